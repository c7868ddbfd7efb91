// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/CreateLoadBalancer.json; do not edit.
//! Creates a load balancer, which is charged.
//!
//! `DescribeLoadBalancerRegions` tells where. Asynchronous: `DescribeLoadBalancers` shows when it is
//! `RUNNING`.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeLoadBalancers`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/create-load-balancer.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Limits, Place, operation, record,
};

pub use crate::shapes::{InternetChargeType, IpNetworkType, NetworkLineType, Tag};

operation! {
    name: "CreateLoadBalancer",
    effect: Effect::Write,
    request: CreateLoadBalancerRequest = CREATE_LOAD_BALANCER_REQUEST,
    response: CreateLoadBalancerResponse = CREATE_LOAD_BALANCER_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeLoadBalancers")),
}

/// Request of `CreateLoadBalancer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerRequest {
    /// Id of the region that the load balancer is in. `DescribeLoadBalancerRegions` lists it.
    pub region_id: String,
    /// Id of the VPC that the load balancer and its backend servers are in, as the console shows it.
    pub vpc_id: String,
    /// Name of the load balancer. In a query `*` at the end stands for anything. 1 to 64 characters.
    pub load_balancer_name: String,
    /// How public traffic is paid for, such as `ByBandwidth`, `ByTrafficPackage` or `BandwidthCluster`.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Line type of the public network. Use `networkLineType` instead. Deprecated.
    #[deprecated]
    pub ip_network_type: Option<IpNetworkType>,
    /// Line type of the public network, such as `PremiumBGP`.
    pub network_line_type: Option<NetworkLineType>,
    /// Highest bandwidth out of the elastic IP address. Unit: Mbps.
    pub bandwidth_mbps: Option<i64>,
    /// Traffic that is paid ahead. Only with `ByTrafficPackage`; the free package when left out. Unit: TB.
    /// 0 to 999999.
    pub traffic_package_size: Option<f64>,
    /// Id of the bandwidth cluster. `DescribeBandwidthClusters` of the service `traffic` lists it.
    pub bandwidth_cluster_id: Option<String>,
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: Option<String>,
    /// How many load balancers to create.
    pub number: Option<i64>,
    /// Discount code and voucher to apply to the order.
    pub marketing_options: Option<MarketingOptions>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<Tag>,
    /// Id of the subnet. `DescribeSubnets` of the service `vm` lists it.
    pub subnet_id: Option<String>,
    /// Private addresses that health checks are sent from. Needed with `subnetId`.
    pub health_check_private_ips: Vec<String>,
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateLoadBalancerRequest {
    /// Creates a value with the required members.
    pub fn new(
        region_id: impl Into<String>,
        vpc_id: impl Into<String>,
        load_balancer_name: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            vpc_id: vpc_id.into(),
            load_balancer_name: load_balancer_name.into(),
            ..Self::default()
        }
    }

    /// How public traffic is paid for, such as `ByBandwidth`, `ByTrafficPackage` or `BandwidthCluster`.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Line type of the public network.
    #[deprecated]
    pub fn ip_network_type(mut self, value: impl Into<IpNetworkType>) -> Self {
        self.ip_network_type = Some(value.into());
        self
    }

    /// Line type of the public network, such as `PremiumBGP`.
    pub fn network_line_type(mut self, value: impl Into<NetworkLineType>) -> Self {
        self.network_line_type = Some(value.into());
        self
    }

    /// Highest bandwidth out of the elastic IP address.
    pub fn bandwidth_mbps(mut self, value: i64) -> Self {
        self.bandwidth_mbps = Some(value);
        self
    }

    /// Traffic that is paid ahead.
    pub fn traffic_package_size(mut self, value: f64) -> Self {
        self.traffic_package_size = Some(value);
        self
    }

    /// Id of the bandwidth cluster.
    pub fn bandwidth_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_cluster_id = Some(value.into());
        self
    }

    /// Id of the resource group; the default one when absent.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// How many load balancers to create.
    pub fn number(mut self, value: i64) -> Self {
        self.number = Some(value);
        self
    }

    /// Discount code and voucher to apply to the order.
    pub fn marketing_options(mut self, value: MarketingOptions) -> Self {
        self.marketing_options = Some(value);
        self
    }

    /// Tags, at most 20.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(12, self.tags.is_empty());
        self
    }

    /// Id of the subnet.
    pub fn subnet_id(mut self, value: impl Into<String>) -> Self {
        self.subnet_id = Some(value.into());
        self
    }

    /// Private addresses that health checks are sent from.
    pub fn health_check_private_ips(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.health_check_private_ips = cloudspec_wire::all(value);
        self.extra.set_empty(14, self.health_check_private_ips.is_empty());
        self
    }

    /// Id of the security group.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }
}

