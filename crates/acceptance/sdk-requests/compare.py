"""Compares two requests, and tells each difference apart by its kind."""

import json
import re
from dataclasses import dataclass
from decimal import Decimal

import verifier

# Headers that say what is asked for; all others say who asks, or how it travels.
COMPARED = ("accept", "content-type", "x-acs-action", "x-acs-version")

# Parameters of a signature, whose values are of this moment.
OF_THE_MOMENT = ("Signature", "SignatureNonce", "Timestamp")

# Endings of names of secrets.
SECRET = (r"(password|passwd|pwd|passphrase|secret|secretkey|secretaccesskey|privatekey|securitytoken|credentials?|psk"
          r"|sharedkey|apikey|authkey|clientkey|(oidc|access|auth|refresh)token|samlassertion|kubeconfig|plaintext)")


@dataclass(frozen=True)
class Difference:
    """Where two requests differ, and what each has there."""

    kind: str
    where: str
    sdk: str
    ours: str

    def __str__(self):
        return f"{self.kind} at {self.where}: SDK {self.sdk} ours {self.ours}"


ABSENT = "-"


def differences(sdk, ours, headers, given, compared=COMPARED):
    """The differences between two requests. `headers` are compared besides those that always are; `given` is the input: it has
    to come through wherever the two differ, and may name parameters that are called like those of a signature."""
    found = []

    def note(kind, where, left, right):
        if kind == "member" and left == "[]" and right == ABSENT and not _is_given(given, where):
            kind = "unset list"
        found.append(Difference(kind, where, _short(left), _short(right)))

    if sdk.method != ours.method:
        note("method", "", sdk.method, ours.method)
    if sdk.path != ours.path:
        # The SDKs leave the encoding of a whole path to their caller.
        kind = "encoding of a path" if sdk.path == ours.path.replace("%3A", ":") else "path"
        note(kind, "", sdk.path, ours.path)
    left, right = _parameters(sdk, given), _parameters(ours, given)
    moved = [name for name in left if name in right and left[name] != right[name] and right[name][0][0] == "form"]
    if "SignatureMethod" in right:
        # Version 1.0 of RPC says in the query what the other versions say in headers.
        compared = ("content-type",)
    for name in (*compared, *headers):
        values = sdk.header(name.lower()), ours.header(name.lower())
        # A form that is there only for what the SDK sends in the query is told with that.
        if values[0] != values[1] and not (name == "content-type" and values[0] is None and moved):
            note("header", name, *(value or ABSENT for value in values))
    for name in sorted({*left, *right}):
        if left.get(name) == right.get(name):
            continue
        places = [{place for place, _ in side.get(name, [])} for side in (left, right)]
        values = [[value for _, value in side.get(name, [])] for side in (left, right)]
        kind = "parameter" if places[0] == places[1] or not all(places) else "place"
        if kind == "place":
            kind = "place of a secret" if _has_secret(name, {**left, **right}) else "place"
            note(kind, name, _told(left.get(name)), _told(right.get(name)))
        documents = [_document(value[0].encode()) if len(value) == 1 else None for value in values]
        if all(document and isinstance(document[0], (dict, list)) for document in documents):
            _compare(documents[0][0], documents[1][0], name, note)
        elif not all(map(_is_same, values[0], values[1])) or len(values[0]) != len(values[1]):
            note("parameter", name, _told(left.get(name)), _told(right.get(name)))
    if not verifier.is_form(sdk) and not verifier.is_form(ours) and sdk.body != ours.body:
        left, right = _document(sdk.body), _document(ours.body)
        if left is None or right is None:
            note("body", "", sdk.body, ours.body)
        else:
            _compare(left[0], right[0], "", note)
    return found


def _is_same(left, right):
    """Whether two texts are the same, or ours is the documented spelling of what `str` of Python makes of a boolean or a
    number: the SDKs for Java and Go write `true`, and the gateway takes `1` for `1.0` and for `1e0`."""
    if left == right or left in ("True", "False") and left.lower() == right:
        return True
    if not re.fullmatch(r"-?\d+(\.\d+)?(e[-+]\d+)?", left) or not re.fullmatch(r"-?\d+(\.\d+)?", right):
        return False
    # A text such as `1.10` is none that Python makes of a number.
    return left == str(float(left)) and Decimal(left) == Decimal(right)


def _has_secret(name, parameters):
    """Whether a parameter is a secret, a document that has one, or belongs to the same list or record as one."""
    whole = name.split(".")[0]
    same = [other for other in parameters if other.split(".")[0] == whole]
    if any(re.search(rf"(?i){SECRET}$", part) for other in same for part in other.split(".")):
        return True
    return any(re.search(rf'(?i){SECRET}"', value) for _, value in parameters[name])


def _told(values):
    return ABSENT if values is None else " ".join(f"{place}:{value!r}" for place, value in values)


def _short(value):
    text = value if isinstance(value, str) else repr(value)
    return text if len(text) <= 300 else text[:300] + "..."


def _parameters(request, given):
    """Parameters of query and form, each with its place and value."""
    parameters = {}
    places = [("query", request.query)]
    if verifier.is_form(request):
        places.append(("form", request.body.decode("utf-8", "surrogateescape")))
    for place, text in places:
        for name, value in verifier.pairs(text):
            if name not in OF_THE_MOMENT or name in given:
                if name == "Format" and value == "json" and name not in given:
                    value = "JSON"  # As it is documented; the gateway takes both.
                parameters.setdefault(name, []).append((place, value))
    return parameters


def _exact(value):
    """A value of which `1`, `1.0` and `true` are different."""
    if isinstance(value, dict):
        return {key: _exact(element) for key, element in value.items()}
    if isinstance(value, list):
        return [_exact(element) for element in value]
    return (type(value).__name__, value)


def _is_given(given, where):
    """Whether the input has a member, such as `Tags[0].Keys`: in itself, or in the one that is the body."""
    steps = re.findall(r"[^.\[\]]+", where)
    return any(_leads(start, steps) for start in (given, *given.values()))


def _leads(value, steps):
    for step in steps:
        if isinstance(value, list) and step.isdigit():
            value = value[int(step)] if int(step) < len(value) else None
        elif isinstance(value, dict):
            value = value.get(step)
        else:
            return False
    return value is not None


def _document(text):
    """The JSON document of a body in a tuple."""
    try:
        return (json.loads(text),)
    except ValueError:
        return None


def _compare(left, right, where, note):
    if isinstance(left, dict) and isinstance(right, dict):
        for key in sorted({*left, *right}):
            place = f"{where}.{key}" if where else key
            if key not in left or key not in right:
                note("member", place, json.dumps(left.get(key)) if key in left else ABSENT,
                     json.dumps(right.get(key)) if key in right else ABSENT)
            else:
                _compare(left[key], right[key], place, note)
    elif isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        for index, (one, other) in enumerate(zip(left, right)):
            _compare(one, other, f"{where}[{index}]", note)
    elif _exact(left) != _exact(right):
        note("value", where, json.dumps(left), json.dumps(right))
