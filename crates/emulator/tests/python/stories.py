"""A life in the emulated clouds through the providers' own SDKs: from the network to everything gone."""

from alibabacloud_cs20151215 import models as cs
from alibabacloud_ecs20140526 import models as ecs
from alibabacloud_sts20150401 import models as sts
from alibabacloud_vpc20160428 import models as vpc
from zenlayercloud.vm.v20260401 import models as vm
from zenlayercloud.zlb.v20250401 import models as zlb
from zenlayercloud.zlb.v20250401.zlb_client import ZlbClient

from local_cloud import REGION, check, code_of

R = {"region_id": REGION}
TAG = {"key": "env", "value": "test"}


def network(cloud):
    """A VPC, a VSwitch and a security group, all of them available."""
    networks, machines = cloud.vpc(), cloud.ecs()
    vpc_id = networks.create_vpc(
        vpc.CreateVpcRequest(**R, cidr_block="192.168.0.0/16", vpc_name="net", tag=[vpc.CreateVpcRequestTag(**TAG)])
    ).body.vpc_id
    check("ids have the provider's prefix", vpc_id.startswith("vpc-"))
    described = vpc.DescribeVpcsRequest(**R, vpc_id=vpc_id)
    check("a new VPC is pending", networks.describe_vpcs(described).body.vpcs.vpc[0].status == "Pending")
    cloud.advance()
    check("then it is available", networks.describe_vpcs(described).body.vpcs.vpc[0].status == "Available")
    zones = machines.describe_zones(ecs.DescribeZonesRequest(**R)).body.zones.zone
    switch = vpc.CreateVSwitchRequest(**R, vpc_id=vpc_id, zone_id=zones[0].zone_id, cidr_block="192.168.1.0/24")
    vswitch_id = networks.create_vswitch(switch).body.v_switch_id
    overlapping = code_of(lambda: networks.create_vswitch(switch))
    check("a block is taken once", overlapping == "InvalidCidrBlock.Overlapped")
    group_id = machines.create_security_group(
        ecs.CreateSecurityGroupRequest(**R, vpc_id=vpc_id, security_group_name="web")
    ).body.security_group_id
    machines.authorize_security_group(
        ecs.AuthorizeSecurityGroupRequest(
            **R, security_group_id=group_id,
            permissions=[
                ecs.AuthorizeSecurityGroupRequestPermissions(
                    ip_protocol="TCP", port_range="443/443", source_cidr_ip="0.0.0.0/0"
                )
            ],
        )
    )
    rules = machines.describe_security_group_attribute(
        ecs.DescribeSecurityGroupAttributeRequest(**R, security_group_id=group_id)
    ).body.permissions.permission
    check("the rule is there", [rule.port_range for rule in rules] == ["443/443"])
    cloud.advance()
    return vpc_id, vswitch_id, group_id


def instances(cloud, vswitch_id, group_id):
    """Three running instances."""
    machines = cloud.ecs()
    image = machines.describe_images(ecs.DescribeImagesRequest(**R, ostype="linux")).body.images.image[0]
    kind = machines.describe_instance_types(ecs.DescribeInstanceTypesRequest()).body.instance_types.instance_type[0]
    ids = machines.run_instances(
        ecs.RunInstancesRequest(
            **R, image_id=image.image_id, instance_type=kind.instance_type_id, v_switch_id=vswitch_id,
            security_group_id=group_id, amount=3, instance_name="web", client_token="three-instances",
            system_disk=ecs.RunInstancesRequestSystemDisk(size="60", category="cloud_essd"),
            data_disk=[ecs.RunInstancesRequestDataDisk(size=100)], tag=[ecs.RunInstancesRequestTag(**TAG)],
        )
    ).body.instance_id_sets.instance_id_set
    check("three ids for three instances", len(ids) == 3 and all(id.startswith("i-") for id in ids))
    statuses = [instance.status for instance in found(machines)]
    check("new instances are pending", statuses == ["Pending"] * 3)
    cloud.advance()
    check("then they run", {instance.status for instance in found(machines)} == {"Running"})
    shown = found(machines)[0]
    check("an instance is in its network", shown.vpc_attributes.v_switch_id == vswitch_id)
    check("an instance has an address of it", shown.vpc_attributes.private_ip_address.ip_address[0].startswith("192.168.1."))
    check("an instance has what its type has", shown.cpu == kind.cpu_core_count)
    other = machines.describe_instances(
        ecs.DescribeInstancesRequest(**R, tag=[ecs.DescribeInstancesRequestTag(key="env", value="live")])
    ).body.total_count
    check("another tag finds nothing", other == 0)
    return ids


