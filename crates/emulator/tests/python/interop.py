"""The providers' own SDKs against the emulator: what they send is understood, what it answers they can read."""

import json
import sys
import time
import urllib.request

from alibabacloud_ecs20140526 import models as ecs
from alibabacloud_ecs20140526.client import Client as EcsClient
from alibabacloud_tea_openapi.models import Config as EcsConfig
from zenlayercloud.common.config import Config as ZenlayerConfig
from zenlayercloud.common.credential import Credential, TokenCredential
from zenlayercloud.vm.v20260401 import models as vm
from zenlayercloud.vm.v20260401.vm_client import VmClient

ADDRESS = sys.argv[1]
REGION = "cn-hangzhou"
FAILED = []


def check(what, is_so):
    if not is_so:
        FAILED.append(what)
        print(f"FAILED: {what}")


def admin(method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"http://{ADDRESS}/_emulator/{path}", data=data, method=method)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def ecs_client(secret="emulator-secret", **more):
    return EcsClient(
        EcsConfig(
            access_key_id="emulator",
            access_key_secret=secret,
            endpoint=ADDRESS,
            protocol="HTTP",
            region_id=REGION,
            **more,
        )
    )


def vm_client(credential=None):
    credential = credential or Credential("emulator", "emulator-secret")
    return VmClient(credential, ZenlayerConfig(scheme="http", domain=ADDRESS, rate_limit_max_retries=0))


def code_of(call):
    """The provider's error code; None when the call succeeds."""
    try:
        call()
    except Exception as error:  # Each SDK has its own class.
        return getattr(error, "code", None) or str(error)
    return None


def commands(client):
    run = client.run_command(
        ecs.RunCommandRequest(
            region_id=REGION,
            type="RunShellScript",
            command_content="echo {{who}} 你好 *~+/",
            enable_parameter=True,
            parameters={"who": "world"},
            instance_id=["i-1", "i-2", "i-3"],
            tag=[ecs.RunCommandRequestTag(key="环境", value="a b"), ecs.RunCommandRequestTag(key="empty", value="")],
            timeout=60,
            client_token="token-1",
        )
    ).body
    again = code_of(
        lambda: client.run_command(
            ecs.RunCommandRequest(
                region_id=REGION, type="RunShellScript", command_content="other", instance_id=["i-1"], client_token="token-1"
            )
        )
    )
    check("another call with the token is refused", again == "IdempotentParameterMismatch")
    admin("POST", "clock", {"advance": 60_000})
    shown = client.describe_invocations(
        ecs.DescribeInvocationsRequest(
            region_id=REGION, invoke_id=run.invoke_id, include_output=True, content_encoding="PlainText",
            tag=[ecs.DescribeInvocationsRequestTag(key="环境", value="a b")],
        )
    ).body.invocations.invocation
    check("the invocation is found by its tag", len(shown) == 1)
    check("it succeeded", shown[0].invocation_status == "Success")
    runs = shown[0].invoke_instances.invoke_instance
    check("it ran on three instances", [run.instance_id for run in runs] == ["i-1", "i-2", "i-3"])
    check("its output is the command", runs[0].output == "echo world 你好 *~+/")
    check("its tags are there", {tag.tag_key: tag.tag_value for tag in shown[0].tags.tag} == {"环境": "a b", "empty": ""})

    results = client.describe_invocation_results(
        ecs.DescribeInvocationResultsRequest(region_id=REGION, invoke_id=run.invoke_id, instance_id="i-2")
    ).body.invocation.invocation_results.invocation_result
    check("results are per instance", [(r.instance_id, r.exit_code) for r in results] == [("i-2", 0)])


