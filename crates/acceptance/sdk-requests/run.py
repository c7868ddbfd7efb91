"""Compares the requests of official SDKs with ours, and prints how many are equal, judged and different.

usage: run.py SEND SPECS WORK PACKAGE...   (see run.sh)
"""

import base64
import json
import re
import subprocess
import sys
import time
from collections import Counter, defaultdict
from fnmatch import fnmatchcase
from pathlib import Path

import compare
import verifier
import zenlayer
from drive import Driver
from inputs import KINDS, Inputs
from metadata import place_of
from recorder import Recorder
from sdk import Sdk

SECRET = "secret"
SIGNATURES = ("v3", "v1")
HERE = Path(__file__).parent


class Target:
    """A service of ours that is compared with an SDK."""

    def __init__(self, name, folder):
        self.name, self.folder = name, folder

    def operation(self, name):
        """The spec of an operation, `None` where there is none."""
        file = self.folder / "operations" / f"{name}.json"
        return json.loads(file.read_text()) if file.is_file() else None


def targets(sdk, specs):
    """The services that have the operations of an SDK: the imported one, and the generated one where there is one."""
    folder = re.sub(r"[^a-z0-9]", "-", sdk.product.lower()).strip("-")
    found = []
    imported = specs / "alibaba" / folder / sdk.version
    if imported.is_dir():
        found.append(Target(f"alibaba/{folder}/{sdk.version}", imported))
    committed = HERE.parents[2] / "specs" / "alibaba" / folder / sdk.version
    if committed.is_dir():
        found.append(Target(f"generated/{folder}", committed))
    return found


def case_of(sdk, operation, kind):
    """The input of an operation, as its SDK takes it."""
    inputs = Inputs(sdk, operation, kind)
    segment = {True: inputs.whole_path, False: inputs.segment}
    path = [segment["{" + name + "*}" in operation.path]() for name in operation.path_arguments]
    case = {"kind": kind, "path": path, "headers": {}}
    sent = {member.wire for member in operation.members}
    record = inputs.record(operation.request) if operation.request else {}
    case["request"] = {name: value for name, value in record.items() if name in sent}
    if operation.headers and kind != "empty":
        case["headers"] = {member.wire: inputs.header() for member in sdk.classes[operation.headers]
                           if member.attribute in operation.header_names}
    if operation.is_stream and any(member.attribute == operation.payload for member in operation.members
                                   if member.wire in case["request"]):
        case["stream"] = inputs.stream()
    return case


def our_input(sdk, operation, spec, case):
    """The same input for `spec`, and what of it the spec does not know."""
    members = {member["name"]: member for member in spec.get("input", [])}
    payload = next((name for name, member in members.items() if member.get("place") == "payload"), None)
    names = [name.rstrip("*") for name in re.findall(r"\{([^}]*)\}", spec.get("path", ""))]
    ours = dict(zip(names, case["path"]))
    unknown = []
    body = {}
    for member in operation.members:
        if member.wire not in case["request"]:
            continue
        value = case["request"][member.wire]
        if member.attribute == operation.payload:
            ours[payload or member.wire] = base64.b64encode(case["stream"]).decode() if "stream" in case else value
        elif member.wire in members and members[member.wire].get("place") not in ("path", "payload"):
            ours[member.wire] = value
        elif payload and place_of(operation, member)[0] == "member":
            body[member.wire] = value
        else:
            unknown.append(member.wire)
    if body:
        ours[payload] = body
    for name, value in case["headers"].items():
        attribute = next(m.attribute for m in sdk.classes[operation.headers] if m.wire == name)
        sent = operation.header_names[attribute]
        known = next((known for known in members if known.lower() == sent.lower()), None)
        if known:
            ours[known] = value
        else:
            unknown.append(sent)
    return ours, unknown


class Judged:
    """Differences that are meant, with their reasons."""

    def __init__(self, file):
        self.entries = json.loads(file.read_text())
        self.used = []

    def reason(self, request, difference):
        """Why a difference is meant, `None` when it is not."""
        whole = {key: request.get(key, "") for key in ("service", "operation", "signature")} | vars(difference)
        for index, entry in enumerate(self.entries):
            if all(matches(pattern, whole[key]) for key, pattern in entry.items() if key != "reason"):
                self.used.append((f"entry {index}: {request['id']}", difference))
                return entry["reason"]
        return None


def matches(pattern, text):
    """Patterns are those of file names; with a slash at both ends they are regular expressions."""
    if len(pattern) > 1 and pattern[0] == pattern[-1] == "/":
        return re.fullmatch(pattern[1:-1], text, re.DOTALL) is not None
    return fnmatchcase(text, pattern)


