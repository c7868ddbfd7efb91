//! The kinds of resources, a file for each family.

mod account;
mod address_pools;
mod auto_release;
mod bandwidth;
mod capacity;
mod cluster_addons;
mod cluster_nodes;
mod cluster_tasks;
mod clusters;
mod commitments;
mod dhcp;
mod diagnostics;
mod disks;
mod elastic_ips;
mod endpoints;
mod events;
mod full_nat;
mod gateways;
mod hosts;
mod image_pipelines;
mod images;
mod instance_changes;
mod instance_disks;
mod instance_network;
mod instance_views;
mod instances;
mod interfaces;
mod ipv6;
mod ipv6_blocks;
mod key_pairs;
mod launch_templates;
mod load_balancers;
mod machine_disks;
mod machine_groups;
mod machine_images;
mod machines;
mod monitoring;
mod nat;
mod network_acls;
mod next_hops;
mod physical_connections;
mod placement;
mod places;
mod prices;
mod provisioning;
mod route_tables;
mod router_interfaces;
mod routes;
mod security_group_rules;
mod security_groups;
mod services;
mod sessions;
mod sets;
mod snapshots;
mod ssl_vpn;
mod sts;
mod subnets;
mod switches;
mod tagging;
mod traffic_mirrors;
mod virtual_ips;
mod vpcs;
mod vpn;
mod vpn_attachments;
mod vswitches;

use std::sync::OnceLock;

use super::resource::{Model, Resource};

/// The model of all kinds of resources. It lives as long as the process.
pub(crate) fn model() -> &'static Model {
    static MODEL: OnceLock<Model> = OnceLock::new();
    MODEL.get_or_init(|| Model::new(all()))
}

fn all() -> Vec<Resource> {
    let families = [
        places::resources(),
        instances::resources(),
        launch_templates::resources(),
        capacity::resources(),
        commitments::resources(),
        provisioning::resources(),
        disks::resources(),
        snapshots::resources(),
        images::resources(),
        image_pipelines::resources(),
        key_pairs::resources(),
        sets::resources(),
        sessions::resources(),
        security_groups::resources(),
        interfaces::resources(),
        vpcs::resources(),
        vswitches::resources(),
        gateways::resources(),
        network_acls::resources(),
        ipv6::resources(),
        endpoints::resources(),
        router_interfaces::resources(),
        traffic_mirrors::resources(),
        route_tables::resources(),
        routes::resources(),
        elastic_ips::resources(),
        address_pools::resources(),
        bandwidth::resources(),
        nat::resources(),
        full_nat::resources(),
        virtual_ips::resources(),
        vpn::resources(),
        ssl_vpn::resources(),
        vpn_attachments::resources(),
        physical_connections::resources(),
        switches::resources(),
        dhcp::resources(),
        hosts::resources(),
        sts::resources(),
        account::resources(),
        diagnostics::resources(),
        tagging::resources(),
        clusters::resources(),
        cluster_nodes::resources(),
        cluster_tasks::resources(),
        cluster_addons::resources(),
        machines::resources(),
        machine_disks::resources(),
        machine_images::resources(),
        machine_groups::resources(),
        subnets::resources(),
        load_balancers::resources(),
    ];
    families.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn descriptions_name_only_tables_that_are_there() {
        let model = model();
        let named = model.resources().iter().flat_map(|resource| {
            let needs = resource.needs.iter().map(|need| need.table);
            let related = resource.related.iter().map(|related| related.table);
            let blockers = resource.blockers.iter().map(|(related, _)| related.table);
            needs.chain(related).chain(blockers)
        });
        let unknown: Vec<&str> = named.filter(|table| model.named(table).is_none()).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }

    #[test]
    fn an_operation_acts_on_one_kind_of_resource_only() {
        let mut seen = BTreeSet::new();
        for resource in model().resources() {
            for service in resource.services {
                for (operation, _) in &resource.acts {
                    assert!(seen.insert((*service, *operation)), "{service} {operation} is described twice");
                }
            }
        }
    }
}
