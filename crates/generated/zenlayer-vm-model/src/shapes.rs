// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/service.json; do not edit.
//! Shapes that several operations share.

use cloudspec_wire::{Extra, Field, Limits, Schema, all, record};

/// The shape `bandwidthPrice`.
#[derive(Default)] #[non_exhaustive] pub struct BandwidthPrice {
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
/// Table of [`BandwidthPrice`].
pub static BANDWIDTH_PRICE: Schema = Schema { name: "BandwidthPrice", fields: { static ROWS: [Field; 12] = [
    Field::double("discount"),
    Field::double("discountPrice"),
    Field::double("originalPrice"),
    Field::double("unitPrice"),
    Field::double("discountUnitPrice"),
    Field::string("chargeUnit"),
    Field::record("stepPrices", &STEP_PRICE).list(),
    Field::string("amountUnit"),
    Field::double("excessUnitPrice"),
    Field::double("excessDiscountUnitPrice"),
    Field::string("excessAmountUnit"),
    Field::one_of("category", Category::VALUES),
]; &ROWS } };
record!(BandwidthPrice, BANDWIDTH_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

/// The shape `chargePrepaid`.
#[derive(Default)] #[non_exhaustive] pub struct ChargePrepaid {
    /** `period`: integer. */ pub period: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl ChargePrepaid {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
}
/// Table of [`ChargePrepaid`].
pub static CHARGE_PREPAID: Schema = Schema { name: "ChargePrepaid", fields: { static ROWS: [Field; 1] = [
    Field::int64("period"),
]; &ROWS } };
record!(ChargePrepaid, CHARGE_PREPAID, [] [0 OptInt period]);

/// The shape `dataDisks`.
#[derive(Default)] #[non_exhaustive] pub struct DataDisk {
    /** `diskId`: text. */ pub disk_id: Option<String>,
    /** `diskName`: text. */ pub disk_name: Option<String>,
    /** `diskSize`: integer. */ pub disk_size: Option<i64>,
    /** `diskAmount`: integer. */ pub disk_amount: Option<i64>,
    /** `portable`: yes or no. */ pub portable: Option<bool>,
    /** `diskCategory`: text. */ pub disk_category: Option<String>,
    /** `diskPrice`: record. */ pub disk_price: Option<DiskPrice>,
    /** What else came. */ pub extra: Extra,
}
impl DataDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `diskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self { self.disk_id = Some(value.into()); self }
    /// Sets `diskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self { self.disk_name = Some(value.into()); self }
    /// Sets `diskSize`.
    pub fn disk_size(mut self, value: i64) -> Self { self.disk_size = Some(value); self }
    /// Sets `diskAmount`.
    pub fn disk_amount(mut self, value: i64) -> Self { self.disk_amount = Some(value); self }
    /// Sets `portable`.
    pub fn portable(mut self, value: bool) -> Self { self.portable = Some(value); self }
    /// Sets `diskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self { self.disk_category = Some(value.into()); self }
    /// Sets `diskPrice`.
    pub fn disk_price(mut self, value: DiskPrice) -> Self { self.disk_price = Some(value); self }
}
/// Table of [`DataDisk`].
pub static DATA_DISK: Schema = Schema { name: "DataDisk", fields: { static ROWS: [Field; 7] = [
    Field::string("diskId"),
    Field::string("diskName"),
    Field::int64("diskSize"),
    Field::int64("diskAmount"),
    Field::boolean("portable"),
    Field::string("diskCategory"),
    Field::record("diskPrice", &DISK_PRICE),
]; &ROWS } };
record!(DataDisk, DATA_DISK,
    [0 OptStr disk_id, 1 OptStr disk_name, 5 OptStr disk_category, 6 Opt disk_price] [2 OptInt disk_size, 3 OptInt disk_amount,
    4 OptBool portable]);

