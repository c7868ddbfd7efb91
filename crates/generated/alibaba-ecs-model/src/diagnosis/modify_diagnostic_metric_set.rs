// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyDiagnosticMetricSet.json; do not edit.
//! Changes a set of diagnostic metrics.
//!
//! It takes the name, the description, the kind of resource and the metrics in the set.
//!
//! - Requires permission for the action `ecs:ModifyDiagnosticMetricSet` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiagnosticMetricSet),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::ResourceType;

operation! {
    name: "ModifyDiagnosticMetricSet",
    effect: Effect::Write,
    request: ModifyDiagnosticMetricSetRequest = MODIFY_DIAGNOSTIC_METRIC_SET_REQUEST,
    response: ModifyDiagnosticMetricSetResponse = MODIFY_DIAGNOSTIC_METRIC_SET_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyDiagnosticMetricSet")),
}

errors! {
    "400 InvalidParameter.MetricIds",
    "400 InvalidParameter.MetricSetId",
}

/// Request of `ModifyDiagnosticMetricSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDiagnosticMetricSetRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the set of diagnostic metrics (`dms-...`). `DescribeDiagnosticMetricSets` lists it.
    pub metric_set_id: String,
    /// Ids of the diagnostic metrics, such as `Instance.DiskLoadFailure`. `DescribeDiagnosticMetrics` lists
    /// them. 1 to 100 elements.
    pub metric_ids: Vec<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
    /// Name of the set of diagnostic metrics, chosen by its owner. At most 128 characters.
    pub metric_set_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`. At most 255 characters.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDiagnosticMetricSetRequest {
    /// Creates a value with the required members.
    pub fn new(metric_set_id: impl Into<String>) -> Self {
        Self {
            metric_set_id: metric_set_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Ids of the diagnostic metrics, such as `Instance.DiskLoadFailure`.
    pub fn metric_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.metric_ids = cloudspec_wire::all(value);
        self
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
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
    ModifyDiagnosticMetricSetRequest: MODIFY_DIAGNOSTIC_METRIC_SET_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 metric_set_id: Str = Field::string("MetricSetId").required(),
    2 metric_ids: List = Field::string("MetricIds").list().limits(&Limits::new().items(Some(1), Some(100))),
    3 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
    4 metric_set_name: OptStr = Field::string("MetricSetName").limits(&Limits::new().length(None, Some(128))),
    5 description: OptStr = Field::string("Description").limits(&Limits::new().length(None, Some(255))),
}

/// Response of `ModifyDiagnosticMetricSet`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDiagnosticMetricSetResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDiagnosticMetricSetResponse: MODIFY_DIAGNOSTIC_METRIC_SET_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDiagnosticMetricSetRequest,
    ModifyDiagnosticMetricSetResponse,
}
