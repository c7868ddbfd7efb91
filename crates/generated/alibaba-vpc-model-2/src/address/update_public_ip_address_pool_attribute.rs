// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdatePublicIpAddressPoolAttribute.json; do not edit.
//! Changes the name or description of a pool of public IP addresses.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdatePublicIpAddressPoolAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as UpdatePublicIpAddressPoolAttributeResponse;

operation!(Operation::new::<UpdatePublicIpAddressPoolAttributeRequest, UpdatePublicIpAddressPoolAttributeResponse>(
    "UpdatePublicIpAddressPoolAttribute", Effect::Write, &UPDATE_PUBLIC_IP_ADDRESS_POOL_ATTRIBUTE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.Description IllegalParam.Name OperationDenied.OperateSharedResource ResourceNotFound.PublicIpAddressPool
");

/// Request of `UpdatePublicIpAddressPoolAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct UpdatePublicIpAddressPoolAttributeRequest {
    /** `PublicIpAddressPoolId`: text. */ pub public_ip_address_pool_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UpdatePublicIpAddressPoolAttributeRequest {
    /// With what is required.
    pub fn new(public_ip_address_pool_id: impl Into<String>) -> Self {
        Self { public_ip_address_pool_id: public_ip_address_pool_id.into(), ..Self::default() }
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`UpdatePublicIpAddressPoolAttributeRequest`].
pub static UPDATE_PUBLIC_IP_ADDRESS_POOL_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "UpdatePublicIpAddressPoolAttributeRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("PublicIpAddressPoolId").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::boolean("DryRun"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(UpdatePublicIpAddressPoolAttributeRequest, UPDATE_PUBLIC_IP_ADDRESS_POOL_ATTRIBUTE_REQUEST,
    [0 Str public_ip_address_pool_id, 1 OptStr name, 2 OptStr description, 3 OptStr client_token,
    5 OptStr region_id] [4 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdatePublicIpAddressPoolAttributeRequest);
