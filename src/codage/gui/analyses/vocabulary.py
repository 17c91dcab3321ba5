"""Words: the most frequent, those typical of a group, those in the company of another."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING, Any

from codage.domain.anchors import CodeId, CodingId
from codage.domain.task import Advance
from codage.gui.analyses.answer import READ_FORMS, Answer, Asked, Behind, Column, Kind, Row
from codage.gui.analyses.options import Choice, Number, Text, Tick, When, fixed
from codage.gui.analyses.shared import Names, lines, variable_title
from codage.gui.frequencies.counting import answer_name
from codage.gui.frequencies.filters import comparable, values_of
from codage.gui.session import Session
from codage.gui.tally import tally_of
from codage.gui.words import mark, tr

if TYPE_CHECKING:
    import pandas as pd

    from codage.analysis.vocabulary import Mask
    from codage.charts.chart import Chart

FREQUENT, TYPICAL, NEAR = "frequent", "typical", "near"
A_CODE = "\N{NO-BREAK SPACE}code"
MOST_BARS = 30


def _divisions(session: Session) -> list[tuple[Any, str]]:
    by = [(row.name, row.label or row.name) for row in comparable(session)]
    return [(A_CODE, tr("a code")), *by]


def _groups(session: Session, by: str | None) -> Sequence[tuple[Any, str]]:
    if by is None or by == A_CODE:
        used = tally_of(session).of_code
        return [(row.id, row.name) for row in session.project.codes() if used(row.id)]
    variable = next((row for row in comparable(session) if row.name == by), None)
    return [] if variable is None else values_of(session, variable)[:-1]


OPTIONS = (
    Choice(
        "shown",
        mark("Words:"),
        fixed(
            (FREQUENT, mark("the most frequent")),
            (TYPICAL, mark("typical of a group")),
            (NEAR, mark("near another word")),
        ),
    ),
    Choice(
        "by",
        mark("Group by:"),
        _divisions,
        mark("What is said under a code, or by cases that gave an answer"),
        When("shown", frozenset({TYPICAL})),
    ),
    Choice(
        "group",
        mark("Group:"),
        _groups,
        mark("Its words are compared with all others that are looked at"),
        When("shown", frozenset({TYPICAL})),
        of="by",
    ),
    Text(
        "word",
        mark("A word, such as commune"),
        mark("Its neighbours are looked for; several words are parted by spaces"),
        When("shown", frozenset({NEAR})),
    ),
    Number(
        "window",
        mark("words apart at most"),
        1,
        20,
        5,
        mark("How many words may lie from one to the other, within one turn"),
        When("shown", frozenset({NEAR})),
    ),
    Tick(
        "content",
        mark("Leave grammatical words out"),
        True,
        mark("Articles, pronouns, auxiliaries, numerals and what fills speech"),
    ),
)


def answer(asked: Asked, advance: Advance) -> Answer:
    """The table of words that is asked for."""
    from codage.analysis.wording import looked_at, tokens_kept

    frames = asked.project.frames
    tokens = tokens_kept(frames, advance=advance)
    missing = asked.project.lemmas_missing()
    if not len(tokens):
        return Answer(
            "",
            nothing=tr(
                "Words are counted by their dictionary form, so that mutualise and mutualisons "
                "are one. These forms have not been read yet; it takes a minute."
            ),
            command=(tr("Read the forms of words"), READ_FORMS),
        )
    within = looked_at(frames, tokens, asked.selection)
    cautions = []
    if missing:
        cautions.append(
            tr("The forms of {count} turns are not read yet: they are left out.", count=missing)
        )
    how = {FREQUENT: _frequent, TYPICAL: _typical, NEAR: _near}[asked["shown"]]
    found = how(asked, tokens, within)
    from dataclasses import replace

    return replace(found, cautions=(*cautions, *found.cautions))


def _frequent(asked: Asked, tokens: pd.DataFrame, within: Mask) -> Answer:
    from codage.analysis.vocabulary import words

    table = _content(asked, words(tokens, within))
    if not len(table):
        return _no_words()
    about = _about(within)
    return Answer(
        title=tr("Words"),
        about=about,
        head=tr("Word"),
        columns=(
            Column("count", tr("Times")),
            Column(
                "per_thousand",
                tr("For 1,000 words"),
                Kind.DECIMAL,
                tr("Of all words looked at, grammatical ones too"),
            ),
            Column("documents", tr("Interviews"), tip=tr("Interviews where the word is said")),
        ),
        rows=tuple(
            Row(
                line.lemma,
                (int(line.count), float(line.per_thousand), int(line.documents)),
                (line.lemma,) * 3,
            )
            for line in lines(table)
        ),
        draw=lambda look: _bars(
            asked.seen(look),
            table,
            "per_thousand",
            tr("Words"),
            tr("Times for 1,000 words"),
            about,
            1,
        ),
        behind=_behind(asked, tokens, within),
    )


def _typical(asked: Asked, tokens: pd.DataFrame, within: Mask) -> Answer:
    from codage.analysis.vocabulary import keyness, words

    mask, name = _group(asked, tokens)
    group, against = within & mask, within & ~mask
    if not group.any() or not against.any():
        return Answer("", nothing=tr("Nothing is said in this group, or nothing outside it."))
    table = _content(asked, keyness(tokens, group, against))
    if not len(table):
        return _no_words()
    heard = words(tokens, group).set_index("lemma")["documents"]
    table["documents"] = table["lemma"].map(heard).fillna(0).astype(int)
    about = tr(
        "{count} words of “{group}” against the {others} others that are looked at. q below "
        "0.05: hardly chance.",
        count=int(group.sum()),
        group=name,
        others=int(against.sum()),
    )
    title = tr("Words of {group}", group=name)
    cautions = []
    if int(group.sum()) < 1000:
        cautions.append(tr("So few words say little: one person’s habit of speech can decide."))
    cautions.append(
        tr(
            "Words are not drawn one by one: a word said often by one person looks typical of "
            "all. Look at how many interviews stand behind it."
        )
    )
    return Answer(
        title=title,
        about=about,
        head=tr("Word"),
        columns=(
            Column("count", tr("Times here")),
            Column("documents", tr("Interviews"), tip=tr("Interviews of the group that say it")),
            Column("per_thousand", tr("For 1,000 here"), Kind.DECIMAL),
            Column("count_against", tr("Elsewhere")),
            Column("per_thousand_against", tr("For 1,000 elsewhere"), Kind.DECIMAL),
            Column(
                "log_likelihood",
                tr("Log-likelihood"),
                Kind.DECIMAL,
                tr("How sure it is that the word is more frequent here; below 0: less"),
                1,
            ),
            Column(
                "log_ratio",
                tr("Log ratio"),
                Kind.DECIMAL,
                tr("How large the difference is: 1, twice as frequent here; 2, four times"),
            ),
            Column(
                "specificity",
                tr("Specificity"),
                Kind.DECIMAL,
                tr("Lafon’s score: 3, one chance in a thousand; below 0: missing here"),
                1,
            ),
            Column("q", "q", Kind.P_VALUE, tr("p corrected for the number of words compared")),
        ),
        rows=tuple(
            Row(
                line.lemma,
                (
                    int(line.count),
                    int(line.documents),
                    float(line.per_thousand),
                    int(line.count_against),
                    float(line.per_thousand_against),
                    float(line.log_likelihood),
                    float(line.log_ratio),
                    float(line.specificity),
                    float(line.q),
                ),
                ((line.lemma, True),) * 3 + ((line.lemma, False),) * 2,
            )
            for line in lines(table)
        ),
        cautions=tuple(cautions),
        draw=lambda look: _bars(
            asked.seen(look),
            table,
            "log_likelihood",
            title,
            tr("Log-likelihood: how typical of the group"),
            about,
            1,
        ),
        behind=_behind(asked, tokens, group, against),
    )


def _near(asked: Asked, tokens: pd.DataFrame, within: Mask) -> Answer:
    from codage.analysis.vocabulary import collocates

    wanted = _lemmas(asked, tokens)
    if not wanted:
        return Answer("", nothing=tr("Type a word that is said in the interviews."))
    table = _content(asked, collocates(tokens[within], wanted, window=asked["window"]))
    name = " ".join(wanted)
    if not len(table):
        return Answer("", nothing=tr("No word stands near “{word}” three times.", word=name))
    nodes = int((within & tokens["lemma"].isin(wanted).to_numpy()).sum())
    about = tr(
        "“{word}” is said {count} times; its neighbours stand at most {window} words away, in "
        "the same turn, and at least three times.",
        word=name,
        count=nodes,
        window=asked["window"],
    )
    title = tr("Words near “{word}”", word=name)
    return Answer(
        title=title,
        about=about,
        head=tr("Word"),
        columns=(
            Column("together", tr("Times near")),
            Column("count", tr("Times in all")),
            Column(
                "log_likelihood",
                tr("Log-likelihood"),
                Kind.DECIMAL,
                tr("How sure it is that the two keep company"),
                1,
            ),
            Column(
                "log_dice",
                tr("Log dice"),
                Kind.DECIMAL,
                tr("How exclusive their company is: 14 at most"),
                1,
            ),
        ),
        rows=tuple(
            Row(
                line.lemma,
                (
                    int(line.together),
                    int(line.count),
                    float(line.log_likelihood),
                    float(line.log_dice),
                ),
                (line.lemma,) * 2,
            )
            for line in lines(table)
        ),
        draw=lambda look: _bars(
            asked.seen(look), table, "log_likelihood", title, tr("Log-likelihood"), about, 1
        ),
        behind=_behind(asked, tokens, within),
    )


def _no_words() -> Answer:
    return Answer("", nothing=tr("No word is left of what is looked at."))


def _about(within: Mask) -> str:
    return tr(
        "Of {count} words looked at. Here “well-known” is two words and [laughs] is one, as in the "
        "search; elsewhere it is one and none.",
        count=int(within.sum()),
    )


def _language(asked: Asked) -> str:
    from codage.nlp.pipelines import language_of

    turns = asked.project.frames.turns["turn_id"].head(60)
    return language_of(row.text for row in asked.project.turns_by_id(turns.tolist()))


def _content(asked: Asked, table: pd.DataFrame) -> pd.DataFrame:
    if not asked["content"] or not len(table):
        return table
    from codage.nlp.grammatical import is_content

    language = _language(asked)
    kept = [is_content(lemma, language) for lemma in table["lemma"]]
    return table[kept].reset_index(drop=True)


def _lemmas(asked: Asked, tokens: pd.DataFrame) -> list[str]:
    """The lemmas that are meant, as typed or as the language's forms."""
    typed = [word.casefold() for word in str(asked["word"]).split()]
    known = {str(lemma).casefold(): str(lemma) for lemma in tokens["lemma"].cat.categories}
    return [known[word] for word in typed if word in known]


