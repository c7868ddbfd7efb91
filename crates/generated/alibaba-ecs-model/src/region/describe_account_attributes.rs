// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAccountAttributes.json; do not edit.
//! Returns the quotas of the account in a region, such as the number of security groups and network
//! interfaces, vCPUs of pay-as-you-go and spot instances, and the capacity of disks.
//!
//! - Requires permission for the action `ecs:DescribeAccountAttributes` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAccountAttributes),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Timestamp, errors,
    open_enum, operation, record,
};

operation! {
    name: "DescribeAccountAttributes",
    effect: Effect::Read,
    request: DescribeAccountAttributesRequest = DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST,
    response: DescribeAccountAttributesResponse = DESCRIBE_ACCOUNT_ATTRIBUTES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeAccountAttributes")),
}

errors! {
    "403 Invalid.Parameter = A parameter has a value that is not possible; the message names it.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 ServiceUnavailable = The service is overloaded or out of order for a moment. Try again.",
}

/// Request of `DescribeAccountAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Names of the quotas to return, such as `max-security-groups`; all of them when left out. At most 30
    /// elements.
    pub attribute_name: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeAccountAttributesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Names of the quotas to return, such as `max-security-groups`; all of them when left out.
    pub fn attribute_name(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attribute_name = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeAccountAttributesRequest: DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 attribute_name: List = Field::string("AttributeName").list().limits(&Limits::new().items(None, Some(30))),
}

/// Response of `DescribeAccountAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeAccountAttributesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `AccountAttributeItems`: list of records.
    pub account_attribute_items: Vec<AccountAttributeItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeAccountAttributesResponse: DESCRIBE_ACCOUNT_ATTRIBUTES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 account_attribute_items: List = Field::record("AccountAttributeItems", &ACCOUNT_ATTRIBUTE_ITEM).wrapped("AccountAttributeItem"),
}

/// `AccountAttributeItems.AccountAttributeItem` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AccountAttributeItem {
    /// Name of the quota, such as `max-security-groups`.
    pub attribute_name: Option<String>,
    /// `AttributeValues`: list of records.
    pub attribute_values: Vec<ValueItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AccountAttributeItem: ACCOUNT_ATTRIBUTE_ITEM,
    0 attribute_name: OptStr = Field::string("AttributeName"),
    1 attribute_values: List = Field::record("AttributeValues", &VALUE_ITEM).wrapped("ValueItem"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ValueItem {
    /// Category of the disk, such as `cloud_essd`.
    pub disk_category: Option<DiskCategory>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// How many entries match, on all pages together.
    pub count: Option<i64>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ValueItem: VALUE_ITEM,
    0 disk_category: Opt = Field::one_of("DiskCategory", DiskCategory::VALUES),
    1 value: OptStr = Field::string("Value"),
    2 expired_time: Opt = Field::timestamp("ExpiredTime"),
    3 zone_id: OptStr = Field::string("ZoneId"),
    4 instance_type: OptStr = Field::string("InstanceType"),
    5 count: OptInt = Field::int32("Count"),
    6 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum DiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeAccountAttributesRequest,
    DescribeAccountAttributesResponse,
    AccountAttributeItem,
    ValueItem,
}
