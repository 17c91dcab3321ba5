"""What a person can change of a reading before it comes in, applied by the grammar of turns.

Conventions, names, merges, roles, what is no speaker, what is set aside. A choice is data: the
same one can be made for every file of a folder.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeVar

from codage.domain.message import Message
from codage.domain.transcript import Role, SetAside, Transcript, Turn
from codage.domain.words import count_words
from codage.importers import heads
from codage.importers.candidates import find_head, is_possible_name
from codage.importers.guidance import Guidance
from codage.importers.joining import is_long_enough
from codage.importers.registry import Reading
from codage.importers.script import Layout, Line, Script
from codage.importers.turns import transcript_of

T = TypeVar("T")

_SHORTEST_SAMPLE = 4
_LONGEST_SAMPLE = 200
_AT_THE_TOP = ("header", "preamble")
_NOT_OFFERED = ("time mark", "cue numbers")


class Convention(StrEnum):
    """How a transcript says who speaks."""

    RECOGNISED = "recognised"
    COLON = "colon"
    INITIALS = "initials"
    TIMED = "timed"
    TAB = "tab"
    BRACKETS = "brackets"
    BOLD = "bold"
    ITALIC = "italic"
    NOBODY = "nobody"


CONVENTION_NAMES: Mapping[Convention, Message] = {
    Convention.RECOGNISED: Message("As it was recognised"),
    Convention.COLON: Message("Name : at the start of a line"),
    Convention.INITIALS: Message("Initials at the start of a line"),
    Convention.TIMED: Message("[Name] (time)"),
    Convention.TAB: Message("Name, then a tab"),
    Convention.BRACKETS: Message("[Name]"),
    Convention.BOLD: Message("Bold marks who speaks"),
    Convention.ITALIC: Message("Italics mark who speaks"),
    Convention.NOBODY: Message("Nobody is named"),
}
"""What people call the conventions."""

_FORMS: Mapping[Convention, tuple[heads.HeadForm, ...]] = {
    Convention.RECOGNISED: heads.HEAD_FORMS,
    Convention.COLON: heads.forms("colon"),
    Convention.INITIALS: (heads.INITIALS,),
    Convention.TIMED: heads.forms("name and time in brackets", "name and time alone on the line"),
    Convention.TAB: heads.forms("name before a tab"),
    Convention.BRACKETS: heads.forms("name in brackets"),
    Convention.BOLD: (),
    Convention.ITALIC: (),
    Convention.NOBODY: (),
}


_FACES = (Convention.BOLD, Convention.ITALIC)


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person wants to be otherwise. Names are as in the file, folded by `name_key`.

    ``names`` gives new names; two that get the same one are merged. ``refused`` are no
    speakers: their heads are text again. ``accepted`` are speakers that were not recognised.
    ``kept`` are texts set aside that are to stay in the text, as `offered` gives them.
    """

    convention: Convention = Convention.RECOGNISED
    names: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()
    accepted: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()


UNCHANGED = Choices()


@dataclass(frozen=True, slots=True)
class SpeakerFound:
    """A speaker of a file, or what only looks like one (``speaks`` is False).

    ``original`` is the name in the file, ``name`` the one it gets. ``sample`` is how it sounds.
    """

    original: str
    name: str
    role: Role
    turns: int
    words: int
    sample: str
    speaks: bool = True


def name_key(name: str) -> str:
    """A speaker's name as choices hold it."""
    return name.casefold()


def corrected(reading: Reading, choices: Choices) -> Reading:
    """The reading as it becomes under `choices`."""
    return replace(
        reading,
        transcripts=tuple(
            _renamed(read, script.layout, choices) for read, script in _read(reading, choices)
        ),
    )


def speakers_found(reading: Reading, choices: Choices = UNCHANGED) -> tuple[SpeakerFound, ...]:
    """Who speaks under `choices`, in the order of the text, then what only looks like a speaker."""
    speaking = speaking_in(reading, choices)
    keys = {name_key(one.original) for one in speaking}
    silent = [
        SpeakerFound(
            name, name, Role.UNKNOWN, len(texts), sum(map(count_words, texts)),
            _sample(texts), speaks=False,
        )
        for name, texts in _candidates(reading, choices.convention).items()
        if name_key(name) not in keys and (len(texts) > 1 or name_key(name) in choices.refused)
    ]  # fmt: skip
    return (*speaking, *silent)


