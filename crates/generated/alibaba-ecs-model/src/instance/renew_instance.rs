// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RenewInstance.json; do not edit.
//! Renews a subscription instance, for a period or up to a common expiry day, one of the two.
//!
//! The account is charged.
//!
//! - Requires permission for the action `ecs:RenewInstance` (access level update), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewInstance), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

pub use crate::shapes::InstancePeriodUnit;

operation! {
    name: "RenewInstance",
    effect: Effect::Write,
    request: RenewInstanceRequest = RENEW_INSTANCE_REQUEST,
    response: RenewInstanceResponse = RENEW_INSTANCE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:RenewInstance").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 DependencyViolation.InstanceType",
    "400 Idempotence.Processing",
    "400 IdempotenceParamNotMatch = The client token was used before with other parameters. Take a new token for a new request.",
    "400 IncorrectDedicatedHostStatus = The dedicated host is in a state that does not allow the operation.",
    "400 InvalidClientToken.ValueNotSupported = The client token is longer than 64 characters or not ASCII.",
    "400 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
    "400 InvalidDedicatedHostStatus.NotSupport = The dedicated host is in a state that does not allow the operation.",
    "400 InvalidExpectedRenewDay.Conflict",
    "400 InvalidExpectedRenewDay.StarterPackageNotSupported",
    "400 InvalidExpectedRenewDay.ValueNotSupported",
    "400 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "400 InvalidInstanceType.NotSupported = The instance type does not support this.",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidInstanceType.ValueUnauthorized = The account may not use this instance type. Apply for it.",
    "400 InvalidInstanceType.codeUnauthorized",
    "400 InvalidInternetChargeType.InstanceNotSupported",
    "400 InvalidInternetChargeType.ValueNotSupported = The way of paying for traffic is neither `PayByTraffic` nor `PayByBandwidth`.",
    "400 InvalidLoanOrderStatus.Uncompleted",
    "400 InvalidParam.ExpectedRenewDay",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidPeriod = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidPeriod.ExceededDedicatedHost = The instance would outlive the dedicated host it is on. Renew the host or take a shorter period.",
    "400 InvalidPeriod.ExceededMaximumExpirationDate",
    "400 InvalidPeriod.NotFound",
    "400 InvalidPeriodUnit.ValueNotSupported = `PeriodUnit` is not one that is possible here, such as `Month` or `Year`.",
    "400 InvalidRebootTime.Malformed",
    "400 InvalidRebootTime.ValueNotSupported",
    "400 InvalidStatus.Upgrading = The instance is being upgraded. Try again later.",
    "400 LastOrderProcessing = The order before is still being processed. Try again later.",
    "400 MissingParamter",
    "400 NoPermission.Price = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OperationDenied.AbnormalInstanceInfo",
    "400 OperationDenied.UnfinishedOrder",
    "400 QuotaExceed.AlignInstance",
    "400 Upgrade.NotSupported",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 Diskcategory.Mismatch",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 Instance.UnPaidOrder",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InstanceSpecModification.NotEffective",
    "403 InstanceTypeNotSupported",
    "403 InvalidChargeType.NotSupported",
    "403 InvalidDisk.NotAllowed",
    "403 InvalidPeriod.StarterPackage",
    "403 LastTokenProcessing = Another operation on the same resource, or the same request, is still running. Try again when it is done.",
    "403 OperationDenied.ImageNotValid = The image cannot be used. Check its state and its permissions.",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 RenewDateNotSupported.StarterPackage",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `RenewInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewInstanceRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<InstancePeriodUnit>,
    /// Day of the month, 1 to 28, that the subscription is to end on.
    pub expected_renew_day: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RenewInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Unit in which `Period` counts the length of the purchase.
    pub fn period_unit(mut self, value: impl Into<InstancePeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Day of the month, 1 to 28, that the subscription is to end on.
    pub fn expected_renew_day(mut self, value: i64) -> Self {
        self.expected_renew_day = Some(value);
        self
    }
}

record! {
    RenewInstanceRequest: RENEW_INSTANCE_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 period: OptInt = Field::int32("Period"),
    3 period_unit: Opt = Field::one_of("PeriodUnit", InstancePeriodUnit::VALUES),
    4 expected_renew_day: OptInt = Field::int32("ExpectedRenewDay"),
}

/// Response of `RenewInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct RenewInstanceResponse {
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RenewInstanceResponse: RENEW_INSTANCE_RESPONSE,
    0 order_id: OptStr = Field::string("OrderId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RenewInstanceRequest,
    RenewInstanceResponse,
}
