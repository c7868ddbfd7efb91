// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/service.json; do not edit.
//! Shapes that several operations use.

use cloudspec_wire::{Extra, Field, Limits, open_enum, record};

/// The shape `bandwidthPrice`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct BandwidthPrice {
    /// `discount`: number.
    pub discount: Option<f64>,
    /// `discountPrice`: number.
    pub discount_price: Option<f64>,
    /// `originalPrice`: number.
    pub original_price: Option<f64>,
    /// `unitPrice`: number.
    pub unit_price: Option<f64>,
    /// `discountUnitPrice`: number.
    pub discount_unit_price: Option<f64>,
    /// `chargeUnit`: text.
    pub charge_unit: Option<String>,
    /// `stepPrices`: records.
    pub step_prices: Vec<StepPrice>,
    /// `amountUnit`: text.
    pub amount_unit: Option<String>,
    /// `excessUnitPrice`: number.
    pub excess_unit_price: Option<f64>,
    /// `excessDiscountUnitPrice`: number.
    pub excess_discount_unit_price: Option<f64>,
    /// `excessAmountUnit`: text.
    pub excess_amount_unit: Option<String>,
    /// `category`: one of the known values.
    pub category: Option<Category>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    BandwidthPrice: BANDWIDTH_PRICE,
    0 discount: OptFloat = Field::double("discount"),
    1 discount_price: OptFloat = Field::double("discountPrice"),
    2 original_price: OptFloat = Field::double("originalPrice"),
    3 unit_price: OptFloat = Field::double("unitPrice"),
    4 discount_unit_price: OptFloat = Field::double("discountUnitPrice"),
    5 charge_unit: OptStr = Field::string("chargeUnit"),
    6 step_prices: List = Field::record("stepPrices", &STEP_PRICE).list(),
    7 amount_unit: OptStr = Field::string("amountUnit"),
    8 excess_unit_price: OptFloat = Field::double("excessUnitPrice"),
    9 excess_discount_unit_price: OptFloat = Field::double("excessDiscountUnitPrice"),
    10 excess_amount_unit: OptStr = Field::string("excessAmountUnit"),
    11 category: Opt = Field::one_of("category", Category::VALUES),
}

/// The shape `chargePrepaid`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    /// `period`: integer.
    pub period: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ChargePrepaid {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    ChargePrepaid: CHARGE_PREPAID,
    0 period: OptInt = Field::int64("period"),
}

/// The shape `dataDisks`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// `diskId`: text.
    pub disk_id: Option<String>,
    /// `diskName`: text.
    pub disk_name: Option<String>,
    /// `diskSize`: integer.
    pub disk_size: Option<i64>,
    /// `diskAmount`: integer.
    pub disk_amount: Option<i64>,
    /// `portable`: yes or no.
    pub portable: Option<bool>,
    /// `diskCategory`: text.
    pub disk_category: Option<String>,
    /// `diskPrice`: record.
    pub disk_price: Option<DiskPrice>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DataDisk {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `diskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Sets `diskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `diskSize`.
    pub fn disk_size(mut self, value: i64) -> Self {
        self.disk_size = Some(value);
        self
    }

    /// Sets `diskAmount`.
    pub fn disk_amount(mut self, value: i64) -> Self {
        self.disk_amount = Some(value);
        self
    }

    /// Sets `portable`.
    pub fn portable(mut self, value: bool) -> Self {
        self.portable = Some(value);
        self
    }

    /// Sets `diskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Sets `diskPrice`.
    pub fn disk_price(mut self, value: DiskPrice) -> Self {
        self.disk_price = Some(value);
        self
    }
}

record! {
    DataDisk: DATA_DISK,
    0 disk_id: OptStr = Field::string("diskId"),
    1 disk_name: OptStr = Field::string("diskName"),
    2 disk_size: OptInt = Field::int64("diskSize"),
    3 disk_amount: OptInt = Field::int64("diskAmount"),
    4 portable: OptBool = Field::boolean("portable"),
    5 disk_category: OptStr = Field::string("diskCategory"),
    6 disk_price: Opt = Field::record("diskPrice", &DISK_PRICE),
}

