"""Queries, grids and reports that were given a name: what they ask is kept, never the answer."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import delete, func, select

from codage.domain.anchors import SavedAnalysisId
from codage.project.errors import InvalidRequest
from codage.project.store import Store
from codage.project.tables import SavedAnalysis, now, table_of

_saved = table_of(SavedAnalysis).c
_COLUMNS = (_saved.id, _saved.guid, _saved.kind, _saved.name, _saved.body)


@dataclass(frozen=True, slots=True)
class SavedAnalysisRow:
    """Something that was saved by name. ``body`` is read by whoever knows its ``kind``."""

    id: SavedAnalysisId
    guid: str
    kind: str
    name: str
    body: str


class SavedAnalysisVerbs(Store):
    """What can be done with saved analyses. A name is unique among those of its kind."""

    def save_analysis(self, kind: str, name: str, body: str) -> SavedAnalysisId:
        """Keep `body` under `name`, in place of what had that name. Gives its id."""
        name = _given(name)
        known = self._named(kind, name)
        with self.change("Save {name}", name=name):
            if known is not None:
                if known.body != body:
                    self._set(SavedAnalysis, known.id, body=body, changed_at=now())
                return known.id
            last = select(func.max(_saved.rank)).where(_saved.kind == kind)
            rank = (self.connection.execute(last).scalar() or 0) + 1
            row = SavedAnalysis(kind=kind, rank=rank, name=name, body=body)
            return SavedAnalysisId(self._insert(row))

    def rename_analysis(self, analysis_id: SavedAnalysisId, name: str) -> None:
        """Give it another name. Raises InvalidRequest when another of its kind has it."""
        row, name = self.saved_analysis(analysis_id), _given(name)
        other = self._named(row.kind, name)
        if other is not None and other.id != row.id:
            raise InvalidRequest(
                "There is already something saved as {name}. Nothing was changed. "
                "Choose another name.",
                name=other.name,
            )
        with self.change("Rename {old} to {name}", old=row.name, name=name):
            self._set(SavedAnalysis, row.id, name=name)

    def remove_analysis(self, analysis_id: SavedAnalysisId) -> None:
        """Forget it; no coding is touched."""
        with self.change("Remove {name}", name=self.saved_analysis(analysis_id).name):
            self.connection.execute(delete(table_of(SavedAnalysis)).where(_saved.id == analysis_id))

    def saved_analysis(self, analysis_id: SavedAnalysisId) -> SavedAnalysisRow:
        """One of them. Raises InvalidRequest when it is gone."""
        row = self.connection.execute(select(*_COLUMNS).where(_saved.id == analysis_id)).first()
        if row is None:
            raise InvalidRequest("This is no longer among what was saved. Nothing was changed.")
        return SavedAnalysisRow(SavedAnalysisId(row[0]), *row[1:])

    def saved_analyses(self, kind: str) -> list[SavedAnalysisRow]:
        """Those of a kind, in the order they were first saved in."""
        rows = self.connection.execute(
            select(*_COLUMNS).where(_saved.kind == kind).order_by(_saved.rank, _saved.id)
        )
        return [SavedAnalysisRow(SavedAnalysisId(row[0]), *row[1:]) for row in rows]

    def _named(self, kind: str, name: str) -> SavedAnalysisRow | None:
        for row in self.saved_analyses(kind):
            if row.name.casefold() == name.casefold():
                return row
        return None


def _given(name: str) -> str:
    if name := " ".join(name.split()):
        return name
    raise InvalidRequest("It needs a name to be saved. Nothing was changed.")
