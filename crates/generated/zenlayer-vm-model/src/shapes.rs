// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/service.json; do not edit.
//! Shapes that several operations use.

use cloudspec_wire::{Extra, Field, Limits, open_enum, record};

/// The shape `BandwidthPrice`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct BandwidthPrice {
    /// Part of the price that remains, in percent: 80 is a fifth off.
    pub discount: Option<f64>,
    /// Price to pay, discount taken off. Empty when it depends on use.
    pub discount_price: Option<f64>,
    /// Price before discount. Empty when it depends on use.
    pub original_price: Option<f64>,
    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub unit_price: Option<f64>,
    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub discount_unit_price: Option<f64>,
    /// How long the price is for, such as an hour or a month.
    pub charge_unit: Option<String>,
    /// Prices by amount, one entry for each step, when it is paid by use; empty when all units cost the
    /// same.
    pub step_prices: Vec<StepPrice>,
    /// What the price counts, such as GB.
    pub amount_unit: Option<String>,
    /// Price of a unit beyond the package before discount.
    pub excess_unit_price: Option<f64>,
    /// Price of a unit beyond the package, discount taken off.
    pub excess_discount_unit_price: Option<f64>,
    /// What use beyond the package is counted in.
    pub excess_amount_unit: Option<String>,
    /// Kind of specification that the price belongs to.
    pub category: Option<Category>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl BandwidthPrice {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Part of the price that remains, in percent: 80 is a fifth off.
    pub fn discount(mut self, value: f64) -> Self {
        self.discount = Some(value);
        self
    }

    /// Price to pay, discount taken off.
    pub fn discount_price(mut self, value: f64) -> Self {
        self.discount_price = Some(value);
        self
    }

    /// Price before discount.
    pub fn original_price(mut self, value: f64) -> Self {
        self.original_price = Some(value);
        self
    }

    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub fn unit_price(mut self, value: f64) -> Self {
        self.unit_price = Some(value);
        self
    }

    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub fn discount_unit_price(mut self, value: f64) -> Self {
        self.discount_unit_price = Some(value);
        self
    }

    /// How long the price is for, such as an hour or a month.
    pub fn charge_unit(mut self, value: impl Into<String>) -> Self {
        self.charge_unit = Some(value.into());
        self
    }

    /// Prices by amount, one entry for each step, when it is paid by use; empty when all units cost the
    /// same.
    pub fn step_prices(mut self, value: impl IntoIterator<Item = StepPrice>) -> Self {
        self.step_prices = cloudspec_wire::all(value);
        self.extra.set_empty(6, self.step_prices.is_empty());
        self
    }

    /// What the price counts, such as GB.
    pub fn amount_unit(mut self, value: impl Into<String>) -> Self {
        self.amount_unit = Some(value.into());
        self
    }

    /// Price of a unit beyond the package before discount.
    pub fn excess_unit_price(mut self, value: f64) -> Self {
        self.excess_unit_price = Some(value);
        self
    }

    /// Price of a unit beyond the package, discount taken off.
    pub fn excess_discount_unit_price(mut self, value: f64) -> Self {
        self.excess_discount_unit_price = Some(value);
        self
    }

    /// What use beyond the package is counted in.
    pub fn excess_amount_unit(mut self, value: impl Into<String>) -> Self {
        self.excess_amount_unit = Some(value.into());
        self
    }

    /// Kind of specification that the price belongs to.
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
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

/// The shape `ChargePrepaid`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ChargePrepaid {
    /// Length of the subscription. Unit: months.
    pub period: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ChargePrepaid {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Length of the subscription.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    ChargePrepaid: CHARGE_PREPAID,
    0 period: OptInt = Field::int64("period"),
}

/// The shape `DataDisk`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Id of the disk. Responses have it; on creation it must be left out. `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Name of the disk, up to 64 characters: letters, digits, `-` and `.`. In a query, a part of it is
    /// enough.
    pub disk_name: Option<String>,
    /// Size of the disk. Unit: GiB.
    pub disk_size: Option<i64>,
    /// How many disks to create.
    pub disk_amount: Option<i64>,
    /// Whether the disk can be detached from its instance.
    pub portable: Option<bool>,
    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub disk_category: Option<String>,
    /// Price of the disk. Only responses have it.
    pub disk_price: Option<DiskPrice>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DataDisk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Name of the disk, up to 64 characters: letters, digits, `-` and `.`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Size of the disk.
    pub fn disk_size(mut self, value: i64) -> Self {
        self.disk_size = Some(value);
        self
    }

    /// How many disks to create.
    pub fn disk_amount(mut self, value: i64) -> Self {
        self.disk_amount = Some(value);
        self
    }

    /// Whether the disk can be detached from its instance.
    pub fn portable(mut self, value: bool) -> Self {
        self.portable = Some(value);
        self
    }

    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Price of the disk.
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

/// The shape `DataDiskPrice`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDiskPrice {
    /// Part of the price that remains, in percent: 80 is a fifth off.
    pub discount: Option<f64>,
    /// Price to pay, discount taken off. Empty when it depends on use.
    pub discount_price: Option<f64>,
    /// Price before discount. Empty when it depends on use.
    pub original_price: Option<f64>,
    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub unit_price: Option<f64>,
    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub discount_unit_price: Option<f64>,
    /// How long the price is for, such as an hour or a month.
    pub charge_unit: Option<String>,
    /// Prices by amount, one entry for each step, when it is paid by use; empty when all units cost the
    /// same.
    pub step_prices: Vec<StepPrice>,
    /// What the price counts, such as GB.
    pub amount_unit: Option<String>,
    /// Price of a unit beyond the package before discount.
    pub excess_unit_price: Option<f64>,
    /// Price of a unit beyond the package, discount taken off.
    pub excess_discount_unit_price: Option<f64>,
    /// What use beyond the package is counted in.
    pub excess_amount_unit: Option<String>,
    /// Kind of specification that the price belongs to.
    pub category: Option<Category>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DataDiskPrice {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Part of the price that remains, in percent: 80 is a fifth off.
    pub fn discount(mut self, value: f64) -> Self {
        self.discount = Some(value);
        self
    }

    /// Price to pay, discount taken off.
    pub fn discount_price(mut self, value: f64) -> Self {
        self.discount_price = Some(value);
        self
    }

    /// Price before discount.
    pub fn original_price(mut self, value: f64) -> Self {
        self.original_price = Some(value);
        self
    }

    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub fn unit_price(mut self, value: f64) -> Self {
        self.unit_price = Some(value);
        self
    }

    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub fn discount_unit_price(mut self, value: f64) -> Self {
        self.discount_unit_price = Some(value);
        self
    }

    /// How long the price is for, such as an hour or a month.
    pub fn charge_unit(mut self, value: impl Into<String>) -> Self {
        self.charge_unit = Some(value.into());
        self
    }

    /// Prices by amount, one entry for each step, when it is paid by use; empty when all units cost the
    /// same.
    pub fn step_prices(mut self, value: impl IntoIterator<Item = StepPrice>) -> Self {
        self.step_prices = cloudspec_wire::all(value);
        self.extra.set_empty(6, self.step_prices.is_empty());
        self
    }

    /// What the price counts, such as GB.
    pub fn amount_unit(mut self, value: impl Into<String>) -> Self {
        self.amount_unit = Some(value.into());
        self
    }

    /// Price of a unit beyond the package before discount.
    pub fn excess_unit_price(mut self, value: f64) -> Self {
        self.excess_unit_price = Some(value);
        self
    }

    /// Price of a unit beyond the package, discount taken off.
    pub fn excess_discount_unit_price(mut self, value: f64) -> Self {
        self.excess_discount_unit_price = Some(value);
        self
    }

    /// What use beyond the package is counted in.
    pub fn excess_amount_unit(mut self, value: impl Into<String>) -> Self {
        self.excess_amount_unit = Some(value.into());
        self
    }

    /// Kind of specification that the price belongs to.
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }
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

/// The shape `DiskPrice`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskPrice {
    /// Part of the price that remains, in percent: 80 is a fifth off.
    pub discount: Option<f64>,
    /// Price to pay, discount taken off. Empty when it depends on use.
    pub discount_price: Option<f64>,
    /// Price before discount. Empty when it depends on use.
    pub original_price: Option<f64>,
    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub unit_price: Option<f64>,
    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub discount_unit_price: Option<f64>,
    /// How long the price is for, such as an hour or a month.
    pub charge_unit: Option<String>,
    /// Prices by amount, one entry for each step, when it is paid by use; empty when all units cost the
    /// same.
    pub step_prices: Vec<StepPrice>,
    /// What the price counts, such as GB.
    pub amount_unit: Option<String>,
    /// Price of a unit beyond the package before discount.
    pub excess_unit_price: Option<f64>,
    /// Price of a unit beyond the package, discount taken off.
    pub excess_discount_unit_price: Option<f64>,
    /// What use beyond the package is counted in.
    pub excess_amount_unit: Option<String>,
    /// Kind of specification that the price belongs to.
    pub category: Option<Category>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DiskPrice {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Part of the price that remains, in percent: 80 is a fifth off.
    pub fn discount(mut self, value: f64) -> Self {
        self.discount = Some(value);
        self
    }

    /// Price to pay, discount taken off.
    pub fn discount_price(mut self, value: f64) -> Self {
        self.discount_price = Some(value);
        self
    }

    /// Price before discount.
    pub fn original_price(mut self, value: f64) -> Self {
        self.original_price = Some(value);
        self
    }

    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub fn unit_price(mut self, value: f64) -> Self {
        self.unit_price = Some(value);
        self
    }

    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub fn discount_unit_price(mut self, value: f64) -> Self {
        self.discount_unit_price = Some(value);
        self
    }

    /// How long the price is for, such as an hour or a month.
    pub fn charge_unit(mut self, value: impl Into<String>) -> Self {
        self.charge_unit = Some(value.into());
        self
    }

    /// Prices by amount, one entry for each step, when it is paid by use; empty when all units cost the
    /// same.
    pub fn step_prices(mut self, value: impl IntoIterator<Item = StepPrice>) -> Self {
        self.step_prices = cloudspec_wire::all(value);
        self.extra.set_empty(6, self.step_prices.is_empty());
        self
    }

    /// What the price counts, such as GB.
    pub fn amount_unit(mut self, value: impl Into<String>) -> Self {
        self.amount_unit = Some(value.into());
        self
    }

    /// Price of a unit beyond the package before discount.
    pub fn excess_unit_price(mut self, value: f64) -> Self {
        self.excess_unit_price = Some(value);
        self
    }

    /// Price of a unit beyond the package, discount taken off.
    pub fn excess_discount_unit_price(mut self, value: f64) -> Self {
        self.excess_discount_unit_price = Some(value);
        self
    }

    /// What use beyond the package is counted in.
    pub fn excess_amount_unit(mut self, value: impl Into<String>) -> Self {
        self.excess_amount_unit = Some(value.into());
        self
    }

    /// Kind of specification that the price belongs to.
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

/// The shape `DiskTag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskTag {
    /// Key of the tag, 1 to 64 characters, which names it.
    pub key: Option<String>,
    /// Bandwidth that was used, in Mbps.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DiskTag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, 1 to 64 characters, which names it.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Bandwidth that was used, in Mbps.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    DiskTag: DISK_TAG,
    0 key: OptStr = Field::string("key"),
    1 value: OptStr = Field::string("value"),
}

/// The shape `InstanceChargePostpaid`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceChargePostpaid {
    /// Length of the subscription. Unit: months.
    pub period: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InstanceChargePostpaid {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Length of the subscription.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    InstanceChargePostpaid: INSTANCE_CHARGE_POSTPAID,
    0 period: OptInt = Field::int64("period"),
}

/// The shape `InstanceChargePrepaid`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceChargePrepaid {
    /// Length of the subscription. Unit: months.
    pub period: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InstanceChargePrepaid {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Length of the subscription.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    InstanceChargePrepaid: INSTANCE_CHARGE_PREPAID,
    0 period: OptInt = Field::int64("period"),
}

/// The shape `MarketingOptions`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct MarketingOptions {
    /// Promotion code for the order. Without one there is no discount.
    pub discount_code: Option<String>,
    /// Whether to pay with a voucher for proofs of concept. Without such a voucher the order fails.
    pub use_poc_voucher: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl MarketingOptions {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Promotion code for the order.
    pub fn discount_code(mut self, value: impl Into<String>) -> Self {
        self.discount_code = Some(value.into());
        self
    }

    /// Whether to pay with a voucher for proofs of concept.
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

/// The shape `RuleInfo`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct RuleInfo {
    /// Direction of the traffic: `ingress` inbound or `egress` outbound.
    pub direction: Option<String>,
    /// Whether traffic that matches is let through: `accept`.
    pub policy: Option<String>,
    /// Rank of the rule, 1 to 100. A smaller number counts first.
    pub priority: Option<i64>,
    /// Transport protocol of the rule: `tcp`, `udp`, `icmp`, `gre` or `all`.
    pub ip_protocol: Option<String>,
    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all.
    pub port_range: Option<String>,
    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub cidr_ip: Option<String>,
    /// Free text about the resource, 2 to 255 characters.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RuleInfo {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Direction of the traffic: `ingress` inbound or `egress` outbound.
    pub fn direction(mut self, value: impl Into<String>) -> Self {
        self.direction = Some(value.into());
        self
    }

    /// Whether traffic that matches is let through: `accept`.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Rank of the rule, 1 to 100.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }

    /// Transport protocol of the rule: `tcp`, `udp`, `icmp`, `gre` or `all`.
    pub fn ip_protocol(mut self, value: impl Into<String>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Block of addresses that the traffic comes from, in CIDR notation.
    pub fn cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.cidr_ip = Some(value.into());
        self
    }

    /// Free text about the resource, 2 to 255 characters.
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

/// The shape `StepPrice`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct StepPrice {
    /// Amount from which the step's price holds.
    pub step_start: Option<f64>,
    /// Amount up to which the step's price holds. Empty for the last step.
    pub step_end: Option<f64>,
    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub unit_price: Option<f64>,
    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub discount_unit_price: Option<f64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StepPrice {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Amount from which the step's price holds.
    pub fn step_start(mut self, value: f64) -> Self {
        self.step_start = Some(value);
        self
    }

    /// Amount up to which the step's price holds.
    pub fn step_end(mut self, value: f64) -> Self {
        self.step_end = Some(value);
        self
    }

    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub fn unit_price(mut self, value: f64) -> Self {
        self.unit_price = Some(value);
        self
    }

    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
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

/// The shape `SystemDisk`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct SystemDisk {
    /// Id of the disk. Responses have it; on creation it must be left out. `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Size of the disk. Unit: GiB.
    pub disk_size: Option<i64>,
    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub disk_category: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SystemDisk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Size of the disk.
    pub fn disk_size(mut self, value: i64) -> Self {
        self.disk_size = Some(value);
        self
    }

    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
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

/// The shape `Tag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag, 1 to 64 characters, which names it.
    pub key: Option<String>,
    /// Value that belongs to the key of the tag, 1 to 64 characters.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Tag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, 1 to 64 characters, which names it.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that belongs to the key of the tag, 1 to 64 characters.
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

open_enum! {
    /// Documented values of `Category`. The provider may add others.
    pub enum Category {
        Standard = "STANDARD",
        Customized = "CUSTOMIZED",
    }
}

open_enum! {
    /// Documented values of `ChargeType`. The provider may add others.
    pub enum ChargeType {
        Prepaid = "PREPAID",
        Postpaid = "POSTPAID",
    }
}

open_enum! {
    /// Documented values of `DiskStatus`. The provider may add others.
    pub enum DiskStatus {
        Creating = "CREATING",
        InUse = "IN_USE",
        Available = "AVAILABLE",
        Changing = "CHANGING",
        Attaching = "ATTACHING",
        Detaching = "DETACHING",
        Deleting = "DELETING",
        Recycled = "RECYCLED",
        Recycling = "RECYCLING",
    }
}

open_enum! {
    /// Documented values of `DiskType`. The provider may add others.
    pub enum DiskType {
        System = "SYSTEM",
        Data = "DATA",
    }
}

open_enum! {
    /// Documented values of `ImageStatus`. The provider may add others.
    pub enum ImageStatus {
        Creating = "CREATING",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    }
}

open_enum! {
    /// Documented values of `InstanceChargeType`. The provider may add others.
    pub enum InstanceChargeType {
        Prepaid = "PREPAID",
        Postpaid = "POSTPAID",
    }
}

open_enum! {
    /// Documented values of `InstanceInstanceStatus`. The provider may add others.
    pub enum InstanceInstanceStatus {
        Pending = "PENDING",
        Deploying = "DEPLOYING",
        Rebuilding = "REBUILDING",
        Reboot = "REBOOT",
        Running = "RUNNING",
        Stopped = "STOPPED",
        Booting = "BOOTING",
        Releasing = "RELEASING",
        Stopping = "STOPPING",
        Recycle = "RECYCLE",
        Recycling = "RECYCLING",
        CreateFailed = "CREATE_FAILED",
        Imaging = "IMAGING",
    }
}

open_enum! {
    /// Documented values of `InstanceStatus`. The provider may add others.
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
    /// Documented values of `InternetChargeType`. The provider may add others.
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
    DiskTag,
    InstanceChargePostpaid,
    InstanceChargePrepaid,
    MarketingOptions,
    RuleInfo,
    StepPrice,
    SystemDisk,
    Tag,
}