/// The shape `dataDiskPrice`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDiskPrice {
    /// `discount`: number.
    pub discount: Option<f64>,
    /// `discountPrice`: number.
    pub discount_price: Option<f64>,
    /// `originalPrice`: number.
    pub original_price: Option<f64>,
    /// `unitPrice`: number.
    pub unit_price: Option<f64>,
    /// `discountUnitPrice`: number.
    pub discount_unit_price: Option<f64>,
    /// `chargeUnit`: text.
    pub charge_unit: Option<String>,
    /// `stepPrices`: records.
    pub step_prices: Vec<StepPrice>,
    /// `amountUnit`: text.
    pub amount_unit: Option<String>,
    /// `excessUnitPrice`: number.
    pub excess_unit_price: Option<f64>,
    /// `excessDiscountUnitPrice`: number.
    pub excess_discount_unit_price: Option<f64>,
    /// `excessAmountUnit`: text.
    pub excess_amount_unit: Option<String>,
    /// `category`: one of the known values.
    pub category: Option<Category>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DataDiskPrice: DATA_DISK_PRICE,
    0 discount: OptFloat = Field::double("discount"),
    1 discount_price: OptFloat = Field::double("discountPrice"),
    2 original_price: OptFloat = Field::double("originalPrice"),
    3 unit_price: OptFloat = Field::double("unitPrice"),
    4 discount_unit_price: OptFloat = Field::double("discountUnitPrice"),
    5 charge_unit: OptStr = Field::string("chargeUnit"),
    6 step_prices: List = Field::record("stepPrices", &STEP_PRICE).list(),
    7 amount_unit: OptStr = Field::string("amountUnit"),
    8 excess_unit_price: OptFloat = Field::double("excessUnitPrice"),
    9 excess_discount_unit_price: OptFloat = Field::double("excessDiscountUnitPrice"),
    10 excess_amount_unit: OptStr = Field::string("excessAmountUnit"),
    11 category: Opt = Field::one_of("category", Category::VALUES),
}

/// The shape `dataDisks.diskPrice`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskPrice {
    /// `discount`: number.
    pub discount: Option<f64>,
    /// `discountPrice`: number.
    pub discount_price: Option<f64>,
    /// `originalPrice`: number.
    pub original_price: Option<f64>,
    /// `unitPrice`: number.
    pub unit_price: Option<f64>,
    /// `discountUnitPrice`: number.
    pub discount_unit_price: Option<f64>,
    /// `chargeUnit`: text.
    pub charge_unit: Option<String>,
    /// `stepPrices`: records.
    pub step_prices: Vec<StepPrice>,
    /// `amountUnit`: text.
    pub amount_unit: Option<String>,
    /// `excessUnitPrice`: number.
    pub excess_unit_price: Option<f64>,
    /// `excessDiscountUnitPrice`: number.
    pub excess_discount_unit_price: Option<f64>,
    /// `excessAmountUnit`: text.
    pub excess_amount_unit: Option<String>,
    /// `category`: one of the known values.
    pub category: Option<Category>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DiskPrice {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `discount`.
    pub fn discount(mut self, value: f64) -> Self {
        self.discount = Some(value);
        self
    }

    /// Sets `discountPrice`.
    pub fn discount_price(mut self, value: f64) -> Self {
        self.discount_price = Some(value);
        self
    }

    /// Sets `originalPrice`.
    pub fn original_price(mut self, value: f64) -> Self {
        self.original_price = Some(value);
        self
    }

    /// Sets `unitPrice`.
    pub fn unit_price(mut self, value: f64) -> Self {
        self.unit_price = Some(value);
        self
    }

    /// Sets `discountUnitPrice`.
    pub fn discount_unit_price(mut self, value: f64) -> Self {
        self.discount_unit_price = Some(value);
        self
    }

    /// Sets `chargeUnit`.
    pub fn charge_unit(mut self, value: impl Into<String>) -> Self {
        self.charge_unit = Some(value.into());
        self
    }

    /// Sets `stepPrices`.
    pub fn step_prices(mut self, value: impl IntoIterator<Item = StepPrice>) -> Self {
        self.step_prices = cloudspec_wire::all(value);
        self
    }

    /// Sets `amountUnit`.
    pub fn amount_unit(mut self, value: impl Into<String>) -> Self {
        self.amount_unit = Some(value.into());
        self
    }

    /// Sets `excessUnitPrice`.
    pub fn excess_unit_price(mut self, value: f64) -> Self {
        self.excess_unit_price = Some(value);
        self
    }

    /// Sets `excessDiscountUnitPrice`.
    pub fn excess_discount_unit_price(mut self, value: f64) -> Self {
        self.excess_discount_unit_price = Some(value);
        self
    }

    /// Sets `excessAmountUnit`.
    pub fn excess_amount_unit(mut self, value: impl Into<String>) -> Self {
        self.excess_amount_unit = Some(value.into());
        self
    }

    /// Sets `category`.
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
}

