"""What of Python, Qt and the building system goes into the frozen program, and what stays out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

MODULES_LEFT_OUT = [
    "PIL",  # the reader of workbooks would take it along for their pictures
    "_ssl",  # nothing reaches a network; the key of a passphrase needs OpenSSL's other half
    "lib2to3",
    "lxml",
    "numpy",
    "pip",
    "pydoc",
    "readline",
    "setuptools",
    "ssl",
    "test",
    "tkinter",
    "unittest",
]
"""Modules of Python that nothing in the program imports, or that it does without."""

_OUT = re.compile(
    "|".join(
        (
            r"Qt6?(Quick|Qml|Pdf|VirtualKeyboard|Egl[Ff][Ss]|MultimediaWidgets|LabsQml|FFmpegStub)",
            r"lib(avcodec|avformat|avutil|swscale|swresample)\b",
            r"plugins/(multimedia|generic|egldeviceintegrations|networkinformation|tls|sqldrivers"
            r"|qmltooling|virtualkeyboard|platforminputcontexts/.*virtualkeyboard)",
            r"plugins/platforms/\w*q(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc)",
            r"plugins/platformthemes/\w*qgtk3",
            r"plugins/texttospeech/\w*(mock|flite)",
            r"plugins/imageformats/\w*q(pdf|tiff|tga|wbmp|icns)",
            r"PySide6/Qt/qml/",
            r"translations/(?!qtbase_)\w+\.qm$",
        )
    )
)


def kept(name: str) -> bool:
    """Whether a file of the analysis, by its place in the folder, belongs to the program."""
    place = name.replace("\\", "/")
    if place.startswith("acucoach/"):
        return True
    return not _OUT.search(place)


_SYSTEM = re.compile(r"^/(usr/)?lib(64)?/")
_PYTHON = re.compile(r"libpython3|/lib-dynload/|/python3[^/]*/")

Binary = tuple[str, str, str]
"""Place in the folder, file it comes from, kind: as PyInstaller lists them."""


def bundled(binaries: Iterable[Binary], *, lean: bool) -> list[Binary]:
    """The shared libraries to take along: what is kept, and what that is linked to.

    Args:
        binaries: what PyInstaller found.
        lean: leave those to the system that come from the building system's packages; Python's
            own stay, for another release of the system has another Python.
    """
    candidates = [
        item
        for item in binaries
        if kept(item[0]) and not (lean and _SYSTEM.match(item[1]) and not _PYTHON.search(item[1]))
    ]
    by_name = {Path(place).name: (place, source, kind) for place, source, kind in candidates}
    waiting = [item for item in candidates if not _is_only_needed(item)]
    taken: dict[str, Binary] = {}
    while waiting:
        item = waiting.pop()
        if item[0] in taken:
            continue
        taken[item[0]] = item
        waiting += [by_name[name] for name in _linked(item[1]) if name in by_name]
    # What a library is found by at the top of the folder is a link to it: it goes along.
    names = {Path(place).name for place in taken}
    return [item for item in candidates if Path(item[0]).name in names]


def _is_only_needed(item: Binary) -> bool:
    """Whether a library is there for the sake of others only: a system's, from no Python part."""
    place, source, kind = item
    return kind == "BINARY" and "PySide6" not in place and not _PYTHON.search(source)


def _linked(source: str) -> list[str]:
    from PyInstaller.depend.bindepend import get_imports

    return [Path(name).name for name, _ in get_imports(source)]
