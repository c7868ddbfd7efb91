// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdatePublicIpAddressPoolAttribute.json; do not edit.
//! Changes the name or description of a pool of public IP addresses.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdatePublicIpAddressPoolAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UpdatePublicIpAddressPoolAttribute",
    effect: Effect::Write,
    request: UpdatePublicIpAddressPoolAttributeRequest = UPDATE_PUBLIC_IP_ADDRESS_POOL_ATTRIBUTE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.Description",
    "400 IllegalParam.Name",
    "400 OperationDenied.OperateSharedResource",
    "400 ResourceNotFound.PublicIpAddressPool",
}

/// Response of `UpdatePublicIpAddressPoolAttribute`.
pub type UpdatePublicIpAddressPoolAttributeResponse = RequestIdResponse;

/// Request of `UpdatePublicIpAddressPoolAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePublicIpAddressPoolAttributeRequest {
    /// `PublicIpAddressPoolId`: text.
    pub public_ip_address_pool_id: String,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UpdatePublicIpAddressPoolAttributeRequest {
    /// Starts with the required members.
    pub fn new(public_ip_address_pool_id: impl Into<String>) -> Self {
        Self {
            public_ip_address_pool_id: public_ip_address_pool_id.into(),
            ..Self::default()
        }
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    UpdatePublicIpAddressPoolAttributeRequest: UPDATE_PUBLIC_IP_ADDRESS_POOL_ATTRIBUTE_REQUEST,
    0 public_ip_address_pool_id: Str = Field::string("PublicIpAddressPoolId").required(),
    1 name: OptStr = Field::string("Name"),
    2 description: OptStr = Field::string("Description"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 region_id: OptStr = Field::string("RegionId").required().filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdatePublicIpAddressPoolAttributeRequest,
}
