"""Variables made and revised by hand, cells written many at once, and how some are derived."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import func, select

from codage.domain import dependence, derivation
from codage.domain.anchors import CaseId, DocumentId, VariableId
from codage.domain.derivation import Recipe
from codage.domain.message import Message
from codage.domain.naming import with_variable
from codage.domain.survey import Survey, ValueLabel, VariableType
from codage.domain.task import Advance, unwatched
from codage.project.attributes import AttributeVerbs, Cell
from codage.project.cases import DOCUMENT_CASES
from codage.project.crossings import CrossingVerbs
from codage.project.errors import InvalidRequest
from codage.project.rows import SurveyOutcome, VariableRow
from codage.project.tables import Attribute, Code, SavedAnalysis, VariableTable, table_of

_variable = table_of(VariableTable).c
_attribute = table_of(Attribute).c
_code = table_of(Code).c


@dataclass(frozen=True, slots=True)
class VariableFields:
    """What a person says of a variable."""

    name: str
    type: VariableType = VariableType.TEXT
    label: str = ""
    labels: tuple[ValueLabel, ...] = ()
    personal: bool = False
    group: str = field(default="", kw_only=True)


class VariableVerbs(CrossingVerbs, AttributeVerbs):
    """What can be done with variables beside bringing them in."""

    def add_variable(self, fields: VariableFields) -> VariableId:
        """Make a variable by hand, after all others. Raises InvalidRequest for a known name."""
        fields = self._named_well(fields, None)
        with self.change("Add variable {name}", name=fields.name):
            return self._add_variable(fields, "")

    def revise_variable(self, variable_id: VariableId, fields: VariableFields) -> None:
        """Say otherwise what a variable is; what is derived from it or saved follows its name.

        The type of a derived one is its recipe's and stays. Values stay as they are.
        """
        row = self.variable(variable_id)
        fields = self._named_well(fields, row)
        with self.change("Revise variable {name}", name=fields.name), self.pairs_labelled():
            self._set(
                VariableTable,
                variable_id,
                name=fields.name,
                label=fields.label,
                type=(row.type if row.derivation else fields.type).value,
                personal=fields.personal,
                group=fields.group,
            )
            self._set_value_labels(row, fields.labels)
            if fields.name != row.name:
                self._follow_name(row.name, fields.name)

    def move_variable(self, variable_id: VariableId, place: int) -> None:
        """Put a variable at a place among all, counted from 0."""
        order = [row.id for row in self.variables()]
        name = self.variable(variable_id).name
        order.remove(variable_id)
        order.insert(max(place, 0), variable_id)
        ranks = {
            row.id: row.rank
            for row in self.connection.execute(select(_variable.id, _variable.rank))
        }
        with self.change("Move variable {name}", name=name):
            for rank, one in enumerate(order):
                if ranks[one] != rank:
                    self._set(VariableTable, one, rank=rank)

    def variable(self, variable_id: VariableId) -> VariableRow:
        """One of them. Raises InvalidRequest when it is gone."""
        for row in self.variables():
            if row.id == variable_id:
                return row
        raise InvalidRequest("This variable is no longer there. Nothing was changed.")

    def set_attribute(self, case_id: CaseId, variable_id: VariableId, value: str | None) -> None:
        """Write a case's value of a variable; None empties it."""
        self.set_attributes({(case_id, variable_id): value})

    def set_attributes(self, cells: Mapping[Cell, str | None]) -> None:
        """Write many cells as one change; None empties one.

        Raises InvalidRequest where one is of a derived variable; nothing is written then.
        """
        self._refuse_derived({variable for _, variable in cells})
        label = Message("Set {count} values", {"count": len(cells)})
        if len(cells) == 1:
            label = Message("Set an attribute")
        before = self._values_at(cells)
        gone = [cell for cell, value in cells.items() if value is None and cell in before]
        new = [cell for cell, value in cells.items() if value is not None and cell not in before]
        with self.change(label.template, **label.values), self.pairs_labelled():
            self._run_many("DELETE FROM attribute WHERE case_id = ? AND variable_id = ?", gone)
            self._run_many(
                "UPDATE attribute SET value = ? WHERE case_id = ? AND variable_id = ?",
                [(v, *cell) for cell, v in cells.items() if v is not None and cell in before],
            )
            self._insert_rows(
                Attribute,
                ({"case_id": c, "variable_id": v, "value": cells[c, v]} for c, v in new),
            )

    def make_derived(
        self, name: str, recipe: Recipe, label: str = "", labels: Sequence[ValueLabel] = ()
    ) -> VariableId:
        """Make a variable that `recipe` gives the values of; it has none before a refresh.

        Raises InvalidRequest for a known name or a strange source.
        """
        rows = self.variables()
        fields = VariableFields(name, self._type_of(recipe, rows), label, tuple(labels))
        fields = self._named_well(fields, None)
        with self.change("Derive variable {name}", name=fields.name):
            return self._add_variable(fields, derivation.to_json(recipe))

    def revise_derived(
        self,
        variable_id: VariableId,
        recipe: Recipe,
        label: str = "",
        labels: Sequence[ValueLabel] = (),
    ) -> None:
        """Derive a variable otherwise. Raises UnusableRecipe where it would be made of itself."""
        row, rows = self.variable(variable_id), self.variables()
        kind = self._type_of(recipe, rows)
        dependence.refuse_cycle(row.name, recipes_of(rows) | {row.name: recipe})
        otherwise = self.change("Derive variable {name} otherwise", name=row.name)
        with otherwise, self.pairs_labelled():
            self._set(
                VariableTable,
                variable_id,
                label=label,
                type=kind.value,
                derivation=derivation.to_json(recipe),
            )
            self._set_value_labels(row, tuple(labels))

    def documents_of_case(self, case_id: CaseId) -> list[DocumentId]:
        """The documents that a case is linked to, itself or by a speaker in them."""
        rows = self.connection.exec_driver_sql(
            f"SELECT document_id FROM ({DOCUMENT_CASES}) WHERE case_id = ? ORDER BY document_id",
            (case_id,),
        )
        return [DocumentId(row[0]) for row in rows]

    def recipes(self) -> dict[str, Recipe]:
        """The recipes of the derived variables by name, those that cannot be read left out."""
        return recipes_of(self.variables())

    @property
    def has_derived(self) -> bool:
        """Whether a variable is derived. Quick."""
        found = select(_variable.id).where(_variable.derivation != "").limit(1)
        return self.connection.execute(found).first() is not None

    def derived_from(self, variable_ids: Iterable[VariableId]) -> list[VariableRow]:
        """The derived variables that are made of these, by themselves or through others."""
        wanted, rows = frozenset(variable_ids), self.variables()
        names = [row.name for row in rows if row.id in wanted]
        found = set(dependence.dependents(names, recipes_of(rows)))
        return [row for row in rows if row.name in found]

    def codes_by_guid(self) -> dict[str, int]:
        """The ids of codes by what recipes call them."""
        return {guid: code for code, guid in self.connection.execute(select(_code.id, _code.guid))}

    def remove_variables(self, variable_ids: Sequence[VariableId]) -> None:
        """Remove variables with their value labels and every case's value of them.

        Raises InvalidRequest where others are derived from them that are not removed too.
        """
        if left := self.derived_from(variable_ids):
            raise InvalidRequest(
                "Other variables are derived from what would be removed: {names}. Nothing was "
                "changed. Remove them too, or derive them otherwise.",
                names=", ".join(row.name for row in left),
            )
        super().remove_variables(variable_ids)

    def add_survey(self, survey: Survey, advance: Advance = unwatched) -> SurveyOutcome:
        """As `SurveyVerbs.add_survey`. Raises InvalidRequest where a column has a derived one's
        name: what is derived cannot be brought in."""
        names = {variable.name for variable in survey.variables}
        clashing = [row.name for row in self.variables() if row.derivation and row.name in names]
        if clashing:
            raise InvalidRequest(
                "Columns of the file are called like variables that are derived here: {names}. "
                "Nothing was changed. Leave these columns out, or rename the variables.",
                names=", ".join(clashing),
            )
        with self.change("Import survey {name}", name=survey.source), self.pairs_labelled():
            return self._bring_in(survey, advance)

    def _add_variable(self, fields: VariableFields, recipe: str) -> VariableId:
        last = self.connection.execute(select(func.max(_variable.rank))).scalar()
        variable_id = self._insert(
            VariableTable(
                name=fields.name,
                label=fields.label,
                type=fields.type.value,
                group=fields.group,
                personal=fields.personal,
                rank=0 if last is None else last + 1,
                derivation=recipe,
            )
        )
        self._insert_labels(variable_id, fields.labels)
        return VariableId(variable_id)

    def _follow_name(self, old: str, new: str) -> None:
        for row in self.variables():
            recipe = recipes_of([row]).get(row.name)
            if recipe is not None and old in recipe.sources:
                text = derivation.to_json(dependence.renamed(recipe, old, new))
                self._set(VariableTable, row.id, derivation=text)
        saved = table_of(SavedAnalysis).c
        for kept in self.connection.execute(select(saved.id, saved.body)).all():
            body = with_variable(kept.body, old, new)
            if body != kept.body:
                self._set(SavedAnalysis, kept.id, body=body)

    def _named_well(self, fields: VariableFields, row: VariableRow | None) -> VariableFields:
        name = " ".join(fields.name.split())
        if not name:
            raise InvalidRequest("A variable needs a name. Nothing was changed.")
        for other in self.variables():
            if other.name == name and (row is None or other.id != row.id):
                raise InvalidRequest(
                    "There is already a variable {name}. Nothing was changed. Choose another name.",
                    name=name,
                )
        values = [label.value for label in fields.labels]
        if doubles := sorted({value for value in values if values.count(value) > 1}):
            raise InvalidRequest(
                "The value {value} is there twice. Nothing was changed. Keep one of them.",
                value=doubles[0],
            )
        return VariableFields(
            name,
            fields.type,
            fields.label.strip(),
            fields.labels,
            fields.personal,
            group=fields.group,
        )

    def _type_of(self, recipe: Recipe, rows: Sequence[VariableRow]) -> VariableType:
        types = {row.name: row.type for row in rows}
        if strangers := [name for name in recipe.sources if name not in types]:
            raise InvalidRequest(
                "There is no variable {name}. Nothing was changed. Choose another source.",
                name=strangers[0],
            )
        return derivation.type_of(recipe, types)

    def _refuse_derived(self, variable_ids: set[VariableId]) -> None:
        for row in self.variables():
            if row.id in variable_ids and row.derivation:
                raise InvalidRequest(
                    "{name} is derived: its values follow those that it is made of. Nothing was "
                    "changed. Change those, or how it is derived.",
                    name=row.name,
                )


def recipes_of(rows: Iterable[VariableRow]) -> dict[str, Recipe]:
    """The recipes of derived variables by name, those that cannot be read left out."""
    found: dict[str, Recipe] = {}
    for row in rows:
        if row.derivation:
            try:
                found[row.name] = derivation.from_json(row.derivation)
            except derivation.UnusableRecipe:
                continue
    return found
