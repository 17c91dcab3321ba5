"""A report: blocks in an order, each of which asks for something and is filled anew when shown.

What is kept is the question: codes, a variable, a saved display. A block that is frozen keeps
what it showed as well, and shows that until it is thawed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from typing import Any

VERSION = 1
KIND = "report"
"""The kind of saved analysis that reports are."""


class Show(StrEnum):
    """In what shape numbers are shown."""

    TABLE = "table"
    CHART = "chart"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, 1 the highest."""

    text: str = ""
    level: int = 1


@dataclass(frozen=True, slots=True)
class Prose:
    """The researcher's own words, in Markdown."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Frequencies:
    """How often codes are used. ``codes`` are GUIDs, none of them: all at the top of the tree.

    ``measure`` is segments, documents, cases or words. Codes stand also for those under them.
    """

    title: str = ""
    codes: tuple[str, ...] = ()
    measure: str = "documents"
    show: Show = Show.BOTH


@dataclass(frozen=True, slots=True)
class Crossed:
    """Codes by the values of a variable; ``least`` hides cells of fewer (0: none)."""

    title: str = ""
    codes: tuple[str, ...] = ()
    variable: str = ""
    measure: str = "cases"
    show: Show = Show.BOTH
    least: int = 0


@dataclass(frozen=True, slots=True)
class Tested:
    """Codes tested by a variable: each code's presence in cases, effect and corrected p."""

    title: str = ""
    codes: tuple[str, ...] = ()
    variable: str = ""
    show: Show = Show.TABLE


@dataclass(frozen=True, slots=True)
class Together:
    """Which codes stand together. ``within`` is segment, turn, turns or document."""

    title: str = ""
    codes: tuple[str, ...] = ()
    within: str = "turn"
    show: Show = Show.CHART


@dataclass(frozen=True, slots=True)
class Saturation:
    """New codes interview by interview."""

    title: str = ""
    codes: tuple[str, ...] = ()
    show: Show = Show.CHART


@dataclass(frozen=True, slots=True)
class Quotations:
    """Segments as they were said. ``codings`` are GUIDs; ``label`` overrides the report's."""

    codings: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Joint:
    """The joint display that is saved as ``name``."""

    title: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Scores:
    """The barometer that is saved as ``name``."""

    title: str = ""
    name: str = ""
    show: Show = Show.BOTH


@dataclass(frozen=True, slots=True)
class Codebook:
    """Codes with their definitions and rules."""

    title: str = ""
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Methods:
    """How the study was made, written by the program."""

    title: str = ""


Content = (
    Heading
    | Prose
    | Frequencies
    | Crossed
    | Tested
    | Together
    | Saturation
    | Quotations
    | Joint
    | Scores
    | Codebook
    | Methods
)

KINDS: Mapping[str, type[Content]] = {
    "heading": Heading,
    "text": Prose,
    "frequencies": Frequencies,
    "crosstab": Crossed,
    "association": Tested,
    "cooccurrence": Together,
    "saturation": Saturation,
    "quotations": Quotations,
    "joint_display": Joint,
    "barometer": Scores,
    "codebook": Codebook,
    "methods": Methods,
}
_NAMES = {kind: name for name, kind in KINDS.items()}
COUNTING = (Frequencies, Crossed, Tested, Together, Saturation, Joint, Scores)
"""The kinds that count, and so can be kept to a part of the study."""


@dataclass(frozen=True, slots=True)
class Only:
    """A part of the study; what is empty leaves nothing out.

    ``documents`` and ``coders`` are GUIDs, ``conditions`` variables and the values that cases
    have; a case must meet all of them.
    """

    documents: tuple[str, ...] = ()
    coders: tuple[str, ...] = ()
    conditions: tuple[tuple[str, tuple[str, ...]], ...] = ()


WHOLE = Only()
"""All of the study."""


@dataclass(frozen=True, slots=True)
class Frozen:
    """What a block showed: the day (ISO), and the text that whoever fills blocks made of it."""

    day: str
    shown: str


@dataclass(frozen=True, slots=True)
class Block:
    """A block, by a name that it keeps wherever it is moved to; it counts ``only`` a part."""

    id: str
    content: Content
    frozen: Frozen | None = None
    only: Only = WHOLE

    @property
    def kind(self) -> str:
        """The name of its kind, a key of `KINDS`."""
        return _NAMES[type(self.content)]


