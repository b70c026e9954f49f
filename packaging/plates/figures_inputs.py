"""The hash over what figures are made from. Standard library only, so that a test can ask it.

It covers what belongs to the figures alone. The body, its light and the placed points are shared
with the plates: of those a test watches whether the pressed spots still lie where
the figures show them.
"""

import hashlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = (
    *("press_hand.py", "press_span.py", "figures_scene.py", "figures_relief.py"),
    *("figures_stage.py", "figures_gaps.py"),
    *("figures_draw.py", "figures_notes.py", "figures_table.py", "figures_write.py"),
    *(
        "figures_build.py",
        "figures_tools.py",
        "data/figures_points.json",
        "data/press_grips.json",
    ),
)


# The body and its light, as the plates have them too.
BODY = (
    *("camera.py", "garments.py", "hair.py", "linear.py", "model.py", "part.py", "pose.py"),
    *("relief.py", "render.py", "subdivide.py", "data/landmarks.json"),
)


def inputs_hash() -> str:
    """SHA-256 over the names and texts of all inputs (line ends do not count)."""
    return _hash(SOURCES)


def drawing_hash() -> str:
    """What a figure's picture depends on besides its row and its grip."""
    return _hash((*BODY, *(name for name in SOURCES if name.endswith(".py"))))


def _hash(names: tuple[str, ...]) -> str:
    h = hashlib.sha256()
    for name in names:
        path = HERE / name
        h.update(name.encode())
        if path.exists():
            h.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return h.hexdigest()
