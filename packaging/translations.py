"""Gathers every sentence of the program into ``resources/translations`` and compiles them.

Sentences are the literals given to ``tr``, ``mark``, ``Message``, to our errors and to
``change``. Those that hold ``{count}`` have a singular and a plural. Translations that are
there stay; sentences that are gone go. Run it with ``make translations``.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from defusedxml.ElementTree import parse

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "src" / "codage"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "codage"
TAKERS = {"tr", "mark", "Message", "change", "__init__"}
BASE_ERROR = "CodageError"


def main() -> int:
    """Update both languages; the number of French sentences still to write."""
    sentences = gathered()
    waiting = update(FOLDER / "codage_fr.ts", "fr_FR", sentences)
    plurals = [sentence for sentence in sentences if "{count}" in sentence]
    update(FOLDER / "codage_en.ts", "en_GB", plurals)
    for source in sorted(FOLDER.glob("*.ts")):
        compiled(source, source.with_suffix(".qm"))
    for sentence in waiting:
        print(sentence)
    return 1 if waiting else 0


def gathered() -> list[str]:
    """Every sentence of the sources, sorted."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(SOURCES.rglob("*.py"))]
    takers = TAKERS | set(_error_names(trees))
    found = {
        sentence
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and _name(node.func) in takers and node.args
        for sentence in _literals(node.args[0])
    }
    return sorted(found - {""})


def update(path: Path, language: str, sentences: list[str]) -> list[str]:
    """Write the .ts at `path` with these sentences; those without a translation."""
    known = translations(path)
    root = Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = SubElement(root, "context")
    SubElement(context, "name").text = CONTEXT
    waiting = []
    for sentence in sentences:
        forms = known.get(sentence, [])
        numerus = "{count}" in sentence
        message = SubElement(context, "message", {"numerus": "yes"} if numerus else {})
        SubElement(message, "source").text = sentence
        translation = SubElement(message, "translation")
        wanted = 2 if numerus else 1
        if len(forms) != wanted or not all(forms):
            translation.set("type", "unfinished")
            waiting.append(sentence)
            forms = [""] * wanted
        if numerus:
            for form in forms:
                SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    indent(root, " ")
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        ElementTree(root).write(file, encoding="utf-8")
        file.write(b"\n")
    return waiting


def translations(path: Path) -> dict[str, list[str]]:
    """The translations in a .ts: one for each sentence, or its singular and plural."""
    if not path.exists():
        return {}
    found = {}
    for message in parse(path, forbid_dtd=False).iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found[message.findtext("source", "")] = forms or [translation.text or ""]
    return found


def compiled(source: Path, target: Path) -> None:
    """Compile a .ts into the .qm that Qt reads."""
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([tool, "-silent", "-nounfinished", source, "-qm", target], check=True)


def _error_names(trees: list[ast.Module]) -> Iterator[str]:
    bases = {
        node.name: {_name(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known = {BASE_ERROR}
    while more := {name for name, above in bases.items() if above & known} - known:
        known |= more
    yield from known


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


if __name__ == "__main__":
    sys.exit(main())
