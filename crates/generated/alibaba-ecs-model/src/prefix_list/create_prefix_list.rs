// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreatePrefixList.json; do not edit.
//! Creates a prefix list, a named set of CIDR blocks that security group rules can refer to.
//!
//! Address family and maximum number of entries are fixed for good.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreatePrefixList).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "CreatePrefixList",
    effect: Effect::Write,
    request: CreatePrefixListRequest = CREATE_PREFIX_LIST_REQUEST,
    response: CreatePrefixListResponse = CREATE_PREFIX_LIST_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 InvalidClientToken.ValueNotSupported",
    "400 InvalidDescription.Malformed",
    "400 InvalidParameter",
    "400 InvalidParameter.AddressFamily",
    "400 InvalidParameter.CidrDuplicated",
    "400 InvalidParameter.CidrMalformed",
    "400 InvalidParameter.PrefixListName",
    "400 LimitExceed.Entry",
    "400 LimitExceed.MaxEntries",
    "400 MissingParameter",
    "404 InvalidRegionId.NotFound",
    "404 LimitExceed.PrefixListPerRegion",
}

/// Request of `CreatePrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePrefixListRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `MaxEntries`: integer, 1 to 200.
    pub max_entries: i64,
    /// `AddressFamily`: text.
    pub address_family: String,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `PrefixListName`: text.
    pub prefix_list_name: String,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Entry`: records, at most 201 elements.
    pub entry: Vec<Entry>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreatePrefixListRequest {
    /// Starts with the required members.
    pub fn new(
        max_entries: i64,
        address_family: impl Into<String>,
        prefix_list_name: impl Into<String>,
    ) -> Self {
        Self {
            max_entries,
            address_family: address_family.into(),
            prefix_list_name: prefix_list_name.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Entry`.
    pub fn entry(mut self, value: impl IntoIterator<Item = Entry>) -> Self {
        self.entry = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreatePrefixListRequest: CREATE_PREFIX_LIST_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 max_entries: Int = Field::int32("MaxEntries").required().limits(&Limits::new().range(Some(1.0), Some(200.0))),
    2 address_family: Str = Field::string("AddressFamily").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 prefix_list_name: Str = Field::string("PrefixListName").required(),
    5 description: OptStr = Field::string("Description"),
    6 entry: List = Field::record("Entry", &ENTRY).list().limits(&Limits::new().items(None, Some(201))),
}

/// `Entry` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Entry {
    /// `Description`: text.
    pub description: Option<String>,
    /// `Cidr`: text.
    pub cidr: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Entry {
    /// Starts with the required members.
    pub fn new(cidr: impl Into<String>) -> Self {
        Self {
            cidr: cidr.into(),
            ..Self::default()
        }
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    Entry: ENTRY,
    0 description: OptStr = Field::string("Description"),
    1 cidr: Str = Field::string("Cidr").required(),
}

/// Response of `CreatePrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePrefixListResponse {
    /// `PrefixListId`: text.
    pub prefix_list_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreatePrefixListResponse: CREATE_PREFIX_LIST_RESPONSE,
    0 prefix_list_id: OptStr = Field::string("PrefixListId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreatePrefixListRequest,
    Entry,
    CreatePrefixListResponse,
}
