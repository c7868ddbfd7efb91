// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Filters of traffic mirroring: which traffic is copied.

pub mod create_traffic_mirror_filter; pub use create_traffic_mirror_filter::{CreateTrafficMirrorFilterRequest, CreateTrafficMirrorFilterResponse};
pub mod create_traffic_mirror_filter_rules; pub use create_traffic_mirror_filter_rules::{CreateTrafficMirrorFilterRulesRequest, CreateTrafficMirrorFilterRulesResponse};
pub mod delete_traffic_mirror_filter; pub use delete_traffic_mirror_filter::{DeleteTrafficMirrorFilterRequest, DeleteTrafficMirrorFilterResponse};
pub mod delete_traffic_mirror_filter_rules; pub use delete_traffic_mirror_filter_rules::{DeleteTrafficMirrorFilterRulesRequest, DeleteTrafficMirrorFilterRulesResponse};
pub mod list_traffic_mirror_filters; pub use list_traffic_mirror_filters::{ListTrafficMirrorFiltersRequest, ListTrafficMirrorFiltersResponse};
pub mod update_traffic_mirror_filter_attribute; pub use update_traffic_mirror_filter_attribute::{UpdateTrafficMirrorFilterAttributeRequest, UpdateTrafficMirrorFilterAttributeResponse};
pub mod update_traffic_mirror_filter_rule_attribute; pub use update_traffic_mirror_filter_rule_attribute::{UpdateTrafficMirrorFilterRuleAttributeRequest, UpdateTrafficMirrorFilterRuleAttributeResponse};
