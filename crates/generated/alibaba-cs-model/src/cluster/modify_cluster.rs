// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ModifyCluster.json; do not edit.
//! Changes settings of a cluster.
//!
//! Asynchronous when it responds with a task id.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ModifyCluster), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

pub use crate::shapes::MaintenanceWindow;

operation! {
    name: "ModifyCluster",
    effect: Effect::Write,
    request: ModifyClusterRequest = MODIFY_CLUSTER_REQUEST,
    response: ModifyClusterResponse = MODIFY_CLUSTER_RESPONSE,
    method: "PUT",
    path: "/api/v2/clusters/{ClusterId}",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `ModifyCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyClusterRequest {
    /// Id of the cluster (`c...`). `DescribeClustersV1` of Container Service lists it.
    pub cluster_id: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyClusterRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    ModifyClusterRequest: MODIFY_CLUSTER_REQUEST,
    0 cluster_id: Str = Field::string("ClusterId").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Gives the API server an elastic IP address, so that it can be reached from the Internet, or takes it
    /// away.
    pub api_server_eip: Option<bool>,
    /// Id of the elastic IP address that the API server gets; holds only with `api_server_eip`.
    pub api_server_eip_id: Option<String>,
    /// Whether the cluster is protected, so that it cannot be deleted by console or API.
    pub deletion_protection: Option<bool>,
    /// Keeps nodes from being released by mistake in the console or through the API.
    pub instance_deletion_protection: Option<bool>,
    /// Binds the cluster's test domain to its Ingress anew.
    pub ingress_domain_rebinding: Option<bool>,
    /// Id of the load balancer of the cluster's Ingress (`lb-...`).
    pub ingress_loadbalancer_id: Option<String>,
    /// Id of the resource group that the cluster or node pool belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// Hours in which the provider may maintain the cluster.
    pub maintenance_window: Option<MaintenanceWindow>,
    /// Whether pods can take RAM roles through their service accounts (RRSA).
    pub enable_rrsa: Option<bool>,
    /// Blocks of addresses that may reach the API server.
    pub access_control_list: Vec<String>,
    /// `cluster_name`: string.
    pub cluster_name: Option<String>,
    /// Whether events of the system are kept, and in which project of Simple Log Service.
    pub system_events_logging: Option<SystemEventsLogging>,
    /// What Container Service does to the cluster automatically in maintenance windows.
    pub operation_policy: Option<OperationPolicy>,
    /// Further addresses and host names that the certificate of the API server is valid for; only in
    /// managed clusters.
    pub api_server_custom_cert_sans: Option<ApiServerCustomCertSans>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Gives the API server an elastic IP address, so that it can be reached from the Internet, or takes it
    /// away.
    pub fn api_server_eip(mut self, value: bool) -> Self {
        self.api_server_eip = Some(value);
        self
    }

    /// Id of the elastic IP address that the API server gets; holds only with `api_server_eip`.
    pub fn api_server_eip_id(mut self, value: impl Into<String>) -> Self {
        self.api_server_eip_id = Some(value.into());
        self
    }

    /// Whether the cluster is protected, so that it cannot be deleted by console or API.
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Keeps nodes from being released by mistake in the console or through the API.
    pub fn instance_deletion_protection(mut self, value: bool) -> Self {
        self.instance_deletion_protection = Some(value);
        self
    }

    /// Binds the cluster's test domain to its Ingress anew.
    pub fn ingress_domain_rebinding(mut self, value: bool) -> Self {
        self.ingress_domain_rebinding = Some(value);
        self
    }

    /// Id of the load balancer of the cluster's Ingress (`lb-...`).
    pub fn ingress_loadbalancer_id(mut self, value: impl Into<String>) -> Self {
        self.ingress_loadbalancer_id = Some(value.into());
        self
    }

    /// Id of the resource group that the cluster or node pool belongs to (`rg-...`).
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Hours in which the provider may maintain the cluster.
    pub fn maintenance_window(mut self, value: MaintenanceWindow) -> Self {
        self.maintenance_window = Some(value);
        self
    }

    /// Whether pods can take RAM roles through their service accounts (RRSA).
    pub fn enable_rrsa(mut self, value: bool) -> Self {
        self.enable_rrsa = Some(value);
        self
    }

    /// Blocks of addresses that may reach the API server.
    pub fn access_control_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.access_control_list = cloudspec_wire::all(value);
        self.extra.set_empty(9, self.access_control_list.is_empty());
        self
    }

    /// Sets `cluster_name`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }

    /// Whether events of the system are kept, and in which project of Simple Log Service.
    pub fn system_events_logging(mut self, value: SystemEventsLogging) -> Self {
        self.system_events_logging = Some(value);
        self
    }

    /// What Container Service does to the cluster automatically in maintenance windows.
    pub fn operation_policy(mut self, value: OperationPolicy) -> Self {
        self.operation_policy = Some(value);
        self
    }

    /// Further addresses and host names that the certificate of the API server is valid for; only in
    /// managed clusters.
    pub fn api_server_custom_cert_sans(
        mut self,
        value: ApiServerCustomCertSans,
    ) -> Self {
        self.api_server_custom_cert_sans = Some(value);
        self
    }
}

record! {
    Body: BODY,
    0 api_server_eip: OptBool = Field::boolean("api_server_eip"),
    1 api_server_eip_id: OptStr = Field::string("api_server_eip_id"),
    2 deletion_protection: OptBool = Field::boolean("deletion_protection"),
    3 instance_deletion_protection: OptBool = Field::boolean("instance_deletion_protection"),
    4 ingress_domain_rebinding: OptBool = Field::boolean("ingress_domain_rebinding"),
    5 ingress_loadbalancer_id: OptStr = Field::string("ingress_loadbalancer_id"),
    6 resource_group_id: OptStr = Field::string("resource_group_id"),
    7 maintenance_window: Opt = Field::record("maintenance_window", &crate::shapes::MAINTENANCE_WINDOW),
    8 enable_rrsa: OptBool = Field::boolean("enable_rrsa"),
    9 access_control_list: List = Field::string("access_control_list").list(),
    10 cluster_name: OptStr = Field::string("cluster_name"),
    11 system_events_logging: Opt = Field::record("system_events_logging", &SYSTEM_EVENTS_LOGGING),
    12 operation_policy: Opt = Field::record("operation_policy", &OPERATION_POLICY),
    13 api_server_custom_cert_sans: Opt = Field::record("api_server_custom_cert_sans", &API_SERVER_CUSTOM_CERT_SANS),
}

/// `body.system_events_logging` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct SystemEventsLogging {
    /// Whether the log, event store or automatic upgrade is switched on.
    pub enabled: Option<bool>,
    /// Log Service project that events of the system are kept in.
    pub logging_project: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SystemEventsLogging {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the log, event store or automatic upgrade is switched on.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Log Service project that events of the system are kept in.
    pub fn logging_project(mut self, value: impl Into<String>) -> Self {
        self.logging_project = Some(value.into());
        self
    }
}

record! {
    SystemEventsLogging: SYSTEM_EVENTS_LOGGING,
    0 enabled: OptBool = Field::boolean("enabled"),
    1 logging_project: OptStr = Field::string("logging_project"),
}

/// `body.operation_policy` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct OperationPolicy {
    /// Whether the cluster is upgraded automatically, and to which versions.
    pub cluster_auto_upgrade: Option<ClusterAutoUpgrade>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl OperationPolicy {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the cluster is upgraded automatically, and to which versions.
    pub fn cluster_auto_upgrade(mut self, value: ClusterAutoUpgrade) -> Self {
        self.cluster_auto_upgrade = Some(value);
        self
    }
}

record! {
    OperationPolicy: OPERATION_POLICY,
    0 cluster_auto_upgrade: Opt = Field::record("cluster_auto_upgrade", &CLUSTER_AUTO_UPGRADE),
}

/// `body.operation_policy.cluster_auto_upgrade` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct ClusterAutoUpgrade {
    /// Whether the log, event store or automatic upgrade is switched on.
    pub enabled: Option<bool>,
    /// How eagerly the cluster is upgraded: `patch`, `stable` or `rapid`.
    pub channel: Option<Channel>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ClusterAutoUpgrade {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the log, event store or automatic upgrade is switched on.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// How eagerly the cluster is upgraded: `patch`, `stable` or `rapid`.
    pub fn channel(mut self, value: impl Into<Channel>) -> Self {
        self.channel = Some(value.into());
        self
    }
}

record! {
    ClusterAutoUpgrade: CLUSTER_AUTO_UPGRADE,
    0 enabled: OptBool = Field::boolean("enabled"),
    1 channel: Opt = Field::one_of("channel", Channel::VALUES),
}

/// `body.api_server_custom_cert_sans` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct ApiServerCustomCertSans {
    /// What to do, or what was done, by name.
    pub action: Option<Action>,
    /// Addresses and host names that the certificate of the API server is to be valid for.
    pub subject_alternative_names: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ApiServerCustomCertSans {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What to do, or what was done, by name.
    pub fn action(mut self, value: impl Into<Action>) -> Self {
        self.action = Some(value.into());
        self
    }

    /// Addresses and host names that the certificate of the API server is to be valid for.
    pub fn subject_alternative_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subject_alternative_names = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.subject_alternative_names.is_empty());
        self
    }
}

record! {
    ApiServerCustomCertSans: API_SERVER_CUSTOM_CERT_SANS,
    0 action: Opt = Field::one_of("action", Action::VALUES),
    1 subject_alternative_names: List = Field::string("subject_alternative_names").list(),
}

/// Response of `ModifyCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyClusterResponse {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyClusterResponse: MODIFY_CLUSTER_RESPONSE,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 request_id: OptStr = Field::string("request_id"),
    2 task_id: OptStr = Field::string("task_id"),
}

open_enum! {
    /// Documented values of `body.operation_policy.cluster_auto_upgrade.channel`. The provider may add
    /// others.
    pub enum Channel {
        Patch = "patch",
        Stable = "stable",
        Rapid = "rapid",
    }
}

open_enum! {
    /// Documented values of `body.api_server_custom_cert_sans.action`. The provider may add others.
    pub enum Action {
        Append = "append",
        Overwrite = "overwrite",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyClusterRequest,
    Body,
    SystemEventsLogging,
    OperationPolicy,
    ClusterAutoUpgrade,
    ApiServerCustomCertSans,
    ModifyClusterResponse,
}
