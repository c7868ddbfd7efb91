// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CreateDisks.json; do not edit.
//! Creates data disks.
//!
//! A subscription is paid in advance and fails on too low a balance, pay-as-you-go is billed from then
//! on. Asynchronous: ids come at once, `DescribeDisks` shows when each is `AVAILABLE`.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeDisks`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-disks.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Limits, Place, operation, record,
};

pub use crate::shapes::{ChargePrepaid, ChargeType, MarketingOptions, Tag};

operation! {
    name: "CreateDisks",
    effect: Effect::Write,
    request: CreateDisksRequest = CREATE_DISKS_REQUEST,
    response: CreateDisksResponse = CREATE_DISKS_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeDisks")),
}

/// Request of `CreateDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDisksRequest {
    /// How the disk is paid for: `PREPAID` by subscription, `POSTPAID` as it is used.
    pub charge_type: ChargeType,
    /// Length and renewal of the subscription. Needed with `PREPAID`.
    pub charge_prepaid: Option<ChargePrepaid>,
    /// Name of the disk, up to 64 characters: letters, digits, `-` and `.`. In a query, a part of it is
    /// enough.
    pub disk_name: String,
    /// Size of the disk. Unit: GiB.
    pub disk_size: i64,
    /// How many disks to create. 1 to 50.
    pub disk_amount: Option<i64>,
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: Option<String>,
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: Option<String>,
    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub disk_category: Option<String>,
    /// Discount code and voucher to apply to the order.
    pub marketing_options: Option<MarketingOptions>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateDisksRequest {
    /// Creates a value with the required members.
    pub fn new(
        charge_type: impl Into<ChargeType>,
        disk_name: impl Into<String>,
        disk_size: i64,
    ) -> Self {
        Self {
            charge_type: charge_type.into(),
            disk_name: disk_name.into(),
            disk_size,
            ..Self::default()
        }
    }

    /// Length and renewal of the subscription.
    pub fn charge_prepaid(mut self, value: ChargePrepaid) -> Self {
        self.charge_prepaid = Some(value);
        self
    }

    /// How many disks to create.
    pub fn disk_amount(mut self, value: i64) -> Self {
        self.disk_amount = Some(value);
        self
    }

    /// Id of the virtual machine instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Id of the resource group; the default one when absent.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Discount code and voucher to apply to the order.
    pub fn marketing_options(mut self, value: MarketingOptions) -> Self {
        self.marketing_options = Some(value);
        self
    }

    /// Tags, at most 20.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(10, self.tags.is_empty());
        self
    }
}

record! {
    CreateDisksRequest: CREATE_DISKS_REQUEST,
    0 charge_type: Enum = Field::one_of("chargeType", ChargeType::VALUES).place(Place::Body).required(),
    1 charge_prepaid: Opt = Field::record("chargePrepaid", &crate::shapes::CHARGE_PREPAID).place(Place::Body),
    2 disk_name: Str = Field::string("diskName").place(Place::Body).required().limits(&Limits::new().length(None, Some(64))),
    3 disk_size: Int = Field::int64("diskSize").place(Place::Body).required(),
    4 disk_amount: OptInt = Field::int64("diskAmount").place(Place::Body).limits(&Limits::new().range(Some(1.0), Some(50.0))),
    5 instance_id: OptStr = Field::string("instanceId").place(Place::Body),
    6 zone_id: OptStr = Field::string("zoneId").place(Place::Body),
    7 resource_group_id: OptStr = Field::string("resourceGroupId").place(Place::Body),
    8 disk_category: OptStr = Field::string("diskCategory").place(Place::Body),
    9 marketing_options: Opt = Field::record("marketingOptions", &crate::shapes::MARKETING_OPTIONS).place(Place::Body),
    10 tags: List = Field::record("tags", &crate::shapes::TAG).wrapped("tags").place(Place::Body),
}

/// Response of `CreateDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDisksResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Ids of the disks. `DescribeDisks` lists them.
    pub disk_ids: Vec<String>,
    /// Number of the order that the operation placed.
    pub order_number: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateDisksResponse: CREATE_DISKS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 disk_ids: List = Field::string("diskIds").list(),
    2 order_number: OptStr = Field::string("orderNumber"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDisksRequest,
    CreateDisksResponse,
}
