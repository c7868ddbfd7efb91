// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateCustomerGateway.json; do not edit.
//! Creates a customer gateway, which stands for the device at the customer's end of a VPN.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateCustomerGateway).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateCustomerGatewayRequest, CreateCustomerGatewayResponse>(
    "CreateCustomerGateway", Effect::Write, &CREATE_CUSTOMER_GATEWAY_REQUEST, &CREATE_CUSTOMER_GATEWAY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CreateVpnUserGatewayQuotaFull.QuotaFull Duplicated.TagKey Forbidden.TagKey.Duplicated IllegalParam.Asn
    400 InvalidAuthkey.Malformed InvalidDescription InvalidIpAddress.AlreadyExist InvalidIpAddress.WrongFormat InvalidName
    400 InvalidParameter.TagKey InvalidParameter.TagValue OperationDenied.MissingAsn OperationFailed.NoRamPermission
    400 Resource.QuotaFull SizeLimitExceeded.TagNum
    403 Forbidden Forbidden.SubUser
    409 OperationConflict
");

/// Request of `CreateCustomerGateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateCustomerGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Asn`: text. */ pub asn: Option<String>,
    /** `AuthKey`: text. */ pub auth_key: Option<String>,
    /** `Tags`: records, at most 21 elements. */ pub tags: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateCustomerGatewayRequest {
    /// With what is required.
    pub fn new(ip_address: impl Into<String>) -> Self { Self { ip_address: ip_address.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Asn`.
    pub fn asn(mut self, value: impl Into<String>) -> Self { self.asn = Some(value.into()); self }
    /// Sets `AuthKey`.
    pub fn auth_key(mut self, value: impl Into<String>) -> Self { self.auth_key = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`CreateCustomerGatewayRequest`].
pub static CREATE_CUSTOMER_GATEWAY_REQUEST: Schema =
    Schema { name: "CreateCustomerGatewayRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("IpAddress").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("Asn"),
    Field::string("AuthKey").secret(),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateCustomerGatewayRequest, CREATE_CUSTOMER_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str ip_address, 3 OptStr name, 4 OptStr description, 5 OptStr asn,
    6 OptStr auth_key, 7 List tags, 8 OptStr resource_group_id] []);

/// Answer of `CreateCustomerGateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateCustomerGatewayResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `IpAddress`: text. */ pub ip_address: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `CustomerGatewayId`: text. */ pub customer_gateway_id: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `Name`: text. */ pub name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateCustomerGatewayResponse`].
pub static CREATE_CUSTOMER_GATEWAY_RESPONSE: Schema =
    Schema { name: "CreateCustomerGatewayResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("RequestId"),
    Field::string("IpAddress"),
    Field::string("Description"),
    Field::string("CustomerGatewayId"),
    Field::int64("CreateTime"),
    Field::string("Name"),
]; &ROWS } };
record!(CreateCustomerGatewayResponse, CREATE_CUSTOMER_GATEWAY_RESPONSE,
    [0 OptStr request_id, 1 OptStr ip_address, 2 OptStr description, 3 OptStr customer_gateway_id,
    5 OptStr name] [4 OptInt create_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateCustomerGatewayRequest, CreateCustomerGatewayResponse);
