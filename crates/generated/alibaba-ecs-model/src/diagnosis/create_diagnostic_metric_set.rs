// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDiagnosticMetricSet.json; do not edit.
//! Creates a set of diagnostic metrics that can be checked together.
//!
//! - Requires permission for the action `ecs:CreateDiagnosticMetricSet` (access level create), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDiagnosticMetricSet),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, errors, open_enum,
    operation, record,
};

operation! {
    name: "CreateDiagnosticMetricSet",
    effect: Effect::Write,
    request: CreateDiagnosticMetricSetRequest = CREATE_DIAGNOSTIC_METRIC_SET_REQUEST,
    response: CreateDiagnosticMetricSetResponse = CREATE_DIAGNOSTIC_METRIC_SET_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateDiagnosticMetricSet")),
}

errors! {
    "400 InvalidParameter.MetricId",
}

/// Request of `CreateDiagnosticMetricSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDiagnosticMetricSetRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: ResourceType,
    /// Name of the set of diagnostic metrics, chosen by its owner. At most 128 characters.
    pub metric_set_name: Option<String>,
    /// Ids of the diagnostic metrics, such as `Instance.DiskLoadFailure`. `DescribeDiagnosticMetrics` lists
    /// them. 1 to 100 elements.
    pub metric_ids: Vec<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`. At most 255 characters.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateDiagnosticMetricSetRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_type: impl Into<ResourceType>,
        metric_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            metric_ids: cloudspec_wire::all(metric_ids),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the set of diagnostic metrics, chosen by its owner.
    pub fn metric_set_name(mut self, value: impl Into<String>) -> Self {
        self.metric_set_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    CreateDiagnosticMetricSetRequest: CREATE_DIAGNOSTIC_METRIC_SET_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_type: Enum = Field::one_of("ResourceType", ResourceType::VALUES).required(),
    2 metric_set_name: OptStr = Field::string("MetricSetName").limits(&Limits::new().length(None, Some(128))),
    3 metric_ids: List = Field::string("MetricIds").list().required().limits(&Limits::new().items(Some(1), Some(100))),
    4 description: OptStr = Field::string("Description").limits(&Limits::new().length(None, Some(255))),
}

/// Response of `CreateDiagnosticMetricSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDiagnosticMetricSetResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the set of diagnostic metrics (`dms-...`). `DescribeDiagnosticMetricSets` lists it.
    pub metric_set_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateDiagnosticMetricSetResponse: CREATE_DIAGNOSTIC_METRIC_SET_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 metric_set_id: OptStr = Field::string("MetricSetId"),
}

open_enum! {
    /// Documented values of `ResourceType`. The provider may add others.
    pub enum ResourceType {
        Instance = "instance",
        Account = "account",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDiagnosticMetricSetRequest,
    CreateDiagnosticMetricSetResponse,
}
