// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Sessions of traffic mirroring: from where to where traffic is copied.
//!
//! - [`add_sources_to_traffic_mirror_session`](crate::Client::add_sources_to_traffic_mirror_session):
//!   Adds network interfaces whose traffic a mirror session copies.
//! - [`create_traffic_mirror_session`](crate::Client::create_traffic_mirror_session): Creates a mirror
//!   session, which copies filtered traffic of network interfaces to a target.
//! - [`delete_traffic_mirror_session`](crate::Client::delete_traffic_mirror_session): Deletes a mirror
//!   session; its traffic is no longer copied.
//! - [`list_traffic_mirror_sessions`](crate::Client::list_traffic_mirror_sessions): Lists mirror
//!   sessions with sources, target and filter.
//! - [`remove_sources_from_traffic_mirror_session`](crate::Client::remove_sources_from_traffic_mirror_session):
//!   Stops copying the traffic of network interfaces in a mirror session.
//! - [`update_traffic_mirror_session_attribute`](crate::Client::update_traffic_mirror_session_attribute):
//!   Changes a mirror session: filter, target, priority, whether it is on.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds network interfaces whose traffic a mirror session copies.
    ///
    /// - Request: [`AddSourcesToTrafficMirrorSessionRequest`]. Response:
    ///   [`AddSourcesToTrafficMirrorSessionResponse`]. Nested types:
    ///   [`add_sources_to_traffic_mirror_session`].
    /// - [Documented errors](add_sources_to_traffic_mirror_session::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorSessions` every
    ///   3 s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_traffic_mirror_sessions_created`](Self::wait_until_traffic_mirror_sessions_created),
    ///   [`wait_until_traffic_mirror_sessions_deleted`](Self::wait_until_traffic_mirror_sessions_deleted).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AddSourcesToTrafficMirrorSession), 2024-06.
    pub fn add_sources_to_traffic_mirror_session(
        &self,
        request: AddSourcesToTrafficMirrorSessionRequest,
    ) -> Call<AddSourcesToTrafficMirrorSessionResponse> {
        self.core.call(&add_sources_to_traffic_mirror_session::OPERATION, request)
    }

    /// Creates a mirror session, which copies filtered traffic of network interfaces to a target.
    ///
    /// - Request: [`CreateTrafficMirrorSessionRequest`]. Response: [`CreateTrafficMirrorSessionResponse`].
    ///   Nested types: [`create_traffic_mirror_session`].
    /// - [Documented errors](create_traffic_mirror_session::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateTrafficMirrorSession),
    ///   2024-06.
    pub fn create_traffic_mirror_session(
        &self,
        request: CreateTrafficMirrorSessionRequest,
    ) -> Call<CreateTrafficMirrorSessionResponse> {
        self.core.call(&create_traffic_mirror_session::OPERATION, request)
    }

    /// Deletes a mirror session; its traffic is no longer copied.
    ///
    /// - Request: [`DeleteTrafficMirrorSessionRequest`]. Response: [`DeleteTrafficMirrorSessionResponse`].
    ///   Nested types: [`delete_traffic_mirror_session`].
    /// - [Documented errors](delete_traffic_mirror_session::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteTrafficMirrorSession),
    ///   2024-06.
    pub fn delete_traffic_mirror_session(
        &self,
        request: DeleteTrafficMirrorSessionRequest,
    ) -> Call<DeleteTrafficMirrorSessionResponse> {
        self.core.call(&delete_traffic_mirror_session::OPERATION, request)
    }

    /// Lists mirror sessions with sources, target and filter.
    ///
    /// - Request: [`ListTrafficMirrorSessionsRequest`]. Response: [`ListTrafficMirrorSessionsResponse`].
    ///   Nested types: [`list_traffic_mirror_sessions`].
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters:
    ///   [`wait_until_traffic_mirror_sessions_created`](Self::wait_until_traffic_mirror_sessions_created),
    ///   [`wait_until_traffic_mirror_sessions_deleted`](Self::wait_until_traffic_mirror_sessions_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTrafficMirrorSessions),
    ///   2024-06.
    pub fn list_traffic_mirror_sessions(
        &self,
        request: ListTrafficMirrorSessionsRequest,
    ) -> PagedCall<
        ListTrafficMirrorSessionsResponse,
        list_traffic_mirror_sessions::TrafficMirrorSession,
    > {
        self.core
            .paged(
                &list_traffic_mirror_sessions::OPERATION,
                request,
                |page| page.traffic_mirror_sessions,
            )
    }

    /// Stops copying the traffic of network interfaces in a mirror session.
    ///
    /// - Request: [`RemoveSourcesFromTrafficMirrorSessionRequest`]. Response:
    ///   [`RemoveSourcesFromTrafficMirrorSessionResponse`]. Nested types:
    ///   [`remove_sources_from_traffic_mirror_session`].
    /// - [Documented errors](remove_sources_from_traffic_mirror_session::ERRORS).
    /// - Access level: update.
    /// - It costs money, or the resources that it creates do.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorSessions` every
    ///   3 s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_traffic_mirror_sessions_created`](Self::wait_until_traffic_mirror_sessions_created),
    ///   [`wait_until_traffic_mirror_sessions_deleted`](Self::wait_until_traffic_mirror_sessions_deleted).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RemoveSourcesFromTrafficMirrorSession),
    ///   2024-06.
    pub fn remove_sources_from_traffic_mirror_session(
        &self,
        request: RemoveSourcesFromTrafficMirrorSessionRequest,
    ) -> Call<RemoveSourcesFromTrafficMirrorSessionResponse> {
        self.core.call(&remove_sources_from_traffic_mirror_session::OPERATION, request)
    }

    /// Changes a mirror session: filter, target, priority, whether it is on.
    ///
    /// - Request: [`UpdateTrafficMirrorSessionAttributeRequest`]. Response:
    ///   [`UpdateTrafficMirrorSessionAttributeResponse`]. Nested types:
    ///   [`update_traffic_mirror_session_attribute`].
    /// - [Documented errors](update_traffic_mirror_session_attribute::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `ListTrafficMirrorSessions` every
    ///   2 s, up to 10 times.
    /// - Waiters:
    ///   [`wait_until_traffic_mirror_sessions_created`](Self::wait_until_traffic_mirror_sessions_created),
    ///   [`wait_until_traffic_mirror_sessions_deleted`](Self::wait_until_traffic_mirror_sessions_deleted).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateTrafficMirrorSessionAttribute), 2024-06.
    pub fn update_traffic_mirror_session_attribute(
        &self,
        request: UpdateTrafficMirrorSessionAttributeRequest,
    ) -> Call<UpdateTrafficMirrorSessionAttributeResponse> {
        self.core.call(&update_traffic_mirror_session_attribute::OPERATION, request)
    }
}
