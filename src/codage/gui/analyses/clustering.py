"""Clusters of cases by the codes that they share, as a tree that is cut into groups."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import TYPE_CHECKING, Any

from codage.domain.anchors import CodingId
from codage.domain.task import Advance
from codage.gui.analyses.answer import Answer, Asked, Column, Kind, Row
from codage.gui.analyses.options import Choice, Number
from codage.gui.analyses.shared import Names, codings, variables_of
from codage.gui.frequencies.counting import answer_name
from codage.gui.session import Session
from codage.gui.words import mark, tr

if TYPE_CHECKING:
    import pandas as pd

    from codage.analysis.clusters import Clusters


def _beside(session: Session) -> list[tuple[Any, str]]:
    return [("", tr("nothing")), *variables_of(session)]


OPTIONS = (
    Number("groups", mark("Groups:"), 1, 12, 3, mark("Into how many groups the tree is cut")),
    Choice("variable", mark("Beside them:"), _beside, mark("An answer to show beside each case")),
)


def answer(asked: Asked, advance: Advance) -> Answer:
    """The tree, and the group of each case."""
    from codage.analysis.clusters import clusters
    from codage.charts.tree import tree

    frames, selection = asked.project.frames, asked.selection
    found = clusters(frames, selection)
    if found is None:
        return Answer(
            "",
            nothing=tr("Clusters take two cases or more whose interviews are coded."),
            command=(tr("Link interviews and cases…"), "project.link_cases"),
        )
    names = Names(asked.project)
    groups = found.groups(asked["groups"])
    shown = _codes_of_cases(asked)
    answers = _answers(asked)
    count = int(groups.nunique())
    about = tr(
        "n = {count} cases that have a coded interview, in {groups} groups.",
        count=len(found.order),
        groups=count,
    )

    def behind(key: Hashable) -> tuple[list[CodingId], str]:
        from codage.analysis.chosen import chosen_codings, chosen_links, coding_links

        case = int(str(key))
        of_all = chosen_codings(frames, selection)
        links = coding_links(frames, of_all, chosen_links(frames, selection))
        own = links.loc[links["case_id"] == case, "coding_id"]
        ids = of_all.loc[of_all["coding_id"].isin(own), "coding_id"]
        return codings(ids.tolist()), names.case(case)

    labels = [_label(names, answers, case) for case in found.order]
    return Answer(
        title=tr("Clusters of cases"),
        about=about,
        head=tr("Case"),
        columns=(
            Column("group", tr("Group")),
            Column("codes", tr("Codes"), tip=tr("How many codes show in the case")),
            *((Column("answer", tr("Answer"), Kind.TEXT),) if answers else ()),
            Column(
                "typical",
                tr("Typical of the group"),
                Kind.TEXT,
                tr("The codes that most cases of the group have and most others do not"),
            ),
        ),
        rows=tuple(_rows(found, groups, shown, names, answers)),
        cautions=(
            tr(
                "Any cases fall into groups when they are asked to. Keep those that mean "
                "something when their segments are read."
            ),
        ),
        draw=lambda look: tree(
            found.merges,
            labels=labels,
            groups=[int(groups[case]) for case in found.order],
            title=tr("Clusters of cases"),
            axis=tr("Distance: 0, the same codes; 1, none in common"),
            note=about,
            keys=list(found.order),
            cut=_cut(found, count),
            look=look,
        ),
        behind=behind,
    )


def _label(names: Names, answers: dict[int, str], case: int) -> str:
    name = names.case(case)
    return f"{name} ({answers[case]})" if answers.get(case) else name


def _codes_of_cases(asked: Asked) -> pd.DataFrame:
    """Whether each case (row) has each code (column)."""
    from codage.analysis.chosen import chosen_links
    from codage.analysis.tally import tally_cases

    frames, selection = asked.project.frames, asked.selection
    pairs = tally_cases(frames, selection, chosen_links(frames, selection)).assign(one=True)
    return pairs.pivot_table(
        index="case_id", columns="code_id", values="one", aggfunc="any", fill_value=False
    ).astype(bool)


def _answers(asked: Asked) -> dict[int, str]:
    from codage.analysis.chosen import answers_to, variable_named
    from codage.analysis.selection import Absent

    if not asked["variable"]:
        return {}
    frames = asked.project.frames
    variable = variable_named(frames, asked["variable"])
    labels = {label.value: label.label for label in variable.labels}
    return {
        int(str(case)): answer_name(variable, labels.get(value) or value)
        for case, value in answers_to(frames, variable.name).items()
        if value != Absent.MISSING
    }


def _rows(
    found: Clusters,
    groups: Any,
    shown: Any,
    names: Names,
    answers: dict[int, str],
) -> Iterator[Row]:
    typical = {
        group: _typical(shown, groups[groups == group].index, names) for group in groups.unique()
    }
    # The groups in the order in which the tree shows them.
    for case in found.cases:
        group = int(groups[case])
        beside = (answers.get(case, ""),) if answers else ()
        cells = (group, int(shown.loc[case].sum()), *beside, typical[group])
        yield Row(names.case(case), cells, (case,) * len(cells))


def _typical(shown: pd.DataFrame, cases: pd.Index, names: Names) -> str:
    inside = shown.loc[shown.index.isin(cases)].mean()
    others = shown.loc[~shown.index.isin(cases)]
    outside = others.mean() if len(others) else inside * 0
    ahead = (inside - outside)[inside >= 0.5].sort_values(ascending=False, kind="stable")
    return ", ".join(names.code(code) for code in ahead.index[:4] if ahead[code] > 0.25)


def _cut(found: Clusters, groups: int) -> float | None:
    """A distance between the merges where the tree has so many branches."""
    distances = found.merges["distance"].tolist()
    above = len(distances) - groups + 1
    if groups < 2 or above < 1:
        return None
    return float(distances[above - 1] + distances[above]) / 2
