"""The story of a code as the journal has it: how it came, what it was, what went into it.

Changes that were taken back are left out. A code that was merged away is told within the
story of the code that received it. Nothing is written here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from codage.domain.anchors import CodeId
from codage.domain.message import Message
from codage.project.code_lives import Life, Lives, Step
from codage.project.errors import InvalidRequest
from codage.project.store import Store


class Turn(StrEnum):
    """What kind of thing happened to a code."""

    CAME = "came"
    RENAMED = "renamed"
    MOVED = "moved"
    REVISED = "revised"
    RECOLOURED = "recoloured"
    KEYED = "keyed"
    ARCHIVED = "archived"
    BROUGHT_BACK = "brought back"
    MERGED = "merged"
    SPLIT = "split"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """One thing that happened. ``before`` and ``after`` are texts, or colours when recoloured.

    ``earlier`` is the story of the code that was merged in. ``change_id`` is None where the
    journal begins later than the code.
    """

    turn: Turn
    at: datetime
    coder: str
    change_id: int | None
    sentence: Message
    before: str = ""
    after: str = ""
    earlier: tuple[StoryEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class CodeStory:
    """What happened to a code, oldest first."""

    code_id: CodeId
    name: str
    events: tuple[StoryEvent, ...]


class CodeStoryVerbs(Store):
    """Reading the journal by codes."""

    def code_story(self, code_id: CodeId) -> CodeStory:
        """The story of a code. Raises InvalidRequest when it is gone."""
        lives = Lives(self.connection)
        life = lives.present(code_id)
        if life is None:
            raise InvalidRequest("This code is no longer in the codebook. Nothing was changed.")
        return CodeStory(code_id, str(life.end["name"]), tuple(_Teller(lives, life).events()))


_REVISED: Mapping[str, Message] = {
    "definition": Message("Definition revised"),
    "inclusion": Message("When to use it revised"),
    "exclusion": Message("When not to use it revised"),
    "example": Message("Example revised"),
}


class _Teller:
    """Tells one life, and within it those that were merged into it."""

    def __init__(self, lives: Lives, life: Life) -> None:
        self._lives = lives
        self._life = life

    def events(self) -> Iterator[StoryEvent]:
        """What happened, oldest first."""
        yield self._birth()
        steps = {step.change_id: step for step in self._life.steps}
        for change_id in self._changes(steps):
            yield from self._merges(change_id)
            if change_id != self._life.born:
                yield from self._received(change_id)
            yield from self._given(change_id)
            if change_id in steps:
                yield from self._revisions(steps[change_id])

    def _changes(self, steps: Iterable[int]) -> list[int]:
        """The changes that may have to do with this code, in the order in which they were done."""
        born, died = self._life.born or 0, self._life.died
        wanted = {*steps, *self._lives.endings(), *self._lives.splits()}
        return sorted(one for one in wanted if born <= one and (died is None or one < died))

    def _birth(self) -> StoryEvent:
        life, name = self._life, self._life.start["name"]
        if life.born is None:
            at = datetime.fromisoformat(str(life.start["created_at"]))
            sentence = Message("Was there as {name} when the journal began", {"name": name})
            return StoryEvent(Turn.CAME, at, "", None, sentence)
        label = self._lives.label(life.born)
        if label.template == "Add code {name}":
            sentence = Message("Made as {name}", {"name": name})
        elif label.template == "Code in vivo: {name}":
            sentence = Message("Made in vivo as {name}, in words of an interview", {"name": name})
        elif label.template == "Import codebook {name}":
            values = {"name": name, "file": label.details.get("name", "")}
            sentence = Message("Came in as {name} with the codebook {file}", values)
        elif shares := self._shares_to_it(life.born):
            source, count = shares[0]
            values = {"name": name, "source": source, "count": count}
            sentence = Message("Split off as {name} from {source}, with {count} segments", values)
        else:
            values = {"name": name, "label": Message(label.template, label.details)}
            sentence = Message("Came in as {name}: {label}", values)
        return self._event(Turn.CAME, life.born, sentence)

    def _merges(self, change_id: int) -> Iterator[StoryEvent]:
        flow = self._lives.flow(change_id)
        for source in self._lives.ended_in(change_id):
            if flow.receivers.get(source.code_id) == self._life.code_id:
                values = {"name": source.end["name"], "count": flow.left(source.code_id)}
                sentence = Message("{name} was merged into it, with {count} segments", values)
                earlier = tuple(_Teller(self._lives, source).events())
                yield self._event(Turn.MERGED, change_id, sentence, earlier=earlier)

    def _shares_to_it(self, change_id: int) -> list[tuple[str, int]]:
        """The codes that gave it segments when they were split, and how many."""
        if change_id not in self._lives.splits():
            return []
        flow = self._lives.flow(change_id).segments
        return [
            (self._name(source, change_id), count)
            for (source, taker), count in flow.items()
            if source is not None and taker == self._life.code_id
        ]

    def _received(self, change_id: int) -> Iterator[StoryEvent]:
        for source, count in self._shares_to_it(change_id):
            sentence = Message(
                "{count} segments came over when {name} was split",
                {"count": count, "name": source},
            )
            yield self._event(Turn.RECEIVED, change_id, sentence)

    def _given(self, change_id: int) -> Iterator[StoryEvent]:
        if change_id not in self._lives.splits():
            return
        flow = self._lives.flow(change_id)
        takers = [new for old, new in flow.segments if old == self._life.code_id]
        if takers:
            names = ", ".join(self._name(taker, change_id) for taker in takers)
            values = {"count": flow.left(self._life.code_id), "names": names}
            sentence = Message("Split: {count} segments went to {names}", values)
            yield self._event(Turn.SPLIT, change_id, sentence)

    def _revisions(self, step: Step) -> Iterator[StoryEvent]:
        old, new, change_id = step.before, step.after, step.change_id
        changed = {field for field in new if old.get(field) != new[field]}
        if "name" in changed:
            values = {"old": old["name"], "name": new["name"]}
            sentence = Message("Renamed from {old} to {name}", values)
            yield self._event(Turn.RENAMED, change_id, sentence)
        if "parent_id" in changed:
            yield self._event(Turn.MOVED, change_id, self._move(step))
        for field, sentence in _REVISED.items():
            if field in changed:
                texts = str(old[field]), str(new[field])
                yield self._event(Turn.REVISED, change_id, sentence, *texts)
        if "colour" in changed:
            colours = str(old["colour"]), str(new["colour"])
            yield self._event(Turn.RECOLOURED, change_id, Message("Given another colour"), *colours)
        if "key" in changed:
            given = Message("Given the key {key}", {"key": new["key"]})
            sentence = given if new["key"] else Message("Its key was taken away")
            yield self._event(Turn.KEYED, change_id, sentence)
        if "archived" in changed and new["archived"]:
            yield self._event(Turn.ARCHIVED, change_id, Message("Archived"))
        elif "archived" in changed:
            back = Message("Brought back from the archive")
            yield self._event(Turn.BROUGHT_BACK, change_id, back)

    def _move(self, step: Step) -> Message:
        old = self._lives.path(step.before["parent_id"], step.first - 1)
        new = self._lives.path(step.after["parent_id"], step.last)
        if not old:
            return Message("Moved from the top to under {new}", {"new": new})
        if not new:
            return Message("Moved from under {old} to the top", {"old": old})
        return Message("Moved from under {old} to under {new}", {"old": old, "new": new})

    def _name(self, code_id: int, change_id: int) -> str:
        """What a code was called when a change had been made."""
        return self._lives.name(code_id, change_id)

    def _event(
        self,
        turn: Turn,
        change_id: int,
        sentence: Message,
        before: str = "",
        after: str = "",
        earlier: tuple[StoryEvent, ...] = (),
    ) -> StoryEvent:
        label = self._lives.label(change_id)
        return StoryEvent(turn, label.at, label.coder, change_id, sentence, before, after, earlier)
