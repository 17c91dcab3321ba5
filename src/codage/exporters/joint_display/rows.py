"""A joint display as a .csv: a row a theme, with shares from 0 to 1 and codes as their names.

Where small cells are hidden, numbers that are hidden are empty, and a last column says why.
"""

from __future__ import annotations

import csv
from pathlib import Path

from codage.domain.task import Advance
from codage.exporters.cells import harmless, number_as_text
from codage.exporters.joint_display import words
from codage.exporters.joint_display.table import JointTable
from codage.exporters.options import InWords

COLUMNS = (
    "theme",
    "codes",
    "question",
    "answers",
    "survey_count",
    "survey_n",
    "survey_share",
    "interview_cases",
    "interview_n",
    "segments",
    "by_type",
    "quotations",
    "verdict",
    "interpretation",
)
HIDDEN = "hidden"


def write(table: JointTable, path: Path, in_words: InWords, language: str, _: Advance) -> None:
    """Write the file: as the French spreadsheet reads it where the words are French."""
    french = language == "fr"
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";" if french else ",", lineterminator="\r\n")
        least = table.display.least
        writer.writerow((*COLUMNS, HIDDEN) if least else COLUMNS)
        for line in table.lines:
            survey, said = line.survey, line.interviews
            share = ""
            if survey is not None and words.percent(line):
                share = number_as_text(round(survey.share, 4))
            quoted = "\n".join(
                words.in_quotes(one.text) + (f" ({one.by})" if one.by else "")
                for one in line.quotations
            )
            writer.writerow(
                (
                    harmless(line.row.label),
                    harmless("; ".join(line.codes)),
                    harmless(line.question),
                    harmless("; ".join(line.answers)),
                    *(("", "") if survey is None else (survey.count, survey.n)),
                    share.replace(".", ",") if french else share,
                    *(("",) * 3 if said is None else (said.cases, said.n, said.segments)),
                    harmless("; ".join(words.types(line, in_words))),
                    quoted,
                    words.verdict_word(line.verdict, in_words),
                    harmless(line.row.note),
                    *((words.told_of_hidden(table, (line,), in_words),) if least else ()),
                )
            )
