# SPDX-FileCopyrightText: 2026 The Linwu maintainers
# SPDX-License-Identifier: Apache-2.0
"""Small changes of bytes, for the inputs of fuzz targets. The same generator gives the same changes."""


def changed(rng, data, strange):
    """One to three of them; `strange` are the bytes that mean something where they do not belong."""
    data = bytearray(data)
    for _ in range(rng.randint(1, 3)):
        if not data:
            return bytes(rng.randrange(256) for _ in range(4))
        at = rng.randrange(len(data))
        kind = rng.randrange(5)
        if kind == 0:
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            del data[at:at + rng.randint(1, 8)]
        elif kind == 2:
            data[at:at] = data[at:at + rng.randint(1, 8)]
        elif kind == 3:
            data[at] = rng.choice(strange)
        else:
            del data[at:]
    return bytes(data)
