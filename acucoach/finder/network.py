"""One neural network from a file whose sum is known."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from typing import Any

Floats = NDArray[np.float32]
LIST = "models.json"


class ModelError(Exception):
    """A model is missing, is not the one that was fitted with, or does not load; one sentence."""


def read_model(folder: Path, name: str) -> bytes:
    """A model's bytes, checked against the list beside it.

    Raises:
        ModelError: it cannot be read, or its sum is another.
    """
    try:
        wanted = json.loads((folder / LIST).read_text("utf-8"))[name]["sha256"]
        content = (folder / f"{name}.tflite").read_bytes()
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise ModelError(
            f"The file {name}.tflite of the camera's helper cannot be read. Install AcuCoach again."
        ) from error
    if sha256(content).hexdigest() != wanted:
        raise ModelError(
            f"The file {name}.tflite of the camera's helper is damaged. Install AcuCoach again."
        )
    return content


class Network:
    """Runs on one thread.

    Args:
        folder: where the models lie.
        name: of the model.
    """

    def __init__(self, folder: Path, name: str) -> None:
        from ai_edge_litert.interpreter import Interpreter

        content = read_model(folder, name)
        try:
            self._net: Any = Interpreter(model_content=content, num_threads=1)
            self._net.allocate_tensors()
        except (ValueError, RuntimeError) as error:
            raise ModelError(f"The model {name} does not run on this computer.") from error
        self._into = self._net.get_input_details()[0]["index"]
        outputs = self._net.get_output_details()
        self._by_name = {one["name"]: one["index"] for one in outputs}
        self._by_size = {int(np.prod(one["shape"])): one["index"] for one in outputs}

    def run(self, picture: Floats) -> None:
        """Feed a picture, (height, width, 3)."""
        self._net.set_tensor(self._into, picture[None])
        self._net.invoke()

    def named(self, name: str) -> Floats:
        """An output of the last run by its name, flat."""
        return np.asarray(self._net.get_tensor(self._by_name[name]), np.float32).ravel()

    def sized(self, size: int) -> Floats:
        """An output of the last run by its number of values, flat."""
        return np.asarray(self._net.get_tensor(self._by_size[size]), np.float32).ravel()