def found(machines):
    request = ecs.DescribeInstancesRequest(**R, tag=[ecs.DescribeInstancesRequestTag(**TAG)], max_results=10)
    return machines.describe_instances(request).body.instances.instance


def command(cloud, ids):
    machines = cloud.ecs()
    run = machines.run_command(
        ecs.RunCommandRequest(**R, type="RunShellScript", command_content="uptime", instance_id=ids, client_token="uptime")
    ).body.invoke_id
    cloud.advance()
    results = machines.describe_invocation_results(
        ecs.DescribeInvocationResultsRequest(**R, invoke_id=run, content_encoding="PlainText")
    ).body.invocation.invocation_results.invocation_result
    check("the command ran on all", sorted(result.instance_id for result in results) == sorted(ids))
    check("and has results", {(result.exit_code, result.output) for result in results} == {(0, "uptime")})


def addresses(cloud, ids):
    networks = cloud.vpc()
    eip = networks.allocate_eip_address(vpc.AllocateEipAddressRequest(**R, bandwidth="5")).body
    networks.associate_eip_address(
        vpc.AssociateEipAddressRequest(**R, allocation_id=eip.allocation_id, instance_id=ids[0], instance_type="EcsInstance")
    )
    cloud.advance()
    by_instance = vpc.DescribeEipAddressesRequest(**R, associated_instance_id=ids[0], associated_instance_type="EcsInstance")
    shown = networks.describe_eip_addresses(by_instance).body.eip_addresses.eip_address
    check("the address is in use", [(a.allocation_id, a.status) for a in shown] == [(eip.allocation_id, "InUse")])
    release = vpc.ReleaseEipAddressRequest(**R, allocation_id=eip.allocation_id)
    check("an address in use stays", code_of(lambda: networks.release_eip_address(release)) == "IncorrectEipStatus")
    networks.unassociate_eip_address(vpc.UnassociateEipAddressRequest(**R, allocation_id=eip.allocation_id))
    cloud.advance()
    networks.release_eip_address(release)


def way_out(cloud, vpc_id, vswitch_id):
    """A NAT gateway with an address, through which a VSwitch reaches the internet, and its end."""
    networks = cloud.vpc()
    nat_id = networks.create_nat_gateway(
        vpc.CreateNatGatewayRequest(**R, vpc_id=vpc_id, v_switch_id=vswitch_id, nat_type="Enhanced")
    ).body.nat_gateway_id
    cloud.advance()
    eip = networks.allocate_eip_address(vpc.AllocateEipAddressRequest(**R)).body
    networks.associate_eip_address(
        vpc.AssociateEipAddressRequest(**R, allocation_id=eip.allocation_id, instance_id=nat_id, instance_type="Nat")
    )
    cloud.advance()
    gateways = vpc.DescribeNatGatewaysRequest(**R, nat_gateway_id=nat_id)
    gateway = networks.describe_nat_gateways(gateways).body.nat_gateways.nat_gateway[0]
    check("the gateway has the address", [ip.ip_address for ip in gateway.ip_lists.ip_list] == [eip.eip_address])
    table_id = gateway.snat_table_ids.snat_table_id[0]
    entry_id = networks.create_snat_entry(
        vpc.CreateSnatEntryRequest(**R, snat_table_id=table_id, source_vswitch_id=vswitch_id, snat_ip=eip.eip_address)
    ).body.snat_entry_id
    cloud.advance()
    entries = vpc.DescribeSnatTableEntriesRequest(**R, snat_table_id=table_id)
    shown = networks.describe_snat_table_entries(entries).body.snat_table_entries.snat_table_entry
    check("the entry is there", [(e.snat_entry_id, e.source_vswitch_id) for e in shown] == [(entry_id, vswitch_id)])
    delete = vpc.DeleteNatGatewayRequest(**R, nat_gateway_id=nat_id)
    check("it stays with an entry", code_of(lambda: networks.delete_nat_gateway(delete)) == "DependencyViolation.SnatEntry")
    networks.delete_snat_entry(vpc.DeleteSnatEntryRequest(**R, snat_table_id=table_id, snat_entry_id=entry_id))
    cloud.advance()
    networks.unassociate_eip_address(vpc.UnassociateEipAddressRequest(**R, allocation_id=eip.allocation_id))
    cloud.advance()
    networks.release_eip_address(vpc.ReleaseEipAddressRequest(**R, allocation_id=eip.allocation_id))
    networks.delete_nat_gateway(delete)
    cloud.advance()
    check("it is gone", networks.describe_nat_gateways(gateways).body.total_count == 0)


