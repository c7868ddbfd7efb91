// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateInstance.json; do not edit.
//! Creates one instance, which stays stopped until StartInstance.
//!
//! The account is charged and must be verified; a subscription is paid at once. RunInstances creates up
//! to 100 instances and starts them. Wait for the status `Stopped` before going on.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateInstance).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{Arn, Tag};

operation! {
    name: "CreateInstance",
    effect: Effect::Write,
    request: CreateInstanceRequest = CREATE_INSTANCE_REQUEST,
    response: CreateInstanceResponse = CREATE_INSTANCE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Account.Arrearage",
    "400 AccountForbidden.ProductCreationLimited",
    "400 ChargeTypeViolation.PostPaidDedicatedHost",
    "400 ClassicNetworkNotSupported",
    "400 DedicatedHostNotSupported",
    "400 DedicatedHostType.Unmatched",
    "400 Duplicate.TagKey",
    "400 EncryptedOption.Conflict",
    "400 HibernationConfigured.ImageNotEncrypted",
    "400 HibernationConfigured.InstanceTypeNotSupport",
    "400 HibernationConfigured.MemorySizeTooBig",
    "400 ImageNotSupportCloudInit",
    "400 IncorrectDedicatedHostStatus",
    "400 IncorrectDefaultVpcStatus",
    "400 IncorrectImageStatus",
    "400 IncorrectVSwitchStatus",
    "400 InstanceDiskCategoryLimitExceed",
    "400 InstanceDiskNumber.LimitExceed",
    "400 Invalid.InstanceChargeType",
    "400 Invalid.InstanceId",
    "400 Invalid.InstanceType",
    "400 Invalid.PrivatePoolOptions.Id",
    "400 Invalid.PrivatePoolOptions.MatchCriteria",
    "400 Invalid.PrivatePoolOptions.NoStock",
    "400 Invalid.PrivatePoolOptions.status",
    "400 Invalid.PrivatePoolOptionsId",
    "400 Invalid.ZoneId",
    "400 InvalidAccountStatus.PayAmountLimitExceeded",
    "400 InvalidAliUid",
    "400 InvalidAutoRenewPeriod.ValueNotSupported",
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
    "400 InvalidHostName.Malformed",
    "400 InvalidHpcClusterId.Creating",
    "400 InvalidHpcClusterId.Necessary",
    "400 InvalidHpcClusterId.NotFound",
    "400 InvalidHpcClusterId.Unnecessary",
    "400 InvalidHttpEndpoint.NotSupported",
    "400 InvalidHttpPutResponseHopLimit.NotSupported",
    "400 InvalidHttpTokens.NotSupported",
    "400 InvalidIPAddress.AlreadyUsed",
    "400 InvalidInnerIpAddress.Malformed",
    "400 InvalidInnerIpAddress.Unusable",
    "400 InvalidInstanceChargeType.NotSupport",
    "400 InvalidInstanceName.Malformed",
    "400 InvalidInstanceType.NotSupported",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidInstanceType.ValueUnauthorized",
    "400 InvalidInternetChargeType.ValueNotSupported",
    "400 InvalidInternetMaxBandwidthIn.Malformed",
    "400 InvalidInternetMaxBandwidthOut.Malformed",
    "400 InvalidIoOptimizedValue.ValueNotSupported",
    "400 InvalidKMSKeyId.NotSymmetric",
    "400 InvalidKmsKeyId.NotMatchSnapshot",
    "400 InvalidMarketImageChargeType.NotSupport",
    "400 InvalidNetworkType.Mismatch",
    "400 InvalidNetworkType.NotSupported",
    "400 InvalidNodeControllerId.Malformed",
    "400 InvalidOperation.EniCountExceeded",
    "400 InvalidOperation.MultiGroupType",
    "400 InvalidOperation.NotSupportEnterpriseGroup",
    "400 InvalidOperation.UserNotSupported",
    "400 InvalidOperation.VpcHasEnabledAdvancedNetworkFeature",
    "400 InvalidParam.EncryptedMismatch",
    "400 InvalidParam.Tenancy",
    "400 InvalidParameter",
    "400 InvalidParameter.Affinity",
    "400 InvalidParameter.Arns",
    "400 InvalidParameter.Bandwidth",
    "400 InvalidParameter.CloudboxNotSupported",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.CreditSpecification",
    "400 InvalidParameter.DataEncryptedKeyCreateFailed",
    "400 InvalidParameter.DedicatedRegionNotSupported",
    "400 InvalidParameter.Encrypted.KmsNotEnable",
    "400 InvalidParameter.EncryptedIllegal",
    "400 InvalidParameter.EncryptedNotSupported",
    "400 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "400 InvalidParameter.KmsNotEnabled",
    "400 InvalidParameter.Mismatch",
    "400 InvalidParameter.Tenancy",
    "400 InvalidPassword.Malformed",
    "400 InvalidPasswordParam.Mismatch",
    "400 InvalidPerformanceLevel.Malformed",
    "400 InvalidPerformanceLevel.ValueNotSupported",
    "400 InvalidPeriod",
    "400 InvalidPeriod.ExceededDedicatedHost",
    "400 InvalidPeriodUnit.ValueNotSupported",
    "400 InvalidPlatform.ValueNotSupported",
    "400 InvalidPrivateIpAddress",
    "400 InvalidPrivateIpAddress.Duplicated",
    "400 InvalidPrivateIpAddress.Malformed",
    "400 InvalidSecurityGroup.NetworkType",
    "400 InvalidSecurityGroup.NotInDefaultVpc",
    "400 InvalidSnapshotId.BasedSnapshotTooOld",
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
    "400 InvalidSystemDiskSize.LessThanMemSize",
    "400 InvalidSystemDiskSize.ValueNotSupported",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 InvalidUserData.NotSupported",
    "400 InvalidUserData.SizeExceeded",
    "400 InvalidVSwitchId.Necessary",
    "400 InvalidVpcZone.NotSupported",
    "400 IoOptimized.NotSupported",
    "400 LackResource",
    "400 MissingParameter",
    "400 MissingParameter.PrivatePoolOptions.Id",
    "400 MissingParameter.PrivatePoolOptionsId",
    "400 MissingParamter",
    "400 NoAvaliableDedicatedHost",
    "400 NoPermission.Price",
    "400 NotSupportSnapshotEncrypted.ShareImage",
    "400 OperationDenied",
    "400 OperationDenied.IllegalPaymentPolicy",
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
    "403 CategoryNotSupported",
    "403 CategoryViolation",
    "403 DefaultVswitch.Existed",
    "403 DeleteWithInstance.Conflict",
    "403 DependencyViolation.WindowsInstance",
    "403 EnterpriseGroupLimited.InstanceType",
    "403 EnterpriseGroupLimited.MutliGroupType",
    "403 Forbidden.OnlySupportEnterpriseGroup",
    "403 HibernationConfigured.InstanceOperationForbidden",
    "403 ImageNotSubscribed",
    "403 ImageNotSupportInstanceType",
    "403 ImageRemovedInMarket",
    "403 IncorrectInstanceStatus",
    "403 IncorrectVpcStatus",
    "403 InstanceDiskCategoryLimitExceed",
    "403 InstanceDiskLimitExceeded",
    "403 InstanceDiskNumLimitExceed",
    "403 InstanceType.Offline",
    "403 InsufficientBalance",
    "403 InternalError.AllocateUnderlayIp",
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
    "403 InvalidImage.NotSupported",
    "403 InvalidImageFamily.MissingAvailableImage",
    "403 InvalidInstanceType.NotSupportDiskCategory",
    "403 InvalidInstanceType.ValueNotSupported",
    "403 InvalidInstanceType.ZoneNotSupported",
    "403 InvalidMaxPartitionNumber.Malformed",
    "403 InvalidNetworkType",
    "403 InvalidNetworkType.MismatchRamRole",
    "403 InvalidOperation.PublicIpAddressNoStock",
    "403 InvalidOperation.ResourceManagedByCloudProduct",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidParameter.NotMatch",
    "403 InvalidParameter.ResourceOwnerAccount",
    "403 InvalidParameter.StorageSetId",
    "403 InvalidParameter.StorageSetPartitionNumber",
    "403 InvalidParameter.StorageSetZoneId",
    "403 InvalidPayMethod",
    "403 InvalidRegion.NotSupport",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm",
    "403 InvalidResourceType.NotSupported",
    "403 InvalidSnapshotId.NotDataDiskSnapshot",
    "403 InvalidSnapshotId.NotReady",
    "403 InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport",
    "403 InvalidSpotInterruptionBehavior.LocalDiskNotSupport",
    "403 InvalidStorageSetName.Malformed",
    "403 InvalidSystemDiskCategory.ValueUnauthorized",
    "403 InvalidUser.PassRoleForbidden",
    "403 InvalidUserData.Base64FormatInvalid",
    "403 InvalidUserData.Forbidden",
    "403 InvalidVPCStatus.NotWorking",
    "403 InvalidVSwitch.DefaultVSwitchNotSupport",
    "403 InvalidVSwitchId.IpInvalid",
    "403 InvalidVSwitchId.NotFound",
    "403 IoOptimized.NotSupported",
    "403 Mayi.InternalError",
    "403 NodeControllerUnavailable",
    "403 NotSupportSnapshotEncrypted.DiskCategory",
    "403 OperationDenied",
    "403 OperationDenied.BidOwnResource",
    "403 OperationDenied.CloudSSDNotSupported",
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
    "403 OperationDenied.TimestampNotSupported",
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
    "403 UserNotInTheWhiteList",
    "403 Zone.NotOnSale",
    "403 Zone.NotOpen",
    "404 DependencyViolation.IoOptimized",
    "404 DeploymentSet.NotFound",
    "404 HOSTNAME_ILLEGAL",
    "404 InvalidClusterId.NotFound",
    "404 InvalidDataDiskSnapshotId.NotFound",
    "404 InvalidDiskIds.NotPortable",
    "404 InvalidImageId.NotFound",
    "404 InvalidInstanceChargeType.NotFound",
    "404 InvalidInstanceType.ValueNotSupported",
    "404 InvalidKeyPairName.NotFound",
    "404 InvalidMarketImage.NotFound",
    "404 InvalidParameter",
    "404 InvalidParameter.KMSKeyId.NotFound",
    "404 InvalidRamRole.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceGroup.NotFound",
    "404 InvalidSecurityGroupId.NotFound",
    "404 InvalidStorageClusterId.NotExist",
    "404 InvalidSystemDiskSize",
    "404 InvalidSystemDiskSize.LessThanImageSize",
    "404 InvalidSystemDiskSize.LessThanMinSize",
    "404 InvalidSystemDiskSize.MoreThanMaxSize",
    "404 InvalidVSwitchId.NotFound",
    "404 InvalidZoneId.NotFound",
    "404 IoOptimized.NotSupported",
    "404 OperationDenied",
    "404 PaymentMethodNotFound",
    "409 OperationConflict",
    "429 Throttling.Resource",
    "500 InternalError",
    "500 InvalidImage.OSType",
}

