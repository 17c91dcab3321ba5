import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("writers_to_kill.py")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")
def test_whatever_moment_the_writer_is_killed_the_file_is_whole(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, str(SCRIPT), str(tmp_path), "50", "20261124"],
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert (run.stdout, run.stderr, run.returncode) == ("250 killed\n", "", 0)
