"""What the source says of itself: classes, signals, methods, and the types of simple expressions.

Enough inference for `self.page.question.ask` and the like; what it cannot tell is None.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class ClassSource:
    """A class as it is written."""

    name: str
    path: str
    bases: list[str]
    methods: dict[str, Function] = field(default_factory=dict)
    signals: dict[str, int] = field(default_factory=dict)
    """Name and number of arguments."""
    attributes: dict[str, str] = field(default_factory=dict)
    """Name of an attribute and of its class, where that is plain."""


@dataclass
class Place:
    """A function in the source, with what surrounds it."""

    path: str
    owner: ClassSource | None
    function: Function
    outer: tuple[Function, ...]


class Tree:
    """All classes and functions of some files.

    Args:
        sources: text by path.
    """

    def __init__(self, sources: Mapping[str, str]) -> None:
        self.modules = {path: ast.parse(text) for path, text in sources.items()}
        self.classes: dict[str, ClassSource] = {}
        self.functions: dict[str, list[Function]] = {}
        self.places: list[Place] = []
        for path, module in self.modules.items():
            self._read(path, module, None, ())
        for place in self.places:
            if place.owner is not None:
                self._read_attributes(place.owner, place.function)

    @classmethod
    def of_program(cls) -> Tree:
        """The program, without its tests."""
        files = sorted((ROOT / "acucoach").rglob("*.py"))
        return cls({str(path.relative_to(ROOT)): path.read_text("utf-8") for path in files})

    # looking up

    def method(self, owner: str, name: str) -> Function | None:
        """A method of a class or of what it is made from."""
        for one in self._line_of(owner):
            if name in one.methods:
                return one.methods[name]
        return None

    def signal(self, owner: str, name: str) -> tuple[str, int] | None:
        """The class that declares a signal, and how many arguments it has."""
        for one in self._line_of(owner):
            if name in one.signals:
                return one.name, one.signals[name]
        return None

    def methods_named(self, name: str) -> list[Function]:
        """Every method of that name."""
        return [one.methods[name] for one in self.classes.values() if name in one.methods]

    def signals_named(self, name: str) -> list[tuple[str, int]]:
        """Every class with a signal of that name, and its number of arguments."""
        return [
            (one.name, one.signals[name]) for one in self.classes.values() if name in one.signals
        ]

    def _line_of(self, owner: str) -> Iterator[ClassSource]:
        found = self.classes.get(owner)
        if found is not None:
            yield found
            for base in found.bases:
                yield from self._line_of(base)

    # types

    def type_of(self, node: ast.expr, place: Place) -> str | None:
        """The class of an expression, where it is plain."""
        if isinstance(node, ast.Name):
            if node.id == "self" and place.owner is not None:
                return place.owner.name
            for function in (place.function, *reversed(place.outer)):
                found = self._local(node.id, function, place)
                if found:
                    return found
            return None
        if isinstance(node, ast.Attribute):
            owner = self.type_of(node.value, place)
            if owner is None:
                return None
            for one in self._line_of(owner):
                if node.attr in one.attributes:
                    return one.attributes[node.attr]
                if node.attr in one.methods:
                    return annotated(one.methods[node.attr].returns)
            return None
        if isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name):
                if called.id in self.classes:
                    return called.id
                made = self.functions.get(called.id, [])
                return annotated(made[0].returns) if len(made) == 1 else None
            if isinstance(called, ast.Attribute):
                owner = self.type_of(called.value, place)
                method = self.method(owner, called.attr) if owner else None
                return annotated(method.returns) if method is not None else None
        return None

    def _local(self, name: str, function: Function, place: Place) -> str | None:
        arguments = function.args
        for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
            if one.arg == name:
                return annotated(one.annotation)
        for node in ast.walk(function):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name) and target.id == name:
                        if any(isinstance(n, ast.Name) and n.id == name
                               for n in ast.walk(node.value)):  # fmt: skip
                            continue
                        return self.type_of(node.value, place)
                    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                        for one_, value in zip(target.elts, node.value.elts, strict=False):
                            if isinstance(one_, ast.Name) and one_.id == name:
                                return self.type_of(value, place)
            elif isinstance(node, ast.AnnAssign):
                if isinstance(node.target, ast.Name) and node.target.id == name:
                    return annotated(node.annotation)
            elif isinstance(node, ast.NamedExpr) and node.target.id == name:
                return self.type_of(node.value, place)
        return None

    # reading

    def _read(
        self,
        path: str,
        node: ast.AST,
        owner: ClassSource | None,
        outer: tuple[Function, ...],
    ) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef):
                made = ClassSource(child.name, path, [dotted(base) for base in child.bases])
                self.classes[child.name] = made
                for line in child.body:
                    if isinstance(line, ast.Assign) and _is_signal(line.value):
                        assert isinstance(line.value, ast.Call)
                        for target in line.targets:
                            assert isinstance(target, ast.Name)
                            made.signals[target.id] = len(line.value.args)
                    elif isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
                        found = annotated(line.annotation)
                        if found:
                            made.attributes[line.target.id] = found
                self._read(path, child, made, outer)
            elif isinstance(child, Function):
                if owner is not None and not outer:
                    owner.methods[child.name] = child
                elif not outer:
                    self.functions.setdefault(child.name, []).append(child)
                self.places.append(Place(path, owner, child, outer))
                self._read(path, child, owner, (*outer, child))
            else:
                self._read(path, child, owner, outer)

    def _read_attributes(self, owner: ClassSource, function: Function) -> None:
        place = Place("", owner, function, ())
        for node in ast.walk(function):
            if isinstance(node, ast.AnnAssign):
                if _is_own(node.target):
                    assert isinstance(node.target, ast.Attribute)
                    found = annotated(node.annotation)
                    if found:
                        owner.attributes.setdefault(node.target.attr, found)
            elif isinstance(node, ast.Assign):
                for target, value in _pairs(node):
                    if _is_own(target):
                        assert isinstance(target, ast.Attribute)
                        found = self.type_of(value, place)
                        if found:
                            owner.attributes.setdefault(target.attr, found)


def annotated(node: ast.expr | None) -> str | None:
    """The class an annotation names; of ``X | None`` that is ``X``."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value.strip().split(" | ")[0]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        left = annotated(node.left)
        right = node.right
        if isinstance(right, ast.Constant) and right.value is None:
            return left
    return None


def dotted(node: ast.expr) -> str:
    """``a.b.c`` as its last name."""
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Subscript):
        return dotted(node.value)
    return node.id if isinstance(node, ast.Name) else ""


def optional_positional(function: Function) -> list[str]:
    """Parameters that may be given by place, and need not be given."""
    arguments = function.args
    names = [one.arg for one in (*arguments.posonlyargs, *arguments.args)]
    return names[len(names) - len(arguments.defaults) :] if arguments.defaults else []


def own_nodes(function: Function, *, lambdas: bool = True) -> Iterator[ast.AST]:
    """What a function does itself; not what functions inside it do.

    Args:
        function: the function.
        lambdas: whether what lambdas in it do counts too.
    """
    inside = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, inside):
            continue
        yield node
        waiting += [
            child
            for child in ast.iter_child_nodes(node)
            if lambdas or not isinstance(child, ast.Lambda)
        ]


def _is_signal(node: ast.expr | None) -> bool:
    return isinstance(node, ast.Call) and dotted(node.func) in ("Signal", "QtSignal")


def _is_own(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
    )


def _pairs(node: ast.Assign) -> Iterable[tuple[ast.expr, ast.expr]]:
    for target in node.targets:
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            yield from zip(target.elts, node.value.elts, strict=False)
        else:
            yield target, node.value
