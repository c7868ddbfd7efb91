"""What the Terraform providers call in the life of each resource: made, read until it is stable, changed, and gone.

After it was made or changed, a read shows what was asked for: the next plan is empty. `terraform.json` and the files beside it have the rows.
"""

import json
import re
from pathlib import Path
from urllib.parse import parse_qsl

import jmespath
from alibabacloud_tea_openapi.client import Client
from alibabacloud_tea_openapi.models import Config, OpenApiRequest, Params
from alibabacloud_tea_util.models import RuntimeOptions
from zenlayercloud.common.abstract_model import AbstractModel
from zenlayercloud.vm.v20260401.vm_client import VmClient
from zenlayercloud.zlb.v20250401.zlb_client import ZlbClient

from local_cloud import REGION, check

VERSIONS = {"ecs": "2014-05-26", "vpc": "2016-04-28", "cs": "2015-12-15"}
# For how often a state is looked at, and how many milliseconds lie between.
LOOKS, BETWEEN = 30, 5_000
# What the providers try again after.
AGAIN = re.compile(
    r"DependencyViolation.*|Incorrec?t.*Status.*|TaskConflict|OperationConflict|InvalidIpStatus.*|IncorrectStatus.*"
    r"|ErrorCluster(Node)?State|ErrorNodePoolState|OPERATION_DENIED_.*_STATUS"
)


def found(path, response):
    """What is at the path; why there is nothing."""
    try:
        return jmespath.search(path, response)
    except jmespath.exceptions.JMESPathError as error:
        return f"nothing: {error}"


class Parameters(AbstractModel):
    """A request of any operation of Zenlayer."""

    def __init__(self, parameters):
        super().__init__()
        self.parameters = parameters

    def serialize(self):
        return self.parameters


