//! The kinds of resources, a file for each family.

mod bandwidth;
mod clusters;
mod disks;
mod elastic_ips;
mod images;
mod instances;
mod interfaces;
mod key_pairs;
mod load_balancers;
mod machines;
mod nat;
mod networks;
mod places;
mod routes;
mod security_groups;
mod snapshots;
mod tagging;

use super::resource::Resource;

/// All kinds of resources.
pub(super) fn all() -> Vec<Resource> {
    let families = [
        places::resources(),
        instances::resources(),
        disks::resources(),
        snapshots::resources(),
        images::resources(),
        key_pairs::resources(),
        security_groups::resources(),
        interfaces::resources(),
        networks::resources(),
        routes::resources(),
        elastic_ips::resources(),
        bandwidth::resources(),
        nat::resources(),
        tagging::resources(),
        clusters::resources(),
        machines::resources(),
        load_balancers::resources(),
    ];
    families.into_iter().flatten().collect()
}

const ECS: &[&str] = &["alibaba/ecs"];
const VPC: &[&str] = &["alibaba/vpc"];
/// What belongs to VPC was part of ECS before, under the same names.
const ECS_AND_VPC: &[&str] = &["alibaba/ecs", "alibaba/vpc"];
const CS: &[&str] = &["alibaba/cs"];
const VM: &[&str] = &["zenlayer/vm"];
const ZLB: &[&str] = &["zenlayer/zlb"];