/// The shape `dataDiskPrice`.
#[derive(Default)] #[non_exhaustive] pub struct DataDiskPrice {
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
/// Table of [`DataDiskPrice`].
pub static DATA_DISK_PRICE: Schema = Schema { name: "DataDiskPrice", fields: { static ROWS: [Field; 12] = [
    Field::double("discount"),
    Field::double("discountPrice"),
    Field::double("originalPrice"),
    Field::double("unitPrice"),
    Field::double("discountUnitPrice"),
    Field::string("chargeUnit"),
    Field::record("stepPrices", &STEP_PRICE).list(),
    Field::string("amountUnit"),
    Field::double("excessUnitPrice"),
    Field::double("excessDiscountUnitPrice"),
    Field::string("excessAmountUnit"),
    Field::one_of("category", Category::VALUES),
]; &ROWS } };
record!(DataDiskPrice, DATA_DISK_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

/// The shape `dataDisks.diskPrice`.
#[derive(Default)] #[non_exhaustive] pub struct DiskPrice {
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
impl DiskPrice {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `discount`.
    pub fn discount(mut self, value: f64) -> Self { self.discount = Some(value); self }
    /// Sets `discountPrice`.
    pub fn discount_price(mut self, value: f64) -> Self { self.discount_price = Some(value); self }
    /// Sets `originalPrice`.
    pub fn original_price(mut self, value: f64) -> Self { self.original_price = Some(value); self }
    /// Sets `unitPrice`.
    pub fn unit_price(mut self, value: f64) -> Self { self.unit_price = Some(value); self }
    /// Sets `discountUnitPrice`.
    pub fn discount_unit_price(mut self, value: f64) -> Self { self.discount_unit_price = Some(value); self }
    /// Sets `chargeUnit`.
    pub fn charge_unit(mut self, value: impl Into<String>) -> Self { self.charge_unit = Some(value.into()); self }
    /// Sets `stepPrices`.
    pub fn step_prices(mut self, value: impl IntoIterator<Item = StepPrice>) -> Self { self.step_prices = all(value); self }
    /// Sets `amountUnit`.
    pub fn amount_unit(mut self, value: impl Into<String>) -> Self { self.amount_unit = Some(value.into()); self }
    /// Sets `excessUnitPrice`.
    pub fn excess_unit_price(mut self, value: f64) -> Self { self.excess_unit_price = Some(value); self }
    /// Sets `excessDiscountUnitPrice`.
    pub fn excess_discount_unit_price(mut self, value: f64) -> Self { self.excess_discount_unit_price = Some(value); self }
    /// Sets `excessAmountUnit`.
    pub fn excess_amount_unit(mut self, value: impl Into<String>) -> Self { self.excess_amount_unit = Some(value.into()); self }
    /// Sets `category`.
    pub fn category(mut self, value: impl Into<Category>) -> Self { self.category = Some(value.into()); self }
}
/// Table of [`DiskPrice`].
pub static DISK_PRICE: Schema = Schema { name: "DiskPrice", fields: { static ROWS: [Field; 12] = [
    Field::double("discount"),
    Field::double("discountPrice"),
    Field::double("originalPrice"),
    Field::double("unitPrice"),
    Field::double("discountUnitPrice"),
    Field::string("chargeUnit"),
    Field::record("stepPrices", &STEP_PRICE).list(),
    Field::string("amountUnit"),
    Field::double("excessUnitPrice"),
    Field::double("excessDiscountUnitPrice"),
    Field::string("excessAmountUnit"),
    Field::one_of("category", Category::VALUES),
]; &ROWS } };
record!(DiskPrice, DISK_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

/// The shape `instanceChargePostpaid`.
#[derive(Default)] #[non_exhaustive] pub struct InstanceChargePostpaid {
    /** `period`: integer. */ pub period: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl InstanceChargePostpaid {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
}
/// Table of [`InstanceChargePostpaid`].
pub static INSTANCE_CHARGE_POSTPAID: Schema = Schema { name: "InstanceChargePostpaid", fields: { static ROWS: [Field; 1] = [
    Field::int64("period"),
]; &ROWS } };
record!(InstanceChargePostpaid, INSTANCE_CHARGE_POSTPAID, [] [0 OptInt period]);

/// The shape `instanceChargePrepaid`.
#[derive(Default)] #[non_exhaustive] pub struct InstanceChargePrepaid {
    /** `period`: integer. */ pub period: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl InstanceChargePrepaid {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
}
/// Table of [`InstanceChargePrepaid`].
pub static INSTANCE_CHARGE_PREPAID: Schema = Schema { name: "InstanceChargePrepaid", fields: { static ROWS: [Field; 1] = [
    Field::int64("period"),
]; &ROWS } };
record!(InstanceChargePrepaid, INSTANCE_CHARGE_PREPAID, [] [0 OptInt period]);

/// The shape `marketingOptions`.
#[derive(Default)] #[non_exhaustive] pub struct MarketingOptions {
    /** `discountCode`: text. */ pub discount_code: Option<String>,
    /** `usePocVoucher`: yes or no. */ pub use_poc_voucher: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl MarketingOptions {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `discountCode`.
    pub fn discount_code(mut self, value: impl Into<String>) -> Self { self.discount_code = Some(value.into()); self }
    /// Sets `usePocVoucher`.
    pub fn use_poc_voucher(mut self, value: bool) -> Self { self.use_poc_voucher = Some(value); self }
}
/// Table of [`MarketingOptions`].
pub static MARKETING_OPTIONS: Schema = Schema { name: "MarketingOptions", fields: { static ROWS: [Field; 2] = [
    Field::string("discountCode"),
    Field::boolean("usePocVoucher"),
]; &ROWS } };
record!(MarketingOptions, MARKETING_OPTIONS, [0 OptStr discount_code] [1 OptBool use_poc_voucher]);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct RequestIdResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RequestIdResponse`].
pub static REQUEST_ID_RESPONSE: Schema = Schema { name: "RequestIdResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("requestId").required(),
]; &ROWS } };
record!(RequestIdResponse, REQUEST_ID_RESPONSE, [0 Str request_id] []);

/// The shape `ruleInfos`.
#[derive(Default)] #[non_exhaustive] pub struct RuleInfo {
    /** `direction`: text. */ pub direction: Option<String>,
    /** `policy`: text. */ pub policy: Option<String>,
    /** `priority`: integer. */ pub priority: Option<i64>,
    /** `ipProtocol`: text. */ pub ip_protocol: Option<String>,
    /** `portRange`: text. */ pub port_range: Option<String>,
    /** `cidrIp`: text. */ pub cidr_ip: Option<String>,
    /** `description`: text. */ pub description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl RuleInfo {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self { self.direction = Some(value.into()); self }
    /// Sets `policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self { self.policy = Some(value.into()); self }
    /// Sets `priority`.
    pub fn priority(mut self, value: i64) -> Self { self.priority = Some(value); self }
    /// Sets `ipProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self { self.ip_protocol = Some(value.into()); self }
    /// Sets `portRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self { self.port_range = Some(value.into()); self }
    /// Sets `cidrIp`.
    pub fn cidr_ip(mut self, value: impl Into<String>) -> Self { self.cidr_ip = Some(value.into()); self }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`RuleInfo`].
pub static RULE_INFO: Schema = Schema { name: "RuleInfo", fields: { static ROWS: [Field; 7] = [
    Field::string("direction"),
    Field::string("policy"),
    Field::int64("priority"),
    Field::string("ipProtocol"),
    Field::string("portRange"),
    Field::string("cidrIp"),
    Field::string("description"),
]; &ROWS } };
record!(RuleInfo, RULE_INFO,
    [0 OptStr direction, 1 OptStr policy, 3 OptStr ip_protocol, 4 OptStr port_range, 5 OptStr cidr_ip,
    6 OptStr description] [2 OptInt priority]);

/// The shape `dataDisks.diskPrice.stepPrices`.
#[derive(Default)] #[non_exhaustive] pub struct StepPrice {
    /** `stepStart`: number. */ pub step_start: Option<f64>,
    /** `stepEnd`: number. */ pub step_end: Option<f64>,
    /** `unitPrice`: number. */ pub unit_price: Option<f64>,
    /** `discountUnitPrice`: number. */ pub discount_unit_price: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
impl StepPrice {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `stepStart`.
    pub fn step_start(mut self, value: f64) -> Self { self.step_start = Some(value); self }
    /// Sets `stepEnd`.
    pub fn step_end(mut self, value: f64) -> Self { self.step_end = Some(value); self }
    /// Sets `unitPrice`.
    pub fn unit_price(mut self, value: f64) -> Self { self.unit_price = Some(value); self }
    /// Sets `discountUnitPrice`.
    pub fn discount_unit_price(mut self, value: f64) -> Self { self.discount_unit_price = Some(value); self }
}
/// Table of [`StepPrice`].
pub static STEP_PRICE: Schema = Schema { name: "StepPrice", fields: { static ROWS: [Field; 4] = [
    Field::double("stepStart"),
    Field::double("stepEnd"),
    Field::double("unitPrice"),
    Field::double("discountUnitPrice"),
]; &ROWS } };
record!(StepPrice, STEP_PRICE,
    [] [0 OptFloat step_start, 1 OptFloat step_end, 2 OptFloat unit_price, 3 OptFloat discount_unit_price]);

/// The shape `systemDisk`.
#[derive(Default)] #[non_exhaustive] pub struct SystemDisk {
    /** `diskId`: text. */ pub disk_id: Option<String>,
    /** `diskSize`: integer. */ pub disk_size: Option<i64>,
    /** `diskCategory`: text. */ pub disk_category: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl SystemDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `diskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self { self.disk_id = Some(value.into()); self }
    /// Sets `diskSize`.
    pub fn disk_size(mut self, value: i64) -> Self { self.disk_size = Some(value); self }
    /// Sets `diskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self { self.disk_category = Some(value.into()); self }
}
/// Table of [`SystemDisk`].
pub static SYSTEM_DISK: Schema = Schema { name: "SystemDisk", fields: { static ROWS: [Field; 3] = [
    Field::string("diskId"),
    Field::int64("diskSize"),
    Field::string("diskCategory"),
]; &ROWS } };
record!(SystemDisk, SYSTEM_DISK, [0 OptStr disk_id, 2 OptStr disk_category] [1 OptInt disk_size]);

