// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDeploymentSet.json; do not edit.
//! Creates a deployment set, which decides how instances are spread over physical servers, racks or
//! other domains of failure.
//!
//! - Requires permission for the action `ecs:CreateDeploymentSet` (access level create), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDeploymentSet),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, errors, open_enum, operation,
    record,
};

pub use crate::shapes::DeploymentSetStrategy;

operation! {
    name: "CreateDeploymentSet",
    effect: Effect::Write,
    request: CreateDeploymentSetRequest = CREATE_DEPLOYMENT_SET_REQUEST,
    response: CreateDeploymentSetResponse = CREATE_DEPLOYMENT_SET_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateDeploymentSet")),
}

errors! {
    "400 DependencyViolation.domain.granularity",
    "400 DependencyViolation.strategy.granularity",
    "400 DeploymentSet.GroupQuotaFull",
    "400 InvalidDeploymentSetName.Malformed",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParameter.Domain",
    "400 InvalidParameter.GroupCount",
    "400 InvalidParameter.Strategy",
    "400 InvalidParameter.granularity",
    "400 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 QuotaExceed.DeploymentSet",
}

/// Request of `CreateDeploymentSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDeploymentSetRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `OnUnableToRedeployFailedInstance`: one of the documented values.
    pub on_unable_to_redeploy_failed_instance: Option<OnUnableToRedeployFailedInstance>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the deployment set: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub deployment_set_name: Option<String>,
    /// Domain that instances are spread in; `default` is the only value. Deprecated.
    #[deprecated]
    pub domain: Option<String>,
    /// Level that instances are spread on: `host`. Deprecated.
    #[deprecated]
    pub granularity: Option<String>,
    /// How instances are spread: `Availability` over servers, `AvailabilityGroup` by groups, `LowLatency`
    /// close together.
    pub strategy: Option<DeploymentSetStrategy>,
    /// Number of groups in a deployment set with the strategy `AvailabilityGroup`: 1 to 7, 3 by default.
    pub group_count: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateDeploymentSetRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `OnUnableToRedeployFailedInstance`.
    pub fn on_unable_to_redeploy_failed_instance(
        mut self,
        value: impl Into<OnUnableToRedeployFailedInstance>,
    ) -> Self {
        self.on_unable_to_redeploy_failed_instance = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the deployment set: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into());
        self
    }

    /// Domain that instances are spread in; `default` is the only value.
    #[deprecated]
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }

    /// Level that instances are spread on: `host`.
    #[deprecated]
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// How instances are spread: `Availability` over servers, `AvailabilityGroup` by groups, `LowLatency`
    /// close together.
    pub fn strategy(mut self, value: impl Into<DeploymentSetStrategy>) -> Self {
        self.strategy = Some(value.into());
        self
    }

    /// Number of groups in a deployment set with the strategy `AvailabilityGroup`: 1 to 7, 3 by default.
    pub fn group_count(mut self, value: i64) -> Self {
        self.group_count = Some(value);
        self
    }
}

record! {
    CreateDeploymentSetRequest: CREATE_DEPLOYMENT_SET_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 on_unable_to_redeploy_failed_instance: Opt = Field::one_of("OnUnableToRedeployFailedInstance", OnUnableToRedeployFailedInstance::VALUES),
    2 description: OptStr = Field::string("Description"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 deployment_set_name: OptStr = Field::string("DeploymentSetName"),
    5 domain: OptStr = Field::string("Domain").deprecated(),
    6 granularity: OptStr = Field::string("Granularity").deprecated(),
    7 strategy: Opt = Field::one_of("Strategy", DeploymentSetStrategy::VALUES),
    8 group_count: OptInt = Field::int64("GroupCount"),
}

/// Response of `CreateDeploymentSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDeploymentSetResponse {
    /// Id of the deployment set (`ds-...`). `DescribeDeploymentSets` lists it.
    pub deployment_set_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateDeploymentSetResponse: CREATE_DEPLOYMENT_SET_RESPONSE,
    0 deployment_set_id: OptStr = Field::string("DeploymentSetId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `OnUnableToRedeployFailedInstance`. The provider may add others.
    pub enum OnUnableToRedeployFailedInstance {
        CancelMembershipAndStart = "CancelMembershipAndStart",
        KeepStopped = "KeepStopped",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDeploymentSetRequest,
    CreateDeploymentSetResponse,
}
