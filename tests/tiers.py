"""Of tests with many cases ``make test`` takes some, ``make test-all`` each one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import pytest


def mark_beyond_samples(items: Iterable[pytest.Item]) -> None:
    """Mark as ``slow`` what ``sample(n)`` leaves out: all cases but n, spread over the table."""
    cases: dict[str, list[pytest.Item]] = defaultdict(list)
    for item in items:
        if item.get_closest_marker("sample") is not None:
            cases[item.nodeid.partition("[")[0]].append(item)
    for some in cases.values():
        sample = some[0].get_closest_marker("sample")
        assert sample is not None
        (most,) = sample.args
        kept = {(2 * turn + 1) * len(some) // (2 * most) for turn in range(most)}
        for number, item in enumerate(some):
            if number not in kept:
                item.add_marker(pytest.mark.slow)