def _group(asked: Asked, tokens: pd.DataFrame) -> tuple[Mask, str]:
    from dataclasses import replace

    from codage.analysis.chosen import chosen_codings, counted_under, variable_named
    from codage.analysis.vocabulary import under
    from codage.analysis.wording import said_by

    frames, selection, group = asked.project.frames, asked.selection, asked["group"]
    if asked["by"] == A_CODE:
        chosen = replace(selection, code_ids=frozenset({CodeId(group)}))
        codings = chosen_codings(frames, chosen)
        kept = counted_under(frames, chosen)["code_id"]
        codings = codings[codings["code_id"].isin(kept)]
        return under(tokens, codings), Names(asked.project).code(group)
    variable = variable_named(frames, asked["by"])
    labels = {label.value: label.label for label in variable.labels}
    name = answer_name(variable, labels.get(group) or str(group))
    mask = said_by(frames, tokens, selection, variable.name, group)
    return mask, tr("{name}: {value}", name=variable_title(variable), value=name)


def _behind(
    asked: Asked, tokens: pd.DataFrame, inside: Mask, outside: Mask | None = None
) -> Behind:
    def behind(key: Hashable) -> tuple[list[CodingId], str]:
        from codage.analysis.chosen import chosen_codings
        from codage.analysis.wording import codings_holding

        lemma, here = key if isinstance(key, tuple) else (key, True)
        where = inside if here or outside is None else outside
        wanted = where & (tokens["lemma"] == lemma).to_numpy()
        codings = chosen_codings(asked.project.frames, asked.selection)
        return codings_holding(tokens, wanted, codings), tr("“{word}”", word=lemma)

    return behind


def _bars(
    asked: Asked, table: pd.DataFrame, column: str, title: str, axis: str, note: str, digits: int
) -> Chart:
    import pandas as pd

    from codage.charts.bars import bars

    shown = table.head(MOST_BARS)
    note = note + " " + tr("The first {count}.", count=len(shown))
    keys = [(str(lemma), True) for lemma in shown["lemma"]]
    return bars(
        pd.DataFrame({axis: shown[column].to_numpy()}, index=shown["lemma"].astype(str)),
        title=title,
        axis=axis,
        note=note,
        keys=pd.DataFrame({axis: keys}, dtype=object),
        digits=digits,
        look=asked.look,
    )