/// Request of `CreateInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `ImageFamily`: text.
    pub image_family: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: String,
    /// `SecurityGroupId`: text.
    pub security_group_id: Option<String>,
    /// `InstanceName`: text.
    pub instance_name: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `AutoRenew`: yes or no.
    pub auto_renew: Option<bool>,
    /// `AutoRenewPeriod`: integer.
    pub auto_renew_period: Option<i64>,
    /// `InternetMaxBandwidthIn`: integer, 1 to 200.
    pub internet_max_bandwidth_in: Option<i64>,
    /// `InternetMaxBandwidthOut`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `HostName`: text.
    pub host_name: Option<String>,
    /// `Password`: text.
    pub password: Option<String>,
    /// `PasswordInherit`: yes or no.
    pub password_inherit: Option<bool>,
    /// `DeploymentSetId`: text.
    pub deployment_set_id: Option<String>,
    /// `DeploymentSetGroupNo`: integer.
    pub deployment_set_group_no: Option<i64>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `ClusterId`: text.
    pub cluster_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `VlanId`: text.
    pub vlan_id: Option<String>,
    /// `InnerIpAddress`: text.
    pub inner_ip_address: Option<String>,
    /// `SystemDisk.Size`: integer.
    pub system_disk_size: Option<i64>,
    /// `SystemDisk.Category`: text.
    pub system_disk_category: Option<String>,
    /// `SystemDisk.DiskName`: text.
    pub system_disk_disk_name: Option<String>,
    /// `SystemDisk.Description`: text.
    pub system_disk_description: Option<String>,
    /// `SystemDisk.PerformanceLevel`: text.
    pub system_disk_performance_level: Option<String>,
    /// `NodeControllerId`: text.
    pub node_controller_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `VSwitchId`: text.
    pub v_switch_id: Option<String>,
    /// `PrivateIpAddress`: text.
    pub private_ip_address: Option<String>,
    /// `IoOptimized`: text.
    pub io_optimized: Option<String>,
    /// `UseAdditionalService`: yes or no.
    pub use_additional_service: Option<bool>,
    /// `InstanceChargeType`: text.
    pub instance_charge_type: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `PeriodUnit`: text.
    pub period_unit: Option<String>,
    /// `UserData`: text.
    pub user_data: Option<String>,
    /// `SpotStrategy`: text.
    pub spot_strategy: Option<String>,
    /// `KeyPairName`: text.
    pub key_pair_name: Option<String>,
    /// `SpotPriceLimit`: number.
    pub spot_price_limit: Option<f64>,
    /// `SpotDuration`: integer, 0 to 6.
    pub spot_duration: Option<i64>,
    /// `SpotInterruptionBehavior`: text.
    pub spot_interruption_behavior: Option<String>,
    /// `RamRoleName`: text.
    pub ram_role_name: Option<String>,
    /// `SecurityEnhancementStrategy`: text.
    pub security_enhancement_strategy: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `HpcClusterId`: text.
    pub hpc_cluster_id: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `DedicatedHostId`: text.
    pub dedicated_host_id: Option<String>,
    /// `CreditSpecification`: text.
    pub credit_specification: Option<String>,
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
    /// `DataDisk`: records, at most 16 elements.
    pub data_disk: Vec<DataDisk>,
    /// `Arn`: records, at most 10 elements.
    pub arn: Vec<Arn>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `SystemDisk`: record.
    pub system_disk: Option<SystemDisk>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateInstanceRequest {
    /// Starts with the required members.
    pub fn new(instance_type: impl Into<String>) -> Self {
        Self {
            instance_type: instance_type.into(),
            ..Self::default()
        }
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

    /// Sets `SecurityGroupId`.
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
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

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `VlanId`.
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = Some(value.into());
        self
    }

    /// Sets `InnerIpAddress`.
    pub fn inner_ip_address(mut self, value: impl Into<String>) -> Self {
        self.inner_ip_address = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
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

    /// Sets `NodeControllerId`.
    pub fn node_controller_id(mut self, value: impl Into<String>) -> Self {
        self.node_controller_id = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `VSwitchId`.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Sets `PrivateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `UseAdditionalService`.
    pub fn use_additional_service(mut self, value: bool) -> Self {
        self.use_additional_service = Some(value);
        self
    }

    /// Sets `InstanceChargeType`.
    pub fn instance_charge_type(mut self, value: impl Into<String>) -> Self {
        self.instance_charge_type = Some(value.into());
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

    /// Sets `UserData`.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<String>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `SpotPriceLimit`.
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
        self
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }

    /// Sets `SpotInterruptionBehavior`.
    pub fn spot_interruption_behavior(mut self, value: impl Into<String>) -> Self {
        self.spot_interruption_behavior = Some(value.into());
        self
    }

    /// Sets `RamRoleName`.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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

    /// Sets `CreditSpecification`.
    pub fn credit_specification(mut self, value: impl Into<String>) -> Self {
        self.credit_specification = Some(value.into());
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

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `SystemDisk`.
    pub fn system_disk(mut self, value: SystemDisk) -> Self {
        self.system_disk = Some(value);
        self
    }
}

record! {
    CreateInstanceRequest: CREATE_INSTANCE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_id: OptStr = Field::string("ImageId"),
    2 image_family: OptStr = Field::string("ImageFamily"),
    3 instance_type: Str = Field::string("InstanceType").required(),
    4 security_group_id: OptStr = Field::string("SecurityGroupId"),
    5 instance_name: OptStr = Field::string("InstanceName"),
    6 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    7 auto_renew: OptBool = Field::boolean("AutoRenew"),
    8 auto_renew_period: OptInt = Field::int32("AutoRenewPeriod"),
    9 internet_max_bandwidth_in: OptInt = Field::int32("InternetMaxBandwidthIn").limits(&Limits::new().range(Some(1.0), Some(200.0))),
    10 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    11 host_name: OptStr = Field::string("HostName"),
    12 password: OptStr = Field::string("Password").secret(),
    13 password_inherit: OptBool = Field::boolean("PasswordInherit"),
    14 deployment_set_id: OptStr = Field::string("DeploymentSetId"),
    15 deployment_set_group_no: OptInt = Field::int32("DeploymentSetGroupNo"),
    16 zone_id: OptStr = Field::string("ZoneId"),
    17 cluster_id: OptStr = Field::string("ClusterId"),
    18 client_token: OptStr = Field::string("ClientToken").filled(),
    19 vlan_id: OptStr = Field::string("VlanId"),
    20 inner_ip_address: OptStr = Field::string("InnerIpAddress"),
    21 system_disk_size: OptInt = Field::int32("SystemDisk.Size"),
    22 system_disk_category: OptStr = Field::string("SystemDisk.Category"),
    23 system_disk_disk_name: OptStr = Field::string("SystemDisk.DiskName"),
    24 system_disk_description: OptStr = Field::string("SystemDisk.Description"),
    25 system_disk_performance_level: OptStr = Field::string("SystemDisk.PerformanceLevel"),
    26 node_controller_id: OptStr = Field::string("NodeControllerId"),
    27 description: OptStr = Field::string("Description"),
    28 v_switch_id: OptStr = Field::string("VSwitchId"),
    29 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    30 io_optimized: OptStr = Field::string("IoOptimized"),
    31 use_additional_service: OptBool = Field::boolean("UseAdditionalService"),
    32 instance_charge_type: OptStr = Field::string("InstanceChargeType"),
    33 period: OptInt = Field::int32("Period"),
    34 period_unit: OptStr = Field::string("PeriodUnit"),
    35 user_data: OptStr = Field::string("UserData"),
    36 spot_strategy: OptStr = Field::string("SpotStrategy"),
    37 key_pair_name: OptStr = Field::string("KeyPairName"),
    38 spot_price_limit: OptFloat = Field::float("SpotPriceLimit"),
    39 spot_duration: OptInt = Field::int32("SpotDuration").limits(&Limits::new().range(Some(0.0), Some(6.0))),
    40 spot_interruption_behavior: OptStr = Field::string("SpotInterruptionBehavior"),
    41 ram_role_name: OptStr = Field::string("RamRoleName"),
    42 security_enhancement_strategy: OptStr = Field::string("SecurityEnhancementStrategy"),
    43 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    44 hpc_cluster_id: OptStr = Field::string("HpcClusterId"),
    45 dry_run: OptBool = Field::boolean("DryRun"),
    46 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
    47 credit_specification: OptStr = Field::string("CreditSpecification"),
    48 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    49 hibernation_options_configured: OptBool = Field::boolean("HibernationOptions.Configured"),
    50 affinity: OptStr = Field::string("Affinity"),
    51 tenancy: OptStr = Field::string("Tenancy"),
    52 storage_set_id: OptStr = Field::string("StorageSetId"),
    53 storage_set_partition_number: OptInt = Field::int32("StorageSetPartitionNumber").limits(&Limits::new().range(Some(1.0), None)),
    54 http_endpoint: OptStr = Field::string("HttpEndpoint"),
    55 http_tokens: OptStr = Field::string("HttpTokens"),
    56 http_put_response_hop_limit: OptInt = Field::int32("HttpPutResponseHopLimit"),
    57 private_pool_options_match_criteria: OptStr = Field::string("PrivatePoolOptions.MatchCriteria"),
    58 private_pool_options_id: OptStr = Field::string("PrivatePoolOptions.Id"),
    59 data_disk: List = Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::new().items(None, Some(16))),
    60 arn: List = Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::new().items(None, Some(10))),
    61 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    62 system_disk: Opt = Field::record("SystemDisk", &SYSTEM_DISK),
}

/// `DataDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// `PerformanceLevel`: text.
    pub performance_level: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `Size`: integer.
    pub size: Option<i64>,
    /// `Device`: text.
    pub device: Option<String>,
    /// `DiskName`: text.
    pub disk_name: Option<String>,
    /// `Category`: text.
    pub category: Option<String>,
    /// `DeleteWithInstance`: yes or no.
    pub delete_with_instance: Option<bool>,
    /// `KMSKeyId`: text.
    pub kms_key_id: Option<String>,
    /// `EncryptAlgorithm`: text.
    pub encrypt_algorithm: Option<String>,
    /// `Encrypted`: yes or no.
    pub encrypted: Option<bool>,
    /// `StorageClusterId`: text.
    pub storage_cluster_id: Option<String>,
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

    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
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

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }
}

record! {
    DataDisk: DATA_DISK,
    0 performance_level: OptStr = Field::string("PerformanceLevel"),
    1 description: OptStr = Field::string("Description"),
    2 snapshot_id: OptStr = Field::string("SnapshotId"),
    3 size: OptInt = Field::int32("Size"),
    4 device: OptStr = Field::string("Device"),
    5 disk_name: OptStr = Field::string("DiskName"),
    6 category: OptStr = Field::string("Category"),
    7 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
    8 kms_key_id: OptStr = Field::string("KMSKeyId"),
    9 encrypt_algorithm: OptStr = Field::string("EncryptAlgorithm"),
    10 encrypted: OptBool = Field::boolean("Encrypted"),
    11 storage_cluster_id: OptStr = Field::string("StorageClusterId"),
}

/// `SystemDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct SystemDisk {
    /// `StorageClusterId`: text.
    pub storage_cluster_id: Option<String>,
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
}

record! {
    SystemDisk: SYSTEM_DISK,
    0 storage_cluster_id: OptStr = Field::string("StorageClusterId"),
}

/// Response of `CreateInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// `TradePrice`: number.
    pub trade_price: Option<f64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateInstanceResponse: CREATE_INSTANCE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 order_id: OptStr = Field::string("OrderId"),
    3 trade_price: OptFloat = Field::float("TradePrice"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateInstanceRequest,
    DataDisk,
    SystemDisk,
    CreateInstanceResponse,
}
