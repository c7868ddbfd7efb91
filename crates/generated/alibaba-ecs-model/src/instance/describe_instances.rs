// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstances.json; do not edit.
//! Lists instances with their details.
//!
//! Conditions are joined by and; an empty list of ids is not sent and filters nothing. A RAM user
//! without permission gets an empty list, which a call with `DryRun` tells apart. Page by token
//! (`NextToken`, `MaxResults`) rather than by number.
//!
//! - Requires permission for the action `ecs:DescribeInstances` (access level get), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/*` and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`. Condition keys: `ResourceOwner`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstances), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Precision, Style, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    Affinity, CreditSpecification, DemandInstanceChargeType, DiskTag, HttpEndpoint,
    HttpTokens, ImageOptions, ImageOsType, InstanceNetworkType, InstanceStatus,
    InstanceTag, InternetChargeType, Ipv4PrefixSet, Ipv6PrefixSet, Ipv6Set,
    NetworkInterfaceType, PrivateIpSet, SpotInterruptionBehavior, SpotStrategy,
    StoppedMode, Tenancy, VpcAttributes,
};

operation! {
    name: "DescribeInstances",
    effect: Effect::Read,
    request: DescribeInstancesRequest = DESCRIBE_INSTANCES_REQUEST,
    response: DescribeInstancesResponse = DESCRIBE_INSTANCES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["Instances"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstances").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/*"), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}")]).conditions(&["ResourceOwner"])),
}

errors! {
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 InvalidHpcClusterId.Creating",
    "400 InvalidHpcClusterId.NotFound",
    "400 InvalidTag.Mismatch = Tag keys and values do not go together; a value needs its key.",
    "400 InvalidTagCount = There are more tags than a request or a resource can have, usually 20.",
    "404 InvalidFilterKey.NotFound = A filter has a key or value that the operation does not know.",
    "404 InvalidFilterValue = A filter has a key or value that the operation does not know.",
    "404 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "404 InvalidInternetChargeType.ValueNotSupported = The way of paying for traffic is neither `PayByTraffic` nor `PayByBandwidth`.",
    "404 InvalidLockReason.NotFound = There is no such reason for a lock.",
    "404 InvalidNetworkType.NotFound",
    "404 InvalidStatus.NotFound",
}

