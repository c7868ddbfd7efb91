// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyInstanceSpec.json; do not edit.
//! Modify instance spec (`ModifyInstanceSpec`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyInstanceSpec).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::{Disk, ModifyMode, RequestIdResponse as ModifyInstanceSpecResponse};

/// The table of `ModifyInstanceSpec`.
pub static OPERATION: Operation = Operation::new(
    "ModifyInstanceSpec", Effect::Write, &MODIFY_INSTANCE_SPEC_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<ModifyInstanceSpecRequest>, empty::<ModifyInstanceSpecResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "Account.Arrearage"), ErrorCode::new(400, "BandwidthUpgradeDenied.EipBoundInstance"),
    ErrorCode::new(400, "DependencyViolation.InstanceType"), ErrorCode::new(400, "Downgrade.NotSupported"),
    ErrorCode::new(400, "IdempotenceParamNotMatch"), ErrorCode::new(400, "InstanceTypeNotSupported.TooManyDisksAttached"),
    ErrorCode::new(400, "Invalid.PrivatePoolOptions.MatchCriteria"), ErrorCode::new(400, "InvalidAction"),
    ErrorCode::new(400, "InvalidAction.NotSupport"), ErrorCode::new(400, "InvalidClientToken.ValueNotSupported"),
    ErrorCode::new(400, "InvalidDiskCategory.NotSupported"), ErrorCode::new(400, "InvalidInstanceStatus.NotStopped"),
    ErrorCode::new(400, "InvalidInstanceType.ValueNotSupported"), ErrorCode::new(400, "InvalidInstanceType.ValueUnauthorized"),
    ErrorCode::new(400, "InvalidInternetChargeType.ValueNotSupported"),
    ErrorCode::new(400, "InvalidMarketImageStatus.NotSupported"),
    ErrorCode::new(400, "InvalidOperation.OnlineModificationUnsupported"),
    ErrorCode::new(400, "InvalidOperation.VpcHasEnabledAdvancedNetworkFeature"), ErrorCode::new(400, "InvalidParam.Async"),
    ErrorCode::new(400, "InvalidParam.SystemDiskCategory"), ErrorCode::new(400, "InvalidParameter"),
    ErrorCode::new(400, "InvalidParameter.AllowMigrateAcrossZone"), ErrorCode::new(400, "InvalidParameter.Bandwidth"),
    ErrorCode::new(400, "InvalidParameter.CloudboxNotSupported"), ErrorCode::new(400, "InvalidParameter.Conflict"),
    ErrorCode::new(400, "InvalidParameter.DedicatedRegionNotSupported"), ErrorCode::new(400, "InvalidParameter.DiskCategory"),
    ErrorCode::new(400, "InvalidParameter.Mismatch"), ErrorCode::new(400, "InvalidPerformanceLevel.Malformed"),
    ErrorCode::new(400, "InvalidTemporary.EndTime"), ErrorCode::new(400, "InvalidTemporary.StartTime"),
    ErrorCode::new(400, "MissingParameter.DiskCategory"), ErrorCode::new(400, "NoPermission.Price"),
    ErrorCode::new(400, "Price.PricePlanResultNotFound"), ErrorCode::new(400, "QuotaExceed.DiskCapacity"),
    ErrorCode::new(400, "Throttling"), ErrorCode::new(403, "CategoryViolation"), ErrorCode::new(403, "ChargeTypeViolation"),
    ErrorCode::new(403, "HibernationConfigured.InstanceOperationForbidden"), ErrorCode::new(403, "ImageNotSupportInstanceType"),
    ErrorCode::new(403, "InstanceLockedForSecurity"), ErrorCode::new(403, "InstanceSpecModification.NotEffective"),
    ErrorCode::new(403, "InstanceType.Offline"), ErrorCode::new(403, "InvalidAccountStatus.NotEnoughBalance"),
    ErrorCode::new(403, "InvalidInstance.EipNotSupport"), ErrorCode::new(403, "InvalidInstance.NatPortMapNotSupport"),
    ErrorCode::new(403, "InvalidInstance.NotFoundSystemDisk"), ErrorCode::new(403, "InvalidInstance.UnpaidOrder"),
    ErrorCode::new(403, "InvalidInstanceType.NotSupportDiskCategory"),
    ErrorCode::new(403, "InvalidInstanceType.ValueNotSupported"), ErrorCode::new(403, "InvalidOperation.EipNotSupport"),
    ErrorCode::new(403, "InvalidOperation.EniCountExceeded"), ErrorCode::new(403, "InvalidOperation.EniQueuePairNumberOverflow"),
    ErrorCode::new(403, "InvalidOperation.ExceedInstanceTypeQueueNumber"),
    ErrorCode::new(403, "InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded"),
    ErrorCode::new(403, "InvalidOperation.InstanceTypeNotSupportEniTrunking"),
    ErrorCode::new(403, "InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode"),
    ErrorCode::new(403, "InvalidOperation.InstanceWithEipNotSupport"), ErrorCode::new(403, "InvalidOperation.Ipv4CountExceeded"),
    ErrorCode::new(403, "InvalidOperation.Ipv4NotSupport"), ErrorCode::new(403, "InvalidOperation.Ipv6CountExceeded"),
    ErrorCode::new(403, "InvalidOperation.Ipv6NotSupport"), ErrorCode::new(403, "InvalidOperation.MaxEniQueueNumberExceeded"),
    ErrorCode::new(403, "InvalidOperation.MaxEniQueuePairNumberExceed"),
    ErrorCode::new(403, "InvalidOperation.MaxModifyOnlineNumberExceeded"), ErrorCode::new(403, "InvalidOperation.NotAllowed"),
    ErrorCode::new(403, "InvalidOperation.OSTypeNotSupported"), ErrorCode::new(403, "InvalidOperation.RebootingRequired"),
    ErrorCode::new(403, "InvalidOperation.StarterPackage"), ErrorCode::new(403, "InvalidParameter.InternetMaxBandwidthOut"),
    ErrorCode::new(403, "InvalidParameter.InvalidEniQueueNumber"), ErrorCode::new(403, "InvalidParameter.NotMatch"),
    ErrorCode::new(403, "InvalidResourceType.NotSupported"), ErrorCode::new(403, "InvalidStatus.ValueNotSupported"),
    ErrorCode::new(403, "InvalidSystemDiskCategory.ValueNotSupported"), ErrorCode::new(403, "LastTokenProcessing"),
    ErrorCode::new(403, "OperationDenied"), ErrorCode::new(403, "OperationDenied.NoStock"),
    ErrorCode::new(403, "OperationDenied.UnpaidOrder"), ErrorCode::new(403, "QuotaExceed.ElasticQuota"),
    ErrorCode::new(403, "SecurityRisk.3DVerification"), ErrorCode::new(404, "InvalidInstanceChargeType.NotFound"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(404, "MissingTemporary.EndTime"),
    ErrorCode::new(404, "MissingTemporary.StartTime"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `ModifyInstanceSpec`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
impl ModifyInstanceSpecRequest {
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self { self.internet_max_bandwidth_out = Some(value); self }
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self { self.internet_max_bandwidth_in = Some(value); self }
    pub fn temporary_start_time(mut self, value: impl Into<String>) -> Self {
        self.temporary_start_time = Some(value.into()); self
    }
    pub fn temporary_end_time(mut self, value: impl Into<String>) -> Self { self.temporary_end_time = Some(value.into()); self }
    pub fn temporary_internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.temporary_internet_max_bandwidth_out = Some(value); self
    }
    pub fn r#async(mut self, value: bool) -> Self { self.r#async = Some(value); self }
    pub fn allow_migrate_across_zone(mut self, value: bool) -> Self { self.allow_migrate_across_zone = Some(value); self }
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into()); self
    }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn modify_mode(mut self, value: impl Into<ModifyMode>) -> Self { self.modify_mode = Some(value.into()); self }
    pub fn disk(mut self, value: impl IntoIterator<Item = Disk>) -> Self { self.disk = all(value); self }
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
pub static MODIFY_INSTANCE_SPEC_REQUEST: Schema = Schema { name: "ModifyInstanceSpecRequest", fields: &[
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
    Field::record("Disk", &shapes::DISK).list().limits(&Limits::items(None, Some(128))),
    Field::boolean("DryRun"),
] };
cloudspec_wire::record!(ModifyInstanceSpecRequest, MODIFY_INSTANCE_SPEC_REQUEST,
    [0 Str instance_id, 1 OptStr instance_type, 4 OptStr temporary_start_time, 5 OptStr temporary_end_time,
    9 OptStr system_disk_category, 10 OptStr client_token, 11 Opt modify_mode, 12 List disk] [2 OptInt internet_max_bandwidth_out,
    3 OptInt internet_max_bandwidth_in, 6 OptInt temporary_internet_max_bandwidth_out, 7 OptBool r#async,
    8 OptBool allow_migrate_across_zone, 13 OptBool dry_run]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ModifyInstanceSpecRequest);