class Comparison:
    """The comparison of one product."""

    def __init__(self, sdk, specs, judged, recorder, send):
        self.sdk, self.judged, self.recorder, self.send = sdk, judged, recorder, send
        self.targets = targets(sdk, specs)
        self.specs = specs
        self.counts = defaultdict(Counter)
        self.failures = []

    def run(self):
        theirs, requests, cases = {}, [], {}
        for signature in SIGNATURES:
            driver = Driver(self.sdk, self.recorder.host, signature)
            for operation in self.sdk.operations.values():
                if self.sdk_only(operation):
                    continue
                for kind in KINDS:
                    self.prepare(driver, operation, kind, signature, theirs, requests, cases)
        self.recorder.received.clear()
        errors = ours(self.send, self.recorder, self.specs, requests)
        for request in requests:
            case = cases[request["id"]]
            received = self.recorder.received.get(request["id"])
            self.judge(request, case, theirs[case["their"]], received, errors.get(request["id"]))

    def sdk_only(self, operation):
        return all(target.operation(operation.name) is None for target in self.targets)

    def prepare(self, driver, operation, kind, signature, theirs, requests, cases):
        case = case_of(self.sdk, operation, kind)
        for target in self.targets:
            spec = target.operation(operation.name)
            if spec is None:
                continue
            restricted = case
            _, unknown = our_input(self.sdk, operation, spec, case)
            if unknown:
                known = {name: value for name, value in case["request"].items() if name not in unknown}
                headers = {name: value for name, value in case["headers"].items() if name not in unknown}
                restricted = {**case, "request": known, "headers": headers}
            their = json.dumps([operation.name, kind, signature, sorted(unknown)])
            if their not in theirs:
                theirs[their] = self.their(driver, operation, restricted)
            ours, _ = our_input(self.sdk, operation, spec, restricted)
            identity = f"{target.name} {operation.name} {kind} {signature}"
            requests.append({"id": identity, "service": target.name, "operation": operation.name,
                             "signature": signature, "input": ours})
            cases[identity] = {**restricted, "their": their, "target": target.name, "operation": operation}

    def their(self, driver, operation, case):
        """The request that the SDK sends, or the error with which it does not."""
        self.recorder.last = None
        try:
            driver.send(operation, case)
        except Exception as error:
            if self.recorder.last is None:
                return f"{type(error).__name__}: {error}"[:300]
        return self.recorder.last

    def judge(self, request, case, theirs, received, error):
        operation = case["operation"]
        if received is None:
            theirs = theirs if isinstance(theirs, str) else f"{theirs.method} {theirs.path}?{theirs.query}"
            found = [compare.Difference("refused", "", theirs, error or "nothing was sent")]
        elif isinstance(theirs, str):
            found = [compare.Difference("sent", "", theirs, f"{received.method} {received.path}?{received.query}")]
        else:
            names = [operation.header_names[member.attribute] for member in self.sdk.classes.get(operation.headers, [])
                     if member.attribute in operation.header_names]
            found = compare.differences(theirs, received, names, case["request"])
        if received is not None and not (operation.anonymous and received.header("authorization") is None):
            wrong = verifier.refusal(received, SECRET)
            if wrong:
                found.append(compare.Difference("signature", "", "", wrong))
        self.failures += count(self.counts[case["target"]], self.judged, request, found)


class ZenlayerComparison:
    """The comparison of all services of Zenlayer Cloud."""

    def __init__(self, specs, judged, recorder, send):
        self.specs, self.judged, self.recorder, self.send = specs, judged, recorder, send
        self.counts = defaultdict(Counter)
        self.failures = []

    def run(self):
        for service in zenlayer.comparisons(self.recorder):
            service.prepare()
            self.recorder.received.clear()
            errors = ours(self.send, self.recorder, self.specs, service.requests)
            for request in service.requests:
                self.judge(service, request, errors)

    def judge(self, service, request, errors):
        counts = self.counts[request["service"]]
        received = self.recorder.received.get(request["id"])
        if received is None:
            found = [compare.Difference("refused", "", "", errors.get(request["id"], "nothing was sent"))]
        else:
            found = service.differences(request["id"], received)
        self.failures += count(counts, self.judged, request, found)


def ours(send, recorder, specs, requests):
    """Sends our requests, and returns why some could not be sent."""
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    done = subprocess.run([send, recorder.host, str(specs)], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return {entry["id"]: entry["error"] for entry in map(json.loads, done.stdout.splitlines())}


def count(counts, judged, request, found):
    """Counts a request, and returns its differences that are not meant."""
    counts["compared"] += 1
    reasons = [judged.reason(request, difference) for difference in found]
    different = [(request["id"], difference) for difference, reason in zip(found, reasons) if not reason]
    counts["different" if different else "judged" if found else "equal"] += 1
    return different


def main():
    send, specs, work, *packages = sys.argv[1:]
    judged = Judged(HERE / "judged.json")
    total = Counter()
    failures = []
    for package in packages:
        began = time.monotonic()
        with Recorder() as recorder:
            if package == "zenlayer":
                comparison = ZenlayerComparison(Path(specs), judged, recorder, send)
            else:
                comparison = Comparison(Sdk(package), Path(specs), judged, recorder, send)
            comparison.run()
        for target, counts in comparison.counts.items():
            print(f"{target}: {told(counts)} ({time.monotonic() - began:.0f} s)", flush=True)
            total.update(counts)
        failures += comparison.failures
        # After each product, so that an interrupted run loses nothing.
        report = write(Path(work) / "differences.txt", failures)
        write(Path(work) / "judged.txt", judged.used)
    kinds = Counter((difference.kind, identity.split(" ")[0]) for identity, difference in failures)
    for (kind, target), times in kinds.most_common():
        print(f"  {times} of {kind} in {target}")
    print(f"all: {told(total)}")
    if not total["compared"]:
        sys.exit("nothing was compared")
    if failures:
        sys.exit(f"{len(failures)} differences are in {report}")


def write(file, found):
    """Writes differences to a file, one on each line."""
    file.write_text("".join(f"{identity}: {difference}\n" for identity, difference in found))
    return file


def told(counts):
    return ", ".join(f"{counts[word]} {word}" for word in ("compared", "equal", "judged", "different"))


if __name__ == "__main__":
    main()
