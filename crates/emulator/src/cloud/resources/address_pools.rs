//! Pools and segments of public addresses, out of which elastic addresses are taken.

use cloudspec_wire::Value;
use ipnet::Ipv4Net;
use serde_json::json;

use super::services::{OWNER, VPC};
use crate::cloud::acts;
use crate::cloud::addresses;
use crate::cloud::resource::{Others, Resource, Source, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::words::from;
use crate::refusal::Refusal;

/// The range that the blocks of pools and segments are of, which is kept for benchmarks.
const RANGE: u32 = 0xc612_0000;

pub(super) fn resources() -> Vec<Resource> {
    vec![pool(), block(), segment()]
}

fn pool() -> Resource {
    Resource::new("vpc.address_pool", VPC, "PublicIpAddressPoolId", "pippool-")
        .missing(400, &["ResourceNotFound.PublicIpAddressPool", "InvalidParameter"])
        .states("Status", &["Created"])
        .wrong_state(400, &["IncorrectStatus.PublicIpAddressPool"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "Name": "", "Description": "", "Isp": "BGP", "BizType": "Default", "BusinessStatus": "Normal", "UserType": "admin",
            "OwnerId": OWNER, "ShareType": "", "ResourceGroupId": "rg-default", "Zones": [], "SecurityProtectionTypes": [],
        }))
        .filter("SecurityProtectionEnabled", Source::Values(|_, row| vec![(!row.texts("SecurityProtectionTypes").is_empty()).to_string()]))
        // The response has it under a misspelt name as well.
        .derived("PulbicIpAddressPoolId", |row| Value::from(row.id.as_str()))
        .computed("TotalIpNum", |others, row| Value::from(total(others, row)))
        .computed("UsedIpNum", |others, row| Value::from(used(others, &row.id).len()))
        .computed("IpAddressRemaining", |others, row| Value::from((used(others, &row.id).len() as u64) < total(others, row)))
        .blocked_by("vpc.address_pool_block", "PublicIpAddressPoolId", 400, &["ResourceInUse.PublicIpAddressPool"])
        .quota("RegionId", 10, &["QuotaExceeded.PublicIpAddressPool"])
        .tagged_as("PUBLICIPADDRESSPOOL")
        .create("CreatePublicIpAddressPool")
        .list("ListPublicIpAddressPools")
        .set("UpdatePublicIpAddressPoolAttribute")
        .change("DeletePublicIpAddressPool", from(&["Created"]).gone())
}

fn blocks<'w>(others: &Others<'w>, pool: &str) -> Vec<&'w Row> {
    others.rows_with("vpc.address_pool_block", "PublicIpAddressPoolId", pool)
}

fn size(row: &Row) -> u64 {
    addresses::block(row.text("CidrBlock")).map_or(0, |block| 1 << (32 - u32::from(block.prefix_len())))
}

fn total(others: &Others<'_>, pool: &Row) -> u64 {
    blocks(others, &pool.id).into_iter().map(size).sum()
}

/// The addresses of a pool that elastic addresses have.
fn used(others: &Others<'_>, pool: &str) -> Vec<String> {
    let eips = others.rows_with("vpc.eip", "PublicIpAddressPoolId", pool);
    eips.iter().map(|eip| eip.text("IpAddress").to_owned()).collect()
}

fn used_of(others: &Others<'_>, row: &Row) -> usize {
    let own = addresses::block(row.text("CidrBlock"));
    let is_own = |address: &&String| {
        let address = address.parse::<std::net::Ipv4Addr>();
        own.is_some_and(|own| address.is_ok_and(|address| own.contains(&address)))
    };
    used(others, row.text("PublicIpAddressPoolId")).iter().filter(is_own).count()
}

