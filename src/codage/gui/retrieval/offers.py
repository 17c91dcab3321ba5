"""What can be chosen in a query: the codes, interviews, coders and variables of the project."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from codage.domain.anchors import CodeId
from codage.domain.query import Codes, InDocuments
from codage.gui.frequencies.filters import values_of
from codage.gui.retrieval.ticklist import Choice
from codage.gui.session import Session
from codage.gui.words import tr
from codage.project.rows import VariableRow


@dataclass(frozen=True, slots=True)
class Offers:
    """Choices for each kind of word. Sets are told from single things by a negative key."""

    session: Session
    codes: tuple[Choice, ...] = ()
    parents: frozenset[CodeId] = frozenset()
    coders: tuple[Choice, ...] = ()
    documents: tuple[Choice, ...] = ()
    variables: tuple[VariableRow, ...] = ()

    def values(self, name: str) -> tuple[Choice, ...]:
        """The answers to a variable."""
        row = self.variable(name)
        if row is None:
            return ()
        return tuple(Choice(str(value), words) for value, words in values_of(self.session, row))

    def variable(self, name: str) -> VariableRow | None:
        """The variable of that name, if it is still there."""
        return next((row for row in self.variables if row.name == name), None)


def offers_of(session: Session) -> Offers:
    """What the open project offers; nothing when none is open."""
    if not session.is_open:
        return Offers(session)
    project = session.project
    sources = {source.key for source in project.survey_sources()}
    return Offers(
        session,
        tuple(_codes(session)),
        frozenset(row.parent_id for row in session.codes.values() if row.parent_id is not None),
        tuple(Choice(row.id, row.name, colour=row.colour) for row in session.coders.values()),
        tuple(_documents(session)),
        tuple(v for v in project.variables() if not v.personal and v.name not in sources),
    )


def codes_keys(codes: Codes) -> frozenset[int]:
    """What is ticked for some codes."""
    return frozenset(codes.codes) | {-one for one in codes.sets}


def documents_keys(condition: InDocuments) -> frozenset[int]:
    """What is ticked for some interviews."""
    return frozenset(condition.documents) | {-one for one in condition.sets}


def parted(keys: frozenset[Any]) -> tuple[frozenset[Any], frozenset[Any]]:
    """Single things and sets."""
    return frozenset(key for key in keys if key > 0), frozenset(-key for key in keys if key < 0)


def _codes(session: Session) -> list[Choice]:
    found = [Choice(-row.id, row.name) for row in session.project.code_sets()]
    found = _headed(found, tr("Sets of codes"))
    depth: dict[CodeId | None, int] = {None: -1}
    codes = []
    # Codebook order: parents come before what is under them.
    for row in session.codes.values():
        depth[row.id] = depth.get(row.parent_id, -1) + 1
        codes.append(Choice(row.id, row.name, depth[row.id], row.colour))
    return [*found, *(_headed(codes, tr("Codes")) if found else codes)]


def _documents(session: Session) -> list[Choice]:
    found = [Choice(-row.id, row.name) for row in session.project.document_sets()]
    found = _headed(found, tr("Sets of interviews"))
    rows = sorted(session.documents.values(), key=lambda row: row.name.casefold())
    documents = [Choice(row.id, row.name) for row in rows]
    return [*found, *(_headed(documents, tr("Interviews")) if found else documents)]


def _headed(choices: list[Choice], head: str) -> list[Choice]:
    if not choices:
        return []
    first = choices[0]
    return [Choice(first.key, first.name, first.depth, first.colour, head), *choices[1:]]
