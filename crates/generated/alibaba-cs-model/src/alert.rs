// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Alert rules, contacts and contact groups.

pub mod delete_alert_contact; pub use delete_alert_contact::{DeleteAlertContactRequest, DeleteAlertContactResponse};
pub mod delete_alert_contact_group; pub use delete_alert_contact_group::{DeleteAlertContactGroupRequest, DeleteAlertContactGroupResponse};
pub mod start_alert; pub use start_alert::{StartAlertRequest, StartAlertResponse};
pub mod stop_alert; pub use stop_alert::{StopAlertRequest, StopAlertResponse};
pub mod update_contact_group_for_alert; pub use update_contact_group_for_alert::{UpdateContactGroupForAlertRequest, UpdateContactGroupForAlertResponse};
