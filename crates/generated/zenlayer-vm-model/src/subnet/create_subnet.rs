// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CreateSubnet.json; do not edit.
//! Creates a subnet in a zone.
//!
//! How many are possible is limited by quota. Asynchronous: `DescribeSubnets` shows when it is
//! available.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeSubnets`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-subnet.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Limits, Place, operation, record,
};

operation! {
    name: "CreateSubnet",
    effect: Effect::Write,
    request: CreateSubnetRequest = CREATE_SUBNET_REQUEST,
    response: CreateSubnetResponse = CREATE_SUBNET_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeSubnets")),
}

/// Request of `CreateSubnet`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSubnetRequest {
    /// Block of IPv4 addresses in CIDR notation, such as `10.0.0.0/24`. Blocks of a VPC must not overlap.
    pub cidr_block: String,
    /// Name of the subnet, 2 to 63 characters: letters, digits, `-` and `.`. In a query, a part of it is
    /// enough.
    pub subnet_name: String,
    /// Free text about the subnet.
    pub subnet_description: Option<String>,
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateSubnetRequest {
    /// Creates a value with the required members.
    pub fn new(
        cidr_block: impl Into<String>,
        subnet_name: impl Into<String>,
        zone_id: impl Into<String>,
    ) -> Self {
        Self {
            cidr_block: cidr_block.into(),
            subnet_name: subnet_name.into(),
            zone_id: zone_id.into(),
            ..Self::default()
        }
    }

    /// Free text about the subnet.
    pub fn subnet_description(mut self, value: impl Into<String>) -> Self {
        self.subnet_description = Some(value.into());
        self
    }
}

record! {
    CreateSubnetRequest: CREATE_SUBNET_REQUEST,
    0 cidr_block: Str = Field::string("cidrBlock").place(Place::Body).required(),
    1 subnet_name: Str = Field::string("subnetName").place(Place::Body).required().limits(&Limits::new().length(Some(2), Some(63))),
    2 subnet_description: OptStr = Field::string("subnetDescription").place(Place::Body),
    3 zone_id: Str = Field::string("zoneId").place(Place::Body).required(),
}

/// Response of `CreateSubnet`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSubnetResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Id of the subnet. `DescribeSubnets` of the service `vm` lists it.
    pub subnet_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateSubnetResponse: CREATE_SUBNET_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 subnet_id: OptStr = Field::string("subnetId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateSubnetRequest,
    CreateSubnetResponse,
}
