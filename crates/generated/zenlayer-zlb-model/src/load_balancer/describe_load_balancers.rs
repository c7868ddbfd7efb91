// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeLoadBalancers.json; do not edit.
//! Lists load balancers with addresses, listeners and state.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-load-balancers.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Place, Timestamp, open_enum, operation, record,
};

operation! {
    name: "DescribeLoadBalancers",
    effect: Effect::Read,
    request: DescribeLoadBalancersRequest = DESCRIBE_LOAD_BALANCERS_REQUEST,
    response: DescribeLoadBalancersResponse = DESCRIBE_LOAD_BALANCERS_RESPONSE,
    paging: &Paging::number("pageNum").size("pageSize").items(&["dataSet"]).total(&["totalCount"]),
}

/// Request of `DescribeLoadBalancers`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersRequest {
    /// Id of the region that the load balancer is in. `DescribeLoadBalancerRegions` lists it.
    pub region_id: Option<String>,
    /// Id of the VPC that the load balancer and its backend servers are in, as the console shows it.
    pub vpc_id: Option<String>,
    /// Ids of the load balancers. `DescribeLoadBalancers` lists them. At most 100 elements.
    pub load_balancer_ids: Vec<String>,
    /// Name of the load balancer. In a query `*` at the end stands for anything.
    pub load_balancer_name: Option<String>,
    /// Entries on each page, 20 when absent and at most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// Page to return, counted from 1.
    pub page_num: Option<i64>,
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: Option<String>,
    /// Tag keys, at most 20. Only what carries them matches.
    pub tag_keys: Vec<String>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<crate::shapes::Tag>,
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeLoadBalancersRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the region that the load balancer is in.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the VPC that the load balancer and its backend servers are in, as the console shows it.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Ids of the load balancers.
    pub fn load_balancer_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.load_balancer_ids = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.load_balancer_ids.is_empty());
        self
    }

    /// Name of the load balancer.
    pub fn load_balancer_name(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_name = Some(value.into());
        self
    }

    /// Entries on each page, 20 when absent and at most 1000.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Page to return, counted from 1.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }

    /// Id of the resource group; the default one when absent.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tag keys, at most 20.
    pub fn tag_keys(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_keys = cloudspec_wire::all(value);
        self.extra.set_empty(7, self.tag_keys.is_empty());
        self
    }

    /// Tags, at most 20.
    pub fn tags(mut self, value: impl IntoIterator<Item = crate::shapes::Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(8, self.tags.is_empty());
        self
    }

    /// Id of the security group.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

record! {
    DescribeLoadBalancersRequest: DESCRIBE_LOAD_BALANCERS_REQUEST,
    0 region_id: OptStr = Field::string("regionId").place(Place::Body),
    1 vpc_id: OptStr = Field::string("vpcId").place(Place::Body),
    2 load_balancer_ids: List = Field::string("loadBalancerIds").list().place(Place::Body).limits(&Limits::new().items(None, Some(100))),
    3 load_balancer_name: OptStr = Field::string("loadBalancerName").place(Place::Body),
    4 page_size: OptInt = Field::int64("pageSize").place(Place::Body).limits(&Limits::new().range(None, Some(1000.0))),
    5 page_num: OptInt = Field::int64("pageNum").place(Place::Body),
    6 resource_group_id: OptStr = Field::string("resourceGroupId").place(Place::Body),
    7 tag_keys: List = Field::string("tagKeys").list().place(Place::Body).limits(&Limits::new().items(None, Some(20))),
    8 tags: List = Field::record("tags", &crate::shapes::TAG).list().place(Place::Body).limits(&Limits::new().items(None, Some(20))),
    9 security_group_id: OptStr = Field::string("securityGroupId").place(Place::Body),
}

/// Response of `DescribeLoadBalancers`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLoadBalancersResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Entries of this page.
    pub data_set: Vec<LoadBalancer>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeLoadBalancersResponse: DESCRIBE_LOAD_BALANCERS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &LOAD_BALANCER).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LoadBalancer {
    /// Id of the region that the load balancer is in. `DescribeLoadBalancerRegions` lists it.
    pub region_id: Option<String>,
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: Option<String>,
    /// Name of the load balancer. In a query `*` at the end stands for anything.
    pub load_balancer_name: Option<String>,
    /// Id of the VPC that the load balancer and its backend servers are in, as the console shows it.
    pub vpc_id: Option<String>,
    /// State of the load balancer, such as `CREATING`, `RUNNING` or `RECYCLED`.
    pub status: Option<Status>,
    /// Public IPv4 address at which clients reach the load balancer.
    pub public_ip_address: Vec<String>,
    /// Private address of the server, that of its network interface in the VPC.
    pub private_ip_address: Vec<String>,
    /// Private addresses that health checks are sent from. Needed with `subnetId`.
    pub health_check_private_ips: Vec<String>,
    /// How many listeners the load balancer has.
    pub listener_count: Option<i64>,
    /// When it was created, in ISO 8601 and UTC.
    pub create_time: Option<Timestamp>,
    /// Resource group that the resource belongs to, with its id and name.
    pub resource_group: Option<ResourceGroup>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<Tag>,
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LoadBalancer: LOAD_BALANCER,
    0 region_id: OptStr = Field::string("regionId"),
    1 load_balancer_id: OptStr = Field::string("loadBalancerId"),
    2 load_balancer_name: OptStr = Field::string("loadBalancerName"),
    3 vpc_id: OptStr = Field::string("vpcId"),
    4 status: Opt = Field::one_of("status", Status::VALUES),
    5 public_ip_address: List = Field::string("publicIpAddress").list(),
    6 private_ip_address: List = Field::string("privateIpAddress").list(),
    7 health_check_private_ips: List = Field::string("healthCheckPrivateIps").list(),
    8 listener_count: OptInt = Field::int64("listenerCount"),
    9 create_time: Opt = Field::timestamp("createTime"),
    10 resource_group: Opt = Field::record("resourceGroup", &RESOURCE_GROUP),
    11 tags: List = Field::record("tags", &TAG).wrapped("tags"),
    12 security_group_id: OptStr = Field::string("securityGroupId"),
}

/// `dataSet.resourceGroup` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResourceGroup {
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: Option<String>,
    /// Name of the resource group that the resource belongs to, for people.
    pub resource_group_name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResourceGroup: RESOURCE_GROUP,
    0 resource_group_id: OptStr = Field::string("resourceGroupId"),
    1 resource_group_name: OptStr = Field::string("resourceGroupName"),
}

/// `dataSet.tags.tags` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag, 1 to 64 characters, which names it.
    pub key: Option<String>,
    /// Value that belongs to the key of the tag, 1 to 64 characters.
    pub value: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Tag: TAG,
    0 key: OptStr = Field::string("key"),
    1 value: OptStr = Field::string("value"),
}

open_enum! {
    /// Documented values of `dataSet.status`. The provider may add others.
    pub enum Status {
        Creating = "CREATING",
        Running = "RUNNING",
        Recycled = "RECYCLED",
        CreateFailed = "CREATE_FAILED",
        Releasing = "RELEASING",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeLoadBalancersRequest,
    DescribeLoadBalancersResponse,
    LoadBalancer,
    ResourceGroup,
    Tag,
}
