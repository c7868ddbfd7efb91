// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ConvertNatPublicIpToEip.json; do not edit.
//! Turns the fixed public IP address of an instance in a VPC into an elastic IP address, which is
//! billed on its own from then on.
//!
//! The instance must be running or stopped, have no elastic IP address, no pending change of
//! configuration and a bandwidth above 0; a subscription instance must pay by traffic and not expire
//! within 24 hours.
//!
//! - Requires permission for the action `ecs:ConvertNatPublicIpToEip` (access level update), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ConvertNatPublicIpToEip),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ConvertNatPublicIpToEip",
    effect: Effect::Write,
    request: ConvertNatPublicIpToEipRequest = CONVERT_NAT_PUBLIC_IP_TO_EIP_REQUEST,
    response: ConvertNatPublicIpToEipResponse = CONVERT_NAT_PUBLIC_IP_TO_EIP_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ConvertNatPublicIpToEip").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 InvalidParameter.CloudboxNotSupported = A CloudBox does not support this.",
    "400 OperationDenied.CloudboxNotSupport",
    "400 OperationDenied.DedicatedRegionNotSupported",
    "403 EIPMaxBandwidthExceeded",
    "403 Forbidden.InvalidPublicBandwidth",
    "403 Forbidden.RiskControl",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidEndTime.OperateNotSupport",
    "403 InvalidInstance.OverduePayment",
    "403 InvalidInstance.ZeroBandwidth",
    "403 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "403 InvalidInstanceId.PlanedChange",
    "403 InvalidInstanceStatus.Released",
    "403 InvalidInternetChargeType.ValueNotSupported = The way of paying for traffic is neither `PayByTraffic` nor `PayByBandwidth`.",
    "403 MaxEIPQuotaExceeded",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 UnsupportedPublicIpWithIsp",
    "404 InvalidInstance.IpAddressMissing",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
}

/// Request of `ConvertNatPublicIpToEip`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConvertNatPublicIpToEipRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ConvertNatPublicIpToEipRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    ConvertNatPublicIpToEipRequest: CONVERT_NAT_PUBLIC_IP_TO_EIP_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `ConvertNatPublicIpToEip`.
#[derive(Default)]
#[non_exhaustive]
pub struct ConvertNatPublicIpToEipResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ConvertNatPublicIpToEipResponse: CONVERT_NAT_PUBLIC_IP_TO_EIP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ConvertNatPublicIpToEipRequest,
    ConvertNatPublicIpToEipResponse,
}