record! {
    DiskPrice: DISK_PRICE,
    0 discount: OptFloat = Field::double("discount"),
    1 discount_price: OptFloat = Field::double("discountPrice"),
    2 original_price: OptFloat = Field::double("originalPrice"),
    3 unit_price: OptFloat = Field::double("unitPrice"),
    4 discount_unit_price: OptFloat = Field::double("discountUnitPrice"),
    5 charge_unit: OptStr = Field::string("chargeUnit"),
    6 step_prices: List = Field::record("stepPrices", &STEP_PRICE).list(),
    7 amount_unit: OptStr = Field::string("amountUnit"),
    8 excess_unit_price: OptFloat = Field::double("excessUnitPrice"),
    9 excess_discount_unit_price: OptFloat = Field::double("excessDiscountUnitPrice"),
    10 excess_amount_unit: OptStr = Field::string("excessAmountUnit"),
    11 category: Opt = Field::one_of("category", Category::VALUES),
}

/// The shape `instanceChargePostpaid`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceChargePostpaid {
    /// `period`: integer.
    pub period: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl InstanceChargePostpaid {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    InstanceChargePostpaid: INSTANCE_CHARGE_POSTPAID,
    0 period: OptInt = Field::int64("period"),
}

/// The shape `instanceChargePrepaid`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    /// `period`: integer.
    pub period: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl InstanceChargePrepaid {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    InstanceChargePrepaid: INSTANCE_CHARGE_PREPAID,
    0 period: OptInt = Field::int64("period"),
}

/// The shape `marketingOptions`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct MarketingOptions {
    /// `discountCode`: text.
    pub discount_code: Option<String>,
    /// `usePocVoucher`: yes or no.
    pub use_poc_voucher: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl MarketingOptions {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `discountCode`.
    pub fn discount_code(mut self, value: impl Into<String>) -> Self {
        self.discount_code = Some(value.into());
        self
    }

    /// Sets `usePocVoucher`.
    pub fn use_poc_voucher(mut self, value: bool) -> Self {
        self.use_poc_voucher = Some(value);
        self
    }
}

record! {
    MarketingOptions: MARKETING_OPTIONS,
    0 discount_code: OptStr = Field::string("discountCode"),
    1 use_poc_voucher: OptBool = Field::boolean("usePocVoucher"),
}

/// The shape A member, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct RequestIdResponse {
    /// `requestId`: text.
    pub request_id: String,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RequestIdResponse: REQUEST_ID_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

/// The shape `ruleInfos`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct RuleInfo {
    /// `direction`: text.
    pub direction: Option<String>,
    /// `policy`: text.
    pub policy: Option<String>,
    /// `priority`: integer.
    pub priority: Option<i64>,
    /// `ipProtocol`: text.
    pub ip_protocol: Option<String>,
    /// `portRange`: text.
    pub port_range: Option<String>,
    /// `cidrIp`: text.
    pub cidr_ip: Option<String>,
    /// `description`: text.
    pub description: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RuleInfo {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `direction`.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }

    /// Sets `policy`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Sets `priority`.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets `ipProtocol`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Sets `portRange`.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Sets `cidrIp`.
    pub fn cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.cidr_ip = Some(value.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    RuleInfo: RULE_INFO,
    0 direction: OptStr = Field::string("direction"),
    1 policy: OptStr = Field::string("policy"),
    2 priority: OptInt = Field::int64("priority"),
    3 ip_protocol: OptStr = Field::string("ipProtocol"),
    4 port_range: OptStr = Field::string("portRange"),
    5 cidr_ip: OptStr = Field::string("cidrIp"),
    6 description: OptStr = Field::string("description"),
}

/// The shape `dataDisks.diskPrice.stepPrices`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct StepPrice {
    /// `stepStart`: number.
    pub step_start: Option<f64>,
    /// `stepEnd`: number.
    pub step_end: Option<f64>,
    /// `unitPrice`: number.
    pub unit_price: Option<f64>,
    /// `discountUnitPrice`: number.
    pub discount_unit_price: Option<f64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl StepPrice {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `stepStart`.
    pub fn step_start(mut self, value: f64) -> Self {
        self.step_start = Some(value);
        self
    }

    /// Sets `stepEnd`.
    pub fn step_end(mut self, value: f64) -> Self {
        self.step_end = Some(value);
        self
    }

    /// Sets `unitPrice`.
    pub fn unit_price(mut self, value: f64) -> Self {
        self.unit_price = Some(value);
        self
    }

    /// Sets `discountUnitPrice`.
    pub fn discount_unit_price(mut self, value: f64) -> Self {
        self.discount_unit_price = Some(value);
        self
    }
}

