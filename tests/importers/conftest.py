"""One interview, and writers that put it into each format as real programs would."""

from __future__ import annotations

import html
import json
import textwrap
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Interview = list[tuple[str, str]]
Writer = Callable[[Path], Path]

PREAMBLE = [
    ("Date", "12 octobre 2023"),
    ("Lieu", "Mairie de Vals-en-Bocage"),
    ("Enquêtrice", "Claire Vasseur"),
    ("Personne interrogée", "Hélène Castagnet, directrice"),
    ("Territoire", "Vals-en-Bocage"),
    ("Questionnaire", "OTCD-003"),
]
TURNS = [
    ("CV", "Bonjour, merci de me recevoir. Pour commencer, pouvez-vous présenter votre service ?"),
    (
        "HC",
        "Alors… euh, oui. [rires] Je dirige le numérique depuis l’été 2019, « à moitié » on va "
        "dire, parce que l'autre moitié c'est les achats. On est quatre : deux techniciens, une "
        "apprentie et moi, et ça déborde.",
    ),
    ("CV", "Et les capteurs, vous les relevez à 12:30 ou le soir ?"),
    (
        "HC",
        "Ça dépend. Attention : je parle pour l'eau, pas pour l'éclairage. Peut-être qu'on "
        "mutualisera un jour — 40 % du coût, c'est l'abonnement, œuvre de l'opérateur (X).",
    ),
    ("CV", "D'accord."),
    ("HC", "Voilà, voilà. [L: Oui.] C'est à peu près tout, je crois."),
]


@pytest.fixture
def turns() -> Interview:
    return list(TURNS)


@pytest.fixture
def preamble() -> list[tuple[str, str]]:
    return list(PREAMBLE)


def plain(colon: str = " : ") -> str:
    pairs = "\n".join(f"{key} : {value}" for key, value in PREAMBLE)
    return pairs + "\n\n" + "".join(f"{who}{colon}{text}\n" for who, text in TURNS)


def write_txt(folder: Path) -> Path:
    return _written(folder / "entretien.txt", plain().encode())


def write_windows_txt(folder: Path) -> Path:
    return _written(folder / "ancien.txt", plain("\u00a0: ").replace("\n", "\r\n").encode("cp1252"))


def write_utf16_txt(folder: Path) -> Path:
    return _written(folder / "large.txt", plain().encode("utf-16"))


def write_wrapped_txt(folder: Path) -> Path:
    lines = [
        wrapped
        for line in plain().splitlines()
        for wrapped in textwrap.wrap(line, 72, break_on_hyphens=False) or [""]
    ]
    return _written(folder / "replié.txt", "\n".join(lines).encode())


def write_md(folder: Path) -> Path:
    pairs = "\n".join(f"{key} : {value}" for key, value in PREAMBLE)
    turns = "\n\n".join(f"**{who} :** {text}" for who, text in TURNS)
    return _written(folder / "entretien.md", f"# Entretien\n\n{pairs}\n\n---\n\n{turns}\n".encode())


def write_docx(folder: Path) -> Path:
    import docx

    document = docx.Document()
    document.add_heading("Entretien 3", level=1)
    for key, value in PREAMBLE:
        document.add_paragraph(f"{key} : {value}")
    document.add_paragraph("")
    for who, text in TURNS:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{who} : ").bold = True
        paragraph.add_run(text)
    path = folder / "entretien.docx"
    document.save(str(path))
    return path


def write_docx_table(folder: Path) -> Path:
    import docx

    document = docx.Document()
    for key, value in PREAMBLE:
        document.add_paragraph(f"{key} : {value}")
    table = document.add_table(rows=0, cols=3)
    for cells in [
        ("Temps", "Locuteur", "Texte"),
        *((f"00:0{n}:00", who, text) for n, (who, text) in enumerate(TURNS)),
    ]:
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    path = folder / "tableau.docx"
    document.save(str(path))
    return path


def write_odt(folder: Path) -> Path:
    from odf.opendocument import OpenDocumentText
    from odf.text import H, P

    document = OpenDocumentText()
    document.text.addElement(H(outlinelevel=1, text="Entretien 3"))
    for key, value in PREAMBLE:
        document.text.addElement(P(text=f"{key} : {value}"))
    document.text.addElement(P(text=""))
    for who, text in TURNS:
        document.text.addElement(P(text=f"{who} : {text}"))
    path = folder / "entretien.odt"
    document.save(str(path))
    return path


