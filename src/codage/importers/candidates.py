"""What looks like a speaker or a time at the start of a line: candidates, not yet speakers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from codage.importers import heads
from codage.importers.guidance import Guidance
from codage.importers.script import Line

_HEAD_ZONE = 160


@dataclass(frozen=True, slots=True)
class Head:
    """A candidate at the start of a line: who, where the words begin, and when.

    ``who`` is empty for a time that stands alone.
    """

    who: str
    end: int
    start_ms: int | None = None
    end_ms: int | None = None
    sure: bool = False
    form: str = ""


def find_head(line: Line, forms: Sequence[heads.HeadForm] = heads.HEAD_FORMS) -> Head | None:
    """The candidate at the start of `line` written in one of `forms`, if any."""
    text = line.text[:_HEAD_ZONE]
    if line.speaker is not None or not text:
        return None
    if text[0].isalpha() or text[0] in "*_":
        return _named(text, forms)
    if text[0] in "[(#" or text[0].isdigit():
        timed = _timed(text, named=bool(forms))
        return timed or (_named(text, forms) if text[0] == "[" else None)
    return None


def guided_head(line: Line, guidance: Guidance) -> Head | None:
    """As `find_head`, in the forms of this script; a refused name is text, its time stays one."""
    head = find_head(line, guidance.forms)
    if head and head.who and head.who.casefold() in guidance.refused:
        return _timed(line.text[:_HEAD_ZONE], named=False)
    return head


def _named(text: str, forms: Sequence[heads.HeadForm]) -> Head | None:
    for form in forms:
        if not (match := form.pattern.match(text)):
            continue
        who = " ".join(match["who"].split()).rstrip(",")
        if len(who) > form.longest:
            continue
        end, start_ms, end_ms = match.end(), None, None
        times = match.groupdict()
        if clock := times.get("start"):
            start_ms = heads.milliseconds(clock)
            end_ms = heads.milliseconds(times["end"]) if times.get("end") else None
        elif text[end : end + 1] in ("[", "(") and (
            after := heads.TIME_AFTER_HEAD.match(text, end)
        ):
            start_ms = heads.milliseconds(after["start"] or after["s2"])
            until = after["end"] or after["e2"]
            end_ms = heads.milliseconds(until) if until else None
            end = after.end()
        return Head(who, end, start_ms, end_ms, form.sure, form.name)
    return None


def _timed(text: str, *, named: bool = True) -> Head | None:
    if not (match := heads.TIME_FIRST.match(text)):
        return None
    if clock := match["f4"]:
        start_ms, end_ms = heads.f4_milliseconds(clock), None
    else:
        start_ms = heads.milliseconds(match["start"] or match["start2"] or match["start3"])
        until = match["end"] or match["end2"] or match["end3"]
        end_ms = heads.milliseconds(until) if until else None
    rest = text[match.end() :]
    if not named:
        return Head("", match.end(), start_ms, end_ms, form="time")
    if match["dash"] and (alone := heads.NAME_ALONE.match(rest)):
        return Head(alone["who"], len(text), start_ms, end_ms, form="time, dash and name")
    inner = _named(rest, heads.HEAD_FORMS[:1])
    if inner:
        return replace(
            inner,
            end=match.end() + inner.end,
            start_ms=start_ms,
            end_ms=end_ms,
            form="time, name and colon",
        )
    return Head("", match.end(), start_ms, end_ms, form="time")


def is_possible_name(who: str) -> bool:
    """Whether `who` can be a speaker where a person says how speakers are written here."""
    return is_plausible(who, set())


def is_plausible(who: str, forms: set[str]) -> bool:
    """Whether a name that recurs in these forms can be a speaker."""
    words = who.split()
    if len(words) > 6 or heads.role_key(who) in heads.NO_SPEAKERS:
        return False
    if forms == {"name in brackets"} and not (who[0].isupper() or who[-1].isdigit()):
        return False
    if len(words) > 1 and heads.role_key(words[0]) in heads.SENTENCE_OPENERS:
        return False
    return who[0].isupper() or len(words) == 1 or who[-1].isdigit()


def is_a_name(who: str, forms: set[str]) -> bool:
    """Whether a name that occurs once can be nothing else: initials, or a first and last name."""
    if forms & {"name in brackets", "name before a tab"}:
        return False
    words = who.replace("-", " ").split()
    if heads.role_key(who) in heads.NO_SPEAKERS or len(who) > heads.LONGEST_NAME:
        return False
    if len(words) == 1:
        return len(who) <= 4 and who.isupper() and who[0].isalpha()
    return len(words) <= 4 and all(word[0].isupper() or word in ("de", "du") for word in words)
