// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateCluster.json; do not edit.
//! Creates a Kubernetes cluster: managed, dedicated, serverless, edge, or the registration of one that
//! runs elsewhere.
//!
//! Cloud resources are made for it and charged. Asynchronous: wait until DescribeClusterDetail shows
//! the state `running`; `failed` means that it did not come about.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateCluster), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

pub use crate::shapes::{Addon, Nodepool, Runtime, Tag, Taint};

operation! {
    name: "CreateCluster",
    effect: Effect::Write,
    request: CreateClusterRequest = CREATE_CLUSTER_REQUEST,
    response: CreateClusterResponse = CREATE_CLUSTER_RESPONSE,
    path: "/clusters",
    facts: &Facts::new().access(Access::Create),
}

/// Request of `CreateCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateClusterRequest {
    /// The request's body.
    pub body: Option<Body>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateClusterRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// The request's body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    CreateClusterRequest: CREATE_CLUSTER_REQUEST,
    0 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// Name of the thing, such as a cluster, node pool or add-on.
    pub name: String,
    /// Id of the region, such as `cn-hangzhou`.
    pub region_id: String,
    /// Kind of cluster: `ManagedKubernetes`, `Kubernetes` (dedicated), `Ask` (serverless) or
    /// `ExternalKubernetes` (registered).
    pub cluster_type: String,
    /// Edition of a managed cluster: `ack.pro.small` for Pro, `ack.standard` for basic.
    pub cluster_spec: Option<String>,
    /// Version of Kubernetes.
    pub kubernetes_version: Option<String>,
    /// Container runtime of the nodes, such as `containerd`.
    pub runtime: Option<Runtime>,
    /// Id of the virtual private cloud (VPC).
    pub vpcid: String,
    /// `pod_vswitch_ids`: texts.
    pub pod_vswitch_ids: Vec<String>,
    /// `container_cidr`: text.
    pub container_cidr: Option<String>,
    /// `service_cidr`: text.
    pub service_cidr: String,
    /// Id of the security group.
    pub security_group_id: Option<String>,
    /// `is_enterprise_security_group`: yes or no.
    pub is_enterprise_security_group: Option<bool>,
    /// `snat_entry`: yes or no.
    pub snat_entry: Option<bool>,
    /// `endpoint_public_access`: yes or no.
    pub endpoint_public_access: Option<bool>,
    /// `ssh_flags`: yes or no.
    pub ssh_flags: Option<bool>,
    /// `timezone`: text.
    pub timezone: Option<String>,
    /// `node_cidr_mask`: text.
    pub node_cidr_mask: Option<String>,
    /// `user_ca`: text.
    pub user_ca: Option<String>,
    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub user_data: Option<String>,
    /// `cluster_domain`: text.
    pub cluster_domain: Option<String>,
    /// How nodes are named: prefix, address substring and suffix.
    pub node_name_mode: Option<String>,
    /// `custom_san`: text.
    pub custom_san: Option<String>,
    /// `encryption_provider_key`: text.
    pub encryption_provider_key: Option<String>,
    /// `service_account_issuer`: text.
    pub service_account_issuer: Option<String>,
    /// `api_audiences`: text.
    pub api_audiences: Option<String>,
    /// Id of the image that the operating system comes from.
    pub image_id: Option<String>,
    /// Ids of RDS databases whose access lists the nodes are added to.
    pub rds_instances: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Add-ons of the cluster.
    pub addons: Vec<Addon>,
    /// Taints of the nodes, which keep away pods that do not tolerate them.
    pub taints: Vec<Taint>,
    /// `cloud_monitor_flags`: yes or no.
    pub cloud_monitor_flags: Option<bool>,
    /// Operating system of the nodes, such as `AliyunLinux`.
    pub platform: Option<String>,
    /// Kind of operating system: `Linux` or `Windows`.
    pub os_type: Option<String>,
    /// Whether the nodes are hardened by the classified protection scheme (MLPS).
    pub soc_enabled: Option<bool>,
    /// Whether the system is hardened by Alibaba Cloud's rules.
    pub security_hardening_os: Option<bool>,
    /// Whether the nodes are hardened by the CIS benchmark. Deprecated.
    pub cis_enabled: Option<bool>,
    /// How kubelet gives out CPUs: `none`, or `static` to pin them.
    pub cpu_policy: Option<String>,
    /// `proxy_mode`: text.
    pub proxy_mode: Option<String>,
    /// `node_port_range`: text.
    pub node_port_range: Option<String>,
    /// `master_vswitch_ids`: texts.
    pub master_vswitch_ids: Vec<String>,
    /// Name of the SSH key pair for logging in.
    pub key_pair: Option<String>,
    /// Password for logging in to the nodes, 8 to 30 characters of three kinds.
    pub login_password: Option<String>,
    /// `master_count`: integer.
    pub master_count: Option<i64>,
    /// `master_instance_types`: texts.
    pub master_instance_types: Vec<String>,
    /// `master_system_disk_category`: text.
    pub master_system_disk_category: Option<String>,
    /// `master_system_disk_size`: integer.
    pub master_system_disk_size: Option<i64>,
    /// `master_system_disk_performance_level`: text.
    pub master_system_disk_performance_level: Option<String>,
    /// `master_system_disk_snapshot_policy_id`: text.
    pub master_system_disk_snapshot_policy_id: Option<String>,
    /// `master_instance_charge_type`: text.
    pub master_instance_charge_type: Option<String>,
    /// `master_period_unit`: text.
    pub master_period_unit: Option<String>,
    /// `master_period`: integer.
    pub master_period: Option<i64>,
    /// `master_auto_renew`: yes or no.
    pub master_auto_renew: Option<bool>,
    /// `master_auto_renew_period`: integer.
    pub master_auto_renew_period: Option<i64>,
    /// `num_of_nodes`: integer. Deprecated.
    pub num_of_nodes: Option<i64>,
    /// Ids of the vSwitches for new nodes. Several in different zones spread the nodes.
    pub vswitch_ids: Vec<String>,
    /// `worker_vswitch_ids`: texts. Deprecated.
    pub worker_vswitch_ids: Vec<String>,
    /// `worker_instance_types`: texts. Deprecated.
    pub worker_instance_types: Vec<String>,
    /// `worker_system_disk_category`: text. Deprecated.
    pub worker_system_disk_category: Option<String>,
    /// `worker_system_disk_size`: integer. Deprecated.
    pub worker_system_disk_size: Option<i64>,
    /// `worker_system_disk_snapshot_policy_id`: text. Deprecated.
    pub worker_system_disk_snapshot_policy_id: Option<String>,
    /// `worker_system_disk_performance_level`: text. Deprecated.
    pub worker_system_disk_performance_level: Option<String>,
    /// `worker_data_disks`: records. Deprecated.
    pub worker_data_disks: Vec<WorkerDataDisk>,
    /// `worker_instance_charge_type`: text. Deprecated.
    pub worker_instance_charge_type: Option<String>,
    /// `worker_period_unit`: text. Deprecated.
    pub worker_period_unit: Option<String>,
    /// `worker_period`: integer. Deprecated.
    pub worker_period: Option<i64>,
    /// `worker_auto_renew`: yes or no. Deprecated.
    pub worker_auto_renew: Option<bool>,
    /// `worker_auto_renew_period`: integer. Deprecated.
    pub worker_auto_renew_period: Option<i64>,
    /// Ids of the ECS instances.
    pub instances: Vec<String>,
    /// Whether data disks of the instance are formatted for containers. What is on them is lost.
    pub format_disk: Option<bool>,
    /// Whether the instances keep their names.
    pub keep_instance_name: Option<bool>,
    /// `service_discovery_types`: texts.
    pub service_discovery_types: Vec<String>,
    /// `nat_gateway`: yes or no.
    pub nat_gateway: Option<bool>,
    /// Id of the zone, such as `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Kind within the cluster type, such as `Default`, `Serverless` or `Edge`.
    pub profile: Option<String>,
    /// `logging_type`: text.
    pub logging_type: Option<String>,
    /// `controlplane_log_ttl`: text.
    pub controlplane_log_ttl: Option<String>,
    /// `controlplane_log_project`: text.
    pub controlplane_log_project: Option<String>,
    /// `controlplane_log_components`: texts.
    pub controlplane_log_components: Vec<String>,
    /// Whether the cluster is protected, so that it cannot be deleted by console or API.
    pub deletion_protection: Option<bool>,
    /// `disable_rollback`: yes or no. Deprecated.
    pub disable_rollback: Option<bool>,
    /// `timeout_mins`: integer.
    pub timeout_mins: Option<i64>,
    /// Kind of operating system image of the nodes, such as `AliyunLinux3`.
    pub image_type: Option<String>,
    /// `load_balancer_spec`: text.
    pub load_balancer_spec: Option<String>,
    /// Whether pods can take RAM roles through their service accounts (RRSA).
    pub enable_rrsa: Option<bool>,
    /// Id of the resource group that the resource belongs to.
    pub resource_group_id: Option<String>,
    /// `charge_type`: text.
    pub charge_type: Option<String>,
    /// What `Period` counts: `Week`, `Month` or `Year`.
    pub period_unit: Option<String>,
    /// How long to buy nodes for, counted in `period_unit`.
    pub period: Option<i64>,
    /// `ip_stack`: one of the known values. Default: `ipv4`.
    pub ip_stack: Option<IpStack>,
    /// Blocks of addresses that may reach the API server.
    pub access_control_list: Vec<String>,
    /// The node pools.
    pub nodepools: Vec<Nodepool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Body {
    /// Starts with the required members.
    pub fn new(
        name: impl Into<String>,
        region_id: impl Into<String>,
        cluster_type: impl Into<String>,
        vpcid: impl Into<String>,
        service_cidr: impl Into<String>,
        vswitch_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            name: name.into(),
            region_id: region_id.into(),
            cluster_type: cluster_type.into(),
            vpcid: vpcid.into(),
            service_cidr: service_cidr.into(),
            vswitch_ids: cloudspec_wire::all(vswitch_ids),
            ..Self::default()
        };
        built.extra.set_empty(54, built.vswitch_ids.is_empty());
        built
    }

    /// Edition of a managed cluster: `ack.pro.small` for Pro, `ack.standard` for basic.
    pub fn cluster_spec(mut self, value: impl Into<String>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }

    /// Version of Kubernetes.
    pub fn kubernetes_version(mut self, value: impl Into<String>) -> Self {
        self.kubernetes_version = Some(value.into());
        self
    }

    /// Container runtime of the nodes, such as `containerd`.
    pub fn runtime(mut self, value: Runtime) -> Self {
        self.runtime = Some(value);
        self
    }

    /// Sets `pod_vswitch_ids`.
    pub fn pod_vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pod_vswitch_ids = cloudspec_wire::all(value);
        self.extra.set_empty(7, self.pod_vswitch_ids.is_empty());
        self
    }

    /// Sets `container_cidr`.
    pub fn container_cidr(mut self, value: impl Into<String>) -> Self {
        self.container_cidr = Some(value.into());
        self
    }

    /// Id of the security group.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `is_enterprise_security_group`.
    pub fn is_enterprise_security_group(mut self, value: bool) -> Self {
        self.is_enterprise_security_group = Some(value);
        self
    }

    /// Sets `snat_entry`.
    pub fn snat_entry(mut self, value: bool) -> Self {
        self.snat_entry = Some(value);
        self
    }

    /// Sets `endpoint_public_access`.
    pub fn endpoint_public_access(mut self, value: bool) -> Self {
        self.endpoint_public_access = Some(value);
        self
    }

    /// Sets `ssh_flags`.
    pub fn ssh_flags(mut self, value: bool) -> Self {
        self.ssh_flags = Some(value);
        self
    }

    /// Sets `timezone`.
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }

    /// Sets `node_cidr_mask`.
    pub fn node_cidr_mask(mut self, value: impl Into<String>) -> Self {
        self.node_cidr_mask = Some(value.into());
        self
    }

    /// Sets `user_ca`.
    pub fn user_ca(mut self, value: impl Into<String>) -> Self {
        self.user_ca = Some(value.into());
        self
    }

    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `cluster_domain`.
    pub fn cluster_domain(mut self, value: impl Into<String>) -> Self {
        self.cluster_domain = Some(value.into());
        self
    }

    /// How nodes are named: prefix, address substring and suffix.
    pub fn node_name_mode(mut self, value: impl Into<String>) -> Self {
        self.node_name_mode = Some(value.into());
        self
    }

    /// Sets `custom_san`.
    pub fn custom_san(mut self, value: impl Into<String>) -> Self {
        self.custom_san = Some(value.into());
        self
    }

    /// Sets `encryption_provider_key`.
    pub fn encryption_provider_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_provider_key = Some(value.into());
        self
    }

    /// Sets `service_account_issuer`.
    pub fn service_account_issuer(mut self, value: impl Into<String>) -> Self {
        self.service_account_issuer = Some(value.into());
        self
    }

    /// Sets `api_audiences`.
    pub fn api_audiences(mut self, value: impl Into<String>) -> Self {
        self.api_audiences = Some(value.into());
        self
    }

    /// Id of the image that the operating system comes from.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Ids of RDS databases whose access lists the nodes are added to.
    pub fn rds_instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.rds_instances = cloudspec_wire::all(value);
        self.extra.set_empty(26, self.rds_instances.is_empty());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(27, self.tags.is_empty());
        self
    }

    /// Add-ons of the cluster.
    pub fn addons(mut self, value: impl IntoIterator<Item = Addon>) -> Self {
        self.addons = cloudspec_wire::all(value);
        self.extra.set_empty(28, self.addons.is_empty());
        self
    }

    /// Taints of the nodes, which keep away pods that do not tolerate them.
    pub fn taints(mut self, value: impl IntoIterator<Item = Taint>) -> Self {
        self.taints = cloudspec_wire::all(value);
        self.extra.set_empty(29, self.taints.is_empty());
        self
    }

    /// Sets `cloud_monitor_flags`.
    pub fn cloud_monitor_flags(mut self, value: bool) -> Self {
        self.cloud_monitor_flags = Some(value);
        self
    }

    /// Operating system of the nodes, such as `AliyunLinux`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Kind of operating system: `Linux` or `Windows`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Whether the nodes are hardened by the classified protection scheme (MLPS).
    pub fn soc_enabled(mut self, value: bool) -> Self {
        self.soc_enabled = Some(value);
        self
    }

    /// Whether the system is hardened by Alibaba Cloud's rules.
    pub fn security_hardening_os(mut self, value: bool) -> Self {
        self.security_hardening_os = Some(value);
        self
    }

    /// Whether the nodes are hardened by the CIS benchmark.
    pub fn cis_enabled(mut self, value: bool) -> Self {
        self.cis_enabled = Some(value);
        self
    }

    /// How kubelet gives out CPUs: `none`, or `static` to pin them.
    pub fn cpu_policy(mut self, value: impl Into<String>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }

    /// Sets `proxy_mode`.
    pub fn proxy_mode(mut self, value: impl Into<String>) -> Self {
        self.proxy_mode = Some(value.into());
        self
    }

    /// Sets `node_port_range`.
    pub fn node_port_range(mut self, value: impl Into<String>) -> Self {
        self.node_port_range = Some(value.into());
        self
    }

    /// Sets `master_vswitch_ids`.
    pub fn master_vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.master_vswitch_ids = cloudspec_wire::all(value);
        self.extra.set_empty(39, self.master_vswitch_ids.is_empty());
        self
    }

    /// Name of the SSH key pair for logging in.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
        self
    }

    /// Password for logging in to the nodes, 8 to 30 characters of three kinds.
    pub fn login_password(mut self, value: impl Into<String>) -> Self {
        self.login_password = Some(value.into());
        self
    }

    /// Sets `master_count`.
    pub fn master_count(mut self, value: i64) -> Self {
        self.master_count = Some(value);
        self
    }

    /// Sets `master_instance_types`.
    pub fn master_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.master_instance_types = cloudspec_wire::all(value);
        self.extra.set_empty(43, self.master_instance_types.is_empty());
        self
    }

    /// Sets `master_system_disk_category`.
    pub fn master_system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.master_system_disk_category = Some(value.into());
        self
    }

    /// Sets `master_system_disk_size`.
    pub fn master_system_disk_size(mut self, value: i64) -> Self {
        self.master_system_disk_size = Some(value);
        self
    }

    /// Sets `master_system_disk_performance_level`.
    pub fn master_system_disk_performance_level(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.master_system_disk_performance_level = Some(value.into());
        self
    }

    /// Sets `master_system_disk_snapshot_policy_id`.
    pub fn master_system_disk_snapshot_policy_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.master_system_disk_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `master_instance_charge_type`.
    pub fn master_instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.master_instance_charge_type = Some(value.into());
        self
    }

    /// Sets `master_period_unit`.
    pub fn master_period_unit(mut self, value: impl Into<String>) -> Self {
        self.master_period_unit = Some(value.into());
        self
    }

    /// Sets `master_period`.
    pub fn master_period(mut self, value: i64) -> Self {
        self.master_period = Some(value);
        self
    }

    /// Sets `master_auto_renew`.
    pub fn master_auto_renew(mut self, value: bool) -> Self {
        self.master_auto_renew = Some(value);
        self
    }

    /// Sets `master_auto_renew_period`.
    pub fn master_auto_renew_period(mut self, value: i64) -> Self {
        self.master_auto_renew_period = Some(value);
        self
    }

    /// Sets `num_of_nodes`.
    pub fn num_of_nodes(mut self, value: i64) -> Self {
        self.num_of_nodes = Some(value);
        self
    }

    /// Sets `worker_vswitch_ids`.
    pub fn worker_vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.worker_vswitch_ids = cloudspec_wire::all(value);
        self.extra.set_empty(55, self.worker_vswitch_ids.is_empty());
        self
    }

    /// Sets `worker_instance_types`.
    pub fn worker_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.worker_instance_types = cloudspec_wire::all(value);
        self.extra.set_empty(56, self.worker_instance_types.is_empty());
        self
    }

    /// Sets `worker_system_disk_category`.
    pub fn worker_system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.worker_system_disk_category = Some(value.into());
        self
    }

    /// Sets `worker_system_disk_size`.
    pub fn worker_system_disk_size(mut self, value: i64) -> Self {
        self.worker_system_disk_size = Some(value);
        self
    }

    /// Sets `worker_system_disk_snapshot_policy_id`.
    pub fn worker_system_disk_snapshot_policy_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.worker_system_disk_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `worker_system_disk_performance_level`.
    pub fn worker_system_disk_performance_level(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.worker_system_disk_performance_level = Some(value.into());
        self
    }

    /// Sets `worker_data_disks`.
    pub fn worker_data_disks(
        mut self,
        value: impl IntoIterator<Item = WorkerDataDisk>,
    ) -> Self {
        self.worker_data_disks = cloudspec_wire::all(value);
        self.extra.set_empty(61, self.worker_data_disks.is_empty());
        self
    }

    /// Sets `worker_instance_charge_type`.
    pub fn worker_instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.worker_instance_charge_type = Some(value.into());
        self
    }

    /// Sets `worker_period_unit`.
    pub fn worker_period_unit(mut self, value: impl Into<String>) -> Self {
        self.worker_period_unit = Some(value.into());
        self
    }

    /// Sets `worker_period`.
    pub fn worker_period(mut self, value: i64) -> Self {
        self.worker_period = Some(value);
        self
    }

    /// Sets `worker_auto_renew`.
    pub fn worker_auto_renew(mut self, value: bool) -> Self {
        self.worker_auto_renew = Some(value);
        self
    }

    /// Sets `worker_auto_renew_period`.
    pub fn worker_auto_renew_period(mut self, value: i64) -> Self {
        self.worker_auto_renew_period = Some(value);
        self
    }

    /// Ids of the ECS instances.
    pub fn instances(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instances = cloudspec_wire::all(value);
        self.extra.set_empty(67, self.instances.is_empty());
        self
    }

    /// Whether data disks of the instance are formatted for containers.
    pub fn format_disk(mut self, value: bool) -> Self {
        self.format_disk = Some(value);
        self
    }

    /// Whether the instances keep their names.
    pub fn keep_instance_name(mut self, value: bool) -> Self {
        self.keep_instance_name = Some(value);
        self
    }

    /// Sets `service_discovery_types`.
    pub fn service_discovery_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_discovery_types = cloudspec_wire::all(value);
        self.extra.set_empty(70, self.service_discovery_types.is_empty());
        self
    }

    /// Sets `nat_gateway`.
    pub fn nat_gateway(mut self, value: bool) -> Self {
        self.nat_gateway = Some(value);
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Kind within the cluster type, such as `Default`, `Serverless` or `Edge`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }

    /// Sets `logging_type`.
    pub fn logging_type(mut self, value: impl Into<String>) -> Self {
        self.logging_type = Some(value.into());
        self
    }

    /// Sets `controlplane_log_ttl`.
    pub fn controlplane_log_ttl(mut self, value: impl Into<String>) -> Self {
        self.controlplane_log_ttl = Some(value.into());
        self
    }

    /// Sets `controlplane_log_project`.
    pub fn controlplane_log_project(mut self, value: impl Into<String>) -> Self {
        self.controlplane_log_project = Some(value.into());
        self
    }

    /// Sets `controlplane_log_components`.
    pub fn controlplane_log_components(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.controlplane_log_components = cloudspec_wire::all(value);
        self.extra.set_empty(77, self.controlplane_log_components.is_empty());
        self
    }

    /// Whether the cluster is protected, so that it cannot be deleted by console or API.
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Sets `disable_rollback`.
    pub fn disable_rollback(mut self, value: bool) -> Self {
        self.disable_rollback = Some(value);
        self
    }

    /// Sets `timeout_mins`.
    pub fn timeout_mins(mut self, value: i64) -> Self {
        self.timeout_mins = Some(value);
        self
    }

    /// Kind of operating system image of the nodes, such as `AliyunLinux3`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }

    /// Sets `load_balancer_spec`.
    pub fn load_balancer_spec(mut self, value: impl Into<String>) -> Self {
        self.load_balancer_spec = Some(value.into());
        self
    }

    /// Whether pods can take RAM roles through their service accounts (RRSA).
    pub fn enable_rrsa(mut self, value: bool) -> Self {
        self.enable_rrsa = Some(value);
        self
    }

    /// Id of the resource group that the resource belongs to.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `charge_type`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }

    /// What `Period` counts: `Week`, `Month` or `Year`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// How long to buy nodes for, counted in `period_unit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `ip_stack`.
    pub fn ip_stack(mut self, value: impl Into<IpStack>) -> Self {
        self.ip_stack = Some(value.into());
        self
    }

    /// Blocks of addresses that may reach the API server.
    pub fn access_control_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.access_control_list = cloudspec_wire::all(value);
        self.extra.set_empty(89, self.access_control_list.is_empty());
        self
    }

    /// The node pools.
    pub fn nodepools(mut self, value: impl IntoIterator<Item = Nodepool>) -> Self {
        self.nodepools = cloudspec_wire::all(value);
        self.extra.set_empty(90, self.nodepools.is_empty());
        self
    }
}

