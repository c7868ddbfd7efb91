// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Regions and zones.

pub mod describe_regions; pub use describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse};
pub mod describe_zones; pub use describe_zones::{DescribeZonesRequest, DescribeZonesResponse};
