"""What `aliyun` sends: operations by name in a query, waiters and queries by JMESPath, and pages merged by a pager."""

from alibabacloud_tea_openapi.models import OpenApiRequest, Params
from alibabacloud_tea_util.models import RuntimeOptions

from local_cloud import REGION, check
from terraform import LOOKS, VERSIONS, Story, found


class CommandLine(Story):
    def run(self, service, operation, **options):
        """`aliyun ecs DescribeInstances --RegionId cn-hangzhou --Tag.1.Key env`, where points are written `__`."""
        query = {name.replace("__", "."): str(value) for name, value in {"RegionId": REGION, **options}.items()}
        params = Params(
            action=operation, version=VERSIONS[service], protocol="HTTP", pathname="/", method="GET", auth_type="AK",
            style="RPC", req_body_type="formData", body_type="json",
        )
        request = OpenApiRequest(query=query, headers={"user-agent": "Aliyun-CLI/3.0.300", "x-acs-caller-type": "customer"})
        return self.client.call_api(params, request, RuntimeOptions())["body"]

    def wait(self, service, operation, expr, to, **options):
        """`--waiter expr='Instances.Instance[0].Status' to=Running`"""
        for _ in range(LOOKS):
            shown = found(expr, self.run(service, operation, **options))
            if str(shown) == to:
                return True
            self.cloud.advance(2_000)
        return check(f"{operation} waits for {expr} to be {to}, but it is {shown}", False)

    def pages(self, service, operation, path, size, **options):
        """`--pager path=Disks.Disk`: all pages by number. The pager reads where it is out of each response."""
        items, number = [], 1
        while True:
            response = self.run(service, operation, PageNumber=number, PageSize=size, **options)
            items += found(path, response)
            numbers = found("[TotalCount, PageNumber, PageSize]", response)
            if not all(type(part) is int for part in numbers) or numbers[1:] != [number, size]:
                return check(f"{operation} says where its page is, not {numbers}", False)
            if number * size >= numbers[0]:
                return items
            number += 1

    def tokens(self, service, operation, path, size, **options):
        """`--pager path=Disks.Disk NextToken=NextToken`: all pages by token, of which the last one is empty."""
        items, token = [], {}
        while True:
            response = self.run(service, operation, MaxResults=size, **token, **options)
            items += found(path, response)
            if not response.get("NextToken"):
                return items
            token = {"NextToken": response["NextToken"]}


def alibaba(cloud):
    cli = CommandLine(cloud)
    zone = found("Zones.Zone[0].ZoneId", cli.run("ecs", "DescribeZones"))
    vpc = cli.run("vpc", "CreateVpc", CidrBlock="10.0.0.0/8", VpcName="cli")["VpcId"]
    cli.wait("vpc", "DescribeVpcs", "Vpcs.Vpc[0].Status", "Available", VpcId=vpc)
    vswitch = cli.run("vpc", "CreateVSwitch", VpcId=vpc, ZoneId=zone, CidrBlock="10.1.0.0/16")["VSwitchId"]
    cli.wait("vpc", "DescribeVSwitches", "VSwitches.VSwitch[0].Status", "Available", VSwitchId=vswitch)
    group = cli.run("ecs", "CreateSecurityGroup", VpcId=vpc)["SecurityGroupId"]
    cli.run("ecs", "AuthorizeSecurityGroup", SecurityGroupId=group, **{
        "Permissions.1.IpProtocol": "TCP", "Permissions.1.PortRange": "22/22", "Permissions.1.SourceCidrIp": "0.0.0.0/0",
    })
    image = found("Images.Image[0].ImageId", cli.run("ecs", "DescribeImages", OSType="linux", ImageOwnerAlias="system"))
    ids = found("InstanceIdSets.InstanceIdSet", cli.run("ecs", "RunInstances", **{
        "ImageId": image, "InstanceType": "ecs.g7.large", "VSwitchId": vswitch, "SecurityGroupId": group, "Amount": 7,
        "InstanceName": "web-[1,2]", "DataDisk.1.Size": 20, "DataDisk.1.Category": "cloud_essd", "DataDisk.2.Size": 40,
        "DataDisk.2.Category": "cloud_essd", "SystemDisk.Category": "cloud_essd", "Tag.1.Key": "env", "Tag.1.Value": "test",
    }))
    tag = {"Tag.1.Key": "env", "Tag.1.Value": "test"}
    cli.wait("ecs", "DescribeInstances", "length(Instances.Instance[?Status=='Running'])", "7", **tag)
    everything(cli, ids, tag)
    json_ids = str(ids).replace("'", '"')
    run = cli.run("ecs", "RunCommand", Type="RunShellScript", CommandContent="echo {{who}}", EnableParameter="true",
                  Parameters='{"who":"me"}', **{f"InstanceId.{n + 1}": id for n, id in enumerate(ids)})["InvokeId"]
    cli.wait("ecs", "DescribeInvocations", "Invocations.Invocation[0].InvocationStatus", "Success", InvokeId=run)
    results = cli.run("ecs", "DescribeInvocationResults", InvokeId=run, ContentEncoding="PlainText", PageSize=50)
    outputs = found("Invocation.InvocationResults.InvocationResult[].Output", results)
    check(f"the command has its output on all: {outputs}", outputs == ["echo me"] * 7)
    cli.run("ecs", "StopInstances", **{f"InstanceId.{n + 1}": id for n, id in enumerate(ids)})
    cli.wait("ecs", "DescribeInstanceStatus", "length(InstanceStatuses.InstanceStatus[?Status=='Stopped'])", "7")
    cli.run("ecs", "DeleteInstances", **{f"InstanceId.{n + 1}": id for n, id in enumerate(ids)})
    cli.wait("ecs", "DescribeInstances", "TotalCount", "0", InstanceIds=json_ids)
    cli.run("ecs", "DeleteSecurityGroup", SecurityGroupId=group)
    cli.run("vpc", "DeleteVSwitch", VSwitchId=vswitch)
    cli.wait("vpc", "DescribeVSwitches", "TotalCount", "0", VpcId=vpc)
    cli.run("vpc", "DeleteVpc", VpcId=vpc)
    cli.wait("vpc", "DescribeVpcs", "TotalCount", "0", VpcId=vpc)


