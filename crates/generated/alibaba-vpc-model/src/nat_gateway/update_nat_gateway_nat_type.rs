// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateNatGatewayNatType.json; do not edit.
//! Turns a NAT gateway of the old, standard kind into an enhanced one.
//!
//! It cannot be turned back. Asynchronous, and connections may break once while it happens.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateNatGatewayNatType),
//! 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "UpdateNatGatewayNatType",
    effect: Effect::Write,
    request: UpdateNatGatewayNatTypeRequest = UPDATE_NAT_GATEWAY_NAT_TYPE_REQUEST,
    response: UpdateNatGatewayNatTypeResponse = UPDATE_NAT_GATEWAY_NAT_TYPE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Forbidden.Convert",
    "400 IncorrectStatus.NatGateway = The NAT gateway is being changed. Try again when it is `Available`.",
    "400 InvalidBandwidthPackageIdNumber.NotSupported",
    "400 NATGW_NOT_EXIST",
    "400 OperationFailed.DnatInMiddleStatus",
    "400 OperationFailed.DnatQuotaExceed",
    "400 OperationFailed.EipInMiddleStatus",
    "400 OperationFailed.EnhancedInventoryNotEnough",
    "400 OperationFailed.EnhancedQuotaExceed",
    "400 OperationFailed.EnhancedRegion",
    "400 OperationFailed.EnhancedUserIsUnAuthorized",
    "400 OperationFailed.NatGwBindWithBandwidthPackage",
    "400 OperationFailed.NatGwRouteInMiddleStatus",
    "400 OperationFailed.NatTypeNotEnhanced",
    "400 OperationFailed.SnatInMiddleStatus",
    "400 OperationFailed.SnatQuotaExceed",
    "400 OperationFailed.VRouterNotExist",
    "400 OperationFailed.VpcNotExist",
    "400 OperationFailed.VswBindedAcl",
    "400 OperationFailed.VswBindedRouteTable",
    "400 OperationFailed.VswNotBelongToVpc",
    "400 OperationFailed.VswNotExist",
    "400 OperationUnsupported.NatConvert",
    "400 OperationUnsupported.RouterInterfaceExist",
    "400 OperationUnsupported.VpcAttachedCen",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `UpdateNatGatewayNatType`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateNatGatewayNatTypeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: String,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: String,
    /// Kind of NAT gateway: `Enhanced`, or `Normal` for the old standard one.
    pub nat_type: String,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateNatGatewayNatTypeRequest {
    /// Creates a value with the required members.
    pub fn new(
        nat_gateway_id: impl Into<String>,
        v_switch_id: impl Into<String>,
        nat_type: impl Into<String>,
    ) -> Self {
        Self {
            nat_gateway_id: nat_gateway_id.into(),
            v_switch_id: v_switch_id.into(),
            nat_type: nat_type.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    UpdateNatGatewayNatTypeRequest: UPDATE_NAT_GATEWAY_NAT_TYPE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 nat_gateway_id: Str = Field::string("NatGatewayId").required(),
    2 v_switch_id: Str = Field::string("VSwitchId").required(),
    3 nat_type: Str = Field::string("NatType").required(),
    4 dry_run: OptBool = Field::boolean("DryRun"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `UpdateNatGatewayNatType`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateNatGatewayNatTypeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateNatGatewayNatTypeResponse: UPDATE_NAT_GATEWAY_NAT_TYPE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateNatGatewayNatTypeRequest,
    UpdateNatGatewayNatTypeResponse,
}
