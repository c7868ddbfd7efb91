// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/InquiryPriceCreateDisks.json; do not edit.
//! Returns what data disks would cost, by subscription or pay-as-you-go.
//!
//! Nothing is ordered.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-create-disks.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

pub use crate::shapes::{ChargePrepaid, ChargeType, DataDiskPrice};

operation! {
    name: "InquiryPriceCreateDisks",
    effect: Effect::Read,
    request: InquiryPriceCreateDisksRequest = INQUIRY_PRICE_CREATE_DISKS_REQUEST,
    response: InquiryPriceCreateDisksResponse = INQUIRY_PRICE_CREATE_DISKS_RESPONSE,
}

/// Request of `InquiryPriceCreateDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksRequest {
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: String,
    /// Size of the disk. Unit: GiB.
    pub disk_size: i64,
    /// How many disks to create. 1 to 50.
    pub disk_amount: Option<i64>,
    /// How the disk is paid for: `PREPAID` by subscription, `POSTPAID` as it is used.
    pub charge_type: ChargeType,
    /// Length and renewal of the subscription. Needed with `PREPAID`.
    pub charge_prepaid: Option<ChargePrepaid>,
    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub disk_category: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InquiryPriceCreateDisksRequest {
    /// Creates a value with the required members.
    pub fn new(
        zone_id: impl Into<String>,
        disk_size: i64,
        charge_type: impl Into<ChargeType>,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            disk_size,
            charge_type: charge_type.into(),
            ..Self::default()
        }
    }

    /// How many disks to create.
    pub fn disk_amount(mut self, value: i64) -> Self {
        self.disk_amount = Some(value);
        self
    }

    /// Length and renewal of the subscription.
    pub fn charge_prepaid(mut self, value: ChargePrepaid) -> Self {
        self.charge_prepaid = Some(value);
        self
    }

    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
}

record! {
    InquiryPriceCreateDisksRequest: INQUIRY_PRICE_CREATE_DISKS_REQUEST,
    0 zone_id: Str = Field::string("zoneId").place(Place::Body).required(),
    1 disk_size: Int = Field::int64("diskSize").place(Place::Body).required(),
    2 disk_amount: OptInt = Field::int64("diskAmount").place(Place::Body).limits(&Limits::new().range(Some(1.0), Some(50.0))),
    3 charge_type: Enum = Field::one_of("chargeType", ChargeType::VALUES).place(Place::Body).required(),
    4 charge_prepaid: Opt = Field::record("chargePrepaid", &crate::shapes::CHARGE_PREPAID).place(Place::Body),
    5 disk_category: OptStr = Field::string("diskCategory").place(Place::Body),
}

/// Response of `InquiryPriceCreateDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateDisksResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Price of all data disks together.
    pub data_disk_price: Option<DataDiskPrice>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InquiryPriceCreateDisksResponse: INQUIRY_PRICE_CREATE_DISKS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 data_disk_price: Opt = Field::record("dataDiskPrice", &crate::shapes::DATA_DISK_PRICE),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    InquiryPriceCreateDisksRequest,
    InquiryPriceCreateDisksResponse,
}
