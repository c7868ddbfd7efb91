// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/service.json; do not edit.
//! Shapes that several operations use.

use cloudspec_wire::{Extra, Field, Limits, open_enum, record};

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

/// The shape `TypeValue`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TypeValue {
    /// Kind of traffic: `LOCAL` domestic or `INTERNATIONAL`.
    pub traffic_type: Option<TrafficType>,
    /// Bandwidth that was used, in Mbps.
    pub value: Option<f64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TypeValue {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of traffic: `LOCAL` domestic or `INTERNATIONAL`.
    pub fn traffic_type(mut self, value: impl Into<TrafficType>) -> Self {
        self.traffic_type = Some(value.into());
        self
    }

    /// Bandwidth that was used, in Mbps.
    pub fn value(mut self, value: f64) -> Self {
        self.value = Some(value);
        self
    }
}

record! {
    TypeValue: TYPE_VALUE,
    0 traffic_type: Opt = Field::one_of("trafficType", TrafficType::VALUES),
    1 value: OptFloat = Field::double("value"),
}

open_enum! {
    /// Documented values of `Category`. The provider may add others.
    pub enum Category {
        Standard = "STANDARD",
        Customized = "CUSTOMIZED",
    }
}

open_enum! {
    /// Documented values of `InternetChargeType`. The provider may add others.
    pub enum InternetChargeType {
        MonthlyPercent95Bandwidth = "MonthlyPercent95Bandwidth",
        DayPeakBandwidth = "DayPeakBandwidth",
    }
}

open_enum! {
    /// Documented values of `NetworkLineType`. The provider may add others.
    pub enum NetworkLineType {
        PremiumBgp = "PremiumBGP",
        StandardBgp = "StandardBGP",
        Cn2 = "CN2",
        PathBasedBandwidth = "PathBasedBandwidth",
        Cmi = "CMI",
        Cug = "CUG",
        Ctg = "CTG",
    }
}

open_enum! {
    /// Documented values of `NetworkType`. The provider may add others.
    pub enum NetworkType {
        Bgp = "BGP",
        Cogent = "Cogent",
        Cn2 = "CN2",
        PathBasedBandwidth = "PathBasedBandwidth",
        Cmi = "CMI",
        Cug = "CUG",
        Ctg = "CTG",
    }
}

open_enum! {
    /// Documented values of `Product`. The provider may add others.
    pub enum Product {
        AllProduct = "AllProduct",
        Bmc = "BMC",
        Zec = "ZEC",
        Vm = "VM",
        Offline = "OFFLINE",
    }
}

open_enum! {
    /// Documented values of `TrafficType`. The provider may add others.
    pub enum TrafficType {
        Local = "LOCAL",
        International = "INTERNATIONAL",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StepPrice,
    Tag,
    TypeValue,
}
