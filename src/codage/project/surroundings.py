"""Where a project lies: folders that a cloud service synchronises are no place to work in.

A service that copies a database while it is being written may store half of it, or bring an
old version back. Nothing is refused; whoever opens such a project is advised.
"""

from __future__ import annotations

import re
from pathlib import Path

from codage.domain.message import Message

_FOLDERS = (
    (re.compile(r"onedrive( - .+)?|onedrive-.+"), "OneDrive"),
    (re.compile(r"(.* )?dropbox( \(.+\))?|dropbox-.+"), "Dropbox"),
    (re.compile(r"google ?drive( .+)?|googledrive-.+|my drive|mon drive|drivefs"), "Google Drive"),
    (re.compile(r"icloud ?drive.*|mobile documents|com~apple~clouddocs"), "iCloud Drive"),
    (re.compile(r"nextcloud\d*"), "Nextcloud"),
    (re.compile(r"owncloud\d*"), "ownCloud"),
    (re.compile(r"kdrive\d*|kdrive[ -].+"), "kDrive"),
    (re.compile(r"pcloud ?drive|pcloud ?sync"), "pCloud"),
    (re.compile(r"box sync|box-box"), "Box"),
)
_MARKERS = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    (".tmp.driveupload", "Google Drive"),
    (".tmp.drivedownload", "Google Drive"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".stfolder", "Syncthing"),
    (".sync_*.db", "Nextcloud"),
    ("._sync_*.db", "Nextcloud"),
)


def synchronised_by(path: Path) -> str | None:
    """The service that synchronises the folder of the file at `path`, or None."""
    for folder in path.absolute().parents:
        name = folder.name.casefold()
        for pattern, service in _FOLDERS:
            if pattern.fullmatch(name):
                return service
        # Dropbox also keeps a folder of this name in a home that it does not synchronise.
        if folder == Path.home():
            continue
        for marker, service in _MARKERS:
            if next(folder.glob(marker), None) is not None:
                return service
    return None


def advice_on(path: Path) -> Message | None:
    """What to tell whoever opens the project at `path` about the place where it lies."""
    if service := synchronised_by(path):
        return Message(
            "{file} lies in a folder that {service} synchronises. While it is open, {service} "
            "may store it half written or bring an old version back. Keep it in a folder of "
            "this computer alone, and put a copy in {service} when you have closed it.",
            {"file": path.name, "service": service},
        )
    return None
