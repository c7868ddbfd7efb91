// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdatePublicIpAddressPoolAttribute.json; do not edit.
//! Changes the name or description of a pool of public IP addresses.
//!
//! What is left out stays as it is. Calls for the same pool must not overlap.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdatePublicIpAddressPoolAttribute), 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "UpdatePublicIpAddressPoolAttribute",
    effect: Effect::Write,
    request: UpdatePublicIpAddressPoolAttributeRequest = UPDATE_PUBLIC_IP_ADDRESS_POOL_ATTRIBUTE_REQUEST,
    response: UpdatePublicIpAddressPoolAttributeResponse = UPDATE_PUBLIC_IP_ADDRESS_POOL_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.Description = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 OperationDenied.OperateSharedResource",
    "400 ResourceNotFound.PublicIpAddressPool = There is no such pool of public IP addresses.",
}

/// Request of `UpdatePublicIpAddressPoolAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePublicIpAddressPoolAttributeRequest {
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: String,
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
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdatePublicIpAddressPoolAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(public_ip_address_pool_id: impl Into<String>) -> Self {
        Self {
            public_ip_address_pool_id: public_ip_address_pool_id.into(),
            ..Self::default()
        }
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

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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

/// Response of `UpdatePublicIpAddressPoolAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdatePublicIpAddressPoolAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdatePublicIpAddressPoolAttributeResponse: UPDATE_PUBLIC_IP_ADDRESS_POOL_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdatePublicIpAddressPoolAttributeRequest,
    UpdatePublicIpAddressPoolAttributeResponse,
}