record! {
    CreateLoadBalancerRequest: CREATE_LOAD_BALANCER_REQUEST,
    0 region_id: Str = Field::string("regionId").place(Place::Body).required(),
    1 vpc_id: Str = Field::string("vpcId").place(Place::Body).required(),
    2 load_balancer_name: Str = Field::string("loadBalancerName").place(Place::Body).required().limits(&Limits::new().length(Some(1), Some(64))),
    3 internet_charge_type: Opt = Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body),
    4 ip_network_type: Opt = Field::one_of("ipNetworkType", IpNetworkType::VALUES).place(Place::Body).deprecated(),
    5 network_line_type: Opt = Field::one_of("networkLineType", NetworkLineType::VALUES).place(Place::Body),
    6 bandwidth_mbps: OptInt = Field::int64("bandwidthMbps").place(Place::Body),
    7 traffic_package_size: OptFloat = Field::double("trafficPackageSize").place(Place::Body).limits(&Limits::new().range(Some(0.0), Some(999999.0))),
    8 bandwidth_cluster_id: OptStr = Field::string("bandwidthClusterId").place(Place::Body),
    9 resource_group_id: OptStr = Field::string("resourceGroupId").place(Place::Body),
    10 number: OptInt = Field::int64("number").place(Place::Body),
    11 marketing_options: Opt = Field::record("marketingOptions", &MARKETING_OPTIONS).place(Place::Body),
    12 tags: List = Field::record("tags", &crate::shapes::TAG).wrapped("tags").place(Place::Body),
    13 subnet_id: OptStr = Field::string("subnetId").place(Place::Body),
    14 health_check_private_ips: List = Field::string("healthCheckPrivateIps").list().place(Place::Body),
    15 security_group_id: OptStr = Field::string("securityGroupId").place(Place::Body),
}

/// `marketingOptions` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct MarketingOptions {
    /// Promotion code for the order. Without one there is no discount.
    pub discount_code: Option<String>,
    /// Whether to pay with a voucher for proofs of concept. Without such a voucher the order fails.
    pub use_poc_voucher: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl MarketingOptions {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Promotion code for the order.
    pub fn discount_code(mut self, value: impl Into<String>) -> Self {
        self.discount_code = Some(value.into());
        self
    }

    /// Whether to pay with a voucher for proofs of concept.
    pub fn use_poc_voucher(mut self, value: bool) -> Self {
        self.use_poc_voucher = Some(value);
        self
    }
}

record! {
    MarketingOptions: MARKETING_OPTIONS,
    0 discount_code: OptStr = Field::string("discountCode"),
    1 use_poc_voucher: OptBool = Field::boolean("usePocVoucher"),
}

/// Response of `CreateLoadBalancer`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateLoadBalancerResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Number of the order that the operation placed.
    pub order_number: Option<String>,
    /// Ids of the load balancers. `DescribeLoadBalancers` lists them.
    pub load_balancer_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateLoadBalancerResponse: CREATE_LOAD_BALANCER_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 order_number: OptStr = Field::string("orderNumber"),
    2 load_balancer_ids: List = Field::string("loadBalancerIds").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateLoadBalancerRequest,
    MarketingOptions,
    CreateLoadBalancerResponse,
}
