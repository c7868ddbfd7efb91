// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyNatGatewaySpec.json; do not edit.
//! Upgrades a subscription Internet NAT gateway.
//!
//! An order is made that has to be paid before it takes effect; downgrades are for the console.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNatGatewaySpec), 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, open_enum, operation, record};

operation! {
    name: "ModifyNatGatewaySpec",
    effect: Effect::Write,
    request: ModifyNatGatewaySpecRequest = MODIFY_NAT_GATEWAY_SPEC_REQUEST,
    response: ModifyNatGatewaySpecResponse = MODIFY_NAT_GATEWAY_SPEC_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidParameter.Spec.ValueNotSupported",
    "400 NATGW_MODIFY_SPEC_SAME",
    "400 OperationFailed.QueryPrice = No price could be found for this order. Check the settings, or try again later.",
    "400 OperationFailed.SyncOrderToSub = The order could not be passed on. Try again.",
    "404 Forbidden.ModifySpecToSpecialSpec",
    "404 Forbidden.ModifySpecToSpecialSpecForNormalNat",
    "404 IncorrectStatus.NatGateway = The NAT gateway is being changed. Try again when it is `Available`.",
    "404 InvalidNatGatewayId.NotFound = There is no such NAT gateway in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 OperationUnsupported.PayByLcuNatModifySpec",
    "500 OperationFailed.NoAvailableResource",
}

/// Request of `ModifyNatGatewaySpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNatGatewaySpecRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: String,
    /// Size of the resource, which decides its performance and price.
    pub spec: Spec,
    /// Whether the order is paid at once from the account's balance. Otherwise it waits in the order
    /// centre.
    pub auto_pay: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyNatGatewaySpecRequest {
    /// Creates a value with the required members.
    pub fn new(nat_gateway_id: impl Into<String>, spec: impl Into<Spec>) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            spec: spec.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether the order is paid at once from the account's balance.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    ModifyNatGatewaySpecRequest: MODIFY_NAT_GATEWAY_SPEC_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
    2 spec: Enum = Field::one_of("Spec", Spec::VALUES).required(),
    3 auto_pay: OptBool = Field::boolean("AutoPay"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `ModifyNatGatewaySpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyNatGatewaySpecResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyNatGatewaySpecResponse: MODIFY_NAT_GATEWAY_SPEC_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `Spec`. The provider may add others.
    pub enum Spec {
        Small = "Small",
        Middle = "Middle",
        Large = "Large",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyNatGatewaySpecRequest,
    ModifyNatGatewaySpecResponse,
}
