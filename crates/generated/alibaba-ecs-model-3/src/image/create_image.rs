// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateImage.json; do not edit.
//! Makes a custom image from an instance, from the snapshot of a system disk, or from several snapshots.
//!
//! When several sources are given, `InstanceId` counts before `DiskDeviceMapping` and that before `SnapshotId`. The image
//! can be used once it is `Available`; snapshots it is made of cost storage.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImage).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateImageRequest, CreateImageResponse>(
    "CreateImage", Effect::Write, &CREATE_IMAGE_REQUEST, &CREATE_IMAGE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Duplicate.TagKey IdempotenceParamNotMatch ImageFamilyQuotaExceed ImageQuotaExceed.ImageFamily IncorrectInstanceStatus
    400 InstanceLockedForSecurity InvalidArchitecture.Malformed InvalidBootMode.NotSupport InvalidDescription.Malformed
    400 InvalidDevice.InUse InvalidDevice.Malformed InvalidDiskCategory.CreateImage InvalidDiskType.ValueNotSupported
    400 InvalidImageFamily.Malformed InvalidImageName.Duplicated InvalidImageName.Malformed InvalidImageVersion.Malformed
    400 InvalidInstance.NotFoundSystemDisk InvalidParameter.AllEmpty InvalidParameter.DiskType InvalidPlatform.Malformed
    400 InvalidSize.ValueNotSupported InvalidTagKey.Malformed InvalidTagValue.Malformed MissingParameter OperationDenied
    403 HibernationConfigured.InstanceOperationForbidden IncorrectDiskStatus IncorrectDiskStatus.CreatingSnapshot
    403 IncorrectDiskStatus.Invalid IncorrectDiskStatus.NeverAttached IncorrectDiskStatus.Transferring
    403 IncorrectInstanceStatus.NeedRestart InvalidAccountStatus.NotEnoughBalance InvalidAccountStatus.SnapshotServiceUnavailable
    403 InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.CMKUnauthorized
    403 InvalidParameter.KMSKeyId.KMSUnauthorized InvalidParamter.Conflict InvalidSnapshot.TooOld
    403 InvalidSnapshotCategory.NotSupportImageCreation InvalidSnapshotId.NotReady InvalidSystemSnapshot.Missing OperationDenied
    403 OperationDenied.InvalidSnapshotCategory QuotaExceed.Image QuotaExceed.Snapshot QuotaExceed.Tags SnapshotNotReady
    403 TooManySnapshot.Unfinished UserNotInTheWhiteList
    404 InvalidInstanceId.NotFound InvalidResourceGroup.NotFound InvalidSnapshotId.NotFound
    500 InternalError
");

/// Request of `CreateImage`.
#[derive(Default)] #[non_exhaustive] pub struct CreateImageRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `ImageName`: text. */ pub image_name: Option<String>,
    /** `ImageFamily`: text. */ pub image_family: Option<String>,
    /** `ImageVersion`: text. */ pub image_version: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `BootMode`: text. */ pub boot_mode: Option<String>,
    /** `Architecture`: text. */ pub architecture: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `DiskDeviceMapping`: records, at most 17 elements. */ pub disk_device_mapping: Vec<DiskDeviceMapping>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `DetectionStrategy`: text. */ pub detection_strategy: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateImageRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self { self.snapshot_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self { self.image_name = Some(value.into()); self }
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self { self.image_family = Some(value.into()); self }
    /// Sets `ImageVersion`.
    pub fn image_version(mut self, value: impl Into<String>) -> Self { self.image_version = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self { self.platform = Some(value.into()); self }
    /// Sets `BootMode`.
    pub fn boot_mode(mut self, value: impl Into<String>) -> Self { self.boot_mode = Some(value.into()); self }
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<String>) -> Self { self.architecture = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `DiskDeviceMapping`.
    pub fn disk_device_mapping(mut self, value: impl IntoIterator<Item = DiskDeviceMapping>) -> Self {
        self.disk_device_mapping = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `DetectionStrategy`.
    pub fn detection_strategy(mut self, value: impl Into<String>) -> Self { self.detection_strategy = Some(value.into()); self }
}
/// Table of [`CreateImageRequest`].
pub static CREATE_IMAGE_REQUEST: Schema = Schema { name: "CreateImageRequest", fields: { static ROWS: [Field; 15] = [
    Field::string("RegionId").required().filled(),
    Field::string("SnapshotId"),
    Field::string("InstanceId"),
    Field::string("ImageName"),
    Field::string("ImageFamily"),
    Field::string("ImageVersion"),
    Field::string("Description"),
    Field::string("Platform"),
    Field::string("BootMode"),
    Field::string("Architecture"),
    Field::string("ClientToken").filled(),
    Field::string("ResourceGroupId"),
    Field::record("DiskDeviceMapping", &DISK_DEVICE_MAPPING).list().limits(&Limits::items(None, Some(17))),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::string("DetectionStrategy"),
]; &ROWS } };
record!(CreateImageRequest, CREATE_IMAGE_REQUEST,
    [0 OptStr region_id, 1 OptStr snapshot_id, 2 OptStr instance_id, 3 OptStr image_name, 4 OptStr image_family,
    5 OptStr image_version, 6 OptStr description, 7 OptStr platform, 8 OptStr boot_mode, 9 OptStr architecture,
    10 OptStr client_token, 11 OptStr resource_group_id, 12 List disk_device_mapping, 13 List tag,
    14 OptStr detection_strategy] []);

/// What `DiskDeviceMapping` holds.
#[derive(Default)] #[non_exhaustive] pub struct DiskDeviceMapping {
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `Size`: integer. */ pub size: Option<i64>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `DiskType`: text. */ pub disk_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DiskDeviceMapping {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self { self.snapshot_id = Some(value.into()); self }
    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self { self.size = Some(value); self }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self { self.device = Some(value.into()); self }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self { self.disk_type = Some(value.into()); self }
}
/// Table of [`DiskDeviceMapping`].
pub static DISK_DEVICE_MAPPING: Schema = Schema { name: "DiskDeviceMapping", fields: { static ROWS: [Field; 4] = [
    Field::string("SnapshotId"),
    Field::int32("Size"),
    Field::string("Device"),
    Field::string("DiskType"),
]; &ROWS } };
record!(DiskDeviceMapping, DISK_DEVICE_MAPPING, [0 OptStr snapshot_id, 2 OptStr device, 3 OptStr disk_type] [1 OptInt size]);

/// Answer of `CreateImage`.
#[derive(Default)] #[non_exhaustive] pub struct CreateImageResponse {
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateImageResponse`].
pub static CREATE_IMAGE_RESPONSE: Schema = Schema { name: "CreateImageResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("ImageId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateImageResponse, CREATE_IMAGE_RESPONSE, [0 OptStr image_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateImageRequest, DiskDeviceMapping, CreateImageResponse);
