// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/InquiryPriceCreateDisks.json; do not edit.
//! Returns what data disks would cost, by subscription or pay-as-you-go.
//!
//! Nothing is ordered.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-create-disks.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, operation, record};
pub use crate::shapes::{Category, ChargePrepaid, ChargeType, DataDiskPrice, StepPrice};

operation!(Operation::new::<InquiryPriceCreateDisksRequest, InquiryPriceCreateDisksResponse>(
    "InquiryPriceCreateDisks", Effect::Read, &INQUIRY_PRICE_CREATE_DISKS_REQUEST, &INQUIRY_PRICE_CREATE_DISKS_RESPONSE,
));

/// Request of `InquiryPriceCreateDisks`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryPriceCreateDisksRequest {
    /** `zoneId`: text. */ pub zone_id: String,
    /** `diskSize`: integer. */ pub disk_size: i64,
    /** `diskAmount`: integer, 1 to 50. */ pub disk_amount: Option<i64>,
    /** `chargeType`: one of the known values. */ pub charge_type: ChargeType,
    /** `chargePrepaid`: record. */ pub charge_prepaid: Option<ChargePrepaid>,
    /** `diskCategory`: text. */ pub disk_category: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl InquiryPriceCreateDisksRequest {
    /// With what is required.
    pub fn new(zone_id: impl Into<String>, disk_size: i64, charge_type: impl Into<ChargeType>) -> Self {
        Self { zone_id: zone_id.into(), disk_size, charge_type: charge_type.into(), ..Self::default() }
    }
    /// Sets `diskAmount`.
    pub fn disk_amount(mut self, value: i64) -> Self { self.disk_amount = Some(value); self }
    /// Sets `chargePrepaid`.
    pub fn charge_prepaid(mut self, value: ChargePrepaid) -> Self { self.charge_prepaid = Some(value); self }
    /// Sets `diskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self { self.disk_category = Some(value.into()); self }
}
/// Table of [`InquiryPriceCreateDisksRequest`].
pub static INQUIRY_PRICE_CREATE_DISKS_REQUEST: Schema =
    Schema { name: "InquiryPriceCreateDisksRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("zoneId").place(Place::Body).required(),
    Field::int64("diskSize").place(Place::Body).required(),
    Field::int64("diskAmount").place(Place::Body).limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::one_of("chargeType", ChargeType::VALUES).place(Place::Body).required(),
    Field::record("chargePrepaid", &crate::shapes::CHARGE_PREPAID).place(Place::Body),
    Field::string("diskCategory").place(Place::Body),
]; &ROWS } };
record!(InquiryPriceCreateDisksRequest, INQUIRY_PRICE_CREATE_DISKS_REQUEST,
    [0 Str zone_id, 3 Enum charge_type, 4 Opt charge_prepaid, 5 OptStr disk_category] [1 Int disk_size, 2 OptInt disk_amount]);

/// Answer of `InquiryPriceCreateDisks`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryPriceCreateDisksResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `dataDiskPrice`: record. */ pub data_disk_price: Option<DataDiskPrice>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InquiryPriceCreateDisksResponse`].
pub static INQUIRY_PRICE_CREATE_DISKS_RESPONSE: Schema =
    Schema { name: "InquiryPriceCreateDisksResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("dataDiskPrice", &crate::shapes::DATA_DISK_PRICE),
]; &ROWS } };
record!(InquiryPriceCreateDisksResponse, INQUIRY_PRICE_CREATE_DISKS_RESPONSE, [0 Str request_id, 1 Opt data_disk_price] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(InquiryPriceCreateDisksRequest, InquiryPriceCreateDisksResponse);
