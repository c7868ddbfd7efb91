// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyInstanceTrafficPackage.json; do not edit.
//! Changes the traffic package of a `RUNNING` instance that pays by traffic package.
//!
//! For a subscription more is paid and works at once, less begins with the next billing cycle.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instance-traffic-package.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "ModifyInstanceTrafficPackage",
    effect: Effect::Write,
    request: ModifyInstanceTrafficPackageRequest = MODIFY_INSTANCE_TRAFFIC_PACKAGE_REQUEST,
    response: ModifyInstanceTrafficPackageResponse = MODIFY_INSTANCE_TRAFFIC_PACKAGE_RESPONSE,
}

/// Request of `ModifyInstanceTrafficPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackageRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Traffic that is paid ahead. Only with `ByTrafficPackage`; the free package when left out. Unit: TB.
    pub traffic_package_size: f64,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceTrafficPackageRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>, traffic_package_size: f64) -> Self {
        Self {
            instance_id: instance_id.into(),
            traffic_package_size,
            ..Self::default()
        }
    }
}

record! {
    ModifyInstanceTrafficPackageRequest: MODIFY_INSTANCE_TRAFFIC_PACKAGE_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
    1 traffic_package_size: Float = Field::double("trafficPackageSize").place(Place::Body).required(),
}

/// Response of `ModifyInstanceTrafficPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceTrafficPackageResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Number of the order that the operation placed.
    pub order_number: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceTrafficPackageResponse: MODIFY_INSTANCE_TRAFFIC_PACKAGE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 order_number: OptStr = Field::string("orderNumber"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceTrafficPackageRequest,
    ModifyInstanceTrafficPackageResponse,
}
