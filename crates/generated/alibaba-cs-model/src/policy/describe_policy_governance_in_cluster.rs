// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribePolicyGovernanceInCluster.json; do not edit.
//! Returns how security policies do in a cluster: which are in force, and what they blocked or reported.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyGovernanceInCluster).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribePolicyGovernanceInClusterRequest, DescribePolicyGovernanceInClusterResponse>(
    "DescribePolicyGovernanceInCluster", Effect::Read, &DESCRIBE_POLICY_GOVERNANCE_IN_CLUSTER_REQUEST,
    &DESCRIBE_POLICY_GOVERNANCE_IN_CLUSTER_RESPONSE,
).route("GET", "/clusters/{cluster_id}/policygovernance"));

/// Request of `DescribePolicyGovernanceInCluster`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePolicyGovernanceInClusterRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribePolicyGovernanceInClusterRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
}
/// Table of [`DescribePolicyGovernanceInClusterRequest`].
pub static DESCRIBE_POLICY_GOVERNANCE_IN_CLUSTER_REQUEST: Schema =
    Schema { name: "DescribePolicyGovernanceInClusterRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("cluster_id").place(Place::Path).required(),
]; &ROWS } };
record!(DescribePolicyGovernanceInClusterRequest, DESCRIBE_POLICY_GOVERNANCE_IN_CLUSTER_REQUEST, [0 Str cluster_id] []);

/// Answer of `DescribePolicyGovernanceInCluster`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePolicyGovernanceInClusterResponse {
    /** `on_state`: records. */ pub on_state: Vec<OnState>,
    /** `admit_log`: record. */ pub admit_log: Option<AdmitLog>,
    /** `totalViolations`: record. */ pub total_violations: Option<TotalViolations>,
    /** `violations`: record. */ pub violations: Option<Violations>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePolicyGovernanceInClusterResponse`].
pub static DESCRIBE_POLICY_GOVERNANCE_IN_CLUSTER_RESPONSE: Schema =
    Schema { name: "DescribePolicyGovernanceInClusterResponse", fields: { static ROWS: [Field; 4] = [
    Field::record("on_state", &ON_STATE).list(),
    Field::record("admit_log", &ADMIT_LOG),
    Field::record("totalViolations", &TOTAL_VIOLATIONS),
    Field::record("violations", &VIOLATIONS),
]; &ROWS } };
record!(DescribePolicyGovernanceInClusterResponse, DESCRIBE_POLICY_GOVERNANCE_IN_CLUSTER_RESPONSE,
    [0 List on_state, 1 Opt admit_log, 2 Opt total_violations, 3 Opt violations] []);

/// What `on_state` holds.
#[derive(Default)] #[non_exhaustive] pub struct OnState {
    /** `enabled_count`: integer. */ pub enabled_count: Option<i64>,
    /** `total`: integer. */ pub total: Option<i64>,
    /** `severity`: text. */ pub severity: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OnState`].
pub static ON_STATE: Schema = Schema { name: "OnState", fields: { static ROWS: [Field; 3] = [
    Field::int32("enabled_count"),
    Field::int32("total"),
    Field::string("severity"),
]; &ROWS } };
record!(OnState, ON_STATE, [2 OptStr severity] [0 OptInt enabled_count, 1 OptInt total]);

/// What `admit_log` holds.
#[derive(Default)] #[non_exhaustive] pub struct AdmitLog {
    /** `progress`: text. */ pub progress: Option<String>,
    /** `count`: integer. */ pub count: Option<i64>,
    /** `log`: record. */ pub log: Option<Log>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AdmitLog`].
pub static ADMIT_LOG: Schema = Schema { name: "AdmitLog", fields: { static ROWS: [Field; 3] = [
    Field::string("progress"),
    Field::int64("count"),
    Field::record("log", &LOG),
]; &ROWS } };
record!(AdmitLog, ADMIT_LOG, [0 OptStr progress, 2 Opt log] [1 OptInt count]);

/// What `admit_log.log` holds.
#[derive(Default)] #[non_exhaustive] pub struct Log {
    /** `msg`: text. */ pub msg: Option<String>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `constraint_kind`: text. */ pub constraint_kind: Option<String>,
    /** `resource_name`: text. */ pub resource_name: Option<String>,
    /** `resource_kind`: text. */ pub resource_kind: Option<String>,
    /** `resource_namespace`: text. */ pub resource_namespace: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Log`].
