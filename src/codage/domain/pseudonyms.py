"""Names found in a study, grouped by whom or what they name, and what to put in their place.

Only words are known here, no tables and no language models. French is understood: civilities,
elisions, the parts of a full name.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from codage.domain.anchors import DocumentId, TurnId
from codage.domain.edits import Replacement
from codage.domain.message import Message

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
    VARIABLE = "variable.label"
    LABEL = "value_label.label"
    STUDY = "project.name"
    ABOUT = "project.description"


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


_CIVILITIES = """
m mr monsieur messieurs mme mmes madame mesdames mlle mademoiselle maitre dr docteur pr professeur
"""
_LINKS = "d de des du l la le les et en sur sous lez a au aux"
_GENERIC = """
ville commune mairie departement metropole agglomeration agglo communaute communes urbaine cc ca
cu village
"""
CIVILITIES = frozenset(_CIVILITIES.split())
LINKS = frozenset(_LINKS.split())
GENERIC = frozenset(_GENERIC.split())
_WORD = re.compile(r"[^\W_]+")
_ABBREVIATED = re.compile(r"(?P<name>.{4,}?)\s*\((?P<short>[A-Z][\w-]+)\)")
_NAMING = (Kind.PERSON, Kind.PLACE, Kind.ORGANISATION)


@cache
def folded(word: str) -> str:
    """`word` without case and accents."""
    parts = unicodedata.normalize("NFD", word.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(part for part in parts if not unicodedata.combining(part))


def tokens(text: str) -> Iterator[tuple[str, int, int]]:
    """The words of `text`, folded, with where they begin and end; a hyphen parts words here."""
    for match in _WORD.finditer(text):
        yield folded(match[0]), match.start(), match.end()


def significant(text: str) -> tuple[str, ...]:
    """The words that tell one name from another: folded, without articles and prepositions."""
    words = [word for word, _, _ in tokens(text)]
    return tuple(word for word in words if word not in LINKS) or tuple(words)


def grouped(
    mentions: Iterable[Mention], *, taken: Collection[str] = (), language: str = "fr"
) -> list[Entity]:
    """The entities behind `mentions`, never across kinds, each with a pseudonym to suggest.

    Forms are the same name whatever their case, accents, hyphens, article and civility. A
    surname alone is the one person who bears it, in the document if several do; a given name
    alone is the one person of its document who bears it. `taken` are pseudonyms in use.
    """
    groups: dict[tuple[Kind, object], list[Mention]] = defaultdict(list)
    people: list[Mention] = []
    listed = list(mentions)
    shorts = _abbreviations(listed)
    for mention in listed:
        if mention.kind is Kind.PERSON:
            people.append(mention)
        else:
            groups[mention.kind, _key(mention, shorts)].append(mention)
    for person, those in _people(people).items():
        groups[Kind.PERSON, person] = those
    entities = [_entity(kind, those) for (kind, _), those in groups.items()]
    order = list(Kind)
    entities.sort(key=lambda e: (order.index(e.kind), e.certainty < SURE))
    return list(_named(entities, set(taken), _WORDS.get(language, _WORDS["en"])))


def _key(mention: Mention, shorts: dict[tuple[str, ...], tuple[str, ...]]) -> object:
    if mention.kind is Kind.PHONE:
        return "".join(filter(str.isdigit, mention.text))[-9:]
    if mention.kind not in _NAMING:
        return folded(mention.text)
    words = significant(_ABBREVIATED.sub(r"\g<name>", mention.text))
    if mention.kind is Kind.PLACE:
        words = tuple(word for word in words if word not in GENERIC) or words
    return shorts.get(words, words)


def _abbreviations(mentions: Sequence[Mention]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """What « (SDEO) » after a name stands for."""
    matches = {m.text: _ABBREVIATED.fullmatch(m.text) for m in mentions if m.text.endswith(")")}
    return {
        significant(match["short"]): significant(match["name"])
        for match in matches.values()
        if match
    }


def name_words(text: str) -> tuple[str, ...]:
    """The words of a person's name, folded, without civility; a hyphen joins them."""
    words = [folded(word).strip(".,") for word in text.replace("\u2011", "-").split()]
    return tuple(word for word in words if word not in CIVILITIES) or tuple(words)