record! {
    Body: BODY,
    0 name: Str = Field::string("name").required(),
    1 region_id: Str = Field::string("region_id").required(),
    2 cluster_type: Str = Field::string("cluster_type").required(),
    3 cluster_spec: OptStr = Field::string("cluster_spec"),
    4 kubernetes_version: OptStr = Field::string("kubernetes_version"),
    5 runtime: Opt = Field::record("runtime", &crate::shapes::RUNTIME),
    6 vpcid: Str = Field::string("vpcid").required(),
    7 pod_vswitch_ids: List = Field::string("pod_vswitch_ids").list(),
    8 container_cidr: OptStr = Field::string("container_cidr"),
    9 service_cidr: Str = Field::string("service_cidr").required(),
    10 security_group_id: OptStr = Field::string("security_group_id"),
    11 is_enterprise_security_group: OptBool = Field::boolean("is_enterprise_security_group"),
    12 snat_entry: OptBool = Field::boolean("snat_entry"),
    13 endpoint_public_access: OptBool = Field::boolean("endpoint_public_access"),
    14 ssh_flags: OptBool = Field::boolean("ssh_flags"),
    15 timezone: OptStr = Field::string("timezone"),
    16 node_cidr_mask: OptStr = Field::string("node_cidr_mask"),
    17 user_ca: OptStr = Field::string("user_ca"),
    18 user_data: OptStr = Field::string("user_data"),
    19 cluster_domain: OptStr = Field::string("cluster_domain"),
    20 node_name_mode: OptStr = Field::string("node_name_mode"),
    21 custom_san: OptStr = Field::string("custom_san"),
    22 encryption_provider_key: OptStr = Field::string("encryption_provider_key"),
    23 service_account_issuer: OptStr = Field::string("service_account_issuer"),
    24 api_audiences: OptStr = Field::string("api_audiences"),
    25 image_id: OptStr = Field::string("image_id"),
    26 rds_instances: List = Field::string("rds_instances").list(),
    27 tags: List = Field::record("tags", &crate::shapes::TAG).list(),
    28 addons: List = Field::record("addons", &crate::shapes::ADDON).list(),
    29 taints: List = Field::record("taints", &crate::shapes::TAINT).list(),
    30 cloud_monitor_flags: OptBool = Field::boolean("cloud_monitor_flags"),
    31 platform: OptStr = Field::string("platform"),
    32 os_type: OptStr = Field::string("os_type"),
    33 soc_enabled: OptBool = Field::boolean("soc_enabled"),
    34 security_hardening_os: OptBool = Field::boolean("security_hardening_os"),
    35 cis_enabled: OptBool = Field::boolean("cis_enabled").deprecated(),
    36 cpu_policy: OptStr = Field::string("cpu_policy"),
    37 proxy_mode: OptStr = Field::string("proxy_mode"),
    38 node_port_range: OptStr = Field::string("node_port_range"),
    39 master_vswitch_ids: List = Field::string("master_vswitch_ids").list(),
    40 key_pair: OptStr = Field::string("key_pair"),
    41 login_password: OptStr = Field::string("login_password").secret(),
    42 master_count: OptInt = Field::int64("master_count"),
    43 master_instance_types: List = Field::string("master_instance_types").list(),
    44 master_system_disk_category: OptStr = Field::string("master_system_disk_category"),
    45 master_system_disk_size: OptInt = Field::int64("master_system_disk_size"),
    46 master_system_disk_performance_level: OptStr = Field::string("master_system_disk_performance_level"),
    47 master_system_disk_snapshot_policy_id: OptStr = Field::string("master_system_disk_snapshot_policy_id"),
    48 master_instance_charge_type: OptStr = Field::string("master_instance_charge_type"),
    49 master_period_unit: OptStr = Field::string("master_period_unit"),
    50 master_period: OptInt = Field::int64("master_period"),
    51 master_auto_renew: OptBool = Field::boolean("master_auto_renew"),
    52 master_auto_renew_period: OptInt = Field::int64("master_auto_renew_period"),
    53 num_of_nodes: OptInt = Field::int64("num_of_nodes").deprecated(),
    54 vswitch_ids: List = Field::string("vswitch_ids").list().required(),
    55 worker_vswitch_ids: List = Field::string("worker_vswitch_ids").list().deprecated(),
    56 worker_instance_types: List = Field::string("worker_instance_types").list().deprecated(),
    57 worker_system_disk_category: OptStr = Field::string("worker_system_disk_category").deprecated(),
    58 worker_system_disk_size: OptInt = Field::int64("worker_system_disk_size").deprecated(),
    59 worker_system_disk_snapshot_policy_id: OptStr = Field::string("worker_system_disk_snapshot_policy_id").deprecated(),
    60 worker_system_disk_performance_level: OptStr = Field::string("worker_system_disk_performance_level").deprecated(),
    61 worker_data_disks: List = Field::record("worker_data_disks", &WORKER_DATA_DISK).list().deprecated(),
    62 worker_instance_charge_type: OptStr = Field::string("worker_instance_charge_type").deprecated(),
    63 worker_period_unit: OptStr = Field::string("worker_period_unit").deprecated(),
    64 worker_period: OptInt = Field::int64("worker_period").deprecated(),
    65 worker_auto_renew: OptBool = Field::boolean("worker_auto_renew").deprecated(),
    66 worker_auto_renew_period: OptInt = Field::int64("worker_auto_renew_period").deprecated(),
    67 instances: List = Field::string("instances").list(),
    68 format_disk: OptBool = Field::boolean("format_disk"),
    69 keep_instance_name: OptBool = Field::boolean("keep_instance_name"),
    70 service_discovery_types: List = Field::string("service_discovery_types").list(),
    71 nat_gateway: OptBool = Field::boolean("nat_gateway"),
    72 zone_id: OptStr = Field::string("zone_id"),
    73 profile: OptStr = Field::string("profile"),
    74 logging_type: OptStr = Field::string("logging_type"),
    75 controlplane_log_ttl: OptStr = Field::string("controlplane_log_ttl"),
    76 controlplane_log_project: OptStr = Field::string("controlplane_log_project"),
    77 controlplane_log_components: List = Field::string("controlplane_log_components").list(),
    78 deletion_protection: OptBool = Field::boolean("deletion_protection"),
    79 disable_rollback: OptBool = Field::boolean("disable_rollback").deprecated(),
    80 timeout_mins: OptInt = Field::int64("timeout_mins"),
    81 image_type: OptStr = Field::string("image_type"),
    82 load_balancer_spec: OptStr = Field::string("load_balancer_spec"),
    83 enable_rrsa: OptBool = Field::boolean("enable_rrsa"),
    84 resource_group_id: OptStr = Field::string("resource_group_id"),
    85 charge_type: OptStr = Field::string("charge_type"),
    86 period_unit: OptStr = Field::string("period_unit"),
    87 period: OptInt = Field::int64("period"),
    88 ip_stack: Opt = Field::one_of("ip_stack", IpStack::VALUES),
    89 access_control_list: List = Field::string("access_control_list").list(),
    90 nodepools: List = Field::record("nodepools", &crate::shapes::NODEPOOL).list(),
}

