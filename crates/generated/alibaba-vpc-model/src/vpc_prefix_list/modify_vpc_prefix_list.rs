// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpcPrefixList.json; do not edit.
//! Changes a prefix list and its entries.
//!
//! Asynchronous: `ListPrefixLists` shows `Modifying`, then `Created`; resources that use it follow.
//!
//! - Access level: update.
//! - Asynchronous: it responds before the operation is complete. Poll `ListPrefixLists` every 3 s, up
//!   to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpcPrefixList), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    operation, record,
};

operation! {
    name: "ModifyVpcPrefixList",
    effect: Effect::Write,
    request: ModifyVpcPrefixListRequest = MODIFY_VPC_PREFIX_LIST_REQUEST,
    response: ModifyVpcPrefixListResponse = MODIFY_VPC_PREFIX_LIST_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListPrefixLists").interval(3).attempts(10)),
}

errors! {
    "400 DuplicatedParam.CidrBlock",
    "400 IllegalParam.CidrBlock = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 IllegalParam.CidrName",
    "400 IncorrectStatus.PrefixList",
    "400 OperationDenied.RemoveCountExceedExistCount",
    "400 OperationDenied.SystemPrefixList",
    "400 OperationFailed.CidrCountExceedMaxCount",
    "400 OperationFailed.OperateShareResource",
    "400 QuotaExceeded = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 QuotaExceeded.PrefixListCidrCount",
    "400 ResourceNotFound.PrefixList = There is no such prefix list.",
}

/// Request of `ModifyVpcPrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpcPrefixListRequest {
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: String,
    /// Name of the prefix list, 2 to 128 characters. It starts with a letter.
    pub prefix_list_name: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// `AddPrefixListEntry`: list of records, at most 1000 elements.
    pub add_prefix_list_entry: Vec<AddPrefixListEntry>,
    /// `RemovePrefixListEntry`: list of records, at most 1000 elements.
    pub remove_prefix_list_entry: Vec<RemovePrefixListEntry>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Description of the prefix list: 1 to 256 characters, not starting with `http://` or `https://`.
    pub prefix_list_description: Option<String>,
    /// How many entries the list can hold. It cannot be changed later.
    pub max_entries: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVpcPrefixListRequest {
    /// Creates a value with the required members.
    pub fn new(prefix_list_id: impl Into<String>) -> Self {
        Self {
            prefix_list_id: prefix_list_id.into(),
            ..Self::default()
        }
    }

    /// Name of the prefix list, 2 to 128 characters.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `AddPrefixListEntry`.
    pub fn add_prefix_list_entry(
        mut self,
        value: impl IntoIterator<Item = AddPrefixListEntry>,
    ) -> Self {
        self.add_prefix_list_entry = cloudspec_wire::all(value);
        self
    }

    /// Sets `RemovePrefixListEntry`.
    pub fn remove_prefix_list_entry(
        mut self,
        value: impl IntoIterator<Item = RemovePrefixListEntry>,
    ) -> Self {
        self.remove_prefix_list_entry = cloudspec_wire::all(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Description of the prefix list: 1 to 256 characters, not starting with `http://` or `https://`.
    pub fn prefix_list_description(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_description = Some(value.into());
        self
    }

    /// How many entries the list can hold.
    pub fn max_entries(mut self, value: i64) -> Self {
        self.max_entries = Some(value);
        self
    }
}

record! {
    ModifyVpcPrefixListRequest: MODIFY_VPC_PREFIX_LIST_REQUEST,
    0 prefix_list_id: Str = Field::string("PrefixListId").required(),
    1 prefix_list_name: OptStr = Field::string("PrefixListName"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 add_prefix_list_entry: List = Field::record("AddPrefixListEntry", &ADD_PREFIX_LIST_ENTRY).list().limits(&Limits::new().items(None, Some(1000))),
    5 remove_prefix_list_entry: List = Field::record("RemovePrefixListEntry", &REMOVE_PREFIX_LIST_ENTRY).list().limits(&Limits::new().items(None, Some(1000))),
    6 region_id: OptStr = Field::string("RegionId").required().filled(),
    7 prefix_list_description: OptStr = Field::string("PrefixListDescription"),
    8 max_entries: OptInt = Field::int32("MaxEntries"),
}

/// `AddPrefixListEntry` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct AddPrefixListEntry {
    /// Block of addresses in CIDR notation, such as `192.168.0.0/24`.
    pub cidr: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddPrefixListEntry {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Block of addresses in CIDR notation, such as `192.168.0.0/24`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    AddPrefixListEntry: ADD_PREFIX_LIST_ENTRY,
    0 cidr: OptStr = Field::string("Cidr"),
    1 description: OptStr = Field::string("Description"),
}

/// `RemovePrefixListEntry` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct RemovePrefixListEntry {
    /// Block of addresses in CIDR notation, such as `192.168.0.0/24`.
    pub cidr: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RemovePrefixListEntry {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Block of addresses in CIDR notation, such as `192.168.0.0/24`.
    pub fn cidr(mut self, value: impl Into<String>) -> Self {
        self.cidr = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    RemovePrefixListEntry: REMOVE_PREFIX_LIST_ENTRY,
    0 cidr: OptStr = Field::string("Cidr"),
    1 description: OptStr = Field::string("Description"),
}

/// Response of `ModifyVpcPrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpcPrefixListResponse {
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyVpcPrefixListResponse: MODIFY_VPC_PREFIX_LIST_RESPONSE,
    0 prefix_list_id: OptStr = Field::string("PrefixListId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVpcPrefixListRequest,
    AddPrefixListEntry,
    RemovePrefixListEntry,
    ModifyVpcPrefixListResponse,
}