/// Request of `DescribeInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Kind of network of the instance: `vpc` or `classic`.
    pub instance_network_type: Option<InstanceNetworkType>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Ids of the instances that the operation is for or reports on (`i-...`). At most 100 elements.
    pub instance_ids: Vec<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100.
    pub page_size: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 100.
    pub max_results: Option<i64>,
    /// `InnerIpAddresses`: list of strings, at most 100 elements.
    pub inner_ip_addresses: Vec<String>,
    /// `PrivateIpAddresses`: list of strings, at most 100 elements.
    pub private_ip_addresses: Vec<String>,
    /// Public IP addresses. In a query about instances: the addresses to look for, at most 100.
    pub public_ip_addresses: Vec<String>,
    /// Elastic IP addresses that match, one entry for each. In a query about instances: the addresses to
    /// look for, at most 100.
    pub eip_addresses: Vec<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<DemandInstanceChargeType>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub instance_name: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<InstanceStatus>,
    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub lock_reason: Option<RequestLockReason>,
    /// What the first condition is about, such as `CreationStartTime`. On the wire: `Filter.1.Key`.
    pub filter_1_key: Option<String>,
    /// What the second condition is about, such as `CreationEndTime`. On the wire: `Filter.2.Key`.
    pub filter_2_key: Option<String>,
    /// Name of the third condition: `ExpiredStartTime`, for resources that expire from `Filter.3.Value` on.
    /// On the wire: `Filter.3.Key`.
    pub filter_3_key: Option<String>,
    /// Name of the fourth condition: `ExpiredEndTime`, for resources that expire until `Filter.4.Value`. On
    /// the wire: `Filter.4.Key`.
    pub filter_4_key: Option<String>,
    /// Time that belongs to `Filter.1.Key`: only resources from then on are returned. To the minute. Sent
    /// to the minute, `YYYY-MM-DDThh:mmZ`. On the wire: `Filter.1.Value`.
    pub filter_1_value: Option<Timestamp>,
    /// Time that belongs to `Filter.2.Key`: only resources until then are returned. To the minute. Sent to
    /// the minute, `YYYY-MM-DDThh:mmZ`. On the wire: `Filter.2.Value`.
    pub filter_2_value: Option<Timestamp>,
    /// Time that belongs to `Filter.3.Key`. To the minute. Sent to the minute, `YYYY-MM-DDThh:mmZ`. On the
    /// wire: `Filter.3.Value`.
    pub filter_3_value: Option<Timestamp>,
    /// Time that belongs to `Filter.4.Key`. To the minute. Sent to the minute, `YYYY-MM-DDThh:mmZ`. On the
    /// wire: `Filter.4.Value`.
    pub filter_4_value: Option<Timestamp>,
    /// Whether data disks can be attached to the instance.
    pub device_available: Option<bool>,
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<bool>,
    /// `NeedSaleCycle`: boolean.
    pub need_sale_cycle: Option<bool>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Family of the instance type, such as `ecs.g7`.
    pub instance_type_family: Option<String>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the cluster for high-performance computing (`hpc-...`). `DescribeHpcClusters` lists it.
    pub hpc_cluster_id: Option<String>,
    /// `RdmaIpAddresses`: string.
    pub rdma_ip_addresses: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Whether the instance's metadata service responds: `enabled` or `disabled`.
    pub http_endpoint: Option<HttpEndpoint>,
    /// Whether the metadata service demands a session token: `optional` or `required`.
    pub http_tokens: Option<HttpTokens>,
    /// How many network hops a metadata token may travel.
    pub http_put_response_hop_limit: Option<i64>,
    /// IPv6 addresses, such as `2001:db8::1`: those to give to the network interface, or to look for. At
    /// most 100 elements.
    pub ipv6_address: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// Further attributes to return, which are left out otherwise. At most 5 elements.
    pub additional_attributes: Vec<AdditionalAttribute>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstancesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Kind of network of the instance: `vpc` or `classic`.
    pub fn instance_network_type(
        mut self,
        value: impl Into<InstanceNetworkType>,
    ) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }

    /// Id of the security group (`sg-...`).
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Ids of the instances that the operation is for or reports on (`i-...`).
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = cloudspec_wire::all(value);
        self.extra.set_empty(6, self.instance_ids.is_empty());
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

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `InnerIpAddresses`.
    pub fn inner_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.inner_ip_addresses = cloudspec_wire::all(value);
        self.extra.set_empty(11, self.inner_ip_addresses.is_empty());
        self
    }

    /// Sets `PrivateIpAddresses`.
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_addresses = cloudspec_wire::all(value);
        self.extra.set_empty(12, self.private_ip_addresses.is_empty());
        self
    }

    /// Public IP addresses.
    pub fn public_ip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.public_ip_addresses = cloudspec_wire::all(value);
        self.extra.set_empty(13, self.public_ip_addresses.is_empty());
        self
    }

    /// Elastic IP addresses that match, one entry for each.
    pub fn eip_addresses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.eip_addresses = cloudspec_wire::all(value);
        self.extra.set_empty(14, self.eip_addresses.is_empty());
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(
        mut self,
        value: impl Into<DemandInstanceChargeType>,
    ) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<InstanceStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub fn lock_reason(mut self, value: impl Into<RequestLockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// What the first condition is about, such as `CreationStartTime`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self {
        self.filter_1_key = Some(value.into());
        self
    }

    /// What the second condition is about, such as `CreationEndTime`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self {
        self.filter_2_key = Some(value.into());
        self
    }

    /// Name of the third condition: `ExpiredStartTime`, for resources that expire from `Filter.3.Value` on.
    pub fn filter_3_key(mut self, value: impl Into<String>) -> Self {
        self.filter_3_key = Some(value.into());
        self
    }

    /// Name of the fourth condition: `ExpiredEndTime`, for resources that expire until `Filter.4.Value`.
    pub fn filter_4_key(mut self, value: impl Into<String>) -> Self {
        self.filter_4_key = Some(value.into());
        self
    }

    /// Time that belongs to `Filter.1.Key`: only resources from then on are returned.
    pub fn filter_1_value(mut self, value: impl Into<Timestamp>) -> Self {
        self.filter_1_value = Some(value.into());
        self
    }

    /// Time that belongs to `Filter.2.Key`: only resources until then are returned.
    pub fn filter_2_value(mut self, value: impl Into<Timestamp>) -> Self {
        self.filter_2_value = Some(value.into());
        self
    }

    /// Time that belongs to `Filter.3.Key`.
    pub fn filter_3_value(mut self, value: impl Into<Timestamp>) -> Self {
        self.filter_3_value = Some(value.into());
        self
    }

    /// Time that belongs to `Filter.4.Key`.
    pub fn filter_4_value(mut self, value: impl Into<Timestamp>) -> Self {
        self.filter_4_value = Some(value.into());
        self
    }

    /// Whether data disks can be attached to the instance.
    pub fn device_available(mut self, value: bool) -> Self {
        self.device_available = Some(value);
        self
    }

    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub fn io_optimized(mut self, value: bool) -> Self {
        self.io_optimized = Some(value);
        self
    }

    /// Sets `NeedSaleCycle`.
    pub fn need_sale_cycle(mut self, value: bool) -> Self {
        self.need_sale_cycle = Some(value);
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Family of the instance type, such as `ecs.g7`.
    pub fn instance_type_family(mut self, value: impl Into<String>) -> Self {
        self.instance_type_family = Some(value.into());
        self
    }

    /// Name of the SSH key pair for logging in.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the cluster for high-performance computing (`hpc-...`).
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }

    /// Sets `RdmaIpAddresses`.
    pub fn rdma_ip_addresses(mut self, value: impl Into<String>) -> Self {
        self.rdma_ip_addresses = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Whether the instance's metadata service responds: `enabled` or `disabled`.
    pub fn http_endpoint(mut self, value: impl Into<HttpEndpoint>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Whether the metadata service demands a session token: `optional` or `required`.
    pub fn http_tokens(mut self, value: impl Into<HttpTokens>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// How many network hops a metadata token may travel.
    pub fn http_put_response_hop_limit(mut self, value: i64) -> Self {
        self.http_put_response_hop_limit = Some(value);
        self
    }

    /// IPv6 addresses, such as `2001:db8::1`: those to give to the network interface, or to look for.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = InstanceTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Further attributes to return, which are left out otherwise.
    pub fn additional_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<AdditionalAttribute>>,
    ) -> Self {
        self.additional_attributes = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeInstancesRequest: DESCRIBE_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: OptStr = Field::string("VpcId"),
    2 v_switch_id: OptStr = Field::string("VSwitchId"),
    3 zone_id: OptStr = Field::string("ZoneId"),
    4 instance_network_type: Opt = Field::one_of("InstanceNetworkType", InstanceNetworkType::VALUES),
    5 security_group_id: OptStr = Field::string("SecurityGroupId"),
    6 instance_ids: List = Field::string("InstanceIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    7 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    8 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    9 next_token: OptStr = Field::string("NextToken"),
    10 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    11 inner_ip_addresses: List = Field::string("InnerIpAddresses").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    12 private_ip_addresses: List = Field::string("PrivateIpAddresses").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    13 public_ip_addresses: List = Field::string("PublicIpAddresses").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    14 eip_addresses: List = Field::string("EipAddresses").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    15 instance_charge_type: Opt = Field::one_of("InstanceChargeType", DemandInstanceChargeType::VALUES),
    16 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    17 instance_name: OptStr = Field::string("InstanceName"),
    18 image_id: OptStr = Field::string("ImageId"),
    19 status: Opt = Field::one_of("Status", InstanceStatus::VALUES),
    20 lock_reason: Opt = Field::one_of("LockReason", RequestLockReason::VALUES),
    21 filter_1_key: OptStr = Field::string("Filter.1.Key"),
    22 filter_2_key: OptStr = Field::string("Filter.2.Key"),
    23 filter_3_key: OptStr = Field::string("Filter.3.Key"),
    24 filter_4_key: OptStr = Field::string("Filter.4.Key"),
    25 filter_1_value: Opt = Field::timestamp("Filter.1.Value").precision(Precision::Minute),
    26 filter_2_value: Opt = Field::timestamp("Filter.2.Value").precision(Precision::Minute),
    27 filter_3_value: Opt = Field::timestamp("Filter.3.Value").precision(Precision::Minute),
    28 filter_4_value: Opt = Field::timestamp("Filter.4.Value").precision(Precision::Minute),
    29 device_available: OptBool = Field::boolean("DeviceAvailable"),
    30 io_optimized: OptBool = Field::boolean("IoOptimized"),
    31 need_sale_cycle: OptBool = Field::boolean("NeedSaleCycle"),
    32 instance_type: OptStr = Field::string("InstanceType"),
    33 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    34 key_pair_name: OptStr = Field::string("KeyPairName"),
    35 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    36 hpc_cluster_id: OptStr = Field::string("HpcClusterId"),
    37 rdma_ip_addresses: OptStr = Field::string("RdmaIpAddresses"),
    38 dry_run: OptBool = Field::boolean("DryRun"),
    39 http_endpoint: Opt = Field::one_of("HttpEndpoint", HttpEndpoint::VALUES),
    40 http_tokens: Opt = Field::one_of("HttpTokens", HttpTokens::VALUES),
    41 http_put_response_hop_limit: OptInt = Field::int32("HttpPutResponseHopLimit"),
    42 ipv6_address: List = Field::string("Ipv6Address").list().limits(&Limits::new().items(None, Some(100))),
    43 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    44 additional_attributes: List = Field::one_of("AdditionalAttributes", AdditionalAttribute::VALUES).list().limits(&Limits::new().items(None, Some(5))),
}

/// Response of `DescribeInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Instances that match, one entry for each.
    pub instances: Vec<Instance>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstancesResponse: DESCRIBE_INSTANCES_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 page_size: OptInt = Field::int32("PageSize"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 total_count: OptInt = Field::int32("TotalCount"),
    5 instances: List = Field::record("Instances", &INSTANCE).wrapped("Instance"),
}

/// `Instances.Instance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Instance {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Serial number that the operating system sees, of the instance or the disk.
    pub serial_number: Option<String>,
    /// State of the instance: `Pending`, `Starting`, `Running`, `Stopping` or `Stopped`.
    pub status: Option<InstanceStatus>,
    /// Id of the deployment set (`ds-...`). `DescribeDeploymentSets` lists it.
    pub deployment_set_id: Option<String>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// Unit in which the length of the subscription is counted. Deprecated. It has no meaningful value any
    /// more.
    #[deprecated = "It has no meaningful value any more."]
    pub sale_cycle: Option<String>,
    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<SpotStrategy>,
    /// Whether data disks can be attached to the instance.
    pub device_available: Option<bool>,
    /// Size of each local disk. Unit: GiB.
    pub local_storage_capacity: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise.
    pub spot_duration: Option<i64>,
    /// Kind of network of the instance: `vpc` or `classic`.
    pub instance_network_type: Option<InstanceInstanceNetworkType>,
    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub instance_name: Option<String>,
    /// Name of the operating system in English, such as `CentOS 7.9 64 bit`. On the wire: `OSNameEn`.
    pub os_name_en: Option<String>,
    /// Id of the cluster for high-performance computing (`hpc-...`). `DescribeHpcClusters` lists it.
    pub hpc_cluster_id: Option<String>,
    /// Most that the spot instance may cost an hour. Only with the strategy `SpotWithPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// Size of the memory of the instance. Unit: MiB.
    pub memory: Option<i64>,
    /// Name of the operating system, such as `Alibaba Cloud Linux 2.1903`. On the wire: `OSName`.
    pub os_name: Option<String>,
    /// Number of the instance's group within a deployment set with the strategy `AvailabilityGroup`: 1
    /// to 7.
    pub deployment_set_group_no: Option<i64>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port. Deprecated.
    #[deprecated]
    pub vlan_id: Option<String>,
    /// Id of the cluster that the resource belongs to. Only resources of the classic network have one.
    /// Deprecated.
    #[deprecated]
    pub cluster_id: Option<String>,
    /// Model of the GPU, such as `NVIDIA V100`. On the wire: `GPUSpec`.
    pub gpu_spec: Option<String>,
    /// When the resource is released automatically, from half an hour to three years ahead.
    pub auto_release_time: Option<Timestamp>,
    /// Whether the resource is protected, so that it cannot be released by console or API.
    pub deletion_protection: Option<bool>,
    /// What a stopped instance keeps: `KeepCharging` everything and its bill, `StopCharging` no vCPUs,
    /// memory and fixed public address, `Not-applicable`.
    pub stopped_mode: Option<StoppedMode>,
    /// How many GPUs an instance has; 0 when it has none. On the wire: `GPUAmount`.
    pub gpu_amount: Option<i64>,
    /// Host name in the operating system. 2 to 64 characters on Linux, 2 to 15 on Windows.
    pub host_name: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Highest public bandwidth out of the instance. With a value above 0 it gets a public address. Unit:
    /// Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Highest public bandwidth into the instance. Unit: Mbit/s.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceInstanceChargeType>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<bool>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// Number of vCPUs that the instance has.
    pub cpu: Option<i64>,
    /// How many local disks the instance or host has.
    pub local_storage_amount: Option<i64>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<InstanceInternetChargeType>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Whether the instance can be reclaimed.
    pub recyclable: Option<bool>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier. On the wire: `ISP`.
    pub isp: Option<String>,
    /// How a burstable instance performs: `Standard`, or `Unlimited` beyond its credits, at a price.
    pub credit_specification: Option<CreditSpecification>,
    /// Family of the instance type, such as `ecs.g7`.
    pub instance_type_family: Option<String>,
    /// Kind of operating system: `windows` or `linux`. On the wire: `OSType`.
    pub os_type: Option<ImageOsType>,
    /// Network interfaces of the instance, one entry for each, with their addresses.
    pub network_interfaces: Vec<NetworkInterface>,
    /// Why the resource is locked; empty when it is not.
    pub operation_locks: Vec<LockReason>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// `RdmaIpAddress`: list of strings.
    pub rdma_ip_address: Vec<String>,
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them.
    pub security_group_ids: Vec<String>,
    /// Public IP address, such as `203.0.113.10`.
    pub public_ip_address: Vec<String>,
    /// Private address of an instance in the classic network.
    pub inner_ip_address: Vec<String>,
    /// VPC, vSwitch and private addresses of the instance. Empty in the classic network.
    pub vpc_attributes: Option<VpcAttributes>,
    /// The elastic IP address itself, such as `203.0.113.10`, or where it belongs to an instance, the
    /// address with its bandwidth.
    pub eip_address: Option<EipAddress>,
    /// `HibernationOptions`: record.
    pub hibernation_options: Option<HibernationOptions>,
    /// Dedicated host that the instance runs on: its id, its name and its cluster. Empty for instances on
    /// shared hosts.
    pub dedicated_host_attribute: Option<DedicatedHostAttribute>,
    /// `EcsCapacityReservationAttr`: record.
    pub ecs_capacity_reservation_attr: Option<EcsCapacityReservationAttr>,
    /// `DedicatedInstanceAttribute`: record.
    pub dedicated_instance_attribute: Option<DedicatedInstanceAttribute>,
    /// How vCPUs are laid out over cores and threads.
    pub cpu_options: Option<CpuOptions>,
    /// `MetadataOptions`: record.
    pub metadata_options: Option<MetadataOptions>,
    /// Settings of the image that hold for the instance, such as whether its user may be another than root.
    pub image_options: Option<ImageOptions>,
    /// What happens when a spot instance is reclaimed: `Terminate` or `Stop`.
    pub spot_interruption_behavior: Option<SpotInterruptionBehavior>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Instance: INSTANCE,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 serial_number: OptStr = Field::string("SerialNumber"),
    2 status: Opt = Field::one_of("Status", InstanceStatus::VALUES),
    3 deployment_set_id: OptStr = Field::string("DeploymentSetId"),
    4 key_pair_name: OptStr = Field::string("KeyPairName"),
    5 sale_cycle: OptStr = Field::string("SaleCycle").deprecated(),
    6 spot_strategy: Opt = Field::one_of("SpotStrategy", SpotStrategy::VALUES),
    7 device_available: OptBool = Field::boolean("DeviceAvailable"),
    8 local_storage_capacity: OptInt = Field::int64("LocalStorageCapacity"),
    9 description: OptStr = Field::string("Description"),
    10 spot_duration: OptInt = Field::int32("SpotDuration"),
    11 instance_network_type: Opt = Field::one_of("InstanceNetworkType", InstanceInstanceNetworkType::VALUES),
    12 instance_name: OptStr = Field::string("InstanceName"),
    13 os_name_en: OptStr = Field::string("OSNameEn"),
    14 hpc_cluster_id: OptStr = Field::string("HpcClusterId"),
    15 spot_price_limit: OptFloat = Field::float("SpotPriceLimit"),
    16 memory: OptInt = Field::int32("Memory"),
    17 os_name: OptStr = Field::string("OSName"),
    18 deployment_set_group_no: OptInt = Field::int32("DeploymentSetGroupNo"),
    19 image_id: OptStr = Field::string("ImageId"),
    20 vlan_id: OptStr = Field::string("VlanId").deprecated(),
    21 cluster_id: OptStr = Field::string("ClusterId").deprecated(),
    22 gpu_spec: OptStr = Field::string("GPUSpec"),
    23 auto_release_time: Opt = Field::timestamp("AutoReleaseTime"),
    24 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    25 stopped_mode: Opt = Field::one_of("StoppedMode", StoppedMode::VALUES),
    26 gpu_amount: OptInt = Field::int32("GPUAmount"),
    27 host_name: OptStr = Field::string("HostName"),
    28 instance_id: OptStr = Field::string("InstanceId"),
    29 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    30 internet_max_bandwidth_in: OptInt = Field::int32("InternetMaxBandwidthIn"),
    31 instance_type: OptStr = Field::string("InstanceType"),
    32 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceInstanceChargeType::VALUES),
    33 region_id: OptStr = Field::string("RegionId"),
    34 io_optimized: OptBool = Field::boolean("IoOptimized"),
    35 start_time: Opt = Field::timestamp("StartTime"),
    36 cpu: OptInt = Field::int32("Cpu"),
    37 local_storage_amount: OptInt = Field::int32("LocalStorageAmount"),
    38 expired_time: Opt = Field::timestamp("ExpiredTime"),
    39 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    40 internet_charge_type: Opt = Field::one_of("InternetChargeType", InstanceInternetChargeType::VALUES),
    41 zone_id: OptStr = Field::string("ZoneId"),
    42 recyclable: OptBool = Field::boolean("Recyclable"),
    43 isp: OptStr = Field::string("ISP"),
    44 credit_specification: Opt = Field::one_of("CreditSpecification", CreditSpecification::VALUES),
    45 instance_type_family: OptStr = Field::string("InstanceTypeFamily"),
    46 os_type: Opt = Field::one_of("OSType", ImageOsType::VALUES),
    47 network_interfaces: List = Field::record("NetworkInterfaces", &NETWORK_INTERFACE).wrapped("NetworkInterface"),
    48 operation_locks: List = Field::record("OperationLocks", &LOCK_REASON).wrapped("LockReason"),
    49 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
    50 rdma_ip_address: List = Field::string("RdmaIpAddress").wrapped("IpAddress"),
    51 security_group_ids: List = Field::string("SecurityGroupIds").wrapped("SecurityGroupId"),
    52 public_ip_address: List = Field::string("PublicIpAddress").wrapped("IpAddress"),
    53 inner_ip_address: List = Field::string("InnerIpAddress").wrapped("IpAddress"),
    54 vpc_attributes: Opt = Field::record("VpcAttributes", &crate::shapes::VPC_ATTRIBUTES),
    55 eip_address: Opt = Field::record("EipAddress", &EIP_ADDRESS),
    56 hibernation_options: Opt = Field::record("HibernationOptions", &HIBERNATION_OPTIONS),
    57 dedicated_host_attribute: Opt = Field::record("DedicatedHostAttribute", &DEDICATED_HOST_ATTRIBUTE),
    58 ecs_capacity_reservation_attr: Opt = Field::record("EcsCapacityReservationAttr", &ECS_CAPACITY_RESERVATION_ATTR),
    59 dedicated_instance_attribute: Opt = Field::record("DedicatedInstanceAttribute", &DEDICATED_INSTANCE_ATTRIBUTE),
    60 cpu_options: Opt = Field::record("CpuOptions", &CPU_OPTIONS),
    61 metadata_options: Opt = Field::record("MetadataOptions", &METADATA_OPTIONS),
    62 image_options: Opt = Field::record("ImageOptions", &crate::shapes::IMAGE_OPTIONS),
    63 spot_interruption_behavior: Opt = Field::one_of("SpotInterruptionBehavior", SpotInterruptionBehavior::VALUES),
}

/// `Instances.Instance.NetworkInterfaces.NetworkInterface` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterface {
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<NetworkInterfaceType>,
    /// MAC address of the network interface, such as `00:16:3e:12:34:56`.
    pub mac_address: Option<String>,
    /// Primary private IPv4 address of the network interface.
    pub primary_ip_address: Option<String>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: Option<String>,
    /// Private IPv4 addresses of the network interface, one entry for each.
    pub private_ip_sets: Vec<PrivateIpSet>,
    /// IPv6 addresses of the network interface, one entry for each.
    pub ipv6_sets: Vec<Ipv6Set>,
    /// Blocks of IPv4 addresses that were given to the network interface as a whole, one entry for each.
    pub ipv4_prefix_sets: Vec<Ipv4PrefixSet>,
    /// Blocks of IPv6 addresses that were given to the network interface as a whole, one entry for each.
    pub ipv6_prefix_sets: Vec<Ipv6PrefixSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NetworkInterface: NETWORK_INTERFACE,
    0 r#type: Opt = Field::one_of("Type", NetworkInterfaceType::VALUES),
    1 mac_address: OptStr = Field::string("MacAddress"),
    2 primary_ip_address: OptStr = Field::string("PrimaryIpAddress"),
    3 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    4 private_ip_sets: List = Field::record("PrivateIpSets", &crate::shapes::PRIVATE_IP_SET).wrapped("PrivateIpSet"),
    5 ipv6_sets: List = Field::record("Ipv6Sets", &crate::shapes::IPV6_SET).wrapped("Ipv6Set"),
    6 ipv4_prefix_sets: List = Field::record("Ipv4PrefixSets", &crate::shapes::IPV4_PREFIX_SET).wrapped("Ipv4PrefixSet"),
    7 ipv6_prefix_sets: List = Field::record("Ipv6PrefixSets", &crate::shapes::IPV6_PREFIX_SET).wrapped("Ipv6PrefixSet"),
}

