"""Finding a point, a complaint, a region or a routine as one types.

Codes are found in any spelling (``LI4``, ``li-4``, ``L.I. 4``), names with or without tones,
in simplified or traditional characters; marks over letters and capitals do not matter.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping

from acucoach.domain.found import Find, FoundKind, Note, SearchResult
from acucoach.domain.frozen import frozen
from acucoach.domain.spelling import fold, slips
from acucoach.domain.urgent_words import UrgentAdvice, UrgentWords


class Weight:
    """How much a name says about the thing it names; small is close."""

    CODE = 0
    NAME = 1
    ALIAS = 2
    USE = 6
    PLACE = 10


@frozen
class Name:
    """One way to call a thing.

    Attributes:
        text: as written.
        weight: one of :class:`Weight`.
        shown: whether a find by this name should say so ("also called Ling Gu").
    """

    text: str
    weight: int
    shown: bool = False


@frozen
class SearchEntry:
    """A thing that can be found.

    Attributes:
        kind: what it is.
        id: its id among its kind.
        names: all names it is found under.
        favoured: listed before others of the same closeness (a guided point).
    """

    kind: FoundKind
    id: str
    names: tuple[Name, ...]
    favoured: bool = True


_WORD = re.compile(r"[^\W_]+")
_CODE_WORDS = re.compile(r"([^\W\d_]+)[\W_]*(\d+)")
_SPINE = re.compile(r"([lst])0*(\d{1,2})")
_SPINE_LEVELS = {"l": (5, "lower-back"), "s": (5, "sacrum"), "t": (12, "upper-back")}
_TONED = re.compile(r"(?:[a-z]+[1-5]){2,}")
_LETTERS_FIRST = re.compile(r"(3e|[^\W\d_]+)0*([1-9]\d?)")
_RENUMBERED = range(36, 55)
"""Points of the bladder channel that older books count otherwise."""
_OLD_BLADDER = re.compile(r"(?:b|bladder)(3[6-9]|4\d|5[0-4])")
_LONG_ENOUGH_TO_MEND = 4
_LONG_ENOUGH_FOR_TWO = 7
_EXACT_BONUS = 3
_WHOLE_BONUS = 2
_FAR = 1000


class Finder:
    """An index of names; building it takes some milliseconds, a search less than five."""

    def __init__(
        self,
        entries: Iterable[SearchEntry],
        ambiguous: Mapping[str, tuple[str, ...]] | None = None,
        urgent: Iterable[UrgentAdvice] = (),
        national: Mapping[str, tuple[str, ...]] | None = None,
        ordinary: Collection[str] = (),
    ) -> None:
        """Index all names.

        Args:
            entries: what can be found, in the order that settles ties.
            ambiguous: codes in their folded, compact form (``b54``) that stand for one of
                several points; these are offered with a question.
            urgent: what must never lead to a point, the most urgent first.
            national: the channels that books of some country write with these letters, in
                small letters with their marks; the one to be offered first stands first.
            ordinary: folded words that look like a slip of an urgent one and are none.
        """
        self._entries = tuple(entries)
        self._ambiguous = dict(ambiguous or {})
        self._national = dict(national or {})
        self._points = {e.id: n for n, e in enumerate(self._entries) if e.kind is FoundKind.POINT}
        words: dict[str, dict[int, tuple[int, int]]] = {}
        wholes: dict[str, dict[int, tuple[int, int]]] = {}
        keys: dict[str, tuple[str, tuple[str, ...]]] = {}
        for number, entry in enumerate(self._entries):
            for place, name in enumerate(entry.names):
                if name.text not in keys:
                    keys[name.text] = _keys(name.text)
                whole, parts = keys[name.text]
                found = (name.weight, place)
                for part in parts:
                    _keep(words, part, number, found)
                if name.weight <= Weight.ALIAS:
                    _keep(wholes, whole, number, found)
        for code in self._ambiguous:
            wholes.pop(code, None)
        self._words = words
        self._wholes = wholes
        self._sorted_words = sorted(words)
        self._sorted_wholes = sorted(wholes)
        self._urgent = UrgentWords(urgent, lambda word: word in self._words or word in ordinary)

    def find(self, text: str, limit: int = 30) -> SearchResult:
        """What the typed text may mean.

        Args:
            text: as typed so far.
            limit: how many finds at most.
        """
        folded = fold(text).strip()
        compact = _compact(folded)
        if not compact:
            return SearchResult(())
        # "Hay fever" is a name of its own; "fever" alone is not.
        if compact not in self._wholes and (urgent := self._urgent.find(text)):
            return SearchResult((), urgent=urgent)
        level = self._spine_level(compact)
        if level is not None:
            return level
        if compact in self._ambiguous:
            finds = tuple(
                Find(FoundKind.POINT, code, text.strip()) for code in self._ambiguous[compact]
            )
            return SearchResult(finds, Note.TWO_NUMBERINGS)
        abroad = self._abroad(text)
        if abroad is not None:
            return abroad
        note = Note.NONE
        scores = self._scores(folded, compact)
        if not scores and _TONED.fullmatch(compact):
            toneless = re.sub(r"\d", "", compact)
            scores = self._scores(toneless, toneless)
        if not scores and (old := _OLD_BLADDER.fullmatch(compact)):
            number = self._points.get(f"BL{old[1]}")
            scores = {} if number is None else {number: (0, 0)}
            note = Note.TWO_NUMBERINGS
        if not scores:
            scores = self._mended(folded)
            note = Note.NEARLY if scores else Note.NONE
        if not scores:
            scores = self._some_words(folded)
            note = Note.PARTLY if scores else Note.NONE
        ranked = sorted(scores, key=lambda n: (scores[n][0], not self._entries[n].favoured, n))
        return SearchResult(tuple(self._show(n, scores[n][1]) for n in ranked[:limit]), note)

    def _spine_level(self, compact: str) -> SearchResult | None:
        spine = _SPINE.fullmatch(compact)
        if spine is None:
            return None
        last, region = _SPINE_LEVELS[spine[1]]
        if not 1 <= int(spine[2]) <= last:
            return None
        known = any(e.kind is FoundKind.REGION and e.id == region for e in self._entries)
        finds = (Find(FoundKind.REGION, region),) if known else ()
        return SearchResult(finds, Note.SPINE_LEVEL)

    def _abroad(self, text: str) -> SearchResult | None:
        """The points that a code of any country's books means; None when it is no such code."""
        # Marks over letters count: "Dü" is a channel in German, "Du" another.
        marked = unicodedata.normalize("NFC", text).casefold()
        typed = _LETTERS_FIRST.fullmatch("".join(_WORD.findall(marked)))
        if typed is None:
            return None
        letters, number = typed[1], int(typed[2])
        codes = [f"{channel}{number}" for channel in self._national.get(letters, ())]
        own = f"{letters.upper()}{number}"
        if own in self._points and codes in ([], [own]):
            return None  # the code of today's standard, which nothing speaks against
        codes = [code for code in codes if code in self._points]
        if letters == "v" and number in _RENUMBERED:
            # French, Italian and Spanish books, too, count this part of the channel in two ways.
            older = number + 5 if number < 50 else number - 14
            codes = [f"BL{number}", f"BL{older}"]
            return SearchResult(self._called(codes, text), Note.TWO_NUMBERINGS)
        if letters in ("b", "ub") and number in _RENUMBERED:
            return None
        if len(codes) == 1:
            return SearchResult(self._called(codes, text))
        if codes:
            return SearchResult(self._called(codes, text), Note.TWO_COUNTRIES)
        # No channel of that name goes so far: nothing, rather than a point that is spelt nearly so.
        marks_tell = typed[0] != fold(typed[0])
        known = letters in self._national and (marks_tell or typed[0] not in self._wholes)
        return SearchResult(()) if known else None

    def _called(self, codes: Iterable[str], text: str) -> tuple[Find, ...]:
        name = text.strip()
        return tuple(
            Find(FoundKind.POINT, code, "" if code.casefold() == name.casefold() else name)
            for code in codes
        )

    def _scores(self, folded: str, compact: str) -> dict[int, tuple[int, int]]:
        """Closeness and the name it was found by, for each entry that has all the words."""
        scores: dict[int, tuple[int, int]] = {}
        for key in _with_prefix(self._sorted_wholes, compact):
            cost = 0 if key == compact else _WHOLE_BONUS
            for number, (weight, place) in self._wholes[key].items():
                _improve(scores, number, (2 * weight + cost, place))
        if scores and compact[-1].isdigit():
            return scores  # a code: its letters and figures are not words of their own
        total: dict[int, tuple[int, int]] | None = None
        for word in _WORD.findall(folded):
            found: dict[int, tuple[int, int]] = {}
            for key in _with_prefix(self._sorted_words, word):
                cost = _WHOLE_BONUS if key == word else _WHOLE_BONUS + _EXACT_BONUS
                for number, (weight, place) in self._words[key].items():
                    _improve(found, number, (2 * weight + cost, place))
            if total is None:
                total = found
            else:
                total = {
                    number: (total[number][0] + score, total[number][1])
                    for number, (score, _) in found.items()
                    if number in total
                }
        for number, score in (total or {}).items():
            _improve(scores, number, score)
        return scores

    def _mended(self, folded: str) -> dict[int, tuple[int, int]]:
        """Finds for words with a slip or two of the finger in them."""
        mended = []
        for word in _WORD.findall(folded):
            near = word if word in self._words else self._nearest(word)
            if not near:
                return {}
            mended.append(near)
        joined = " ".join(mended)
        return self._scores(joined, _compact(joined))

    def _some_words(self, folded: str) -> dict[int, tuple[int, int]]:
        """Finds for those words that are known ("my left wrist hurts so much").

        What has the most of them comes first; a complaint is worth one word more.
        """
        total: dict[int, tuple[int, int]] = {}
        for word in _WORD.findall(folded):
            if len(word) < _LONG_ENOUGH_TO_MEND or word not in self._words:
                continue
            for number, (score, place) in self._scores(word, word).items():
                worth = -_FAR if number in total else 0
                if not worth and self._entries[number].kind is FoundKind.COMPLAINT:
                    worth = -_FAR
                before, first = total.get(number, (0, place))
                total[number] = (before + score + worth, first)
        return total

    def _nearest(self, word: str) -> str:
        """The known word most like a misspelt one; empty when none is like it."""
        if len(word) < _LONG_ENOUGH_TO_MEND:
            return ""
        most = 2 if len(word) >= _LONG_ENOUGH_FOR_TWO else 1
        known = _with_prefix(self._sorted_words, word[0])
        near = [(slips(word, key, most), key) for key in known]
        return min((pair for pair in near if pair[0] <= most), default=(0, ""))[1]

    def _show(self, number: int, place: int) -> Find:
        entry = self._entries[number]
        name = entry.names[place]
        return Find(entry.kind, entry.id, name.text if name.shown else "")


