// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Prices before buying, renewing or changing.

pub mod describe_instance_modification_price; pub use describe_instance_modification_price::{DescribeInstanceModificationPriceRequest, DescribeInstanceModificationPriceResponse};
pub mod describe_price; pub use describe_price::{DescribePriceRequest, DescribePriceResponse};
pub mod describe_renewal_price; pub use describe_renewal_price::{DescribeRenewalPriceRequest, DescribeRenewalPriceResponse};
