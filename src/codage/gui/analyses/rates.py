"""Frequencies and rates: how often each code is used, of what, and for 1,000 words."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from codage.domain.anchors import CodingId
from codage.domain.task import Advance
from codage.gui.analyses.answer import Answer, Asked, Column, Kind, Row, given
from codage.gui.analyses.options import Choice, fixed
from codage.gui.analyses.shared import Names, code_id, lines, most_used, of_respondents
from codage.gui.words import mark, tr

if TYPE_CHECKING:
    import pandas as pd

    from codage.charts.chart import Chart

OPTIONS = (
    Choice(
        "charted",
        mark("Chart:"),
        fixed(
            ("per_thousand", mark("Segments for 1,000 words")),
            ("segments", mark("Segments")),
            ("document_share", mark("Share of the interviews")),
            ("case_share", mark("Share of the cases")),
            ("share", mark("Share of the words")),
        ),
    ),
)
_SHARES = ("document_share", "case_share", "share")


def answer(asked: Asked, advance: Advance) -> Answer:
    """Every code."""
    from codage.analysis.rates import rates

    frames, selection = asked.project.frames, asked.selection
    found = rates(frames, selection)
    whole: Any = found.attrs
    names = Names(asked.project)
    speech = tr("interviewees’ words") if of_respondents(selection) else tr("words, questions too")
    labels = names.codes(found["code_id"])

    def behind(key: Hashable) -> tuple[list[CodingId], str]:
        from codage.analysis.behind import codings_behind

        return codings_behind(frames, selection, code_id(key)), names.code(key)

    about = tr(
        "Of {documents} interviews, {cases} cases and {words} {speech}.",
        documents=whole["documents"],
        cases=whole["cases"],
        words=whole["words"],
        speech=speech,
    )
    cautions: tuple[str, ...] = ()
    if not of_respondents(selection):
        cautions = (
            tr(
                "Interviewers’ words count too. Choose “Respondents only” in the filters for "
                "rates of what interviewees say."
            ),
        )
    return Answer(
        title=tr("Frequencies and rates"),
        about=about,
        head=tr("Code"),
        columns=_columns(whole),
        rows=tuple(
            _row(label, line, names) for label, line in zip(labels, lines(found), strict=True)
        ),
        cautions=cautions,
        draw=lambda look: _chart(asked.seen(look), found, names, about),
        behind=behind,
    )


def _columns(whole: dict[str, int]) -> tuple[Column, ...]:
    return (
        Column("segments", tr("Segments")),
        Column(
            "per_thousand",
            tr("For 1,000 words"),
            Kind.DECIMAL,
            tr("Segments for 1,000 of the {count} words looked at", count=whole["words"]),
        ),
        Column("documents", tr("Interviews")),
        Column(
            "document_share",
            tr("Share of interviews"),
            Kind.SHARE,
            tr("Of the {count} interviews looked at", count=whole["documents"]),
        ),
        Column("cases", tr("Cases")),
        Column(
            "case_share",
            tr("Share of cases"),
            Kind.SHARE,
            tr("Of the {count} cases that have one of these interviews", count=whole["cases"]),
        ),
        Column("words", tr("Words coded"), tip=tr("Each word counts once")),
        Column(
            "share",
            tr("Share of words"),
            Kind.SHARE,
            tr("Of the {count} words looked at", count=whole["words"]),
        ),
    )


def _row(label: str, line: Any, names: Names) -> Row:
    cells = (
        int(line.segments),
        given(line.per_thousand),
        int(line.documents),
        given(line.document_share),
        int(line.cases),
        given(line.case_share),
        int(line.words),
        given(line.share),
    )
    key = int(line.code_id) if line.segments else None
    return Row(label, cells, (key,) * 8, (), names.colour(line.code_id), names.path(line.code_id))


def _chart(asked: Asked, found: pd.DataFrame, names: Names, about: str) -> Chart | None:
    import pandas as pd

    from codage.charts.bars import bars

    charted = asked["charted"]
    used = found[found["segments"] > 0]
    used = most_used(used, used[charted]).sort_values(charted, ascending=False, kind="stable")
    if not len(used):
        return None
    axes = dict(OPTIONS[0].offers(None))
    name = axes[charted]
    percent = charted in _SHARES
    values = used[charted].to_numpy(dtype=float) * (100 if percent else 1)
    codes = list(used["code_id"])
    return bars(
        pd.DataFrame({name: values}, index=names.codes(codes)),
        title=tr("Frequencies and rates"),
        axis=f"{name}, %" if percent else name,
        note=about,
        colours=[names.colour(code) or "#555555" for code in codes],
        keys=pd.DataFrame({name: [int(code) for code in codes]}, dtype=object),
        digits=0 if charted == "segments" else 2 if charted == "per_thousand" else 1,
        look=asked.look,
    )
