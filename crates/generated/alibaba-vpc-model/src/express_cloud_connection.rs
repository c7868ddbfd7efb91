// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Express cloud connections: leased lines that the provider has built.

pub mod create_express_cloud_connection; pub use create_express_cloud_connection::{CreateExpressCloudConnectionRequest, CreateExpressCloudConnectionResponse};
pub mod modify_express_cloud_connection_attribute; pub use modify_express_cloud_connection_attribute::{ModifyExpressCloudConnectionAttributeRequest, ModifyExpressCloudConnectionAttributeResponse};
pub mod modify_express_cloud_connection_bandwidth; pub use modify_express_cloud_connection_bandwidth::{ModifyExpressCloudConnectionBandwidthRequest, ModifyExpressCloudConnectionBandwidthResponse};
