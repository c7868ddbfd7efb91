// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CompletePhysicalConnectionLOA.json; do not edit.
//! Reports that the building of a leased line is finished, with the carrier's data.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CompletePhysicalConnectionLOA),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "CompletePhysicalConnectionLOA",
    effect: Effect::Write,
    request: CompletePhysicalConnectionLoaRequest = COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST,
    response: CompletePhysicalConnectionLoaResponse = COMPLETE_PHYSICAL_CONNECTION_LOA_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 IllegalParam.LineCode",
    "400 IllegalParam.LineLabel",
    "400 IllegalParam.LineSPContactInfo",
    "400 IncorrectStatus.PhysicalConnectionLOA",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 MissingParam.AliUid = The account's id is missing or not valid.",
    "400 MissingParam.InstanceId = `InstanceId` is missing.",
    "400 MissingParam.RegionNo = The region is missing.",
    "400 OperationDenied.LOAStatusNotAllowComplete",
}

/// Request of `CompletePhysicalConnectionLOA`.
#[derive(Default)]
#[non_exhaustive]
pub struct CompletePhysicalConnectionLoaRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Code by which the carrier knows the line.
    pub line_code: Option<String>,
    /// Label on the cable inside the building of the data centre.
    pub line_label: Option<String>,
    /// Carrier that provides the line, by its Chinese name.
    pub line_service_provider: Option<String>,
    /// How to reach the technician of the line's carrier, such as a telephone number. On the wire:
    /// `LineSPContactInfo`.
    pub line_sp_contact_info: Option<String>,
    /// `FinishWork`: boolean. Default: `true`.
    pub finish_work: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CompletePhysicalConnectionLoaRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Code by which the carrier knows the line.
    pub fn line_code(mut self, value: impl Into<String>) -> Self {
        self.line_code = Some(value.into());
        self
    }

    /// Label on the cable inside the building of the data centre.
    pub fn line_label(mut self, value: impl Into<String>) -> Self {
        self.line_label = Some(value.into());
        self
    }

    /// Carrier that provides the line, by its Chinese name.
    pub fn line_service_provider(mut self, value: impl Into<String>) -> Self {
        self.line_service_provider = Some(value.into());
        self
    }

    /// How to reach the technician of the line's carrier, such as a telephone number.
    pub fn line_sp_contact_info(mut self, value: impl Into<String>) -> Self {
        self.line_sp_contact_info = Some(value.into());
        self
    }

    /// Sets `FinishWork`.
    pub fn finish_work(mut self, value: bool) -> Self {
        self.finish_work = Some(value);
        self
    }
}

record! {
    CompletePhysicalConnectionLoaRequest: COMPLETE_PHYSICAL_CONNECTION_LOA_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 instance_id: Str = Field::string("InstanceId").required(),
    3 line_code: OptStr = Field::string("LineCode"),
    4 line_label: OptStr = Field::string("LineLabel"),
    5 line_service_provider: OptStr = Field::string("LineServiceProvider"),
    6 line_sp_contact_info: OptStr = Field::string("LineSPContactInfo"),
    7 finish_work: OptBool = Field::boolean("FinishWork"),
}

/// Response of `CompletePhysicalConnectionLOA`.
#[derive(Default)]
#[non_exhaustive]
pub struct CompletePhysicalConnectionLoaResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CompletePhysicalConnectionLoaResponse: COMPLETE_PHYSICAL_CONNECTION_LOA_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CompletePhysicalConnectionLoaRequest,
    CompletePhysicalConnectionLoaResponse,
}
