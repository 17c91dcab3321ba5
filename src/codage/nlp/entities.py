"""Finding whom and what a study names: what is known, forms, civilities, capitals, the model.

Spoken French misleads the model, so it only has a say where rules leave a doubt, and what is
found once is found everywhere.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from codage.domain.name_words import CIVILITIES, folded, significant
from codage.domain.pseudonyms import Holder, Kind, Known, Mention, Passage
from codage.domain.task import Advance, unwatched
from codage.nlp import french
from codage.nlp.given_names import GIVEN_NAMES
from codage.nlp.occurrences import Form, Forms, Occurrence
from codage.nlp.patterns import Patterned, patterned
from codage.nlp.pipelines import dictionary, pipeline
from codage.nlp.runs import Run, begins_sentence, runs, sentence_around

_READ_FOR_EVIDENCE = frozenset({Holder.TURN, Holder.MEMO, Holder.CODING_MEMO})
_NAMES = frozenset({Holder.SPEAKER, Holder.DOCUMENT, Holder.FILE})
_ASKED_PER_FORM = 4
_WORTH_TELLING = 0.05
_LABELS = {"PER": Kind.PERSON, "LOC": Kind.PLACE, "ORG": Kind.ORGANISATION}
_STRIDE = 200
_HARMLESS = 0.1
_REFERENCE = re.compile(r"[A-Z]{1,2}-?\d{1,3}")
_COMPOUND = re.compile(r"[A-ZÀ-Þ][^\W\d_]+(?:[-\u2011][A-ZÀ-Þ][^\W\d_]+)+")
_LOWER_WORD = re.compile(r"(?<![^\W_])[a-zà-öø-ÿœ][^\W\d_]*")
_PLACE_FORM = re.compile(
    r"(?:Sainte?|Ste?)[- ][A-ZÀ-Þ]|\w-(?:sur|sous|les|lès|le|la|en|de|du|d['’])-?\w"
)
_PSEUDONYM = re.compile(r"\[[^\[\]\n]{1,40} \d{1,4}\]")
_PERSON_FORM = re.compile(r"[MNO]['’][A-ZÀ-Þ]")
_ARTICLE = re.compile(r"(?<!\w)L(?:[ae] |es |['’])$")
_PARTICLE = re.compile(r"(?<!\w)(?:(?:L[ea]|De|Du|Des|Van|El|Ben) |D['’])$")
_TERRITORY = re.compile(
    r"(?<!\w)(?:Ville|Commune|Mairie|Département|Métropole|Agglomération|Région|CC|CA|CU|"
    r"Communauté (?:de communes|urbaine|d['’]agglomération))\s"
    r"(?:de la |de l['’]|du |des |de |d['’])$"
)


def find_names(
    passages: Iterable[Passage],
    *,
    known: Iterable[Known] = (),
    language: str = "fr",
    advance: Advance = unwatched,
) -> list[Mention]:
    """Every mention in `passages`, in their order, none over another.

    `known` are names from the study itself (cases, personal columns). Raises Cancelled.
    """
    listed = list(passages)
    search = _Search(language, listed)
    search.learn(known)
    search.read(_advancing(advance, 0, 20))
    search.ask(_advancing(advance, 20, 90))
    return list(search.mentions(_advancing(advance, 90, 100)))


def _advancing(advance: Advance, low: int, high: int) -> Advance:
    def within(done: int, total: int, what: str = "") -> None:
        advance(low + (high - low) * done // max(total, 1), 100, what)

    return within


@dataclass(slots=True)
class _Evidence:
    """What speaks for a form being a name."""

    certainty: float = 0.0
    votes: Counter[Kind] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    times: int = 0
    known: bool = False

    @property
    def kind(self) -> Kind:
        return self.votes.most_common(1)[0][0] if self.votes else Kind.ORGANISATION

    def add(self, certainty: float, kind: Kind | None) -> None:
        self.certainty = max(self.certainty, certainty)
        self.times += 1
        if kind:
            self.votes[kind] += max(1, round(certainty * 10))


@dataclass(frozen=True, slots=True)
class _Question:
    """Words about which the model is asked, in their sentence."""

    form: Form
    sentence: str
    start: int
    end: int


class _Search:
    """One pass over a study."""

    def __init__(self, language: str, passages: Sequence[Passage]) -> None:
        self._language = language
        self._passages = passages
        self._dictionary = dictionary(language)
        self._forms: dict[Form, _Evidence] = defaultdict(_Evidence)
        self._questions: dict[Form, list[_Question]] = defaultdict(list)
        self._heard: set[str] = set()

    def learn(self, known: Iterable[Known]) -> None:
        """Take in what is known before reading."""
        for one in known:
            forms = [(significant(one.text), 1.0)]
            parts = one.text.split()
            if one.kind is Kind.PERSON and len(parts) > 1:
                forms += [(significant(" ".join(parts[1:])), 0.95), (significant(parts[0]), 0.9)]
            for form, certainty in forms:
                if form and sum(map(len, form)) > 2:
                    evidence = self._forms[form]
                    evidence.certainty = max(evidence.certainty, certainty)
                    evidence.votes[one.kind] += 100
                    evidence.known = True
                    if one.word:
                        evidence.words[one.word] += 1

    def read(self, advance: Advance) -> None:
        """Weigh every run of capitals by rules."""
        prose = [one for one in self._passages if one.place.holder in _READ_FOR_EVIDENCE]
        for passage in prose:
            self._heard.update(_LOWER_WORD.findall(passage.text))
        for number, passage in enumerate(prose):
            if number % _STRIDE == 0:
                advance(number, len(prose))
            taken = [*patterned(passage.text), *_pseudonyms(passage.text)]
            for run in runs(passage.text):
                if not _overlaps(taken, run.start, run.end):
                    self._weigh(passage.text, run)
            for match in french.LOWER_AFTER_CIVILITY.finditer(passage.text):
                if not self._is_ordinary(match[1]):
                    self._forms[significant(match[1])].add(0.75, Kind.PERSON)

    def ask(self, advance: Advance) -> None:
        """Ask the model where the rules leave a doubt."""
        questions = [
            question
            for form, several in self._questions.items()
            if self._forms[form].certainty < 0.7
            for question in several
        ]
        if not questions:
            return
        model = pipeline(self._language, "tok2vec", "ner")
        if "ner" not in model.pipe_names:
            return
        # The model was trained on straight apostrophes alone.
        texts = (question.sentence.replace("’", "'") for question in questions)
        answered: dict[Form, set[Kind]] = defaultdict(set)
        for number, (question, answer) in enumerate(
            zip(questions, model.pipe(texts, batch_size=64), strict=True)
        ):
            if number % 64 == 0:
                advance(number, len(questions))
            for entity in answer.ents:
                kind = _LABELS.get(entity.label_)
                if kind and entity.start_char < question.end and question.start < entity.end_char:
                    self._forms[question.form].votes[kind] += 2
                    answered[question.form].add(kind)
        for form in answered:
            if self._forms[form].certainty > _HARMLESS:
                self._forms[form].certainty += 0.25

    def mentions(self, advance: Advance) -> Iterator[Mention]:
        """Every place where a name stands."""
        for evidence in self._forms.values():
            if 0.35 < evidence.certainty < 0.7 and evidence.times > 1:
                evidence.certainty += 0.1
        forms = Forms(f for f, e in self._forms.items() if e.certainty > _WORTH_TELLING)
        for number, passage in enumerate(self._passages):
            if number % _STRIDE == 0:
                advance(number, len(self._passages))
            yield from sorted(self._in_passage(passage, forms), key=lambda one: one.start)

    def _weigh(self, text: str, found: Run) -> None:
        run = self._without_beginning(text, found)
        if run is None or self._is_shouted(run):
            return
        words = text[run.start : run.end]
        form = significant(words)
        if sum(map(len, form)) < 2:
            return
        certainty, kind = self._rule(text, run, form)
        self._forms[form].add(certainty, kind)
        if kind is Kind.PERSON and len(run.words) > 1:
            surname = significant(text[run.words[1].start : run.end])
            self._forms[surname].add(0.75, kind)
        asked = self._questions[form]
        if _HARMLESS < certainty < 0.7 and len(asked) < _ASKED_PER_FORM:
            low, high = sentence_around(text, run.start, run.end)
            asked.append(_Question(form, text[low:high], run.start - low, run.end - low))

    def _without_beginning(self, text: str, found: Run) -> Run | None:
        run: Run | None = found
        while run:
            first = folded(run.words[0].text)
            rest = run.after_first()
            if first in CIVILITIES or (run.initial and rest and self._is_known(text, rest)):
                run = rest
                continue
            if french.CIVILITY.search(text[max(0, run.start - 16) : run.start]):
                return None if first in french.UNNAMED and not rest else run
            only_by_place = run.initial and self._is_common(run.words[0].text)
            if first not in french.UNNAMED and not (only_by_place and not self._is_given(run)):
                return run
            if first in french.TERRITORIES and len(run.words) > 1:
                return run
            run = run.after_first()
        return None

    def _is_known(self, text: str, run: Run) -> bool:
        form = significant(text[run.start : run.end])
        return form in self._forms and self._forms[form].known

    def _is_given(self, run: Run) -> bool:
        """Whether the first word is a given name, and not a common word that begins a sentence."""
        first = run.words[0].text
        if not _is_given_name(first):
            return False
        return len(run.words) > 1 or "-" in first or first.lower() not in self._heard

    def _is_common(self, word: str) -> bool:
        lower = word.lower().replace("\u2011", "-")
        return (
            lower in self._heard
            or self._is_ordinary(lower)
            or ("-" in lower and self._is_common(lower.split("-")[0]))
        )

    def _is_ordinary(self, lower: str) -> bool:
        return folded(lower) in french.UNNAMED or lower in self._dictionary

    def _is_shouted(self, run: Run) -> bool:
        return all(word.text.isupper() for word in run.words) and all(
            self._is_common(word.text) for word in run.words
        )

    def _rule(self, text: str, run: Run, form: Form) -> tuple[float, Kind | None]:
        before = text[max(0, run.start - 40) : run.start]
        words = text[run.start : run.end]
        first, single = form[0], len(run.words) == 1
        if french.CIVILITY.search(before):
            return 0.95, Kind.PERSON
        if all(_is_technical(word.text) for word in run.words):
            return _HARMLESS, Kind.ORGANISATION
        if single and folded(words) in french.FAR:
            return _HARMLESS, Kind.PLACE
        if _is_given_name(run.words[0].text) and not words.isupper():
            return self._given(run)
        for answer, applies in (
            ((0.75, Kind.ORGANISATION), not single and first in french.ADMINISTRATIONS),
            ((0.8, Kind.PLACE), not single and first in french.TERRITORIES),
            ((0.75, Kind.ORGANISATION), french.ORGANISATION_BEFORE.search(before)),
            ((0.8, Kind.PERSON), _PERSON_FORM.match(words)),
            ((0.8, Kind.PLACE), _PLACE_FORM.search(words)),
            ((0.25, Kind.ORGANISATION), single and (words.isupper() or re.search(r"\d", words))),
            ((0.75, Kind.PLACE), french.PLACE_BEFORE.search(before)),
            ((0.3, Kind.ORGANISATION), single and not words[1:].islower() and "-" not in words),
            ((0.6, Kind.PLACE), single and _COMPOUND.fullmatch(words)),
            ((0.35, None), french.COMMON_BEFORE.search(before)),
            ((0.15, None), run.initial and single),
            ((0.4, None), single and self._is_common(words)),
        ):
            if applies:
                return answer
        return 0.55, None

    def _given(self, run: Run) -> tuple[float, Kind]:
        first = run.words[0].text
        if len(run.words) > 1:
            return 0.9, Kind.PERSON
        if run.initial and first.lower() in self._heard:
            return 0.1, Kind.PERSON
        return (0.75 if run.initial and self._is_common(first) else 0.85), Kind.PERSON

    def _in_passage(self, passage: Passage, forms: Forms) -> Iterator[Mention]:
        taken = list(patterned(passage.text))
        for start, end, kind in taken:
            certainty = 0.5 if kind is Kind.WEB else 0.95
            yield Mention(passage.place, start, end, kind, passage.text[start:end], certainty)
        taken += _pseudonyms(passage.text)
        found = False
        for one in forms.found_in(passage.text):
            if not _overlaps(taken, one.start, one.end) and self._stands(passage, one):
                found = True
                yield self._mention(passage, one)
        if passage.place.holder is Holder.SPEAKER and not found:
            yield from self._speaker(passage)

    def _stands(self, passage: Passage, one: Occurrence) -> bool:
        """Whether a form that was found is the name here, and not a word like any other."""
        text, evidence = passage.text, self._forms[one.form]
        words = text[one.start : one.end]
        if passage.place.holder in _NAMES:
            rare = len(one.form) > 1 or not self._is_common(words)
            return rare and (evidence.known or evidence.certainty >= 0.75)
        if _within_hyphens(text, one.start, one.end):
            return False
        if len(one.form) > 1:
            return words[0].isupper() or evidence.known
        if self._before_civility(text, one.start):
            return True
        if not words[0].isupper():
            return False
        if words.isupper() or not begins_sentence(text, one.start):
            return True
        given = _is_given_name(words) and words.lower() not in self._heard
        return given or not self._is_common(words)

    @staticmethod
    def _before_civility(text: str, start: int) -> bool:
        return french.CIVILITY.search(text[max(0, start - 16) : start]) is not None

    def _mention(self, passage: Passage, one: Occurrence) -> Mention:
        evidence = self._forms[one.form]
        text, start = passage.text, one.start
        before = text[max(0, start - 40) : start]
        end = one.end
        if text[end : end + 1] == ")" and "(" in text[start:end]:
            end += 1
        extent = None
        if evidence.kind is Kind.PERSON:
            particle = _PARTICLE.search(before)
            rest = before[: particle.start()] if particle else before
            extent = french.CIVILITY.search(rest)
            if particle and (extent or not begins_sentence(text, start - len(particle[0]))):
                start -= len(particle[0])
            elif particle:
                extent = None
        elif evidence.kind is Kind.PLACE:
            extent = _TERRITORY.search(before)
            article = _ARTICLE.search(before)
            if article and not begins_sentence(text, start - len(article[0])):
                start -= len(article[0])
        if extent:
            start -= len(extent[0])
        word = evidence.words.most_common(1)[0][0] if evidence.words else ""
        return Mention(
            passage.place,
            start,
            end,
            evidence.kind,
            text[start:end],
            min(1.0, evidence.certainty),
            word,
        )

    def _speaker(self, passage: Passage) -> Iterator[Mention]:
        """A speaker's name that is nothing else is a person's, or their initials."""
        name = passage.text
        words = [word for word in re.findall(r"[^\W\d_]+", name) if len(word) > 1]
        if not words or all(self._is_common(word) for word in words):
            return
        certainty = 0.3 if name.isupper() else 0.9
        yield Mention(passage.place, 0, len(name), Kind.PERSON, name, certainty)


def _is_technical(word: str) -> bool:
    return word.lower() in french.TECHNICAL or _REFERENCE.fullmatch(word) is not None


def _is_given_name(word: str) -> bool:
    return all(folded(part) in GIVEN_NAMES for part in word.replace("\u2011", "-").split("-"))


def _pseudonyms(text: str) -> Iterator[Patterned]:
    """What stands for a name already."""
    for match in _PSEUDONYM.finditer(text):
        yield Patterned(match.start(), match.end(), Kind.PERSON)


def _overlaps(taken: Sequence[Patterned], start: int, end: int) -> bool:
    return any(one.start < end and start < one.end for one in taken)


def _within_hyphens(text: str, start: int, end: int) -> bool:
    return (text[end : end + 1] in ("-", "\u2011") and text[end + 1 : end + 2].isalnum()) or (
        start > 1 and text[start - 1] in "-\u2011" and text[start - 2].isalnum()
    )
