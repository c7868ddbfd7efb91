// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/service.json; do not edit.
//! Shapes that several operations share.

use cloudspec_wire::{Extra, Field, Limits, Schema, record};

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

cloudspec_wire::open_enum! {
    /// Values of `internetChargeType`. The provider may add to them.
    pub enum InternetChargeType {
        MonthlyPercent95Bandwidth = "MonthlyPercent95Bandwidth", DayPeakBandwidth = "DayPeakBandwidth",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `networkLineType`. The provider may add to them.
    pub enum NetworkLineType {
        PremiumBgp = "PremiumBGP", StandardBgp = "StandardBGP", Cn2 = "CN2", PathBasedBandwidth = "PathBasedBandwidth",
        Cmi = "CMI", Cug = "CUG", Ctg = "CTG",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `networkType`. The provider may add to them.
    pub enum NetworkType {
        Bgp = "BGP", Cogent = "Cogent", Cn2 = "CN2", PathBasedBandwidth = "PathBasedBandwidth", Cmi = "CMI", Cug = "CUG",
        Ctg = "CTG",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `product`. The provider may add to them.
    pub enum Product {
        AllProduct = "AllProduct", Bmc = "BMC", Zec = "ZEC", Vm = "VM", Offline = "OFFLINE",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `trafficType`. The provider may add to them.
    pub enum TrafficType {
        Local = "LOCAL", International = "INTERNATIONAL",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RequestIdResponse, Tag);
