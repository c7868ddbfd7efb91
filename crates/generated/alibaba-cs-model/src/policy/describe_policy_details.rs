// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribePolicyDetails.json; do not edit.
//! Returns what a security policy checks, with its template and parameters.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribePolicyDetails), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

operation! {
    name: "DescribePolicyDetails",
    effect: Effect::Read,
    request: DescribePolicyDetailsRequest = DESCRIBE_POLICY_DETAILS_REQUEST,
    response: DescribePolicyDetailsResponse = DESCRIBE_POLICY_DETAILS_RESPONSE,
    method: "GET",
    path: "/policies/{policy_name}",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribePolicyDetails`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePolicyDetailsRequest {
    /// Name of the security policy, such as `ACKAllowedRepos`.
    pub policy_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribePolicyDetailsRequest {
    /// Creates a value with the required members.
    pub fn new(policy_name: impl Into<String>) -> Self {
        Self {
            policy_name: policy_name.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribePolicyDetailsRequest: DESCRIBE_POLICY_DETAILS_REQUEST,
    0 policy_name: Str = Field::string("policy_name").place(Place::Path).required(),
}

/// Response of `DescribePolicyDetails`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePolicyDetailsResponse {
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: Option<String>,
    /// Category of the disk, such as `cloud_essd`.
    pub category: Option<String>,
    /// Free text about the template, component or policy.
    pub description: Option<String>,
    /// What to do, or what was done, by name.
    pub action: Option<Action>,
    /// How serious violations of the policy are: `high`, `medium` or `low`.
    pub severity: Option<Severity>,
    /// Text of the template, in YAML.
    pub template: Option<String>,
    /// Whether the policy works without parameters (1) or needs some (0).
    pub no_config: Option<i64>,
    /// Whether the policy was deleted (1) or not (0).
    pub is_deleted: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribePolicyDetailsResponse: DESCRIBE_POLICY_DETAILS_RESPONSE,
    0 name: OptStr = Field::string("name"),
    1 category: OptStr = Field::string("category"),
    2 description: OptStr = Field::string("description"),
    3 action: Opt = Field::one_of("action", Action::VALUES),
    4 severity: Opt = Field::one_of("severity", Severity::VALUES),
    5 template: OptStr = Field::string("template"),
    6 no_config: OptInt = Field::int32("no_config"),
    7 is_deleted: OptInt = Field::int32("is_deleted"),
}

open_enum! {
    /// Documented values of `action`. The provider may add others.
    pub enum Action {
        Enforce = "enforce",
        Inform = "inform",
    }
}

open_enum! {
    /// Documented values of `severity`. The provider may add others.
    pub enum Severity {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePolicyDetailsRequest,
    DescribePolicyDetailsResponse,
}
