"""Annotations in parallel tiers, as ELAN and Praat hold them: which are speech, in what order.

A tier may hold one speaker's words, or phones, translations, remarks: each speaker's tier of
whole utterances is read, the others are set aside.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from codage.domain.transcript import SetAside, clean_text
from codage.importers.heads import role_key, words
from codage.importers.script import Layout, Line, Script

_NO_SPEECH = words(
    "phones phonemes phons phonetique phonetics words mots tokens token syll syllables syllabes"
    " pos lemma lemmes lemmas morph gloss glose notes note comment comments commentaire"
    " commentaires remarques noise noises bruit bruits translation traduction ipa api sampa"
    " intonation prosody prosodie gestes gesture gestures topic theme section"
)


@dataclass(frozen=True, slots=True)
class Annotation:
    """Words between two times; without times where the file gives none."""

    text: str
    start_ms: int | None = None
    end_ms: int | None = None


class Kind(StrEnum):
    """What the format says of a tier."""

    OWN = "own"
    DEPENDENT = "dependent"
    NOTES = "notes"
    """Never speech: points in time."""


@dataclass(frozen=True, slots=True)
class Tier:
    """One tier: what it is called, whose it is, and what the format says of it."""

    name: str
    speaker: str
    annotations: Sequence[Annotation]
    kind: Kind = Kind.OWN


def script_of(tiers: Iterable[Tier], attributes: tuple[tuple[str, str], ...] = ()) -> Script:
    """The utterances of all speakers by their times, and the other tiers set aside."""
    filled = [tier for tier in map(_cleaned, tiers) if tier.annotations]
    chosen = _chosen(filled)
    spoken: list[tuple[int, int, Line]] = []
    for tier in chosen:
        before = 0
        for annotation in tier.annotations:
            before = before if annotation.start_ms is None else annotation.start_ms
            line = Line(annotation.text, tier.speaker, annotation.start_ms, annotation.end_ms)
            spoken.append((before, len(spoken), line))
    spoken.sort(key=lambda one: one[:2])
    aside = [
        SetAside("tier", "\n".join(annotation.text for annotation in tier.annotations), tier.name)
        for tier in filled
        if not any(tier is one for one in chosen)
    ]
    return Script([line for *_, line in spoken], Layout.CUES, tuple(aside), attributes)


def _cleaned(tier: Tier) -> Tier:
    annotations = [
        Annotation(text, annotation.start_ms, annotation.end_ms)
        for annotation in tier.annotations
        if (text := " ".join(clean_text(annotation.text).split()))
    ]
    return Tier(tier.name, " ".join(clean_text(tier.speaker).split()), annotations, tier.kind)


def _chosen(tiers: Sequence[Tier]) -> list[Tier]:
    """One tier for each speaker, those of whole utterances alone."""
    by_speaker: dict[str, list[Tier]] = {}
    for tier in tiers:
        by_speaker.setdefault(tier.speaker, []).append(tier)
    best = [_most_like_speech(group) for group in by_speaker.values()]
    speech = [tier for tier in best if _is_speech(tier)]
    return speech or best


def _most_like_speech(tiers: Sequence[Tier]) -> Tier:
    most = max(map(_spaces, tiers))
    for tier in tiers:
        if tier.kind is Kind.OWN and 2 * _spaces(tier) >= most and _is_speech(tier):
            return tier
    return max(tiers, key=lambda tier: (_is_speech(tier), _spaces(tier)))


def _is_speech(tier: Tier) -> bool:
    if tier.kind is Kind.NOTES:
        return False
    if any(role_key(part) in _NO_SPEECH for part in tier.name.replace("-", "@").split("@")):
        return False
    phrases = sum(1 for annotation in tier.annotations if " " in annotation.text)
    return len(tier.annotations) < 8 or 8 * phrases >= len(tier.annotations)


def _spaces(tier: Tier) -> int:
    return sum(annotation.text.count(" ") for annotation in tier.annotations)
