// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateCustomerGateway.json; do not edit.
//! Creates a customer gateway, which stands for the device at the customer's end of a VPN.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateCustomerGateway).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateCustomerGateway",
    effect: Effect::Write,
    request: CreateCustomerGatewayRequest = CREATE_CUSTOMER_GATEWAY_REQUEST,
    response: CreateCustomerGatewayResponse = CREATE_CUSTOMER_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CreateVpnUserGatewayQuotaFull.QuotaFull",
    "400 Duplicated.TagKey",
    "400 Forbidden.TagKey.Duplicated",
    "400 IllegalParam.Asn",
    "400 InvalidAuthkey.Malformed",
    "400 InvalidDescription",
    "400 InvalidIpAddress.AlreadyExist",
    "400 InvalidIpAddress.WrongFormat",
    "400 InvalidName",
    "400 InvalidParameter.TagKey",
    "400 InvalidParameter.TagValue",
    "400 OperationDenied.MissingAsn",
    "400 OperationFailed.NoRamPermission",
    "400 Resource.QuotaFull",
    "400 SizeLimitExceeded.TagNum",
    "403 Forbidden",
    "403 Forbidden.SubUser",
    "409 OperationConflict",
}

/// Request of `CreateCustomerGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCustomerGatewayRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Asn`: text.
    pub asn: Option<String>,
    /// `AuthKey`: text.
    pub auth_key: Option<String>,
    /// `Tags`: records, at most 21 elements.
    pub tags: Vec<Tag>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateCustomerGatewayRequest {
    /// Starts with the required members.
    pub fn new(ip_address: impl Into<String>) -> Self {
        Self {
            ip_address: ip_address.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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

    /// Sets `Asn`.
    pub fn asn(mut self, value: impl Into<String>) -> Self {
        self.asn = Some(value.into());
        self
    }

    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self {
        self.auth_key = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `IpAddress`: text.
    pub ip_address: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `CustomerGatewayId`: text.
    pub customer_gateway_id: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `Name`: text.
    pub name: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
