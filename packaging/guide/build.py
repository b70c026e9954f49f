"""The user's guide as HTML and PDF, from the text that F1 shows.

    build.py OUT PICTURES LANGUAGE

PICTURES is a folder of screenshots (``packaging/screenshots/take.py``) in that language. The HTML
is one file with its pictures inside. SOURCE_DATE_EPOCH must be set; the same sources give the same
bytes.
"""

from __future__ import annotations

import base64
import os
import re
import sys
from datetime import UTC, datetime
from functools import partial
from html import escape
from pathlib import Path
from uuid import UUID

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_HASH_SEED"] = "0"  # else fonts stand in another order each time
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QSizeF, QUrl  # noqa: E402
from PySide6.QtGui import (  # noqa: E402
    QFont,
    QFontDatabase,
    QImage,
    QKeySequence,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication  # noqa: E402

from acucoach import __version__  # noqa: E402
from acucoach.assembly.frame import screens  # noqa: E402
from acucoach.content.help_pages import HelpSection  # noqa: E402
from acucoach.content.library import Library  # noqa: E402
from acucoach.desktop.interpreter import Interpreter  # noqa: E402
from acucoach.paths import resources, translations  # noqa: E402
from acucoach.ui.keys import KeyGroup, KeyWords  # noqa: E402

STYLE = """
body { font-family: Inter, sans-serif; line-height: 1.5; max-width: 46rem; margin: 2rem auto;
       padding: 0 1rem; color: #1f2b2d; background: #faf9f6; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 2.5rem; }
img { max-width: 100%; height: auto; border: 1px solid #d9d5cc; border-radius: 6px; }
td, th { padding: .25rem 1rem .25rem 0; vertical-align: top; text-align: left; }
@media (prefers-color-scheme: dark) {
  body { color: #e8e6e1; background: #171b1c; }
  a { color: #86c2c0; }
}
"""
SHEET = """
h1 { font-size: 24pt; } h2 { font-size: 15pt; margin-top: 18pt; } h3 { font-size: 12pt; }
p, td { font-size: 10.5pt; } td { padding-right: 12pt; padding-bottom: 2pt; }
"""
PICTURE_WIDTH = 460
"""Units of the page's width in the PDF; the page has 510."""


def keys_told(group: KeyGroup) -> str:
    """A group of keys as a table."""
    rows = []
    for line in group.lines:
        names = " / ".join(
            QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key
            for key in line.keys
        )
        rows.append(f"<tr><td>{escape(names)}</td><td>{escape(line.does)}</td></tr>")
    return f"<h3>{escape(group.title)}</h3><table>{''.join(rows)}</table>"


def section_told(section: HelpSection, number: int, picture: str) -> str:
    """A section with its picture."""
    parts = [f'<h2 id="s{number}">{escape(section.title)}</h2>']
    parts += [f"<p>{escape(text)}</p>" for text in section.paragraphs]
    if section.picture:
        parts.append(f"<p>{picture.format(name=section.picture, alt=escape(section.title))}</p>")
    return "\n".join(parts)


class UserGuide:
    """The guide in one language.

    Args:
        language: two letters.
        pictures: folder of screenshots.
    """

    def __init__(self, language: str, pictures: Path) -> None:
        self._language, self._pictures = language, pictures
        self._sections = Library(resources(), language, translations()).help()
        self._keys = KeyWords(None).groups(tuple(word for _, word, _ in screens()))
        self._title = QCoreApplication.translate("HelpDialog", "How AcuCoach works")
        self._all_keys = QCoreApplication.translate("HelpDialog", "All keys")

    def _body(self, picture: str) -> str:
        made = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC).date()
        day = QLocale(self._language).toString(made, QLocale.FormatType.LongFormat)
        items = "".join(
            f'<li><a href="#s{number}">{escape(one.title)}</a></li>'
            for number, one in enumerate(self._sections)
        )
        told = [section_told(one, at, picture) for at, one in enumerate(self._sections)]
        return "\n".join(
            [
                f"<h1>{escape(self._title)}</h1>",
                f"<p>AcuCoach {__version__} · {escape(day)}</p>",
                f'<ul>{items}<li><a href="#keys">{escape(self._all_keys)}</a></li></ul>',
                *told,
                f'<h2 id="keys">{escape(self._all_keys)}</h2>',
                *(keys_told(group) for group in self._keys),
            ]
        )

    def _picture(self, name: str) -> Path:
        return self._pictures / f"{name}-light.webp"

    def html(self) -> str:
        """One page with everything inside."""
        body = self._body('<img src="{name}" alt="{alt}">')

        def inside(found: re.Match[str]) -> str:
            raw = base64.b64encode(self._picture(found[1]).read_bytes()).decode()
            return f'src="data:image/webp;base64,{raw}"'

        body = re.sub(r'src="([\w-]+)"', inside, body)
        return (
            f'<!DOCTYPE html>\n<html lang="{self._language}">\n<head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>AcuCoach: {escape(self._title)}</title><style>{STYLE}</style></head>\n"
            f"<body>\n{body}\n</body>\n</html>\n"
        )

    def write_pdf(self, file: Path) -> int:
        """Write it as A4 pages; returns how many."""
        document = QTextDocument()
        document.setDefaultFont(QFont("Inter", 11))
        document.setDefaultStyleSheet(SHEET)
        for name in {one.picture for one in self._sections if one.picture}:
            image = QImage(str(self._picture(name)))
            document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        document.setHtml(self._body(f'<img src="{{name}}" width="{PICTURE_WIDTH}">'))
        writer = QPdfWriter(str(file))
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait,
                QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter,
            )
        )  # fmt: skip
        writer.setResolution(96)
        writer.setTitle(f"AcuCoach: {self._title}")
        writer.setCreator(f"AcuCoach {__version__}")
        room = writer.pageLayout().paintRectPixels(96)
        document.setPageSize(QSizeF(room.size()))
        document.print_(writer)
        return document.pageCount()


def stand_still(file: Path) -> None:
    """Put the time of the sources and one number in the place of the clock's and of chance."""
    made = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    raw = file.read_bytes()
    for pattern, instead in (
        (rb"D:\d{14}[+\-Z]?(\d\d'\d\d')?", f"D:{made:%Y%m%d%H%M%S}Z"),
        (rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", f"{made:%Y-%m-%dT%H:%M:%S}"),
        (rb"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", str(UUID(int=0))),
    ):
        raw = re.sub(pattern, partial(_as_long, instead), raw)
    raw = re.sub(
        rb"(/ID \[)(.*?)(\])",
        lambda found: found[1] + re.sub(rb"[0-9a-fA-F]", b"0", found[2]) + found[3],
        raw,
        flags=re.DOTALL,
    )
    file.write_bytes(raw)


def _as_long(text: str, found: re.Match[bytes]) -> bytes:
    """No byte of the file may move: its table counts them."""
    return text.encode()[: len(found[0])].ljust(len(found[0]))


def main(out: Path, pictures: Path, language: str) -> int:
    """Build; returns the exit code."""
    application = QApplication(sys.argv[:1])
    Interpreter.of(application).speak(language, translations())
    for file in sorted((resources() / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    out.mkdir(parents=True, exist_ok=True)
    guide = UserGuide(language, pictures)
    page = out / f"acucoach-guide-{language}.html"
    page.write_text(guide.html(), "utf-8")
    sheet = page.with_suffix(".pdf")
    pages = guide.write_pdf(sheet)
    stand_still(sheet)
    print(f"{page.name}: {page.stat().st_size} bytes")
    print(f"{sheet.name}: {pages} pages, {sheet.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
