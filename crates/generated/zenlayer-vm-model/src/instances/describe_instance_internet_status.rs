// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstanceInternetStatus.json; do not edit.
//! Tells whether an order for bandwidth or traffic of an instance is under way, and how it stands now.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-internet-status.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescribeInstanceInternetStatusRequest, DescribeInstanceInternetStatusResponse>(
    "DescribeInstanceInternetStatus", Effect::Read, &DESCRIBE_INSTANCE_INTERNET_STATUS_REQUEST,
    &DESCRIBE_INSTANCE_INTERNET_STATUS_RESPONSE,
));

/// Request of `DescribeInstanceInternetStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceInternetStatusRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceInternetStatusRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
}
/// Table of [`DescribeInstanceInternetStatusRequest`].
pub static DESCRIBE_INSTANCE_INTERNET_STATUS_REQUEST: Schema =
    Schema { name: "DescribeInstanceInternetStatusRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(DescribeInstanceInternetStatusRequest, DESCRIBE_INSTANCE_INTERNET_STATUS_REQUEST, [0 Str instance_id] []);

/// Answer of `DescribeInstanceInternetStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceInternetStatusResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `instanceId`: text. */ pub instance_id: Option<String>,
    /** `instanceName`: text. */ pub instance_name: Option<String>,
    /** `internetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `modifiedInternetMaxBandwidthOut`: integer. */ pub modified_internet_max_bandwidth_out: Option<i64>,
    /** `modifiedBandwidthStatus`: text. */ pub modified_bandwidth_status: Option<String>,
    /** `trafficPackageSize`: number. */ pub traffic_package_size: Option<f64>,
    /** `modifiedTrafficPackageSize`: number. */ pub modified_traffic_package_size: Option<f64>,
    /** `modifiedTrafficPackageStatus`: text. */ pub modified_traffic_package_status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceInternetStatusResponse`].
pub static DESCRIBE_INSTANCE_INTERNET_STATUS_RESPONSE: Schema =
    Schema { name: "DescribeInstanceInternetStatusResponse", fields: { static ROWS: [Field; 9] = [
    Field::string("requestId").required(),
    Field::string("instanceId"),
    Field::string("instanceName"),
    Field::int64("internetMaxBandwidthOut"),
    Field::int64("modifiedInternetMaxBandwidthOut"),
    Field::string("modifiedBandwidthStatus"),
    Field::double("trafficPackageSize"),
    Field::double("modifiedTrafficPackageSize"),
    Field::string("modifiedTrafficPackageStatus"),
]; &ROWS } };
record!(DescribeInstanceInternetStatusResponse, DESCRIBE_INSTANCE_INTERNET_STATUS_RESPONSE,
    [0 Str request_id, 1 OptStr instance_id, 2 OptStr instance_name, 5 OptStr modified_bandwidth_status,
    8 OptStr modified_traffic_package_status] [3 OptInt internet_max_bandwidth_out, 4 OptInt modified_internet_max_bandwidth_out,
    6 OptFloat traffic_package_size, 7 OptFloat modified_traffic_package_size]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceInternetStatusRequest, DescribeInstanceInternetStatusResponse,
);
