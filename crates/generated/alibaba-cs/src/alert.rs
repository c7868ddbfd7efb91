// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Alert rules, contacts and contact groups.
//!
//! - [`delete_alert_contact`](crate::Client::delete_alert_contact): Deletes alert contacts.
//! - [`delete_alert_contact_group`](crate::Client::delete_alert_contact_group): Deletes groups of alert
//!   contacts.
//! - [`start_alert`](crate::Client::start_alert): Switches alert rules of a cluster on.
//! - [`stop_alert`](crate::Client::stop_alert): Switches alert rules of a cluster off, a whole set or
//!   single ones.
//! - [`update_contact_group_for_alert`](crate::Client::update_contact_group_for_alert): Sets which
//!   groups of contacts the alerts of a cluster go to.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Deletes alert contacts.
    ///
    /// - Request: [`DeleteAlertContactRequest`]. Response: [`DeleteAlertContactResponse`]. Nested types:
    ///   [`delete_alert_contact`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteAlertContact), 2024-06.
    pub fn delete_alert_contact(
        &self,
        request: DeleteAlertContactRequest,
    ) -> Call<DeleteAlertContactResponse> {
        self.core.call(&delete_alert_contact::OPERATION, request)
    }

    /// Deletes groups of alert contacts.
    ///
    /// - Request: [`DeleteAlertContactGroupRequest`]. Response: [`DeleteAlertContactGroupResponse`]. Nested
    ///   types: [`delete_alert_contact_group`].
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DeleteAlertContactGroup),
    ///   2024-06.
    pub fn delete_alert_contact_group(
        &self,
        request: DeleteAlertContactGroupRequest,
    ) -> Call<DeleteAlertContactGroupResponse> {
        self.core.call(&delete_alert_contact_group::OPERATION, request)
    }

    /// Switches alert rules of a cluster on.
    ///
    /// - Request: [`StartAlertRequest`]. Response: [`StartAlertResponse`]. Nested types: [`start_alert`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/StartAlert), 2024-06.
    pub fn start_alert(&self, request: StartAlertRequest) -> Call<StartAlertResponse> {
        self.core.call(&start_alert::OPERATION, request)
    }

    /// Switches alert rules of a cluster off, a whole set or single ones.
    ///
    /// - Request: [`StopAlertRequest`]. Response: [`StopAlertResponse`]. Nested types: [`stop_alert`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/StopAlert), 2024-06.
    pub fn stop_alert(&self, request: StopAlertRequest) -> Call<StopAlertResponse> {
        self.core.call(&stop_alert::OPERATION, request)
    }

    /// Sets which groups of contacts the alerts of a cluster go to.
    ///
    /// - Request: [`UpdateContactGroupForAlertRequest`]. Response: [`UpdateContactGroupForAlertResponse`].
    ///   Nested types: [`update_contact_group_for_alert`].
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/UpdateContactGroupForAlert),
    ///   2024-06.
    pub fn update_contact_group_for_alert(
        &self,
        request: UpdateContactGroupForAlertRequest,
    ) -> Call<UpdateContactGroupForAlertResponse> {
        self.core.call(&update_contact_group_for_alert::OPERATION, request)
    }
}
