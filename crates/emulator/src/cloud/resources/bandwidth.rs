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
            .change("DeleteCommonBandwidthPackage", from(&[]).gone())
            .custom("AddCommonBandwidthPackageIp", |work, resource| relate(work, resource, true))
            .custom("AddCommonBandwidthPackageIps", |work, resource| relate(work, resource, true))
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
    let id = work.one(resource)?;
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
            false => row.set("BandwidthPackageId", Value::Null),
        });
    }
    Ok(json!({}))
}

fn is_protected(row: &Row) -> bool {
    !row.texts("SecurityProtectionTypes").is_empty()
}
