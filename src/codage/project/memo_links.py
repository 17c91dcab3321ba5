"""What memos are about and lead to, in words: names, quotations, and links by GUID."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codage.domain.anchors import CodingId, DocumentId, Span, TurnId
from codage.domain.links import Link, LinkKind
from codage.domain.memos import About
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
_LONGEST_TURN = 240


class MemoLinkVerbs(MemoVerbs):
    """What can be asked of what memos are about."""

    def memo_places(self, rows: Iterable[MemoRow]) -> dict[MemoKey, MemoPlace]:
        """What each memo is about, by its key."""
        listed = list(rows)
        documents = self._names("document", [row.document_id for row in listed])
        named = {
            about: self._names(table, [r.target.id for r in listed if r.target.about is about])
            for about, table in (
                (About.CODE, "code"),
                (About.CASE, "case"),
                (About.CODER, "coder"),
                (About.DOCUMENT, "document"),
            )
        }
        segments = self._segment_places(
            [CodingId(r.target.id or 0) for r in listed if r.target.about is About.SEGMENT]
        )
        turns = self._texts(
            {TurnId(r.target.id or 0) for r in listed if r.target.about is About.TURN}
        )
        found: dict[MemoKey, MemoPlace] = {}
        for row in listed:
            target, document = row.target, documents.get(row.document_id or 0, "")
            match target.about:
                case About.SEGMENT:
                    code, quotation = segments.get(CodingId(target.id or 0), ("", ""))
                    found[row.key] = MemoPlace(code, document, quotation)
                case About.PASSAGE if target.span is not None:
                    found[row.key] = MemoPlace("", document, self.passage(target.span))
                case About.TURN:
                    text = turns.get(TurnId(target.id or 0), "")
                    shown = text[:_LONGEST_TURN] + "…" * (len(text) > _LONGEST_TURN)
                    found[row.key] = MemoPlace("", document, shown)
                case About.STUDY:
                    found[row.key] = MemoPlace()
                case about:
                    name = named[about].get(target.id or 0, "")
                    found[row.key] = MemoPlace(name, document)
        return found

    def passage(self, span: Span) -> str:
        """The words of a span; turns that it crosses are joined by a newline."""
        texts = self._texts({span.start.turn, span.end.turn})
        if span.start.turn == span.end.turn:
            return texts[span.start.turn][span.start.offset : span.end.offset]
        return self._across(span, texts)

    def linked(self, link: Link) -> Linked | None:
        """What a link leads to, or None when that is gone."""
        row = self.connection.exec_driver_sql(_BY_GUID[link.kind], (link.guid,)).first()
        return Linked(link, row[0], row[1]) if row else None

    def segment_link(self, coding_id: CodingId) -> Link:
        """A link to a segment."""
        return self._link(LinkKind.SEGMENT, "coding", coding_id)

    def document_link(self, document_id: DocumentId) -> Link:
        """A link to a document."""
        return self._link(LinkKind.DOCUMENT, "document", document_id)

    def document_of_turn(self, turn_id: TurnId) -> DocumentId | None:
        """The document that a turn is in."""
        found = self.connection.exec_driver_sql(
            "SELECT document_id FROM turn WHERE id = ?", (turn_id,)
        ).scalar()
        return None if found is None else DocumentId(found)

    def _link(self, kind: LinkKind, table: str, row_id: int) -> Link:
        guid = self.connection.exec_driver_sql(
            f'SELECT guid FROM "{table}" WHERE id = ?', (row_id,)
        ).scalar_one()
        return Link(kind, guid)

    def _names(self, table: str, ids: Sequence[int | None]) -> dict[int, str]:
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
