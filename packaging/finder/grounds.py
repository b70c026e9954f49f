"""What lies behind a hand or a face: plain, a room, clutter, wood. All of it is made of noise."""

import numpy as np
from scipy.ndimage import gaussian_filter, zoom
from webcam import HEIGHT, WIDTH

KINDS = ("plain", "room", "clutter", "wood")


def clouds(
    rng: np.random.Generator, cells: int, octaves: int = 5, fall: float = 0.55
) -> np.ndarray:
    """(HEIGHT, WIDTH) smooth noise, mean about 0, deviation 1; `cells` across at its coarsest."""
    height, width = HEIGHT // 2, WIDTH // 2  # the picture's own blur hides the coarser pixels
    out = np.zeros((height, width), np.float32)
    for octave in range(octaves):
        across = cells * 2**octave
        down = max(2, across * height // width)
        grid = rng.normal(size=(down + 2, across + 2)).astype(np.float32)
        fine = zoom(grid, (height / (down + 1) + 0.01, width / (across + 1) + 0.01), order=1)
        out += fall**octave * fine[:height, :width]
    return (out / out.std()).repeat(2, 0).repeat(2, 1)


def ground(rng: np.random.Generator, kind: str) -> np.ndarray:
    """(HEIGHT, WIDTH, 3) colours 0..1."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)

    def dull() -> np.ndarray:
        return rng.uniform(0.08, 0.95) + rng.uniform(-0.18, 0.18, 3)

    if kind == "plain":
        turn = rng.uniform(0, 2 * np.pi)
        slope = (np.cos(turn) * x / WIDTH + np.sin(turn) * y / HEIGHT)[..., None]
        return np.clip(dull() + 0.25 * slope + 0.01 * clouds(rng, 6)[..., None], 0, 1)
    if kind == "clutter":
        three = [clouds(rng, int(rng.integers(3, 9)), 6) for _ in range(3)]
        common = 0.15 * clouds(rng, 5, 6)
        return np.clip(0.5 + 0.14 * np.stack(three, -1) + common[..., None], 0, 1)
    if kind == "wood":  # its colour is near to skin
        bend = 1.4 * clouds(rng, 3, 3)
        grain = np.sin(2 * (0.004 * x + rng.uniform(0.02, 0.09) * y + bend))
        light = rng.uniform(0.6, 1.4) + 0.12 * grain + 0.05 * clouds(rng, 40, 3)
        return np.clip(np.array((0.62, 0.43, 0.28)) * light[..., None], 0, 1)
    out = np.ones((HEIGHT, WIDTH, 3), np.float32) * dull()
    other = dull()
    for _ in range(int(rng.integers(15, 45))):
        left, right = np.sort(rng.integers(0, WIDTH, 2))
        top, bottom = np.sort(rng.integers(0, HEIGHT, 2))
        chance = rng.random()
        gaudy = rng.uniform(0.02, 1, 3)
        out[top:bottom, left:right] = other if chance < 0.3 else gaudy if chance < 0.4 else dull()
    out += 0.06 * clouds(rng, 30, 4)[..., None]
    blur = rng.uniform(0.5, 5)
    return np.clip(gaussian_filter(out, (blur, blur, 0)), 0, 1)