/// The address that an elastic address of a pool has: the one that is wanted, or the next free one.
pub(super) fn claim(work: &Work<'_>, pool: &str, wanted: &str) -> Result<String, Refusal> {
    let used = used(&work.others(), pool);
    let own =
        blocks(&work.others(), pool).into_iter().filter_map(|row| addresses::block(row.text("CidrBlock")));
    let own: Vec<Ipv4Net> = own.collect();
    let is_own = |address: &str| {
        address.parse().is_ok_and(|address: std::net::Ipv4Addr| own.iter().any(|own| own.contains(&address)))
    };
    if !wanted.is_empty() && !is_own(wanted) {
        let codes = (400, &["Mismatch.IpAndPublicIpAddressPool"][..]);
        return work.call.refuse_as(codes, "IpAddress: not an address of the pool");
    }
    if used.iter().any(|other| other == wanted) {
        return work.call.refuse_as((400, &["Ip.Allocated"]), "IpAddress: it is in use");
    }
    let all = |block: &Ipv4Net| {
        let (first, count) =
            (u32::from(block.network()), 1_u32 << (32 - u32::from(block.prefix_len())).min(31));
        (0..count).map(move |place| std::net::Ipv4Addr::from(first.saturating_add(place)).to_string())
    };
    let mut free = own.iter().flat_map(all).filter(|address| !used.contains(address));
    match (wanted, free.next()) {
        ("", Some(address)) => Ok(address),
        ("", None) => {
            let codes =
                (400, &["ResourceNotEnough.PublicIpAddressPool", "OperationFailed.InsufficientEIP"][..]);
            work.call.refuse_as(codes, "PublicIpAddressPoolId: no address of the pool is free")
        }
        (wanted, _) => Ok(wanted.to_owned()),
    }
}

/// The next block of this size.
fn next(work: &mut Work<'_>, length: u32) -> String {
    // Blocks are counted in those of 24 bits, so that all of them begin where they can.
    let number = u32::try_from(work.cloud.next("public-block") % (1 << 9)).unwrap_or_default();
    format!("{}/{length}", std::net::Ipv4Addr::from(RANGE | (number << 8)))
}

/// A block of a pool. It has no id; it is named by its pool and itself.
fn block() -> Resource {
    Resource::new("vpc.address_pool_block", VPC, "PublicIpAddressPoolBlockId", "pipblock-")
        .missing(400, &["ResourceNotFound.CidrBlock"])
        .states("Status", &["Created"])
        .created("CreationTime")
        .region("RegionId")
        .ignores(&["CidrMask"])
        .derived("TotalIpNum", |row| Value::from(size(row)))
        .computed("UsedIpNum", |others, row| Value::from(used_of(others, row)))
        .inherits("PublicIpAddressPoolId", "vpc.address_pool", &["RegionId"])
        .on_create(|work, row| {
            let refuse = |code: &str, message: &str| work.call.refuse_as((400, &[code]), message);
            let text = row.text("CidrBlock").to_owned();
            let mask = work.call.input.integer("CidrMask").and_then(|mask| u32::try_from(mask).ok());
            match (text.as_str(), mask) {
                ("", None) => {
                    return refuse(
                        "MissingParam.CidrBlockOrCidrMask",
                        "CidrBlock: expected a block, or a mask",
                    );
                }
                ("", Some(mask)) if (24..=28).contains(&mask) => {
                    let block = next(work, mask);
                    row.set("CidrBlock", block);
                }
                ("", Some(_)) => return refuse("IllegalParam.CidrBlockMask", "CidrMask: expected 24 to 28"),
                (_, Some(_)) => {
                    return refuse(
                        "DuplicatedParam.CidrBlockAndCidrMask",
                        "CidrMask: not together with CidrBlock",
                    );
                }
                (_, None) => {
                    let Some(block) =
                        addresses::block(&text).filter(|block| (24..=28).contains(&block.prefix_len()))
                    else {
                        return refuse(
                            "IllegalParam.CidrBlock",
                            "CidrBlock: expected a block of 24 to 28 bits",
                        );
                    };
                    let others = blocks(&work.others(), row.text("PublicIpAddressPoolId")).into_iter();
                    let mut others = others.filter_map(|other| addresses::block(other.text("CidrBlock")));
                    if others.any(|other| addresses::overlap(&block, &other)) {
                        return refuse("IllegalParam.CidrBlock", "CidrBlock: overlaps with one of the pool");
                    }
                }
            }
            Ok(())
        })
        .create("AddPublicIpAddressPoolCidrBlock")
        .list("ListPublicIpAddressPoolCidrBlocks")
        .custom("DeletePublicIpAddressPoolCidrBlock", |work, resource| {
            let text = |name: &str| work.call.input.text(name).unwrap_or_default();
            let (pool, cidr) = (text("PublicIpAddressPoolId"), text("CidrBlock"));
            if let Some(pools) = work.model.named("vpc.address_pool") {
                work.check_there(pools, pool)?;
            }
            let found = blocks(&work.others(), pool).into_iter().find(|row| row.text("CidrBlock") == cidr);
            let Some((id, is_used)) = found.map(|row| (row.id.clone(), used_of(&work.others(), row) > 0))
            else {
                return work.not_found(resource);
            };
            if is_used {
                return work
                    .call
                    .refuse_as((400, &["ResourceInUse.CidrBlock"]), "CidrBlock: an address of it is in use");
            }
            work.model.remove(work.cloud, work.model.table(resource.table), &id);
            Ok(json!({}))
        })
}

