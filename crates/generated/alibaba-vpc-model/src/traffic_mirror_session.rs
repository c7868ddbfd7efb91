// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Sessions of traffic mirroring: from where to where traffic is copied.

pub mod add_sources_to_traffic_mirror_session; pub use add_sources_to_traffic_mirror_session::{AddSourcesToTrafficMirrorSessionRequest, AddSourcesToTrafficMirrorSessionResponse};
pub mod create_traffic_mirror_session; pub use create_traffic_mirror_session::{CreateTrafficMirrorSessionRequest, CreateTrafficMirrorSessionResponse};
pub mod delete_traffic_mirror_session; pub use delete_traffic_mirror_session::{DeleteTrafficMirrorSessionRequest, DeleteTrafficMirrorSessionResponse};
pub mod list_traffic_mirror_sessions; pub use list_traffic_mirror_sessions::{ListTrafficMirrorSessionsRequest, ListTrafficMirrorSessionsResponse};
pub mod remove_sources_from_traffic_mirror_session; pub use remove_sources_from_traffic_mirror_session::{RemoveSourcesFromTrafficMirrorSessionRequest, RemoveSourcesFromTrafficMirrorSessionResponse};
pub mod update_traffic_mirror_session_attribute; pub use update_traffic_mirror_session_attribute::{UpdateTrafficMirrorSessionAttributeRequest, UpdateTrafficMirrorSessionAttributeResponse};