class Story:
    def __init__(self, cloud):
        self.cloud = cloud
        # The signature of the providers' older SDKs, which Terraform sends.
        self.client = Client(Config(
            access_key_id="emulator", access_key_secret="emulator-secret", endpoint=cloud.address, protocol="HTTP",
            region_id=REGION, signature_algorithm="v2",
        ))
        self.zenlayer = {"vm": cloud.zenlayer(VmClient), "zlb": cloud.zenlayer(ZlbClient)}
        self.saved = {}

    def filled(self, value):
        """The value with what was saved in the place of `{name}`."""
        text = json.dumps(value)
        return json.loads(re.sub(r"\{(\w+)\}", lambda name: self.saved.get(name[1], name[0]), text))

    def call(self, service, operation, parameters=None):
        """The response, and the code of the error."""
        send = self.zenlayer_call if service in self.zenlayer else self.path_call if service == "cs" else self.named_call
        try:
            return send(service, self.filled(operation), self.filled(parameters)), None
        except Exception as error:  # The SDKs have several classes.
            
            return {}, getattr(error, "code", None) or repr(error)

    def named_call(self, service, operation, parameters):
        form = {name: str(value).lower() if isinstance(value, bool) else str(value)
                for name, value in {"RegionId": REGION, **(parameters or {})}.items()}
        params = Params(
            action=operation, version=VERSIONS[service], protocol="HTTP", pathname="/", method="POST", auth_type="AK",
            style="RPC", req_body_type="formData", body_type="json",
        )
        return self.client.call_api(params, OpenApiRequest(body=form), RuntimeOptions())["body"]

    def path_call(self, service, operation, body):
        """A method and a path, as in `GET /clusters`."""
        method, _, path = operation.partition(" ")
        path, _, query = path.partition("?")
        params = Params(
            action="", version=VERSIONS[service], protocol="HTTP", pathname=path, method=method, auth_type="AK",
            style="ROA", req_body_type="json", body_type="json" if body is None or method == "GET" else "string",
        )
        request = OpenApiRequest(query=dict(parse_qsl(query, keep_blank_values=True)), body=body)
        response = self.client.call_api(params, request, RuntimeOptions())["body"]
        return json.loads(response or "{}") if isinstance(response, str) else response

    def zenlayer_call(self, service, operation, parameters):
        return self.zenlayer[service]._api_call(operation, Parameters(parameters or {}))

    def do(self, row, calls):
        """The calls, again as long as something is under way; one that should be refused names the code."""
        response = {}
        for operation, parameters, *refused in calls:
            *other, name = operation.split(":", 1) if operation[:4] in ("ecs:", "vpc:") else [operation]
            for _ in range(LOOKS):
                response, code = self.call(*other or [row["service"]], name, parameters)
                if code in refused or not (code and AGAIN.fullmatch(code)):
                    break
                self.cloud.advance(BETWEEN)
            check(f"{row['resource']}: {operation} says {code}", code == (refused[0] if refused else None))
        return response

    def save(self, response, saves):
        self.saved.update({name: found(path, response) or "" for name, path in saves.items()})

    def look(self, row, read, ready=None):
        """The response of a read, once it is stable."""
        service = read.get("service", row["service"])
        for _ in range(LOOKS):
            response, code = self.call(service, *read["call"])
            states = self.filled(ready or read.get("ready", {}))
            if code or all(found(path, response) in wanted for path, wanted in states.items()):
                break
            self.cloud.advance(BETWEEN)
        else:
            code = f"{[found(path, response) for path in states]}, not {states}"
        check(f"{row['resource']}: {read['call'][0]} says {code}", code is None)
        return response

    def plan(self, row, same, when):
        """Everything is as it was asked for."""
        for read, wanted in zip(row["reads"], same):
            response = self.look(row, read)
            self.save(response, read.get("saves", {}))
            for path, value in self.filled(wanted).items():
                shown = found(path, response)
                is_same = shown == value and type(shown) is type(value)
                check(f"{row['resource']}: {when}: {read['call'][0]} shows {shown} for {path}, not {value}", is_same)

    def made(self, row):
        self.save(self.do(row, row.get("create", [])), row.get("saves", {}))
        row["same"] = [read["same"] for read in row["reads"]]
        new = [{**read["same"], **read.get("new", {})} for read in row["reads"]]
        self.plan(row, new, "after it was made")

    def changed(self, row):
        for update in row.get("updates", []):
            self.do(row, update["calls"])
            if "ready" in update:
                self.look(row, row["reads"][0], update["ready"])
            if "look" in update:
                self.look(row, update["look"])
            self.do(row, update.get("then", []))
            for same, changed in zip(row["same"], update["same"]):
                same.update(changed)
                for path in [path for path, value in same.items() if value is None]:
                    del same[path]
            names = [call[0] for call in update["calls"]]
            self.plan(row, row["same"], f"after {' and '.join(names)}")

    def gone(self, row):
        self.do(row, row.get("delete", []))
        gone = row.get("gone")
        is_gone = gone is None
        for _ in range(LOOKS if gone else 0):
            response, code = self.call(row["service"], *gone["call"])
            left = found(gone.get("none", "'what has no code'"), response)
            is_gone = code in gone.get("codes", []) or code is None and not left
            if is_gone:
                break
            self.cloud.advance(BETWEEN)
        check(f"{row['resource']}: {gone and gone['call'][0]} still shows it", is_gone)


def life(rows):
    """The story of the rows of one file; `in_the_middle` happens when everything was made."""
    def told(cloud, in_the_middle=lambda: None):
        story, kinds = Story(cloud), json.loads(Path(__file__).with_name(rows).read_text())
        for row in kinds:
            story.made(row)
            story.changed(row)
        in_the_middle()
        # What came later changed nothing of what was there.
        for row in kinds:
            story.plan(row, row["same"], "after everything was made")
        for row in reversed(kinds):
            story.gone(row)

    return told


alibaba = life("terraform.json")
clusters = life("terraform_clusters.json")
zenlayer = life("terraform_zenlayer.json")
