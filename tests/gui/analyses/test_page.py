from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from codage.domain.anchors import CodingId
from codage.gui import background
from codage.gui.analyses.kinds import ANALYSES
from codage.gui.analyses.layout import CHART, HINT, TABLE

Key, Left = Qt.Key, Qt.MouseButton.LeftButton
SLOW = 30_000


def cell_of(page, row: str, column: str):
    """The place of a cell by the label of its row and the name of its column."""
    model = page.table.answers
    rows = [model.row(place).label for place in range(model.rowCount())]
    names = [one.name for one in model.answer.columns]
    return model.index(rows.index(row), names.index(column))


def open_cell(qtbot, page, session, index) -> tuple[list[CodingId], str]:
    page.table.setFocus()
    page.table.setCurrentIndex(index)
    with qtbot.waitSignal(session.segments_sought, timeout=SLOW) as sought:
        qtbot.keyClick(page.table, Key.Key_Return)
    return sought.args[0], sought.args[1]


def test_every_analysis_says_what_it_tells_its_source_and_of_how_many(page, ask, draw) -> None:
    for one in ANALYSES:
        if one.name == "vocabulary":
            continue
        options = {"variable": "type_coll"} if one.name in ("by_variable", "mapping") else {}
        ask(one.name, **options)
        assert page.tells.text()
        assert page.source.text()
        assert any(letter.isdigit() for letter in page.about.text()), one.name
        assert page.pages.currentIndex() == TABLE
        assert page.table.answers.rowCount() > 5, one.name
        draw()
        assert page.view.chart is not None, one.name
        page.tabs.setCurrentIndex(TABLE)


def test_a_cell_of_codes_by_variable_opens_its_segments(qtbot, page, session, ask) -> None:
    ask("by_variable", variable="type_coll", shown="counts")
    index = cell_of(page, "B1 Énergie des bâtiments", "counts Département")
    cases = page.answer.rows[6].cells[index.column()]
    found, title = open_cell(qtbot, page, session, index)
    assert cases > 0
    assert found
    assert title == "B1 Énergie des bâtiments × Département"


def test_small_cells_are_hidden_on_demand_and_from_the_file_too(page, ask) -> None:
    from codage.gui.analyses.exporting import table_of

    ask("by_variable", variable="type_coll", hide=True)
    assert "hidden" in page.answer.rows[6].cells
    assert any("hidden" in caution for caution in page.answer.cautions)
    rows = list(table_of(page.answer).rows)
    assert "hidden" not in rows[6]
    assert None in rows[6]


def test_what_is_hidden_is_not_told_by_the_cases_of_all_groups(qtbot, page, ask) -> None:
    ask("by_variable", variable="type_coll", hide=True)
    first = next(iter(page.filters.interviews._items()))[0]
    with qtbot.waitSignal(page.answered, timeout=SLOW):
        page.filters.interviews.choose(frozenset({first}))
    columns = [one.name for one in page.answer.columns]
    group, together = columns.index("counts Département"), columns.index("with_code")
    told = {(row.cells[group], row.cells[together]) for row in page.answer.rows}
    assert told == {("hidden", "hidden"), (0, 0)}


def test_a_pair_of_codes_opens_the_segments_of_both(qtbot, page, session, ask) -> None:
    ask("together", within="document")
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    one, other = page.table.answers.row(1).label, page.answer.columns[0].name
    found, title = open_cell(qtbot, page, session, page.table.answers.index(1, 0))
    assert title == f"{one} + {other}"
    codes = {row.code_id for row in session.project.codings_by_id(found)}
    assert len(codes) == 2


def test_a_node_of_the_network_is_clicked_through_to_its_segments(
    qtbot, page, session, ask, draw
) -> None:
    ask("together", within="turn", chart="network")
    draw()
    chart, canvas = page.view.chart, page.view.canvas
    canvas.draw()
    points = next(mark for mark in chart.marks if hasattr(mark, "get_sizes"))
    x, y = points.axes.transData.transform(points.get_offsets()[0]) / canvas.device_pixel_ratio
    from PySide6.QtCore import QPoint

    with qtbot.waitSignal(session.segments_sought, timeout=SLOW) as sought:
        qtbot.mouseClick(canvas, Left, pos=QPoint(round(x), round(canvas.height() - y)))
    name = session.codes[chart.marks[points][0]].name
    assert name in sought.args[1]
    assert sought.args[0]


def test_new_codes_of_an_interview_open_their_segments(qtbot, page, session, ask) -> None:
    ask("saturating")
    assert "A code that only groups others is not counted." in page.answer.about
    found, title = open_cell(qtbot, page, session, page.table.answers.index(0, 0))
    assert "01_haute" in title
    assert len(found) >= page.answer.rows[0].cells[0]


