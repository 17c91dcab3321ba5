"""Kills writers of a project at random moments, and verifies what they leave. Run as a script.

A child process is forked for each kill, so that nothing has to be imported again. It writes
without pause and reports each step once its verb has returned. Prints one line for each fault.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

from sqlalchemy import Connection

from codage.domain.anchors import Span
from codage.domain.survey import Survey, Variable, VariableType
from codage.domain.transcript import Transcript, Turn
from codage.project import Project, migrations, replay, runs
from codage.project.schema import SCHEMA_VERSION

BEFORE = SCHEMA_VERSION - 1
ROWS = 250

Report = Callable[[Project], None]


def interview(name: str, turns: int) -> Transcript:
    return Transcript(
        name,
        tuple(Turn(f"Tour {i} de précarité énergétique. " * 8, "AB"[i % 2]) for i in range(turns)),
    )


def importing(path: Path, report: Report) -> None:
    with Project.open(path) as project:
        for number in count():
            project.add_document(interview(f"Entretien {number}", 60))
            report(project)


def coding(path: Path, report: Report) -> None:
    with Project.open(path) as project:
        turns = project.turns(project.documents()[0].id)
        code, other = project.codes()[:2]
        for number in count():
            turn = turns[number % len(turns)].id
            mine = project.apply_code(code.id, Span.within(turn, number % 50, 60 + number % 40))
            report(project)
            if number % 3 == 1:
                project.recode([mine], other.id)
                report(project)
            if number % 3 == 2:
                project.remove_codings([mine])
                report(project)


def merging(path: Path, report: Report) -> None:
    with Project.open(path) as project:
        turns = project.turns(project.documents()[0].id)
        target = project.codes()[0].id
        for number in count():
            source = project.add_code(f"Passing {number}")
            report(project)
            project.apply_many(
                (source, Span.within(turn.id, number % 20, 90)) for turn in turns[:40]
            )
            report(project)
            project.merge_codes([source], target)
            report(project)
            for step in (project.undo, project.redo):
                step()
                report(project)


def replaying(path: Path, report: Report) -> None:
    runs.PIECE, replay.GREAT = 200, 1000
    variables = tuple(Variable(name, VariableType.TEXT) for name in "abcdefgh")
    rows = tuple((f"{number}", *("été",) * 7) for number in range(ROWS))
    with Project.open(path) as project:
        project.add_survey(Survey("s.csv", "", variables, rows, "a", "b"))
        report(project)
        while True:
            for step in (project.undo, project.redo):
                step()
                report(project)


def migrating(path: Path, report: Report) -> None:
    with Project.open(path) as project:
        report(project)
        while True:
            project.rename(str(time.monotonic_ns()))
            report(project)


def renew_every_text(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE turn SET text = 'migré ' || text")
    connection.exec_driver_sql("UPDATE code SET definition = 'migré'")


def make_template(folder: Path) -> Path:
    path = folder / "template.codage"
    with Project.create(path, coder="Ada") as project:
        project.add_document(interview("Premier", 100))
        for name in ("Un", "Deux"):
            project.add_code(name)
    return path


def kill_one(scenario: Callable[[Path, Report], None], path: Path, delay: float) -> list[str]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.write(writing, b"begun\n")
        with suppress(BaseException):
            scenario(path, lambda project: _report(writing, project))
        os._exit(3)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        pipe.readline()
        time.sleep(delay)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        reports = [line for line in pipe.read().splitlines(keepends=True) if line.endswith("\n")]
    if not os.WIFSIGNALED(status):
        return [f"the writer ended by itself: {os.waitstatus_to_exitcode(status)}"]
    return faults_of(path, [line.split() for line in reports])


def _report(writing: int, project: Project) -> None:
    newest = project.history(1)
    if newest:
        os.write(writing, f"{newest[0].id} {newest[0].undone}\n".encode())


def faults_of(path: Path, reports: list[list[str]]) -> list[str]:
    faults = half_migrated(path)
    with Project.open(path) as project:
        if len(project.attributes()) not in (0, 8 * ROWS):
            faults.append("an undo was left half done")
        faults += [str(finding.message) for finding in project.check()]
        kept = {str(change.id): str(change.undone) for change in project.history()}
        told = dict(reports)
        newest = reports[-1][0] if reports else ""
        for change, undone in told.items():
            if change not in kept or (change != newest and kept[change] != undone):
                faults.append(f"change {change} was reported and is gone")
    return faults


def half_migrated(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    old, new = connection.execute(
        "SELECT sum(text NOT LIKE 'migré %'), sum(text LIKE 'migré %') FROM turn"
    ).fetchone()
    connection.close()
    if version == BEFORE and new:
        return ["an old file has migrated texts"]
    if version == SCHEMA_VERSION and new and old:
        return ["a migration was left half done"]
    return []


def main() -> None:
    folder, kills, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    template = make_template(folder)
    old = folder / "old.codage"
    shutil.copy(template, old)
    connection = sqlite3.connect(old)
    connection.execute(f"PRAGMA user_version = {BEFORE}")
    connection.close()
    migrations.STEPS = {BEFORE: renew_every_text}
    steps = 0
    for number in range(kills):
        for scenario in (importing, coding, merging, replaying, migrating):
            work = folder / f"{scenario.__name__}-{number}"
            work.mkdir()
            path = work / "project.codage"
            shutil.copy(old if scenario is migrating else template, path)
            delay = chance.uniform(0.001, 0.040)
            for fault in kill_one(scenario, path, delay):
                print(f"{scenario.__name__} killed after {delay * 1000:.1f} ms: {fault}")
            shutil.rmtree(work)
            steps += 1
    print(f"{steps} killed")


if __name__ == "__main__":
    main()
