//! What is attached to each other: both sides say so.

use std::collections::BTreeSet;

use cloudspec_wire::Value;
use serde_json::json;

use super::Walk;
use crate::cloud::select::at;

/// Ids, each with the id of what it is attached to.
type Pairs = BTreeSet<(String, String)>;

/// One side of what is attached: an operation that lists, the place of its items, the member with the id of an item, and
/// the paths of the ids that it is attached to.
struct Side(&'static str, &'static str, &'static str, &'static str, &'static str);

/// Members without an id of the other side are not compared.
const LINKS: &[(Side, Side)] = &[
    (
        Side(
            ECS,
            "DescribeNetworkInterfaces",
            "/NetworkInterfaceSets/NetworkInterfaceSet",
            "NetworkInterfaceId",
            "InstanceId",
        ),
        Side(
            ECS,
            "DescribeInstances",
            INSTANCES,
            "InstanceId",
            "NetworkInterfaces.NetworkInterface.NetworkInterfaceId",
        ),
    ),
    (
        Side(ECS, "DescribeDisks", "/Disks/Disk", "DiskId", "InstanceId"),
        Side(ECS, "DescribeDisks", "/Disks/Disk", "DiskId", "Attachments.Attachment.InstanceId"),
    ),
    (
        Side(VPC, "DescribeEipAddresses", EIPS, "AllocationId", "InstanceId"),
        Side(ECS, "DescribeInstances", INSTANCES, "InstanceId", "EipAddress.AllocationId"),
    ),
    (
        Side(VPC, "DescribeEipAddresses", EIPS, "AllocationId", "InstanceId"),
        Side(
            VPC,
            "DescribeNatGateways",
            "/NatGateways/NatGateway",
            "NatGatewayId",
            "IpLists.IpList.AllocationId",
        ),
    ),
    (
        Side(VPC, "DescribeEipAddresses", EIPS, "AllocationId", "InstanceId"),
        Side(
            ECS,
            "DescribeNetworkInterfaces",
            "/NetworkInterfaceSets/NetworkInterfaceSet",
            "NetworkInterfaceId",
            "AssociatedPublicIp.AllocationId",
        ),
    ),
    (
        Side(VPC, "DescribeVSwitches", "/VSwitches/VSwitch", "VSwitchId", "VpcId"),
        Side(VPC, "DescribeVpcs", VPCS, "VpcId", "VSwitchIds.VSwitchId"),
    ),
    (
        Side(VPC, "DescribeRouteTableList", TABLES, "RouteTableId", "VpcId"),
        Side(VPC, "DescribeVpcs", VPCS, "VpcId", "RouterTableIds.RouterTableIds"),
    ),
    (
        Side(VPC, "DescribeVSwitches", "/VSwitches/VSwitch", "VSwitchId", "RouteTable.RouteTableId"),
        Side(VPC, "DescribeRouteTableList", TABLES, "RouteTableId", "VSwitchIds.VSwitchId"),
    ),
    (
        Side(VPC, "DescribeNatGateways", "/NatGateways/NatGateway", "NatGatewayId", "VpcId"),
        Side(VPC, "DescribeVpcs", VPCS, "VpcId", "NatGatewayIds.NatGatewayIds"),
    ),
    (
        Side(VM, "DescribeInstances", "/dataSet", "instanceId", "securityGroupIds"),
        Side(VM, "DescribeSecurityGroups", "/dataSet", "securityGroupId", "instanceIds"),
    ),
    (
        Side(VM, "DescribeInstances", "/dataSet", "instanceId", "subnetId"),
        Side(VM, "DescribeSubnets", "/dataSet", "subnetId", "instanceIdList"),
    ),
];

const ECS: &str = "alibaba/ecs";
const VPC: &str = "alibaba/vpc";
const VM: &str = "zenlayer/vm";
const INSTANCES: &str = "/Instances/Instance";
const EIPS: &str = "/EipAddresses/EipAddress";
const VPCS: &str = "/Vpcs/Vpc";
const TABLES: &str = "/RouterTableList/RouterTableListType";

impl Walk {
    /// What one side says to be attached, the other says too.
    pub(super) fn check_sides(&mut self, when: &str) {
        for (one, other) in LINKS {
            let (Some((ones, left)), Some((others, right))) = (self.side(one), self.side(other)) else {
                continue;
            };
            let right: Pairs = match one.3 == other.3 {
                true => right,
                false => right.into_iter().map(|(id, attached)| (attached, id)).collect(),
            };
            // What is attached to something of another kind is not of this link.
            let is_here = |pair: &&(String, String)| {
                one.3 == other.3 || ones.contains(&pair.0) && others.contains(&pair.1)
            };
            let left: BTreeSet<_> = left.iter().filter(is_here).cloned().collect();
            let differing: Vec<_> = left.symmetric_difference(&right).cloned().collect();
            let what = format!("{}.{} and {}.{} differ", one.1, one.4, other.1, other.4);
            self.expect(differing.is_empty(), &what, || format!("{when}: {differing:?}"));
        }
        self.check_backends(when);
    }

    /// The ids that a side lists, and what they are attached to.
    fn side(
        &mut self,
        Side(service, operation, items, key, path): &Side,
    ) -> Option<(BTreeSet<String>, Pairs)> {
        let (mut ids, mut pairs) = (BTreeSet::new(), BTreeSet::new());
        for page in 1.. {
            let input = match service.starts_with("zenlayer") {
                true => json!({ "pageNum": page, "pageSize": 50 }),
                false => json!({ "RegionId": "cn-hangzhou", "PageNumber": page, "PageSize": 50 }),
            };
            let output = self.call(service, operation, &input);
            let told = format!("{operation} lists nothing at {items}");
            let listed = output.as_ref().ok().and_then(|output| output.pointer(items)?.as_array());
            self.expect(listed.is_some(), &told, || format!("{:?}", output.as_ref().err()));
            let listed: &Vec<Value> = listed?;
            for item in listed.iter().filter_map(Value::as_object) {
                let id = item.get(*key).and_then(Value::as_str).unwrap_or_default().to_owned();
                let attached = at(item, path).into_iter().filter(|attached| !attached.is_empty());
                pairs.extend(attached.map(|attached| (id.clone(), attached)));
                ids.insert(id);
            }
            if listed.len() < 50 {
                break;
            }
        }
        Some((ids, pairs))
    }

    /// Listeners have what their backends say, and name machines that are there.
    fn check_backends(&mut self, when: &str) {
        let (balancers, listeners) = ("zlb.load_balancer", "zlb.listener");
        let rows = |walk: &Walk, table: &str| {
            let table = walk.world.model.table(table);
            let cloud = &walk.world.cloud;
            cloud.ids(table).iter().filter_map(|id| cloud.get(table, id).cloned()).collect::<Vec<_>>()
        };
        let machines: BTreeSet<String> = rows(self, "vm.instance").into_iter().map(|row| row.id).collect();
        let kept: Pairs = rows(self, listeners)
            .iter()
            .flat_map(|row| {
                at(&row.members, "backends.instanceId")
                    .into_iter()
                    .map(|backend| (row.id.clone(), backend))
                    .collect::<Vec<_>>()
            })
            .collect();
        let mut shown = BTreeSet::new();
        for balancer in rows(self, balancers) {
            let input = json!({ "loadBalancerId": balancer.id });
            let output = self.call("zenlayer/zlb", "DescribeBackends", &input).unwrap_or_default();
            for item in output["backends"].as_array().into_iter().flatten() {
                let text = |name: &str| item[name].as_str().unwrap_or_default().to_owned();
                shown.insert((text("listenerId"), text("instanceId")));
            }
        }
        shown.retain(|(_, backend)| !backend.is_empty());
        self.expect(shown == kept, "DescribeBackends differs from what listeners have", || when.to_owned());
        // Backends may be machines of services that are not modelled, such as this one that was never there.
        let is_gone = |machine: &String| machine != "nobody" && !machines.contains(machine);
        let gone: Vec<_> = kept.iter().filter(|(_, machine)| is_gone(machine)).collect();
        self.expect(gone.is_empty(), "a listener has a backend that is gone", || format!("{when}: {gone:?}"));
        let rows = rows(self, "cs.node_pool");
        let clusters = self.world.model.table("cs.cluster");
        let lost = rows.iter().any(|pool| self.world.cloud.get(clusters, pool.text("cluster_id")).is_none());
        self.expect(!lost, "a node pool has no cluster", || when.to_owned());
    }
}
