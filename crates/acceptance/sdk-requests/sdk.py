"""What an official Python SDK of Alibaba Cloud says about its operations, read from its source.

The generated client of a package has a method for each operation, which names the place of every parameter and the style
in which it is written; the models have names and types.
"""

import ast
import importlib
import re
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Member:
    """An attribute of a model."""

    attribute: str
    wire: str
    type: str
    required: bool
    doc: str


@dataclass
class Operation:
    """A method of a client."""

    name: str
    method: str
    http_method: str
    style: str
    anonymous: bool
    body_type: str
    # Fixed texts, and names of arguments of the method in braces.
    path: str = "/"
    path_arguments: list = field(default_factory=list)
    request: str | None = None
    headers: str | None = None
    # Members of the request that are sent; some are not.
    members: list = field(default_factory=list)
    # Place of each attribute of the request, and of each attribute of the headers its name.
    places: dict = field(default_factory=dict)
    header_names: dict = field(default_factory=dict)
    styles: dict = field(default_factory=dict)
    # The attribute that is the whole body, and whether it is a stream of bytes.
    payload: str | None = None
    is_stream: bool = False


class Sdk:
    """A package, such as `alibabacloud_cs20151215`."""

    def __init__(self, package):
        self.package = package
        self.client = importlib.import_module(f"{package}.client").Client
        self.models = importlib.import_module(f"{package}.models")
        folder = Path(importlib.import_module(package).__file__).parent
        files = sorted(folder.glob("models/*.py")) or [folder / "models.py"]
        self.classes = {}
        for file in files:
            self._read_models(file.read_text())
        self.endpoints = {}
        self.product = self.version = None
        self.operations = {}
        self.left_out = {}
        self._read_client((folder / "client.py").read_text())

    def _read_models(self, source):
        lines = source.splitlines()
        for node in ast.parse(source).body:
            if isinstance(node, ast.ClassDef):
                self.classes[node.name] = _members(node, lines)

    def _read_client(self, source):
        client = next(node for node in ast.parse(source).body if isinstance(node, ast.ClassDef))
        for function in client.body:
            if not isinstance(function, ast.FunctionDef):
                continue
            if function.name == "__init__":
                self._read_endpoints(function)
            elif function.name.endswith("_with_options") or function.name.endswith("_with_sse"):
                self._read_operation(function)

    def _read_endpoints(self, function):
        for node in ast.walk(function):
            if isinstance(node, ast.Dict) and node.keys:
                pairs = zip(node.keys, node.values)
                self.endpoints = {_constant(key): _constant(value) for key, value in pairs}
            if isinstance(node, ast.Call) and _name(node.func) == "get_endpoint":
                self.product = _constant(node.args[0])

    def _read_operation(self, function):
        calls = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
        params = next((call for call in calls if _name(call.func) == "Params"), None)
        if params is None or function.name.endswith("_with_sse"):
            return
        words = {word.arg: word.value for word in params.keywords}
        self.version = self.version or _constant(words["version"])
        operation = Operation(
            name=_constant(words["action"]),
            method=function.name,
            http_method=_constant(words["method"]),
            style=_constant(words["style"]),
            anonymous=_constant(words["auth_type"]) == "Anonymous",
            body_type=_constant(words["req_body_type"]),
        )
        operation.path, operation.path_arguments = _path(words["pathname"])
        try:
            self._read_arguments(operation, function)
            self._read_places(operation, function)
        except NotUnderstood as why:
            self.left_out[operation.name] = str(why)
            return
        self.operations[operation.name] = operation

    def _read_arguments(self, operation, function):
        for argument in function.args.args[1:]:
            annotation = _class(argument.annotation)
            if argument.arg in ("request", "tmp_req"):
                operation.request = annotation
            elif argument.arg == "headers" and annotation in self.classes:
                operation.headers = annotation

    def _read_places(self, operation, function):
        texts = {}
        for node in ast.walk(function):
            if not isinstance(node, ast.Assign):
                continue
            target = node.targets[0]
            # `tags_shrink`, and `registered_voshrink` of a member that ends in capitals.
            if isinstance(target, ast.Attribute) and target.attr.endswith("shrink"):
                operation.styles[target.attr] = _style(node.value)
            elif isinstance(target, ast.Name):
                texts.setdefault(target.id, []).append(node.value)
            elif isinstance(target, ast.Subscript) and isinstance(target.value, ast.Name):
                self._read_place(operation, target.value.id, target.slice, node.value)
        requests = [node for node in ast.walk(function) if isinstance(node, ast.Call)]
        request = next(call for call in requests if _name(call.func) == "OpenApiRequest")
        for word in request.keywords:
            self._read_part(operation, word.arg, word.value, texts)
        if operation.request:
            sent = {*operation.places, operation.payload}
            sent |= {whole for shrunk, (whole, _, _) in operation.styles.items() if shrunk in sent}
            members = self.classes.get(operation.request, [])
            operation.members = [member for member in members if member.attribute in sent]

    def _read_place(self, operation, holder, key, value):
        if not isinstance(key, ast.Constant):
            return
        if holder in ("query", "body", "body_flat"):
            attribute = _attribute(value, "request")
            if attribute:
                operation.places[attribute] = (holder, key.value)
        elif holder == "real_headers":
            attribute = _attribute(value, "headers")
            if attribute:
                operation.header_names[attribute] = key.value
        elif holder == "host_map":
            raise NotUnderstood("a parameter of the host")

    def _read_part(self, operation, part, value, texts):
        if part == "stream":
            operation.payload = _attribute(value, "request") or _attribute(value, "tmp_req")
            operation.is_stream = True
        if part == "query":
            values = [value, *texts.get(getattr(value, "id", ""), [])]
            if any("to_map(request)" in ast.unparse(value) for value in values):
                for member in self.classes[operation.request]:
                    operation.places.setdefault(member.attribute, ("query", member.wire))
        if part == "body":
            payload = _attribute(value, "request")
            if payload is not None:
                operation.payload = payload