/// `Instances.Instance.OperationLocks.LockReason` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LockReason {
    /// `LockMsg`: string.
    pub lock_msg: Option<String>,
    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub lock_reason: Option<LockReasonLockReason>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LockReason: LOCK_REASON,
    0 lock_msg: OptStr = Field::string("LockMsg"),
    1 lock_reason: Opt = Field::one_of("LockReason", LockReasonLockReason::VALUES),
}

/// `Instances.Instance.EipAddress` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EipAddress {
    /// `IsSupportUnassociate`: boolean.
    pub is_support_unassociate: Option<bool>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<InternetChargeType>,
    /// IP address, such as `192.0.2.10`.
    pub ip_address: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EipAddress: EIP_ADDRESS,
    0 is_support_unassociate: OptBool = Field::boolean("IsSupportUnassociate"),
    1 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
    2 ip_address: OptStr = Field::string("IpAddress"),
    3 bandwidth: OptInt = Field::int32("Bandwidth"),
    4 allocation_id: OptStr = Field::string("AllocationId"),
}

/// `Instances.Instance.HibernationOptions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct HibernationOptions {
    /// `Configured`: boolean.
    pub configured: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    HibernationOptions: HIBERNATION_OPTIONS,
    0 configured: OptBool = Field::boolean("Configured"),
}

