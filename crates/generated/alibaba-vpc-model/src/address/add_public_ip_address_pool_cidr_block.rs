// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/AddPublicIpAddressPoolCidrBlock.json; do not edit.
//! Adds a CIDR block to a pool of public IP addresses.
//!
//! Block and pool must be of the same region and line type. Asynchronous:
//! ListPublicIpAddressPoolCidrBlocks shows when it is in.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddPublicIpAddressPoolCidrBlock).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "AddPublicIpAddressPoolCidrBlock",
    effect: Effect::Write,
    request: AddPublicIpAddressPoolCidrBlockRequest = ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_REQUEST,
    response: AddPublicIpAddressPoolCidrBlockResponse = ADD_PUBLIC_IP_ADDRESS_POOL_CIDR_BLOCK_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DuplicatedParam.CidrBlockAndCidrMask",
    "400 Forbidden.FinancialLocked",
    "400 IllegalParam.CidrBlock",
    "400 IllegalParam.CidrBlockMask",
    "400 IncorrectStatus.PublicIpAddressPool",
    "400 MissingParam.CidrBlockOrCidrMask",
    "400 OperationDenied.CidrBlockBelongToOtherUser",
    "400 OperationDenied.OperateSharedResource",
    "400 QuotaExceeded.PoolIpQuantity",
    "400 ResourceNotFound.CidrBlock",
    "400 ResourceNotFound.PublicIpAddressPool",
}

/// Request of `AddPublicIpAddressPoolCidrBlock`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddPublicIpAddressPoolCidrBlockRequest {
    /// `PublicIpAddressPoolId`: text.
    pub public_ip_address_pool_id: String,
    /// `CidrBlock`: text.
    pub cidr_block: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `CidrMask`: integer.
    pub cidr_mask: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl AddPublicIpAddressPoolCidrBlockRequest {
    /// Starts with the required members.
    pub fn new(public_ip_address_pool_id: impl Into<String>) -> Self {
        Self {
            public_ip_address_pool_id: public_ip_address_pool_id.into(),
            ..Self::default()
        }
    }

    /// Sets `CidrBlock`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `CidrBlock`: text.
    pub cidr_block: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
