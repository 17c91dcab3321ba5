"""The window is there at once: what it needs later is imported when it is needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from codage.domain.transcript import Transcript, Turn
from codage.project import Project

HEAVY = {
    *("numpy", "pandas", "scipy", "sklearn", "spacy", "matplotlib", "pyarrow", "networkx"),
    *("docx", "xlsxwriter", "pyreadstat", "pypdf", "fpdf", "odf", "rapidfuzz"),
    "PySide6.QtMultimedia",
}
SCRIPT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication(["codage"])
from codage.gui.window import MainWindow
window = MainWindow()
window.show()
window.open_path(Path(sys.argv[1]))
app.processEvents()
assert window.session.is_open
print(*sys.modules)
"""


def test_a_window_with_an_open_project_has_imported_nothing_heavy(tmp_path: Path) -> None:
    path = tmp_path / "study.codage"
    with Project.create(path, coder="Ana") as project:
        project.add_document(Transcript("Entretien", (Turn("On mutualise les achats."),)))
    command = [sys.executable, "-X", "faulthandler", "-c", SCRIPT, str(path)]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert run.returncode == 0, run.stderr
    assert HEAVY & set(run.stdout.split()) == set()
