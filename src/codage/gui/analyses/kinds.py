"""The analyses of the page: one list, one module each.

To add one, write a module with ``OPTIONS`` and ``answer(asked, advance)``, which runs off the
window's thread, and add a line to ``ANALYSES``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from codage.domain.task import Advance
from codage.gui.analyses.answer import Answer, Asked
from codage.gui.analyses.options import Option
from codage.gui.words import mark

_HERE = "codage.gui.analyses"


@dataclass(frozen=True, slots=True)
class Analysis:
    """An analysis: what it is called, what it tells in two lines, and where it comes from."""

    name: str
    title: str
    tells: str
    source: str

    @property
    def _module(self) -> Any:
        return import_module(f"{_HERE}.{self.name}")

    @property
    def options(self) -> Sequence[Option]:
        """The choices that it offers."""
        found: Sequence[Option] = self._module.OPTIONS
        return found

    def answer(self, asked: Asked, advance: Advance) -> Answer:
        """The answer to a question. Not for the window's thread."""
        found: Answer = self._module.answer(asked, advance)
        return found


ANALYSES: tuple[Analysis, ...] = (
    Analysis(
        "by_variable",
        mark("Codes by variable"),
        mark(
            "Which themes are spoken of more by one group of cases than by others, and whether "
            "the difference is larger than chance would make it. A case has a code when one of "
            "its interviews shows it. Blue cells lie above what groups that speak alike would "
            "have, orange ones below; where cells are small, trust the test."
        ),
        mark(
            "χ², Fisher’s test or permutations, whichever the numbers allow; adjusted residuals: "
            "Haberman 1973; q: Benjamini and Hochberg 1995"
        ),
    ),
    Analysis(
        "together",
        mark("Codes together"),
        mark(
            "Which themes are spoken of in the same breath. A pair that stands together often "
            "may be one idea, a cause and its effect, or a quarrel: read its segments."
        ),
        mark("Jaccard 1901; lift: how many times more often than if the two knew no other"),
    ),
    Analysis(
        "portrait",
        mark("Portrait of an interview"),
        mark(
            "The interview from its beginning to its end, with its codes where they are spoken "
            "of: what opens it, what comes back, what is said once only."
        ),
        mark("After the document portrait and the codeline of qualitative data analysis"),
    ),
    Analysis(
        "saturating",
        mark("Saturation"),
        mark(
            "Whether one more interview would still bring new codes. A curve that has become "
            "flat says that the last interviews spoke of what was known already."
        ),
        mark("Expected curve: Colwell, Mao and Chang 2004; new codes: Guest, Namey and Chen 2020"),
    ),
    Analysis(
        "vocabulary",
        mark("Words"),
        mark(
            "The words that people use: the most frequent, those typical of a group, those in "
            "the company of another word. Forms of one word count as one."
        ),
        mark(
            "Log-likelihood: Rayson and Garside 2000; specificity: Lafon 1980; "
            "log ratio: Hardie 2014; log dice: Rychlý 2008"
        ),
    ),
    Analysis(
        "order",
        mark("Order of codes"),
        mark(
            "What follows what: after a segment of the code of the row, which code comes next. "
            "Blue cells follow each other more often than chance, orange ones less often."
        ),
        mark("Lag sequential analysis: Bakeman and Gottman 1997"),
    ),
    Analysis(
        "mapping",
        mark("Map of codes and groups"),
        mark(
            "Codes and groups of cases on one map. A code that stands far from the centre in "
            "the direction of a group is spoken of more there than elsewhere."
        ),
        mark("Correspondence analysis: Benzécri 1973"),
    ),
    Analysis(
        "clustering",
        mark("Clusters of cases"),
        mark(
            "Cases that speak of the same codes stand on one branch. The further to the right "
            "two branches meet, the less they have in common."
        ),
        mark("Jaccard distance, average linkage: Sokal and Michener 1958"),
    ),
    Analysis(
        "rates",
        mark("Frequencies and rates"),
        mark(
            "How often each code is used, and how often for 1,000 words, so that long and short "
            "interviews can be compared. Each share says what it is a share of."
        ),
        mark("Counts of this project; no test"),
    ),
)


def analysis_named(name: str) -> Analysis:
    """The analysis of that name, the first where there is none."""
    return next((one for one in ANALYSES if one.name == name), ANALYSES[0])
