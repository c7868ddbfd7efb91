// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CreateCluster.json; do not edit.
//! Creates a Kubernetes cluster: managed, dedicated, serverless, edge, or the registration of one that
//! runs elsewhere.
//!
//! Cloud resources are made for it and charged. Asynchronous: wait until `DescribeClusterDetail` shows
//! the state `running`; `failed` means that it did not come about.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CreateCluster), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, open_enum, operation, record,
};

pub use crate::shapes::{Addon, ClusterProfile, CpuPolicy, Nodepool, Runtime, Tag, Taint};

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
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateClusterRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the request asks for, sent as its JSON body.
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
    /// Name of the cluster, node pool, add-on or other resource.
    pub name: String,
    /// Id of the region, such as `cn-hangzhou`.
    pub region_id: String,
    /// Kind of cluster: `ManagedKubernetes`, `Kubernetes` (dedicated), `Ask` (serverless) or
    /// `ExternalKubernetes` (registered).
    pub cluster_type: String,
    /// Edition of a managed cluster: `ack.pro.small` for Pro, `ack.standard` for basic.
    pub cluster_spec: Option<ClusterSpec>,
    /// Version of Kubernetes to create or upgrade to. When left out on creation, it is the newest one.
    pub kubernetes_version: Option<String>,
    /// Container runtime of the nodes, such as `containerd`.
    pub runtime: Option<Runtime>,
    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub vpcid: String,
    /// vSwitches that pods get their addresses from, one at least in the zone of each node's vSwitch; for
    /// Terway networks.
    pub pod_vswitch_ids: Vec<String>,
    /// Private range that pods get their addresses from; it may not overlap the VPC or other clusters in
    /// it, and cannot be changed later.
    pub container_cidr: Option<String>,
    /// Private range of the addresses of Services; it may not overlap the VPC or other clusters in it, and
    /// cannot be changed later.
    pub service_cidr: String,
    /// Id of the security group that the nodes belong to (`sg-...`). Prefer `security_group_ids` where
    /// there is one.
    pub security_group_id: Option<String>,
    /// Makes an advanced security group for the cluster when `security_group_id` is absent; a basic one has
    /// room for 2,000 nodes and Terway pods.
    pub is_enterprise_security_group: Option<bool>,
    /// Makes a NAT gateway with SNAT rules, so that nodes and pods reach the Internet.
    pub snat_entry: Option<bool>,
    /// Makes the API server reachable from the Internet through an elastic IP address.
    pub endpoint_public_access: Option<bool>,
    /// Lets SSH connections from the Internet reach the master nodes of a dedicated cluster.
    pub ssh_flags: Option<bool>,
    /// `timezone`: string.
    pub timezone: Option<String>,
    /// Prefix length of the range that each node gets for its pods, which decides how many it can hold; for
    /// Flannel networks.
    pub node_cidr_mask: Option<String>,
    /// Certificate of a certificate authority of the user, in PEM.
    pub user_ca: Option<String>,
    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub user_data: Option<String>,
    /// Domain that names inside of the cluster end in; `cluster.local` when absent.
    pub cluster_domain: Option<String>,
    /// How nodes are named: prefix, address substring and suffix.
    pub node_name_mode: Option<String>,
    /// Further addresses and host names, joined by commas, that the certificate of the API server is valid
    /// for.
    pub custom_san: Option<String>,
    /// Id of the KMS key that Secrets are encrypted with; only in managed clusters of the Pro edition.
    pub encryption_provider_key: Option<String>,
    /// Issuer that tokens of service accounts carry in `iss`.
    pub service_account_issuer: Option<String>,
    /// Audiences, joined by commas, that a token of a service account may be meant for.
    pub api_audiences: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub image_id: Option<String>,
    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
    pub rds_instances: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Components to install in the cluster, or those that it has, one entry for each.
    pub addons: Vec<Addon>,
    /// Taints of the nodes, which keep away pods that do not tolerate them.
    pub taints: Vec<Taint>,
    /// Whether the agent of CloudMonitor is installed on the nodes, so that they can be watched from the
    /// console.
    pub cloud_monitor_flags: Option<bool>,
    /// Operating system of the nodes, such as `AliyunLinux`.
    pub platform: Option<Platform>,
    /// Kind of operating system: `Linux` or `Windows`.
    pub os_type: Option<OsType>,
    /// Whether the nodes are hardened by the classified protection scheme (MLPS).
    pub soc_enabled: Option<bool>,
    /// Whether the system is hardened by Alibaba Cloud's rules.
    pub security_hardening_os: Option<bool>,
    /// Whether the operating system of the nodes is hardened according to the CIS benchmark. Deprecated.
    #[deprecated]
    pub cis_enabled: Option<bool>,
    /// How kubelet gives out CPUs: `none`, or `static` to pin them.
    pub cpu_policy: Option<CpuPolicy>,
    /// How kube-proxy forwards traffic to Services: `iptables`, or `ipvs` for clusters with many Services.
    pub proxy_mode: Option<ProxyMode>,
    /// Ports that Services of type NodePort may take, between 30000 and 65535.
    pub node_port_range: Option<String>,
    /// vSwitches of the master nodes, one to three; three in different zones are most available.
    pub master_vswitch_ids: Vec<String>,
    /// Name of the SSH key pair for logging in to the nodes. Give either this or `login_password`.
    pub key_pair: Option<String>,
    /// Password for logging in to the nodes, 8 to 30 characters of three kinds.
    pub login_password: Option<String>,
    /// Number of master nodes: 3 or 5.
    pub master_count: Option<i64>,
    /// Instance types of the master nodes, one for each.
    pub master_instance_types: Vec<String>,
    /// Category of the master nodes' system disks: `cloud_efficiency`, `cloud_ssd` or `cloud_essd`.
    pub master_system_disk_category: Option<MasterSystemDiskCategory>,
    /// Size of the master nodes' system disks, 40 to 500. Unit: GiB.
    pub master_system_disk_size: Option<i64>,
    /// Performance level of the master nodes' system disks, where they are ESSDs: `PL0` to `PL3`.
    pub master_system_disk_performance_level: Option<String>,
    /// Id of the automatic snapshot policy of the master nodes' system disks (`sp-...`).
    pub master_system_disk_snapshot_policy_id: Option<String>,
    /// How the master nodes are paid for: `PrePaid` or `PostPaid`.
    pub master_instance_charge_type: Option<MasterInstanceChargeType>,
    /// Unit that `master_period` is counted in; `Month` is the only one.
    pub master_period_unit: Option<String>,
    /// How many months of the master nodes are paid in advance; only for `PrePaid`.
    pub master_period: Option<i64>,
    /// Renews the master nodes when their time is up; only for `PrePaid`.
    pub master_auto_renew: Option<bool>,
    /// How many months an automatic renewal of the master nodes lasts.
    pub master_auto_renew_period: Option<i64>,
    /// Number of worker nodes, up to 100. Deprecated.
    #[deprecated]
    pub num_of_nodes: Option<i64>,
    /// Ids of the vSwitches for new nodes. Several in different zones spread the nodes.
    pub vswitch_ids: Vec<String>,
    /// vSwitches of the worker nodes, one for each node. Deprecated.
    #[deprecated]
    pub worker_vswitch_ids: Vec<String>,
    /// Instance types of the worker nodes, tried in this order. Deprecated.
    #[deprecated]
    pub worker_instance_types: Vec<String>,
    /// Category of the system disks of the worker nodes: `cloud_ssd` (the default) or `cloud_efficiency`.
    /// Deprecated.
    #[deprecated]
    pub worker_system_disk_category: Option<WorkerSystemDiskCategory>,
    /// Size of the worker nodes' system disks, 40 to 500 and no less than the image. Unit: GiB. Deprecated.
    #[deprecated]
    pub worker_system_disk_size: Option<i64>,
    /// Id of the automatic snapshot policy of the worker nodes' system disks (`sp-...`). Deprecated.
    #[deprecated]
    pub worker_system_disk_snapshot_policy_id: Option<String>,
    /// Performance level of the worker nodes' system disks, where they are ESSDs: `PL0` to `PL3`.
    /// Deprecated.
    #[deprecated]
    pub worker_system_disk_performance_level: Option<WorkerSystemDiskPerformanceLevel>,
    /// Data disks that each worker node gets, one entry for each. Deprecated.
    #[deprecated]
    pub worker_data_disks: Vec<WorkerDataDisk>,
    /// How the worker nodes are paid for: `PrePaid` or `PostPaid`. Deprecated.
    #[deprecated]
    pub worker_instance_charge_type: Option<WorkerInstanceChargeType>,
    /// Unit that `worker_period` is counted in; `Month` is the only one. Deprecated.
    #[deprecated]
    pub worker_period_unit: Option<String>,
    /// How many months of the worker nodes are paid in advance; only for `PrePaid`. Deprecated.
    #[deprecated]
    pub worker_period: Option<i64>,
    /// Renews the worker nodes when their time is up; only for `PrePaid`. Deprecated.
    #[deprecated]
    pub worker_auto_renew: Option<bool>,
    /// How many months an automatic renewal of the worker nodes lasts. Deprecated.
    #[deprecated]
    pub worker_auto_renew_period: Option<i64>,
    /// Ids of the ECS instances to add to the cluster as nodes (`i-...`).
    pub instances: Vec<String>,
    /// Whether data disks of the instance are formatted for containers. What is on them is lost.
    pub format_disk: Option<bool>,
    /// Whether the ECS instances keep their names when they become nodes; otherwise they are named after
    /// the cluster.
    pub keep_instance_name: Option<bool>,
    /// How Services are found in a serverless cluster: `CoreDNS` or `PrivateZone`.
    pub service_discovery_types: Vec<String>,
    /// Makes a NAT gateway with SNAT rules for a serverless cluster.
    pub nat_gateway: Option<bool>,
    /// Id of the zone, such as `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Kind within the cluster type, such as `Default`, `Serverless` or `Edge`.
    pub profile: Option<ClusterProfile>,
    /// Where a serverless cluster writes its logs: `SLS`.
    pub logging_type: Option<String>,
    /// How many days the logs of the control plane are kept.
    pub controlplane_log_ttl: Option<String>,
    /// Log Service project of the control plane's logs; one is made when it is absent.
    pub controlplane_log_project: Option<String>,
    /// Components of the control plane whose logs are kept, such as `apiserver`, `kcm`, `scheduler`.
    pub controlplane_log_components: Vec<String>,
    /// Whether the cluster is protected, so that it cannot be deleted by console or API.
    pub deletion_protection: Option<bool>,
    /// What becomes of resources when creating the cluster fails. Despite the name, the provider documents
    /// that `true`, the default, rolls them back and `false` does not. Deprecated.
    #[deprecated]
    pub disable_rollback: Option<bool>,
    /// After how many minutes creating the cluster is given up. Unit: minutes.
    pub timeout_mins: Option<i64>,
    /// Kind of operating system image of the nodes, such as `AliyunLinux3`.
    pub image_type: Option<String>,
    /// Specification of the load balancer of the API server, such as `slb.s2.small`.
    pub load_balancer_spec: Option<LoadBalancerSpec>,
    /// Whether pods can take RAM roles through their service accounts (RRSA).
    pub enable_rrsa: Option<bool>,
    /// Id of the resource group that the cluster or node pool belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// How the load balancer of the API server and the nodes are paid for: `PrePaid` or `PostPaid`.
    pub charge_type: Option<String>,
    /// Unit in which the length of the subscription is counted.
    pub period_unit: Option<String>,
    /// How long to buy nodes for, counted in `period_unit`.
    pub period: Option<i64>,
    /// Address families of the cluster: `ipv4` or `dual`. Default: `ipv4`.
    pub ip_stack: Option<IpStack>,
    /// Blocks of addresses that may reach the API server.
    pub access_control_list: Vec<String>,
    /// Node pools of the cluster, one entry for each; on creation, those to create with it.
    pub nodepools: Vec<Nodepool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
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
    pub fn cluster_spec(mut self, value: impl Into<ClusterSpec>) -> Self {
        self.cluster_spec = Some(value.into());
        self
    }

    /// Version of Kubernetes to create or upgrade to.
    pub fn kubernetes_version(mut self, value: impl Into<String>) -> Self {
        self.kubernetes_version = Some(value.into());
        self
    }

    /// Container runtime of the nodes, such as `containerd`.
    pub fn runtime(mut self, value: Runtime) -> Self {
        self.runtime = Some(value);
        self
    }

    /// vSwitches that pods get their addresses from, one at least in the zone of each node's vSwitch; for
    /// Terway networks.
    pub fn pod_vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.pod_vswitch_ids = cloudspec_wire::all(value);
        self.extra.set_empty(7, self.pod_vswitch_ids.is_empty());
        self
    }

    /// Private range that pods get their addresses from; it may not overlap the VPC or other clusters in
    /// it, and cannot be changed later.
    pub fn container_cidr(mut self, value: impl Into<String>) -> Self {
        self.container_cidr = Some(value.into());
        self
    }

    /// Id of the security group that the nodes belong to (`sg-...`).
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Makes an advanced security group for the cluster when `security_group_id` is absent; a basic one has
    /// room for 2,000 nodes and Terway pods.
    pub fn is_enterprise_security_group(mut self, value: bool) -> Self {
        self.is_enterprise_security_group = Some(value);
        self
    }

    /// Makes a NAT gateway with SNAT rules, so that nodes and pods reach the Internet.
    pub fn snat_entry(mut self, value: bool) -> Self {
        self.snat_entry = Some(value);
        self
    }

    /// Makes the API server reachable from the Internet through an elastic IP address.
    pub fn endpoint_public_access(mut self, value: bool) -> Self {
        self.endpoint_public_access = Some(value);
        self
    }

    /// Lets SSH connections from the Internet reach the master nodes of a dedicated cluster.
    pub fn ssh_flags(mut self, value: bool) -> Self {
        self.ssh_flags = Some(value);
        self
    }

    /// Sets `timezone`.
    pub fn timezone(mut self, value: impl Into<String>) -> Self {
        self.timezone = Some(value.into());
        self
    }

    /// Prefix length of the range that each node gets for its pods, which decides how many it can hold; for
    /// Flannel networks.
    pub fn node_cidr_mask(mut self, value: impl Into<String>) -> Self {
        self.node_cidr_mask = Some(value.into());
        self
    }

    /// Certificate of a certificate authority of the user, in PEM.
    pub fn user_ca(mut self, value: impl Into<String>) -> Self {
        self.user_ca = Some(value.into());
        self
    }

    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Domain that names inside of the cluster end in; `cluster.local` when absent.
    pub fn cluster_domain(mut self, value: impl Into<String>) -> Self {
        self.cluster_domain = Some(value.into());
        self
    }

    /// How nodes are named: prefix, address substring and suffix.
    pub fn node_name_mode(mut self, value: impl Into<String>) -> Self {
        self.node_name_mode = Some(value.into());
        self
    }

    /// Further addresses and host names, joined by commas, that the certificate of the API server is valid
    /// for.
    pub fn custom_san(mut self, value: impl Into<String>) -> Self {
        self.custom_san = Some(value.into());
        self
    }

    /// Id of the KMS key that Secrets are encrypted with; only in managed clusters of the Pro edition.
    pub fn encryption_provider_key(mut self, value: impl Into<String>) -> Self {
        self.encryption_provider_key = Some(value.into());
        self
    }

    /// Issuer that tokens of service accounts carry in `iss`.
    pub fn service_account_issuer(mut self, value: impl Into<String>) -> Self {
        self.service_account_issuer = Some(value.into());
        self
    }

    /// Audiences, joined by commas, that a token of a service account may be meant for.
    pub fn api_audiences(mut self, value: impl Into<String>) -> Self {
        self.api_audiences = Some(value.into());
        self
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Ids of RDS databases (`rm-...`) whose access lists the nodes are added to.
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

    /// Components to install in the cluster, or those that it has, one entry for each.
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

    /// Whether the agent of CloudMonitor is installed on the nodes, so that they can be watched from the
    /// console.
    pub fn cloud_monitor_flags(mut self, value: bool) -> Self {
        self.cloud_monitor_flags = Some(value);
        self
    }

    /// Operating system of the nodes, such as `AliyunLinux`.
    pub fn platform(mut self, value: impl Into<Platform>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Kind of operating system: `Linux` or `Windows`.
    pub fn os_type(mut self, value: impl Into<OsType>) -> Self {
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

    /// Whether the operating system of the nodes is hardened according to the CIS benchmark.
    #[deprecated]
    pub fn cis_enabled(mut self, value: bool) -> Self {
        self.cis_enabled = Some(value);
        self
    }

    /// How kubelet gives out CPUs: `none`, or `static` to pin them.
    pub fn cpu_policy(mut self, value: impl Into<CpuPolicy>) -> Self {
        self.cpu_policy = Some(value.into());
        self
    }

    /// How kube-proxy forwards traffic to Services: `iptables`, or `ipvs` for clusters with many Services.
    pub fn proxy_mode(mut self, value: impl Into<ProxyMode>) -> Self {
        self.proxy_mode = Some(value.into());
        self
    }

    /// Ports that Services of type NodePort may take, between 30000 and 65535.
    pub fn node_port_range(mut self, value: impl Into<String>) -> Self {
        self.node_port_range = Some(value.into());
        self
    }

    /// vSwitches of the master nodes, one to three; three in different zones are most available.
    pub fn master_vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.master_vswitch_ids = cloudspec_wire::all(value);
        self.extra.set_empty(39, self.master_vswitch_ids.is_empty());
        self
    }

    /// Name of the SSH key pair for logging in to the nodes.
    pub fn key_pair(mut self, value: impl Into<String>) -> Self {
        self.key_pair = Some(value.into());
        self
    }

    /// Password for logging in to the nodes, 8 to 30 characters of three kinds.
    pub fn login_password(mut self, value: impl Into<String>) -> Self {
        self.login_password = Some(value.into());
        self
    }

    /// Number of master nodes: 3 or 5.
    pub fn master_count(mut self, value: i64) -> Self {
        self.master_count = Some(value);
        self
    }

    /// Instance types of the master nodes, one for each.
    pub fn master_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.master_instance_types = cloudspec_wire::all(value);
        self.extra.set_empty(43, self.master_instance_types.is_empty());
        self
    }

    /// Category of the master nodes' system disks: `cloud_efficiency`, `cloud_ssd` or `cloud_essd`.
    pub fn master_system_disk_category(
        mut self,
        value: impl Into<MasterSystemDiskCategory>,
    ) -> Self {
        self.master_system_disk_category = Some(value.into());
        self
    }

    /// Size of the master nodes' system disks, 40 to 500.
    pub fn master_system_disk_size(mut self, value: i64) -> Self {
        self.master_system_disk_size = Some(value);
        self
    }

    /// Performance level of the master nodes' system disks, where they are ESSDs: `PL0` to `PL3`.
    pub fn master_system_disk_performance_level(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.master_system_disk_performance_level = Some(value.into());
        self
    }

    /// Id of the automatic snapshot policy of the master nodes' system disks (`sp-...`).
    pub fn master_system_disk_snapshot_policy_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.master_system_disk_snapshot_policy_id = Some(value.into());
        self
    }

    /// How the master nodes are paid for: `PrePaid` or `PostPaid`.
    pub fn master_instance_charge_type(
        mut self,
        value: impl Into<MasterInstanceChargeType>,
    ) -> Self {
        self.master_instance_charge_type = Some(value.into());
        self
    }

    /// Unit that `master_period` is counted in; `Month` is the only one.
    pub fn master_period_unit(mut self, value: impl Into<String>) -> Self {
        self.master_period_unit = Some(value.into());
        self
    }

    /// How many months of the master nodes are paid in advance; only for `PrePaid`.
    pub fn master_period(mut self, value: i64) -> Self {
        self.master_period = Some(value);
        self
    }

    /// Renews the master nodes when their time is up; only for `PrePaid`.
    pub fn master_auto_renew(mut self, value: bool) -> Self {
        self.master_auto_renew = Some(value);
        self
    }

    /// How many months an automatic renewal of the master nodes lasts.
    pub fn master_auto_renew_period(mut self, value: i64) -> Self {
        self.master_auto_renew_period = Some(value);
        self
    }

    /// Number of worker nodes, up to 100.
    #[deprecated]
    pub fn num_of_nodes(mut self, value: i64) -> Self {
        self.num_of_nodes = Some(value);
        self
    }

    /// vSwitches of the worker nodes, one for each node.
    #[deprecated]
    pub fn worker_vswitch_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.worker_vswitch_ids = cloudspec_wire::all(value);
        self.extra.set_empty(55, self.worker_vswitch_ids.is_empty());
        self
    }

    /// Instance types of the worker nodes, tried in this order.
    #[deprecated]
    pub fn worker_instance_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.worker_instance_types = cloudspec_wire::all(value);
        self.extra.set_empty(56, self.worker_instance_types.is_empty());
        self
    }

    /// Category of the system disks of the worker nodes: `cloud_ssd` (the default) or `cloud_efficiency`.
    #[deprecated]
    pub fn worker_system_disk_category(
        mut self,
        value: impl Into<WorkerSystemDiskCategory>,
    ) -> Self {
        self.worker_system_disk_category = Some(value.into());
        self
    }

    /// Size of the worker nodes' system disks, 40 to 500 and no less than the image.
    #[deprecated]
    pub fn worker_system_disk_size(mut self, value: i64) -> Self {
        self.worker_system_disk_size = Some(value);
        self
    }

    /// Id of the automatic snapshot policy of the worker nodes' system disks (`sp-...`).
    #[deprecated]
    pub fn worker_system_disk_snapshot_policy_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.worker_system_disk_snapshot_policy_id = Some(value.into());
        self
    }

    /// Performance level of the worker nodes' system disks, where they are ESSDs: `PL0` to `PL3`.
    #[deprecated]
    pub fn worker_system_disk_performance_level(
        mut self,
        value: impl Into<WorkerSystemDiskPerformanceLevel>,
    ) -> Self {
        self.worker_system_disk_performance_level = Some(value.into());
        self
    }

    /// Data disks that each worker node gets, one entry for each.
    #[deprecated]
    pub fn worker_data_disks(
        mut self,
        value: impl IntoIterator<Item = WorkerDataDisk>,
    ) -> Self {
        self.worker_data_disks = cloudspec_wire::all(value);
        self.extra.set_empty(61, self.worker_data_disks.is_empty());
        self
    }

    /// How the worker nodes are paid for: `PrePaid` or `PostPaid`.
    #[deprecated]
    pub fn worker_instance_charge_type(
        mut self,
        value: impl Into<WorkerInstanceChargeType>,
    ) -> Self {
        self.worker_instance_charge_type = Some(value.into());
        self
    }

    /// Unit that `worker_period` is counted in; `Month` is the only one.
    #[deprecated]
    pub fn worker_period_unit(mut self, value: impl Into<String>) -> Self {
        self.worker_period_unit = Some(value.into());
        self
    }

    /// How many months of the worker nodes are paid in advance; only for `PrePaid`.
    #[deprecated]
    pub fn worker_period(mut self, value: i64) -> Self {
        self.worker_period = Some(value);
        self
    }

    /// Renews the worker nodes when their time is up; only for `PrePaid`.
    #[deprecated]
    pub fn worker_auto_renew(mut self, value: bool) -> Self {
        self.worker_auto_renew = Some(value);
        self
    }

    /// How many months an automatic renewal of the worker nodes lasts.
    #[deprecated]
    pub fn worker_auto_renew_period(mut self, value: i64) -> Self {
        self.worker_auto_renew_period = Some(value);
        self
    }

    /// Ids of the ECS instances to add to the cluster as nodes (`i-...`).
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

    /// Whether the ECS instances keep their names when they become nodes; otherwise they are named after
    /// the cluster.
    pub fn keep_instance_name(mut self, value: bool) -> Self {
        self.keep_instance_name = Some(value);
        self
    }

    /// How Services are found in a serverless cluster: `CoreDNS` or `PrivateZone`.
    pub fn service_discovery_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.service_discovery_types = cloudspec_wire::all(value);
        self.extra.set_empty(70, self.service_discovery_types.is_empty());
        self
    }

    /// Makes a NAT gateway with SNAT rules for a serverless cluster.
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
    pub fn profile(mut self, value: impl Into<ClusterProfile>) -> Self {
        self.profile = Some(value.into());
        self
    }

    /// Where a serverless cluster writes its logs: `SLS`.
    pub fn logging_type(mut self, value: impl Into<String>) -> Self {
        self.logging_type = Some(value.into());
        self
    }

    /// How many days the logs of the control plane are kept.
    pub fn controlplane_log_ttl(mut self, value: impl Into<String>) -> Self {
        self.controlplane_log_ttl = Some(value.into());
        self
    }

    /// Log Service project of the control plane's logs; one is made when it is absent.
    pub fn controlplane_log_project(mut self, value: impl Into<String>) -> Self {
        self.controlplane_log_project = Some(value.into());
        self
    }

    /// Components of the control plane whose logs are kept, such as `apiserver`, `kcm`, `scheduler`.
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

    /// What becomes of resources when creating the cluster fails.
    #[deprecated]
    pub fn disable_rollback(mut self, value: bool) -> Self {
        self.disable_rollback = Some(value);
        self
    }

    /// After how many minutes creating the cluster is given up.
    pub fn timeout_mins(mut self, value: i64) -> Self {
        self.timeout_mins = Some(value);
        self
    }

    /// Kind of operating system image of the nodes, such as `AliyunLinux3`.
    pub fn image_type(mut self, value: impl Into<String>) -> Self {
        self.image_type = Some(value.into());
        self
    }

    /// Specification of the load balancer of the API server, such as `slb.s2.small`.
    pub fn load_balancer_spec(mut self, value: impl Into<LoadBalancerSpec>) -> Self {
        self.load_balancer_spec = Some(value.into());
        self
    }

    /// Whether pods can take RAM roles through their service accounts (RRSA).
    pub fn enable_rrsa(mut self, value: bool) -> Self {
        self.enable_rrsa = Some(value);
        self
    }

    /// Id of the resource group that the cluster or node pool belongs to (`rg-...`).
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// How the load balancer of the API server and the nodes are paid for: `PrePaid` or `PostPaid`.
    pub fn charge_type(mut self, value: impl Into<String>) -> Self {
        self.charge_type = Some(value.into());
        self
    }

    /// Unit in which the length of the subscription is counted.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// How long to buy nodes for, counted in `period_unit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Address families of the cluster: `ipv4` or `dual`.
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

    /// Node pools of the cluster, one entry for each; on creation, those to create with it.
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
    3 cluster_spec: Opt = Field::one_of("cluster_spec", ClusterSpec::VALUES),
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
    31 platform: Opt = Field::one_of("platform", Platform::VALUES),
    32 os_type: Opt = Field::one_of("os_type", OsType::VALUES),
    33 soc_enabled: OptBool = Field::boolean("soc_enabled"),
    34 security_hardening_os: OptBool = Field::boolean("security_hardening_os"),
    35 cis_enabled: OptBool = Field::boolean("cis_enabled").deprecated(),
    36 cpu_policy: Opt = Field::one_of("cpu_policy", CpuPolicy::VALUES),
    37 proxy_mode: Opt = Field::one_of("proxy_mode", ProxyMode::VALUES),
    38 node_port_range: OptStr = Field::string("node_port_range"),
    39 master_vswitch_ids: List = Field::string("master_vswitch_ids").list(),
    40 key_pair: OptStr = Field::string("key_pair"),
    41 login_password: OptStr = Field::string("login_password").secret(),
    42 master_count: OptInt = Field::int64("master_count"),
    43 master_instance_types: List = Field::string("master_instance_types").list(),
    44 master_system_disk_category: Opt = Field::one_of("master_system_disk_category", MasterSystemDiskCategory::VALUES),
    45 master_system_disk_size: OptInt = Field::int64("master_system_disk_size"),
    46 master_system_disk_performance_level: OptStr = Field::string("master_system_disk_performance_level"),
    47 master_system_disk_snapshot_policy_id: OptStr = Field::string("master_system_disk_snapshot_policy_id"),
    48 master_instance_charge_type: Opt = Field::one_of("master_instance_charge_type", MasterInstanceChargeType::VALUES),
    49 master_period_unit: OptStr = Field::string("master_period_unit"),
    50 master_period: OptInt = Field::int64("master_period"),
    51 master_auto_renew: OptBool = Field::boolean("master_auto_renew"),
    52 master_auto_renew_period: OptInt = Field::int64("master_auto_renew_period"),
    53 num_of_nodes: OptInt = Field::int64("num_of_nodes").deprecated(),
    54 vswitch_ids: List = Field::string("vswitch_ids").list().required(),
    55 worker_vswitch_ids: List = Field::string("worker_vswitch_ids").list().deprecated(),
    56 worker_instance_types: List = Field::string("worker_instance_types").list().deprecated(),
    57 worker_system_disk_category: Opt = Field::one_of("worker_system_disk_category", WorkerSystemDiskCategory::VALUES).deprecated(),
    58 worker_system_disk_size: OptInt = Field::int64("worker_system_disk_size").deprecated(),
    59 worker_system_disk_snapshot_policy_id: OptStr = Field::string("worker_system_disk_snapshot_policy_id").deprecated(),
    60 worker_system_disk_performance_level: Opt = Field::one_of("worker_system_disk_performance_level", WorkerSystemDiskPerformanceLevel::VALUES).deprecated(),
    61 worker_data_disks: List = Field::record("worker_data_disks", &WORKER_DATA_DISK).list().deprecated(),
    62 worker_instance_charge_type: Opt = Field::one_of("worker_instance_charge_type", WorkerInstanceChargeType::VALUES).deprecated(),
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
    73 profile: Opt = Field::one_of("profile", ClusterProfile::VALUES),
    74 logging_type: OptStr = Field::string("logging_type"),
    75 controlplane_log_ttl: OptStr = Field::string("controlplane_log_ttl"),
    76 controlplane_log_project: OptStr = Field::string("controlplane_log_project"),
    77 controlplane_log_components: List = Field::string("controlplane_log_components").list(),
    78 deletion_protection: OptBool = Field::boolean("deletion_protection"),
    79 disable_rollback: OptBool = Field::boolean("disable_rollback").deprecated(),
    80 timeout_mins: OptInt = Field::int64("timeout_mins"),
    81 image_type: OptStr = Field::string("image_type"),
    82 load_balancer_spec: Opt = Field::one_of("load_balancer_spec", LoadBalancerSpec::VALUES),
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
    /// Whether the data on the disk is encrypted; `false` when left out.
    pub encrypted: Option<String>,
    /// Size of the disk, at least 40. Unit: GiB.
    pub size: String,
    /// Performance level of the disk when it is an ESSD: `PL0` to `PL3`.
    pub performance_level: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl WorkerDataDisk {
    /// Creates a value with the required members.
    pub fn new(category: impl Into<String>, size: impl Into<String>) -> Self {
        Self {
            category: category.into(),
            size: size.into(),
            ..Self::default()
        }
    }

    /// Whether the data on the disk is encrypted; `false` when left out.
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
    CreateClusterResponse: CREATE_CLUSTER_RESPONSE,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 request_id: OptStr = Field::string("request_id"),
    2 task_id: OptStr = Field::string("task_id"),
}

