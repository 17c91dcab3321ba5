"""CHAT .cha of CLAN: the main lines with their time marks; headers and dependent tiers aside."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codage.domain.decoding import decoded
from codage.domain.transcript import Role, SetAside
from codage.importers.script import Line, Script
from codage.importers.source import Source

_BEGINNING = re.compile(r"\ufeff?\s*@(?:UTF8|Begin|Font|Window|PID)\b")
_MAIN = re.compile(r"\*([^\s:]{1,40}):\s*")
_HEADER = re.compile(r"@([^:\t\n]{1,60}):?\s*(.*)", re.DOTALL)
# The marks stand between characters 0x15, which no clean text holds any more.
_TIME = re.compile(r"\s*(?:%(?:snd|mov|pic):\"[^\"]{0,200}\"_)?(?<!\d)(\d{1,9})_(\d{1,9})(?!\d)")
_ASKING = frozenset(("investigator", "interviewer", "experimenter", "observer", "teacher"))
_ANSWERING = frozenset(
    ("participant", "informant", "subject", "respondent", "speaker", "interviewee")
)
_FORMAL = frozenset(("UTF8", "Begin", "End", "Font", "Window", "PID", "Color words"))


def recognises(source: Source) -> bool:
    """By the header that opens a file, or by its name where the headers are gone."""
    head = decoded(source.data[:400])[0]
    if _BEGINNING.match(head) and "@" in head:
        return True
    return source.suffix == ".cha" and source.looks_like_text and bool(_MAIN.search(head))


def read(source: Source) -> tuple[Script, ...]:
    """The main lines of a CHAT file."""
    lines: list[tuple[str, str]] = []
    aside: dict[str, list[str]] = {}
    attributes: list[tuple[str, str]] = []
    people: dict[str, tuple[str, str]] = {}
    for entry in _entries(source.text):
        if main := _MAIN.match(entry):
            lines.append((main[1], entry[main.end() :]))
        elif header := _HEADER.match(entry) if entry.startswith("@") else None:
            name, value = header[1].strip(), " ".join(header[2].split())
            if name == "Participants":
                people = _people(value)
            if name not in _FORMAL:
                attributes.append((name, value))
        elif entry.strip():
            tier = entry.partition(":")[0] if entry.startswith("%") else "text"
            aside.setdefault(tier, []).append(entry)
    names = _names(people)
    return (
        Script(
            [_line(names.get(code, code), text) for code, text in lines],
            set_aside=tuple(SetAside("tier", "\n".join(texts), n) for n, texts in aside.items()),
            attributes=tuple(pair for pair in attributes if pair[1]),
            roles=tuple((names[code], _role(role)) for code, (_, role) in people.items()),
        ),
    )


def _entries(text: str) -> Iterator[str]:
    """The lines of the file, each with those that go on from it after a tab."""
    entry: list[str] = []
    for line in text.split("\n"):
        if entry and line[:1] in ("\t", " "):
            entry.append(line.strip())
        else:
            if entry:
                yield " ".join(entry)
            entry = [line]
    if entry:
        yield " ".join(entry)


def _people(value: str) -> dict[str, tuple[str, str]]:
    """Each code's name (perhaps none) and role, from ``L1 Mélanie Investigator, …``."""
    people: dict[str, tuple[str, str]] = {}
    for person in value.split(","):
        code, *rest = person.split() or [""]
        if code:
            name = rest[0].replace("_", " ") if len(rest) > 1 else ""
            people[code] = (name, rest[-1] if rest else "")
    return people


def _names(people: dict[str, tuple[str, str]]) -> dict[str, str]:
    names = [name for name, _ in people.values()]
    return {
        code: name if name and names.count(name) == 1 else code
        for code, (name, _) in people.items()
    }


def _role(word: str) -> Role:
    word = word.casefold()
    if word in _ASKING:
        return Role.INTERVIEWER
    return Role.RESPONDENT if word in _ANSWERING else Role.UNKNOWN


def _line(speaker: str, text: str) -> Line:
    words = " ".join(_TIME.sub("", text).split())
    start: int | None = None
    end: int | None = None
    for time in _TIME.finditer(text):
        start = int(time[1]) if start is None else start
        end = int(time[2])
    return Line(words, speaker, start, end)
