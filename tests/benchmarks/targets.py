"""What is measured and how fast or small it must be; the table and nothing else reads this."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Target:
    """A row of the table. Without a `limit` it is there to be seen."""

    key: str
    what: str
    size: str
    limit: float | None
    unit: str = "ms"


def _rows(key: str, what: str, unit: str = "ms", **limits: float | None) -> list[Target]:
    return [Target(key, what, size, limit, unit) for size, limit in limits.items()]


FRAME = 1000 / 60

TARGETS: tuple[Target, ...] = (
    *_rows("start", "window usable, from the start of the process", S=1000),
    *_rows("start from application", "… counted from the application object", S=None),
    *_rows("start memory", "window usable: memory", "MB", S=200),
    *_rows("import", "import 30, 300 .txt: turns, full-text index", S=300, M=2500),
    *_rows("import docx", "import 300 .docx: turns, full-text index", M=10_000),
    *_rows("survey", "first import of 100,000 rows × 31 columns", M=None),
    *_rows("survey undo", "… undo of it", M=None),
    *_rows("undo survey", "undo of the import of 5,000 rows × 200 columns, by key", M=5000),
    *_rows("redo survey", "… and redo", M=5000),
    *_rows("undo survey hold", "… meanwhile, the longest hold of the window", M=50),
    *_rows("pseudonyms", "propose pseudonyms, the language model loaded first", S=60_000),
    *_rows("switch", "switch to a coded document, painted", S=30, L=150),
    *_rows("apply", "apply a code, committed and repainted", S=10, L=16),
    *_rows("remove", "remove a code, committed and repainted", S=10, L=16),
    *_rows("undo apply", "undo of applying, committed and repainted", S=15, L=25),
    *_rows("undo remove", "undo of removing, committed and repainted", S=15, L=25),
    *_rows("key", "a key typed in a coded turn, committed and repainted", S=FRAME, L=FRAME),
    *_rows("bring in", "bring in a copy coded once more: compared, taken", S=None, M=5000),
    *_rows("split", "a turn split by Enter, committed and repainted", S=50, L=50),
    *_rows("join", "… and joined again", S=50, L=50),
    *_rows("palette", "palette opens with 1,000 codes, painted", S=30),
    *_rows("replace", "find and replace a word everywhere, as one change", S=None, M=3000),
    *_rows("search", "text search, accents ignored: the first hits", S=5, M=20),
    *_rows("search all", "… every hit, in order", S=None, M=None),
    *_rows("search pattern", "regular expression: the first hits", S=20, M=20),
    *_rows("search lemma", "search by lemma: the first hits", S=20, M=20),
    *_rows("search family", "search by family: the first hits", S=20, M=20),
    *_rows("search shown", "… typed, found and painted in the panel", S=None, M=None),
    *_rows("code found", "code 2,500 passages that were found, as one change", M=500),
    *_rows("lemmas", "index of lemmas, in the background", S=30_000),
    *_rows("lemmas stutter", "… meanwhile, the longest wait in the window", S=50),
    *_rows("matrix", "code × document matrix, counted and painted", S=20, M=80),
    *_rows("matrix again", "… after a change of one coding", S=None, M=None),
    *_rows("kappa", "kappa of two coders on all codes, by turn", S=100, M=1000),
    *_rows("kappa first", "… the first time, from the file", S=None, M=None),
    *_rows("intervals", "… with 1,000 bootstrap draws", S=None, M=None),
    *_rows("unitised", "unitised alphas of two coders on all codes", S=None, M=None),
    *_rows("differences", "every difference of two coders in the text", S=None, M=None),
    *_rows("frequencies first", "page of frequencies, the first time in a process", S=None, M=None),
    *_rows("segments", "all segments shown, first paint", S=100, M=300),
    *_rows("segments frame", "… then scrolling, the slowest frame", S=FRAME, M=FRAME),
    *_rows("segments memory", "… memory of the whole window", "MB", S=None, M=300),
    *_rows("query", "query of three terms over codings", S=None, M=150),
    *_rows("query shown", "… asked on its page, answered and painted", S=None, M=None),
    *_rows("all read", "… all segments on that page, first paint", S=None, M=None),
    *_rows("cooccurrence", "codes together in the same words, every pair", S=None, M=150),
    *_rows("together in turns", "… in the same turn", S=None, M=150),
    *_rows("by variable", "all codes tested by a variable, with effects and intervals", M=200),
    *_rows("permutations", "40 codes by a variable, 9,999 permutations each", S=2000, M=2000),
    *_rows("saturation", "saturation with 1,000 random orders", M=200),
    *_rows("analysis shown", "the slowest table of the page, after a change of filter", M=200),
    *_rows("chart shown", "… the slowest of its charts", M=200),
    *_rows("joint display", "joint display of 12 rows with 36 quotations", M=200),
    *_rows("barometer", "barometer of 4 themes and 16 items, with its sensitivity", M=200),
    *_rows("suggestions", "proposals for one code, the lemmas being there", S=2000),
    *_rows("suggestions again", "… after some decisions", S=None),
    *_rows("grid", "summary grid of 60 cases and 40 codes, laid out and painted", S=300),
    *_rows("grid key", "… a key typed in a summary, committed and repainted", S=FRAME),
    *_rows("segments file", "all segments to .xlsx", S=400, M=4000),
    *_rows("merged file", "merged export to .xlsx", S=500, M=4000),
    *_rows("merged .parquet", "… to .parquet", S=None, M=1000),
    *_rows("merged .sav", "… to .sav, for SPSS", S=None, M=None),
    *_rows("merged .dta", "… to .dta, for Stata", S=None, M=None),
    *_rows("merged .zip", "… in all formats, as one .zip", S=None, M=None),
    *_rows("report", "report of 30 pages to .docx: 20 tables and charts, methods", M=5000),
    *_rows("frames", "a project opened from Python: all codings, with text", S=None, M=None),
)