/// `body.worker_data_disks` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct WorkerDataDisk {
    /// Category of the disk, such as `cloud_essd`.
    pub category: String,
    /// Whether the disk is encrypted.
    pub encrypted: Option<String>,
    /// Size of the disk. Unit: GiB.
    pub size: String,
    /// Performance level of the disk when it is an ESSD: `PL0` to `PL3`.
    pub performance_level: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl WorkerDataDisk {
    /// Starts with the required members.
    pub fn new(category: impl Into<String>, size: impl Into<String>) -> Self {
        Self {
            category: category.into(),
            size: size.into(),
            ..Self::default()
        }
    }

    /// Whether the disk is encrypted.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }

    /// Performance level of the disk when it is an ESSD: `PL0` to `PL3`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

record! {
    WorkerDataDisk: WORKER_DATA_DISK,
    0 category: Str = Field::string("category").required(),
    1 encrypted: OptStr = Field::string("encrypted"),
    2 size: Str = Field::string("size").required(),
    3 performance_level: OptStr = Field::string("performance_level"),
}

/// Response of `CreateCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateClusterResponse {
    /// Id of the cluster.
    pub cluster_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the task that the operation has begun; DescribeTaskInfo follows it.
    pub task_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateClusterResponse: CREATE_CLUSTER_RESPONSE,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 request_id: OptStr = Field::string("request_id"),
    2 task_id: OptStr = Field::string("task_id"),
}

open_enum! {
    /// Values of `body.ip_stack`. The provider may add to them.
    pub enum IpStack {
        Ipv4 = "ipv4",
        Dual = "dual",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateClusterRequest,
    Body,
    WorkerDataDisk,
    CreateClusterResponse,
}
