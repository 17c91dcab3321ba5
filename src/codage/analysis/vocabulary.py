"""The words of a corpus by lemma: how frequent, how typical of a part, and in whose company.

All functions take the frame that `tokens_of` gives and boolean arrays over its rows. Grammatical
words are left in: whoever shows a table leaves them out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from codage.analysis.independence import corrected
from codage.domain.anchors import TurnId
from codage.domain.task import Advance, unwatched
from codage.domain.transcript import Role
from codage.project.tokens import token_spans

if TYPE_CHECKING:
    from codage.project.frames import Frames

Mask = np.ndarray[Any, np.dtype[np.bool_]]
WINDOW = 5
FEWEST = 3


def tokens_of(frames: Frames, *, advance: Advance = unwatched) -> pd.DataFrame:
    """One row a word of the lemmatised turns, in the order of documents and of the text.

    Columns: document_id, turn_id, position (in the document's text, code points), lemma
    (categorical), respondent (whether someone who answers says it). Turns without lemmas are
    left out; `Project.lemmas_missing` counts them.
    """
    project = frames.project
    lemmas = project.lemmas_of()
    turns = frames.turns
    turns = turns[turns["turn_id"].isin(lemmas)].reset_index(drop=True)
    texts = {row.id: row.text for row in project.turns_by_id([TurnId(t) for t in turns["turn_id"]])}
    places: list[np.ndarray] = []
    words: list[str] = []
    lengths = np.zeros(len(turns), dtype=np.int64)
    for number, turn in enumerate(turns["turn_id"].tolist()):
        if number % 500 == 0:
            advance(number, len(turns))
        spans = token_spans(texts[turn])
        own = lemmas[turn].split(" ") if spans else []
        lengths[number] = len(own)
        places.append(np.array([start for start, _ in spans], dtype=np.int64))
        words += own
    repeated = np.repeat(np.arange(len(turns)), lengths)
    shift = turns["start"].to_numpy()[repeated]
    position = (np.concatenate(places) if places else np.zeros(0, dtype=np.int64)) + shift
    return pd.DataFrame(
        {
            "document_id": turns["document_id"].to_numpy()[repeated],
            "turn_id": turns["turn_id"].to_numpy()[repeated],
            "position": position,
            "lemma": pd.Categorical(words),
            "respondent": (turns["role"] != Role.INTERVIEWER.value).to_numpy()[repeated],
        }
    )


def under(tokens: pd.DataFrame, codings: pd.DataFrame) -> Mask:
    """Which tokens lie under at least one of `codings` (document_id, start, end)."""
    found = np.zeros(len(tokens), dtype=bool)
    rows = tokens.groupby("document_id").indices
    for document, those in codings.groupby("document_id"):
        if (at := rows.get(document)) is None:
            continue
        position = tokens["position"].to_numpy()[at]
        first = np.searchsorted(position, those["start"].to_numpy())
        last = np.searchsorted(position, those["end"].to_numpy())
        steps = np.zeros(len(at) + 1, dtype=np.int64)
        np.add.at(steps, first, 1)
        np.add.at(steps, last, -1)
        found[at] = np.cumsum(steps[:-1]) > 0
    return found


def words(tokens: pd.DataFrame, within: Mask | None = None) -> pd.DataFrame:
    """One row a lemma, the most frequent first: lemma, count, documents, per_thousand (words)."""
    kept = tokens if within is None else tokens[within]
    by_lemma = kept.groupby("lemma", observed=True)
    table = pd.DataFrame(
        {"count": by_lemma.size(), "documents": by_lemma["document_id"].nunique()}
    ).reset_index()
    table["lemma"] = table["lemma"].astype(str)
    table["per_thousand"] = table["count"] / max(len(kept), 1) * 1000
    ordered = table.sort_values(["count", "lemma"], ascending=[False, True])
    return ordered.reset_index(drop=True)


def keyness(tokens: pd.DataFrame, group: Mask, against: Mask) -> pd.DataFrame:
    """How typical each lemma is of `group`, compared with `against`; the most typical first.

    Columns: lemma; count and per_thousand in the group; count_against and per_thousand_against;
    log_likelihood (Dunning, 1993, in the form of Rayson and Garside, 2000; negative where the
    lemma is rarer in the group), log_ratio (base 2, half a word added to a count of nought:
    Hardie, 2014), p (chi-square with one degree of freedom) and q (p corrected for the number of
    lemmas); specificity (Lafon, 1980: log10 of the hypergeometric probability of so many or more
    in the group; negative for so few or less). Lemmas of fewer than three words are left out.
    """
    from scipy import stats

    lemmas = tokens["lemma"].cat
    size = len(lemmas.categories)
    codes = lemmas.codes.to_numpy()
    a, b = (np.bincount(codes[mask], minlength=size).astype(float) for mask in (group, against))
    enough = a + b >= FEWEST
    a, b = a[enough], b[enough]
    total_a, total_b = float(group.sum()), float(against.sum())
    signed = log_likelihood(a, b, total_a, total_b)
    p = stats.chi2.sf(np.abs(signed), 1)
    with np.errstate(divide="ignore", invalid="ignore"):
        rate_a, rate_b = a / total_a * 1000, b / total_b * 1000
        ratio = np.log2(np.maximum(a, 0.5) / total_a / (np.maximum(b, 0.5) / total_b))
    table = pd.DataFrame(
        {
            "lemma": np.asarray(lemmas.categories, dtype=object)[enough],
            "count": a.astype(np.int64),
            "per_thousand": rate_a,
            "count_against": b.astype(np.int64),
            "per_thousand_against": rate_b,
            "log_likelihood": signed,
            "log_ratio": ratio,
            "p": p,
            "q": corrected(p.tolist()),
            "specificity": specificity(a, a + b, total_a, total_a + total_b),
        }
    )
    return table.sort_values("log_likelihood", ascending=False).reset_index(drop=True)


def specificities(tokens: pd.DataFrame, within: Mask, parts: Sequence[Mask]) -> pd.DataFrame:
    """How specific each lemma is of each of `parts`, among the words `within`.

    Columns: part (its place in `parts`), lemma, count (in the part), count_in_all, score (see
    `specificity`). The parts in their order, in each the most specific first; lemmas of fewer
    than three words are left out.
    """
    lemmas = tokens["lemma"].cat
    size, codes = len(lemmas.categories), lemmas.codes.to_numpy()
    whole = np.bincount(codes[within], minlength=size).astype(float)
    enough = whole >= FEWEST
    tables = [pd.DataFrame(columns=["part", "lemma", "count", "count_in_all", "score"])]
    for place, part in enumerate(parts):
        mask = within & part
        count = np.bincount(codes[mask], minlength=size).astype(float)[enough]
        table = pd.DataFrame(
            {
                "part": place,
                "lemma": np.asarray(lemmas.categories, dtype=object)[enough],
                "count": count.astype(np.int64),
                "count_in_all": whole[enough].astype(np.int64),
                "score": specificity(count, whole[enough], float(mask.sum()), float(within.sum())),
            }
        )
        tables.append(table.sort_values(["score", "lemma"], ascending=[False, True]))
    return pd.concat([one for one in tables if len(one)] or tables, ignore_index=True)


def log_likelihood(a: np.ndarray, b: np.ndarray, total_a: float, total_b: float) -> np.ndarray:
    """G² of words that occur a times in a part of `total_a` words and b times in another; negative
    where they are rarer in the first."""
    whole = total_a + total_b
    expected_a, expected_b = total_a * (a + b) / whole, total_b * (a + b) / whole
    with np.errstate(divide="ignore", invalid="ignore"):
        parts = np.where(a > 0, a * np.log(a / expected_a), 0.0)
        parts = parts + np.where(b > 0, b * np.log(b / expected_b), 0.0)
    found: np.ndarray = 2 * np.maximum(parts, 0) * np.where(a >= expected_a, 1, -1)
    return found


def specificity(part: np.ndarray, whole: np.ndarray, size: float, total: float) -> np.ndarray:
    """Lafon's score of words that occur `part` times in a part of `size` words and `whole` times
    in all `total` words."""
    found = np.zeros(len(part))
    often = part >= whole * size / max(total, 1)
    # Words that are said as often have one distribution: there are few such numbers.
    numbers, of = np.unique(whole.astype(np.int64), return_inverse=True)
    for place, number in enumerate(numbers.tolist()):
        at = of == place
        below, above = _tails(number, size, total)
        times = part[at].astype(np.int64)
        found[at] = np.where(often[at], -above[times], below[times])
    return found + 0.0


def _tails(number: int, size: float, total: float) -> tuple[np.ndarray, np.ndarray]:
    """log10 of the hypergeometric probability of at most, and of at least, 0 to `number` words."""
    from scipy import stats

    chances = stats.hypergeom.logpmf(np.arange(number + 1), total, number, size)
    below = np.logaddexp.accumulate(chances) / np.log(10)
    above = np.logaddexp.accumulate(chances[::-1])[::-1] / np.log(10)
    return np.minimum(below, 0.0), np.minimum(above, 0.0)


def collocates(
    tokens: pd.DataFrame, lemmas: Iterable[str], *, window: int = WINDOW
) -> pd.DataFrame:
    """The lemmas that stand within `window` words of some lemmas in the same turn.

    `tokens` may be some of the rows that `tokens_of` gives: by their index, words that are left
    out between two others still part them.

    Columns: lemma, together (occurrences near), count (in all), log_likelihood, log_dice (Rychlý,
    2008: at most 14; two points more are four times as strong). The strongest first; lemmas that
    stand together fewer than three times are left out.
    """
    categories = tokens["lemma"].cat.categories
    codes = tokens["lemma"].cat.codes.to_numpy()
    turn, place = tokens["turn_id"].to_numpy(), tokens.index.to_numpy()
    node = np.isin(codes, categories.get_indexer(pd.Index(list(lemmas))))
    near = np.zeros(len(tokens), dtype=bool)
    for step in range(1, window + 1):
        same = (turn[step:] == turn[:-step]) & (place[step:] - place[:-step] <= window)
        near[step:] |= node[:-step] & same
        near[:-step] |= node[step:] & same
    near &= ~node
    together = np.bincount(codes[near], minlength=len(categories)).astype(float)
    count = np.bincount(codes, minlength=len(categories)).astype(float)
    enough = together >= FEWEST
    together, count = together[enough], count[enough]
    nodes = float(node.sum())
    signed = log_likelihood(together, count - together, float(near.sum()), float((~near).sum()))
    with np.errstate(divide="ignore", invalid="ignore"):
        dice = 14 + np.log2(2 * np.minimum(together, nodes) / (nodes + count))
    table = pd.DataFrame(
        {
            "lemma": np.asarray(categories, dtype=object)[enough],
            "together": together.astype(np.int64),
            "count": count.astype(np.int64),
            "log_likelihood": signed,
            "log_dice": dice,
        }
    )
    return table.sort_values("log_likelihood", ascending=False).reset_index(drop=True)
