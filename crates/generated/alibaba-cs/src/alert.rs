// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! alert.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Delete alert contact (`DeleteAlertContact`).
    pub fn delete_alert_contact(&self, request: DeleteAlertContactRequest) -> Call<DeleteAlertContactResponse> {
        self.core.call(&delete_alert_contact::OPERATION, request)
    }

    /// Delete alert contact group (`DeleteAlertContactGroup`).
    pub fn delete_alert_contact_group(&self, request: DeleteAlertContactGroupRequest) -> Call<DeleteAlertContactGroupResponse> {
        self.core.call(&delete_alert_contact_group::OPERATION, request)
    }

    /// Start alert (`StartAlert`).
    pub fn start_alert(&self, request: StartAlertRequest) -> Call<StartAlertResponse> {
        self.core.call(&start_alert::OPERATION, request)
    }

    /// Stop alert (`StopAlert`).
    pub fn stop_alert(&self, request: StopAlertRequest) -> Call<StopAlertResponse> {
        self.core.call(&stop_alert::OPERATION, request)
    }

    /// Update contact group for alert (`UpdateContactGroupForAlert`).
    pub fn update_contact_group_for_alert(
        &self, request: UpdateContactGroupForAlertRequest,
    ) -> Call<UpdateContactGroupForAlertResponse> {
        self.core.call(&update_contact_group_for_alert::OPERATION, request)
    }
}
