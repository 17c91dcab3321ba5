"""The menu Recording."""

from __future__ import annotations

from codage.gui.actions.declared import SEPARATOR, Action, Menu, Needs
from codage.gui.words import mark

HEARING_MENU = Menu(
    mark("&Recording"),
    (
        Action(
            "hearing.link",
            mark("&Link a recording…"),
            mark("Say which sound or film file this interview was transcribed from"),
            (),
            Needs.WRITABLE_DOCUMENT,
        ),
        Action(
            "hearing.unlink",
            mark("&Unlink the recording"),
            mark("Let this interview be without a recording; the file itself stays"),
            (),
            Needs.WRITABLE_DOCUMENT,
        ),
        SEPARATOR,
        Action(
            "hearing.toggle",
            mark("&Play or pause"),
            mark("Play the recording, or pause it"),
            ("F6",),
            Needs.DOCUMENT,
            icon="play",
        ),
        Action(
            "hearing.play_turn",
            mark("Play from this &turn"),
            mark("Hear the turn at the caret; a click on a turn's time does the same"),
            ("Shift+F6",),
            Needs.DOCUMENT,
        ),
        Action(
            "hearing.back",
            mark("&Back 3 seconds"),
            mark("Hear the last 3 seconds again"),
            ("F7",),
            Needs.DOCUMENT,
            icon="back",
        ),
        Action(
            "hearing.forward",
            mark("&Forward 3 seconds"),
            mark("Leave 3 seconds of the recording out"),
            ("Shift+F7",),
            Needs.DOCUMENT,
            icon="forward",
        ),
        Action(
            "hearing.slower",
            mark("&Slower"),
            mark("Play slower; the pitch of the voices stays"),
            ("Ctrl+F6",),
            Needs.DOCUMENT,
        ),
        Action(
            "hearing.faster",
            mark("F&aster"),
            mark("Play faster; the pitch of the voices stays"),
            ("Ctrl+F7",),
            Needs.DOCUMENT,
        ),
        Action(
            "hearing.film",
            mark("Show or hide the f&ilm"),
            mark("Show the picture of the film that is played, or put it away"),
            (),
            Needs.DOCUMENT,
        ),
        SEPARATOR,
        Action(
            "hearing.set_time",
            mark("This turn begins &now"),
            mark("Give the turn at the caret the time of the recording, and go to the next turn"),
            ("F9",),
            Needs.WRITABLE_DOCUMENT,
        ),
    ),
)
