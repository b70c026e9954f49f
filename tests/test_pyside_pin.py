"""PySide6 6.12.0 on Python 3.11 loses a reference to None per call; the pin keeps it out."""

import sys


def test_calls_that_return_none_keep_its_reference_count(qapp) -> None:
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 50
