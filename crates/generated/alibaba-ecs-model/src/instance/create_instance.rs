// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateInstance.json; do not edit.
//! Creates one instance, which stays stopped until `StartInstance`.
//!
//! The account is charged and must be verified; a subscription is paid at once. `RunInstances` creates
//! up to 100 instances and starts them. Wait for the status `Stopped` before going on.
//!
//! - Requires permission for the action `ecs:CreateInstance` (access level create), on all resources.
//!   Condition keys: `vpc:VPC`, `vpc:IsDefaultVSwitch`, `vpc:IsDefaultVpc`, `ecs:IsDiskEncrypted`,
//!   `ecs:InstanceType`, `ecs:InstanceTypeFamily`, `ecs:ImageOwnerId`, `ecs:ImageSource`,
//!   `ecs:NotSpecifySecurityGroupId`, `ecs:LoginAsNonRoot`, `ecs:IsSystemDiskByokEncrypted`,
//!   `ecs:IsDiskByokEncrypted`, `ecs:PasswordInherit`, `ecs:PasswordCustomized`,
//!   `ecs:IsSystemDiskEncrypted`, `ecs:ImagePlatform`, `ecs:SecurityHardeningMode`,
//!   `vpc:CreateDefaultVpc`, `ecs:SecurityEnhancementStrategy`, `ecs:AssociatePublicIpAddress`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateInstance), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::{
    Affinity, Arn, CreditSpecification, DataDiskCategory, HttpEndpoint, HttpTokens,
    InstanceChargeType, InstancePeriodUnit, InstanceSystemDiskCategory, InstanceTag,
    InternetChargeType, IoOptimized, PerformanceLevel, SecurityEnhancementStrategy,
    SpotStrategy, SystemDiskPerformanceLevel, Tenancy,
};

operation! {
    name: "CreateInstance",
    effect: Effect::Write,
    request: CreateInstanceRequest = CREATE_INSTANCE_REQUEST,
    response: CreateInstanceResponse = CREATE_INSTANCE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateInstance").conditions(&["vpc:VPC", "vpc:IsDefaultVSwitch", "vpc:IsDefaultVpc", "ecs:IsDiskEncrypted", "ecs:InstanceType", "ecs:InstanceTypeFamily", "ecs:ImageOwnerId", "ecs:ImageSource", "ecs:NotSpecifySecurityGroupId", "ecs:LoginAsNonRoot", "ecs:IsSystemDiskByokEncrypted", "ecs:IsDiskByokEncrypted", "ecs:PasswordInherit", "ecs:PasswordCustomized", "ecs:IsSystemDiskEncrypted", "ecs:ImagePlatform", "ecs:SecurityHardeningMode", "vpc:CreateDefaultVpc", "ecs:SecurityEnhancementStrategy", "ecs:AssociatePublicIpAddress"])),
}