/// The shape `tags.tags`.
#[derive(Default)] #[non_exhaustive] pub struct Tag {
    /** `key`: text, 1 to 64 characters. */ pub key: Option<String>,
    /** `value`: text, 1 to 64 characters. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Tag {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`Tag`].
pub static TAG: Schema = Schema { name: "Tag", fields: { static ROWS: [Field; 2] = [
    Field::string("key").limits(&Limits::length(Some(1), Some(64))),
    Field::string("value").limits(&Limits::length(Some(1), Some(64))),
]; &ROWS } };
record!(Tag, TAG, [0 OptStr key, 1 OptStr value] []);

/// The shape `dataSet.tags.tags`.
#[derive(Default)] #[non_exhaustive] pub struct Tag2 {
    /** `key`: text. */ pub key: Option<String>,
    /** `value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Tag2`].
pub static TAG2: Schema = Schema { name: "Tag2", fields: { static ROWS: [Field; 2] = [
    Field::string("key"),
    Field::string("value"),
]; &ROWS } };
record!(Tag2, TAG2, [0 OptStr key, 1 OptStr value] []);

cloudspec_wire::open_enum! {
    /// Values of `dataDisks.diskPrice.category`. The provider may add to them.
    pub enum Category {
        Standard = "STANDARD", Customized = "CUSTOMIZED",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `chargeType`. The provider may add to them.
    pub enum ChargeType {
        Prepaid = "PREPAID", Postpaid = "POSTPAID",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `instanceChargeType`. The provider may add to them.
    pub enum InstanceChargeType {
        Prepaid = "PREPAID", Postpaid = "POSTPAID",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `InstanceStatus`. The provider may add to them.
    pub enum InstanceStatus {
        /** Waiting to be created. */ Pending = "PENDING",
        /** Being created. */ Deploying = "DEPLOYING",
        /** Being reinstalled. */ Rebuilding = "REBUILDING",
        /** Restarting. */ Reboot = "REBOOT",
        /** Running. */ Running = "RUNNING",
        /** Powered off. */ Stopped = "STOPPED",
        /** Powering on. */ Booting = "BOOTING",
        /** Being released. */ Releasing = "RELEASING",
        /** Powering off. */ Stopping = "STOPPING",
        /** In the recycle bin. */ Recycle = "RECYCLE",
        /** Going to the recycle bin. */ Recycling = "RECYCLING",
        /** Could not be created. */ CreateFailed = "CREATE_FAILED",
        /** An image is being made of it. */ Imaging = "IMAGING",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `internetChargeType`. The provider may add to them.
    pub enum InternetChargeType {
        ByBandwidth = "ByBandwidth", ByTrafficPackage = "ByTrafficPackage", ByClusterBandwidth95 = "ByClusterBandwidth95",
        BandwidthCluster = "BandwidthCluster",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    BandwidthPrice, ChargePrepaid, DataDisk, DataDiskPrice, DiskPrice, InstanceChargePostpaid, InstanceChargePrepaid,
    MarketingOptions, RequestIdResponse, RuleInfo, StepPrice, SystemDisk, Tag, Tag2,
);
