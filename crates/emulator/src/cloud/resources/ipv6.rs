//! IPv6 addresses of VPCs, their bandwidth to the Internet, and rules for those that only call out.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VPC;
use crate::cloud::acts;
use crate::cloud::resource::{Model, Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::rows::Cloud;
use crate::cloud::words::from;
use crate::refusal::Refusal;

const ADDRESSES: &str = "vpc.ipv6_address";
const BANDWIDTHS: &str = "vpc.ipv6_bandwidth";

pub(super) fn resources() -> Vec<Resource> {
    vec![address(), bandwidth(), rule()]
}

fn address() -> Resource {
    Resource::new(ADDRESSES, VPC, "Ipv6AddressId", "ipv6-")
        .missing(404, &["ResourceNotFound.Ipv6InstanceId", "InvalidIpv6AddressId.NotFound", "ResourceNotFound.Ipv6Address", "InvalidIpv6Instance.NotFound"])
        .states("Status", &["Available"])
        .created("AllocationTime")
        .region("RegionId")
        .defaults(json!({
            "Ipv6AddressName": "", "Ipv6AddressDescription": "", "AssociatedInstanceId": "", "AssociatedInstanceType": "",
            "Ipv6Isp": "BGP", "ServiceManaged": 0, "ResourceGroupId": "rg-default",
        }))
        .renames(&[("Name", "Ipv6AddressName"), ("Description", "Ipv6AddressDescription")])
        .ignores(&["IncludeReservationData"])
        .filter("NetworkType", Source::Values(|work, row| vec![network_type(&work.others(), row).to_owned()]))
        .filter("Ipv6InternetBandwidthId", Source::Values(|work, row| bandwidth_ids(&work.others(), row)))
        .filter("ServiceManaged", Source::Values(|_, _| vec!["false".to_owned()]))
        .computed("NetworkType", |others, row| Value::from(network_type(others, row)))
        .computed("RealBandwidth", |others, row| {
            let own = others.rows_with(BANDWIDTHS, "Ipv6AddressId", &row.id);
            own.first().and_then(|own| own.members.get("Bandwidth")).cloned().unwrap_or(0.into())
        })
        .computed("Ipv6InternetBandwidth", |others, row| {
            let own = others.rows_with(BANDWIDTHS, "Ipv6AddressId", &row.id);
            own.first().map_or(Value::Null, |own| {
                let mut members = own.members.clone();
                members.insert("Ipv6InternetBandwidthId".to_owned(), Value::from(own.id.as_str()));
                Value::Object(members)
            })
        })
        .computed("Ipv6GatewayId", |others, row| {
            let gateways = others.rows_with("vpc.ipv6_gateway", "VpcId", row.text("VpcId"));
            gateways.first().map_or(Value::Null, |gateway| Value::from(gateway.id.as_str()))
        })
        .inherits("VSwitchId", "vpc.vswitch", &["VpcId", "RegionId"])
        .indexed(&["VSwitchId", "VpcId", "Ipv6Address", "AssociatedInstanceId"])
        .blocked_by(BANDWIDTHS, "Ipv6AddressId", 400, &["DependencyViolation.Ipv6InternetBandwidth"])
        .tagged_as("IPV6ADDRESS")
        .on_create(place)
        .create("AllocateIpv6Address")
        .list("DescribeIpv6Addresses")
        .set("ModifyIpv6AddressAttribute")
        .custom("ReleaseIpv6Address", |work, resource| {
            let id = work.existing_id(resource)?;
            if work.row(resource.table, &id).is_some_and(|row| !row.text("AssociatedInstanceId").is_empty()) {
                let codes = (400, &["OperationFailed.AssociationExist"][..]);
                return work.call.refuse_as(codes, "Ipv6AddressId: an interface has it");
            }
            acts::change(work, resource, &from(&[]).gone())
        })
}

fn network_type(others: &Others<'_>, row: &Row) -> &'static str {
    if bandwidth_ids(others, row).is_empty() { "Private" } else { "Public" }
}

fn bandwidth_ids(others: &Others<'_>, row: &Row) -> Vec<String> {
    others.rows_with(BANDWIDTHS, "Ipv6AddressId", &row.id).iter().map(|own| own.id.clone()).collect()
}

/// An address that nothing else has: the one that is asked for, or one of a range that documentation uses.
fn place(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let wanted = row.text("Ipv6Address").to_owned();
    if wanted.is_empty() {
        row.set("Ipv6Address", next(work));
    } else if wanted.parse::<std::net::Ipv6Addr>().is_err() {
        let codes = (400, &["IllegalParam.IpAddress"][..]);
        return work.call.refuse_as(codes, "Ipv6Address: expected an address such as 2001:db8::7");
    } else if !work.rows_with(ADDRESSES, "Ipv6Address", &wanted).is_empty() {
        let codes = (400, &["OperationFailed.IPv6AddressAlreadyAllocated"][..]);
        return work.call.refuse_as(codes, "Ipv6Address: it is in use");
    }
    Ok(())
}

/// A new address.
pub(super) fn next(work: &mut Work<'_>) -> String {
    format!("2001:db8::{:x}", work.cloud.next("ipv6"))
}

/// An interface got an address: it is one of the VPC, too.
pub(super) fn assigned(work: &mut Work<'_>, interface: &Row, address: &str) {
    let known = work.rows_with(ADDRESSES, "Ipv6Address", address).first().map(|row| row.id.clone());
    let mut members = Members::new();
    for name in ["VSwitchId", "VpcId", "RegionId"] {
        members.insert(name.to_owned(), Value::from(interface.text(name)));
    }
    let (kind, id) = match interface.text("InstanceId") {
        instance if interface.text("Type") == "Primary" => ("EcsInstance", instance),
        _ => ("NetworkInterface", interface.id.as_str()),
    };
    members.insert("AssociatedInstanceType".to_owned(), Value::from(kind));
    members.insert("AssociatedInstanceId".to_owned(), Value::from(id));
    match (known, work.model.named(ADDRESSES)) {
        (Some(known), _) => work.edit(ADDRESSES, &known, |row| row.members.extend(members)),
        (None, Some(resource)) => {
            members.extend(
                resource.default_members().into_iter().filter(|(name, _)| !name.starts_with("Associated")),
            );
            members.insert("Ipv6Address".to_owned(), Value::from(address));
            members.insert("Status".to_owned(), Value::from("Available"));
            members.insert("AllocationTime".to_owned(), Value::from(work.now()));
            let id = work.id("ipv6-");
            work.cloud.insert(work.model.table(ADDRESSES), Row { id, members, ..Row::default() });
        }
        (None, None) => {}
    }
}

/// Addresses that an interface does not have any more go, with their bandwidth.
pub(super) fn unassigned(model: &Model, cloud: &mut Cloud, addresses: &[String]) {
    let (table, bandwidths) = (model.table(ADDRESSES), model.table(BANDWIDTHS));
    for address in addresses {
        for id in cloud.ids_with(table, "Ipv6Address", address).unwrap_or_default().to_vec() {
            for bandwidth in cloud.ids_with(bandwidths, "Ipv6AddressId", &id).unwrap_or_default().to_vec() {
                model.remove(cloud, bandwidths, &bandwidth);
            }
            model.remove(cloud, table, &id);
        }
    }
}

fn bandwidth() -> Resource {
    Resource::new(BANDWIDTHS, VPC, "Ipv6InternetBandwidthId", "ipv6bw-")
        .missing(404, &["InvalidIpv6Instance.NotFound"])
        .region("RegionId")
        .defaults(json!({
            "InternetChargeType": "PayByBandwidth", "InstanceChargeType": "PostPaid", "BusinessStatus": "Normal",
            "HasReservationData": false,
        }))
        .derived("InternetBandwidthId", |row| Value::from(row.id.as_str()))
        .needs("Ipv6AddressId", ADDRESSES)
        .needs("Ipv6GatewayId", "vpc.ipv6_gateway")
        .indexed(&["Ipv6AddressId", "Ipv6GatewayId"])
        .on_create(|work, row| {
            let address = work.row(ADDRESSES, row.text("Ipv6AddressId"));
            if address.is_some_and(|own| work.differs_from(own, "vpc.ipv6_gateway", row.text("Ipv6GatewayId"), "VpcId")) {
                let codes = (400, &["OperationFailed.Ipv6GatewayDisMatchIpv6Address"][..]);
                return work.call.refuse_as(codes, "Ipv6GatewayId: in another VPC");
            }
            match work.rows_with(BANDWIDTHS, "Ipv6AddressId", row.text("Ipv6AddressId")).is_empty() {
                true => Ok(()),
                false => work.call.refuse_as(
                    (400, &["OperationFailed.InternetBandwidthAlreadyExisted"]),
                    "Ipv6AddressId: it has bandwidth",
                ),
            }
        })
        .create("AllocateIpv6InternetBandwidth")
        .custom("ModifyIpv6InternetBandwidth", |work, resource| {
            let id = meant(work, resource)?;
            let bandwidth = work.call.get("Bandwidth").cloned().unwrap_or_default();
            work.edit(resource.table, &id, |row| row.set("Bandwidth", bandwidth));
            Ok(json!({}))
        })
        .custom("DeleteIpv6InternetBandwidth", |work, resource| {
            let id = meant(work, resource)?;
            work.model.remove(work.cloud, work.model.table(resource.table), &id);
            Ok(json!({}))
        })
}

/// The bandwidth that the input names, by its id or by its address.
fn meant(work: &Work<'_>, resource: &Resource) -> Result<String, Refusal> {
    let text = |name: &str| work.call.input.text(name).unwrap_or_default();
    let (id, address) = (text("Ipv6InternetBandwidthId"), text("Ipv6AddressId"));
    let found = match id {
        "" if address.is_empty() => return work.missing("Ipv6InternetBandwidthId"),
        "" => work.rows_with(resource.table, "Ipv6AddressId", address).into_iter().next(),
        id => work.row(resource.table, id),
    };
    found.map_or_else(|| work.not_found(resource), |row| Ok(row.id.clone()))
}

fn rule() -> Resource {
    Resource::new("vpc.ipv6_egress_rule", VPC, "Ipv6EgressOnlyRuleId", "ipv6py-")
        .region("RegionId")
        .missing(404, &["ResourceNotFound.Ipv6EgressOnlyRule"])
        .states("Status", &["Pending", "Available"])
        .wrong_state(400, &["IncorrectStatus.EgressOnlyRule"])
        .defaults(json!({ "Name": "", "Description": "", "InstanceType": "Ipv6Address" }))
        .derived("Ipv6EgressRuleId", |row| Value::from(row.id.as_str()))
        .needs("Ipv6GatewayId", "vpc.ipv6_gateway")
        .indexed(&["InstanceId"])
        .quota("Ipv6GatewayId", 50, &["QuotaExceeded.Ipv6EgressRules"])
        .on_create(|work, row| {
            let address = row.text("InstanceId");
            if work.row(ADDRESSES, address).is_none() {
                let codes = (404, &["InvalidIpv6Instance.NotFound"][..]);
                return work.call.refuse_as(codes, "InstanceId: there is no such address");
            }
            match work.rows_with("vpc.ipv6_egress_rule", "InstanceId", address).is_empty() {
                true => Ok(()),
                false => work.call.refuse_as(
                    (400, &["OperationFailed.Ipv6EgressRuleExisted"]),
                    "InstanceId: there is a rule for it",
                ),
            }
        })
        .create("CreateIpv6EgressOnlyRule")
        .list("DescribeIpv6EgressOnlyRules")
        .change("DeleteIpv6EgressOnlyRule", from(&["Available"]).to(&["Deleting"]).gone())
}
