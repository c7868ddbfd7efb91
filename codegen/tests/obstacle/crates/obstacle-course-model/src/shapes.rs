// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/service.json; do not edit.
//! Shapes that several operations share.

use std::collections::BTreeMap;

use cloudspec_wire::{Extra, Field, Schema, all, record};

/// The shape `Option`.
#[derive(Default)] #[non_exhaustive] pub struct OptionItem {
    /** `String`: text. */ pub string: Option<String>,
    /** `Vec`: texts. */ pub vec: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl OptionItem {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `String`.
    pub fn string(mut self, value: impl Into<String>) -> Self { self.string = Some(value.into()); self }
    /// Sets `Vec`.
    pub fn vec(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.vec = all(value); self }
}
/// Table of [`OptionItem`].
pub static OPTION_ITEM: Schema = Schema { name: "OptionItem", fields: { static ROWS: [Field; 2] = [
    Field::string("String"),
    Field::string("Vec").list(),
]; &ROWS } };
record!(OptionItem, OPTION_ITEM, [0 OptStr string, 1 List vec] []);

/// The shape `Ping`.
#[derive(Default)] #[non_exhaustive] pub struct Ping {
    /** `Pong`: record. */ pub pong: Option<Box<Pong>>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl Ping {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Pong`.
    pub fn pong(mut self, value: Pong) -> Self { self.pong = Some(Box::new(value)); self }
    /// Sets `Count`.
    pub fn count(mut self, value: i64) -> Self { self.count = Some(value); self }
}
/// Table of [`Ping`].
pub static PING: Schema = Schema { name: "Ping", fields: { static ROWS: [Field; 2] = [
    Field::record("Pong", &PONG),
    Field::int32("Count"),
]; &ROWS } };
record!(Ping, PING, [0 Opt pong] [1 OptInt count]);

/// The shape `Pong`.
#[derive(Default)] #[non_exhaustive] pub struct Pong {
    /** `Ping`: record. */ pub ping: Option<Box<Ping>>,
    /** What else came. */ pub extra: Extra,
}
impl Pong {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Ping`.
    pub fn ping(mut self, value: Ping) -> Self { self.ping = Some(Box::new(value)); self }
}
/// Table of [`Pong`].
pub static PONG: Schema = Schema { name: "Pong", fields: { static ROWS: [Field; 1] = [
    Field::record("Ping", &PING).required(),
]; &ROWS } };
record!(Pong, PONG, [0 Opt ping] []);

/// The shape `Record`.
#[derive(Default)] #[non_exhaustive] pub struct Record {
    /** `Field`: text. */ pub field: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Record {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Field`.
    pub fn field(mut self, value: impl Into<String>) -> Self { self.field = Some(value.into()); self }
}
/// Table of [`Record`].
pub static RECORD: Schema = Schema { name: "Record", fields: { static ROWS: [Field; 1] = [
    Field::string("Field"),
]; &ROWS } };
record!(Record, RECORD, [0 OptStr field] []);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct RequestIdResponse {
    /** `RequestId`: text. */ pub request_id: String,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RequestIdResponse`].
pub static REQUEST_ID_RESPONSE: Schema = Schema { name: "RequestIdResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("RequestId").required(),
]; &ROWS } };
record!(RequestIdResponse, REQUEST_ID_RESPONSE, [0 Str request_id] []);

/// The shape `Service`.
#[derive(Default)] #[non_exhaustive] pub struct Service {
    /** `Name`: text. */ pub name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Service`].
pub static SERVICE_2: Schema = Schema { name: "Service", fields: { static ROWS: [Field; 1] = [
    Field::string("Name"),
]; &ROWS } };
record!(Service, SERVICE_2, [0 OptStr name] []);

/// The shape `Tree`.
#[derive(Default)] #[non_exhaustive] pub struct Tree {
    /** `Name`: text. */ pub name: String,
    /** `Children`: records. */ pub children: Vec<Tree>,
    /** `Parent`: record. */ pub parent: Option<Box<Tree>>,
    /** `ByName`: map. */ pub by_name: BTreeMap<String, Tree>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Tree`].
pub static TREE: Schema = Schema { name: "Tree", fields: { static ROWS: [Field; 4] = [
    Field::string("Name").required(),
    Field::record("Children", &TREE).wrapped("Child"),
    Field::record("Parent", &TREE).required(),
    Field::record("ByName", &TREE).map(),
]; &ROWS } };
record!(Tree, TREE, [0 Str name, 1 List children, 2 Opt parent, 3 Map by_name] []);

cloudspec_wire::open_enum! {
    /// Values of `Box`. The provider may add to them.
    pub enum BoxItem {
        Some = "Some", None = "None", Ok = "Ok",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(OptionItem, Ping, Pong, Record, RequestIdResponse, Service, Tree);