/// `Instances.Instance.DedicatedHostAttribute` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DedicatedHostAttribute {
    /// Id of the dedicated host (`dh-...`). `DescribeDedicatedHosts` lists it.
    pub dedicated_host_id: Option<String>,
    /// Name of the dedicated host: 2 to 128 characters.
    pub dedicated_host_name: Option<String>,
    /// Id of the cluster of dedicated hosts (`dc-...`). `DescribeDedicatedHostClusters` lists it.
    pub dedicated_host_cluster_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DedicatedHostAttribute: DEDICATED_HOST_ATTRIBUTE,
    0 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
    1 dedicated_host_name: OptStr = Field::string("DedicatedHostName"),
    2 dedicated_host_cluster_id: OptStr = Field::string("DedicatedHostClusterId"),
}

/// `Instances.Instance.EcsCapacityReservationAttr` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EcsCapacityReservationAttr {
    /// `CapacityReservationPreference`: string.
    pub capacity_reservation_preference: Option<String>,
    /// `CapacityReservationId`: string.
    pub capacity_reservation_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EcsCapacityReservationAttr: ECS_CAPACITY_RESERVATION_ATTR,
    0 capacity_reservation_preference: OptStr = Field::string("CapacityReservationPreference"),
    1 capacity_reservation_id: OptStr = Field::string("CapacityReservationId"),
}

