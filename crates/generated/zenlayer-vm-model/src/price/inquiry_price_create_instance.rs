// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/InquiryPriceCreateInstance.json; do not edit.
//! Returns what instances would cost.
//!
//! Nothing is ordered.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-create-instance.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{
    BandwidthPrice, Category, DataDisk, DataDiskPrice, DiskPrice, InstanceChargePostpaid, InstanceChargePrepaid,
    InstanceChargeType, InternetChargeType, StepPrice, SystemDisk,
};

operation!(Operation::new::<InquiryPriceCreateInstanceRequest, InquiryPriceCreateInstanceResponse>(
    "InquiryPriceCreateInstance", Effect::Read, &INQUIRY_PRICE_CREATE_INSTANCE_REQUEST, &INQUIRY_PRICE_CREATE_INSTANCE_RESPONSE,
));

/// Request of `InquiryPriceCreateInstance`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryPriceCreateInstanceRequest {
    /** `zoneId`: text. */ pub zone_id: String,
    /** `imageId`: text. */ pub image_id: Option<String>,
    /** `instanceType`: text. */ pub instance_type: String,
    /** `instanceChargeType`: one of the known values. */ pub instance_charge_type: InstanceChargeType,
    /** `instanceChargePrepaid`: record. */ pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    /** `instanceChargePostpaid`: record. */ pub instance_charge_postpaid: Option<InstanceChargePostpaid>,
    /** `internetChargeType`: one of the known values. */ pub internet_charge_type: InternetChargeType,
    /** `trafficPackageSize`: number. */ pub traffic_package_size: Option<f64>,
    /** `internetMaxBandwidthOut`: integer. Default: `1`. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `instanceCount`: integer. */ pub instance_count: i64,
    /** `systemDisk`: record. */ pub system_disk: SystemDisk,
    /** `dataDisks`: records. */ pub data_disks: Vec<DataDisk>,
    /** What else came. */ pub extra: Extra,
}
impl InquiryPriceCreateInstanceRequest {
    /// With what is required.
    pub fn new(
        zone_id: impl Into<String>, instance_type: impl Into<String>, instance_charge_type: impl Into<InstanceChargeType>,
        internet_charge_type: impl Into<InternetChargeType>, instance_count: i64, system_disk: SystemDisk,
    ) -> Self {
        Self {
            zone_id: zone_id.into(), instance_type: instance_type.into(), instance_charge_type: instance_charge_type.into(),
            internet_charge_type: internet_charge_type.into(), instance_count, system_disk,
            ..Self::default()
        }
    }
    /// Sets `imageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `instanceChargePrepaid`.
    pub fn instance_charge_prepaid(mut self, value: InstanceChargePrepaid) -> Self {
        self.instance_charge_prepaid = Some(value); self
    }
    /// Sets `instanceChargePostpaid`.
    pub fn instance_charge_postpaid(mut self, value: InstanceChargePostpaid) -> Self {
        self.instance_charge_postpaid = Some(value); self
    }
    /// Sets `trafficPackageSize`.
    pub fn traffic_package_size(mut self, value: f64) -> Self { self.traffic_package_size = Some(value); self }
    /// Sets `internetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self { self.internet_max_bandwidth_out = Some(value); self }
    /// Sets `dataDisks`.
    pub fn data_disks(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self { self.data_disks = all(value); self }
}
/// Table of [`InquiryPriceCreateInstanceRequest`].
pub static INQUIRY_PRICE_CREATE_INSTANCE_REQUEST: Schema =
    Schema { name: "InquiryPriceCreateInstanceRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("zoneId").place(Place::Body).required(),
    Field::string("imageId").place(Place::Body),
    Field::string("instanceType").place(Place::Body).required(),
    Field::one_of("instanceChargeType", InstanceChargeType::VALUES).place(Place::Body).required(),
    Field::record("instanceChargePrepaid", &crate::shapes::INSTANCE_CHARGE_PREPAID).place(Place::Body),
    Field::record("instanceChargePostpaid", &crate::shapes::INSTANCE_CHARGE_POSTPAID).place(Place::Body),
    Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body).required(),
    Field::double("trafficPackageSize").place(Place::Body),
    Field::int64("internetMaxBandwidthOut").place(Place::Body),
    Field::int64("instanceCount").place(Place::Body).required(),
    Field::record("systemDisk", &crate::shapes::SYSTEM_DISK).place(Place::Body).required(),
    Field::record("dataDisks", &crate::shapes::DATA_DISK).list().place(Place::Body),
]; &ROWS } };
record!(InquiryPriceCreateInstanceRequest, INQUIRY_PRICE_CREATE_INSTANCE_REQUEST,
    [0 Str zone_id, 1 OptStr image_id, 2 Str instance_type, 3 Enum instance_charge_type, 4 Opt instance_charge_prepaid,
    5 Opt instance_charge_postpaid, 6 Enum internet_charge_type, 10 Record system_disk,
    11 List data_disks] [7 OptFloat traffic_package_size, 8 OptInt internet_max_bandwidth_out, 9 Int instance_count]);

