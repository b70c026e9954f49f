"""What the columns of a table are, by their names, in the languages people keep diaries in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import StrEnum


class Role(StrEnum):
    """What a column holds."""

    DATE = "date"
    TIME = "time"
    OFFSET = "offset"
    END = "end"
    LENGTH = "length"
    SCORE = "score"
    COMPLAINT = "complaint"
    PLACE = "place"
    MEDICINE = "medicine"
    DOSE = "dose"
    TRIGGER = "trigger"
    SYMPTOM = "symptom"
    NOTE = "note"


# Names are compared as whole words, without case, accents and what stands in brackets. The
# first name of a role that a table has wins, so the surest stand first. Two words: both, in
# this order, side by side. "*" after a word: any word that begins so.
_NAMES: dict[Role, tuple[str, ...]] = {
    Role.DATE: (
        "date time", "datetime", "timestamp", "date formatted", "full date", "date", "datum",
        "fecha", "data", "dato", "started", "start date", "started at", "start", "beginn",
        "begin", "debut", "inicio", "inizio", "calendar date", "tag", "day", "dia", "jour",
        "giorno", "when", "wann", "created at", "created", "recorded at", "logged at",
        "tarih", "日付", "日期", "날짜",
    ),
    Role.TIME: (
        "time of day", "start time", "clock time", "clock", "time", "uhrzeit", "zeit", "heure",
        "hora", "ora", "uur", "tijd", "hour", "saat", "時刻", "时间",
    ),
    Role.OFFSET: ("start utc offset", "utc offset", "timezone offset", "offset"),
    Role.END: ("end date", "ended", "ended at", "end time", "end", "ende", "fin", "fine", "einde"),
    Role.LENGTH: ("lasted", "duration", "length", "dauer", "duree", "duracion", "durata", "duur"),
    Role.SCORE: (
        "pain level", "pain score", "pain intensity", "pain rating", "pain severity",
        "headache intensity", "schmerzstarke", "schmerzintensitat", "intensite", "pain",
        "schmerz", "schmerzen", "douleur", "dolor", "dolore", "pijn", "severity", "intensity",
        "strength", "starke", "intensitat", "intensidad", "intensita", "nrs", "vas", "score",
        "rating", "level", "stufe", "wert", "value", "niveau", "agri", "rating amount", "amount",
    ),
    Role.COMPLAINT: (
        "complaint", "attack types", "attack type", "headache type", "type of headache",
        "condition", "beschwerde", "symptom name", "feature name", "habit name", "type",
    ),
    Role.PLACE: (
        "pain positions", "pain position", "pain location", "body part", "body regions",
        "location of pain", "where", "place", "ort", "stelle", "lokalisation", "localisation",
        "region", "site", "location", "lieu",
    ),
    Role.MEDICINE: (
        "medicine", "medicines", "medication", "medications", "medikament", "medikamente",
        "helpful medication", "painkiller", "painkillers", "schmerzmittel", "tablets", "tabletten",
        "drug", "drugs", "medicament", "medicaments", "medicamento", "medicamentos", "farmaco",
        "farmaci", "medicijn", "pills",
    ),
    Role.DOSE: ("dose", "dosage", "dosis", "medication amount", "menge"),
    Role.TRIGGER: (
        "potential triggers", "triggers", "trigger", "ausloser", "declencheur", "declencheurs",
        "desencadenante", "desencadenantes", "activities",
    ),
    Role.SYMPTOM: ("symptoms", "symptom", "symptome", "sintomas", "quality", "qualities"),
    Role.NOTE: (
        "notes", "note", "comment text", "comment", "comments", "remark", "remarks", "notiz",
        "notizen", "bemerkung", "bemerkungen", "kommentar", "description", "beschreibung",
        "remarque", "remarques", "commentaire", "nota", "notas", "text", "details", "detail",
        "opmerking", "not",
    ),
}  # fmt: skip


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_NOT = {
    # "Pain medication" is no pain, "Time Period" no clock, "Start UTC Offset" no start.
    Role.SCORE: _words(
        "killer killers medication medications medicine medicines position positions location "
        "where relief place type types free note notes date time start end duration"
    ),
    Role.DATE: _words("offset utc end period"),
    Role.TIME: _words("period zone offset end"),
    Role.COMPLAINT: frozenset({"medication", "relief"}),
    Role.MEDICINE: frozenset({"unhelpful", "amount", "dose"}),
}
_SCALE = re.compile(
    r"(?:(?<!\d)(?P<low>[01])\s*(?:-|–|—|\.\.+|to|bis|a|à|/)\s*(?P<high>\d{1,3})(?!\d))"
    r"|(?:(?:/|out of|von|sur|de|su)\s*(?P<end>\d{1,3})(?!\d))",
    re.IGNORECASE,
)


def words_of(name: str) -> list[str]:
    """The words of a column's name: lower case, no accents, ``CamelCase`` parted, no brackets."""
    bare = re.sub(r"[(\[{].*?[)\]}]", " ", name)
    bare = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", bare)
    stripped = unicodedata.normalize("NFKD", bare.casefold().replace("ß", "ss").replace("ı", "i"))
    plain = "".join(sign for sign in stripped if not unicodedata.combining(sign))
    return re.findall(r"[^\W_]+", plain)


def roles_of(heading: Sequence[str]) -> dict[Role, int]:
    """The column of each role that the heading names; a column has one role at most."""
    names = [words_of(name) for name in heading]
    found: dict[Role, int] = {}
    for role, wanted in _NAMES.items():
        column = _column(names, wanted, _NOT.get(role, frozenset()), set(found.values()))
        if column >= 0:
            found[role] = column
    return found


def _column(
    names: Sequence[list[str]], wanted: Sequence[str], never: frozenset[str], taken: set[int]
) -> int:
    for whole in (True, False):
        for one in wanted:
            sought = one.split()
            for number, words in enumerate(names):
                if number in taken or never.intersection(words):
                    continue
                if words == sought if whole else _within(sought, words):
                    return number
    return -1


def _within(sought: Sequence[str], words: Sequence[str]) -> bool:
    length = len(sought)
    return any(list(words[n : n + length]) == list(sought) for n in range(len(words) - length + 1))


def highest_of(name: str) -> int | None:
    """The upper end of a scale that a name tells: 10 for ``Pain (0-10)`` or ``NRS /10``."""
    found = _SCALE.search(name)
    if found is None:
        return None
    highest = int(found["high"] or found["end"])
    return highest if 2 <= highest <= 100 else None
