// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyInstanceTrafficPackage.json; do not edit.
//! Changes the traffic package of a `RUNNING` instance that pays by traffic package.
//!
//! For a subscription more is paid and works at once, less begins with the next billing cycle.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instance-traffic-package.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<ModifyInstanceTrafficPackageRequest, ModifyInstanceTrafficPackageResponse>(
    "ModifyInstanceTrafficPackage", Effect::Write, &MODIFY_INSTANCE_TRAFFIC_PACKAGE_REQUEST,
    &MODIFY_INSTANCE_TRAFFIC_PACKAGE_RESPONSE,
));

/// Request of `ModifyInstanceTrafficPackage`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceTrafficPackageRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** `trafficPackageSize`: number. */ pub traffic_package_size: f64,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceTrafficPackageRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, traffic_package_size: f64) -> Self {
        Self { instance_id: instance_id.into(), traffic_package_size, ..Self::default() }
    }
}
/// Table of [`ModifyInstanceTrafficPackageRequest`].
pub static MODIFY_INSTANCE_TRAFFIC_PACKAGE_REQUEST: Schema =
    Schema { name: "ModifyInstanceTrafficPackageRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("instanceId").place(Place::Body).required(),
    Field::double("trafficPackageSize").place(Place::Body).required(),
]; &ROWS } };
record!(ModifyInstanceTrafficPackageRequest, MODIFY_INSTANCE_TRAFFIC_PACKAGE_REQUEST,
    [0 Str instance_id] [1 Float traffic_package_size]);

/// Answer of `ModifyInstanceTrafficPackage`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceTrafficPackageResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `orderNumber`: text. */ pub order_number: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyInstanceTrafficPackageResponse`].
pub static MODIFY_INSTANCE_TRAFFIC_PACKAGE_RESPONSE: Schema =
    Schema { name: "ModifyInstanceTrafficPackageResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::string("orderNumber"),
]; &ROWS } };
record!(ModifyInstanceTrafficPackageResponse, MODIFY_INSTANCE_TRAFFIC_PACKAGE_RESPONSE,
    [0 Str request_id, 1 OptStr order_number] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyInstanceTrafficPackageRequest, ModifyInstanceTrafficPackageResponse,
);