/// `Instances.Instance.DedicatedInstanceAttribute` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DedicatedInstanceAttribute {
    /// Whether the instance stays on its dedicated host: `host`, or `default` when it may start on another.
    pub affinity: Option<Affinity>,
    /// Whether the instance runs on a dedicated host (`host`) or on a shared one (`default`).
    pub tenancy: Option<Tenancy>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DedicatedInstanceAttribute: DEDICATED_INSTANCE_ATTRIBUTE,
    0 affinity: Opt = Field::one_of("Affinity", Affinity::VALUES),
    1 tenancy: Opt = Field::one_of("Tenancy", Tenancy::VALUES),
}

/// `Instances.Instance.CpuOptions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct CpuOptions {
    /// `Numa`: string. Deprecated.
    #[deprecated]
    pub numa: Option<String>,
    /// How many physical cores the instance has.
    pub core_count: Option<i64>,
    /// `ThreadsPerCore`: integer.
    pub threads_per_core: Option<i64>,
    /// `TopologyType`: string.
    pub topology_type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CpuOptions: CPU_OPTIONS,
    0 numa: OptStr = Field::string("Numa").deprecated(),
    1 core_count: OptInt = Field::int32("CoreCount"),
    2 threads_per_core: OptInt = Field::int32("ThreadsPerCore"),
    3 topology_type: OptStr = Field::string("TopologyType"),
}

