// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceSpec.json; do not edit.
//! Changes the type or the public bandwidth of a pay-as-you-go instance.
//!
//! For a new type the instance must be stopped, for bandwidth running or stopped; nothing may be owed.
//! DescribeResourcesModification tells which types are possible.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceSpec).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{Disk, ModifyMode, RequestIdResponse};

operation! {
    name: "ModifyInstanceSpec",
    effect: Effect::Write,
    request: ModifyInstanceSpecRequest = MODIFY_INSTANCE_SPEC_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Account.Arrearage",
    "400 BandwidthUpgradeDenied.EipBoundInstance",
    "400 DependencyViolation.InstanceType",
    "400 Downgrade.NotSupported",
    "400 IdempotenceParamNotMatch",
    "400 InstanceTypeNotSupported.TooManyDisksAttached",
    "400 Invalid.PrivatePoolOptions.MatchCriteria",
    "400 InvalidAction",
    "400 InvalidAction.NotSupport",
    "400 InvalidClientToken.ValueNotSupported",
    "400 InvalidDiskCategory.NotSupported",
    "400 InvalidInstanceStatus.NotStopped",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidInstanceType.ValueUnauthorized",
    "400 InvalidInternetChargeType.ValueNotSupported",
    "400 InvalidMarketImageStatus.NotSupported",
    "400 InvalidOperation.OnlineModificationUnsupported",
    "400 InvalidOperation.VpcHasEnabledAdvancedNetworkFeature",
    "400 InvalidParam.Async",
    "400 InvalidParam.SystemDiskCategory",
    "400 InvalidParameter",
    "400 InvalidParameter.AllowMigrateAcrossZone",
    "400 InvalidParameter.Bandwidth",
    "400 InvalidParameter.CloudboxNotSupported",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.DedicatedRegionNotSupported",
    "400 InvalidParameter.DiskCategory",
    "400 InvalidParameter.Mismatch",
    "400 InvalidPerformanceLevel.Malformed",
    "400 InvalidTemporary.EndTime",
    "400 InvalidTemporary.StartTime",
    "400 MissingParameter.DiskCategory",
    "400 NoPermission.Price",
    "400 Price.PricePlanResultNotFound",
    "400 QuotaExceed.DiskCapacity",
    "400 Throttling",
    "403 CategoryViolation",
    "403 ChargeTypeViolation",
    "403 HibernationConfigured.InstanceOperationForbidden",
    "403 ImageNotSupportInstanceType",
    "403 InstanceLockedForSecurity",
    "403 InstanceSpecModification.NotEffective",
    "403 InstanceType.Offline",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidInstance.EipNotSupport",
    "403 InvalidInstance.NatPortMapNotSupport",
    "403 InvalidInstance.NotFoundSystemDisk",
    "403 InvalidInstance.UnpaidOrder",
    "403 InvalidInstanceType.NotSupportDiskCategory",
    "403 InvalidInstanceType.ValueNotSupported",
    "403 InvalidOperation.EipNotSupport",
    "403 InvalidOperation.EniCountExceeded",
    "403 InvalidOperation.EniQueuePairNumberOverflow",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber",
    "403 InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded",
    "403 InvalidOperation.InstanceTypeNotSupportEniTrunking",
    "403 InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode",
    "403 InvalidOperation.InstanceWithEipNotSupport",
    "403 InvalidOperation.Ipv4CountExceeded",
    "403 InvalidOperation.Ipv4NotSupport",
    "403 InvalidOperation.Ipv6CountExceeded",
    "403 InvalidOperation.Ipv6NotSupport",
    "403 InvalidOperation.MaxEniQueueNumberExceeded",
    "403 InvalidOperation.MaxEniQueuePairNumberExceed",
    "403 InvalidOperation.MaxModifyOnlineNumberExceeded",
    "403 InvalidOperation.NotAllowed",
    "403 InvalidOperation.OSTypeNotSupported",
    "403 InvalidOperation.RebootingRequired",
    "403 InvalidOperation.StarterPackage",
    "403 InvalidParameter.InternetMaxBandwidthOut",
    "403 InvalidParameter.InvalidEniQueueNumber",
    "403 InvalidParameter.NotMatch",
    "403 InvalidResourceType.NotSupported",
    "403 InvalidStatus.ValueNotSupported",
    "403 InvalidSystemDiskCategory.ValueNotSupported",
    "403 LastTokenProcessing",
    "403 OperationDenied",
    "403 OperationDenied.NoStock",
    "403 OperationDenied.UnpaidOrder",
    "403 QuotaExceed.ElasticQuota",
    "403 SecurityRisk.3DVerification",
    "404 InvalidInstanceChargeType.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 MissingTemporary.EndTime",
    "404 MissingTemporary.StartTime",
    "500 InternalError",
}

