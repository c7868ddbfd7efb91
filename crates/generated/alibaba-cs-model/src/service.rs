// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/service.json; do not edit.
//! The table of the service.

use cloudspec_wire::{Codes, Endpoints, Operation, Protocol, Service, Waiter};

/// The table of the service, with the operations whose features are on.
pub static SERVICE: Service = Service::new(
        "alibaba",
        "cs",
        "CS",
        "2015-12-15",
        Protocol::Roa,
    )
    .endpoints(Endpoints::new().regions(REGIONS).rule("cs.{region}.aliyuncs.com"))
    .codes(&CODES)
    .operations(OPERATIONS)
    .waiters(WAITERS);

static CODES: Codes = Codes::new()
    .throttling(
        &[
            "Throttling*",
            "Rejected.Throttling",
            "FlowControl",
            "TooManyRequests",
            "EipOperation.TooFrequently",
            "FrequentPurchase.EIP",
            "OperationFailed.FrequentPurchase",
        ],
    )
    .transient(
        &[
            "ServiceUnavailable*",
            "InternalError*",
            "Internal.Error",
            "OperationFailed.InternalError",
            "UnknownError",
            "RequestTimeout",
            "SignatureNonceUsed",
            "NodeControllerUnavailable",
            "ServiceBusy",
            "SystemBusy",
            "System.ServiceBusy",
            "OperationFailed.SystemBusy",
            "IdempotentProcessing",
            "Idempotence.Processing",
            "TOKEN_PROCESSING",
            "LastTokenProcessing",
            "LastRequestProcessing",
            "LastOrderProcessing",
            "OperationFailed.IdempotentTokenProcessing",
            "OperationConflict",
            "Operation.Conflict",
            "InvalidOperation.Conflict",
            "OperationFailed.ConcurrentOperation",
            "OperationFailed.ConcurrentRequest",
            "OrderFailed.ConcurrentOperate",
            "TaskConflict*",
            "OperationFailed.DistibuteLock",
            "OperationFailed.RouteEntryUnstable",
            "OperationFailed.AddIpTaskInProcessing",
            "OperationDenied.OtherSubnetProcessing",
            "INSTANCE_IN_PROCESSIONG",
            "VpnTask.CONFLICT",
            "VpnGateway.task.conflict",
            "BandwidthPackageOperation.conflict",
            "OperationFailed.CrateEntryTimeOut",
            "OperationFailed.CrateSnatEntryTimeOut",
            "OperationFailed.ConfigSessionLog",
            "OperationFailed.ModifyVpcDnsHostname",
            "OperationDenied.QueryFail",
            "IncorrectStatus.RoutePropagationStatus",
            "InvalidOperation.AllocateFailed",
            "AllocateIp.Fail",
            "SearchInaccurate",
            "Mayi.InternalError",
            "System.Error",
            "Vpc.Error",
            "VPC.ERROR",
        ],
    )
    .expired(&["InvalidSecurityToken.Expired"])
    .skew(&["InvalidTimeStamp.Expired", "IllegalTimestamp"]);

static REGIONS: &[(&str, &str)] = &[
    ("ap-northeast-1", "cs.ap-northeast-1.aliyuncs.com"),
    ("ap-south-1", "cs.ap-south-1.aliyuncs.com"),
    ("ap-southeast-1", "cs.ap-southeast-1.aliyuncs.com"),
    ("ap-southeast-2", "cs.ap-southeast-2.aliyuncs.com"),
    ("ap-southeast-3", "cs.ap-southeast-3.aliyuncs.com"),
    ("ap-southeast-5", "cs.ap-southeast-5.aliyuncs.com"),
    ("cn-beijing", "cs.cn-beijing.aliyuncs.com"),
    ("cn-beijing-finance-1", "cs.aliyuncs.com"),
    ("cn-chengdu", "cs.cn-chengdu.aliyuncs.com"),
    ("cn-guangzhou", "cs.cn-guangzhou.aliyuncs.com"),
    ("cn-hangzhou", "cs.cn-hangzhou.aliyuncs.com"),
    ("cn-hangzhou-finance", "cs-vpc.cn-hangzhou-finance.aliyuncs.com"),
    ("cn-hongkong", "cs.cn-hongkong.aliyuncs.com"),
    ("cn-huhehaote", "cs.cn-huhehaote.aliyuncs.com"),
    ("cn-qingdao", "cs.cn-qingdao.aliyuncs.com"),
    ("cn-shanghai", "cs.cn-shanghai.aliyuncs.com"),
    ("cn-shanghai-finance-1", "cs.cn-shanghai-finance-1.aliyuncs.com"),
    ("cn-shenzhen", "cs.cn-shenzhen.aliyuncs.com"),
    ("cn-shenzhen-finance-1", "cs.cn-shenzhen-finance-1.aliyuncs.com"),
    ("cn-wulanchabu", "cs.cn-wulanchabu.aliyuncs.com"),
    ("cn-zhangjiakou", "cs.cn-zhangjiakou.aliyuncs.com"),
    ("eu-central-1", "cs.eu-central-1.aliyuncs.com"),
    ("eu-west-1", "cs.eu-west-1.aliyuncs.com"),
    ("me-east-1", "cs.me-east-1.aliyuncs.com"),
    ("us-east-1", "cs.us-east-1.aliyuncs.com"),
    ("us-west-1", "cs.us-west-1.aliyuncs.com"),
];

