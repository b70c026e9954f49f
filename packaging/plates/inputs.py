"""Which files a built picture depends on, and their hash. Standard library only."""

import hashlib

from paths import HERE

# Files of the drawing kit and of the plates. `figures_*`, `press_*`, `posture*` belong to figures,
# `turn_*` to the body that turns.
NOT_INPUTS = ("contact_sheet.py", "inputs.py", "review_")


def plate_inputs() -> list[str]:
    """Names of the files the plates are made from, relative to the builder, sorted."""
    files = [*HERE.glob("*.py"), *HERE.glob("data/*.json")]
    names = sorted(str(f.relative_to(HERE)).replace("\\", "/") for f in files)
    skip = (*NOT_INPUTS, "figures_", "press_", "posture", "turn_", "data/figures_", "data/press_")
    return [n for n in names if not n.startswith(skip) and n != "data/placed.json"]


def turn_inputs() -> list[str]:
    """Names of the files the views of the turning body are made from."""
    return [*plate_inputs(), "turn_build.py"]


# What a picture's light and shade depends on; the rest only moves points and maps.
DRAWING = (
    "camera.py",
    "export.py",
    "garments.py",
    "hair.py",
    "linear.py",
    "model.py",
    "part.py",
    "pose.py",
    "relief.py",
    "render.py",
    "scenes.py",
    "subdivide.py",
)


def files_hash(names: list[str] | tuple[str, ...]) -> str:
    """SHA-256 over names and contents (line ends made alike) of files of the builder."""
    total = hashlib.sha256()
    for name in names:
        content = (HERE / name).read_bytes().replace(b"\r\n", b"\n")
        total.update(f"{name}\0{hashlib.sha256(content).hexdigest()}\n".encode())
    return total.hexdigest()


def inputs_hash() -> str:
    """The hash of everything the plates are made from, as kept in their index."""
    return files_hash(plate_inputs())
