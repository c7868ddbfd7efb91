// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddPublicIpAddressPoolCidrBlock.json; do not edit.
//! Adds a CIDR block to a pool of public IP addresses.
//!
//! Block and pool must be of the same region and line type. Asynchronous:
//! `ListPublicIpAddressPoolCidrBlocks` shows when it is in.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll
//!   `ListPublicIpAddressPoolCidrBlocks` every 3 s, up to 3 times.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddPublicIpAddressPoolCidrBlock), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Risk, errors, operation,
    record,
};

operation! {
    name: "AddPublicIpAddressPoolCidrBlock",
    effect: Effect::Write,
    request: AddPublicIpAddressPoolCidrBlockRequest = ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_REQUEST,
    response: AddPublicIpAddressPoolCidrBlockResponse = ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListPublicIpAddressPoolCidrBlocks").interval(3).attempts(3)),
}

errors! {
    "400 DuplicatedParam.CidrBlockAndCidrMask",
    "400 Forbidden.FinancialLocked = Payment for the resource is overdue and it is locked. Settle the bill first.",
    "400 IllegalParam.CidrBlock = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 IllegalParam.CidrBlockMask",
    "400 IncorrectStatus.PublicIpAddressPool = The pool of public IP addresses is being changed. Try again when that is done.",
    "400 MissingParam.CidrBlockOrCidrMask",
    "400 OperationDenied.CidrBlockBelongToOtherUser",
    "400 OperationDenied.OperateSharedResource",
    "400 QuotaExceeded.PoolIpQuantity",
    "400 ResourceNotFound.CidrBlock",
    "400 ResourceNotFound.PublicIpAddressPool = There is no such pool of public IP addresses.",
}

/// Request of `AddPublicIpAddressPoolCidrBlock`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddPublicIpAddressPoolCidrBlockRequest {
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: String,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `CidrMask`: integer.
    pub cidr_mask: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddPublicIpAddressPoolCidrBlockRequest {
    /// Creates a value with the required members.
    pub fn new(public_ip_address_pool_id: impl Into<String>) -> Self {
        Self {
            public_ip_address_pool_id: public_ip_address_pool_id.into(),
            ..Self::default()
        }
    }

    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
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

    /// Sets `CidrMask`.
    pub fn cidr_mask(mut self, value: i64) -> Self {
        self.cidr_mask = Some(value);
        self
    }
}

record! {
    AddPublicIpAddressPoolCidrBlockRequest: ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_REQUEST,
    0 public_ip_address_pool_id: Str = Field::string("PublicIpAddressPoolId").required(),
    1 cidr_block: OptStr = Field::string("CidrBlock"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
    5 cidr_mask: OptInt = Field::int32("CidrMask"),
}

/// Response of `AddPublicIpAddressPoolCidrBlock`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddPublicIpAddressPoolCidrBlockResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AddPublicIpAddressPoolCidrBlockResponse: ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 cidr_block: OptStr = Field::string("CidrBlock"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AddPublicIpAddressPoolCidrBlockRequest,
    AddPublicIpAddressPoolCidrBlockResponse,
}