pub static LOG: Schema = Schema { name: "Log", fields: { static ROWS: [Field; 6] = [
    Field::string("msg"),
    Field::string("cluster_id"),
    Field::string("constraint_kind"),
    Field::string("resource_name"),
    Field::string("resource_kind"),
    Field::string("resource_namespace"),
]; &ROWS } };
record!(Log, LOG,
    [0 OptStr msg, 1 OptStr cluster_id, 2 OptStr constraint_kind, 3 OptStr resource_name, 4 OptStr resource_kind,
    5 OptStr resource_namespace] []);

/// What `totalViolations` holds.
#[derive(Default)] #[non_exhaustive] pub struct TotalViolations {
    /** `deny`: record. */ pub deny: Option<Deny>,
    /** `warn`: record. */ pub warn: Option<Warn>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TotalViolations`].
pub static TOTAL_VIOLATIONS: Schema = Schema { name: "TotalViolations", fields: { static ROWS: [Field; 2] = [
    Field::record("deny", &DENY),
    Field::record("warn", &WARN),
]; &ROWS } };
record!(TotalViolations, TOTAL_VIOLATIONS, [0 Opt deny, 1 Opt warn] []);

/// What `totalViolations.deny` holds.
#[derive(Default)] #[non_exhaustive] pub struct Deny {
    /** `severity`: text. */ pub severity: Option<String>,
    /** `violations`: integer. */ pub violations: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Deny`].
pub static DENY: Schema = Schema { name: "Deny", fields: { static ROWS: [Field; 2] = [
    Field::string("severity"),
    Field::int64("violations"),
]; &ROWS } };
record!(Deny, DENY, [0 OptStr severity] [1 OptInt violations]);

/// What `totalViolations.warn` holds.
#[derive(Default)] #[non_exhaustive] pub struct Warn {
    /** `severity`: text. */ pub severity: Option<String>,
    /** `violations`: integer. */ pub violations: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Warn`].
pub static WARN: Schema = Schema { name: "Warn", fields: { static ROWS: [Field; 2] = [
    Field::string("severity"),
    Field::int64("violations"),
]; &ROWS } };
record!(Warn, WARN, [0 OptStr severity] [1 OptInt violations]);

/// What `violations` holds.
#[derive(Default)] #[non_exhaustive] pub struct Violations {
    /** `deny`: record. */ pub deny: Option<ViolationsDeny>,
    /** `warn`: record. */ pub warn: Option<ViolationsWarn>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Violations`].
pub static VIOLATIONS: Schema = Schema { name: "Violations", fields: { static ROWS: [Field; 2] = [
    Field::record("deny", &VIOLATIONS_DENY),
    Field::record("warn", &VIOLATIONS_WARN),
]; &ROWS } };
record!(Violations, VIOLATIONS, [0 Opt deny, 1 Opt warn] []);

/// What `violations.deny` holds.
#[derive(Default)] #[non_exhaustive] pub struct ViolationsDeny {
    /** `policyName`: text. */ pub policy_name: Option<String>,
    /** `policyDescription`: text. */ pub policy_description: Option<String>,
    /** `violations`: integer. */ pub violations: Option<i64>,
    /** `severity`: text. */ pub severity: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ViolationsDeny`].
pub static VIOLATIONS_DENY: Schema = Schema { name: "ViolationsDeny", fields: { static ROWS: [Field; 4] = [
    Field::string("policyName"),
    Field::string("policyDescription"),
    Field::int64("violations"),
    Field::string("severity"),
]; &ROWS } };
record!(ViolationsDeny, VIOLATIONS_DENY,
    [0 OptStr policy_name, 1 OptStr policy_description, 3 OptStr severity] [2 OptInt violations]);

/// What `violations.warn` holds.
#[derive(Default)] #[non_exhaustive] pub struct ViolationsWarn {
    /** `policyName`: text. */ pub policy_name: Option<String>,
    /** `policyDescription`: text. */ pub policy_description: Option<String>,
    /** `violations`: integer. */ pub violations: Option<i64>,
    /** `severity`: text. */ pub severity: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ViolationsWarn`].
pub static VIOLATIONS_WARN: Schema = Schema { name: "ViolationsWarn", fields: { static ROWS: [Field; 4] = [
    Field::string("policyName"),
    Field::string("policyDescription"),
    Field::int64("violations"),
    Field::string("severity"),
]; &ROWS } };
record!(ViolationsWarn, VIOLATIONS_WARN,
    [0 OptStr policy_name, 1 OptStr policy_description, 3 OptStr severity] [2 OptInt violations]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribePolicyGovernanceInClusterRequest, DescribePolicyGovernanceInClusterResponse, OnState, AdmitLog, Log, TotalViolations,
    Deny, Warn, Violations, ViolationsDeny, ViolationsWarn,
);
