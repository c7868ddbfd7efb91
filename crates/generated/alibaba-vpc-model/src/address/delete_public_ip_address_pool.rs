// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeletePublicIpAddressPool.json; do not edit.
//! Deletes a pool of public IP addresses, none of which may be in use.
//!
//! Asynchronous: `ListPublicIpAddressPools` shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletePublicIpAddressPool),
//! 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DeletePublicIpAddressPool",
    effect: Effect::Write,
    request: DeletePublicIpAddressPoolRequest = DELETE_PUBLIC_IP_ADDRESS_POOL_REQUEST,
    response: DeletePublicIpAddressPoolResponse = DELETE_PUBLIC_IP_ADDRESS_POOL_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IncorrectStatus.PublicIpAddressPool = The pool of public IP addresses is being changed. Try again when that is done.",
    "400 OperationDenied.OperateSharedResource",
    "400 OperationFailed.ResourceIsShared",
    "400 ResourceInUse.PublicIpAddressPool",
    "400 ResourceNotFound.PublicIpAddressPool = There is no such pool of public IP addresses.",
}

/// Request of `DeletePublicIpAddressPool`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePublicIpAddressPoolRequest {
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: String,
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

impl DeletePublicIpAddressPoolRequest {
    /// Creates a value with the required members.
    pub fn new(public_ip_address_pool_id: impl Into<String>) -> Self {
        Self {
            public_ip_address_pool_id: public_ip_address_pool_id.into(),
            ..Self::default()
        }
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
    DeletePublicIpAddressPoolRequest: DELETE_PUBLIC_IP_ADDRESS_POOL_REQUEST,
    0 public_ip_address_pool_id: Str = Field::string("PublicIpAddressPoolId").required(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DeletePublicIpAddressPool`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePublicIpAddressPoolResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeletePublicIpAddressPoolResponse: DELETE_PUBLIC_IP_ADDRESS_POOL_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeletePublicIpAddressPoolRequest,
    DeletePublicIpAddressPoolResponse,
}
