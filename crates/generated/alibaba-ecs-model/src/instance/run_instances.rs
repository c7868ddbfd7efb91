// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RunInstances.json; do not edit.
//! Creates up to 100 instances and starts them.
//!
//! The account is charged and must be verified. `MinAmount` sets how many are acceptable, and `DryRun`
//! checks the request alone. Returns ids at once: wait until each is `Running`.
//! DescribeAvailableResource tells beforehand what is in stock.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RunInstances).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{Arn, ImageOptions, Tag2};

operation! {
    name: "RunInstances",
    effect: Effect::Write,
    request: RunInstancesRequest = RUN_INSTANCES_REQUEST,
    response: RunInstancesResponse = RUN_INSTANCES_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Account.Arrearage",
    "400 AccountForbidden.AssociatedWithResellerPartner",
    "400 AccountForbidden.ProductCreationLimited",
    "400 BurstingEnabledForDiskCategoryUnsupported",
    "400 BurstingEnabledForMultiAttachDiskUnsupported",
    "400 ChargeTypeViolation.PostPaidDedicatedHost",
    "400 ClassicNetworkNotSupported",
    "400 DedicatedHostNotSupported",
    "400 DedicatedHostType.Unmatched",
    "400 Duplicate.TagKey",
    "400 HibernationConfigured.ImageNotEncrypted",
    "400 HibernationConfigured.InstanceTypeNotSupport",
    "400 HibernationConfigured.MemorySizeTooBig",
    "400 ImageNotSupportCloudInit",
    "400 IncorrectDedicatedHostStatus",
    "400 IncorrectDefaultVpcStatus",
    "400 IncorrectImageStatus",
    "400 IncorrectRecycleBinStatus",
    "400 IncorrectVSwitchStatus",
    "400 IncorrectVpcStatus",
    "400 InstanceDiskCategoryLimitExceed",
    "400 InstanceDiskNumber.LimitExceed",
    "400 InsufficientBalance.AgentCredit",
    "400 Invalid.InstanceChargeType",
    "400 Invalid.InstanceId",
    "400 Invalid.InstanceType",
    "400 Invalid.PrivatePoolOptions.Id",
    "400 Invalid.PrivatePoolOptions.MatchCriteria",
    "400 Invalid.PrivatePoolOptions.NoStock",
    "400 Invalid.PrivatePoolOptions.status",
    "400 Invalid.PrivatePoolOptionsId",
    "400 Invalid.ZoneId",
    "400 InvalidAccount.NotSupportSpot",
    "400 InvalidAccountStatus.PayAmountLimitExceeded",
    "400 InvalidAdditionalInfoPvdConfig.SizeExceeded",
    "400 InvalidAliUid",
    "400 InvalidAutoPay.PostPaidUnsupported",
    "400 InvalidAutoReleaseTime.Malformed",
    "400 InvalidAutoRenewPeriod.ValueNotSupported",
    "400 InvalidBandwidthOut.LessThanZero",
    "400 InvalidCapacityReservationId.NotFound",
    "400 InvalidChargeType.CapacityReservationNotSupported",
    "400 InvalidClientToken.ValueNotSupported",
    "400 InvalidCloudBoxZone.OperationNotSupported",
    "400 InvalidCustomInstanceType.NotSupported",
    "400 InvalidDataDevice.Malformed",
    "400 InvalidDataDiskCategory.ValueNotSupported",
    "400 InvalidDataDiskSize.ValueNotSupported",
    "400 InvalidDedicatedHostClusterId.InValid",
    "400 InvalidDedicatedHostClusterId.NotFound",
    "400 InvalidDedicatedHostId.NotFound",
    "400 InvalidDedicatedHostStatus.NotSupport",
    "400 InvalidDeploymentOnHost",
    "400 InvalidDeploymentSetId.NotFound",
    "400 InvalidDescription.Malformed",
    "400 InvalidDestinationZone.DeploymentSetMismatch",
    "400 InvalidDiskCategory.ConflictSnapshotCategory",
    "400 InvalidDiskCategory.Mismatch",
    "400 InvalidDiskCategory.NotSupported",
    "400 InvalidDiskCategory.ValueNotSupported",
    "400 InvalidDiskDescription.Malformed",
    "400 InvalidDiskName.Malformed",
    "400 InvalidEncryptAlgorithm",
    "400 InvalidEncryptAlgorithm.NotMatchSnapshot",
    "400 InvalidEncrypted.NotMatchEncryptAlgorithm",
    "400 InvalidEncrypted.NotMatchKmsKeyId",
    "400 InvalidEncrypted.NotMatchSnapshot",
    "400 InvalidEniQueueSize.RegionOrUserNotSupported",
    "400 InvalidHostName.Malformed",
    "400 InvalidHpcClusterId.Creating",
    "400 InvalidHpcClusterId.Necessary",
    "400 InvalidHpcClusterId.NotFound",
    "400 InvalidHpcClusterId.Unnecessary",
    "400 InvalidHttpEndpoint.NotSupported",
    "400 InvalidHttpPutResponseHopLimit.NotSupported",
    "400 InvalidHttpTokens.NotSupported",
    "400 InvalidInnerIpAddress.Malformed",
    "400 InvalidInnerIpAddress.Unusable",
    "400 InvalidInstanceChargeType.NotSupport",
    "400 InvalidInstanceName.CustomMalformed",
    "400 InvalidInstanceName.Malformed",
    "400 InvalidInstanceType.ElasticNetworkInterfaceNotSupported",
    "400 InvalidInstanceType.NotSupportCpuOptionsTopologyType",
    "400 InvalidInstanceType.NotSupported",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidInstanceType.ValueUnauthorized",
    "400 InvalidInternetChargeType.ValueNotSupported",
    "400 InvalidInternetMaxBandwidthIn.Malformed",
    "400 InvalidInternetMaxBandwidthOut.Malformed",
    "400 InvalidIoOptimize.ValueNotSupported",
    "400 InvalidKMSKeyId.NotSymmetric",
    "400 InvalidKmsKeyId.NotMatchSnapshot",
    "400 InvalidManagedPrivateSpaceId.NotFound",
    "400 InvalidMarketImageChargeType.NotSupport",
    "400 InvalidMaxAmount.Malformed",
    "400 InvalidMinAmount.Malformed",
    "400 InvalidNetworkType.Mismatch",
    "400 InvalidNetworkType.NotSupported",
    "400 InvalidNodeControllerId.Malformed",
    "400 InvalidOperation.EniCountExceeded",
    "400 InvalidOperation.UserNotSupportNetworkCard",
    "400 InvalidOperation.UserNotSupported",
    "400 InvalidOperation.VpcHasEnabledAdvancedNetworkFeature",
    "400 InvalidParam.EncryptedMismatch",
    "400 InvalidParam.NetworkInterface",
    "400 InvalidParam.NotSupportJumboFrame",
    "400 InvalidParam.SecondaryNetworkInterface",
    "400 InvalidParam.Tenancy",
    "400 InvalidParameter",
    "400 InvalidParameter.Affinity",
    "400 InvalidParameter.Arns",
    "400 InvalidParameter.Bandwidth",
    "400 InvalidParameter.CloudboxNotSupported",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.CpuOptionsTopologyType",
    "400 InvalidParameter.CreditSpecification",
    "400 InvalidParameter.DedicatedRegionNotSupported",
    "400 InvalidParameter.Encrypted.KmsNotEnable",
    "400 InvalidParameter.EncryptedIllegal",
    "400 InvalidParameter.EncryptedNotSupported",
    "400 InvalidParameter.EniQueueSize",
    "400 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "400 InvalidParameter.KmsNotEnabled",
    "400 InvalidParameter.Mismatch",
    "400 InvalidParameter.NetworkCardIndexInvalid",
    "400 InvalidParameter.SecurityGroupIdRepeated",
    "400 InvalidParameter.VSwitchId",
    "400 InvalidParams.CreateEniParams",
    "400 InvalidPassword.Malformed",
    "400 InvalidPasswordParam.Mismatch",
    "400 InvalidPerformanceLevel.Malformed",
    "400 InvalidPerformanceLevel.ValueNotSupported",
    "400 InvalidPeriod",
    "400 InvalidPeriod.ExceededDedicatedHost",
    "400 InvalidPeriodType.ValueNotSupported",
    "400 InvalidPlatform.ValueNotSupported",
    "400 InvalidPrimaryIpAddress.SizeInvalid",
    "400 InvalidPrivateIpAddress",
    "400 InvalidPrivateIpAddress.Duplicated",
    "400 InvalidPrivateIpAddress.Malformed",
    "400 InvalidProvisionedIops.LimitExceed",
    "400 InvalidRelationResource.NotFound",
    "400 InvalidSchedulerOptions",
    "400 InvalidSecurityGroup.NetworkType",
    "400 InvalidSecurityGroup.NotInDefaultVpc",
    "400 InvalidSecurityGroup.VpcMismatch",
    "400 InvalidSecurityGroupId.MultiGroupIdNetworkTypeConflict",
    "400 InvalidSecurityGroupId.NotFound",
    "400 InvalidSecurityGroupId.SingleIdAndMultiIdConflict",
    "400 InvalidSnapshotId.BasedSnapshotTooOld",
    "400 InvalidSnapshotId.Malformed",
    "400 InvalidSnapshotId.NotFound",
    "400 InvalidSpotAliUid",
    "400 InvalidSpotAuthorized",
    "400 InvalidSpotDuration",
    "400 InvalidSpotInterruptionBehavior",
    "400 InvalidSpotParam.EmptyZoneID",
    "400 InvalidSpotPrepaid",
    "400 InvalidSpotPriceLimit",
    "400 InvalidSpotPriceLimit.LowerThanPublicPrice",
    "400 InvalidSpotStrategy",
    "400 InvalidStorageClusterId.CapacityNotEnough",
    "400 InvalidStorageClusterId.CategoryNotMatch",
    "400 InvalidStorageClusterId.DiskSizeEmpty",
    "400 InvalidStorageClusterId.PerformanceLevelNotMatch",
    "400 InvalidStorageClusterId.StatusNotSupport",
    "400 InvalidStorageClusterId.ZoneIdEmpty",
    "400 InvalidSystemDiskCategory.ValueNotSupported",
    "400 InvalidSystemDiskSize.ImageNotSupportResize",
    "400 InvalidSystemDiskSize.LessThanMemSize",
    "400 InvalidSystemDiskSize.ValueNotSupported",
    "400 InvalidTag.Mismatch",
    "400 InvalidTagCount",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 InvalidUserData.Base64FormatInvalid",
    "400 InvalidUserData.NotSupported",
    "400 InvalidUserData.SizeExceeded",
    "400 InvalidVSwitchId.Necessary",
    "400 InvalidVpcZone.NotSupported",
    "400 InvalidZoneId.NotSupportCreateWithShareEncryptedImage",
    "400 InvalidZoneId.NotSupportShareEncryptedImage",
    "400 IoOptimized.NotSupported",
    "400 JoinedGroupLimitExceed",
    "400 LackResource",
    "400 LoginAsNonRoot.ImageNotSupport",
    "400 MissingParameter",
    "400 MissingParameter.PrivatePoolOptions.Id",
    "400 MissingParameter.PrivatePoolOptionsId",
    "400 MissingParamter",
    "400 NoAvaliableDedicatedHost",
    "400 NoPermission.Price",
    "400 NoPermission.SystemTag",
    "400 NotSupport.SnapshotEncryptedAlgorithmConflict",
    "400 NotSupportSnapshotEncrypted.DiskCategory",
    "400 NotSupportSnapshotEncrypted.ImageOwnerAlias",
    "400 NotSupportSnapshotEncrypted.InstanceType",
    "400 NotSupportSnapshotEncrypted.RegionId",
    "400 NotSupportSnapshotEncrypted.ShareImage",
    "400 NotSupportSnapshotEncrypted.ZoneId",
    "400 NumberExceed.Tags",
    "400 OperationDenied",
    "400 OperationDenied.NoVlan",
    "400 OperationDenied.QuotaExceed",
    "400 ProvisionedIopsForDiskCategoryRequired",
    "400 ProvisionedIopsForDiskCategoryUnsupported",
    "400 QuotaExceed.AfterpayInstance",
    "400 QuotaExceed.DiskCapacity",
    "400 QuotaExceeded",
    "400 QuotaExceeded.PrepayDataDiskCapacity",
    "400 QuotaExceeded.PrivateIpAddress",
    "400 RegionUnauthorized",
    "400 ResourceNotAvailable",
    "400 SpotNotSupported",
    "400 UnexpectedImageFamily.ImageIdSupplied",
    "400 VpcNotFound",
    "400 Zone.NotOnSale",
    "401 InvalidRamRole.NotEcsRole",
    "403 Account.Arrearage",
    "403 CategoryNotSupported",
    "403 CategoryViolation",
    "403 DefaultVswitch.Existed",
    "403 DeleteWithInstance.Conflict",
    "403 DependencyViolation.WindowsInstance",
    "403 DryRun.InvalidAmount",
    "403 EnterpriseGroupLimited.InstanceType",
    "403 EnterpriseGroupLimited.MutliGroupType",
    "403 Forbbiden",
    "403 Forbidden.OnlySupportEnterpriseGroup",
    "403 Forbidden.RegionId",
    "403 Forbidden.RiskControl",
    "403 HibernationConfigured.InstanceOperationForbidden",
    "403 ImageNotSubscribed",
    "403 ImageNotSupportInstanceType",
    "403 ImageRemovedInMarket",
    "403 IncorrectInstanceStatus",
    "403 InstanceDiskCategoryLimitExceed",
    "403 InstanceDiskLimitExceeded",
    "403 InstanceDiskNumLimitExceed",
    "403 InstanceType.Offline",
    "403 InsufficientBalance",
    "403 InvalidAccountStatus",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidChargeType.ValueNotSupported",
    "403 InvalidClusterId.NotFound",
    "403 InvalidDescription.Malformed",
    "403 InvalidDevice.InUse",
    "403 InvalidDisk.SystemDiskSize",
    "403 InvalidDiskCategory.Mismatch",
    "403 InvalidDiskCategory.NotSupported",
    "403 InvalidDiskSize.TooSmall",
    "403 InvalidEncrypted.DefaultEncryptionUnsupported",
    "403 InvalidEniId.NotFound",
    "403 InvalidHostname.SingleAndMultiConflict",
    "403 InvalidHostname.SizeInvalid",
    "403 InvalidImage.NotSupported",
    "403 InvalidImageFamily.MissingAvailableImage",
    "403 InvalidInstance.UnPaidOrder",
    "403 InvalidInstanceType.NotSupportDiskCategory",
    "403 InvalidInstanceType.NotSupported",
    "403 InvalidInstanceType.ValueNotSupported",
    "403 InvalidInstanceType.ZoneNotSupported",
    "403 InvalidIp.Address",
    "403 InvalidIp.IpAssigned",
    "403 InvalidIp.IpRepeated",
    "403 InvalidIspBandwidthOut",
    "403 InvalidIspType.ValueNotSupported",
    "403 InvalidIspUID",
    "403 InvalidManagedPrivateSpaceId.DedicatedHostIdConflict",
    "403 InvalidManagedPrivateSpaceId.TenancyConflict",
    "403 InvalidMaxPartitionNumber.Malformed",
    "403 InvalidNetworkType",
    "403 InvalidNetworkType.MismatchRamRole",
    "403 InvalidOperation.ConfidentialComputingModeInInviteOnlyTesting",
    "403 InvalidOperation.EniCountExceeded",
    "403 InvalidOperation.ExceedInstanceTypeQueueNumber",
    "403 InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded",
    "403 InvalidOperation.HighPerformanceTrafficModeIsNotAllowed",
    "403 InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode",
    "403 InvalidOperation.InvalidNetworkInterfaceId",
    "403 InvalidOperation.Ipv4CountExceeded",
    "403 InvalidOperation.Ipv4NotSupport",
    "403 InvalidOperation.Ipv6CountExceeded",
    "403 InvalidOperation.Ipv6NotSupport",
    "403 InvalidOperation.MaxEniQueueNumberExceeded",
    "403 InvalidOperation.NetworkInterface",
    "403 InvalidOperation.PublicIpAddressNoStock",
    "403 InvalidOperation.RegionNotSupportNetworkInterfaceId",
    "403 InvalidOperation.ResourceManagedByCloudProduct",
    "403 InvalidParam.Amount",
    "403 InvalidParam.ConfidentialComputingMode",
    "403 InvalidParam.CpuOptionsCore",
    "403 InvalidParam.CpuOptionsNuma",
    "403 InvalidParam.IpAssign",
    "403 InvalidParam.IpCount",
    "403 InvalidParam.SecondaryIp",
    "403 InvalidParam.TrustedSystemMode",
    "403 InvalidParameter.Combination",
    "403 InvalidParameter.EniNumExceededWithLaunchEcs",
    "403 InvalidParameter.EniTrafficMode",
    "403 InvalidParameter.EniType",
    "403 InvalidParameter.InvalidEniQueueNumber",
    "403 InvalidParameter.InvalidQueuePairNumber",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidParameter.NetworkInterface",
    "403 InvalidParameter.NotMatch",
    "403 InvalidParameter.PrivateIpAddressRepeated",
    "403 InvalidParameter.QueuePairNumberMustEmpty",
    "403 InvalidParameter.StorageSetId",
    "403 InvalidParameter.StorageSetPartitionNumber",
    "403 InvalidParameter.StorageSetZoneId",
    "403 InvalidParams.HostnameExceed",
    "403 InvalidParams.InstanceNameExceed",
    "403 InvalidPayMethod",
    "403 InvalidRegion.NotSupport",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm",
    "403 InvalidResourceId.NotSupported",
    "403 InvalidResourceType.NotSupported",
    "403 InvalidSecurityOptions.NotSupported",
    "403 InvalidSnapshotId.NotDataDiskSnapshot",
    "403 InvalidSnapshotId.NotReady",
    "403 InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport",
    "403 InvalidSpotInterruptionBehavior.LocalDiskNotSupport",
    "403 InvalidStorageSetName.Malformed",
    "403 InvalidSystemDiskCategory.ValueUnauthorized",
    "403 InvalidUser.PassRoleForbidden",
    "403 InvalidUserData.Forbidden",
    "403 InvalidVSwitch.DefaultVSwitchNotSupport",
    "403 InvalidVSwitch.Ipv6NotTurnOn",
    "403 InvalidVSwitchId.IpInvalid",
    "403 IoOptimized.NotSupported",
    "403 MaxEniIpv6IpsCountExceeded",
    "403 Mayi.InternalError",
    "403 NodeControllerUnavailable",
    "403 NotSupportSnapshotEncrypted.DiskCategory",
    "403 OperationDenied",
    "403 OperationDenied.BidOwnResource",
    "403 OperationDenied.CloudSSDNotSupported",
    "403 OperationDenied.DiskTypeNotSupport",
    "403 OperationDenied.FlavorNotSupported",
    "403 OperationDenied.ImageNotValid",
    "403 OperationDenied.InconsistentNetwork",
    "403 OperationDenied.InvalidNetworkType",
    "403 OperationDenied.LocalDiskUnsupported",
    "403 OperationDenied.NoStock",
    "403 OperationDenied.PaygNotAvailable",
    "403 OperationDenied.PerformanceLevelNotMatch",
    "403 OperationDenied.PrepayNotAvailable",
    "403 OperationDenied.RegionIdNotSupported",
    "403 OperationDenied.ResourceControl",
    "403 OperationDenied.SnapshotNotAllowed",
    "403 OperationDenied.SnapshotNotValid",
    "403 OperationDenied.SnapshotParamsNotValid",
    "403 OperationDenied.TimestampNotSupported",
    "403 OperationDenied.ZoneNotAllowed",
    "403 OperationDenied.ZoneSystemCategoryNotMatch",
    "403 QuotaExceed.BuyImage",
    "403 QuotaExceed.DeploymentSetInstanceQuotaFull",
    "403 QuotaExceed.ElasticQuota",
    "403 QuotaExceed.PortableCloudDisk",
    "403 QuotaExceed.PostPaidDisk",
    "403 QuotaExceed.Tags",
    "403 QuotaExceeded.PostpaidDataDiskCapacity",
    "403 QuotaExceeded.PrivateIpAddress",
    "403 RealNameAuthenticationError",
    "403 RegionUnauthorized",
    "403 ResourcesNotInSameZone",
    "403 SecurityGroupInstanceLimitExceed",
    "403 SecurityRisk.3DVerification",
    "403 UnsupportedIspChargeType",
    "403 UnsupportedIspClassicNetwork",
    "403 UnsupportedIspNetworkChargeType",
    "403 UnsupportedIspRegion",
    "403 UserNotInTheWhiteList",
    "403 Zone.NotOnSale",
    "403 Zone.NotOpen",
    "404 DependencyViolation.IoOptimized",
    "404 DeploymentSet.NotFound",
    "404 HOSTNAME_ILLEGAL",
    "404 InvalidAutoSnapshotPolicyId.NotFound",
    "404 InvalidClusterId.NotFound",
    "404 InvalidDataDiskSnapshotId.NotFound",
    "404 InvalidDiskIds.NotPortable",
    "404 InvalidImageId.NotFound",
    "404 InvalidInstanceChargeType.NotFound",
    "404 InvalidKeyPairName.NotFound",
    "404 InvalidLaunchTemplate.NotFound",
    "404 InvalidLaunchTemplateVersion.NotFound",
    "404 InvalidMarketImage.NotFound",
    "404 InvalidParameter.DeploymentSetGroupNo",
    "404 InvalidParameter.KMSKeyId.NotFound",
    "404 InvalidRamRole.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceGroup.NotFound",
    "404 InvalidSecurityGroupId",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidStorageClusterId.NotExist",
    "404 InvalidSystemDiskSize.LessThanImageSize",
    "404 InvalidSystemDiskSize.LessThanMinSize",
    "404 InvalidSystemDiskSize.MoreThanMaxSize",
    "404 InvalidVSwitchId.NotExist",
    "404 InvalidVSwitchId.NotFound",
    "404 InvalidZoneId.NotFound",
    "404 IoOptimized.NotSupported",
    "404 OperationDenied.CreatingConflict",
    "404 OperationDenied.ImageNotValid",
    "404 PaymentMethodNotFound",
    "429 Throttling.Resource",
    "500 InternalError",
    "500 InvalidParameter.DataEncryptedKeyCreateFailed",
}

