// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! The documented error codes.

use cloudspec_wire::open_enum;

open_enum! {
    /// The error codes that the operations of the service document; `Error::code_as` of a failed call gives
    /// one. The provider may add to them.
    pub enum ErrorCode {
        Value404 = "404",
        AbsAbsInvalidSpotInstanceUid = "Abs.Abs.InvalidSpotInstanceUID",
        /// The account is unknown, or the AccessKey is no longer good.
        AbsInvalidAccountNotFound = "Abs.InvalidAccount.NotFound",
        AbsInvalidActionRegionNotSupport = "Abs.InvalidAction.RegionNotSupport",
        /// The instance ids are not as the operation wants them, usually a JSON array.
        AbsInvalidInstanceIdsMalFormed = "Abs.InvalidInstanceIds.MalFormed",
        AbsIoOptimizedValueNotSupported = "Abs.IoOptimized.ValueNotSupported",
        AbsMissingParamterInstanceId = "Abs.MissingParamter.InstanceId",
        /// Payment is overdue. Settle the bill first.
        AccountArrearage = "Account.Arrearage",
        AccountForbiddenAssociatedWithResellerPartner = "AccountForbidden.AssociatedWithResellerPartner",
        AccountForbiddenProductCreationLimited = "AccountForbidden.ProductCreationLimited",
        AclLimitExceed = "AclLimitExceed",
        /// The region holds as many activation codes as allowed.
        ActivationCountExceedLimit = "ActivationCount.ExceedLimit",
        /// `Description` is longer than 100 characters.
        ActivationDescExceedLimit = "ActivationDesc.ExceedLimit",
        /// Instances are registered with the code; deregister them first.
        ActivationIdInUse = "ActivationId.InUse",
        /// There is no activation code with this id.
        ActivationIdNotFound = "ActivationId.NotFound",
        /// `InstanceCount` is out of range.
        ActivationLimitationInvalid = "ActivationLimitation.Invalid",
        /// `TimeToLiveInHours` is out of range.
        ActivationTtlExceedLimit = "ActivationTTL.ExceedLimit",
        /// `IpAddressRange` is no address or CIDR block.
        AddressRangeInvalidPattern = "AddressRange.InvalidPattern",
        AllocateIpFail = "AllocateIp.Fail",
        AllocateIpFailed = "AllocateIpFailed",
        AllocateIpInvalidInstanceBandwidth = "AllocateIpInvalidInstanceBandwidth",
        AllocatedAlready = "AllocatedAlready",
        AnyPortPortMustBeZero = "AnyPort.PortMustBeZero",
        AssumeRoleError = "AssumeRoleError",
        AttrMismatchingAcceptingSideAliUid = "AttrMismatching.AcceptingSideAliUid",
        AttrMismatchingAcceptingSideInstanceId = "AttrMismatching.AcceptingSideInstanceId",
        AttrMismatchingAcceptingSideOppositeInterfaceId = "AttrMismatching.AcceptingSideOppositeInterfaceId",
        AttrMismatchingAcceptingSideOppositeInterfaceOwnerId = "AttrMismatching.AcceptingSideOppositeInterfaceOwnerId",
        AttrMismatchingAcceptingSideOppositeRegionNo = "AttrMismatching.AcceptingSideOppositeRegionNo",
        AttrMismatchingAcceptingSideOppositeRouterId = "AttrMismatching.AcceptingSideOppositeRouterId",
        AttrMismatchingAcceptingSideOppositeRouterType = "AttrMismatching.AcceptingSideOppositeRouterType",
        AttrMismatchingAcceptingSideRegionNo = "AttrMismatching.AcceptingSideRegionNo",
        AttrMismatchingAcceptingSideRole = "AttrMismatching.AcceptingSideRole",
        AttrMismatchingAcceptingSideRouterId = "AttrMismatching.AcceptingSideRouterId",
        AttrMismatchingAcceptingSideRouterType = "AttrMismatching.AcceptingSideRouterType",
        AttrMismatchingNaclAndBindInstance = "AttrMismatching.NaclAndBindInstance",
        AuthenticationFailedConditionUnsatisfied = "AuthenticationFailed.ConditionUnsatisfied",
        /// The security group has as many rules as it can. Merge some or take another group.
        AuthorizationLimitExceed = "AuthorizationLimitExceed",
        AuthorizedGroupRuleLimitExceed = "AuthorizedGroupRule.LimitExceed",
        AutoProvisioningGroupIncorrectStatus = "AutoProvisioningGroup.IncorrectStatus",
        AutoProvisioningGroupUnauthorized = "AutoProvisioningGroup.Unauthorized",
        AutoSnapshotPolicyQuotaExceed = "AutoSnapshotPolicy.QuotaExceed",
        BindInstanceHavePortmapOrBindEip = "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP",
        BindInstanceOwenerError = "BIND_INSTANCE_OWENER_ERROR",
        BandIncreaseNotSupportIsp = "BandIncreaseNotSupportIsp",
        BandwidthPackageFinancialLocked = "BandwidthPackage.FinancialLocked",
        BandwidthUpgradeDeniedEipBoundInstance = "BandwidthUpgradeDenied.EipBoundInstance",
        BillingMethodNotFound = "BillingMethodNotFound",
        BindInstanceNotSupported = "BindInstance.NotSupported",
        /// Neither tags nor resource ids are given; one of them is needed.
        BothEmptyTagsAndResources = "BothEmpty.TagsAndResources",
        BurstingEnabledForDiskCategoryUnsupported = "BurstingEnabledForDiskCategoryUnsupported",
        BurstingEnabledForModifyingDiskUnsupported = "BurstingEnabledForModifyingDiskUnsupported",
        BurstingEnabledForMultiAttachDiskUnsupported = "BurstingEnabledForMultiAttachDiskUnsupported",
        CommodityInvalidComponent = "COMMODITY.INVALID_COMPONENT",
        CommodityNoExist = "COMMODITY_NO_EXIST",
        CancelNotSupported = "CancelNotSupported",
        CancelTaskFailed = "CancelTaskFailed",
        CannotCancelSystemEventNotSimulated = "CannotCancelSystemEvent.NotSimulated",
        CapacityExceedTooManyDisks = "CapacityExceed.TooManyDisks",
        CategoryNotSupported = "CategoryNotSupported",
        CategoryViolation = "CategoryViolation",
        /// The way the resource is paid for does not allow the operation, for instance releasing a subscription
        /// before it ends.
        ChargeTypeViolation = "ChargeTypeViolation",
        ChargeTypeViolationPostPaidDedicatedHost = "ChargeTypeViolation.PostPaidDedicatedHost",
        /// The classic network is not supported. Use a VPC.
        ClassicNetworkNotSupported = "ClassicNetworkNotSupported",
        CloudBoxNotSupportSnapshotWithInstantAccess = "CloudBoxNotSupportSnapshotWithInstantAccess",
        /// `CommandContent` is not Base64 although `ContentEncoding` says so.
        CmdContentDecodeError = "CmdContent.DecodeError",
        /// The command is too long once Base64 encoded.
        CmdContentExceedLimit = "CmdContent.ExceedLimit",
        /// The region holds as many commands as the quota allows; delete some or raise the quota.
        CmdCountExceedQuota = "CmdCount.ExceedQuota",
        /// The command description is longer than 512 characters.
        CmdDescExceedLimit = "CmdDesc.ExceedLimit",
        /// The command name is longer than 128 characters.
        CmdNameExceedLimit = "CmdName.ExceedLimit",
        /// The command has been published; its name is fixed.
        CmdNameReadonly = "CmdName.Readonly",
        /// A custom parameter in the command has no name between its braces.
        CmdParamEmptyKey = "CmdParam.EmptyKey",
        /// A custom parameter name has characters other than letters, digits, `-` and `_`.
        CmdParamInvalidParamName = "CmdParam.InvalidParamName",
        /// The command defines more than 20 custom parameters.
        CmdParamCountExceedLimit = "CmdParamCount.ExceedLimit",
        /// A custom parameter name is longer than 64 bytes.
        CmdParamNameExceedLimit = "CmdParamName.ExceedLimit",
        /// The region holds as many commands as the quota allows.
        CommandLimitExceeded = "CommandLimitExceeded",
        ConcurrentQuotaExceedExportImage = "ConcurrentQuotaExceed.ExportImage",
        CountLimitExceedHaVipInVpc = "CountLimitExceed.HaVipInVpc",
        CountLimitExceedHaVipOnInstance = "CountLimitExceed.HaVipOnInstance",
        CountLimitExceedHaVipRouteEntry = "CountLimitExceed.HaVipRouteEntry",
        CountLimitExceededHaVipOnEcsInstance = "CountLimitExceeded.HaVipOnECSInstance",
        /// The caller may not create the service-linked role that delivery needs.
        CreateServiceLinkedRoleNoPermission = "CreateServiceLinkedRole.NoPermission",
        CreateSnapshotFailed = "CreateSnapshot.Failed",
        CreateVSwitchIncorrectStatusCbnStatus = "CreateVSwitch.IncorrectStatus.cbnStatus",
        CreditNotFound = "Credit.NotFound",
        CurrentAccountNotSupportPublicImage = "CurrentAccount.NotSupportPublicImage",
        CurrentRegionNotSupportPublicImage = "CurrentRegion.NotSupportPublicImage",
        DiskHasCreatingSnapshot = "DISK_HAS_CREATING_SNAPSHOT",
        DiskInDedicatedBlockStorageCluster = "DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER",
        /// The request would have worked. Nothing was done because `DryRun` was set.
        DryrunSuccess = "DRYRUN.SUCCESS",
        DecreasedBandwidthNotAllowed = "DecreasedBandwidthNotAllowed",
        DedicatedHostExists = "DedicatedHostExists",
        /// Dedicated hosts are not supported here.
        DedicatedHostNotSupported = "DedicatedHostNotSupported",
        DedicatedHostTypeUnmatched = "DedicatedHostType.Unmatched",
        DefaultVswitchExisted = "DefaultVswitch.Existed",
        DeleteVSwitchIncorrectStatusCbnStatus = "DeleteVSwitch.IncorrectStatus.cbnStatus",
        /// The disk cannot be detached, so it is always released with its instance.
        DeleteWithInstanceConflict = "DeleteWithInstance.Conflict",
        /// Something still uses the resource, or it is not attached as the operation wants it; the message says
        /// what.
        DependencyViolation = "DependencyViolation",
        DependencyViolationBandwidthPackages = "DependencyViolation.BandwidthPackages",
        DependencyViolationBgpGroup = "DependencyViolation.BgpGroup",
        DependencyViolationBgpNetwork = "DependencyViolation.BgpNetwork",
        DependencyViolationClassicLinkInstance = "DependencyViolation.ClassicLinkInstance",
        DependencyViolationCloudServiceResource = "DependencyViolation.CloudServiceResource",
        DependencyViolationDhcpOptionsSet = "DependencyViolation.DhcpOptionsSet",
        DependencyViolationEips = "DependencyViolation.EIPS",
        DependencyViolationEnhancedNatgw = "DependencyViolation.EnhancedNatgw",
        DependencyViolationForwardEntry = "DependencyViolation.ForwardEntry",
        DependencyViolationGatewayRouteTable = "DependencyViolation.GatewayRouteTable",
        DependencyViolationHaVip = "DependencyViolation.HaVip",
        DependencyViolationHaVipAssociatedWithEip = "DependencyViolation.HaVipAssociatedWithEIP",
        DependencyViolationHaVipReferedByRouteEntry = "DependencyViolation.HaVipReferedByRouteEntry",
        DependencyViolationInstance = "DependencyViolation.Instance",
        DependencyViolationInstanceType = "DependencyViolation.InstanceType",
        DependencyViolationIoOptimize = "DependencyViolation.IoOptimize",
        DependencyViolationIoOptimized = "DependencyViolation.IoOptimized",
        DependencyViolationIpv4Gateway = "DependencyViolation.Ipv4Gateway",
        DependencyViolationIpv6Gateway = "DependencyViolation.Ipv6Gateway",
        DependencyViolationNatGateway = "DependencyViolation.NatGateway",
        /// A network ACL or a route table is still bound to the vSwitch. Unbind it first.
        DependencyViolationNetworkAcl = "DependencyViolation.NetworkAcl",
        DependencyViolationNotEmpty = "DependencyViolation.NotEmpty",
        DependencyViolationNqa = "DependencyViolation.Nqa",
        DependencyViolationReferByHpc = "DependencyViolation.ReferByHPC",
        /// A route leads to the resource. Delete the route first.
        DependencyViolationRouteEntry = "DependencyViolation.RouteEntry",
        DependencyViolationRouteInterface = "DependencyViolation.RouteInterface",
        /// A network ACL or a route table is still bound to the vSwitch. Unbind it first.
        DependencyViolationRouteTable = "DependencyViolation.RouteTable",
        DependencyViolationRouterInterface = "DependencyViolation.RouterInterface",
        DependencyViolationRouterInterfaceReferedByRouteEntry = "DependencyViolation.RouterInterfaceReferedByRouteEntry",
        DependencyViolationSlbConfiguring = "DependencyViolation.SLBConfiguring",
        DependencyViolationSecurityGroup = "DependencyViolation.SecurityGroup",
        DependencyViolationSnat = "DependencyViolation.Snat",
        /// An SNAT rule still uses the resource. Delete the rule first.
        DependencyViolationSnatEntry = "DependencyViolation.SnatEntry",
        DependencyViolationTunnel = "DependencyViolation.Tunnel",
        DependencyViolationVSwitch = "DependencyViolation.VSwitch",
        /// Windows instances do not support SSH key pairs.
        DependencyViolationWindowsInstance = "DependencyViolation.WindowsInstance",
        DependencyViolationDomainGranularity = "DependencyViolation.domain.granularity",
        DependencyViolationStrategyGranularity = "DependencyViolation.strategy.granularity",
        DeploymentSetGroupQuotaFull = "DeploymentSet.GroupQuotaFull",
        DeploymentSetNotFound = "DeploymentSet.NotFound",
        DestinationRegionNotFound = "DestinationRegion.NotFound",
        DiskNotFound = "Disk.NotFound",
        DiskAttachedNumberExceeded = "DiskAttachedNumberExceeded",
        /// Disks of this category do not support the operation.
        DiskCategoryOperationNotSupported = "DiskCategory.OperationNotSupported",
        /// A snapshot of the disk is being taken. Try again when it is finished.
        DiskCreatingSnapshot = "DiskCreatingSnapshot",
        /// The disk cannot be used, because of an error or because payment is overdue.
        DiskError = "DiskError",
        DiskHasFlashSnapshot = "DiskHasFlashSnapshot",
        DiskHasSnapshotsWithInstantAccessEnabledOperationNotSupported = "DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported",
        DiskIdStatusNotSupported = "DiskId.StatusNotSupported",
        DiskIdValueNotSupported = "DiskId.ValueNotSupported",
        DiskIdLimitExceeded = "DiskIdLimitExceeded",
        /// The disk cannot be used, because of an error or because payment is overdue.
        DiskInArrears = "DiskInArrears",
        DiskInCoolingPeriod = "DiskInCoolingPeriod",
        /// The disk cannot be detached.
        DiskNotPortable = "DiskNotPortable",
        DiskStillAttached = "DiskStillAttached",
        DiskTypeViolation = "DiskTypeViolation",
        DiskcategoryMismatch = "Diskcategory.Mismatch",
        DisksDetachingOnEcsExceeded = "DisksDetachingOnEcsExceeded",
        DowngradeNotSupported = "Downgrade.NotSupported",
        DryRunInvalidAmount = "DryRun.InvalidAmount",
        /// The request would have worked. Nothing was done because `DryRun` was set.
        DryRunOperation = "DryRunOperation",
        DuplicateDiskCategory = "Duplicate.DiskCategory",
        /// Two resource tags have the same key.
        DuplicateResourceTagKey = "Duplicate.ResourceTagKey",
        /// A tag key stands twice in the request. Each key may come once.
        DuplicateTagKey = "Duplicate.TagKey",
        DuplicatedClientToken = "Duplicated.ClientToken",
        DuplicatedDestinationPort = "Duplicated.DestinationPort",
        DuplicatedVpcNextHop = "Duplicated.VpcNextHop",
        DuplicatedCommandFrom = "DuplicatedCommand.FROM",
        DuplicatedParamExternalPort = "DuplicatedParam.ExternalPort",
        DuplicatedParamInternalPort = "DuplicatedParam.InternalPort",
        EipMaxBandwidthExceeded = "EIPMaxBandwidthExceeded",
        EipCanNotAssociateWithPublicIp = "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP",
        EmptyCommandContentCmd = "EmptyCommandContent.CMD",
        EmptyCommandContentCopy = "EmptyCommandContent.COPY",
        EmptyCommandContentEntrypoint = "EmptyCommandContent.ENTRYPOINT",
        EmptyCommandContentEnv = "EmptyCommandContent.ENV",
        EmptyCommandContentLabel = "EmptyCommandContent.LABEL",
        EmptyCommandContentRun = "EmptyCommandContent.RUN",
        EmptyCommandContentUser = "EmptyCommandContent.USER",
        EmptyCommandContentWorkdir = "EmptyCommandContent.WORKDIR",
        EncryptedOptionConflict = "EncryptedOption.Conflict",
        EniAttached = "Eni.Attached",
        /// The instance type has no room for another network interface.
        EniPerInstanceLimitExceeded = "EniPerInstanceLimitExceeded",
        EnterpriseGroupLimitedInstanceType = "EnterpriseGroupLimited.InstanceType",
        /// Basic and enterprise security groups cannot be mixed on an instance.
        EnterpriseGroupLimitedMutliGroupType = "EnterpriseGroupLimited.MutliGroupType",
        EntityExistsAssociatedTransferTasks = "EntityExists.AssociatedTransferTasks",
        ErrCodeInvalid = "ErrCode.Invalid",
        /// There are too many ids in the request.
        EventIdLimitExceeded = "EventIdLimitExceeded",
        ExpiredInstance = "ExpiredInstance",
        ExportImageFailed = "ExportImageFailed",
        ExportSnapshotFailed = "ExportSnapshotFailed",
        ForbiddenUseVpcAsInternetGateway = "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY",
        FuwuBizCommodityVerifyFail = "FUWU_BIZ_COMMODITY_VERIFY_FAIL",
        /// `Content` is not Base64 although `ContentType` says so.
        FileContentDecodeError = "FileContent.DecodeError",
        /// There is no content type of this name.
        FileContentTypeInvalid = "FileContentType.Invalid",
        /// `Description` is longer than 512 characters.
        FileDescExceedLimit = "FileDesc.ExceedLimit",
        /// `FileMode` is not a valid mode.
        FileModeInvalid = "FileMode.Invalid",
        /// `Name` is longer than 255 characters.
        FileNameExceedLimit = "FileName.ExceedLimit",
        /// `Content` is longer than 32 KB once Base64 encoded.
        FileSizeExceedLimit = "FileSize.ExceedLimit",
        /// `TargetDir` is not a valid path.
        FileTargetDirInvalid = "FileTargetDir.Invalid",
        /// The RAM user lacks permission. Have a policy with this action attached to it.
        Forbbiden = "Forbbiden",
        ForbbidenInvaildOwner = "Forbbiden.InvaildOwner",
        ForbbidenModifyIdAndType = "Forbbiden.ModifyIdAndType",
        /// The RAM user lacks permission. Have a policy with this action attached to it.
        ForbbidenSubUser = "Forbbiden.SubUser",
        ForbeddenNotSupportRam = "Forbedden.NotSupportRAM",
        /// The account or RAM user may not do this, or the resource does not allow it now. The message says
        /// which.
        Forbidden = "Forbidden",
        ForbiddenAcceptRoleNotSupportPrePay = "Forbidden.AcceptRoleNotSupportPrePay",
        ForbiddenAssociateToVbr = "Forbidden.AssociateToVBR",
        /// Payment is overdue. Settle the bill first.
        ForbiddenBillsOutstanding = "Forbidden.BillsOutstanding",
        /// The resource is a subscription, for which this is not possible.
        ForbiddenChargeTypeIsPrepaid = "Forbidden.ChargeTypeIsPrepaid",
        /// The route table has as many routes as it can.
        ForbiddenCheckEntryRuleQuota = "Forbidden.CheckEntryRuleQuota",
        ForbiddenCircuitCodeNotAllowedByCaller = "Forbidden.CircuitCodeNotAllowedByCaller",
        ForbiddenCreateSlr = "Forbidden.CreateSLR",
        ForbiddenCrossBorder = "Forbidden.CrossBorder",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        ForbiddenDescriptionNotAllowedByCaller = "Forbidden.DescriptionNotAllowedByCaller",
        ForbiddenDestinationIpOutOfVswitchCidr = "Forbidden.DestinationIpOutOfVswitchCIDR",
        ForbiddenDestnationIpOutOfVpcCidr = "Forbidden.DestnationIpOutOfVpcCIDR",
        ForbiddenEipCanNotBindGatgw = "Forbidden.EipCanNotBindGatgw",
        ForbiddenExceedDuration = "Forbidden.ExceedDuration",
        ForbiddenExternalIpUsedInSnatTable = "Forbidden.ExternalIp.UsedInSnatTable",
        /// Payment for the resource is overdue and it is locked. Settle the bill first.
        ForbiddenFinancialLocked = "Forbidden.FinancialLocked",
        /// There is no such high-availability virtual IP, or the account may not use it.
        ForbiddenHaVip = "Forbidden.HaVip",
        ForbiddenInCommonBandwidthPackage = "Forbidden.InCommonBandwidthPackage",
        ForbiddenInstanceBandwidthNotZero = "Forbidden.InstanceBandwidthNotZero",
        ForbiddenInstanceIsBeingCreated = "Forbidden.InstanceIsBeingCreated",
        ForbiddenInternalIpOutOfVpcCidr = "Forbidden.InternalIpOutOfVpcCIDR",
        ForbiddenInvalidPublicBandwidth = "Forbidden.InvalidPublicBandwidth",
        ForbiddenIpHasBeenUsedInSnat = "Forbidden.IpHasBeenUsedInSnat",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        ForbiddenLocalGatewayIpNotAllowedByCaller = "Forbidden.LocalGatewayIpNotAllowedByCaller",
        ForbiddenMultiVlanRi = "Forbidden.MultiVlanRi",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        ForbiddenNameNotAllowedByCaller = "Forbidden.NameNotAllowedByCaller",
        ForbiddenNoRiFound = "Forbidden.NoRiFound",
        /// The resource's state does not allow the operation. Wait until it is stable.
        ForbiddenNotAllowedInState = "Forbidden.NotAllowedInState",
        ForbiddenNotInRouterInterfaceCreateWhitelist = "Forbidden.NotInRouterInterfaceCreateWhitelist",
        /// RAM users cannot do this.
        ForbiddenNotSupportRam = "Forbidden.NotSupportRAM",
        ForbiddenOnlyOneConnection = "Forbidden.OnlyOneConnection",
        ForbiddenOnlySupportEnterpriseGroup = "Forbidden.OnlySupportEnterpriseGroup",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        ForbiddenOperationNotAllowedByUser = "Forbidden.OperationNotAllowedByUser",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        ForbiddenPeerGatewayIpNotAllowedByCaller = "Forbidden.PeerGatewayIpNotAllowedByCaller",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        ForbiddenPeeringSubnetMaskNotAllowedByCaller = "Forbidden.PeeringSubnetMaskNotAllowedByCaller",
        ForbiddenPrePaidNatGateway = "Forbidden.PrePaidNatGateway",
        ForbiddenPrivateIpNotFound = "Forbidden.PrivateIpNotFound",
        /// The RAM user or role lacks permission for this action. Attach a policy with it.
        ForbiddenRam = "Forbidden.RAM",
        /// The region does not offer this.
        ForbiddenRegionId = "Forbidden.RegionId",
        /// There is no such region, or the service is not offered there. DescribeRegions lists them.
        ForbiddenRegionNotFound = "Forbidden.RegionNotFound",
        ForbiddenRiskControl = "Forbidden.RiskControl",
        /// The RAM user lacks permission. Have a policy with this action attached to it.
        ForbiddenSubUser = "Forbidden.SubUser",
        ForbiddenUnassociateMaster = "Forbidden.UnassociateMaster",
        ForbiddenVbrExists = "Forbidden.VBRExists",
        /// There is no such router.
        ForbiddenVRouterNotFound = "Forbidden.VRouterNotFound",
        ForbiddenVbrAttached = "Forbidden.VbrAttached",
        ForbiddenVlanIdNotAllowedByCaller = "Forbidden.VlanIdNotAllowedByCaller",
        /// There is no such VPC in this region. Check the id and the region.
        ForbiddenVpcNotFound = "Forbidden.VpcNotFound",
        ForbiddenAction = "ForbiddenAction",
        ForbiddenParameterLaunchPermission = "ForbiddenParameter.LaunchPermission",
        /// There is such a DNAT rule already.
        ForwardEntryDuplicated = "ForwardEntry.Duplicated",
        /// The quota of elastic IP addresses, or of how fast they are bought, is used up.
        FrequentPurchaseEip = "FrequentPurchase.EIP",
        HostnameIllegal = "HOSTNAME_ILLEGAL",
        HpcClusterModifyFailed = "HPC_CLUSTER_MODIFY_FAILED",
        HibernationConfiguredImageNotEncrypted = "HibernationConfigured.ImageNotEncrypted",
        /// The instance is set up for hibernation, which excludes this operation.
        HibernationConfiguredInstanceOperationForbidden = "HibernationConfigured.InstanceOperationForbidden",
        HibernationConfiguredInstanceTypeNotSupport = "HibernationConfigured.InstanceTypeNotSupport",
        HibernationConfiguredMemorySizeTooBig = "HibernationConfigured.MemorySizeTooBig",
        HibernationConfiguredNotEnabled = "HibernationConfigured.NotEnabled",
        HpcClusterNotExists = "HpcClusterNotExists",
        InstanceStatusNotAllow = "INSTANCE.STATUS.NOT.ALLOW",
        InstanceNotExists = "INSTANCE_NOT_EXISTS",
        /// The instance type does not support this.
        InstanceTypeNotSupport = "INSTANCE_TYPE_NOT_SUPPORT",
        InstHasUnpaidOrder = "INST_HAS_UNPAID_ORDER",
        InvaidVbrStatus = "INVAID_VBR_STATUS",
        InvalidVpcId = "INVALID_VPC_ID",
        InvalidWeightParam = "INVALID_WEIGHT_PARAM",
        IdempotenceProcessing = "Idempotence.Processing",
        IdempotenceSignatureMismatch = "Idempotence.SignatureMismatch",
        /// The client token was used before with other parameters. Take a new token for a new request.
        IdempotenceParamNotMatch = "IdempotenceParamNotMatch",
        /// The client token was used before with other parameters. Take a new token for a new request.
        IdempotentParameterMismatch = "IdempotentParameterMismatch",
        /// The first call with this `ClientToken` is still running.
        IdempotentProcessing = "IdempotentProcessing",
        /// The owner's account is not the right one for this resource.
        IellgalParameterOwnerAccount = "IellgalParameter.OwnerAccount",
        IllegalCidrBlock = "IllegalCidrBlock",
        /// The account's id is missing or not valid.
        IllegalParamAliUid = "IllegalParam.AliUid",
        IllegalParamAnyPortNotZero = "IllegalParam.AnyPortNotZero",
        /// The bandwidth is outside of what is possible for this resource.
        IllegalParamBandwidth = "IllegalParam.Bandwidth",
        IllegalParamClientToken = "IllegalParam.ClientToken",
        IllegalParamCrossBorderBandwidth = "IllegalParam.CrossBorderBandwidth",
        IllegalParamEnableIpv6 = "IllegalParam.EnableIpv6",
        IllegalParamHealthcheckIp = "IllegalParam.HealthcheckIp",
        IllegalParamInstanceOwner = "IllegalParam.InstanceOwner",
        /// The name is too short or too long, has characters that are not allowed, or begins with `http://` or
        /// `https://`.
        IllegalParamName = "IllegalParam.Name",
        IllegalParamNextHopId = "IllegalParam.NextHopId",
        IllegalParamOrderParamComponent = "IllegalParam.OrderParamComponent",
        IllegalParamRegionId = "IllegalParam.RegionId",
        /// The size is not one that can be bought.
        IllegalParamSpec = "IllegalParam.Spec",
        IllegalParamUserCidr = "IllegalParam.UserCidr",
        IllegalParamVRouterType = "IllegalParam.VRouterType",
        IllegalParamChargeType = "IllegalParam.chargeType",
        ImageNotPublic = "Image.NotPublic",
        ImagePublic = "Image.Public",
        ImageCheckUnsupportedWindowsImage = "ImageCheckUnsupported.WindowsImage",
        ImageComponentNotFound = "ImageComponent.NotFound",
        ImageCreatedNotFromCopy = "ImageCreatedNotFromCopy",
        ImageDescriptionContainsSensitiveWords = "ImageDescription.ContainsSensitiveWords",
        ImageFamilyQuotaExceed = "ImageFamilyQuotaExceed",
        ImageFamilyQuotaFull = "ImageFamilyQuotaFull",
        ImageIsExporting = "ImageIsExporting",
        ImageIsImporting = "ImageIsImporting",
        ImageIsPublic = "ImageIsPublic",
        ImageNameContainsSensitiveWords = "ImageName.ContainsSensitiveWords",
        /// The image is of the marketplace and has not been bought. Subscribe to it first.
        ImageNotSubscribed = "ImageNotSubscribed",
        ImageNotSupportCloudInit = "ImageNotSupportCloudInit",
        /// The image does not run on this instance type. DescribeImageSupportInstanceTypes lists those it runs
        /// on.
        ImageNotSupportInstanceType = "ImageNotSupportInstanceType",
        ImageNotSupported = "ImageNotSupported",
        ImageOrderFailed = "ImageOrderFailed",
        ImagePipelineNotSupportWindowsInstance = "ImagePipeline.NotSupportWindowsInstance",
        ImageQuotaExceedImageFamily = "ImageQuotaExceed.ImageFamily",
        ImageQuotaFullImageFamily = "ImageQuotaFull.ImageFamily",
        /// The image was withdrawn from the marketplace.
        ImageRemovedInMarket = "ImageRemovedInMarket",
        ImageStatusNotAvailable = "ImageStatus.NotAvailable",
        ImageStatusNotDeprecated = "ImageStatus.NotDeprecated",
        ImageUseShared = "ImageUseShared",
        ImageUsingByInstance = "ImageUsingByInstance",
        ImportImageFailed = "ImportImageFailed",
        InValidParameter = "InValidParameter",
        InValidParameterNextToken = "InValidParameter.NextToken",
        IncompleteParamter = "IncompleteParamter",
        IncorrcetRouteEntryStatus = "IncorrcetRouteEntryStatus",
        /// The dedicated host is in a state that does not allow the operation.
        IncorrectDedicatedHostStatus = "IncorrectDedicatedHostStatus",
        IncorrectDefaultVpcStatus = "IncorrectDefaultVpcStatus",
        IncorrectDestinationRegion = "IncorrectDestinationRegion",
        /// The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.
        IncorrectDiskStatus = "IncorrectDiskStatus",
        /// A snapshot of the disk is being taken. Try again when it is finished.
        IncorrectDiskStatusCreatingSnapshot = "IncorrectDiskStatus.CreatingSnapshot",
        IncorrectDiskStatusHasUnfinishedSnapshot = "IncorrectDiskStatus.HasUnfinishedSnapshot",
        IncorrectDiskStatusInReplication = "IncorrectDiskStatus.InReplication",
        IncorrectDiskStatusInitializing = "IncorrectDiskStatus.Initializing",
        IncorrectDiskStatusInvalid = "IncorrectDiskStatus.Invalid",
        IncorrectDiskStatusNeverAttached = "IncorrectDiskStatus.NeverAttached",
        IncorrectDiskStatusNeverUsed = "IncorrectDiskStatus.NeverUsed",
        IncorrectDiskStatusReplicationStatusNotFound = "IncorrectDiskStatus.ReplicationStatusNotFound",
        IncorrectDiskStatusTooManyCreatingSnapshots = "IncorrectDiskStatus.TooManyCreatingSnapshots",
        IncorrectDiskStatusTransferring = "IncorrectDiskStatus.Transferring",
        IncorrectDiskTypeNotSupport = "IncorrectDiskType.NotSupport",
        /// The elastic IP address is in a state that does not allow the operation. Wait until it is `Available`
        /// or `InUse`.
        IncorrectEipStatus = "IncorrectEipStatus",
        /// The high-availability virtual IP is in a state that does not allow the operation. Wait until it is
        /// `Available` or `InUse`.
        IncorrectHaVipStatus = "IncorrectHaVipStatus",
        IncorrectHostStatus = "IncorrectHostStatus",
        IncorrectHostStatusInitializing = "IncorrectHostStatus.Initializing",
        /// The image cannot be used: it is not `Available`, or was withdrawn from sale.
        IncorrectImageStatus = "IncorrectImageStatus",
        /// The instance is in a state that does not allow the operation. Wait until it is in a state that the
        /// operation accepts.
        IncorrectInstanceStatus = "IncorrectInstanceStatus",
        IncorrectInstanceStatusInitializing = "IncorrectInstanceStatus.Initializing",
        IncorrectInstanceStatusNeedRestart = "IncorrectInstanceStatus.NeedRestart",
        IncorrectInstanceStatusNotSupportEssd = "IncorrectInstanceStatus.NotSupportESSD",
        IncorrectOppositeInterfaceInfo = "IncorrectOppositeInterfaceInfo",
        IncorrectOppositeInterfaceInfoNotSet = "IncorrectOppositeInterfaceInfo.NotSet",
        IncorrectPrivatePoolStatus = "IncorrectPrivatePoolStatus",
        IncorrectRecycleBinStatus = "IncorrectRecycleBinStatus",
        IncorrectRoleNotInitiatingSide = "IncorrectRole.NotInitiatingSide",
        /// The route is being changed. Try again when it is `Available`.
        IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus",
        /// The resource is in a state that does not allow the operation. Wait until it is stable.
        IncorrectStatus = "IncorrectStatus",
        /// The DNAT rule is being changed. Try again when it is `Available`.
        IncorrectStatusForwardEntry = "IncorrectStatus.ForwardEntry",
        IncorrectStatusMultiScopeRiRouteEntry = "IncorrectStatus.MultiScopeRiRouteEntry",
        /// The NAT gateway is being changed. Try again when it is `Available`.
        IncorrectStatusNatGateway = "IncorrectStatus.NatGateway",
        /// The NAT IP address is being changed. Try again when it is `Available`.
        IncorrectStatusNatIp = "IncorrectStatus.NatIp",
        IncorrectStatusResourceStatus = "IncorrectStatus.ResourceStatus",
        /// The route is being changed. Try again when it is `Available`.
        IncorrectStatusRouteEntry = "IncorrectStatus.RouteEntry",
        /// The route table is being changed. Try again when it is `Available`.
        IncorrectStatusRouteTableStatus = "IncorrectStatus.RouteTableStatus",
        /// The VPC is being attached to or detached from a Cloud Enterprise Network. Try again when that is
        /// done.
        IncorrectStatusCbnStatus = "IncorrectStatus.cbnStatus",
        IncorrectStatusNatgw = "IncorrectStatus.natgw",
        IncorrectVSwitchId = "IncorrectVSwitchId",
        /// The vSwitch is being changed. Try again when it is `Available`.
        IncorrectVSwitchStatus = "IncorrectVSwitchStatus",
        IncorrectVncPasswordMalformed = "IncorrectVncPassword.Malformed",
        IncorrectVolumeStatus = "IncorrectVolumeStatus",
        /// The VPC is being changed. Try again when it is `Available`.
        IncorrectVpcStatus = "IncorrectVpcStatus",
        /// The DNAT rule is being changed. Try again when it is `Available`.
        IncorretForwardEntryStatus = "IncorretForwardEntryStatus",
        IncorretStatusForwardEntry = "IncorretStatus.ForwardEntry",
        /// The service is overloaded or out of order for a moment. Try again.
        InnerServiceFailed = "InnerServiceFailed",
        InstanceUnPaidOrder = "Instance.UnPaidOrder",
        /// The instance has as many disks of this category as it can.
        InstanceDiskCategoryLimitExceed = "InstanceDiskCategoryLimitExceed",
        InstanceDiskLimitExceeded = "InstanceDiskLimitExceeded",
        InstanceDiskNumLimitExceed = "InstanceDiskNumLimitExceed",
        InstanceDiskNumberLimitExceed = "InstanceDiskNumber.LimitExceed",
        InstanceDowngradeQuotaExceed = "InstanceDowngrade.QuotaExceed",
        InstanceExist = "InstanceExist",
        InstanceExpired = "InstanceExpired",
        /// Payment is overdue. Settle the bill first.
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears",
        InstanceHasProcessingConvertOrder = "InstanceHasProcessingConvertOrder",
        /// There are too many ids in the request.
        InstanceIdLimitExceeded = "InstanceIdLimitExceeded",
        /// Too many instance ids in one call.
        InstanceIdsExceedLimit = "InstanceIds.ExceedLimit",
        InstanceKeyPairLimitExceeded = "InstanceKeyPairLimitExceeded",
        InstanceLastSecurityGroup = "InstanceLastSecurityGroup",
        /// The instance is locked for security. See `OperationLocks` of DescribeInstances, and resolve the
        /// reason in the console first.
        InstanceLockedForSecurity = "InstanceLockedForSecurity",
        /// `InstanceName` is too short or too long.
        InstanceNameExceedLimit = "InstanceName.ExceedLimit",
        /// `InstanceName` has characters that are not allowed, or does not start with a letter.
        InstanceNameInvalidPattern = "InstanceName.InvalidPattern",
        InstanceNotInSecurityGroup = "InstanceNotInSecurityGroup",
        /// The instance is not ready. Wait until it is running or stopped.
        InstanceNotReady = "InstanceNotReady",
        InstanceSecurityGroupLimitExceeded = "InstanceSecurityGroupLimitExceeded",
        InstanceSpecModificationNotEffective = "InstanceSpecModification.NotEffective",
        InstanceTypeInvalid = "InstanceType.Invalid",
        InstanceTypeNotSupport2 = "InstanceType.NotSupport",
        /// The instance type is no longer sold. Take its successor.
        InstanceTypeOffline = "InstanceType.Offline",
        InstanceTypeParameterMismatch = "InstanceType.ParameterMismatch",
        InstanceTypeValueNotSupported = "InstanceType.ValueNotSupported",
        InstanceTypeNotSupported = "InstanceTypeNotSupported",
        InstanceTypeNotSupportedTooManyDisksAttached = "InstanceTypeNotSupported.TooManyDisksAttached",
        InstancesIdQuotaExceed = "InstancesIdQuotaExceed",
        /// The account's balance is too low. Top it up first.
        InsufficientBalance = "InsufficientBalance",
        InsufficientBalanceAgentAccount = "InsufficientBalance.AgentAccount",
        InsufficientBalanceAgentCredit = "InsufficientBalance.AgentCredit",
        InsufficientBalanceEip = "InsufficientBalance.Eip",
        InsufficientEipCapacity = "InsufficientEipCapacity",
        InsufficientPublicIp = "InsufficientPublicIp",
        /// Something failed at the provider. Try again; if it persists, report the request id.
        InternalError = "InternalError",
        InternalErrorAllocateUnderlayIp = "InternalError.AllocateUnderlayIp",
        /// The request could not be handed on inside the service; try again later.
        InternalErrorDispatch = "InternalError.Dispatch",
        InvalidActionReleaseCapacityReservation = "Invalid.Action.ReleaseCapacityReservation",
        /// `AssuranceTimes` can only be `Unlimited`.
        InvalidAssuranceTimesNotSupported = "Invalid.AssuranceTimes.NotSupported",
        InvalidDestinationResource = "Invalid.DestinationResource",
        InvalidDirectEipBindType = "Invalid.DirectEip.BindType",
        InvalidEndTime = "Invalid.EndTime",
        /// The way of paying is not possible here, or does not fit the other settings.
        InvalidInstanceChargeType = "Invalid.InstanceChargeType",
        /// Give either a number of instances or a number of vCPUs, and a possible one.
        InvalidInstanceCpuCoreCountOrInstanceAmount = "Invalid.InstanceCpuCoreCountOrInstanceAmount",
        /// The instance id is malformed.
        InvalidInstanceId = "Invalid.InstanceId",
        InvalidInstanceIdNotFound = "Invalid.InstanceId.NotFound",
        InvalidInstancePayType = "Invalid.InstancePayType",
        /// There is no such instance type. DescribeInstanceTypes lists them.
        InvalidInstanceType = "Invalid.InstanceType",
        InvalidIoOptimized = "Invalid.IoOptimized",
        InvalidNetworkCategory = "Invalid.NetworkCategory",
        InvalidNetworkType = "Invalid.NetworkType",
        /// The token is not one that a response has returned, or belongs to another query. Begin again without
        /// it.
        InvalidNextToken = "Invalid.NextToken",
        InvalidNotExist = "Invalid.NotExist",
        InvalidOperationType = "Invalid.OperationType",
        /// `PackageType` is missing or not possible.
        InvalidPackageType = "Invalid.PackageType",
        InvalidParam = "Invalid.Param",
        /// A parameter has a value that is not possible; the message names it.
        InvalidParameter = "Invalid.Parameter",
        InvalidPeriodUnit = "Invalid.PeriodUnit",
        /// The private pool cannot be bought with these settings.
        InvalidPrivatePoolPurchase = "Invalid.PrivatePool.Purchase",
        /// There is no such private pool.
        InvalidPrivatePoolOptionsId = "Invalid.PrivatePoolOptions.Id",
        /// There is no such private pool.
        InvalidPrivatePoolOptionsIds = "Invalid.PrivatePoolOptions.Ids",
        /// `PrivatePoolOptions.MatchCriteria` is none of `Open`, `Target` and `None`, or does not fit the pool.
        InvalidPrivatePoolOptionsMatchCriteria = "Invalid.PrivatePoolOptions.MatchCriteria",
        /// The private pool has no capacity left.
        InvalidPrivatePoolOptionsNoStock = "Invalid.PrivatePoolOptions.NoStock",
        /// The private pool is not in effect, or not any more.
        InvalidPrivatePoolOptionsStatus = "Invalid.PrivatePoolOptions.status",
        InvalidPrivatePoolOptionsId2 = "Invalid.PrivatePoolOptionsId",
        InvalidPrivatePoolOptionsNameMalFormed = "Invalid.PrivatePoolOptionsName.MalFormed",
        InvalidRegionId = "Invalid.RegionId",
        InvalidResourceId = "Invalid.ResourceId",
        InvalidResourceType = "Invalid.ResourceType",
        InvalidResourceTypeNotFound = "Invalid.ResourceType.NotFound",
        InvalidSaleStrategy = "Invalid.SaleStrategy",
        InvalidScope = "Invalid.Scope",
        InvalidSpotStrategy = "Invalid.SpotStrategy",
        InvalidStatus = "Invalid.Status",
        InvalidTagCategory = "Invalid.TagCategory",
        InvalidTimeSlot = "Invalid.TimeSlot",
        /// There are too many instance types in the request.
        InvalidTooManyInstanceTypes = "Invalid.TooManyInstanceTypes",
        /// There are too many ids of private pools in the request.
        InvalidTooManyPrivatePoolOptionsIds = "Invalid.TooManyPrivatePoolOptions.Ids",
        /// There are too many private pools with unpaid orders. Pay or cancel them first.
        InvalidTooManyUnpaidPrivatePool = "Invalid.TooManyUnpaidPrivatePool",
        /// There are too many zones in the request.
        InvalidTooManyZoneIds = "Invalid.TooManyZoneIds",
        /// There is no such zone in the region. DescribeZones lists them.
        InvalidZoneId = "Invalid.ZoneId",
        InvalidZoneIds = "Invalid.ZoneIds",
        InvalidNatgwNotExist = "Invalid.natgwNotExist",
        InvalidAcceptLanguageNotFound = "InvalidAcceptLanguage.NotFound",
        InvalidAccessPointNotExist = "InvalidAccessPoint.NotExist",
        InvalidAccessPointNotMatch = "InvalidAccessPoint.NotMatch",
        InvalidAccessPointValueNotAllowed = "InvalidAccessPoint.ValueNotAllowed",
        InvalidAccessPointIdNotEnabled = "InvalidAccessPointId.NotEnabled",
        InvalidAccessPointIdNotFound = "InvalidAccessPointId.NotFound",
        InvalidAccessPointTypeNotSupport = "InvalidAccessPointType.NotSupport",
        InvalidAccountForbbiden = "InvalidAccount.Forbbiden",
        /// There is no such account.
        InvalidAccountNotFound = "InvalidAccount.NotFound",
        InvalidAccountNotSupportSpot = "InvalidAccount.NotSupportSpot",
        InvalidAccountStatus = "InvalidAccountStatus",
        InvalidAccountStatusCouponAmountNotEnough = "InvalidAccountStatus.CouponAmountNotEnough",
        /// The account's balance is too low. Top it up first.
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance",
        InvalidAccountStatusOssDisabled = "InvalidAccountStatus.OSSDisabled",
        /// The account has no way of paying that works. Set one up first.
        InvalidAccountStatusPayAmountLimitExceeded = "InvalidAccountStatus.PayAmountLimitExceeded",
        /// The snapshot service is not activated. Activate it first.
        InvalidAccountStatusSnapshotServiceUnavailable = "InvalidAccountStatus.SnapshotServiceUnavailable",
        /// There is no such operation in this version of the service.
        InvalidAction = "InvalidAction",
        InvalidActionDenied = "InvalidAction.Denied",
        InvalidActionNotSupport = "InvalidAction.NotSupport",
        InvalidActionNotSupported = "InvalidAction.NotSupported",
        InvalidActionUnauthorized = "InvalidAction.Unauthorized",
        InvalidActionUserForbidden = "InvalidAction.UserForbidden",
        InvalidActionWithActiveElasticUpgrade = "InvalidAction.WithActiveElasticUpgrade",
        InvalidActivityNotSupported = "InvalidActivity.NotSupported",
        InvalidAddAccountSizeExceededMaxNumber = "InvalidAddAccountSize.ExceededMaxNumber",
        InvalidAdditionalInfoPvdConfigSizeExceeded = "InvalidAdditionalInfoPvdConfig.SizeExceeded",
        /// The account's id is missing or not valid.
        InvalidAliUid = "InvalidAliUid",
        InvalidAliUidIsNull = "InvalidAliUid.IsNull",
        /// The account's id is missing or not valid.
        InvalidAliuid = "InvalidAliuid",
        /// There is no such elastic IP address in this region.
        InvalidAllocationIdNotFound = "InvalidAllocationId.NotFound",
        InvalidAllocationTypeValueNotSupported = "InvalidAllocationType.ValueNotSupported",
        /// More than 5 windows.
        InvalidAllowedUpgradeWindowCountLimitExceeded = "InvalidAllowedUpgradeWindow.CountLimitExceeded",
        /// A window is shorter than an hour.
        InvalidAllowedUpgradeWindowDurationTooShort = "InvalidAllowedUpgradeWindow.DurationTooShort",
        /// `AllowedUpgradeWindow` is missing.
        InvalidAllowedUpgradeWindowRequired = "InvalidAllowedUpgradeWindow.Required",
        InvalidAmountMalformed = "InvalidAmount.Malformed",
        InvalidArchitecture = "InvalidArchitecture",
        InvalidArchitectureMalformed = "InvalidArchitecture.Malformed",
        InvalidArchitecturePlatformUnsupported = "InvalidArchitecture.PlatformUnsupported",
        InvalidAssociationDuplicated = "InvalidAssociation.Duplicated",
        InvalidAssuranceTimesNotSupported2 = "InvalidAssuranceTimes.NotSupported",
        InvalidAutoPayPostPaidUnsupported = "InvalidAutoPay.PostPaidUnsupported",
        InvalidAutoProvisioningGroupIdNotFound = "InvalidAutoProvisioningGroupId.NotFound",
        InvalidAutoProvisioningGroupNameMalformed = "InvalidAutoProvisioningGroupName.Malformed",
        InvalidAutoProvisioningGroupTypeValueNotSupported = "InvalidAutoProvisioningGroupType.ValueNotSupported",
        InvalidAutoReleaseTimeMalformed = "InvalidAutoReleaseTime.Malformed",
        InvalidAutoRenewPeriodValueNotSupported = "InvalidAutoRenewPeriod.ValueNotSupported",
        InvalidAutoSnapshotPolicyIdNotFound = "InvalidAutoSnapshotPolicyId.NotFound",
        InvalidAxtServiceNotReady = "InvalidAxt.ServiceNotReady",
        /// The bandwidth is outside of what is possible for this resource.
        InvalidBandwidth = "InvalidBandwidth",
        /// The bandwidth is outside of what is possible for this resource.
        InvalidBandwidthMalformed = "InvalidBandwidth.Malformed",
        InvalidBandwidthNotEnough = "InvalidBandwidth.NotEnough",
        InvalidBandwidthNotExist = "InvalidBandwidth.NotExist",
        InvalidBandwidthOutOfMaxTrafficBindedOnNatgw = "InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw",
        /// The bandwidth is outside of what is possible for this resource.
        InvalidBandwidthValueNotSupported = "InvalidBandwidth.ValueNotSupported",
        InvalidBandwidthOutLessThanZero = "InvalidBandwidthOut.LessThanZero",
        /// There is no such bandwidth package in this region.
        InvalidBandwidthPackageIdNotFound = "InvalidBandwidthPackageId.NotFound",
        InvalidBaseImageTypeNotSupportedValue = "InvalidBaseImageType.NotSupportedValue",
        InvalidBillingMethodValueNotSupported = "InvalidBillingMethod.ValueNotSupported",
        /// The state of the address or of the resource does not allow binding. Wait until it is stable.
        InvalidBindingStatus = "InvalidBindingStatus",
        InvalidBlockSizeNotSupport = "InvalidBlockSize.NotSupport",
        InvalidBootModeMalformed = "InvalidBootMode.Malformed",
        InvalidBootModeNotSupport = "InvalidBootMode.NotSupport",
        InvalidBuildContentLengthExceeded = "InvalidBuildContent.LengthExceeded",
        InvalidCidrBlockDuplicate = "InvalidCIDRBlock.Duplicate",
        InvalidCapacityValueNotSupported = "InvalidCapacity.ValueNotSupported",
        InvalidCapacityReservationIdNotFound = "InvalidCapacityReservationId.NotFound",
        InvalidCategoryValueNotSupported = "InvalidCategory.ValueNotSupported",
        InvalidCategoryAndInstantAccessMalformed = "InvalidCategoryAndInstantAccess.Malformed",
        InvalidChargeTypeCapacityReservationNotSupported = "InvalidChargeType.CapacityReservationNotSupported",
        InvalidChargeTypeMarketImage = "InvalidChargeType.MarketImage",
        InvalidChargeTypeNotSupported = "InvalidChargeType.NotSupported",
        /// The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.
        InvalidChargeTypeValueNotSupported = "InvalidChargeType.ValueNotSupported",
        /// The block of addresses is malformed, or overlaps with another.
        InvalidCidrBlock = "InvalidCidrBlock",
        /// The block of addresses is not in CIDR notation, or outside of what is allowed.
        InvalidCidrBlockMalformed = "InvalidCidrBlock.Malformed",
        InvalidCidrBlockOverlapped = "InvalidCidrBlock.Overlapped",
        /// The circuit code is malformed.
        InvalidCircuitCodeMalformed = "InvalidCircuitCode.Malformed",
        InvalidCirdrBlockMaskLength = "InvalidCirdrBlock.MaskLength",
        /// `ClientToken` is longer than 64 characters or not ASCII.
        InvalidClientTokenMalformed = "InvalidClientToken.Malformed",
        /// The client token is longer than 64 characters or not ASCII.
        InvalidClientTokenValueNotSupported = "InvalidClientToken.ValueNotSupported",
        InvalidCloudBoxZoneEncryptedNotSupported = "InvalidCloudBoxZone.EncryptedNotSupported",
        InvalidCloudBoxZoneOperationNotSupported = "InvalidCloudBoxZone.OperationNotSupported",
        /// There is no such cluster.
        InvalidClusterIdNotFound = "InvalidClusterId.NotFound",
        /// There is no command with this id.
        InvalidCmdIdNotFound = "InvalidCmdId.NotFound",
        /// There is no command type of this name.
        InvalidCmdTypeNotFound = "InvalidCmdType.NotFound",
        InvalidCommandComponent = "InvalidCommand.Component",
        InvalidCommandContentCmd = "InvalidCommandContent.CMD",
        InvalidCommandContentCopy = "InvalidCommandContent.COPY",
        /// `CommandContent` is not Base64 although `ContentEncoding` says so.
        InvalidCommandContentDecodeError = "InvalidCommandContent.DecodeError",
        InvalidCommandContentEntrypoint = "InvalidCommandContent.ENTRYPOINT",
        InvalidCommandContentEnv = "InvalidCommandContent.ENV",
        InvalidCommandContentFrom = "InvalidCommandContent.FROM",
        /// The command is too long once Base64 encoded.
        InvalidCommandContentLengthLimitExceeded = "InvalidCommandContent.LengthLimitExceeded",
        InvalidCommandContentRun = "InvalidCommandContent.RUN",
        InvalidCommandContentUser = "InvalidCommandContent.USER",
        InvalidCommandContentWorkdir = "InvalidCommandContent.WORKDIR",
        /// `CommandLine` excludes `PortNumber` and `TargetServer`.
        InvalidCommandLineConflict = "InvalidCommandLine.Conflict",
        /// `CommandLine` is longer than 512 characters.
        InvalidCommandLineLengthLimitExceeded = "InvalidCommandLine.LengthLimitExceeded",
        InvalidCommandOrderFrom = "InvalidCommandOrder.FROM",
        InvalidCommodityNotFound = "InvalidCommodity.NotFound",
        InvalidComponentEipBandwidthMax = "InvalidComponent.EipBandwidthMax",
        InvalidComponentTypeNotSupportedValue = "InvalidComponentType.NotSupportedValue",
        InvalidConditionMalformed = "InvalidCondition.Malformed",
        InvalidConfigurationValueNotSupported = "InvalidConfiguration.ValueNotSupported",
        InvalidConnectionTrackingConfigurationRegionOrUserNotSupported = "InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported",
        /// `ContainerId` is not a 64-digit hexadecimal id.
        InvalidContainerIdMalformed = "InvalidContainerId.Malformed",
        /// `ContainerName` is not a valid container name.
        InvalidContainerNameMalformed = "InvalidContainerName.Malformed",
        InvalidContentLengthExceeded = "InvalidContent.LengthExceeded",
        InvalidCoreAndMemoryValueNotSupported = "InvalidCoreAndMemory.ValueNotSupported",
        InvalidCpuOverCommitRatioValueNotSupported = "InvalidCpuOverCommitRatio.ValueNotSupported",
        InvalidCustomInstanceTypeNotSupported = "InvalidCustomInstanceType.NotSupported",
        InvalidDataDeviceMalformed = "InvalidDataDevice.Malformed",
        InvalidDataDiskCategoryNotSupported = "InvalidDataDiskCategory.NotSupported",
        /// The category of disk is not possible here, with this zone or instance type.
        InvalidDataDiskCategoryValueNotSupported = "InvalidDataDiskCategory.ValueNotSupported",
        InvalidDataDiskSize = "InvalidDataDiskSize",
        /// The size of the disk is outside of what its category allows.
        InvalidDataDiskSizeValueNotSupported = "InvalidDataDiskSize.ValueNotSupported",
        InvalidDataDiskSnapshotIdNotFound = "InvalidDataDiskSnapshotId.NotFound",
        InvalidDatadiskChargeTypeViolation = "InvalidDatadisk.ChargeTypeViolation",
        InvalidDatadiskDiskCategoryViolation = "InvalidDatadisk.DiskCategoryViolation",
        InvalidDatadiskDiskStatusViolation = "InvalidDatadisk.DiskStatusViolation",
        InvalidDedicatedHostNotEnoughResource = "InvalidDedicatedHost.NotEnoughResource",
        InvalidDedicatedHostNotFound = "InvalidDedicatedHost.NotFound",
        InvalidDedicatedHostZoneNotMatch = "InvalidDedicatedHost.ZoneNotMatch",
        InvalidDedicatedHostClusterIdExceedMaxSize = "InvalidDedicatedHostClusterId.ExceedMaxSize",
        InvalidDedicatedHostClusterIdInValid = "InvalidDedicatedHostClusterId.InValid",
        InvalidDedicatedHostClusterIdInvalid = "InvalidDedicatedHostClusterId.Invalid",
        /// There is no such cluster of dedicated hosts.
        InvalidDedicatedHostClusterIdNotFound = "InvalidDedicatedHostClusterId.NotFound",
        InvalidDedicatedHostClusterIdNotMatch = "InvalidDedicatedHostClusterId.NotMatch",
        /// There is no such dedicated host in this region.
        InvalidDedicatedHostIdNotFound = "InvalidDedicatedHostId.NotFound",
        InvalidDedicatedHostIdNotSupport = "InvalidDedicatedHostId.NotSupport",
        InvalidDedicatedHostIdsMalformed = "InvalidDedicatedHostIds.Malformed",
        InvalidDedicatedHostNameMalformed = "InvalidDedicatedHostName.Malformed",
        InvalidDedicatedHostPriceNotFound = "InvalidDedicatedHostPrice.NotFound",
        InvalidDedicatedHostStatusMalformed = "InvalidDedicatedHostStatus.Malformed",
        /// The dedicated host is in a state that does not allow the operation.
        InvalidDedicatedHostStatusNotSupport = "InvalidDedicatedHostStatus.NotSupport",
        InvalidDedicatedHostTypeCpuOverCommitRatioNotSupported = "InvalidDedicatedHostType.CpuOverCommitRatioNotSupported",
        InvalidDedicatedHostTypeMissing = "InvalidDedicatedHostType.Missing",
        InvalidDedicatedHostTypeValueNotSupported = "InvalidDedicatedHostType.ValueNotSupported",
        InvalidDedicatedHostTypeZoneNotSupported = "InvalidDedicatedHostType.ZoneNotSupported",
        InvalidDefaultResourceGroupNotSupported = "InvalidDefaultResourceGroup.NotSupported",
        InvalidDefaultTargetCapacityTypeValueNotSupported = "InvalidDefaultTargetCapacityType.ValueNotSupported",
        InvalidDemandIdNotFound = "InvalidDemandId.NotFound",
        InvalidDemandNameMalformed = "InvalidDemandName.Malformed",
        InvalidDemandStatusNotSupported = "InvalidDemandStatus.NotSupported",
        InvalidDependenceBeenUsedAsAppServer = "InvalidDependence.BeenUsedAsAppServer",
        InvalidDependenceBindGa = "InvalidDependence.BindGA",
        InvalidDependenceGrantAccess = "InvalidDependence.GrantAccess",
        InvalidDependenceHaVip = "InvalidDependence.HaVip",
        InvalidDependenceMutliDirectlyEip = "InvalidDependence.MutliDirectlyEip",
        InvalidDependenceNextHopOfCustomRouter = "InvalidDependence.NextHopOfCustomRouter",
        InvalidDependenceSlb = "InvalidDependence.SLB",
        InvalidDeploymentOnHost = "InvalidDeploymentOnHost",
        InvalidDeploymentSetIdNoAvailableResources = "InvalidDeploymentSetId.NoAvailableResources",
        /// There is no such deployment set.
        InvalidDeploymentSetIdNotFound = "InvalidDeploymentSetId.NotFound",
        InvalidDeploymentSetIdsTooManyInput = "InvalidDeploymentSetIds.TooManyInput",
        InvalidDeploymentSetNameMalformed = "InvalidDeploymentSetName.Malformed",
        /// The description is too short or too long, or begins with `http://` or `https://`.
        InvalidDescriptionMalformed = "InvalidDescription.Malformed",
        InvalidDescriptionValueNotSupported = "InvalidDescription.ValueNotSupported",
        /// The block of addresses is not in CIDR notation.
        InvalidDestCidrIpMalformed = "InvalidDestCidrIp.Malformed",
        InvalidDestCidrIpSMalformed = "InvalidDestCidrIp.sMalformed",
        InvalidDestGroupNotFound = "InvalidDestGroup.NotFound",
        /// The two security groups are not in the same VPC.
        InvalidDestGroupIdMismatch = "InvalidDestGroupId.Mismatch",
        InvalidDestGroupIdNotFound = "InvalidDestGroupId.NotFound",
        InvalidDestinationCidrBlock = "InvalidDestinationCidrBlock",
        InvalidDestinationZoneDeploymentSetMismatch = "InvalidDestinationZone.DeploymentSetMismatch",
        /// The device name is in use. Take another or leave it out.
        InvalidDeviceInUse = "InvalidDevice.InUse",
        InvalidDeviceMalformed = "InvalidDevice.Malformed",
        InvalidDiskAlreadyDetached = "InvalidDisk.AlreadyDetached",
        InvalidDiskDetachedSystemDisk = "InvalidDisk.DetachedSystemDisk",
        InvalidDiskDiskCategoryInconsistent = "InvalidDisk.DiskCategoryInconsistent",
        InvalidDiskDiskNotBootable = "InvalidDisk.DiskNotBootable",
        InvalidDiskInUse = "InvalidDisk.InUse",
        InvalidDiskNotAllowed = "InvalidDisk.NotAllowed",
        InvalidDiskShareVolume = "InvalidDisk.ShareVolume",
        InvalidDiskSystemDiskSize = "InvalidDisk.SystemDiskSize",
        InvalidDiskCategoryConflictSnapshotCategory = "InvalidDiskCategory.ConflictSnapshotCategory",
        InvalidDiskCategoryCreateImage = "InvalidDiskCategory.CreateImage",
        /// These categories of system and data disks cannot be combined.
        InvalidDiskCategoryMismatch = "InvalidDiskCategory.Mismatch",
        InvalidDiskCategoryMissing = "InvalidDiskCategory.Missing",
        InvalidDiskCategoryNotFound = "InvalidDiskCategory.NotFound",
        /// The category of disk is not possible here, with this zone or instance type.
        InvalidDiskCategoryNotSupported = "InvalidDiskCategory.NotSupported",
        /// The category of disk is not possible here, with this zone or instance type.
        InvalidDiskCategoryValueNotSupported = "InvalidDiskCategory.ValueNotSupported",
        InvalidDiskCategoryValueUnauthorized = "InvalidDiskCategory.ValueUnauthorized",
        InvalidDiskChargeTypeNotFound = "InvalidDiskChargeType.NotFound",
        InvalidDiskDescriptionMalformed = "InvalidDiskDescription.Malformed",
        /// There is no such disk in this region, or it has been released.
        InvalidDiskIdNotFound = "InvalidDiskId.NotFound",
        InvalidDiskIdNotSupportReplaceEncryptedSystemDisk = "InvalidDiskId.NotSupportReplaceEncryptedSystemDisk",
        InvalidDiskIdOperationNotSupported = "InvalidDiskId.OperationNotSupported",
        InvalidDiskIds = "InvalidDiskIds",
        InvalidDiskIdsMalformed = "InvalidDiskIds.Malformed",
        InvalidDiskIdsNotFound = "InvalidDiskIds.NotFound",
        InvalidDiskIdsNotInSameZone = "InvalidDiskIds.NotInSameZone",
        /// The disk cannot be detached.
        InvalidDiskIdsNotPortable = "InvalidDiskIds.NotPortable",
        InvalidDiskIdsValueNotSupported = "InvalidDiskIds.ValueNotSupported",
        /// The name is too short or too long, or begins with `http://` or `https://`.
        InvalidDiskNameMalformed = "InvalidDiskName.Malformed",
        InvalidDiskSize = "InvalidDiskSize",
        InvalidDiskSizeNotSupportResizeOnline = "InvalidDiskSize.NotSupportResizeOnline",
        InvalidDiskSizeNotSupported = "InvalidDiskSize.NotSupported",
        InvalidDiskSizeTooLarge = "InvalidDiskSize.TooLarge",
        /// The disk is smaller than the snapshot or image that it is made from.
        InvalidDiskSizeTooSmall = "InvalidDiskSize.TooSmall",
        InvalidDiskSizeOrCategory = "InvalidDiskSizeOrCategory",
        InvalidDiskStatusDeleteProtection = "InvalidDiskStatus.DeleteProtection",
        InvalidDiskTypeValueNotSupported = "InvalidDiskType.ValueNotSupported",
        /// Payment for the resource is overdue and it is locked. Settle the bill first.
        InvalidEipStatusBizDisabled = "InvalidEIPStatus.BizDisabled",
        /// There is no such instance in this region, or it has been released. Check the id and the region.
        InvalidEcsIdNotFound = "InvalidEcsId.NotFound",
        InvalidEipEipQuotaExceeded = "InvalidEip.EipQuotaExceeded",
        InvalidEipAddressNameMalformed = "InvalidEipAddressName.Malformed",
        InvalidEipBandwidthOutOfMaxValue = "InvalidEipBandwidth.OutOfMaxValue",
        /// The encryption algorithm is not possible, or not in this region.
        InvalidEncryptAlgorithm = "InvalidEncryptAlgorithm",
        /// The encryption does not fit that of the snapshot.
        InvalidEncryptAlgorithmNotMatchSnapshot = "InvalidEncryptAlgorithm.NotMatchSnapshot",
        /// Disks are encrypted by default in this account, so `Encrypted` cannot be off.
        InvalidEncryptedDefaultEncryptionUnsupported = "InvalidEncrypted.DefaultEncryptionUnsupported",
        /// An encryption algorithm needs `Encrypted`.
        InvalidEncryptedNotMatchEncryptAlgorithm = "InvalidEncrypted.NotMatchEncryptAlgorithm",
        /// A key needs `Encrypted`.
        InvalidEncryptedNotMatchKmsKeyId = "InvalidEncrypted.NotMatchKmsKeyId",
        /// The encryption does not fit that of the snapshot.
        InvalidEncryptedNotMatchSnapshot = "InvalidEncrypted.NotMatchSnapshot",
        InvalidEncryptedNotSupportDecrypt = "InvalidEncrypted.NotSupportDecrypt",
        InvalidEndTimeBeyondLifeCycle = "InvalidEndTime.BeyondLifeCycle",
        /// The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.
        InvalidEndTimeMalformed = "InvalidEndTime.Malformed",
        InvalidEndTimeOperateNotSupport = "InvalidEndTime.OperateNotSupport",
        InvalidEndTimeValueNotSupported = "InvalidEndTime.ValueNotSupported",
        InvalidEniNotSameVpc = "InvalidEni.NotSameVpc",
        InvalidEniIdMalformed = "InvalidEniId.Malformed",
        /// There is no such network interface in this region.
        InvalidEniIdNotFound = "InvalidEniId.NotFound",
        InvalidEniPermissionIdNotFound = "InvalidEniPermissionId.NotFound",
        InvalidEniQueueSizeRegionOrUserNotSupported = "InvalidEniQueueSize.RegionOrUserNotSupported",
        InvalidEntryRuleQuotaNotFound = "InvalidEntryRuleQuota.NotFound",
        InvalidEventIdNoInquiringEventFound = "InvalidEventId.NoInquiringEventFound",
        InvalidEventIdNotFound = "InvalidEventId.NotFound",
        InvalidExpectedRenewDayConflict = "InvalidExpectedRenewDay.Conflict",
        InvalidExpectedRenewDayStarterPackageNotSupported = "InvalidExpectedRenewDay.StarterPackageNotSupported",
        InvalidExpectedRenewDayValueNotSupported = "InvalidExpectedRenewDay.ValueNotSupported",
        /// The address is malformed or not one of the gateway.
        InvalidExternalIpMalformed = "InvalidExternalIp.Malformed",
        /// The address is malformed or not one of the gateway.
        InvalidExternalIpNotFound = "InvalidExternalIp.NotFound",
        /// The port is malformed; 1 to 65535, or `any`.
        InvalidExternalPortMalformed = "InvalidExternalPort.Malformed",
        InvalidFilterMalformed = "InvalidFilter.Malformed",
        /// A filter has a key or value that the operation does not know.
        InvalidFilterKeyNotFound = "InvalidFilterKey.NotFound",
        /// The filter has a key that the operation does not know.
        InvalidFilterKeyValueNotSupported = "InvalidFilterKey.ValueNotSupported",
        /// A filter has a key or value that the operation does not know.
        InvalidFilterValue = "InvalidFilterValue",
        InvalidFleetExcessCapacityTerminationPolicyValueNotSupported = "InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported",
        /// There is no such DNAT rule.
        InvalidForwardEntryIdNotFound = "InvalidForwardEntryId.NotFound",
        /// There is no such table of DNAT rules.
        InvalidForwardTableIdNotFound = "InvalidForwardTableId.NotFound",
        InvalidGroupMalformed = "InvalidGroup.Malformed",
        InvalidGroupAuthItemNotFound = "InvalidGroupAuthItem.NotFound",
        /// A rule cannot name a security group of the enterprise kind.
        InvalidGroupAuthParameterOperationDenied = "InvalidGroupAuthParameter.OperationDenied",
        /// Security groups of the enterprise kind have no rules with other groups, nor this policy.
        InvalidGroupParameterOperationDenied = "InvalidGroupParameter.OperationDenied",
        InvalidHaVipExist = "InvalidHaVip.Exist",
        /// There is no such high-availability virtual IP.
        InvalidHaVipNotFound = "InvalidHaVip.NotFound",
        /// There is no such high-availability virtual IP, or the account may not use it.
        InvalidHaVipIdNotFound = "InvalidHaVipId.NotFound",
        /// The host name is malformed. Letters, digits and hyphens are allowed, and dots on Linux.
        InvalidHostNameMalformed = "InvalidHostName.Malformed",
        InvalidHostPasswordMalformed = "InvalidHostPassword.Malformed",
        InvalidHostnameMismatchImage = "InvalidHostname.MismatchImage",
        InvalidHostnameSingleAndMultiConflict = "InvalidHostname.SingleAndMultiConflict",
        InvalidHostnameSizeInvalid = "InvalidHostname.SizeInvalid",
        InvalidHpcClusterDescriptionMalformed = "InvalidHpcClusterDescription.Malformed",
        InvalidHpcClusterIdCreating = "InvalidHpcClusterId.Creating",
        InvalidHpcClusterIdNecessary = "InvalidHpcClusterId.Necessary",
        InvalidHpcClusterIdNotFound = "InvalidHpcClusterId.NotFound",
        InvalidHpcClusterIdUnnecessary = "InvalidHpcClusterId.Unnecessary",
        InvalidHpcClusterIdsExceedLimit = "InvalidHpcClusterIds.ExceedLimit",
        InvalidHpcClusterIdsMalformed = "InvalidHpcClusterIds.Malformed",
        InvalidHpcClusterNameMalformed = "InvalidHpcClusterName.Malformed",
        InvalidHttpEndpointNotSupported = "InvalidHttpEndpoint.NotSupported",
        InvalidHttpPutResponseHopLimitNotSupported = "InvalidHttpPutResponseHopLimit.NotSupported",
        InvalidHttpTokensNotSupported = "InvalidHttpTokens.NotSupported",
        InvalidIAssociatedInstanceTypeValueNotSupported = "InvalidIAssociatedInstanceType.ValueNotSupported",
        InvalidIpAddressAlreadyUsed = "InvalidIPAddress.AlreadyUsed",
        InvalidIpAddressMalformed = "InvalidIPAddress.Malformed",
        InvalidIpAddressNotAvailable = "InvalidIPAddress.NotAvailable",
        InvalidIpAddressOutOfRange = "InvalidIPAddress.OutOfRange",
        InvalidImageDiskAmountOrSize = "InvalidImage.DiskAmountOrSize",
        InvalidImageNotFound = "InvalidImage.NotFound",
        InvalidImageNotSupported = "InvalidImage.NotSupported",
        InvalidImageOsType = "InvalidImage.OSType",
        InvalidImageCategoryNotSupported = "InvalidImageCategory.NotSupported",
        InvalidImageComponentNotFound = "InvalidImageComponent.NotFound",
        InvalidImageComponentIdSizeExceededMaxNumber = "InvalidImageComponentIdSize.ExceededMaxNumber",
        InvalidImageFamilyConfict = "InvalidImageFamily.Confict",
        InvalidImageFamilyMalformed = "InvalidImageFamily.Malformed",
        InvalidImageFamilyMissingAvailableImage = "InvalidImageFamily.MissingAvailableImage",
        InvalidImageFormatMalformed = "InvalidImageFormat.Malformed",
        InvalidImageFormatRegionNotSupported = "InvalidImageFormat.RegionNotSupported",
        InvalidImageIdBidMismatch = "InvalidImageId.BidMismatch",
        /// There is no such image in this region, or it is not shared with the account.
        InvalidImageIdNotFound = "InvalidImageId.NotFound",
        InvalidImageLicenseNotSupported = "InvalidImageLicense.NotSupported",
        /// There is an image of that name already.
        InvalidImageNameDuplicated = "InvalidImageName.Duplicated",
        /// The name of the image is malformed.
        InvalidImageNameMalformed = "InvalidImageName.Malformed",
        InvalidImageOwnerAliasValueNotSupported = "InvalidImageOwnerAlias.ValueNotSupported",
        InvalidImagePipelineHasRunningExecution = "InvalidImagePipeline.HasRunningExecution",
        InvalidImagePipelineNotFound = "InvalidImagePipeline.NotFound",
        InvalidImagePipelineExecutionNotFound = "InvalidImagePipelineExecution.NotFound",
        InvalidImagePipelineIdSizeExceededMaxNumber = "InvalidImagePipelineIdSize.ExceededMaxNumber",
        InvalidImageSize = "InvalidImageSize",
        InvalidImageTemplateCommandNotSupported = "InvalidImageTemplateCommand.NotSupported",
        InvalidImageTemplateCommandSizeExceededMaxNumber = "InvalidImageTemplateCommandSize.ExceededMaxNumber",
        InvalidImageTypeNotSupported = "InvalidImageType.NotSupported",
        InvalidImageVersionMalformed = "InvalidImageVersion.Malformed",
        InvalidInnerIpAddressMalformed = "InvalidInnerIpAddress.Malformed",
        InvalidInnerIpAddressUnusable = "InvalidInnerIpAddress.Unusable",
        /// There is no such instance.
        InvalidInstanIdNotFound = "InvalidInstanId.NotFound",
        InvalidInstanceAttachedEni = "InvalidInstance.AttachedEni",
        InvalidInstanceEipNotSupport = "InvalidInstance.EipNotSupport",
        InvalidInstanceHasTransitionRecord = "InvalidInstance.HasTransitionRecord",
        InvalidInstanceImageCategory = "InvalidInstance.ImageCategory",
        InvalidInstanceInstanceNotSupported = "InvalidInstance.InstanceNotSupported",
        InvalidInstanceIpAddressMissing = "InvalidInstance.IpAddressMissing",
        InvalidInstanceNatPortMapNotSupport = "InvalidInstance.NatPortMapNotSupport",
        InvalidInstanceNetworkType = "InvalidInstance.NetworkType",
        InvalidInstanceNoDisk = "InvalidInstance.NoDisk",
        InvalidInstanceNotExist = "InvalidInstance.NotExist",
        /// The region has no instance with one of these ids.
        InvalidInstanceNotFound = "InvalidInstance.NotFound",
        /// The instance has no system disk.
        InvalidInstanceNotFoundSystemDisk = "InvalidInstance.NotFoundSystemDisk",
        /// The command type does not fit the operating system of an instance.
        InvalidInstanceNotMatch = "InvalidInstance.NotMatch",
        InvalidInstanceNotOriginInstance = "InvalidInstance.NotOriginInstance",
        InvalidInstanceNotVpc = "InvalidInstance.NotVpc",
        InvalidInstanceOverduePayment = "InvalidInstance.OverduePayment",
        InvalidInstancePreInstanceExpired = "InvalidInstance.PreInstanceExpired",
        InvalidInstancePurchaseNotFound = "InvalidInstance.PurchaseNotFound",
        InvalidInstanceStatusError = "InvalidInstance.StatusError",
        InvalidInstanceTempBandwidthUpgrade = "InvalidInstance.TempBandwidthUpgrade",
        /// There is an unpaid order for the instance. Pay or cancel it first.
        InvalidInstanceUnPaidOrder = "InvalidInstance.UnPaidOrder",
        /// There is an unpaid order for the instance. Pay or cancel it first.
        InvalidInstanceUnpaidOrder = "InvalidInstance.UnpaidOrder",
        InvalidInstanceZeroBandwidth = "InvalidInstance.ZeroBandwidth",
        InvalidInstanceZoneConflict = "InvalidInstance.ZoneConflict",
        /// The number of instances is not possible.
        InvalidInstanceAmountValueNotSupported = "InvalidInstanceAmount.ValueNotSupported",
        /// The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.
        InvalidInstanceChargeTypeNotFound = "InvalidInstanceChargeType.NotFound",
        InvalidInstanceChargeTypeNotSupport = "InvalidInstanceChargeType.NotSupport",
        /// The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.
        InvalidInstanceChargeTypeValueNotSupported = "InvalidInstanceChargeType.ValueNotSupported",
        InvalidInstanceFamilyLevelNotSupported = "InvalidInstanceFamilyLevel.NotSupported",
        /// The instance id is malformed.
        InvalidInstanceIdMalformed = "InvalidInstanceID.Malformed",
        InvalidInstanceIdAlreadyExists = "InvalidInstanceId.AlreadyExists",
        /// Too many instances.
        InvalidInstanceIdCountLimitExceeded = "InvalidInstanceId.CountLimitExceeded",
        InvalidInstanceIdLimitedRegion = "InvalidInstanceId.LimitedRegion",
        InvalidInstanceIdMalFormed = "InvalidInstanceId.MalFormed",
        InvalidInstanceIdMalformed2 = "InvalidInstanceId.Malformed",
        InvalidInstanceIdMismatch = "InvalidInstanceId.Mismatch",
        InvalidInstanceIdNotFound2 = "InvalidInstanceId.NOT_FOUND",
        InvalidInstanceIdNotBelong = "InvalidInstanceId.NotBelong",
        /// There is no such instance in this region, or it has been released. Check the id and the region.
        InvalidInstanceIdNotFound3 = "InvalidInstanceId.NotFound",
        InvalidInstanceIdNotSupport = "InvalidInstanceId.NotSupport",
        /// The command type does not fit the operating system of an instance.
        InvalidInstanceIdOsTypeUnsupported = "InvalidInstanceId.OSTypeUnsupported",
        InvalidInstanceIdPlanedChange = "InvalidInstanceId.PlanedChange",
        InvalidInstanceIdReleased = "InvalidInstanceId.Released",
        /// `TargetServer` and `CommandLine` allow one instance only.
        InvalidInstanceIdsCountLimitExceeded = "InvalidInstanceIds.CountLimitExceeded",
        InvalidInstanceIdsMalFormed = "InvalidInstanceIds.MalFormed",
        InvalidInstanceIdsMalformed = "InvalidInstanceIds.Malformed",
        /// There is no such instance in this region, or it has been released. Check the id and the region.
        InvalidInstanceIdsNotFound = "InvalidInstanceIds.NotFound",
        InvalidInstanceIdsValueNotSupported = "InvalidInstanceIds.ValueNotSupported",
        InvalidInstanceMetadataTagsNotSupported = "InvalidInstanceMetadataTags.NotSupported",
        InvalidInstanceNameCustomMalformed = "InvalidInstanceName.CustomMalformed",
        InvalidInstanceNameMalformed = "InvalidInstanceName.Malformed",
        InvalidInstanceNetworkTypeNotSupport = "InvalidInstanceNetworkType.NotSupport",
        InvalidInstanceOwnerError = "InvalidInstanceOwner.Error",
        /// The instance is in a state that does not allow the operation. Wait until it is running or stopped.
        InvalidInstanceStatus = "InvalidInstanceStatus",
        InvalidInstanceStatusCreditSpecRestricted = "InvalidInstanceStatus.CreditSpecRestricted",
        InvalidInstanceStatusNeedRestart = "InvalidInstanceStatus.NeedRestart",
        InvalidInstanceStatusNotNormal = "InvalidInstanceStatus.NotNormal",
        InvalidInstanceStatusNotRunning = "InvalidInstanceStatus.NotRunning",
        InvalidInstanceStatusNotStopped = "InvalidInstanceStatus.NotStopped",
        InvalidInstanceStatusNotSupported = "InvalidInstanceStatus.NotSupported",
        InvalidInstanceStatusReleased = "InvalidInstanceStatus.Released",
        InvalidInstanceStatusUnstopped = "InvalidInstanceStatus.Unstopped",
        InvalidInstanceTypeElasticNetworkInterfaceNotSupported = "InvalidInstanceType.ElasticNetworkInterfaceNotSupported",
        InvalidInstanceTypeMissing = "InvalidInstanceType.Missing",
        /// There is no such instance type. DescribeInstanceTypes lists them.
        InvalidInstanceTypeNotFound = "InvalidInstanceType.NotFound",
        /// The instance type does not fit the instance or the dedicated host.
        InvalidInstanceTypeNotMatch = "InvalidInstanceType.NotMatch",
        InvalidInstanceTypeNotSupport = "InvalidInstanceType.NotSupport",
        InvalidInstanceTypeNotSupportCpuOptionsTopologyType = "InvalidInstanceType.NotSupportCpuOptionsTopologyType",
        InvalidInstanceTypeNotSupportCredit = "InvalidInstanceType.NotSupportCredit",
        InvalidInstanceTypeNotSupportDemand = "InvalidInstanceType.NotSupportDemand",
        /// The instance type does not take disks of this category.
        InvalidInstanceTypeNotSupportDiskCategory = "InvalidInstanceType.NotSupportDiskCategory",
        InvalidInstanceTypeNotSupportMultiAttachDisk = "InvalidInstanceType.NotSupportMultiAttachDisk",
        InvalidInstanceTypeNotSupportPl0 = "InvalidInstanceType.NotSupportPL0",
        InvalidInstanceTypeNotSupportUpgrade = "InvalidInstanceType.NotSupportUpgrade",
        /// The instance type does not support this.
        InvalidInstanceTypeNotSupported = "InvalidInstanceType.NotSupported",
        InvalidInstanceTypeNvmeRequired = "InvalidInstanceType.NvmeRequired",
        InvalidInstanceTypeNvmeUnsupported = "InvalidInstanceType.NvmeUnsupported",
        InvalidInstanceTypePhasedOut = "InvalidInstanceType.PhasedOut",
        /// The instance type does not exist, is not sold here or does not fit the other settings.
        /// DescribeAvailableResource lists what can be had.
        InvalidInstanceTypeValueNotSupported = "InvalidInstanceType.ValueNotSupported",
        /// The account may not use this instance type. Apply for it.
        InvalidInstanceTypeValueUnauthorized = "InvalidInstanceType.ValueUnauthorized",
        InvalidInstanceTypeZoneNotSupported = "InvalidInstanceType.ZoneNotSupported",
        InvalidInstanceTypeCodeUnauthorized = "InvalidInstanceType.codeUnauthorized",
        InvalidInstanceTypeFamilyNotFound = "InvalidInstanceTypeFamily.NotFound",
        InvalidInstantAccessRetentionDaysMalformed = "InvalidInstantAccessRetentionDays.Malformed",
        /// The address is malformed or not one of the gateway.
        InvalidInternalIpMalformed = "InvalidInternalIp.Malformed",
        /// The port is malformed; 1 to 65535, or `any`.
        InvalidInternalPortMalformed = "InvalidInternalPort.Malformed",
        InvalidInternetChargeTypeInstanceNotSupported = "InvalidInternetChargeType.InstanceNotSupported",
        /// The way of paying for traffic is neither `PayByTraffic` nor `PayByBandwidth`.
        InvalidInternetChargeTypeValueNotSupported = "InvalidInternetChargeType.ValueNotSupported",
        InvalidInternetMaxBandwidthInMalformed = "InvalidInternetMaxBandwidthIn.Malformed",
        InvalidInternetMaxBandwidthInValueNotSupported = "InvalidInternetMaxBandwidthIn.ValueNotSupported",
        InvalidInternetMaxBandwidthOutMalformed = "InvalidInternetMaxBandwidthOut.Malformed",
        InvalidInternetMaxBandwidthOutNotSupportedValue = "InvalidInternetMaxBandwidthOut.NotSupportedValue",
        InvalidInternetMaxBandwidthOutValueNotSupported = "InvalidInternetMaxBandwidthOut.ValueNotSupported",
        /// There is no invocation with this id.
        InvalidInvokeIdNotFound = "InvalidInvokeId.NotFound",
        InvalidIoOptimizeValueNotSupported = "InvalidIoOptimize.ValueNotSupported",
        InvalidIoOptimizedNotFound = "InvalidIoOptimized.NotFound",
        InvalidIoOptimizedValueValueNotSupported = "InvalidIoOptimizedValue.ValueNotSupported",
        InvalidIpAddress = "InvalidIp.Address",
        /// The address is in use already.
        InvalidIpIpAssigned = "InvalidIp.IpAssigned",
        /// A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.
        InvalidIpIpPrefixIllegal = "InvalidIp.IpPrefixIllegal",
        InvalidIpIpPrefixMaskIllegal = "InvalidIp.IpPrefixMaskIllegal",
        /// A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.
        InvalidIpIpPrefixMaskInvalid = "InvalidIp.IpPrefixMaskInvalid",
        /// A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.
        InvalidIpIpPrefixMaskNotSame = "InvalidIp.IpPrefixMaskNotSame",
        InvalidIpIpPrefixMustInReserveSegment = "InvalidIp.IpPrefixMustInReserveSegment",
        InvalidIpIpPrefixNotAvailable = "InvalidIp.IpPrefixNotAvailable",
        /// A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.
        InvalidIpIpPrefixNotStrict = "InvalidIp.IpPrefixNotStrict",
        /// An address stands twice in the request.
        InvalidIpIpRepeated = "InvalidIp.IpRepeated",
        InvalidIpIpUnassigned = "InvalidIp.IpUnassigned",
        InvalidIpIpv6 = "InvalidIp.Ipv6",
        InvalidIpIpv6Assigned = "InvalidIp.Ipv6Assigned",
        InvalidIpMalformed = "InvalidIp.Malformed",
        InvalidIpMultiPrimaryIp = "InvalidIp.MultiPrimaryIp",
        InvalidIpNotFound = "InvalidIp.NotFound",
        InvalidIpNotInNatgw = "InvalidIp.NotInNatgw",
        /// The two gateway addresses are not in the same subnet.
        InvalidIpNotSameSubnet = "InvalidIp.NotSameSubnet",
        InvalidIpAddressMalformed2 = "InvalidIpAddress.Malformed",
        InvalidIpAddressNeedInstanceId = "InvalidIpAddress.NeedInstanceId",
        InvalidIpAddressNotFound = "InvalidIpAddress.NotFound",
        InvalidIpAddressNotPublic = "InvalidIpAddress.NotPublic",
        InvalidIpCountValueNotSupported = "InvalidIpCount.ValueNotSupported",
        /// There is no such elastic IP address.
        InvalidIpInstanceIdNotFound = "InvalidIpInstanceId.NotFound",
        InvalidIpPortRangeMalformed = "InvalidIpPortRange.Malformed",
        /// Protocol and ports do not go together. `-1/-1` is for protocols without ports.
        InvalidIpProtocolMalformed = "InvalidIpProtocol.Malformed",
        /// The protocol is not one that rules can have.
        InvalidIpProtocolValueNotSupported = "InvalidIpProtocol.ValueNotSupported",
        InvalidIpStatusHasBeenUsedByForwardEntry = "InvalidIpStatus.HasBeenUsedByForwardEntry",
        InvalidIpStatusHasBeenUsedBySnatTable = "InvalidIpStatus.HasBeenUsedBySnatTable",
        InvalidIpv6GatewayNotFound = "InvalidIpv6Gateway.NotFound",
        InvalidIspBandwidthOut = "InvalidIspBandwidthOut",
        InvalidIspTypeValueNotSupported = "InvalidIspType.ValueNotSupported",
        InvalidIspUid = "InvalidIspUID",
        /// The key must be a symmetric one.
        InvalidKmsKeyIdNotSymmetric = "InvalidKMSKeyId.NotSymmetric",
        InvalidKeyPairNameMalformed = "InvalidKeyPairName.Malformed",
        /// There is no such SSH key pair in this region.
        InvalidKeyPairNameNotFound = "InvalidKeyPairName.NotFound",
        InvalidKeyPairNamesValueNotSupported = "InvalidKeyPairNames.ValueNotSupported",
        /// The encryption does not fit that of the snapshot.
        InvalidKmsKeyIdNotMatchSnapshot = "InvalidKmsKeyId.NotMatchSnapshot",
        /// There is no such launch template, or not this version of it.
        InvalidLaunchTemplateNotFound = "InvalidLaunchTemplate.NotFound",
        InvalidLaunchTemplateValueNotSupported = "InvalidLaunchTemplate.ValueNotSupported",
        InvalidLaunchTemplateConfigsSizeExceed = "InvalidLaunchTemplateConfigs.SizeExceed",
        InvalidLaunchTemplateNameMalformed = "InvalidLaunchTemplateName.Malformed",
        InvalidLaunchTemplateVersionNotFound = "InvalidLaunchTemplateVersion.NotFound",
        InvalidLaunchTemplateVersionValueNotSupported = "InvalidLaunchTemplateVersion.ValueNotSupported",
        InvalidLicenseTypeByolOnly = "InvalidLicenseType.BYOLOnly",
        InvalidLicenseTypeNotSupported = "InvalidLicenseType.NotSupported",
        InvalidLimitationNotFound = "InvalidLimitation.NotFound",
        /// The carrier is none of those that are known.
        InvalidLineOperatorMalformd = "InvalidLineOperator.Malformd",
        InvalidLoanOrderStatusUncompleted = "InvalidLoanOrderStatus.Uncompleted",
        InvalidLocalGatewayIpMalformed = "InvalidLocalGatewayIp.Malformed",
        /// There is no such reason for a lock.
        InvalidLockReasonNotFound = "InvalidLockReason.NotFound",
        InvalidManagedPrivateSpaceIdDedicatedHostIdConflict = "InvalidManagedPrivateSpaceId.DedicatedHostIdConflict",
        InvalidManagedPrivateSpaceIdNotFound = "InvalidManagedPrivateSpaceId.NotFound",
        InvalidManagedPrivateSpaceIdTenancyConflict = "InvalidManagedPrivateSpaceId.TenancyConflict",
        InvalidMarketImageNotFound = "InvalidMarketImage.NotFound",
        InvalidMarketImageChargeTypeNotSupport = "InvalidMarketImageChargeType.NotSupport",
        InvalidMarketImageStatusNotSupported = "InvalidMarketImageStatus.NotSupported",
        InvalidMaxAmountMalformed = "InvalidMaxAmount.Malformed",
        /// The number of partitions is not possible.
        InvalidMaxPartitionNumberMalformed = "InvalidMaxPartitionNumber.Malformed",
        InvalidMaxPriceNotSupported = "InvalidMaxPrice.NotSupported",
        InvalidMinAmountMalformed = "InvalidMinAmount.Malformed",
        InvalidModifyInfo = "InvalidModifyInfo",
        InvalidNameMalformd = "InvalidName.Malformd",
        /// The name is too short or too long, has characters that are not allowed, or begins with `http://` or
        /// `https://`.
        InvalidNameMalformed = "InvalidName.Malformed",
        InvalidNatGatewayNotFound = "InvalidNatGateway.NotFound",
        InvalidNatGatewayDescriptionMalFormed = "InvalidNatGatewayDescription.MalFormed",
        /// There is no such NAT gateway in this region.
        InvalidNatGatewayIdNotFound = "InvalidNatGatewayId.NotFound",
        InvalidNatGatewayNameMalFormed = "InvalidNatGatewayName.MalFormed",
        /// There is no such network interface in this region.
        InvalidNetworkInterfaceNotFound = "InvalidNetworkInterface.NotFound",
        InvalidNetworkType2 = "InvalidNetworkType",
        InvalidNetworkTypeConflict = "InvalidNetworkType.Conflict",
        /// The bandwidth settings do not fit the network.
        InvalidNetworkTypeMismatch = "InvalidNetworkType.Mismatch",
        /// Instances of the classic network cannot have RAM roles.
        InvalidNetworkTypeMismatchRamRole = "InvalidNetworkType.MismatchRamRole",
        InvalidNetworkTypeNotFound = "InvalidNetworkType.NotFound",
        InvalidNetworkTypeNotSupported = "InvalidNetworkType.NotSupported",
        InvalidNetworkTypeValueNotSupported = "InvalidNetworkType.ValueNotSupported",
        InvalidNextHop = "InvalidNextHop",
        /// There is no such next hop.
        InvalidNextHopNotFound = "InvalidNextHop.NotFound",
        InvalidNextHopIdNotFound = "InvalidNextHopId.NotFound",
        InvalidNextHopListSize = "InvalidNextHopList.Size",
        InvalidNextHopType = "InvalidNextHopType",
        InvalidNexthop = "InvalidNexthop",
        InvalidNexthopDirectEni = "InvalidNexthop.DirectEni",
        InvalidNexthopNotFound = "InvalidNexthop.NotFound",
        InvalidNexthopListSize = "InvalidNexthopListSize",
        InvalidNexthopTypeAndListBothNotNull = "InvalidNexthopTypeAndList.BothNotNull",
        InvalidNexthopTypeAndListBothNull = "InvalidNexthopTypeAndList.BothNull",
        InvalidNicOrVmNotFound = "InvalidNicOrVm.NotFound",
        /// The network card does not fit the network of the group; in a VPC it is `intranet`.
        InvalidNicTypeMismatch = "InvalidNicType.Mismatch",
        /// `NicType` is neither `internet` nor `intranet`.
        InvalidNicTypeValueNotSupported = "InvalidNicType.ValueNotSupported",
        InvalidNodeControllerIdMalformed = "InvalidNodeControllerId.Malformed",
        InvalidNotBeforePassed = "InvalidNotBefore.Passed",
        InvalidOssNotAuthorized = "InvalidOSS.NotAuthorized",
        InvalidOssBucketEncryptUnsupported = "InvalidOSSBucket.EncryptUnsupported",
        InvalidOssBucketFlowLimit = "InvalidOSSBucket.FlowLimit",
        InvalidOssBucketMalformed = "InvalidOSSBucket.Malformed",
        InvalidOssBucketNotFound = "InvalidOSSBucket.NotFound",
        InvalidOssBucketNotMatched = "InvalidOSSBucket.NotMatched",
        InvalidOssObjectMalformed = "InvalidOSSObject.Malformed",
        InvalidOssObjectNeedRestore = "InvalidOSSObject.NeedRestore",
        InvalidOssObjectNotFound = "InvalidOSSObject.NotFound",
        InvalidOssObjectSize = "InvalidOSSObject.Size",
        InvalidOssPrefixMalformed = "InvalidOSSPrefix.Malformed",
        InvalidOsType = "InvalidOSType",
        InvalidOsTypeMalformed = "InvalidOSType.Malformed",
        InvalidOperationAddressAlreadyAllocated = "InvalidOperation.AddressAlreadyAllocated",
        InvalidOperationAddressNotInVSwitchCidr = "InvalidOperation.AddressNotInVSwitchCidr",
        InvalidOperationAllocateFailed = "InvalidOperation.AllocateFailed",
        InvalidOperationAtLeastInOneGroup = "InvalidOperation.AtLeastInOneGroup",
        /// The resources are in different zones.
        InvalidOperationAvailabilityZoneMismatch = "InvalidOperation.AvailabilityZoneMismatch",
        InvalidOperationBoundingEniSlaveQuotaExceed = "InvalidOperation.BoundingEniSlaveQuotaExceed",
        InvalidOperationCanNotAttachMultiAttachDiskAsSystemDisk = "InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk",
        /// The agent on an instance is too old.
        InvalidOperationCloudAssistantVersionUnsupported = "InvalidOperation.CloudAssistantVersionUnsupported",
        InvalidOperationCloudBoxEcsNotSupport = "InvalidOperation.CloudBoxEcsNotSupport",
        InvalidOperationCloudBoxImageImportRoleRequired = "InvalidOperation.CloudBoxImageImportRoleRequired",
        InvalidOperationCloudBoxImageImportUnsupported = "InvalidOperation.CloudBoxImageImportUnsupported",
        InvalidOperationConfidentialComputingModeInInviteOnlyTesting = "InvalidOperation.ConfidentialComputingModeInInviteOnlyTesting",
        InvalidOperationConflict = "InvalidOperation.Conflict",
        InvalidOperationConnectionTrackingConfigNotSupportMemberEni = "InvalidOperation.ConnectionTrackingConfigNotSupportMemberEni",
        InvalidOperationCreateFromSnapshotUnsupported = "InvalidOperation.CreateFromSnapshotUnsupported",
        InvalidOperationDecreaseRetentionDaysUnsupported = "InvalidOperation.DecreaseRetentionDaysUnsupported",
        InvalidOperationDeleteDefaultVersion = "InvalidOperation.DeleteDefaultVersion",
        InvalidOperationDeleteSharedSnapshotUnsupported = "InvalidOperation.DeleteSharedSnapshotUnsupported",
        /// The resource is protected against deletion. Switch the protection off first.
        InvalidOperationDeletionProtection = "InvalidOperation.DeletionProtection",
        /// The primary network interface cannot be detached.
        InvalidOperationDetachPrimaryEniNotAllowed = "InvalidOperation.DetachPrimaryEniNotAllowed",
        InvalidOperationDiskCategoryUnsupported = "InvalidOperation.DiskCategoryUnsupported",
        InvalidOperationEipBindModel = "InvalidOperation.EipBindModel",
        InvalidOperationEipNotSupport = "InvalidOperation.EipNotSupport",
        InvalidOperationEnableIpv6Failed = "InvalidOperation.EnableIpv6Failed",
        InvalidOperationEniAndGroupNotBelongSameUser = "InvalidOperation.EniAndGroupNotBelongSameUser",
        /// The instance type has no room for another network interface.
        InvalidOperationEniCountExceeded = "InvalidOperation.EniCountExceeded",
        InvalidOperationEniHotPlugNotSupported = "InvalidOperation.EniHotPlugNotSupported",
        InvalidOperationEniLinked = "InvalidOperation.EniLinked",
        /// The number of RDMA queues is more than the instance type allows.
        InvalidOperationEniQueuePairNumberOverflow = "InvalidOperation.EniQueuePairNumberOverflow",
        /// A cloud service manages the resource, so it can be changed only there.
        InvalidOperationEniServiceManaged = "InvalidOperation.EniServiceManaged",
        InvalidOperationEniTrafficModeNotSupportIpv6 = "InvalidOperation.EniTrafficModeNotSupportIPv6",
        InvalidOperationEniTrafficModeNotSupportIpv6_2 = "InvalidOperation.EniTrafficModeNotSupportIpv6",
        InvalidOperationEniTrunkDeviceFull = "InvalidOperation.EniTrunkDeviceFull",
        InvalidOperationEniTypeNotSupport = "InvalidOperation.EniTypeNotSupport",
        InvalidOperationEniTypeNotSupportAttachToTrunk = "InvalidOperation.EniTypeNotSupportAttachToTrunk",
        InvalidOperationEniTypeNotSupportTrunking = "InvalidOperation.EniTypeNotSupportTrunking",
        /// The number of queues is more than the instance type or network interface allows.
        InvalidOperationExceedInstanceTypeQueueNumber = "InvalidOperation.ExceedInstanceTypeQueueNumber",
        InvalidOperationHasIpv6RouteEntry = "InvalidOperation.HasIpv6RouteEntry",
        InvalidOperationHasMemberEniAttached = "InvalidOperation.HasMemberEniAttached",
        InvalidOperationHasSlaveEniBonded = "InvalidOperation.HasSlaveEniBonded",
        InvalidOperationHighPerformanceEniPerInstanceLimitExceeded = "InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded",
        InvalidOperationHighPerformanceTrafficModeEniNotSupport = "InvalidOperation.HighPerformanceTrafficModeEniNotSupport",
        InvalidOperationHighPerformanceTrafficModeIsNotAllowed = "InvalidOperation.HighPerformanceTrafficModeIsNotAllowed",
        InvalidOperationHighPerformanceTrafficModeNotSupportMemberEni = "InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni",
        InvalidOperationHighPerformanceTrafficModeNotSupportTrunkEni = "InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni",
        InvalidOperationHotPlugNotSupport = "InvalidOperation.HotPlugNotSupport",
        InvalidOperationInstanceNotSupportMulitipleIp = "InvalidOperation.InstanceNotSupportMulitipleIp",
        InvalidOperationInstanceRenewWithDowngradeInPlan = "InvalidOperation.InstanceRenewWithDowngradeInPlan",
        InvalidOperationInstanceStatusNotSupport = "InvalidOperation.InstanceStatusNotSupport",
        InvalidOperationInstanceStatusUnsupported = "InvalidOperation.InstanceStatusUnsupported",
        InvalidOperationInstanceTypeNotSupport = "InvalidOperation.InstanceTypeNotSupport",
        InvalidOperationInstanceTypeNotSupportEniTrunking = "InvalidOperation.InstanceTypeNotSupportEniTrunking",
        InvalidOperationInstanceTypeNotSupportHighPerformance = "InvalidOperation.InstanceTypeNotSupportHighPerformance",
        InvalidOperationInstanceTypeNotSupportHighPerformanceTrafficMode = "InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode",
        InvalidOperationInstanceTypeNotSupportOnlineResize = "InvalidOperation.InstanceTypeNotSupportOnlineResize",
        InvalidOperationInstanceWithEipNotSupport = "InvalidOperation.InstanceWithEipNotSupport",
        /// The instance must be running or stopped.
        InvalidOperationInvalidEcsState = "InvalidOperation.InvalidEcsState",
        InvalidOperationInvalidEniPageNumber = "InvalidOperation.InvalidEniPageNumber",
        /// The network interface is in a state that does not allow the operation. Wait until it is `Available`
        /// or `InUse`.
        InvalidOperationInvalidEniState = "InvalidOperation.InvalidEniState",
        /// The operation is not possible with this kind of network interface, for instance with a primary one.
        InvalidOperationInvalidEniType = "InvalidOperation.InvalidEniType",
        InvalidOperationInvalidGeneration = "InvalidOperation.InvalidGeneration",
        InvalidOperationInvalidNetworkInterfaceId = "InvalidOperation.InvalidNetworkInterfaceId",
        InvalidOperationInvalidRegion = "InvalidOperation.InvalidRegion",
        InvalidOperationInvalidTrunkEniStatus = "InvalidOperation.InvalidTrunkEniStatus",
        InvalidOperationInvalidVpc = "InvalidOperation.InvalidVpc",
        /// The invocation is over.
        InvalidOperationInvokeAlreadyFinished = "InvalidOperation.InvokeAlreadyFinished",
        /// The network interface has as many addresses as its instance type allows.
        InvalidOperationIpv4CountExceeded = "InvalidOperation.Ipv4CountExceeded",
        /// The instance type or network does not support addresses of this IP version.
        InvalidOperationIpv4NotSupport = "InvalidOperation.Ipv4NotSupport",
        /// The network interface has as many addresses as its instance type allows.
        InvalidOperationIpv6CountExceeded = "InvalidOperation.Ipv6CountExceeded",
        /// The instance type or network does not support addresses of this IP version.
        InvalidOperationIpv6NotSupport = "InvalidOperation.Ipv6NotSupport",
        InvalidOperationKmsKeyIdNotFound = "InvalidOperation.KMSKeyIdNotFound",
        InvalidOperationMaxEniIpv6IpsCountExceeded = "InvalidOperation.MaxEniIpv6IpsCountExceeded",
        /// The number of queues is more than the instance type or network interface allows.
        InvalidOperationMaxEniQueueNumberExceeded = "InvalidOperation.MaxEniQueueNumberExceeded",
        /// The number of RDMA queues is more than the instance type allows.
        InvalidOperationMaxEniQueuePairNumberExceed = "InvalidOperation.MaxEniQueuePairNumberExceed",
        InvalidOperationMaxModifyOnlineNumberExceeded = "InvalidOperation.MaxModifyOnlineNumberExceeded",
        InvalidOperationModifyNicType = "InvalidOperation.ModifyNicType",
        InvalidOperationModifyPrimaryEniQueueNumber = "InvalidOperation.ModifyPrimaryEniQueueNumber",
        /// The script of a public command cannot be changed.
        InvalidOperationModifyPublicCommandUnsupported = "InvalidOperation.ModifyPublicCommandUnsupported",
        InvalidOperationModifySgRuleEntityType = "InvalidOperation.ModifySgRuleEntityType",
        /// The disk is set up for several instances, which excludes this operation.
        InvalidOperationMultiAttachDisk = "InvalidOperation.MultiAttachDisk",
        InvalidOperationMultiAttachDiskNotSupportResizeOnline = "InvalidOperation.MultiAttachDiskNotSupportResizeOnline",
        /// Basic and enterprise security groups cannot be mixed on an instance.
        InvalidOperationMultiGroupType = "InvalidOperation.MultiGroupType",
        InvalidOperationNetworkInterface = "InvalidOperation.NetworkInterface",
        InvalidOperationNetworkInterfaceCountExceeded = "InvalidOperation.NetworkInterfaceCountExceeded",
        InvalidOperationNotAllowed = "InvalidOperation.NotAllowed",
        InvalidOperationNotSupport = "InvalidOperation.NotSupport",
        InvalidOperationNotSupportCopyInSameRegion = "InvalidOperation.NotSupportCopyInSameRegion",
        InvalidOperationNotSupportEnterpriseGroup = "InvalidOperation.NotSupportEnterpriseGroup",
        InvalidOperationNotSupportModifyQueueNumber = "InvalidOperation.NotSupportModifyQueueNumber",
        InvalidOperationOsTypeNotSupported = "InvalidOperation.OSTypeNotSupported",
        InvalidOperationOnlineModificationUnsupported = "InvalidOperation.OnlineModificationUnsupported",
        /// The resource's state does not allow the operation. Wait until it is stable.
        InvalidOperationOperationNotAllowedInState = "InvalidOperation.OperationNotAllowedInState",
        /// The bucket does not allow this encryption.
        InvalidOperationOssEncryptionUnsupported = "InvalidOperation.OssEncryptionUnsupported",
        InvalidOperationOtherInstanceUnsupported = "InvalidOperation.OtherInstanceUnsupported",
        InvalidOperationPermissionExisted = "InvalidOperation.PermissionExisted",
        InvalidOperationPermissionNotExisted = "InvalidOperation.PermissionNotExisted",
        InvalidOperationPrimaryEniOnlySupportModifyNameAndDesc = "InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc",
        InvalidOperationPublicIpAddressNoStock = "InvalidOperation.PublicIpAddressNoStock",
        InvalidOperationRebootingRequired = "InvalidOperation.RebootingRequired",
        InvalidOperationRedeployInstance = "InvalidOperation.RedeployInstance",
        /// The region does not support prefixes of addresses.
        InvalidOperationRegionNotSupportIpPrefix = "InvalidOperation.RegionNotSupportIpPrefix",
        InvalidOperationRegionNotSupportNetworkInterfaceId = "InvalidOperation.RegionNotSupportNetworkInterfaceId",
        InvalidOperationRelatedSnapshotNotFinished = "InvalidOperation.RelatedSnapshotNotFinished",
        InvalidOperationReleasePrivatePoolUnsupported = "InvalidOperation.ReleasePrivatePoolUnsupported",
        /// The invocation runs once; it cannot be changed.
        InvalidOperationRepeatModeUnsupported = "InvalidOperation.RepeatModeUnsupported",
        /// A cloud service manages the resource, so it can be changed only there.
        InvalidOperationResourceManagedByCloudProduct = "InvalidOperation.ResourceManagedByCloudProduct",
        InvalidOperationRouterInterfaceNotDeleted = "InvalidOperation.RouterInterfaceNotDeleted",
        InvalidOperationSecurityGroupNotAuthorized = "InvalidOperation.SecurityGroupNotAuthorized",
        /// A rule of the instance's security group forbids the connection.
        InvalidOperationSecurityGroupRuleDenied = "InvalidOperation.SecurityGroupRuleDenied",
        InvalidOperationSlaveEniMustHaveBondingEni = "InvalidOperation.SlaveEniMustHaveBondingEni",
        InvalidOperationStarterPackage = "InvalidOperation.StarterPackage",
        InvalidOperationTrunkingIsNotAllowed = "InvalidOperation.TrunkingIsNotAllowed",
        InvalidOperationUnauthorized = "InvalidOperation.Unauthorized",
        InvalidOperationUnfinishedCrossRegionCopy = "InvalidOperation.UnfinishedCrossRegionCopy",
        InvalidOperationUnfinishedEncryptedSnapshotCopy = "InvalidOperation.UnfinishedEncryptedSnapshotCopy",
        InvalidOperationUnsupported = "InvalidOperation.Unsupported",
        InvalidOperationUserNotSupportNetworkCard = "InvalidOperation.UserNotSupportNetworkCard",
        InvalidOperationUserNotSupported = "InvalidOperation.UserNotSupported",
        InvalidOperationVSwitchCidrReservationNotExist = "InvalidOperation.VSwitchCidrReservationNotExist",
        InvalidOperationVSwitchIpv6Disabled = "InvalidOperation.VSwitchIpv6Disabled",
        InvalidOperationVpcHasEnabledAdvancedNetworkFeature = "InvalidOperation.VpcHasEnabledAdvancedNetworkFeature",
        /// The resources belong to different VPCs.
        InvalidOperationVpcMismatch = "InvalidOperation.VpcMismatch",
        InvalidOperationVswAndEcsAvailabilityZoneMismatch = "InvalidOperation.VswAndEcsAvailabilityZoneMismatch",
        InvalidOppositeNotFound = "InvalidOpposite.NotFound",
        /// There is no such region for the other end.
        InvalidOppositeRegionIdNotFound = "InvalidOppositeRegionId.NotFound",
        InvalidOppositeRouterType = "InvalidOppositeRouterType",
        InvalidOppositeRouterTypeValueNotSupported = "InvalidOppositeRouterType.ValueNotSupported",
        /// The bucket is in another region.
        InvalidOssBucketNameInOtherRegion = "InvalidOssBucketName.InOtherRegion",
        /// There is no bucket of this name.
        InvalidOssBucketNameNotFound = "InvalidOssBucketName.NotFound",
        /// A parameter has a value that is not possible; the message names it.
        InvalidParam2 = "InvalidParam",
        InvalidParamAllocatePublicIp = "InvalidParam.AllocatePublicIp",
        InvalidParamAmount = "InvalidParam.Amount",
        InvalidParamAsync = "InvalidParam.Async",
        InvalidParamConfidentialComputingMode = "InvalidParam.ConfidentialComputingMode",
        InvalidParamCores = "InvalidParam.Cores",
        InvalidParamCpuOptionsCore = "InvalidParam.CpuOptionsCore",
        InvalidParamCpuOptionsNuma = "InvalidParam.CpuOptionsNuma",
        InvalidParamDedicatedHostId = "InvalidParam.DedicatedHostId",
        /// The block of addresses is not in CIDR notation.
        InvalidParamDestCidrIp = "InvalidParam.DestCidrIp",
        /// IPv4 and IPv6 addresses cannot stand together in one rule.
        InvalidParamDestIp = "InvalidParam.DestIp",
        /// A rule stands twice in the request.
        InvalidParamDuplicatePermissions = "InvalidParam.DuplicatePermissions",
        InvalidParamEncryptedMismatch = "InvalidParam.EncryptedMismatch",
        InvalidParamEniIdAndInstanceIdConflict = "InvalidParam.EniIdAndInstanceId.Conflict",
        InvalidParamExcludeDiskIdsAndDiskIdsConflict = "InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict",
        InvalidParamExpectedRenewDay = "InvalidParam.ExpectedRenewDay",
        /// `Frequency` is no valid rate, time or cron expression.
        InvalidParamFrequency = "InvalidParam.Frequency",
        InvalidParamInstanceId = "InvalidParam.InstanceId",
        InvalidParamInvalidModifyRuleRequest = "InvalidParam.InvalidModifyRuleRequest",
        InvalidParamIpAssign = "InvalidParam.IpAssign",
        InvalidParamIpCount = "InvalidParam.IpCount",
        /// Protocol and addresses are of different IP versions.
        InvalidParamIpv4ProtocolConflictWithIpv6Address = "InvalidParam.Ipv4ProtocolConflictWithIpv6Address",
        /// The block of addresses is not in CIDR notation.
        InvalidParamIpv6DestCidrIp = "InvalidParam.Ipv6DestCidrIp",
        /// Protocol and addresses are of different IP versions.
        InvalidParamIpv6ProtocolConflictWithIpv4Address = "InvalidParam.Ipv6ProtocolConflictWithIpv4Address",
        /// The block of addresses is not in CIDR notation.
        InvalidParamIpv6SourceCidrIp = "InvalidParam.Ipv6SourceCidrIp",
        InvalidParamMalformed = "InvalidParam.Malformed",
        InvalidParamMemory = "InvalidParam.Memory",
        InvalidParamModifyRouterInterface = "InvalidParam.ModifyRouterInterface",
        InvalidParamNetworkInterface = "InvalidParam.NetworkInterface",
        /// A required parameter is empty or missing; the message names it.
        InvalidParamNotFound = "InvalidParam.NotFound",
        /// A required parameter is empty or missing; the message names it.
        InvalidParamNotNull = "InvalidParam.NotNull",
        InvalidParamNotSupportJumboFrame = "InvalidParam.NotSupportJumboFrame",
        /// `PageNumber` is out of range.
        InvalidParamPageNumber = "InvalidParam.PageNumber",
        /// `PageSize` is out of range.
        InvalidParamPageSize = "InvalidParam.PageSize",
        /// `Permissions` excludes the older parameters of a single rule.
        InvalidParamPermissions = "InvalidParam.Permissions",
        /// The ports are not as `first/last`, or do not fit the protocol.
        InvalidParamPortRange = "InvalidParam.PortRange",
        /// The prefix list is of another IP version than the rule.
        InvalidParamPrefixListAddressFamilyMismatch = "InvalidParam.PrefixListAddressFamilyMismatch",
        InvalidParamProtocolAndAddressFamilyMismatch = "InvalidParam.ProtocolAndAddressFamilyMismatch",
        InvalidParamProtocolAndPortRangeMismatch = "InvalidParam.ProtocolAndPortRangeMismatch",
        InvalidParamRegionId = "InvalidParam.RegionId",
        InvalidParamSecondaryIp = "InvalidParam.SecondaryIp",
        InvalidParamSecondaryNetworkInterface = "InvalidParam.SecondaryNetworkInterface",
        /// There is no such rule of the security group.
        InvalidParamSecurityGroupRuleId = "InvalidParam.SecurityGroupRuleId",
        InvalidParamSecurityGroupRuleIdRepeated = "InvalidParam.SecurityGroupRuleIdRepeated",
        /// The block of addresses is not in CIDR notation.
        InvalidParamSourceCidrIp = "InvalidParam.SourceCidrIp",
        /// IPv4 and IPv6 addresses cannot stand together in one rule.
        InvalidParamSourceIp = "InvalidParam.SourceIp",
        InvalidParamSystemDiskCategory = "InvalidParam.SystemDiskCategory",
        InvalidParamTenancy = "InvalidParam.Tenancy",
        InvalidParamTrustedSystemMode = "InvalidParam.TrustedSystemMode",
        InvalidParamType = "InvalidParam.Type",
        InvalidParamTypeAndCpuMemConflict = "InvalidParam.TypeAndCpuMem.Conflict",
        InvalidParamZone = "InvalidParam.Zone",
        InvalidParamZoneIdAndInstanceIdConflict = "InvalidParam.ZoneIdAndInstanceId.Conflict",
        /// A parameter has a value that is not possible; the message names it.
        InvalidParameter2 = "InvalidParameter",
        InvalidParameterActionOnMaintenance = "InvalidParameter.ActionOnMaintenance",
        InvalidParameterAddressFamily = "InvalidParameter.AddressFamily",
        InvalidParameterAdvancedFeatures = "InvalidParameter.AdvancedFeatures",
        InvalidParameterAffinity = "InvalidParameter.Affinity",
        InvalidParameterAllEmpty = "InvalidParameter.AllEmpty",
        InvalidParameterAllowMigrateAcrossZone = "InvalidParameter.AllowMigrateAcrossZone",
        /// `AllowedUpgradeWindow` is not of the form `HH:mm-HH:mm`.
        InvalidParameterAllowedUpgradeWindow = "InvalidParameter.AllowedUpgradeWindow",
        InvalidParameterAlreadyInTargetVpc = "InvalidParameter.AlreadyInTargetVpc",
        InvalidParameterArns = "InvalidParameter.Arns",
        InvalidParameterAutoRenewWithEcs = "InvalidParameter.AutoRenewWithEcs",
        /// The bandwidth is outside of what is possible for this resource.
        InvalidParameterBandwidth = "InvalidParameter.Bandwidth",
        InvalidParameterBandwidthBiggerThanBaseBandwidth = "InvalidParameter.BandwidthBiggerThanBaseBandwidth",
        InvalidParameterBindingInstanceRegion = "InvalidParameter.BindingInstanceRegion",
        InvalidParameterCapacity = "InvalidParameter.Capacity",
        InvalidParameterCapacityExceed = "InvalidParameter.CapacityExceed",
        InvalidParameterCidrDuplicated = "InvalidParameter.CidrDuplicated",
        InvalidParameterCidrMalformed = "InvalidParameter.CidrMalformed",
        /// A CloudBox does not support this.
        InvalidParameterCloudboxNotSupported = "InvalidParameter.CloudboxNotSupported",
        InvalidParameterCombination = "InvalidParameter.Combination",
        /// Two parameters exclude each other; the message names them.
        InvalidParameterConflict = "InvalidParameter.Conflict",
        InvalidParameterCopiedSnapshotsRetentionDays = "InvalidParameter.CopiedSnapshotsRetentionDays",
        InvalidParameterCpuOptionsTopologyType = "InvalidParameter.CpuOptionsTopologyType",
        InvalidParameterCreditSpecification = "InvalidParameter.CreditSpecification",
        InvalidParameterCrossRegionNotSupport = "InvalidParameter.CrossRegionNotSupport",
        InvalidParameterDataEncryptedKeyCreateFailed = "InvalidParameter.DataEncryptedKeyCreateFailed",
        InvalidParameterDedicatedHostClusterIds = "InvalidParameter.DedicatedHostClusterIds",
        InvalidParameterDedicatedHostIds = "InvalidParameter.DedicatedHostIds",
        InvalidParameterDedicatedRegionNotSupported = "InvalidParameter.DedicatedRegionNotSupported",
        InvalidParameterDeleteWithInstance = "InvalidParameter.DeleteWithInstance",
        InvalidParameterDeploymentSetGroupNo = "InvalidParameter.DeploymentSetGroupNo",
        InvalidParameterDescription = "InvalidParameter.Description",
        InvalidParameterDetectionStrategy = "InvalidParameter.DetectionStrategy",
        InvalidParameterDiskCategory = "InvalidParameter.DiskCategory",
        InvalidParameterDiskCategoryAndMultiAttachConflict = "InvalidParameter.DiskCategoryAndMultiAttachConflict",
        InvalidParameterDiskCategoryAndMultiAttachNotMatch = "InvalidParameter.DiskCategoryAndMultiAttachNotMatch",
        InvalidParameterDiskIds = "InvalidParameter.DiskIds",
        InvalidParameterDiskType = "InvalidParameter.DiskType",
        InvalidParameterDomain = "InvalidParameter.Domain",
        InvalidParameterDuration = "InvalidParameter.Duration",
        /// Key Management Service is not activated. Activate it first.
        InvalidParameterEncryptedKmsNotEnable = "InvalidParameter.Encrypted.KmsNotEnable",
        /// The settings of encryption are not possible; the message says why.
        InvalidParameterEncryptedIllegal = "InvalidParameter.EncryptedIllegal",
        InvalidParameterEncryptedNotSupported = "InvalidParameter.EncryptedNotSupported",
        InvalidParameterEndTime = "InvalidParameter.EndTime",
        InvalidParameterEniConnectionTrackingConfiguration = "InvalidParameter.EniConnectionTrackingConfiguration",
        InvalidParameterEniInstanceId = "InvalidParameter.EniInstanceId",
        InvalidParameterEniNo = "InvalidParameter.EniNo",
        InvalidParameterEniNotBelongEcs = "InvalidParameter.EniNotBelongEcs",
        InvalidParameterEniNotBelongTrunk = "InvalidParameter.EniNotBelongTrunk",
        InvalidParameterEniNumExceededWithLaunchEcs = "InvalidParameter.EniNumExceededWithLaunchEcs",
        InvalidParameterEniQueueSize = "InvalidParameter.EniQueueSize",
        InvalidParameterEniTrafficMode = "InvalidParameter.EniTrafficMode",
        InvalidParameterEniType = "InvalidParameter.EniType",
        /// `FileGroup` is not a valid group name.
        InvalidParameterFileGroup = "InvalidParameter.FileGroup",
        /// `FileOwner` is not a valid user name.
        InvalidParameterFileOwner = "InvalidParameter.FileOwner",
        /// `Frequency` is no valid rate, time or cron expression.
        InvalidParameterFrequency = "InvalidParameter.Frequency",
        InvalidParameterGroupCount = "InvalidParameter.GroupCount",
        InvalidParameterInnerAccessPolicy = "InvalidParameter.InnerAccessPolicy",
        InvalidParameterInstanceId = "InvalidParameter.InstanceId",
        InvalidParameterInstanceIds = "InvalidParameter.InstanceIds",
        InvalidParameterInstanceTypeNotSupport = "InvalidParameter.InstanceTypeNotSupport",
        InvalidParameterInternetMaxBandwidthOut = "InvalidParameter.InternetMaxBandwidthOut",
        InvalidParameterInvalidDedicatedHostId = "InvalidParameter.InvalidDedicatedHostId",
        /// The number of queues is more than the instance type or network interface allows.
        InvalidParameterInvalidEniQueueNumber = "InvalidParameter.InvalidEniQueueNumber",
        InvalidParameterInvalidInstanceId = "InvalidParameter.InvalidInstanceId",
        InvalidParameterInvalidInstanceIdAndVpcId = "InvalidParameter.InvalidInstanceIdAndVpcId",
        /// The number of RDMA queues is more than the instance type allows.
        InvalidParameterInvalidQueuePairNumber = "InvalidParameter.InvalidQueuePairNumber",
        /// The block of addresses is not in CIDR notation.
        InvalidParameterIpv6CidrIp = "InvalidParameter.Ipv6CidrIp",
        InvalidParameterIsPublic = "InvalidParameter.IsPublic",
        /// The key in Key Management Service is disabled. Enable it or take another.
        InvalidParameterKmsKeyIdCmkNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled",
        /// The service may not use this key. Grant it the role for encryption with Key Management Service.
        InvalidParameterKmsKeyIdCmkUnauthorized = "InvalidParameter.KMSKeyId.CMKUnauthorized",
        /// The service may not use this key. Grant it the role for encryption with Key Management Service.
        InvalidParameterKmsKeyIdKmsUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized",
        /// There is no such key in Key Management Service in this region.
        InvalidParameterKmsKeyIdNotFound = "InvalidParameter.KMSKeyId.NotFound",
        InvalidParameterKeypairAlreadyAttachedInstance = "InvalidParameter.KeypairAlreadyAttachedInstance",
        /// Key Management Service is not activated. Activate it first.
        InvalidParameterKmsNotEnabled = "InvalidParameter.KmsNotEnabled",
        InvalidParameterLaunchPermission = "InvalidParameter.LaunchPermission",
        InvalidParameterMalformed = "InvalidParameter.Malformed",
        InvalidParameterMaxPrice = "InvalidParameter.MaxPrice",
        /// `MaxResults` is out of range.
        InvalidParameterMaxResults = "InvalidParameter.MaxResults",
        InvalidParameterMetricId = "InvalidParameter.MetricId",
        InvalidParameterMetricIds = "InvalidParameter.MetricIds",
        InvalidParameterMetricSetId = "InvalidParameter.MetricSetId",
        /// Two parameters do not go together; the message names them.
        InvalidParameterMismatch = "InvalidParameter.Mismatch",
        InvalidParameterMultiAttach = "InvalidParameter.MultiAttach",
        InvalidParameterMultiAttachAndEnableSharedNotMatch = "InvalidParameter.MultiAttachAndEnableSharedNotMatch",
        InvalidParameterMultiAttachAndInstanceIdConflict = "InvalidParameter.MultiAttachAndInstanceIdConflict",
        InvalidParameterMustBeEmpty = "InvalidParameter.MustBeEmpty",
        /// The name is too short or too long, has characters that are not allowed, or begins with `http://` or
        /// `https://`.
        InvalidParameterName = "InvalidParameter.Name",
        /// The name is too short or too long, has characters that are not allowed, or begins with `http://` or
        /// `https://`.
        InvalidParameterNameMalformed = "InvalidParameter.Name.Malformed",
        InvalidParameterNetworkCardIndexInvalid = "InvalidParameter.NetworkCardIndexInvalid",
        InvalidParameterNetworkInterface = "InvalidParameter.NetworkInterface",
        /// `NextToken` is not one that an earlier answer returned.
        InvalidParameterNextToken = "InvalidParameter.NextToken",
        InvalidParameterNotEnoughIpInVSwitch = "InvalidParameter.NotEnoughIpInVSwitch",
        /// Two parameters do not go together; the message names them.
        InvalidParameterNotMatch = "InvalidParameter.NotMatch",
        /// `BucketName` is not valid.
        InvalidParameterOssBucketName = "InvalidParameter.OssBucketName",
        /// `EncryptionAlgorithm` is not valid.
        InvalidParameterOssEncryptionAlgorithm = "InvalidParameter.OssEncryptionAlgorithm",
        /// `EncryptionKeyId` is not valid.
        InvalidParameterOssEncryptionKeyId = "InvalidParameter.OssEncryptionKeyId",
        /// `EncryptionType` is not valid.
        InvalidParameterOssEncryptionType = "InvalidParameter.OssEncryptionType",
        /// `Prefix` is too long or starts with a slash or backslash.
        InvalidParameterOssPrefix = "InvalidParameter.OssPrefix",
        InvalidParameterOwner = "InvalidParameter.Owner",
        InvalidParameterPageNumber = "InvalidParameter.PageNumber",
        InvalidParameterPageSize = "InvalidParameter.PageSize",
        InvalidParameterParam = "InvalidParameter.Param",
        /// `Parameters` is not a valid JSON object.
        InvalidParameterParameters = "InvalidParameter.Parameters",
        InvalidParameterPeriod = "InvalidParameter.Period",
        InvalidParameterPeriodUnit = "InvalidParameter.PeriodUnit",
        InvalidParameterPlatform = "InvalidParameter.Platform",
        InvalidParameterPrefixListName = "InvalidParameter.PrefixListName",
        InvalidParameterPrivateIpAddressRepeated = "InvalidParameter.PrivateIpAddressRepeated",
        InvalidParameterPrivatePoolOptionsId = "InvalidParameter.PrivatePoolOptions.Id",
        InvalidParameterPrivatePoolOptionsIds = "InvalidParameter.PrivatePoolOptions.Ids",
        InvalidParameterQuantity = "InvalidParameter.Quantity",
        InvalidParameterQueuePairNumberMustEmpty = "InvalidParameter.QueuePairNumberMustEmpty",
        InvalidParameterRecycleBin = "InvalidParameter.RecycleBin",
        InvalidParameterRegionId = "InvalidParameter.RegionId",
        InvalidParameterRegionIdAndInstanceId = "InvalidParameter.RegionIdAndInstanceId",
        InvalidParameterRenewalStatus = "InvalidParameter.RenewalStatus",
        InvalidParameterRenewalStatusInstanceId = "InvalidParameter.RenewalStatusInstanceId",
        InvalidParameterReportNotExist = "InvalidParameter.ReportNotExist",
        InvalidParameterReservedInstanceIds = "InvalidParameter.ReservedInstanceIds",
        InvalidParameterReservedInstanceName = "InvalidParameter.ReservedInstanceName",
        InvalidParameterResourceGroupId = "InvalidParameter.ResourceGroupId",
        /// The owner's account is not the right one for this resource.
        InvalidParameterResourceOwnerAccount = "InvalidParameter.ResourceOwnerAccount",
        InvalidParameterResourceOwnerId = "InvalidParameter.ResourceOwnerId",
        InvalidParameterScope = "InvalidParameter.Scope",
        InvalidParameterSecurityGroupId = "InvalidParameter.SecurityGroupId",
        InvalidParameterSecurityGroupIdRepeated = "InvalidParameter.SecurityGroupIdRepeated",
        InvalidParameterSecurityGroupType = "InvalidParameter.SecurityGroupType",
        /// There is no setting of this name.
        InvalidParameterSettingType = "InvalidParameter.SettingType",
        InvalidParameterSlbUdpTimeout = "InvalidParameter.SlbUdpTimeout",
        /// `LogstoreName` is not valid.
        InvalidParameterSlsLogstoreName = "InvalidParameter.SlsLogstoreName",
        /// `ProjectName` is not valid.
        InvalidParameterSlsProjectName = "InvalidParameter.SlsProjectName",
        InvalidParameterSpecValueNotSupported = "InvalidParameter.Spec.ValueNotSupported",
        InvalidParameterSplitOrMerge = "InvalidParameter.SplitOrMerge",
        InvalidParameterSpotInstancePoolsToUseCount = "InvalidParameter.SpotInstancePoolsToUseCount",
        InvalidParameterStatus = "InvalidParameter.Status",
        InvalidParameterStorageSetId = "InvalidParameter.StorageSetId",
        InvalidParameterStorageSetPartitionNumber = "InvalidParameter.StorageSetPartitionNumber",
        InvalidParameterStorageSetZoneId = "InvalidParameter.StorageSetZoneId",
        InvalidParameterStrategy = "InvalidParameter.Strategy",
        InvalidParameterTargetCapacity = "InvalidParameter.TargetCapacity",
        InvalidParameterTargetCopyRegions = "InvalidParameter.TargetCopyRegions",
        InvalidParameterTenancy = "InvalidParameter.Tenancy",
        InvalidParameterTimeEndBeforeStart = "InvalidParameter.TimeEndBeforeStart",
        /// There is no time zone of this name.
        InvalidParameterTimeZone = "InvalidParameter.TimeZone",
        InvalidParameterToManyDedicatedHostIds = "InvalidParameter.ToManyDedicatedHostIds",
        /// There are too many instance ids in the request.
        InvalidParameterToManyInstanceIds = "InvalidParameter.ToManyInstanceIds",
        InvalidParameterToSecurityGroupId = "InvalidParameter.ToSecurityGroupId",
        InvalidParameterTooMany = "InvalidParameter.TooMany",
        /// The span holds more than 400 points. Shorten it or lengthen the period.
        InvalidParameterTooManyDataQueried = "InvalidParameter.TooManyDataQueried",
        /// There are too many instance ids in the request.
        InvalidParameterTooManyInstanceIds = "InvalidParameter.TooManyInstanceIds",
        InvalidParameterUdpTimeout = "InvalidParameter.UdpTimeout",
        InvalidParameterVSwitchId = "InvalidParameter.VSwitchId",
        InvalidParameterValueNotSupported = "InvalidParameter.ValueNotSupported",
        InvalidParameterWeightedCapacityBeyondRange = "InvalidParameter.WeightedCapacityBeyondRange",
        /// `WorkingDir` is not a valid path.
        InvalidParameterWorkingDir = "InvalidParameter.WorkingDir",
        InvalidParameterGranularity = "InvalidParameter.granularity",
        InvalidParameterPeriodTime = "InvalidParameter.periodTime",
        /// The command description has characters that are not allowed.
        InvalidParameterCharacterCommandDescription = "InvalidParameterCharacter.CommandDescription",
        /// The command name has characters that are not allowed.
        InvalidParameterCharacterCommandName = "InvalidParameterCharacter.CommandName",
        /// `WorkingDir` has characters that are not allowed.
        InvalidParameterCharacterCommandWorkingDir = "InvalidParameterCharacter.CommandWorkingDir",
        InvalidParameterDestinationStorageLocationArnMalformed = "InvalidParameterDestinationStorageLocationArn.Malformed",
        InvalidParameterDestinationStorageLocationArnRegionNotMatch = "InvalidParameterDestinationStorageLocationArn.RegionNotMatch",
        InvalidParameterDestinationStorageLocationArnUnauthorized = "InvalidParameterDestinationStorageLocationArn.Unauthorized",
        InvalidParameterForceDiskCategoryNotSupported = "InvalidParameterForce.DiskCategoryNotSupported",
        InvalidParameterForceMultiAttachDiskNotSupported = "InvalidParameterForce.MultiAttachDiskNotSupported",
        InvalidParameterForcePrepaidDiskNotSupported = "InvalidParameterForce.PrepaidDiskNotSupported",
        InvalidParameterForceRegionNotSupported = "InvalidParameterForce.RegionNotSupported",
        /// More than 10 custom parameters.
        InvalidParametersCountLimitExceeded = "InvalidParameters.CountLimitExceeded",
        /// `Parameters` names a custom parameter twice.
        InvalidParametersKeyDuplicate = "InvalidParameters.KeyDuplicate",
        /// A name in `Parameters` is empty.
        InvalidParametersKeyEmpty = "InvalidParameters.KeyEmpty",
        /// A name in `Parameters` is longer than 64 characters.
        InvalidParametersKeyLengthLimitExceeded = "InvalidParameters.KeyLengthLimitExceeded",
        /// A name in `Parameters` has characters that are not allowed.
        InvalidParametersKeyMalformed = "InvalidParameters.KeyMalformed",
        /// `Parameters` names something that the command does not define.
        InvalidParametersKeyNotMatch = "InvalidParameters.KeyNotMatch",
        /// A value in `Parameters` is not text.
        InvalidParametersValueTypeUnsupported = "InvalidParameters.ValueTypeUnsupported",
        InvalidParams = "InvalidParams",
        InvalidParamsCreateEniParams = "InvalidParams.CreateEniParams",
        InvalidParamsEndTime = "InvalidParams.EndTime",
        InvalidParamsEniId = "InvalidParams.EniId",
        InvalidParamsGroupType = "InvalidParams.GroupType",
        InvalidParamsHostnameExceed = "InvalidParams.HostnameExceed",
        InvalidParamsInstanceNameExceed = "InvalidParams.InstanceNameExceed",
        InvalidParamsInstanceType = "InvalidParams.InstanceType",
        InvalidParamsIoOptimized = "InvalidParams.IoOptimized",
        InvalidParamsNetworkInterfaceName = "InvalidParams.NetworkInterfaceName",
        InvalidParamsNetworkType = "InvalidParams.NetworkType",
        /// Something that the request refers to does not exist; the message names it.
        InvalidParamsNotFound = "InvalidParams.NotFound",
        InvalidParamsOsType = "InvalidParams.OSType",
        InvalidParamsOffset = "InvalidParams.Offset",
        InvalidParamsPageSize = "InvalidParams.PageSize",
        InvalidParamsRegionId = "InvalidParams.RegionId",
        InvalidParamsStartTime = "InvalidParams.StartTime",
        InvalidParamsVpcIdGroupType = "InvalidParams.VpcIdGroupType",
        InvalidParamsZoneId = "InvalidParams.ZoneId",
        /// A parameter has a value that is not possible; the message names it.
        InvalidParamter = "InvalidParamter",
        /// Two parameters exclude each other; the message names them.
        InvalidParamterConflict = "InvalidParamter.Conflict",
        /// The password is too weak. It needs 8 to 30 characters of three kinds.
        InvalidPasswordMalformed = "InvalidPassword.Malformed",
        InvalidPasswordParamMismatch = "InvalidPasswordParam.Mismatch",
        InvalidPayAsYouGoAllocationStrategyValueNotSupported = "InvalidPayAsYouGoAllocationStrategy.ValueNotSupported",
        InvalidPayMethod = "InvalidPayMethod",
        InvalidPayMethodSyncPaymentNotSupport = "InvalidPayMethod.SyncPaymentNotSupport",
        InvalidPayTypeNotSupport = "InvalidPayType.NotSupport",
        /// The place of the data centre is malformed.
        InvalidPeerLocationMalformd = "InvalidPeerLocation.Malformd",
        /// The subnet mask is malformed.
        InvalidPeeringSubnetMaskMalformed = "InvalidPeeringSubnetMask.Malformed",
        InvalidPerformanceControlOptionsModifyOperationUnsupported = "InvalidPerformanceControlOptions.ModifyOperationUnsupported",
        /// The performance level is none of `PL0` to `PL3`, or not possible with the disk's size.
        InvalidPerformanceLevelMalformed = "InvalidPerformanceLevel.Malformed",
        InvalidPerformanceLevelTooLow = "InvalidPerformanceLevel.TooLow",
        InvalidPerformanceLevelValueNotSupported = "InvalidPerformanceLevel.ValueNotSupported",
        InvalidPerformanceLevelParamMismatch = "InvalidPerformanceLevelParam.Mismatch",
        InvalidPerformanceParameterDiskNotInDedicatedStorageCluster = "InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster",
        /// The length of the purchase is not possible. See which periods the operation takes.
        InvalidPeriod = "InvalidPeriod",
        /// The instance would outlive the dedicated host it is on. Renew the host or take a shorter period.
        InvalidPeriodExceededDedicatedHost = "InvalidPeriod.ExceededDedicatedHost",
        InvalidPeriodExceededMaximumExpiration = "InvalidPeriod.ExceededMaximumExpiration",
        InvalidPeriodExceededMaximumExpirationDate = "InvalidPeriod.ExceededMaximumExpirationDate",
        InvalidPeriodNotFound = "InvalidPeriod.NotFound",
        InvalidPeriodStarterPackage = "InvalidPeriod.StarterPackage",
        InvalidPeriodUnitMismatch = "InvalidPeriod.UnitMismatch",
        /// The length of the purchase is not possible. See which periods the operation takes.
        InvalidPeriodValueNotSupported = "InvalidPeriod.ValueNotSupported",
        InvalidPeriodTypeValueNotSupported = "InvalidPeriodType.ValueNotSupported",
        /// `PeriodUnit` is not one that is possible here, such as `Month` or `Year`.
        InvalidPeriodUnitValueNotSupported = "InvalidPeriodUnit.ValueNotSupported",
        InvalidPermissionResourceShareAssocoated = "InvalidPermission.ResourceShareAssocoated",
        /// The bandwidth is outside of what is possible for this resource.
        InvalidPhysicalConnectionBandwidthMalformed = "InvalidPhysicalConnectionBandwidth.Malformed",
        InvalidPhysicalConnectionBusinessStatus = "InvalidPhysicalConnectionBusinessStatus",
        /// The leased line is not `Enabled`.
        InvalidPhysicalConnectionIdNotEnabled = "InvalidPhysicalConnectionId.NotEnabled",
        /// There is no such leased line in this region.
        InvalidPhysicalConnectionIdNotFound = "InvalidPhysicalConnectionId.NotFound",
        InvalidPhysicalConnectionIdNotMatched = "InvalidPhysicalConnectionId.NotMatched",
        /// The carrier is none of those that are known.
        InvalidPhysicalConnectionOperatorMalformed = "InvalidPhysicalConnectionOperator.Malformed",
        /// The kind of port does not exist or cannot be had at this access point.
        InvalidPhysicalConnectionPortTypeMalformed = "InvalidPhysicalConnectionPortType.Malformed",
        InvalidPlatformMalformed = "InvalidPlatform.Malformed",
        /// The operating system named in `Platform` is not supported.
        InvalidPlatformValueNotSupported = "InvalidPlatform.ValueNotSupported",
        /// There is no plug-in of this name.
        InvalidPluginNameNotFound = "InvalidPluginName.NotFound",
        /// The policy is neither `accept` nor `drop`.
        InvalidPolicyMalformed = "InvalidPolicy.Malformed",
        /// Protocol and ports do not go together. `-1/-1` is for protocols without ports.
        InvalidPortRangeMalformed = "InvalidPortRange.Malformed",
        /// The kind of port does not exist or cannot be had at this access point.
        InvalidPortTypeMalformd = "InvalidPortType.Malformd",
        /// The kind of port does not exist or cannot be had at this access point.
        InvalidPortTypeNotFound = "InvalidPortType.NotFound",
        /// There is no such prefix list in this region.
        InvalidPrefixListIdNotFound = "InvalidPrefixListId.NotFound",
        /// No price could be found for this order. Check the settings, or try again later.
        InvalidPriceNotFound = "InvalidPrice.NotFound",
        InvalidPriceUnitValueNotSupported = "InvalidPriceUnit.ValueNotSupported",
        InvalidPrimaryIpAddressSizeInvalid = "InvalidPrimaryIpAddress.SizeInvalid",
        /// The priority is not an integer from 1 to 100.
        InvalidPriorityMalformed = "InvalidPriority.Malformed",
        /// The priority is not an integer from 1 to 100.
        InvalidPriorityValueNotSupported = "InvalidPriority.ValueNotSupported",
        InvalidPriorityStrategyValueNotSupported = "InvalidPriorityStrategy.ValueNotSupported",
        InvalidPrivateIpChanging = "InvalidPrivateIp.Changing",
        InvalidPrivateIpNotFound = "InvalidPrivateIp.NotFound",
        InvalidPrivateIpAddress = "InvalidPrivateIpAddress",
        /// The private address is in use or stands twice.
        InvalidPrivateIpAddressDuplicated = "InvalidPrivateIpAddress.Duplicated",
        /// The private address is malformed or not in the vSwitch's block.
        InvalidPrivateIpAddressMalformed = "InvalidPrivateIpAddress.Malformed",
        InvalidPrivateIpAddressMismatch = "InvalidPrivateIpAddress.Mismatch",
        InvalidPrivatePoolIdNotFound = "InvalidPrivatePoolId.NotFound",
        InvalidPrivatePoolOptionsId3 = "InvalidPrivatePoolOptions.Id",
        InvalidPrivatePoolOptionsNameValueNotSupported = "InvalidPrivatePoolOptionsName.ValueNotSupported",
        /// The protocol is none of `TCP`, `UDP` and `Any`.
        InvalidProtocalValueNotSupported = "InvalidProtocal.ValueNotSupported",
        InvalidProvisionedIopsLimitExceed = "InvalidProvisionedIops.LimitExceed",
        InvalidPublicKeyBodyMalformed = "InvalidPublicKeyBody.Malformed",
        InvalidRamRoleNotEcsRole = "InvalidRamRole.NotEcsRole",
        /// There is no such RAM role.
        InvalidRamRoleNotFound = "InvalidRamRole.NotFound",
        InvalidRebootTimeMalFormed = "InvalidRebootTime.MalFormed",
        InvalidRebootTimeMalformed = "InvalidRebootTime.Malformed",
        InvalidRebootTimeValueNotSupported = "InvalidRebootTime.ValueNotSupported",
        /// The redundant leased line belongs to another account or is not in service.
        InvalidRedundantPhysicalConnection = "InvalidRedundantPhysicalConnection",
        InvalidRedundantPhysicalConnectionIdNotFound = "InvalidRedundantPhysicalConnectionId.NotFound",
        /// The redundant leased line belongs to another account or is not in service.
        InvalidRedundantPhysicalConnectionStatus = "InvalidRedundantPhysicalConnectionStatus",
        InvalidRegionMalformed = "InvalidRegion.Malformed",
        /// There is no such region, or the service is not offered there. DescribeRegions lists them.
        InvalidRegionNotExist = "InvalidRegion.NotExist",
        /// There is no such region, or the service is not offered there. DescribeRegions lists them.
        InvalidRegionNotFound = "InvalidRegion.NotFound",
        /// The region does not offer this.
        InvalidRegionNotSupport = "InvalidRegion.NotSupport",
        InvalidRegionNotSupportSnapshotInstantAccessRegion = "InvalidRegion.NotSupportSnapshotInstantAccessRegion",
        InvalidRegionValueNotSupported = "InvalidRegion.ValueNotSupported",
        InvalidRegionId2 = "InvalidRegionId",
        /// The region id is malformed. It looks like `cn-hangzhou`.
        InvalidRegionIdMalFormed = "InvalidRegionId.MalFormed",
        InvalidRegionIdMalformed = "InvalidRegionId.Malformed",
        InvalidRegionIdNotExists = "InvalidRegionId.NotExists",
        /// There is no such region, or the service is not offered there. DescribeRegions lists them.
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound",
        InvalidRegionIdNotSupport = "InvalidRegionId.NotSupport",
        /// The encryption algorithm is not possible, or not in this region.
        InvalidRegionIdNotSupportEncryptAlgorithm = "InvalidRegionId.NotSupportEncryptAlgorithm",
        InvalidRegionIdNotSupportReplaceEncryptedSystemDisk = "InvalidRegionId.NotSupportReplaceEncryptedSystemDisk",
        InvalidRegionIdNotSupported = "InvalidRegionId.NotSupported",
        InvalidRegionIdNotSupportedEncryptedSnapshotCopy = "InvalidRegionId.NotSupportedEncryptedSnapshotCopy",
        InvalidRegionIdResourceGroup = "InvalidRegionId.ResourceGroup",
        InvalidRegionInstance = "InvalidRegionInstance",
        InvalidRelationResourceNotFound = "InvalidRelationResource.NotFound",
        InvalidRemoteConnectionOptionsPassword = "InvalidRemoteConnectionOptions.Password",
        InvalidRemoteConnectionOptionsType = "InvalidRemoteConnectionOptions.Type",
        InvalidRemovedIpAddressesNotFound = "InvalidRemovedIpAddresses.NotFound",
        /// There is no repeat mode of this name.
        InvalidRepeatModeNotFound = "InvalidRepeatMode.NotFound",
        InvalidReservedInstanceIdNotFound = "InvalidReservedInstanceId.NotFound",
        InvalidReservedInstanceLockReasonValueNotSupported = "InvalidReservedInstanceLockReason.ValueNotSupported",
        InvalidReservedInstanceNameMalformed = "InvalidReservedInstanceName.Malformed",
        InvalidReservedInstanceOfferingClassValueNotSupported = "InvalidReservedInstanceOfferingClass.ValueNotSupported",
        InvalidReservedInstanceOfferingTypeValueNotSupported = "InvalidReservedInstanceOfferingType.ValueNotSupported",
        InvalidReservedInstancePlatformValueNotSupported = "InvalidReservedInstancePlatform.ValueNotSupported",
        InvalidReservedInstanceStatusValueNotSupported = "InvalidReservedInstanceStatus.ValueNotSupported",
        InvalidReservedInstanceZoneValueNotSupported = "InvalidReservedInstanceZone.ValueNotSupported",
        InvalidResourceNotBinding = "InvalidResource.NotBinding",
        InvalidResourceNotExists = "InvalidResource.NotExists",
        InvalidResourceGroupDuplicate = "InvalidResourceGroup.Duplicate",
        /// There is no such resource group, or the operation does not support one.
        InvalidResourceGroupNotFound = "InvalidResourceGroup.NotFound",
        /// There is no such resource group, or the operation does not support one.
        InvalidResourceGroupId = "InvalidResourceGroupId",
        InvalidResourceGroupIdNotFound = "InvalidResourceGroupId.NotFound",
        /// There is no such resource in this region. Check id, kind and region.
        InvalidResourceIdNotFound = "InvalidResourceId.NotFound",
        /// The resource does not support this.
        InvalidResourceIdNotSupported = "InvalidResourceId.NotSupported",
        InvalidResourcePackageBizStatus = "InvalidResourcePackage.BizStatus",
        /// `ResourceTag` and `InstanceId` exclude each other.
        InvalidResourceTagConflictWithInstanceIds = "InvalidResourceTag.ConflictWithInstanceIds",
        /// No instance carries these resource tags.
        InvalidResourceTagInstanceNotFound = "InvalidResourceTag.InstanceNotFound",
        /// A resource tag key is too long, has a reserved prefix or contains a URL.
        InvalidResourceTagKeyMalformed = "InvalidResourceTagKey.Malformed",
        /// A resource tag value is too long or contains a URL.
        InvalidResourceTagValueMalformed = "InvalidResourceTagValue.Malformed",
        /// `ResourceType` is not one that the operation knows.
        InvalidResourceTypeNotFound2 = "InvalidResourceType.NotFound",
        /// `ResourceType` is not one that the operation knows.
        InvalidResourceTypeNotSupported = "InvalidResourceType.NotSupported",
        InvalidResourceTypeValueNotSupported = "InvalidResourceType.ValueNotSupported",
        /// The number of days to keep it is not possible.
        InvalidRetentionDaysMalformed = "InvalidRetentionDays.Malformed",
        InvalidRoleValueNotSupported = "InvalidRole.ValueNotSupported",
        /// There is no such route.
        InvalidRouteEntry = "InvalidRouteEntry",
        InvalidRouteEntryDuplicate = "InvalidRouteEntry.Duplicate",
        /// There is no such route.
        InvalidRouteEntryNotFound = "InvalidRouteEntry.NotFound",
        InvalidRouteEntrySize = "InvalidRouteEntrySize",
        /// There is no such route table.
        InvalidRouteTableIdNotFound = "InvalidRouteTableId.NotFound",
        /// There is no such router, or the account may not use it.
        InvalidRouterIdNotFound = "InvalidRouterId.NotFound",
        InvalidRouterInterface = "InvalidRouterInterface",
        InvalidRouterInterfaceChargeTypeMalformed = "InvalidRouterInterfaceChargeType.Malformed",
        /// There is no such router interface in this region.
        InvalidRouterInterfaceIdNotFound = "InvalidRouterInterfaceId.NotFound",
        InvalidRouterInterfaceSpecMalformed = "InvalidRouterInterfaceSpec.Malformed",
        InvalidRouterType = "InvalidRouterType",
        InvalidRouterTypeValueNotSupported = "InvalidRouterType.ValueNotSupported",
        InvalidSceneValueNotSupported = "InvalidScene.ValueNotSupported",
        InvalidSchedulerOptions = "InvalidSchedulerOptions",
        InvalidScopeValueNotSupported = "InvalidScope.ValueNotSupported",
        InvalidSecondaryPrivateIpAddressCountMalformed = "InvalidSecondaryPrivateIpAddressCount.Malformed",
        InvalidSecurityGroupInvalidNetworkType = "InvalidSecurityGroup.InvalidNetworkType",
        InvalidSecurityGroupIsSame = "InvalidSecurityGroup.IsSame",
        InvalidSecurityGroupNetworkType = "InvalidSecurityGroup.NetworkType",
        InvalidSecurityGroupNotFound = "InvalidSecurityGroup.NotFound",
        InvalidSecurityGroupNotInDefaultVpc = "InvalidSecurityGroup.NotInDefaultVpc",
        InvalidSecurityGroupVpcMismatch = "InvalidSecurityGroup.VpcMismatch",
        InvalidSecurityGroupAssociationNotFound = "InvalidSecurityGroupAssociation.NotFound",
        /// The description of the security group is malformed.
        InvalidSecurityGroupDiscriptionMalformed = "InvalidSecurityGroupDiscription.Malformed",
        InvalidSecurityGroupId = "InvalidSecurityGroupId",
        /// The id of the security group is malformed.
        InvalidSecurityGroupIdMalformed = "InvalidSecurityGroupId.Malformed",
        InvalidSecurityGroupIdMultiGroupIdNetworkTypeConflict = "InvalidSecurityGroupId.MultiGroupIdNetworkTypeConflict",
        /// There is no such security group in this region. Check the id and the region.
        InvalidSecurityGroupIdNotFound = "InvalidSecurityGroupId.NotFound",
        /// The security group is not one of the VPC.
        InvalidSecurityGroupIdNotVpc = "InvalidSecurityGroupId.NotVpc",
        InvalidSecurityGroupIdSingleIdAndMultiIdConflict = "InvalidSecurityGroupId.SingleIdAndMultiIdConflict",
        InvalidSecurityGroupNameMalformed = "InvalidSecurityGroupName.Malformed",
        InvalidSecurityGroupRuleRuleNotExist = "InvalidSecurityGroupRule.RuleNotExist",
        /// There is no such rule of the security group.
        InvalidSecurityGroupRuleIdNotFound = "InvalidSecurityGroupRuleId.NotFound",
        InvalidSecurityGroupTypeNotSupportClassic = "InvalidSecurityGroupType.NotSupportClassic",
        InvalidSecurityGroupVpcNotBelongToOneVpc = "InvalidSecurityGroupVpc.NotBelongToOneVpc",
        InvalidSecurityOptionsNotSupported = "InvalidSecurityOptions.NotSupported",
        InvalidSizeValueNotSupported = "InvalidSize.ValueNotSupported",
        /// There is no Logstore of this name.
        InvalidSlsLogstoreNameNotFound = "InvalidSlsLogstoreName.NotFound",
        /// There is no project of this name.
        InvalidSlsProjectNameNotFound = "InvalidSlsProjectName.NotFound",
        InvalidSnapshotEncryptedNotSupported = "InvalidSnapshot.EncryptedNotSupported",
        InvalidSnapshotNotFound = "InvalidSnapshot.NotFound",
        InvalidSnapshotNotReady = "InvalidSnapshot.NotReady",
        InvalidSnapshotStorageLocationNotSupported = "InvalidSnapshot.StorageLocationNotSupported",
        InvalidSnapshotTooLarge = "InvalidSnapshot.TooLarge",
        /// The snapshot is too old for this. Take a new one.
        InvalidSnapshotTooOld = "InvalidSnapshot.TooOld",
        InvalidSnapshotCategoryMalformed = "InvalidSnapshotCategory.Malformed",
        InvalidSnapshotCategoryNotSupportCopy = "InvalidSnapshotCategory.NotSupportCopy",
        InvalidSnapshotCategoryNotSupportCrossRegionCopy = "InvalidSnapshotCategory.NotSupportCrossRegionCopy",
        InvalidSnapshotCategoryNotSupportEncryptedCopy = "InvalidSnapshotCategory.NotSupportEncryptedCopy",
        InvalidSnapshotCategoryNotSupportImageCreation = "InvalidSnapshotCategory.NotSupportImageCreation",
        InvalidSnapshotDisableInstantAccessMalformed = "InvalidSnapshotDisableInstantAccess.Malformed",
        InvalidSnapshotGroupNotFound = "InvalidSnapshotGroup.NotFound",
        InvalidSnapshotGroupIdMustBeOne = "InvalidSnapshotGroupId.MustBeOne",
        InvalidSnapshotIdBasedSnapshotTooOld = "InvalidSnapshotId.BasedSnapshotTooOld",
        InvalidSnapshotIdEncryptedNotSupport = "InvalidSnapshotId.EncryptedNotSupport",
        InvalidSnapshotIdMalformed = "InvalidSnapshotId.Malformed",
        InvalidSnapshotIdNotDataDiskSnapshot = "InvalidSnapshotId.NotDataDiskSnapshot",
        /// There is no such snapshot in this region.
        InvalidSnapshotIdNotFound = "InvalidSnapshotId.NotFound",
        /// The snapshot is not finished. Wait until it is `accomplished`.
        InvalidSnapshotIdNotReady = "InvalidSnapshotId.NotReady",
        InvalidSnapshotIdsMalformed = "InvalidSnapshotIds.Malformed",
        InvalidSnapshotLinkIdNotFound = "InvalidSnapshotLinkId.NotFound",
        InvalidSnapshotLinkIds = "InvalidSnapshotLinkIds",
        /// The name is too short or too long, or begins with `http://` or `https://`.
        InvalidSnapshotNameMalformed = "InvalidSnapshotName.Malformed",
        InvalidSnapshotPolicyNameMalformed = "InvalidSnapshotPolicyName.Malformed",
        InvalidSnapshotTypeNotFound = "InvalidSnapshotType.NotFound",
        InvalidSourceTrafficMirrorSession = "InvalidSource.TrafficMirrorSession",
        InvalidSourceCidrIpMalformed = "InvalidSourceCidrIp.Malformed",
        InvalidSourceDiskType = "InvalidSourceDiskType",
        InvalidSourceGroupNotFound = "InvalidSourceGroup.NotFound",
        /// The two security groups are not in the same VPC.
        InvalidSourceGroupIdMismatch = "InvalidSourceGroupId.Mismatch",
        InvalidSourceGroupIdNotFound = "InvalidSourceGroupId.NotFound",
        InvalidSourceInstanceNotFound = "InvalidSourceInstance.NotFound",
        /// The ports are not as `first/last`, or do not fit the protocol.
        InvalidSourcePortRangeMalformed = "InvalidSourcePortRange.Malformed",
        InvalidSourceSnapshot = "InvalidSourceSnapshot",
        InvalidSpecValudNotSupported = "InvalidSpec.ValudNotSupported",
        InvalidSpotAliUid = "InvalidSpotAliUid",
        InvalidSpotAllocationStrategyValueNotSupported = "InvalidSpotAllocationStrategy.ValueNotSupported",
        InvalidSpotAuthorized = "InvalidSpotAuthorized",
        InvalidSpotDuration = "InvalidSpotDuration",
        InvalidSpotInstanceInterruptionBehaviorValueNotSupported = "InvalidSpotInstanceInterruptionBehavior.ValueNotSupported",
        InvalidSpotInterruptionBehavior = "InvalidSpotInterruptionBehavior",
        InvalidSpotInterruptionBehaviorClassicNetworkNotSupport = "InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport",
        InvalidSpotInterruptionBehaviorLocalDiskNotSupport = "InvalidSpotInterruptionBehavior.LocalDiskNotSupport",
        InvalidSpotParamEmptyZoneId = "InvalidSpotParam.EmptyZoneID",
        InvalidSpotPrepaid = "InvalidSpotPrepaid",
        InvalidSpotPriceLimit = "InvalidSpotPriceLimit",
        InvalidSpotPriceLimitLowerThanPublicPrice = "InvalidSpotPriceLimit.LowerThanPublicPrice",
        /// `SpotStrategy` is none of `NoSpot`, `SpotWithPriceLimit` and `SpotAsPriceGo`, or not possible here.
        InvalidSpotStrategy2 = "InvalidSpotStrategy",
        InvalidSpotStrategyValueNotSupported = "InvalidSpotStrategy.ValueNotSupported",
        InvalidStartTimeBeyondLifeCycle = "InvalidStartTime.BeyondLifeCycle",
        InvalidStartTimeMalFormed = "InvalidStartTime.MalFormed",
        /// The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.
        InvalidStartTimeMalformed = "InvalidStartTime.Malformed",
        InvalidStartTimeNotSupported = "InvalidStartTime.NotSupported",
        InvalidStartTimeScopeNotMatch = "InvalidStartTime.ScopeNotMatch",
        /// The span begins further back than figures are kept.
        InvalidStartTimeTooEarly = "InvalidStartTime.TooEarly",
        InvalidStartTimeValueNotSupported = "InvalidStartTime.ValueNotSupported",
        /// The leased line or router is in a state that does not allow the operation.
        InvalidStatus2 = "InvalidStatus",
        InvalidStatusCancelFailed = "InvalidStatus.CancelFailed",
        /// The command is running somewhere; stop it first.
        InvalidStatusCmdIdInUse = "InvalidStatus.CmdIdInUse",
        InvalidStatusDiskNotReady = "InvalidStatus.DiskNotReady",
        InvalidStatusDiskUnderPerformanceControl = "InvalidStatus.DiskUnderPerformanceControl",
        /// The state of the address or of the resource does not allow binding. Wait until it is stable.
        InvalidStatusEcsStatusNotSupport = "InvalidStatus.EcsStatusNotSupport",
        /// The state of the address or of the resource does not allow binding. Wait until it is stable.
        InvalidStatusEniStatusNotSupport = "InvalidStatus.EniStatusNotSupport",
        InvalidStatusImagePipelineExecution = "InvalidStatus.ImagePipelineExecution",
        InvalidStatusInProgress = "InvalidStatus.InProgress",
        InvalidStatusInstanceHasBandWidth = "InvalidStatus.InstanceHasBandWidth",
        InvalidStatusInstanceIsMigrating = "InvalidStatus.InstanceIsMigrating",
        InvalidStatusInstanceLocked = "InvalidStatus.InstanceLocked",
        InvalidStatusInstanceStatus = "InvalidStatus.InstanceStatus",
        /// The state of the address or of the resource does not allow binding. Wait until it is stable.
        InvalidStatusNotAllow = "InvalidStatus.NotAllow",
        /// The leased line or router is in a state that does not allow the operation.
        InvalidStatusNotAllowed = "InvalidStatus.NotAllowed",
        InvalidStatusNotFound = "InvalidStatus.NotFound",
        InvalidStatusNotStopped = "InvalidStatus.NotStopped",
        /// The resource group is being created or deleted.
        InvalidStatusResourceGroup = "InvalidStatus.ResourceGroup",
        InvalidStatusRouteEntry = "InvalidStatus.RouteEntry",
        InvalidStatusSnatOrDnat = "InvalidStatus.SnatOrDnat",
        /// The instance is being upgraded. Try again later.
        InvalidStatusUpgrading = "InvalidStatus.Upgrading",
        /// The status to look for is not one that exists.
        InvalidStatusValueNotSupported = "InvalidStatus.ValueNotSupported",
        InvalidStorageClusterIdCapacityNotEnough = "InvalidStorageClusterId.CapacityNotEnough",
        InvalidStorageClusterIdCategoryNotMatch = "InvalidStorageClusterId.CategoryNotMatch",
        InvalidStorageClusterIdConflictWithInstanceId = "InvalidStorageClusterId.ConflictWithInstanceId",
        InvalidStorageClusterIdConflictWithStorageSetId = "InvalidStorageClusterId.ConflictWithStorageSetId",
        InvalidStorageClusterIdDiskCategoryUnsupported = "InvalidStorageClusterId.DiskCategoryUnsupported",
        InvalidStorageClusterIdDiskSizeEmpty = "InvalidStorageClusterId.DiskSizeEmpty",
        InvalidStorageClusterIdNotExist = "InvalidStorageClusterId.NotExist",
        InvalidStorageClusterIdPerformanceLevelNotMatch = "InvalidStorageClusterId.PerformanceLevelNotMatch",
        InvalidStorageClusterIdStatusNotSupport = "InvalidStorageClusterId.StatusNotSupport",
        InvalidStorageClusterIdZoneIdEmpty = "InvalidStorageClusterId.ZoneIdEmpty",
        InvalidStorageLocationNotFound = "InvalidStorageLocation.NotFound",
        /// The storage set does not support this category of disk.
        InvalidStorageSetNotSupport = "InvalidStorageSet.NotSupport",
        InvalidStorageSetIdDiskCategoryUnsupported = "InvalidStorageSetId.DiskCategoryUnsupported",
        /// There is no such storage set.
        InvalidStorageSetIdNotFound = "InvalidStorageSetId.NotFound",
        /// The name of the storage set is malformed.
        InvalidStorageSetNameMalformed = "InvalidStorageSetName.Malformed",
        InvalidSystemDiskNotFound = "InvalidSystemDisk.NotFound",
        InvalidSystemDiskCategoryNotMatchInstanceType = "InvalidSystemDiskCategory.NotMatchInstanceType",
        /// The category of disk is not possible here, with this zone or instance type.
        InvalidSystemDiskCategoryValueNotSupported = "InvalidSystemDiskCategory.ValueNotSupported",
        InvalidSystemDiskCategoryValueUnauthorized = "InvalidSystemDiskCategory.ValueUnauthorized",
        InvalidSystemDiskSize = "InvalidSystemDiskSize",
        InvalidSystemDiskSizeImageNotSupportResize = "InvalidSystemDiskSize.ImageNotSupportResize",
        /// The system disk is smaller than the image.
        InvalidSystemDiskSizeLessThanImageSize = "InvalidSystemDiskSize.LessThanImageSize",
        InvalidSystemDiskSizeLessThanMemSize = "InvalidSystemDiskSize.LessThanMemSize",
        /// The size of the system disk is outside of what its category allows.
        InvalidSystemDiskSizeLessThanMinSize = "InvalidSystemDiskSize.LessThanMinSize",
        /// The size of the system disk is outside of what its category allows.
        InvalidSystemDiskSizeMoreThanMaxSize = "InvalidSystemDiskSize.MoreThanMaxSize",
        InvalidSystemDiskSizeNotSupportedValue = "InvalidSystemDiskSize.NotSupportedValue",
        /// The size of the disk is outside of what its category allows.
        InvalidSystemDiskSizeValueNotSupported = "InvalidSystemDiskSize.ValueNotSupported",
        InvalidSystemDiskStatusIsTransfering = "InvalidSystemDiskStatus.IsTransfering",
        InvalidSystemSnapshotMissing = "InvalidSystemSnapshot.Missing",
        InvalidSystemTypeNotSupportedValue = "InvalidSystemType.NotSupportedValue",
        /// Tag keys and values do not go together; a value needs its key.
        InvalidTagMismatch = "InvalidTag.Mismatch",
        InvalidTagNotSupported = "InvalidTag.NotSupported",
        /// There are more tags than a request or a resource can have, usually 20.
        InvalidTagCount = "InvalidTagCount",
        InvalidTagFilterMalformed = "InvalidTagFilter.Malformed",
        /// A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.
        InvalidTagKey = "InvalidTagKey",
        /// A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.
        InvalidTagKeyMalformed = "InvalidTagKey.Malformed",
        /// A tag value is too long or contains `http://` or `https://`.
        InvalidTagValue = "InvalidTagValue",
        /// A tag value is too long or contains `http://` or `https://`.
        InvalidTagValueMalformed = "InvalidTagValue.Malformed",
        InvalidTagsMalFormed = "InvalidTags.MalFormed",
        InvalidTargetTrafficMirrorSession = "InvalidTarget.TrafficMirrorSession",
        /// `TargetServer` needs `PortNumber`.
        InvalidTargetServerMissingPortNumber = "InvalidTargetServer.MissingPortNumber",
        InvalidTaskIdIncorrectTaskStatus = "InvalidTaskId.IncorrectTaskStatus",
        InvalidTaskIdNotFound = "InvalidTaskId.NotFound",
        InvalidTaskIdTaskActionNotSupport = "InvalidTaskId.TaskActionNotSupport",
        InvalidTemporaryEndTime = "InvalidTemporary.EndTime",
        InvalidTemporaryStartTime = "InvalidTemporary.StartTime",
        /// There is no termination mode of this name.
        InvalidTerminationModeNotFound = "InvalidTerminationMode.NotFound",
        InvalidToRegionIdSizeExceededMaxNumber = "InvalidToRegionIdSize.ExceededMaxNumber",
        InvalidTrafficModeModifyToStandardNotSupported = "InvalidTrafficMode.ModifyToStandardNotSupported",
        InvalidTypeMalformd = "InvalidType.Malformd",
        InvalidUsage = "InvalidUsage",
        InvalidUserNotInWhiteList = "InvalidUser.NotInWhiteList",
        /// Accounts of this kind cannot do this.
        InvalidUserNotSupported = "InvalidUser.NotSupported",
        /// The RAM user may not pass this role on. Allow `ram:PassRole` for it.
        InvalidUserPassRoleForbidden = "InvalidUser.PassRoleForbidden",
        /// The RAM user or role lacks permission for this action. Attach a policy with it.
        InvalidUserUnauthorized = "InvalidUser.Unauthorized",
        /// The user's block overlaps with `100.64.0.0/10`.
        InvalidUserCidrMalformed = "InvalidUserCidr.Malformed",
        /// A VPC can have three blocks of the user's own at most.
        InvalidUserCidrQuota = "InvalidUserCidr.Quota",
        /// The user data is not Base64.
        InvalidUserDataBase64FormatInvalid = "InvalidUserData.Base64FormatInvalid",
        /// The account may not use user data here.
        InvalidUserDataForbidden = "InvalidUserData.Forbidden",
        InvalidUserDataNotSupported = "InvalidUserData.NotSupported",
        /// The user data is larger than 32 KB before encoding.
        InvalidUserDataSizeExceeded = "InvalidUserData.SizeExceeded",
        /// Accounts of this kind cannot do this.
        InvalidUserTypeNotSupported = "InvalidUserType.NotSupported",
        InvalidVbrStatus = "InvalidVBRStatus",
        InvalidVhdImageIncorrectSize = "InvalidVHDImage.IncorrectSize",
        InvalidVpcNotFound = "InvalidVPC.NotFound",
        InvalidVpcStatus = "InvalidVPCStatus",
        InvalidVpcStatusNotWorking = "InvalidVPCStatus.NotWorking",
        /// There is no such router, or the account may not use it.
        InvalidVRouterNotFound = "InvalidVRouter.NotFound",
        InvalidVRouterDiscriptionMalformed = "InvalidVRouterDiscription.Malformed",
        InvalidVRouterIdNotFound = "InvalidVRouterId.NotFound",
        InvalidVRouterNameMalformed = "InvalidVRouterName.Malformed",
        InvalidVSwitchDefaultVSwitchNotSupport = "InvalidVSwitch.DefaultVSwitchNotSupport",
        InvalidVSwitchIpv6NotTurnOn = "InvalidVSwitch.Ipv6NotTurnOn",
        InvalidVSwitchNotBelongToVpc = "InvalidVSwitch.NotBelongToVpc",
        InvalidVSwitchNotFound = "InvalidVSwitch.NotFound",
        /// The description is too short or too long, or begins with `http://` or `https://`.
        InvalidVSwitchDiscriptionMalformed = "InvalidVSwitchDiscription.Malformed",
        /// The address is not in the vSwitch's block, or reserved.
        InvalidVSwitchIdIpInvalid = "InvalidVSwitchId.IpInvalid",
        InvalidVSwitchIdIpNotEnough = "InvalidVSwitchId.IpNotEnough",
        InvalidVSwitchIdIpPrefixNotEnough = "InvalidVSwitchId.IpPrefixNotEnough",
        InvalidVSwitchIdMismatch = "InvalidVSwitchId.Mismatch",
        InvalidVSwitchIdNecessary = "InvalidVSwitchId.Necessary",
        InvalidVSwitchIdNotExist = "InvalidVSwitchId.NotExist",
        /// There is no such vSwitch in this region. Check the id and the region.
        InvalidVSwitchIdNotFound = "InvalidVSwitchId.NotFound",
        InvalidVSwitchIdNumberNotSupported = "InvalidVSwitchIdNumber.NotSupported",
        /// The name is too short or too long, or begins with `http://` or `https://`.
        InvalidVSwitchNameMalformed = "InvalidVSwitchName.Malformed",
        InvalidValidTimeMalFormed = "InvalidValidTime.MalFormed",
        /// There is no such virtual border router in this region.
        InvalidVbrIdNotFound = "InvalidVbrId.NotFound",
        InvalidVbrOwnerIdNotFound = "InvalidVbrOwnerId.NotFound",
        InvalidVipStatus = "InvalidVip.Status",
        /// The VLAN id is not an integer from 0 to 2999.
        InvalidVlanIdMalformed = "InvalidVlanId.Malformed",
        InvalidVlanIdNotFound = "InvalidVlanId.NotFound",
        /// The VLAN id is in use on this leased line. Take another.
        InvalidVlanIdUsed = "InvalidVlanId.Used",
        InvalidVolumeIdNotFound = "InvalidVolumeId.NotFound",
        InvalidVpcEmpty = "InvalidVpc.Empty",
        InvalidVpcIndeterminacy = "InvalidVpc.Indeterminacy",
        InvalidVpcNotBelong = "InvalidVpc.NotBelong",
        /// There is no such VPC.
        InvalidVpcNotFound2 = "InvalidVpc.NotFound",
        /// The description is too short or too long, or begins with `http://` or `https://`.
        InvalidVpcDiscriptionMalformed = "InvalidVpcDiscription.Malformed",
        InvalidVpcIdMalformed = "InvalidVpcId.Malformed",
        /// There is no such VPC in this region. Check the id and the region.
        InvalidVpcIdNotFound = "InvalidVpcId.NotFound",
        InvalidVpcIdSharedVpc = "InvalidVpcId.SharedVpc",
        InvalidVpcIdNumberNotSupported = "InvalidVpcIdNumber.NotSupported",
        /// The name is too short or too long, or begins with `http://` or `https://`.
        InvalidVpcNameMalformed = "InvalidVpcName.Malformed",
        InvalidVpcZoneNotSupported = "InvalidVpcZone.NotSupported",
        /// There is no such VPN gateway in this region. Check the id and the region.
        InvalidVpnInstanceIdNotFound = "InvalidVpnInstanceId.NotFound",
        /// There is no such zone in the region. DescribeZones lists them.
        InvalidZoneNotFound = "InvalidZone.NotFound",
        /// The zone does not offer this.
        InvalidZoneNotSupported = "InvalidZone.NotSupported",
        /// The zone does not offer this.
        InvalidZonePartitionNumberNotSupported = "InvalidZone.PartitionNumberNotSupported",
        InvalidZoneIdDiskCategoryUnsupported = "InvalidZoneId.DiskCategoryUnsupported",
        InvalidZoneIdMalFormed = "InvalidZoneId.MalFormed",
        /// There is no such zone in the region. DescribeZones lists them.
        InvalidZoneIdNotFound = "InvalidZoneId.NotFound",
        InvalidZoneIdNotSupportCreateWithShareEncryptedImage = "InvalidZoneId.NotSupportCreateWithShareEncryptedImage",
        InvalidZoneIdNotSupportShareEncryptedImage = "InvalidZoneId.NotSupportShareEncryptedImage",
        InvalidZoneIdValueNotSupported = "InvalidZoneId.ValueNotSupported",
        /// The daily quota of invocations in this region is used up.
        InvocationExceedQuota = "Invocation.ExceedQuota",
        InvokeError = "InvokeError",
        /// The instance is not I/O optimized, or the setting is not possible.
        IoOptimizedNotSupported = "IoOptimized.NotSupported",
        IpAllocationError = "IpAllocationError",
        IpInUse = "IpInUse",
        /// The instance is in as many security groups as it can.
        JoinedGroupLimitExceed = "JoinedGroupLimitExceed",
        KeyPairAlreadyExist = "KeyPair.AlreadyExist",
        LackResource = "LackResource",
        /// The order before is still being processed. Try again later.
        LastOrderProcessing = "LastOrderProcessing",
        LastRequestProcessing = "LastRequestProcessing",
        /// Another operation on the same resource, or the same request, is still running. Try again when it is
        /// done.
        LastTokenProcessing = "LastTokenProcessing",
        LaunchTemplateLimitExceed = "LaunchTemplateLimitExceed",
        LaunchTemplateNameDuplicated = "LaunchTemplateName.Duplicated",
        LaunchTemplateVersionLimitExceed = "LaunchTemplateVersionLimitExceed",
        LimitExceedEntry = "LimitExceed.Entry",
        LimitExceedMaxEntries = "LimitExceed.MaxEntries",
        LimitExceedPrefixListAssociationResource = "LimitExceed.PrefixListAssociationResource",
        LimitExceedPrefixListId = "LimitExceed.PrefixListId",
        LimitExceedPrefixListPerRegion = "LimitExceed.PrefixListPerRegion",
        LimitationExceedInterfaceNumberOnRouter = "LimitationExceed.InterfaceNumberOnRouter",
        LinkRoleNotSupport = "LinkRole.NotSupport",
        LoginAsNonRootImageNotSupport = "LoginAsNonRoot.ImageNotSupport",
        LoginAsNonRootRegionNotSupport = "LoginAsNonRoot.RegionNotSupport",
        MalformedParameterPerformanceControlOptions = "MalformedParameter.PerformanceControlOptions",
        MaxEipQuotaExceeded = "MaxEIPQuotaExceeded",
        /// The quota of network interfaces in the region is used up.
        MaxEniCountExceeded = "MaxEniCountExceeded",
        MaxEniIpv6IpsCountExceeded = "MaxEniIpv6IpsCountExceeded",
        MaxEniPrivateIpsCountExceeded = "MaxEniPrivateIpsCountExceeded",
        MayiInternalError = "Mayi.InternalError",
        MismatchInstanceIdAndRegionId = "Mismatch.InstanceIdAndRegionId",
        /// `Bandwidth` is missing.
        MissingParamBandwidth = "MissingParam.Bandwidth",
        /// `RepeatMode` is `Period` but `Frequency` is missing.
        MissingParamFrequency = "MissingParam.Frequency",
        /// `InstanceId` is missing or empty.
        MissingParamInstanceId = "MissingParam.InstanceId",
        /// A required parameter is missing; the message names it.
        MissingParameter = "MissingParameter",
        MissingParameterArchitecture = "MissingParameter.Architecture",
        MissingParameterBandwidthPackage = "MissingParameter.BandwidthPackage",
        MissingParameterCapacity = "MissingParameter.Capacity",
        MissingParameterContent = "MissingParameter.Content",
        MissingParameterDedicatedHostId = "MissingParameter.DedicatedHostId",
        MissingParameterDest = "MissingParameter.Dest",
        MissingParameterDiskCategory = "MissingParameter.DiskCategory",
        MissingParameterDiskDeviceMapping = "MissingParameter.DiskDeviceMapping",
        MissingParameterDiskIdOrDiskIds = "MissingParameter.DiskIdOrDiskIds",
        MissingParameterHpcClusterId = "MissingParameter.HpcClusterId",
        MissingParameterImagePipelineId = "MissingParameter.ImagePipelineId",
        /// `InstanceAmount` is missing.
        MissingParameterInstanceAmount = "MissingParameter.InstanceAmount",
        /// `InstanceCpuCoreCount` is missing.
        MissingParameterInstanceCpuCoreCount = "MissingParameter.InstanceCpuCoreCount",
        /// Either a number of instances or a number of vCPUs is needed.
        MissingParameterInstanceCpuCoreCountOrInstanceAmount = "MissingParameter.InstanceCpuCoreCountOrInstanceAmount",
        MissingParameterInstanceId = "MissingParameter.InstanceId",
        MissingParameterInstanceIdNotSupported = "MissingParameter.InstanceIdNotSupported",
        /// `InstanceIds` is required.
        MissingParameterInstanceIds = "MissingParameter.InstanceIds",
        MissingParameterInstanceType = "MissingParameter.InstanceType",
        MissingParameterInstanceTypeAndAmountBothEmpty = "MissingParameter.InstanceTypeAndAmountBothEmpty",
        MissingParameterInstanceTypeOrDataDisk = "MissingParameter.InstanceTypeOrDataDisk",
        MissingParameterLaunchTemplateConfigs = "MissingParameter.LaunchTemplateConfigs",
        /// `PackageType` is missing or not possible.
        MissingParameterPackageType = "MissingParameter.PackageType",
        MissingParameterPlatform = "MissingParameter.Platform",
        /// The id of the private pool is missing.
        MissingParameterPrivatePoolOptionsId = "MissingParameter.PrivatePoolOptions.Id",
        /// The id of the private pool is missing.
        MissingParameterPrivatePoolOptionsIds = "MissingParameter.PrivatePoolOptions.Ids",
        MissingParameterPrivatePoolOptionsId2 = "MissingParameter.PrivatePoolOptionsId",
        /// `RegionId` is missing. Give it, or set the region of the client.
        MissingParameterRegionId = "MissingParameter.RegionId",
        MissingParameterReservedInstanceConfiguration = "MissingParameter.ReservedInstanceConfiguration",
        MissingParameterReservedInstanceId = "MissingParameter.ReservedInstanceId",
        MissingParameterReservedInstanceIds = "MissingParameter.ReservedInstanceIds",
        MissingParameterResourceIds = "MissingParameter.ResourceIds",
        /// A resource tag has no key.
        MissingParameterResourceTagKey = "MissingParameter.ResourceTagKey",
        MissingParameterResourceType = "MissingParameter.ResourceType",
        MissingParameterSource = "MissingParameter.Source",
        MissingParameterSpotAllocationStrategy = "MissingParameter.SpotAllocationStrategy",
        MissingParameterStorageCapacityUnitId = "MissingParameter.StorageCapacityUnitId",
        /// A tag has a value but no key.
        MissingParameterTagKey = "MissingParameter.TagKey",
        MissingParameterTagOwnerBid = "MissingParameter.TagOwnerBid",
        MissingParameterTagOwnerUid = "MissingParameter.TagOwnerUid",
        MissingParameterTags = "MissingParameter.Tags",
        MissingParameterWeightedCapacity = "MissingParameter.WeightedCapacity",
        MissingParameterZoneId = "MissingParameter.ZoneId",
        MissingParamter = "MissingParamter",
        MissingParamterInstanceId = "MissingParamter.InstanceId",
        /// `RegionId` is missing. Give it, or set the region of the client.
        MissingParamterRegionId = "MissingParamter.RegionId",
        MissingTemporaryEndTime = "MissingTemporary.EndTime",
        MissingTemporaryStartTime = "MissingTemporary.StartTime",
        ModifyingDiskCategoryLimitExceed = "ModifyingDiskCategoryLimitExceed",
        NatgatewayFinanciallocked = "NATGATEWAY_FINANCIALLOCKED",
        NatPublicIpAllocateFailed = "NAT_PUBLIC_IP_ALLOCATE_FAILED",
        NatPublicIpBindingFailed = "NAT_PUBLIC_IP_BINDING_FAILED",
        NoAttributeToModify = "NoAttributeToModify",
        NoAvaliableDedicatedHost = "NoAvaliableDedicatedHost",
        NoChangeInDiskCategoryAndPerformanceLevel = "NoChangeInDiskCategoryAndPerformanceLevel",
        /// The RAM user or role lacks permission for this action. Attach a policy with it.
        NoPermission = "NoPermission",
        /// The RAM user may not see prices or get refunds. Grant it access to billing.
        NoPermissionPrice = "NoPermission.Price",
        /// The RAM user may not see prices or get refunds. Grant it access to billing.
        NoPermissionRefund = "NoPermission.Refund",
        NoPermissionSystemTag = "NoPermission.SystemTag",
        NoPermissionTag = "NoPermission.Tag",
        NoPermissionKeyScope = "NoPermissionKey.Scope",
        NoSetRoletoEcsServiceAcount = "NoSetRoletoECSServiceAcount",
        NoStock = "NoStock",
        /// There is no such resource.
        NoSuchResource = "NoSuchResource",
        /// The service is overloaded or out of order for a moment. Try again.
        NodeControllerUnavailable = "NodeControllerUnavailable",
        NotAllowedAssociationExist = "NotAllowed.AssociationExist",
        NotBelongUser = "NotBelongUser",
        NotEmptyHpcCluster = "NotEmpty.HpcCluster",
        NotEmptyCommandContentRestart = "NotEmptyCommandContent.RESTART",
        NotExistsHpcCluster = "NotExists.HpcCluster",
        NotSupportSnapshotEncryptedAlgorithmConflict = "NotSupport.SnapshotEncryptedAlgorithmConflict",
        /// Disks of this category cannot be encrypted from a snapshot.
        NotSupportSnapshotEncryptedDiskCategory = "NotSupportSnapshotEncrypted.DiskCategory",
        NotSupportSnapshotEncryptedImageOwnerAlias = "NotSupportSnapshotEncrypted.ImageOwnerAlias",
        NotSupportSnapshotEncryptedInstanceType = "NotSupportSnapshotEncrypted.InstanceType",
        NotSupportSnapshotEncryptedRegionId = "NotSupportSnapshotEncrypted.RegionId",
        NotSupportSnapshotEncryptedShareImage = "NotSupportSnapshotEncrypted.ShareImage",
        NotSupportSnapshotEncryptedZoneId = "NotSupportSnapshotEncrypted.ZoneId",
        NotSupported = "NotSupported",
        /// Security groups of the classic network cannot use prefix lists.
        NotSupportedClassicNetworkPrefixList = "NotSupported.ClassicNetworkPrefixList",
        NotSupportedPageNumberAndPageSize = "NotSupported.PageNumberAndPageSize",
        NotSupportedResourceType = "NotSupported.ResourceType",
        NotSupportedCommandFrom = "NotSupportedCommand.FROM",
        NumberExceedResourceIds = "NumberExceed.ResourceIds",
        /// More than 10 resource tags.
        NumberExceedResourceTags = "NumberExceed.ResourceTags",
        NumberExceedTagValues = "NumberExceed.TagValues",
        /// More than 20 tags.
        NumberExceedTags = "NumberExceed.Tags",
        NumberExceedTooManyDisks = "NumberExceed.TooManyDisks",
        OrderQuantityInvalid = "ORDER.QUANTITY_INVALID",
        OssAuthorizedFailed = "OSS_AUTHORIZED_FAILED",
        OsTypeValueNotSupported = "OSType.ValueNotSupported",
        /// Another operation on the same resource is still running. Try again when it is done.
        OperationConflict = "Operation.Conflict",
        /// The account may not use this operation, or the resource does not allow it.
        OperationForbidden = "Operation.Forbidden",
        /// Another operation on the same resource is still running. Try again when it is done.
        OperationConflict2 = "OperationConflict",
        OperationDeinedEncryptedSnapshot = "OperationDeined.EncryptedSnapshot",
        OperationDeinedFullImage = "OperationDeined.FullImage",
        OperationDeinedImageUsingByInstance = "OperationDeined.ImageUsingByInstance",
        /// The resource does not allow the operation in its present state or configuration; the message says
        /// why.
        OperationDenied = "OperationDenied",
        OperationDeniedAbnormalInstanceInfo = "OperationDenied.AbnormalInstanceInfo",
        OperationDeniedAcceptNotSupported = "OperationDenied.AcceptNotSupported",
        /// An account of a reseller cannot own resources.
        OperationDeniedBidOwnResource = "OperationDenied.BidOwnResource",
        OperationDeniedCannotPerform = "OperationDenied.CannotPerform",
        OperationDeniedCloudBoxResourceExist = "OperationDenied.CloudBoxResourceExist",
        OperationDeniedCloudSsdNotSupported = "OperationDenied.CloudSSDNotSupported",
        OperationDeniedCloudboxNotSupport = "OperationDenied.CloudboxNotSupport",
        OperationDeniedCommunityImage = "OperationDenied.CommunityImage",
        OperationDeniedCreatingConflict = "OperationDenied.CreatingConflict",
        OperationDeniedDedicatedHostShared = "OperationDenied.DedicatedHostShared",
        OperationDeniedDedicatedRegionNotSupported = "OperationDenied.DedicatedRegionNotSupported",
        OperationDeniedDiskExpansionUnfinished = "OperationDenied.DiskExpansionUnfinished",
        OperationDeniedDiskInDedicatedBlockStorageCluster = "OperationDenied.DiskInDedicatedBlockStorageCluster",
        OperationDeniedDiskTypeNotSupport = "OperationDenied.DiskTypeNotSupport",
        OperationDeniedEncryptSnapshotAcrossRegion = "OperationDenied.EncryptSnapshotAcrossRegion",
        OperationDeniedEndTimeTypeNotSupported = "OperationDenied.EndTimeTypeNotSupported",
        /// Spot instances with a protected time are not possible with this type, region or time.
        OperationDeniedFlavorNotSupported = "OperationDenied.FlavorNotSupported",
        OperationDeniedHostRepairing = "OperationDenied.HostRepairing",
        OperationDeniedIllegalPaymentPolicy = "OperationDenied.IllegalPaymentPolicy",
        OperationDeniedImageCopying = "OperationDenied.ImageCopying",
        /// The image cannot be used. Check its state and its permissions.
        OperationDeniedImageNotValid = "OperationDenied.ImageNotValid",
        OperationDeniedInconsistentNetwork = "OperationDenied.InconsistentNetwork",
        OperationDeniedInstanceAmountNotSupported = "OperationDenied.InstanceAmountNotSupported",
        OperationDeniedInstanceCreating = "OperationDenied.InstanceCreating",
        OperationDeniedInvalidImageStatus = "OperationDenied.InvalidImageStatus",
        OperationDeniedInvalidInstance = "OperationDenied.InvalidInstance",
        OperationDeniedInvalidNetworkType = "OperationDenied.InvalidNetworkType",
        OperationDeniedInvalidSnapshotCategory = "OperationDenied.InvalidSnapshotCategory",
        OperationDeniedKmsServiceUnauthorized = "OperationDenied.KmsServiceUnauthorized",
        OperationDeniedLocalDiskInstance = "OperationDenied.LocalDiskInstance",
        OperationDeniedLocalDiskUnsupported = "OperationDenied.LocalDiskUnsupported",
        /// The instance type is sold out in this zone. Try another type or zone; DescribeAvailableResource
        /// tells what is in stock.
        OperationDeniedNoStock = "OperationDenied.NoStock",
        OperationDeniedNoVlan = "OperationDenied.NoVlan",
        OperationDeniedNonCompliantDestinationRegion = "OperationDenied.NonCompliantDestinationRegion",
        OperationDeniedNotAuthorized = "OperationDenied.NotAuthorized",
        OperationDeniedNotEnoughCapacity = "OperationDenied.NotEnoughCapacity",
        /// The feature is in limited release and the account is not admitted. Apply for it.
        OperationDeniedNotInWhiteList = "OperationDenied.NotInWhiteList",
        OperationDeniedNotPublished = "OperationDenied.NotPublished",
        OperationDeniedNotSupport = "OperationDenied.NotSupport",
        OperationDeniedOnlyModifyName = "OperationDenied.OnlyModifyName",
        OperationDeniedPaygNotAvailable = "OperationDenied.PaygNotAvailable",
        /// The performance level does not fit the size of the disk. Higher levels need larger disks.
        OperationDeniedPerformanceLevelNotMatch = "OperationDenied.PerformanceLevelNotMatch",
        OperationDeniedPlatformNotSupported = "OperationDenied.PlatformNotSupported",
        OperationDeniedPrepayNotAvailable = "OperationDenied.PrepayNotAvailable",
        OperationDeniedQueryFail = "OperationDenied.QueryFail",
        /// The resource or the request has more tags than it can.
        OperationDeniedQuotaExceed = "OperationDenied.QuotaExceed",
        /// Spot instances with a protected time are not possible with this type, region or time.
        OperationDeniedRegionIdNotSupported = "OperationDenied.RegionIdNotSupported",
        OperationDeniedResourceControl = "OperationDenied.ResourceControl",
        OperationDeniedSameRegionOnly = "OperationDenied.SameRegionOnly",
        OperationDeniedSnapshotNotAllowed = "OperationDenied.SnapshotNotAllowed",
        OperationDeniedSnapshotNotValid = "OperationDenied.SnapshotNotValid",
        OperationDeniedSnapshotParamsNotValid = "OperationDenied.SnapshotParamsNotValid",
        OperationDeniedSpotPriceLowerThanPublicPrice = "OperationDenied.SpotPriceLowerThanPublicPrice",
        OperationDeniedStartTimeNotSupported = "OperationDenied.StartTimeNotSupported",
        OperationDeniedStarterPackage = "OperationDenied.StarterPackage",
        /// Spot instances with a protected time are not possible with this type, region or time.
        OperationDeniedTimestampNotSupported = "OperationDenied.TimestampNotSupported",
        OperationDeniedTooManyDataQueried = "OperationDenied.TooManyDataQueried",
        OperationDeniedUnfinishedOrder = "OperationDenied.UnfinishedOrder",
        /// There is an unpaid order for the instance. Pay or cancel it first.
        OperationDeniedUnpaidOrder = "OperationDenied.UnpaidOrder",
        OperationDeniedUnstoppedInstance = "OperationDenied.UnstoppedInstance",
        OperationDeniedVpcPeerExists = "OperationDenied.VpcPeerExists",
        OperationDeniedZoneNotAllowed = "OperationDenied.ZoneNotAllowed",
        OperationDeniedZoneNotSupportMultiAttachDisk = "OperationDenied.ZoneNotSupportMultiAttachDisk",
        OperationDeniedZoneSystemCategoryNotMatch = "OperationDenied.ZoneSystemCategoryNotMatch",
        OperationFailDiskCategoryNotSupported = "OperationFail.DiskCategoryNotSupported",
        OperationFailDiskStatusNotSupported = "OperationFail.DiskStatusNotSupported",
        OperationFailInstanceStatusNotSupported = "OperationFail.InstanceStatusNotSupported",
        OperationFailedAccessDeviceDisabled = "OperationFailed.AccessDeviceDisabled",
        OperationFailedAccountMoneyInvalid = "OperationFailed.AccountMoneyInvalid",
        OperationFailedAnyPortConfig = "OperationFailed.AnyPortConfig",
        OperationFailedCidrAcross = "OperationFailed.CidrAcross",
        OperationFailedClassicLinkEnabled = "OperationFailed.ClassicLinkEnabled",
        /// The account's data is not complete.
        OperationFailedCompleteUserInfo = "OperationFailed.CompleteUserInfo",
        OperationFailedConcurrentRequest = "OperationFailed.ConcurrentRequest",
        OperationFailedCrateEntryTimeOut = "OperationFailed.CrateEntryTimeOut",
        OperationFailedCxpRouteExist = "OperationFailed.CxpRouteExist",
        OperationFailedDeleteMultiScopeEntry = "OperationFailed.DeleteMultiScopeEntry",
        /// Another operation on the same resource is running. Try again in a moment.
        OperationFailedDistibuteLock = "OperationFailed.DistibuteLock",
        OperationFailedEcmpInvalidRouterInterfaceOppositeType = "OperationFailed.EcmpInvalidRouterInterfaceOppositeType",
        OperationFailedEndpoint = "OperationFailed.Endpoint",
        OperationFailedEniSubIp = "OperationFailed.EniSubIp",
        OperationFailedGetEniInfo = "OperationFailed.GetEniInfo",
        OperationFailedHavipBoundPortmap = "OperationFailed.HavipBoundPortmap",
        OperationFailedHcForInvalidRiType = "OperationFailed.HcForInvalidRiType",
        OperationFailedIdempotentTokenProcessing = "OperationFailed.IdempotentTokenProcessing",
        OperationFailedInstacneBindEip = "OperationFailed.InstacneBindEip",
        OperationFailedInstanceDismatchCurrentVpc = "OperationFailed.InstanceDismatchCurrentVpc",
        OperationFailedInvalidNextHopType = "OperationFailed.InvalidNextHopType",
        OperationFailedInvalidNexthop = "OperationFailed.InvalidNexthop",
        OperationFailedInvokeInnerApi = "OperationFailed.InvokeInnerApi",
        OperationFailedMultiScopeType = "OperationFailed.MultiScopeType",
        OperationFailedNotifyCenCreate = "OperationFailed.NotifyCenCreate",
        OperationFailedNotifyCenDelete = "OperationFailed.NotifyCenDelete",
        OperationFailedQueryCommodityInfo = "OperationFailed.QueryCommodityInfo",
        OperationFailedQueryCredtiInfo = "OperationFailed.QueryCredtiInfo",
        /// No price could be found for this order. Check the settings, or try again later.
        OperationFailedQueryPrice = "OperationFailed.QueryPrice",
        OperationFailedQueryUserLabel = "OperationFailed.QueryUserLabel",
        /// The risk control of the provider refused the order. Contact support.
        OperationFailedRiskControl = "OperationFailed.RiskControl",
        OperationFailedSaleExpression = "OperationFailed.SaleExpression",
        /// The order failed the checks of the shop. The message says why.
        OperationFailedSaleValidate = "OperationFailed.SaleValidate",
        OperationFailedScopeActiveRouteEntryQuota = "OperationFailed.ScopeActiveRouteEntryQuota",
        OperationFailedScopeActiveRouteEntryType = "OperationFailed.ScopeActiveRouteEntryType",
        OperationFailedScopeStandbyRouteEntryQuota = "OperationFailed.ScopeStandbyRouteEntryQuota",
        /// The order could not be passed on. Try again.
        OperationFailedSyncOrderToSub = "OperationFailed.SyncOrderToSub",
        OperationFailedTokenVerfiy = "OperationFailed.TokenVerfiy",
        /// Payment is overdue. Settle the bill first.
        OperationFailedUnpaidBillsExist = "OperationFailed.UnpaidBillsExist",
        OperationFailedVlanIdAlreadyInUse = "OperationFailed.VlanIdAlreadyInUse",
        /// The VLAN id is in use on this leased line. Take another.
        OperationFailedVlanIdInUse = "OperationFailed.VlanIdInUse",
        OperationTimesOverLimit = "OperationTimesOverLimit",
        OperationUnsupportedBindMultipleType = "OperationUnsupported.BindMultipleType",
        OperationUnsupportedEcmpRiTypeOrNumber = "OperationUnsupported.EcmpRiTypeOrNumber",
        OperationUnsupportedEipBindModel = "OperationUnsupported.EipBindModel",
        /// The elastic IP address is being bound. Try again when that is done.
        OperationUnsupportedEipInBinding = "OperationUnsupported.EipInBinding",
        OperationUnsupportedForwardEntry = "OperationUnsupported.ForwardEntry",
        OperationUnsupportedInactiveMode = "OperationUnsupported.InactiveMode",
        OperationUnsupportedInvalidRouterInterfaceType = "OperationUnsupported.InvalidRouterInterfaceType",
        OperationUnsupportedMoreThanOneVpnOrHavip = "OperationUnsupported.MoreThanOneVpnOrHavip",
        OperationUnsupportedMultiIp = "OperationUnsupported.MultiIp",
        OperationUnsupportedMultiNatGateway = "OperationUnsupported.MultiNatGateway",
        /// There is no such resource group, or the operation does not support one.
        OperationUnsupportedResourceGroupId = "OperationUnsupported.ResourceGroupId",
        OperationUnsupportedScopeInvalidRouteType = "OperationUnsupported.ScopeInvalidRouteType",
        OperationUnsupportedServiceManaged = "OperationUnsupported.ServiceManaged",
        OperationUnsupportedSubRouteTableEcmp = "OperationUnsupported.SubRouteTableECMP",
        OrderCreationFailed = "OrderCreationFailed",
        /// The order for the elastic IP address failed. Look into the order centre.
        OrderErrorEip = "OrderError.EIP",
        OrderErrorNatGateway = "OrderError.NatGateway",
        /// The order failed. Look into the order centre.
        OrderFailed = "OrderFailed",
        PayInsufficientBalance = "PAY.INSUFFICIENT_BALANCE",
        /// The account has no way of paying that works. Set one up first.
        PayMayiWithholdingAgreementIllegal = "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL",
        PayforCreditPayInsufficientBalance = "PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE",
        ParamConflict = "Param.Conflict",
        ParamExclusiveEnableIpv6AndCidrBlock = "ParamExclusive.EnableIpv6AndCidrBlock",
        ParamExclusiveNextHopIdAndList = "ParamExclusive.NextHopIdAndList",
        /// `Parameters` was sent although the command has custom parameters switched off.
        ParameterDisabled = "Parameter.Disabled",
        /// A custom parameter of the command needs a value.
        ParameterMissingValue = "Parameter.MissingValue",
        /// `Parameters` names something that the command does not define.
        ParameterNotMatched = "Parameter.NotMatched",
        ParameterConflictDiskIdAndDiskIds = "ParameterConflict.DiskIdAndDiskIds",
        /// Too many custom parameters.
        ParameterCountExceedLimit = "ParameterCount.ExceedLimit",
        ParameterIllegal = "ParameterIllegal",
        /// A parameter has a value that is not possible; the message names it.
        ParameterInvalid = "ParameterInvalid",
        /// `Parameters` names a custom parameter twice.
        ParameterKeyDuplicate = "ParameterKey.Duplicate",
        /// A custom parameter name is too long.
        ParameterKeyExceedLimit = "ParameterKey.ExceedLimit",
        ParameterMismatchRoleSpec = "ParameterMismatch.Role-Spec",
        /// The parameter store holds no valid parameter of this name.
        ParameterStoreInvalidParameters = "ParameterStore.InvalidParameters",
        /// The caller may not read the parameter store.
        ParameterStoreNoPermission = "ParameterStore.NoPermission",
        /// This region has no parameter store to take the password from.
        ParameterStoreNotSupported = "ParameterStore.NotSupported",
        /// A custom parameter value has a type that is not supported; send text.
        ParameterTypeNotSupported = "ParameterType.NotSupported",
        PartofDiskCategoryOperationNotSupported = "PartofDiskCategory.OperationNotSupported",
        /// The account has no way of paying that works. Set one up first.
        PaymentMethodNotFound = "PaymentMethodNotFound",
        PeriodNotSupportedInstanceOnManagedPrivateSpace = "PeriodNotSupported.InstanceOnManagedPrivateSpace",
        PermissionDeniedScope = "PermissionDenied.Scope",
        PermissionDeniedTagOwnerBid = "PermissionDenied.TagOwnerBid",
        PermissionDeniedTagOwnerUid = "PermissionDenied.TagOwnerUid",
        PermissionDeniedTagsFuzzyQuery = "PermissionDenied.TagsFuzzyQuery",
        /// `Name` is required unless exactly one instance is given.
        PluginNameMissingValue = "PluginName.MissingValue",
        /// Port forwarding is not offered here.
        PortForwardingNotSupported = "PortForwarding.NotSupported",
        /// `PortNumber` is not a valid port.
        PortNumberInvalid = "PortNumber.Invalid",
        PrePaidInstanceExpired = "PrePaidInstance.Expired",
        PricePricePlanResultNotFound = "Price.PricePlanResultNotFound",
        /// No price could be found for this order. Check the settings, or try again later.
        PriceNotFound = "PriceNotFound",
        PrimaryEniHasSubIp = "PrimaryEniHasSubIp",
        ProvisionedIopsForDiskCategoryRequired = "ProvisionedIopsForDiskCategoryRequired",
        ProvisionedIopsForDiskCategoryUnsupported = "ProvisionedIopsForDiskCategoryUnsupported",
        PublicImageAgreementNotSigned = "PublicImageAgreement.NotSigned",
        /// A parameter has a value that is not possible; the message names it.
        QueryParameterIllegal = "QueryParameter.Illegal",
        QuotaExceedAfterpayDedicatedHost = "QuotaExceed.AfterpayDedicatedHost",
        /// The quota of pay-as-you-go instances is used up. Have it raised.
        QuotaExceedAfterpayInstance = "QuotaExceed.AfterpayInstance",
        QuotaExceedAlignInstance = "QuotaExceed.AlignInstance",
        /// The image is of the marketplace and has not been bought. Subscribe to it first.
        QuotaExceedBuyImage = "QuotaExceed.BuyImage",
        QuotaExceedDeploymentSet = "QuotaExceed.DeploymentSet",
        QuotaExceedDeploymentSetInstanceQuotaFull = "QuotaExceed.DeploymentSetInstanceQuotaFull",
        /// The quota of disk space of this category is used up in the zone.
        QuotaExceedDiskCapacity = "QuotaExceed.DiskCapacity",
        QuotaExceedEcsDemand = "QuotaExceed.EcsDemand",
        /// The quota of pay-as-you-go instances or vCPUs is used up. Have it raised.
        QuotaExceedElasticQuota = "QuotaExceed.ElasticQuota",
        QuotaExceedImage = "QuotaExceed.Image",
        QuotaExceedImageComponent = "QuotaExceed.ImageComponent",
        QuotaExceedImagePipeline = "QuotaExceed.ImagePipeline",
        QuotaExceedKeyPair = "QuotaExceed.KeyPair",
        QuotaExceedLaunchTemplateConfigs = "QuotaExceed.LaunchTemplateConfigs",
        /// The quota of detachable disks is used up.
        QuotaExceedPortableCloudDisk = "QuotaExceed.PortableCloudDisk",
        /// The quota of pay-as-you-go disks is used up. Have it raised.
        QuotaExceedPostPaidDisk = "QuotaExceed.PostPaidDisk",
        QuotaExceedRegion = "QuotaExceed.Region",
        QuotaExceedRouterInterface = "QuotaExceed.RouterInterface",
        QuotaExceedRufundVcpu = "QuotaExceed.RufundVcpu",
        QuotaExceedSecurityGroup = "QuotaExceed.SecurityGroup",
        QuotaExceedShareImage = "QuotaExceed.ShareImage",
        QuotaExceedShareImageUser = "QuotaExceed.ShareImageUser",
        /// The disk or the account has as many snapshots as it can. Delete some first.
        QuotaExceedSnapshot = "QuotaExceed.Snapshot",
        QuotaExceedSnapshotQuota = "QuotaExceed.SnapshotQuota",
        /// There are more tags than a request or a resource can have, usually 20.
        QuotaExceedTags = "QuotaExceed.Tags",
        QuotaExceedZone = "QuotaExceed.Zone",
        /// The quota for this kind of resource is used up. Delete some or have the quota raised.
        QuotaExceeded = "QuotaExceeded",
        QuotaExceededBandwidthPackageIps = "QuotaExceeded.BandwidthPackageIps",
        QuotaExceededCrossUserVbrPerUser = "QuotaExceeded.CrossUserVBRPerUser",
        QuotaExceededEcmpRouteEntryNextHopCount = "QuotaExceeded.EcmpRouteEntryNextHopCount",
        /// The quota of elastic IP addresses, or of how fast they are bought, is used up.
        QuotaExceededEip = "QuotaExceeded.Eip",
        QuotaExceededForwardEntry = "QuotaExceeded.ForwardEntry",
        QuotaExceededForwardEntrySessionManytoOne = "QuotaExceeded.ForwardEntrySessionManytoOne",
        QuotaExceededHaVip = "QuotaExceeded.HaVip",
        QuotaExceededHaVipRouteEntry = "QuotaExceeded.HaVipRouteEntry",
        /// The quota of elastic IP addresses with large bandwidth is used up.
        QuotaExceededLargeSpecEip = "QuotaExceeded.LargeSpecEip",
        QuotaExceededNumberOfEip = "QuotaExceeded.NumberOfEip",
        QuotaExceededNumberOfTrafficEip = "QuotaExceeded.NumberOfTrafficEip",
        /// The quota of pay-as-you-go disks is used up. Have it raised.
        QuotaExceededPostpaidDataDiskCapacity = "QuotaExceeded.PostpaidDataDiskCapacity",
        QuotaExceededPrepayDataDiskCapacity = "QuotaExceeded.PrepayDataDiskCapacity",
        /// The vSwitch has too few free private addresses. Take another vSwitch.
        QuotaExceededPrivateIpAddress = "QuotaExceeded.PrivateIpAddress",
        QuotaExceededVSwitch = "QuotaExceeded.VSwitch",
        QuotaExceededVpc = "QuotaExceeded.Vpc",
        QuotaExceededFreePconnPerAp = "QuotaExceeded.freePconnPerAP",
        QuotaExceededFreevbr = "QuotaExceeded.freevbr",
        QuotaExceededPConnPerAp = "QuotaExceeded.pConnPerAP",
        QuotaExceededVbrPerpConn = "QuotaExceeded.vbrPerpConn",
        RamApiNotSupported = "RAM.ApiNotSupported",
        RiCreateOneLimitBySync = "RI_CREATE_ONE_LIMIT_BY_SYNC",
        /// The account has not been verified. Verify it first.
        RealNameAuthenticationError = "RealNameAuthenticationError",
        RecommendEmptyDiskCategoryNotRecommended = "RecommendEmpty.DiskCategoryNotRecommended",
        RecommendEmptyGenerationNotMatch = "RecommendEmpty.GenerationNotMatch",
        RecommendEmptyInstanceTypeFamilyNotMatched = "RecommendEmpty.InstanceTypeFamilyNotMatched",
        RecommendEmptyInstanceTypeNotAuthorized = "RecommendEmpty.InstanceTypeNotAuthorized",
        RecommendEmptyInstanceTypeNotMatched = "RecommendEmpty.InstanceTypeNotMatched",
        RecommendEmptyInstanceTypeSoldOut = "RecommendEmpty.InstanceTypeSoldOut",
        RecommendEmptyIzNotMatched = "RecommendEmpty.IzNotMatched",
        RecommendEmptyNetworkTypeNotSupported = "RecommendEmpty.NetworkTypeNotSupported",
        RecommendEmptyPerformanceNotSatisfied = "RecommendEmpty.PerformanceNotSatisfied",
        RecommendEmptyPriceNotSatisfied = "RecommendEmpty.PriceNotSatisfied",
        RecommendEmptyQuotaNotSatisfied = "RecommendEmpty.QuotaNotSatisfied",
        /// The operation is not offered in this region; check `RegionId`.
        RegionIdApiNotSupported = "RegionId.ApiNotSupported",
        RegionNotSupportCopy = "RegionNotSupportCopy",
        /// The account may not use this region. Apply for it first.
        RegionUnauthorized = "RegionUnauthorized",
        ReleaseTimeHaveBeenSet = "ReleaseTimeHaveBeenSet",
        RenewDateNotSupportedStarterPackage = "RenewDateNotSupported.StarterPackage",
        ReopenInstanceImageNotEnoughBalance = "ReopenInstance.ImageNotEnoughBalance",
        ReopenInstanceInstanceNotEnoughBalance = "ReopenInstance.InstanceNotEnoughBalance",
        ReopenInstanceInstanceStatusNotValid = "ReopenInstance.InstanceStatusNotValid",
        /// The private pool is in effect already.
        RepeatStartPrivatePool = "RepeatStartPrivatePool",
        RequestTimeout = "RequestTimeout",
        /// The address could not be reserved. Try again or take another.
        ReserveIpFail = "ReserveIpFail",
        ResourceNotAssociated = "ResourceNotAssociated",
        /// What was asked for cannot be had in this region or zone.
        ResourceNotAvailable = "ResourceNotAvailable",
        ResourceNotAvailableVpc = "ResourceNotAvailable.Vpc",
        /// There is no such NAT IP address.
        ResourceNotFoundNatIp = "ResourceNotFound.NatIp",
        ResourceQueryError = "ResourceQueryError",
        /// The instance and the dedicated host are in different zones.
        ResourcesNotInSameZone = "ResourcesNotInSameZone",
        /// There is a conflicting route already. Delete it or choose another destination.
        RouteConflictAlreadyExist = "RouteConflict.AlreadyExist",
        RouterEntryConflictDuplicated = "RouterEntryConflict.Duplicated",
        SnapshotCreateNotFinished = "SNAPSHOT_CREATE_NOT_FINISHED",
        SnapshotIsExporting = "SNAPSHOT_IS_EXPORTING",
        /// Payment is overdue. Settle the bill first.
        SystemSaleValidateUnexpectedError = "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR",
        SystemUnknownError = "SYSTEM.UNKNOWN.ERROR",
        /// The security group has as many instances or addresses as it can hold. Take another group.
        SecurityGroupInstanceLimitExceed = "SecurityGroupInstanceLimitExceed",
        SecurityGroupInstanceLimitExceeded = "SecurityGroupInstanceLimitExceeded",
        SecurityGroupRuleNotFound = "SecurityGroupRule.NotFound",
        /// The payment needs a 3-D Secure verification. Complete it in the console.
        SecurityRisk3dVerification = "SecurityRisk.3DVerification",
        ServerRegionInvalid = "ServerRegion.Invalid",
        /// The service is overloaded or out of order for a moment. Try again.
        ServiceUnavailable = "ServiceUnavailable",
        /// Too many sessions are open; end some.
        SessionCountExceedLimit = "SessionCount.ExceedLimit",
        SharedImageDeleted = "SharedImageDeleted",
        SimulatedEventLimitExceeded = "SimulatedEventLimitExceeded",
        SizeExceedImage = "SizeExceed.Image",
        SnapshotCreatedDisk = "SnapshotCreatedDisk",
        SnapshotCreatedImage = "SnapshotCreatedImage",
        SnapshotNotReady = "SnapshotNotReady",
        SourceRegionNotFound = "SourceRegion.NotFound",
        /// Spot instances are not supported here.
        SpotNotSupported = "SpotNotSupported",
        StartImagePipelineExecutionFailed = "StartImagePipelineExecution.Failed",
        StartTimeNotNeed = "StartTime.NotNeed",
        SwitchToOfflineOnlineIsolateFail = "SwitchToOffline.OnlineIsolateFail",
        SwitchToOfflineOnlineReinitFail = "SwitchToOffline.OnlineReinitFail",
        SystemError = "System.Error",
        SystemServiceBusy = "System.ServiceBusy",
        TokenProcessing = "TOKEN_PROCESSING",
        TagKeyDuplication = "TagKey.Duplication",
        /// Another operation on the same resource is still running. Try again when it is done.
        TaskConflict = "TaskConflict",
        TaskConflictAssociateGlobalAccelerationInstance = "TaskConflict.AssociateGlobalAccelerationInstance",
        /// The temporary access key used to read the parameter store is not valid.
        TemporaryAccessKeyError = "TemporaryAccessKey.Error",
        /// Too many requests in a short time. Slow down and try again.
        Throttling = "Throttling",
        ThrottlingResource = "Throttling.Resource",
        ThrottlingUser = "Throttling.User",
        TooManyDiskEventDiskIdRequired = "TooManyDiskEvent.DiskIdRequired",
        TooManySnapshotUnfinished = "TooManySnapshot.Unfinished",
        UnauthorizedEmptyRegion = "Unauthorized.EmptyRegion",
        UnavailableRegions = "Unavailable.Regions",
        UnexpectedImageFamilyImageIdSupplied = "UnexpectedImageFamily.ImageIdSupplied",
        UnnecessaryParameterLaunchPermission = "UnnecessaryParameter.LaunchPermission",
        UnsupportedChangeIsp = "UnsupportedChangeIsp",
        UnsupportedFeaturePortSegment = "UnsupportedFeature.PortSegment",
        UnsupportedFeaturePrivateLinkEnabled = "UnsupportedFeature.PrivateLinkEnabled",
        UnsupportedIspChargeType = "UnsupportedIspChargeType",
        UnsupportedIspClassicNetwork = "UnsupportedIspClassicNetwork",
        UnsupportedIspNetworkChargeType = "UnsupportedIspNetworkChargeType",
        UnsupportedIspRegion = "UnsupportedIspRegion",
        /// A parameter is not supported here; the message names it.
        UnsupportedParameter = "UnsupportedParameter",
        UnsupportedPublicIpWithIsp = "UnsupportedPublicIpWithIsp",
        UnsupportedSuffixOssObject = "UnsupportedSuffix.OSSObject",
        UpgradeNotSupported = "Upgrade.NotSupported",
        /// The account has Session Manager switched off.
        UserBehaviorSessionManagerDisabled = "UserBehavior.SessionManagerDisabled",
        /// The feature is in limited release and the account is not admitted. Apply for it.
        UserNotInTheWhiteList = "UserNotInTheWhiteList",
        /// `Username` is too long.
        UsernameExceedLimit = "Username.ExceedLimit",
        VpcSwitchRuleQuotaNotExists = "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS",
        VpcOnlyCanCreateOneNatGateway = "VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY",
        VSwitchIdNotMatch = "VSwitchIdNotMatch",
        VpcError = "Vpc.Error",
        VpcNotFound = "VpcNotFound",
        VswitchStatusError = "VswitchStatusError",
        WeeklyQuotaExceedExportImage = "WeeklyQuotaExceed.ExportImage",
        /// `WindowsPasswordName` is longer than 255 characters.
        WindowsPasswordNameExceedLimit = "WindowsPasswordName.ExceedLimit",
        /// A Windows user other than System needs `WindowsPasswordName`.
        WindowsPasswordNameMissed = "WindowsPasswordName.Missed",
        ZoneNoAvailableIp = "ZONE_NO_AVAILABLE_IP",
        /// Nothing of the kind is sold in this zone. Take another zone.
        ZoneNotOnSale = "Zone.NotOnSale",
        /// Nothing of the kind is sold in this zone. Take another zone.
        ZoneNotOpen = "Zone.NotOpen",
        InvalidRemovedIpAddressesNotFound2 = "invalidRemovedIpAddresses.NotFound",
    }
}