static OPERATIONS: &[&Operation] = &[
    #[cfg(feature = "cluster-node")] &crate::attach_instances::OPERATION,
    #[cfg(feature = "node-pool")] &crate::attach_instances_to_node_pool::OPERATION,
    #[cfg(feature = "cluster")] &crate::cancel_cluster_upgrade::OPERATION,
    #[cfg(feature = "deprecated")] &crate::cancel_component_upgrade::OPERATION,
    #[cfg(feature = "other")] &crate::cancel_operation_plan::OPERATION,
    #[cfg(feature = "task")] &crate::cancel_task::OPERATION,
    #[cfg(feature = "workflow")] &crate::cancel_workflow::OPERATION,
    #[cfg(feature = "control-plane-log")] &crate::check_control_plane_log_enable::OPERATION,
    #[cfg(feature = "other")] &crate::check_service_role::OPERATION,
    #[cfg(feature = "node-pool")] &crate::create_autoscaling_config::OPERATION,
    #[cfg(feature = "cluster")] &crate::create_cluster::OPERATION,
    #[cfg(feature = "other")] &crate::create_cluster_diagnosis::OPERATION,
    #[cfg(feature = "node-pool")] &crate::create_cluster_node_pool::OPERATION,
    #[cfg(feature = "deprecated")] &crate::create_kubernetes_trigger::OPERATION,
    #[cfg(feature = "template")] &crate::create_template::OPERATION,
    #[cfg(feature = "trigger")] &crate::create_trigger::OPERATION,
    #[cfg(feature = "alert")] &crate::delete_alert_contact::OPERATION,
    #[cfg(feature = "alert")] &crate::delete_alert_contact_group::OPERATION,
    #[cfg(feature = "cluster")] &crate::delete_cluster::OPERATION,
    #[cfg(feature = "node-pool")] &crate::delete_cluster_nodepool::OPERATION,
    #[cfg(feature = "cluster-node")] &crate::delete_cluster_nodes::OPERATION,
    #[cfg(feature = "deprecated")] &crate::delete_kubernetes_trigger::OPERATION,
    #[cfg(feature = "policy")] &crate::delete_policy_instance::OPERATION,
    #[cfg(feature = "template")] &crate::delete_template::OPERATION,
    #[cfg(feature = "trigger")] &crate::delete_trigger::OPERATION,
    #[cfg(feature = "policy")] &crate::deploy_policy_instance::OPERATION,
    #[cfg(feature = "workflow")] &crate::descirbe_workflow::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::describe_addon::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::describe_addons::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::describe_cluster_addon_instance::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::describe_cluster_addon_metadata::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_cluster_addon_upgrade_status::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::describe_cluster_addons_upgrade_status::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::describe_cluster_addons_version::OPERATION,
    #[cfg(feature = "node-pool")] &crate::describe_cluster_attach_scripts::OPERATION,
    #[cfg(feature = "cluster")] &crate::describe_cluster_detail::OPERATION,
    #[cfg(feature = "event")] &crate::describe_cluster_events::OPERATION,
    #[cfg(feature = "cluster")] &crate::describe_cluster_logs::OPERATION,
    #[cfg(feature = "node-pool")] &crate::describe_cluster_node_pool_detail::OPERATION,
    #[cfg(feature = "node-pool")] &crate::describe_cluster_node_pools::OPERATION,
    #[cfg(feature = "cluster-node")] &crate::describe_cluster_nodes::OPERATION,
    #[cfg(feature = "cluster")] &crate::describe_cluster_resources::OPERATION,
    #[cfg(feature = "task")] &crate::describe_cluster_tasks::OPERATION,
    #[cfg(feature = "cluster")] &crate::describe_cluster_user_kubeconfig::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_cluster_v2_user_kubeconfig::OPERATION,
    #[cfg(feature = "cluster")] &crate::describe_cluster_vuls::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_clusters::OPERATION,
    #[cfg(feature = "cluster")] &crate::describe_clusters_v1::OPERATION,
    #[cfg(feature = "event")] &crate::describe_events::OPERATION,
    #[cfg(feature = "deprecated")] &crate::describe_external_agent::OPERATION,
    #[cfg(feature = "cluster")] &crate::describe_kubernetes_version_metadata::OPERATION,
    #[cfg(feature = "node-pool")] &crate::describe_node_pool_vuls::OPERATION,
    #[cfg(feature = "policy")] &crate::describe_policies::OPERATION,
    #[cfg(feature = "policy")] &crate::describe_policy_details::OPERATION,
    #[cfg(feature = "policy")] &crate::describe_policy_governance_in_cluster::OPERATION,
    #[cfg(feature = "policy")] &crate::describe_policy_instances::OPERATION,
    #[cfg(feature = "policy")] &crate::describe_policy_instances_status::OPERATION,
    #[cfg(feature = "other")] &crate::describe_resources_delete_protection::OPERATION,
    #[cfg(feature = "cluster")] &crate::describe_subaccount_k8s_cluster_user_config::OPERATION,
    #[cfg(feature = "task")] &crate::describe_task_info::OPERATION,
    #[cfg(feature = "template")] &crate::describe_template_attribute::OPERATION,
    #[cfg(feature = "template")] &crate::describe_templates::OPERATION,
    #[cfg(feature = "trigger")] &crate::describe_trigger::OPERATION,
    #[cfg(feature = "cluster")] &crate::describe_user_cluster_namespaces::OPERATION,
    #[cfg(feature = "permission")] &crate::describe_user_permission::OPERATION,
    #[cfg(feature = "other")] &crate::describe_user_quota::OPERATION,
    #[cfg(feature = "workflow")] &crate::describe_workflows::OPERATION,
    #[cfg(feature = "node-pool")] &crate::fix_node_pool_vuls::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::get_cluster_addon_instance::OPERATION,
    #[cfg(feature = "cluster")] &crate::get_cluster_check::OPERATION,
    #[cfg(feature = "other")] &crate::get_cluster_diagnosis_check_items::OPERATION,
    #[cfg(feature = "other")] &crate::get_cluster_diagnosis_result::OPERATION,
    #[cfg(feature = "deprecated")] &crate::get_kubernetes_trigger::OPERATION,
    #[cfg(feature = "cluster")] &crate::get_upgrade_status::OPERATION,
    #[cfg(feature = "permission")] &crate::grant_permissions::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::install_cluster_addons::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::list_addons::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::list_cluster_addon_instances::OPERATION,
    #[cfg(feature = "cluster")] &crate::list_cluster_checks::OPERATION,
    #[cfg(feature = "other")] &crate::list_operation_plans::OPERATION,
    #[cfg(feature = "tag")] &crate::list_tag_resources::OPERATION,
    #[cfg(feature = "cluster")] &crate::migrate_cluster::OPERATION,
    #[cfg(feature = "cluster")] &crate::modify_cluster::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::modify_cluster_addon::OPERATION,
    #[cfg(feature = "node-pool")] &crate::modify_cluster_node_pool::OPERATION,
    #[cfg(feature = "tag")] &crate::modify_cluster_tags::OPERATION,
    #[cfg(feature = "node-pool")] &crate::modify_node_pool_node_config::OPERATION,
    #[cfg(feature = "policy")] &crate::modify_policy_instance::OPERATION,
    #[cfg(feature = "ack-service")] &crate::open_ack_service::OPERATION,
    #[cfg(feature = "cluster")] &crate::pause_cluster_upgrade::OPERATION,
    #[cfg(feature = "deprecated")] &crate::pause_component_upgrade::OPERATION,
    #[cfg(feature = "task")] &crate::pause_task::OPERATION,
    #[cfg(feature = "node-pool")] &crate::remove_node_pool_nodes::OPERATION,
    #[cfg(feature = "workflow")] &crate::remove_workflow::OPERATION,
    #[cfg(feature = "node-pool")] &crate::repair_cluster_node_pool::OPERATION,
    #[cfg(feature = "deprecated")] &crate::resume_component_upgrade::OPERATION,
    #[cfg(feature = "task")] &crate::resume_task::OPERATION,
    #[cfg(feature = "cluster")] &crate::resume_upgrade_cluster::OPERATION,
    #[cfg(feature = "cluster")] &crate::run_cluster_check::OPERATION,
    #[cfg(feature = "node-pool")] &crate::scale_cluster_node_pool::OPERATION,
    #[cfg(feature = "cluster")] &crate::scan_cluster_vuls::OPERATION,
    #[cfg(feature = "alert")] &crate::start_alert::OPERATION,
    #[cfg(feature = "workflow")] &crate::start_workflow::OPERATION,
    #[cfg(feature = "alert")] &crate::stop_alert::OPERATION,
    #[cfg(feature = "node-pool")] &crate::sync_cluster_node_pool::OPERATION,
    #[cfg(feature = "tag")] &crate::tag_resources::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::un_install_cluster_addons::OPERATION,
    #[cfg(feature = "tag")] &crate::untag_resources::OPERATION,
    #[cfg(feature = "alert")] &crate::update_contact_group_for_alert::OPERATION,
    #[cfg(feature = "control-plane-log")] &crate::update_control_plane_log::OPERATION,
    #[cfg(feature = "cluster")] &crate::update_k8s_cluster_user_config_expire::OPERATION,
    #[cfg(feature = "other")] &crate::update_resources_delete_protection::OPERATION,
    #[cfg(feature = "template")] &crate::update_template::OPERATION,
    #[cfg(feature = "other")] &crate::update_user_permissions::OPERATION,
    #[cfg(feature = "cluster")] &crate::upgrade_cluster::OPERATION,
    #[cfg(feature = "cluster-addon")] &crate::upgrade_cluster_addons::OPERATION,
    #[cfg(feature = "node-pool")] &crate::upgrade_cluster_nodepool::OPERATION,
];

