"""Lemmas of texts, one for each word of the full-text index, so that places agree.

The language's model says which part of speech a word is, and the tables and rules of
`codage.nlp.french_forms` what it is a form of: the model's own lemmas fail on rare verbs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, repeat
from typing import Any

from codage.nlp.pipelines import pipeline
from codage.project.tokens import token_spans, tokens

_BATCH = 256
# A model refuses longer texts for the sake of components that are not used here.
_LONGEST = 1 << 30
_STRAIGHT = str.maketrans("’ʼ‘", "'''")


def lemmatise(texts: Iterable[str], *, language: str = "fr") -> Iterator[str]:
    """For each text its lemmas, lower case and separated by a space, in the order of its words.

    There is exactly one for each token of `codage.project.tokens`. In a language without a
    model they are the words themselves. The first text of a language loads its model, which
    takes seconds.
    """
    if language != "fr":
        for text in texts:
            yield " ".join(map(str.lower, tokens(text)))
        return
    from codage.nlp.french_forms import french_forms

    forms = french_forms()
    model = pipeline(language, "tok2vec", "morphologizer")
    model.max_length = _LONGEST
    pairs = ((text.translate(_STRAIGHT), text) for text in texts)
    for read, text in model.pipe(pairs, as_tuples=True, batch_size=_BATCH):
        spans = token_spans(text)
        classes = _classes(read, [start for start, _ in spans])
        words = (text[start:end].lower() for start, end in spans)
        yield " ".join(
            forms.elided(word) if _is_elided(text, end) else forms.lemma(word, part)
            for (_, end), word, part in zip(spans, words, classes, strict=True)
        )


def _is_elided(text: str, end: int) -> bool:
    return text[end : end + 1] in ("'", "’", "ʼ", "‘") and text[end + 1 : end + 2].isalnum()


def _classes(read: Any, starts: list[int]) -> Iterator[str]:
    """The part of speech of the word at each start; empty for what the model joins to others."""
    ends = chain((word.idx + len(word) for word in read), repeat(0))
    kinds = iter(read)
    end = next(ends)
    word = next(kinds, None)
    for number, start in enumerate(starts):
        while word is not None and end <= start:
            word, end = next(kinds, None), next(ends)
        later = starts[number + 1] if number + 1 < len(starts) else end
        alone = word is not None and word.idx == start and end <= later
        yield word.pos_ if alone and word is not None else ""