/// `Instances.Instance.MetadataOptions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct MetadataOptions {
    /// Whether the instance's metadata service responds: `enabled` or `disabled`.
    pub http_endpoint: Option<MetadataOptionsHttpEndpoint>,
    /// How many network hops a metadata token may travel.
    pub http_put_response_hop_limit: Option<i64>,
    /// Whether the metadata service demands a session token: `optional` or `required`.
    pub http_tokens: Option<MetadataOptionsHttpTokens>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    MetadataOptions: METADATA_OPTIONS,
    0 http_endpoint: Opt = Field::one_of("HttpEndpoint", MetadataOptionsHttpEndpoint::VALUES),
    1 http_put_response_hop_limit: OptInt = Field::int32("HttpPutResponseHopLimit"),
    2 http_tokens: Opt = Field::one_of("HttpTokens", MetadataOptionsHttpTokens::VALUES),
}

open_enum! {
    /// Documented values of `LockReason`. The provider may add others.
    pub enum RequestLockReason {
        Financial = "financial",
        Security = "security",
        Recycling = "Recycling",
        Dedicatedhostfinancial = "dedicatedhostfinancial",
        Refunded = "refunded",
    }
}

open_enum! {
    /// Documented values of `AdditionalAttributes`. The provider may add others.
    pub enum AdditionalAttribute {
        MetaOptions = "META_OPTIONS",
        DdhCluster = "DDH_CLUSTER",
        NetworkPrimaryEniIp = "NETWORK_PRIMARY_ENI_IP",
        CpuOptionsTopologyType = "CPU_OPTIONS_TOPOLOGY_TYPE",
    }
}