def kept_commands(client):
    created = client.create_command(
        ecs.CreateCommandRequest(
            region_id=REGION, name="kept", type="RunShellScript", command_content="ZWNobyAx", content_encoding="Base64"
        )
    ).body
    command = ecs.DescribeCommandsRequest(region_id=REGION, command_id=created.command_id)
    listed = client.describe_commands(command).body.commands.command
    check("the command is listed", listed[0].name == "kept" and listed[0].command_content == "ZWNobyAx")
    client.modify_command(ecs.ModifyCommandRequest(region_id=REGION, command_id=created.command_id, name="renamed"))
    check("it is renamed", client.describe_commands(command).body.commands.command[0].name == "renamed")
    invoked = client.invoke_command(
        ecs.InvokeCommandRequest(region_id=REGION, command_id=created.command_id, instance_id=["i-1"])
    ).body
    client.stop_invocation(ecs.StopInvocationRequest(region_id=REGION, invoke_id=invoked.invoke_id))
    admin("POST", "clock", {"advance": 60_000})
    stopped = client.describe_invocations(
        ecs.DescribeInvocationsRequest(region_id=REGION, invoke_id=invoked.invoke_id)
    ).body.invocations.invocation[0]
    check("it is stopped", stopped.invocation_status == "Stopped")
    delete = ecs.DeleteCommandRequest(region_id=REGION, command_id=created.command_id)
    client.delete_command(delete)
    check("it is gone", code_of(lambda: client.delete_command(delete)) == "InvalidCmdId.NotFound")


def pages(client):
    for _ in range(7):
        client.run_command(
            ecs.RunCommandRequest(
                region_id=REGION, type="RunShellScript", command_content="x", instance_id=["i-9"], name="paged"
            )
        )
    seen, token = [], None
    while True:
        body = client.describe_invocations(
            ecs.DescribeInvocationsRequest(region_id=REGION, command_name="paged", max_results=3, next_token=token)
        ).body
        seen += [invocation.invoke_id for invocation in body.invocations.invocation]
        token = body.next_token
        if not token:
            break
    check("pages have every invocation once", len(seen) == 7 and len(set(seen)) == 7)


def files(client):
    sent = client.send_file(
        ecs.SendFileRequest(
            region_id=REGION, name="motd", target_dir="/etc", content="hello", instance_id=["i-1", "i-2"], overwrite=True
        )
    ).body
    admin("POST", "clock", {"advance": 60_000})
    shown = client.describe_send_file_results(
        ecs.DescribeSendFileResultsRequest(region_id=REGION, invoke_id=sent.invoke_id)
    ).body.invocations.invocation
    check("the file arrived on both", shown[0].vm_count == 2 and shown[0].invocation_status == "Success")
    client.install_cloud_assistant(ecs.InstallCloudAssistantRequest(region_id=REGION, instance_id=["i-1"]))
    status = client.describe_cloud_assistant_status(
        ecs.DescribeCloudAssistantStatusRequest(region_id=REGION, instance_id=["i-1", "i-2"])
    ).body.instance_cloud_assistant_status_set.instance_cloud_assistant_status
    check("agents run", [entry.cloud_assistant_status for entry in status] == ["true", "true"])