def test_a_piece_of_the_portrait_is_one_segment(qtbot, page, session, ask, draw) -> None:
    ask("portrait")
    draw()
    key = next(iter(page.view.chart.marks.values()))[0]
    with qtbot.waitSignal(session.segments_sought, timeout=SLOW) as sought:
        page.view.chosen.emit(key)
    assert sought.args[0] == [key]


def test_an_interview_without_times_says_so(page, ask) -> None:
    ask("portrait", along="minutes")
    assert "no times" in page.cautions.text()


def test_cells_of_order_map_clusters_and_rates_open_segments(qtbot, page, session, ask) -> None:
    ask("order")
    at = next(
        (row, column)
        for row, line in enumerate(page.answer.rows)
        for column, key in enumerate(line.keys)
        if key is not None
    )
    assert "→" in open_cell(qtbot, page, session, page.table.answers.index(*at))[1]
    ask("mapping", variable="type_coll")
    assert open_cell(qtbot, page, session, page.table.answers.index(0, 1))[0]
    ask("clustering")
    assert open_cell(qtbot, page, session, page.table.answers.index(0, 0))[0]
    ask("rates")
    found, title = open_cell(qtbot, page, session, cell_of(page, "A1 Déclencheur", "segments"))
    assert title == "A1 Déclencheur"
    assert len(found) == page.answer.rows[1].cells[0]


def test_filters_narrow_what_is_counted(qtbot, page, ask) -> None:
    ask("rates")
    everything = page.answer.rows[1].cells[0]
    qtbot.mouseClick(page.filtering, Left)
    assert page.filters.isVisible()
    with qtbot.waitSignal(page.answered, timeout=SLOW):
        page.filters.speech.setCurrentIndex(1)
    assert "interviewees" in page.about.text()
    first = next(iter(page.filters.interviews._items()))[0]
    with qtbot.waitSignal(page.answered, timeout=SLOW):
        page.filters.interviews.choose(frozenset({first}))
    assert page.answer.rows[1].cells[0] < everything
    assert page.filtering.text() == "Filters: on"
    with qtbot.waitSignal(page.answered, timeout=SLOW):
        page.codes.choose(frozenset({next(iter(page._session.codes))}))
    assert len(page.answer.rows) == 1


def test_numbers_follow_a_change_and_its_undoing(qtbot, page, session, ask) -> None:
    ask("rates")
    model = page.table.answers
    index = cell_of(page, "A1 Déclencheur", "segments")
    before = int(model.data(index))
    coding = session.project.frames.applied
    code = next(row.id for row in session.codes.values() if row.name == "A1 Déclencheur")
    ids = coding.loc[coding["code_id"] == code, "coding_id"]
    with qtbot.waitSignal(page.answered, timeout=SLOW):
        session.project.remove_codings([CodingId(int(ids.iloc[0]))])
    assert int(model.data(cell_of(page, "A1 Déclencheur", "segments"))) == before - 1
    with qtbot.waitSignal(page.answered, timeout=SLOW):
        session.project.undo()
    assert int(model.data(cell_of(page, "A1 Déclencheur", "segments"))) == before


def test_words_offer_to_read_their_forms_first(qtbot, page, session, ask) -> None:
    ask("vocabulary")
    assert page.pages.currentIndex() == HINT
    assert "Read the forms" in page.hint.button.text()


def test_words_are_counted_once_their_forms_are_read(qtbot, page, session, ask) -> None:
    from codage.project.lemma_index import LemmasOfTurn
    from codage.project.tokens import tokens

    project = session.project
    project.store_lemmas(
        LemmasOfTurn(turn, text, " ".join(word.lower() for word in tokens(text)))
        for turn, text in project.turns_to_lemmatise(5000)
    )
    ask("vocabulary")
    labels = [row.label for row in page.answer.rows]
    assert "commune" in labels
    assert not {"le", "de", "est"} & set(labels)
    found, title = open_cell(qtbot, page, session, cell_of(page, "commune", "count"))
    assert found
    assert title == "“commune”"
    ask("vocabulary", content=False)
    assert "de" in [row.label for row in page.answer.rows]
    ask("vocabulary", shown="typical", by="type_coll", group="1")
    assert page.answer.rows[0].cells[4] > 0
    ask("vocabulary", shown="near", word="commune")
    assert "“commune”" in page.about.text()


def test_the_table_is_copied_with_its_heads(qtbot, page, ask) -> None:
    ask("rates")
    qtbot.mouseClick(page.copy, Left)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Code\tSegments")
    assert len(lines) == len(page.answer.rows) + 1


def test_a_head_of_two_lines_is_copied_into_one_cell(qtbot, page, ask) -> None:
    ask("by_variable", variable="type_coll")
    qtbot.mouseClick(page.copy, Left)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == len(page.answer.rows) + 1
    assert "Syndicat, n = 8" in lines[0].split("\t")


