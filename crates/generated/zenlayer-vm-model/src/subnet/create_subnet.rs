// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CreateSubnet.json; do not edit.
//! Creates a subnet in a zone.
//!
//! How many are possible is limited by quota. Asynchronous: DescribeSubnets shows when it is available.
//!
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-subnet.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, operation, record};

operation!(Operation::new::<CreateSubnetRequest, CreateSubnetResponse>(
    "CreateSubnet", Effect::Write, &CREATE_SUBNET_REQUEST, &CREATE_SUBNET_RESPONSE,
));

/// Request of `CreateSubnet`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSubnetRequest {
    /** `cidrBlock`: text. */ pub cidr_block: String,
    /** `subnetName`: text, 2 to 63 characters. */ pub subnet_name: String,
    /** `subnetDescription`: text. */ pub subnet_description: Option<String>,
    /** `zoneId`: text. */ pub zone_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CreateSubnetRequest {
    /// With what is required.
    pub fn new(cidr_block: impl Into<String>, subnet_name: impl Into<String>, zone_id: impl Into<String>) -> Self {
        Self { cidr_block: cidr_block.into(), subnet_name: subnet_name.into(), zone_id: zone_id.into(), ..Self::default() }
    }
    /// Sets `subnetDescription`.
    pub fn subnet_description(mut self, value: impl Into<String>) -> Self { self.subnet_description = Some(value.into()); self }
}
/// Table of [`CreateSubnetRequest`].
pub static CREATE_SUBNET_REQUEST: Schema = Schema { name: "CreateSubnetRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("cidrBlock").place(Place::Body).required(),
    Field::string("subnetName").place(Place::Body).required().limits(&Limits::length(Some(2), Some(63))),
    Field::string("subnetDescription").place(Place::Body),
    Field::string("zoneId").place(Place::Body).required(),
]; &ROWS } };
record!(CreateSubnetRequest, CREATE_SUBNET_REQUEST,
    [0 Str cidr_block, 1 Str subnet_name, 2 OptStr subnet_description, 3 Str zone_id] []);

/// Answer of `CreateSubnet`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSubnetResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `subnetId`: text. */ pub subnet_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateSubnetResponse`].
pub static CREATE_SUBNET_RESPONSE: Schema = Schema { name: "CreateSubnetResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::string("subnetId"),
]; &ROWS } };
record!(CreateSubnetResponse, CREATE_SUBNET_RESPONSE, [0 Str request_id, 1 OptStr subnet_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateSubnetRequest, CreateSubnetResponse);