def the_rest_of_ecs(client):
    """Operations without a behaviour: the request is understood, the answer is read."""
    r = {"region_id": REGION}
    client.list_plugin_status(ecs.ListPluginStatusRequest(**r, instance_id=["i-1"]))
    client.describe_cloud_assistant_settings(
        ecs.DescribeCloudAssistantSettingsRequest(**r, setting_type=["SessionManagerDelivery"])
    )
    client.modify_cloud_assistant_settings(
        ecs.ModifyCloudAssistantSettingsRequest(
            **r,
            setting_type="InvocationDelivery",
            oss_delivery_config=ecs.ModifyCloudAssistantSettingsRequestOssDeliveryConfig(enabled=True, bucket_name="b"),
            agent_upgrade_config=ecs.ModifyCloudAssistantSettingsRequestAgentUpgradeConfig(
                enabled=True, allowed_upgrade_window=["02:00-03:00"], time_zone="UTC"
            ),
        )
    )
    client.start_terminal_session(ecs.StartTerminalSessionRequest(**r, instance_id=["i-1"]))
    client.describe_terminal_sessions(ecs.DescribeTerminalSessionsRequest(**r, max_results=10))
    client.create_activation(ecs.CreateActivationRequest(**r, instance_count=2))
    activations = client.describe_activations(ecs.DescribeActivationsRequest(**r)).body.activation_list
    check("activations are a plain list", isinstance(activations, list) and len(activations) > 0)
    client.disable_activation(ecs.DisableActivationRequest(**r, activation_id="a-1"))
    client.delete_activation(ecs.DeleteActivationRequest(**r, activation_id="a-1"))
    client.describe_managed_instances(ecs.DescribeManagedInstancesRequest(**r, instance_id=["mi-1"]))
    client.modify_managed_instance(ecs.ModifyManagedInstanceRequest(**r, instance_id="mi-1", instance_name="name"))
    client.deregister_managed_instance(ecs.DeregisterManagedInstanceRequest(**r, instance_id="mi-1"))
    client.modify_invocation_attribute(
        ecs.ModifyInvocationAttributeRequest(**r, invoke_id="t-1", instance_id=["i-1"])
    )

    client.run_instances(
        ecs.RunInstancesRequest(
            **r,
            image_id="img",
            instance_type="ecs.g6.large",
            system_disk=ecs.RunInstancesRequestSystemDisk(size="40", category="cloud_essd"),
            data_disk=[
                ecs.RunInstancesRequestDataDisk(size=100, category="cloud_essd"),
                ecs.RunInstancesRequestDataDisk(size=200, delete_with_instance=False),
            ],
            tag=[ecs.RunInstancesRequestTag(key="env", value="test")],
            security_group_ids=["sg-1", "sg-2"],
        )
    )
    sent = [entry for entry in admin("GET", "journal") if entry["operation"] == "RunInstances"][-1]["input"]
    # The spec lists the members of this object as parameters of their own.
    check("objects arrive", sent["SystemDisk.Size"] == "40" and sent["SystemDisk.Category"] == "cloud_essd")
    check("lists of objects arrive", sent["DataDisk"][1]["Size"] == 200)
    check("booleans arrive as Python spells them", sent["DataDisk"][1]["DeleteWithInstance"] is False)
    check("lists arrive in order", sent["SecurityGroupIds"] == ["sg-1", "sg-2"])

    client.describe_regions(ecs.DescribeRegionsRequest())
    client.describe_zones(ecs.DescribeZonesRequest(**r))
    client.describe_instances(
        ecs.DescribeInstancesRequest(**r, tag=[ecs.DescribeInstancesRequestTag(key="env", value="test")], max_results=10)
    )
    client.describe_instance_status(ecs.DescribeInstanceStatusRequest(**r, instance_id=["i-1"]))
    client.describe_instance_types(ecs.DescribeInstanceTypesRequest())
    client.describe_images(ecs.DescribeImagesRequest(**r))
    client.describe_disks(ecs.DescribeDisksRequest(**r))
    client.describe_key_pairs(ecs.DescribeKeyPairsRequest(**r))
    client.describe_security_groups(ecs.DescribeSecurityGroupsRequest(**r))
    client.start_instance(ecs.StartInstanceRequest(instance_id="i-1"))
    client.stop_instance(ecs.StopInstanceRequest(instance_id="i-1", force_stop=True))
    client.reboot_instance(ecs.RebootInstanceRequest(instance_id="i-1"))


def ecs_errors():
    list_commands = ecs.DescribeCommandsRequest(region_id=REGION)
    wrong = code_of(lambda: ecs_client(secret="wrong").describe_commands(list_commands))
    check("a wrong secret is refused", wrong == "SignatureDoesNotMatch")
    client = ecs_client()
    elsewhere = code_of(lambda: client.describe_commands(ecs.DescribeCommandsRequest(region_id="moon-1")))
    check("an unknown region is refused", elsewhere == "InvalidRegionId.NotFound")
    twice = [ecs.DescribeInvocationsRequestTag(key="k"), ecs.DescribeInvocationsRequestTag(key="k")]
    duplicate = code_of(lambda: client.describe_invocations(ecs.DescribeInvocationsRequest(region_id=REGION, tag=twice)))
    check("the same tag twice is refused", duplicate == "Duplicate.TagKey")
    throttling = {"status": 400, "code": "Throttling", "message": "Request was denied due to request throttling."}
    admin("POST", "rules", {"operation": "DescribeCommands", "times": 1, "then": {"error": throttling}})
    check("a throttled call says so", code_of(lambda: client.describe_commands(list_commands)) == "Throttling")


