// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyExpressCloudConnectionAttribute.json; do not edit.
//! Changes the settings of an express cloud connection.
//!
//! These are name, description, BGP number and the addresses at both ends. What is left out stays as it
//! is.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressCloudConnectionAttribute), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "ModifyExpressCloudConnectionAttribute",
    effect: Effect::Write,
    request: ModifyExpressCloudConnectionAttributeRequest = MODIFY_EXPRESS_CLOUD_CONNECTION_ATTRIBUTE_REQUEST,
    response: ModifyExpressCloudConnectionAttributeResponse = MODIFY_EXPRESS_CLOUD_CONNECTION_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 IllegalParam.AliUid = The account's id is missing or not valid.",
    "400 IllegalParam.CircuitCode",
    "400 IllegalParam.Description = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 IllegalParam.Distance",
    "400 IllegalParam.EccId",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 IllegalParam.PortType",
    "400 IllegalParam.Type",
    "400 InvalidAccessPoint.NotFound",
    "400 InvalidEccApplication.NotFound",
    "400 InvalidEccId.NotFound",
    "400 InvalidServiceProvider.Malformed",
    "400 MissingParam.RegionNo = The region is missing.",
    "400 OperationUnsupported.Type",
}

/// Request of `ModifyExpressCloudConnectionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyExpressCloudConnectionAttributeRequest {
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the express cloud connection (`ecc-...`).
    pub ecc_id: String,
    /// `BgpAs`: string.
    pub bgp_as: Option<String>,
    /// `PeIp`: string.
    pub pe_ip: Option<String>,
    /// `CeIp`: string.
    pub ce_ip: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyExpressCloudConnectionAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(ecc_id: impl Into<String>) -> Self {
        Self {
            ecc_id: ecc_id.into(),
            ..Self::default()
        }
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `BgpAs`.
    pub fn bgp_as(mut self, value: impl Into<String>) -> Self {
        self.bgp_as = Some(value.into());
        self
    }

    /// Sets `PeIp`.
    pub fn pe_ip(mut self, value: impl Into<String>) -> Self {
        self.pe_ip = Some(value.into());
        self
    }

    /// Sets `CeIp`.
    pub fn ce_ip(mut self, value: impl Into<String>) -> Self {
        self.ce_ip = Some(value.into());
        self
    }
}

record! {
    ModifyExpressCloudConnectionAttributeRequest: MODIFY_EXPRESS_CLOUD_CONNECTION_ATTRIBUTE_REQUEST,
    0 description: OptStr = Field::string("Description"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 name: OptStr = Field::string("Name"),
    3 ecc_id: Str = Field::string("EccId").required(),
    4 bgp_as: OptStr = Field::string("BgpAs"),
    5 pe_ip: OptStr = Field::string("PeIp"),
    6 ce_ip: OptStr = Field::string("CeIp"),
}

/// Response of `ModifyExpressCloudConnectionAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyExpressCloudConnectionAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyExpressCloudConnectionAttributeResponse: MODIFY_EXPRESS_CLOUD_CONNECTION_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyExpressCloudConnectionAttributeRequest,
    ModifyExpressCloudConnectionAttributeResponse,
}