/// Request of `RunInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct RunInstancesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `ImageFamily`: text.
    pub image_family: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `SecurityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `InstanceName`: text.
    pub instance_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `InternetMaxBandwidthIn`: integer.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `InternetMaxBandwidthOut`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `HostName`: text.
    pub host_name: Option<String>,
    /// `UniqueSuffix`: yes or no.
    pub unique_suffix: Option<bool>,
    /// `Password`: text.
    pub password: Option<String>,
    /// `PasswordInherit`: yes or no.
    pub password_inherit: Option<bool>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `SystemDisk.Size`: text.
    pub system_disk_size: Option<String>,
    /// `SystemDisk.Category`: text.
    pub system_disk_category: Option<String>,
    /// `SystemDisk.DiskName`: text.
    pub system_disk_disk_name: Option<String>,
    /// `SystemDisk.Description`: text.
    pub system_disk_description: Option<String>,
    /// `SystemDisk.PerformanceLevel`: text.
    pub system_disk_performance_level: Option<String>,
    /// `SystemDisk.AutoSnapshotPolicyId`: text.
    pub system_disk_auto_snapshot_policy_id: Option<String>,
    /// `IoOptimized`: text.
    pub io_optimized: Option<String>,
    /// `UserData`: text.
    pub user_data: Option<String>,
    /// `KeyPairName`: text.
    pub key_pair_name: Option<String>,
    /// `RamRoleName`: text.
    pub ram_role_name: Option<String>,
    /// `Amount`: integer, 1 to 1000. Default: `1`.
    pub amount: Option<i64>,
    /// `MinAmount`: integer, 1 to 100.
    pub min_amount: Option<i64>,
    /// `AutoReleaseTime`: text.
    pub auto_release_time: Option<String>,
    /// `SpotStrategy`: text.
    pub spot_strategy: Option<String>,
    /// `SpotDuration`: integer, 0 to 6.
    pub spot_duration: Option<i64>,
    /// `SpotPriceLimit`: number, 0 to 999999.
    pub spot_price_limit: Option<f64>,
    /// `SpotInterruptionBehavior`: text.
    pub spot_interruption_behavior: Option<String>,
    /// `SecurityEnhancementStrategy`: text.
    pub security_enhancement_strategy: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `HpcClusterId`: text.
    pub hpc_cluster_id: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `DedicatedHostId`: text.
    pub dedicated_host_id: Option<String>,
    /// `LaunchTemplateId`: text.
    pub launch_template_id: Option<String>,
    /// `LaunchTemplateName`: text.
    pub launch_template_name: Option<String>,
    /// `LaunchTemplateVersion`: integer.
    pub launch_template_version: Option<i64>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `PeriodUnit`: text.
    pub period_unit: Option<String>,
    /// `AutoRenew`: yes or no.
    pub auto_renew: Option<bool>,
    /// `AutoRenewPeriod`: integer.
    pub auto_renew_period: Option<i64>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `DeploymentSetId`: text.
    pub deployment_set_id: Option<String>,
    /// `DeploymentSetGroupNo`: integer.
    pub deployment_set_group_no: Option<i64>,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// `CreditSpecification`: text.
    pub credit_specification: Option<String>,
    /// `Ipv6AddressCount`: integer.
    pub ipv6_address_count: Option<i64>,
    /// `NetworkInterfaceQueueNumber`: integer, at least 1.
    pub network_interface_queue_number: Option<i64>,
    /// `DeletionProtection`: yes or no.
    pub deletion_protection: Option<bool>,
    /// `HibernationOptions.Configured`: yes or no.
    pub hibernation_options_configured: Option<bool>,
    /// `Affinity`: text.
    pub affinity: Option<String>,
    /// `Tenancy`: text.
    pub tenancy: Option<String>,
    /// `StorageSetId`: text.
    pub storage_set_id: Option<String>,
    /// `StorageSetPartitionNumber`: integer, at least 1.
    pub storage_set_partition_number: Option<i64>,
    /// `CpuOptions.Core`: integer.
    pub cpu_options_core: Option<i64>,
    /// `CpuOptions.ThreadsPerCore`: integer.
    pub cpu_options_threads_per_core: Option<i64>,
    /// `CpuOptions.Numa`: text.
    pub cpu_options_numa: Option<String>,
    /// `CpuOptions.TopologyType`: text.
    pub cpu_options_topology_type: Option<String>,
    /// `SecurityOptions.TrustedSystemMode`: text.
    pub security_options_trusted_system_mode: Option<String>,
    /// `SecurityOptions.ConfidentialComputingMode`: text.
    pub security_options_confidential_computing_mode: Option<String>,
    /// `HttpEndpoint`: text.
    pub http_endpoint: Option<String>,
    /// `HttpTokens`: text.
    pub http_tokens: Option<String>,
    /// `HttpPutResponseHopLimit`: integer.
    pub http_put_response_hop_limit: Option<i64>,
    /// `PrivatePoolOptions.MatchCriteria`: text.
    pub private_pool_options_match_criteria: Option<String>,
    /// `PrivatePoolOptions.Id`: text.
    pub private_pool_options_id: Option<String>,
    /// `Isp`: text.
    pub isp: Option<String>,
    /// `SchedulerOptions.DedicatedHostClusterId`: text.
    pub scheduler_options_dedicated_host_cluster_id: Option<String>,
    /// `SecurityGroupIds`: texts, at most 16 elements.
    pub security_group_ids: Vec<String>,
    /// `HostNames`: texts, at most 1000 elements.
    pub host_names: Vec<String>,
    /// `DataDisk`: records, at most 16 elements.
    pub data_disk: Vec<DataDisk>,
    /// `Arn`: records, at most 16 elements.
    pub arn: Vec<Arn>,
    /// `NetworkInterface`: records, at most 10 elements.
    pub network_interface: Vec<NetworkInterface>,
    /// `Tag`: records, at most 71 elements.
    pub tag: Vec<Tag2>,
    /// `Ipv6Address`: texts, at most 10 elements.
    pub ipv6_address: Vec<String>,
    /// `SystemDisk`: record.
    pub system_disk: Option<SystemDisk>,
    /// `ImageOptions`: record.
    pub image_options: Option<ImageOptions>,
    /// `NetworkOptions`: record.
    pub network_options: Option<NetworkOptions>,
    /// `AutoPay`: yes or no.
    pub auto_pay: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RunInstancesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthIn`.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets `HostName`.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Sets `UniqueSuffix`.
    pub fn unique_suffix(mut self, value: bool) -> Self {
        self.unique_suffix = Some(value);
        self
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `PasswordInherit`.
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: impl Into<String>) -> Self {
        self.system_disk_size = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `SystemDisk.DiskName`.
    pub fn system_disk_disk_name(mut self, value: impl Into<String>) -> Self {
        self.system_disk_disk_name = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Description`.
    pub fn system_disk_description(mut self, value: impl Into<String>) -> Self {
        self.system_disk_description = Some(value.into());
        self
    }

    /// Sets `SystemDisk.PerformanceLevel`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }

    /// Sets `SystemDisk.AutoSnapshotPolicyId`.
    pub fn system_disk_auto_snapshot_policy_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.system_disk_auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// Sets `Amount`.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets `MinAmount`.
    pub fn min_amount(mut self, value: i64) -> Self {
        self.min_amount = Some(value);
        self
    }

    /// Sets `AutoReleaseTime`.
    pub fn auto_release_time(mut self, value: impl Into<String>) -> Self {
        self.auto_release_time = Some(value.into());
        self
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }

    /// Sets `SpotPriceLimit`.
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
        self
    }

    /// Sets `SpotInterruptionBehavior`.
    pub fn spot_interruption_behavior(mut self, value: impl Into<String>) -> Self {
        self.spot_interruption_behavior = Some(value.into());
        self
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `HpcClusterId`.
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `DedicatedHostId`.
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateId`.
    pub fn launch_template_id(mut self, value: impl Into<String>) -> Self {
        self.launch_template_id = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateName`.
    pub fn launch_template_name(mut self, value: impl Into<String>) -> Self {
        self.launch_template_name = Some(value.into());
        self
    }

    /// Sets `LaunchTemplateVersion`.
    pub fn launch_template_version(mut self, value: i64) -> Self {
        self.launch_template_version = Some(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Sets `AutoRenew`.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// Sets `AutoRenewPeriod`.
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// Sets `DeploymentSetId`.
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Sets `DeploymentSetGroupNo`.
    pub fn deployment_set_group_no(mut self, value: i64) -> Self {
        self.deployment_set_group_no = Some(value);
        self
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets `CreditSpecification`.
    pub fn credit_specification(mut self, value: impl Into<String>) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: i64) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }

    /// Sets `NetworkInterfaceQueueNumber`.
    pub fn network_interface_queue_number(mut self, value: i64) -> Self {
        self.network_interface_queue_number = Some(value);
        self
    }

    /// Sets `DeletionProtection`.
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Sets `HibernationOptions.Configured`.
    pub fn hibernation_options_configured(mut self, value: bool) -> Self {
        self.hibernation_options_configured = Some(value);
        self
    }

    /// Sets `Affinity`.
    pub fn affinity(mut self, value: impl Into<String>) -> Self {
        self.affinity = Some(value.into());
        self
    }

    /// Sets `Tenancy`.
    pub fn tenancy(mut self, value: impl Into<String>) -> Self {
        self.tenancy = Some(value.into());
        self
    }

    /// Sets `StorageSetId`.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// Sets `StorageSetPartitionNumber`.
    pub fn storage_set_partition_number(mut self, value: i64) -> Self {
        self.storage_set_partition_number = Some(value);
        self
    }

    /// Sets `CpuOptions.Core`.
    pub fn cpu_options_core(mut self, value: i64) -> Self {
        self.cpu_options_core = Some(value);
        self
    }

    /// Sets `CpuOptions.ThreadsPerCore`.
    pub fn cpu_options_threads_per_core(mut self, value: i64) -> Self {
        self.cpu_options_threads_per_core = Some(value);
        self
    }

    /// Sets `CpuOptions.Numa`.
    pub fn cpu_options_numa(mut self, value: impl Into<String>) -> Self {
        self.cpu_options_numa = Some(value.into());
        self
    }

    /// Sets `CpuOptions.TopologyType`.
    pub fn cpu_options_topology_type(mut self, value: impl Into<String>) -> Self {
        self.cpu_options_topology_type = Some(value.into());
        self
    }

    /// Sets `SecurityOptions.TrustedSystemMode`.
    pub fn security_options_trusted_system_mode(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.security_options_trusted_system_mode = Some(value.into());
        self
    }

    /// Sets `SecurityOptions.ConfidentialComputingMode`.
    pub fn security_options_confidential_computing_mode(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.security_options_confidential_computing_mode = Some(value.into());
        self
    }

    /// Sets `HttpEndpoint`.
    pub fn http_endpoint(mut self, value: impl Into<String>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Sets `HttpTokens`.
    pub fn http_tokens(mut self, value: impl Into<String>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// Sets `HttpPutResponseHopLimit`.
    pub fn http_put_response_hop_limit(mut self, value: i64) -> Self {
        self.http_put_response_hop_limit = Some(value);
        self
    }

    /// Sets `PrivatePoolOptions.MatchCriteria`.
    pub fn private_pool_options_match_criteria(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.private_pool_options_match_criteria = Some(value.into());
        self
    }

    /// Sets `PrivatePoolOptions.Id`.
    pub fn private_pool_options_id(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_id = Some(value.into());
        self
    }

    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `SchedulerOptions.DedicatedHostClusterId`.
    pub fn scheduler_options_dedicated_host_cluster_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.scheduler_options_dedicated_host_cluster_id = Some(value.into());
        self
    }

    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `HostNames`.
    pub fn host_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.host_names = cloudspec_wire::all(value);
        self
    }

    /// Sets `DataDisk`.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disk = cloudspec_wire::all(value);
        self
    }

    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self {
        self.arn = cloudspec_wire::all(value);
        self
    }

    /// Sets `NetworkInterface`.
    pub fn network_interface(
        mut self,
        value: impl IntoIterator<Item = NetworkInterface>,
    ) -> Self {
        self.network_interface = cloudspec_wire::all(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `Ipv6Address`.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = cloudspec_wire::all(value);
        self
    }

    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }

    /// Sets `ImageOptions`.
    pub fn image_options(mut self, value: ImageOptions) -> Self {
        self.image_options = Some(value);
        self
    }

    /// Sets `NetworkOptions`.
    pub fn network_options(mut self, value: NetworkOptions) -> Self {
        self.network_options = Some(value);
        self
    }

    /// Sets `AutoPay`.
    pub fn auto_pay(mut self, value: bool) -> Self {
        self.auto_pay = Some(value);
        self
    }
}

record! {
    RunInstancesRequest: RUN_INSTANCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_id: OptStr = Field::string("ImageId"),
    2 image_family: OptStr = Field::string("ImageFamily"),
    3 instance_type: OptStr = Field::string("InstanceType"),
    4 security_group_id: OptStr = Field::string("SecurityGroupId"),
    5 v_switch_id: OptStr = Field::string("VSwitchId"),
    6 instance_name: OptStr = Field::string("InstanceName"),
    7 description: OptStr = Field::string("Description"),
    8 internet_max_bandwidth_in: OptInt = Field::int32("InternetMaxBandwidthIn"),
    9 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    10 host_name: OptStr = Field::string("HostName"),
    11 unique_suffix: OptBool = Field::boolean("UniqueSuffix"),
    12 password: OptStr = Field::string("Password").secret(),
    13 password_inherit: OptBool = Field::boolean("PasswordInherit"),
    14 zone_id: OptStr = Field::string("ZoneId"),
    15 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    16 system_disk_size: OptStr = Field::string("SystemDisk.Size"),
    17 system_disk_category: OptStr = Field::string("SystemDisk.Category"),
    18 system_disk_disk_name: OptStr = Field::string("SystemDisk.DiskName"),
    19 system_disk_description: OptStr = Field::string("SystemDisk.Description"),
    20 system_disk_performance_level: OptStr = Field::string("SystemDisk.PerformanceLevel"),
    21 system_disk_auto_snapshot_policy_id: OptStr = Field::string("SystemDisk.AutoSnapshotPolicyId"),
    22 io_optimized: OptStr = Field::string("IoOptimized"),
    23 user_data: OptStr = Field::string("UserData"),
    24 key_pair_name: OptStr = Field::string("KeyPairName"),
    25 ram_role_name: OptStr = Field::string("RamRoleName"),
    26 amount: OptInt = Field::int32("Amount").limits(&Limits::new().range(Some(1.0), Some(1000.0))),
    27 min_amount: OptInt = Field::int32("MinAmount").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    28 auto_release_time: OptStr = Field::string("AutoReleaseTime"),
    29 spot_strategy: OptStr = Field::string("SpotStrategy"),
    30 spot_duration: OptInt = Field::int32("SpotDuration").limits(&Limits::new().range(Some(0.0), Some(6.0))),
    31 spot_price_limit: OptFloat = Field::float("SpotPriceLimit").limits(&Limits::new().range(Some(0.0), Some(999999.0))),
    32 spot_interruption_behavior: OptStr = Field::string("SpotInterruptionBehavior"),
    33 security_enhancement_strategy: OptStr = Field::string("SecurityEnhancementStrategy"),
    34 client_token: OptStr = Field::string("ClientToken").filled(),
    35 hpc_cluster_id: OptStr = Field::string("HpcClusterId"),
    36 dry_run: OptBool = Field::boolean("DryRun"),
    37 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
    38 launch_template_id: OptStr = Field::string("LaunchTemplateId"),
    39 launch_template_name: OptStr = Field::string("LaunchTemplateName"),
    40 launch_template_version: OptInt = Field::int64("LaunchTemplateVersion"),
    41 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    42 period: OptInt = Field::int32("Period"),
    43 period_unit: OptStr = Field::string("PeriodUnit"),
    44 auto_renew: OptBool = Field::boolean("AutoRenew"),
    45 auto_renew_period: OptInt = Field::int32("AutoRenewPeriod"),
    46 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    47 deployment_set_id: OptStr = Field::string("DeploymentSetId"),
    48 deployment_set_group_no: OptInt = Field::int32("DeploymentSetGroupNo"),
    49 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    50 credit_specification: OptStr = Field::string("CreditSpecification"),
    51 ipv6_address_count: OptInt = Field::int32("Ipv6AddressCount"),
    52 network_interface_queue_number: OptInt = Field::int32("NetworkInterfaceQueueNumber").limits(&Limits::new().range(Some(1.0), None)),
    53 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    54 hibernation_options_configured: OptBool = Field::boolean("HibernationOptions.Configured"),
    55 affinity: OptStr = Field::string("Affinity"),
    56 tenancy: OptStr = Field::string("Tenancy"),
    57 storage_set_id: OptStr = Field::string("StorageSetId"),
    58 storage_set_partition_number: OptInt = Field::int32("StorageSetPartitionNumber").limits(&Limits::new().range(Some(1.0), None)),
    59 cpu_options_core: OptInt = Field::int32("CpuOptions.Core"),
    60 cpu_options_threads_per_core: OptInt = Field::int32("CpuOptions.ThreadsPerCore"),
    61 cpu_options_numa: OptStr = Field::string("CpuOptions.Numa"),
    62 cpu_options_topology_type: OptStr = Field::string("CpuOptions.TopologyType"),
    63 security_options_trusted_system_mode: OptStr = Field::string("SecurityOptions.TrustedSystemMode"),
    64 security_options_confidential_computing_mode: OptStr = Field::string("SecurityOptions.ConfidentialComputingMode"),
    65 http_endpoint: OptStr = Field::string("HttpEndpoint"),
    66 http_tokens: OptStr = Field::string("HttpTokens"),
    67 http_put_response_hop_limit: OptInt = Field::int32("HttpPutResponseHopLimit"),
    68 private_pool_options_match_criteria: OptStr = Field::string("PrivatePoolOptions.MatchCriteria"),
    69 private_pool_options_id: OptStr = Field::string("PrivatePoolOptions.Id"),
    70 isp: OptStr = Field::string("Isp"),
    71 scheduler_options_dedicated_host_cluster_id: OptStr = Field::string("SchedulerOptions.DedicatedHostClusterId"),
    72 security_group_ids: List = Field::string("SecurityGroupIds").list().limits(&Limits::new().items(None, Some(16))),
    73 host_names: List = Field::string("HostNames").list().limits(&Limits::new().items(None, Some(1000))),
    74 data_disk: List = Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::new().items(None, Some(16))),
    75 arn: List = Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::new().items(None, Some(16))),
    76 network_interface: List = Field::record("NetworkInterface", &NETWORK_INTERFACE).list().limits(&Limits::new().items(None, Some(10))),
    77 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(71))),
    78 ipv6_address: List = Field::string("Ipv6Address").list().limits(&Limits::new().items(None, Some(10))),
    79 system_disk: Opt = Field::record("SystemDisk", &SYSTEM_DISK),
    80 image_options: Opt = Field::record("ImageOptions", &crate::shapes::IMAGE_OPTIONS),
    81 network_options: Opt = Field::record("NetworkOptions", &NETWORK_OPTIONS),
    82 auto_pay: OptBool = Field::boolean("AutoPay"),
}

/// `DataDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// `PerformanceLevel`: text.
    pub performance_level: Option<String>,
    /// `AutoSnapshotPolicyId`: text.
    pub auto_snapshot_policy_id: Option<String>,
    /// `Encrypted`: text.
    pub encrypted: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `Device`: text.
    pub device: Option<String>,
    /// `Size`: integer.
    pub size: Option<i64>,
    /// `DiskName`: text.
    pub disk_name: Option<String>,
    /// `Category`: text.
    pub category: Option<String>,
    /// `EncryptAlgorithm`: text.
    pub encrypt_algorithm: Option<String>,
    /// `DeleteWithInstance`: yes or no.
    pub delete_with_instance: Option<bool>,
    /// `KMSKeyId`: text.
    pub kms_key_id: Option<String>,
    /// `StorageClusterId`: text.
    pub storage_cluster_id: Option<String>,
    /// `ProvisionedIops`: integer, at least 0.
    pub provisioned_iops: Option<i64>,
    /// `BurstingEnabled`: yes or no.
    pub bursting_enabled: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DataDisk {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }

    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

record! {
    DataDisk: DATA_DISK,
    0 performance_level: OptStr = Field::string("PerformanceLevel"),
    1 auto_snapshot_policy_id: OptStr = Field::string("AutoSnapshotPolicyId"),
    2 encrypted: OptStr = Field::string("Encrypted"),
    3 description: OptStr = Field::string("Description"),
    4 snapshot_id: OptStr = Field::string("SnapshotId"),
    5 device: OptStr = Field::string("Device"),
    6 size: OptInt = Field::int32("Size"),
    7 disk_name: OptStr = Field::string("DiskName"),
    8 category: OptStr = Field::string("Category"),
    9 encrypt_algorithm: OptStr = Field::string("EncryptAlgorithm"),
    10 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
    11 kms_key_id: OptStr = Field::string("KMSKeyId"),
    12 storage_cluster_id: OptStr = Field::string("StorageClusterId"),
    13 provisioned_iops: OptInt = Field::int64("ProvisionedIops").limits(&Limits::new().range(Some(0.0), None)),
    14 bursting_enabled: OptBool = Field::boolean("BurstingEnabled"),
}

/// `NetworkInterface` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterface {
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `NetworkInterfaceName`: text.
    pub network_interface_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SecurityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `PrimaryIpAddress`: text.
    pub primary_ip_address: Option<String>,
    /// `QueueNumber`: integer, at least 1.
    pub queue_number: Option<i64>,
    /// `SecurityGroupIds`: texts, at most 16 elements.
    pub security_group_ids: Vec<String>,
    /// `NetworkInterfaceTrafficMode`: text.
    pub network_interface_traffic_mode: Option<String>,
    /// `QueuePairNumber`: integer.
    pub queue_pair_number: Option<i64>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `Ipv6AddressCount`: integer.
    pub ipv6_address_count: Option<i64>,
    /// `Ipv6Address`: texts, at most 10 elements.
    pub ipv6_address: Vec<String>,
    /// `NetworkCardIndex`: integer.
    pub network_card_index: Option<i64>,
    /// `DeleteOnRelease`: yes or no.
    pub delete_on_release: Option<bool>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: Option<String>,
    /// `RxQueueSize`: integer.
    pub rx_queue_size: Option<i64>,
    /// `TxQueueSize`: integer.
    pub tx_queue_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl NetworkInterface {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `NetworkInterfaceName`.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `PrimaryIpAddress`.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }

    /// Sets `QueueNumber`.
    pub fn queue_number(mut self, value: i64) -> Self {
        self.queue_number = Some(value);
        self
    }

    /// Sets `SecurityGroupIds`.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `NetworkInterfaceTrafficMode`.
    pub fn network_interface_traffic_mode(mut self, value: impl Into<String>) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
        self
    }

    /// Sets `QueuePairNumber`.
    pub fn queue_pair_number(mut self, value: i64) -> Self {
        self.queue_pair_number = Some(value);
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `Ipv6AddressCount`.
    pub fn ipv6_address_count(mut self, value: i64) -> Self {
        self.ipv6_address_count = Some(value);
        self
    }

    /// Sets `Ipv6Address`.
    pub fn ipv6_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ipv6_address = cloudspec_wire::all(value);
        self
    }

    /// Sets `NetworkCardIndex`.
    pub fn network_card_index(mut self, value: i64) -> Self {
        self.network_card_index = Some(value);
        self
    }

    /// Sets `DeleteOnRelease`.
    pub fn delete_on_release(mut self, value: bool) -> Self {
        self.delete_on_release = Some(value);
        self
    }

    /// Sets `NetworkInterfaceId`.
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Sets `RxQueueSize`.
    pub fn rx_queue_size(mut self, value: i64) -> Self {
        self.rx_queue_size = Some(value);
        self
    }

    /// Sets `TxQueueSize`.
    pub fn tx_queue_size(mut self, value: i64) -> Self {
        self.tx_queue_size = Some(value);
        self
    }
}

record! {
    NetworkInterface: NETWORK_INTERFACE,
    0 v_switch_id: OptStr = Field::string("VSwitchId"),
    1 network_interface_name: OptStr = Field::string("NetworkInterfaceName"),
    2 description: OptStr = Field::string("Description"),
    3 security_group_id: OptStr = Field::string("SecurityGroupId"),
    4 primary_ip_address: OptStr = Field::string("PrimaryIpAddress"),
    5 queue_number: OptInt = Field::int32("QueueNumber").limits(&Limits::new().range(Some(1.0), None)),
    6 security_group_ids: List = Field::string("SecurityGroupIds").list().limits(&Limits::new().items(None, Some(16))),
    7 network_interface_traffic_mode: OptStr = Field::string("NetworkInterfaceTrafficMode"),
    8 queue_pair_number: OptInt = Field::int64("QueuePairNumber"),
    9 instance_type: OptStr = Field::string("InstanceType"),
    10 ipv6_address_count: OptInt = Field::int64("Ipv6AddressCount"),
    11 ipv6_address: List = Field::string("Ipv6Address").list().limits(&Limits::new().items(None, Some(10))),
    12 network_card_index: OptInt = Field::int32("NetworkCardIndex"),
    13 delete_on_release: OptBool = Field::boolean("DeleteOnRelease"),
    14 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    15 rx_queue_size: OptInt = Field::int32("RxQueueSize"),
    16 tx_queue_size: OptInt = Field::int32("TxQueueSize"),
}

/// `SystemDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct SystemDisk {
    /// `StorageClusterId`: text.
    pub storage_cluster_id: Option<String>,
    /// `ProvisionedIops`: integer, at least 0.
    pub provisioned_iops: Option<i64>,
    /// `BurstingEnabled`: yes or no.
    pub bursting_enabled: Option<bool>,
    /// `Encrypted`: text.
    pub encrypted: Option<String>,
    /// `KMSKeyId`: text.
    pub kms_key_id: Option<String>,
    /// `EncryptAlgorithm`: text.
    pub encrypt_algorithm: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl SystemDisk {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }

    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }

    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: impl Into<String>) -> Self {
        self.encrypted = Some(value.into());
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }
}

