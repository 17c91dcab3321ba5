"""Names that a study knows without reading: of its cases, in personal columns, in preambles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codage.domain.name_words import CIVILITIES, folded, significant, tokens
from codage.domain.pseudonyms import Kind, Known
from codage.nlp.french import ADMINISTRATIONS, TERRITORIES
from codage.nlp.given_names import GIVEN_NAMES
from codage.nlp.runs import runs
from codage.project import Project

_PERSON_KEYS = re.compile(r"\b(?:enquet|personne|interviewe|interroge|repondant|participant|nom\b)")
_ASKING = re.compile(r"\b(?:enquet\w+|interviewer|interviewe(?:ur|use))\b")
_TERRITORY_KEYS = re.compile(r"\b(?:territoire|commune|ville|collectivite|organi|structure|employ)")
_PLACE_KEYS = re.compile(r"\b(?:lieu|site|place|city)")
_PROPER = re.compile(r"(?<![\w-])[A-ZÀ-Þ]\w.*")
_ABBREVIATION = re.compile(r"\s*\(([A-Z][\w-]+)\)")
_WORDS = (
    ("Commune", re.compile(r"(?:commune|ville|mairie)\b", re.IGNORECASE)),
    ("Département", re.compile(r"d[ée]partement\b", re.IGNORECASE)),
    ("Métropole", re.compile(r"m[ée]tropole\b", re.IGNORECASE)),
    ("Intercommunalité", re.compile(r"(?:communaut[ée]|cc|ca|cu|agglo\w*)\b", re.IGNORECASE)),
    ("Syndicat", re.compile(r"(?:syndicat|smictom|sictom|sivom|sivu)\b", re.IGNORECASE)),
)
_ELECTED = re.compile(
    r"\b(?P<f>elue|presidente|vice-presidente|(?<!trice )adjointe|conseillere|deputee|senatrice)\b|"
    r"\b(?P<m>elu|maire|president|vice-president|(?<!teur )adjoint|"
    r"conseiller municipal|depute|senateur)\b"
)


def known_names(project: Project) -> list[Known]:
    """The names of cases, of people and places in preambles, and what personal columns hold."""
    found = [known for case in project.cases() for known in territory(case.name)]
    for document in project.documents():
        for aside in project.set_aside(document.id):
            if aside.kind == "attribute":
                found += _in_preamble(folded(aside.place), aside.text)
    found += [known for speaker in project.speakers() for known in _speaker(speaker.name)]
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
    if (word or is_body or first in TERRITORIES) and (proper := _PROPER.search(plain, 1)):
        inner = proper[0]
        if len("".join(significant(inner))) > 3:
            yield Known(inner, Kind.PLACE, "" if is_body else word)
        if folded(inner.split()[0]) in TERRITORIES and (proper := _PROPER.search(inner, 1)):
            yield Known(proper[0], Kind.PLACE, "" if is_body else word)


def _in_preamble(key: str, value: str) -> Iterator[Known]:
    if _PERSON_KEYS.search(key):
        yield from _people(key, value)
    elif _TERRITORY_KEYS.search(key):
        name = re.split(r"[,;–]", value)[0].strip()
        first = folded(name.split()[0]) if name else ""
        if any(pattern.match(name) for _, pattern in _WORDS) or first in TERRITORIES:
            yield from territory(name)
        elif name[:1].isupper():
            yield Known(name, Kind.ORGANISATION)
    elif _PLACE_KEYS.search(key):
        for run in runs(value):
            words = value[run.start : run.end]
            if run.initial and folded(run.words[0].text) in TERRITORIES:
                yield from territory(words)
            elif not run.initial and len(words) > 3 and not words.isupper():
                yield Known(words, Kind.PLACE)


def _people(key: str, value: str) -> Iterator[Known]:
    asking = bool(_ASKING.search(key))
    names = [
        (run.start, run.end) for run in runs(value) if len(run.words) > 1 or run.end - run.start > 3
    ]
    ends = [start for start, _ in names[1:]] + [len(value)]
    for (start, end), until in zip(names, ends, strict=True):
        yield Known(value[start:end], Kind.PERSON, _function(key, value[end:until], asking))


def _function(key: str, said: str, asking: bool) -> str:
    if asking:
        return "Enquêtrice" if re.search(r"trice|euse", key) else "Enquêteur"
    if elected := _ELECTED.search(folded(said)):
        return "Élue" if elected["f"] else "Élu"
    return ""


def _speaker(name: str) -> Iterator[Known]:
    words = name.split()
    civil = len(words) > 1 and folded(words[0]).strip(".") in CIVILITIES
    given = len(words) > 1 and folded(words[0].split("-")[0]) in GIVEN_NAMES
    named = " ".join(words[civil:])
    if (civil or given) and named[:1].isupper() and not re.search(r"[\d@(),]", named):
        yield Known(named, Kind.PERSON)


def _personal(value: str) -> Iterator[Known]:
    words = value.split()
    if 1 <= len(words) <= 4 and value[:1].isupper() and not re.search(r"[\d@]", value):
        given = folded(words[0].split("-")[0]) in GIVEN_NAMES
        yield Known(value, Kind.PERSON if given or len(words) < 4 else Kind.PLACE)
