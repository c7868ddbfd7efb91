// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyReservedInstances.json; do not edit.
//! Splits, merges or changes reserved instances.
//!
//! The ones given are replaced by new ones.
//!
//! - Requires permission for the action `ecs:ModifyReservedInstances` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyReservedInstances),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::ReservedInstanceScope;

operation! {
    name: "ModifyReservedInstances",
    effect: Effect::Write,
    request: ModifyReservedInstancesRequest = MODIFY_RESERVED_INSTANCES_REQUEST,
    response: ModifyReservedInstancesResponse = MODIFY_RESERVED_INSTANCES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyReservedInstances").resources(&[AuthorizedResource::new("ReservedInstance", "acs:ecs:{#regionId}:{#accountId}:reservedinstance/{#reservedinstanceId}").required()])),
}

errors! {
    "400 InvalidChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "400 InvalidInstanceType.ValueUnauthorized = The account may not use this instance type. Apply for it.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidPeriodUnit.ValueNotSupported = `PeriodUnit` is not one that is possible here, such as `Month` or `Year`.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 RegionUnauthorized = The account may not use this region. Apply for it first.",
    "400 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "403 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InvalidConfiguration.ValueNotSupported",
    "403 InvalidInstanceAmount.ValueNotSupported = The number of instances is not possible.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 InvalidParameter.NotMatch = Two parameters do not go together; the message names them.",
    "403 InvalidParameter.ReservedInstanceName",
    "403 InvalidParameter.ResourceOwnerAccount = The owner's account is not the right one for this resource.",
    "403 InvalidParameter.Scope",
    "403 InvalidParameter.SplitOrMerge",
    "403 InvalidParameter.ValueNotSupported",
    "403 InvalidPlatform.ValueNotSupported = The operating system named in `Platform` is not supported.",
    "403 InvalidReservedInstanceId.NotFound",
    "403 InvalidReservedInstanceName.Malformed",
    "403 InvalidReservedInstanceOfferingClass.ValueNotSupported",
    "403 InvalidReservedInstanceOfferingType.ValueNotSupported",
    "403 InvalidReservedInstancePlatform.ValueNotSupported",
    "403 InvalidReservedInstanceStatus.ValueNotSupported",
    "403 InvalidReservedInstanceZone.ValueNotSupported",
    "403 InvalidResourceType.NotSupported = `ResourceType` is not one that the operation knows.",
    "403 InvalidScope.ValueNotSupported",
    "403 InvalidZoneId.ValueNotSupported",
    "403 MissingParameter.InstanceType",
    "403 MissingParameter.InstanceTypeAndAmountBothEmpty",
    "403 MissingParameter.ReservedInstanceConfiguration",
    "403 MissingParameter.ReservedInstanceId",
    "403 MissingParameter.ZoneId",
    "403 NodeControllerUnavailable = The service is overloaded or out of order for a moment. Try again.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 OperationDenied.OnlyModifyName",
    "403 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "403 Zone.NotOpen = Nothing of the kind is sold in this zone. Take another zone.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ModifyReservedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyReservedInstancesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the reserved instances that the operation is for. `DescribeReservedInstances` lists them. At
    /// most 100 elements.
    pub reserved_instance_id: Vec<String>,
    /// `Configuration`: list of records, at most 100 elements.
    pub configuration: Vec<Configuration>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyReservedInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(
        reserved_instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            reserved_instance_id: cloudspec_wire::all(reserved_instance_id),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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
    /// Name of the reserved instance: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub reserved_instance_name: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// What it holds for: `Region` or `Zone`.
    pub scope: ReservedInstanceScope,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: String,
    /// How many instances there are, or are to be reserved.
    pub instance_amount: i64,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Configuration {
    /// Creates a value with the required members.
    pub fn new(
        scope: impl Into<ReservedInstanceScope>,
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

    /// Name of the reserved instance: 2 to 128 characters, starting with a letter, not starting with
    /// `http://` or `https://`.
    pub fn reserved_instance_name(mut self, value: impl Into<String>) -> Self {
        self.reserved_instance_name = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
}

record! {
    Configuration: CONFIGURATION,
    0 reserved_instance_name: OptStr = Field::string("ReservedInstanceName"),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 scope: Enum = Field::one_of("Scope", ReservedInstanceScope::VALUES).required(),
    3 instance_type: Str = Field::string("InstanceType").required(),
    4 instance_amount: Int = Field::int32("InstanceAmount").required(),
}

/// Response of `ModifyReservedInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyReservedInstancesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Ids of the reserved instances that were bought, changed or renewed (`ecsri-...`).
    pub reserved_instance_id_sets: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
