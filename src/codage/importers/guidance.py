"""What a person has said about a script, which the grammar of turns then takes as given."""

from __future__ import annotations

from dataclasses import dataclass

from codage.importers.heads import HEAD_FORMS, HeadForm


@dataclass(frozen=True, slots=True)
class Guidance:
    """Names are folded by `str.casefold`.

    ``forms`` are the ways in which speakers are written here, ``speakers`` those who speak for
    certain, ``refused`` what only looks like a speaker. ``kept`` are texts that stay where they
    are though they look like a watermark, a title or a pair (``key : value``).
    """

    forms: tuple[HeadForm, ...] = HEAD_FORMS
    speakers: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()


UNGUIDED = Guidance()