def rtf_of(paragraphs: list[str], *, before: str = "") -> bytes:
    body = "\\par\n".join(_rtf_escaped(paragraph) for paragraph in paragraphs)
    return (
        "{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}\n"
        f"{{\\info{{\\author Claire}}}}{before}\\pard\\f0\\fs24 {body}\\par\n}}"
    ).encode("ascii")


def _rtf_escaped(text: str) -> str:
    out = []
    for character in text:
        if character in "\\{}":
            out.append("\\" + character)
        elif character < "\x80":
            out.append(character)
        elif character in "éèàçêôûœ" and len(out) % 2:
            out.append(f"\\'{character.encode('cp1252').hex()}")
        else:
            units = character.encode("utf-16-le")
            for low, high in zip(units[::2], units[1::2], strict=True):
                unit = low + 256 * high
                out.append(f"\\u{unit - 65536 if unit > 32767 else unit}?")
    return "".join(out)


def write_rtf(folder: Path) -> Path:
    paragraphs = [f"{key} : {value}" for key, value in PREAMBLE]
    paragraphs += ["", *(f"{who} : {text}" for who, text in TURNS)]
    return _written(folder / "entretien.rtf", rtf_of(paragraphs))


def write_pdf(folder: Path) -> Path:
    return pdf_of(
        folder / "entretien.pdf",
        [*(f"{key} : {value}" for key, value in PREAMBLE), "", *(f"{w} : {t}" for w, t in TURNS)],
    )


def pdf_of(path: Path, paragraphs: list[str], *, height: float = 110) -> Path:
    from fpdf import FPDF

    class Printed(FPDF):
        def header(self) -> None:
            self.cell(0, 8, "Observatoire - entretien confidentiel", new_x="LMARGIN", new_y="NEXT")

        def footer(self) -> None:
            self.set_y(-12)
            self.cell(0, 8, f"Page {self.page_no()}/{{nb}}", align="C")

    pdf = Printed(format=(148, height))
    pdf.set_margin(12)
    pdf.set_auto_page_break(auto=True, margin=14)
    pdf.core_fonts_encoding = "cp1252"
    pdf.set_font("helvetica", size=10)
    pdf.add_page()
    for paragraph in paragraphs:
        pdf.multi_cell(0, 6, paragraph, new_x="LMARGIN", new_y="NEXT", align="L")
    pdf.output(str(path))
    return path


def write_html(folder: Path) -> Path:
    pairs = "".join(f"<p>{key}&nbsp;: {value}</p>\n" for key, value in PREAMBLE)
    turns = "".join(f"<p><b>{who} :</b>\n {text}</p>\n" for who, text in TURNS)
    return _written(
        folder / "entretien.html",
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Entretien 3</title>"
        "<style>p {color: red}</style></head><body><script>var a = '<p>non</p>';</script>"
        f"{pairs}{turns}</body></html>".encode(),
    )


def _clock(seconds: int, mark: str) -> str:
    return f"00:{seconds // 60:02}:{seconds % 60:02}{mark}500"


def cue_pieces() -> list[tuple[str, str]]:
    """The turns cut as captions are: eight words each."""
    return [
        (who, " ".join(words[n : n + 8]))
        for who, text in TURNS
        for words in [text.split()]
        for n in range(0, len(words), 8)
    ]


def write_vtt(folder: Path) -> Path:
    cues = "".join(
        f"{number}\n{_clock(3 * number, '.')} --> {_clock(3 * number + 2, '.')} align:start\n"
        f"<v {who}>{text.replace('&', '&amp;')}{'</v>' if number % 2 else ''}\n\n"
        for number, (who, text) in enumerate(cue_pieces(), start=1)
    )
    return _written(
        folder / "entretien.vtt",
        f"WEBVTT - Entretien\n\nNOTE pris au vol\n\nSTYLE\n::cue {{}}\n\n{cues}".encode(),
    )


def write_srt(folder: Path) -> Path:
    cues = "".join(
        f"{number}\r\n{_clock(3 * number, ',')} --> {_clock(3 * number + 2, ',')}\r\n"
        f"{who} : {text}\r\n\r\n"
        for number, (who, text) in enumerate(cue_pieces(), start=1)
    )
    return _written(folder / "entretien.srt", cues.encode("utf-8-sig"))


def write_json(folder: Path) -> Path:
    segments = [
        {"start": 3.0 * n, "end": 3 * n + 2.5, "text": f" {text}", "speaker": who}
        for n, (who, text) in enumerate(cue_pieces())
    ]
    return _written(folder / "entretien.json", json.dumps({"segments": segments}).encode())


