//! Bandwidth that several elastic addresses share.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VPC;
use crate::cloud::resource::{Others, Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("vpc.bandwidth_package", VPC, "BandwidthPackageId", "cbwp-")
            .missing(404, &["InvalidBandwidthPackageId.NotFound"])
            .states("Status", &["Available"])
            .wrong_state(400, &["IncorrectStatus.CommonBandwidthPackage", "BandwidthPackageOperation.conflict"])
            .created("CreationTime")
            .region("RegionId")
            .defaults(json!({
                "InternetChargeType": "PayByBandwidth", "InstanceChargeType": "PostPaid", "Name": "", "Description": "",
                "BusinessStatus": "Normal", "ISP": "BGP", "Ratio": 100, "ServiceManaged": 0, "DeletionProtection": false,
                "ResourceGroupId": "rg-default",
            }))
            .ignores(&["IncludeReservationData"])
            .filter("SecurityProtectionEnabled", Source::Values(|_, row| vec![is_protected(row).to_string()]))
            .computed("PublicIpAddresses", addresses)
            .protected("DeletionProtection", 400, &["InvalidOperation.DeletionProtection"])
            .blocked_by("vpc.eip", "BandwidthPackageId", 400, &["DependencyViolation.Ips"])
            .quota("RegionId", 20, &["BandwidthPackage.QuotaExceeded"])
            .tagged_as("COMMONBANDWIDTHPACKAGE")
            .create("CreateCommonBandwidthPackage")
            .list("DescribeCommonBandwidthPackages")
            .set("ModifyCommonBandwidthPackageAttribute")
            .set("ModifyCommonBandwidthPackageSpec")
            .on_gone(|model, cloud, row| {
                let eips = model.table("vpc.eip");
                for id in cloud.ids_with(eips, "BandwidthPackageId", &row.id).unwrap_or_default().to_vec() {
                    cloud.edit(eips, &id, |eip| {
                        eip.set("BandwidthPackageId", "");
                        eip.set("PackageBandwidth", Value::Null);
                    });
                }
            })
            .change("DeleteCommonBandwidthPackage", from(&[]).despite("Force").gone())
            .custom("AddCommonBandwidthPackageIp", |work, resource| relate(work, resource, true))
            .custom("AddCommonBandwidthPackageIps", |work, resource| relate(work, resource, true))
            .custom("ModifyCommonBandwidthPackageIpBandwidth", |work, resource| {
                let bandwidth = work.call.get("Bandwidth").cloned().unwrap_or_default();
                limit(work, resource, bandwidth)
            })
            .custom("CancelCommonBandwidthPackageIpBandwidth", |work, resource| limit(work, resource, Value::Null))
            .custom("RemoveCommonBandwidthPackageIp", |work, resource| relate(work, resource, false)),
    ]
}

fn addresses(others: &Others<'_>, row: &Row) -> Value {
    let shown = others.rows_with("vpc.eip", "BandwidthPackageId", &row.id).into_iter().map(|eip| {
        json!({
            "AllocationId": eip.id, "IpAddress": eip.text("IpAddress"), "BandwidthPackageIpRelationStatus": "BINDED",
        })
    });
    shown.collect()
}

/// Adds addresses, or takes them out.
fn relate(work: &mut Work<'_>, resource: &'static Resource, is_in: bool) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let given = work.call.get("IpInstanceIds").or(work.call.get("IpInstanceId"));
    for address in given.map(texts).unwrap_or_default() {
        let own = work.row("vpc.eip", &address).map(|row| row.text("BandwidthPackageId").to_owned());
        let Some(own) = own else {
            return work.call.refuse_as(
                (
                    404,
                    &[
                        "InvalidAllocationId.NotFound",
                        "InvalidIpInstanceId.NotFound",
                        "InvalidInstanceId.NotFound",
                        "OperationUnsupported.IpNotFound",
                    ],
                ),
                "IpInstanceId: there is no such address",
            );
        };
        let is_fine = if is_in { own.is_empty() } else { own == id };
        if !is_fine {
            let codes: &[&str] = match is_in {
                true => &[
                    "InvalidIpInstanceId.AlreadyInCBWP",
                    "IpInstanceId.AlreadyInBandwidthPackage",
                    "OperationUnsupported.IpInUse",
                ],
                false => &["OperationUnsupported.IpNotInCbwp", "IpInstanceId.NotBandwidthPackage"],
            };
            let told =
                if is_in { "IpInstanceId: in a package already" } else { "IpInstanceId: not in the package" };
            return work.call.refuse_as((400, codes), told);
        }
        work.edit("vpc.eip", &address, |row| match is_in {
            true => row.set("BandwidthPackageId", id.as_str()),
            false => {
                row.set("BandwidthPackageId", "");
                row.set("PackageBandwidth", Value::Null);
            }
        });
    }
    Ok(json!({}))
}

/// How much of the bandwidth of a package one of its addresses may take.
fn limit(work: &mut Work<'_>, resource: &'static Resource, bandwidth: Value) -> Result<Value, Refusal> {
    let id = work.existing_id(resource)?;
    let address = work.call.input.text("EipId").unwrap_or_default().to_owned();
    match work.row("vpc.eip", &address).is_some_and(|row| row.text("BandwidthPackageId") == id) {
        true => work.edit("vpc.eip", &address, |row| row.set("PackageBandwidth", bandwidth)),
        false => {
            let codes = (404, &["InvalidIpInstanceId.NotFound"][..]);
            return work.call.refuse_as(codes, "EipId: not an address of the package");
        }
    }
    Ok(json!({}))
}

fn is_protected(row: &Row) -> bool {
    !row.texts("SecurityProtectionTypes").is_empty()
}
