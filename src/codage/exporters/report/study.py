"""What all blocks of a report look at: the frames, the part of them that counts, names, words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from codage.analysis.selection import Condition, Hierarchy, Selection, Spoken
from codage.domain.anchors import CaseId, CodeId
from codage.domain.message import Message
from codage.domain.report import WHOLE, Block, Only, Report
from codage.exporters.report.wording import Wording
from codage.project.frames import Frames
from codage.project.project import Project
from codage.project.rows import CodeRow, VariableRow

Id = TypeVar("Id")


class Missing(Exception):  # noqa: N818
    """A block asks for something that is not there; ``message`` says what."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


@dataclass(slots=True)
class Study:
    """A project as one report sees it, or one of its blocks, that counts ``only`` a part."""

    project: Project
    report: Report
    wording: Wording
    only: Only = WHOLE

    def of_block(self, block: Block) -> Study:
        """The same study as that block sees it. Raises Missing."""
        for name, _ in block.only.conditions:
            self.variable(name)
        return replace(self, only=block.only)

    @property
    def frames(self) -> Frames:
        """The project's frames."""
        return self.project.frames

    @property
    def selection(self) -> Selection:
        """What the report keeps to, and within it what the block does."""
        coders = {row.guid: row.id for row in self.project.coders()}
        documents = {row.guid: row.id for row in self.project.documents()}
        known = {row.name for row in self.frames.variables}
        both = self.report.only, self.only
        return Selection(
            document_ids=_common(documents, [one.documents for one in both]),
            coder_ids=_common(coders, [one.coders for one in both]),
            conditions=tuple(
                Condition(name, frozenset(values))
                for one in both
                for name, values in one.conditions
                if name in known
            ),
            spoken=Spoken.RESPONDENTS if self.report.respondents else Spoken.ALL,
            hierarchy=Hierarchy.WITH_DESCENDANTS,
        )

    def expect_codes(self) -> None:
        """Raises Missing in a project without a code, which says how to make one."""
        if not self.project.codes():
            raise Missing(Message("No code yet. Make one in the codebook, or import a codebook."))

    def expect_codings(self) -> None:
        """Raises Missing where nothing can be counted yet, which says what to do."""
        self.expect_codes()
        if self.frames.codings.empty:
            raise Missing(
                Message(
                    "No coding yet. Select a passage in the transcript and give it a code: "
                    "its numbers appear here."
                )
            )

    def of_codes(self, guids: Iterable[str]) -> Selection:
        """The selection with a row for each of these codes; without any, for the topmost."""
        return replace(self.selection, code_ids=frozenset(row.id for row in self.codes(guids)))

    def of_growth(self, guids: Iterable[str]) -> Selection:
        """The selection whose codes are met one by one; without any, all, as they were applied.

        A code that holds others then counts where it was applied itself, since those it holds
        count already.
        """
        if chosen := tuple(guids):
            return self.of_codes(chosen)
        return replace(self.selection, hierarchy=Hierarchy.OWN)

    def codes(self, guids: Iterable[str]) -> list[CodeRow]:
        """These codes in codebook order; without any, the topmost. Raises Missing."""
        wanted = frozenset(guids)
        rows = self.project.codes()
        found = [
            row
            for row in rows
            if (row.guid in wanted if wanted else row.parent_id is None and not row.archived)
        ]
        if not found and wanted:
            raise Missing(Message("The codes of this block are no longer in the codebook."))
        if not found:
            raise Missing(
                Message("All codes are archived. Choose some for this block, or bring one back.")
            )
        return found

    def names(self) -> dict[CodeId, str]:
        """What each code is called."""
        return {row.id: row.name for row in self.project.codes()}

    def case_names(self) -> dict[CaseId, str]:
        """What each case is called: by its key where it has no name."""
        cases = self.frames.cases
        named = cases["name"].where(cases["name"] != "", cases["key"])
        return dict(zip(cases["case_id"].tolist(), named.tolist(), strict=True))

    def variable(self, name: str) -> VariableRow:
        """A variable by its name. Raises Missing."""
        for row in self.frames.variables:
            if row.name == name:
                return row
        if not name:
            raise Missing(Message("Choose a variable for this block."))
        raise Missing(Message("There is no variable {name} any more.", {"name": name}))

    def body(self, kind: str, name: str) -> str:
        """What is saved under a name. Raises Missing."""
        for row in self.project.saved_analyses(kind):
            if row.name.casefold() == name.casefold():
                return row.body
        if not name:
            raise Missing(Message("Choose what this block shows."))
        raise Missing(Message("Nothing is saved as {name} any more.", {"name": name}))

    @property
    def day(self) -> date:
        """The day of the last change that is in force."""
        changes = self.project.history()
        moments = [one.at for one in changes if not one.undone]
        return max(moments).astimezone().date() if moments else date.today()


def _common(known: Mapping[str, Id], chosen: Sequence[Sequence[str]]) -> frozenset[Id] | None:
    """The ids that all choices have in common; None where there was no choice."""
    made = [frozenset(known[guid] for guid in guids if guid in known) for guids in chosen if guids]
    return frozenset.intersection(*made) if made else None
