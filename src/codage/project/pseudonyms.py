"""Pseudonymising a study: its texts, replacing what was decided, and putting originals back.

What was replaced is told to a key table, which is kept outside the project. The journal of the
project still holds the originals: what is shared is a copy without it (`codage.project.sharing`).
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from codage.domain.anchors import TurnId
from codage.domain.edits import Edit, Replacement
from codage.domain.pseudonyms import Holder, Mention, Passage, Place, in_context
from codage.domain.survey import VariableType
from codage.domain.task import Advance, part, unwatched
from codage.domain.transcript import clean_text
from codage.project.corrections import outdated
from codage.project.errors import InvalidRequest
from codage.project.key_table import KeyRow, KeyTable
from codage.project.project import Project
from codage.project.recoding import chunks

_QUERIES = {
    Holder.TURN: "SELECT id, document_id, text FROM turn ORDER BY document_id, rank",
    Holder.SPEAKER: "SELECT id, document_id, name FROM speaker ORDER BY id",
    Holder.DOCUMENT: "SELECT id, id, name FROM document ORDER BY id",
    Holder.FILE: "SELECT id, id, file_name FROM document ORDER BY id",
    Holder.ASIDE: "SELECT id, document_id, text FROM set_aside ORDER BY id",
    Holder.CASE: 'SELECT id, NULL, name FROM "case" ORDER BY id',
    Holder.VALUE: "SELECT attribute.id, NULL, value FROM attribute JOIN variable "
    f"ON variable.id = variable_id AND type = '{VariableType.TEXT.value}' ORDER BY attribute.id",
    Holder.MEMO_TITLE: "SELECT id, document_id, title FROM memo ORDER BY id",
    Holder.MEMO: "SELECT id, document_id, body FROM memo ORDER BY id",
    Holder.CODING_MEMO: "SELECT id, document_id, memo FROM coding WHERE memo <> '' ORDER BY id",
    Holder.CODE: "SELECT id, NULL, name FROM code ORDER BY id",
    Holder.DEFINITION: "SELECT id, NULL, definition FROM code ORDER BY id",
    Holder.INCLUSION: "SELECT id, NULL, inclusion FROM code ORDER BY id",
    Holder.EXCLUSION: "SELECT id, NULL, exclusion FROM code ORDER BY id",
    Holder.EXAMPLE: "SELECT id, NULL, example FROM code ORDER BY id",
    Holder.CODE_SET: "SELECT id, NULL, name FROM code_set ORDER BY id",
    Holder.CODE_SET_ABOUT: "SELECT id, NULL, description FROM code_set ORDER BY id",
    Holder.DOCUMENT_SET: "SELECT id, NULL, name FROM document_set ORDER BY id",
    Holder.DOCUMENT_SET_ABOUT: "SELECT id, NULL, description FROM document_set ORDER BY id",
    Holder.SUMMARY: "SELECT id, NULL, body FROM summary ORDER BY id",
    Holder.ANALYSIS: "SELECT id, NULL, name FROM saved_analysis ORDER BY id",
    Holder.VARIABLE: "SELECT id, NULL, label FROM variable ORDER BY id",
    Holder.LABEL: "SELECT id, NULL, label FROM value_label ORDER BY id",
    Holder.STUDY: "SELECT id, NULL, name FROM project ORDER BY id",
    Holder.ABOUT: "SELECT id, NULL, description FROM project ORDER BY id",
}
_OTHERS_OF_THE_NAME = {
    Holder.CODE_SET: "SELECT 1 FROM code_set WHERE name = ? AND id <> ?",
    Holder.DOCUMENT_SET: "SELECT 1 FROM document_set WHERE name = ? AND id <> ?",
    Holder.ANALYSIS: "SELECT 1 FROM saved_analysis WHERE name = ? AND id <> ?",
}
_TOLD_EVERY = 200
_BRACKETED = re.compile(r"\[[^\[\]\n]{1,40}\]")
_ELISION = re.compile(r"^(?:[dl]|(?:jus|lors|puis|quoi)?qu)['’]|^(?:de|que|l[ea])\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decision:
    """One entity, by the name it goes by, what stands in its place, and where."""

    label: str
    replacement: str
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Restored:
    """How many originals were put back, and the rows of the key whose place was not found."""

    count: int
    left: tuple[KeyRow, ...]


def texts_to_search(project: Project) -> list[Passage]:
    """Every text of a project in which someone may be named, the turns first."""
    return [
        Passage(Place(holder, row, document), text)
        for holder, query in _QUERIES.items()
        for row, document, text in project.connection.exec_driver_sql(query)
        if text
    ]


def pseudonyms_in_use(project: Project) -> frozenset[str]:
    """What stands in square brackets in the turns, so that no pseudonym is given twice."""
    rows = project.connection.exec_driver_sql("SELECT text FROM turn WHERE text LIKE '%[%'")
    return frozenset(found for (text,) in rows for found in _BRACKETED.findall(text))


def pseudonymise(
    project: Project, decisions: Sequence[Decision], *, advance: Advance = unwatched
) -> KeyTable:
    """Replace the mentions of all decisions as one change; codings follow. Gives the key.

    Where two mentions lie over each other, the first and longer is replaced. Raises
    InvalidRequest when a text has changed since it was searched, or when there is nothing to
    put in a name's place, and Cancelled from `advance`; nothing is then replaced.
    """
    decisions = [_settled(decision) for decision in decisions]
    chosen: dict[Place, list[tuple[Mention, Decision]]] = defaultdict(list)
    for decision in decisions:
        for mention in decision.mentions:
            chosen[mention.place].append((mention, decision))
    texts = _texts(project, chosen)
    rows: list[KeyRow] = []
    edits: dict[Place, Edit] = {}
    preparing, writing = part(advance, 0, 2), part(advance, 1, 2)
    for number, (place, those) in enumerate(chosen.items()):
        if not number % _TOLD_EVERY:
            preparing(number, len(chosen))
        found = list(_apart(texts.get(place, ""), those))
        edits[place] = Edit(replacement for replacement, _, _ in found)
        rows += _key_rows(project, place, texts[place], found)
    with project.change("Pseudonymise {count} names", count=len(decisions)):
        _write(project, edits, texts, writing)
    return KeyTable(tuple(rows))


def restorable(project: Project, key: KeyTable) -> Restored:
    """What `restore` would put back; only reads the project."""
    found = list(_Standing(project, key).matched())
    left = tuple(row for row, place in found if place is None)
    return Restored(len(found) - len(left), left)


def restore(project: Project, key: KeyTable, *, advance: Advance = unwatched) -> Restored:
    """Put originals back wherever their pseudonym still stands, as one change.

    Pseudonyms are told apart by their order in the document, or in what else holds them; where
    some were taken away since, by the words around them. Others are left, and told. Raises
    Cancelled, from `advance`: nothing is then put back.
    """
    advance(0, 1)
    places = _Standing(project, key)
    edits: dict[Place, list[Replacement]] = defaultdict(list)
    left: list[KeyRow] = []
    count = 0
    for row, found in places.matched():
        if found is None:
            left.append(row)
            continue
        place, start = found
        edits[place].append(_original(places.texts[place], start, row))
        count += 1
    settled = {place: Edit(sorted(several)) for place, several in edits.items()}
    with project.change("Restore {count} names", count=count):
        _write(project, settled, places.texts, advance)
    return Restored(count, tuple(left))


def _settled(decision: Decision) -> Decision:
    replacement = " ".join(clean_text(decision.replacement).split())
    if not replacement:
        raise InvalidRequest(
            "There is no pseudonym for {name}. Nothing was changed. Write one, or leave the name.",
            name=decision.label,
        )
    return replace(decision, replacement=replacement)


_Chosen = tuple[Replacement, Mention, Decision]


def _apart(text: str, those: Iterable[tuple[Mention, Decision]]) -> Iterator[_Chosen]:
    """The replacements in one text, in order, none over another."""
    found: list[_Chosen] = []
    for mention, decision in those:
        if text[mention.start : mention.end] != mention.text:
            raise outdated()
        found.append((in_context(text, mention, decision.replacement), mention, decision))
    end = 0
    for one in sorted(found, key=lambda one: (one[0].start, -one[0].end)):
        if one[0].start >= end:
            yield one
            end = one[0].end


def _key_rows(
    project: Project, place: Place, text: str, found: Sequence[_Chosen]
) -> Iterator[KeyRow]:
    name, guid, rank = _whereabouts(project, place)
    after = Edit(replacement for replacement, _, _ in found).applied_to(text)
    grown = 0
    for (start, end, written), mention, decision in found:
        at = start + grown + len(written) - len(decision.replacement)
        finish = at + len(decision.replacement)
        grown += len(written) - (end - start)
        yield KeyRow(
            entity=decision.label,
            kind=mention.kind,
            replacement=decision.replacement,
            original=text[start:end],
            written=written,
            holder=place.holder,
            document=name,
            document_guid=guid,
            row=place.id,
            rank=rank,
            position=at,
            before=after[max(0, at - 20) : at],
            after=after[finish : finish + 20],
        )


def _whereabouts(project: Project, place: Place) -> tuple[str, str, int]:
    name, guid, rank = "", "", 0
    if place.document_id is not None:
        row = project.connection.exec_driver_sql(
            "SELECT name, guid FROM document WHERE id = ?", (place.document_id,)
        ).first()
        name, guid = (row[0], row[1]) if row else ("", "")
    if place.holder is Holder.TURN:
        rank = int(
            project.connection.exec_driver_sql(
                "SELECT rank FROM turn WHERE id = ?", (place.id,)
            ).scalar_one()
        )
    return name, guid, rank


def _texts(project: Project, places: Iterable[Place]) -> dict[Place, str]:
    by_holder: dict[Holder, dict[int, Place]] = defaultdict(dict)
    for place in places:
        by_holder[place.holder][place.id] = place
    found: dict[Place, str] = {}
    for holder, those in by_holder.items():
        table, column = holder.value.split(".")
        for chunk in chunks(list(those)):
            rows = project.connection.exec_driver_sql(
                f'SELECT id, "{column}" FROM "{table}" WHERE id IN ({", ".join(map(str, chunk))})'
            )
            found.update((those[row], text) for row, text in rows)
    return found


def _write(
    project: Project, edits: Mapping[Place, Edit], texts: Mapping[Place, str], advance: Advance
) -> None:
    turns = {TurnId(place.id): edit for place, edit in edits.items() if place.holder is Holder.TURN}
    if turns:
        project.edit_texts(turns, advance=advance)
    for place, edit in edits.items():
        if place.holder is not Holder.TURN and edit:
            table, column = place.holder.value.split(".")
            project.connection.exec_driver_sql(
                f'UPDATE "{table}" SET "{column}" = ? WHERE id = ?',
                (_free_name(project, place, edit.applied_to(texts[place])), place.id),
            )


def _free_name(project: Project, place: Place, text: str) -> str:
    """`text`, with a number where it is a name that another of its kind bears."""
    query = _OTHERS_OF_THE_NAME.get(place.holder)
    name, number = text, 1
    while query and project.connection.exec_driver_sql(query, (name, place.id)).first():
        number += 1
        name = f"{text} ({number})"
    return name


def _original(text: str, start: int, row: KeyRow) -> Replacement:
    """What to put back at a pseudonym that begins at `start`."""
    end = start + len(row.replacement)
    around = row.written[: -len(row.replacement)]
    if text[:start].endswith(around):
        return Replacement(start - len(around), end, row.original)
    return Replacement(start, end, _ELISION.sub("", row.original))


_T = TypeVar("_T")
_Found = tuple[Place, int]
_Matched = tuple[KeyRow, _Found | None]


class _Standing:
    """Where the pseudonyms of a key stand now."""

    def __init__(self, project: Project, key: KeyTable) -> None:
        self._key = key
        self._documents: dict[str, int] = {
            guid: row
            for row, guid in project.connection.exec_driver_sql("SELECT id, guid FROM document")
        }
        self.texts: dict[Place, str] = {}
        self._in_order: dict[tuple[Holder, int], list[Place]] = defaultdict(list)
        for passage in texts_to_search(project):
            self.texts[passage.place] = passage.text
            self._in_order[self._home(passage.place)].append(passage.place)

    @staticmethod
    def _home(place: Place) -> tuple[Holder, int]:
        """Within what order tells pseudonyms apart: the document's turns, or one text."""
        if place.holder is Holder.TURN and place.document_id is not None:
            return place.holder, place.document_id
        return place.holder, place.id

    def matched(self) -> Iterator[_Matched]:
        """Each row of the key with where its pseudonym stands, or None."""
        groups: dict[tuple[Holder, int, str], list[KeyRow]] = defaultdict(list)
        for row in self._key.rows:
            home = row.row
            if row.holder is Holder.TURN:
                home = self._documents.get(row.document_guid, -1)
            groups[row.holder, home, row.replacement].append(row)
        for (holder, home, replacement), rows in groups.items():
            rows.sort(key=lambda row: (row.rank, row.position))
            found = self._occurrences(self._in_order.get((holder, home), ()), replacement)
            if len(found) == len(rows):
                yield from zip(rows, found, strict=True)
            else:
                yield from self._by_turn(rows, found)

    def _occurrences(self, places: Iterable[Place], replacement: str) -> list[_Found]:
        # An underscore parts words here: names of files are written so.
        pattern = re.compile(
            ("(?<![^\\W_])" if replacement[0].isalnum() else "")
            + re.escape(replacement)
            + ("(?![^\\W_])" if replacement[-1].isalnum() else "")
        )
        return [
            (place, match.start())
            for place in places
            for match in pattern.finditer(self.texts[place])
        ]

    def _by_turn(self, rows: Sequence[KeyRow], found: Sequence[_Found]) -> Iterator[_Matched]:
        by_turn = _together(rows, lambda row: row.row)
        there = _together(found, lambda one: one[0].id)
        rest: list[KeyRow] = []
        free: list[_Found] = []
        for turn in {*by_turn, *there}:
            own, standing = by_turn.get(turn, []), there.get(turn, [])
            if len(own) == len(standing):
                yield from zip(own, standing, strict=True)
            else:
                rest += own
                free += standing
        for row in rest:
            match = next((one for one in free if self._is_around(row, one)), None)
            if match:
                free.remove(match)
            yield row, match

    def _is_around(self, row: KeyRow, found: _Found) -> bool:
        text, start = self.texts[found[0]], found[1]
        end = start + len(row.replacement)
        # One side is enough, unless it is the end of a text: the other may have been edited.
        before = len(row.before) > 5 and text[:start].endswith(row.before)
        after = len(row.after) > 5 and text[end:].startswith(row.after)
        return before or after


def _together(items: Iterable[_T], key: Callable[[_T], int]) -> dict[int, list[_T]]:
    found: dict[int, list[_T]] = defaultdict(list)
    for item in items:
        found[key(item)].append(item)
    return found
