// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/SecondApplyPhysicalConnectionLOA.json; do not edit.
//! Applies once more for the letter of authorization (LOA) of a leased line, after the first
//! application was rejected.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/SecondApplyPhysicalConnectionLOA), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, Timestamp, errors,
    operation, record,
};

pub use crate::shapes::{LineType, PmInfo};

operation! {
    name: "SecondApplyPhysicalConnectionLOA",
    effect: Effect::Write,
    request: SecondApplyPhysicalConnectionLoaRequest = SECOND_APPLY_PHYSICAL_CONNECTION_LOA_REQUEST,
    response: SecondApplyPhysicalConnectionLoaResponse = SECOND_APPLY_PHYSICAL_CONNECTION_LOA_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::None).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 IllegalParam.CompanyLocalizedName",
    "400 IllegalParam.CompanyName",
    "400 IllegalParam.LineType",
    "400 IllegalParam.PeerLocation",
    "400 IllegalParam.PmCertificateNo",
    "400 IllegalParam.PmCertificateType",
    "400 IllegalParam.PmContactInfo",
    "400 IllegalParam.PmGender",
    "400 IllegalParam.PmName",
    "400 IllegalParam.Si",
    "400 IncorrectStatus.PhysicalConnection = The leased line is in a state that does not allow the operation.",
    "400 IncorrectStatus.PhysicalConnectionLOA",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 MissingParam.ConstructionTime",
    "400 MissingParam.InstanceId = `InstanceId` is missing.",
    "400 MissingParam.PMInfo",
    "400 OperationDenied.LOAForVirtualPhysicalConnection",
    "400 OperationFailed.PconnTrafficNotEnable = Outbound traffic billing of Express Connect is off. Switch it on with `OpenPhysicalConnectionService`.",
}

/// Request of `SecondApplyPhysicalConnectionLOA`.
#[derive(Default)]
#[non_exhaustive]
pub struct SecondApplyPhysicalConnectionLoaRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s. Default: `100`.
    pub bandwidth: Option<i64>,
    /// Where the customer's data centre is.
    pub peer_location: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Name of the customer's company, to whose site the leased line is built.
    pub company_name: String,
    /// Kind of leased line: `MSTP`, `MPLSVPN`, `FIBRE` or `Other`.
    pub line_type: LineType,
    /// Company that installs the line in the data centre.
    pub si: String,
    /// When building shall begin.
    pub construction_time: Timestamp,
    /// The people who build the line. At most 16 elements. On the wire: `PMInfo`.
    pub pm_info: Vec<PmInfo>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SecondApplyPhysicalConnectionLoaRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        company_name: impl Into<String>,
        line_type: impl Into<LineType>,
        si: impl Into<String>,
        construction_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            company_name: company_name.into(),
            line_type: line_type.into(),
            si: si.into(),
            construction_time: construction_time.into(),
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

    /// Most bandwidth, in each direction.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Where the customer's data centre is.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }

    /// The people who build the line.
    pub fn pm_info(mut self, value: impl IntoIterator<Item = PmInfo>) -> Self {
        self.pm_info = cloudspec_wire::all(value);
        self
    }
}

record! {
    SecondApplyPhysicalConnectionLoaRequest: SECOND_APPLY_PHYSICAL_CONNECTION_LOA_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 bandwidth: OptInt = Field::int32("Bandwidth"),
    3 peer_location: OptStr = Field::string("PeerLocation"),
    4 instance_id: Str = Field::string("InstanceId").required(),
    5 company_name: Str = Field::string("CompanyName").required(),
    6 line_type: Enum = Field::one_of("LineType", LineType::VALUES).required(),
    7 si: Str = Field::string("Si").required(),
    8 construction_time: Time = Field::timestamp("ConstructionTime").required(),
    9 pm_info: List = Field::record("PMInfo", &crate::shapes::PM_INFO).list().limits(&Limits::new().items(None, Some(16))),
}

/// Response of `SecondApplyPhysicalConnectionLOA`.
#[derive(Default)]
#[non_exhaustive]
pub struct SecondApplyPhysicalConnectionLoaResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SecondApplyPhysicalConnectionLoaResponse: SECOND_APPLY_PHYSICAL_CONNECTION_LOA_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    SecondApplyPhysicalConnectionLoaRequest,
    SecondApplyPhysicalConnectionLoaResponse,
}