def speaking_in(reading: Reading, choices: Choices = UNCHANGED) -> tuple[SpeakerFound, ...]:
    """Who speaks under `choices`, in the order of the text."""
    spoken: dict[str, list[Turn]] = {}
    roles: dict[str, Role] = {}
    for transcript, _ in _read(reading, choices):
        for turn in transcript.turns:
            if turn.speaker:
                spoken.setdefault(turn.speaker, []).append(turn)
        for name, role in transcript.roles.items():
            if roles.get(name, Role.UNKNOWN) is Role.UNKNOWN:
                roles[name] = role
    for name in roles:
        roles[name] = choices.roles.get(name_key(name), roles[name])
    names = {name: choices.names.get(name_key(name), name) for name in spoken}
    return tuple(
        SpeakerFound(
            original=name,
            name=names[name],
            role=roles.get(names[name], roles.get(name, Role.UNKNOWN)),
            turns=len(turns),
            words=sum(count_words(turn.text) for turn in turns),
            sample=_sample([turn.text for turn in turns]),
        )
        for name, turns in spoken.items()
    )


def conventions_found(reading: Reading) -> dict[Convention, int]:
    """The conventions in which somebody speaks in this file, with their number of turns."""
    found: dict[Convention, int] = {}
    for convention in Convention:
        if convention in (Convention.RECOGNISED, Convention.NOBODY):
            continue
        if convention in _FACES:
            read = [read for read, _ in _read(reading, Choices(convention))]
            count = sum(1 for one in read for turn in one.turns if turn.speaker)
        else:
            heads_found = _candidates(reading, convention)
            count = sum(len(texts) for texts in heads_found.values() if len(texts) > 1)
        if count > 1:
            found[convention] = count
    return found


def offered(reading: Reading, choices: Choices = UNCHANGED) -> tuple[SetAside, ...]:
    """What is not speech and can be put back: pairs of the preamble (`attribute`), then the rest.

    Marks of time inside the speech and numbers of captions are left out.
    """
    found: dict[str, SetAside] = {}
    for read, script in _read(reading, replace(choices, kept=frozenset())):
        for pair in read.attributes[len(script.attributes) :]:
            text = " : ".join(pair)
            found.setdefault(text, SetAside("attribute", text))
        for aside in read.set_aside:
            if aside.text and aside.kind not in _NOT_OFFERED:
                found.setdefault(aside.text, aside)
    return tuple(found.values())


def shared(choices: Choices, source: Reading, target: Reading, own: Choices) -> Choices:
    """`choices`, made for `source`, as far as they mean something for `target`.

    Names that both have are renamed, merged, refused and given roles alike. Where the
    interviewers are the same, those who are left answer, if all who are left did in `source`.
    """
    known = {name_key(one.original) for one in speaking_in(target, own)}
    convention = choices.convention
    if convention not in (Convention.NOBODY, *conventions_found(target)):
        convention = own.convention
    mine = replace(
        own,
        convention=convention,
        names={**own.names, **_for(known, choices.names)},
        refused=(own.refused | choices.refused) - own.accepted,
        accepted=(own.accepted | choices.accepted) - own.refused,
        kept=own.kept | choices.kept,
    )
    roles = {name_key(one.original): one.role for one in speaking_in(source, choices)}
    there = [name_key(one.original) for one in speaking_in(target, mine)]
    mine = replace(mine, roles={**own.roles, **_for(there, roles)})
    left = [one for one in speaking_in(target, mine) if one.role is Role.UNKNOWN]
    asking = {name for name, role in roles.items() if role is Role.INTERVIEWER}
    others = {role for role in roles.values() if role is not Role.INTERVIEWER}
    if left and others == {Role.RESPONDENT} and asking & set(there):
        answering = {name_key(one.original): Role.RESPONDENT for one in left}
        mine = replace(mine, roles={**mine.roles, **answering})
    return mine


def _for(known: Iterable[str], values: Mapping[str, T]) -> dict[str, T]:
    return {name: values[name] for name in known if name in values}


def _read(reading: Reading, choices: Choices) -> list[tuple[Transcript, Script]]:
    """Each transcript under `choices` but for its names and roles, and the script as prepared."""
    if replace(choices, names={}, roles={}) == UNCHANGED:
        return list(zip(reading.transcripts, reading.scripts, strict=True))
    pairs = []
    chosen = choices.accepted
    if choices.convention is not Convention.RECOGNISED:
        names = _candidates(reading, choices.convention)
        chosen |= {name_key(name) for name in names if is_possible_name(name)}
    guidance = Guidance(
        forms=_FORMS[choices.convention],
        speakers=chosen - choices.refused,
        refused=choices.refused,
        kept=choices.kept,
    )
    for before, script in zip(reading.transcripts, reading.scripts, strict=True):
        prepared = _prepared(script, choices)
        read = transcript_of(prepared, before.name, guidance)
        pairs.append((_with_put_back(read, prepared, choices.kept), prepared))
    return pairs


