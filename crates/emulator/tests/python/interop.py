"""The providers' own SDKs against the emulator: what they send is understood, what it responds they can read."""

import sys
import tempfile
import time
from pathlib import Path

from alibabacloud_ecs20140526 import models as ecs
from zenlayercloud.common.credential import Credential, TokenCredential
from zenlayercloud.vm.v20260401 import models as vm

import command_line
import local_cloud
import stories
import terraform
from local_cloud import FAILED, REGION, LocalCloud, check, code_of


# Tools send parameters that are newer than the specs, which the provider ignores where it does not know them.
TOOLS = ("--strict", "--ignore-unknown")


def commands(cloud, client):
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
    cloud.advance()
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


def kept_commands(cloud, client):
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
    cloud.advance()
    stopped = client.describe_invocations(
        ecs.DescribeInvocationsRequest(region_id=REGION, invoke_id=invoked.invoke_id)
    ).body.invocations.invocation[0]
    check("it is stopped", stopped.invocation_status == "Stopped")
    delete = ecs.DeleteCommandRequest(region_id=REGION, command_id=created.command_id)
    client.delete_command(delete)
    check("it is gone", code_of(lambda: client.delete_command(delete)) == "InvalidCmdId.NotFound")


def pages(cloud, client):
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


def files(cloud, client):
    sent = client.send_file(
        ecs.SendFileRequest(
            region_id=REGION, name="motd", target_dir="/etc", content="hello", instance_id=["i-1", "i-2"], overwrite=True
        )
    ).body
    cloud.advance()
    shown = client.describe_send_file_results(
        ecs.DescribeSendFileResultsRequest(region_id=REGION, invoke_id=sent.invoke_id)
    ).body.invocations.invocation
    check("the file arrived on both", shown[0].vm_count == 2 and shown[0].invocation_status == "Success")
    client.install_cloud_assistant(ecs.InstallCloudAssistantRequest(region_id=REGION, instance_id=["i-1"]))
    status = client.describe_cloud_assistant_status(
        ecs.DescribeCloudAssistantStatusRequest(region_id=REGION, instance_id=["i-1", "i-2"])
    ).body.instance_cloud_assistant_status_set.instance_cloud_assistant_status
    check("agents run", [entry.cloud_assistant_status for entry in status] == ["true", "true"])


def without_a_behaviour(cloud):
    """Rare operations: the request is understood, the response is read, and what is not modelled says so."""
    client, r = cloud.ecs(), {"region_id": REGION}
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
    client.describe_managed_instances(ecs.DescribeManagedInstancesRequest(**r, instance_id=["mi-1"]))
    journal = cloud.admin("GET", "journal")
    marked = {entry["operation"] for entry in journal if entry["synthesized"]}
    check(f"what is not modelled is marked: {marked}", marked == {"ListPluginStatus"})


def ecs_errors(cloud):
    list_commands = ecs.DescribeCommandsRequest(region_id=REGION)
    wrong = code_of(lambda: cloud.ecs(secret="wrong").describe_commands(list_commands))
    check("a wrong secret is refused", wrong == "SignatureDoesNotMatch")
    client = cloud.ecs()
    elsewhere = code_of(lambda: client.describe_commands(ecs.DescribeCommandsRequest(region_id="moon-1")))
    check("an unknown region is refused", elsewhere == "InvalidRegionId.NotFound")
    twice = [ecs.DescribeInvocationsRequestTag(key="k"), ecs.DescribeInvocationsRequestTag(key="k")]
    duplicate = code_of(lambda: client.describe_invocations(ecs.DescribeInvocationsRequest(region_id=REGION, tag=twice)))
    check("the same tag twice is refused", duplicate == "Duplicate.TagKey")
    throttling = {"status": 400, "code": "Throttling", "message": "Request was denied due to request throttling."}
    cloud.admin("POST", "rules", {"operation": "DescribeCommands", "times": 1, "then": {"error": throttling}})
    check("a throttled call says so", code_of(lambda: client.describe_commands(list_commands)) == "Throttling")