class NotUnderstood(Exception):
    """A method of a form that is not read here."""


def _members(node, lines):
    functions = {child.name: child for child in node.body if isinstance(child, ast.FunctionDef)}
    if "__init__" not in functions or "from_map" not in functions:
        return []
    arguments = functions["__init__"].args
    types = {argument.arg: ast.unparse(argument.annotation) if argument.annotation else "Any"
             for argument in arguments.args[1:] + arguments.kwonlyargs}
    wires = {}
    for test in functions["from_map"].body:
        if not isinstance(test, ast.If):
            continue
        wire = next((call.args[0].value for call in ast.walk(test.test)
                     if isinstance(call, ast.Call) and _name(call.func) == "get"), None)
        attribute = next((child.attr for child in ast.walk(test)
                          if isinstance(child, ast.Attribute) and _name(child.value) == "self"), None)
        if wire and attribute:
            wires[attribute] = wire
    members = []
    comments = []
    for line in lines[functions["__init__"].lineno - 1:functions["__init__"].end_lineno]:
        text = line.strip()
        if text.startswith("#"):
            comments.append(text[1:].strip())
            continue
        match = re.match(r"self\.(\w+) = \1\b", text)
        if match and match[1] in wires:
            doc = "\n".join(comments)
            required = "This parameter is required." in doc or text.endswith("# This parameter is required.")
            doc = doc.replace("This parameter is required.", "").strip()
            members.append(Member(match[1], wires[match[1]], types.get(match[1], "Any"), required, doc))
        comments = []
    return members


def _constant(node):
    return node.value if isinstance(node, ast.Constant) else None


def _name(node):
    return getattr(node, "attr", getattr(node, "id", None))


def _class(annotation):
    return ast.unparse(annotation).rsplit(".", 1)[-1] if annotation is not None else None


def _attribute(value, holder):
    """The attribute of the request or the headers that an expression takes."""
    for node in ast.walk(value):
        if isinstance(node, ast.Attribute) and _name(node.value) == holder:
            return node.attr
    return None


def _style(value):
    """Style and wire name of `array_to_string_with_specified_style(tmp_req.x, 'X', 'json')`."""
    call = next(node for node in ast.walk(value)
                if isinstance(node, ast.Call) and _name(node.func).startswith("array_to_string"))
    return _attribute(call.args[0], "tmp_req"), _constant(call.args[1]), _constant(call.args[2])


def _path(value):
    """The path with the names of arguments in braces."""
    if isinstance(value, ast.Constant):
        return value.value, []
    text, arguments = "", []
    for piece in value.values:
        if isinstance(piece, ast.Constant):
            text += piece.value
        else:
            name = next(node.id for node in ast.walk(piece.value)
                        if isinstance(node, ast.Name) and node.id not in ("DaraURL", "OpenApiUtilClient", "Utils"))
            is_raw = not isinstance(piece.value, ast.Call)
            text += "{" + name + ("*" if is_raw else "") + "}"
            arguments.append(name)
    return text, arguments
