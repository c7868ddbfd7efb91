//! Services of VPC that are opened once, and permissions for networks of others.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::VPC;
use crate::cloud::acts;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::{Members, Row};
use crate::cloud::words::from;
use crate::refusal::Refusal;

const OPENED: &str = "vpc.opened_service";

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new(OPENED, VPC, "ServiceName", "")
            .custom("OpenFlowLogService", |work, _| open(work, "flow-log"))
            .custom("GetFlowLogServiceStatus", |work, _| status(work, "flow-log"))
            .custom("OpenTrafficMirrorService", |work, _| open(work, "traffic-mirror"))
            .custom("GetTrafficMirrorServiceStatus", |work, _| status(work, "traffic-mirror"))
            .custom("OpenPhysicalConnectionService", |work, _| {
                match work.row(OPENED, "physical-connection") {
                    Some(_) => work
                        .call
                        .refuse_as((400, &["InvalidOperation.OrderOpened"]), "RegionId: it is open already"),
                    None => open(work, "physical-connection"),
                }
            })
            .custom("GetPhysicalConnectionServiceStatus", |work, _| status(work, "physical-connection")),
        grant(),
    ]
}

fn open(work: &mut Work<'_>, service: &str) -> Result<Value, Refusal> {
    let row = Row { id: service.to_owned(), members: Members::new(), ..Row::default() };
    work.cloud.insert(work.model.table(OPENED), row);
    Ok(json!({ "Code": "200", "Message": "success" }))
}

fn status(work: &Work<'_>, service: &str) -> Result<Value, Refusal> {
    Ok(json!({ "Enabled": work.row(OPENED, service).is_some() }))
}

/// What allows a network of another account to attach a VPC or a border router.
fn grant() -> Resource {
    Resource::new("vpc.cen_grant", VPC, "CenGrantId", "grant-")
        .missing(404, &["InvalidInstanceId.NotFound"])
        .created("CreationTime")
        .region("RegionId")
        .renames(&[("CenId", "CenInstanceId")])
        .indexed(&["InstanceId"])
        .quota("InstanceId", 10, &["QuotaExceeded.CbnGrantRules"])
        .on_create(|work, row| {
            check_instance(work)?;
            match given(work) {
                Some(_) => work.call.refuse_as((400, &["Invalid.Grant"]), "CenId: it is granted already"),
                None if row.text("CenInstanceId").starts_with("cen-") => Ok(()),
                None => work
                    .call
                    .refuse_as((400, &["IllegalParam.CenInstanceId"]), "CenId: expected an id such as cen-1"),
            }
        })
        .create("GrantInstanceToCen")
        .list("DescribeGrantRulesToCen")
        .custom("RevokeInstanceFromCen", |work, resource| {
            check_instance(work)?;
            let Some(id) = given(work) else { return work.not_found(resource) };
            acts::begin(work, resource, &id, &from(&[]).gone(), &Members::new());
            Ok(json!({}))
        })
}

fn check_instance(work: &Work<'_>) -> Result<(), Refusal> {
    let id = work.call.input.text("InstanceId").unwrap_or_default();
    let table = match work.call.input.text("InstanceType") {
        Some("VPC") => "vpc.vpc",
        Some("VBR") => "vpc.vbr",
        // What is not modelled is not there.
        _ => "",
    };
    match work.row(table, id) {
        Some(_) => Ok(()),
        None => work
            .call
            .refuse_as((404, &["InvalidInstanceId.NotFound"]), "InstanceId: there is no such instance"),
    }
}

/// The permission that the input describes.
fn given(work: &Work<'_>) -> Option<String> {
    let text = |name: &str| work.call.input.text(name).unwrap_or_default();
    let own = work.rows_with("vpc.cen_grant", "InstanceId", text("InstanceId"));
    own.iter().find(|row| row.text("CenInstanceId") == text("CenId")).map(|row| row.id.clone())
}
