// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/GrantInstanceToCen.json; do not edit.
//! Lets a Cloud Enterprise Network instance of another account attach a network of this account.
//!
//! It is called by the account that owns the network.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GrantInstanceToCen), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, errors, open_enum, operation, record,
};

operation! {
    name: "GrantInstanceToCen",
    effect: Effect::Write,
    request: GrantInstanceToCenRequest = GRANT_INSTANCE_TO_CEN_REQUEST,
    response: GrantInstanceToCenResponse = GRANT_INSTANCE_TO_CEN_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 IllegalParam.CenInstanceId",
    "400 IncorrectStatus = The resource is in a state that does not allow the operation. Wait until it is stable.",
    "400 Invalid.Grant",
    "400 MissingParam.CenInstanceId",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "404 InstanceType.Invalid",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVbr.NotFound",
    "404 QuotaExceeded.CbnGrantRules",
}

/// Request of `GrantInstanceToCen`.
#[derive(Default)]
#[non_exhaustive]
pub struct GrantInstanceToCenRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: InstanceType,
    /// Id of the Cloud Enterprise Network instance (`cen-...`).
    pub cen_id: String,
    /// Id of the account that owns the Cloud Enterprise Network instance.
    pub cen_owner_id: i64,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl GrantInstanceToCenRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        instance_type: impl Into<InstanceType>,
        cen_id: impl Into<String>,
        cen_owner_id: i64,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            instance_type: instance_type.into(),
            cen_id: cen_id.into(),
            cen_owner_id,
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
}

record! {
    GrantInstanceToCenRequest: GRANT_INSTANCE_TO_CEN_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 instance_type: Enum = Field::one_of("InstanceType", InstanceType::VALUES).required(),
    3 cen_id: Str = Field::string("CenId").required(),
    4 cen_owner_id: Int = Field::int64("CenOwnerId").required(),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `GrantInstanceToCen`.
#[derive(Default)]
#[non_exhaustive]
pub struct GrantInstanceToCenResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GrantInstanceToCenResponse: GRANT_INSTANCE_TO_CEN_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `InstanceType`. The provider may add others.
    pub enum InstanceType {
        Vpc = "VPC",
        Vbr = "VBR",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    GrantInstanceToCenRequest,
    GrantInstanceToCenResponse,
}
