from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from acucoach.domain.calendar_day import (
    Clarity,
    at_wall_time,
    day_of,
    days,
    fixed,
    from_parts,
    local_span,
    to_parts,
    wall,
)

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
    "Pacific/Apia",
    "America/St_Johns",
    "Africa/Casablanca",
]
zones = st.sampled_from([ZoneInfo(name) for name in ZONES])
moments = st.datetimes(datetime(1971, 1, 1), datetime(2099, 12, 31), timezones=zones)
walls = st.datetimes(datetime(1971, 1, 1), datetime(2099, 12, 31))
boundaries = st.times(time(0, 0), time(12, 0)).map(lambda t: t.replace(second=0, microsecond=0))


def test_a_night_belongs_to_the_day_before_until_the_boundary() -> None:
    assert day_of(datetime(2026, 3, 2, 3, 59)) == date(2026, 3, 1)
    assert day_of(datetime(2026, 3, 2, 4, 0)) == date(2026, 3, 2)
    assert day_of(datetime(2026, 3, 2, 0, 0), time(0)) == date(2026, 3, 2)


def test_leap_days_are_days() -> None:
    assert day_of(datetime(2028, 3, 1, 1, 0)) == date(2028, 2, 29)
    assert day_of(datetime(2027, 3, 1, 1, 0)) == date(2027, 2, 28)
    assert len(list(days(date(2028, 2, 1), date(2028, 2, 29)))) == 29
    assert day_of(datetime(2100, 3, 1, 1, 0)) == date(2100, 2, 28)


@given(moments, boundaries)
def test_every_moment_lies_in_the_span_of_its_day_and_in_no_other(
    moment: datetime, boundary: time
) -> None:
    day = day_of(moment, boundary)
    start, end = local_span(day, boundary=boundary)
    assert start <= wall(moment) < end
    for other in (day - timedelta(days=1), day + timedelta(days=1)):
        start, end = local_span(other, boundary=boundary)
        assert not start <= wall(moment) < end


@given(moments, boundaries, zones)
def test_travel_and_daylight_saving_never_move_a_written_entry(
    moment: datetime, boundary: time, elsewhere: ZoneInfo
) -> None:
    written = fixed(moment)
    restored = from_parts(*to_parts(moment))
    assert abs(restored - written) < timedelta(milliseconds=1)
    assert day_of(restored, boundary) == day_of(written, boundary)
    # Another zone on the machine that reads it changes nothing, for the offset is the entry's own.
    assert restored.utcoffset() == written.utcoffset()
    assert restored.astimezone(elsewhere).timestamp() == restored.timestamp()


@given(walls, zones)
def test_a_typed_time_becomes_the_moment_the_clock_showed_it(
    typed: datetime, zone: ZoneInfo
) -> None:
    typed = typed.replace(microsecond=0)
    moment, clarity = at_wall_time(typed, zone)
    shown = wall(moment.astimezone(zone))
    if clarity is Clarity.SKIPPED:
        assert shown > typed
        # A whole day was skipped once, on Samoa.
        assert shown - typed <= timedelta(days=1)
    else:
        assert shown == typed
    if clarity is Clarity.TWICE:
        second, _ = at_wall_time(typed, zone, later=True)
        assert second > moment
        assert wall(second.astimezone(zone)) == typed


def test_daylight_saving_both_ways() -> None:
    spring, clarity = at_wall_time(datetime(2026, 3, 29, 2, 30), BERLIN)
    assert (wall(spring), clarity) == (datetime(2026, 3, 29, 3, 30), Clarity.SKIPPED)
    first, clarity = at_wall_time(datetime(2026, 10, 25, 2, 30), BERLIN)
    second, _ = at_wall_time(datetime(2026, 10, 25, 2, 30), BERLIN, later=True)
    assert clarity is Clarity.TWICE
    assert second - first == timedelta(hours=1)
    assert day_of(first) == day_of(second) == date(2026, 10, 24)


def test_true_time_passes_over_a_change_of_clocks() -> None:
    onset, _ = at_wall_time(datetime(2026, 3, 28, 23, 0), BERLIN)
    end, _ = at_wall_time(datetime(2026, 3, 29, 5, 0), BERLIN)
    assert end - onset == timedelta(hours=5)


def test_crossing_the_date_line_keeps_each_local_day() -> None:
    before = datetime(2026, 5, 10, 22, 0, tzinfo=timezone(timedelta(hours=14)))
    after = datetime(2026, 5, 9, 23, 0, tzinfo=timezone(timedelta(hours=-10)))
    assert after > before
    assert (day_of(before), day_of(after)) == (date(2026, 5, 10), date(2026, 5, 9))


def test_a_naive_time_or_a_mad_year_is_refused() -> None:
    with pytest.raises(ValueError, match="offset"):
        fixed(datetime(2026, 1, 1))
    with pytest.raises(ValueError, match="year"):
        fixed(datetime(9999, 1, 1, tzinfo=UTC))
