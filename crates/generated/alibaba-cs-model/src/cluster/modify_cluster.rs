// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyCluster.json; do not edit.
//! Changes settings of a cluster.
//!
//! Asynchronous where it answers with a task id.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyCluster).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::MaintenanceWindow;

operation!(Operation::new::<ModifyClusterRequest, ModifyClusterResponse>(
    "ModifyCluster", Effect::Write, &MODIFY_CLUSTER_REQUEST, &MODIFY_CLUSTER_RESPONSE,
).route("PUT", "/api/v2/clusters/{ClusterId}"));

/// Request of `ModifyCluster`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyClusterRequest {
    /** `ClusterId`: text. */ pub cluster_id: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyClusterRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`ModifyClusterRequest`].
pub static MODIFY_CLUSTER_REQUEST: Schema = Schema { name: "ModifyClusterRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("ClusterId").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(ModifyClusterRequest, MODIFY_CLUSTER_REQUEST, [0 Str cluster_id, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `api_server_eip`: yes or no. */ pub api_server_eip: Option<bool>,
    /** `api_server_eip_id`: text. */ pub api_server_eip_id: Option<String>,
    /** `deletion_protection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `instance_deletion_protection`: yes or no. */ pub instance_deletion_protection: Option<bool>,
    /** `ingress_domain_rebinding`: yes or no. */ pub ingress_domain_rebinding: Option<bool>,
    /** `ingress_loadbalancer_id`: text. */ pub ingress_loadbalancer_id: Option<String>,
    /** `resource_group_id`: text. */ pub resource_group_id: Option<String>,
    /** `maintenance_window`: record. */ pub maintenance_window: Option<MaintenanceWindow>,
    /** `enable_rrsa`: yes or no. */ pub enable_rrsa: Option<bool>,
    /** `access_control_list`: texts. */ pub access_control_list: Vec<String>,
    /** `cluster_name`: text. */ pub cluster_name: Option<String>,
    /** `system_events_logging`: record. */ pub system_events_logging: Option<SystemEventsLogging>,
    /** `operation_policy`: record. */ pub operation_policy: Option<OperationPolicy>,
    /** `api_server_custom_cert_sans`: record. */ pub api_server_custom_cert_sans: Option<ApiServerCustomCertSans>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `api_server_eip`.
    pub fn api_server_eip(mut self, value: bool) -> Self { self.api_server_eip = Some(value); self }
    /// Sets `api_server_eip_id`.
    pub fn api_server_eip_id(mut self, value: impl Into<String>) -> Self { self.api_server_eip_id = Some(value.into()); self }
    /// Sets `deletion_protection`.
    pub fn deletion_protection(mut self, value: bool) -> Self { self.deletion_protection = Some(value); self }
    /// Sets `instance_deletion_protection`.
    pub fn instance_deletion_protection(mut self, value: bool) -> Self { self.instance_deletion_protection = Some(value); self }
    /// Sets `ingress_domain_rebinding`.
    pub fn ingress_domain_rebinding(mut self, value: bool) -> Self { self.ingress_domain_rebinding = Some(value); self }
    /// Sets `ingress_loadbalancer_id`.
    pub fn ingress_loadbalancer_id(mut self, value: impl Into<String>) -> Self {
        self.ingress_loadbalancer_id = Some(value.into()); self
    }
    /// Sets `resource_group_id`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `maintenance_window`.
    pub fn maintenance_window(mut self, value: MaintenanceWindow) -> Self { self.maintenance_window = Some(value); self }
    /// Sets `enable_rrsa`.
    pub fn enable_rrsa(mut self, value: bool) -> Self { self.enable_rrsa = Some(value); self }
    /// Sets `access_control_list`.
    pub fn access_control_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.access_control_list = all(value); self
    }
    /// Sets `cluster_name`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self { self.cluster_name = Some(value.into()); self }
    /// Sets `system_events_logging`.
    pub fn system_events_logging(mut self, value: SystemEventsLogging) -> Self { self.system_events_logging = Some(value); self }
    /// Sets `operation_policy`.
    pub fn operation_policy(mut self, value: OperationPolicy) -> Self { self.operation_policy = Some(value); self }
    /// Sets `api_server_custom_cert_sans`.
    pub fn api_server_custom_cert_sans(mut self, value: ApiServerCustomCertSans) -> Self {
        self.api_server_custom_cert_sans = Some(value); self
    }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 14] = [
    Field::boolean("api_server_eip"),
    Field::string("api_server_eip_id"),
    Field::boolean("deletion_protection"),
    Field::boolean("instance_deletion_protection"),
    Field::boolean("ingress_domain_rebinding"),
    Field::string("ingress_loadbalancer_id"),
    Field::string("resource_group_id"),
    Field::record("maintenance_window", &crate::shapes::MAINTENANCE_WINDOW),
    Field::boolean("enable_rrsa"),
    Field::string("access_control_list").list(),
    Field::string("cluster_name"),
    Field::record("system_events_logging", &SYSTEM_EVENTS_LOGGING),
    Field::record("operation_policy", &OPERATION_POLICY),
    Field::record("api_server_custom_cert_sans", &API_SERVER_CUSTOM_CERT_SANS),
]; &ROWS } };
record!(Body, BODY,
    [1 OptStr api_server_eip_id, 5 OptStr ingress_loadbalancer_id, 6 OptStr resource_group_id, 7 Opt maintenance_window,
    9 List access_control_list, 10 OptStr cluster_name, 11 Opt system_events_logging, 12 Opt operation_policy,
    13 Opt api_server_custom_cert_sans] [0 OptBool api_server_eip, 2 OptBool deletion_protection,
    3 OptBool instance_deletion_protection, 4 OptBool ingress_domain_rebinding, 8 OptBool enable_rrsa]);