def write_tsv(folder: Path) -> Path:
    rows = "".join(f"00:00:{n:02}\t{who}\t{text}\n" for n, (who, text) in enumerate(cue_pieces()))
    return _written(folder / "archive.tsv", f"TIMECODE\tSPEAKER\tTRANSCRIPT\n{rows}".encode())


def write_otr(folder: Path) -> Path:
    mark = '<span class="timestamp" contenteditable="false" data-timestamp="{0}.4">00:{0:02}</span>'
    page = "".join(
        f"<p>{mark.format(10 * n)}\u00a0{who}&nbsp;: {text}<br /></p>"
        for n, (who, text) in enumerate(TURNS)
    )
    whole = {"text": page, "media": "e1.mp3", "media-time": 83.4}
    return _written(folder / "entretien.otr", json.dumps(whole).encode())


def write_noscribe(folder: Path) -> Path:
    paragraphs = "".join(
        f'<p ><a name="ts_{3000 * n}_{3000 * n + 900}_{who}" >{who}: '
        f'<span style="color: #78909C" >[00:00:{3 * n:02}]</span> {text[:30]}</a>'
        f'<a name="ts_{3000 * n + 900}_{3000 * n + 2900}_{who}" >{text[30:]}</a></p>\n'
        for n, (who, text) in enumerate(TURNS)
    )
    return _written(
        folder / "noscribe.html",
        '<!DOCTYPE html><html ><head ><meta charset="UTF-8" ></head><body >'
        f"<p >Transcribed with noScribe vers. 0.6</p>{paragraphs}</body></html>".encode(),
    )


def write_sonal(folder: Path) -> Path:
    names = list(dict.fromkeys(who for who, _ in TURNS))
    segments = "".join(
        f'<span class="lblseg sautlig"\n data-deb="{3 * number}.5"\n data-fin="{3 * number + 2}.5"'
        f'\n data-loc="{names.index(who) + 1}"\n tabindex="{number}" data-rksg="{number}">'
        f'<span data-rk="{number}" data-sg="{number}" >{html.escape(text)} </span></span>'
        for number, (who, text) in enumerate(cue_pieces(), start=1)
    )
    return _written(
        folder / "entretien.sonal",
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="UTF-8"><title>Fichier Whispurge'
        '</title></head>\n<body><script id="loc-json" type="application/json">\n'
        f"{json.dumps(['', *names])}\n</script><div id='contenuText'>\n{segments}</div>"
        "<div id='txtnotes'>Relu une fois.</div></body></html>".encode(),
    )


def write_trs(folder: Path) -> Path:
    turns = "".join(
        f'<Turn startTime="{3 * n}" endTime="{3 * n + 3}" speaker="{who}">\n'
        f'<Sync time="{3 * n}"/>\n{text}\n</Turn>\n'
        for n, (who, text) in enumerate(TURNS)
    )
    return _written(
        folder / "entretien.trs",
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE Trans SYSTEM "trans-14.dtd">\n'
        '<Trans><Speakers><Speaker id="CV" name="CV"/></Speakers><Episode><Section>'
        f"{turns}</Section></Episode></Trans>".encode(),
    )


def write_eaf(folder: Path) -> Path:
    slots = "".join(
        f'<TIME_SLOT TIME_SLOT_ID="ts{n}" TIME_VALUE="{1500 * n}"/>' for n in range(100)
    )
    tiers = "".join(
        f'<TIER TIER_ID="{who}">'
        + "".join(
            f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a{n}" TIME_SLOT_REF1="ts{2 * n}" '
            f'TIME_SLOT_REF2="ts{2 * n + 1}"><ANNOTATION_VALUE>{text}</ANNOTATION_VALUE>'
            "</ALIGNABLE_ANNOTATION></ANNOTATION>"
            for n, (other, text) in enumerate(cue_pieces())
            if other == who
        )
        + "</TIER>"
        for who in ("HC", "CV")
    )
    return _written(
        folder / "entretien.eaf",
        '<?xml version="1.0" encoding="UTF-8"?>\n<ANNOTATION_DOCUMENT AUTHOR="">'
        f"<TIME_ORDER>{slots}</TIME_ORDER>{tiers}</ANNOTATION_DOCUMENT>".encode(),
    )


