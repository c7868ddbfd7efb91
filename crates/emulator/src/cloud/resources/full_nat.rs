//! Entries of NAT gateways that translate both the source and the destination.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VPC;
use crate::cloud::resource::{Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("vpc.full_nat_entry", VPC, "FullNatEntryId", "fullnat-")
            .missing(400, &["ResourceNotFound.FullNatEntry"])
            .states("FullNatEntryStatus", &["Pending", "Available"])
            .wrong_state(400, &["IncorrectStatus.FullNatEntry"])
            .created("CreationTime")
            .region("RegionId")
            .defaults(json!({ "FullNatEntryName": "", "FullNatEntryDescription": "", "NetworkInterfaceType": "Endpoint" }))
            .filter("FullNatEntryNames", Source::Member("FullNatEntryName"))
            .filter("NetworkInterfaceIds", Source::Member("NetworkInterfaceId"))
            .needs("NetworkInterfaceId", "ecs.network_interface")
            .indexed(&["NatGatewayId", "FullNatTableId", "NetworkInterfaceId"])
            .quota("FullNatTableId", 20, &["QuotaExceeded.FullNatEntry"])
            .on_create(|work, row| {
                let gateways = work.rows_with("vpc.nat", "FullNatTableIds", row.text("FullNatTableId"));
                match gateways.first().map(|gateway| gateway.id.clone()) {
                    Some(gateway) => row.set("NatGatewayId", gateway),
                    None => {
                        let codes = (400, &["ResourceNotFound.FullNatTable", "ResourceNotFound.NatGateway"][..]);
                        return work.call.refuse_as(codes, "FullNatTableId: there is no such table");
                    }
                }
                if row.text("NatIpPort").is_empty() {
                    let port = row.text("AccessPort").to_owned();
                    row.set("NatIpPort", port);
                }
                Ok(())
            })
            .checked(check)
            .create("CreateFullNatEntry")
            .list("ListFullNatEntries")
            .set("ModifyFullNatEntryAttribute")
            .change("DeleteFullNatEntry", from(&["Available"]).to(&["Deleting"]).gone().prepares(|work, row, _| {
                match work.input_differs(row, "FullNatTableId") {
                    true => work.call.refuse_as((400, &["ResourceNotFound.FullNatTableId"]), "FullNatTableId: another table has the entry"),
                    false => Ok(()),
                }
            })),
    ]
}

/// An entry is for a port of an address of its gateway, which no other entry takes.
fn check(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let gateway = row.text("NatGatewayId");
    if row.text("NatIp").parse::<std::net::Ipv4Addr>().is_err() {
        return work
            .call
            .refuse_as((400, &["IllegalParamFormat.NatIp"]), "NatIp: expected an address such as 10.0.0.7");
    }
    let own = work.rows_with("vpc.nat_ip", "NatGatewayId", gateway);
    if !own.iter().any(|own| own.text("NatIp") == row.text("NatIp")) {
        let codes = (400, &["ResourceNotFound.NatIp", "IncorrectStatus.NatIp"][..]);
        return work.call.refuse_as(codes, "NatIp: not an address of the gateway");
    }
    let others = work.rows_with("vpc.full_nat_entry", "NatGatewayId", gateway);
    let is_same = |other: &&Row| {
        other.id != row.id
            && ["NatIp", "NatIpPort", "IpProtocol"].iter().all(|name| other.text(name) == row.text(name))
    };
    match others.iter().any(is_same) {
        true => work
            .call
            .refuse_as((400, &["ResourceAlreadyExist.FullNatEntry"]), "NatIpPort: another entry takes it"),
        false => Ok(()),
    }
}

/// Whether an entry of a gateway uses the address.
pub(super) fn uses(work: &Work<'_>, gateway: &str, address: &str) -> bool {
    let own: Vec<&Row> = work.rows_with("vpc.full_nat_entry", "NatGatewayId", gateway);
    own.iter().any(|entry| entry.members.get("NatIp") == Some(&Value::from(address)))
}
