// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreatePublicIpAddressPool.json; do not edit.
//! Creates a pool of public IP addresses to take elastic IP addresses from.
//!
//! The right to it has to be applied for in the quota centre.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePublicIpAddressPool).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreatePublicIpAddressPool",
    effect: Effect::Write,
    request: CreatePublicIpAddressPoolRequest = CREATE_PUBLIC_IP_ADDRESS_POOL_REQUEST,
    response: CreatePublicIpAddressPoolResponse = CREATE_PUBLIC_IP_ADDRESS_POOL_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbidden.CreatePublicIpAddressPool",
    "400 IllegalParam.Description",
    "400 IllegalParam.Isp",
    "400 IllegalParam.Name",
    "400 IllegalParam.SecurityProtectionTypes",
    "400 IllegalParam.Zones",
    "400 IllegalParamSize.Zones",
    "400 IncorrectBusinessStatus.PublicIpAddressPool",
    "400 MissingParam.Zones",
    "400 OperationDenied.ISPNotSupportDdosEnhanced",
    "400 OptInRequired.PublicIpAddressPool",
    "400 QuotaExceeded.PublicIpAddressPool",
    "400 UnsupportedFeature.Isp",
    "400 UnsupportedRegion",
}

/// Request of `CreatePublicIpAddressPool`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePublicIpAddressPoolRequest {
    /// `Isp`: text.
    pub isp: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `BizType`: text.
    pub biz_type: Option<String>,
    /// `Zones`: texts, at most 10 elements.
    pub zones: Vec<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// `SecurityProtectionTypes`: texts, at most 100 elements.
    pub security_protection_types: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreatePublicIpAddressPoolRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }

    /// Sets `Zones`.
    pub fn zones(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.zones = cloudspec_wire::all(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `SecurityProtectionTypes`.
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_protection_types = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreatePublicIpAddressPoolRequest: CREATE_PUBLIC_IP_ADDRESS_POOL_REQUEST,
    0 isp: OptStr = Field::string("Isp"),
    1 name: OptStr = Field::string("Name"),
    2 description: OptStr = Field::string("Description"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 region_id: OptStr = Field::string("RegionId").required().filled(),
    7 biz_type: OptStr = Field::string("BizType"),
    8 zones: List = Field::string("Zones").list().limits(&Limits::new().items(None, Some(10))),
    9 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    10 security_protection_types: List = Field::string("SecurityProtectionTypes").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `CreatePublicIpAddressPool`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePublicIpAddressPoolResponse {
    /// `PulbicIpAddressPoolId`: text. Deprecated.
    pub pulbic_ip_address_pool_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `PublicIpAddressPoolId`: text.
    pub public_ip_address_pool_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreatePublicIpAddressPoolResponse: CREATE_PUBLIC_IP_ADDRESS_POOL_RESPONSE,
    0 pulbic_ip_address_pool_id: OptStr = Field::string("PulbicIpAddressPoolId").deprecated(),
    1 request_id: OptStr = Field::string("RequestId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 public_ip_address_pool_id: OptStr = Field::string("PublicIpAddressPoolId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreatePublicIpAddressPoolRequest,
    CreatePublicIpAddressPoolResponse,
}