def connection(cloud, vpc_id):
    """A VPN between a VPC and the gateway of a customer, and its end."""
    networks = cloud.vpc()
    vpn_id = networks.create_vpn_gateway(vpc.CreateVpnGatewayRequest(**R, vpc_id=vpc_id, bandwidth=5)).body.vpn_gateway_id
    there_id = networks.create_customer_gateway(
        vpc.CreateCustomerGatewayRequest(**R, ip_address="198.51.100.7", name="there")
    ).body.customer_gateway_id
    cloud.advance()
    made = networks.create_vpn_connection(
        vpc.CreateVpnConnectionRequest(
            **R, vpn_gateway_id=vpn_id, customer_gateway_id=there_id, local_subnet="192.168.0.0/16",
            remote_subnet="10.0.0.0/24", ike_config='{"IkeVersion": "ikev2", "Psk": "shared"}',
        )
    ).body
    cloud.advance()
    described = vpc.DescribeVpnConnectionRequest(**R, vpn_connection_id=made.vpn_connection_id)
    shown = networks.describe_vpn_connection(described).body
    check("both ends are connected", shown.status == "ipsec_sa_established" and shown.ike_config.ike_version == "ikev2")
    delete = vpc.DeleteVpnGatewayRequest(**R, vpn_gateway_id=vpn_id)
    refused = code_of(lambda: networks.delete_vpn_gateway(delete))
    check("it stays with a connection", refused == "DependencyViolation.VpnConnection")
    networks.delete_vpn_connection(vpc.DeleteVpnConnectionRequest(**R, vpn_connection_id=made.vpn_connection_id))
    networks.delete_customer_gateway(vpc.DeleteCustomerGatewayRequest(**R, customer_gateway_id=there_id))
    networks.delete_vpn_gateway(delete)
    cloud.advance()
    left = networks.describe_vpn_gateways(vpc.DescribeVpnGatewaysRequest(**R)).body.total_count
    check("the VPN is gone", left == 0)


def roles(cloud):
    """Temporary credentials: they are good until they expire."""
    role = sts.AssumeRoleRequest(
        role_arn="acs:ram::1234567890123456:role/ops", role_session_name="alice", duration_seconds=900
    )
    issued = cloud.sts().assume_role(role).body.credentials
    own = {"access_key_id": issued.access_key_id, "security_token": issued.security_token}
    who = cloud.sts(issued.access_key_secret, **own).get_caller_identity().body
    check("the caller has the role", who.arn == "acs:ram::1234567890123456:assumed-role/ops/alice")
    machines = cloud.ecs(issued.access_key_secret, **own)
    describe = ecs.DescribeRegionsRequest()
    check("the role may call", code_of(lambda: machines.describe_regions(describe)) is None)
    cloud.advance(900_000)
    refused = code_of(lambda: machines.describe_regions(describe))
    check(f"its credentials expire: {refused}", refused == "InvalidSecurityToken.Expired")


def dependencies(cloud, vpc_id, vswitch_id, group_id):
    networks, machines = cloud.vpc(), cloud.ecs()
    group = ecs.DeleteSecurityGroupRequest(**R, security_group_id=group_id)
    for what, call, code in [
        ("a VPC", lambda: networks.delete_vpc(vpc.DeleteVpcRequest(vpc_id=vpc_id)), "DependencyViolation.VSwitch"),
        ("a VSwitch", lambda: networks.delete_vswitch(vpc.DeleteVSwitchRequest(v_switch_id=vswitch_id)), "DependencyViolation"),
        ("a security group", lambda: machines.delete_security_group(group), "DependencyViolation"),
        ("an unknown instance", lambda: machines.stop_instance(ecs.StopInstanceRequest(instance_id="i-nobody")), "InvalidInstanceId.NotFound"),
    ]:
        check(f"{what} is refused with {code}", code_of(call) == code)