/// Answer of `InquiryPriceCreateInstance`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryPriceCreateInstanceResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `instancePrice`: record. */ pub instance_price: Option<InstancePrice>,
    /** `bandwidthPrice`: records. */ pub bandwidth_price: Vec<BandwidthPrice>,
    /** `eipPrice`: record. */ pub eip_price: Option<EipPrice>,
    /** `systemDiskPrice`: record. */ pub system_disk_price: Option<SystemDiskPrice>,
    /** `dataDiskPrice`: record. */ pub data_disk_price: Option<DataDiskPrice>,
    /** `dataDiskPrices`: records. */ pub data_disk_prices: Vec<DataDiskPrice2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InquiryPriceCreateInstanceResponse`].
pub static INQUIRY_PRICE_CREATE_INSTANCE_RESPONSE: Schema =
    Schema { name: "InquiryPriceCreateInstanceResponse", fields: { static ROWS: [Field; 7] = [
    Field::string("requestId").required(),
    Field::record("instancePrice", &INSTANCE_PRICE),
    Field::record("bandwidthPrice", &crate::shapes::BANDWIDTH_PRICE).list(),
    Field::record("eipPrice", &EIP_PRICE),
    Field::record("systemDiskPrice", &SYSTEM_DISK_PRICE),
    Field::record("dataDiskPrice", &crate::shapes::DATA_DISK_PRICE),
    Field::record("dataDiskPrices", &DATA_DISK_PRICE2).list(),
]; &ROWS } };
record!(InquiryPriceCreateInstanceResponse, INQUIRY_PRICE_CREATE_INSTANCE_RESPONSE,
    [0 Str request_id, 1 Opt instance_price, 2 List bandwidth_price, 3 Opt eip_price, 4 Opt system_disk_price,
    5 Opt data_disk_price, 6 List data_disk_prices] []);

/// What `instancePrice` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstancePrice {
    /** `discount`: number. */ pub discount: Option<f64>,
    /** `discountPrice`: number. */ pub discount_price: Option<f64>,
    /** `originalPrice`: number. */ pub original_price: Option<f64>,
    /** `unitPrice`: number. */ pub unit_price: Option<f64>,
    /** `discountUnitPrice`: number. */ pub discount_unit_price: Option<f64>,
    /** `chargeUnit`: text. */ pub charge_unit: Option<String>,
    /** `stepPrices`: records. */ pub step_prices: Vec<StepPrice>,
    /** `amountUnit`: text. */ pub amount_unit: Option<String>,
    /** `excessUnitPrice`: number. */ pub excess_unit_price: Option<f64>,
    /** `excessDiscountUnitPrice`: number. */ pub excess_discount_unit_price: Option<f64>,
    /** `excessAmountUnit`: text. */ pub excess_amount_unit: Option<String>,
    /** `category`: one of the known values. */ pub category: Option<Category>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstancePrice`].
