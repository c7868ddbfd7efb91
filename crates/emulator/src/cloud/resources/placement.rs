//! Where an instance is placed: on a dedicated host, in a deployment set, out of a private pool.

use cloudspec_wire::Value;

use crate::cloud::resource::Work;
use crate::cloud::row::Row;
use crate::refusal::Refusal;

/// How many instances of a zone a deployment set has, and a group of one.
const MOST: usize = 20;

/// The tables of private pools.
const POOLS: [&str; 2] = ["ecs.elasticity_assurance", "ecs.capacity_reservation"];

/// Refuses a place that an instance cannot have. `row` is the instance as it is to be.
pub(super) fn check(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    check_host(work, row)?;
    check_set(work, row)
}

/// A host is in the zone of its instances, takes their types, and has processors left for them.
fn check_host(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let Some(host) = work.row("ecs.dedicated_host", row.text("DedicatedHostId")) else { return Ok(()) };
    if work.differs_from(row, "ecs.dedicated_host", &host.id, "ZoneId") {
        let codes =
            (404, &["InvalidDedicatedHost.ZoneNotMatch", "ResourcesNotInSameZone", "Invalid.ZoneId"][..]);
        return work.call.refuse_as(codes, "DedicatedHostId: in another zone");
    }
    let kind = work.row("ecs.dedicated_host_type", host.text("DedicatedHostType"));
    let types = kind.map(|kind| kind.texts("SupportedInstanceTypesList")).unwrap_or_default();
    if !types.is_empty() && !types.iter().any(|own| own == row.text("InstanceType")) {
        let codes = (400, &["DedicatedHostType.Unmatched", "InvalidInstanceType.NotSupport"][..]);
        return work
            .call
            .refuse_as(codes, format!("InstanceType: expected {}, for the host", types.join(" or ")));
    }
    let processors = |instance: &Row| {
        let kind = work.row("ecs.instance_type", instance.text("InstanceType"));
        kind.and_then(|kind| kind.members.get("CpuCoreCount")?.as_u64()).unwrap_or_default()
    };
    let others = work.rows_with("ecs.instance", "DedicatedHostId", &host.id).into_iter();
    let used: u64 = others.filter(|other| other.id != row.id).map(processors).sum();
    let total = 2 * host.members.get("Cores").and_then(Value::as_u64).unwrap_or_default();
    match used + processors(row) > total {
        false => Ok(()),
        true => {
            let codes = (400, &["LackResource", "InvalidDedicatedHost.NotEnoughResource"][..]);
            work.call.refuse_as(codes, "DedicatedHostId: not enough processors are left")
        }
    }
}

fn check_set(work: &Work<'_>, row: &Row) -> Result<(), Refusal> {
    let own = |other: &Row| [other.text("ZoneId").to_owned(), group(other)];
    let set = row.text("DeploymentSetId");
    let others =
        if set.is_empty() { Vec::new() } else { work.rows_with("ecs.instance", "DeploymentSetId", set) };
    let beside = others.into_iter().filter(|other| other.id != row.id && own(other) == own(row)).count();
    match beside < MOST {
        true => Ok(()),
        false => {
            let codes = (
                403,
                &[
                    "QuotaExceed.DeploymentSetInstanceQuotaFull",
                    "InvalidDeploymentSetId.NoAvailableResources",
                ][..],
            );
            work.call.refuse_as(codes, format!("DeploymentSetId: it has {MOST} instances in the zone"))
        }
    }
}

/// The group of its deployment set that an instance is in.
fn group(row: &Row) -> String {
    row.members.get("DeploymentSetGroupNo").map(Value::to_string).unwrap_or_default()
}

/// An instance is out of the pool that the call names, or of an open one that fits, unless it wants none.
pub(super) fn take_from_pool(work: &Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let named = row.text("PrivatePoolOptionsId").to_owned();
    let criteria = work.call.input.text("PrivatePoolOptions.MatchCriteria").unwrap_or("Open");
    if named.is_empty() {
        if criteria == "Target" {
            let codes = (400, &["MissingParameter.PrivatePoolOptions.Id"][..]);
            return work.call.refuse_as(codes, "PrivatePoolOptions.Id: required, but missing");
        }
        let open = POOLS.iter().filter(|_| criteria == "Open").flat_map(|table| {
            let table = work.model.table(table);
            work.cloud.ids(table).iter().filter_map(move |id| work.cloud.get(table, id))
        });
        let mut open = open.filter(|pool| pool.text("PrivatePoolOptionsMatchCriteria") == "Open");
        if let Some(pool) = open.find(|pool| has_left(work, pool, row)) {
            row.set("PrivatePoolOptionsId", pool.id.clone());
        }
        return Ok(());
    }
    match POOLS.iter().find_map(|table| work.row(table, &named)) {
        None => {
            let codes = (400, &["Invalid.PrivatePoolOptions.Id"][..]);
            work.call.refuse_as(codes, "PrivatePoolOptions.Id: there is no such pool")
        }
        Some(pool) if has_left(work, pool, row) => Ok(()),
        Some(_) => {
            let codes = (400, &["Invalid.PrivatePoolOptions.NoStock"][..]);
            work.call.refuse_as(codes, "PrivatePoolOptions.Id: nothing is left of this type in this zone")
        }
    }
}

/// Whether a pool is active, and has an instance left of this type in this zone.
fn has_left(work: &Work<'_>, pool: &Row, row: &Row) -> bool {
    let has = |member: &str| pool.texts(member).iter().any(|own| own == row.text(member));
    let used = work.rows_with("ecs.instance", "PrivatePoolOptionsId", &pool.id).len() as u64;
    let total = pool.members.get("InstanceAmount").and_then(Value::as_u64).unwrap_or(1);
    pool.text("Status") == "Active" && has("ZoneId") && has("InstanceType") && used < total
}
