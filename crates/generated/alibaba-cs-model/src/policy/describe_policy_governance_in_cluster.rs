// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribePolicyGovernanceInCluster.json; do not edit.
//! Returns how security policies do in a cluster: which are in force, and what they blocked or
//! reported.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyGovernanceInCluster), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

operation! {
    name: "DescribePolicyGovernanceInCluster",
    effect: Effect::Read,
    request: DescribePolicyGovernanceInClusterRequest = DESCRIBE_POLICY_GOVERNANCE_IN_CLUSTER_REQUEST,
    response: DescribePolicyGovernanceInClusterResponse = DESCRIBE_POLICY_GOVERNANCE_IN_CLUSTER_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/policygovernance",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribePolicyGovernanceInCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePolicyGovernanceInClusterRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribePolicyGovernanceInClusterRequest: DESCRIBE_POLICY_GOVERNANCE_IN_CLUSTER_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
}

/// Response of `DescribePolicyGovernanceInCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePolicyGovernanceInClusterResponse {
    /// How many policies of each severity are on.
    pub on_state: Vec<OnState>,
    /// What the policies refused or warned of, out of the audit log.
    pub admit_log: Option<AdmitLog>,
    /// How many violations were refused and warned of, by severity.
    pub total_violations: Option<TotalViolations>,
    /// How often the policy was violated.
    pub violations: Option<Violations>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribePolicyGovernanceInClusterResponse: DESCRIBE_POLICY_GOVERNANCE_IN_CLUSTER_RESPONSE,
    0 on_state: List = Field::record("on_state", &ON_STATE).list(),
    1 admit_log: Opt = Field::record("admit_log", &ADMIT_LOG),
    2 total_violations: Opt = Field::record("totalViolations", &TOTAL_VIOLATIONS),
    3 violations: Opt = Field::record("violations", &VIOLATIONS),
}

/// `on_state` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct OnState {
    /// How many policies of this severity are on.
    pub enabled_count: Option<i64>,
    /// `total`: integer.
    pub total: Option<i64>,
    /// How serious violations of the policy are: `high`, `medium` or `low`.
    pub severity: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    OnState: ON_STATE,
    0 enabled_count: OptInt = Field::int32("enabled_count"),
    1 total: OptInt = Field::int32("total"),
    2 severity: OptStr = Field::string("severity"),
}

/// `admit_log` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AdmitLog {
    /// `progress`: one of the documented values.
    pub progress: Option<Progress>,
    /// How many there are: entries of the log, or nodes of a pool.
    pub count: Option<i64>,
    /// `log`: record.
    pub log: Option<Log>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AdmitLog: ADMIT_LOG,
    0 progress: Opt = Field::one_of("progress", Progress::VALUES),
    1 count: OptInt = Field::int64("count"),
    2 log: Opt = Field::record("log", &LOG),
}

/// `admit_log.log` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Log {
    /// Explanation of the result or of the log entry, in words.
    pub msg: Option<String>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Kind of the constraint that the policy is, such as `ACKAllowedRepos`.
    pub constraint_kind: Option<String>,
    /// `resource_name`: string.
    pub resource_name: Option<String>,
    /// Kind of the Kubernetes object that broke the policy, such as `Pod`.
    pub resource_kind: Option<String>,
    /// Namespace of the Kubernetes object that broke the policy.
    pub resource_namespace: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Log: LOG,
    0 msg: OptStr = Field::string("msg"),
    1 cluster_id: OptStr = Field::string("cluster_id"),
    2 constraint_kind: OptStr = Field::string("constraint_kind"),
    3 resource_name: OptStr = Field::string("resource_name"),
    4 resource_kind: OptStr = Field::string("resource_kind"),
    5 resource_namespace: OptStr = Field::string("resource_namespace"),
}

/// `totalViolations` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TotalViolations {
    /// What policies have blocked, in numbers.
    pub deny: Option<Deny>,
    /// What policies have only warned of, in numbers.
    pub warn: Option<Warn>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TotalViolations: TOTAL_VIOLATIONS,
    0 deny: Opt = Field::record("deny", &DENY),
    1 warn: Opt = Field::record("warn", &WARN),
}

/// `totalViolations.deny` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Deny {
    /// How serious violations of the policy are: `high`, `medium` or `low`.
    pub severity: Option<String>,
    /// How often the policy was violated.
    pub violations: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Deny: DENY,
    0 severity: OptStr = Field::string("severity"),
    1 violations: OptInt = Field::int64("violations"),
}

/// `totalViolations.warn` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Warn {
    /// How serious violations of the policy are: `high`, `medium` or `low`.
    pub severity: Option<String>,
    /// How often the policy was violated.
    pub violations: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Warn: WARN,
    0 severity: OptStr = Field::string("severity"),
    1 violations: OptInt = Field::int64("violations"),
}

/// `violations` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Violations {
    /// What policies have blocked, in numbers.
    pub deny: Option<ViolationsDeny>,
    /// What policies have only warned of, in numbers.
    pub warn: Option<ViolationsWarn>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Violations: VIOLATIONS,
    0 deny: Opt = Field::record("deny", &VIOLATIONS_DENY),
    1 warn: Opt = Field::record("warn", &VIOLATIONS_WARN),
}

/// `violations.deny` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ViolationsDeny {
    /// Name of the policy, such as `policy-gatekeeper-ackallowedrepos`.
    pub policy_name: Option<String>,
    /// What the policy forbids, as its authors put it.
    pub policy_description: Option<String>,
    /// How often the policy was violated.
    pub violations: Option<i64>,
    /// How serious violations of the policy are: `high`, `medium` or `low`.
    pub severity: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ViolationsDeny: VIOLATIONS_DENY,
    0 policy_name: OptStr = Field::string("policyName"),
    1 policy_description: OptStr = Field::string("policyDescription"),
    2 violations: OptInt = Field::int64("violations"),
    3 severity: OptStr = Field::string("severity"),
}

/// `violations.warn` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ViolationsWarn {
    /// Name of the policy, such as `policy-gatekeeper-ackallowedrepos`.
    pub policy_name: Option<String>,
    /// What the policy forbids, as its authors put it.
    pub policy_description: Option<String>,
    /// How often the policy was violated.
    pub violations: Option<i64>,
    /// How serious violations of the policy are: `high`, `medium` or `low`.
    pub severity: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ViolationsWarn: VIOLATIONS_WARN,
    0 policy_name: OptStr = Field::string("policyName"),
    1 policy_description: OptStr = Field::string("policyDescription"),
    2 violations: OptInt = Field::int64("violations"),
    3 severity: OptStr = Field::string("severity"),
}

open_enum! {
    /// Documented values of `admit_log.progress`. The provider may add others.
    pub enum Progress {
        Complete = "Complete",
        Incomplete = "Incomplete",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePolicyGovernanceInClusterRequest,
    DescribePolicyGovernanceInClusterResponse,
    OnState,
    AdmitLog,
    Log,
    TotalViolations,
    Deny,
    Warn,
    Violations,
    ViolationsDeny,
    ViolationsWarn,
}
