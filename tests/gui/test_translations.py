"""The window in French: every sentence is translated, and what Qt reads is what was written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel

from codage.gui.actions import MENUS
from codage.gui.actions.declared import Action, Menu
from codage.gui.codebook.menu import MOVES
from codage.gui.words import CONTEXT, install
from codage.resources import resource

SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"
LANGUAGES = ("fr", "en")
SPACES = "\u00a0\u202f"


def _script() -> ModuleType:
    loader = SourceFileLoader("codage_translations", str(SCRIPT))
    module = ModuleType(loader.name)
    module.__file__ = str(SCRIPT)
    loader.exec_module(module)
    return module


translations = _script()
SENTENCES = translations.gathered()
COUNTED = [sentence for sentence in SENTENCES if "{count}" in sentence]
FORMS = {
    language: translations.translations(translations.FOLDER / f"codage_{language}.ts")
    for language in LANGUAGES
}
FRENCH = [(sentence, form) for sentence, forms in FORMS["fr"].items() for form in forms if form]


def _places(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


def _texts(menu: Menu) -> list[str]:
    return [item.title if isinstance(item, Menu) else item.text for item in menu.items]


def _menus(menus: tuple[Action | Menu, ...]) -> Iterator[Menu]:
    for menu in menus:
        if isinstance(menu, Menu):
            yield menu
            yield from _menus(menu.items)


SHOWN_TOGETHER = {
    "the menu bar": [menu.title for menu in MENUS],
    **{menu.title.replace("&", ""): _texts(menu) for menu in _menus(MENUS)},
    "moves of a code": [text for _, text, _ in MOVES],
}
OF_SETS = ("New se&t of codes…", "Name and c&odes of the set…")
CODEBOOK = next(_texts(menu) for menu in MENUS if menu.title == "Code&book")
CODE = [text for text in CODEBOOK if text not in OF_SETS]
CODE += ["Place &in the tree", "Se&ts", "Memo on the c&ode…"]
SHOWN_TOGETHER["a code"] = CODE
SHOWN_TOGETHER["an archived code"] = [t if t != "&Archive" else "Bring &back" for t in CODE]
SAID_IN_FRENCH = re.compile(r"donnée|été|mutualisé|Benzécri|Cramér|Rychlý")
"""Names, and examples of what is looked for."""


def test_every_sentence_is_translated_into_french():
    waiting = [
        sentence
        for sentence in SENTENCES
        if len(forms := FORMS["fr"].get(sentence, [])) != (2 if "{count}" in sentence else 1)
        or not all(forms)
    ]
    assert waiting == []


def test_every_counted_sentence_has_an_english_singular_and_plural():
    waiting = [
        sentence
        for sentence in COUNTED
        if len(forms := FORMS["en"].get(sentence, [])) != 2 or not all(forms)
    ]
    assert waiting == []


def test_an_english_plural_is_the_sentence_of_the_sources():
    assert [s for s, forms in FORMS["en"].items() if forms[1] not in ("", s)] == []


def test_no_translation_outlives_its_sentence():
    assert list(FORMS["fr"]) == SENTENCES
    assert list(FORMS["en"]) == COUNTED


@pytest.mark.parametrize("language", LANGUAGES)
def test_named_places_agree(language):
    astray = []
    for sentence, forms in FORMS[language].items():
        for form in filter(None, forms):
            # A singular may say "the code" where the plural says "the {count} codes".
            optional = {"count"} if len(forms) == 2 and form is forms[0] else set()
            if (_places(sentence) ^ _places(form)) - optional:
                astray.append(form)
    assert astray == []


def test_a_translation_keeps_the_mnemonic_and_the_ellipsis_of_its_sentence():
    for sentence, form in FRENCH:
        assert sentence.count("&") == form.count("&"), form
        assert sentence.endswith("…") == form.endswith("…"), form


def test_french_typography_holds():
    for _, form in FRENCH:
        assert "'" not in form, form
        # A double semicolon is Qt's own, between the kinds of file that a dialog offers.
        assert not re.search(rf"(?<![{SPACES}])[;!?»]", form.replace(";;", "")), form
        assert not re.search(r" [:;!?»%]|« ", form), form


def test_sources_hold_no_french():
    letters = re.compile("[àâçéèêëîïôùûüœ«»]", re.IGNORECASE)
    assert [s for s in SENTENCES if letters.search(SAID_IN_FRENCH.sub("", s))] == []


@pytest.mark.parametrize("place", SHOWN_TOGETHER)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_mnemonic_is_given_once_in_a_menu(language, place):
    texts = SHOWN_TOGETHER[place]
    if language == "fr":
        texts = [FORMS["fr"][text][0] for text in texts if text]
    letters = Counter(letter.casefold() for text in texts for letter in re.findall("&(.)", text))
    assert [letter for letter, times in letters.items() if times > 1] == []


@pytest.mark.parametrize("name", [path.name for path in translations.FOLDER.glob("*.ts")])
def test_what_qt_reads_is_compiled_from_what_was_written(name, tmp_path):
    source = translations.FOLDER / name
    translations.compiled(source, tmp_path / "compiled.qm")
    assert (tmp_path / "compiled.qm").read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize(
    ("language", "count", "shown"),
    [
        ("fr", 0, "{count} entretien"),
        ("fr", 1, "{count} entretien"),
        ("fr", 2, "{count} entretiens"),
        ("en", 0, "{count} interviews"),
        ("en", 1, "{count} interview"),
        ("en", 2, "{count} interviews"),
    ],
)
def test_a_count_chooses_its_form(language, count, shown):
    translator = QTranslator()
    assert translator.load(f"codage_{language}", str(resource("translations")))
    assert translator.translate(CONTEXT, "{count} interviews", None, count) == shown


def test_qts_own_choice_of_a_file_is_in_one_language(qtbot):
    """The one that is shown where the desk has none of its own."""
    before, app = QLocale(), QCoreApplication.instance()
    install(app, "fr")
    try:
        dialog = QFileDialog(None, "Ouvrir")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        shown = {label.text() for label in dialog.findChildren(QLabel) if label.text()}
    finally:
        for translator in app.findChildren(QTranslator):
            app.removeTranslator(translator)
        QLocale.setDefault(before)
    assert shown == {"&Regarder dans\xa0:", "&Nom de fichier\xa0:", "Fichiers de &type\xa0:"}