def test_how_many_cases_a_group_has_is_read_in_full_whatever_its_name(page, ask) -> None:
    ask("by_variable", variable="type_coll")
    heads = page.table.horizontalHeader()
    model = page.table.model()
    assert heads.textElideMode() == Qt.TextElideMode.ElideNone
    groups = [n for n, one in enumerate(page.answer.columns) if "n = " in one.head]
    assert len(groups) == 5
    for section in groups:
        shown = model.headerData(section, Qt.Orientation.Horizontal)
        assert shown.endswith(page.answer.columns[section].head.split("\n")[1])
        widest = max(map(heads.fontMetrics().horizontalAdvance, shown.split("\n")))
        assert widest < heads.sectionSize(section)


def test_what_is_said_beside_the_tabs_leaves_them_room(qtbot, page) -> None:
    page.resize(560, 600)
    page.waiting.setText("What is told here is longer than the room that there is for it. " * 2)
    qtbot.wait(0)
    tabs = page.tabs
    assert tabs.tabRect(1).right() <= tabs.width()
    qtbot.mouseClick(tabs, Left, pos=tabs.tabRect(1).center())
    assert tabs.currentIndex() == CHART


def test_the_table_is_written_with_its_dictionary(qtbot, page, ask, tmp_path, monkeypatch) -> None:
    ask("by_variable", variable="type_coll")
    target = tmp_path / "out.csv"
    told: list[str] = []
    monkeypatch.setattr(page, "tell", lambda text, *_: told.append(text), raising=False)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    qtbot.mouseClick(page.export, Left)
    qtbot.waitUntil(lambda: bool(told) and not background.is_busy(), timeout=SLOW)
    assert "out.csv" in told[0]
    lines = target.read_text("utf-8-sig").splitlines()
    assert lines[0].startswith("label,counts_")
    assert len(lines) == len(page.answer.rows) + 1
    about = (tmp_path / "out.dictionary.csv").read_text("utf-8-sig")
    assert "n = 24 cases" in about
    assert "Syndicat, n = 8" in about


def test_a_click_on_a_head_sorts_and_what_is_missing_stands_last(qtbot, page, ask) -> None:
    ask("by_variable", variable="type_coll")
    names = [one.name for one in page.answer.columns]
    at = names.index("p")
    page.table.sortByColumn(at, Qt.SortOrder.AscendingOrder)
    model = page.table.answers
    values = [model.row(place).cells[at] for place in range(model.rowCount())]
    known = [value for value in values if value is not None]
    assert known == sorted(known)
    assert values[: len(known)] == known


def test_a_numeric_variable_is_compared_by_ranks(page, ask, draw) -> None:
    ask("by_variable", variable="pop")
    assert page.answer.columns[0].name == "with_code"
    assert "Kruskal–Wallis" in page.answer.rows[6].cells
    draw()
    assert page.view.chart is not None


def test_a_chart_on_show_follows_the_choices(qtbot, page, ask, draw) -> None:
    ask("rates")
    draw()
    before = page.view.chart
    with qtbot.waitSignal(page.answered, timeout=SLOW):
        page.bar.choose("charted", "segments")
    assert page.view.chart is not None
    assert page.view.chart is not before


def test_stopping_keeps_the_choices_and_offers_to_count_again(qtbot, page, ask) -> None:
    ask("rates")
    page._say_waiting()
    qtbot.mouseClick(page.stop, Left)
    assert page.pages.currentIndex() == HINT
    with qtbot.waitSignal(page.answered, timeout=SLOW):
        qtbot.mouseClick(page.hint.button, Left)
    assert page.pages.currentIndex() == TABLE


def test_what_is_said_of_one_analysis_is_not_left_on_show_for_the_next(page, ask) -> None:
    ask("mapping", least=100)
    assert page.pages.currentIndex() == HINT
    page.show_analysis("by_variable")
    assert page.pages.currentIndex() == TABLE


def test_a_closed_project_leaves_nothing_on_show(page, session, ask) -> None:
    ask("together")
    session.close()
    assert page.table.answers.rowCount() == 0
    assert page.view.chart is None


def test_the_colours_of_cells_are_explained_where_they_are_shown(page, ask) -> None:
    ask("by_variable", variable="type_coll")
    assert any(any(row.shades) for row in page.answer.rows)
    assert "Blue" in page.tells.text()


def test_a_map_offers_what_makes_groups_enough(page, ask):
    ask("mapping")
    box = page.bar.boxes["variable"]
    offered = {box.itemData(at)[0] for at in range(box.count())}
    assert "type_coll" in offered
    assert offered.isdisjoint({"mode", "comp_synd_energie"})
    assert page.answer is not None
    assert page.answer.rows
