"""Tells, before Qt aborts, what keeps a window from opening: no display, or a missing library."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from acucoach.domain.errors import ExpectedError

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libbrotlidec.so.1": "libbrotli1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libspeechd.so.2": "libspeechd2",
    "libstdc++.so.6": "libstdc++6",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""Shared libraries that Qt needs for a window or for sound, and their Debian packages."""


class DisplayError(ExpectedError):
    """No window can be opened here."""


def missing_library_sentence(error: str) -> str:
    """One sentence for a loader's complaint.

    Args:
        error: text of the OSError or ImportError.
    """
    found = re.search(r"(lib[\w+.-]+\.so[\w.]*)", error)
    library = found.group(1) if found else error
    package = DEBIAN_PACKAGES.get(library)
    remedy = (
        f"on Debian or Ubuntu install it with: apt install {package}"
        if package
        else "install the package of your system that contains it"
    )
    return f"The system library {library} is missing and no window can be opened; {remedy}"


def require_display(
    environ: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    load: Callable[[str], object] = ctypes.CDLL,
) -> None:
    """Check that a window can be opened; only Linux and its kin need it.

    Raises:
        DisplayError: there is no display, it does not answer, or a library is missing.
    """
    if not platform.startswith("linux") or environ.get("QT_QPA_PLATFORM"):
        return
    if not environ.get("DISPLAY") and not environ.get("WAYLAND_DISPLAY"):
        raise DisplayError(
            "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is "
            "set); start AcuCoach from a desktop session."
        )
    try:
        import PySide6.QtGui
    except ImportError as error:
        raise DisplayError(missing_library_sentence(str(error))) from error
    if environ.get("WAYLAND_DISPLAY"):
        return
    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        load(str(plugin))
    except OSError as error:
        raise DisplayError(missing_library_sentence(str(error))) from error
    _require_answer(environ["DISPLAY"])


def _require_answer(display: str) -> None:
    """Ask the X server for a connection, as Qt would, but without its abort."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise DisplayError(missing_library_sentence(str(error))) from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if failed:
        raise DisplayError(
            "The display {display} does not answer; start AcuCoach from a desktop session "
            "or correct DISPLAY.",
            display=display,
        )