def everything_goes(cloud, vpc_id, vswitch_id, group_id, ids):
    networks, machines = cloud.vpc(), cloud.ecs()
    stopped = machines.stop_instances(ecs.StopInstancesRequest(**R, instance_id=ids)).body.instance_responses
    check("all of them stop", {r.current_status for r in stopped.instance_response} == {"Stopping"})
    cloud.advance()
    machines.delete_instances(ecs.DeleteInstancesRequest(**R, instance_id=ids))
    check("instances are gone", found(machines) == [])
    machines.delete_security_group(ecs.DeleteSecurityGroupRequest(**R, security_group_id=group_id))
    networks.delete_vswitch(vpc.DeleteVSwitchRequest(v_switch_id=vswitch_id))
    networks.delete_vpc(vpc.DeleteVpcRequest(vpc_id=vpc_id))
    left = [
        networks.describe_vpcs(vpc.DescribeVpcsRequest(**R)).body.total_count,
        networks.describe_vswitches(vpc.DescribeVSwitchesRequest(**R)).body.total_count,
        networks.describe_eip_addresses(vpc.DescribeEipAddressesRequest(**R)).body.total_count,
        machines.describe_instances(ecs.DescribeInstancesRequest(**R)).body.total_count,
        machines.describe_disks(ecs.DescribeDisksRequest(**R)).body.total_count,
        machines.describe_security_groups(ecs.DescribeSecurityGroupsRequest(**R)).body.total_count,
        machines.describe_network_interfaces(ecs.DescribeNetworkInterfacesRequest(**R)).body.total_count,
    ]
    check(f"everything is gone: {left}", left == [0] * len(left))


def alibaba(cloud, in_the_middle=lambda: None):
    """The whole life; `in_the_middle` happens while the instances run."""
    vpc_id, vswitch_id, group_id = network(cloud)
    ids = instances(cloud, vswitch_id, group_id)
    read_after_write(cloud, vpc_id, vswitch_id, group_id, ids[0])
    in_the_middle()
    check("the instances are there", sorted(instance.instance_id for instance in found(cloud.ecs())) == sorted(ids))
    command(cloud, ids)
    addresses(cloud, ids)
    way_out(cloud, vpc_id, vswitch_id)
    connection(cloud, vpc_id)
    dependencies(cloud, vpc_id, vswitch_id, group_id)
    everything_goes(cloud, vpc_id, vswitch_id, group_id, ids)
    roles(cloud)


