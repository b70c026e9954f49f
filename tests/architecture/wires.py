"""Faults in the wires between signals and callbacks, found in the source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

from PySide6 import QtCore, QtGui, QtWidgets

from tests.architecture.source_types import (
    Function,
    Place,
    Tree,
    dotted,
    optional_positional,
    own_nodes,
)

REPAINTS = re.compile(
    r"__init__|refresh|look_again|"
    r"_?(show|fill|paint|restyle|rebuild|update|render|draw|build|list|offer|read|look)(_\w+)?|"
    r"(show|paint|resize|change)Event"
)
"""Names of methods that bring the screen up to date."""


@cache
def qt_names() -> frozenset[str]:
    """Names of everything Qt's classes can do."""
    names: set[str] = set()
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            one = getattr(module, name)
            if isinstance(one, type) and issubclass(one, QtCore.QObject):
                names |= set(dir(one))
    return frozenset(names)


@cache
def qt_signals() -> dict[str, int]:
    """Qt's signals by name, with the most arguments any of that name carries."""
    found: dict[str, int] = {}
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            one = getattr(module, name)
            if not isinstance(one, type) or not issubclass(one, QtCore.QObject):
                continue
            meta = one.staticMetaObject
            for index in range(meta.methodOffset(), meta.methodCount()):
                method = meta.method(index)
                if method.methodType() is QtCore.QMetaMethod.MethodType.Signal:
                    text = bytes(method.name().data()).decode()
                    kinds = [bytes(kind.data()) for kind in method.parameterTypes()]
                    size = len([kind for kind in kinds if b"QPrivateSignal" not in kind])
                    found[text] = max(found.get(text, 0), size)
    return found


def _connections(tree: Tree) -> Iterator[tuple[Place, ast.Call, ast.Attribute, ast.expr, bool]]:
    """Where, the call, the signal, the callback, and whether the signal's values are dropped."""
    for place in tree.places:
        for node in own_nodes(place.function):
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            if dotted(called) == "connect_callback" and isinstance(node.args[0], ast.Attribute):
                yield place, node, node.args[0], node.args[1], True
            elif (
                isinstance(called, ast.Attribute)
                and called.attr == "connect"
                and isinstance(called.value, ast.Attribute)
                and len(node.args) in (1, 2)
            ):
                yield place, node, called.value, node.args[0], False


def _size(tree: Tree, signal: ast.Attribute, place: Place) -> int:
    """The most arguments a signal may carry."""
    owner = tree.type_of(signal.value, place)
    known = tree.signal(owner, signal.attr) if owner else None
    if known is not None:
        return known[1]
    named = [size for _, size in tree.signals_named(signal.attr)]
    return max([*named, qt_signals().get(signal.attr, 0)], default=1)


# what a signal may fill


def filled(tree: Tree) -> list[str]:
    """Callbacks with a parameter that is not theirs to be filled by a signal."""
    found = []
    for place, call, signal, callback, dropped in _connections(tree):
        size = _size(tree, signal, place)
        if dropped or size == 0:
            continue
        fault = _fault(tree, callback, place, size)
        if fault:
            found.append(f"{place.path}:{call.lineno}: {signal.attr} -> {fault}")
    return found


def _fault(tree: Tree, callback: ast.expr, place: Place, size: int) -> str:
    if isinstance(callback, ast.Lambda):
        return _lambda_fault(callback, size)
    if isinstance(callback, ast.Attribute):
        return _attribute_fault(tree, callback, place, size)
    if isinstance(callback, ast.Name):
        function = _named(tree, callback.id, place)
        if function is None:
            return f"{callback.id} came from elsewhere: connect_callback"
        return _optional(function, callback.id, size)
    if isinstance(callback, ast.Call) and dotted(callback.func) == "partial":
        return _partial_fault(tree, callback, place, size)
    return f"{ast.unparse(callback)} cannot be told: connect_callback"


def _lambda_fault(callback: ast.Lambda, size: int) -> str:
    arguments = callback.args
    names = [one.arg for one in arguments.args]
    needed = len(names) - len(arguments.defaults)
    first = needed
    while first < len(names) and names[first].startswith("_"):
        first += 1
    if first < len(names) and first < size:
        return f"fills {names[first]} of a lambda"
    return ""


def _attribute_fault(tree: Tree, callback: ast.Attribute, place: Place, size: int) -> str:
    name = callback.attr
    text = ast.unparse(callback)
    owner = tree.type_of(callback.value, place)
    if owner is not None and owner in tree.classes:
        method = tree.method(owner, name)
        if method is not None:
            return _optional(method, text, size)
        if tree.signal(owner, name) is not None or name in qt_names():
            return ""
        return f"{text} came from elsewhere: connect_callback"
    methods = tree.methods_named(name)
    for method in methods:
        fault = _optional(method, text, size)
        if fault:
            return fault
    if methods or name in qt_names() or tree.signals_named(name):
        return ""
    return f"{text} cannot be told: connect_callback"


