// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeKeyPairs.json; do not edit.
//! Lists SSH key pairs; private keys are never returned.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeKeyPairs).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag2 as Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeKeyPairsRequest, DescribeKeyPairsResponse>(
    "DescribeKeyPairs", Effect::Read, &DESCRIBE_KEY_PAIRS_REQUEST, &DESCRIBE_KEY_PAIRS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["KeyPairs"],
    total: Some(&["TotalCount"]),
}));

/// Request of `DescribeKeyPairs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeKeyPairsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `KeyPairFingerPrint`: text. */ pub key_pair_finger_print: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. */ pub page_size: Option<i64>,
    /** `IncludePublicKey`: yes or no. */ pub include_public_key: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeKeyPairsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self { self.key_pair_name = Some(value.into()); self }
    /// Sets `KeyPairFingerPrint`.
    pub fn key_pair_finger_print(mut self, value: impl Into<String>) -> Self {
        self.key_pair_finger_print = Some(value.into()); self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `IncludePublicKey`.
    pub fn include_public_key(mut self, value: bool) -> Self { self.include_public_key = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeKeyPairsRequest`].
pub static DESCRIBE_KEY_PAIRS_REQUEST: Schema = Schema { name: "DescribeKeyPairsRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").required().filled(),
    Field::string("KeyPairName"),
    Field::string("KeyPairFingerPrint"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::boolean("IncludePublicKey"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeKeyPairsRequest, DESCRIBE_KEY_PAIRS_REQUEST,
    [0 OptStr region_id, 1 OptStr key_pair_name, 2 OptStr key_pair_finger_print, 6 OptStr resource_group_id,
    7 List tag] [3 OptInt page_number, 4 OptInt page_size, 5 OptBool include_public_key]);

/// Answer of `DescribeKeyPairs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeKeyPairsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `KeyPairs`: records. */ pub key_pairs: Vec<KeyPair>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeKeyPairsResponse`].
pub static DESCRIBE_KEY_PAIRS_RESPONSE: Schema = Schema { name: "DescribeKeyPairsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("KeyPairs", &KEY_PAIR).wrapped("KeyPair"),
]; &ROWS } };
record!(DescribeKeyPairsResponse, DESCRIBE_KEY_PAIRS_RESPONSE,
    [1 OptStr request_id, 4 List key_pairs] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `KeyPairs.KeyPair` holds.
#[derive(Default)] #[non_exhaustive] pub struct KeyPair {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `KeyPairFingerPrint`: text. */ pub key_pair_finger_print: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `PublicKey`: text. */ pub public_key: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`KeyPair`].
pub static KEY_PAIR: Schema = Schema { name: "KeyPair", fields: { static ROWS: [Field; 6] = [
    Field::string("CreationTime"),
    Field::string("KeyPairName"),
    Field::string("KeyPairFingerPrint"),
    Field::string("ResourceGroupId"),
    Field::string("PublicKey"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
]; &ROWS } };
record!(KeyPair, KEY_PAIR,
    [0 OptStr creation_time, 1 OptStr key_pair_name, 2 OptStr key_pair_finger_print, 3 OptStr resource_group_id,
    4 OptStr public_key, 5 List tags] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeKeyPairsRequest, DescribeKeyPairsResponse, KeyPair);
