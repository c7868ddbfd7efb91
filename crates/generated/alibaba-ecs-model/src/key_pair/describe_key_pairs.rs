// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeKeyPairs.json; do not edit.
//! Lists SSH key pairs; private keys are never returned.
//!
//! - Requires permission for the action `ecs:DescribeKeyPairs` (access level get), on KeyPair
//!   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` and KeyPair
//!   `acs:ecs:{#regionId}:{#accountId}:keypair/*`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeKeyPairs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, operation, record,
};

pub use crate::shapes::{DiskTag, ImageTag};

operation! {
    name: "DescribeKeyPairs",
    effect: Effect::Read,
    request: DescribeKeyPairsRequest = DESCRIBE_KEY_PAIRS_REQUEST,
    response: DescribeKeyPairsResponse = DESCRIBE_KEY_PAIRS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["KeyPairs"]).total(&["TotalCount"]),
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeKeyPairs").resources(&[AuthorizedResource::new("KeyPair", "acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}"), AuthorizedResource::new("KeyPair", "acs:ecs:{#regionId}:{#accountId}:keypair/*")])),
}

/// Request of `DescribeKeyPairs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// MD5 fingerprint of the public key, in the form of RFC 4716: pairs of hexadecimal digits.
    pub key_pair_finger_print: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50.
    pub page_size: Option<i64>,
    /// `IncludePublicKey`: boolean.
    pub include_public_key: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeKeyPairsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the SSH key pair for logging in.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// MD5 fingerprint of the public key, in the form of RFC 4716: pairs of hexadecimal digits.
    pub fn key_pair_finger_print(mut self, value: impl Into<String>) -> Self {
        self.key_pair_finger_print = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `IncludePublicKey`.
    pub fn include_public_key(mut self, value: bool) -> Self {
        self.include_public_key = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeKeyPairsRequest: DESCRIBE_KEY_PAIRS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 key_pair_name: OptStr = Field::string("KeyPairName"),
    2 key_pair_finger_print: OptStr = Field::string("KeyPairFingerPrint"),
    3 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    4 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    5 include_public_key: OptBool = Field::boolean("IncludePublicKey"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeKeyPairs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeKeyPairsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `KeyPairs`: list of records.
    pub key_pairs: Vec<KeyPair>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeKeyPairsResponse: DESCRIBE_KEY_PAIRS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 key_pairs: List = Field::record("KeyPairs", &KEY_PAIR).wrapped("KeyPair"),
}

/// `KeyPairs.KeyPair` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct KeyPair {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// MD5 fingerprint of the public key, in the form of RFC 4716: pairs of hexadecimal digits.
    pub key_pair_finger_print: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// `PublicKey`: string.
    pub public_key: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    KeyPair: KEY_PAIR,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 key_pair_name: OptStr = Field::string("KeyPairName"),
    2 key_pair_finger_print: OptStr = Field::string("KeyPairFingerPrint"),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    4 public_key: OptStr = Field::string("PublicKey"),
    5 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeKeyPairsRequest,
    DescribeKeyPairsResponse,
    KeyPair,
}
