"""What reads the wires finds each kind of fault, and lets good ones pass."""

from __future__ import annotations

import pytest

from tests.architecture.source_types import Tree
from tests.architecture.wires import by_chance, filled, navigating, silent

CONTROLLER = """
class Controller:
    def stop(self, reason: int = 0) -> None: ...
    def end(self) -> None: ...
"""


def page(line: str, path: str = "acucoach/ui/page.py") -> Tree:
    text = f"""
class Page(QWidget):
    changed = Signal(str)
    def __init__(self, controller: Controller, act: Callable[[], None]) -> None:
        self.controller = controller
        self._act = act
        {line}
    def maybe(self, side=None) -> None: ...
    def named(self, name, side=None) -> None: ...
"""
    return Tree({"acucoach/ui/controller.py": CONTROLLER, path: text})


@pytest.mark.parametrize(
    "line",
    [
        "button.clicked.connect(self.controller.stop)",
        "button.clicked.connect(controller.stop)",
        "button.toggled.connect(elsewhere.stop)",
        "action.triggered.connect(self.maybe)",
        "box.activated.connect(partial(self.named, 'x'))",
        "button.clicked.connect(act)",
        "button.clicked.connect(self._act)",
        "button.clicked.connect(lambda code=1: self.named(code))",
        "self.changed.connect(self.maybe)",
        "button.clicked.connect(choose())",
    ],
)
def test_a_parameter_a_signal_would_fill_is_found(line: str) -> None:
    assert len(filled(page(line))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "button.clicked.connect(self.controller.end)",
        "button.clicked.connect(lambda: self.controller.stop())",
        "button.clicked.connect(lambda _=False, code=1: self.named(code))",
        "connect_callback(button.clicked, act)",
        "self.changed.connect(self.named)",
        "timer.timeout.connect(self.maybe)",
        "button.clicked.connect(self.hide)",
    ],
)
def test_a_good_wire_passes(line: str) -> None:
    assert filled(page(line)) == []


def test_a_signal_nobody_sends_or_hears_is_found() -> None:
    assert silent(page("pass")) == [
        "Page.changed is heard by nothing",
        "Page.changed is never emitted",
    ]
    assert silent(page("self.changed.connect(self.named)")) == ["Page.changed is never emitted"]
    sends = page("self.changed.connect(self.named); self.changed.emit('x')")
    assert silent(sends) == []


def test_a_repaint_that_leads_elsewhere_is_found() -> None:
    text = """
class View(QWidget):
    lit = Signal()
    def refresh(self) -> None:
        self._fill()
    def _fill(self) -> None:
        self.lit.emit()
"""
    build = """
def build(to) -> None:
    view = View()
    view.lit.connect(to.show_area)
"""
    tree = Tree({"acucoach/ui/view.py": text, "acucoach/assembly/view.py": build})
    assert navigating(tree) == [
        "acucoach/ui/view.py: View: _fill -> lit",
        "acucoach/ui/view.py: View: refresh -> _fill -> lit",
    ]
    asked = text.replace("self.lit.emit()", "button.clicked.connect(lambda: self.lit.emit())")
    assert navigating(Tree({"acucoach/ui/view.py": asked, "acucoach/assembly/v.py": build})) == []


def test_learning_of_another_by_chance_is_found() -> None:
    assert len(by_chance(Tree({"a.py": "x = getattr(page, 'has_unsaved', False)"}))) == 1
    assert by_chance(Tree({"a.py": "x = getattr(page, name)"})) == []
