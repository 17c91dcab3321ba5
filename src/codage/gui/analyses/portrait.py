"""Portrait of an interview: the ribbon of its codes, along its text, its words or its time."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any

from codage.domain.anchors import CodingId, DocumentId
from codage.domain.task import Advance
from codage.gui.analyses.answer import Answer, Asked, Column, Kind, Row
from codage.gui.analyses.options import Choice, fixed
from codage.gui.analyses.shared import Names, codings, lines
from codage.gui.session import Session
from codage.gui.words import mark, tr

if TYPE_CHECKING:
    from codage.analysis.portrait import Portrait
    from codage.charts.chart import Chart


def _documents(session: Session) -> list[tuple[Any, str]]:
    """The interviews, that on show first."""
    rows = sorted(session.documents.values(), key=lambda row: row.id != session.document)
    return [(row.id, row.name) for row in rows]


CODEBOOK, APPEARANCE = "codebook", "appearance"
OPTIONS = (
    Choice("document", mark("Interview:"), _documents),
    Choice(
        "along",
        mark("Along:"),
        fixed(
            ("share", mark("its text, in per cent")),
            ("words", mark("its words")),
            ("minutes", mark("its time, in minutes")),
        ),
        mark("Time is there for interviews whose turns say when they begin"),
    ),
    Choice(
        "order",
        mark("Codes:"),
        fixed((CODEBOOK, mark("as in the codebook")), (APPEARANCE, mark("as they appear"))),
    ),
)


def answer(asked: Asked, advance: Advance) -> Answer:
    """Where in an interview each code is spoken of."""
    from codage.analysis.portrait import Along, has_times, portrait

    document = asked["document"]
    if document is None:
        return Answer("", nothing=tr("No interview yet."))
    document = DocumentId(document)
    frames = asked.project.frames
    along = Along(asked["along"])
    cautions = []
    if along is Along.MINUTES and not has_times(frames, document):
        along = Along.SHARE
        cautions.append(tr("This interview says no times: its text is shown in per cent instead."))
    found = portrait(frames, document, asked.selection, along)
    names = Names(asked.project)
    if not len(found.pieces):
        return Answer("", nothing=tr("Nothing that is looked at is coded in this interview."))
    codes = found.codes
    if asked["order"] == APPEARANCE:
        codes = codes.sort_values(["first", "last"], kind="stable")
    lanes = [int(code) for code in codes["code_id"]]
    name = names.document(document)

    def behind(key: Hashable) -> tuple[list[CodingId], str]:
        if isinstance(key, tuple):
            own = found.pieces[found.pieces["code_id"] == key[0]]["coding_id"]
            ids, code = codings(own.drop_duplicates().tolist()), key[0]
        else:
            coding = int(str(key))
            ids = [CodingId(coding)]
            code = found.pieces.set_index("coding_id")["code_id"].loc[[coding]].iloc[0]
        return ids, f"{names.code(code)} × {name}"

    return Answer(
        title=tr("Portrait of {interview}", interview=name),
        about=_about(found, asked, document),
        head=tr("Code"),
        columns=_columns(found),
        rows=tuple(
            Row(
                label,
                (int(line.segments), int(line.words), float(line.first), float(line.last)),
                ((int(line.code_id),),) * 4,
                (),
                names.colour(line.code_id),
                names.path(line.code_id),
            )
            for label, line in zip(names.codes(lanes), lines(codes), strict=True)
        ),
        cautions=tuple(cautions),
        draw=lambda look: _chart(asked.seen(look), found, names, lanes, name),
        behind=behind,
    )


def _about(found: Portrait, asked: Asked, document: DocumentId) -> str:
    documents = asked.project.frames.documents.set_index("document_id")
    row: Any = documents.loc[document]
    return tr(
        "{segments} segments under {codes} codes in {count} words, {spoken} of them interviewees’.",
        segments=int(found.pieces["coding_id"].nunique()),
        codes=len(found.codes),
        count=int(row["words"]),
        spoken=int(row["respondent_words"]),
    )


_UNITS = {"share": mark("%"), "words": mark("words"), "minutes": mark("minutes")}


def _columns(found: Portrait) -> tuple[Column, ...]:
    unit = tr(_UNITS[found.along])
    return (
        Column("segments", tr("Segments")),
        Column("words", tr("Words"), tip=tr("Each word counts once")),
        Column(
            "first",
            tr("First said at, {unit}", unit=unit),
            Kind.DECIMAL,
            tr("Where its first segment begins"),
            1,
        ),
        Column(
            "last",
            tr("Last said at, {unit}", unit=unit),
            Kind.DECIMAL,
            tr("Where its last segment ends"),
            1,
        ),
    )


_AXES = {
    "share": mark("Place in the interview, % of its text"),
    "words": mark("Place in the interview, words"),
    "minutes": mark("Time in the interview, minutes"),
}


def _chart(asked: Asked, found: Portrait, names: Names, lanes: list[int], name: str) -> Chart:
    from codage.charts.ribbon import ribbon

    pieces = found.pieces.rename(columns={"code_id": "lane", "coding_id": "key"})
    return ribbon(
        pieces,
        lanes=lanes,
        labels=dict(zip(lanes, names.codes(lanes), strict=True)),
        title=tr("Portrait of {interview}", interview=name),
        axis=tr(_AXES[found.along]),
        length=found.length,
        note=tr("{count} segments; grey: the interviewer speaks", count=len(found.pieces)),
        colours={code: names.colour(code) for code in lanes},
        spoken=found.asked,
        look=asked.look,
    )