errors! {
    "400 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "400 AccountForbidden.ProductCreationLimited",
    "400 ChargeTypeViolation.PostPaidDedicatedHost",
    "400 ClassicNetworkNotSupported = The classic network is not supported. Use a VPC.",
    "400 DedicatedHostNotSupported = Dedicated hosts are not supported here.",
    "400 DedicatedHostType.Unmatched",
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 EncryptedOption.Conflict",
    "400 HibernationConfigured.ImageNotEncrypted",
    "400 HibernationConfigured.InstanceTypeNotSupport",
    "400 HibernationConfigured.MemorySizeTooBig",
    "400 ImageNotSupportCloudInit",
    "400 IncorrectDedicatedHostStatus = The dedicated host is in a state that does not allow the operation.",
    "400 IncorrectDefaultVpcStatus",
    "400 IncorrectImageStatus = The image cannot be used: it is not `Available`, or was withdrawn from sale.",
    "400 IncorrectVSwitchStatus = The vSwitch is being changed. Try again when it is `Available`.",
    "400 InstanceDiskCategoryLimitExceed = The instance has as many disks of this category as it can.",
    "400 InstanceDiskNumber.LimitExceed",
    "400 Invalid.InstanceChargeType = The way of paying is not possible here, or does not fit the other settings.",
    "400 Invalid.InstanceId = The instance id is malformed.",
    "400 Invalid.InstanceType = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "400 Invalid.PrivatePoolOptions.Id = There is no such private pool.",
    "400 Invalid.PrivatePoolOptions.MatchCriteria = `PrivatePoolOptions.MatchCriteria` is none of `Open`, `Target` and `None`, or does not fit the pool.",
    "400 Invalid.PrivatePoolOptions.NoStock = The private pool has no capacity left.",
    "400 Invalid.PrivatePoolOptions.status = The private pool is not in effect, or not any more.",
    "400 Invalid.PrivatePoolOptionsId",
    "400 Invalid.ZoneId = There is no such zone in the region. `DescribeZones` lists them.",
    "400 InvalidAccountStatus.PayAmountLimitExceeded = The account has no way of paying that works. Set one up first.",
    "400 InvalidAliUid = The account's id is missing or not valid.",
    "400 InvalidAutoRenewPeriod.ValueNotSupported",
    "400 InvalidCapacityReservationId.NotFound",
    "400 InvalidChargeType.CapacityReservationNotSupported",
    "400 InvalidClientToken.ValueNotSupported = The client token is longer than 64 characters or not ASCII.",
    "400 InvalidCloudBoxZone.OperationNotSupported",
    "400 InvalidCustomInstanceType.NotSupported",
    "400 InvalidDataDevice.Malformed",
    "400 InvalidDataDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidDataDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "400 InvalidDedicatedHostClusterId.InValid",
    "400 InvalidDedicatedHostClusterId.NotFound = There is no such cluster of dedicated hosts.",
    "400 InvalidDedicatedHostId.NotFound = There is no such dedicated host in this region.",
    "400 InvalidDedicatedHostStatus.NotSupport = The dedicated host is in a state that does not allow the operation.",
    "400 InvalidDeploymentOnHost",
    "400 InvalidDeploymentSetId.NotFound = There is no such deployment set.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidDestinationZone.DeploymentSetMismatch",
    "400 InvalidDiskCategory.Mismatch = These categories of system and data disks cannot be combined.",
    "400 InvalidDiskCategory.NotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidDiskDescription.Malformed",
    "400 InvalidDiskName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "400 InvalidEncryptAlgorithm.NotMatchSnapshot = The encryption does not fit that of the snapshot.",
    "400 InvalidEncrypted.NotMatchEncryptAlgorithm = An encryption algorithm needs `Encrypted`.",
    "400 InvalidEncrypted.NotMatchKmsKeyId = A key needs `Encrypted`.",
    "400 InvalidEncrypted.NotMatchSnapshot = The encryption does not fit that of the snapshot.",
    "400 InvalidHostName.Malformed = The host name is malformed. Letters, digits and hyphens are allowed, and dots on Linux.",
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
    "400 InvalidInstanceType.NotSupported = The instance type does not support this.",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidInstanceType.ValueUnauthorized = The account may not use this instance type. Apply for it.",
    "400 InvalidInternetChargeType.ValueNotSupported = The way of paying for traffic is neither `PayByTraffic` nor `PayByBandwidth`.",
    "400 InvalidInternetMaxBandwidthIn.Malformed",
    "400 InvalidInternetMaxBandwidthOut.Malformed",
    "400 InvalidIoOptimizedValue.ValueNotSupported",
    "400 InvalidKMSKeyId.NotSymmetric = The key must be a symmetric one.",
    "400 InvalidKmsKeyId.NotMatchSnapshot = The encryption does not fit that of the snapshot.",
    "400 InvalidMarketImageChargeType.NotSupport",
    "400 InvalidNetworkType.Mismatch = The bandwidth settings do not fit the network.",
    "400 InvalidNetworkType.NotSupported",
    "400 InvalidNodeControllerId.Malformed",
    "400 InvalidOperation.EniCountExceeded = The instance type has no room for another network interface.",
    "400 InvalidOperation.MultiGroupType = Basic and enterprise security groups cannot be mixed on an instance.",
    "400 InvalidOperation.NotSupportEnterpriseGroup",
    "400 InvalidOperation.UserNotSupported",
    "400 InvalidOperation.VpcHasEnabledAdvancedNetworkFeature",
    "400 InvalidParam.EncryptedMismatch",
    "400 InvalidParam.Tenancy",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidParameter.Affinity",
    "400 InvalidParameter.Arns",
    "400 InvalidParameter.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidParameter.CloudboxNotSupported = A CloudBox does not support this.",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.CreditSpecification",
    "400 InvalidParameter.DataEncryptedKeyCreateFailed",
    "400 InvalidParameter.DedicatedRegionNotSupported",
    "400 InvalidParameter.Encrypted.KmsNotEnable = Key Management Service is not activated. Activate it first.",
    "400 InvalidParameter.EncryptedIllegal = The settings of encryption are not possible; the message says why.",
    "400 InvalidParameter.EncryptedNotSupported",
    "400 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "400 InvalidParameter.KmsNotEnabled = Key Management Service is not activated. Activate it first.",
    "400 InvalidParameter.Mismatch = Two parameters do not go together; the message names them.",
    "400 InvalidParameter.Tenancy",
    "400 InvalidPassword.Malformed = The password is too weak. It needs 8 to 30 characters of three kinds.",
    "400 InvalidPasswordParam.Mismatch",
    "400 InvalidPerformanceLevel.Malformed = The performance level is none of `PL0` to `PL3`, or not possible with the disk's size.",
    "400 InvalidPerformanceLevel.ValueNotSupported",
    "400 InvalidPeriod = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidPeriod.ExceededDedicatedHost = The instance would outlive the dedicated host it is on. Renew the host or take a shorter period.",
    "400 InvalidPeriodUnit.ValueNotSupported = `PeriodUnit` is not one that is possible here, such as `Month` or `Year`.",
    "400 InvalidPlatform.ValueNotSupported = The operating system named in `Platform` is not supported.",
    "400 InvalidPrivateIpAddress",
    "400 InvalidPrivateIpAddress.Duplicated = The private address is in use or stands twice.",
    "400 InvalidPrivateIpAddress.Malformed = The private address is malformed or not in the vSwitch's block.",
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
    "400 InvalidSpotStrategy = `SpotStrategy` is none of `NoSpot`, `SpotWithPriceLimit` and `SpotAsPriceGo`, or not possible here.",
    "400 InvalidStorageClusterId.CapacityNotEnough",
    "400 InvalidStorageClusterId.CategoryNotMatch",
    "400 InvalidStorageClusterId.DiskSizeEmpty",
    "400 InvalidStorageClusterId.PerformanceLevelNotMatch",
    "400 InvalidStorageClusterId.StatusNotSupport",
    "400 InvalidStorageClusterId.ZoneIdEmpty",
    "400 InvalidSystemDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidSystemDiskSize.LessThanMemSize",
    "400 InvalidSystemDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 InvalidUserData.NotSupported",
    "400 InvalidUserData.SizeExceeded = The user data is larger than 32 KB before encoding.",
    "400 InvalidVSwitchId.Necessary",
    "400 InvalidVpcZone.NotSupported",
    "400 IoOptimized.NotSupported = The instance is not I/O optimized, or the setting is not possible.",
    "400 LackResource",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 MissingParameter.PrivatePoolOptions.Id = The id of the private pool is missing.",
    "400 MissingParameter.PrivatePoolOptionsId",
    "400 MissingParamter",
    "400 NoAvaliableDedicatedHost",
    "400 NoPermission.Price = The RAM user may not see prices or get refunds. Grant it access to billing.",
    "400 NotSupportSnapshotEncrypted.ShareImage",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OperationDenied.IllegalPaymentPolicy",
    "400 QuotaExceed.AfterpayInstance = The quota of pay-as-you-go instances is used up. Have it raised.",
    "400 QuotaExceed.DiskCapacity = The quota of disk space of this category is used up in the zone.",
    "400 QuotaExceeded = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "400 QuotaExceeded.PrepayDataDiskCapacity",
    "400 QuotaExceeded.PrivateIpAddress = The vSwitch has too few free private addresses. Take another vSwitch.",
    "400 RegionUnauthorized = The account may not use this region. Apply for it first.",
    "400 ResourceNotAvailable = What was asked for is not available in this region or zone.",
    "400 SpotNotSupported = Spot instances are not supported here.",
    "400 UnexpectedImageFamily.ImageIdSupplied",
    "400 VpcNotFound",
    "400 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "401 InvalidRamRole.NotEcsRole",
    "403 CategoryNotSupported",
    "403 CategoryViolation",
    "403 DefaultVswitch.Existed",
    "403 DeleteWithInstance.Conflict = The disk cannot be detached, so it is always released with its instance.",
    "403 DependencyViolation.WindowsInstance = Windows instances do not support SSH key pairs.",
    "403 EnterpriseGroupLimited.InstanceType",
    "403 EnterpriseGroupLimited.MutliGroupType = Basic and enterprise security groups cannot be mixed on an instance.",
    "403 Forbidden.OnlySupportEnterpriseGroup",
    "403 HibernationConfigured.InstanceOperationForbidden = The instance is set up for hibernation, which excludes this operation.",
    "403 ImageNotSubscribed = The image is of the marketplace and has not been bought. Subscribe to it first.",
    "403 ImageNotSupportInstanceType = The image does not run on this instance type. `DescribeImageSupportInstanceTypes` lists those it runs on.",
    "403 ImageRemovedInMarket = The image was withdrawn from the marketplace.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "403 InstanceDiskCategoryLimitExceed = The instance has as many disks of this category as it can.",
    "403 InstanceDiskLimitExceeded",
    "403 InstanceDiskNumLimitExceed",
    "403 InstanceType.Offline = The instance type is no longer sold. Take its successor.",
    "403 InsufficientBalance = The account's balance is too low. Top it up first.",
    "403 InternalError.AllocateUnderlayIp",
    "403 InvalidAccountStatus",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "403 InvalidClusterId.NotFound = There is no such cluster.",
    "403 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "403 InvalidDevice.InUse = The device name is in use. Take another or leave it out.",
    "403 InvalidDisk.SystemDiskSize",
    "403 InvalidDiskCategory.Mismatch = These categories of system and data disks cannot be combined.",
    "403 InvalidDiskCategory.NotSupported = The category of disk is not possible here, with this zone or instance type.",
    "403 InvalidDiskSize.TooSmall = The disk is smaller than the snapshot or image that it is made from.",
    "403 InvalidEncrypted.DefaultEncryptionUnsupported = Disks are encrypted by default in this account, so `Encrypted` cannot be off.",
    "403 InvalidImage.NotSupported",
    "403 InvalidImageFamily.MissingAvailableImage",
    "403 InvalidInstanceType.NotSupportDiskCategory = The instance type does not take disks of this category.",
    "403 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "403 InvalidInstanceType.ZoneNotSupported",
    "403 InvalidMaxPartitionNumber.Malformed = The number of partitions is not possible.",
    "403 InvalidNetworkType",
    "403 InvalidNetworkType.MismatchRamRole = Instances of the classic network cannot have RAM roles.",
    "403 InvalidOperation.PublicIpAddressNoStock",
    "403 InvalidOperation.ResourceManagedByCloudProduct = A cloud service manages the resource, so it can be changed only there.",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.NotMatch = Two parameters do not go together; the message names them.",
    "403 InvalidParameter.ResourceOwnerAccount = The owner's account is not the right one for this resource.",
    "403 InvalidParameter.StorageSetId",
    "403 InvalidParameter.StorageSetPartitionNumber",
    "403 InvalidParameter.StorageSetZoneId",
    "403 InvalidPayMethod",
    "403 InvalidRegion.NotSupport = The region does not offer this.",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "403 InvalidResourceType.NotSupported = `ResourceType` is not one that the operation knows.",
    "403 InvalidSnapshotId.NotDataDiskSnapshot",
    "403 InvalidSnapshotId.NotReady = The snapshot is not finished. Wait until it is `accomplished`.",
    "403 InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport",
    "403 InvalidSpotInterruptionBehavior.LocalDiskNotSupport",
    "403 InvalidStorageSetName.Malformed = The name of the storage set is malformed.",
    "403 InvalidSystemDiskCategory.ValueUnauthorized",
    "403 InvalidUser.PassRoleForbidden = The RAM user may not pass this role on. Allow `ram:PassRole` for it.",
    "403 InvalidUserData.Base64FormatInvalid = The user data is not Base64.",
    "403 InvalidUserData.Forbidden = The account may not use user data here.",
    "403 InvalidVPCStatus.NotWorking",
    "403 InvalidVSwitch.DefaultVSwitchNotSupport",
    "403 InvalidVSwitchId.IpInvalid = The address is not in the vSwitch's block, or reserved.",
    "403 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
    "403 IoOptimized.NotSupported = The instance is not I/O optimized, or the setting is not possible.",
    "403 Mayi.InternalError",
    "403 NodeControllerUnavailable = The service is overloaded or out of order for a moment. Try again.",
    "403 NotSupportSnapshotEncrypted.DiskCategory = Disks of this category cannot be encrypted from a snapshot.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.BidOwnResource",
    "403 OperationDenied.CloudSSDNotSupported",
    "403 OperationDenied.FlavorNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
    "403 OperationDenied.ImageNotValid = The image cannot be used. Check its state and its permissions.",
    "403 OperationDenied.InconsistentNetwork",
    "403 OperationDenied.InvalidNetworkType",
    "403 OperationDenied.LocalDiskUnsupported",
    "403 OperationDenied.NoStock = The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource` tells what is in stock.",
    "403 OperationDenied.PaygNotAvailable",
    "403 OperationDenied.PerformanceLevelNotMatch = The performance level does not fit the size of the disk. Higher levels need larger disks.",
    "403 OperationDenied.PrepayNotAvailable",
    "403 OperationDenied.RegionIdNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
    "403 OperationDenied.TimestampNotSupported = Spot instances with a protected time are not possible with this type, region or time.",
    "403 QuotaExceed.BuyImage = The image is of the marketplace and has not been bought. Subscribe to it first.",
    "403 QuotaExceed.DeploymentSetInstanceQuotaFull",
    "403 QuotaExceed.ElasticQuota = The quota of pay-as-you-go instances or vCPUs is used up. Have it raised.",
    "403 QuotaExceed.PortableCloudDisk = The quota of detachable disks is used up.",
    "403 QuotaExceed.PostPaidDisk = The quota of pay-as-you-go disks is used up. Have it raised.",
    "403 QuotaExceed.Tags = There are more tags than a request or a resource can have, usually 20.",
    "403 QuotaExceeded.PostpaidDataDiskCapacity = The quota of pay-as-you-go disks is used up. Have it raised.",
    "403 QuotaExceeded.PrivateIpAddress = The vSwitch has too few free private addresses. Take another vSwitch.",
    "403 RealNameAuthenticationError = The account has not been verified. Verify it first.",
    "403 RegionUnauthorized = The account may not use this region. Apply for it first.",
    "403 ResourcesNotInSameZone = The instance and the dedicated host are in different zones.",
    "403 SecurityGroupInstanceLimitExceed = The security group has as many instances or addresses as it can hold. Take another group.",
    "403 SecurityRisk.3DVerification = The payment needs a 3-D Secure verification. Complete it in the console.",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "403 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "403 Zone.NotOpen = Nothing of the kind is sold in this zone. Take another zone.",
    "404 DependencyViolation.IoOptimized",
    "404 DeploymentSet.NotFound",
    "404 HOSTNAME_ILLEGAL",
    "404 InvalidClusterId.NotFound = There is no such cluster.",
    "404 InvalidDataDiskSnapshotId.NotFound",
    "404 InvalidDiskIds.NotPortable = The disk cannot be detached.",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
    "404 InvalidInstanceChargeType.NotFound = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "404 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "404 InvalidKeyPairName.NotFound = There is no such SSH key pair in this region.",
    "404 InvalidMarketImage.NotFound",
    "404 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "404 InvalidParameter.KMSKeyId.NotFound = There is no such key in Key Management Service in this region.",
    "404 InvalidRamRole.NotFound = There is no such RAM role.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "404 InvalidSecurityGroupId.NotFound = There is no such security group in this region. Check the id and the region.",
    "404 InvalidStorageClusterId.NotExist",
    "404 InvalidSystemDiskSize",
    "404 InvalidSystemDiskSize.LessThanImageSize = The system disk is smaller than the image.",
    "404 InvalidSystemDiskSize.LessThanMinSize = The size of the system disk is outside of what its category allows.",
    "404 InvalidSystemDiskSize.MoreThanMaxSize = The size of the system disk is outside of what its category allows.",
    "404 InvalidVSwitchId.NotFound = There is no such vSwitch in this region. Check the id and the region.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "404 IoOptimized.NotSupported = The instance is not I/O optimized, or the setting is not possible.",
    "404 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "404 PaymentMethodNotFound = The account has no way of paying that works. Set one up first.",
    "409 OperationConflict = Another operation on the same resource is still running. Try again when it is done.",
    "429 Throttling.Resource",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 InvalidImage.OSType",
}