def read_after_write(cloud, vpc_id, vswitch_id, group_id, instance_id):
    """What infrastructure tools ask for after they made something, each by its id."""
    networks, machines = cloud.vpc(), cloud.ecs()
    one = {**R, "instance_id": instance_id}
    shown = networks.describe_vpc_attribute(vpc.DescribeVpcAttributeRequest(**R, vpc_id=vpc_id)).body
    check("a VPC has its VSwitch", (shown.cidr_block, shown.v_switch_ids.v_switch_id) == ("192.168.0.0/16", [vswitch_id]))
    shown = networks.describe_vswitch_attributes(vpc.DescribeVSwitchAttributesRequest(**R, v_switch_id=vswitch_id)).body
    check("a VSwitch has its VPC", (shown.vpc_id, shown.cidr_block) == (vpc_id, "192.168.1.0/24"))
    entries = networks.describe_route_tables(
        vpc.DescribeRouteTablesRequest(vrouter_id=networks.describe_vpc_attribute(
            vpc.DescribeVpcAttributeRequest(**R, vpc_id=vpc_id)).body.vrouter_id)
    ).body.route_tables.route_table
    check("the VPC has a route table", [table.route_table_type for table in entries] == ["System"])
    tags = networks.list_tag_resources(
        vpc.ListTagResourcesRequest(**R, resource_type="VPC", resource_id=[vpc_id])
    ).body.tag_resources.tag_resource
    check("a VPC has its tag", [(tag.tag_key, tag.tag_value) for tag in tags] == [("env", "test")])
    group = machines.describe_security_groups(
        ecs.DescribeSecurityGroupsRequest(**R, security_group_ids=f'["{group_id}"]')
    ).body.security_groups.security_group[0]
    check("a group has its VPC", (group.vpc_id, group.security_group_name) == (vpc_id, "web"))

    shown = machines.describe_instance_attribute(ecs.DescribeInstanceAttributeRequest(instance_id=instance_id)).body
    check("an instance has its group", shown.security_group_ids.security_group_id == [group_id])
    check("an instance says how it is paid", (shown.instance_charge_type, shown.status) == ("PostPaid", "Running"))
    machines.modify_instance_attribute(
        ecs.ModifyInstanceAttributeRequest(instance_id=instance_id, user_data="IyEvYmluL3No", description="the first")
    )
    data = machines.describe_user_data(ecs.DescribeUserDataRequest(**one)).body
    check("user data is what was set", data.user_data == "IyEvYmluL3No")
    statuses = machines.describe_instance_status(ecs.DescribeInstanceStatusRequest(**R, instance_id=[instance_id]))
    check("its status is told", [s.status for s in statuses.body.instance_statuses.instance_status] == ["Running"])
    machines.modify_instance_maintenance_attributes(
        ecs.ModifyInstanceMaintenanceAttributesRequest(**R, instance_id=[instance_id], action_on_maintenance="Stop")
    )
    kept = machines.describe_instance_maintenance_attributes(
        ecs.DescribeInstanceMaintenanceAttributesRequest(**R, instance_id=[instance_id])
    ).body.maintenance_attributes.maintenance_attribute
    check("maintenance is as chosen", [entry.action_on_maintenance.value for entry in kept] == ["Stop"])
    renewal = machines.describe_instance_auto_renew_attribute(ecs.DescribeInstanceAutoRenewAttributeRequest(**one))
    renewal = renewal.body.instance_renew_attributes.instance_renew_attribute
    check("it is not renewed", [entry.renewal_status for entry in renewal] == ["Normal"])
    machines.attach_instance_ram_role(
        ecs.AttachInstanceRamRoleRequest(**R, instance_ids=f'["{instance_id}"]', ram_role_name="reader")
    )
    roles = machines.describe_instance_ram_role(
        ecs.DescribeInstanceRamRoleRequest(**R, instance_ids=f'["{instance_id}"]')
    ).body.instance_ram_role_sets.instance_ram_role_set
    check("it has its role", [role.ram_role_name for role in roles] == ["reader"])
    disks = machines.describe_disks(ecs.DescribeDisksRequest(**one)).body.disks.disk
    check("it has two disks", sorted(disk.type for disk in disks) == ["data", "system"])
    interfaces = machines.describe_network_interfaces(ecs.DescribeNetworkInterfacesRequest(**one)).body
    check("it has one interface", interfaces.total_count == 1)
    tags = machines.list_tag_resources(
        ecs.ListTagResourcesRequest(**R, resource_type="instance", resource_id=[instance_id])
    ).body.tag_resources.tag_resource
    check("it has its tag", [(tag.tag_key, tag.tag_value) for tag in tags] == [("env", "test")])
    zones = machines.describe_available_resource(
        ecs.DescribeAvailableResourceRequest(**R, destination_resource="InstanceType", instance_type=shown.instance_type)
    ).body.available_zones.available_zone
    check("its type is to be had in its zone", shown.zone_id in [zone.zone_id for zone in zones])
    events = machines.describe_instances_full_status(
        ecs.DescribeInstancesFullStatusRequest(**R, instance_id=[instance_id])
    ).body.instance_full_status_set.instance_full_status_type
    check("it is healthy", [(e.status.name, e.health_status.name) for e in events] == [("Running", "Ok")])


