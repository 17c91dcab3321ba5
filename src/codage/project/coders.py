"""Coders: who codes, and who is coding now."""

from __future__ import annotations

from sqlalchemy import func, select

from codage.domain.anchors import CoderId
from codage.domain.codebook import PALETTE
from codage.project import journal
from codage.project.errors import InvalidRequest
from codage.project.rows import CoderRow
from codage.project.store import Store
from codage.project.tables import Coder, Coding, table_of

_coder = table_of(Coder).c
_coding = table_of(Coding).c


class CoderVerbs(Store):
    """What can be done with coders."""

    def coders(self) -> list[CoderRow]:
        """Every coder, in the order in which they came."""
        rows = self.connection.execute(
            select(_coder.id, _coder.guid, _coder.name, _coder.colour, _coder.agreed).order_by(
                _coder.id
            )
        )
        return [CoderRow(*row) for row in rows]

    def coder(self) -> CoderRow:
        """Whoever is coding now."""
        return next(row for row in self.coders() if row.id == self.coder_id)

    def find_coder(self, name: str) -> CoderRow | None:
        """The coder of that name, letter case ignored."""
        wanted = name.strip().casefold()
        return next((row for row in self.coders() if row.name.casefold() == wanted), None)

    def add_coder(self, name: str) -> CoderId:
        """Bring in a coder, or find the one who already has that name."""
        if not (name := " ".join(name.split())):
            raise InvalidRequest("A coder needs a name. Nothing was changed.")
        if existing := self.find_coder(name):
            return existing.id
        with self.change("Add coder {name}", name=name):
            return self._insert_coder(name)

    def introduce_coder(self, name: str) -> CoderId:
        """Like `add_coder`, but not a step that undo takes back: for whoever opens the project."""
        name = " ".join(name.split())
        if existing := self.find_coder(name):
            return existing.id
        with self._database.transaction() as connection, journal.unrecorded(connection):
            return self._insert_coder(name)

    def _insert_coder(self, name: str) -> CoderId:
        colour = PALETTE[len(self.coders()) % len(PALETTE)]
        return CoderId(self._insert(Coder(name=name, colour=colour)))

    def rename_coder(self, coder_id: CoderId, name: str) -> None:
        """Give a coder another name. Raises InvalidRequest when someone else has it."""
        name = " ".join(name.split())
        existing = self.find_coder(name)
        if not name or (existing and existing.id != coder_id):
            raise InvalidRequest("Another coder is called {name}. Nothing was changed.", name=name)
        with self.change("Rename coder to {name}", name=name):
            self._set(Coder, coder_id, name=name)

    def use_coder(self, coder_id: CoderId) -> None:
        """Code as this coder from now on, in this opening of the project."""
        if all(row.id != coder_id for row in self.coders()):
            raise InvalidRequest("This coder is no longer in the project. Nothing was changed.")
        self.coder_id = coder_id

    def coding_counts_by_coder(self) -> dict[CoderId, int]:
        """The number of codings of each coder."""
        rows = self.connection.execute(
            select(_coding.coder_id, func.count()).group_by(_coding.coder_id)
        )
        return {CoderId(coder): count for coder, count in rows}
