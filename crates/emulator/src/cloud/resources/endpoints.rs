//! Gateway endpoints, which bring services of the provider into the route tables of a VPC, and prefix lists of VPCs.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{OWNER, VPC};
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::select::at;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

/// What a new endpoint allows.
const POLICY: &str =
    r#"{"Version":"1","Statement":[{"Effect":"Allow","Resource":["*"],"Action":["*"],"Principal":["*"]}]}"#;

pub(super) fn resources() -> Vec<Resource> {
    vec![endpoint(), prefix_list()]
}

fn endpoint() -> Resource {
    Resource::new("vpc.gateway_endpoint", VPC, "EndpointId", "vpce-")
        .region("RegionId")
        .missing(400, &["ResourceNotFound.GatewayEndpoint"])
        .states("EndpointStatus", &["Creating", "Created"])
        .wrong_state(400, &["IncorrectStatus.GatewayEndpoint"])
        .created("CreationTime")
        .defaults(json!({
            "EndpointName": "", "EndpointDescription": "", "PolicyDocument": POLICY, "AssociatedRouteTables": [],
            "ResourceGroupId": "rg-default",
        }))
        .renames(&[("RouteTableIds", "AssociatedRouteTables")])
        .derived("RouteTables", |row| Value::from(row.texts("AssociatedRouteTables")))
        .inherits("VpcId", "vpc.vpc", &["RegionId"])
        .indexed(&["VpcId", "AssociatedRouteTables"])
        .tagged_as("GATEWAYENDPOINT")
        .on_create(|work, row| {
            if !services(work).iter().any(|service| service == row.text("ServiceName")) {
                let codes = (400, &["ResourceNotFound.ServiceName"][..]);
                return work.call.refuse_as(codes, "ServiceName: there is no such service in the region");
            }
            let others = work.rows_with("vpc.gateway_endpoint", "VpcId", row.text("VpcId"));
            match others.iter().any(|other| other.text("ServiceName") == row.text("ServiceName")) {
                true => work.call.refuse_as(
                    (400, &["ResourceAlreadyExist.GatewayEndpoint"]),
                    "ServiceName: the VPC has an endpoint for it",
                ),
                false => Ok(()),
            }
        })
        .create("CreateVpcGatewayEndpoint")
        .list("ListVpcGatewayEndpoints")
        .get("GetVpcGatewayEndpointAttribute")
        .set("UpdateVpcGatewayEndpointAttribute")
        .change(
            "AssociateRouteTablesWithVpcGatewayEndpoint",
            from(&["Created"])
                .adds("AssociatedRouteTables", 400, &["ResourceAlreadyExist.Association"])
                .prepares(check_route_tables),
        )
        .change(
            "DissociateRouteTablesFromVpcGatewayEndpoint",
            from(&["Created"]).removes("AssociatedRouteTables", 400, &["ResourceNotFound.Association"]),
        )
        .custom("ListVpcEndpointServicesByEndUser", |work, _| {
            let wanted = work.call.input.text("ServiceName");
            let shown = services(work).into_iter().filter(|name| wanted.is_none_or(|wanted| wanted == name)).map(|name| {
                let domain = name.trim_start_matches("com.aliyun.").replace('.', "-");
                json!({
                    "ServiceId": format!("{domain}-gateway"), "ServiceName": name, "DefaultPolicyDocument": POLICY,
                    "SupportPolicy": true, "ServiceDomain": format!("{domain}-internal.aliyuncs.com"),
                })
            });
            let shown: Vec<Value> = shown.collect();
            acts::paged(work, shown)
        })
        .custom("DeleteVpcGatewayEndpoint", |work, resource| {
            let id = work.existing_id(resource)?;
            if work.row(resource.table, &id).is_some_and(|row| !row.texts("AssociatedRouteTables").is_empty()) {
                let codes = (400, &["DependencyViolation.Association"][..]);
                return work.call.refuse_as(codes, "EndpointId: route tables are associated with it");
            }
            acts::change(work, resource, &from(&["Created"]).to(&["Deleting"]).gone())
        })
}

/// The services that have gateway endpoints in the region of the call.
fn services(work: &Work<'_>) -> Vec<String> {
    let region = work.call.input.text("RegionId").unwrap_or_default();
    vec![format!("com.aliyun.{region}.oss")]
}

/// Route tables of an endpoint are in its VPC.
fn check_route_tables(work: &Work<'_>, endpoint: &Row, members: &mut Members) -> Result<(), Refusal> {
    for table in members.get("AssociatedRouteTables").map(texts).unwrap_or_default() {
        let Some(table) = work.row("vpc.route_table", &table) else {
            let codes = (400, &["ResourceNotFound.RouteTable"][..]);
            return work.call.refuse_as(codes, "RouteTableIds: there is no such table");
        };
        if table.text("VpcId") != endpoint.text("VpcId") {
            let codes = (400, &["Mismatch.VpcAndRouteTable", "ResourceNotFound.Association"][..]);
            return work.call.refuse_as(codes, "RouteTableIds: a table of another VPC");
        }
    }
    Ok(())
}

