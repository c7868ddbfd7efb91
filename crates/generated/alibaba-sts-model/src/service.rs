// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01/service.json; do not edit.
//! The table of the service.

use cloudspec_wire::{Codes, Endpoints, Operation, Protocol, Service};

/// The table of the service, with the operations whose features are on.
pub static SERVICE: Service = Service::new(
        "alibaba",
        "sts",
        "Sts",
        "2015-04-01",
        Protocol::Rpc,
    )
    .endpoints(Endpoints::new().regions(REGIONS).rule("sts.{region}.aliyuncs.com"))
    .codes(&CODES)
    .operations(OPERATIONS);

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
    ("ap-northeast-1", "sts.ap-northeast-1.aliyuncs.com"),
    ("ap-northeast-2", "sts.ap-northeast-2.aliyuncs.com"),
    ("ap-south-1", "sts.ap-south-1.aliyuncs.com"),
    ("ap-southeast-1", "sts.ap-southeast-1.aliyuncs.com"),
    ("ap-southeast-2", "sts.ap-southeast-2.aliyuncs.com"),
    ("ap-southeast-3", "sts.ap-southeast-3.aliyuncs.com"),
    ("ap-southeast-5", "sts.ap-southeast-5.aliyuncs.com"),
    ("ap-southeast-7", "sts.ap-southeast-7.aliyuncs.com"),
    ("cn-beijing", "sts.cn-beijing.aliyuncs.com"),
    ("cn-beijing-finance-1", "sts.cn-beijing-finance-1.aliyuncs.com"),
    ("cn-chengdu", "sts.cn-chengdu.aliyuncs.com"),
    ("cn-fuzhou", "sts.cn-fuzhou.aliyuncs.com"),
    ("cn-guangzhou", "sts.cn-guangzhou.aliyuncs.com"),
    ("cn-hangzhou", "sts.cn-hangzhou.aliyuncs.com"),
    ("cn-hangzhou-finance", "sts.aliyuncs.com"),
    ("cn-heyuan", "sts.cn-heyuan.aliyuncs.com"),
    ("cn-hongkong", "sts.cn-hongkong.aliyuncs.com"),
    ("cn-huhehaote", "sts.cn-huhehaote.aliyuncs.com"),
    ("cn-nanjing", "sts.cn-nanjing.aliyuncs.com"),
    ("cn-qingdao", "sts.cn-qingdao.aliyuncs.com"),
    ("cn-shanghai", "sts.cn-shanghai.aliyuncs.com"),
    ("cn-shanghai-finance-1", "sts.cn-shanghai-finance-1.aliyuncs.com"),
    ("cn-shenzhen", "sts.cn-shenzhen.aliyuncs.com"),
    ("cn-shenzhen-finance-1", "sts.aliyuncs.com"),
    ("cn-wuhan-lr", "sts.cn-wuhan-lr.aliyuncs.com"),
    ("cn-wulanchabu", "sts.cn-wulanchabu.aliyuncs.com"),
    ("cn-zhangjiakou", "sts.cn-zhangjiakou.aliyuncs.com"),
    ("eu-central-1", "sts.eu-central-1.aliyuncs.com"),
    ("eu-west-1", "sts.eu-west-1.aliyuncs.com"),
    ("me-central-1", "sts.me-central-1.aliyuncs.com"),
    ("me-east-1", "sts.me-east-1.aliyuncs.com"),
    ("us-east-1", "sts.us-east-1.aliyuncs.com"),
    ("us-west-1", "sts.us-west-1.aliyuncs.com"),
];

static OPERATIONS: &[&Operation] = &[
    #[cfg(feature = "role")] &crate::assume_role::OPERATION,
    #[cfg(feature = "role")] &crate::assume_role_with_oidc::OPERATION,
    #[cfg(feature = "role")] &crate::assume_role_with_saml::OPERATION,
    #[cfg(feature = "caller-identity")] &crate::get_caller_identity::OPERATION,
];
