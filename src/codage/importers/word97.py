"""Word documents of the old binary kind, converted by LibreOffice where it is installed.

LibreOffice runs in a folder of its own, without macros or links to the outside, and is stopped
when it takes too long or the person gives up.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from codage.importers import docx
from codage.importers.errors import ImporterError
from codage.importers.script import Script
from codage.importers.source import Source

LONGEST_WAIT = 120.0
PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.exe",
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STEP = 0.2
_CAUTION = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks"><value>true</value></prop></item>
</oor:items>
"""


def recognises(source: Source) -> bool:
    """A compound file that holds a Word document and no password."""
    if not source.data.startswith(_OLE):
        return False
    if "EncryptedPackage".encode("utf-16-le") in source.data:
        return False
    return "WordDocument".encode("utf-16-le") in source.data


def read(source: Source) -> tuple[Script, ...]:
    """The document as LibreOffice converts it. Raises ImporterError where that cannot be done."""
    office = _office()
    if office is None:
        raise ImporterError(
            "{file} is a Word document of the old .doc kind, which is read only where LibreOffice "
            "is installed. Open it in a word processor, save it as .docx or .odt, and choose that "
            "file.",
            file=source.path.name,
        )
    with tempfile.TemporaryDirectory(prefix="codage-", ignore_cleanup_errors=True) as folder:
        converted = _converted(source, office, Path(folder))
        return docx.read(Source(converted, source.pulse))


def _office() -> str | None:
    """The program, on the path or where its installers put it."""
    on_path = shutil.which("soffice") or shutil.which("libreoffice")
    return on_path or next((place for place in PLACES if os.access(place, os.X_OK)), None)


def _converted(source: Source, office: str, folder: Path) -> Path:
    profile, original = folder / "profile", folder / "document.doc"
    settings = profile / "user" / "registrymodifications.xcu"
    settings.parent.mkdir(parents=True)
    settings.write_text(_CAUTION, encoding="utf-8")
    original.write_bytes(source.data)
    command = [
        office,
        f"-env:UserInstallation={profile.as_uri()}",
        "--headless",
        "--norestore",
        "--nologo",
        "--convert-to",
        "docx",
        "--outdir",
        str(folder),
        str(original),
    ]
    _run(command, source)
    converted = folder / "document.docx"
    if not converted.is_file() or not converted.stat().st_size:
        raise ImporterError(
            "{file} is a Word document of the old .doc kind, and LibreOffice could not convert "
            "it. Open it in a word processor, save it as .docx or .odt, and choose that file.",
            file=source.path.name,
        )
    named = folder / "converted" / f"{source.path.stem[:60]}.docx"
    named.parent.mkdir()
    return converted.rename(named)


def _run(command: list[str], source: Source) -> None:
    """Run LibreOffice to its end, the reading's pulse going on meanwhile."""
    with subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        until = time.monotonic() + LONGEST_WAIT
        try:
            while process.poll() is None:
                source.pulse()
                if time.monotonic() > until:
                    raise ImporterError(
                        "{file} is a Word document of the old .doc kind, and LibreOffice did not "
                        "convert it in {seconds} s. Open it in a word processor, save it as "
                        ".docx or .odt, and choose that file.",
                        file=source.path.name,
                        seconds=round(LONGEST_WAIT),
                    )
                _wait(process)
        finally:
            _stop(process)


def _wait(process: subprocess.Popen[bytes]) -> None:
    try:
        process.wait(_STEP)
    except subprocess.TimeoutExpired:
        return


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End LibreOffice and what it started, if they still run."""
    if process.poll() is not None:
        return
    if sys.platform == "win32":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGKILL)
