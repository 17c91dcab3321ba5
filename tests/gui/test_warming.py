"""The modules of the pages are read before anybody opens one, and no language model with them."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication(["codage", "-platform", "offscreen"])
from codage.gui import background, warming
from codage.gui.pages import PAGES
assert "codage.gui.retrieval.page" not in sys.modules
warming.read_pages()
background.settle()
app.processEvents()
print(all(page.place.partition(":")[0] in sys.modules for page in PAGES), len(warming._running))
print([name for name in ("spacy", "sklearn") if name in sys.modules])
"""


def test_pages_are_read_in_another_thread_without_language_models() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["True 0", "[]"]
