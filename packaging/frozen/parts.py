"""What of Python, Qt and the building system goes into the frozen program, and what stays out."""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path

MODULES_LEFT_OUT = [
    "PIL",  # the reader of workbooks would take it along for their pictures
    "_ssl",  # nothing reaches a network; the key of a passphrase needs OpenSSL's other half
    "lib2to3",
    "lxml",
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
            # The way to cameras is linked to three libraries of Quick and Qml; the rest stays out.
            r"Qt6?(Quick|Qml)(?!\.so|\.dll|Meta\.|Models\.|WorkerScript\.)",
            r"Qt6?(Pdf|VirtualKeyboard|Egl[Ff][Ss]|MultimediaWidgets|MultimediaQuick|LabsQml)",
            r"plugins/(generic|egldeviceintegrations|networkinformation|tls|sqldrivers"
            r"|qmltooling|virtualkeyboard|platforminputcontexts/.*virtualkeyboard)",
            # Networks run on the processor; the compiler and drivers of accelerators are not used.
            r"LiteRtWebGpu|ai_edge_litert/(aot|vendors)/",
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

_LOAD = 1
"""A segment that is mapped (elf(5), PT_LOAD)."""

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


def camera_libraries() -> list[tuple[str, str]]:
    """Libraries that the finder's library opens by their place, so that nobody sees it needs them.

    Returns:
        The file and the folder it goes into.
    """
    from importlib.util import find_spec

    found = find_spec("ai_edge_litert")
    places = found.submodule_search_locations if found is not None else None
    return [
        (str(library), "ai_edge_litert")
        for place in places or []
        for name in ("libLiteRt.so", "libLiteRt.dylib", "libLiteRt.dll")
        if (library := Path(place) / name).exists()
    ]


DISTRIBUTIONS = (
    *("PySide6_Essentials", "PySide6_Addons", "shiboken6", "platformdirs", "apsw-sqlite3mc"),
    *("openpyxl", "et_xmlfile", "defusedxml", "numpy", "ai-edge-litert"),
)
"""What of others is taken along, beside Python and what Qt is made of."""

_TERMS = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE|METADATA)[^/]*$|/licenses/", re.IGNORECASE)


def terms() -> list[tuple[str, str]]:
    """The terms of all that is taken along, as they came with it.

    Returns:
        The file and the folder it goes into. What is not installed is not taken along.
    """
    from importlib.metadata import PackageNotFoundError, distribution

    found = []
    for name in DISTRIBUTIONS:
        try:
            files = distribution(name).files or ()
        except PackageNotFoundError:
            continue  # the camera's part, on a processor that nobody makes it for
        for file in files:
            if _TERMS.search(str(file)) and ".dist-info/" in str(file):
                found.append((str(file.locate()), f"licences/{name}"))
    return found


def require_languages(folder: Path) -> None:
    """Keep from building a program that offers languages and has no texts of them.

    Args:
        folder: ``translations`` of a checkout.

    Raises:
        SystemExit: a language was not compiled, or changed since; its text is one sentence.
    """
    for source in sorted(folder.glob("*.ts")):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            raise SystemExit(
                f"{made.name} is missing or older than {source.name}; make it with "
                "packaging/languages/compile.py."
            )


def strip_symbols(folder: Path) -> None:
    """Take the names for debuggers out of all libraries below a folder.

    The headers of some (NumPy's own, FFmpeg's) were moved when they were packed; what ``strip``
    makes of them cannot be loaded. Those stay as they are.
    """
    for file in sorted(folder.rglob("*.so*")):
        if file.is_symlink():
            continue
        made = file.with_name(file.name + ".stripped")
        subprocess.run(["strip", "--strip-unneeded", "-o", str(made), str(file)], check=True)
        if can_be_mapped(made.read_bytes()):
            made.replace(file)
        else:
            made.unlink()


def can_be_mapped(elf: bytes) -> bool:
    """Whether the loader can map each segment: file and memory must agree within a page.

    Args:
        elf: a 64-bit library of this processor's byte order.
    """
    start, size, count = (
        struct.unpack_from(kind, elf, at)[0] for kind, at in (("Q", 32), ("H", 54), ("H", 56))
    )
    for number in range(count):
        at = start + number * size
        (kind,) = struct.unpack_from("I", elf, at)
        offset, address = struct.unpack_from("QQ", elf, at + 8)
        (align,) = struct.unpack_from("Q", elf, at + 48)
        if kind == _LOAD and align > 1 and (offset - address) % align:
            return False
    return True


def _is_only_needed(item: Binary) -> bool:
    """Whether a library is there for the sake of others only: a system's, from no Python part."""
    place, source, kind = item
    return kind == "BINARY" and "PySide6" not in place and not _PYTHON.search(source)


def _linked(source: str) -> list[str]:
    from PyInstaller.depend.bindepend import get_imports

    return [Path(name).name for name, _ in get_imports(source)]
