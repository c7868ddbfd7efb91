// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! traffic-mirror-session.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds network interfaces whose traffic a mirror session copies.
    pub fn add_sources_to_traffic_mirror_session(
        &self, request: AddSourcesToTrafficMirrorSessionRequest,
    ) -> Call<AddSourcesToTrafficMirrorSessionResponse> {
        self.core.call(&add_sources_to_traffic_mirror_session::OPERATION, request)
    }

    /// Creates a mirror session, which copies filtered traffic of network interfaces to a target.
    pub fn create_traffic_mirror_session(
        &self, request: CreateTrafficMirrorSessionRequest,
    ) -> Call<CreateTrafficMirrorSessionResponse> {
        self.core.call(&create_traffic_mirror_session::OPERATION, request)
    }

    /// Deletes a mirror session; its traffic is no longer copied.
    pub fn delete_traffic_mirror_session(
        &self, request: DeleteTrafficMirrorSessionRequest,
    ) -> Call<DeleteTrafficMirrorSessionResponse> {
        self.core.call(&delete_traffic_mirror_session::OPERATION, request)
    }

    /// Lists mirror sessions with sources, target and filter.
    pub fn list_traffic_mirror_sessions(
        &self, request: ListTrafficMirrorSessionsRequest,
    ) -> PagedCall<ListTrafficMirrorSessionsResponse, list_traffic_mirror_sessions::TrafficMirrorSession> {
        self.core.paged(&list_traffic_mirror_sessions::OPERATION, request, |page| page.traffic_mirror_sessions)
    }

    /// Stops copying the traffic of network interfaces in a mirror session.
    pub fn remove_sources_from_traffic_mirror_session(
        &self, request: RemoveSourcesFromTrafficMirrorSessionRequest,
    ) -> Call<RemoveSourcesFromTrafficMirrorSessionResponse> {
        self.core.call(&remove_sources_from_traffic_mirror_session::OPERATION, request)
    }

    /// Changes a mirror session: filter, target, priority, whether it is on.
    pub fn update_traffic_mirror_session_attribute(
        &self, request: UpdateTrafficMirrorSessionAttributeRequest,
    ) -> Call<UpdateTrafficMirrorSessionAttributeResponse> {
        self.core.call(&update_traffic_mirror_session_attribute::OPERATION, request)
    }
}
