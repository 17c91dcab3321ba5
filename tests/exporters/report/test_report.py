"""Reports on the demo study: filled, frozen, looked over, written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from codage.analysis.cooccurrence import Within
from codage.analysis.rates import rates
from codage.analysis.saturation import saturation
from codage.domain.message import CodageError, Message
from codage.domain.report import (
    KINDS,
    Codebook,
    Crossed,
    Frequencies,
    Heading,
    Joint,
    Methods,
    Prose,
    Quotations,
    Report,
    Saturation,
    Show,
    Together,
)
from codage.domain.report import Tested as ByTests
from codage.exporters.report import frozen
from codage.exporters.report.checks import About, remarks
from codage.exporters.report.filling import filled, frozen_blocks, shown_of, text_of
from codage.exporters.report.study import Study
from codage.exporters.report.template import observatory
from codage.exporters.report.wording import Wording
from codage.exporters.report.writing import report_named, write_report
from codage.exporters.text import Figure, Paragraph, Quotation, Table
from codage.project import Project


@pytest.fixture(scope="module")
def project(built_demo: Path) -> Iterator[Project]:
    with Project.open(built_demo, read_only=True) as opened:
        yield opened


def made(*contents, **fields) -> Report:
    report = Report(label="{type_coll}, {ruralite}", **fields)
    for content in contents:
        report, _ = report.added(content)
    return report


def study(project: Project, report: Report, language: str = "en") -> Study:
    return Study(project, report, Wording(str, language))


def shown(project: Project, content, **fields):
    report = made(content, **fields)
    return shown_of(study(project, report), report.blocks[0])


def guids_of(project: Project, name: str, count: int) -> tuple[str, ...]:
    """The first codings of an interview by the first coder, one a passage."""
    first = project.coders()[0].id
    document = next(row.id for row in project.documents() if row.name.startswith(name))
    rows = project.codings(document_id=document, coder_ids=[first])
    guids = project.coding_guids([row.id for row in rows])
    return tuple(guids[row.id] for row in rows)[:count]


def kinds(found) -> list[About]:
    return [one.about for one in found]


class TestFilling:
    def test_numbers_are_those_of_the_analysis_and_say_of_what(self, project) -> None:
        report = made(Frequencies(measure="documents", show=Show.TABLE))
        table = shown(project, Frequencies(measure="documents", show=Show.TABLE))[0]
        counted = rates(project.frames, study(project, report).of_codes(()))
        assert isinstance(table, Table)
        assert [int(row[1]) for row in table.rows] == counted["documents"].tolist()
        assert "of the 30 interviews" in table.note

    def test_each_column_says_how_many_it_has_and_small_cells_hide(self, project) -> None:
        whole = shown(project, Crossed(variable="type_coll", show=Show.TABLE))[0]
        assert all(re.search(r"\(n = \d+\)", one.name) for one in whole.columns[1:])
        hidden = shown(project, Crossed(variable="type_coll", show=Show.TABLE, least=5))[0]
        cells = [cell for row in hidden.rows for cell in row[1:]]
        assert "∙" in cells
        assert not any(0 < int(cell.split()[0]) < 5 for cell in cells if cell != "∙")

    def test_segments_by_type_are_rates_and_no_shares(self, project) -> None:
        table = shown(project, Crossed(variable="ruralite", measure="segments"))[0]
        assert "1,000 words" in table.note
        assert "%" not in "".join(cell for row in table.rows for cell in row)

    @pytest.mark.parametrize("content", [ByTests(variable="ruralite"), Together()])
    def test_tests_and_neighbourhoods_say_what_they_count(self, project, content) -> None:
        found = shown(project, content)
        assert all(one.note for one in found)

    def test_saturation_counts_codes_as_they_were_applied(self, project) -> None:
        met = saturation(project.frames).table["codes"].iloc[-1]
        table = shown(project, Saturation(show=Show.TABLE))[0]
        assert table.rows[-1][2] == str(met)
        assert table.note.startswith(f"{met} codes met in 30 interviews. A code that only groups")

    def test_saturation_of_families_says_that_they_stand_for_their_codes(self, project) -> None:
        families = tuple(row.guid for row in project.codes() if row.parent_id is None)
        table = shown(project, Saturation(codes=families, show=Show.TABLE))[0]
        assert table.rows[-1][2] == str(len(families))
        assert "A code stands also for the codes under it." in table.note

    @pytest.mark.parametrize("within", list(Within))
    def test_the_note_of_neighbours_is_one_sentence_for_each_unit(self, project, within) -> None:
        asked = []

        def say(message: Message) -> str:
            asked.append(message)
            return str(message)

        report = made(Together(within=within.value))
        shown_of(Study(project, report, Wording(say)), report.blocks[0])
        told = [one for one in asked if one.template.startswith("Number of")]
        assert told
        assert all(list(one.values) == ["count"] for one in told)

    def test_a_quotation_bears_the_label_of_its_case(self, project) -> None:
        found = shown(project, Quotations(guids_of(project, "01", 1)))
        assert isinstance(found[0], Quotation)
        assert found[0].source == "Département, Mixte"

    def test_a_label_of_its_own_wins_and_leaves_no_loose_comma(self, project) -> None:
        guids = guids_of(project, "01", 1)
        own = shown(project, Quotations(guids, "{nobody}, {ruralite} ({key})"))
        assert own[0].source == "Mixte (OTCD-003)"

    def test_an_interviewee_without_a_case_is_not_named(self, project) -> None:
        found = shown(project, Quotations(guids_of(project, "26", 1)))
        assert found[0].source == "interviewee outside the survey"

    @pytest.mark.parametrize(
        "content",
        [
            Crossed(variable="gone"),
            Crossed(),
            Joint(name="gone"),
            Quotations(("gone",)),
            Frequencies(codes=("gone",)),
        ],
    )
    def test_what_is_gone_is_said_in_its_place(self, project, content) -> None:
        found = shown(project, content)
        assert len(found) == 1
        assert isinstance(found[0], Paragraph)

    def test_methods_tell_corpus_coders_agreement_and_versions(self, project) -> None:
        told = str(shown(project, Methods()))
        for words in ("30 interviews", "58 cases", "Inès Fabre", "Kappa", "pandas", "49 codes"):
            assert words in told

    def test_days_are_written_in_full(self, project) -> None:
        fields = {one.label: one.text for one in shown(project, Methods()) if hasattr(one, "label")}
        told = f"{fields['Dates of the work']} {fields['Survey']}"
        assert re.search(r"on \d+ [A-Z][a-z]+ 20\d\d|from \d+ [A-Z][a-z]+ 20\d\d", told)
        assert not re.search(r"\d{4}-\d\d-\d\d", told)
        for typed, written in (("2023-12-19", "19 December 2023"), ("autumn 2023", "autumn 2023")):
            report = made(Frequencies(), day=typed)
            assert ("Date", written) in text_of(project, report, "R", ()).facts
        kept = frozen_blocks(study(project, made(Frequencies())), frozenset({"b1"}))
        assert not re.search(r"\d{4}-\d\d", str(text_of(project, kept, "R", ()).facts))

    def test_tables_and_figures_are_numbered(self, project) -> None:
        report = made(Frequencies(), Frequencies())
        text = text_of(project, report, "R", filled(project, report))
        captions = [one.caption[:8] for one in text.blocks if isinstance(one, Table | Figure)]
        assert captions == ["Table 1.", "Figure 1", "Table 2.", "Figure 2"]

    def test_the_template_has_something_to_show_in_every_block(self, project) -> None:
        report = observatory(project, str)
        assert Report.from_json(report.to_json()) == report
        assert {block.kind for block in report.blocks} >= {"joint_display", "barometer", "methods"}


class TestFreezing:
    def test_blocks_follow_the_data_until_they_are_frozen(self, demo_project) -> None:
        block = Frequencies(measure="segments", show=Show.BOTH)
        with Project.open(demo_project) as project:
            report = made(block, block)
            kept = frozen_blocks(study(project, report), frozenset({"b1"}))
            project.remove_codings([row.id for row in project.codings()[:50]])
            first, second = (one.shown for one in filled(project, kept))
        assert first[0].rows != second[0].rows
        assert kept.block("b1").frozen.day
        assert Report.from_json(kept.to_json()) == kept

    def test_every_kind_of_block_comes_back_as_it_was(self, project) -> None:
        name, report = report_named(project)
        assert name
        for one in filled(project, report):
            assert frozen.shown(frozen.kept(one.shown)) == one.shown

    def test_another_text_is_not_shown(self, project) -> None:
        for text in ("", '[{"is": "os"}]', "3"):
            with pytest.raises(ValueError):  # noqa: PT011
                frozen.shown(text)


class TestChecks:
    def test_a_quotation_used_twice_is_told(self, project) -> None:
        guid = guids_of(project, "02", 1)
        report = made(Quotations(guid), Quotations(guid))
        found = [one for one in remarks(study(project, report)) if one.about is About.QUOTED_AGAIN]
        assert [one.block for one in found] == ["b2"]

    def test_a_case_that_gives_too_much_is_told(self, project) -> None:
        report = made(Quotations((*guids_of(project, "02", 3), *guids_of(project, "09", 1))))
        assert About.ONE_VOICE in kinds(remarks(study(project, report)))
        report = replace(report, most=100)
        assert About.ONE_VOICE not in kinds(remarks(study(project, report)))

    def test_a_label_true_of_one_case_alone_is_told(self, project) -> None:
        report = made(Quotations(guids_of(project, "01", 1), "{type_coll}, {dep}"))
        assert About.ONE_CASE in kinds(remarks(study(project, report)))

    def test_a_label_that_names_the_case_is_told(self, project) -> None:
        report = made(Quotations(guids_of(project, "01", 1), "{case}"))
        assert About.NAMED in kinds(remarks(study(project, report)))

    def test_small_cells_are_told_unless_they_are_hidden(self, project) -> None:
        block = Crossed(variable="type_coll")
        assert kinds(remarks(study(project, made(block)))) == [About.SMALL_CELL]
        hidden = made(replace(block, least=5))
        assert kinds(remarks(study(project, hidden))) == []

    def test_nothing_is_told_of_words_alone(self, project) -> None:
        assert remarks(study(project, made(Heading("A"), Prose("b")))) == ()


@pytest.fixture
def report() -> Report:
    contents = (Heading("Thèmes"), Prose("**Gras** & <b>"), Frequencies(), Methods())
    return made(*contents, title="Étude")


class TestWriting:
    @pytest.mark.parametrize("suffix", [".html", ".docx", ".pdf", ".md"])
    def test_the_same_project_gives_the_same_bytes(self, project, report, tmp_path, suffix) -> None:
        files = [write_report(project, report, "R", tmp_path / f"{n}{suffix}")[0] for n in range(2)]
        assert files[0].read_bytes() == files[1].read_bytes()

    def test_the_page_needs_nothing_else_and_reads_aloud(self, project, report, tmp_path) -> None:
        path = tmp_path / "r.html"
        write_report(project, report, "R", path, str, "fr")
        page = path.read_text(encoding="utf-8")
        assert '<html lang="fr">' in page
        assert not re.search(r'(src|href)="(?!data:|#)', page)
        pictures = re.findall(r"<img [^>]*>", page)
        assert pictures
        assert all(re.search(r'alt="[^"]+"', one) for one in pictures)
        assert page.count("<table>") == page.count("<caption>")
        assert "<th>" not in page
        assert "&lt;b&gt;" in page

    def test_pictures_of_the_word_document_are_described(self, project, report, tmp_path) -> None:
        import docx

        path = tmp_path / "r.docx"
        write_report(project, report, "R", path)
        document = docx.Document(str(path))
        described = document.element.xpath("//wp:docPr/@descr")
        assert described
        assert all(described)
        assert [one.text for one in document.paragraphs if one.style.name == "Title"] == ["Étude"]

    def test_a_table_at_the_end_leaves_no_line_that_needs_a_page(self, project, tmp_path) -> None:
        import docx

        path = tmp_path / "r.docx"
        write_report(project, made(Codebook()), "R", path)
        body = docx.Document(str(path)).element.body
        table, last, section = list(body)[-3:]
        assert [one.tag.split("}")[1] for one in (table, last, section)] == ["tbl", "p", "sectPr"]
        space = {one.split("}")[1]: value for one, value in last.pPr.spacing.attrib.items()}
        assert space == {"before": "0", "after": "0", "line": "20", "lineRule": "exact"}
        assert last.xpath("w:pPr/w:rPr/w:sz/@w:val") == ["2"]

    def test_a_label_is_parted_from_what_it_is_as_the_language_does(
        self, project, report, tmp_path
    ) -> None:
        for language, label in (("fr", "Date\u00a0: "), ("en", "Date: ")):
            for suffix in (".html", ".md"):
                path = tmp_path / f"r{suffix}"
                write_report(project, report, "R", path, str, language)
                page = path.read_text(encoding="utf-8").replace("</dt><dd>", "")
                assert label in page

    def test_the_pdf_holds_the_words_and_an_outline(self, project, report, tmp_path) -> None:
        from pypdf import PdfReader

        path = tmp_path / "r.pdf"
        write_report(project, report, "R", path)
        pdf = PdfReader(path)
        assert "Thèmes" in "".join(page.extract_text() for page in pdf.pages)
        assert [one.title for one in pdf.outline] == ["Thèmes"]

    def test_another_ending_is_refused_and_writes_nothing(self, project, report, tmp_path) -> None:
        with pytest.raises(CodageError, match=r"\.docx"):
            write_report(project, report, "R", tmp_path / "r.odt")
        assert not list(tmp_path.iterdir())

    def test_a_stranger_is_refused_with_the_names_there_are(self, project) -> None:
        with pytest.raises(CodageError, match="Rapport de l’Observatoire"):
            report_named(project, "gone")

    def test_every_kind_of_block_is_written(self, project, tmp_path) -> None:
        report = made(*(kind() for kind in KINDS.values()))
        for suffix in (".html", ".docx", ".pdf", ".md"):
            assert write_report(project, report, "R", tmp_path / f"all{suffix}")