fn prefix_list() -> Resource {
    Resource::new("vpc.prefix_list", VPC, "PrefixListId", "pl-")
        .missing(400, &["ResourceNotFound.PrefixList"])
        .states("Status", &["Created"])
        .wrong_state(400, &["IncorrectStatus.PrefixList"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "PrefixListName": "", "PrefixListDescription": "", "IpVersion": "IPV4", "MaxEntries": 50, "ShareType": "",
            "OwnerId": OWNER.to_string(), "PrefixListType": "Custom", "PrefixListEntries": [], "ResourceGroupId": "rg-default",
        }))
        .ignores(&["AddPrefixListEntry", "RemovePrefixListEntry"])
        .derived("CidrBlocks", |row| Value::from(at(&row.members, "PrefixListEntries.Cidr")))
        .derived("PrefixListStatus", |row| Value::from(row.text("Status")))
        .quota("RegionId", 10, &["QuotaExceeded.PrefixListCount"])
        .blocked_by("vpc.route_entry", "DestinationCidrBlock", 400, &["DependencyViolation.PrefixListRelation"])
        .tagged_as("PREFIXLIST")
        .checked(check)
        .on_create(|_, row| {
            row.set("IpVersion", row.text("IpVersion").to_ascii_uppercase());
            Ok(())
        })
        .create("CreateVpcPrefixList")
        .list("ListPrefixLists")
        .custom("ModifyVpcPrefixList", modify)
        .change("DeleteVpcPrefixList", from(&["Created"]).gone())
        .custom("GetVpcPrefixListEntries", |work, resource| {
            let id = work.existing_id(resource)?;
            let row = work.row(resource.table, &id).cloned().unwrap_or_default();
            let mut entries = entries(&row);
            for entry in entries.iter_mut().filter_map(Value::as_object_mut) {
                entry.insert("PrefixListId".to_owned(), Value::from(id.as_str()));
                entry.insert("RegionId".to_owned(), Value::from(row.text("RegionId")));
                entry.entry("Description").or_insert(Value::from(""));
            }
            acts::paged(work, entries)
        })
        .custom("GetVpcPrefixListAssociations", |work, resource| {
            let id = work.existing_id(resource)?;
            let entries = work.rows_with("vpc.route_entry", "DestinationCidrBlock", &id).into_iter();
            let shown = entries.map(|entry| {
                json!({
                    "PrefixListId": id, "ResourceId": entry.text("RouteTableId"), "ResourceType": "vpcRouteTable",
                    "OwnerId": OWNER.to_string(), "ResourceUid": OWNER.to_string(), "Status": "Created", "Reason": "",
                    "RegionId": entry.text("RegionId"),
                })
            });
            let shown: Vec<Value> = shown.collect();
            let count = shown.len();
            let mut output = acts::paged(work, shown)?;
            crate::paging::set(&mut output, &["Count"], Value::from(count));
            Ok(output)
        })
}

fn entries(row: &Row) -> Vec<Value> {
    row.members.get("PrefixListEntries").and_then(Value::as_array).cloned().unwrap_or_default()
}

/// An entry is a block, and there is it once; there are no more than the list may have.
fn check(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let refuse = |code: &str, message: &str| work.call.refuse_as((400, &[code]), message);
    let mut cidrs = at(&row.members, "PrefixListEntries.Cidr");
    let is_block = |cidr: &String| match row.text("IpVersion") {
        "IPV6" | "IPv6" => cidr.parse::<ipnet::Ipv6Net>().is_ok(),
        _ => addresses::block(cidr).is_some(),
    };
    if !cidrs.iter().all(is_block) {
        return refuse(
            "IllegalParam.CidrBlock",
            "PrefixListEntries.Cidr: expected a block such as 10.0.0.0/8",
        );
    }
    let (count, most) = (cidrs.len(), row.members.get("MaxEntries").and_then(Value::as_u64).unwrap_or(50));
    cidrs.sort();
    cidrs.dedup();
    if cidrs.len() < count {
        return refuse("DuplicatedParam.CidrBlock", "PrefixListEntries.Cidr: the same block twice");
    }
    match count as u64 > most {
        true => refuse("OperationFailed.CidrCountExceedMaxCount", "PrefixListEntries: more than MaxEntries"),
        false => Ok(()),
    }
}

/// `ModifyVpcPrefixList`: entries that come and go, and what is set.
fn modify(work: &mut Work<'_>, resource: &'static Resource) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let Some(mut row) = work.row(resource.table, &id).cloned() else { return work.not_found(resource) };
    let given = |name: &str| work.call.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let (added, removed) = (given("AddPrefixListEntry"), given("RemovePrefixListEntry"));
    let mut entries = entries(&row);
    entries.retain(|entry| !removed.iter().any(|other| other.get("Cidr") == entry.get("Cidr")));
    entries.extend(added);
    let mut members = work.given(resource);
    members.remove("RegionId");
    row.members.extend(members);
    row.set("PrefixListEntries", entries);
    check(work, &row)?;
    work.edit(resource.table, &id, |own| *own = row);
    Ok(json!({ "PrefixListId": id }))
}
