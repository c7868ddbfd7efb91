// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Prices before buying or changing.

pub mod inquiry_price_create_disks; pub use inquiry_price_create_disks::{InquiryPriceCreateDisksRequest, InquiryPriceCreateDisksResponse};
pub mod inquiry_price_create_instance; pub use inquiry_price_create_instance::{InquiryPriceCreateInstanceRequest, InquiryPriceCreateInstanceResponse};
pub mod inquiry_price_instance_bandwidth; pub use inquiry_price_instance_bandwidth::{InquiryPriceInstanceBandwidthRequest, InquiryPriceInstanceBandwidthResponse};
pub mod inquiry_price_instance_traffic_package; pub use inquiry_price_instance_traffic_package::{InquiryPriceInstanceTrafficPackageRequest, InquiryPriceInstanceTrafficPackageResponse};
