"""Catmull-Clark subdivision: quads to a smooth skin, with any attributes riding along."""

import numpy as np
from linear import Array


def catmull_clark(V: Array, F: Array, C: Array, levels: int) -> tuple[Array, Array, Array]:
    """Subdivides a quad mesh.

    Args:
        V: (n, k) attributes of vertices (position first; all are smoothed alike).
        F: (m, 4) faces.
        C: (m, 4, c) attributes of face corners (texture coordinates), subdivided linearly.
        levels: how often; each makes four faces of one.

    Source: E. Catmull, J. Clark, 1978; borders as cubic splines.
    """
    for _ in range(levels):
        n, m = len(V), len(F)
        face_point = V[F].mean(1)
        sides = np.sort(np.stack([F, np.roll(F, -1, 1)], 2).reshape(-1, 2), 1)
        edges, inverse, count = np.unique(sides, axis=0, return_inverse=True, return_counts=True)
        inverse = inverse.reshape(m, 4)
        middle, face_sum = V[edges].mean(1), np.zeros((len(edges), V.shape[1]))
        np.add.at(face_sum, inverse.ravel(), np.repeat(face_point, 4, 0))
        inner = count == 2
        edge_point = np.where(inner[:, None], (2 * middle + face_sum) / 4, middle)

        valence, degree = np.zeros(n), np.zeros(n)
        face_mean, edge_mean = np.zeros_like(V), np.zeros_like(V)
        np.add.at(valence, F.ravel(), 1)
        np.add.at(face_mean, F.ravel(), np.repeat(face_point, 4, 0))
        np.add.at(degree, edges.ravel(), 1)
        np.add.at(edge_mean, edges.ravel(), np.repeat(middle, 2, 0))
        valence, degree = np.maximum(valence, 1)[:, None], np.maximum(degree, 1)[:, None]
        moved = (face_mean / valence + 2 * edge_mean / degree + (valence - 3) * V) / valence

        border = edges[~inner]
        on_border = np.zeros(n, bool)
        on_border[border.ravel()] = True
        border_sum, border_count = np.zeros_like(V), np.zeros(n)
        np.add.at(border_sum, border.ravel(), np.repeat(middle[~inner], 2, 0))
        np.add.at(border_count, border.ravel(), 1)
        moved[on_border] = (
            0.5 * V[on_border] + 0.5 * border_sum[on_border] / border_count[on_border][:, None]
        )

        E, P = n + inverse, n + len(edges) + np.arange(m)
        V = np.vstack([moved, edge_point, face_point])
        corners = [np.stack([F[:, k], E[:, k], P, E[:, k - 1]], 1) for k in range(4)]
        side_mid, centre = (C + np.roll(C, -1, 1)) / 2, C.mean(1)
        pieces = [
            np.stack([C[:, k], side_mid[:, k], centre, side_mid[:, k - 1]], 1) for k in range(4)
        ]
        F = np.stack(corners, 1).reshape(-1, 4)
        C = np.stack(pieces, 1).reshape(-1, 4, C.shape[2])
    return V, F, C
