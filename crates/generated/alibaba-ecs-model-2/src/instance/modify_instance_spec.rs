// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceSpec.json; do not edit.
//! Changes the type or the public bandwidth of a pay-as-you-go instance.
//!
//! For a new type the instance must be stopped, for bandwidth running or stopped; nothing may be owed.
//! DescribeResourcesModification tells which types are possible.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceSpec).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{Disk, ModifyMode, RequestIdResponse as ModifyInstanceSpecResponse};

operation!(Operation::new::<ModifyInstanceSpecRequest, ModifyInstanceSpecResponse>(
    "ModifyInstanceSpec", Effect::Write, &MODIFY_INSTANCE_SPEC_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Account.Arrearage BandwidthUpgradeDenied.EipBoundInstance DependencyViolation.InstanceType Downgrade.NotSupported
    400 IdempotenceParamNotMatch InstanceTypeNotSupported.TooManyDisksAttached Invalid.PrivatePoolOptions.MatchCriteria
    400 InvalidAction InvalidAction.NotSupport InvalidClientToken.ValueNotSupported InvalidDiskCategory.NotSupported
    400 InvalidInstanceStatus.NotStopped InvalidInstanceType.ValueNotSupported InvalidInstanceType.ValueUnauthorized
    400 InvalidInternetChargeType.ValueNotSupported InvalidMarketImageStatus.NotSupported
    400 InvalidOperation.OnlineModificationUnsupported InvalidOperation.VpcHasEnabledAdvancedNetworkFeature InvalidParam.Async
    400 InvalidParam.SystemDiskCategory InvalidParameter InvalidParameter.AllowMigrateAcrossZone InvalidParameter.Bandwidth
    400 InvalidParameter.CloudboxNotSupported InvalidParameter.Conflict InvalidParameter.DedicatedRegionNotSupported
    400 InvalidParameter.DiskCategory InvalidParameter.Mismatch InvalidPerformanceLevel.Malformed InvalidTemporary.EndTime
    400 InvalidTemporary.StartTime MissingParameter.DiskCategory NoPermission.Price Price.PricePlanResultNotFound
    400 QuotaExceed.DiskCapacity Throttling
    403 CategoryViolation ChargeTypeViolation HibernationConfigured.InstanceOperationForbidden ImageNotSupportInstanceType
    403 InstanceLockedForSecurity InstanceSpecModification.NotEffective InstanceType.Offline \
        InvalidAccountStatus.NotEnoughBalance
    403 InvalidInstance.EipNotSupport InvalidInstance.NatPortMapNotSupport InvalidInstance.NotFoundSystemDisk
    403 InvalidInstance.UnpaidOrder InvalidInstanceType.NotSupportDiskCategory InvalidInstanceType.ValueNotSupported
    403 InvalidOperation.EipNotSupport InvalidOperation.EniCountExceeded InvalidOperation.EniQueuePairNumberOverflow
    403 InvalidOperation.ExceedInstanceTypeQueueNumber InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded
    403 InvalidOperation.InstanceTypeNotSupportEniTrunking InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode
    403 InvalidOperation.InstanceWithEipNotSupport InvalidOperation.Ipv4CountExceeded InvalidOperation.Ipv4NotSupport
    403 InvalidOperation.Ipv6CountExceeded InvalidOperation.Ipv6NotSupport InvalidOperation.MaxEniQueueNumberExceeded
    403 InvalidOperation.MaxEniQueuePairNumberExceed InvalidOperation.MaxModifyOnlineNumberExceeded InvalidOperation.NotAllowed
    403 InvalidOperation.OSTypeNotSupported InvalidOperation.RebootingRequired InvalidOperation.StarterPackage
    403 InvalidParameter.InternetMaxBandwidthOut InvalidParameter.InvalidEniQueueNumber InvalidParameter.NotMatch
    403 InvalidResourceType.NotSupported InvalidStatus.ValueNotSupported InvalidSystemDiskCategory.ValueNotSupported
    403 LastTokenProcessing OperationDenied OperationDenied.NoStock OperationDenied.UnpaidOrder QuotaExceed.ElasticQuota
    403 SecurityRisk.3DVerification
    404 InvalidInstanceChargeType.NotFound InvalidInstanceId.NotFound MissingTemporary.EndTime MissingTemporary.StartTime
    500 InternalError
");

/// Request of `ModifyInstanceSpec`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceSpecRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `InternetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `InternetMaxBandwidthIn`: integer, 1 to 200. */ pub internet_max_bandwidth_in: Option<i64>,
    /** `Temporary.StartTime`: text. */ pub temporary_start_time: Option<String>,
    /** `Temporary.EndTime`: text. */ pub temporary_end_time: Option<String>,
    /** `Temporary.InternetMaxBandwidthOut`: integer, 1 to 100. */ pub temporary_internet_max_bandwidth_out: Option<i64>,
    /** `Async`: yes or no. Default: `false`. */ pub r#async: Option<bool>,
    /** `AllowMigrateAcrossZone`: yes or no. Default: `false`. */ pub allow_migrate_across_zone: Option<bool>,
    /** `SystemDisk.Category`: text. */ pub system_disk_category: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `ModifyMode`: one of the known values. */ pub modify_mode: Option<ModifyMode>,
    /** `Disk`: records, at most 128 elements. */ pub disk: Vec<Disk>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceSpecRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self { self.internet_max_bandwidth_out = Some(value); self }
    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self { self.internet_max_bandwidth_in = Some(value); self }
    /// Sets `Temporary.StartTime`.
    pub fn temporary_start_time(mut self, value: impl Into<String>) -> Self {
        self.temporary_start_time = Some(value.into()); self
    }
    /// Sets `Temporary.EndTime`.
    pub fn temporary_end_time(mut self, value: impl Into<String>) -> Self { self.temporary_end_time = Some(value.into()); self }
    /// Sets `Temporary.InternetMaxBandwidthOut`.
    pub fn temporary_internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.temporary_internet_max_bandwidth_out = Some(value); self
    }
    /// Sets `Async`.
    pub fn r#async(mut self, value: bool) -> Self { self.r#async = Some(value); self }
    /// Sets `AllowMigrateAcrossZone`.
    pub fn allow_migrate_across_zone(mut self, value: bool) -> Self { self.allow_migrate_across_zone = Some(value); self }
    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into()); self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `ModifyMode`.
    pub fn modify_mode(mut self, value: impl Into<ModifyMode>) -> Self { self.modify_mode = Some(value.into()); self }
    /// Sets `Disk`.
    pub fn disk(mut self, value: impl IntoIterator<Item = Disk>) -> Self { self.disk = all(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`ModifyInstanceSpecRequest`].
pub static MODIFY_INSTANCE_SPEC_REQUEST: Schema =
    Schema { name: "ModifyInstanceSpecRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
    Field::int32("InternetMaxBandwidthOut"),
    Field::int32("InternetMaxBandwidthIn").limits(&Limits::range(Some(1.0), Some(200.0))),
    Field::string("Temporary.StartTime"),
    Field::string("Temporary.EndTime"),
    Field::int32("Temporary.InternetMaxBandwidthOut").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::boolean("Async"),
    Field::boolean("AllowMigrateAcrossZone"),
    Field::string("SystemDisk.Category"),
    Field::string("ClientToken").filled(),
    Field::one_of("ModifyMode", ModifyMode::VALUES),
    Field::record("Disk", &crate::shapes::DISK).list().limits(&Limits::items(None, Some(128))),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(ModifyInstanceSpecRequest, MODIFY_INSTANCE_SPEC_REQUEST,
    [0 Str instance_id, 1 OptStr instance_type, 4 OptStr temporary_start_time, 5 OptStr temporary_end_time,
    9 OptStr system_disk_category, 10 OptStr client_token, 11 Opt modify_mode, 12 List disk] [2 OptInt internet_max_bandwidth_out,
    3 OptInt internet_max_bandwidth_in, 6 OptInt temporary_internet_max_bandwidth_out, 7 OptBool r#async,
    8 OptBool allow_migrate_across_zone, 13 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceSpecRequest);
