// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/CreateLoadBalancer.json; do not edit.
//! Creates a load balancer, which is charged.
//!
//! DescribeLoadBalancerRegions tells where. Asynchronous: DescribeLoadBalancers shows when it is `RUNNING`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/create-load-balancer.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{InternetChargeType, IpNetworkType, NetworkLineType, Tag};

operation!(Operation::new::<CreateLoadBalancerRequest, CreateLoadBalancerResponse>(
    "CreateLoadBalancer", Effect::Write, &CREATE_LOAD_BALANCER_REQUEST, &CREATE_LOAD_BALANCER_RESPONSE,
));

/// Request of `CreateLoadBalancer`.
#[derive(Default)] #[non_exhaustive] pub struct CreateLoadBalancerRequest {
    /** `regionId`: text. */ pub region_id: String,
    /** `vpcId`: text. */ pub vpc_id: String,
    /** `loadBalancerName`: text, 1 to 64 characters. */ pub load_balancer_name: String,
    /** `internetChargeType`: one of the known values. */ pub internet_charge_type: Option<InternetChargeType>,
    /** `ipNetworkType`: one of the known values. Deprecated. */ pub ip_network_type: Option<IpNetworkType>,
    /** `networkLineType`: one of the known values. */ pub network_line_type: Option<NetworkLineType>,
    /** `bandwidthMbps`: integer. */ pub bandwidth_mbps: Option<i64>,
    /** `trafficPackageSize`: number, 0 to 999999. */ pub traffic_package_size: Option<f64>,
    /** `bandwidthClusterId`: text. */ pub bandwidth_cluster_id: Option<String>,
    /** `resourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `number`: integer. */ pub number: Option<i64>,
    /** `marketingOptions`: record. */ pub marketing_options: Option<MarketingOptions>,
    /** `tags`: records. */ pub tags: Vec<Tag>,
    /** `subnetId`: text. */ pub subnet_id: Option<String>,
    /** `healthCheckPrivateIps`: texts. */ pub health_check_private_ips: Vec<String>,
    /** `securityGroupId`: text. */ pub security_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateLoadBalancerRequest {
    /// With what is required.
    pub fn new(region_id: impl Into<String>, vpc_id: impl Into<String>, load_balancer_name: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(), vpc_id: vpc_id.into(), load_balancer_name: load_balancer_name.into(),
            ..Self::default()
        }
    }
    /// Sets `internetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `ipNetworkType`.
    pub fn ip_network_type(mut self, value: impl Into<IpNetworkType>) -> Self { self.ip_network_type = Some(value.into()); self }
    /// Sets `networkLineType`.
    pub fn network_line_type(mut self, value: impl Into<NetworkLineType>) -> Self {
        self.network_line_type = Some(value.into()); self
    }
    /// Sets `bandwidthMbps`.
    pub fn bandwidth_mbps(mut self, value: i64) -> Self { self.bandwidth_mbps = Some(value); self }
    /// Sets `trafficPackageSize`.
    pub fn traffic_package_size(mut self, value: f64) -> Self { self.traffic_package_size = Some(value); self }
    /// Sets `bandwidthClusterId`.
    pub fn bandwidth_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_cluster_id = Some(value.into()); self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `number`.
    pub fn number(mut self, value: i64) -> Self { self.number = Some(value); self }
    /// Sets `marketingOptions`.
    pub fn marketing_options(mut self, value: MarketingOptions) -> Self { self.marketing_options = Some(value); self }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `subnetId`.
    pub fn subnet_id(mut self, value: impl Into<String>) -> Self { self.subnet_id = Some(value.into()); self }
    /// Sets `healthCheckPrivateIps`.
    pub fn health_check_private_ips(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.health_check_private_ips = all(value); self
    }
    /// Sets `securityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
}
/// Table of [`CreateLoadBalancerRequest`].
pub static CREATE_LOAD_BALANCER_REQUEST: Schema =
    Schema { name: "CreateLoadBalancerRequest", fields: { static ROWS: [Field; 16] = [
    Field::string("regionId").place(Place::Body).required(),
    Field::string("vpcId").place(Place::Body).required(),
    Field::string("loadBalancerName").place(Place::Body).required().limits(&Limits::length(Some(1), Some(64))),
    Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body),
    Field::one_of("ipNetworkType", IpNetworkType::VALUES).place(Place::Body).deprecated(),
    Field::one_of("networkLineType", NetworkLineType::VALUES).place(Place::Body),
    Field::int64("bandwidthMbps").place(Place::Body),
    Field::double("trafficPackageSize").place(Place::Body).limits(&Limits::range(Some(0.0), Some(999999.0))),
    Field::string("bandwidthClusterId").place(Place::Body),
    Field::string("resourceGroupId").place(Place::Body),
    Field::int64("number").place(Place::Body),
    Field::record("marketingOptions", &MARKETING_OPTIONS).place(Place::Body),
    Field::record("tags", &crate::shapes::TAG).wrapped("tags").place(Place::Body),
    Field::string("subnetId").place(Place::Body),
    Field::string("healthCheckPrivateIps").list().place(Place::Body),
    Field::string("securityGroupId").place(Place::Body),
]; &ROWS } };
record!(CreateLoadBalancerRequest, CREATE_LOAD_BALANCER_REQUEST,
    [0 Str region_id, 1 Str vpc_id, 2 Str load_balancer_name, 3 Opt internet_charge_type, 4 Opt ip_network_type,
    5 Opt network_line_type, 8 OptStr bandwidth_cluster_id, 9 OptStr resource_group_id, 11 Opt marketing_options, 12 List tags,
    13 OptStr subnet_id, 14 List health_check_private_ips, 15 OptStr security_group_id] [6 OptInt bandwidth_mbps,
    7 OptFloat traffic_package_size, 10 OptInt number]);

/// What `marketingOptions` holds.
#[derive(Default)] #[non_exhaustive] pub struct MarketingOptions {
    /** `discountCode`: text. */ pub discount_code: Option<String>,
    /** `usePocVoucher`: yes or no. */ pub use_poc_voucher: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl MarketingOptions {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `discountCode`.
    pub fn discount_code(mut self, value: impl Into<String>) -> Self { self.discount_code = Some(value.into()); self }
    /// Sets `usePocVoucher`.
    pub fn use_poc_voucher(mut self, value: bool) -> Self { self.use_poc_voucher = Some(value); self }
}
/// Table of [`MarketingOptions`].
pub static MARKETING_OPTIONS: Schema = Schema { name: "MarketingOptions", fields: { static ROWS: [Field; 2] = [
    Field::string("discountCode"),
    Field::boolean("usePocVoucher"),
]; &ROWS } };
record!(MarketingOptions, MARKETING_OPTIONS, [0 OptStr discount_code] [1 OptBool use_poc_voucher]);

/// Answer of `CreateLoadBalancer`.
#[derive(Default)] #[non_exhaustive] pub struct CreateLoadBalancerResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `orderNumber`: text. */ pub order_number: Option<String>,
    /** `loadBalancerIds`: texts. */ pub load_balancer_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateLoadBalancerResponse`].
pub static CREATE_LOAD_BALANCER_RESPONSE: Schema =
    Schema { name: "CreateLoadBalancerResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::string("orderNumber"),
    Field::string("loadBalancerIds").list(),
]; &ROWS } };
record!(CreateLoadBalancerResponse, CREATE_LOAD_BALANCER_RESPONSE,
    [0 Str request_id, 1 OptStr order_number, 2 List load_balancer_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateLoadBalancerRequest, MarketingOptions, CreateLoadBalancerResponse);
