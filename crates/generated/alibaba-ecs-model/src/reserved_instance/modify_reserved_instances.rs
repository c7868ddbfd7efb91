// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyReservedInstances.json; do not edit.
//! Splits, merges or changes reserved instances.
//!
//! The ones given are replaced by new ones.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyReservedInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "ModifyReservedInstances",
    effect: Effect::Write,
    request: ModifyReservedInstancesRequest = MODIFY_RESERVED_INSTANCES_REQUEST,
    response: ModifyReservedInstancesResponse = MODIFY_RESERVED_INSTANCES_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidChargeType.ValueNotSupported",
    "400 InvalidInstanceType.ValueUnauthorized",
    "400 InvalidParameter.Conflict",
    "400 InvalidPeriodUnit.ValueNotSupported",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 OperationDenied",
    "400 RegionUnauthorized",
    "400 Zone.NotOnSale",
    "403 Account.Arrearage",
    "403 IncorrectInstanceStatus",
    "403 InvalidConfiguration.ValueNotSupported",
    "403 InvalidInstanceAmount.ValueNotSupported",
    "403 InvalidParameter",
    "403 InvalidParameter.NotMatch",
    "403 InvalidParameter.ReservedInstanceName",
    "403 InvalidParameter.ResourceOwnerAccount",
    "403 InvalidParameter.Scope",
    "403 InvalidParameter.SplitOrMerge",
    "403 InvalidParameter.ValueNotSupported",
    "403 InvalidPlatform.ValueNotSupported",
    "403 InvalidReservedInstanceId.NotFound",
    "403 InvalidReservedInstanceName.Malformed",
    "403 InvalidReservedInstanceOfferingClass.ValueNotSupported",
    "403 InvalidReservedInstanceOfferingType.ValueNotSupported",
    "403 InvalidReservedInstancePlatform.ValueNotSupported",
    "403 InvalidReservedInstanceStatus.ValueNotSupported",
    "403 InvalidReservedInstanceZone.ValueNotSupported",
    "403 InvalidResourceType.NotSupported",
    "403 InvalidScope.ValueNotSupported",
    "403 InvalidZoneId.ValueNotSupported",
    "403 MissingParameter.InstanceType",
    "403 MissingParameter.InstanceTypeAndAmountBothEmpty",
    "403 MissingParameter.ReservedInstanceConfiguration",
    "403 MissingParameter.ReservedInstanceId",
    "403 MissingParameter.ZoneId",
    "403 NodeControllerUnavailable",
    "403 OperationDenied",
    "403 OperationDenied.NoStock",
    "403 OperationDenied.OnlyModifyName",
    "403 Zone.NotOnSale",
    "403 Zone.NotOpen",
    "404 InvalidZoneId.NotFound",
    "500 InternalError",
}

/// Request of `ModifyReservedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyReservedInstancesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ReservedInstanceId`: texts, at most 100 elements.
    pub reserved_instance_id: Vec<String>,
    /// `Configuration`: records, at most 100 elements.
    pub configuration: Vec<Configuration>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyReservedInstancesRequest {
    /// Starts with the required members.
    pub fn new(
        reserved_instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            reserved_instance_id: cloudspec_wire::all(reserved_instance_id),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Configuration`.
    pub fn configuration(
        mut self,
        value: impl IntoIterator<Item = Configuration>,
    ) -> Self {
        self.configuration = cloudspec_wire::all(value);
        self
    }
}

record! {
    ModifyReservedInstancesRequest: MODIFY_RESERVED_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 reserved_instance_id: List = Field::string("ReservedInstanceId").list().required().limits(&Limits::new().items(None, Some(100))),
    2 configuration: List = Field::record("Configuration", &CONFIGURATION).list().limits(&Limits::new().items(None, Some(100))),
}

/// `Configuration` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Configuration {
    /// `ReservedInstanceName`: text.
    pub reserved_instance_name: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `Scope`: text.
    pub scope: String,
    /// `InstanceType`: text.
    pub instance_type: String,
    /// `InstanceAmount`: integer.
    pub instance_amount: i64,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Configuration {
    /// Starts with the required members.
    pub fn new(
        scope: impl Into<String>,
        instance_type: impl Into<String>,
        instance_amount: i64,
    ) -> Self {
        Self {
            scope: scope.into(),
            instance_type: instance_type.into(),
            instance_amount,
            ..Self::default()
        }
    }

    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

record! {
    Configuration: CONFIGURATION,
    0 reserved_instance_name: OptStr = Field::string("ReservedInstanceName"),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 scope: Str = Field::string("Scope").required(),
    3 instance_type: Str = Field::string("InstanceType").required(),
    4 instance_amount: Int = Field::int32("InstanceAmount").required(),
}

/// Response of `ModifyReservedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyReservedInstancesResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `ReservedInstanceIdSets`: texts.
    pub reserved_instance_id_sets: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ModifyReservedInstancesResponse: MODIFY_RESERVED_INSTANCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 reserved_instance_id_sets: List = Field::string("ReservedInstanceIdSets").wrapped("ReservedInstanceId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyReservedInstancesRequest,
    Configuration,
    ModifyReservedInstancesResponse,
}
