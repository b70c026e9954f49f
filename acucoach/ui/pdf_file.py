"""A PDF on the disk: whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtGui import QPageLayout, QPdfWriter

from acucoach.files import replacing


def write_pdf(
    path: Path, title: str, resolution: int, layout: QPageLayout, paint: Callable[[QPdfWriter], int]
) -> int:
    """Write a PDF.

    Qt's writer says nothing when the disk is full, so it writes into memory; the finished
    document goes to the disk in one go, in place of an older one.

    Args:
        path: the file.
        title: told by readers of PDFs.
        resolution: dots an inch.
        layout: paper and margins.
        paint: draws all pages and returns their number.

    Returns:
        Number of pages.

    Raises:
        OSError: it cannot be written; a file of that name is as it was.
    """
    memory = QBuffer()
    memory.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(memory)
    writer.setTitle(title)
    writer.setCreator(QCoreApplication.applicationName() or "AcuCoach")
    writer.setResolution(resolution)
    writer.setPageLayout(layout)
    pages = paint(writer)
    memory.close()
    content = bytes(memory.data().data())
    if not content.startswith(b"%PDF-") or b"%%EOF" not in content[-32:]:
        raise OSError(5, "the pages could not be drawn", str(path))
    with replacing(path) as part:
        part.write_bytes(content)
    return pages
