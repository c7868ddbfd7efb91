// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateFailoverTestJob.json; do not edit.
//! Creates a failover drill for leased lines, which takes lines down on purpose.
//!
//! Refused while another drill runs in the region, when a line is unpaid, or when its virtual border
//! routers do not allow it.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateFailoverTestJob),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors, open_enum,
    operation, record,
};

pub use crate::shapes::FailoverTestJobType;

operation! {
    name: "CreateFailoverTestJob",
    effect: Effect::Write,
    request: CreateFailoverTestJobRequest = CREATE_FAILOVER_TEST_JOB_REQUEST,
    response: CreateFailoverTestJobResponse = CREATE_FAILOVER_TEST_JOB_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 AnotherJobTesting",
    "400 EcFailoverTestJobExceedMaxResourceNum",
    "400 EcFailoverTestJobResourceInAnotherProcessingJob",
    "400 IllegalParam.Description = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 IllegalParam.JobDuration",
    "400 IllegalParam.JobType",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 IllegalParam.ResourceId",
    "400 IllegalParam.ResourceType = `ResourceType` is not one that the operation knows.",
    "400 IncorrectBusinessStatus.ResourceId",
    "400 IncorrectStatus.ResourceId",
    "400 PconnContailsMoreThanOneAcrossCountVbr",
    "400 PconnContainsMoreThanOneVpconn",
    "400 VpconnNotAssociatedVbr",
    "400 VpconnWithVlan0NotSupportShutdown",
}

/// Request of `CreateFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateFailoverTestJobRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: ResourceType,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names. 1 to 16
    /// elements.
    pub resource_id: Vec<String>,
    /// When the failover drill begins: `StartNow` or `StartLater`.
    pub job_type: FailoverTestJobType,
    /// How long the failover drill lasts. Unit: minutes. 1 to 4320.
    pub job_duration: i64,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateFailoverTestJobRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_type: impl Into<ResourceType>,
        resource_id: impl IntoIterator<Item = impl Into<String>>,
        job_type: impl Into<FailoverTestJobType>,
        job_duration: i64,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: cloudspec_wire::all(resource_id),
            job_type: job_type.into(),
            job_duration,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    CreateFailoverTestJobRequest: CREATE_FAILOVER_TEST_JOB_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
    4 resource_type: Enum = Field::one_of("ResourceType", ResourceType::VALUES).required(),
    5 resource_id: List = Field::string("ResourceId").list().required().limits(&Limits::new().items(Some(1), Some(16))),
    6 job_type: Enum = Field::one_of("JobType", FailoverTestJobType::VALUES).required(),
    7 job_duration: Int = Field::int32("JobDuration").required().limits(&Limits::new().range(Some(1.0), Some(4320.0))),
}

/// Response of `CreateFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateFailoverTestJobResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the failover drill (`ftj-...`). `DescribeFailoverTestJobs` lists it.
    pub job_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateFailoverTestJobResponse: CREATE_FAILOVER_TEST_JOB_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 job_id: OptStr = Field::string("JobId"),
}

open_enum! {
    /// Documented values of `ResourceType`. The provider may add others.
    pub enum ResourceType {
        Physicalconnection = "PHYSICALCONNECTION",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateFailoverTestJobRequest,
    CreateFailoverTestJobResponse,
}
