"""Lemmas made by another process, so that the program's own threads are not held up.

It reads and answers lines of JSON on its standard streams, and ends when they are closed: with
the program, however that ends.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

import codage
from codage.domain.message import CodageError

COMMAND = "serve-lemmas"
"""What a packaged program, which has no interpreter to start, calls itself with."""


class LemmasFailed(CodageError):  # noqa: N818
    """The other process ended before it had answered."""


class LemmaProcess:
    """The other process. It starts at once, and loads its language model at the first texts."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            _command(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def lemmatise(self, texts: Sequence[str], language: str) -> list[str]:
        """The lemmas of each text. Raises LemmasFailed when the process is gone."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        line = b""
        with suppress(OSError, ValueError):
            _write(self._process.stdin, {"texts": list(texts), "language": language})
            line = self._process.stdout.readline()
        if not line:
            raise LemmasFailed(
                "The word forms could not be read: the program that reads them has stopped. "
                "Nothing was changed; searches for words as they are written go on working."
            )
        found: list[str] = json.loads(line)
        return found

    def interrupt(self) -> None:
        """End the process, whatever it is doing; whoever waits for an answer gets LemmasFailed.

        For other threads than the one that asks.
        """
        self._process.kill()

    def stop(self) -> None:
        """End the process and let go of it."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()


def serve(questions: IO[bytes] | None = None, answers: IO[bytes] | None = None) -> None:
    """Answer questions until there are no more; this is what the other process does."""
    from codage.nlp.lemmas import lemmatise

    if questions is None or answers is None:
        questions, answers = sys.stdin.buffer, sys.stdout.buffer
        # What a library prints must not get between the answers.
        sys.stdout = sys.stderr
        _step_back()
    for line in questions:
        asked = json.loads(line)
        _write(answers, list(lemmatise(asked["texts"], language=asked["language"])))


def _write(stream: IO[bytes], what: object) -> None:
    # Escaped to ASCII: neither a line break nor an encoding can come between.
    stream.write(json.dumps(what).encode("ascii") + b"\n")
    stream.flush()


def _step_back() -> None:
    """Leave the processor to whoever waits for the window."""
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(10)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, COMMAND]
    return [sys.executable, "-m", "codage.nlp.lemma_process"]


def _environment() -> dict[str, str]:
    """Where this process found the package, the other one must too."""
    home = str(Path(codage.__file__).parents[1])
    others = os.environ.get("PYTHONPATH", "")
    path = os.pathsep.join(part for part in (home, others) if part)
    return {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}


if __name__ == "__main__":
    serve()
