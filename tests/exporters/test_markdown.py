"""Texts as Markdown: what another program reads as it was meant."""

from codage.exporters.markdown import markdown
from codage.exporters.text import Grid, Line, Text


def test_a_table_has_one_line_a_row_whatever_its_heads_and_cells_hold() -> None:
    grid = Grid("Freins", ("Code", "Rural\n(n = 10)"), (Line(("Coût", "8\n(80 %)")),))
    lines = markdown(Text("Étude", "", (), (grid,), "fr")).splitlines()
    table = [line for line in lines if line.startswith("|")]
    assert table == ["| Code | Rural (n = 10) |", "|---|---|", "| Coût | 8 (80 %) |"]
