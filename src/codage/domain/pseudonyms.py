"""Names found in a study, whom they name, and what stands in their place.

Only words are known here: no tables and no language models.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from codage.domain.anchors import DocumentId, TurnId
from codage.domain.edits import Replacement
from codage.domain.message import Message
from codage.domain.name_words import folded

SURE = 0.7
"""From this certainty on, an entity is worth being accepted beforehand."""


class Kind(StrEnum):
    """What a name names."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    PHONE = "phone"
    MAIL = "mail"
    WEB = "web"
    ADDRESS = "address"
    NUMBER = "number"


KIND_NAMES = {
    Kind.PERSON: Message("People"),
    Kind.PLACE: Message("Places"),
    Kind.ORGANISATION: Message("Organisations"),
    Kind.PHONE: Message("Phone numbers"),
    Kind.MAIL: Message("Mail addresses"),
    Kind.WEB: Message("Web addresses"),
    Kind.ADDRESS: Message("Postal addresses"),
    Kind.NUMBER: Message("Personal numbers"),
}
"""What people call the kinds."""


class Holder(StrEnum):
    """What of a project holds words that may name someone."""

    TURN = "turn.text"
    SPEAKER = "speaker.name"
    DOCUMENT = "document.name"
    FILE = "document.file_name"
    ASIDE = "set_aside.text"
    CASE = "case.name"
    VALUE = "attribute.value"
    MEMO_TITLE = "memo.title"
    MEMO = "memo.body"
    CODING_MEMO = "coding.memo"
    CODE = "code.name"
    DEFINITION = "code.definition"
    INCLUSION = "code.inclusion"
    EXCLUSION = "code.exclusion"
    EXAMPLE = "code.example"
    CODE_SET = "code_set.name"
    CODE_SET_ABOUT = "code_set.description"
    DOCUMENT_SET = "document_set.name"
    DOCUMENT_SET_ABOUT = "document_set.description"
    SUMMARY = "summary.body"
    ANALYSIS = "saved_analysis.name"
    VARIABLE = "variable.label"
    LABEL = "value_label.label"
    STUDY = "project.name"
    ABOUT = "project.description"


HOLDER_NAMES = {
    Holder.TURN: Message("Transcript"),
    Holder.SPEAKER: Message("Speaker"),
    Holder.DOCUMENT: Message("Name of the document"),
    Holder.FILE: Message("Name of the original file"),
    Holder.ASIDE: Message("Set aside at import"),
    Holder.CASE: Message("Name of the case"),
    Holder.VALUE: Message("Value in the survey"),
    Holder.MEMO_TITLE: Message("Title of a memo"),
    Holder.MEMO: Message("Memo"),
    Holder.CODING_MEMO: Message("Memo on a coding"),
    Holder.CODE: Message("Name of a code"),
    Holder.DEFINITION: Message("Definition of a code"),
    Holder.INCLUSION: Message("Inclusion rule of a code"),
    Holder.EXCLUSION: Message("Exclusion rule of a code"),
    Holder.EXAMPLE: Message("Example of a code"),
    Holder.CODE_SET: Message("Name of a set of codes"),
    Holder.CODE_SET_ABOUT: Message("Description of a set of codes"),
    Holder.DOCUMENT_SET: Message("Name of a set of documents"),
    Holder.DOCUMENT_SET_ABOUT: Message("Description of a set of documents"),
    Holder.SUMMARY: Message("Summary of a case"),
    Holder.ANALYSIS: Message("Name of a saved analysis"),
    Holder.VARIABLE: Message("Question of the survey"),
    Holder.LABEL: Message("Label of a value"),
    Holder.STUDY: Message("Name of the study"),
    Holder.ABOUT: Message("Description of the study"),
}
"""What people call them."""


class Place(NamedTuple):
    """Where a text stands: what holds it, its row there, and the document it belongs to."""

    holder: Holder
    id: int
    document_id: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """A text in which names are looked for."""

    place: Place
    text: str


@dataclass(frozen=True, slots=True)
class Known:
    """A name that is known before the texts are read. ``word`` is what a pseudonym of it would
    begin with (``Commune``, ``Élue``), empty when that is not known."""

    text: str
    kind: Kind
    word: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands. ``certainty``, 0 to 1, is how likely it is one."""

    place: Place
    start: int
    end: int
    kind: Kind
    text: str
    certainty: float = 1.0
    word: str = ""

    @property
    def turn_id(self) -> TurnId | None:
        """The turn that it stands in, or None when it stands elsewhere."""
        return TurnId(self.place.id) if self.place.holder is Holder.TURN else None


@dataclass(frozen=True, slots=True)
class Entity:
    """Whom or what some mentions name. ``variants`` are its forms, most frequent first;
    ``replacement`` is the pseudonym that is suggested."""

    kind: Kind
    label: str
    variants: tuple[str, ...]
    mentions: tuple[Mention, ...]
    replacement: str = ""

    @property
    def certainty(self) -> float:
        """That of its surest mention."""
        return max(mention.certainty for mention in self.mentions)


_ELIDED = re.compile(r"(?<!\w)(?:[dlDL]|[Qq]u|(?:[Jj]us|[Ll]ors|[Pp]uis|[Qq]uoi)qu)['’]$")
_ELIDABLE = re.compile(r"(?<!\w)(?:[Dd]e|[Qq]ue|(?:[Ll]ors|[Pp]uis|[Qq]uoi)que)\s$")
_ARTICLE = re.compile(r"(?<!\w)[Ll][ea]\s$")
_VOWELS = frozenset("aeiouy")


def in_context(text: str, mention: Mention, pseudonym: str) -> Replacement:
    """What to replace in `text` so that French stays French around the pseudonym.

    Before one that does not begin with a vowel, d’ and qu’ are written out (« d’Hervé » gives
    « de [Personne 4] ») and l’ goes (« de l’Orvane » gives « de [Lieu 1] »). Before a vowel they
    stay, and « de Katell » gives « d’Anne ». Other articles stay as they are.
    """
    start, end = mention.start, mention.end
    before = text[max(0, start - 12) : start]
    vowel = folded(pseudonym[:1])[:1] in _VOWELS
    if not vowel and (elided := _ELIDED.search(before)):
        whole = elided[0][:-1]
        kept = "" if whole in "lL" else f"{whole}e "
        return Replacement(start - len(elided[0]), end, kept + pseudonym)
    elidable = _ELIDABLE.search(before) or (
        None if mention.kind is Kind.PERSON else _ARTICLE.search(before)
    )
    if vowel and elidable:
        return Replacement(start - len(elidable[0]), end, elidable[0][:-2] + "’" + pseudonym)
    return Replacement(start, end, pseudonym)
