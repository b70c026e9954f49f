"""A photo in a routine: carried in its file, and nothing but the picture."""

import base64
import json
import struct
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from acucoach.domain.own_picture import PictureError, bare_picture, picture_bytes
from acucoach.storage.exchange.routines import read_routine_file, write_routine
from acucoach.storage.faults import ExchangeError
from acucoach.ui.own_picture import read_photo
from tests import hand_made


def exif() -> bytes:
    """A segment as cameras write it: the maker, and that the picture is to be turned."""
    maker = b"SECRETMAKER\0"
    entries = struct.pack("<HHIIHHIHH", 0x010F, 2, len(maker), 38, 0x0112, 3, 1, 6, 0)
    tiff = b"II*\0" + struct.pack("<IH", 8, 2) + entries + b"\0" * 4 + maker
    body = b"Exif\0\0" + tiff
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def photo(path: Path, size: tuple[int, int] = (3000, 2000)) -> Path:
    """A photo as a camera makes it: turned, with its maker, a comment, and more behind the end."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0xC8A08C)
    image.setText("Description", "SECRETTEXT")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG")  # type: ignore[call-overload]
    data = bytes(buffer.data().data())
    comment = b"SECRETCOMMENT"
    told = exif() + b"\xff\xfe" + struct.pack(">H", len(comment) + 2) + comment
    path.write_bytes(data[:2] + told + data[2:] + b"SECRETTAIL")
    return path


def size_of(data: bytes) -> tuple[int, int]:
    image = QImage.fromData(data)
    return image.width(), image.height()


def test_nothing_but_the_picture_is_kept(qapp: object, tmp_path: Path) -> None:
    path = photo(tmp_path / "photo.jpg")
    assert b"SECRETMAKER" in path.read_bytes()
    kept = picture_bytes(read_photo(path))
    assert b"SECRET" not in kept
    assert b"Exif" not in kept
    assert size_of(kept) == (800, 1200), "upright, and small"


def test_a_picture_of_another_kind_leaves_its_words_behind(qapp: object, tmp_path: Path) -> None:
    image = QImage(300, 200, QImage.Format.Format_ARGB32)
    image.fill(0)
    image.setText("Author", "SECRETAUTHOR")
    image.save(str(tmp_path / "drawn.png"))
    kept = picture_bytes(read_photo(tmp_path / "drawn.png"))
    assert b"SECRET" not in kept
    assert size_of(kept) == (300, 200)


def test_a_file_of_somebody_else_is_made_bare_as_well(tmp_path: Path) -> None:
    data = photo(tmp_path / "photo.jpg", (60, 40)).read_bytes()
    bare = bare_picture(data)
    assert b"SECRET" not in bare
    assert size_of(bare) == (60, 40)
    assert bare_picture(bare) == bare


@pytest.mark.parametrize("cut", [0, 1, 2, 30, 400])
def test_what_is_no_picture_is_told_so(tmp_path: Path, cut: int) -> None:
    data = photo(tmp_path / "photo.jpg", (60, 40)).read_bytes()
    with pytest.raises(PictureError):
        bare_picture(data[:cut])


def test_the_file_of_a_routine_carries_its_photos(qapp: object, tmp_path: Path) -> None:
    text = read_photo(photo(tmp_path / "photo.jpg"))
    routine = hand_made.routine(hand_made.step("LI4"))
    routine = replace(routine, steps=(replace(routine.steps[0], picture=text),))
    file = tmp_path / "routine.json"
    write_routine(file, routine)
    assert read_routine_file(file).steps[0].picture == text
    document = json.loads(file.read_text("utf-8"))
    document["routine"]["steps"][0]["picture"] = base64.b64encode(
        photo(tmp_path / "other.jpg", (60, 40)).read_bytes()
    ).decode()
    file.write_text(json.dumps(document))
    assert b"SECRET" not in picture_bytes(read_routine_file(file).steps[0].picture)
    document["routine"]["steps"][0]["picture"] = "bm8gcGljdHVyZQ=="
    file.write_text(json.dumps(document))
    with pytest.raises(ExchangeError, match="no JPEG"):
        read_routine_file(file)
