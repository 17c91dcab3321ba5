"""Who asks and who answers: proposed from the words for speakers and the names of a preamble."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from codage.domain.transcript import Role
from codage.importers import heads

Attributes = Sequence[tuple[str, str]]

_BETWEEN_PEOPLE = re.compile(r"\s*(?:[;/&]|\bet\b|\band\b|\()\s*")
_TITLES = re.compile(r"^(?:MM?|Mmes?|Mlle|Dr|Pr|Me|Mr|Mrs|Ms|Madame|Monsieur)\.?\s+")


def is_role_word(name: str) -> bool:
    """Whether `name` is a word for a speaker rather than a person's name."""
    key = heads.role_key(name)
    if len(key) == 1 and not name.strip(" .").isalpha():
        return False
    return key in heads.INTERVIEWERS or key in heads.RESPONDENTS or key in heads.GENERIC


def people_of(attributes: Attributes) -> tuple[str, ...]:
    """The names of all who took part, as the preamble gives them."""
    return (
        *_people(attributes, heads.INTERVIEWER_KEYS),
        *_people(attributes, heads.RESPONDENT_KEYS),
    )


def stands_for(name: str, person: str) -> bool:
    """Whether a speaker called `name` (« HC », « Hélène », « Mme Castagnet ») is `person`."""
    short, full = _plain(_TITLES.sub("", name.strip())), _plain(_TITLES.sub("", person.strip()))
    if not short or not full:
        return False
    words = re.findall(r"[^\W_]+", full)
    bare = re.sub(r"[^\w]", "", short)
    initials = "".join(word[0] for word in words if word not in ("de", "du", "des", "la", "le"))
    outer = "".join(word[0] for word in full.split())
    if len(bare) >= 2 and bare in (initials, outer, "".join(word[0] for word in words)):
        return True
    return short == full or (len(short) > 2 and short in words)


def propose_roles(
    speakers: Sequence[str],
    attributes: Attributes,
    stated: Mapping[str, Role] = MappingProxyType({}),
) -> dict[str, Role]:
    """A role for each of `speakers`: as stated, else as the words tell, else UNKNOWN."""
    asking = _people(attributes, heads.INTERVIEWER_KEYS)
    answering = _people(attributes, heads.RESPONDENT_KEYS)
    roles = {
        speaker: known
        if (known := stated.get(speaker, Role.UNKNOWN)) is not Role.UNKNOWN
        else _role(speaker, asking, answering)
        for speaker in speakers
    }
    askers = [speaker for speaker, role in roles.items() if role is Role.INTERVIEWER]
    if len(askers) == 2 and len(roles) == 2:
        _part_initials(roles)
        askers = [speaker for speaker, role in roles.items() if role is Role.INTERVIEWER]
    if len(askers) == 1:
        for speaker, role in roles.items():
            if role is Role.UNKNOWN:
                roles[speaker] = Role.RESPONDENT
    return roles


def roles_by_company(
    speakers: Sequence[str], others: Iterable[Mapping[str, Role]]
) -> dict[str, Role]:
    """Roles for `speakers` about whom their own file tells nothing.

    Whoever interviews in two of the `other` documents, and answers in none, interviews here too.
    """
    asking: Counter[str] = Counter()
    answering: set[str] = set()
    for roles in others:
        asking.update(name for name, role in roles.items() if role is Role.INTERVIEWER)
        answering.update(name for name, role in roles.items() if role is Role.RESPONDENT)
    askers = {name for name in speakers if asking[name] >= 2 and name not in answering}
    if not askers or askers == set(speakers):
        return dict.fromkeys(speakers, Role.UNKNOWN)
    return {name: Role.INTERVIEWER if name in askers else Role.RESPONDENT for name in speakers}


def _role(speaker: str, asking: Iterable[str], answering: Iterable[str]) -> Role:
    key = heads.role_key(speaker)
    if len(key) > 1:
        if key in heads.INTERVIEWERS:
            return Role.INTERVIEWER
        if key in heads.RESPONDENTS and key not in heads.GENERIC:
            return Role.RESPONDENT
    if any(stands_for(speaker, person) for person in asking):
        return Role.INTERVIEWER
    if any(stands_for(speaker, person) for person in answering):
        return Role.RESPONDENT
    if is_role_word(speaker) and key in heads.INTERVIEWERS:
        return Role.INTERVIEWER
    if is_role_word(speaker) and key in heads.RESPONDENTS and key not in heads.GENERIC:
        return Role.RESPONDENT
    return Role.UNKNOWN


def _part_initials(roles: dict[str, Role]) -> None:
    """« I » and « E » in one interview are interviewer and « enquêté·e »."""
    by_key = {heads.role_key(speaker): speaker for speaker in roles}
    if "i" in by_key and "e" in by_key:
        roles[by_key["e"]] = Role.RESPONDENT


def _people(attributes: Attributes, keys: frozenset[str]) -> tuple[str, ...]:
    return tuple(
        person.split(",")[0].strip()
        for key, value in attributes
        if heads.role_key(key) in keys
        for person in _BETWEEN_PEOPLE.split(value)
        if person.strip(" )")
    )


def _plain(name: str) -> str:
    decomposed = unicodedata.normalize("NFD", name.casefold())
    return "".join(character for character in decomposed if not unicodedata.combining(character))
