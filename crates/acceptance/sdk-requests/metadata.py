"""Metadata in the form of Alibaba Cloud's api-docs documents, made of what an SDK knows.

It has what is published, with the same words, so that an import of it is one of a published document: an object that
belongs to one operation stands in place, any other is a component.
"""

from urllib.parse import unquote

SCALARS = {
    "str": {"type": "string"},
    "int": {"type": "integer", "format": "int64"},
    "float": {"type": "number", "format": "double"},
    "bool": {"type": "boolean"},
    "bytes": {"type": "string", "format": "byte"},
    "BinaryIO": {"type": "string", "format": "binary"},
    "Any": {"type": "any"},
    "dict": {"type": "object"},
}


def document(sdk):
    """The api-docs document of a product."""
    return _Document(sdk).build()


class _Document:
    def __init__(self, sdk):
        self.sdk = sdk
        self.components = {}

    def build(self):
        operations = self.sdk.operations
        styles = {operation.style for operation in operations.values()}
        apis = {name: self.api(operation) for name, operation in operations.items()}
        return {
            "version": "1.0",
            "info": {
                "style": "V3" if len(styles) > 1 else styles.pop(),
                "product": self.sdk.product,
                "version": self.sdk.version,
            },
            "directories": sorted(operations),
            "components": {"schemas": self.components},
            "apis": apis,
            "endpoints": [{"regionId": region, "endpoint": host} for region, host in self.sdk.endpoints.items()],
        }

    def api(self, operation):
        is_rpc = operation.style == "RPC"
        methods = [operation.http_method.lower()]
        api = {
            "methods": methods + ["get"] if is_rpc and methods == ["post"] else methods,
            "schemes": ["https"],
            "security": [{"Anonymous" if operation.anonymous else "AK": []}],
        }
        if not is_rpc:
            api["path"] = path(operation.path)
            kinds = {"json": "application/json", "formData": "application/x-www-form-urlencoded"}
            if operation.body_type in kinds:
                api["consumes"] = [kinds[operation.body_type]]
        api["parameters"] = list(self.parameters(operation))
        api["responses"] = {"200": {"schema": {"type": "object", "properties": {"RequestId": {"type": "string"}}}}}
        return api

    def parameters(self, operation):
        names = path_names(operation)
        for name in names:
            yield {"name": name, "in": "path", "schema": {"type": "string", "required": True}}
        for member in self.sdk.classes.get(operation.headers, []):
            if member.attribute in operation.header_names:
                schema = self.schema(member, operation)
                yield {"name": operation.header_names[member.attribute], "in": "header", "schema": schema}
        body = {}
        for member in operation.members:
            place, style = place_of(operation, member)
            schema = self.schema(member, operation)
            if place == "member":
                body[member.wire] = schema
                continue
            kind = schema.get("type")
            if place == "body" and "properties" in schema:
                # The SDKs take a body in one piece when it is a component; members of any other are theirs.
                self.components[f"{operation.name}Body"] = schema
                schema = {"$ref": f"#/components/schemas/{operation.name}Body"}
            parameter = {"name": member.wire, "in": place, "schema": schema}
            if place == "body":
                if "$ref" in schema or kind in ("object", "array"):
                    parameter["style"] = "json"
            elif "$ref" in schema or kind in ("object", "array", "any"):
                parameter["style"] = style or ("repeatList" if kind == "array" else "flat")
            yield parameter
        if body:
            yield {"name": "body", "in": "body", "style": "json", "schema": {"type": "object", "properties": body}}

    def schema(self, member, operation):
        schema = dict(self.type(member.type, operation.name))
        if member.required:
            schema["required"] = True
        if member.doc and "$ref" not in schema:
            schema["description"] = member.doc
        return schema

    def type(self, name, owner):
        name = name.replace("List[", "list[").replace("Dict[", "dict[")
        if name.startswith("list["):
            return {"type": "array", "items": self.type(name[5:-1], owner)}
        if name.startswith("dict["):
            value = name[5:-1].split(",", 1)[1].strip()
            if value == "Any":
                return {"type": "object", "additionalProperties": {"type": "any"}}
            return {"type": "object", "additionalProperties": self.type(value, owner)}
        if name in SCALARS:
            return SCALARS[name]
        name = name.rsplit(".", 1)[-1]
        if name not in self.sdk.classes:
            return {"type": "any"}
        if name.startswith(f"{owner}Request") or name.startswith(f"{owner}Headers"):
            return self.object(name, owner)
        if name not in self.components:
            self.components[name] = {}
            self.components[name].update(self.object(name, name))
        return {"$ref": f"#/components/schemas/{name}"}

    def object(self, name, owner):
        properties = {}
        for member in self.sdk.classes[name]:
            schema = dict(self.type(member.type, owner))
            if member.required:
                schema["required"] = True
            if member.doc and "$ref" not in schema:
                schema["description"] = member.doc
            properties[member.wire] = schema
        return {"type": "object", "properties": properties}


def place_of(operation, member):
    """Where a member of the request travels, `member` for one of the JSON body, and the style in which it is written."""
    attribute, style = member.attribute, None
    for shrunk, (whole, _, word) in operation.styles.items():
        if whole == member.attribute:
            attribute, style = shrunk, word
    if operation.payload in (attribute, member.attribute):
        return "body", style
    holder, _ = operation.places[attribute]
    if holder == "query":
        return "query", style
    if operation.style == "RPC" or operation.body_type != "json":
        return "formData", style
    return "member", style


def path_names(operation):
    """Names of the parameters of the path, those of the published metadata as far as the SDK has them."""
    return ["requestPath" if "{" + name + "*}" in operation.path else name for name in operation.path_arguments]


def path(template):
    """The path as metadata writes it: a star for a parameter that keeps its slashes, fixed texts not encoded."""
    from urllib.parse import unquote

    if template.endswith("*}"):
        template = template[: template.rindex("{")].rstrip("/") + "/*"
    return unquote(template)


def main():
    """usage: metadata.py FOLDER PACKAGE...   writes a document for each package"""
    import json
    import sys
    from pathlib import Path

    from sdk import Sdk

    folder = Path(sys.argv[1])
    for package in sys.argv[2:]:
        sdk = Sdk(package)
        if not sdk.operations:
            sys.exit(f"{package}: its client has no operation of a form that is read here")
        text = json.dumps(document(sdk), ensure_ascii=False)
        (folder / f"{package}.json").write_text(text)
        for name, why in sdk.left_out.items():
            print(f"{package} {name}: left out, it has {why}")


if __name__ == "__main__":
    main()
