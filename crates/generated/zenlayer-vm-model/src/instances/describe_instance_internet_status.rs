// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeInstanceInternetStatus.json; do not edit.
//! Tells whether an order for bandwidth or traffic of an instance is under way, and how it stands now.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-instance-internet-status.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "DescribeInstanceInternetStatus",
    effect: Effect::Read,
    request: DescribeInstanceInternetStatusRequest = DESCRIBE_INSTANCE_INTERNET_STATUS_REQUEST,
    response: DescribeInstanceInternetStatusResponse = DESCRIBE_INSTANCE_INTERNET_STATUS_RESPONSE,
}

/// Request of `DescribeInstanceInternetStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetStatusRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceInternetStatusRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeInstanceInternetStatusRequest: DESCRIBE_INSTANCE_INTERNET_STATUS_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
}

/// Response of `DescribeInstanceInternetStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceInternetStatusResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: Option<String>,
    /// Name of the instance, chosen by its owner. In a query, a part of it is enough.
    pub instance_name: Option<String>,
    /// Highest public bandwidth out of the instance, 1 when absent. Unit: Mbps.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Bandwidth that it will have. Empty when no change was ordered. Unit: Mbps.
    pub modified_internet_max_bandwidth_out: Option<i64>,
    /// How far the change of bandwidth is: `Processing`, `Enable`, or `WaitToEnable` for the next billing
    /// cycle.
    pub modified_bandwidth_status: Option<String>,
    /// Traffic that is paid ahead. Only with `ByTrafficPackage`; the free package when left out. Unit: TB.
    pub traffic_package_size: Option<f64>,
    /// Size that the traffic package will have. Empty when no change was ordered. Unit: TB.
    pub modified_traffic_package_size: Option<f64>,
    /// How far the change of the traffic package is: `Processing`, `Enable`, or `WaitToEnable` for the next
    /// billing cycle.
    pub modified_traffic_package_status: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceInternetStatusResponse: DESCRIBE_INSTANCE_INTERNET_STATUS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 instance_id: OptStr = Field::string("instanceId"),
    2 instance_name: OptStr = Field::string("instanceName"),
    3 internet_max_bandwidth_out: OptInt = Field::int64("internetMaxBandwidthOut"),
    4 modified_internet_max_bandwidth_out: OptInt = Field::int64("modifiedInternetMaxBandwidthOut"),
    5 modified_bandwidth_status: OptStr = Field::string("modifiedBandwidthStatus"),
    6 traffic_package_size: OptFloat = Field::double("trafficPackageSize"),
    7 modified_traffic_package_size: OptFloat = Field::double("modifiedTrafficPackageSize"),
    8 modified_traffic_package_status: OptStr = Field::string("modifiedTrafficPackageStatus"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceInternetStatusRequest,
    DescribeInstanceInternetStatusResponse,
}
