"""The keys 1 to 9: which codes they apply is chosen here, and undone like any other change."""

from __future__ import annotations

from functools import partialmethod
from typing import TYPE_CHECKING

from codage.gui.reading.digits import DIGITS
from codage.gui.words import tr

if TYPE_CHECKING:
    from codage.gui.window import MainWindow


class FavouriteCommands:
    """Giving the code in hand a digit, and taking it away."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session

    def favourite(self) -> None:
        """Give the code in hand the first free digit, or take away the one that it has."""
        if self._session.code_row.key in tuple(DIGITS):
            self._take_key()
            return
        taken = {row.key for row in self._session.codes.values()}
        free = next((digit for digit in DIGITS if digit not in taken), "")
        if free:
            self.give_key(free)
        else:
            self._window.banner.warn(
                tr(
                    "All keys from 1 to 9 are taken. Alt and a digit gives that key to the code "
                    "in hand, and takes it from the other code."
                )
            )

    def give_key(self, digit: str) -> None:
        """Let `digit` apply the code in hand; the same again takes it away."""
        code = self._session.code_row
        if code.key == digit:
            self._take_key()
        else:
            self._session.attempt(self._session.project.give_key, code.id, digit)

    key_1 = partialmethod(give_key, "1")
    key_2 = partialmethod(give_key, "2")
    key_3 = partialmethod(give_key, "3")
    key_4 = partialmethod(give_key, "4")
    key_5 = partialmethod(give_key, "5")
    key_6 = partialmethod(give_key, "6")
    key_7 = partialmethod(give_key, "7")
    key_8 = partialmethod(give_key, "8")
    key_9 = partialmethod(give_key, "9")

    def _take_key(self) -> None:
        self._session.attempt(self._session.project.take_key, self._session.code_row.id)
