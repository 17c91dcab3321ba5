"""What the entries of the menus do: one class a menu, one method a command.

`build` gives every method by its id, ``group.method``. Beside those of the table of actions
there are a few that other parts of the window call (opening a given path, receiving files).
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from codage.gui.commands.codebook import CodebookCommands
from codage.gui.commands.coder import CoderCommands
from codage.gui.commands.coding import CodingCommands
from codage.gui.commands.correcting import CorrectionCommands
from codage.gui.commands.edit import EditCommands
from codage.gui.commands.exports import ExportCommands
from codage.gui.commands.favourites import FavouriteCommands
from codage.gui.commands.finding import FindingCommands
from codage.gui.commands.hearing import HearingCommands
from codage.gui.commands.help import HelpCommands
from codage.gui.commands.memos import MemoCommands
from codage.gui.commands.progress import ProgressCommands
from codage.gui.commands.project import ProjectCommands
from codage.gui.commands.sharing import SharingCommands
from codage.gui.commands.view import ViewCommands
from codage.gui.commands.walking import WalkingCommands
from codage.gui.pages import PAGES

if TYPE_CHECKING:
    from codage.gui.window import MainWindow


def build(window: MainWindow) -> dict[str, Callable[..., Any]]:
    """Every command of `window` by its id."""
    groups = (
        ("project", ProjectCommands(window)),
        ("project", ExportCommands(window)),
        ("sharing", SharingCommands(window)),
        ("edit", EditCommands(window)),
        ("edit", FindingCommands(window)),
        ("coding", CodingCommands(window)),
        ("coding", WalkingCommands(window)),
        ("coding", FavouriteCommands(window)),
        ("coding", ProgressCommands(window)),
        ("codebook", CodebookCommands(window)),
        ("memos", MemoCommands(window)),
        ("correct", CorrectionCommands(window)),
        ("hearing", HearingCommands(window)),
        ("view", ViewCommands(window)),
        ("coder", CoderCommands(window)),
        ("help", HelpCommands(window)),
    )
    pages = {f"view.{page.name}": partial(window.pages.show_page, page.name) for page in PAGES}
    return pages | {
        f"{name}.{verb}": getattr(group, verb)
        for name, group in groups
        for verb in dir(type(group))
        if not verb.startswith("_")
    }
