"""What all blocks of a report look at: the frames, the part of them that counts, names, words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from codage.analysis.selection import Condition, Hierarchy, Selection, Spoken
from codage.domain.anchors import CodeId
from codage.domain.message import Message
from codage.domain.report import Report
from codage.exporters.report.wording import Wording
from codage.project.frames import Frames
from codage.project.project import Project
from codage.project.rows import CodeRow, VariableRow


class Missing(Exception):  # noqa: N818
    """A block asks for something that is not there; ``message`` says what."""

    def __init__(self, message: Message) -> None:
        super().__init__(str(message))
        self.message = message


@dataclass(slots=True)
class Study:
    """A project as one report sees it."""

    project: Project
    report: Report
    wording: Wording

    @property
    def frames(self) -> Frames:
        """The project's frames."""
        return self.project.frames

    @property
    def selection(self) -> Selection:
        """What the report keeps to."""
        coders = {row.guid: row.id for row in self.project.coders()}
        chosen = frozenset(coders[guid] for guid in self.report.coders if guid in coders)
        known = {row.name for row in self.frames.variables}
        return Selection(
            coder_ids=chosen or None,
            conditions=tuple(
                Condition(name, frozenset(values))
                for name, values in self.report.conditions
                if name in known
            ),
            spoken=Spoken.RESPONDENTS if self.report.respondents else Spoken.ALL,
            hierarchy=Hierarchy.WITH_DESCENDANTS,
        )

    def of_codes(self, guids: Iterable[str]) -> Selection:
        """The selection with a row for each of these codes; without any, for the topmost."""
        from dataclasses import replace

        return replace(self.selection, code_ids=frozenset(row.id for row in self.codes(guids)))

    def codes(self, guids: Iterable[str]) -> list[CodeRow]:
        """These codes in codebook order; without any, the topmost. Raises Missing."""
        wanted = frozenset(guids)
        rows = self.project.codes()
        found = [
            row
            for row in rows
            if (row.guid in wanted if wanted else row.parent_id is None and not row.archived)
        ]
        if not found:
            raise Missing(Message("The codes of this block are no longer in the codebook."))
        return found

    def names(self) -> dict[CodeId, str]:
        """What each code is called."""
        return {row.id: row.name for row in self.project.codes()}

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

    def counted(self, message: Message) -> str:
        """A sentence in words."""
        return self.wording.say(message)