record! {
    SystemDisk: SYSTEM_DISK,
    0 storage_cluster_id: OptStr = Field::string("StorageClusterId"),
    1 provisioned_iops: OptInt = Field::int64("ProvisionedIops").limits(&Limits::new().range(Some(0.0), None)),
    2 bursting_enabled: OptBool = Field::boolean("BurstingEnabled"),
    3 encrypted: OptStr = Field::string("Encrypted"),
    4 kms_key_id: OptStr = Field::string("KMSKeyId"),
    5 encrypt_algorithm: OptStr = Field::string("EncryptAlgorithm"),
}

/// `NetworkOptions` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkOptions {
    /// `EnableJumboFrame`: yes or no.
    pub enable_jumbo_frame: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl NetworkOptions {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EnableJumboFrame`.
    pub fn enable_jumbo_frame(mut self, value: bool) -> Self {
        self.enable_jumbo_frame = Some(value);
        self
    }
}

record! {
    NetworkOptions: NETWORK_OPTIONS,
    0 enable_jumbo_frame: OptBool = Field::boolean("EnableJumboFrame"),
}

/// Response of `RunInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct RunInstancesResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `TradePrice`: number.
    pub trade_price: Option<f64>,
    /// `InstanceIdSets`: texts.
    pub instance_id_sets: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RunInstancesResponse: RUN_INSTANCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 order_id: OptStr = Field::string("OrderId"),
    2 trade_price: OptFloat = Field::float("TradePrice"),
    3 instance_id_sets: List = Field::string("InstanceIdSets").wrapped("InstanceIdSet"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RunInstancesRequest,
    DataDisk,
    NetworkInterface,
    SystemDisk,
    NetworkOptions,
    RunInstancesResponse,
}