def _keys(text: str) -> tuple[str, tuple[str, ...]]:
    """The whole name in compact form, and the words it is found by."""
    folded = fold(text)
    parts = tuple(part for word in _WORD.findall(folded) for part in _parts(word))
    return _compact(folded), parts


def _compact(folded: str) -> str:
    """Letters and figures only; leading zeros of a code's number dropped."""
    joined = "".join(_WORD.findall(folded))
    code = _CODE_WORDS.fullmatch(joined)
    return f"{code[1]}{int(code[2])}" if code and code[2].isascii() else joined


def _parts(word: str) -> Iterable[str]:
    """The word, and for Chinese text each tail of it, so that any character finds it."""
    if "\u3400" <= word[0] <= "\u9fff":
        return (word[start:] for start in range(len(word)))
    return (word,)


def _keep(
    index: dict[str, dict[int, tuple[int, int]]], key: str, number: int, found: tuple[int, int]
) -> None:
    _improve(index.setdefault(key, {}), number, found)


def _improve(scores: dict[int, tuple[int, int]], number: int, found: tuple[int, int]) -> None:
    if found < scores.get(number, (_FAR, 0)):
        scores[number] = found


def _with_prefix(ordered: list[str], prefix: str) -> list[str]:
    first = bisect_left(ordered, prefix)
    return ordered[first : bisect_left(ordered, prefix + "\U0010ffff", first)]
