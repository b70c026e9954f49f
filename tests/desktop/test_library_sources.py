import subprocess
import sys

CODE = """
import linecache, sys
import PySide6.QtCore
{order}
import acucoach.assembly.frame
print(sum(1 for name in linecache.cache if "acucoach" in name))
print(PySide6.QtCore.QObject().objectName() == "")
"""
SPARED = "from acucoach.desktop.library_sources import leave_sources_alone; leave_sources_alone()"


def _told(code: str, order: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code.format(order=order)],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return done.stdout.split()


def test_the_library_reads_the_source_of_no_module_of_the_program() -> None:
    read, works = _told(CODE, SPARED)
    assert works == "True"
    assert int(read) <= 4  # the packages on the way to the function itself
    assert int(_told(CODE, "")[0]) > 10  # it would have: else there is nothing to keep it from


BY_PYTHON = """
import builtins
import PySide6.QtCore
{order}
print(builtins.__import__ is builtins.__feature_import__)
from PySide6.QtWidgets import QLabel
print(hasattr(QLabel, "setText"), hasattr(QLabel, "set_text"))
"""


def test_imports_go_by_the_library_no_more() -> None:
    assert _told(BY_PYTHON, SPARED) == ["False", "True", "False"]
    assert _told(BY_PYTHON, "") == [
        "True",
        "True",
        "False",
    ]  # or nothing to spare


def test_a_trace_shows_the_lines_after_their_text_was_let_go() -> None:
    import linecache

    from acucoach.desktop import memory

    linecache.getline(memory.__file__, 1)
    assert memory.__file__ in linecache.cache
    memory.give_back()
    assert memory.__file__ not in linecache.cache
    assert "Gives memory" in linecache.getline(memory.__file__, 1)


def test_nothing_is_done_where_the_library_works_otherwise(monkeypatch) -> None:
    from acucoach.desktop.library_sources import leave_sources_alone

    other = type(sys)("other")
    monkeypatch.setitem(sys.modules, "shibokensupport.feature", other)
    leave_sources_alone()
    assert vars(other).keys() == vars(type(sys)("other")).keys()
    monkeypatch.delitem(sys.modules, "shibokensupport.feature")
    leave_sources_alone()