/// Request of `CreateInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Family of the image; the newest image of a family can be asked for by it.
    pub image_family: Option<String>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: String,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub instance_name: Option<String>,
    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub auto_renew: Option<bool>,
    /// How long each automatic renewal lasts, counted in `PeriodUnit`.
    pub auto_renew_period: Option<i64>,
    /// Highest public bandwidth into the instance. Unit: Mbit/s. 1 to 200.
    pub internet_max_bandwidth_in: Option<i64>,
    /// Highest public bandwidth out of the instance. With a value above 0 it gets a public address. Unit:
    /// Mbit/s.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Host name in the operating system. 2 to 64 characters on Linux, 2 to 15 on Windows.
    pub host_name: Option<String>,
    /// Password for logging in, 8 to 30 characters of three kinds. Send it over HTTPS only.
    pub password: Option<String>,
    /// Whether the instance takes the password that is set in the image. The image must have one, and
    /// `Password` must be left out.
    pub password_inherit: Option<bool>,
    /// Id of the deployment set (`ds-...`). `DescribeDeploymentSets` lists it.
    pub deployment_set_id: Option<String>,
    /// Number of the instance's group within a deployment set with the strategy `AvailabilityGroup`: 1
    /// to 7.
    pub deployment_set_group_no: Option<i64>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Id of the cluster that the resource belongs to. Only resources of the classic network have one.
    /// Deprecated.
    #[deprecated]
    pub cluster_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub vlan_id: Option<String>,
    /// Private address of an instance in the classic network.
    pub inner_ip_address: Option<String>,
    /// Size of the system disk, at least that of the image. Unit: GiB. On the wire: `SystemDisk.Size`.
    pub system_disk_size: Option<i64>,
    /// Category of the system disk, which decides its performance and price. On the wire:
    /// `SystemDisk.Category`.
    pub system_disk_category: Option<InstanceSystemDiskCategory>,
    /// Name of the system disk: 2 to 128 characters. On the wire: `SystemDisk.DiskName`.
    pub system_disk_disk_name: Option<String>,
    /// Description of the system disk: 2 to 256 characters, not starting with `http://` or `https://`. On
    /// the wire: `SystemDisk.Description`.
    pub system_disk_description: Option<String>,
    /// Performance level of the system disk when it is an ESSD: `PL0` to `PL3`. On the wire:
    /// `SystemDisk.PerformanceLevel`.
    pub system_disk_performance_level: Option<SystemDiskPerformanceLevel>,
    /// `NodeControllerId`: string.
    pub node_controller_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub io_optimized: Option<IoOptimized>,
    /// Whether the services that come with the image are used.
    pub use_additional_service: Option<bool>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub instance_charge_type: Option<InstanceChargeType>,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Unit in which `Period` counts the length of the purchase.
    pub period_unit: Option<InstancePeriodUnit>,
    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub user_data: Option<String>,
    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub spot_strategy: Option<SpotStrategy>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// Most that the spot instance may cost an hour. Only with the strategy `SpotWithPriceLimit`.
    pub spot_price_limit: Option<f64>,
    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise. 0 to 6.
    pub spot_duration: Option<i64>,
    /// What happens when a spot instance is reclaimed: `Terminate` or `Stop`.
    pub spot_interruption_behavior: Option<String>,
    /// Name of the RAM role whose credentials the instance gets. `ListRoles` of RAM lists it.
    pub ram_role_name: Option<String>,
    /// Whether basic security software is installed: `Active` or `Deactive`. Only with public images.
    pub security_enhancement_strategy: Option<SecurityEnhancementStrategy>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the cluster for high-performance computing (`hpc-...`). `DescribeHpcClusters` lists it.
    pub hpc_cluster_id: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the dedicated host (`dh-...`). `DescribeDedicatedHosts` lists it.
    pub dedicated_host_id: Option<String>,
    /// How a burstable instance performs: `Standard`, or `Unlimited` beyond its credits, at a price.
    pub credit_specification: Option<CreditSpecification>,
    /// Whether the resource is protected, so that it cannot be released by console or API.
    pub deletion_protection: Option<bool>,
    /// Whether the instance may hibernate. Reserved; leave it out. On the wire:
    /// `HibernationOptions.Configured`.
    pub hibernation_options_configured: Option<bool>,
    /// Whether the instance stays on its dedicated host: `host`, or `default` when it may start on another.
    pub affinity: Option<Affinity>,
    /// Whether the instance runs on a dedicated host (`host`) or on a shared one (`default`).
    pub tenancy: Option<Tenancy>,
    /// Id of the storage set (`ss-...`), which spreads disks over the physical storage.
    /// `DescribeStorageSets` lists it.
    pub storage_set_id: Option<String>,
    /// How many partitions the storage set has, at least 2; of a disk, the number of the partition that it
    /// is in.
    pub storage_set_partition_number: Option<i64>,
    /// Whether the instance's metadata service responds: `enabled` or `disabled`.
    pub http_endpoint: Option<HttpEndpoint>,
    /// Whether the metadata service demands a session token: `optional` or `required`.
    pub http_tokens: Option<HttpTokens>,
    /// How many network hops a metadata token may travel.
    pub http_put_response_hop_limit: Option<i64>,
    /// Which instances may use the private pool: `Open` for any that match, `Target` for those that name
    /// it. On the wire: `PrivatePoolOptions.MatchCriteria`.
    pub private_pool_options_match_criteria: Option<String>,
    /// Id of the private pool: of an elasticity assurance (`eap-...`) or a capacity reservation
    /// (`crp-...`). On the wire: `PrivatePoolOptions.Id`.
    pub private_pool_options_id: Option<String>,
    /// Data disks that the instances get, up to 16, one entry for each.
    pub data_disk: Vec<DataDisk>,
    /// Names of the resource in the access control of all services, with the role by which they are used.
    /// Reserved. At most 10 elements.
    pub arn: Vec<Arn>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// Settings of the system disk, such as the dedicated storage cluster that it is made in.
    pub system_disk: Option<SystemDisk>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(instance_type: impl Into<String>) -> Self {
        Self {
            instance_type: instance_type.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Family of the image; the newest image of a family can be asked for by it.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Id of the security group (`sg-...`).
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Name of the instance: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Whether the subscription is renewed automatically when it ends; `false` when left out.
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }

    /// How long each automatic renewal lasts, counted in `PeriodUnit`.
    pub fn auto_renew_period(mut self, value: i64) -> Self {
        self.auto_renew_period = Some(value);
        self
    }

    /// Highest public bandwidth into the instance.
    pub fn internet_max_bandwidth_in(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_in = Some(value);
        self
    }

    /// Highest public bandwidth out of the instance.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Host name in the operating system.
    pub fn host_name(mut self, value: impl Into<String>) -> Self {
        self.host_name = Some(value.into());
        self
    }

    /// Password for logging in, 8 to 30 characters of three kinds.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Whether the instance takes the password that is set in the image.
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Id of the deployment set (`ds-...`).
    pub fn deployment_set_id(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_id = Some(value.into());
        self
    }

    /// Number of the instance's group within a deployment set with the strategy `AvailabilityGroup`: 1
    /// to 7.
    pub fn deployment_set_group_no(mut self, value: i64) -> Self {
        self.deployment_set_group_no = Some(value);
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Id of the cluster that the resource belongs to.
    #[deprecated]
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the VLAN, 0 to 2999; 0 for an untagged layer 3 port.
    pub fn vlan_id(mut self, value: impl Into<String>) -> Self {
        self.vlan_id = Some(value.into());
        self
    }

    /// Private address of an instance in the classic network.
    pub fn inner_ip_address(mut self, value: impl Into<String>) -> Self {
        self.inner_ip_address = Some(value.into());
        self
    }

    /// Size of the system disk, at least that of the image.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }

    /// Category of the system disk, which decides its performance and price.
    pub fn system_disk_category(
        mut self,
        value: impl Into<InstanceSystemDiskCategory>,
    ) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Name of the system disk: 2 to 128 characters.
    pub fn system_disk_disk_name(mut self, value: impl Into<String>) -> Self {
        self.system_disk_disk_name = Some(value.into());
        self
    }

    /// Description of the system disk: 2 to 256 characters, not starting with `http://` or `https://`.
    pub fn system_disk_description(mut self, value: impl Into<String>) -> Self {
        self.system_disk_description = Some(value.into());
        self
    }

    /// Performance level of the system disk when it is an ESSD: `PL0` to `PL3`.
    pub fn system_disk_performance_level(
        mut self,
        value: impl Into<SystemDiskPerformanceLevel>,
    ) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }

    /// Sets `NodeControllerId`.
    pub fn node_controller_id(mut self, value: impl Into<String>) -> Self {
        self.node_controller_id = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Private IPv4 address within the vSwitch's block.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Whether the instance is I/O optimized: `optimized` or `none`, or a boolean in responses.
    pub fn io_optimized(mut self, value: impl Into<IoOptimized>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Whether the services that come with the image are used.
    pub fn use_additional_service(mut self, value: bool) -> Self {
        self.use_additional_service = Some(value);
        self
    }

    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub fn instance_charge_type(mut self, value: impl Into<InstanceChargeType>) -> Self {
        self.instance_charge_type = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Unit in which `Period` counts the length of the purchase.
    pub fn period_unit(mut self, value: impl Into<InstancePeriodUnit>) -> Self {
        self.period_unit = Some(value.into());
        self
    }

    /// Script or data that the instance runs at its first start, in Base64, at most 32 KB before encoding.
    pub fn user_data(mut self, value: impl Into<String>) -> Self {
        self.user_data = Some(value.into());
        self
    }

    /// How a spot instance is bid for: `NoSpot` for none, `SpotWithPriceLimit` up to a price,
    /// `SpotAsPriceGo` at the market's price.
    pub fn spot_strategy(mut self, value: impl Into<SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Name of the SSH key pair for logging in.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Most that the spot instance may cost an hour.
    pub fn spot_price_limit(mut self, value: f64) -> Self {
        self.spot_price_limit = Some(value);
        self
    }

    /// Hours for which a spot instance is not reclaimed: 1, or 0 for no such promise.
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }

    /// What happens when a spot instance is reclaimed: `Terminate` or `Stop`.
    pub fn spot_interruption_behavior(mut self, value: impl Into<String>) -> Self {
        self.spot_interruption_behavior = Some(value.into());
        self
    }

    /// Name of the RAM role whose credentials the instance gets.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// Whether basic security software is installed: `Active` or `Deactive`.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<SecurityEnhancementStrategy>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the cluster for high-performance computing (`hpc-...`).
    pub fn hpc_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.hpc_cluster_id = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the dedicated host (`dh-...`).
    pub fn dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_id = Some(value.into());
        self
    }

    /// How a burstable instance performs: `Standard`, or `Unlimited` beyond its credits, at a price.
    pub fn credit_specification(
        mut self,
        value: impl Into<CreditSpecification>,
    ) -> Self {
        self.credit_specification = Some(value.into());
        self
    }

    /// Whether the resource is protected, so that it cannot be released by console or API.
    pub fn deletion_protection(mut self, value: bool) -> Self {
        self.deletion_protection = Some(value);
        self
    }

    /// Whether the instance may hibernate.
    pub fn hibernation_options_configured(mut self, value: bool) -> Self {
        self.hibernation_options_configured = Some(value);
        self
    }

    /// Whether the instance stays on its dedicated host: `host`, or `default` when it may start on another.
    pub fn affinity(mut self, value: impl Into<Affinity>) -> Self {
        self.affinity = Some(value.into());
        self
    }

    /// Whether the instance runs on a dedicated host (`host`) or on a shared one (`default`).
    pub fn tenancy(mut self, value: impl Into<Tenancy>) -> Self {
        self.tenancy = Some(value.into());
        self
    }

    /// Id of the storage set (`ss-...`), which spreads disks over the physical storage.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// How many partitions the storage set has, at least 2; of a disk, the number of the partition that it
    /// is in.
    pub fn storage_set_partition_number(mut self, value: i64) -> Self {
        self.storage_set_partition_number = Some(value);
        self
    }

    /// Whether the instance's metadata service responds: `enabled` or `disabled`.
    pub fn http_endpoint(mut self, value: impl Into<HttpEndpoint>) -> Self {
        self.http_endpoint = Some(value.into());
        self
    }

    /// Whether the metadata service demands a session token: `optional` or `required`.
    pub fn http_tokens(mut self, value: impl Into<HttpTokens>) -> Self {
        self.http_tokens = Some(value.into());
        self
    }

    /// How many network hops a metadata token may travel.
    pub fn http_put_response_hop_limit(mut self, value: i64) -> Self {
        self.http_put_response_hop_limit = Some(value);
        self
    }

    /// Which instances may use the private pool: `Open` for any that match, `Target` for those that name
    /// it.
    pub fn private_pool_options_match_criteria(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.private_pool_options_match_criteria = Some(value.into());
        self
    }

    /// Id of the private pool: of an elasticity assurance (`eap-...`) or a capacity reservation
    /// (`crp-...`).
    pub fn private_pool_options_id(mut self, value: impl Into<String>) -> Self {
        self.private_pool_options_id = Some(value.into());
        self
    }

    /// Data disks that the instances get, up to 16, one entry for each.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disk = cloudspec_wire::all(value);
        self
    }

    /// Names of the resource in the access control of all services, with the role by which they are used.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self {
        self.arn = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = InstanceTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Settings of the system disk, such as the dedicated storage cluster that it is made in.
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
    6 internet_charge_type: Opt = Field::one_of("InternetChargeType", InternetChargeType::VALUES),
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
    17 cluster_id: OptStr = Field::string("ClusterId").deprecated(),
    18 client_token: OptStr = Field::string("ClientToken").filled(),
    19 vlan_id: OptStr = Field::string("VlanId"),
    20 inner_ip_address: OptStr = Field::string("InnerIpAddress"),
    21 system_disk_size: OptInt = Field::int32("SystemDisk.Size"),
    22 system_disk_category: Opt = Field::one_of("SystemDisk.Category", InstanceSystemDiskCategory::VALUES),
    23 system_disk_disk_name: OptStr = Field::string("SystemDisk.DiskName"),
    24 system_disk_description: OptStr = Field::string("SystemDisk.Description"),
    25 system_disk_performance_level: Opt = Field::one_of("SystemDisk.PerformanceLevel", SystemDiskPerformanceLevel::VALUES),
    26 node_controller_id: OptStr = Field::string("NodeControllerId"),
    27 description: OptStr = Field::string("Description"),
    28 v_switch_id: OptStr = Field::string("VSwitchId"),
    29 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    30 io_optimized: Opt = Field::one_of("IoOptimized", IoOptimized::VALUES),
    31 use_additional_service: OptBool = Field::boolean("UseAdditionalService"),
    32 instance_charge_type: Opt = Field::one_of("InstanceChargeType", InstanceChargeType::VALUES),
    33 period: OptInt = Field::int32("Period"),
    34 period_unit: Opt = Field::one_of("PeriodUnit", InstancePeriodUnit::VALUES),
    35 user_data: OptStr = Field::string("UserData"),
    36 spot_strategy: Opt = Field::one_of("SpotStrategy", SpotStrategy::VALUES),
    37 key_pair_name: OptStr = Field::string("KeyPairName"),
    38 spot_price_limit: OptFloat = Field::float("SpotPriceLimit"),
    39 spot_duration: OptInt = Field::int32("SpotDuration").limits(&Limits::new().range(Some(0.0), Some(6.0))),
    40 spot_interruption_behavior: OptStr = Field::string("SpotInterruptionBehavior"),
    41 ram_role_name: OptStr = Field::string("RamRoleName"),
    42 security_enhancement_strategy: Opt = Field::one_of("SecurityEnhancementStrategy", SecurityEnhancementStrategy::VALUES),
    43 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    44 hpc_cluster_id: OptStr = Field::string("HpcClusterId"),
    45 dry_run: OptBool = Field::boolean("DryRun"),
    46 dedicated_host_id: OptStr = Field::string("DedicatedHostId"),
    47 credit_specification: Opt = Field::one_of("CreditSpecification", CreditSpecification::VALUES),
    48 deletion_protection: OptBool = Field::boolean("DeletionProtection"),
    49 hibernation_options_configured: OptBool = Field::boolean("HibernationOptions.Configured"),
    50 affinity: Opt = Field::one_of("Affinity", Affinity::VALUES),
    51 tenancy: Opt = Field::one_of("Tenancy", Tenancy::VALUES),
    52 storage_set_id: OptStr = Field::string("StorageSetId"),
    53 storage_set_partition_number: OptInt = Field::int32("StorageSetPartitionNumber").limits(&Limits::new().range(Some(1.0), None)),
    54 http_endpoint: Opt = Field::one_of("HttpEndpoint", HttpEndpoint::VALUES),
    55 http_tokens: Opt = Field::one_of("HttpTokens", HttpTokens::VALUES),
    56 http_put_response_hop_limit: OptInt = Field::int32("HttpPutResponseHopLimit"),
    57 private_pool_options_match_criteria: OptStr = Field::string("PrivatePoolOptions.MatchCriteria"),
    58 private_pool_options_id: OptStr = Field::string("PrivatePoolOptions.Id"),
    59 data_disk: List = Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::new().items(None, Some(16))),
    60 arn: List = Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::new().items(None, Some(10))),
    61 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    62 system_disk: Opt = Field::record("SystemDisk", &SYSTEM_DISK),
}

