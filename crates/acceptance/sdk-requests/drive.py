"""Makes an SDK send its requests to a recorder."""

import io
import json


class Driver:
    """A client of an SDK that signs with the given version and sends to `host`."""

    def __init__(self, sdk, host, signature):
        from alibabacloud_tea_openapi import utils_models

        config = utils_models.Config(
            access_key_id="id", access_key_secret="secret", security_token="token", endpoint=host, protocol="http")
        if signature == "v1":
            config.signature_algorithm = "v2"  # Their word for anything but version 3.
        self.sdk = sdk
        self.client = sdk.client(config)

    def send(self, operation, case):
        """Calls the method of `operation`."""
        models = self.sdk.models
        method = getattr(self.client, operation.method)
        arguments = {**dict.fromkeys(names_of(method), "extra"), **dict(zip(operation.path_arguments, case["path"]))}
        if operation.request:
            request = getattr(models, operation.request)()
            given = json.loads(json.dumps(case["request"]))
            if operation.is_stream:
                member = next(m for m in self.sdk.classes[operation.request] if m.attribute == operation.payload)
                given.pop(member.wire, None)
                request.from_map(given)
                if "stream" in case:
                    setattr(request, operation.payload, io.BytesIO(case["stream"]))
            else:
                request.from_map(given)
            unset(request, given, self.sdk.classes)
            arguments["tmp_req" if "tmp_req" in arguments else "request"] = request
        if "headers" in arguments:
            arguments["headers"] = {}
            if operation.headers:
                arguments["headers"] = getattr(models, operation.headers)()
                arguments["headers"].from_map(case["headers"])
        arguments["runtime"] = runtime_options(method)
        method(**arguments)


def names_of(method):
    """The names of the arguments of a method."""
    return method.__code__.co_varnames[1 : method.__code__.co_argcount]


def runtime_options(method):
    """The options of one call, of the class that the package uses."""
    module = __import__(method.__func__.__module__, fromlist=["*"])
    for holder in ("RuntimeOptions", "UtilModels", "util_models"):
        found = getattr(module, holder, None)
        if found is not None:
            options = getattr(found, "RuntimeOptions", found)
            return options(read_timeout=10000, connect_timeout=10000)
    raise LookupError("no RuntimeOptions")


def unset(model, given, classes):
    """Sets to `None` again what `from_map` filled with an empty list or map though it was not given."""
    for member in classes.get(type(model).__name__, []):
        value = getattr(model, member.attribute, None)
        if member.wire not in given:
            if value in ([], {}):
                setattr(model, member.attribute, None)
        else:
            descend(value, given[member.wire], classes)


def descend(value, given, classes):
    if isinstance(value, list) and isinstance(given, list):
        for element, part in zip(value, given):
            descend(element, part, classes)
    elif isinstance(value, dict) and isinstance(given, dict):
        for key, element in value.items():
            descend(element, given.get(key), classes)
    elif hasattr(value, "to_map") and isinstance(given, dict):
        unset(value, given, classes)
