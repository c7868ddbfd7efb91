// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Zones and what can be bought in them.

pub mod describe_zone_instance_config_infos; pub use describe_zone_instance_config_infos::{DescribeZoneInstanceConfigInfosRequest, DescribeZoneInstanceConfigInfosResponse};
pub mod describe_zones; pub use describe_zones::{DescribeZonesRequest, DescribeZonesResponse};
