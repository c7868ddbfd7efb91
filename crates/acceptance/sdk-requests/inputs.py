"""Inputs of every kind for an operation, made of the types that its SDK gives its members.

Values depend on nothing but the operation, so that two runs send the same.
"""

import itertools
import random
import zlib

# Depth from which records are left empty: some contain themselves.
DEEPEST = 5

HOSTILE = [
    "a b+c&d=e%20f/g?h#i",
    "环境 é ß \u00a0\u2028 😀",
    "\"quoted\" 'single' \\ back <tag>&amp;",
    "line\nbreak\ttab\rreturn",
    "*~!()'@:;,$[]{}|^`",
    " blanks at both ends ",
    "%2F%25%zz",
    "{\"a\":[1,\"b\"],\"c\":null}",
    "true",
    "007",
    "\u0001\u001f\u007f",
    "2024-02-30T25:61:61Z",
    "-",
    "\u202e\ufeff",
    "1.10",
]

SEGMENTS = ["a/b", "100%", "é 😀", "x?y#z", "a:b@c", "*~'()!", "%2F", "+", "-", "a;b=c,d"]


class Inputs:
    """Makes inputs of one kind for one operation."""

    def __init__(self, sdk, operation, kind):
        self.sdk, self.kind = sdk, kind
        self.random = random.Random(zlib.crc32(f"{operation.name} {kind}".encode()))
        self.hostile = itertools.cycle(HOSTILE[zlib.crc32(operation.name.encode()) % len(HOSTILE):] + HOSTILE)
        self.count = itertools.count(1)

    def record(self, name, depth=0):
        """A record of the model `name`, by wire names."""
        members = self.sdk.classes.get(name, [])
        if self.kind == "empty" or depth > DEEPEST:
            return {}
        if self.kind == "blank" and depth > 0:
            return {}
        if self.kind == "sparse":
            members = [member for member in members if self.random.random() < 0.4]
        return {member.wire: self.value(member.type, depth + 1) for member in members}

    def value(self, name, depth):
        name = name.replace("List[", "list[").replace("Dict[", "dict[")
        if name.startswith("list["):
            return self.list(name[5:-1], depth)
        if name.startswith("dict["):
            return self.map(name[5:-1].split(",", 1)[1].strip(), depth)
        scalar = getattr(self, f"_{name}", None) if name in SCALARS else None
        if scalar:
            return scalar()
        name = name.rsplit(".", 1)[-1]
        return self.record(name, depth) if name in self.sdk.classes else self._Any()

    def list(self, element, depth):
        if self.kind == "blank":
            return []
        if depth > DEEPEST:
            return []
        count = {"ordinary": 2, "sparse": self.random.choice([0, 1, 3]), "many": 11}.get(self.kind, 2)
        return [self.value(element, depth) for _ in range(count)]

    def map(self, value, depth):
        if self.kind == "blank" or depth > DEEPEST:
            return {}
        keys = ["k1", "k 2"] if self.kind != "hostile" else ["a.b", "环 +&=", "K", "k"]
        return {key: self.value(value, depth + 1) for key in keys}

    def segment(self):
        """A parameter of the path."""
        if self.kind == "hostile":
            return self.random.choice(SEGMENTS)
        return f"id-{next(self.count)}"

    def whole_path(self):
        """A parameter that is the whole path."""
        return "/api/v1/providers/Aliyun/products/ECS/resources" + ("/环 a:b" if self.kind == "hostile" else "/Instance")

    def header(self):
        """A parameter that is sent in a header."""
        return {"hostile": "a b;c=%20,\"d\"", "blank": ""}.get(self.kind, f"h{next(self.count)}")

    def stream(self):
        """A body of bytes."""
        return {"blank": b"", "hostile": bytes(range(256))}.get(self.kind, b"bytes \x00\xff")

    def _str(self):
        if self.kind == "blank":
            return ""
        return next(self.hostile) if self.kind == "hostile" else f"s{next(self.count)}"

    def _int(self):
        numbers = [0, -1, 9007199254740993, 9223372036854775807, -9223372036854775808, 2147483648]
        if self.kind == "blank":
            return 0
        return self.random.choice(numbers) if self.kind == "hostile" else next(self.count)

    def _float(self):
        numbers = [0.1, -2.5, 1e21, 123456789.125, 1e-7, 3.0]
        if self.kind == "blank":
            return 0.0
        return self.random.choice(numbers) if self.kind == "hostile" else next(self.count) + 0.5

    def _bool(self):
        return self.kind != "blank" and self.random.random() < 0.6

    def _bytes(self):
        return self._str()

    def _dict(self):
        return {} if self.kind == "blank" else {"Any": self._str(), "list": [1, {"k": True}]}

    def _Any(self):
        if self.kind == "blank":
            return {}
        return self.random.choice([self._str, self._int, self._bool, self._dict])()


SCALARS = ("str", "int", "float", "bool", "bytes", "dict", "Any")

KINDS = ["empty", "ordinary", "hostile", "blank", "sparse", "many"]
