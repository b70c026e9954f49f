"""Dates, clocks and lengths of time as people and other programs write them.

Nothing here asks the system's locale: the same text is read alike on every computer.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from acucoach.domain.frozen import frozen


class DateOrder(StrEnum):
    """How dates with figures only are written."""

    YEAR_FIRST = "ymd"
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


@frozen
class Written:
    """A moment as it was written.

    Attributes:
        day: the calendar day.
        clock: the time of day; None when only a day was written.
        offset: distance from UTC when it was written along; None for the reader's own zone.
    """

    day: date
    clock: time | None = None
    offset: timedelta | None = None


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MONTHS = {
    1: "jan januar january janvier janv enero ene gennaio gen januari janeiro januar. styczen ocak",
    2: "feb februar february fevrier fevr fev febrero febbraio februari fevereiro luty subat",
    3: "mar march marz mrz maerz mars marzo maart marco marzec mart",
    4: "apr april avril avr abril abr aprile kwiecien nisan",
    5: "may mai mayo maggio mag mei maio maj mayis",
    6: "jun june juni juin junio giugno giu junho czerwiec haziran",
    7: "jul july juli juillet juil julio luglio lug julho lipiec temmuz",
    8: "aug august aout agosto ago augustus sierpien agustos",
    9: "sep sept september septembre septiembre settembre set setembro wrzesien eylul",
    10: "oct okt october oktober octobre octubre ottobre ott outubro out pazdziernik ekim",
    11: "nov november novembre noviembre novembro listopad kasim",
    12: "dec dez december dezember decembre diciembre dic dicembre dezembro grudzien aralik",
}
_MONTH_OF = {word.strip("."): number for number, words in _MONTHS.items() for word in words.split()}
_MORNING = _words("am a vorm vormittags öö de πμ ص قظ 午前 上午 오전 sa")
_AFTERNOON = _words("pm p nachm nachmittags ös du μμ م بظ 午後 下午 오후 ch")
"""Words for the halves of the day, without dots and spaces: English, German, Turkish, Hungarian,
Greek, Arabic, Persian, Japanese, Chinese, Korean, Vietnamese."""
_CLOCK = re.compile(
    r"(?P<h>\d{1,2})(?:\s*(?P<sep>[:.h]|時|时|시)\s*(?P<m>\d{2})"
    r"(?:\s*(?:[:.]|m|分|분)\s*(?P<s>\d{2})(?:[.,]\d{1,9})?)?)?"
)
_NUMBERS = re.compile(r"(\d{1,4})\s*[./\-年년]\s*(\d{1,2})\s*[./\-月월]\s*(\d{1,4})\s*[.日일]?")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s*(?:de\s+|of\s+)?[-/ ]?\s*([^\W\d_]+)"
    r"\.?,?\s*(?:de\s+|of\s+)?[-/ ]?(\d{4}|\d{2})\b"
)
_MONTH_DAY = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?\.?,?\s+(\d{4})\b")
_OFFSET = re.compile(
    r"\s*(?:(?P<utc>z|utc|gmt)|(?P<sign>[+\-−])(?P<h>\d{2}):?(?P<m>\d{2})?)$", re.IGNORECASE
)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_WEEKDAYS = re.compile(r"^[^\W\d_]{2,12}\.?,\s*")


def plain(text: str) -> str:
    """Text with its white space and invisible marks made ordinary, figures made 0 to 9."""
    kept = []
    for sign in text:
        kind = unicodedata.category(sign)
        if kind == "Cf":
            continue
        if kind == "Nd":
            kept.append(str(unicodedata.digit(sign)))
        else:
            kept.append(" " if sign.isspace() else sign)
    return " ".join("".join(kept).split())


def read_clock(text: str) -> time:
    """A time of day, of 24 or twice 12 hours.

    Raises:
        ValueError: it is none; one sentence.
    """
    bare = plain(text).casefold().replace("uhr", "").strip()
    found = _CLOCK.search(bare)
    rest = (bare[: found.start()] + " " + bare[found.end() :]).strip() if found else bare
    half = _half(rest)
    if found is None or (rest and half is None) or (found["m"] is None and half is None):
        raise ValueError(f"{text!r} is not a time.")
    hour = int(found["h"])
    if half is not None:
        if not 1 <= hour <= 12 and not (half and 12 < hour < 24):
            raise ValueError(f"{text!r} is not a time.")
        if hour <= 12:
            hour = hour % 12 + (12 if half else 0)
    try:
        return time(hour, int(found["m"] or 0), int(found["s"] or 0))
    except ValueError as error:
        raise ValueError(f"{text!r} is not a time.") from error


def _half(rest: str) -> bool | None:
    """Whether a word says afternoon; None when it says neither."""
    word = rest.replace(".", "").replace(" ", "")
    if word in _AFTERNOON:
        return True
    return False if word in _MORNING else None


def read_moment(text: str, order: DateOrder | None) -> Written:
    """A day, perhaps with a time and an offset.

    Args:
        text: ``2025-03-04T21:11:10+01:00``, ``4.3.2025 8:15``, ``8th Dec 2021``, or milliseconds
            since 1970.
        order: how dates of figures only are written; None when it is not known.

    Raises:
        ValueError: it cannot be read; one sentence.
    """
    bare = plain(text)
    if re.fullmatch(r"\d{12,13}", bare):
        moment = _EPOCH + timedelta(milliseconds=int(bare))
        return Written(moment.date(), moment.time(), timedelta())
    found = _iso(bare)
    if found is not None:
        return found
    bare = _WEEKDAYS.sub("", bare)
    day, rest = _day(bare, order, text)
    rest = rest.strip(" ,;T").removeprefix("at ").removeprefix("um ").strip()
    if not rest:
        return Written(day)
    offset = _OFFSET.search(rest)
    shift = None
    if offset and (offset["utc"] or rest[: offset.start()].strip()):
        shift = _shift(offset)
        rest = rest[: offset.start()].strip()
    return Written(day, read_clock(rest) if rest else None, shift)


def _iso(bare: str) -> Written | None:
    try:
        whole = datetime.fromisoformat(bare)
    except ValueError:
        return None
    clock = whole.time() if len(bare) > 10 else None
    return Written(whole.date(), clock, whole.utcoffset())


def _shift(found: re.Match[str]) -> timedelta:
    if found["utc"]:
        return timedelta()
    length = timedelta(hours=int(found["h"]), minutes=int(found["m"] or 0))
    return length if found["sign"] == "+" else -length


def _day(bare: str, order: DateOrder | None, text: str) -> tuple[date, str]:
    wrong = ValueError(f"{text!r} is not a date.")
    figures = _NUMBERS.match(bare)
    if figures:
        first, second, third = figures.groups()
        if len(figures[1]) == 4:
            parts = (first, second, third)
        elif order is None and not _one_way(int(first), int(second)):
            raise ValueError(f"{text!r} may mean two days; say how dates are written.")
        elif order is DateOrder.YEAR_FIRST and len(figures[3]) <= 2:
            parts = (first, second, third)
        elif order is DateOrder.MONTH_FIRST or (order is None and int(second) > 12):
            parts = (third, first, second)
        else:
            parts = (third, second, first)
        return _made(*parts, wrong), bare[figures.end() :]
    worded = _DAY_MONTH.match(bare)
    if worded and (month := _month(worded[2])):
        return _made(worded[3], month, worded[1], wrong), bare[worded.end() :]
    worded = _MONTH_DAY.match(bare)
    if worded and (month := _month(worded[1])):
        return _made(worded[3], month, worded[2], wrong), bare[worded.end() :]
    raise wrong


def _month(word: str) -> int | None:
    stripped = unicodedata.normalize("NFKD", word.casefold().replace("ı", "i"))
    return _MONTH_OF.get("".join(s for s in stripped if not unicodedata.combining(s)))


def _made(year: str, month: str | int, day: str, wrong: ValueError) -> date:
    """Of a year in one or two figures; ``0000``, a day that some programs leave empty, is none."""
    century = 2000 if len(year) <= 2 else 0
    try:
        return date(century + int(year), int(month), int(day))
    except ValueError:
        raise wrong from None


def _one_way(first: int, second: int) -> bool:
    return first > 12 or second > 12 or first == second


def order_of(texts: Iterable[str]) -> DateOrder | None:
    """How dates of figures are written, when they tell.

    Dots say day first, as everywhere they are used. Slashes and dashes tell only by a number
    above 12.

    Returns:
        The order; YEAR_FIRST also where no date consists of figures; None when each date
        could be read both ways.
    """
    open_to_both = False
    for text in texts:
        figures = _NUMBERS.match(_WEEKDAYS.sub("", plain(text)))
        if figures is None or len(figures[1]) == 4:
            continue
        if int(figures[1]) > 31:
            return DateOrder.YEAR_FIRST
        if int(figures[1]) > 12:
            return DateOrder.DAY_FIRST
        if int(figures[2]) > 12:
            return DateOrder.MONTH_FIRST
        if "." in figures[0]:
            return DateOrder.DAY_FIRST
        open_to_both = True
    return None if open_to_both else DateOrder.YEAR_FIRST


_LENGTH = re.compile(
    r"(?:(\d+)\s*d\w*)?\s*(?:(\d+(?:[.,]\d+)?)\s*(?:h|std)\w*)?\s*(?:(\d+)\s*m\w*)?"
    r"\s*(?:\d+\s*s\w*)?"
)


LONGEST = timedelta(days=3660)
"""Beyond ten years a number is a slip of a program, not the length of an attack."""


def read_length(text: str) -> timedelta | None:
    """``1d 02h 15m``, ``5 h 30 min``, ``1:30:00`` or plain minutes.

    Returns:
        None when it is no length, or one beyond ``LONGEST``.
    """
    try:
        length = _length(text)
    except OverflowError:
        return None
    return length if length is None or length <= LONGEST else None


def _length(text: str) -> timedelta | None:
    bare = plain(text).casefold()
    clock = re.fullmatch(r"(\d+):(\d{2})(?::(\d{2}))?", bare)
    if clock:
        return timedelta(hours=int(clock[1]), minutes=int(clock[2]), seconds=int(clock[3] or 0))
    if re.fullmatch(r"\d+([.,]\d+)?", bare):
        return timedelta(minutes=float(bare.replace(",", ".")))
    found = _LENGTH.fullmatch(bare)
    if not found or not bare or not any(found.groups()):
        return None
    return timedelta(
        days=int(found[1] or 0),
        hours=float((found[2] or "0").replace(",", ".")),
        minutes=int(found[3] or 0),
    )
