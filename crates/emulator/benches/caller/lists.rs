//! Operations that list, and resources for them to list.

use cloudspec_emulator::{Emulator, Invocation, Outcome, Run, Seed};
use serde_json::json;

/// How an operation is called.
#[derive(Clone, Copy, PartialEq)]
pub enum Gateway {
    /// By name, at Alibaba Cloud: the version of the service.
    Rpc(&'static str),
    /// By path, at Alibaba Cloud: the version, and the path.
    Roa(&'static str, &'static str),
    Zenlayer,
}

/// An operation that lists.
pub struct List {
    pub name: &'static str,
    pub operation: &'static str,
    pub gateway: Gateway,
    /// The kind of resource.
    pub kind: &'static str,
    /// The member that holds its id.
    key: &'static str,
    /// The inputs that ask for a page of ten.
    pub ten: &'static [(&'static str, &'static str)],
}

const ECS: Gateway = Gateway::Rpc("2014-05-26");
const VPC: Gateway = Gateway::Rpc("2016-04-28");
const PAGE: &[(&str, &str)] = &[("PageSize", "10")];

pub static LISTS: [List; 10] = [
    list("DescribeInstances", ECS, "ecs.instance", "InstanceId", &[("MaxResults", "10")]),
    list("DescribeInvocations", ECS, INVOCATION, "InvokeId", &[("MaxResults", "10")]),
    list("DescribeDisks", ECS, "ecs.disk", "DiskId", &[("MaxResults", "10")]),
    list("DescribeSecurityGroups", ECS, "ecs.security_group", "SecurityGroupId", &[("MaxResults", "10")]),
    list("DescribeImages", ECS, "ecs.image", "ImageId", PAGE),
    list("DescribeVpcs", VPC, "vpc.vpc", "VpcId", PAGE),
    list("DescribeVSwitches", VPC, "vpc.vswitch", "VSwitchId", PAGE),
    list("DescribeEipAddresses", VPC, "vpc.eip", "AllocationId", PAGE),
    list(
        "DescribeClustersV1",
        Gateway::Roa("2015-12-15", "/api/v1/clusters"),
        "cs.cluster",
        "cluster_id",
        &[("page_size", "10"), ("page_number", "1")],
    ),
    List {
        name: "describe-instances",
        ..list("DescribeInstances", Gateway::Zenlayer, "vm.instance", "instanceId", &[("pageSize", "10")])
    },
];

/// Invocations are no resources.
const INVOCATION: &str = "invocation";

const fn list(
    operation: &'static str,
    gateway: Gateway,
    kind: &'static str,
    key: &'static str,
    ten: &'static [(&'static str, &'static str)],
) -> List {
    List { name: operation, operation, gateway, kind, key, ten }
}

impl List {
    /// An operation of VPC that does not list.
    pub const fn other(operation: &'static str) -> List {
        list(operation, VPC, "", "", &[])
    }

    /// The list called `name`.
    pub fn named(name: &str) -> Option<&'static List> {
        LISTS.iter().find(|list| list.name == name)
    }

    /// So many resources of the kind, all tagged with one environment, and every thousandth with the same number.
    pub fn seed(&self, count: u64) -> Seed {
        let mut seed = Seed::new();
        for number in 0..count {
            let id = format!("x-{number:06}");
            let tags = [("env", "test".to_owned()), ("number", (number % 1000).to_string())];
            if self.kind == INVOCATION {
                let tags = tags.map(|(key, value)| (key.to_owned(), value)).to_vec();
                seed.invocations.push(Invocation { id, tags, runs: vec![run()], ..Invocation::default() });
                continue;
            }
            let tags: Vec<_> =
                tags.iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
            seed = seed.resource(self.kind, json!({ self.key: id, "Tags": tags }));
        }
        seed
    }

    /// An emulator with so many resources of the kind.
    pub async fn emulator(&self, count: u64) -> Emulator {
        Emulator::builder().strict(true).plant(self.seed(count)).start().await.unwrap()
    }
}

/// A command that has run on one instance.
fn run() -> Run {
    Run {
        instance: "i-1".to_owned(),
        starts: 0,
        ends: 0,
        outcome: Outcome::new("Success"),
        stopped: None,
        stops: 0,
        is_scheduled: false,
    }
}
