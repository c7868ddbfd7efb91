// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateInstance.json; do not edit.
//! Creates one instance, which stays stopped until StartInstance.
//!
//! The account is charged and must be verified; a subscription is paid at once. RunInstances creates up to 100 instances
//! and starts them. Wait for the status `Stopped` before going on.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateInstance).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{Arn, Tag};

operation!(Operation::new::<CreateInstanceRequest, CreateInstanceResponse>(
    "CreateInstance", Effect::Write, &CREATE_INSTANCE_REQUEST, &CREATE_INSTANCE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Account.Arrearage AccountForbidden.ProductCreationLimited ChargeTypeViolation.PostPaidDedicatedHost
    400 ClassicNetworkNotSupported DedicatedHostNotSupported DedicatedHostType.Unmatched Duplicate.TagKey \
        EncryptedOption.Conflict
    400 HibernationConfigured.ImageNotEncrypted HibernationConfigured.InstanceTypeNotSupport
    400 HibernationConfigured.MemorySizeTooBig ImageNotSupportCloudInit IncorrectDedicatedHostStatus IncorrectDefaultVpcStatus
    400 IncorrectImageStatus IncorrectVSwitchStatus InstanceDiskCategoryLimitExceed InstanceDiskNumber.LimitExceed
    400 Invalid.InstanceChargeType Invalid.InstanceId Invalid.InstanceType Invalid.PrivatePoolOptions.Id
    400 Invalid.PrivatePoolOptions.MatchCriteria Invalid.PrivatePoolOptions.NoStock Invalid.PrivatePoolOptions.status
    400 Invalid.PrivatePoolOptionsId Invalid.ZoneId InvalidAccountStatus.PayAmountLimitExceeded InvalidAliUid
    400 InvalidAutoRenewPeriod.ValueNotSupported InvalidCapacityReservationId.NotFound
    400 InvalidChargeType.CapacityReservationNotSupported InvalidClientToken.ValueNotSupported
    400 InvalidCloudBoxZone.OperationNotSupported InvalidCustomInstanceType.NotSupported InvalidDataDevice.Malformed
    400 InvalidDataDiskCategory.ValueNotSupported InvalidDataDiskSize.ValueNotSupported InvalidDedicatedHostClusterId.InValid
    400 InvalidDedicatedHostClusterId.NotFound InvalidDedicatedHostId.NotFound InvalidDedicatedHostStatus.NotSupport
    400 InvalidDeploymentOnHost InvalidDeploymentSetId.NotFound InvalidDescription.Malformed
    400 InvalidDestinationZone.DeploymentSetMismatch InvalidDiskCategory.Mismatch InvalidDiskCategory.NotSupported
    400 InvalidDiskCategory.ValueNotSupported InvalidDiskDescription.Malformed InvalidDiskName.Malformed InvalidEncryptAlgorithm
    400 InvalidEncryptAlgorithm.NotMatchSnapshot InvalidEncrypted.NotMatchEncryptAlgorithm InvalidEncrypted.NotMatchKmsKeyId
    400 InvalidEncrypted.NotMatchSnapshot InvalidHostName.Malformed InvalidHpcClusterId.Creating InvalidHpcClusterId.Necessary
    400 InvalidHpcClusterId.NotFound InvalidHpcClusterId.Unnecessary InvalidHttpEndpoint.NotSupported
    400 InvalidHttpPutResponseHopLimit.NotSupported InvalidHttpTokens.NotSupported InvalidIPAddress.AlreadyUsed
    400 InvalidInnerIpAddress.Malformed InvalidInnerIpAddress.Unusable InvalidInstanceChargeType.NotSupport
    400 InvalidInstanceName.Malformed InvalidInstanceType.NotSupported InvalidInstanceType.ValueNotSupported
    400 InvalidInstanceType.ValueUnauthorized InvalidInternetChargeType.ValueNotSupported InvalidInternetMaxBandwidthIn.Malformed
    400 InvalidInternetMaxBandwidthOut.Malformed InvalidIoOptimizedValue.ValueNotSupported InvalidKMSKeyId.NotSymmetric
    400 InvalidKmsKeyId.NotMatchSnapshot InvalidMarketImageChargeType.NotSupport InvalidNetworkType.Mismatch
    400 InvalidNetworkType.NotSupported InvalidNodeControllerId.Malformed InvalidOperation.EniCountExceeded
    400 InvalidOperation.MultiGroupType InvalidOperation.NotSupportEnterpriseGroup InvalidOperation.UserNotSupported
    400 InvalidOperation.VpcHasEnabledAdvancedNetworkFeature InvalidParam.EncryptedMismatch InvalidParam.Tenancy InvalidParameter
    400 InvalidParameter.Affinity InvalidParameter.Arns InvalidParameter.Bandwidth InvalidParameter.CloudboxNotSupported
    400 InvalidParameter.Conflict InvalidParameter.CreditSpecification InvalidParameter.DataEncryptedKeyCreateFailed
    400 InvalidParameter.DedicatedRegionNotSupported InvalidParameter.Encrypted.KmsNotEnable InvalidParameter.EncryptedIllegal
    400 InvalidParameter.EncryptedNotSupported InvalidParameter.KMSKeyId.CMKUnauthorized InvalidParameter.KmsNotEnabled
    400 InvalidParameter.Mismatch InvalidParameter.Tenancy InvalidPassword.Malformed InvalidPasswordParam.Mismatch
    400 InvalidPerformanceLevel.Malformed InvalidPerformanceLevel.ValueNotSupported InvalidPeriod
    400 InvalidPeriod.ExceededDedicatedHost InvalidPeriodUnit.ValueNotSupported InvalidPlatform.ValueNotSupported
    400 InvalidPrivateIpAddress InvalidPrivateIpAddress.Duplicated InvalidPrivateIpAddress.Malformed
    400 InvalidSecurityGroup.NetworkType InvalidSecurityGroup.NotInDefaultVpc InvalidSnapshotId.BasedSnapshotTooOld
    400 InvalidSpotAliUid InvalidSpotAuthorized InvalidSpotDuration InvalidSpotInterruptionBehavior InvalidSpotParam.EmptyZoneID
    400 InvalidSpotPrepaid InvalidSpotPriceLimit InvalidSpotPriceLimit.LowerThanPublicPrice InvalidSpotStrategy
    400 InvalidStorageClusterId.CapacityNotEnough InvalidStorageClusterId.CategoryNotMatch InvalidStorageClusterId.DiskSizeEmpty
    400 InvalidStorageClusterId.PerformanceLevelNotMatch InvalidStorageClusterId.StatusNotSupport
    400 InvalidStorageClusterId.ZoneIdEmpty InvalidSystemDiskCategory.ValueNotSupported InvalidSystemDiskSize.LessThanMemSize
    400 InvalidSystemDiskSize.ValueNotSupported InvalidTagKey.Malformed InvalidTagValue.Malformed InvalidUserData.NotSupported
    400 InvalidUserData.SizeExceeded InvalidVSwitchId.Necessary InvalidVpcZone.NotSupported IoOptimized.NotSupported LackResource
    400 MissingParameter MissingParameter.PrivatePoolOptions.Id MissingParameter.PrivatePoolOptionsId MissingParamter
    400 NoAvaliableDedicatedHost NoPermission.Price NotSupportSnapshotEncrypted.ShareImage OperationDenied
    400 OperationDenied.IllegalPaymentPolicy QuotaExceed.AfterpayInstance QuotaExceed.DiskCapacity QuotaExceeded
    400 QuotaExceeded.PrepayDataDiskCapacity QuotaExceeded.PrivateIpAddress RegionUnauthorized ResourceNotAvailable
    400 SpotNotSupported UnexpectedImageFamily.ImageIdSupplied VpcNotFound Zone.NotOnSale
    401 InvalidRamRole.NotEcsRole
    403 CategoryNotSupported CategoryViolation DefaultVswitch.Existed DeleteWithInstance.Conflict
    403 DependencyViolation.WindowsInstance EnterpriseGroupLimited.InstanceType EnterpriseGroupLimited.MutliGroupType
    403 Forbidden.OnlySupportEnterpriseGroup HibernationConfigured.InstanceOperationForbidden ImageNotSubscribed
    403 ImageNotSupportInstanceType ImageRemovedInMarket IncorrectInstanceStatus IncorrectVpcStatus
    403 InstanceDiskCategoryLimitExceed InstanceDiskLimitExceeded InstanceDiskNumLimitExceed InstanceType.Offline
    403 InsufficientBalance InternalError.AllocateUnderlayIp InvalidAccountStatus InvalidAccountStatus.NotEnoughBalance
    403 InvalidChargeType.ValueNotSupported InvalidClusterId.NotFound InvalidDescription.Malformed InvalidDevice.InUse
    403 InvalidDisk.SystemDiskSize InvalidDiskCategory.Mismatch InvalidDiskCategory.NotSupported InvalidDiskSize.TooSmall
    403 InvalidEncrypted.DefaultEncryptionUnsupported InvalidImage.NotSupported InvalidImageFamily.MissingAvailableImage
    403 InvalidInstanceType.NotSupportDiskCategory InvalidInstanceType.ValueNotSupported InvalidInstanceType.ZoneNotSupported
    403 InvalidMaxPartitionNumber.Malformed InvalidNetworkType InvalidNetworkType.MismatchRamRole
    403 InvalidOperation.PublicIpAddressNoStock InvalidOperation.ResourceManagedByCloudProduct
    403 InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.KMSUnauthorized InvalidParameter.NotMatch
    403 InvalidParameter.ResourceOwnerAccount InvalidParameter.StorageSetId InvalidParameter.StorageSetPartitionNumber
    403 InvalidParameter.StorageSetZoneId InvalidPayMethod InvalidRegion.NotSupport InvalidRegionId.NotSupportEncryptAlgorithm
    403 InvalidResourceType.NotSupported InvalidSnapshotId.NotDataDiskSnapshot InvalidSnapshotId.NotReady
    403 InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport InvalidSpotInterruptionBehavior.LocalDiskNotSupport
    403 InvalidStorageSetName.Malformed InvalidSystemDiskCategory.ValueUnauthorized InvalidUser.PassRoleForbidden
    403 InvalidUserData.Base64FormatInvalid InvalidUserData.Forbidden InvalidVPCStatus.NotWorking
    403 InvalidVSwitch.DefaultVSwitchNotSupport InvalidVSwitchId.IpInvalid InvalidVSwitchId.NotFound IoOptimized.NotSupported
    403 Mayi.InternalError NodeControllerUnavailable NotSupportSnapshotEncrypted.DiskCategory OperationDenied
    403 OperationDenied.BidOwnResource OperationDenied.CloudSSDNotSupported OperationDenied.FlavorNotSupported
    403 OperationDenied.ImageNotValid OperationDenied.InconsistentNetwork OperationDenied.InvalidNetworkType
    403 OperationDenied.LocalDiskUnsupported OperationDenied.NoStock OperationDenied.PaygNotAvailable
    403 OperationDenied.PerformanceLevelNotMatch OperationDenied.PrepayNotAvailable OperationDenied.RegionIdNotSupported
    403 OperationDenied.TimestampNotSupported QuotaExceed.BuyImage QuotaExceed.DeploymentSetInstanceQuotaFull
    403 QuotaExceed.ElasticQuota QuotaExceed.PortableCloudDisk QuotaExceed.PostPaidDisk QuotaExceed.Tags
    403 QuotaExceeded.PostpaidDataDiskCapacity QuotaExceeded.PrivateIpAddress RealNameAuthenticationError RegionUnauthorized
    403 ResourcesNotInSameZone SecurityGroupInstanceLimitExceed SecurityRisk.3DVerification UserNotInTheWhiteList Zone.NotOnSale
    403 Zone.NotOpen
    404 DependencyViolation.IoOptimized DeploymentSet.NotFound HOSTNAME_ILLEGAL InvalidClusterId.NotFound
    404 InvalidDataDiskSnapshotId.NotFound InvalidDiskIds.NotPortable InvalidImageId.NotFound InvalidInstanceChargeType.NotFound
    404 InvalidInstanceType.ValueNotSupported InvalidKeyPairName.NotFound InvalidMarketImage.NotFound InvalidParameter
    404 InvalidParameter.KMSKeyId.NotFound InvalidRamRole.NotFound InvalidRegionId.NotFound InvalidResourceGroup.NotFound
    404 InvalidSecurityGroupId.NotFound InvalidStorageClusterId.NotExist InvalidSystemDiskSize
    404 InvalidSystemDiskSize.LessThanImageSize InvalidSystemDiskSize.LessThanMinSize InvalidSystemDiskSize.MoreThanMaxSize
    404 InvalidVSwitchId.NotFound InvalidZoneId.NotFound IoOptimized.NotSupported OperationDenied PaymentMethodNotFound
    409 OperationConflict
    429 Throttling.Resource
    500 InternalError InvalidImage.OSType
");

/// Request of `CreateInstance`.
#[derive(Default)] #[non_exhaustive] pub struct CreateInstanceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `ImageFamily`: text. */ pub image_family: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: String,
    /** `SecurityGroupId`: text. */ pub security_group_id: Option<String>,
    /** `InstanceName`: text. */ pub instance_name: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `AutoRenew`: yes or no. */ pub auto_renew: Option<bool>,
    /** `AutoRenewPeriod`: integer. */ pub auto_renew_period: Option<i64>,
    /** `InternetMaxBandwidthIn`: integer, 1 to 200. */ pub internet_max_bandwidth_in: Option<i64>,
    /** `InternetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `HostName`: text. */ pub host_name: Option<String>,
    /** `Password`: text. */ pub password: Option<String>,
    /** `PasswordInherit`: yes or no. */ pub password_inherit: Option<bool>,
    /** `DeploymentSetId`: text. */ pub deployment_set_id: Option<String>,
    /** `DeploymentSetGroupNo`: integer. */ pub deployment_set_group_no: Option<i64>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `ClusterId`: text. */ pub cluster_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `VlanId`: text. */ pub vlan_id: Option<String>,
    /** `InnerIpAddress`: text. */ pub inner_ip_address: Option<String>,
    /** `SystemDisk.Size`: integer. */ pub system_disk_size: Option<i64>,
    /** `SystemDisk.Category`: text. */ pub system_disk_category: Option<String>,
    /** `SystemDisk.DiskName`: text. */ pub system_disk_disk_name: Option<String>,
    /** `SystemDisk.Description`: text. */ pub system_disk_description: Option<String>,
    /** `SystemDisk.PerformanceLevel`: text. */ pub system_disk_performance_level: Option<String>,
    /** `NodeControllerId`: text. */ pub node_controller_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `VSwitchId`: text. */ pub v_switch_id: Option<String>,
    /** `PrivateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `IoOptimized`: text. */ pub io_optimized: Option<String>,
    /** `UseAdditionalService`: yes or no. */ pub use_additional_service: Option<bool>,
    /** `InstanceChargeType`: text. */ pub instance_charge_type: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PeriodUnit`: text. */ pub period_unit: Option<String>,
    /** `UserData`: text. */ pub user_data: Option<String>,
    /** `SpotStrategy`: text. */ pub spot_strategy: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `SpotPriceLimit`: number. */ pub spot_price_limit: Option<f64>,
    /** `SpotDuration`: integer, 0 to 6. */ pub spot_duration: Option<i64>,
    /** `SpotInterruptionBehavior`: text. */ pub spot_interruption_behavior: Option<String>,
    /** `RamRoleName`: text. */ pub ram_role_name: Option<String>,
    /** `SecurityEnhancementStrategy`: text. */ pub security_enhancement_strategy: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `HpcClusterId`: text. */ pub hpc_cluster_id: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `DedicatedHostId`: text. */ pub dedicated_host_id: Option<String>,
    /** `CreditSpecification`: text. */ pub credit_specification: Option<String>,
    /** `DeletionProtection`: yes or no. */ pub deletion_protection: Option<bool>,
    /** `HibernationOptions.Configured`: yes or no. */ pub hibernation_options_configured: Option<bool>,
    /** `Affinity`: text. */ pub affinity: Option<String>,
    /** `Tenancy`: text. */ pub tenancy: Option<String>,
    /** `StorageSetId`: text. */ pub storage_set_id: Option<String>,
    /** `StorageSetPartitionNumber`: integer, at least 1. */ pub storage_set_partition_number: Option<i64>,
    /** `HttpEndpoint`: text. */ pub http_endpoint: Option<String>,
    /** `HttpTokens`: text. */ pub http_tokens: Option<String>,
    /** `HttpPutResponseHopLimit`: integer. */ pub http_put_response_hop_limit: Option<i64>,
    /** `PrivatePoolOptions.MatchCriteria`: text. */ pub private_pool_options_match_criteria: Option<String>,
    /** `PrivatePoolOptions.Id`: text. */ pub private_pool_options_id: Option<String>,
    /** `DataDisk`: records, at most 16 elements. */ pub data_disk: Vec<DataDisk>,
    /** `Arn`: records, at most 10 elements. */ pub arn: Vec<Arn>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `SystemDisk`: record. */ pub system_disk: Option<SystemDisk>,
    /** What else came. */ pub extra: Extra,
}
impl CreateInstanceRequest {
    /// With what is required.
    pub fn new(instance_type: impl Into<String>) -> Self { Self { instance_type: instance_type.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self { self.image_family = Some(value.into()); self }
    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self { self.security_group_id = Some(value.into()); self }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self { self.auto_renew = Some(value); self }
    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: i64) -> Self { self.auto_renew_period = Some(value); self }
    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self { self.internet_max_bandwidth_in = Some(value); self }
    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self { self.internet_max_bandwidth_out = Some(value); self }
    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self { self.host_name = Some(value.into()); self }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    /// Sets `PasswordInherit`.
    pub fn password_inherit(mut self, value: bool) -> Self { self.password_inherit = Some(value); self }
    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self { self.deployment_set_id = Some(value.into()); self }
    /// Sets `DeploymentSetGroupNo`.
    pub fn deployment_set_group_no(mut self, value: i64) -> Self { self.deployment_set_group_no = Some(value); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self { self.cluster_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `VlanId`.
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self { self.vlan_id = Some(value.into()); self }
    /// Sets `InnerIpAddress`.
    pub fn inner_ip_address(mut self, value: impl Into<String>) -> Self { self.inner_ip_address = Some(value.into()); self }
    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: i64) -> Self { self.system_disk_size = Some(value); self }
    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into()); self
    }
    /// Sets `SystemDisk.DiskName`.
    pub fn system_disk_disk_name(mut self, value: impl Into<String>) -> Self {
        self.system_disk_disk_name = Some(value.into()); self
    }
    /// Sets `SystemDisk.Description`.
    pub fn system_disk_description(mut self, value: impl Into<String>) -> Self {
        self.system_disk_description = Some(value.into()); self
    }
    /// Sets `SystemDisk.PerformanceLevel`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into()); self
    }
    /// Sets `NodeControllerId`.
    pub fn node_controller_id(mut self, value: impl Into<String>) -> Self { self.node_controller_id = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self { self.v_switch_id = Some(value.into()); self }
    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self { self.private_ip_address = Some(value.into()); self }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self { self.io_optimized = Some(value.into()); self }
    /// Sets `UseAdditionalService`.
    pub fn use_additional_service(mut self, value: bool) -> Self { self.use_additional_service = Some(value); self }
    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into()); self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self { self.period_unit = Some(value.into()); self }
    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self { self.user_data = Some(value.into()); self }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self { self.spot_strategy = Some(value.into()); self }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self { self.key_pair_name = Some(value.into()); self }
    /// Sets `SpotPriceLimit`.
    pub fn spot_price_limit(mut self, value: f64) -> Self { self.spot_price_limit = Some(value); self }
    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self { self.spot_duration = Some(value); self }
    /// Sets `SpotInterruptionBehavior`.
    pub fn spot_interruption_behavior(mut self, value: impl Into<String>) -> Self {
        self.spot_interruption_behavior = Some(value.into()); self
    }
    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self { self.ram_role_name = Some(value.into()); self }
    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.security_enhancement_strategy = Some(value.into()); self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `HpcClusterId`.
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self { self.hpc_cluster_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self { self.dedicated_host_id = Some(value.into()); self }
    /// Sets `CreditSpecification`.
    pub fn credit_specification(mut self, value: impl Into<String>) -> Self {
        self.credit_specification = Some(value.into()); self
    }
    /// Sets `DeletionProtection`.
    pub fn deletion_protection(mut self, value: bool) -> Self { self.deletion_protection = Some(value); self }
    /// Sets `HibernationOptions.Configured`.
    pub fn hibernation_options_configured(mut self, value: bool) -> Self {
        self.hibernation_options_configured = Some(value); self
    }
    /// Sets `Affinity`.
    pub fn affinity(mut self, value: impl Into<String>) -> Self { self.affinity = Some(value.into()); self }
    /// Sets `Tenancy`.
    pub fn tenancy(mut self, value: impl Into<String>) -> Self { self.tenancy = Some(value.into()); self }
    /// Sets `StorageSetId`.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self { self.storage_set_id = Some(value.into()); self }
    /// Sets `StorageSetPartitionNumber`.
    pub fn storage_set_partition_number(mut self, value: i64) -> Self { self.storage_set_partition_number = Some(value); self }
    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<String>) -> Self { self.http_endpoint = Some(value.into()); self }
    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<String>) -> Self { self.http_tokens = Some(value.into()); self }
    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: i64) -> Self { self.http_put_response_hop_limit = Some(value); self }
    /// Sets `PrivatePoolOptions.MatchCriteria`.
    pub fn private_pool_options_match_criteria(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_match_criteria = Some(value.into()); self
    }
    /// Sets `PrivatePoolOptions.Id`.
    pub fn private_pool_options_id(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_id = Some(value.into()); self
    }
    /// Sets `DataDisk`.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self { self.data_disk = all(value); self }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self { self.arn = all(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: SystemDisk) -> Self { self.system_disk = Some(value); self }
}
/// Table of [`CreateInstanceRequest`].
pub static CREATE_INSTANCE_REQUEST: Schema = Schema { name: "CreateInstanceRequest", fields: { static ROWS: [Field; 63] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageId"),
    Field::string("ImageFamily"),
    Field::string("InstanceType").required(),
    Field::string("SecurityGroupId"),
    Field::string("InstanceName"),
    Field::string("InternetChargeType"),
    Field::boolean("AutoRenew"),
    Field::int32("AutoRenewPeriod"),
    Field::int32("InternetMaxBandwidthIn").limits(&Limits::range(Some(1.0), Some(200.0))),
    Field::int32("InternetMaxBandwidthOut"),
    Field::string("HostName"),
    Field::string("Password").secret(),
    Field::boolean("PasswordInherit"),
    Field::string("DeploymentSetId"),
    Field::int32("DeploymentSetGroupNo"),
    Field::string("ZoneId"),
    Field::string("ClusterId"),
    Field::string("ClientToken").filled(),
    Field::string("VlanId"),
    Field::string("InnerIpAddress"),
    Field::int32("SystemDisk.Size"),
    Field::string("SystemDisk.Category"),
    Field::string("SystemDisk.DiskName"),
    Field::string("SystemDisk.Description"),
    Field::string("SystemDisk.PerformanceLevel"),
    Field::string("NodeControllerId"),
    Field::string("Description"),
    Field::string("VSwitchId"),
    Field::string("PrivateIpAddress"),
    Field::string("IoOptimized"),
    Field::boolean("UseAdditionalService"),
    Field::string("InstanceChargeType"),
    Field::int32("Period"),
    Field::string("PeriodUnit"),
    Field::string("UserData"),
    Field::string("SpotStrategy"),
    Field::string("KeyPairName"),
    Field::float("SpotPriceLimit"),
    Field::int32("SpotDuration").limits(&Limits::range(Some(0.0), Some(6.0))),
    Field::string("SpotInterruptionBehavior"),
    Field::string("RamRoleName"),
    Field::string("SecurityEnhancementStrategy"),
    Field::string("ResourceGroupId"),
    Field::string("HpcClusterId"),
    Field::boolean("DryRun"),
    Field::string("DedicatedHostId"),
    Field::string("CreditSpecification"),
    Field::boolean("DeletionProtection"),
    Field::boolean("HibernationOptions.Configured"),
    Field::string("Affinity"),
    Field::string("Tenancy"),
    Field::string("StorageSetId"),
    Field::int32("StorageSetPartitionNumber").limits(&Limits::range(Some(1.0), None)),
    Field::string("HttpEndpoint"),
    Field::string("HttpTokens"),
    Field::int32("HttpPutResponseHopLimit"),
    Field::string("PrivatePoolOptions.MatchCriteria"),
    Field::string("PrivatePoolOptions.Id"),
    Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::items(None, Some(16))),
    Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::items(None, Some(10))),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::record("SystemDisk", &SYSTEM_DISK),
]; &ROWS } };
record!(CreateInstanceRequest, CREATE_INSTANCE_REQUEST,
    [0 OptStr region_id, 1 OptStr image_id, 2 OptStr image_family, 3 Str instance_type, 4 OptStr security_group_id,
    5 OptStr instance_name, 6 OptStr internet_charge_type, 11 OptStr host_name, 12 OptStr password, 14 OptStr deployment_set_id,
    16 OptStr zone_id, 17 OptStr cluster_id, 18 OptStr client_token, 19 OptStr vlan_id, 20 OptStr inner_ip_address,
    22 OptStr system_disk_category, 23 OptStr system_disk_disk_name, 24 OptStr system_disk_description,
    25 OptStr system_disk_performance_level, 26 OptStr node_controller_id, 27 OptStr description, 28 OptStr v_switch_id,
    29 OptStr private_ip_address, 30 OptStr io_optimized, 32 OptStr instance_charge_type, 34 OptStr period_unit,
    35 OptStr user_data, 36 OptStr spot_strategy, 37 OptStr key_pair_name, 40 OptStr spot_interruption_behavior,
    41 OptStr ram_role_name, 42 OptStr security_enhancement_strategy, 43 OptStr resource_group_id, 44 OptStr hpc_cluster_id,
    46 OptStr dedicated_host_id, 47 OptStr credit_specification, 50 OptStr affinity, 51 OptStr tenancy, 52 OptStr storage_set_id,
    54 OptStr http_endpoint, 55 OptStr http_tokens, 57 OptStr private_pool_options_match_criteria,
    58 OptStr private_pool_options_id, 59 List data_disk, 60 List arn, 61 List tag, 62 Opt system_disk] [7 OptBool auto_renew,
    8 OptInt auto_renew_period, 9 OptInt internet_max_bandwidth_in, 10 OptInt internet_max_bandwidth_out,
    13 OptBool password_inherit, 15 OptInt deployment_set_group_no, 21 OptInt system_disk_size, 31 OptBool use_additional_service,
    33 OptInt period, 38 OptFloat spot_price_limit, 39 OptInt spot_duration, 45 OptBool dry_run, 48 OptBool deletion_protection,
    49 OptBool hibernation_options_configured, 53 OptInt storage_set_partition_number, 56 OptInt http_put_response_hop_limit]);

/// What `DataDisk` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataDisk {
    /** `PerformanceLevel`: text. */ pub performance_level: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `Size`: integer. */ pub size: Option<i64>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `DiskName`: text. */ pub disk_name: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `DeleteWithInstance`: yes or no. */ pub delete_with_instance: Option<bool>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `EncryptAlgorithm`: text. */ pub encrypt_algorithm: Option<String>,
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `StorageClusterId`: text. */ pub storage_cluster_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DataDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self { self.performance_level = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self { self.snapshot_id = Some(value.into()); self }
    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self { self.size = Some(value); self }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self { self.device = Some(value.into()); self }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self { self.disk_name = Some(value.into()); self }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self { self.delete_with_instance = Some(value); self }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self { self.encrypt_algorithm = Some(value.into()); self }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self { self.encrypted = Some(value); self }
    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self { self.storage_cluster_id = Some(value.into()); self }
}
/// Table of [`DataDisk`].
pub static DATA_DISK: Schema = Schema { name: "DataDisk", fields: { static ROWS: [Field; 12] = [
    Field::string("PerformanceLevel"),
    Field::string("Description"),
    Field::string("SnapshotId"),
    Field::int32("Size"),
    Field::string("Device"),
    Field::string("DiskName"),
    Field::string("Category"),
    Field::boolean("DeleteWithInstance"),
    Field::string("KMSKeyId"),
    Field::string("EncryptAlgorithm"),
    Field::boolean("Encrypted"),
    Field::string("StorageClusterId"),
]; &ROWS } };
record!(DataDisk, DATA_DISK,
    [0 OptStr performance_level, 1 OptStr description, 2 OptStr snapshot_id, 4 OptStr device, 5 OptStr disk_name,
    6 OptStr category, 8 OptStr kms_key_id, 9 OptStr encrypt_algorithm, 11 OptStr storage_cluster_id] [3 OptInt size,
    7 OptBool delete_with_instance, 10 OptBool encrypted]);

/// What `SystemDisk` holds.
#[derive(Default)] #[non_exhaustive] pub struct SystemDisk {
    /** `StorageClusterId`: text. */ pub storage_cluster_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl SystemDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self { self.storage_cluster_id = Some(value.into()); self }
}
/// Table of [`SystemDisk`].
pub static SYSTEM_DISK: Schema = Schema { name: "SystemDisk", fields: { static ROWS: [Field; 1] = [
    Field::string("StorageClusterId"),
]; &ROWS } };
record!(SystemDisk, SYSTEM_DISK, [0 OptStr storage_cluster_id] []);

/// Answer of `CreateInstance`.
#[derive(Default)] #[non_exhaustive] pub struct CreateInstanceResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** `TradePrice`: number. */ pub trade_price: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateInstanceResponse`].
pub static CREATE_INSTANCE_RESPONSE: Schema = Schema { name: "CreateInstanceResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("InstanceId"),
    Field::string("OrderId"),
    Field::float("TradePrice"),
]; &ROWS } };
record!(CreateInstanceResponse, CREATE_INSTANCE_RESPONSE,
    [0 OptStr request_id, 1 OptStr instance_id, 2 OptStr order_id] [3 OptFloat trade_price]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateInstanceRequest, DataDisk, SystemDisk, CreateInstanceResponse);
