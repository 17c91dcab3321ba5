"""What of a reading a person had better look at before it comes in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from codage.domain.message import Message
from codage.domain.transcript import Role
from codage.importers import heads
from codage.importers.choices import (
    UNCHANGED,
    Choices,
    Convention,
    SpeakerFound,
    conventions_found,
    name_key,
    speaking_in,
)
from codage.importers.registry import Reading
from codage.importers.roles import is_role_word

_DASHES = ("– ", "— ", "- ")
_FEWEST_HEADS = 4
_FEWEST_TURNS = 20
_MOST_COMPARED = 40
_LIKE = 0.85
_GUESSED = ("cp850", "mac_roman")


def doubts(reading: Reading, choices: Choices = UNCHANGED) -> tuple[Message, ...]:
    """What is uncertain in `reading` under `choices`, each with what to do; empty when sure."""
    speaking = speaking_in(reading, choices)
    return (
        *_about_letters(reading),
        *_about_speakers(reading, choices, speaking),
        *_about_names(speaking),
        *_about_roles(speaking, choices),
    )


def _about_letters(reading: Reading) -> Iterator[Message]:
    broken = any("\ufffd" in turn.text for read in reading.transcripts for turn in read.turns)
    if broken or reading.encoding in _GUESSED:
        yield Message("The encoding of this file was guessed: check its accents.")


def _about_speakers(
    reading: Reading, choices: Choices, speaking: Sequence[SpeakerFound]
) -> Iterator[Message]:
    if choices.convention is Convention.NOBODY or speaking:
        return
    written = max(conventions_found(reading).values(), default=0)
    lines = [line.text for script in reading.scripts for line in script.lines if line.text]
    dashes = sum(line.startswith(_DASHES) for line in lines)
    if written >= _FEWEST_HEADS or (dashes >= _FEWEST_HEADS and 3 * dashes >= len(lines)):
        yield Message(
            "No speaker was recognised, though this looks like a conversation: choose how "
            "speakers are written here, or tick those who speak."
        )


def _about_names(speaking: Sequence[SpeakerFound]) -> Iterator[Message]:
    rare = [one for one in speaking if one.turns <= 2][:_MOST_COMPARED]
    merged = {one.name for one in speaking if one.name != one.original}
    alike: set[str] = set()
    for one in rare:
        known = [other for other in speaking if other.turns > one.turns][:_MOST_COMPARED]
        other = next((other for other in known if _is_misspelt(one.name, other.name)), None)
        if other is not None and one.name not in merged:
            alike.add(one.original)
            yield Message(
                "{name} may be {other}, misspelt: merge them if so.",
                {"name": one.name, "other": other.name},
            )
    turns = sum(one.turns for one in speaking)
    if turns < _FEWEST_TURNS or len(speaking) < 3:
        return
    for one in rare:
        alone = one.turns == 1 and one.name not in merged and not is_role_word(one.name)
        if alone and one.original not in alike:
            yield Message("{name} speaks only once: is this a speaker?", {"name": one.name})


def _about_roles(speaking: Sequence[SpeakerFound], choices: Choices) -> Iterator[Message]:
    names = dict.fromkeys(
        one.name
        for one in speaking
        if one.role is Role.UNKNOWN and name_key(one.original) not in choices.roles
    )
    if names and len({one.name for one in speaking}) > 1:
        yield Message(
            "Nothing says who interviews and who answers: {names}.", {"names": ", ".join(names)}
        )


def _is_misspelt(name: str, other: str) -> bool:
    one, two = heads.role_key(name), heads.role_key(other)
    if one == two:
        # Nothing but accents, capitals or points: those who are numbered are several.
        return not any(character.isdigit() for character in name + other)
    if min(len(one), len(two)) < 4 or (is_role_word(name) and is_role_word(other)):
        return False
    return SequenceMatcher(None, one, two).ratio() >= _LIKE
