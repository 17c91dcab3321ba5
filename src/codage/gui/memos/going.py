"""From a memo to what it is about, or to what a link in it leads to."""

from __future__ import annotations

from codage.domain.anchors import CodeId, CodingId, DocumentId, MemoId, Span, TurnId
from codage.domain.links import Link, LinkKind
from codage.domain.memos import About
from codage.gui.session import Session
from codage.gui.words import tr
from codage.project.rows import MemoKey, MemoRow


def follow_link(session: Session, link: Link) -> str:
    """Go where a link leads; a sentence for the person where that cannot be."""
    found = session.project.linked(link)
    if found is None:
        return tr("What this link led to is no longer in the project. The memo is as it was.")
    match link.kind:
        case LinkKind.SEGMENT:
            session.seek(CodingId(found.id))
        case LinkKind.CODE:
            session.choose_code(CodeId(found.id))
        case LinkKind.DOCUMENT:
            session.seek_passage(DocumentId(found.id), None)
        case LinkKind.CASE:
            return _go_to_case(session, found.name)
        case LinkKind.MEMO:
            session.seek_memo(MemoKey(MemoId(found.id)))
    return ""


def go_to_target(session: Session, row: MemoRow) -> str:
    """Go to what a memo is about; a sentence for the person where that cannot be."""
    project, target = session.project, row.target
    of = target.id or 0
    match target.about:
        case About.SEGMENT:
            session.seek(CodingId(of))
        case About.CODE:
            session.choose_code(CodeId(of))
        case About.DOCUMENT:
            session.seek_passage(DocumentId(of), None)
        case About.PASSAGE:
            session.seek_passage(DocumentId(of), target.span)
        case About.TURN if row.document_id is not None:
            length = len(project.turns_by_id([TurnId(of)])[0].text)
            session.seek_passage(row.document_id, Span.within(TurnId(of), 0, length))
        case About.CASE:
            return _go_to_case(session, project.memo_places([row])[row.key].name)
        case _:
            return ""
    return ""


def has_place(row: MemoRow) -> bool:
    """Whether there is somewhere to go for what a memo is about."""
    return row.target.about not in (About.STUDY, About.CODER)


def _go_to_case(session: Session, name: str) -> str:
    for document in session.documents.values():
        if name in document.cases:
            session.seek_passage(document.id, None)
            return ""
    return tr("No interview is linked to the case {name}.", name=name)
