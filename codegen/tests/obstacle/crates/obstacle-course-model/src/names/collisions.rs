// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Collisions.json; do not edit.
//! Collisions (`Collisions`).

use cloudspec_wire::{Effect, Extra, Field, Limits, operation, record};

operation! {
    name: "Collisions",
    effect: Effect::Write,
    request: CollisionsRequest = COLLISIONS_REQUEST,
    response: CollisionsResponse = COLLISIONS_RESPONSE,
    idempotency_token: "ClientToken",
}

/// Request of `Collisions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CollisionsRequest {
    /// `key`: string.
    pub key: Option<String>,
    /// `Key`: string.
    pub key_capital: Option<String>,
    /// `KEY`: string.
    pub key_upper: Option<String>,
    /// `HealthCheckURL`: string.
    pub health_check_url: Option<String>,
    /// `HealthCheckUrl`: string.
    pub health_check_url_capital: Option<String>,
    /// `a-b`: string.
    pub a_b: Option<String>,
    /// `a_b`: string.
    pub a_underscore_b: Option<String>,
    /// `a.b`: string.
    pub a_dot_b: Option<String>,
    /// `A B`: string.
    pub a_space_b: Option<String>,
    /// `SystemDisk.Size`: string.
    pub system_disk_size: Option<String>,
    /// `2xx`: string.
    pub field_2xx: Option<String>,
    /// `2.xx`: string.
    pub field_2_xx: Option<String>,
    /// `中文`: string.
    pub u4e2d_u6587: Option<String>,
    /// `文中`: string.
    pub u6587_u4e2d: Option<String>,
    /// `x-oss-meta`: string.
    pub x_oss_meta: Option<String>,
    /// `IPv6Address`: string.
    pub ipv6_address: Option<String>,
    /// `InstanceIDs`: string.
    pub instance_ids: Option<String>,
    /// `__anchorTs__`: string.
    pub anchor_ts: Option<String>,
    /// `httpHeader.range`: string.
    pub http_header_range: Option<String>,
    /// `SystemDisk`: record.
    pub system_disk: Option<SystemDisk>,
    /// `ClientToken`: string. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `Tag`: list of records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CollisionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `Key`.
    pub fn key_capital(mut self, value: impl Into<String>) -> Self {
        self.key_capital = Some(value.into());
        self
    }

    /// Sets `KEY`.
    pub fn key_upper(mut self, value: impl Into<String>) -> Self {
        self.key_upper = Some(value.into());
        self
    }

    /// Sets `HealthCheckURL`.
    pub fn health_check_url(mut self, value: impl Into<String>) -> Self {
        self.health_check_url = Some(value.into());
        self
    }

    /// Sets `HealthCheckUrl`.
    pub fn health_check_url_capital(mut self, value: impl Into<String>) -> Self {
        self.health_check_url_capital = Some(value.into());
        self
    }

    /// Sets `a-b`.
    pub fn a_b(mut self, value: impl Into<String>) -> Self {
        self.a_b = Some(value.into());
        self
    }

    /// Sets `a_b`.
    pub fn a_underscore_b(mut self, value: impl Into<String>) -> Self {
        self.a_underscore_b = Some(value.into());
        self
    }

    /// Sets `a.b`.
    pub fn a_dot_b(mut self, value: impl Into<String>) -> Self {
        self.a_dot_b = Some(value.into());
        self
    }

    /// Sets `A B`.
    pub fn a_space_b(mut self, value: impl Into<String>) -> Self {
        self.a_space_b = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: impl Into<String>) -> Self {
        self.system_disk_size = Some(value.into());
        self
    }

    /// Sets `2xx`.
    pub fn field_2xx(mut self, value: impl Into<String>) -> Self {
        self.field_2xx = Some(value.into());
        self
    }

    /// Sets `2.xx`.
    pub fn field_2_xx(mut self, value: impl Into<String>) -> Self {
        self.field_2_xx = Some(value.into());
        self
    }

    /// Sets `中文`.
    pub fn u4e2d_u6587(mut self, value: impl Into<String>) -> Self {
        self.u4e2d_u6587 = Some(value.into());
        self
    }

    /// Sets `文中`.
    pub fn u6587_u4e2d(mut self, value: impl Into<String>) -> Self {
        self.u6587_u4e2d = Some(value.into());
        self
    }

    /// Sets `x-oss-meta`.
    pub fn x_oss_meta(mut self, value: impl Into<String>) -> Self {
        self.x_oss_meta = Some(value.into());
        self
    }

    /// Sets `IPv6Address`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = Some(value.into());
        self
    }

    /// Sets `InstanceIDs`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }

    /// Sets `__anchorTs__`.
    pub fn anchor_ts(mut self, value: impl Into<String>) -> Self {
        self.anchor_ts = Some(value.into());
        self
    }

    /// Sets `httpHeader.range`.
    pub fn http_header_range(mut self, value: impl Into<String>) -> Self {
        self.http_header_range = Some(value.into());
        self
    }

    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CollisionsRequest: COLLISIONS_REQUEST,
    0 key: OptStr = Field::string("key"),
    1 key_capital: OptStr = Field::string("Key"),
    2 key_upper: OptStr = Field::string("KEY"),
    3 health_check_url: OptStr = Field::string("HealthCheckURL"),
    4 health_check_url_capital: OptStr = Field::string("HealthCheckUrl"),
    5 a_b: OptStr = Field::string("a-b"),
    6 a_underscore_b: OptStr = Field::string("a_b"),
    7 a_dot_b: OptStr = Field::string("a.b"),
    8 a_space_b: OptStr = Field::string("A B"),
    9 system_disk_size: OptStr = Field::string("SystemDisk.Size"),
    10 field_2xx: OptStr = Field::string("2xx"),
    11 field_2_xx: OptStr = Field::string("2.xx"),
    12 u4e2d_u6587: OptStr = Field::string("中文"),
    13 u6587_u4e2d: OptStr = Field::string("文中"),
    14 x_oss_meta: OptStr = Field::string("x-oss-meta"),
    15 ipv6_address: OptStr = Field::string("IPv6Address"),
    16 instance_ids: OptStr = Field::string("InstanceIDs"),
    17 anchor_ts: OptStr = Field::string("__anchorTs__"),
    18 http_header_range: OptStr = Field::string("httpHeader.range"),
    19 system_disk: Opt = Field::record("SystemDisk", &SYSTEM_DISK),
    20 client_token: OptStr = Field::string("ClientToken").filled(),
    21 tag: List = Field::record("Tag", &TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// `SystemDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct SystemDisk {
    /// `Size`: integer, 1 to 2048.
    pub size: Option<i64>,
    /// `size`: string, at most 5 characters.
    pub size_lower: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SystemDisk {
    /// Creates a value with the required members.
    pub fn new(size_lower: impl Into<String>) -> Self {
        Self {
            size_lower: size_lower.into(),
            ..Self::default()
        }
    }

    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

record! {
    SystemDisk: SYSTEM_DISK,
    0 size: OptInt = Field::int32("Size").limits(&Limits::new().range(Some(1.0), Some(2048.0))),
    1 size_lower: Str = Field::string("size").required().limits(&Limits::new().length(None, Some(5))),
}

/// `Tag` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// `Key`: string.
    pub key: String,
    /// `key`: string.
    pub key_lower: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Tag {
    /// Creates a value with the required members.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..Self::default()
        }
    }

    /// Sets `key`.
    pub fn key_lower(mut self, value: impl Into<String>) -> Self {
        self.key_lower = Some(value.into());
        self
    }
}