open_enum! {
    /// Documented values of `Instances.Instance.InstanceNetworkType`. The provider may add others.
    pub enum InstanceInstanceNetworkType {
        Classic = "classic",
        Vpc = "vpc",
    }
}

open_enum! {
    /// Documented values of `Instances.Instance.InstanceChargeType`. The provider may add others.
    pub enum InstanceInstanceChargeType {
        PrePaid = "PrePaid",
        PostPaid = "PostPaid",
    }
}

open_enum! {
    /// Documented values of `Instances.Instance.InternetChargeType`. The provider may add others.
    pub enum InstanceInternetChargeType {
        PayByBandwidth = "PayByBandwidth",
        PayByTraffic = "PayByTraffic",
    }
}

open_enum! {
    /// Documented values of `Instances.Instance.OperationLocks.LockReason.LockReason`. The provider may add
    /// others.
    pub enum LockReasonLockReason {
        Financial = "financial",
        Security = "security",
        Recycling = "Recycling",
        Dedicatedhostfinancial = "dedicatedhostfinancial",
        Refunded = "refunded",
    }
}

open_enum! {
    /// Documented values of `Instances.Instance.MetadataOptions.HttpEndpoint`. The provider may add others.
    pub enum MetadataOptionsHttpEndpoint {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

open_enum! {
    /// Documented values of `Instances.Instance.MetadataOptions.HttpTokens`. The provider may add others.
    pub enum MetadataOptionsHttpTokens {
        Optional = "optional",
        Required = "required",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstancesRequest,
    DescribeInstancesResponse,
    Instance,
    NetworkInterface,
    LockReason,
    EipAddress,
    HibernationOptions,
    DedicatedHostAttribute,
    EcsCapacityReservationAttr,
    DedicatedInstanceAttribute,
    CpuOptions,
    MetadataOptions,
}
