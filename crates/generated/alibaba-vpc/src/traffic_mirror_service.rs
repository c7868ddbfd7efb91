// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Activation of traffic mirroring.
//!
//! - [`get_traffic_mirror_service_status`](crate::Client::get_traffic_mirror_service_status): Tells
//!   whether traffic mirroring is switched on for the account.
//! - [`open_traffic_mirror_service`](crate::Client::open_traffic_mirror_service): Switches traffic
//!   mirroring on for the account in a region.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Tells whether traffic mirroring is switched on for the account.
    ///
    /// - Request: [`GetTrafficMirrorServiceStatusRequest`]. Response:
    ///   [`GetTrafficMirrorServiceStatusResponse`]. Nested types: [`get_traffic_mirror_service_status`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GetTrafficMirrorServiceStatus), 2024-06.
    pub fn get_traffic_mirror_service_status(
        &self,
        request: GetTrafficMirrorServiceStatusRequest,
    ) -> Call<GetTrafficMirrorServiceStatusResponse> {
        self.core.call(&get_traffic_mirror_service_status::OPERATION, request)
    }

    /// Switches traffic mirroring on for the account in a region.
    ///
    /// - Request: [`OpenTrafficMirrorServiceRequest`]. Response: [`OpenTrafficMirrorServiceResponse`].
    ///   Nested types: [`open_traffic_mirror_service`].
    /// - [Documented errors](open_traffic_mirror_service::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/OpenTrafficMirrorService),
    ///   2024-06.
    pub fn open_traffic_mirror_service(
        &self,
        request: OpenTrafficMirrorServiceRequest,
    ) -> Call<OpenTrafficMirrorServiceResponse> {
        self.core.call(&open_traffic_mirror_service::OPERATION, request)
    }
}
