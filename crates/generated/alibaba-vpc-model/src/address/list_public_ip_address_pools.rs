// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListPublicIpAddressPools.json; do not edit.
//! Lists pools of public IP addresses.
//!
//! They are filtered by id, name, status, line type, resource group and tags.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListPublicIpAddressPools),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::{
    BizType, BusinessStatus, EipSegmentAddressIsp, LineIsp, PublicIpAddressPoolStatus,
    PublicIpPoolCidrBlockStatus, Tag,
};

operation! {
    name: "ListPublicIpAddressPools",
    effect: Effect::Read,
    request: ListPublicIpAddressPoolsRequest = LIST_PUBLIC_IP_ADDRESS_POOLS_REQUEST,
    response: ListPublicIpAddressPoolsResponse = LIST_PUBLIC_IP_ADDRESS_POOLS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["PublicIpAddressPoolList"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IllegalParam.Isp",
}

/// Request of `ListPublicIpAddressPools`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPoolsRequest {
    /// `PublicIpAddressPoolIds`: list of strings, 0 to 100 elements.
    pub public_ip_address_pool_ids: Vec<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<PublicIpPoolCidrBlockStatus>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub isp: Option<EipSegmentAddressIsp>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 10 elements.
    pub tags: Vec<Tag>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether the enhanced protection against DDoS attacks is on for the addresses.
    pub security_protection_enabled: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListPublicIpAddressPoolsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PublicIpAddressPoolIds`.
    pub fn public_ip_address_pool_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_ip_address_pool_ids = cloudspec_wire::all(value);
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<PublicIpPoolCidrBlockStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub fn isp(mut self, value: impl Into<EipSegmentAddressIsp>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether the enhanced protection against DDoS attacks is on for the addresses.
    pub fn security_protection_enabled(mut self, value: bool) -> Self {
        self.security_protection_enabled = Some(value);
        self
    }
}

record! {
    ListPublicIpAddressPoolsRequest: LIST_PUBLIC_IP_ADDRESS_POOLS_REQUEST,
    0 public_ip_address_pool_ids: List = Field::string("PublicIpAddressPoolIds").list().limits(&Limits::new().items(Some(0), Some(100))),
    1 status: Opt = Field::one_of("Status", PublicIpPoolCidrBlockStatus::VALUES),
    2 max_results: OptInt = Field::int32("MaxResults"),
    3 next_token: OptStr = Field::string("NextToken"),
    4 isp: Opt = Field::one_of("Isp", EipSegmentAddressIsp::VALUES),
    5 name: OptStr = Field::string("Name"),
    6 dry_run: OptBool = Field::boolean("DryRun"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(10))),
    9 region_id: OptStr = Field::string("RegionId").required().filled(),
    10 security_protection_enabled: OptBool = Field::boolean("SecurityProtectionEnabled"),
}

/// Response of `ListPublicIpAddressPools`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPublicIpAddressPoolsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `PublicIpAddressPoolList`: list of records.
    pub public_ip_address_pool_list: Vec<PublicIpAddressPoolList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListPublicIpAddressPoolsResponse: LIST_PUBLIC_IP_ADDRESS_POOLS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 next_token: OptStr = Field::string("NextToken"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 public_ip_address_pool_list: List = Field::record("PublicIpAddressPoolList", &PUBLIC_IP_ADDRESS_POOL_LIST).list(),
}

/// `PublicIpAddressPoolList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PublicIpAddressPoolList {
    /// Id of the pool of public IP addresses (`pippool-...`). `ListPublicIpAddressPools` lists it.
    pub public_ip_address_pool_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub isp: Option<LineIsp>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<PublicIpAddressPoolStatus>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// How many addresses the block or pool has in all.
    pub total_ip_num: Option<i64>,
    /// How many addresses of the block or pool are in use.
    pub used_ip_num: Option<i64>,
    /// `IpAddressRemaining`: boolean.
    pub ip_address_remaining: Option<bool>,
    /// `UserType`: boolean.
    pub user_type: Option<bool>,
    /// Id of the Alibaba Cloud account that the resource belongs to, in digits.
    pub owner_id: Option<i64>,
    /// Whether another account shares the resource: `Shared`, or empty.
    pub share_type: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// What the resource is used for: `Default` or `CloudBox`.
    pub biz_type: Option<BizType>,
    /// Zones that the address pool takes addresses from; needed for the business type `CloudBox`.
    pub zones: Vec<String>,
    /// Protection against attacks: empty for the basic one, `AntiDDoS_Enhanced` for the enhanced one.
    pub security_protection_types: Vec<String>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PublicIpAddressPoolList: PUBLIC_IP_ADDRESS_POOL_LIST,
    0 public_ip_address_pool_id: OptStr = Field::string("PublicIpAddressPoolId"),
    1 region_id: OptStr = Field::string("RegionId"),
    2 creation_time: Opt = Field::timestamp("CreationTime"),
    3 isp: Opt = Field::one_of("Isp", LineIsp::VALUES),
    4 name: OptStr = Field::string("Name"),
    5 status: Opt = Field::one_of("Status", PublicIpAddressPoolStatus::VALUES),
    6 description: OptStr = Field::string("Description"),
    7 total_ip_num: OptInt = Field::int32("TotalIpNum"),
    8 used_ip_num: OptInt = Field::int32("UsedIpNum"),
    9 ip_address_remaining: OptBool = Field::boolean("IpAddressRemaining"),
    10 user_type: OptBool = Field::boolean("UserType"),
    11 owner_id: OptInt = Field::int64("OwnerId"),
    12 share_type: OptStr = Field::string("ShareType"),
    13 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    14 tags: List = Field::record("Tags", &crate::shapes::TAG).list(),
    15 biz_type: Opt = Field::one_of("BizType", BizType::VALUES),
    16 zones: List = Field::string("Zones").list(),
    17 security_protection_types: List = Field::string("SecurityProtectionTypes").list(),
    18 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListPublicIpAddressPoolsRequest,
    ListPublicIpAddressPoolsResponse,
    PublicIpAddressPoolList,
}