pub static INSTANCE_PRICE: Schema = Schema { name: "InstancePrice", fields: { static ROWS: [Field; 12] = [
    Field::double("discount"),
    Field::double("discountPrice"),
    Field::double("originalPrice"),
    Field::double("unitPrice"),
    Field::double("discountUnitPrice"),
    Field::string("chargeUnit"),
    Field::record("stepPrices", &crate::shapes::STEP_PRICE).list(),
    Field::string("amountUnit"),
    Field::double("excessUnitPrice"),
    Field::double("excessDiscountUnitPrice"),
    Field::string("excessAmountUnit"),
    Field::one_of("category", Category::VALUES),
]; &ROWS } };
record!(InstancePrice, INSTANCE_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

/// What `eipPrice` holds.
#[derive(Default)] #[non_exhaustive] pub struct EipPrice {
    /** `discount`: number. */ pub discount: Option<f64>,
    /** `discountPrice`: number. */ pub discount_price: Option<f64>,
    /** `originalPrice`: number. */ pub original_price: Option<f64>,
    /** `unitPrice`: number. */ pub unit_price: Option<f64>,
    /** `discountUnitPrice`: number. */ pub discount_unit_price: Option<f64>,
    /** `chargeUnit`: text. */ pub charge_unit: Option<String>,
    /** `stepPrices`: records. */ pub step_prices: Vec<StepPrice>,
    /** `amountUnit`: text. */ pub amount_unit: Option<String>,
    /** `excessUnitPrice`: number. */ pub excess_unit_price: Option<f64>,
    /** `excessDiscountUnitPrice`: number. */ pub excess_discount_unit_price: Option<f64>,
    /** `excessAmountUnit`: text. */ pub excess_amount_unit: Option<String>,
    /** `category`: one of the known values. */ pub category: Option<Category>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipPrice`].
pub static EIP_PRICE: Schema = Schema { name: "EipPrice", fields: { static ROWS: [Field; 12] = [
    Field::double("discount"),
    Field::double("discountPrice"),
    Field::double("originalPrice"),
    Field::double("unitPrice"),
    Field::double("discountUnitPrice"),
    Field::string("chargeUnit"),
    Field::record("stepPrices", &crate::shapes::STEP_PRICE).list(),
    Field::string("amountUnit"),
    Field::double("excessUnitPrice"),
    Field::double("excessDiscountUnitPrice"),
    Field::string("excessAmountUnit"),
    Field::one_of("category", Category::VALUES),
]; &ROWS } };
record!(EipPrice, EIP_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

/// What `systemDiskPrice` holds.
#[derive(Default)] #[non_exhaustive] pub struct SystemDiskPrice {
    /** `discount`: number. */ pub discount: Option<f64>,
    /** `discountPrice`: number. */ pub discount_price: Option<f64>,
    /** `originalPrice`: number. */ pub original_price: Option<f64>,
    /** `unitPrice`: number. */ pub unit_price: Option<f64>,
    /** `discountUnitPrice`: number. */ pub discount_unit_price: Option<f64>,
    /** `chargeUnit`: text. */ pub charge_unit: Option<String>,
    /** `stepPrices`: records. */ pub step_prices: Vec<StepPrice>,
    /** `amountUnit`: text. */ pub amount_unit: Option<String>,
    /** `excessUnitPrice`: number. */ pub excess_unit_price: Option<f64>,
    /** `excessDiscountUnitPrice`: number. */ pub excess_discount_unit_price: Option<f64>,
    /** `excessAmountUnit`: text. */ pub excess_amount_unit: Option<String>,
    /** `category`: one of the known values. */ pub category: Option<Category>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SystemDiskPrice`].
pub static SYSTEM_DISK_PRICE: Schema = Schema { name: "SystemDiskPrice", fields: { static ROWS: [Field; 12] = [
    Field::double("discount"),
    Field::double("discountPrice"),
    Field::double("originalPrice"),
    Field::double("unitPrice"),
    Field::double("discountUnitPrice"),
    Field::string("chargeUnit"),
    Field::record("stepPrices", &crate::shapes::STEP_PRICE).list(),
    Field::string("amountUnit"),
    Field::double("excessUnitPrice"),
    Field::double("excessDiscountUnitPrice"),
    Field::string("excessAmountUnit"),
    Field::one_of("category", Category::VALUES),
]; &ROWS } };
record!(SystemDiskPrice, SYSTEM_DISK_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

/// What `dataDiskPrices` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataDiskPrice2 {
    /** `diskId`: text. */ pub disk_id: Option<String>,
    /** `diskName`: text. */ pub disk_name: Option<String>,
    /** `diskSize`: integer. */ pub disk_size: Option<i64>,
    /** `diskAmount`: integer. */ pub disk_amount: Option<i64>,
    /** `portable`: yes or no. */ pub portable: Option<bool>,
    /** `diskCategory`: text. */ pub disk_category: Option<String>,
    /** `diskPrice`: record. */ pub disk_price: Option<DiskPrice>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataDiskPrice2`].
pub static DATA_DISK_PRICE2: Schema = Schema { name: "DataDiskPrice2", fields: { static ROWS: [Field; 7] = [
    Field::string("diskId"),
    Field::string("diskName"),
    Field::int64("diskSize"),
    Field::int64("diskAmount"),
    Field::boolean("portable"),
    Field::string("diskCategory"),
    Field::record("diskPrice", &crate::shapes::DISK_PRICE),
]; &ROWS } };
record!(DataDiskPrice2, DATA_DISK_PRICE2,
    [0 OptStr disk_id, 1 OptStr disk_name, 5 OptStr disk_category, 6 Opt disk_price] [2 OptInt disk_size, 3 OptInt disk_amount,
    4 OptBool portable]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    InquiryPriceCreateInstanceRequest, InquiryPriceCreateInstanceResponse, InstancePrice, EipPrice, SystemDiskPrice,
    DataDiskPrice2,
);