def clusters(cloud, in_the_middle=lambda: None):
    """A cluster with a node pool that grows, and its end; `in_the_middle` happens while it runs."""
    vpc_id, vswitch_id, group_id = network(cloud)
    client = cloud.cs()
    cluster_id = client.create_cluster(
        cs.CreateClusterRequest(
            name="prod", region_id=REGION, cluster_type="ManagedKubernetes", vpcid=vpc_id, vswitch_ids=[vswitch_id],
            service_cidr="172.21.0.0/20", tags=[cs.Tag(key="env", value="test")],
        )
    ).body.cluster_id
    check("a new cluster is made", client.describe_cluster_detail(cluster_id).body.state == "initial")
    cloud.advance()
    check("then it runs", client.describe_cluster_detail(cluster_id).body.state == "running")
    listed = client.describe_clusters_v1(cs.DescribeClustersV1Request(name="prod")).body.clusters
    check("it is listed by its name", [cluster.cluster_id for cluster in listed] == [cluster_id])
    pool_id = client.create_cluster_node_pool(
        cluster_id,
        cs.CreateClusterNodePoolRequest(
            nodepool_info=cs.CreateClusterNodePoolRequestNodepoolInfo(name="workers"),
            scaling_group=cs.CreateClusterNodePoolRequestScalingGroup(
                vswitch_ids=[vswitch_id], instance_types=["ecs.g7.large"], instance_charge_type="PostPaid", desired_size=2
            ),
        ),
    ).body.nodepool_id
    cloud.advance()
    client.scale_cluster_node_pool(cluster_id, pool_id, cs.ScaleClusterNodePoolRequest(count=1))
    detail = client.describe_cluster_node_pool_detail(cluster_id, pool_id).body
    check("the pool has its name and three nodes", (detail.nodepool_info.name, detail.status.total_nodes) == ("workers", 3))
    nodes = client.describe_cluster_nodes(cluster_id, cs.DescribeClusterNodesRequest(nodepool_id=pool_id)).body.nodes
    check("the nodes are listed", len(nodes) == 3)
    in_the_middle()
    machines = cloud.ecs().describe_instances(
        ecs.DescribeInstancesRequest(**R, instance_ids=str([node.instance_id for node in nodes]).replace("'", '"'))
    ).body.instances.instance
    check("the nodes are instances", {machine.instance_name for machine in machines} == {f"worker-k8s-for-cs-{cluster_id}"})
    client.remove_node_pool_nodes(
        cluster_id, pool_id, cs.RemoveNodePoolNodesRequest(release_node=True, instance_ids=[nodes[0].instance_id])
    )
    left = client.describe_cluster_nodes(cluster_id, cs.DescribeClusterNodesRequest(nodepool_id=pool_id)).body
    check("a removed node is gone", (len(left.nodes), left.page.total_count) == (2, 2))
    config = client.describe_cluster_user_kubeconfig(cluster_id, cs.DescribeClusterUserKubeconfigRequest()).body
    check("there is a configuration for kubectl", "current-context" in config.config)
    addons = [cs.InstallClusterAddonsRequestBody(name="ingress", version="1.0")]
    client.install_cluster_addons(cluster_id, cs.InstallClusterAddonsRequest(body=addons))
    installed = client.list_cluster_addon_instances(cluster_id).body.addons
    check("the add-on is there", [(addon.name, addon.state) for addon in installed] == [("ingress", "active")])
    client.delete_cluster(cluster_id, cs.DeleteClusterRequest())
    cloud.advance()
    gone = code_of(lambda: client.describe_cluster_detail(cluster_id))
    check("the cluster is gone", gone == "ErrorClusterNotFound")
    machines = cloud.ecs().describe_instances(ecs.DescribeInstancesRequest(**R, vpc_id=vpc_id)).body.total_count
    check("its instances are gone", machines == 0)
    everything_goes_without_instances(cloud, vpc_id, vswitch_id, group_id)


def everything_goes_without_instances(cloud, vpc_id, vswitch_id, group_id):
    cloud.ecs().delete_security_group(ecs.DeleteSecurityGroupRequest(**R, security_group_id=group_id))
    cloud.vpc().delete_vswitch(vpc.DeleteVSwitchRequest(v_switch_id=vswitch_id))
    cloud.vpc().delete_vpc(vpc.DeleteVpcRequest(vpc_id=vpc_id))


def filled(request, **members):
    for name, value in members.items():
        setattr(request, name, value)
    return request


def zenlayer(cloud, in_the_middle=lambda: None):
    """Machines in a subnet behind a load balancer; `in_the_middle` happens while they run."""
    machines = cloud.zenlayer()
    zone = machines.DescribeZones(vm.DescribeZonesRequest()).zoneSet[0].zoneId
    image = machines.DescribeImages(filled(vm.DescribeImagesRequest(), zoneId=zone, osType="linux")).dataSet[0].imageId
    subnet = machines.CreateSubnet(
        filled(vm.CreateSubnetRequest(), zoneId=zone, subnetName="net", cidrBlock="10.0.0.0/24")
    ).subnetId
    cloud.advance()
    created = machines.CreateInstances(
        filled(
            vm.CreateInstancesRequest(), zoneId=zone, imageId=image, instanceType="z2a.cpu.2", instanceName="web",
            instanceChargeType="POSTPAID", internetChargeType="ByBandwidth", subnetId=subnet, instanceCount=3,
        )
    ).instanceIdSet
    check("three machines are made", len(created) == 3)
    cloud.advance()
    listing = vm.DescribeInstancesRequest()
    listing.subnetId = subnet
    shown = machines.DescribeInstances(listing).dataSet
    addresses = {address.rpartition(".")[0] for m in shown for address in m.privateIpAddresses}
    check("their addresses are in the subnet", addresses == {"10.0.0"})
    check("they run, with their disks", {(m.instanceStatus, m.systemDisk is not None) for m in shown} == {("RUNNING", True)})
    in_use = code_of(lambda: machines.DeleteSubnet(filled(vm.DeleteSubnetRequest(), subnetId=subnet)))
    check("a subnet in use stays", in_use == "OPERATION_DENIED_SUBNET_IN_USE")
    in_the_middle()
    disks(cloud, zone, created[0])
    security_group(machines, created[0])
    load_balancer(cloud, created)
    machines.StopInstances(filled(vm.StopInstancesRequest(), instanceIds=created))
    cloud.advance()
    statuses = machines.DescribeInstancesStatus(filled(vm.DescribeInstancesStatusRequest(), instanceIds=created)).dataSet
    check("they stopped", {status.instanceStatus for status in statuses} == {"STOPPED"})
    images(cloud, zone, created[0])
    release = filled(vm.ReleaseInstancesRequest(), instanceIds=created)
    outside = code_of(lambda: machines.ReleaseInstances(release))
    check("only what is in the recycle bin is released", outside == "OPERATION_DENIED_INSTANCE_STATUS")
    for machine in created:
        machines.TerminateInstance(filled(vm.TerminateInstanceRequest(), instanceId=machine))
    cloud.advance()
    machines.ReleaseInstances(release)
    cloud.advance()
    machines.DeleteSubnet(filled(vm.DeleteSubnetRequest(), subnetId=subnet))
    left = [
        machines.DescribeInstances(vm.DescribeInstancesRequest()).totalCount,
        machines.DescribeDisks(vm.DescribeDisksRequest()).totalCount,
        machines.DescribeSubnets(vm.DescribeSubnetsRequest()).totalCount,
    ]
    check(f"everything is gone: {left}", left == [0, 0, 0])


