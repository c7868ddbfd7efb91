// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Activation of traffic mirroring.

pub mod get_traffic_mirror_service_status; pub use get_traffic_mirror_service_status::{GetTrafficMirrorServiceStatusRequest, GetTrafficMirrorServiceStatusResponse};
pub mod open_traffic_mirror_service; pub use open_traffic_mirror_service::{OpenTrafficMirrorServiceRequest, OpenTrafficMirrorServiceResponse};