open_enum! {
    /// Documented values of `body.cluster_spec`. The provider may add others.
    pub enum ClusterSpec {
        AckProSmall = "ack.pro.small",
        AckStandard = "ack.standard",
    }
}

open_enum! {
    /// Documented values of `body.platform`. The provider may add others.
    pub enum Platform {
        CentOs = "CentOS",
        AliyunLinux = "AliyunLinux",
        QbootAliyunLinux = "QbootAliyunLinux",
        Qboot = "Qboot",
        Windows = "Windows",
        WindowsCore = "WindowsCore",
    }
}

open_enum! {
    /// Documented values of `body.os_type`. The provider may add others.
    pub enum OsType {
        Windows = "Windows",
        Linux = "Linux",
    }
}

open_enum! {
    /// Documented values of `body.proxy_mode`. The provider may add others.
    pub enum ProxyMode {
        Iptables = "iptables",
        Ipvs = "ipvs",
    }
}

open_enum! {
    /// Documented values of `body.master_system_disk_category`. The provider may add others.
    pub enum MasterSystemDiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
    }
}

open_enum! {
    /// Documented values of `body.master_instance_charge_type`. The provider may add others.
    pub enum MasterInstanceChargeType {
        PrePaid = "PrePaid",
        PostPaid = "PostPaid",
    }
}

open_enum! {
    /// Documented values of `body.worker_system_disk_category`. The provider may add others.
    pub enum WorkerSystemDiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
    }
}

open_enum! {
    /// Documented values of `body.worker_system_disk_performance_level`. The provider may add others.
    pub enum WorkerSystemDiskPerformanceLevel {
        Pl0 = "PL0",
        Pl1 = "PL1",
        Pl2 = "PL2",
        Pl3 = "PL3",
    }
}

open_enum! {
    /// Documented values of `body.worker_instance_charge_type`. The provider may add others.
    pub enum WorkerInstanceChargeType {
        PrePaid = "PrePaid",
        PostPaid = "PostPaid",
    }
}

open_enum! {
    /// Documented values of `body.load_balancer_spec`. The provider may add others.
    pub enum LoadBalancerSpec {
        SlbS1Small = "slb.s1.small",
        SlbS2Small = "slb.s2.small",
        SlbS2Medium = "slb.s2.medium",
        SlbS3Small = "slb.s3.small",
        SlbS3Medium = "slb.s3.medium",
        SlbS3Large = "slb.s3.large",
    }
}

open_enum! {
    /// Documented values of `body.ip_stack`. The provider may add others.
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