/// What `body.system_events_logging` holds.
#[derive(Default)] #[non_exhaustive] pub struct SystemEventsLogging {
    /** `enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `logging_project`: text. */ pub logging_project: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl SystemEventsLogging {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `enabled`.
    pub fn enabled(mut self, value: bool) -> Self { self.enabled = Some(value); self }
    /// Sets `logging_project`.
    pub fn logging_project(mut self, value: impl Into<String>) -> Self { self.logging_project = Some(value.into()); self }
}
/// Table of [`SystemEventsLogging`].
pub static SYSTEM_EVENTS_LOGGING: Schema = Schema { name: "SystemEventsLogging", fields: { static ROWS: [Field; 2] = [
    Field::boolean("enabled"),
    Field::string("logging_project"),
]; &ROWS } };
record!(SystemEventsLogging, SYSTEM_EVENTS_LOGGING, [1 OptStr logging_project] [0 OptBool enabled]);

/// What `body.operation_policy` holds.
#[derive(Default)] #[non_exhaustive] pub struct OperationPolicy {
    /** `cluster_auto_upgrade`: record. */ pub cluster_auto_upgrade: Option<ClusterAutoUpgrade>,
    /** What else came. */ pub extra: Extra,
}
impl OperationPolicy {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `cluster_auto_upgrade`.
    pub fn cluster_auto_upgrade(mut self, value: ClusterAutoUpgrade) -> Self { self.cluster_auto_upgrade = Some(value); self }
}
/// Table of [`OperationPolicy`].
pub static OPERATION_POLICY: Schema = Schema { name: "OperationPolicy", fields: { static ROWS: [Field; 1] = [
    Field::record("cluster_auto_upgrade", &CLUSTER_AUTO_UPGRADE),
]; &ROWS } };
record!(OperationPolicy, OPERATION_POLICY, [0 Opt cluster_auto_upgrade] []);

/// What `body.operation_policy.cluster_auto_upgrade` holds.
#[derive(Default)] #[non_exhaustive] pub struct ClusterAutoUpgrade {
    /** `enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `channel`: text. */ pub channel: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ClusterAutoUpgrade {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `enabled`.
    pub fn enabled(mut self, value: bool) -> Self { self.enabled = Some(value); self }
    /// Sets `channel`.
    pub fn channel(mut self, value: impl Into<String>) -> Self { self.channel = Some(value.into()); self }
}
/// Table of [`ClusterAutoUpgrade`].
pub static CLUSTER_AUTO_UPGRADE: Schema = Schema { name: "ClusterAutoUpgrade", fields: { static ROWS: [Field; 2] = [
    Field::boolean("enabled"),
    Field::string("channel"),
]; &ROWS } };
record!(ClusterAutoUpgrade, CLUSTER_AUTO_UPGRADE, [1 OptStr channel] [0 OptBool enabled]);

/// What `body.api_server_custom_cert_sans` holds.
#[derive(Default)] #[non_exhaustive] pub struct ApiServerCustomCertSans {
    /** `action`: one of the known values. */ pub action: Option<Action>,
    /** `subject_alternative_names`: texts. */ pub subject_alternative_names: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl ApiServerCustomCertSans {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `action`.
    pub fn action(mut self, value: impl Into<Action>) -> Self { self.action = Some(value.into()); self }
    /// Sets `subject_alternative_names`.
    pub fn subject_alternative_names(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.subject_alternative_names = all(value); self
    }
}
/// Table of [`ApiServerCustomCertSans`].
pub static API_SERVER_CUSTOM_CERT_SANS: Schema = Schema { name: "ApiServerCustomCertSans", fields: { static ROWS: [Field; 2] = [
    Field::one_of("action", Action::VALUES),
    Field::string("subject_alternative_names").list(),
]; &ROWS } };
record!(ApiServerCustomCertSans, API_SERVER_CUSTOM_CERT_SANS, [0 Opt action, 1 List subject_alternative_names] []);

/// Answer of `ModifyCluster`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyClusterResponse {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyClusterResponse`].
pub static MODIFY_CLUSTER_RESPONSE: Schema = Schema { name: "ModifyClusterResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id"),
    Field::string("request_id"),
    Field::string("task_id"),
]; &ROWS } };
record!(ModifyClusterResponse, MODIFY_CLUSTER_RESPONSE, [0 OptStr cluster_id, 1 OptStr request_id, 2 OptStr task_id] []);

cloudspec_wire::open_enum! {
    /// Values of `body.api_server_custom_cert_sans.action`. The provider may add to them.
    pub enum Action {
        Append = "append", Overwrite = "overwrite",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyClusterRequest, Body, SystemEventsLogging, OperationPolicy, ClusterAutoUpgrade, ApiServerCustomCertSans,
    ModifyClusterResponse,
);