@dataclass(frozen=True, slots=True)
class Report:
    """``label`` says how a quotation's case is shown: words with names of variables in braces.

    ``day`` stands on the title page; empty: the day of the last change. ``least`` is the number
    of cases below which someone could be recognised, ``most`` the per cent of the quotations
    that one case may give. ``documents``, ``coders`` and ``conditions``, as those of `Only`, and
    ``respondents`` keep all numbers to a part of the study.
    """

    title: str = ""
    subtitle: str = ""
    authors: str = ""
    day: str = ""
    label: str = ""
    least: int = 5
    most: int = 25
    coders: tuple[str, ...] = ()
    respondents: bool = True
    conditions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    documents: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = field(default=())

    @property
    def only(self) -> Only:
        """The part of the study that the whole report keeps to."""
        return Only(self.documents, self.coders, self.conditions)

    def keeping_to(self, only: Only) -> Report:
        """With the whole report kept to a part of the study."""
        kept = {one.name: getattr(only, one.name) for one in fields(only)}
        return replace(self, **kept)

    def block(self, block_id: str) -> Block | None:
        """The block of that id, where it is still there."""
        return next((block for block in self.blocks if block.id == block_id), None)

    def added(self, content: Content, after: str = "") -> tuple[Report, str]:
        """With a new block after another (at the end without one), and the new block's id."""
        taken = {block.id for block in self.blocks}
        number = len(taken) + 1
        while f"b{number}" in taken:
            number += 1
        new = Block(f"b{number}", content)
        place = self._place(after) + 1 if after in taken else len(self.blocks)
        blocks = (*self.blocks[:place], new, *self.blocks[place:])
        return replace(self, blocks=blocks), new.id

    def without(self, block_id: str) -> Report:
        """Without that block."""
        return replace(self, blocks=tuple(one for one in self.blocks if one.id != block_id))

    def moved(self, block_id: str, steps: int) -> Report:
        """With that block so many places further down, or up; as far as there is room."""
        at = self._place(block_id)
        rest = [one for one in self.blocks if one.id != block_id]
        rest.insert(min(max(at + steps, 0), len(rest)), self.blocks[at])
        return replace(self, blocks=tuple(rest))

    def changed(self, block_id: str, content: Content) -> Report:
        """With other contents in that block; what it kept is let go."""
        return self._with(block_id, lambda block: replace(block, content=content, frozen=None))

    def restricted(self, block_id: str, only: Only) -> Report:
        """With that block kept to a part of the study; what it kept is let go."""
        return self._with(block_id, lambda block: replace(block, only=only, frozen=None))

    def kept(self, block_id: str, frozen: Frozen | None) -> Report:
        """With that block frozen, or thawed."""
        return self._with(block_id, lambda block: replace(block, frozen=frozen))

    def _with(self, block_id: str, change: Callable[[Block], Block]) -> Report:
        blocks = (change(one) if one.id == block_id else one for one in self.blocks)
        return replace(self, blocks=tuple(blocks))

    def _place(self, block_id: str) -> int:
        return [block.id for block in self.blocks].index(block_id)

    def to_json(self) -> str:
        """The report as text; `from_json` undoes it."""
        plain = {one.name: getattr(self, one.name) for one in fields(self)}
        plain["blocks"] = [
            {"id": block.id, "kind": block.kind, **asdict(block.content)}
            | ({"frozen": asdict(block.frozen)} if block.frozen else {})
            | ({"only": asdict(block.only)} if block.only != WHOLE else {})
            for block in self.blocks
        ]
        return json.dumps({"version": VERSION, **plain}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Report:
        """Raises ValueError for a text that is no report, or one of a newer program."""
        try:
            plain = json.loads(text)
            if plain["version"] > VERSION:
                raise ValueError("newer")
            report: Report = _typed(cls, plain)
            conditions = _conditions(plain["conditions"])
            blocks = tuple(map(_block, plain["blocks"]))
            return replace(report, conditions=conditions, blocks=blocks)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise ValueError("no report") from error


def _block(plain: Mapping[str, Any]) -> Block:
    content = _typed(KINDS[plain["kind"]], plain)
    frozen = plain.get("frozen")
    kept = Frozen(str(frozen["day"]), str(frozen["shown"])) if frozen else None
    only: Only = _typed(Only, plain.get("only", {}))
    if given := plain.get("only"):
        only = replace(only, conditions=_conditions(given["conditions"]))
    return Block(str(plain["id"]), content, kept, only)


def _conditions(plain: Any) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((str(name), tuple(map(str, values))) for name, values in plain)


def _typed(cls: type[Any], plain: Mapping[str, Any]) -> Any:
    """The values of `plain` that `cls` has fields for, as the types of their defaults."""
    usual = cls()
    found: dict[str, Any] = {}
    for one in fields(cls):
        if one.name in ("blocks", "conditions") or one.name not in plain:
            continue
        kind = type(getattr(usual, one.name))
        value = plain[one.name]
        found[one.name] = tuple(map(str, value)) if kind is tuple else kind(value)
    return replace(usual, **found)
