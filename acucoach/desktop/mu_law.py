"""Speech in eight bits a sample: the mu-law of ITU-T G.711."""

from __future__ import annotations

from array import array

_BIAS, _CLIP = 0x84, 32635


def _expanded(code: int) -> int:
    code = ~code & 0xFF
    value = ((((code & 0x0F) << 3) + _BIAS) << ((code & 0x70) >> 4)) - _BIAS
    return -value if code & 0x80 else value


_TABLE = tuple(_expanded(code) for code in range(256))


def decoded(data: bytes) -> array[int]:
    """Samples of sixteen bits."""
    return array("h", [_TABLE[code] for code in data])


def encoded(samples: array[int]) -> bytes:
    """Samples of sixteen bits, in eight each."""
    return bytes(_compressed(sample) for sample in samples)


def _compressed(sample: int) -> int:
    sign = 0x80 if sample < 0 else 0
    value = min(abs(sample), _CLIP) + _BIAS
    exponent = max(0, value.bit_length() - 8)
    return ~(sign | exponent << 4 | (value >> exponent + 3) & 0x0F) & 0xFF
