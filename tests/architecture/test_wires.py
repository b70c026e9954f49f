"""Every wire between a signal and a callback, read in the source."""

from __future__ import annotations

import pytest

from tests.architecture.source_types import Tree
from tests.architecture.wires import by_chance, filled, navigating, silent

OF_A_LIBRARY = {
    # Asks a library of the system, not another part, whether it has something.
    "acucoach/desktop/keep_awake.py",
    "acucoach/desktop/memory.py",
    "acucoach/commands/table_import.py",
}


@pytest.fixture(scope="module")
def tree() -> Tree:
    return Tree.of_program()


def test_the_tree_is_read(tree: Tree) -> None:
    assert len(tree.classes) > 300
    assert sum(len(one.signals) for one in tree.classes.values()) > 100


def test_no_signal_fills_a_parameter_that_is_not_meant_for_it(tree: Tree) -> None:
    assert filled(tree) == []


def test_every_signal_is_sent_and_heard(tree: Tree) -> None:
    assert silent(tree) == []


def test_bringing_a_screen_up_to_date_leads_nowhere(tree: Tree) -> None:
    assert navigating(tree) == []


def test_no_part_learns_of_another_by_chance(tree: Tree) -> None:
    assert [line for line in by_chance(tree) if line.split(":")[0] not in OF_A_LIBRARY] == []