def write_textgrid(folder: Path) -> Path:
    items = ""
    for who in ("HC", "CV"):
        texts = [text if other == who else "" for other, text in TURNS]
        items += f'"IntervalTier"\nname = "{who}"\n0\n18\nsize = {len(texts)}\n' + "".join(
            f'intervals [{n}]:\n{3 * n}\n{3 * n + 3}\ntext = "{text}"\n'
            for n, text in enumerate(texts)
        )
    head = 'File type = "ooTextFile"\nObject class = "TextGrid"\n\nxmin = 0\nxmax = 18\n'
    text = f"{head}tiers? <exists>\nsize = 2\nitem []:\n{items}"
    return _written(folder / "entretien.TextGrid", text.encode("utf-16"))


def write_cha(folder: Path) -> Path:
    lines = "".join(
        f"*{who}:\t{text.replace(', ', ',' + chr(10) + chr(9), 1)} \x15{n}_{n + 1}\x15\n%mor:\tx\n"
        for n, (who, text) in enumerate(TURNS)
    )
    people = "@Participants:\tCV Investigator, HC Participant\n"
    return _written(folder / "entretien.cha", f"@UTF8\n@Begin\n{people}{lines}@End\n".encode())


def write_tei(folder: Path) -> Path:
    blocks = "".join(f'<annotationBlock who="#{w}"><u>{t}</u></annotationBlock>' for w, t in TURNS)
    return _written(
        folder / "entretien.tei.xml",
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body>{blocks}</body></text></TEI>'.encode(),
    )


def write_txm(folder: Path) -> Path:
    turns = "".join(f"{who}\t{text} (0:00:{3 * n:02}.5)\n" for n, (who, text) in enumerate(TURNS))
    return _written(folder / "txm.txt", turns.encode())


def write_lexico(folder: Path) -> Path:
    turns = "".join(f"<loc={who}>\n{text}\n" for who, text in TURNS)
    return _written(folder / "lexico.txt", f"<TXT=aspe1>\r\n{turns}".encode("cp1252"))


def _written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


WRITERS: dict[str, Writer] = {
    "txt": write_txt,
    "windows txt": write_windows_txt,
    "utf-16 txt": write_utf16_txt,
    "wrapped txt": write_wrapped_txt,
    "md": write_md,
    "docx": write_docx,
    "docx table": write_docx_table,
    "odt": write_odt,
    "rtf": write_rtf,
    "pdf": write_pdf,
    "html": write_html,
    "vtt": write_vtt,
    "srt": write_srt,
    "json": write_json,
    "tsv": write_tsv,
    "otr": write_otr,
    "noscribe": write_noscribe,
    "sonal": write_sonal,
    "trs": write_trs,
    "eaf": write_eaf,
    "textgrid": write_textgrid,
    "cha": write_cha,
    "tei": write_tei,
    "txm": write_txm,
    "lexico": write_lexico,
}
# Written without what stands before the first turn.
SPEECH_ALONE = frozenset(list(WRITERS)[list(WRITERS).index("vtt") :])


@pytest.fixture(scope="session")
def writers() -> dict[str, Writer]:
    return WRITERS


@pytest.fixture(params=sorted(WRITERS))
def kind(request: pytest.FixtureRequest) -> str:
    """Each format in turn."""
    return str(request.param)


@pytest.fixture
def written(kind: str, tmp_path: Path) -> Path:
    """The interview in each format in turn."""
    return WRITERS[kind](tmp_path)


@pytest.fixture
def has_preamble(kind: str) -> bool:
    """Whether the interview in this format is written with what stands before the first turn."""
    return kind not in SPEECH_ALONE


@pytest.fixture
def strange_turns() -> Iterator[Interview]:
    """The interview's words replaced by scripts and signs that few programs expect."""
    usual = TURNS[:]
    TURNS[:] = [
        ("CV", "שלום לכולם, مرحبا بكم — e\u0301te\u0301 ?"),
        ("HC", "\U0001f469\u200d\U0001f52c oui \U0001f600\U0001f3fd, नमस्ते et 你好。"),
        ("CV", "D'accord\u00a0: \u202bvoilà\u202c « fin ».".replace("\u00a0:", ",")),
        ("HC", "Zalgo a\u0316\u0301\u0317 b\u0320 \u00ad voilà."),
    ]
    yield [(who, unicodedata.normalize("NFC", text)) for who, text in TURNS]
    TURNS[:] = usual


@pytest.fixture
def rtf() -> Callable[..., bytes]:
    return rtf_of


@pytest.fixture
def pdf() -> Callable[..., Path]:
    return pdf_of


@pytest.fixture
def put(tmp_path: Path) -> Callable[[str, str | bytes], Path]:
    """Write a small file and give its path."""

    def written(name: str, content: str | bytes) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass")
        return _written(path, data)

    return written
