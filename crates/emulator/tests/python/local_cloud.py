"""An emulator as a process, and clients of the providers' own SDKs for it."""

import json
import signal
import socket
import subprocess
import urllib.request

from alibabacloud_cs20151215.client import Client as CsClient
from alibabacloud_ecs20140526.client import Client as EcsClient
from alibabacloud_sts20150401.client import Client as StsClient
from alibabacloud_tea_openapi.models import Config
from alibabacloud_vpc20160428.client import Client as VpcClient
from zenlayercloud.common.config import Config as ZenlayerConfig
from zenlayercloud.common.credential import Credential
from zenlayercloud.vm.v20260401.vm_client import VmClient

REGION = "cn-hangzhou"
FAILED = []
COUNT = 0


def check(what, is_so):
    global COUNT
    COUNT += 1
    if not is_so:
        FAILED.append(what)
        print(f"FAILED: {what}")


def code_of(call):
    """The provider's error code; None when the call succeeds."""
    try:
        call()
    except Exception as error:  # Each SDK has its own class.
        return getattr(error, "code", None) or str(error)
    return None


class LocalCloud:
    """An emulator that can be killed and started again with what it had."""

    def __init__(self, program, *arguments):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.address = f"127.0.0.1:{port}"
        self.command = [program, "--port", str(port), *arguments]
        self.start()

    def start(self):
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("listening on"):
            raise SystemExit(f"the emulator did not start: {line!r}")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def admin(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"http://{self.address}/_emulator/{path}", data=data, method=method)
        with urllib.request.urlopen(request) as response:
            return json.load(response)

    def advance(self, milliseconds=60_000):
        self.admin("POST", "clock", {"advance": milliseconds})

    def _config(self, secret, more):
        return Config(
            **{"access_key_id": "emulator", **more}, access_key_secret=secret, endpoint=self.address, protocol="HTTP",
            region_id=REGION,
        )

    def ecs(self, secret="emulator-secret", **more):
        return EcsClient(self._config(secret, more))

    def sts(self, secret="emulator-secret", **more):
        return StsClient(self._config(secret, more))

    def vpc(self):
        return VpcClient(self._config("emulator-secret", {}))

    def cs(self):
        return CsClient(self._config("emulator-secret", {}))

    def zenlayer(self, client=VmClient, credential=None):
        credential = credential or Credential("emulator", "emulator-secret")
        return client(credential, ZenlayerConfig(scheme="http", domain=self.address, rate_limit_max_retries=0))
