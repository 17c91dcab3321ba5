"""Mentions grouped by whom or what they name, with a pseudonym for each. French is understood:
civilities, the parts of a full name, initials, what is proper to a territory.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from codage.domain.anchors import DocumentId
from codage.domain.name_words import LINKS, folded, name_words, significant
from codage.domain.pseudonyms import SURE, Entity, Kind, Mention

_GENERIC = """
ville commune mairie departement metropole agglomeration agglo communaute communes urbaine cc ca
cu village
"""
GENERIC = frozenset(_GENERIC.split())
_ABBREVIATED = re.compile(r"(?P<name>.{4,}?)\s*\((?P<short>[A-Z][\w-]+)\)")
_NAMING = (Kind.PERSON, Kind.PLACE, Kind.ORGANISATION)


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