def zenlayer(client):
    create = vm.CreateInstancesRequest()
    create.zoneId, create.imageId, create.instanceType = "HKG-A", "centos7", "z2a.cpu.1"
    create.instanceChargeType, create.internetChargeType = "POSTPAID", "ByBandwidth"
    create.subnetId, create.instanceCount, create.instanceName = "subnet", 3, "web"
    created = client.CreateInstances(create)
    check("three machines are made", len(created.instanceIdSet) == 3)
    admin("POST", "clock", {"advance": 60_000})

    statuses = vm.DescribeInstancesStatusRequest()
    statuses.instanceIds = created.instanceIdSet
    shown = client.DescribeInstancesStatus(statuses)
    check("they run", {entry.instanceStatus for entry in shown.dataSet} == {"RUNNING"})

    first = created.instanceIdSet[:1]
    for operation, request, status in [
        (client.StopInstances, vm.StopInstancesRequest(), "STOPPING"),
        (client.StartInstances, vm.StartInstancesRequest(), "BOOTING"),
        (client.RebootInstances, vm.RebootInstancesRequest(), "REBOOT"),
    ]:
        request.instanceIds = first
        operation(request)
        statuses.instanceIds = first
        check(f"{status} on the way", client.DescribeInstancesStatus(statuses).dataSet[0].instanceStatus == status)
        admin("POST", "clock", {"advance": 60_000})

    listing = vm.DescribeInstancesRequest()
    listing.pageSize, seen = 2, []
    for number in (1, 2):
        listing.pageNum = number
        seen += [machine.instanceId for machine in client.DescribeInstances(listing).dataSet]
    check("pages have every machine once", sorted(seen) == sorted(created.instanceIdSet))

    rename = vm.ModifyInstancesAttributeRequest()
    rename.instanceIds, rename.instanceName = first, "renamed"
    client.ModifyInstancesAttribute(rename)
    release = vm.ReleaseInstancesRequest()
    release.instanceIds = created.instanceIdSet[1:]
    client.ReleaseInstances(release)
    admin("POST", "clock", {"advance": 60_000})
    listing.pageNum = 1
    check("released machines are gone", client.DescribeInstances(listing).totalCount == 1)

    images = vm.DescribeImagesRequest()
    images.zoneId = "HKG-A"
    client.DescribeImages(images)
    client.DescribeZones(vm.DescribeZonesRequest())
    client.DescribeDisks(vm.DescribeDisksRequest())
    client.DescribeSubnets(vm.DescribeSubnetsRequest())
    client.DescribeSecurityGroups(vm.DescribeSecurityGroupsRequest())

    unknown = vm.StartInstancesRequest()
    unknown.instanceIds = ["nobody"]
    check("an unknown machine is refused", code_of(lambda: client.StartInstances(unknown)) == "INVALID_INSTANCE_NOT_FOUND")
    stranger = vm_client(Credential("emulator", "wrong"))
    check("a wrong password is refused", code_of(lambda: stranger.DescribeZones(vm.DescribeZonesRequest())) == "AUTHFAILURE_SIGNATURE_FAILURE")
    admin("POST", "keys", {"token": "a-token"})
    check("a token is let in", code_of(lambda: vm_client(TokenCredential("a-token")).DescribeZones(vm.DescribeZonesRequest())) is None)


def main():
    began = time.monotonic()
    client = ecs_client()
    for part in (commands, kept_commands, pages, files, the_rest_of_ecs):
        part(client)
    # The older signature, with its common parameters in the query.
    kept_commands(ecs_client(signature_algorithm="v2"))
    ecs_errors()
    zenlayer(vm_client())

    journal = admin("GET", "journal")
    operations = {entry["operation"] for entry in journal if entry["status"] == 200}
    check(f"at least 40 operations were called, not {len(operations)}", len(operations) >= 40)
    if FAILED:
        sys.exit(f"{len(FAILED)} checks failed")
    print(f"{len(journal)} calls of {len(operations)} operations in {time.monotonic() - began:.1f} s")


main()
