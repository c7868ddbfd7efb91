// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/EipFillProduct.json; do not edit.
//! Completes the product data of an order for an elastic IP address.
//!
//! Internal to the provider's sales and deprecated.
//!
//! Deprecated.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/EipFillProduct), 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "EipFillProduct",
    effect: Effect::Write,
    request: EipFillProductRequest = EIP_FILL_PRODUCT_REQUEST,
    response: EipFillProductResponse = EIP_FILL_PRODUCT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `EipFillProduct`.
#[derive(Default)]
#[non_exhaustive]
pub struct EipFillProductRequest {
    /// What the entry is about; its own members say what that is.
    pub data: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Block of addresses on the user's own side that is treated as private.
    pub user_cidr: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl EipFillProductRequest {
    /// Creates a value with the required members.
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            data: data.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Block of addresses on the user's own side that is treated as private.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self {
        self.user_cidr = Some(value.into());
        self
    }
}

record! {
    EipFillProductRequest: EIP_FILL_PRODUCT_REQUEST,
    0 data: Str = Field::string("data").required(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 user_cidr: OptStr = Field::string("UserCidr"),
}

/// Response of `EipFillProduct`.
#[derive(Default)]
#[non_exhaustive]
pub struct EipFillProductResponse {
    /// Result by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// What the entry is about; its own members say what that is.
    pub data: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EipFillProductResponse: EIP_FILL_PRODUCT_RESPONSE,
    0 code: OptStr = Field::string("code"),
    1 success: OptBool = Field::boolean("success"),
    2 message: OptStr = Field::string("message"),
    3 data: OptStr = Field::string("data"),
    4 request_id: OptStr = Field::string("requestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    EipFillProductRequest,
    EipFillProductResponse,
}