/// Response of `ModifyInstanceSpec`.
pub type ModifyInstanceSpecResponse = RequestIdResponse;

/// Request of `ModifyInstanceSpec`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceSpecRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `InternetMaxBandwidthOut`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `InternetMaxBandwidthIn`: integer, 1 to 200.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `Temporary.StartTime`: text.
    pub temporary_start_time: Option<String>,
    /// `Temporary.EndTime`: text.
    pub temporary_end_time: Option<String>,
    /// `Temporary.InternetMaxBandwidthOut`: integer, 1 to 100.
    pub temporary_internet_max_bandwidth_out: Option<i64>,
    /// `Async`: yes or no. Default: `false`.
    pub r#async: Option<bool>,
    /// `AllowMigrateAcrossZone`: yes or no. Default: `false`.
    pub allow_migrate_across_zone: Option<bool>,
    /// `SystemDisk.Category`: text.
    pub system_disk_category: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `ModifyMode`: one of the known values.
    pub modify_mode: Option<ModifyMode>,
    /// `Disk`: records, at most 128 elements.
    pub disk: Vec<Disk>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ModifyInstanceSpecRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }

    /// Sets `Temporary.StartTime`.
    pub fn temporary_start_time(mut self, value: impl Into<String>) -> Self {
        self.temporary_start_time = Some(value.into());
        self
    }

    /// Sets `Temporary.EndTime`.
    pub fn temporary_end_time(mut self, value: impl Into<String>) -> Self {
        self.temporary_end_time = Some(value.into());
        self
    }

    /// Sets `Temporary.InternetMaxBandwidthOut`.
    pub fn temporary_internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.temporary_internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets `Async`.
    pub fn r#async(mut self, value: bool) -> Self {
        self.r#async = Some(value);
        self
    }

    /// Sets `AllowMigrateAcrossZone`.
    pub fn allow_migrate_across_zone(mut self, value: bool) -> Self {
        self.allow_migrate_across_zone = Some(value);
        self
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<ModifyMode>) -> Self {
        self.modify_mode = Some(value.into());
        self
    }

    /// Sets `Disk`.
    pub fn disk(mut self, value: impl IntoIterator<Item = Disk>) -> Self {
        self.disk = cloudspec_wire::all(value);
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    ModifyInstanceSpecRequest: MODIFY_INSTANCE_SPEC_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 instance_type: OptStr = Field::string("InstanceType"),
    2 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    3 internet_max_bandwidth_in: OptInt = Field::int32("InternetMaxBandwidthIn").limits(&Limits::new().range(Some(1.0), Some(200.0))),
    4 temporary_start_time: OptStr = Field::string("Temporary.StartTime"),
    5 temporary_end_time: OptStr = Field::string("Temporary.EndTime"),
    6 temporary_internet_max_bandwidth_out: OptInt = Field::int32("Temporary.InternetMaxBandwidthOut").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    7 r#async: OptBool = Field::boolean("Async"),
    8 allow_migrate_across_zone: OptBool = Field::boolean("AllowMigrateAcrossZone"),
    9 system_disk_category: OptStr = Field::string("SystemDisk.Category"),
    10 client_token: OptStr = Field::string("ClientToken").filled(),
    11 modify_mode: Opt = Field::one_of("ModifyMode", ModifyMode::VALUES),
    12 disk: List = Field::record("Disk", &crate::shapes::DISK).list().limits(&Limits::new().items(None, Some(128))),
    13 dry_run: OptBool = Field::boolean("DryRun"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceSpecRequest,
}
