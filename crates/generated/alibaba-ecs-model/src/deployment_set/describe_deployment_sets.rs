// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDeploymentSets.json; do not edit.
//! Lists deployment sets with their strategy, instances and free capacity.
//!
//! - Requires permission for the action `ecs:DescribeDeploymentSets` (access level get), on
//!   DeploymentSet `acs:ecs:{#regionId}:{#accountId}:deploymentset/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDeploymentSets),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Style, Timestamp, errors, open_enum, operation, record,
};

operation! {
    name: "DescribeDeploymentSets",
    effect: Effect::Read,
    request: DescribeDeploymentSetsRequest = DESCRIBE_DEPLOYMENT_SETS_REQUEST,
    response: DescribeDeploymentSetsResponse = DESCRIBE_DEPLOYMENT_SETS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["DeploymentSets"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeDeploymentSets").resources(&[AuthorizedResource::new("DeploymentSet", "acs:ecs:{#regionId}:{#accountId}:deploymentset/*").required()])),
}

errors! {
    "403 InvalidDeploymentSetIds.TooManyInput",
}

/// Request of `DescribeDeploymentSets`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `DeploymentSetIds`: list of strings, at most 100 elements.
    pub deployment_set_ids: Vec<String>,
    /// Kind of network: `vpc` or `classic`. Deprecated.
    #[deprecated]
    pub network_type: Option<String>,
    /// How instances are spread: `Availability` over servers, `AvailabilityGroup` by groups.
    pub strategy: Option<Strategy>,
    /// Name of the deployment set: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub deployment_set_name: Option<String>,
    /// Level that instances are spread on: `host`. Deprecated.
    #[deprecated]
    pub granularity: Option<String>,
    /// Domain that instances are spread in; `default` is the only value. Deprecated.
    #[deprecated]
    pub domain: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDeploymentSetsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `DeploymentSetIds`.
    pub fn deployment_set_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.deployment_set_ids = cloudspec_wire::all(value);
        self.extra.set_empty(3, self.deployment_set_ids.is_empty());
        self
    }

    /// Kind of network: `vpc` or `classic`.
    #[deprecated]
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// How instances are spread: `Availability` over servers, `AvailabilityGroup` by groups.
    pub fn strategy(mut self, value: impl Into<Strategy>) -> Self {
        self.strategy = Some(value.into());
        self
    }

    /// Name of the deployment set: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into());
        self
    }

    /// Level that instances are spread on: `host`.
    #[deprecated]
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }

    /// Domain that instances are spread in; `default` is the only value.
    #[deprecated]
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

record! {
    DescribeDeploymentSetsRequest: DESCRIBE_DEPLOYMENT_SETS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    3 deployment_set_ids: List = Field::string("DeploymentSetIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    4 network_type: OptStr = Field::string("NetworkType").deprecated(),
    5 strategy: Opt = Field::one_of("Strategy", Strategy::VALUES),
    6 deployment_set_name: OptStr = Field::string("DeploymentSetName"),
    7 granularity: OptStr = Field::string("Granularity").deprecated(),
    8 domain: OptStr = Field::string("Domain").deprecated(),
}

/// Response of `DescribeDeploymentSets`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDeploymentSetsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Deployment sets that match, one entry for each, with the instances in them.
    pub deployment_sets: Vec<DeploymentSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeDeploymentSetsResponse: DESCRIBE_DEPLOYMENT_SETS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 region_id: OptStr = Field::string("RegionId"),
    5 deployment_sets: List = Field::record("DeploymentSets", &DEPLOYMENT_SET).wrapped("DeploymentSet"),
}

/// `DeploymentSets.DeploymentSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DeploymentSet {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// How instances are spread: `Availability` over servers, `AvailabilityGroup` by groups.
    pub strategy: Option<String>,
    /// Id of the deployment set (`ds-...`). `DescribeDeploymentSets` lists it.
    pub deployment_set_id: Option<String>,
    /// `DeploymentStrategy`: string.
    pub deployment_strategy: Option<String>,
    /// `DeploymentSetDescription`: string.
    pub deployment_set_description: Option<String>,
    /// Domain that instances are spread in; `default` is the only value.
    pub domain: Option<String>,
    /// Number of groups in a deployment set with the strategy `AvailabilityGroup`: 1 to 7, 3 by default.
    pub group_count: Option<i64>,
    /// Level that instances are spread on: `host`.
    pub granularity: Option<String>,
    /// Name of the deployment set: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub deployment_set_name: Option<String>,
    /// How many instances there are, or are to be reserved.
    pub instance_amount: Option<i64>,
    /// Ids of the instances that the operation is for or reports on (`i-...`).
    pub instance_ids: Vec<String>,
    /// `Capacities`: list of records.
    pub capacities: Vec<Capacity>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeploymentSet: DEPLOYMENT_SET,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 strategy: OptStr = Field::string("Strategy"),
    2 deployment_set_id: OptStr = Field::string("DeploymentSetId"),
    3 deployment_strategy: OptStr = Field::string("DeploymentStrategy"),
    4 deployment_set_description: OptStr = Field::string("DeploymentSetDescription"),
    5 domain: OptStr = Field::string("Domain"),
    6 group_count: OptInt = Field::int32("GroupCount"),
    7 granularity: OptStr = Field::string("Granularity"),
    8 deployment_set_name: OptStr = Field::string("DeploymentSetName"),
    9 instance_amount: OptInt = Field::int32("InstanceAmount"),
    10 instance_ids: List = Field::string("InstanceIds").wrapped("InstanceId"),
    11 capacities: List = Field::record("Capacities", &CAPACITY).wrapped("Capacity"),
}

/// `DeploymentSets.DeploymentSet.Capacities.Capacity` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Capacity {
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// How many of the instances are in use.
    pub used_amount: Option<i64>,
    /// How many instances are still free in the reservation, demand or deployment set.
    pub available_amount: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Capacity: CAPACITY,
    0 zone_id: OptStr = Field::string("ZoneId"),
    1 used_amount: OptInt = Field::int32("UsedAmount"),
    2 available_amount: OptInt = Field::int32("AvailableAmount"),
}

open_enum! {
    /// Documented values of `Strategy`. The provider may add others.
    pub enum Strategy {
        Availability = "Availability",
        AvailabilityGroup = "AvailabilityGroup",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDeploymentSetsRequest,
    DescribeDeploymentSetsResponse,
    DeploymentSet,
    Capacity,
}
