"""An entry with something in every field, awkward characters included."""

from datetime import datetime, timedelta, timezone

from acucoach.domain.anatomy import Place
from acucoach.domain.diary import Entry, Mark, Medicine, MedicineKind

AT = datetime(2026, 3, 1, 8, 15, 30, 250_000, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
ENTRY = Entry(
    "018f0000-0000-7000-8000-0000000000aa",
    AT,
    AT,
    AT,
    "headache",
    7,
    marks=(Mark(Place(-61.123456789, 1e-7, 1650.5), 20.0, 8), Mark(Place(0, 0, 0), 1.0)),
    onset=AT - timedelta(hours=3),
    still_going=True,
    qualities=("throbbing",),
    triggers=("screen", "own, with comma"),
    tags=("=cmd|' /C calc'!A0", "带窗"),
    medicines=(Medicine('Ibuprofen, "forte"', "400 mg", MedicineKind.NSAID, AT),),
    measures=("cold",),
    note='<b>bold?</b>\n=1+1; "x", שלום 頭痛\t\u202e',
)