def _partial_fault(tree: Tree, callback: ast.Call, place: Place, size: int) -> str:
    inner, bound = callback.args[0], len(callback.args) - 1
    if isinstance(inner, ast.Name):
        function = _named(tree, inner.id, place)
    elif isinstance(inner, ast.Attribute):
        owner = tree.type_of(inner.value, place)
        function = tree.method(owner, inner.attr) if owner else None
    else:
        function = None
    text = ast.unparse(inner)
    if function is None:
        return f"partial of {text} cannot be told: connect_callback"
    return _optional(function, text, bound + size, first=bound)


def _optional(function: Function, text: str, size: int, first: int = 0) -> str:
    """The fault when one of the parameters ``first`` to ``size`` need not be given."""
    arguments = function.args
    names = [one.arg for one in (*arguments.posonlyargs, *arguments.args) if one.arg != "self"]
    given = names[first:size]
    left = [name for name in optional_positional(function) if name in given]
    return f"fills {left[0]} of {text}" if left and not left[0].startswith("_") else ""


def _named(tree: Tree, name: str, place: Place) -> Function | None:
    for outer in (place.function, *reversed(place.outer)):
        for node in ast.walk(outer):
            if isinstance(node, ast.FunctionDef) and node.name == name:
                return node
    known = tree.functions.get(name, [])
    return known[0] if len(known) == 1 else None


# signals nobody sends or hears


def silent(tree: Tree) -> list[str]:
    """Signals that are never emitted, or that nothing is connected to."""
    declared = {(one.name, signal) for one in tree.classes.values() for signal in one.signals}
    sent: set[tuple[str, str]] = set()
    heard: set[tuple[str, str]] = set()
    for place in tree.places:
        users: dict[int, str] = {}
        for node in own_nodes(place.function):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
                users[id(node.value)] = node.attr
            if isinstance(node, ast.Call) and dotted(node.func) == "connect_callback":
                users[id(node.args[0])] = "connect"
        for node in own_nodes(place.function):
            if not isinstance(node, ast.Attribute):
                continue
            meant = _meant(tree, node, place)
            use = users.get(id(node))
            if use == "connect":
                heard |= meant
            elif use is None or use == "emit":
                # Handed on, or connected to another signal: whoever got it sends it.
                sent |= meant
    return sorted(
        [f"{owner}.{name} is never emitted" for owner, name in declared - sent]
        + [f"{owner}.{name} is heard by nothing" for owner, name in declared - heard]
    )


def _meant(tree: Tree, node: ast.Attribute, place: Place) -> set[tuple[str, str]]:
    named = tree.signals_named(node.attr)
    if not named:
        return set()
    owner = tree.type_of(node.value, place)
    if owner is not None and owner in tree.classes:
        known = tree.signal(owner, node.attr)
        if known is not None:
            return {(known[0], node.attr)}
        if tree.method(owner, node.attr) is not None:
            return set()
    return {(one, node.attr) for one, _ in named}


# painting that navigates


def navigating(tree: Tree) -> list[str]:
    """Methods that bring a screen up to date and on the way lead to another screen."""
    ways: set[tuple[str, str]] = set()
    while True:
        more = set(ways)
        for place, _, signal, callback, _ in _connections(tree):
            leads = place.path.startswith("acucoach/assembly/") and any(
                (isinstance(node, ast.Name) and node.id == "to")
                or (isinstance(node, ast.Attribute) and node.attr == "show_screen")
                for node in ast.walk(callback)
            )
            relays = isinstance(callback, ast.Attribute) and _meant(tree, callback, place) & ways
            if leads or relays:
                more |= _meant(tree, signal, place)
        if more == ways:
            break
        ways = more
    found = []
    for one in tree.classes.values():
        for name in one.methods:
            if not REPAINTS.fullmatch(name):
                continue
            path = _way_to(tree, one.name, name, ways, ())
            if path:
                found.append(f"{one.path}: {one.name}: {' -> '.join(path)}")
    return sorted(found)


def _way_to(
    tree: Tree, owner: str, name: str, ways: set[tuple[str, str]], gone: tuple[str, ...]
) -> tuple[str, ...]:
    method = tree.method(owner, name)
    if method is None or name in gone:
        return ()
    gone = (*gone, name)
    place = Place("", tree.classes[owner], method, ())
    for node in own_nodes(method, lambdas=False):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        called = node.func
        if called.attr == "emit" and isinstance(called.value, ast.Attribute):
            if _meant(tree, called.value, place) & ways:
                return (*gone, called.value.attr)
        elif isinstance(called.value, ast.Name) and called.value.id == "self":
            path = _way_to(tree, owner, called.attr, ways, gone)
            if path:
                return path
    return ()


# learning of another by chance


def by_chance(tree: Tree) -> list[str]:
    """``getattr`` with a value for the case that there is nothing, or with a name made up."""
    found = []
    for path, module in tree.modules.items():
        for node in ast.walk(module):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id == "hasattr" or (node.func.id == "getattr" and len(node.args) == 3):
                found.append(f"{path}:{node.lineno}: {ast.unparse(node)}")
    return found
