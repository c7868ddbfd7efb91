// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! traffic-mirror-session.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Add sources to traffic mirror session (`AddSourcesToTrafficMirrorSession`).
    pub fn add_sources_to_traffic_mirror_session(
        &self, request: AddSourcesToTrafficMirrorSessionRequest,
    ) -> Call<AddSourcesToTrafficMirrorSessionResponse> {
        self.core.call(&add_sources_to_traffic_mirror_session::OPERATION, request)
    }

    /// Create traffic mirror session (`CreateTrafficMirrorSession`).
    pub fn create_traffic_mirror_session(
        &self, request: CreateTrafficMirrorSessionRequest,
    ) -> Call<CreateTrafficMirrorSessionResponse> {
        self.core.call(&create_traffic_mirror_session::OPERATION, request)
    }

    /// Delete traffic mirror session (`DeleteTrafficMirrorSession`).
    pub fn delete_traffic_mirror_session(
        &self, request: DeleteTrafficMirrorSessionRequest,
    ) -> Call<DeleteTrafficMirrorSessionResponse> {
        self.core.call(&delete_traffic_mirror_session::OPERATION, request)
    }

    /// List traffic mirror sessions (`ListTrafficMirrorSessions`).
    pub fn list_traffic_mirror_sessions(
        &self, request: ListTrafficMirrorSessionsRequest,
    ) -> PagedCall<ListTrafficMirrorSessionsResponse, list_traffic_mirror_sessions::TrafficMirrorSession> {
        self.core.paged(&list_traffic_mirror_sessions::OPERATION, request, |page| page.traffic_mirror_sessions)
    }

    /// Remove sources from traffic mirror session (`RemoveSourcesFromTrafficMirrorSession`).
    pub fn remove_sources_from_traffic_mirror_session(
        &self, request: RemoveSourcesFromTrafficMirrorSessionRequest,
    ) -> Call<RemoveSourcesFromTrafficMirrorSessionResponse> {
        self.core.call(&remove_sources_from_traffic_mirror_session::OPERATION, request)
    }

    /// Update traffic mirror session attribute (`UpdateTrafficMirrorSessionAttribute`).
    pub fn update_traffic_mirror_session_attribute(
        &self, request: UpdateTrafficMirrorSessionAttributeRequest,
    ) -> Call<UpdateTrafficMirrorSessionAttributeResponse> {
        self.core.call(&update_traffic_mirror_session_attribute::OPERATION, request)
    }
}
