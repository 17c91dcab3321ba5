"""The grammar of turns: from the lines of a script to who says what, and when.

What looks like a speaker at the start of a line is a candidate. It becomes a speaker when it
recurs, or is a known word for one, or stands in the preamble; else it is speech. Lines without
a speaker go on with the turn above.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches

from codage.domain.transcript import SetAside, Theme, Transcript, Turn
from codage.importers import heads
from codage.importers.candidates import Head, find_head, guided_head, is_a_name, is_plausible
from codage.importers.guidance import UNGUIDED, Guidance
from codage.importers.joining import Joiner, merged_cues
from codage.importers.marked import marked_by_face
from codage.importers.marks import without_time_marks
from codage.importers.preamble import read_preamble
from codage.importers.roles import is_role_word, people_of, propose_roles, stands_for
from codage.importers.script import Layout, Line, Script

_SHORTEST_MISSPELT = 6
_MOST_COMPARED = 100


def transcript_of(script: Script, name: str, guidance: Guidance = UNGUIDED) -> Transcript:
    """The document in `script`: its turns, the roles of its speakers, and what is set aside."""
    lines, watermarks = _without_watermarks(script.lines, guidance.kept)
    found = [find_head(line) for line in lines]
    preamble = read_preamble(lines, [head.who if head else "" for head in found])
    preamble = preamble.without(guidance.kept)
    if guidance is not UNGUIDED:
        found = [guided_head(line, guidance) for line in lines]
    attributes = (*script.attributes, *preamble.attributes)
    people = people_of(attributes)
    speakers = _speakers(lines, found, preamble.end, people, guidance.speakers)
    if not speakers and not any(line.speaker for line in lines):
        lines, found, speakers = marked_by_face(lines, found, guidance.refused)
    named = bool(speakers) or any(line.speaker for line in lines)
    first = _first_turn(lines, found, speakers, preamble.end) if named else 0
    aside: tuple[SetAside, ...] = ()
    if preamble.may_end(lines, first):
        aside = preamble.set_aside(lines, first, guidance.kept)
    else:
        first = 0
    kept = preamble.kept_lines(lines, first, guidance.kept) if guidance.kept else []
    spoken = kept + [n for n in range(first, len(lines)) if n not in preamble.pair_lines]
    lines, found = [lines[n] for n in spoken], [found[n] for n in spoken]
    if named:
        turns = _turns(lines, found, speakers, script.layout)
    else:
        turns = _paragraphs(lines, found, script.layout)
    turns, marks = without_time_marks(turns)
    return Transcript(
        name=name,
        turns=turns,
        roles=propose_roles(
            tuple(dict.fromkeys(turn.speaker for turn in turns if turn.speaker)),
            attributes,
            dict(script.roles),
        ),
        attributes=attributes,
        set_aside=(*aside, *watermarks, *script.set_aside, *marks),
        themes=tuple(_themes(script)),
    )


def pairs_in(texts: Sequence[str]) -> tuple[tuple[tuple[str, str], ...], list[str]]:
    """The pairs in `texts`, which the format keeps apart from speech, and the other texts."""
    lines = [Line(text) for text in texts]
    found = [find_head(line) for line in lines]
    preamble = read_preamble(lines, [head.who if head else "" for head in found])
    others = [text for n, text in enumerate(texts) if n not in preamble.pair_lines and text]
    return preamble.attributes, others


def _without_watermarks(
    lines: Sequence[Line], put_back: frozenset[str]
) -> tuple[list[Line], tuple[SetAside, ...]]:
    kept: list[Line] = []
    aside: list[SetAside] = []
    for line in lines:
        text = line.text.strip()
        if _is_watermark(text) and text not in put_back:
            aside.append(SetAside("watermark", text))
        else:
            kept.append(line if text == line.text else replace(line, text=text))
    return kept, tuple(aside)


def _is_watermark(text: str) -> bool:
    if "ranscri" not in text[:40] and "urboScribe" not in text[:80]:
        return False
    return len(text) < 300 and any(mark.fullmatch(text) for mark in heads.WATERMARKS)


def _folded(who: str) -> str:
    return who.casefold()


def _speakers(
    lines: Sequence[Line],
    found: Sequence[Head | None],
    start: int,
    people: Sequence[str],
    named: frozenset[str] = frozenset(),
) -> dict[str, str]:
    """The candidates that are speakers: folded name → the spelling used most."""
    candidates = [head for head in found[start:] if head and head.who]
    spellings: dict[str, Counter[str]] = {}
    sure: set[str] = set()
    forms: dict[str, set[str]] = {}
    for head in candidates:
        key = _folded(head.who)
        spellings.setdefault(key, Counter())[head.who] += 1
        forms.setdefault(key, set()).add(head.form)
        if head.sure:
            sure.add(key)
    counts = {key: counter.total() for key, counter in spellings.items()}
    certain = {
        key
        for key in spellings
        if key in sure or is_role_word(key) or any(stands_for(key, person) for person in people)
    }
    usual = Counter(head.form for head in candidates if head.start_ms is not None)
    likely = {
        key
        for key, count in counts.items()
        if (count >= 2 or any(usual[form] >= 2 for form in forms[key]))
        and is_plausible(spellings[key].most_common(1)[0][0], forms[key])
    }
    filled = sum(1 for line in lines[start:] if line.text)
    if not certain and len(likely) == 1 and 5 * sum(counts[key] for key in likely) < filled:
        likely = set()
    accepted = {key for key in certain | likely if heads.role_key(key) not in heads.NO_SPEAKERS}
    accepted |= named & spellings.keys()
    alone = len(candidates) == filled and len(spellings) >= 2
    if accepted or alone:
        accepted |= {
            key
            for key, counter in spellings.items()
            if key not in accepted and is_a_name(next(iter(counter)), forms[key])
        }
    accepted |= _misspelt([key for key in spellings if key not in accepted], accepted)
    return {key: spellings[key].most_common(1)[0][0] for key in spellings if key in accepted}


def _misspelt(names: Sequence[str], known: set[str]) -> set[str]:
    """The names that differ from a known speaker's by a slip of the hand: « Checheur »."""
    speakers = [name for name in sorted(known) if len(name) >= _SHORTEST_MISSPELT][:_MOST_COMPARED]
    return {
        name
        for name in names[:_MOST_COMPARED]
        if len(name) >= _SHORTEST_MISSPELT
        and heads.role_key(name) not in heads.NO_SPEAKERS
        and get_close_matches(name, speakers, 1, 0.88)
    }


