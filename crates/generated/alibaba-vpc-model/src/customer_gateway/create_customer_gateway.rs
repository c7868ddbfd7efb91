// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateCustomerGateway.json; do not edit.
//! Creates a customer gateway, which stands for the device at the customer's end of a VPN.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateCustomerGateway),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors, operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "CreateCustomerGateway",
    effect: Effect::Write,
    request: CreateCustomerGatewayRequest = CREATE_CUSTOMER_GATEWAY_REQUEST,
    response: CreateCustomerGatewayResponse = CREATE_CUSTOMER_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 CreateVpnUserGatewayQuotaFull.QuotaFull",
    "400 Duplicated.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.TagKey.Duplicated = A tag key stands twice in the request. Each key may come once.",
    "400 IllegalParam.Asn",
    "400 InvalidAuthkey.Malformed",
    "400 InvalidDescription = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidIpAddress.AlreadyExist",
    "400 InvalidIpAddress.WrongFormat = The IP address is malformed or not possible here.",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidParameter.TagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidParameter.TagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 OperationDenied.MissingAsn",
    "400 OperationFailed.NoRamPermission = The service may not reach resources that it needs. Grant it its service role.",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 SizeLimitExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "403 Forbidden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "409 OperationConflict = Another operation on the same resource is still running. Try again when it is done.",
}

/// Request of `CreateCustomerGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCustomerGatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// AS number of the customer's end.
    pub asn: Option<String>,
    /// Password that BGP neighbours authenticate each other with. Keep it secret.
    pub auth_key: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tags: Vec<Tag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateCustomerGatewayRequest {
    /// Creates a value with the required members.
    pub fn new(ip_address: impl Into<String>) -> Self {
        Self {
            ip_address: ip_address.into(),
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

    /// AS number of the customer's end.
    pub fn asn(mut self, value: impl Into<String>) -> Self {
        self.asn = Some(value.into());
        self
    }

    /// Password that BGP neighbours authenticate each other with.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    CreateCustomerGatewayRequest: CREATE_CUSTOMER_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 ip_address: Str = Field::string("IpAddress").required(),
    3 name: OptStr = Field::string("Name"),
    4 description: OptStr = Field::string("Description"),
    5 asn: OptStr = Field::string("Asn"),
    6 auth_key: OptStr = Field::string("AuthKey").secret(),
    7 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    8 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `CreateCustomerGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCustomerGatewayResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the customer gateway (`cgw-...`), the device at the other end of the VPN.
    /// `DescribeCustomerGateways` lists it.
    pub customer_gateway_id: Option<String>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateCustomerGatewayResponse: CREATE_CUSTOMER_GATEWAY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 ip_address: OptStr = Field::string("IpAddress"),
    2 description: OptStr = Field::string("Description"),
    3 customer_gateway_id: OptStr = Field::string("CustomerGatewayId"),
    4 create_time: OptInt = Field::int64("CreateTime"),
    5 name: OptStr = Field::string("Name"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateCustomerGatewayRequest,
    CreateCustomerGatewayResponse,
}
