// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreatePrefixList.json; do not edit.
//! Creates a prefix list, a named set of CIDR blocks that security group rules can refer to.
//!
//! Address family and maximum number of entries are fixed for good.
//!
//! - Requires permission for the action `ecs:CreatePrefixList` (access level create), on all resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreatePrefixList), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::AddressFamily;

operation! {
    name: "CreatePrefixList",
    effect: Effect::Write,
    request: CreatePrefixListRequest = CREATE_PREFIX_LIST_REQUEST,
    response: CreatePrefixListResponse = CREATE_PREFIX_LIST_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreatePrefixList")),
}

errors! {
    "400 InvalidClientToken.ValueNotSupported = The client token is longer than 64 characters or not ASCII.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.AddressFamily",
    "400 InvalidParameter.CidrDuplicated",
    "400 InvalidParameter.CidrMalformed",
    "400 InvalidParameter.PrefixListName",
    "400 LimitExceed.Entry",
    "400 LimitExceed.MaxEntries",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 LimitExceed.PrefixListPerRegion",
}

/// Request of `CreatePrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreatePrefixListRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How many entries the list can hold. It cannot be changed later. 1 to 200.
    pub max_entries: i64,
    /// Kind of the addresses: `IPv4` or `IPv6`.
    pub address_family: AddressFamily,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the prefix list, 2 to 128 characters. It starts with a letter.
    pub prefix_list_name: String,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// `Entry`: list of records, at most 201 elements.
    pub entry: Vec<Entry>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreatePrefixListRequest {
    /// Creates a value with the required members.
    pub fn new(
        max_entries: i64,
        address_family: impl Into<AddressFamily>,
        prefix_list_name: impl Into<String>,
    ) -> Self {
        Self {
            max_entries,
            address_family: address_family.into(),
            prefix_list_name: prefix_list_name.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Description of the resource.
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
    2 address_family: Enum = Field::one_of("AddressFamily", AddressFamily::VALUES).required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 prefix_list_name: Str = Field::string("PrefixListName").required(),
    5 description: OptStr = Field::string("Description"),
    6 entry: List = Field::record("Entry", &ENTRY).list().limits(&Limits::new().items(None, Some(201))),
}

/// `Entry` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Entry {
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/24`.
    pub cidr: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Entry {
    /// Creates a value with the required members.
    pub fn new(cidr: impl Into<String>) -> Self {
        Self {
            cidr: cidr.into(),
            ..Self::default()
        }
    }

    /// Description of the resource.
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
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
