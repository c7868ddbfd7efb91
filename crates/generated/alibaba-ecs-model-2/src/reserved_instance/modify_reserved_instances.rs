// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyReservedInstances.json; do not edit.
//! Splits, merges or changes reserved instances.
//!
//! The ones given are replaced by new ones.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyReservedInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<ModifyReservedInstancesRequest, ModifyReservedInstancesResponse>(
    "ModifyReservedInstances", Effect::Write, &MODIFY_RESERVED_INSTANCES_REQUEST, &MODIFY_RESERVED_INSTANCES_RESPONSE,
), "
    400 InvalidChargeType.ValueNotSupported InvalidInstanceType.ValueUnauthorized InvalidParameter.Conflict
    400 InvalidPeriodUnit.ValueNotSupported InvalidTagKey.Malformed InvalidTagValue.Malformed OperationDenied RegionUnauthorized
    400 Zone.NotOnSale
    403 Account.Arrearage IncorrectInstanceStatus InvalidConfiguration.ValueNotSupported InvalidInstanceAmount.ValueNotSupported
    403 InvalidParameter InvalidParameter.NotMatch InvalidParameter.ReservedInstanceName InvalidParameter.ResourceOwnerAccount
    403 InvalidParameter.Scope InvalidParameter.SplitOrMerge InvalidParameter.ValueNotSupported InvalidPlatform.ValueNotSupported
    403 InvalidReservedInstanceId.NotFound InvalidReservedInstanceName.Malformed
    403 InvalidReservedInstanceOfferingClass.ValueNotSupported InvalidReservedInstanceOfferingType.ValueNotSupported
    403 InvalidReservedInstancePlatform.ValueNotSupported InvalidReservedInstanceStatus.ValueNotSupported
    403 InvalidReservedInstanceZone.ValueNotSupported InvalidResourceType.NotSupported InvalidScope.ValueNotSupported
    403 InvalidZoneId.ValueNotSupported MissingParameter.InstanceType MissingParameter.InstanceTypeAndAmountBothEmpty
    403 MissingParameter.ReservedInstanceConfiguration MissingParameter.ReservedInstanceId MissingParameter.ZoneId
    403 NodeControllerUnavailable OperationDenied OperationDenied.NoStock OperationDenied.OnlyModifyName Zone.NotOnSale
    403 Zone.NotOpen
    404 InvalidZoneId.NotFound
    500 InternalError
");

/// Request of `ModifyReservedInstances`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyReservedInstancesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ReservedInstanceId`: texts, at most 100 elements. */ pub reserved_instance_id: Vec<String>,
    /** `Configuration`: records, at most 100 elements. */ pub configuration: Vec<Configuration>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyReservedInstancesRequest {
    /// With what is required.
    pub fn new(reserved_instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { reserved_instance_id: all(reserved_instance_id), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Configuration`.
    pub fn configuration(mut self, value: impl IntoIterator<Item = Configuration>) -> Self {
        self.configuration = all(value); self
    }
}
/// Table of [`ModifyReservedInstancesRequest`].
pub static MODIFY_RESERVED_INSTANCES_REQUEST: Schema =
    Schema { name: "ModifyReservedInstancesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ReservedInstanceId").list().required().limits(&Limits::items(None, Some(100))),
    Field::record("Configuration", &CONFIGURATION).list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(ModifyReservedInstancesRequest, MODIFY_RESERVED_INSTANCES_REQUEST,
    [0 OptStr region_id, 1 List reserved_instance_id, 2 List configuration] []);

/// What `Configuration` holds.
#[derive(Default)] #[non_exhaustive] pub struct Configuration {
    /** `ReservedInstanceName`: text. */ pub reserved_instance_name: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `Scope`: text. */ pub scope: String,
    /** `InstanceType`: text. */ pub instance_type: String,
    /** `InstanceAmount`: integer. */ pub instance_amount: i64,
    /** What else came. */ pub extra: Extra,
}
impl Configuration {
    /// With what is required.
    pub fn new(scope: impl Into<String>, instance_type: impl Into<String>, instance_amount: i64) -> Self {
        Self { scope: scope.into(), instance_type: instance_type.into(), instance_amount, ..Self::default() }
    }
    /// Sets `ReservedInstanceName`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into()); self
    }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
}
/// Table of [`Configuration`].
pub static CONFIGURATION: Schema = Schema { name: "Configuration", fields: { static ROWS: [Field; 5] = [
    Field::string("ReservedInstanceName"),
    Field::string("ZoneId"),
    Field::string("Scope").required(),
    Field::string("InstanceType").required(),
    Field::int32("InstanceAmount").required(),
]; &ROWS } };
record!(Configuration, CONFIGURATION,
    [0 OptStr reserved_instance_name, 1 OptStr zone_id, 2 Str scope, 3 Str instance_type] [4 Int instance_amount]);

/// Answer of `ModifyReservedInstances`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyReservedInstancesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ReservedInstanceIdSets`: texts. */ pub reserved_instance_id_sets: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyReservedInstancesResponse`].
pub static MODIFY_RESERVED_INSTANCES_RESPONSE: Schema =
    Schema { name: "ModifyReservedInstancesResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("ReservedInstanceIdSets").wrapped("ReservedInstanceId"),
]; &ROWS } };
record!(ModifyReservedInstancesResponse, MODIFY_RESERVED_INSTANCES_RESPONSE,
    [0 OptStr request_id, 1 List reserved_instance_id_sets] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyReservedInstancesRequest, Configuration, ModifyReservedInstancesResponse,
);
