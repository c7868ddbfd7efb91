// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/service.json; do not edit.
//! Shapes that several operations use.

use cloudspec_wire::{Extra, Field, Limits, open_enum, record};

/// The shape A member, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct RequestIdResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RequestIdResponse: REQUEST_ID_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

/// The shape `tags.tags`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag.
    pub key: Option<String>,
    /// Value of the tag.
    pub value: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Tag {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value of the tag.
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
    /// Values of `internetChargeType`. The provider may add to them.
    pub enum InternetChargeType {
        MonthlyPercent95Bandwidth = "MonthlyPercent95Bandwidth",
        DayPeakBandwidth = "DayPeakBandwidth",
    }
}

open_enum! {
    /// Values of `networkLineType`. The provider may add to them.
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
    /// Values of `networkType`. The provider may add to them.
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
    /// Values of `product`. The provider may add to them.
    pub enum Product {
        AllProduct = "AllProduct",
        Bmc = "BMC",
        Zec = "ZEC",
        Vm = "VM",
        Offline = "OFFLINE",
    }
}

open_enum! {
    /// Values of `trafficType`. The provider may add to them.
    pub enum TrafficType {
        Local = "LOCAL",
        International = "INTERNATIONAL",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RequestIdResponse,
    Tag,
}
