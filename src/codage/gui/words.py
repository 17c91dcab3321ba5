"""What the window says, in the reader's language. Sources are English; Qt translates them.

All sentences share one context, so that a sentence raised deep in the program and one written
in a widget are translated in one place. Plural forms are chosen by the value named ``count``.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from codage.domain.message import Message
from codage.resources import resource

CONTEXT = "codage"


def tr(template: str, **values: object) -> str:
    """`template` in the reader's language, with its named places filled.

    Whole numbers are written as the reader's locale groups them; a `Message` among the values
    is translated too.
    """
    count = values.get("count")
    number = count if isinstance(count, int) else -1
    text = QCoreApplication.translate(CONTEXT, template, None, number)
    return text.format(**{name: _shown(value) for name, value in values.items()})


def say(message: Message) -> str:
    """A sentence from below the window, in the reader's language."""
    return tr(message.template, **message.values)


def mark(template: str) -> str:
    """`template` itself: marks a literal that `tr` will be called with later."""
    return template


def number(value: float, decimals: int = 0) -> str:
    """A number as the reader's locale writes it."""
    return QLocale().toString(value, "f", decimals) if decimals else _shown(round(value))


def install(app: QCoreApplication, language: str = "") -> str:
    """Translate the program and Qt's own dialogs; the language chosen, ``fr`` or ``en``.

    Without `language`, the system's locale decides; French for any French locale, else English.
    """
    locale = QLocale(language) if language else QLocale.system()
    chosen = "fr" if locale.language() == QLocale.Language.French else "en"
    if not language and chosen == "en" and locale.language() != QLocale.Language.English:
        locale = QLocale("en")
    QLocale.setDefault(locale)
    own = resource("translations")
    # Qt's French lacks a few sentences of its dialogs.
    folders = ((own, "codage"), (_qt_translations(), "qtbase"), (own, "qt_gaps"))
    for folder, name in folders:
        translator = QTranslator(app)
        if translator.load(f"{name}_{chosen}", str(folder)):
            app.installTranslator(translator)
    return chosen


def _qt_translations() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _shown(value: object) -> str:
    if isinstance(value, Message):
        return say(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return QLocale().toString(value)
    return str(value)
