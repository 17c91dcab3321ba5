"""Opening the palette on a codebook of 1,000 codes, down to the paint of its list."""

from __future__ import annotations

from painting import PaintWatch, settle, wait_until

from codage.domain.anchors import Span
from codage.gui.palette import CodePalette
from codage.project.rows import CodeFields

CODES = 1000
WORDS = ("mutualisation", "financement", "réseau", "logement", "salaire", "contrat", "équipe")


def test_palette(measure, window_on) -> None:
    window = window_on("S")
    session, view = window.session, window.reading.view
    with session.project.change("Fill the codebook"):
        parents = [row.id for row in session.codes.values()][:20]
        for number in range(CODES - len(session.codes)):
            word = WORDS[number % len(WORDS)]
            definition = f"Tout ce qui est dit de {word} et de la personne, cas {number}."
            session.project.add_code(
                CodeFields(f"{word.title()} {number}", definition=definition),
                parent=parents[number % len(parents)],
            )
    assert len(session.codes) == CODES
    coding = session.project.codings(document_id=session.document)[10]
    start = coding.span.start
    view.select(Span.within(start.turn, start.offset, start.offset + 200))
    settle(1)

    def open_palette() -> None:
        window.run("coding.palette")
        palette = window.findChild(CodePalette)
        watch = PaintWatch(palette.list.viewport())
        wait_until(lambda: watch.painted > 0)

    def close() -> None:
        if palette := window.findChild(CodePalette):
            palette.reject()
            settle(0.1)

    measure("palette", "S", open_palette, before=close, rounds=15)
    assert window.findChild(CodePalette).list.model().rowCount() == CODES
    close()