def zenlayer_details(cloud):
    client = cloud.zenlayer()
    listing, seen = vm.DescribeInstancesRequest(), []
    listing.pageSize = 2
    for number in (1, 2):
        listing.pageNum = number
        seen += [machine.instanceId for machine in client.DescribeInstances(listing).dataSet]
    check("pages have every machine once", sorted(seen) == ["vm-1", "vm-2", "vm-3"])
    first = ["vm-1"]
    statuses = vm.DescribeInstancesStatusRequest()
    statuses.instanceIds = first
    for operation, request, status in [
        (client.StopInstances, vm.StopInstancesRequest(), "STOPPING"),
        (client.StartInstances, vm.StartInstancesRequest(), "BOOTING"),
        (client.RebootInstances, vm.RebootInstancesRequest(), "REBOOT"),
    ]:
        request.instanceIds = first
        operation(request)
        check(f"{status} on the way", client.DescribeInstancesStatus(statuses).dataSet[0].instanceStatus == status)
        cloud.advance()
    unknown = vm.StartInstancesRequest()
    unknown.instanceIds = ["nobody"]
    check("an unknown machine is refused", code_of(lambda: client.StartInstances(unknown)) == "INVALID_INSTANCE_NOT_FOUND")
    zones = vm.DescribeZonesRequest()
    stranger = cloud.zenlayer(credential=Credential("emulator", "wrong"))
    check("a wrong password is refused", code_of(lambda: stranger.DescribeZones(zones)) == "AUTHFAILURE_SIGNATURE_FAILURE")
    cloud.admin("POST", "keys", {"token": "a-token"})
    holder = cloud.zenlayer(credential=TokenCredential("a-token"))
    check("a token is let in", code_of(lambda: holder.DescribeZones(zones)) is None)


def killed_in_the_middle(program):
    """The same life, in an emulator that is killed while the instances run."""
    with tempfile.TemporaryDirectory() as folder:
        cloud = LocalCloud(program, *TOOLS, "--state", str(Path(folder) / "state"))

        def kill():
            cloud.kill()
            cloud.start()

        for story in (stories.alibaba, stories.clusters, stories.zenlayer):
            story(cloud, kill)
        for story in (terraform.alibaba, terraform.clusters, terraform.zenlayer):
            story(cloud, kill)
        command_line.alibaba(cloud)
        cloud.kill()


def main(program):
    began = time.monotonic()
    strict = LocalCloud(program, "--strict", *[word for id in ("i-1", "i-2", "i-3", "i-9") for word in ("--instance", id)],
                        *[word for id in ("vm-1", "vm-2", "vm-3") for word in ("--vm", id)])
    client = strict.ecs()
    for part in (commands, kept_commands, pages, files):
        part(strict, client)
    # The older signature, with its common parameters in the query.
    kept_commands(strict, strict.ecs(signature_algorithm="v2"))
    ecs_errors(strict)
    zenlayer_details(strict)
    journal = strict.admin("GET", "journal")
    strict.kill()
    empty = LocalCloud(program, "--strict")
    for story in (stories.alibaba, stories.clusters, stories.zenlayer):
        story(empty)
    journal += empty.admin("GET", "journal")
    empty.kill()
    operations = {entry["operation"] for entry in journal if entry["status"] == 200}
    check(f"at least 60 operations were called, not {len(operations)}", len(operations) >= 60)

    lenient = LocalCloud(program)
    without_a_behaviour(lenient)
    lenient.kill()
    killed_in_the_middle(program)
    if FAILED:
        sys.exit(f"{len(FAILED)} of {local_cloud.COUNT} checks failed")
    print(f"{local_cloud.COUNT} checks, {len(operations)} operations, {time.monotonic() - began:.1f} s")


main(sys.argv[1])
