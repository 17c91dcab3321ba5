"""What memos are about and lead to, in words: names, quotations, and links by GUID."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from codage.domain.anchors import CodingId, DocumentId, Span, TurnId
from codage.domain.links import Link, LinkKind
from codage.domain.memos import About, Target
from codage.project.memos import MemoVerbs
from codage.project.recoding import chunks
from codage.project.rows import Linked, MemoKey, MemoPlace, MemoRow

_BY_GUID = {
    LinkKind.SEGMENT: "SELECT coding.id, code.name FROM coding JOIN code ON code.id = code_id "
    "WHERE coding.guid = ?",
    LinkKind.CODE: "SELECT id, name FROM code WHERE guid = ?",
    LinkKind.DOCUMENT: "SELECT id, name FROM document WHERE guid = ?",
    LinkKind.CASE: 'SELECT id, name FROM "case" WHERE guid = ?',
    LinkKind.MEMO: "SELECT id, title FROM memo WHERE guid = ?",
}
_NAMED = {
    About.CODE: "code",
    About.CASE: "case",
    About.CODER: "coder",
    About.DOCUMENT: "document",
}


class MemoLinkVerbs(MemoVerbs):
    """What can be asked of what memos are about."""

    def memo_places(self, rows: Iterable[MemoRow]) -> dict[MemoKey, MemoPlace]:
        """What each memo is about, by its key."""
        listed = list(rows)
        places = self._places_of([(row.target, row.document_id) for row in listed])
        return {row.key: place for row, place in zip(listed, places, strict=True)}

    def place_of(self, target: Target) -> MemoPlace:
        """What a memo about `target` is about."""
        return next(self._places_of([(target, self.document_about(target))]))

    def document_about(self, target: Target) -> DocumentId | None:
        """The document that `target` lies in, where there is one."""
        if target.about in (About.DOCUMENT, About.PASSAGE):
            return DocumentId(target.id or 0)
        if target.about not in (About.TURN, About.SEGMENT):
            return None
        table = "turn" if target.about is About.TURN else "coding"
        found = self.connection.exec_driver_sql(
            f"SELECT document_id FROM {table} WHERE id = ?", (target.id,)
        ).scalar()
        return None if found is None else DocumentId(found)

    def _places_of(
        self, targets: Sequence[tuple[Target, DocumentId | None]]
    ) -> Iterator[MemoPlace]:
        ids: dict[About, set[int]] = {}
        for target, _ in targets:
            ids.setdefault(target.about, set()).add(target.id or 0)
        documents = self._names("document", [document for _, document in targets])
        named = {about: self._names(table, ids.get(about, ())) for about, table in _NAMED.items()}
        segments = self._segment_places(list(map(CodingId, ids.get(About.SEGMENT, ()))))
        turns = self._texts(_turns_within(target for target, _ in targets))
        for target, document_id in targets:
            document, of = documents.get(document_id or 0, ""), target.id or 0
            match target.about:
                case About.SEGMENT:
                    code, quotation = segments.get(CodingId(of), ("", ""))
                    yield MemoPlace(code, document, quotation)
                case About.PASSAGE if target.span is not None:
                    yield MemoPlace("", document, self._passage(target.span, turns))
                case About.TURN:
                    yield MemoPlace("", document, turns.get(TurnId(of), ""))
                case About.STUDY:
                    yield MemoPlace()
                case about:
                    yield MemoPlace(named[about].get(of, ""), document)

    def passage(self, span: Span) -> str:
        """The words of a span; turns that it crosses are joined by a newline."""
        return self._passage(span, self._texts({span.start.turn, span.end.turn}))

    def _passage(self, span: Span, texts: dict[TurnId, str]) -> str:
        if span.start.turn == span.end.turn:
            return texts[span.start.turn][span.start.offset : span.end.offset]
        return self._across(span, texts)

    def linked(self, link: Link) -> Linked | None:
        """What a link leads to, or None when that is gone."""
        row = self.connection.exec_driver_sql(_BY_GUID[link.kind], (link.guid,)).first()
        return Linked(link, row[0], row[1]) if row else None

    def codings_by_guid(self, guids: Sequence[str]) -> dict[str, CodingId]:
        """The codings of those GUIDs that are still there."""
        found: dict[str, CodingId] = {}
        for chunk in chunks(list(guids)):
            rows = self.connection.exec_driver_sql(
                f"SELECT guid, id FROM coding WHERE guid IN ({', '.join('?' * len(chunk))})",
                tuple(chunk),
            )
            found.update((guid, CodingId(coding)) for guid, coding in rows)
        return found

    def coding_guids(self, coding_ids: Sequence[CodingId]) -> dict[CodingId, str]:
        """The GUIDs of some codings, which links name them by."""
        found: dict[CodingId, str] = {}
        for chunk in chunks(coding_ids):
            listed = ", ".join(map(str, chunk))
            rows = self.connection.exec_driver_sql(
                f"SELECT id, guid FROM coding WHERE id IN ({listed})"
            )
            found.update((CodingId(row[0]), row[1]) for row in rows)
        return found

    def _names(self, table: str, ids: Iterable[int | None]) -> dict[int, str]:
        found: dict[int, str] = {}
        for chunk in chunks(sorted({one for one in ids if one is not None})):
            listed = ", ".join(map(str, chunk))
            rows = self.connection.exec_driver_sql(
                f'SELECT id, name FROM "{table}" WHERE id IN ({listed})'
            )
            found.update((row[0], row[1]) for row in rows)
        return found

    def _segment_places(self, coding_ids: Sequence[CodingId]) -> dict[CodingId, tuple[str, str]]:
        rows = self.codings_by_id(coding_ids)
        texts = self.segments(rows)
        codes = self._names("code", [row.code_id for row in rows])
        return {row.id: (codes[row.code_id], texts[row.id]) for row in rows}


def _turns_within(targets: Iterable[Target]) -> set[TurnId]:
    """The turns whose texts say what memos are about."""
    found: set[TurnId] = set()
    for target in targets:
        if target.about is About.TURN:
            found.add(TurnId(target.id or 0))
        elif target.span is not None:
            found |= {target.span.start.turn, target.span.end.turn}
    return found
