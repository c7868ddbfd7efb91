"""Compares the requests of Zenlayer Cloud's SDK with ours: the inputs are made of the types in the committed specs."""

import importlib
import itertools
import json
import random
import zlib
from pathlib import Path

import compare
import verifier
from inputs import DEEPEST, HOSTILE, KINDS

HEADERS = ("x-zc-action", "x-zc-version", "x-zc-service")


class Comparison:
    """The comparison of a service, a folder of specs."""

    def __init__(self, folder, recorder):
        self.folder, self.recorder = folder, recorder
        self.service = json.loads((folder / "service.json").read_text())
        name, version = self.service["name"], self.service["version"].replace("-", "")
        module = f"zenlayercloud.{name}.v{version}"
        client = importlib.import_module(f"{module}.{name}_client")
        self.models = importlib.import_module(f"{module}.models")
        self.client = self._client(next(value for key, value in vars(client).items()
                                        if key.endswith("Client") and key != "AbstractClient"))
        self.theirs, self.requests = {}, []

    def _client(self, kind):
        from zenlayercloud.common.config import Config
        from zenlayercloud.common.credential import Credential

        config = Config(domain=self.recorder.host, scheme="http")
        return kind(Credential("id", "secret"), config)

    def prepare(self):
        """Sends the requests of the SDK, and notes those that are ours to send."""
        for file in sorted((self.folder / "operations").glob("*.json")):
            spec = json.loads(file.read_text())
            if "@" in file.stem or not hasattr(self.client, spec["name"]):
                continue
            for kind in KINDS:
                self._prepare(spec, kind)

    def _prepare(self, spec, kind):
        inputs = Inputs(self.service.get("shapes", {}), spec["name"], kind)
        request = getattr(self.models, f"{spec['name']}Request")()
        request._deserialize(inputs.members(spec.get("input", []), 0))
        # What this version of the SDK does not know is not sent by either.
        given = request.serialize()
        self.recorder.last = None
        try:
            getattr(self.client, spec["name"])(request)
        except Exception:  # The response is no document of theirs.
            pass
        identity = f"generated/{self.service['name']} {spec['name']} {kind} zc2"
        self.theirs[identity] = self.recorder.last
        self.requests.append({"id": identity, "service": f"generated/{self.service['name']}", "signature": "v3",
                              "operation": spec["name"], "input": given})

    def differences(self, identity, ours):
        """What is different in a request of ours."""
        theirs = self.theirs[identity]
        if theirs is None:
            return [compare.Difference("sent", "", "nothing", ours.path)]
        found = compare.differences(theirs, ours, HEADERS, {}, compared=("content-type",))
        wrong = verifier.refusal(ours, "secret") or verifier.refusal(theirs, "secret")
        return found + ([compare.Difference("signature", "", "", wrong)] if wrong else [])


class Inputs:
    """Makes inputs of one kind for one operation out of its spec."""

    def __init__(self, shapes, operation, kind):
        self.shapes, self.kind = shapes, kind
        self.random = random.Random(zlib.crc32(f"{operation} {kind}".encode()))
        self.hostile = itertools.cycle(HOSTILE)
        self.count = itertools.count(1)

    def members(self, members, depth):
        if self.kind == "empty" or (self.kind == "blank" and depth > 0) or depth > DEEPEST:
            return {}
        if self.kind == "sparse":
            members = [member for member in members if self.random.random() < 0.4]
        return {member["name"]: self.value(member, depth + 1) for member in members}

    def value(self, shape, depth):
        if "shape" in shape:
            shape = {**self.shapes[shape["shape"]], **{key: value for key, value in shape.items() if key == "wrapper"}}
        value = self._value(shape, depth)
        return {shape["wrapper"]: value} if "wrapper" in shape else value

    def _value(self, shape, depth):
        kind = shape["type"]
        is_blank, is_hostile = self.kind == "blank", self.kind == "hostile"
        if kind == "record":
            return self.members(shape.get("members", []), depth)
        if kind == "list":
            count = 0 if is_blank or depth > DEEPEST else {"many": 11, "sparse": self.random.choice([0, 1, 3])}.get(
                self.kind, 2)
            return [self.value(shape["items"], depth) for _ in range(count)]
        if kind == "map":
            keys = [] if is_blank else ["k 1", "环.+&="]
            return {key: self.value(shape["items"], depth + 1) for key in keys}
        if kind in ("int32", "int64"):
            return 0 if is_blank else self.random.choice([-1, 2**53 + 1, 2**63 - 1]) if is_hostile else next(self.count)
        if kind in ("float", "double"):
            return 0.0 if is_blank else self.random.choice([0.1, 1e21, 1e-7, 3.0]) if is_hostile else next(self.count) + 0.5
        if kind == "boolean":
            return not is_blank and self.random.random() < 0.6
        return "" if is_blank else next(self.hostile) if is_hostile else f"s{next(self.count)}"


def comparisons(recorder):
    """All committed services."""
    folder = Path(__file__).parents[3] / "specs" / "zenlayer"
    return [Comparison(file.parent, recorder) for file in sorted(folder.glob("*/*/service.json"))]
