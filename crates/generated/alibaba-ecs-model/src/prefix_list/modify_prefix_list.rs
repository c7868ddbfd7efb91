// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyPrefixList.json; do not edit.
//! Changes the name, description and entries of a prefix list.
//!
//! CIDR blocks must be in their canonical form (`10.0.0.0/8`, not `10.0.0.1/8`) and no block may come
//! twice.
//!
//! - Requires permission for the action `ecs:ModifyPrefixList` (access level update), on PrefixList
//!   `acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyPrefixList), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

operation! {
    name: "ModifyPrefixList",
    effect: Effect::Write,
    request: ModifyPrefixListRequest = MODIFY_PREFIX_LIST_REQUEST,
    response: ModifyPrefixListResponse = MODIFY_PREFIX_LIST_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyPrefixList").resources(&[AuthorizedResource::new("PrefixList", "acs:ecs:{#regionId}:{#accountId}:prefixlist/{#PrefixListId}").required()])),
}

errors! {
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParameter.CidrDuplicated",
    "400 InvalidParameter.CidrMalformed",
    "400 InvalidParameter.PrefixListName",
    "400 LimitExceed.Entry",
    "400 LimitExceed.MaxEntries",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidPrefixListId.NotFound = There is no such prefix list in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `ModifyPrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyPrefixListRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: String,
    /// Name of the prefix list, 2 to 128 characters. It starts with a letter.
    pub prefix_list_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// `AddEntry`: list of records, at most 201 elements.
    pub add_entry: Vec<AddEntry>,
    /// `RemoveEntry`: list of records, at most 201 elements.
    pub remove_entry: Vec<RemoveEntry>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyPrefixListRequest {
    /// Creates a value with the required members.
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the prefix list, 2 to 128 characters.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `AddEntry`.
    pub fn add_entry(mut self, value: impl IntoIterator<Item = AddEntry>) -> Self {
        self.add_entry = cloudspec_wire::all(value);
        self
    }

    /// Sets `RemoveEntry`.
    pub fn remove_entry(mut self, value: impl IntoIterator<Item = RemoveEntry>) -> Self {
        self.remove_entry = cloudspec_wire::all(value);
        self
    }
}

record! {
    ModifyPrefixListRequest: MODIFY_PREFIX_LIST_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 prefix_list_id: Str = Field::string("PrefixListId").required(),
    2 prefix_list_name: OptStr = Field::string("PrefixListName"),
    3 description: OptStr = Field::string("Description"),
    4 add_entry: List = Field::record("AddEntry", &ADD_ENTRY).list().limits(&Limits::new().items(None, Some(201))),
    5 remove_entry: List = Field::record("RemoveEntry", &REMOVE_ENTRY).list().limits(&Limits::new().items(None, Some(201))),
}

/// `AddEntry` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct AddEntry {
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/24`.
    pub cidr: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddEntry {
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
    AddEntry: ADD_ENTRY,
    0 description: OptStr = Field::string("Description"),
    1 cidr: Str = Field::string("Cidr").required(),
}

/// `RemoveEntry` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveEntry {
    /// Block of addresses in CIDR notation, such as `192.168.0.0/24`.
    pub cidr: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RemoveEntry {
    /// Creates a value with the required members.
    pub fn new(cidr: impl Into<String>) -> Self {
        Self {
            cidr: cidr.into(),
            ..Self::default()
        }
    }
}

record! {
    RemoveEntry: REMOVE_ENTRY,
    0 cidr: Str = Field::string("Cidr").required(),
}

/// Response of `ModifyPrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyPrefixListResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyPrefixListResponse: MODIFY_PREFIX_LIST_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyPrefixListRequest,
    AddEntry,
    RemoveEntry,
    ModifyPrefixListResponse,
}