def disks(cloud, zone, machine):
    """Two disks: one is attached, detached and attached again, and goes with its machine; the other is released."""
    machines = cloud.zenlayer()
    made = machines.CreateDisks(
        filled(vm.CreateDisksRequest(), zoneId=zone, diskName="data", diskSize=30, diskAmount=2, chargeType="POSTPAID")
    ).diskIds
    cloud.advance()
    kept, other = made

    def shown(id):
        disk = machines.DescribeDisks(filled(vm.DescribeDisksRequest(), diskIds=[id])).dataSet[0]
        return disk.diskStatus, disk.instanceId or ""

    check("new disks are available", [shown(id) for id in made] == [("AVAILABLE", "")] * 2)
    attach = filled(vm.AttachDisksRequest(), diskIds=[kept], instanceId=machine)
    machines.AttachDisks(attach)
    cloud.advance()
    check("a disk is attached", shown(kept) == ("IN_USE", machine))
    in_use = code_of(lambda: machines.ReleaseDisk(filled(vm.ReleaseDiskRequest(), diskId=kept)))
    check("a disk in use stays", in_use == "OPERATION_DENIED_DISK_STATUS")
    machines.DetachDisks(filled(vm.DetachDisksRequest(), diskIds=[kept]))
    cloud.advance()
    check("it is detached", shown(kept) == ("AVAILABLE", ""))
    machines.AttachDisks(attach)
    machines.TerminateDisk(filled(vm.TerminateDiskRequest(), diskId=other))
    cloud.advance()
    machines.ReleaseDisk(filled(vm.ReleaseDiskRequest(), diskId=other))
    cloud.advance()
    left = machines.DescribeDisks(filled(vm.DescribeDisksRequest(), diskIds=made)).dataSet
    check("the other is gone", [disk.diskId for disk in left] == [kept])


def security_group(machines, machine):
    """A group with a rule, which a machine joins and leaves."""
    group = machines.CreateSecurityGroup(filled(vm.CreateSecurityGroupRequest(), securityGroupName="web")).securityGroupId
    rule = {"direction": "ingress", "ipProtocol": "tcp", "portRange": "443", "cidrIp": "0.0.0.0/0", "policy": "accept"}
    machines.AuthorizeSecurityGroupRule(filled(vm.AuthorizeSecurityGroupRuleRequest(), securityGroupId=group, **rule))

    def shown():
        request = filled(vm.DescribeSecurityGroupsRequest(), securityGroupIds=[group])
        return machines.DescribeSecurityGroups(request).dataSet[0]

    check("the group has its rule", [rule.portRange for rule in shown().ruleInfos] == ["443"])
    member = {"securityGroupId": group, "instanceId": machine}
    machines.AssociateSecurityGroupInstance(filled(vm.AssociateSecurityGroupInstanceRequest(), **member))
    check("the machine is in the group", shown().instanceIds == [machine])
    delete = filled(vm.DeleteSecurityGroupRequest(), securityGroupId=group)
    check("a group in use stays", code_of(lambda: machines.DeleteSecurityGroup(delete)) is not None)
    machines.UnAssociateSecurityGroupInstance(filled(vm.UnAssociateSecurityGroupInstanceRequest(), **member))
    machines.DeleteSecurityGroup(delete)
    left = machines.DescribeSecurityGroups(filled(vm.DescribeSecurityGroupsRequest(), securityGroupIds=[group]))
    check("the group is gone", left.totalCount == 0)