def everything(cli, ids, tag):
    """Lists that go over several pages, each of them merged both ways where it has both."""
    for number in range(7):
        cli.run("ecs", "CreateKeyPair", KeyPairName=f"key-{number}")
        cli.run("vpc", "AllocateEipAddress", Bandwidth=5)
        cli.run("ecs", "CreateDeploymentSet", DeploymentSetName=f"set-{number}")
    # Operation, path to the ids, how many there are, and whether it has tokens.
    for service, operation, path, count, has_tokens, options in [
        ("ecs", "DescribeInstances", "Instances.Instance[].InstanceId", 7, True, tag),
        ("ecs", "DescribeInstanceStatus", "InstanceStatuses.InstanceStatus[].InstanceId", 7, False, {}),
        ("ecs", "DescribeDisks", "Disks.Disk[].DiskId", 21, True, {}),
        ("ecs", "DescribeNetworkInterfaces", "NetworkInterfaceSets.NetworkInterfaceSet[].NetworkInterfaceId", 7, True, {}),
        ("ecs", "DescribeKeyPairs", "KeyPairs.KeyPair[].KeyPairName", 7, False, {}),
        ("ecs", "DescribeDeploymentSets", "DeploymentSets.DeploymentSet[].DeploymentSetId", 7, False, {}),
        ("ecs", "DescribeSecurityGroups", "SecurityGroups.SecurityGroup[].SecurityGroupId", 1, True, {}),
        ("vpc", "DescribeEipAddresses", "EipAddresses.EipAddress[].AllocationId", 7, False, {}),
        ("vpc", "DescribeVpcs", "Vpcs.Vpc[].VpcId", 1, False, {}),
        ("vpc", "DescribeVSwitches", "VSwitches.VSwitch[].VSwitchId", 1, False, {}),
    ]:
        shown = cli.pages(service, operation, path, 3, **options) or []
        check(f"{operation} has {count} on its pages, each once: {shown}", len(shown) == len(set(shown)) == count)
        if has_tokens:
            by_token = cli.tokens(service, operation, path, 10 if operation == "DescribeDisks" else 3, **options)
            check(f"{operation} has the same by tokens: {by_token}", sorted(by_token) == sorted(shown))
        response = cli.run(service, operation, **options)
        numbers = found("[TotalCount, PageNumber, PageSize]", response)
        check(f"{operation} says without being asked where its page is: {numbers}", [type(n) for n in numbers] == [int] * 3)
    shown = cli.tokens("ecs", "ListTagResources", "TagResources.TagResource[].ResourceId", 3, ResourceType="instance",
                       **{f"ResourceId.{n + 1}": id for n, id in enumerate(ids)})
    check("tags are listed by tokens", sorted(set(shown)) == sorted(ids))
    names = found("Instances.Instance[].InstanceName | sort(@)", cli.run("ecs", "DescribeInstances", PageSize=50, **tag))
    check(f"--cli-query finds the names: {names}", names == [f"web-{n:02}" for n in range(1, 8)])
    for number in range(7):
        cli.run("vpc", "ReleaseEipAddress", AllocationId=found("EipAddresses.EipAddress[0].AllocationId", cli.run("vpc", "DescribeEipAddresses")))