record! {
    Tag: TAG,
    0 key: Str = Field::string("Key").required(),
    1 key_lower: OptStr = Field::string("key"),
}

/// Response of `Collisions`.
#[derive(Default)]
#[non_exhaustive]
pub struct CollisionsResponse {
    /// `key`: string.
    pub key: Option<String>,
    /// `Key`: string.
    pub key_capital: Option<String>,
    /// `KEY`: string.
    pub key_upper: Option<String>,
    /// `HealthCheckURL`: string.
    pub health_check_url: Option<String>,
    /// `HealthCheckUrl`: string.
    pub health_check_url_capital: Option<String>,
    /// `a-b`: string.
    pub a_b: Option<String>,
    /// `a_b`: string.
    pub a_underscore_b: Option<String>,
    /// `a.b`: string.
    pub a_dot_b: Option<String>,
    /// `A B`: string.
    pub a_space_b: Option<String>,
    /// `SystemDisk.Size`: string.
    pub system_disk_size: Option<String>,
    /// `2xx`: string.
    pub field_2xx: Option<String>,
    /// `2.xx`: string.
    pub field_2_xx: Option<String>,
    /// `中文`: string.
    pub u4e2d_u6587: Option<String>,
    /// `文中`: string.
    pub u6587_u4e2d: Option<String>,
    /// `x-oss-meta`: string.
    pub x_oss_meta: Option<String>,
    /// `IPv6Address`: string.
    pub ipv6_address: Option<String>,
    /// `InstanceIDs`: string.
    pub instance_ids: Option<String>,
    /// `__anchorTs__`: string.
    pub anchor_ts: Option<String>,
    /// `httpHeader.range`: string.
    pub http_header_range: Option<String>,
    /// `Item`: record.
    pub item: Option<Item>,
    /// `Items`: list of records.
    pub items: Vec<ResponseItem>,
    /// `items`: list of records.
    pub items_lower: Vec<ResponseItemLower>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CollisionsResponse: COLLISIONS_RESPONSE,
    0 key: OptStr = Field::string("key"),
    1 key_capital: OptStr = Field::string("Key"),
    2 key_upper: OptStr = Field::string("KEY"),
    3 health_check_url: OptStr = Field::string("HealthCheckURL"),
    4 health_check_url_capital: OptStr = Field::string("HealthCheckUrl"),
    5 a_b: OptStr = Field::string("a-b"),
    6 a_underscore_b: OptStr = Field::string("a_b"),
    7 a_dot_b: OptStr = Field::string("a.b"),
    8 a_space_b: OptStr = Field::string("A B"),
    9 system_disk_size: OptStr = Field::string("SystemDisk.Size"),
    10 field_2xx: OptStr = Field::string("2xx"),
    11 field_2_xx: OptStr = Field::string("2.xx"),
    12 u4e2d_u6587: OptStr = Field::string("中文"),
    13 u6587_u4e2d: OptStr = Field::string("文中"),
    14 x_oss_meta: OptStr = Field::string("x-oss-meta"),
    15 ipv6_address: OptStr = Field::string("IPv6Address"),
    16 instance_ids: OptStr = Field::string("InstanceIDs"),
    17 anchor_ts: OptStr = Field::string("__anchorTs__"),
    18 http_header_range: OptStr = Field::string("httpHeader.range"),
    19 item: Opt = Field::record("Item", &ITEM),
    20 items: List = Field::record("Items", &RESPONSE_ITEM).list(),
    21 items_lower: List = Field::record("items", &RESPONSE_ITEM_LOWER).wrapped("item"),
}

/// `Item` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Item {
    /// `A`: string.
    pub a: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Item: ITEM,
    0 a: OptStr = Field::string("A"),
}

/// `Items` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResponseItem {
    /// `B`: string.
    pub b: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResponseItem: RESPONSE_ITEM,
    0 b: OptStr = Field::string("B"),
}

/// `items.item` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResponseItemLower {
    /// `C`: string.
    pub c: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResponseItemLower: RESPONSE_ITEM_LOWER,
    0 c: OptStr = Field::string("C"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CollisionsRequest,
    SystemDisk,
    Tag,
    CollisionsResponse,
    Item,
    ResponseItem,
    ResponseItemLower,
}
