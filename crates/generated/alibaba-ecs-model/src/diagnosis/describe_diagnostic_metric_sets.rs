// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiagnosticMetricSets.json; do not edit.
//! Lists sets of diagnostic metrics, the provider's and the account's own.
//!
//! - Requires permission for the action `ecs:DescribeDiagnosticMetricSets` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticMetricSets),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, open_enum,
    operation, record,
};

pub use crate::shapes::ResourceType;

operation! {
    name: "DescribeDiagnosticMetricSets",
    effect: Effect::Read,
    request: DescribeDiagnosticMetricSetsRequest = DESCRIBE_DIAGNOSTIC_METRIC_SETS_REQUEST,
    response: DescribeDiagnosticMetricSetsResponse = DESCRIBE_DIAGNOSTIC_METRIC_SETS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["MetricSets"]),
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeDiagnosticMetricSets")),
}

/// Request of `DescribeDiagnosticMetricSets`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricSetsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the sets of diagnostic metrics (`dms-...`). `DescribeDiagnosticMetricSets` lists them. At
    /// most 100 elements.
    pub metric_set_ids: Vec<String>,
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<Type>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100.
    pub max_results: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDiagnosticMetricSetsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the sets of diagnostic metrics (`dms-...`).
    pub fn metric_set_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metric_set_ids = cloudspec_wire::all(value);
        self
    }

    /// Kind of the resource, where there are several kinds.
    pub fn r#type(mut self, value: impl Into<Type>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

record! {
    DescribeDiagnosticMetricSetsRequest: DESCRIBE_DIAGNOSTIC_METRIC_SETS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 metric_set_ids: List = Field::string("MetricSetIds").list().limits(&Limits::new().items(None, Some(100))),
    2 r#type: Opt = Field::one_of("Type", Type::VALUES),
    3 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
    4 next_token: OptStr = Field::string("NextToken"),
    5 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
}

/// Response of `DescribeDiagnosticMetricSets`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiagnosticMetricSetsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// `MetricSets`: list of records.
    pub metric_sets: Vec<MetricSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeDiagnosticMetricSetsResponse: DESCRIBE_DIAGNOSTIC_METRIC_SETS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 metric_sets: List = Field::record("MetricSets", &METRIC_SET).list(),
}

/// `MetricSets` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct MetricSet {
    /// Id of the set of diagnostic metrics (`dms-...`). `DescribeDiagnosticMetricSets` lists it.
    pub metric_set_id: Option<String>,
    /// Name of the set of diagnostic metrics, chosen by its owner.
    pub metric_set_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<MetricSetType>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Ids of the diagnostic metrics, such as `Instance.DiskLoadFailure`. `DescribeDiagnosticMetrics` lists
    /// them.
    pub metric_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    MetricSet: METRIC_SET,
    0 metric_set_id: OptStr = Field::string("MetricSetId"),
    1 metric_set_name: OptStr = Field::string("MetricSetName"),
    2 description: OptStr = Field::string("Description"),
    3 r#type: Opt = Field::one_of("Type", MetricSetType::VALUES),
    4 resource_type: OptStr = Field::string("ResourceType"),
    5 metric_ids: List = Field::string("MetricIds").list(),
}

open_enum! {
    /// Documented values of `Type`. The provider may add others.
    pub enum Type {
        User = "User",
        Common = "Common",
    }
}

open_enum! {
    /// Documented values of `MetricSets.Type`. The provider may add others.
    pub enum MetricSetType {
        User = "User",
        Common = "Common",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDiagnosticMetricSetsRequest,
    DescribeDiagnosticMetricSetsResponse,
    MetricSet,
}