def _prepared(script: Script, choices: Choices) -> Script:
    """The script, less what the format says of speakers where another convention is chosen."""
    if choices.convention is Convention.RECOGNISED:
        lines: Sequence[Line] = script.lines
        if choices.refused:
            lines = [_without_speaker(line, choices.refused) for line in lines]
    else:
        bold, italic = (choices.convention is face for face in _FACES)
        lines = [
            replace(line, speaker=None, bold=bold * line.bold, italic=italic * line.italic)
            if line.speaker or line.bold or line.italic
            else line
            for line in script.lines
        ]
    return replace(script, lines=lines)


def _without_speaker(line: Line, refused: frozenset[str]) -> Line:
    if not line.speaker or name_key(line.speaker) not in refused:
        return line
    return replace(line, speaker=None, text=f"{line.speaker} : {line.text}")


def _with_put_back(read: Transcript, script: Script, kept: frozenset[str]) -> Transcript:
    """The transcript with what stood around the text (page headers, notes) as turns of nobody."""
    back = [aside for aside in script.set_aside if aside.text in kept]
    if not back:
        return read
    above = tuple(Turn(aside.text) for aside in back if aside.kind in _AT_THE_TOP)
    below = tuple(Turn(aside.text) for aside in back if aside.kind not in _AT_THE_TOP)
    return replace(
        read,
        turns=(*above, *read.turns, *below),
        set_aside=tuple(aside for aside in read.set_aside if aside not in back),
        themes=tuple(
            replace(theme, start=theme.start + len(above), end=theme.end + len(above))
            for theme in read.themes
        ),
    )


def _renamed(read: Transcript, layout: Layout, choices: Choices) -> Transcript:
    wanted = {name: choices.names.get(name_key(name), name) for name in read.roles}
    roles: dict[str, Role] = {}
    for name, role in read.roles.items():
        into = wanted[name]
        if into not in roles or name == into:
            roles[into] = choices.roles.get(name_key(name), role)
    if all(name == into for name, into in wanted.items()):
        return replace(read, roles=roles)
    turns = [
        replace(turn, speaker=wanted[turn.speaker]) if turn.speaker else turn for turn in read.turns
    ]
    if layout is Layout.CUES and not read.themes:
        turns = _run_together(turns)
    return replace(read, turns=tuple(turns), roles=roles)


def _run_together(turns: Iterable[Turn]) -> list[Turn]:
    """Captions of one speaker, who had two names, as one turn."""
    joined: list[Turn] = []
    for turn in turns:
        before = joined[-1] if joined else None
        if (
            before
            and turn.speaker
            and before.speaker == turn.speaker
            and not is_long_enough(before.start_ms, turn.start_ms, before.text)
        ):
            joined[-1] = replace(before, text=f"{before.text} {turn.text}", end_ms=turn.end_ms)
        else:
            joined.append(turn)
    return joined


def _candidates(reading: Reading, convention: Convention) -> dict[str, list[str]]:
    """What is written like a speaker in this convention, with the words after it."""
    spelt: dict[str, Counter[str]] = {}
    texts: dict[str, list[str]] = {}
    if convention in (*_FACES, Convention.NOBODY):
        return {}
    for script in reading.scripts:
        for line in script.lines:
            if convention is not Convention.RECOGNISED and line.speaker:
                line = replace(line, speaker=None)
            name, end = line.speaker or "", 0
            if not name and (head := find_head(line, _FORMS[convention])):
                name, end = head.who, head.end
            key = name_key(name)
            if name and heads.role_key(name) not in heads.PREAMBLE_KEYS:
                spelt.setdefault(key, Counter())[name] += 1
                texts.setdefault(key, []).append(line.text[end:])
    return {spelt[key].most_common(1)[0][0]: found for key, found in texts.items()}


def _sample(texts: Sequence[str]) -> str:
    """Words that show who this is: the first turn of a few words."""
    for text in texts[:50]:
        if count_words(text[:_LONGEST_SAMPLE]) >= _SHORTEST_SAMPLE:
            return " ".join(text[:_LONGEST_SAMPLE].split())
    return " ".join(texts[0][:_LONGEST_SAMPLE].split()) if texts else ""