def _first_turn(
    lines: Sequence[Line], found: Sequence[Head | None], speakers: Mapping[str, str], start: int
) -> int:
    for number in range(start, len(lines)):
        head = found[number]
        if lines[number].speaker or (head and _folded(head.who) in speakers):
            before = number - 1
            alone = found[before] if number > start else None
            if alone and not alone.who and alone.end >= len(lines[before].text):
                return before
            return number
    return start


def _turns(
    lines: Sequence[Line],
    found: Sequence[Head | None],
    speakers: Mapping[str, str],
    layout: Layout,
) -> tuple[Turn, ...]:
    joiner = Joiner(layout)
    pending: Head | None = None
    for number, (line, head) in enumerate(zip(lines, found, strict=True)):
        known = speakers.get(_folded(head.who)) if head and head.who else None
        if line.speaker is not None:
            joiner.begin(line.speaker or None, line.text, line.start_ms, line.end_ms)
        elif head and known:
            at = pending if pending and head.start_ms is None else head
            start = at.start_ms if line.start_ms is None else line.start_ms
            joiner.begin(
                known,
                line.text[head.end :],
                start,
                at.end_ms if line.end_ms is None else line.end_ms,
            )
        elif (
            head
            and not head.who
            and head.end >= len(line.text)
            and _head_follows(found, number, speakers)
        ):
            pending = head
            continue
        elif line.text and (timed := _timed_paragraph(line, head, layout)):
            joiner.begin(joiner.speaker, timed.text, timed.start_ms, timed.end_ms)
        elif line.text:
            joiner.go_on(line.text, line.start_ms, line.end_ms)
        else:
            joiner.blank()
        pending = None
    return joiner.turns()


def _timed_paragraph(line: Line, head: Head | None, layout: Layout) -> Line | None:
    """A paragraph of the turn above that has a time of its own: a turn, so that it can be heard."""
    if layout is Layout.CUES:
        return None
    if line.start_ms is not None:
        return line
    if not head or head.who or line.text[0] not in "[(" or head.end >= len(line.text):
        return None
    return replace(line, text=line.text[head.end :], start_ms=head.start_ms, end_ms=head.end_ms)


def _head_follows(found: Sequence[Head | None], number: int, speakers: Mapping[str, str]) -> bool:
    following = found[number + 1] if number + 1 < len(found) else None
    return following is not None and _folded(following.who) in speakers


def _paragraphs(
    lines: Sequence[Line], found: Sequence[Head | None], layout: Layout
) -> tuple[Turn, ...]:
    """Turns without speakers: one a paragraph, or captions run together into sentences."""
    if layout is Layout.CUES:
        return merged_cues(lines)
    joiner = Joiner(layout)
    open_paragraph = False
    for line, head in zip(lines, found, strict=True):
        if not line.text:
            open_paragraph = False
            continue
        if head and not head.who:
            joiner.begin(None, line.text[head.end :], head.start_ms, head.end_ms)
            open_paragraph = True
        elif open_paragraph and (layout is Layout.WRAPPED or not joiner.has_words()):
            joiner.go_on(line.text, None, None)
        else:
            joiner.begin(None, line.text, line.start_ms, line.end_ms)
            open_paragraph = True
    return joiner.turns()


def _themes(script: Script) -> Iterator[Theme]:
    """The themes of a script, counted in turns instead of lines."""
    if not script.themes:
        return
    turns = [0]
    for line in script.lines:
        text = line.text.strip()
        turns.append(turns[-1] + bool(text and not _is_watermark(text)))
    for theme in script.themes:
        start, end = turns[theme.start], turns[theme.end]
        if start < end:
            yield Theme(theme.name, start, end)
