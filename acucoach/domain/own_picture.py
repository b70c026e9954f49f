"""A picture of one's own in a step: a photo of the hand with the spot. Nothing but the picture.

Cameras write where and when a photo was taken, and with what, beside the picture. A picture is
kept as a JPEG of the plain kind (ITU-T T.81) from which all such segments are taken out.
"""

from __future__ import annotations

import base64
import binascii

LARGEST = 400_000
"""Bytes of a picture as it is kept."""
LONGEST_EDGE = 1200
"""Pixels."""
_BEGIN, _END, _SCAN, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_APPLICATION = range(0xE1, 0xF0)
"""Exif, XMP, ICC, makers' own; the first one (0xE0) only says how the picture is laid out."""


class PictureError(ValueError):
    """It is no picture that can be kept; one sentence."""


def bare_picture(data: bytes) -> bytes:
    """A JPEG without all that is not the picture.

    Raises:
        PictureError: it is no JPEG, it is cut off, or too large.
    """
    if data[:2] != bytes((0xFF, _BEGIN)):
        raise PictureError("It is no JPEG picture.")
    kept, at = bytearray(data[:2]), 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            raise PictureError("The picture is damaged.")
        kind = data[at + 1]
        if kind == 0xFF:  # a byte of filling
            at += 1
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if length < 2 or at + 2 + length > len(data):
            raise PictureError("The picture is cut off.")
        if kind == _SCAN:
            end = data.rfind(bytes((0xFF, _END)))
            if end < at:
                raise PictureError("The picture is cut off.")
            kept += data[at : end + 2]  # what was hung on behind the end goes, too
            if len(kept) > LARGEST:
                raise PictureError(f"The picture is larger than {LARGEST // 1000} kB.")
            return bytes(kept)
        if kind not in _APPLICATION and kind != _COMMENT:
            kept += data[at : at + 2 + length]
        at += 2 + length
    raise PictureError("The picture is cut off.")


def picture_text(data: bytes) -> str:
    """A picture as text, as routines carry it.

    Raises:
        PictureError: see ``bare_picture``.
    """
    return base64.b64encode(bare_picture(data)).decode("ascii")


def picture_bytes(text: str) -> bytes:
    """The picture of a text, bare.

    Raises:
        PictureError: it is none.
    """
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise PictureError("It is no picture.") from error
    return bare_picture(data)
