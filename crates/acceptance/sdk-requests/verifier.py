"""Verifies signatures as a gateway does: from the bytes that travelled, without the functions of any SDK."""

import base64
import hashlib
import hmac
from urllib.parse import quote, unquote


def refusal(request, secret):
    """What is wrong with the signature of a request, whichever of the schemes it is; `None` when it is right."""
    authorization = request.header("authorization") or ""
    if authorization.startswith("ACS3-HMAC-SHA256 "):
        return _acs3(request, authorization.split(" ", 1)[1], secret)
    if authorization.startswith("ZC2-HMAC-SHA256 "):
        return _zc2(request, authorization.split(" ", 1)[1], secret)
    if authorization.startswith("acs "):
        expected = _roa1(request, secret)
        given = authorization.rsplit(":", 1)[1]
        return None if given == expected else f"ROA 1.0: {given} instead of {expected}"
    given = dict(pairs(request.query)).get("Signature")
    if given is None:
        return "no signature"
    expected = _rpc1(request, secret)
    return None if given == expected else f"RPC 1.0: {given} instead of {expected}"


def pairs(text):
    """Parameters of a query or form, decoded."""
    found = []
    for pair in filter(None, text.split("&")):
        name, _, value = pair.partition("=")
        found.append(tuple(unquote(part.replace("+", " "), errors="surrogateescape") for part in (name, value)))
    return found


def is_form(request):
    return (request.header("content-type") or "").startswith("application/x-www-form-urlencoded")


def _encoded(text):
    return quote(text, safe="~", errors="surrogateescape")


def _joined(parameters):
    return "&".join(f"{_encoded(name)}={_encoded(value)}" for name, value in sorted(parameters))


def _sha256(data):
    return hashlib.sha256(data).hexdigest()


def _acs3(request, parts, secret):
    part = dict(part.split("=", 1) for part in parts.split(","))
    signed = part["SignedHeaders"].split(";")
    if signed != sorted(signed):
        return f"ACS3: signed headers are not in order: {signed}"
    for name, _ in request.headers:
        if (name in ("host", "content-type") or name.startswith("x-acs-")) and name not in signed:
            return f"ACS3: {name} is not signed"
    digest = _sha256(request.body)
    if request.header("x-acs-content-sha256") != digest:
        return f"ACS3: the digest of the body is {digest}"
    lines = "".join(f"{name}:{(request.header(name) or '').strip()}\n" for name in signed)
    # A gateway takes the path as it came, or decodes it and encodes it again.
    canonical_paths = {request.path, "/".join(_encoded(unquote(part)) for part in request.path.split("/"))}
    for path in canonical_paths:
        canonical = "\n".join(
            [request.method, path, _joined(pairs(request.query)), lines, part["SignedHeaders"], digest])
        to_sign = "ACS3-HMAC-SHA256\n" + _sha256(canonical.encode("utf-8", "surrogateescape"))
        if hmac.new(secret.encode(), to_sign.encode(), hashlib.sha256).hexdigest() != part["Signature"]:
            return f"ACS3: another signature for {canonical!r}"
    return None


def _zc2(request, parts, secret):
    part = dict(part.strip().split("=", 1) for part in parts.split(","))
    lines = "".join(f"{name}:{request.header(name)}\n" for name in part["SignedHeaders"].split(";"))
    canonical = "\n".join(
        [request.method, "/", request.query, lines, part["SignedHeaders"], _sha256(request.body)])
    to_sign = "\n".join(
        ["ZC2-HMAC-SHA256", request.header("x-zc-timestamp") or "", _sha256(canonical.encode())])
    expected = hmac.new(secret.encode(), to_sign.encode(), hashlib.sha256).hexdigest()
    return None if expected == part["Signature"] else f"ZC2: another signature for {canonical!r}"


def _sha1(key, text):
    digest = hmac.new(key.encode(), text.encode("utf-8", "surrogateescape"), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


def _rpc1(request, secret):
    parameters = dict(pairs(request.query))
    if is_form(request):
        parameters.update(pairs(request.body.decode("utf-8", "surrogateescape")))
    parameters.pop("Signature")
    return _sha1(f"{secret}&", f"{request.method}&%2F&{_encoded(_joined(parameters.items()))}")


def _roa1(request, secret):
    names = ("accept", "content-md5", "content-type", "date")
    head = [request.method, *(request.header(name) or "" for name in names)]
    own = sorted({name for name, _ in request.headers if name.startswith("x-acs-")})
    lines = [f"{name}:{request.header(name)}" for name in own]
    parameters = sorted(dict(pairs(request.query)).items())
    query = "&".join(f"{name}={value}" if value else name for name, value in parameters)
    return _sha1(secret, "\n".join([*head, *lines, request.path + ("?" + query if query else "")]))