static WAITERS: &[&Waiter] = &[
    #[cfg(feature = "cluster")] &CLUSTER_RUNNING,
    #[cfg(feature = "cluster")] &CLUSTER_DELETED,
    #[cfg(feature = "task")] &TASK_SUCCEEDED,
    #[cfg(feature = "node-pool")] &NODE_POOL_ACTIVE,
];

/// Waits until a cluster is ready.
pub static CLUSTER_RUNNING: Waiter = Waiter::new(
        "cluster_running",
        "DescribeClusterDetail",
    )
    .path(&["state"])
    .success(&["running"])
    .failure(&["failed", "updating_failed", "deleting", "deleted", "delete_failed"])
    .not_found(&["ErrorClusterNotFound"])
    .delay(15)
    .timeout(3600);

/// Waits until a cluster is gone.
pub static CLUSTER_DELETED: Waiter = Waiter::new(
        "cluster_deleted",
        "DescribeClusterDetail",
    )
    .path(&["state"])
    .success(&["deleted"])
    .failure(&["delete_failed"])
    .gone()
    .not_found(&["ErrorClusterNotFound"])
    .delay(15)
    .timeout(3600);

/// Waits until a task of a cluster has succeeded.
pub static TASK_SUCCEEDED: Waiter = Waiter::new("task_succeeded", "DescribeTaskInfo")
    .path(&["state"])
    .success(&["success"])
    .failure(&["fail"])
    .delay(5)
    .timeout(3600);

/// Waits until a node pool is ready, also after nodes were added or removed.
pub static NODE_POOL_ACTIVE: Waiter = Waiter::new(
        "node_pool_active",
        "DescribeClusterNodePoolDetail",
    )
    .path(&["status", "state"])
    .success(&["active"])
    .failure(&["deleting"])
    .delay(10)
    .timeout(3600);