/// Addresses that follow each other, and come and go together.
fn segment() -> Resource {
    Resource::new("vpc.eip_segment", VPC, "SegmentInstanceId", "eipsg-")
        .missing(404, &["OperationFailed.InstanceNotExist"])
        .states("Status", &["Allocated"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({ "Name": "", "Descritpion": "" }))
        .ignores(&["EipMask"])
        .derived("InstanceId", |row| Value::from(row.id.as_str()))
        .derived("EipSegmentInstanceId", |row| Value::from(row.id.as_str()))
        .on_create(|work, row| {
            let mask = work.call.input.text("EipMask").and_then(|mask| mask.parse::<u32>().ok());
            let Some(mask) = mask.filter(|mask| (24..=28).contains(mask)) else {
                return work.call.refuse_as((400, &["IllegalParam.EipMask"]), "EipMask: expected 24 to 28");
            };
            let segment = next(work, mask);
            row.set("Segment", segment.as_str());
            row.set("IpCount", (1 << (32 - mask)).to_string());
            let Some(eips) = work.model.named("vpc.eip") else { return Ok(()) };
            let shared =
                ["Bandwidth", "Netmode", "InternetChargeType", "ResourceGroupId", "RegionId", "Zone"];
            let mut members: Members = shared
                .iter()
                .filter_map(|name| Some(((*name).to_owned(), row.members.get(*name)?.clone())))
                .collect();
            members.insert("SegmentInstanceId".to_owned(), Value::from(row.id.as_str()));
            let first =
                addresses::block(&segment).map(|block| u32::from(block.network())).unwrap_or_default();
            for place in 0..(1_u32 << (32 - mask)) {
                let address = std::net::Ipv4Addr::from(first.saturating_add(place)).to_string();
                members.insert("IpAddress".to_owned(), Value::from(address));
                acts::make(work, eips, members.clone())?;
            }
            Ok(())
        })
        .create("AllocateEipSegmentAddress")
        .list("DescribeEipSegment")
        .custom("ReleaseEipSegmentAddress", |work, resource| {
            let id = work.existing_id(resource)?;
            let own = work.rows_with("vpc.eip", "SegmentInstanceId", &id);
            if own.iter().any(|eip| eip.text("Status") != "Available") {
                return work.call.refuse_as(
                    (400, &["OperationFailed.EipStatusInvalid"]),
                    "SegmentInstanceId: an address of it is in use",
                );
            }
            if own.iter().any(|eip| !eip.text("BandwidthPackageId").is_empty()) {
                return work.call.refuse_as(
                    (400, &["OperationFailed.EipInBwp"]),
                    "SegmentInstanceId: an address of it is in a package",
                );
            }
            let addresses: Vec<String> = own.iter().map(|eip| eip.id.clone()).collect();
            addresses.iter().for_each(|eip| work.model.remove(work.cloud, work.model.table("vpc.eip"), eip));
            work.model.remove(work.cloud, work.model.table(resource.table), &id);
            Ok(json!({}))
        })
}
