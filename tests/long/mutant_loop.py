"""Run each fault in a fork of one process, which has read everything and run every test once.

A plugin of pytest, used by ``tests.long.mutants`` in a tree that mutmut made. All tests run once
without a fault; that says which of them reach which function and how long they take. Then each
fault gets a child that runs the quickest tests of its function first and ends with the first that
fails. What fixtures of the whole session hold was made without the fault, so a fault may pass that
a fresh start would have noticed, never the other way about.
"""

from __future__ import annotations

import json
import os
import signal
import time
from collections import defaultdict
from pathlib import Path
from typing import NoReturn

import pytest
from _pytest.runner import runtestprotocol
from mutmut.mutation import trampoline

WHICH = "MUTANT_UNDER_TEST"
PATIENCE = 120
"""Seconds for the tests of one fault."""
KILLED, NOT_NOTICED, NO_TEST, TOO_LONG = 1, 0, 33, 36


class _Nobody:
    """Stands for the next test: only what belongs to the whole session is kept for it."""

    def __init__(self, session: pytest.Session) -> None:
        self._session = session

    def listchain(self) -> list[pytest.Session]:
        return [self._session]


def _passes(item: pytest.Item, after: object) -> bool:
    reports = runtestprotocol(item, log=False, nextitem=after)  # type: ignore[arg-type]
    return not any(report.failed for report in reports)


def _try(mutant: str, items: list[pytest.Item], after: object) -> NoReturn:
    signal.signal(signal.SIGALRM, lambda *_: os._exit(TOO_LONG))
    signal.alarm(PATIENCE)
    os.environ[WHICH] = mutant
    for item in items:
        if not _passes(item, after):
            os._exit(KILLED)
    os._exit(NOT_NOTICED)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool:
    """All tests once, then the faults; what became of each goes into mutmut's own files."""
    after = _Nobody(session)
    hits: set[str] = set()
    trampoline.record_trampoline_hit = lambda name, **_: hits.add(name)
    os.environ[WHICH] = "stats"
    reached: dict[str, list[pytest.Item]] = defaultdict(list)
    took: dict[pytest.Item, float] = {}
    for item in session.items:
        hits.clear()
        begun = time.monotonic()
        if not _passes(item, after):
            raise pytest.UsageError(f"{item.nodeid} fails without any fault")
        took[item] = time.monotonic() - begun
        for name in hits:
            reached[name].append(item)
    os.environ[WHICH] = ""
    for items in reached.values():
        items.sort(key=took.__getitem__)
    wanted = set(os.environ.get("ACUCOACH_FAULTS", "").split())
    for meta in sorted(Path("acucoach").rglob("*.meta")):
        told = json.loads(meta.read_text("utf-8"))
        codes = told["exit_code_by_key"]
        for mutant in codes:
            if wanted and mutant not in wanted:
                continue
            items = reached.get(mutant.rpartition("__mutmut_")[0], [])
            code = NO_TEST
            if items:
                child = os.fork()
                if not child:
                    _try(mutant, items, after)
                code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            codes[mutant] = code
        meta.write_text(json.dumps(told), "utf-8")
    return True