/// `DataDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`. More gives more operations a second and
    /// costs more.
    pub performance_level: Option<PerformanceLevel>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB.
    pub size: Option<i64>,
    /// Name of the device in the operating system, such as `/dev/xvdb`.
    pub device: Option<String>,
    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub disk_name: Option<String>,
    /// Category of the disk, which decides its performance and price.
    pub category: Option<DataDiskCategory>,
    /// Whether the disk is released together with the instance.
    pub delete_with_instance: Option<bool>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Encryption algorithm, such as `aes-256`.
    pub encrypt_algorithm: Option<String>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// Id of the dedicated block storage cluster for the disk (`dbsc-...`).
    pub storage_cluster_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DataDisk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`.
    pub fn performance_level(mut self, value: impl Into<PerformanceLevel>) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the snapshot (`s-...`).
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Size of the disk.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Name of the device in the operating system, such as `/dev/xvdb`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Category of the disk, which decides its performance and price.
    pub fn category(mut self, value: impl Into<DataDiskCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Whether the disk is released together with the instance.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Encryption algorithm, such as `aes-256`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the dedicated block storage cluster for the disk (`dbsc-...`).
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
        self
    }
}

record! {
    DataDisk: DATA_DISK,
    0 performance_level: Opt = Field::one_of("PerformanceLevel", PerformanceLevel::VALUES),
    1 description: OptStr = Field::string("Description"),
    2 snapshot_id: OptStr = Field::string("SnapshotId"),
    3 size: OptInt = Field::int32("Size"),
    4 device: OptStr = Field::string("Device"),
    5 disk_name: OptStr = Field::string("DiskName"),
    6 category: Opt = Field::one_of("Category", DataDiskCategory::VALUES),
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
    /// Id of the dedicated block storage cluster for the disk (`dbsc-...`).
    pub storage_cluster_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SystemDisk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the dedicated block storage cluster for the disk (`dbsc-...`).
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Price to pay, discounts taken off.
    pub trade_price: Option<f64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
