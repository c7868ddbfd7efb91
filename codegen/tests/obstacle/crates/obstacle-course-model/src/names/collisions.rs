// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Collisions.json; do not edit.
//! Collisions (`Collisions`).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<CollisionsRequest, CollisionsResponse>(
    "Collisions", Effect::Write, &COLLISIONS_REQUEST, &COLLISIONS_RESPONSE,
).idempotency_token("ClientToken"));

/// Request of `Collisions`.
#[derive(Default)] #[non_exhaustive] pub struct CollisionsRequest {
    /** `key`: text. */ pub key: Option<String>,
    /** `Key`: text. */ pub key_2: Option<String>,
    /** `KEY`: text. */ pub key_3: Option<String>,
    /** `HealthCheckURL`: text. */ pub health_check_url: Option<String>,
    /** `HealthCheckUrl`: text. */ pub health_check_url_2: Option<String>,
    /** `a-b`: text. */ pub a_b: Option<String>,
    /** `a_b`: text. */ pub a_b_2: Option<String>,
    /** `a.b`: text. */ pub a_b_3: Option<String>,
    /** `A B`: text. */ pub a_b_4: Option<String>,
    /** `SystemDisk.Size`: text. */ pub system_disk_size: Option<String>,
    /** `2xx`: text. */ pub field_2xx: Option<String>,
    /** `2.xx`: text. */ pub field_2_xx: Option<String>,
    /** `中文`: text. */ pub field: Option<String>,
    /** `文中`: text. */ pub field_2: Option<String>,
    /** `x-oss-meta`: text. */ pub x_oss_meta: Option<String>,
    /** `IPv6Address`: text. */ pub ipv6_address: Option<String>,
    /** `InstanceIDs`: text. */ pub instance_ids: Option<String>,
    /** `__anchorTs__`: text. */ pub anchor_ts: Option<String>,
    /** `httpHeader.range`: text. */ pub http_header_range: Option<String>,
    /** `SystemDisk`: record. */ pub system_disk: Option<SystemDisk>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl CollisionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Key`.
    pub fn key_2(mut self, value: impl Into<String>) -> Self { self.key_2 = Some(value.into()); self }
    /// Sets `KEY`.
    pub fn key_3(mut self, value: impl Into<String>) -> Self { self.key_3 = Some(value.into()); self }
    /// Sets `HealthCheckURL`.
    pub fn health_check_url(mut self, value: impl Into<String>) -> Self { self.health_check_url = Some(value.into()); self }
    /// Sets `HealthCheckUrl`.
    pub fn health_check_url_2(mut self, value: impl Into<String>) -> Self { self.health_check_url_2 = Some(value.into()); self }
    /// Sets `a-b`.
    pub fn a_b(mut self, value: impl Into<String>) -> Self { self.a_b = Some(value.into()); self }
    /// Sets `a_b`.
    pub fn a_b_2(mut self, value: impl Into<String>) -> Self { self.a_b_2 = Some(value.into()); self }
    /// Sets `a.b`.
    pub fn a_b_3(mut self, value: impl Into<String>) -> Self { self.a_b_3 = Some(value.into()); self }
    /// Sets `A B`.
    pub fn a_b_4(mut self, value: impl Into<String>) -> Self { self.a_b_4 = Some(value.into()); self }
    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: impl Into<String>) -> Self { self.system_disk_size = Some(value.into()); self }
    /// Sets `2xx`.
    pub fn field_2xx(mut self, value: impl Into<String>) -> Self { self.field_2xx = Some(value.into()); self }
    /// Sets `2.xx`.
    pub fn field_2_xx(mut self, value: impl Into<String>) -> Self { self.field_2_xx = Some(value.into()); self }
    /// Sets `中文`.
    pub fn field(mut self, value: impl Into<String>) -> Self { self.field = Some(value.into()); self }
    /// Sets `文中`.
    pub fn field_2(mut self, value: impl Into<String>) -> Self { self.field_2 = Some(value.into()); self }
    /// Sets `x-oss-meta`.
    pub fn x_oss_meta(mut self, value: impl Into<String>) -> Self { self.x_oss_meta = Some(value.into()); self }
    /// Sets `IPv6Address`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self { self.ipv6_address = Some(value.into()); self }
    /// Sets `InstanceIDs`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self { self.instance_ids = Some(value.into()); self }
    /// Sets `__anchorTs__`.
    pub fn anchor_ts(mut self, value: impl Into<String>) -> Self { self.anchor_ts = Some(value.into()); self }
    /// Sets `httpHeader.range`.
    pub fn http_header_range(mut self, value: impl Into<String>) -> Self { self.http_header_range = Some(value.into()); self }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: SystemDisk) -> Self { self.system_disk = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`CollisionsRequest`].
pub static COLLISIONS_REQUEST: Schema = Schema { name: "CollisionsRequest", fields: { static ROWS: [Field; 22] = [
    Field::string("key"),
    Field::string("Key"),
    Field::string("KEY"),
    Field::string("HealthCheckURL"),
    Field::string("HealthCheckUrl"),
    Field::string("a-b"),
    Field::string("a_b"),
    Field::string("a.b"),
    Field::string("A B"),
    Field::string("SystemDisk.Size"),
    Field::string("2xx"),
    Field::string("2.xx"),
    Field::string("中文"),
    Field::string("文中"),
    Field::string("x-oss-meta"),
    Field::string("IPv6Address"),
    Field::string("InstanceIDs"),
    Field::string("__anchorTs__"),
    Field::string("httpHeader.range"),
    Field::record("SystemDisk", &SYSTEM_DISK),
    Field::string("ClientToken").filled(),
    Field::record("Tag", &TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(CollisionsRequest, COLLISIONS_REQUEST,
    [0 OptStr key, 1 OptStr key_2, 2 OptStr key_3, 3 OptStr health_check_url, 4 OptStr health_check_url_2, 5 OptStr a_b,
    6 OptStr a_b_2, 7 OptStr a_b_3, 8 OptStr a_b_4, 9 OptStr system_disk_size, 10 OptStr field_2xx, 11 OptStr field_2_xx,
    12 OptStr field, 13 OptStr field_2, 14 OptStr x_oss_meta, 15 OptStr ipv6_address, 16 OptStr instance_ids, 17 OptStr anchor_ts,
    18 OptStr http_header_range, 19 Opt system_disk, 20 OptStr client_token, 21 List tag] []);

/// What `SystemDisk` holds.
#[derive(Default)] #[non_exhaustive] pub struct SystemDisk {
    /** `Size`: integer, 1 to 2048. */ pub size: Option<i64>,
    /** `size`: text, at most 5 characters. */ pub size_2: String,
    /** What else came. */ pub extra: Extra,
}
impl SystemDisk {
    /// With what is required.
    pub fn new(size_2: impl Into<String>) -> Self { Self { size_2: size_2.into(), ..Self::default() } }
    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self { self.size = Some(value); self }
}
/// Table of [`SystemDisk`].
pub static SYSTEM_DISK: Schema = Schema { name: "SystemDisk", fields: { static ROWS: [Field; 2] = [
    Field::int32("Size").limits(&Limits::range(Some(1.0), Some(2048.0))),
    Field::string("size").required().limits(&Limits::length(None, Some(5))),
]; &ROWS } };
record!(SystemDisk, SYSTEM_DISK, [1 Str size_2] [0 OptInt size]);

/// What `Tag` holds.
#[derive(Default)] #[non_exhaustive] pub struct Tag {
    /** `Key`: text. */ pub key: String,
    /** `key`: text. */ pub key_2: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Tag {
    /// With what is required.
    pub fn new(key: impl Into<String>) -> Self { Self { key: key.into(), ..Self::default() } }
    /// Sets `key`.
    pub fn key_2(mut self, value: impl Into<String>) -> Self { self.key_2 = Some(value.into()); self }
}
/// Table of [`Tag`].
pub static TAG: Schema = Schema { name: "Tag", fields: { static ROWS: [Field; 2] = [
    Field::string("Key").required(),
    Field::string("key"),
]; &ROWS } };
record!(Tag, TAG, [0 Str key, 1 OptStr key_2] []);

/// Answer of `Collisions`.
#[derive(Default)] #[non_exhaustive] pub struct CollisionsResponse {
    /** `key`: text. */ pub key: Option<String>,
    /** `Key`: text. */ pub key_2: Option<String>,
    /** `KEY`: text. */ pub key_3: Option<String>,
    /** `HealthCheckURL`: text. */ pub health_check_url: Option<String>,
    /** `HealthCheckUrl`: text. */ pub health_check_url_2: Option<String>,
    /** `a-b`: text. */ pub a_b: Option<String>,
    /** `a_b`: text. */ pub a_b_2: Option<String>,
    /** `a.b`: text. */ pub a_b_3: Option<String>,
    /** `A B`: text. */ pub a_b_4: Option<String>,
    /** `SystemDisk.Size`: text. */ pub system_disk_size: Option<String>,
    /** `2xx`: text. */ pub field_2xx: Option<String>,
    /** `2.xx`: text. */ pub field_2_xx: Option<String>,
    /** `中文`: text. */ pub field: Option<String>,
    /** `文中`: text. */ pub field_2: Option<String>,
    /** `x-oss-meta`: text. */ pub x_oss_meta: Option<String>,
    /** `IPv6Address`: text. */ pub ipv6_address: Option<String>,
    /** `InstanceIDs`: text. */ pub instance_ids: Option<String>,
    /** `__anchorTs__`: text. */ pub anchor_ts: Option<String>,
    /** `httpHeader.range`: text. */ pub http_header_range: Option<String>,
    /** `Item`: record. */ pub item: Option<Item>,
    /** `Items`: records. */ pub items: Vec<Item2>,
    /** `items`: records. */ pub items_2: Vec<Item3>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CollisionsResponse`].
