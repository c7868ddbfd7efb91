// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeletePublicIpAddressPoolCidrBlock.json; do not edit.
//! Removes a CIDR block from a pool of public IP addresses; none of its addresses may be in use.
//!
//! Asynchronous: `ListPublicIpAddressPoolCidrBlocks` shows `Deleting` until it is gone.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletePublicIpAddressPoolCidrBlock), 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DeletePublicIpAddressPoolCidrBlock",
    effect: Effect::Write,
    request: DeletePublicIpAddressPoolCidrBlockRequest = DELETE_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_REQUEST,
    response: DeletePublicIpAddressPoolCidrBlockResponse = DELETE_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.CidrBlock = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 IllegalParam.CidrBlockMask",
    "400 IncorrectStatus.CidrBlock",
    "400 IncorrectStatus.PublicIpAddressPool = The pool of public IP addresses is being changed. Try again when that is done.",
    "400 OperationDenied.OperateSharedResource",
    "400 ResourceInUse.CidrBlock",
    "400 ResourceNotFound.CidrBlock",
    "400 ResourceNotFound.PublicIpAddressPool = There is no such pool of public IP addresses.",
}

/// Request of `DeletePublicIpAddressPoolCidrBlock`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePublicIpAddressPoolCidrBlockRequest {
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: String,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: String,
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

impl DeletePublicIpAddressPoolCidrBlockRequest {
    /// Creates a value with the required members.
    pub fn new(
        public_ip_address_pool_id: impl Into<String>,
        cidr_block: impl Into<String>,
    ) -> Self {
        Self {
            public_ip_address_pool_id: public_ip_address_pool_id.into(),
            cidr_block: cidr_block.into(),
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
    DeletePublicIpAddressPoolCidrBlockRequest: DELETE_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_REQUEST,
    0 public_ip_address_pool_id: Str = Field::string("PublicIpAddressPoolId").required(),
    1 cidr_block: Str = Field::string("CidrBlock").required(),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `DeletePublicIpAddressPoolCidrBlock`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeletePublicIpAddressPoolCidrBlockResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeletePublicIpAddressPoolCidrBlockResponse: DELETE_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeletePublicIpAddressPoolCidrBlockRequest,
    DeletePublicIpAddressPoolCidrBlockResponse,
}