def _people(mentions: Sequence[Mention]) -> dict[tuple[str, ...], list[Mention]]:
    homes: dict[tuple[str, ...], set[DocumentId | None]] = defaultdict(set)
    for mention in mentions:
        if len(words := name_words(mention.text)) > 1 and words[0] not in LINKS:
            homes[words].add(mention.place.document_id)
    by_part: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for full in homes:
        for part in {full[:1], *(full[start:] for start in range(1, len(full)))}:
            by_part[part].append(full)
        for initials in {_initials(full), full[0][0] + full[-1][0]}:
            by_part[(initials,)].append(full)
    found: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    given: list[Mention] = []
    for mention in mentions:
        words = name_words(mention.text)
        if words in homes:
            found[words].append(mention)
        elif len(one := _bearers(mention, by_part, homes)) == 1 and words != one[0][:1]:
            homes[one[0]].add(mention.place.document_id)
            found[one[0]].append(mention)
        else:
            given.append(mention)
    for mention in given:
        words = name_words(mention.text)
        document = mention.place.document_id
        here = [full for full in by_part.get(words, ()) if document in homes[full]]
        found[here[0] if len(here) == 1 else words].append(mention)
    return found


def _bearers(
    mention: Mention,
    by_part: dict[tuple[str, ...], list[tuple[str, ...]]],
    homes: dict[tuple[str, ...], set[DocumentId | None]],
) -> list[tuple[str, ...]]:
    """Who may bear that part of a name: those of the document if there are any, or else all."""
    every = by_part.get(name_words(mention.text), [])
    return [full for full in every if mention.place.document_id in homes[full]] or every


def _initials(full: tuple[str, ...]) -> str:
    return "".join(part[0] for word in full for part in word.split("-") if part)


def _entity(kind: Kind, mentions: list[Mention]) -> Entity:
    forms = Counter(mention.text for mention in mentions)

    def fullness(form: str) -> tuple[int, int, int]:
        words = name_words(form) if kind is Kind.PERSON else significant(form)
        return len(words), not form.isupper() and not form.islower(), forms[form]

    return Entity(
        kind,
        max(forms, key=fullness),
        tuple(form for form, _ in forms.most_common()),
        tuple(mentions),
    )


_WORDS = {
    "fr": {
        Kind.PERSON: "Personne",
        Kind.PLACE: "Lieu",
        Kind.ORGANISATION: "Organisation",
        Kind.PHONE: "[téléphone]",
        Kind.MAIL: "[courriel]",
        Kind.WEB: "[site]",
        Kind.ADDRESS: "[adresse]",
        Kind.NUMBER: "[numéro]",
    },
    "en": {
        Kind.PERSON: "Person",
        Kind.PLACE: "Place",
        Kind.ORGANISATION: "Organisation",
        Kind.PHONE: "[phone]",
        Kind.MAIL: "[mail]",
        Kind.WEB: "[web]",
        Kind.ADDRESS: "[address]",
        Kind.NUMBER: "[number]",
    },
}


_OF_A_WOMAN = re.compile(r"Mme|Mlle|[Mm]ad(?:ame|emoiselle)\b")


def _named(entities: Iterable[Entity], taken: set[str], words: dict[Kind, str]) -> Iterator[Entity]:
    numbers: Counter[str] = Counter()
    for entity in entities:
        if entity.kind not in _NAMING:
            yield replace(entity, replacement=words[entity.kind])
            continue
        said = Counter(mention.word for mention in entity.mentions if mention.word)
        word = said.most_common(1)[0][0] if said else words[entity.kind]
        if word == "Élu" and any(_OF_A_WOMAN.match(variant) for variant in entity.variants):
            word = "Élue"
        while True:
            numbers[word] += 1
            pseudonym = f"[{word} {numbers[word]}]"
            if pseudonym not in taken:
                break
        yield replace(entity, replacement=pseudonym)


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
