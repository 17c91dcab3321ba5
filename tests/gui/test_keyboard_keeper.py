"""What stands in for a window manager in these tests."""

from PySide6.QtWidgets import QApplication, QLineEdit


def test_a_window_has_the_keyboard_again_when_another_that_took_it_is_gone(qtbot):
    window, other = QLineEdit(), QLineEdit()
    qtbot.addWidget(window)
    for one in (window, other):
        with qtbot.waitActive(one):
            one.show()
            one.activateWindow()
    other.close()
    other.deleteLater()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