pub static COLLISIONS_RESPONSE: Schema = Schema { name: "CollisionsResponse", fields: { static ROWS: [Field; 22] = [
    Field::string("key"),
    Field::string("Key"),
    Field::string("KEY"),
    Field::string("HealthCheckURL"),
    Field::string("HealthCheckUrl"),
    Field::string("a-b"),
    Field::string("a_b"),
    Field::string("a.b"),
    Field::string("A B"),
    Field::string("SystemDisk.Size"),
    Field::string("2xx"),
    Field::string("2.xx"),
    Field::string("中文"),
    Field::string("文中"),
    Field::string("x-oss-meta"),
    Field::string("IPv6Address"),
    Field::string("InstanceIDs"),
    Field::string("__anchorTs__"),
    Field::string("httpHeader.range"),
    Field::record("Item", &ITEM),
    Field::record("Items", &ITEM2).list(),
    Field::record("items", &ITEM3).wrapped("item"),
]; &ROWS } };
record!(CollisionsResponse, COLLISIONS_RESPONSE,
    [0 OptStr key, 1 OptStr key_2, 2 OptStr key_3, 3 OptStr health_check_url, 4 OptStr health_check_url_2, 5 OptStr a_b,
    6 OptStr a_b_2, 7 OptStr a_b_3, 8 OptStr a_b_4, 9 OptStr system_disk_size, 10 OptStr field_2xx, 11 OptStr field_2_xx,
    12 OptStr field, 13 OptStr field_2, 14 OptStr x_oss_meta, 15 OptStr ipv6_address, 16 OptStr instance_ids, 17 OptStr anchor_ts,
    18 OptStr http_header_range, 19 Opt item, 20 List items, 21 List items_2] []);

/// What `Item` holds.
#[derive(Default)] #[non_exhaustive] pub struct Item {
    /** `A`: text. */ pub a: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Item`].
pub static ITEM: Schema = Schema { name: "Item", fields: { static ROWS: [Field; 1] = [
    Field::string("A"),
]; &ROWS } };
record!(Item, ITEM, [0 OptStr a] []);

/// What `Items` holds.
#[derive(Default)] #[non_exhaustive] pub struct Item2 {
    /** `B`: text. */ pub b: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Item2`].
pub static ITEM2: Schema = Schema { name: "Item2", fields: { static ROWS: [Field; 1] = [
    Field::string("B"),
]; &ROWS } };
record!(Item2, ITEM2, [0 OptStr b] []);

/// What `items.item` holds.
#[derive(Default)] #[non_exhaustive] pub struct Item3 {
    /** `C`: text. */ pub c: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Item3`].
pub static ITEM3: Schema = Schema { name: "Item3", fields: { static ROWS: [Field; 1] = [
    Field::string("C"),
]; &ROWS } };
record!(Item3, ITEM3, [0 OptStr c] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CollisionsRequest, SystemDisk, Tag, CollisionsResponse, Item, Item2, Item3,
);
