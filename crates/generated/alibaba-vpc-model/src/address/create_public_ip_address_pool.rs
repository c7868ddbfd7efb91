// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreatePublicIpAddressPool.json; do not edit.
//! Creates a pool of public IP addresses to take elastic IP addresses from.
//!
//! The right to it has to be applied for in the quota centre.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreatePublicIpAddressPool),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, open_enum, operation, record,
};

pub use crate::shapes::{EipSegmentAddressIsp, Tag};

operation! {
    name: "CreatePublicIpAddressPool",
    effect: Effect::Write,
    request: CreatePublicIpAddressPoolRequest = CREATE_PUBLIC_IP_ADDRESS_POOL_REQUEST,
    response: CreatePublicIpAddressPoolResponse = CREATE_PUBLIC_IP_ADDRESS_POOL_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 Forbidden.CreatePublicIpAddressPool",
    "400 IllegalParam.Description = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 IllegalParam.Isp",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 IllegalParam.SecurityProtectionTypes",
    "400 IllegalParam.Zones",
    "400 IllegalParamSize.Zones",
    "400 IncorrectBusinessStatus.PublicIpAddressPool",
    "400 MissingParam.Zones",
    "400 OperationDenied.ISPNotSupportDdosEnhanced",
    "400 OptInRequired.PublicIpAddressPool",
    "400 QuotaExceeded.PublicIpAddressPool",
    "400 UnsupportedFeature.Isp",
    "400 UnsupportedRegion = The region does not offer this.",
}

/// Request of `CreatePublicIpAddressPool`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePublicIpAddressPoolRequest {
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub isp: Option<EipSegmentAddressIsp>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// What the resource is used for: `Default` or `CloudBox`.
    pub biz_type: Option<BizType>,
    /// Zones that the address pool takes addresses from; needed for the business type `CloudBox`. At most
    /// 10 elements.
    pub zones: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Protection against attacks: empty for the basic one, `AntiDDoS_Enhanced` for the enhanced one. At
    /// most 100 elements.
    pub security_protection_types: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreatePublicIpAddressPoolRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub fn isp(mut self, value: impl Into<EipSegmentAddressIsp>) -> Self {
        self.isp = Some(value.into());
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// What the resource is used for: `Default` or `CloudBox`.
    pub fn biz_type(mut self, value: impl Into<BizType>) -> Self {
        self.biz_type = Some(value.into());
        self
    }

    /// Zones that the address pool takes addresses from; needed for the business type `CloudBox`.
    pub fn zones(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.zones = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Protection against attacks: empty for the basic one, `AntiDDoS_Enhanced` for the enhanced one.
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
    0 isp: Opt = Field::one_of("Isp", EipSegmentAddressIsp::VALUES),
    1 name: OptStr = Field::string("Name"),
    2 description: OptStr = Field::string("Description"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 region_id: OptStr = Field::string("RegionId").required().filled(),
    7 biz_type: Opt = Field::one_of("BizType", BizType::VALUES),
    8 zones: List = Field::string("Zones").list().limits(&Limits::new().items(None, Some(10))),
    9 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    10 security_protection_types: List = Field::string("SecurityProtectionTypes").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `CreatePublicIpAddressPool`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePublicIpAddressPoolResponse {
    /// `PulbicIpAddressPoolId`: string. Deprecated.
    #[deprecated]
    pub pulbic_ip_address_pool_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreatePublicIpAddressPoolResponse: CREATE_PUBLIC_IP_ADDRESS_POOL_RESPONSE,
    0 pulbic_ip_address_pool_id: OptStr = Field::string("PulbicIpAddressPoolId").deprecated(),
    1 request_id: OptStr = Field::string("RequestId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 public_ip_address_pool_id: OptStr = Field::string("PublicIpAddressPoolId"),
}

open_enum! {
    /// Documented values of `BizType`. The provider may add others.
    pub enum BizType {
        CloudBox = "CloudBox",
        Default = "Default",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreatePublicIpAddressPoolRequest,
    CreatePublicIpAddressPoolResponse,
}
