"""Starts the window on a project in this fresh process, and prints how long it took, as JSON.

Arguments: the project, and the parent's monotonic clock just before it started this process.
With a third, ``segments`` or ``frequencies``, that is shown next: all segments are scrolled
through, the page of frequencies is opened for the first time in this process.
"""

import gc
import json
import sys
import time

import codage.cli  # noqa: F401  what the command `codage open` imports before the window


def main(path: str, started: float, then: str = "") -> None:
    from pathlib import Path

    from codage.gui.app import prepared

    # As `codage.gui.app.show` does.
    gc.disable()
    making = time.monotonic()
    application = prepared(["codage"])
    from painting import PaintWatch, settle, wait_until

    from codage.gui.window import MainWindow

    window = MainWindow()
    window.show()
    window.open_path(Path(path))
    watch = PaintWatch(window.reading.view.viewport())
    wait_until(lambda: watch.painted > 0)
    application.processEvents()
    usable = time.monotonic()
    gc.freeze()
    gc.enable()
    assert window.session.document is not None

    if then == "segments":
        from codage.gui.segments.list import SegmentsList

        window.segments.show_all()
        settle(1)
        bar = window.findChild(SegmentsList).verticalScrollBar()
        for step in range(200):
            bar.setValue(bar.maximum() * step // 200)
            application.processEvents()
    settle(0.5)

    frequencies_ms = 0.0
    if then == "frequencies":
        asked = time.monotonic()
        counted: list[bool] = []
        window.frequencies.counted.connect(lambda: counted.append(True))
        window.pages.setCurrentWidget(window.frequencies)
        wait_until(lambda: bool(counted))
        application.processEvents()
        frequencies_ms = (time.monotonic() - asked) * 1000

    import psutil

    print(
        json.dumps(
            {
                "ms": (usable - started) * 1000,
                "ms from application": (usable - making) * 1000,
                "ms of frequencies": frequencies_ms,
                "MB": psutil.Process().memory_info().rss / 1e6,
            }
        )
    )
    window.close()


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]), *sys.argv[3:])