def images(cloud, zone, machine):
    """An image of a machine."""
    machines = cloud.zenlayer()
    image = machines.CreateImage(filled(vm.CreateImageRequest(), instanceId=machine, imageName="golden")).imageId
    listing = filled(vm.DescribeImagesRequest(), zoneId=zone, imageIds=[image])
    check("a new image is made", machines.DescribeImages(listing).dataSet[0].imageStatus == "CREATING")
    cloud.advance()
    shown = machines.DescribeImages(listing).dataSet[0]
    check("then it is available", (shown.imageStatus, shown.imageName) == ("AVAILABLE", "golden"))
    quota = machines.DescribeImageQuota(filled(vm.DescribeImageQuotaRequest(), zoneIds=[zone])).images
    check("it counts", [entry.count for entry in quota] == [1])
    machines.DeleteImages(filled(vm.DeleteImagesRequest(), imageIds=[image]))
    check("the image is gone", machines.DescribeImages(listing).totalCount == 0)


def load_balancer(cloud, machines):
    balancers = cloud.zenlayer(ZlbClient)
    region = balancers.DescribeLoadBalancerRegions(zlb.DescribeLoadBalancerRegionsRequest()).regions[0].regionId
    balancer = balancers.CreateLoadBalancer(
        filled(zlb.CreateLoadBalancerRequest(), regionId=region, vpcId="vpc", loadBalancerName="front")
    ).loadBalancerIds[0]
    cloud.advance()
    listener = balancers.CreateListener(
        filled(zlb.CreateListenerRequest(), loadBalancerId=balancer, listenerName="https", protocol="TCP", scheduler="rr", port="443")
    ).listenerId
    servers = [filled(zlb.BackendServer(), instanceId=id, privateIpAddress="10.0.0.9", weight=100, port=8443) for id in machines[:1]]
    balancers.RegisterBackend(
        filled(zlb.RegisterBackendRequest(), loadBalancerId=balancer, listenerId=listener, backendServers=servers)
    )
    backends = balancers.DescribeBackends(filled(zlb.DescribeBackendsRequest(), loadBalancerId=balancer)).backends
    check("the backend is registered", [(b.instanceId, b.backendPort) for b in backends] == [(machines[0], 8443)])
    health = balancers.DescribeBackendHealth(filled(zlb.DescribeBackendHealthRequest(), loadBalancerId=balancer)).backends
    check("it is alive", [(b.instanceId, b.healthStatus) for b in health] == [(machines[0], "Alive")])
    servers[0].weight = 10
    changed = {"loadBalancerId": balancer, "listenerId": listener, "backendServers": servers}
    balancers.ModifyBackend(filled(zlb.ModifyBackendRequest(), **changed))
    balancers.ModifyListener(filled(zlb.ModifyListenerRequest(), loadBalancerId=balancer, listenerId=listener, scheduler="wrr"))
    backends = balancers.DescribeBackends(filled(zlb.DescribeBackendsRequest(), loadBalancerId=balancer)).backends
    check("it has another weight", [b.weight for b in backends] == [10])
    listeners = balancers.DescribeListeners(filled(zlb.DescribeListenersRequest(), loadBalancerId=balancer)).listeners
    check("the listener has another scheduler", [(l.port, l.scheduler) for l in listeners] == [("443", "wrr")])
    balancers.DeregisterBackend(filled(zlb.DeregisterBackendRequest(), **changed))
    backends = balancers.DescribeBackends(filled(zlb.DescribeBackendsRequest(), loadBalancerId=balancer)).backends
    check("the backend is gone", not backends)
    balancers.DeleteListener(filled(zlb.DeleteListenerRequest(), loadBalancerId=balancer, listenerId=listener))
    balancers.TerminateLoadBalancer(filled(zlb.TerminateLoadBalancerRequest(), loadBalancerId=balancer))
    shown = balancers.DescribeLoadBalancers(filled(zlb.DescribeLoadBalancersRequest(), loadBalancerIds=[balancer])).dataSet
    check("it is in the recycle bin", [b.status for b in shown] == ["RECYCLED"])
