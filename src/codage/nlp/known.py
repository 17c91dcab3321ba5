"""Names that a study knows without reading: of its cases, in personal columns, in preambles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codage.domain.pseudonyms import Kind, Known, folded, significant, tokens
from codage.nlp.french import ADMINISTRATIONS, TERRITORIES
from codage.nlp.given_names import GIVEN_NAMES
from codage.nlp.runs import runs
from codage.project import Project

_PERSON_KEYS = re.compile(r"\b(?:enquet|personne|interviewe|interroge|repondant|participant|nom\b)")
_ASKING = re.compile(r"\b(?:enquet\w+|interviewer|interviewe(?:ur|use))\b")
_PLACE_KEYS = re.compile(r"\b(?:lieu|territoire|commune|ville|collectivite|site|place|city)")
_ABBREVIATION = re.compile(r"\s*\(([A-Z][\w-]+)\)")
_GENERIC_HEAD = re.compile(
    r"(?:ville|commune|mairie|d[ée]partement|m[ée]tropole|canton|pays|"
    r"communaut[ée] (?:de communes|urbaine|d['’]agglom[ée]ration)|agglom[ée]ration|r[ée]gion|"
    r"cc|ca|cu|syndicat(?: \w+){0,3}?|smictom|sictom|sivom|sivu)"
    r"(?: (?:d['’](?:[ée]nergie|eau)|des (?:eaux|d[ée]chets|transports)|de mobilit[ée]))?"
    r"(?: (?:des? |du |de la )|\s(?:de l|d)['’]| )",
    re.IGNORECASE,
)
_WORDS = (
    ("Commune", re.compile(r"(?:commune|ville|mairie)\b", re.IGNORECASE)),
    ("Département", re.compile(r"d[ée]partement\b", re.IGNORECASE)),
    ("Métropole", re.compile(r"m[ée]tropole\b", re.IGNORECASE)),
    ("Intercommunalité", re.compile(r"(?:communaut[ée]|cc|ca|cu|agglo\w*)\b", re.IGNORECASE)),
    ("Syndicat", re.compile(r"(?:syndicat|smictom|sictom|sivom|sivu)\b", re.IGNORECASE)),
)
_ELECTED = re.compile(
    r"\b(?P<f>elue|presidente|vice-presidente|adjointe|conseillere|deputee|senatrice)\b|"
    r"\b(?P<m>elu|maire|president|vice-president|adjoint|conseiller municipal|depute|senateur)\b"
)


def known_names(project: Project) -> list[Known]:
    """The names of cases, of people and places in preambles, and what personal columns hold."""
    found = [known for case in project.cases() for known in territory(case.name)]
    for document in project.documents():
        for aside in project.set_aside(document.id):
            if aside.kind == "attribute":
                found += _in_preamble(folded(aside.place), aside.text)
    personal = [one.id for one in project.variables() if one.personal]
    if personal:
        for value in project.attributes(personal).values():
            found += _personal(value)
    return list(dict.fromkeys(found))


def territory(name: str) -> Iterator[Known]:
    """A territory's or body's name, what is proper to it, and its abbreviation."""
    plain = _ABBREVIATION.sub("", name)
    word = next((word for word, pattern in _WORDS if pattern.match(plain)), "")
    first = next((word for word, _, _ in tokens(plain)), "")
    is_body = word == "Syndicat" or first in ADMINISTRATIONS
    kind = Kind.ORGANISATION if is_body else Kind.PLACE
    yield Known(name, kind, word)
    for short in _ABBREVIATION.findall(name):
        yield Known(plain, kind, word)
        yield Known(short, kind, word)
    head = _GENERIC_HEAD.match(plain)
    proper = plain[head.end() :] if head else ""
    if proper[:1].isupper() and len(significant(proper)[0]) > 2:
        yield Known(proper, Kind.PLACE, "" if is_body else word)


def _in_preamble(key: str, value: str) -> Iterator[Known]:
    if _PERSON_KEYS.search(key):
        asking = _ASKING.search(key)
        for part in re.split(r",| et | & ", value):
            for run in runs(part):
                words = part[run.start : run.end]
                if len(run.words) > 1 or (asking and len(words) > 3):
                    yield Known(words, Kind.PERSON, _function(key, value, bool(asking)))
    elif _PLACE_KEYS.search(key):
        for run in runs(value):
            words = value[run.start : run.end]
            first = folded(run.words[0].text)
            if not run.initial and len(words) > 3 and first not in TERRITORIES:
                yield Known(words, Kind.PLACE)
            elif run.initial and (len(run.words) > 1 or first in TERRITORIES):
                yield from territory(words)


def _function(key: str, value: str, asking: bool) -> str:
    if asking:
        return "Enquêtrice" if re.search(r"trice|euse", key) else "Enquêteur"
    if elected := _ELECTED.search(folded(value)):
        return "Élue" if elected["f"] else "Élu"
    return ""


def _personal(value: str) -> Iterator[Known]:
    words = value.split()
    if 1 <= len(words) <= 4 and value[:1].isupper() and not re.search(r"[\d@]", value):
        given = folded(words[0].split("-")[0]) in GIVEN_NAMES
        yield Known(value, Kind.PERSON if given or len(words) < 4 else Kind.PLACE)