record! {
    StepPrice: STEP_PRICE,
    0 step_start: OptFloat = Field::double("stepStart"),
    1 step_end: OptFloat = Field::double("stepEnd"),
    2 unit_price: OptFloat = Field::double("unitPrice"),
    3 discount_unit_price: OptFloat = Field::double("discountUnitPrice"),
}

/// The shape `systemDisk`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct SystemDisk {
    /// `diskId`: text.
    pub disk_id: Option<String>,
    /// `diskSize`: integer.
    pub disk_size: Option<i64>,
    /// `diskCategory`: text.
    pub disk_category: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl SystemDisk {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `diskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Sets `diskSize`.
    pub fn disk_size(mut self, value: i64) -> Self {
        self.disk_size = Some(value);
        self
    }

    /// Sets `diskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }
}

record! {
    SystemDisk: SYSTEM_DISK,
    0 disk_id: OptStr = Field::string("diskId"),
    1 disk_size: OptInt = Field::int64("diskSize"),
    2 disk_category: OptStr = Field::string("diskCategory"),
}

/// The shape `tags.tags`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// `key`: text, 1 to 64 characters.
    pub key: Option<String>,
    /// `value`: text, 1 to 64 characters.
    pub value: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Tag {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    Tag: TAG,
    0 key: OptStr = Field::string("key").limits(&Limits::new().length(Some(1), Some(64))),
    1 value: OptStr = Field::string("value").limits(&Limits::new().length(Some(1), Some(64))),
}

/// The shape `dataSet.tags.tags`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag2 {
    /// `key`: text.
    pub key: Option<String>,
    /// `value`: text.
    pub value: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Tag2: TAG2,
    0 key: OptStr = Field::string("key"),
    1 value: OptStr = Field::string("value"),
}

open_enum! {
    /// Values of `dataDisks.diskPrice.category`. The provider may add to them.
    pub enum Category {
        Standard = "STANDARD",
        Customized = "CUSTOMIZED",
    }
}

open_enum! {
    /// Values of `chargeType`. The provider may add to them.
    pub enum ChargeType {
        Prepaid = "PREPAID",
        Postpaid = "POSTPAID",
    }
}

open_enum! {
    /// Values of `instanceChargeType`. The provider may add to them.
    pub enum InstanceChargeType {
        Prepaid = "PREPAID",
        Postpaid = "POSTPAID",
    }
}

open_enum! {
    /// Values of `InstanceStatus`. The provider may add to them.
    pub enum InstanceStatus {
        /// Waiting to be created.
        Pending = "PENDING",
        /// Being created.
        Deploying = "DEPLOYING",
        /// Being reinstalled.
        Rebuilding = "REBUILDING",
        /// Restarting.
        Reboot = "REBOOT",
        /// Running.
        Running = "RUNNING",
        /// Powered off.
        Stopped = "STOPPED",
        /// Powering on.
        Booting = "BOOTING",
        /// Being released.
        Releasing = "RELEASING",
        /// Powering off.
        Stopping = "STOPPING",
        /// In the recycle bin.
        Recycle = "RECYCLE",
        /// Going to the recycle bin.
        Recycling = "RECYCLING",
        /// Could not be created.
        CreateFailed = "CREATE_FAILED",
        /// An image is being made of it.
        Imaging = "IMAGING",
    }
}

open_enum! {
    /// Values of `internetChargeType`. The provider may add to them.
    pub enum InternetChargeType {
        ByBandwidth = "ByBandwidth",
        ByTrafficPackage = "ByTrafficPackage",
        ByClusterBandwidth95 = "ByClusterBandwidth95",
        BandwidthCluster = "BandwidthCluster",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    BandwidthPrice,
    ChargePrepaid,
    DataDisk,
    DataDiskPrice,
    DiskPrice,
    InstanceChargePostpaid,
    InstanceChargePrepaid,
    MarketingOptions,
    RequestIdResponse,
    RuleInfo,
    StepPrice,
    SystemDisk,
    Tag,
    Tag2,
}
