"""Web pages: blocks, encodings, tables, and what is not shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from codage.domain.transcript import Transcript
from codage.importers.registry import read_file, read_transcripts

Put = Callable[[str, str | bytes], Path]


def texts(put: Put, html: str | bytes) -> list[str]:
    return [turn.text for turn in read_transcripts(put("essai.html", html))[0].turns]


def test_blocks_are_lines_and_inline_tags_are_not(put: Put) -> None:
    html = "<div>Un <em>deux</em>\n trois<br>quatre</div>cinq<ul><li>six<li>sept</ul>"
    assert texts(put, html) == ["Un deux trois", "quatre", "cinq", "six", "sept"]


def test_scripts_styles_and_hidden_parts_are_left_out(put: Put) -> None:
    html = (
        "<html><head><title>Entretien</title><style>p{}</style><script>1<2</script></head>"
        "<body><!-- non --><p>Dit &eacute;t&eacute; &lt;oui&gt;</p><template>non</template>"
    )
    assert texts(put, html) == ["Dit été <oui>"]
    (transcript,) = read_transcripts(put("essai.html", html))
    assert [(aside.kind, aside.text) for aside in transcript.set_aside] == [("title", "Entretien")]


def test_the_declared_encoding_is_believed(put: Put) -> None:
    page = '<meta charset="{}"><p>l’été œuvré</p>'
    assert texts(put, page.format("iso-8859-1").encode("cp1252")) == ["l’été œuvré"]
    assert texts(put, page.format("macintosh").encode("mac_roman")) == ["l’été œuvré"]
    path = put("faux.html", page.format("us-ascii").encode())
    assert read_file(path).encoding == "utf-8"


def test_a_table_of_speakers_is_turns(put: Put) -> None:
    row = "<tr><td>{}</td><td>{}</td></tr>"
    rows = row.format("E", "Alors, qui ?") + row.format("Zoé", "Moi.") + row.format("E", "Ah bon.")
    transcript: Transcript = read_transcripts(put("essai.html", f"<table>{rows}</table>"))[0]
    assert [(turn.speaker, turn.text) for turn in transcript.turns] == [
        ("E", "Alors, qui ?"),
        ("Zoé", "Moi."),
        ("E", "Ah bon."),
    ]


def test_deep_nesting_costs_nothing(put: Put) -> None:
    assert texts(put, "<html>" + "<div>" * 100_000 + "Au fond." + "</div>" * 100_000) == [
        "Au fond."
    ]
    assert texts(put, "<html>" + "<table><tr><td>" * 5_000 + "Au fond.") == ["Au fond."]
