// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateVpcPrefixList.json; do not edit.
//! Creates a prefix list for route tables and other rules of VPCs.
//!
//! One call a region at a time.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `ListPrefixLists` every 3 s, up
//!   to 10 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpcPrefixList), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    operation, record,
};

pub use crate::shapes::{IpVersion, Tag};

operation! {
    name: "CreateVpcPrefixList",
    effect: Effect::Write,
    request: CreateVpcPrefixListRequest = CREATE_VPC_PREFIX_LIST_REQUEST,
    response: CreateVpcPrefixListResponse = CREATE_VPC_PREFIX_LIST_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("ListPrefixLists").interval(3).attempts(10)),
}

errors! {
    "400 DuplicatedParam.CidrBlock",
    "400 IllegalParam.CidrBlock = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 IllegalParam.CidrName",
    "400 OperationFailed.CidrCountExceedMaxCount",
    "400 QuotaExceeded.PrefixListCidrCount",
    "400 QuotaExceeded.PrefixListCount",
    "400 UnsupportedFeature.IpVersion",
}

/// Request of `CreateVpcPrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpcPrefixListRequest {
    /// Name of the prefix list, 2 to 128 characters. It starts with a letter.
    pub prefix_list_name: Option<String>,
    /// Description of the prefix list: 1 to 256 characters, not starting with `http://` or `https://`.
    pub prefix_list_description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// How many entries the list can hold. It cannot be changed later.
    pub max_entries: Option<i64>,
    /// `PrefixListEntries`: list of records, at most 50 elements.
    pub prefix_list_entries: Vec<PrefixListEntry>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<IpVersion>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateVpcPrefixListRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the prefix list, 2 to 128 characters.
    pub fn prefix_list_name(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_name = Some(value.into());
        self
    }

    /// Description of the prefix list: 1 to 256 characters, not starting with `http://` or `https://`.
    pub fn prefix_list_description(mut self, value: impl Into<String>) -> Self {
        self.prefix_list_description = Some(value.into());
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

    /// How many entries the list can hold.
    pub fn max_entries(mut self, value: i64) -> Self {
        self.max_entries = Some(value);
        self
    }

    /// Sets `PrefixListEntries`.
    pub fn prefix_list_entries(
        mut self,
        value: impl IntoIterator<Item = PrefixListEntry>,
    ) -> Self {
        self.prefix_list_entries = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: impl Into<IpVersion>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateVpcPrefixListRequest: CREATE_VPC_PREFIX_LIST_REQUEST,
    0 prefix_list_name: OptStr = Field::string("PrefixListName"),
    1 prefix_list_description: OptStr = Field::string("PrefixListDescription"),
    2 client_token: OptStr = Field::string("ClientToken").filled(),
    3 dry_run: OptBool = Field::boolean("DryRun"),
    4 max_entries: OptInt = Field::int32("MaxEntries"),
    5 prefix_list_entries: List = Field::record("PrefixListEntries", &PREFIX_LIST_ENTRY).list().limits(&Limits::new().items(None, Some(50))),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 region_id: OptStr = Field::string("RegionId").required().filled(),
    8 ip_version: Opt = Field::one_of("IpVersion", IpVersion::VALUES),
    9 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// `PrefixListEntries` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct PrefixListEntry {
    /// Block of addresses in CIDR notation, such as `192.168.0.0/24`.
    pub cidr: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PrefixListEntry {
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
    PrefixListEntry: PREFIX_LIST_ENTRY,
    0 cidr: OptStr = Field::string("Cidr"),
    1 description: OptStr = Field::string("Description"),
}

/// Response of `CreateVpcPrefixList`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateVpcPrefixListResponse {
    /// Id of the prefix list (`pl-...`), a named set of address blocks that rules refer to.
    pub prefix_list_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateVpcPrefixListResponse: CREATE_VPC_PREFIX_LIST_RESPONSE,
    0 prefix_list_id: OptStr = Field::string("PrefixListId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateVpcPrefixListRequest,
    PrefixListEntry,
    CreateVpcPrefixListResponse,
}
