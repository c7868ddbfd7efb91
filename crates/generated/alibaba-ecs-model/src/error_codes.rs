// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! The documented error codes.

#![allow(non_camel_case_types)]
use cloudspec_wire::open_enum;

open_enum! {
    /// The error codes that the operations of the service document; `Error::code_as` of a failed call gives
    /// one. The provider may add to them.
    pub enum ErrorCode {
        _404 = "404",
        Abs_Abs_InvalidSpotInstanceUID = "Abs.Abs.InvalidSpotInstanceUID",
        /// The account is unknown, or the AccessKey is no longer good.
        Abs_InvalidAccount_NotFound = "Abs.InvalidAccount.NotFound",
        Abs_InvalidAction_RegionNotSupport = "Abs.InvalidAction.RegionNotSupport",
        /// The instance ids are not as the operation wants them, usually a JSON array.
        Abs_InvalidInstanceIds_MalFormed = "Abs.InvalidInstanceIds.MalFormed",
        Abs_IoOptimized_ValueNotSupported = "Abs.IoOptimized.ValueNotSupported",
        Abs_MissingParamter_InstanceId = "Abs.MissingParamter.InstanceId",
        /// Payment is overdue. Settle the bill first.
        Account_Arrearage = "Account.Arrearage",
        AccountForbidden_AssociatedWithResellerPartner = "AccountForbidden.AssociatedWithResellerPartner",
        AccountForbidden_ProductCreationLimited = "AccountForbidden.ProductCreationLimited",
        AclLimitExceed = "AclLimitExceed",
        /// The region holds as many activation codes as allowed.
        ActivationCount_ExceedLimit = "ActivationCount.ExceedLimit",
        /// `Description` is longer than 100 characters.
        ActivationDesc_ExceedLimit = "ActivationDesc.ExceedLimit",
        /// Instances are registered with the code; deregister them first.
        ActivationId_InUse = "ActivationId.InUse",
        /// There is no activation code with this id.
        ActivationId_NotFound = "ActivationId.NotFound",
        /// `InstanceCount` is out of range.
        ActivationLimitation_Invalid = "ActivationLimitation.Invalid",
        /// `TimeToLiveInHours` is out of range.
        ActivationTTL_ExceedLimit = "ActivationTTL.ExceedLimit",
        /// `IpAddressRange` is no address or CIDR block.
        AddressRange_InvalidPattern = "AddressRange.InvalidPattern",
        AllocateIp_Fail = "AllocateIp.Fail",
        AllocateIpFailed = "AllocateIpFailed",
        AllocateIpInvalidInstanceBandwidth = "AllocateIpInvalidInstanceBandwidth",
        AllocatedAlready = "AllocatedAlready",
        AnyPort_PortMustBeZero = "AnyPort.PortMustBeZero",
        AssumeRoleError = "AssumeRoleError",
        AttrMismatching_AcceptingSideAliUid = "AttrMismatching.AcceptingSideAliUid",
        AttrMismatching_AcceptingSideInstanceId = "AttrMismatching.AcceptingSideInstanceId",
        AttrMismatching_AcceptingSideOppositeInterfaceId = "AttrMismatching.AcceptingSideOppositeInterfaceId",
        AttrMismatching_AcceptingSideOppositeInterfaceOwnerId = "AttrMismatching.AcceptingSideOppositeInterfaceOwnerId",
        AttrMismatching_AcceptingSideOppositeRegionNo = "AttrMismatching.AcceptingSideOppositeRegionNo",
        AttrMismatching_AcceptingSideOppositeRouterId = "AttrMismatching.AcceptingSideOppositeRouterId",
        AttrMismatching_AcceptingSideOppositeRouterType = "AttrMismatching.AcceptingSideOppositeRouterType",
        AttrMismatching_AcceptingSideRegionNo = "AttrMismatching.AcceptingSideRegionNo",
        AttrMismatching_AcceptingSideRole = "AttrMismatching.AcceptingSideRole",
        AttrMismatching_AcceptingSideRouterId = "AttrMismatching.AcceptingSideRouterId",
        AttrMismatching_AcceptingSideRouterType = "AttrMismatching.AcceptingSideRouterType",
        AttrMismatching_NaclAndBindInstance = "AttrMismatching.NaclAndBindInstance",
        AuthenticationFailed_ConditionUnsatisfied = "AuthenticationFailed.ConditionUnsatisfied",
        /// The security group has as many rules as it can. Merge some or take another group.
        AuthorizationLimitExceed = "AuthorizationLimitExceed",
        AuthorizedGroupRule_LimitExceed = "AuthorizedGroupRule.LimitExceed",
        AutoProvisioningGroup_IncorrectStatus = "AutoProvisioningGroup.IncorrectStatus",
        AutoProvisioningGroup_Unauthorized = "AutoProvisioningGroup.Unauthorized",
        AutoSnapshotPolicy_QuotaExceed = "AutoSnapshotPolicy.QuotaExceed",
        BIND__INSTANCE__HAVE__PORTMAP__OR__BIND__EIP = "BIND_INSTANCE_HAVE_PORTMAP_OR_BIND_EIP",
        BIND__INSTANCE__OWENER__ERROR = "BIND_INSTANCE_OWENER_ERROR",
        BandIncreaseNotSupportIsp = "BandIncreaseNotSupportIsp",
        BandwidthPackage_FinancialLocked = "BandwidthPackage.FinancialLocked",
        BandwidthUpgradeDenied_EipBoundInstance = "BandwidthUpgradeDenied.EipBoundInstance",
        BillingMethodNotFound = "BillingMethodNotFound",
        BindInstance_NotSupported = "BindInstance.NotSupported",
        /// Neither tags nor resource ids are given; one of them is needed.
        BothEmpty_TagsAndResources = "BothEmpty.TagsAndResources",
        BurstingEnabledForDiskCategoryUnsupported = "BurstingEnabledForDiskCategoryUnsupported",
        BurstingEnabledForModifyingDiskUnsupported = "BurstingEnabledForModifyingDiskUnsupported",
        BurstingEnabledForMultiAttachDiskUnsupported = "BurstingEnabledForMultiAttachDiskUnsupported",
        COMMODITY_INVALID__COMPONENT = "COMMODITY.INVALID_COMPONENT",
        COMMODITY__NO__EXIST = "COMMODITY_NO_EXIST",
        CancelNotSupported = "CancelNotSupported",
        CancelTaskFailed = "CancelTaskFailed",
        CannotCancelSystemEvent_NotSimulated = "CannotCancelSystemEvent.NotSimulated",
        CapacityExceed_TooManyDisks = "CapacityExceed.TooManyDisks",
        CategoryNotSupported = "CategoryNotSupported",
        CategoryViolation = "CategoryViolation",
        /// The way the resource is paid for does not allow the operation, for instance releasing a subscription
        /// before it ends.
        ChargeTypeViolation = "ChargeTypeViolation",
        ChargeTypeViolation_PostPaidDedicatedHost = "ChargeTypeViolation.PostPaidDedicatedHost",
        /// The classic network is not supported. Use a VPC.
        ClassicNetworkNotSupported = "ClassicNetworkNotSupported",
        CloudBoxNotSupportSnapshotWithInstantAccess = "CloudBoxNotSupportSnapshotWithInstantAccess",
        /// `CommandContent` is not Base64 although `ContentEncoding` says so.
        CmdContent_DecodeError = "CmdContent.DecodeError",
        /// The command is too long once Base64 encoded.
        CmdContent_ExceedLimit = "CmdContent.ExceedLimit",
        /// The region holds as many commands as the quota allows; delete some or raise the quota.
        CmdCount_ExceedQuota = "CmdCount.ExceedQuota",
        /// The command description is longer than 512 characters.
        CmdDesc_ExceedLimit = "CmdDesc.ExceedLimit",
        /// The command name is longer than 128 characters.
        CmdName_ExceedLimit = "CmdName.ExceedLimit",
        /// The command has been published; its name is fixed.
        CmdName_Readonly = "CmdName.Readonly",
        /// A custom parameter in the command has no name between its braces.
        CmdParam_EmptyKey = "CmdParam.EmptyKey",
        /// A custom parameter name has characters other than letters, digits, `-` and `_`.
        CmdParam_InvalidParamName = "CmdParam.InvalidParamName",
        /// The command defines more than 20 custom parameters.
        CmdParamCount_ExceedLimit = "CmdParamCount.ExceedLimit",
        /// A custom parameter name is longer than 64 bytes.
        CmdParamName_ExceedLimit = "CmdParamName.ExceedLimit",
        /// The region holds as many commands as the quota allows.
        CommandLimitExceeded = "CommandLimitExceeded",
        ConcurrentQuotaExceed_ExportImage = "ConcurrentQuotaExceed.ExportImage",
        CountLimitExceed_HaVipInVpc = "CountLimitExceed.HaVipInVpc",
        CountLimitExceed_HaVipOnInstance = "CountLimitExceed.HaVipOnInstance",
        CountLimitExceed_HaVipRouteEntry = "CountLimitExceed.HaVipRouteEntry",
        CountLimitExceeded_HaVipOnECSInstance = "CountLimitExceeded.HaVipOnECSInstance",
        /// The caller may not create the service-linked role that delivery needs.
        CreateServiceLinkedRole_NoPermission = "CreateServiceLinkedRole.NoPermission",
        CreateSnapshot_Failed = "CreateSnapshot.Failed",
        CreateVSwitch_IncorrectStatus_cbnStatus = "CreateVSwitch.IncorrectStatus.cbnStatus",
        Credit_NotFound = "Credit.NotFound",
        CurrentAccount_NotSupportPublicImage = "CurrentAccount.NotSupportPublicImage",
        CurrentRegion_NotSupportPublicImage = "CurrentRegion.NotSupportPublicImage",
        DISK__HAS__CREATING__SNAPSHOT = "DISK_HAS_CREATING_SNAPSHOT",
        DISK__IN__DEDICATED__BLOCK__STORAGE__CLUSTER = "DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER",
        /// The request would have worked. Nothing was done because `DryRun` was set.
        DRYRUN_SUCCESS = "DRYRUN.SUCCESS",
        DecreasedBandwidthNotAllowed = "DecreasedBandwidthNotAllowed",
        DedicatedHostExists = "DedicatedHostExists",
        /// Dedicated hosts are not supported here.
        DedicatedHostNotSupported = "DedicatedHostNotSupported",
        DedicatedHostType_Unmatched = "DedicatedHostType.Unmatched",
        DefaultVswitch_Existed = "DefaultVswitch.Existed",
        DeleteVSwitch_IncorrectStatus_cbnStatus = "DeleteVSwitch.IncorrectStatus.cbnStatus",
        /// The disk cannot be detached, so it is always released with its instance.
        DeleteWithInstance_Conflict = "DeleteWithInstance.Conflict",
        /// Something still uses the resource, or it is not attached as the operation wants it; the message says
        /// what.
        DependencyViolation = "DependencyViolation",
        DependencyViolation_BandwidthPackages = "DependencyViolation.BandwidthPackages",
        DependencyViolation_BgpGroup = "DependencyViolation.BgpGroup",
        DependencyViolation_BgpNetwork = "DependencyViolation.BgpNetwork",
        DependencyViolation_ClassicLinkInstance = "DependencyViolation.ClassicLinkInstance",
        DependencyViolation_CloudServiceResource = "DependencyViolation.CloudServiceResource",
        DependencyViolation_DhcpOptionsSet = "DependencyViolation.DhcpOptionsSet",
        DependencyViolation_EIPS = "DependencyViolation.EIPS",
        DependencyViolation_EnhancedNatgw = "DependencyViolation.EnhancedNatgw",
        DependencyViolation_ForwardEntry = "DependencyViolation.ForwardEntry",
        DependencyViolation_GatewayRouteTable = "DependencyViolation.GatewayRouteTable",
        DependencyViolation_HaVip = "DependencyViolation.HaVip",
        DependencyViolation_HaVipAssociatedWithEIP = "DependencyViolation.HaVipAssociatedWithEIP",
        DependencyViolation_HaVipReferedByRouteEntry = "DependencyViolation.HaVipReferedByRouteEntry",
        DependencyViolation_Instance = "DependencyViolation.Instance",
        DependencyViolation_InstanceType = "DependencyViolation.InstanceType",
        DependencyViolation_IoOptimize = "DependencyViolation.IoOptimize",
        DependencyViolation_IoOptimized = "DependencyViolation.IoOptimized",
        DependencyViolation_Ipv4Gateway = "DependencyViolation.Ipv4Gateway",
        DependencyViolation_Ipv6Gateway = "DependencyViolation.Ipv6Gateway",
        DependencyViolation_NatGateway = "DependencyViolation.NatGateway",
        /// A network ACL or a route table is still bound to the vSwitch. Unbind it first.
        DependencyViolation_NetworkAcl = "DependencyViolation.NetworkAcl",
        DependencyViolation_NotEmpty = "DependencyViolation.NotEmpty",
        DependencyViolation_Nqa = "DependencyViolation.Nqa",
        DependencyViolation_ReferByHPC = "DependencyViolation.ReferByHPC",
        /// A route leads to the resource. Delete the route first.
        DependencyViolation_RouteEntry = "DependencyViolation.RouteEntry",
        DependencyViolation_RouteInterface = "DependencyViolation.RouteInterface",
        /// A network ACL or a route table is still bound to the vSwitch. Unbind it first.
        DependencyViolation_RouteTable = "DependencyViolation.RouteTable",
        DependencyViolation_RouterInterface = "DependencyViolation.RouterInterface",
        DependencyViolation_RouterInterfaceReferedByRouteEntry = "DependencyViolation.RouterInterfaceReferedByRouteEntry",
        DependencyViolation_SLBConfiguring = "DependencyViolation.SLBConfiguring",
        DependencyViolation_SecurityGroup = "DependencyViolation.SecurityGroup",
        DependencyViolation_Snat = "DependencyViolation.Snat",
        /// An SNAT rule still uses the resource. Delete the rule first.
        DependencyViolation_SnatEntry = "DependencyViolation.SnatEntry",
        DependencyViolation_Tunnel = "DependencyViolation.Tunnel",
        DependencyViolation_VSwitch = "DependencyViolation.VSwitch",
        /// Windows instances do not support SSH key pairs.
        DependencyViolation_WindowsInstance = "DependencyViolation.WindowsInstance",
        DependencyViolation_domain_granularity = "DependencyViolation.domain.granularity",
        DependencyViolation_strategy_granularity = "DependencyViolation.strategy.granularity",
        DeploymentSet_GroupQuotaFull = "DeploymentSet.GroupQuotaFull",
        DeploymentSet_NotFound = "DeploymentSet.NotFound",
        DestinationRegion_NotFound = "DestinationRegion.NotFound",
        Disk_NotFound = "Disk.NotFound",
        DiskAttachedNumberExceeded = "DiskAttachedNumberExceeded",
        /// Disks of this category do not support the operation.
        DiskCategory_OperationNotSupported = "DiskCategory.OperationNotSupported",
        /// A snapshot of the disk is being taken. Try again when it is finished.
        DiskCreatingSnapshot = "DiskCreatingSnapshot",
        /// The disk cannot be used, because of an error or because payment is overdue.
        DiskError = "DiskError",
        DiskHasFlashSnapshot = "DiskHasFlashSnapshot",
        DiskHasSnapshotsWithInstantAccessEnabled_OperationNotSupported = "DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported",
        DiskId_StatusNotSupported = "DiskId.StatusNotSupported",
        DiskId_ValueNotSupported = "DiskId.ValueNotSupported",
        DiskIdLimitExceeded = "DiskIdLimitExceeded",
        /// The disk cannot be used, because of an error or because payment is overdue.
        DiskInArrears = "DiskInArrears",
        DiskInCoolingPeriod = "DiskInCoolingPeriod",
        /// The disk cannot be detached.
        DiskNotPortable = "DiskNotPortable",
        DiskStillAttached = "DiskStillAttached",
        DiskTypeViolation = "DiskTypeViolation",
        Diskcategory_Mismatch = "Diskcategory.Mismatch",
        DisksDetachingOnEcsExceeded = "DisksDetachingOnEcsExceeded",
        Downgrade_NotSupported = "Downgrade.NotSupported",
        DryRun_InvalidAmount = "DryRun.InvalidAmount",
        /// The request would have worked. Nothing was done because `DryRun` was set.
        DryRunOperation = "DryRunOperation",
        Duplicate_DiskCategory = "Duplicate.DiskCategory",
        /// Two resource tags have the same key.
        Duplicate_ResourceTagKey = "Duplicate.ResourceTagKey",
        /// A tag key stands twice in the request. Each key may come once.
        Duplicate_TagKey = "Duplicate.TagKey",
        Duplicated_ClientToken = "Duplicated.ClientToken",
        Duplicated_DestinationPort = "Duplicated.DestinationPort",
        Duplicated_VpcNextHop = "Duplicated.VpcNextHop",
        DuplicatedCommand_FROM = "DuplicatedCommand.FROM",
        DuplicatedParam_ExternalPort = "DuplicatedParam.ExternalPort",
        DuplicatedParam_InternalPort = "DuplicatedParam.InternalPort",
        EIPMaxBandwidthExceeded = "EIPMaxBandwidthExceeded",
        EIP__CAN__NOT__ASSOCIATE__WITH__PUBLIC__IP = "EIP_CAN_NOT_ASSOCIATE_WITH_PUBLIC_IP",
        EmptyCommandContent_CMD = "EmptyCommandContent.CMD",
        EmptyCommandContent_COPY = "EmptyCommandContent.COPY",
        EmptyCommandContent_ENTRYPOINT = "EmptyCommandContent.ENTRYPOINT",
        EmptyCommandContent_ENV = "EmptyCommandContent.ENV",
        EmptyCommandContent_LABEL = "EmptyCommandContent.LABEL",
        EmptyCommandContent_RUN = "EmptyCommandContent.RUN",
        EmptyCommandContent_USER = "EmptyCommandContent.USER",
        EmptyCommandContent_WORKDIR = "EmptyCommandContent.WORKDIR",
        EncryptedOption_Conflict = "EncryptedOption.Conflict",
        Eni_Attached = "Eni.Attached",
        /// The instance type has no room for another network interface.
        EniPerInstanceLimitExceeded = "EniPerInstanceLimitExceeded",
        EnterpriseGroupLimited_InstanceType = "EnterpriseGroupLimited.InstanceType",
        /// Basic and enterprise security groups cannot be mixed on an instance.
        EnterpriseGroupLimited_MutliGroupType = "EnterpriseGroupLimited.MutliGroupType",
        EntityExists_AssociatedTransferTasks = "EntityExists.AssociatedTransferTasks",
        ErrCode_Invalid = "ErrCode.Invalid",
        /// There are too many ids in the request.
        EventIdLimitExceeded = "EventIdLimitExceeded",
        ExpiredInstance = "ExpiredInstance",
        ExportImageFailed = "ExportImageFailed",
        ExportSnapshotFailed = "ExportSnapshotFailed",
        FORBIDDEN__USE__VPC__AS__INTERNET__GATEWAY = "FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY",
        FUWU__BIZ__COMMODITY__VERIFY__FAIL = "FUWU_BIZ_COMMODITY_VERIFY_FAIL",
        /// `Content` is not Base64 although `ContentType` says so.
        FileContent_DecodeError = "FileContent.DecodeError",
        /// There is no content type of this name.
        FileContentType_Invalid = "FileContentType.Invalid",
        /// `Description` is longer than 512 characters.
        FileDesc_ExceedLimit = "FileDesc.ExceedLimit",
        /// `FileMode` is not a valid mode.
        FileMode_Invalid = "FileMode.Invalid",
        /// `Name` is longer than 255 characters.
        FileName_ExceedLimit = "FileName.ExceedLimit",
        /// `Content` is longer than 32 KB once Base64 encoded.
        FileSize_ExceedLimit = "FileSize.ExceedLimit",
        /// `TargetDir` is not a valid path.
        FileTargetDir_Invalid = "FileTargetDir.Invalid",
        /// The RAM user lacks permission. Have a policy with this action attached to it.
        Forbbiden = "Forbbiden",
        Forbbiden_InvaildOwner = "Forbbiden.InvaildOwner",
        Forbbiden_ModifyIdAndType = "Forbbiden.ModifyIdAndType",
        /// The RAM user lacks permission. Have a policy with this action attached to it.
        Forbbiden_SubUser = "Forbbiden.SubUser",
        Forbedden_NotSupportRAM = "Forbedden.NotSupportRAM",
        /// The account or RAM user may not do this, or the resource does not allow it now. The message says
        /// which.
        Forbidden = "Forbidden",
        Forbidden_AcceptRoleNotSupportPrePay = "Forbidden.AcceptRoleNotSupportPrePay",
        Forbidden_AssociateToVBR = "Forbidden.AssociateToVBR",
        /// Payment is overdue. Settle the bill first.
        Forbidden_BillsOutstanding = "Forbidden.BillsOutstanding",
        /// The resource is a subscription, for which this is not possible.
        Forbidden_ChargeTypeIsPrepaid = "Forbidden.ChargeTypeIsPrepaid",
        /// The route table has as many routes as it can.
        Forbidden_CheckEntryRuleQuota = "Forbidden.CheckEntryRuleQuota",
        Forbidden_CircuitCodeNotAllowedByCaller = "Forbidden.CircuitCodeNotAllowedByCaller",
        Forbidden_CreateSLR = "Forbidden.CreateSLR",
        Forbidden_CrossBorder = "Forbidden.CrossBorder",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        Forbidden_DescriptionNotAllowedByCaller = "Forbidden.DescriptionNotAllowedByCaller",
        Forbidden_DestinationIpOutOfVswitchCIDR = "Forbidden.DestinationIpOutOfVswitchCIDR",
        Forbidden_DestnationIpOutOfVpcCIDR = "Forbidden.DestnationIpOutOfVpcCIDR",
        Forbidden_EipCanNotBindGatgw = "Forbidden.EipCanNotBindGatgw",
        Forbidden_ExceedDuration = "Forbidden.ExceedDuration",
        Forbidden_ExternalIp_UsedInSnatTable = "Forbidden.ExternalIp.UsedInSnatTable",
        /// Payment for the resource is overdue and it is locked. Settle the bill first.
        Forbidden_FinancialLocked = "Forbidden.FinancialLocked",
        /// There is no such high-availability virtual IP, or the account may not use it.
        Forbidden_HaVip = "Forbidden.HaVip",
        Forbidden_InCommonBandwidthPackage = "Forbidden.InCommonBandwidthPackage",
        Forbidden_InstanceBandwidthNotZero = "Forbidden.InstanceBandwidthNotZero",
        Forbidden_InstanceIsBeingCreated = "Forbidden.InstanceIsBeingCreated",
        Forbidden_InternalIpOutOfVpcCIDR = "Forbidden.InternalIpOutOfVpcCIDR",
        Forbidden_InvalidPublicBandwidth = "Forbidden.InvalidPublicBandwidth",
        Forbidden_IpHasBeenUsedInSnat = "Forbidden.IpHasBeenUsedInSnat",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        Forbidden_LocalGatewayIpNotAllowedByCaller = "Forbidden.LocalGatewayIpNotAllowedByCaller",
        Forbidden_MultiVlanRi = "Forbidden.MultiVlanRi",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        Forbidden_NameNotAllowedByCaller = "Forbidden.NameNotAllowedByCaller",
        Forbidden_NoRiFound = "Forbidden.NoRiFound",
        /// The resource's state does not allow the operation. Wait until it is stable.
        Forbidden_NotAllowedInState = "Forbidden.NotAllowedInState",
        Forbidden_NotInRouterInterfaceCreateWhitelist = "Forbidden.NotInRouterInterfaceCreateWhitelist",
        /// RAM users cannot do this.
        Forbidden_NotSupportRAM = "Forbidden.NotSupportRAM",
        Forbidden_OnlyOneConnection = "Forbidden.OnlyOneConnection",
        Forbidden_OnlySupportEnterpriseGroup = "Forbidden.OnlySupportEnterpriseGroup",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        Forbidden_OperationNotAllowedByUser = "Forbidden.OperationNotAllowedByUser",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        Forbidden_PeerGatewayIpNotAllowedByCaller = "Forbidden.PeerGatewayIpNotAllowedByCaller",
        /// Only the owner of the virtual border router may set this, not the owner of the line.
        Forbidden_PeeringSubnetMaskNotAllowedByCaller = "Forbidden.PeeringSubnetMaskNotAllowedByCaller",
        Forbidden_PrePaidNatGateway = "Forbidden.PrePaidNatGateway",
        Forbidden_PrivateIpNotFound = "Forbidden.PrivateIpNotFound",
        /// The RAM user or role lacks permission for this action. Attach a policy with it.
        Forbidden_RAM = "Forbidden.RAM",
        /// The region does not offer this.
        Forbidden_RegionId = "Forbidden.RegionId",
        /// There is no such region, or the service is not offered there. `DescribeRegions` lists them.
        Forbidden_RegionNotFound = "Forbidden.RegionNotFound",
        Forbidden_RiskControl = "Forbidden.RiskControl",
        /// The RAM user lacks permission. Have a policy with this action attached to it.
        Forbidden_SubUser = "Forbidden.SubUser",
        Forbidden_UnassociateMaster = "Forbidden.UnassociateMaster",
        Forbidden_VBRExists = "Forbidden.VBRExists",
        /// There is no such router.
        Forbidden_VRouterNotFound = "Forbidden.VRouterNotFound",
        Forbidden_VbrAttached = "Forbidden.VbrAttached",
        Forbidden_VlanIdNotAllowedByCaller = "Forbidden.VlanIdNotAllowedByCaller",
        /// There is no such VPC in this region. Check the id and the region.
        Forbidden_VpcNotFound = "Forbidden.VpcNotFound",
        ForbiddenAction = "ForbiddenAction",
        ForbiddenParameter_LaunchPermission = "ForbiddenParameter.LaunchPermission",
        /// There is such a DNAT rule already.
        ForwardEntry_Duplicated = "ForwardEntry.Duplicated",
        /// The quota of elastic IP addresses, or of how fast they are bought, is used up.
        FrequentPurchase_EIP = "FrequentPurchase.EIP",
        HOSTNAME__ILLEGAL = "HOSTNAME_ILLEGAL",
        HPC__CLUSTER__MODIFY__FAILED = "HPC_CLUSTER_MODIFY_FAILED",
        HibernationConfigured_ImageNotEncrypted = "HibernationConfigured.ImageNotEncrypted",
        /// The instance is set up for hibernation, which excludes this operation.
        HibernationConfigured_InstanceOperationForbidden = "HibernationConfigured.InstanceOperationForbidden",
        HibernationConfigured_InstanceTypeNotSupport = "HibernationConfigured.InstanceTypeNotSupport",
        HibernationConfigured_MemorySizeTooBig = "HibernationConfigured.MemorySizeTooBig",
        HibernationConfigured_NotEnabled = "HibernationConfigured.NotEnabled",
        HpcClusterNotExists = "HpcClusterNotExists",
        INSTANCE_STATUS_NOT_ALLOW = "INSTANCE.STATUS.NOT.ALLOW",
        INSTANCE__NOT__EXISTS = "INSTANCE_NOT_EXISTS",
        /// The instance type does not support this.
        INSTANCE__TYPE__NOT__SUPPORT = "INSTANCE_TYPE_NOT_SUPPORT",
        INST__HAS__UNPAID__ORDER = "INST_HAS_UNPAID_ORDER",
        INVAID__VBR__STATUS = "INVAID_VBR_STATUS",
        INVALID__VPC__ID = "INVALID_VPC_ID",
        INVALID__WEIGHT__PARAM = "INVALID_WEIGHT_PARAM",
        Idempotence_Processing = "Idempotence.Processing",
        Idempotence_SignatureMismatch = "Idempotence.SignatureMismatch",
        /// The client token was used before with other parameters. Take a new token for a new request.
        IdempotenceParamNotMatch = "IdempotenceParamNotMatch",
        /// The client token was used before with other parameters. Take a new token for a new request.
        IdempotentParameterMismatch = "IdempotentParameterMismatch",
        /// The first call with this `ClientToken` is still running.
        IdempotentProcessing = "IdempotentProcessing",
        /// The owner's account is not the right one for this resource.
        IellgalParameter_OwnerAccount = "IellgalParameter.OwnerAccount",
        IllegalCidrBlock = "IllegalCidrBlock",
        /// The account's id is missing or not valid.
        IllegalParam_AliUid = "IllegalParam.AliUid",
        IllegalParam_AnyPortNotZero = "IllegalParam.AnyPortNotZero",
        /// The bandwidth is outside of what is possible for this resource.
        IllegalParam_Bandwidth = "IllegalParam.Bandwidth",
        IllegalParam_ClientToken = "IllegalParam.ClientToken",
        IllegalParam_CrossBorderBandwidth = "IllegalParam.CrossBorderBandwidth",
        IllegalParam_EnableIpv6 = "IllegalParam.EnableIpv6",
        IllegalParam_HealthcheckIp = "IllegalParam.HealthcheckIp",
        IllegalParam_InstanceOwner = "IllegalParam.InstanceOwner",
        /// The name is too short or too long, has characters that are not allowed, or begins with `http://` or
        /// `https://`.
        IllegalParam_Name = "IllegalParam.Name",
        IllegalParam_NextHopId = "IllegalParam.NextHopId",
        IllegalParam_OrderParamComponent = "IllegalParam.OrderParamComponent",
        IllegalParam_RegionId = "IllegalParam.RegionId",
        /// The size is not one that can be bought.
        IllegalParam_Spec = "IllegalParam.Spec",
        IllegalParam_UserCidr = "IllegalParam.UserCidr",
        IllegalParam_VRouterType = "IllegalParam.VRouterType",
        IllegalParam_chargeType = "IllegalParam.chargeType",
        Image_NotPublic = "Image.NotPublic",
        Image_Public = "Image.Public",
        ImageCheckUnsupported_WindowsImage = "ImageCheckUnsupported.WindowsImage",
        ImageComponent_NotFound = "ImageComponent.NotFound",
        ImageCreatedNotFromCopy = "ImageCreatedNotFromCopy",
        ImageDescription_ContainsSensitiveWords = "ImageDescription.ContainsSensitiveWords",
        ImageFamilyQuotaExceed = "ImageFamilyQuotaExceed",
        ImageFamilyQuotaFull = "ImageFamilyQuotaFull",
        ImageIsExporting = "ImageIsExporting",
        ImageIsImporting = "ImageIsImporting",
        ImageIsPublic = "ImageIsPublic",
        ImageName_ContainsSensitiveWords = "ImageName.ContainsSensitiveWords",
        /// The image is of the marketplace and has not been bought. Subscribe to it first.
        ImageNotSubscribed = "ImageNotSubscribed",
        ImageNotSupportCloudInit = "ImageNotSupportCloudInit",
        /// The image does not run on this instance type. `DescribeImageSupportInstanceTypes` lists those it
        /// runs on.
        ImageNotSupportInstanceType = "ImageNotSupportInstanceType",
        ImageNotSupported = "ImageNotSupported",
        ImageOrderFailed = "ImageOrderFailed",
        ImagePipeline_NotSupportWindowsInstance = "ImagePipeline.NotSupportWindowsInstance",
        ImageQuotaExceed_ImageFamily = "ImageQuotaExceed.ImageFamily",
        ImageQuotaFull_ImageFamily = "ImageQuotaFull.ImageFamily",
        /// The image was withdrawn from the marketplace.
        ImageRemovedInMarket = "ImageRemovedInMarket",
        ImageStatus_NotAvailable = "ImageStatus.NotAvailable",
        ImageStatus_NotDeprecated = "ImageStatus.NotDeprecated",
        ImageUseShared = "ImageUseShared",
        ImageUsingByInstance = "ImageUsingByInstance",
        ImportImageFailed = "ImportImageFailed",
        InValidParameter = "InValidParameter",
        InValidParameter_NextToken = "InValidParameter.NextToken",
        IncompleteParamter = "IncompleteParamter",
        IncorrcetRouteEntryStatus = "IncorrcetRouteEntryStatus",
        /// The dedicated host is in a state that does not allow the operation.
        IncorrectDedicatedHostStatus = "IncorrectDedicatedHostStatus",
        IncorrectDefaultVpcStatus = "IncorrectDefaultVpcStatus",
        IncorrectDestinationRegion = "IncorrectDestinationRegion",
        /// The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.
        IncorrectDiskStatus = "IncorrectDiskStatus",
        /// A snapshot of the disk is being taken. Try again when it is finished.
        IncorrectDiskStatus_CreatingSnapshot = "IncorrectDiskStatus.CreatingSnapshot",
        IncorrectDiskStatus_HasUnfinishedSnapshot = "IncorrectDiskStatus.HasUnfinishedSnapshot",
        IncorrectDiskStatus_InReplication = "IncorrectDiskStatus.InReplication",
        IncorrectDiskStatus_Initializing = "IncorrectDiskStatus.Initializing",
        IncorrectDiskStatus_Invalid = "IncorrectDiskStatus.Invalid",
        IncorrectDiskStatus_NeverAttached = "IncorrectDiskStatus.NeverAttached",
        IncorrectDiskStatus_NeverUsed = "IncorrectDiskStatus.NeverUsed",
        IncorrectDiskStatus_ReplicationStatusNotFound = "IncorrectDiskStatus.ReplicationStatusNotFound",
        IncorrectDiskStatus_TooManyCreatingSnapshots = "IncorrectDiskStatus.TooManyCreatingSnapshots",
        IncorrectDiskStatus_Transferring = "IncorrectDiskStatus.Transferring",
        IncorrectDiskType_NotSupport = "IncorrectDiskType.NotSupport",
        /// The elastic IP address is in a state that does not allow the operation. Wait until it is `Available`
        /// or `InUse`.
        IncorrectEipStatus = "IncorrectEipStatus",
        /// The high-availability virtual IP is in a state that does not allow the operation. Wait until it is
        /// `Available` or `InUse`.
        IncorrectHaVipStatus = "IncorrectHaVipStatus",
        IncorrectHostStatus = "IncorrectHostStatus",
        IncorrectHostStatus_Initializing = "IncorrectHostStatus.Initializing",
        /// The image cannot be used: it is not `Available`, or was withdrawn from sale.
        IncorrectImageStatus = "IncorrectImageStatus",
        /// The instance is in a state that does not allow the operation. Wait until it is in a state that the
        /// operation accepts.
        IncorrectInstanceStatus = "IncorrectInstanceStatus",
        IncorrectInstanceStatus_Initializing = "IncorrectInstanceStatus.Initializing",
        IncorrectInstanceStatus_NeedRestart = "IncorrectInstanceStatus.NeedRestart",
        IncorrectInstanceStatus_NotSupportESSD = "IncorrectInstanceStatus.NotSupportESSD",
        IncorrectOppositeInterfaceInfo = "IncorrectOppositeInterfaceInfo",
        IncorrectOppositeInterfaceInfo_NotSet = "IncorrectOppositeInterfaceInfo.NotSet",
        IncorrectPrivatePoolStatus = "IncorrectPrivatePoolStatus",
        IncorrectRecycleBinStatus = "IncorrectRecycleBinStatus",
        IncorrectRole_NotInitiatingSide = "IncorrectRole.NotInitiatingSide",
        /// The route is being changed. Try again when it is `Available`.
        IncorrectRouteEntryStatus = "IncorrectRouteEntryStatus",
        /// The resource is in a state that does not allow the operation. Wait until it is stable.
        IncorrectStatus = "IncorrectStatus",
        /// The DNAT rule is being changed. Try again when it is `Available`.
        IncorrectStatus_ForwardEntry = "IncorrectStatus.ForwardEntry",
        IncorrectStatus_MultiScopeRiRouteEntry = "IncorrectStatus.MultiScopeRiRouteEntry",
        /// The NAT gateway is being changed. Try again when it is `Available`.
        IncorrectStatus_NatGateway = "IncorrectStatus.NatGateway",
        /// The NAT IP address is being changed. Try again when it is `Available`.
        IncorrectStatus_NatIp = "IncorrectStatus.NatIp",
        IncorrectStatus_ResourceStatus = "IncorrectStatus.ResourceStatus",
        /// The route is being changed. Try again when it is `Available`.
        IncorrectStatus_RouteEntry = "IncorrectStatus.RouteEntry",
        /// The route table is being changed. Try again when it is `Available`.
        IncorrectStatus_RouteTableStatus = "IncorrectStatus.RouteTableStatus",
        /// The VPC is being attached to or detached from a Cloud Enterprise Network. Try again when that is
        /// done.
        IncorrectStatus_cbnStatus = "IncorrectStatus.cbnStatus",
        IncorrectStatus_natgw = "IncorrectStatus.natgw",
        IncorrectVSwitchId = "IncorrectVSwitchId",
        /// The vSwitch is being changed. Try again when it is `Available`.
        IncorrectVSwitchStatus = "IncorrectVSwitchStatus",
        IncorrectVncPassword_Malformed = "IncorrectVncPassword.Malformed",
        IncorrectVolumeStatus = "IncorrectVolumeStatus",
        /// The VPC is being changed. Try again when it is `Available`.
        IncorrectVpcStatus = "IncorrectVpcStatus",
        /// The DNAT rule is being changed. Try again when it is `Available`.
        IncorretForwardEntryStatus = "IncorretForwardEntryStatus",
        IncorretStatus_ForwardEntry = "IncorretStatus.ForwardEntry",
        /// The service is overloaded or out of order for a moment. Try again.
        InnerServiceFailed = "InnerServiceFailed",
        Instance_UnPaidOrder = "Instance.UnPaidOrder",
        /// The instance has as many disks of this category as it can.
        InstanceDiskCategoryLimitExceed = "InstanceDiskCategoryLimitExceed",
        InstanceDiskLimitExceeded = "InstanceDiskLimitExceeded",
        InstanceDiskNumLimitExceed = "InstanceDiskNumLimitExceed",
        InstanceDiskNumber_LimitExceed = "InstanceDiskNumber.LimitExceed",
        InstanceDowngrade_QuotaExceed = "InstanceDowngrade.QuotaExceed",
        InstanceExist = "InstanceExist",
        InstanceExpired = "InstanceExpired",
        /// Payment is overdue. Settle the bill first.
        InstanceExpiredOrInArrears = "InstanceExpiredOrInArrears",
        InstanceHasProcessingConvertOrder = "InstanceHasProcessingConvertOrder",
        /// There are too many ids in the request.
        InstanceIdLimitExceeded = "InstanceIdLimitExceeded",
        /// Too many instance ids in one call.
        InstanceIds_ExceedLimit = "InstanceIds.ExceedLimit",
        InstanceKeyPairLimitExceeded = "InstanceKeyPairLimitExceeded",
        InstanceLastSecurityGroup = "InstanceLastSecurityGroup",
        /// The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the
        /// reason in the console first.
        InstanceLockedForSecurity = "InstanceLockedForSecurity",
        /// `InstanceName` is too short or too long.
        InstanceName_ExceedLimit = "InstanceName.ExceedLimit",
        /// `InstanceName` has characters that are not allowed, or does not start with a letter.
        InstanceName_InvalidPattern = "InstanceName.InvalidPattern",
        InstanceNotInSecurityGroup = "InstanceNotInSecurityGroup",
        /// The instance is not ready. Wait until it is running or stopped.
        InstanceNotReady = "InstanceNotReady",
        InstanceSecurityGroupLimitExceeded = "InstanceSecurityGroupLimitExceeded",
        InstanceSpecModification_NotEffective = "InstanceSpecModification.NotEffective",
        InstanceType_Invalid = "InstanceType.Invalid",
        InstanceType_NotSupport = "InstanceType.NotSupport",
        /// The instance type is no longer sold. Take its successor.
        InstanceType_Offline = "InstanceType.Offline",
        InstanceType_ParameterMismatch = "InstanceType.ParameterMismatch",
        InstanceType_ValueNotSupported = "InstanceType.ValueNotSupported",
        InstanceTypeNotSupported = "InstanceTypeNotSupported",
        InstanceTypeNotSupported_TooManyDisksAttached = "InstanceTypeNotSupported.TooManyDisksAttached",
        InstancesIdQuotaExceed = "InstancesIdQuotaExceed",
        /// The account's balance is too low. Top it up first.
        InsufficientBalance = "InsufficientBalance",
        InsufficientBalance_AgentAccount = "InsufficientBalance.AgentAccount",
        InsufficientBalance_AgentCredit = "InsufficientBalance.AgentCredit",
        InsufficientBalance_Eip = "InsufficientBalance.Eip",
        InsufficientEipCapacity = "InsufficientEipCapacity",
        InsufficientPublicIp = "InsufficientPublicIp",
        /// Something failed at the provider. Try again; if it persists, report the request id.
        InternalError = "InternalError",
        InternalError_AllocateUnderlayIp = "InternalError.AllocateUnderlayIp",
        /// The request could not be handed on inside the service; try again later.
        InternalError_Dispatch = "InternalError.Dispatch",
        Invalid_Action_ReleaseCapacityReservation = "Invalid.Action.ReleaseCapacityReservation",
        /// `AssuranceTimes` can only be `Unlimited`.
        Invalid_AssuranceTimes_NotSupported = "Invalid.AssuranceTimes.NotSupported",
        Invalid_DestinationResource = "Invalid.DestinationResource",
        Invalid_DirectEip_BindType = "Invalid.DirectEip.BindType",
        Invalid_EndTime = "Invalid.EndTime",
        /// The way of paying is not possible here, or does not fit the other settings.
        Invalid_InstanceChargeType = "Invalid.InstanceChargeType",
        /// Give either a number of instances or a number of vCPUs, and a possible one.
        Invalid_InstanceCpuCoreCountOrInstanceAmount = "Invalid.InstanceCpuCoreCountOrInstanceAmount",
        /// The instance id is malformed.
        Invalid_InstanceId = "Invalid.InstanceId",
        Invalid_InstanceId_NotFound = "Invalid.InstanceId.NotFound",
        Invalid_InstancePayType = "Invalid.InstancePayType",
        /// There is no such instance type. `DescribeInstanceTypes` lists them.
        Invalid_InstanceType = "Invalid.InstanceType",
        Invalid_IoOptimized = "Invalid.IoOptimized",
        Invalid_NetworkCategory = "Invalid.NetworkCategory",
        Invalid_NetworkType = "Invalid.NetworkType",
        /// The token is not one that a response has returned, or belongs to another query. Begin again without
        /// it.
        Invalid_NextToken = "Invalid.NextToken",
        Invalid_NotExist = "Invalid.NotExist",
        Invalid_OperationType = "Invalid.OperationType",
        /// `PackageType` is missing or not possible.
        Invalid_PackageType = "Invalid.PackageType",
        Invalid_Param = "Invalid.Param",
        /// A parameter has a value that is not possible; the message names it.
        Invalid_Parameter = "Invalid.Parameter",
        Invalid_PeriodUnit = "Invalid.PeriodUnit",
        /// The private pool cannot be bought with these settings.
        Invalid_PrivatePool_Purchase = "Invalid.PrivatePool.Purchase",
        /// There is no such private pool.
        Invalid_PrivatePoolOptions_Id = "Invalid.PrivatePoolOptions.Id",
        /// There is no such private pool.
        Invalid_PrivatePoolOptions_Ids = "Invalid.PrivatePoolOptions.Ids",
        /// `PrivatePoolOptions.MatchCriteria` is none of `Open`, `Target` and `None`, or does not fit the pool.
        Invalid_PrivatePoolOptions_MatchCriteria = "Invalid.PrivatePoolOptions.MatchCriteria",
        /// The private pool has no capacity left.
        Invalid_PrivatePoolOptions_NoStock = "Invalid.PrivatePoolOptions.NoStock",
        /// The private pool is not in effect, or not any more.
        Invalid_PrivatePoolOptions_status = "Invalid.PrivatePoolOptions.status",
        Invalid_PrivatePoolOptionsId = "Invalid.PrivatePoolOptionsId",
        Invalid_PrivatePoolOptionsName_MalFormed = "Invalid.PrivatePoolOptionsName.MalFormed",
        Invalid_RegionId = "Invalid.RegionId",
        Invalid_ResourceId = "Invalid.ResourceId",
        Invalid_ResourceType = "Invalid.ResourceType",
        Invalid_ResourceType_NotFound = "Invalid.ResourceType.NotFound",
        Invalid_SaleStrategy = "Invalid.SaleStrategy",
        Invalid_Scope = "Invalid.Scope",
        Invalid_SpotStrategy = "Invalid.SpotStrategy",
        Invalid_Status = "Invalid.Status",
        Invalid_TagCategory = "Invalid.TagCategory",
        Invalid_TimeSlot = "Invalid.TimeSlot",
        /// There are too many instance types in the request.
        Invalid_TooManyInstanceTypes = "Invalid.TooManyInstanceTypes",
        /// There are too many ids of private pools in the request.
        Invalid_TooManyPrivatePoolOptions_Ids = "Invalid.TooManyPrivatePoolOptions.Ids",
        /// There are too many private pools with unpaid orders. Pay or cancel them first.
        Invalid_TooManyUnpaidPrivatePool = "Invalid.TooManyUnpaidPrivatePool",
        /// There are too many zones in the request.
        Invalid_TooManyZoneIds = "Invalid.TooManyZoneIds",
        /// There is no such zone in the region. `DescribeZones` lists them.
        Invalid_ZoneId = "Invalid.ZoneId",
        Invalid_ZoneIds = "Invalid.ZoneIds",
        Invalid_natgwNotExist = "Invalid.natgwNotExist",
        InvalidAcceptLanguage_NotFound = "InvalidAcceptLanguage.NotFound",
        InvalidAccessPoint_NotExist = "InvalidAccessPoint.NotExist",
        InvalidAccessPoint_NotMatch = "InvalidAccessPoint.NotMatch",
        InvalidAccessPoint_ValueNotAllowed = "InvalidAccessPoint.ValueNotAllowed",
        InvalidAccessPointId_NotEnabled = "InvalidAccessPointId.NotEnabled",
        InvalidAccessPointId_NotFound = "InvalidAccessPointId.NotFound",
        InvalidAccessPointType_NotSupport = "InvalidAccessPointType.NotSupport",
        InvalidAccount_Forbbiden = "InvalidAccount.Forbbiden",
        /// There is no such account.
        InvalidAccount_NotFound = "InvalidAccount.NotFound",
        InvalidAccount_NotSupportSpot = "InvalidAccount.NotSupportSpot",
        InvalidAccountStatus = "InvalidAccountStatus",
        InvalidAccountStatus_CouponAmountNotEnough = "InvalidAccountStatus.CouponAmountNotEnough",
        /// The account's balance is too low. Top it up first.
        InvalidAccountStatus_NotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance",
        InvalidAccountStatus_OSSDisabled = "InvalidAccountStatus.OSSDisabled",
        /// The account has no way of paying that works. Set one up first.
        InvalidAccountStatus_PayAmountLimitExceeded = "InvalidAccountStatus.PayAmountLimitExceeded",
        /// The snapshot service is not activated. Activate it first.
        InvalidAccountStatus_SnapshotServiceUnavailable = "InvalidAccountStatus.SnapshotServiceUnavailable",
        /// There is no such operation in this version of the service.
        InvalidAction = "InvalidAction",
        InvalidAction_Denied = "InvalidAction.Denied",
        InvalidAction_NotSupport = "InvalidAction.NotSupport",
        InvalidAction_NotSupported = "InvalidAction.NotSupported",
        InvalidAction_Unauthorized = "InvalidAction.Unauthorized",
        InvalidAction_UserForbidden = "InvalidAction.UserForbidden",
        InvalidAction_WithActiveElasticUpgrade = "InvalidAction.WithActiveElasticUpgrade",
        InvalidActivity_NotSupported = "InvalidActivity.NotSupported",
        InvalidAddAccountSize_ExceededMaxNumber = "InvalidAddAccountSize.ExceededMaxNumber",
        InvalidAdditionalInfoPvdConfig_SizeExceeded = "InvalidAdditionalInfoPvdConfig.SizeExceeded",
        /// The account's id is missing or not valid.
        InvalidAliUid = "InvalidAliUid",
        InvalidAliUid_IsNull = "InvalidAliUid.IsNull",
        /// The account's id is missing or not valid.
        InvalidAliuid = "InvalidAliuid",
        /// There is no such elastic IP address in this region.
        InvalidAllocationId_NotFound = "InvalidAllocationId.NotFound",
        InvalidAllocationType_ValueNotSupported = "InvalidAllocationType.ValueNotSupported",
        /// More than 5 windows.
        InvalidAllowedUpgradeWindow_CountLimitExceeded = "InvalidAllowedUpgradeWindow.CountLimitExceeded",
        /// A window is shorter than an hour.
        InvalidAllowedUpgradeWindow_DurationTooShort = "InvalidAllowedUpgradeWindow.DurationTooShort",
        /// `AllowedUpgradeWindow` is missing.
        InvalidAllowedUpgradeWindow_Required = "InvalidAllowedUpgradeWindow.Required",
        InvalidAmount_Malformed = "InvalidAmount.Malformed",
        InvalidArchitecture = "InvalidArchitecture",
        InvalidArchitecture_Malformed = "InvalidArchitecture.Malformed",
        InvalidArchitecture_PlatformUnsupported = "InvalidArchitecture.PlatformUnsupported",
        InvalidAssociation_Duplicated = "InvalidAssociation.Duplicated",
        InvalidAssuranceTimes_NotSupported = "InvalidAssuranceTimes.NotSupported",
        InvalidAutoPay_PostPaidUnsupported = "InvalidAutoPay.PostPaidUnsupported",
        InvalidAutoProvisioningGroupId_NotFound = "InvalidAutoProvisioningGroupId.NotFound",
        InvalidAutoProvisioningGroupName_Malformed = "InvalidAutoProvisioningGroupName.Malformed",
        InvalidAutoProvisioningGroupType_ValueNotSupported = "InvalidAutoProvisioningGroupType.ValueNotSupported",
        InvalidAutoReleaseTime_Malformed = "InvalidAutoReleaseTime.Malformed",
        InvalidAutoRenewPeriod_ValueNotSupported = "InvalidAutoRenewPeriod.ValueNotSupported",
        InvalidAutoSnapshotPolicyId_NotFound = "InvalidAutoSnapshotPolicyId.NotFound",
        InvalidAxt_ServiceNotReady = "InvalidAxt.ServiceNotReady",
        /// The bandwidth is outside of what is possible for this resource.
        InvalidBandwidth = "InvalidBandwidth",
        /// The bandwidth is outside of what is possible for this resource.
        InvalidBandwidth_Malformed = "InvalidBandwidth.Malformed",
        InvalidBandwidth_NotEnough = "InvalidBandwidth.NotEnough",
        InvalidBandwidth_NotExist = "InvalidBandwidth.NotExist",
        InvalidBandwidth_OutOfMaxTrafficBindedOnNatgw = "InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw",
        /// The bandwidth is outside of what is possible for this resource.
        InvalidBandwidth_ValueNotSupported = "InvalidBandwidth.ValueNotSupported",
        InvalidBandwidthOut_LessThanZero = "InvalidBandwidthOut.LessThanZero",
        /// There is no such bandwidth package in this region.
        InvalidBandwidthPackageId_NotFound = "InvalidBandwidthPackageId.NotFound",
        InvalidBaseImageType_NotSupportedValue = "InvalidBaseImageType.NotSupportedValue",
        InvalidBillingMethod_ValueNotSupported = "InvalidBillingMethod.ValueNotSupported",
        /// The state of the address or of the resource does not allow binding. Wait until it is stable.
        InvalidBindingStatus = "InvalidBindingStatus",
        InvalidBlockSize_NotSupport = "InvalidBlockSize.NotSupport",
        InvalidBootMode_Malformed = "InvalidBootMode.Malformed",
        InvalidBootMode_NotSupport = "InvalidBootMode.NotSupport",
        InvalidBuildContent_LengthExceeded = "InvalidBuildContent.LengthExceeded",
        InvalidCIDRBlock_Duplicate = "InvalidCIDRBlock.Duplicate",
        InvalidCapacity_ValueNotSupported = "InvalidCapacity.ValueNotSupported",
        InvalidCapacityReservationId_NotFound = "InvalidCapacityReservationId.NotFound",
        InvalidCategory_ValueNotSupported = "InvalidCategory.ValueNotSupported",
        InvalidCategoryAndInstantAccess_Malformed = "InvalidCategoryAndInstantAccess.Malformed",
        InvalidChargeType_CapacityReservationNotSupported = "InvalidChargeType.CapacityReservationNotSupported",
        InvalidChargeType_MarketImage = "InvalidChargeType.MarketImage",
        InvalidChargeType_NotSupported = "InvalidChargeType.NotSupported",
        /// The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.
        InvalidChargeType_ValueNotSupported = "InvalidChargeType.ValueNotSupported",
        /// The block of addresses is malformed, or overlaps with another.
        InvalidCidrBlock = "InvalidCidrBlock",
        /// The block of addresses is not in CIDR notation, or outside of what is allowed.
        InvalidCidrBlock_Malformed = "InvalidCidrBlock.Malformed",
        InvalidCidrBlock_Overlapped = "InvalidCidrBlock.Overlapped",
        /// The circuit code is malformed.
        InvalidCircuitCode_Malformed = "InvalidCircuitCode.Malformed",
        InvalidCirdrBlock_MaskLength = "InvalidCirdrBlock.MaskLength",
        /// `ClientToken` is longer than 64 characters or not ASCII.
        InvalidClientToken_Malformed = "InvalidClientToken.Malformed",
        /// The client token is longer than 64 characters or not ASCII.
        InvalidClientToken_ValueNotSupported = "InvalidClientToken.ValueNotSupported",
        InvalidCloudBoxZone_EncryptedNotSupported = "InvalidCloudBoxZone.EncryptedNotSupported",
        InvalidCloudBoxZone_OperationNotSupported = "InvalidCloudBoxZone.OperationNotSupported",
        /// There is no such cluster.
        InvalidClusterId_NotFound = "InvalidClusterId.NotFound",
        /// There is no command with this id.
        InvalidCmdId_NotFound = "InvalidCmdId.NotFound",
        /// There is no command type of this name.
        InvalidCmdType_NotFound = "InvalidCmdType.NotFound",
        InvalidCommand_Component = "InvalidCommand.Component",
        InvalidCommandContent_CMD = "InvalidCommandContent.CMD",
        InvalidCommandContent_COPY = "InvalidCommandContent.COPY",
        /// `CommandContent` is not Base64 although `ContentEncoding` says so.
        InvalidCommandContent_DecodeError = "InvalidCommandContent.DecodeError",
        InvalidCommandContent_ENTRYPOINT = "InvalidCommandContent.ENTRYPOINT",
        InvalidCommandContent_ENV = "InvalidCommandContent.ENV",
        InvalidCommandContent_FROM = "InvalidCommandContent.FROM",
        /// The command is too long once Base64 encoded.
        InvalidCommandContent_LengthLimitExceeded = "InvalidCommandContent.LengthLimitExceeded",
        InvalidCommandContent_RUN = "InvalidCommandContent.RUN",
        InvalidCommandContent_USER = "InvalidCommandContent.USER",
        InvalidCommandContent_WORKDIR = "InvalidCommandContent.WORKDIR",
        /// `CommandLine` excludes `PortNumber` and `TargetServer`.
        InvalidCommandLine_Conflict = "InvalidCommandLine.Conflict",
        /// `CommandLine` is longer than 512 characters.
        InvalidCommandLine_LengthLimitExceeded = "InvalidCommandLine.LengthLimitExceeded",
        InvalidCommandOrder_FROM = "InvalidCommandOrder.FROM",
        InvalidCommodity_NotFound = "InvalidCommodity.NotFound",
        InvalidComponent_EipBandwidthMax = "InvalidComponent.EipBandwidthMax",
        InvalidComponentType_NotSupportedValue = "InvalidComponentType.NotSupportedValue",
        InvalidCondition_Malformed = "InvalidCondition.Malformed",
        InvalidConfiguration_ValueNotSupported = "InvalidConfiguration.ValueNotSupported",
        InvalidConnectionTrackingConfiguration_RegionOrUserNotSupported = "InvalidConnectionTrackingConfiguration.RegionOrUserNotSupported",
        /// `ContainerId` is not a 64-digit hexadecimal id.
        InvalidContainerId_Malformed = "InvalidContainerId.Malformed",
        /// `ContainerName` is not a valid container name.
        InvalidContainerName_Malformed = "InvalidContainerName.Malformed",
        InvalidContent_LengthExceeded = "InvalidContent.LengthExceeded",
        InvalidCoreAndMemory_ValueNotSupported = "InvalidCoreAndMemory.ValueNotSupported",
        InvalidCpuOverCommitRatio_ValueNotSupported = "InvalidCpuOverCommitRatio.ValueNotSupported",
        InvalidCustomInstanceType_NotSupported = "InvalidCustomInstanceType.NotSupported",
        InvalidDataDevice_Malformed = "InvalidDataDevice.Malformed",
        InvalidDataDiskCategory_NotSupported = "InvalidDataDiskCategory.NotSupported",
        /// The category of disk is not possible here, with this zone or instance type.
        InvalidDataDiskCategory_ValueNotSupported = "InvalidDataDiskCategory.ValueNotSupported",
        InvalidDataDiskSize = "InvalidDataDiskSize",
        /// The size of the disk is outside of what its category allows.
        InvalidDataDiskSize_ValueNotSupported = "InvalidDataDiskSize.ValueNotSupported",
        InvalidDataDiskSnapshotId_NotFound = "InvalidDataDiskSnapshotId.NotFound",
        InvalidDatadisk_ChargeTypeViolation = "InvalidDatadisk.ChargeTypeViolation",
        InvalidDatadisk_DiskCategoryViolation = "InvalidDatadisk.DiskCategoryViolation",
        InvalidDatadisk_DiskStatusViolation = "InvalidDatadisk.DiskStatusViolation",
        InvalidDedicatedHost_NotEnoughResource = "InvalidDedicatedHost.NotEnoughResource",
        InvalidDedicatedHost_NotFound = "InvalidDedicatedHost.NotFound",
        InvalidDedicatedHost_ZoneNotMatch = "InvalidDedicatedHost.ZoneNotMatch",
        InvalidDedicatedHostClusterId_ExceedMaxSize = "InvalidDedicatedHostClusterId.ExceedMaxSize",
        InvalidDedicatedHostClusterId_InValid = "InvalidDedicatedHostClusterId.InValid",
        InvalidDedicatedHostClusterId_Invalid = "InvalidDedicatedHostClusterId.Invalid",
        /// There is no such cluster of dedicated hosts.
        InvalidDedicatedHostClusterId_NotFound = "InvalidDedicatedHostClusterId.NotFound",
        InvalidDedicatedHostClusterId_NotMatch = "InvalidDedicatedHostClusterId.NotMatch",
        /// There is no such dedicated host in this region.
        InvalidDedicatedHostId_NotFound = "InvalidDedicatedHostId.NotFound",
        InvalidDedicatedHostId_NotSupport = "InvalidDedicatedHostId.NotSupport",
        InvalidDedicatedHostIds_Malformed = "InvalidDedicatedHostIds.Malformed",
        InvalidDedicatedHostName_Malformed = "InvalidDedicatedHostName.Malformed",
        InvalidDedicatedHostPrice_NotFound = "InvalidDedicatedHostPrice.NotFound",
        InvalidDedicatedHostStatus_Malformed = "InvalidDedicatedHostStatus.Malformed",
        /// The dedicated host is in a state that does not allow the operation.
        InvalidDedicatedHostStatus_NotSupport = "InvalidDedicatedHostStatus.NotSupport",
        InvalidDedicatedHostType_CpuOverCommitRatioNotSupported = "InvalidDedicatedHostType.CpuOverCommitRatioNotSupported",
        InvalidDedicatedHostType_Missing = "InvalidDedicatedHostType.Missing",
        InvalidDedicatedHostType_ValueNotSupported = "InvalidDedicatedHostType.ValueNotSupported",
        InvalidDedicatedHostType_ZoneNotSupported = "InvalidDedicatedHostType.ZoneNotSupported",
        InvalidDefaultResourceGroup_NotSupported = "InvalidDefaultResourceGroup.NotSupported",
        InvalidDefaultTargetCapacityType_ValueNotSupported = "InvalidDefaultTargetCapacityType.ValueNotSupported",
        InvalidDemandId_NotFound = "InvalidDemandId.NotFound",
        InvalidDemandName_Malformed = "InvalidDemandName.Malformed",
        InvalidDemandStatus_NotSupported = "InvalidDemandStatus.NotSupported",
        InvalidDependence_BeenUsedAsAppServer = "InvalidDependence.BeenUsedAsAppServer",
        InvalidDependence_BindGA = "InvalidDependence.BindGA",
        InvalidDependence_GrantAccess = "InvalidDependence.GrantAccess",
        InvalidDependence_HaVip = "InvalidDependence.HaVip",
        InvalidDependence_MutliDirectlyEip = "InvalidDependence.MutliDirectlyEip",
        InvalidDependence_NextHopOfCustomRouter = "InvalidDependence.NextHopOfCustomRouter",
        InvalidDependence_SLB = "InvalidDependence.SLB",
        InvalidDeploymentOnHost = "InvalidDeploymentOnHost",
        InvalidDeploymentSetId_NoAvailableResources = "InvalidDeploymentSetId.NoAvailableResources",
        /// There is no such deployment set.
        InvalidDeploymentSetId_NotFound = "InvalidDeploymentSetId.NotFound",
        InvalidDeploymentSetIds_TooManyInput = "InvalidDeploymentSetIds.TooManyInput",
        InvalidDeploymentSetName_Malformed = "InvalidDeploymentSetName.Malformed",
        /// The description is too short or too long, or begins with `http://` or `https://`.
        InvalidDescription_Malformed = "InvalidDescription.Malformed",
        InvalidDescription_ValueNotSupported = "InvalidDescription.ValueNotSupported",
        /// The block of addresses is not in CIDR notation.
        InvalidDestCidrIp_Malformed = "InvalidDestCidrIp.Malformed",
        InvalidDestCidrIp_sMalformed = "InvalidDestCidrIp.sMalformed",
        InvalidDestGroup_NotFound = "InvalidDestGroup.NotFound",
        /// The two security groups are not in the same VPC.
        InvalidDestGroupId_Mismatch = "InvalidDestGroupId.Mismatch",
        InvalidDestGroupId_NotFound = "InvalidDestGroupId.NotFound",
        InvalidDestinationCidrBlock = "InvalidDestinationCidrBlock",
        InvalidDestinationZone_DeploymentSetMismatch = "InvalidDestinationZone.DeploymentSetMismatch",
        /// The device name is in use. Take another or leave it out.
        InvalidDevice_InUse = "InvalidDevice.InUse",
        InvalidDevice_Malformed = "InvalidDevice.Malformed",
        InvalidDisk_AlreadyDetached = "InvalidDisk.AlreadyDetached",
        InvalidDisk_DetachedSystemDisk = "InvalidDisk.DetachedSystemDisk",
        InvalidDisk_DiskCategoryInconsistent = "InvalidDisk.DiskCategoryInconsistent",
        InvalidDisk_DiskNotBootable = "InvalidDisk.DiskNotBootable",
        InvalidDisk_InUse = "InvalidDisk.InUse",
        InvalidDisk_NotAllowed = "InvalidDisk.NotAllowed",
        InvalidDisk_ShareVolume = "InvalidDisk.ShareVolume",
        InvalidDisk_SystemDiskSize = "InvalidDisk.SystemDiskSize",
        InvalidDiskCategory_ConflictSnapshotCategory = "InvalidDiskCategory.ConflictSnapshotCategory",
        InvalidDiskCategory_CreateImage = "InvalidDiskCategory.CreateImage",
        /// These categories of system and data disks cannot be combined.
        InvalidDiskCategory_Mismatch = "InvalidDiskCategory.Mismatch",
        InvalidDiskCategory_Missing = "InvalidDiskCategory.Missing",
        InvalidDiskCategory_NotFound = "InvalidDiskCategory.NotFound",
        /// The category of disk is not possible here, with this zone or instance type.
        InvalidDiskCategory_NotSupported = "InvalidDiskCategory.NotSupported",
        /// The category of disk is not possible here, with this zone or instance type.
        InvalidDiskCategory_ValueNotSupported = "InvalidDiskCategory.ValueNotSupported",
        InvalidDiskCategory_ValueUnauthorized = "InvalidDiskCategory.ValueUnauthorized",
        InvalidDiskChargeType_NotFound = "InvalidDiskChargeType.NotFound",
        InvalidDiskDescription_Malformed = "InvalidDiskDescription.Malformed",
        /// There is no such disk in this region, or it has been released.
        InvalidDiskId_NotFound = "InvalidDiskId.NotFound",
        InvalidDiskId_NotSupportReplaceEncryptedSystemDisk = "InvalidDiskId.NotSupportReplaceEncryptedSystemDisk",
        InvalidDiskId_OperationNotSupported = "InvalidDiskId.OperationNotSupported",
        InvalidDiskIds = "InvalidDiskIds",
        InvalidDiskIds_Malformed = "InvalidDiskIds.Malformed",
        InvalidDiskIds_NotFound = "InvalidDiskIds.NotFound",
        InvalidDiskIds_NotInSameZone = "InvalidDiskIds.NotInSameZone",
        /// The disk cannot be detached.
        InvalidDiskIds_NotPortable = "InvalidDiskIds.NotPortable",
        InvalidDiskIds_ValueNotSupported = "InvalidDiskIds.ValueNotSupported",
        /// The name is too short or too long, or begins with `http://` or `https://`.
        InvalidDiskName_Malformed = "InvalidDiskName.Malformed",
        InvalidDiskSize = "InvalidDiskSize",
        InvalidDiskSize_NotSupportResizeOnline = "InvalidDiskSize.NotSupportResizeOnline",
        InvalidDiskSize_NotSupported = "InvalidDiskSize.NotSupported",
        InvalidDiskSize_TooLarge = "InvalidDiskSize.TooLarge",
        /// The disk is smaller than the snapshot or image that it is made from.
        InvalidDiskSize_TooSmall = "InvalidDiskSize.TooSmall",
        InvalidDiskSizeOrCategory = "InvalidDiskSizeOrCategory",
        InvalidDiskStatus_DeleteProtection = "InvalidDiskStatus.DeleteProtection",
        InvalidDiskType_ValueNotSupported = "InvalidDiskType.ValueNotSupported",
        /// Payment for the resource is overdue and it is locked. Settle the bill first.
        InvalidEIPStatus_BizDisabled = "InvalidEIPStatus.BizDisabled",
        /// There is no such instance in this region, or it has been released. Check the id and the region.
        InvalidEcsId_NotFound = "InvalidEcsId.NotFound",
        InvalidEip_EipQuotaExceeded = "InvalidEip.EipQuotaExceeded",
        InvalidEipAddressName_Malformed = "InvalidEipAddressName.Malformed",
        InvalidEipBandwidth_OutOfMaxValue = "InvalidEipBandwidth.OutOfMaxValue",
        /// The encryption algorithm is not possible, or not in this region.
        InvalidEncryptAlgorithm = "InvalidEncryptAlgorithm",
        /// The encryption does not fit that of the snapshot.
        InvalidEncryptAlgorithm_NotMatchSnapshot = "InvalidEncryptAlgorithm.NotMatchSnapshot",
        /// Disks are encrypted by default in this account, so `Encrypted` cannot be off.
        InvalidEncrypted_DefaultEncryptionUnsupported = "InvalidEncrypted.DefaultEncryptionUnsupported",
        /// An encryption algorithm needs `Encrypted`.
        InvalidEncrypted_NotMatchEncryptAlgorithm = "InvalidEncrypted.NotMatchEncryptAlgorithm",
        /// A key needs `Encrypted`.
        InvalidEncrypted_NotMatchKmsKeyId = "InvalidEncrypted.NotMatchKmsKeyId",
        /// The encryption does not fit that of the snapshot.
        InvalidEncrypted_NotMatchSnapshot = "InvalidEncrypted.NotMatchSnapshot",
        InvalidEncrypted_NotSupportDecrypt = "InvalidEncrypted.NotSupportDecrypt",
        InvalidEndTime_BeyondLifeCycle = "InvalidEndTime.BeyondLifeCycle",
        /// The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.
        InvalidEndTime_Malformed = "InvalidEndTime.Malformed",
        InvalidEndTime_OperateNotSupport = "InvalidEndTime.OperateNotSupport",
        InvalidEndTime_ValueNotSupported = "InvalidEndTime.ValueNotSupported",
        InvalidEni_NotSameVpc = "InvalidEni.NotSameVpc",
        InvalidEniId_Malformed = "InvalidEniId.Malformed",
        /// There is no such network interface in this region.
        InvalidEniId_NotFound = "InvalidEniId.NotFound",
        InvalidEniPermissionId_NotFound = "InvalidEniPermissionId.NotFound",
        InvalidEniQueueSize_RegionOrUserNotSupported = "InvalidEniQueueSize.RegionOrUserNotSupported",
        InvalidEntryRuleQuota_NotFound = "InvalidEntryRuleQuota.NotFound",
        InvalidEventId_NoInquiringEventFound = "InvalidEventId.NoInquiringEventFound",
        InvalidEventId_NotFound = "InvalidEventId.NotFound",
        InvalidExpectedRenewDay_Conflict = "InvalidExpectedRenewDay.Conflict",
        InvalidExpectedRenewDay_StarterPackageNotSupported = "InvalidExpectedRenewDay.StarterPackageNotSupported",
        InvalidExpectedRenewDay_ValueNotSupported = "InvalidExpectedRenewDay.ValueNotSupported",
        /// The address is malformed or not one of the gateway.
        InvalidExternalIp_Malformed = "InvalidExternalIp.Malformed",
        /// The address is malformed or not one of the gateway.
        InvalidExternalIp_NotFound = "InvalidExternalIp.NotFound",
        /// The port is malformed; 1 to 65535, or `any`.
        InvalidExternalPort_Malformed = "InvalidExternalPort.Malformed",
        InvalidFilter_Malformed = "InvalidFilter.Malformed",
        /// A filter has a key or value that the operation does not know.
        InvalidFilterKey_NotFound = "InvalidFilterKey.NotFound",
        /// The filter has a key that the operation does not know.
        InvalidFilterKey_ValueNotSupported = "InvalidFilterKey.ValueNotSupported",
        /// A filter has a key or value that the operation does not know.
        InvalidFilterValue = "InvalidFilterValue",
        InvalidFleetExcessCapacityTerminationPolicy_ValueNotSupported = "InvalidFleetExcessCapacityTerminationPolicy.ValueNotSupported",
        /// There is no such DNAT rule.
        InvalidForwardEntryId_NotFound = "InvalidForwardEntryId.NotFound",
        /// There is no such table of DNAT rules.
        InvalidForwardTableId_NotFound = "InvalidForwardTableId.NotFound",
        InvalidGroup_Malformed = "InvalidGroup.Malformed",
        InvalidGroupAuthItem_NotFound = "InvalidGroupAuthItem.NotFound",
        /// A rule cannot name a security group of the enterprise kind.
        InvalidGroupAuthParameter_OperationDenied = "InvalidGroupAuthParameter.OperationDenied",
        /// Security groups of the enterprise kind have no rules with other groups, nor this policy.
        InvalidGroupParameter_OperationDenied = "InvalidGroupParameter.OperationDenied",
        InvalidHaVip_Exist = "InvalidHaVip.Exist",
        /// There is no such high-availability virtual IP.
        InvalidHaVip_NotFound = "InvalidHaVip.NotFound",
        /// There is no such high-availability virtual IP, or the account may not use it.
        InvalidHaVipId_NotFound = "InvalidHaVipId.NotFound",
        /// The host name is malformed. Letters, digits and hyphens are allowed, and dots on Linux.
        InvalidHostName_Malformed = "InvalidHostName.Malformed",
        InvalidHostPassword_Malformed = "InvalidHostPassword.Malformed",
        InvalidHostname_MismatchImage = "InvalidHostname.MismatchImage",
        InvalidHostname_SingleAndMultiConflict = "InvalidHostname.SingleAndMultiConflict",
        InvalidHostname_SizeInvalid = "InvalidHostname.SizeInvalid",
        InvalidHpcClusterDescription_Malformed = "InvalidHpcClusterDescription.Malformed",
        InvalidHpcClusterId_Creating = "InvalidHpcClusterId.Creating",
        InvalidHpcClusterId_Necessary = "InvalidHpcClusterId.Necessary",
        InvalidHpcClusterId_NotFound = "InvalidHpcClusterId.NotFound",
        InvalidHpcClusterId_Unnecessary = "InvalidHpcClusterId.Unnecessary",
        InvalidHpcClusterIds_ExceedLimit = "InvalidHpcClusterIds.ExceedLimit",
        InvalidHpcClusterIds_Malformed = "InvalidHpcClusterIds.Malformed",
        InvalidHpcClusterName_Malformed = "InvalidHpcClusterName.Malformed",
        InvalidHttpEndpoint_NotSupported = "InvalidHttpEndpoint.NotSupported",
        InvalidHttpPutResponseHopLimit_NotSupported = "InvalidHttpPutResponseHopLimit.NotSupported",
        InvalidHttpTokens_NotSupported = "InvalidHttpTokens.NotSupported",
        InvalidIAssociatedInstanceType_ValueNotSupported = "InvalidIAssociatedInstanceType.ValueNotSupported",
        InvalidIPAddress_AlreadyUsed = "InvalidIPAddress.AlreadyUsed",
        InvalidIPAddress_Malformed = "InvalidIPAddress.Malformed",
        InvalidIPAddress_NotAvailable = "InvalidIPAddress.NotAvailable",
        InvalidIPAddress_OutOfRange = "InvalidIPAddress.OutOfRange",
        InvalidImage_DiskAmountOrSize = "InvalidImage.DiskAmountOrSize",
        InvalidImage_NotFound = "InvalidImage.NotFound",
        InvalidImage_NotSupported = "InvalidImage.NotSupported",
        InvalidImage_OSType = "InvalidImage.OSType",
        InvalidImageCategory_NotSupported = "InvalidImageCategory.NotSupported",
        InvalidImageComponent_NotFound = "InvalidImageComponent.NotFound",
        InvalidImageComponentIdSize_ExceededMaxNumber = "InvalidImageComponentIdSize.ExceededMaxNumber",
        InvalidImageFamily_Confict = "InvalidImageFamily.Confict",
        InvalidImageFamily_Malformed = "InvalidImageFamily.Malformed",
        InvalidImageFamily_MissingAvailableImage = "InvalidImageFamily.MissingAvailableImage",
        InvalidImageFormat_Malformed = "InvalidImageFormat.Malformed",
        InvalidImageFormat_RegionNotSupported = "InvalidImageFormat.RegionNotSupported",
        InvalidImageId_BidMismatch = "InvalidImageId.BidMismatch",
        /// There is no such image in this region, or it is not shared with the account.
        InvalidImageId_NotFound = "InvalidImageId.NotFound",
        InvalidImageLicense_NotSupported = "InvalidImageLicense.NotSupported",
        /// There is an image of that name already.
        InvalidImageName_Duplicated = "InvalidImageName.Duplicated",
        /// The name of the image is malformed.
        InvalidImageName_Malformed = "InvalidImageName.Malformed",
        InvalidImageOwnerAlias_ValueNotSupported = "InvalidImageOwnerAlias.ValueNotSupported",
        InvalidImagePipeline_HasRunningExecution = "InvalidImagePipeline.HasRunningExecution",
        InvalidImagePipeline_NotFound = "InvalidImagePipeline.NotFound",
        InvalidImagePipelineExecution_NotFound = "InvalidImagePipelineExecution.NotFound",
        InvalidImagePipelineIdSize_ExceededMaxNumber = "InvalidImagePipelineIdSize.ExceededMaxNumber",
        InvalidImageSize = "InvalidImageSize",
        InvalidImageTemplateCommand_NotSupported = "InvalidImageTemplateCommand.NotSupported",
        InvalidImageTemplateCommandSize_ExceededMaxNumber = "InvalidImageTemplateCommandSize.ExceededMaxNumber",
        InvalidImageType_NotSupported = "InvalidImageType.NotSupported",
        InvalidImageVersion_Malformed = "InvalidImageVersion.Malformed",
        InvalidInnerIpAddress_Malformed = "InvalidInnerIpAddress.Malformed",
        InvalidInnerIpAddress_Unusable = "InvalidInnerIpAddress.Unusable",
        /// There is no such instance.
        InvalidInstanId_NotFound = "InvalidInstanId.NotFound",
        InvalidInstance_AttachedEni = "InvalidInstance.AttachedEni",
        InvalidInstance_EipNotSupport = "InvalidInstance.EipNotSupport",
        InvalidInstance_HasTransitionRecord = "InvalidInstance.HasTransitionRecord",
        InvalidInstance_ImageCategory = "InvalidInstance.ImageCategory",
        InvalidInstance_InstanceNotSupported = "InvalidInstance.InstanceNotSupported",
        InvalidInstance_IpAddressMissing = "InvalidInstance.IpAddressMissing",
        InvalidInstance_NatPortMapNotSupport = "InvalidInstance.NatPortMapNotSupport",
        InvalidInstance_NetworkType = "InvalidInstance.NetworkType",
        InvalidInstance_NoDisk = "InvalidInstance.NoDisk",
        InvalidInstance_NotExist = "InvalidInstance.NotExist",
        /// The region has no instance with one of these ids.
        InvalidInstance_NotFound = "InvalidInstance.NotFound",
        /// The instance has no system disk.
        InvalidInstance_NotFoundSystemDisk = "InvalidInstance.NotFoundSystemDisk",
        /// The command type does not fit the operating system of an instance.
        InvalidInstance_NotMatch = "InvalidInstance.NotMatch",
        InvalidInstance_NotOriginInstance = "InvalidInstance.NotOriginInstance",
        InvalidInstance_NotVpc = "InvalidInstance.NotVpc",
        InvalidInstance_OverduePayment = "InvalidInstance.OverduePayment",
        InvalidInstance_PreInstanceExpired = "InvalidInstance.PreInstanceExpired",
        InvalidInstance_PurchaseNotFound = "InvalidInstance.PurchaseNotFound",
        InvalidInstance_StatusError = "InvalidInstance.StatusError",
        InvalidInstance_TempBandwidthUpgrade = "InvalidInstance.TempBandwidthUpgrade",
        /// There is an unpaid order for the instance. Pay or cancel it first.
        InvalidInstance_UnPaidOrder = "InvalidInstance.UnPaidOrder",
        /// There is an unpaid order for the instance. Pay or cancel it first.
        InvalidInstance_UnpaidOrder = "InvalidInstance.UnpaidOrder",
        InvalidInstance_ZeroBandwidth = "InvalidInstance.ZeroBandwidth",
        InvalidInstance_ZoneConflict = "InvalidInstance.ZoneConflict",
        /// The number of instances is not possible.
        InvalidInstanceAmount_ValueNotSupported = "InvalidInstanceAmount.ValueNotSupported",
        /// The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.
        InvalidInstanceChargeType_NotFound = "InvalidInstanceChargeType.NotFound",
        InvalidInstanceChargeType_NotSupport = "InvalidInstanceChargeType.NotSupport",
        /// The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.
        InvalidInstanceChargeType_ValueNotSupported = "InvalidInstanceChargeType.ValueNotSupported",
        InvalidInstanceFamilyLevel_NotSupported = "InvalidInstanceFamilyLevel.NotSupported",
        /// The instance id is malformed.
        InvalidInstanceID_Malformed = "InvalidInstanceID.Malformed",
        InvalidInstanceId_AlreadyExists = "InvalidInstanceId.AlreadyExists",
        /// Too many instances.
        InvalidInstanceId_CountLimitExceeded = "InvalidInstanceId.CountLimitExceeded",
        InvalidInstanceId_LimitedRegion = "InvalidInstanceId.LimitedRegion",
        InvalidInstanceId_MalFormed = "InvalidInstanceId.MalFormed",
        InvalidInstanceId_Malformed = "InvalidInstanceId.Malformed",
        InvalidInstanceId_Mismatch = "InvalidInstanceId.Mismatch",
        InvalidInstanceId_NOT__FOUND = "InvalidInstanceId.NOT_FOUND",
        InvalidInstanceId_NotBelong = "InvalidInstanceId.NotBelong",
        /// There is no such instance in this region, or it has been released. Check the id and the region.
        InvalidInstanceId_NotFound = "InvalidInstanceId.NotFound",
        InvalidInstanceId_NotSupport = "InvalidInstanceId.NotSupport",
        /// The command type does not fit the operating system of an instance.
        InvalidInstanceId_OSTypeUnsupported = "InvalidInstanceId.OSTypeUnsupported",
        InvalidInstanceId_PlanedChange = "InvalidInstanceId.PlanedChange",
        InvalidInstanceId_Released = "InvalidInstanceId.Released",
        /// `TargetServer` and `CommandLine` allow one instance only.
        InvalidInstanceIds_CountLimitExceeded = "InvalidInstanceIds.CountLimitExceeded",
        InvalidInstanceIds_MalFormed = "InvalidInstanceIds.MalFormed",
        InvalidInstanceIds_Malformed = "InvalidInstanceIds.Malformed",
        /// There is no such instance in this region, or it has been released. Check the id and the region.
        InvalidInstanceIds_NotFound = "InvalidInstanceIds.NotFound",
        InvalidInstanceIds_ValueNotSupported = "InvalidInstanceIds.ValueNotSupported",
        InvalidInstanceMetadataTags_NotSupported = "InvalidInstanceMetadataTags.NotSupported",
        InvalidInstanceName_CustomMalformed = "InvalidInstanceName.CustomMalformed",
        InvalidInstanceName_Malformed = "InvalidInstanceName.Malformed",
        InvalidInstanceNetworkType_NotSupport = "InvalidInstanceNetworkType.NotSupport",
        InvalidInstanceOwner_Error = "InvalidInstanceOwner.Error",
        /// The instance is in a state that does not allow the operation. Wait until it is running or stopped.
        InvalidInstanceStatus = "InvalidInstanceStatus",
        InvalidInstanceStatus_CreditSpecRestricted = "InvalidInstanceStatus.CreditSpecRestricted",
        InvalidInstanceStatus_NeedRestart = "InvalidInstanceStatus.NeedRestart",
        InvalidInstanceStatus_NotNormal = "InvalidInstanceStatus.NotNormal",
        InvalidInstanceStatus_NotRunning = "InvalidInstanceStatus.NotRunning",
        InvalidInstanceStatus_NotStopped = "InvalidInstanceStatus.NotStopped",
        InvalidInstanceStatus_NotSupported = "InvalidInstanceStatus.NotSupported",
        InvalidInstanceStatus_Released = "InvalidInstanceStatus.Released",
        InvalidInstanceStatus_Unstopped = "InvalidInstanceStatus.Unstopped",
        InvalidInstanceType_ElasticNetworkInterfaceNotSupported = "InvalidInstanceType.ElasticNetworkInterfaceNotSupported",
        InvalidInstanceType_Missing = "InvalidInstanceType.Missing",
        /// There is no such instance type. `DescribeInstanceTypes` lists them.
        InvalidInstanceType_NotFound = "InvalidInstanceType.NotFound",
        /// The instance type does not fit the instance or the dedicated host.
        InvalidInstanceType_NotMatch = "InvalidInstanceType.NotMatch",
        InvalidInstanceType_NotSupport = "InvalidInstanceType.NotSupport",
        InvalidInstanceType_NotSupportCpuOptionsTopologyType = "InvalidInstanceType.NotSupportCpuOptionsTopologyType",
        InvalidInstanceType_NotSupportCredit = "InvalidInstanceType.NotSupportCredit",
        InvalidInstanceType_NotSupportDemand = "InvalidInstanceType.NotSupportDemand",
        /// The instance type does not take disks of this category.
        InvalidInstanceType_NotSupportDiskCategory = "InvalidInstanceType.NotSupportDiskCategory",
        InvalidInstanceType_NotSupportMultiAttachDisk = "InvalidInstanceType.NotSupportMultiAttachDisk",
        InvalidInstanceType_NotSupportPL0 = "InvalidInstanceType.NotSupportPL0",
        InvalidInstanceType_NotSupportUpgrade = "InvalidInstanceType.NotSupportUpgrade",
        /// The instance type does not support this.
        InvalidInstanceType_NotSupported = "InvalidInstanceType.NotSupported",
        InvalidInstanceType_NvmeRequired = "InvalidInstanceType.NvmeRequired",
        InvalidInstanceType_NvmeUnsupported = "InvalidInstanceType.NvmeUnsupported",
        InvalidInstanceType_PhasedOut = "InvalidInstanceType.PhasedOut",
        /// The instance type does not exist, is not sold here or does not fit the other settings.
        /// `DescribeAvailableResource` lists what is available.
        InvalidInstanceType_ValueNotSupported = "InvalidInstanceType.ValueNotSupported",
        /// The account may not use this instance type. Apply for it.
        InvalidInstanceType_ValueUnauthorized = "InvalidInstanceType.ValueUnauthorized",
        InvalidInstanceType_ZoneNotSupported = "InvalidInstanceType.ZoneNotSupported",
        InvalidInstanceType_codeUnauthorized = "InvalidInstanceType.codeUnauthorized",
        InvalidInstanceTypeFamily_NotFound = "InvalidInstanceTypeFamily.NotFound",
        InvalidInstantAccessRetentionDays_Malformed = "InvalidInstantAccessRetentionDays.Malformed",
        /// The address is malformed or not one of the gateway.
        InvalidInternalIp_Malformed = "InvalidInternalIp.Malformed",
        /// The port is malformed; 1 to 65535, or `any`.
        InvalidInternalPort_Malformed = "InvalidInternalPort.Malformed",
        InvalidInternetChargeType_InstanceNotSupported = "InvalidInternetChargeType.InstanceNotSupported",
        /// The way of paying for traffic is neither `PayByTraffic` nor `PayByBandwidth`.
        InvalidInternetChargeType_ValueNotSupported = "InvalidInternetChargeType.ValueNotSupported",
        InvalidInternetMaxBandwidthIn_Malformed = "InvalidInternetMaxBandwidthIn.Malformed",
        InvalidInternetMaxBandwidthIn_ValueNotSupported = "InvalidInternetMaxBandwidthIn.ValueNotSupported",
        InvalidInternetMaxBandwidthOut_Malformed = "InvalidInternetMaxBandwidthOut.Malformed",
        InvalidInternetMaxBandwidthOut_NotSupportedValue = "InvalidInternetMaxBandwidthOut.NotSupportedValue",
        InvalidInternetMaxBandwidthOut_ValueNotSupported = "InvalidInternetMaxBandwidthOut.ValueNotSupported",
        /// There is no invocation with this id.
        InvalidInvokeId_NotFound = "InvalidInvokeId.NotFound",
        InvalidIoOptimize_ValueNotSupported = "InvalidIoOptimize.ValueNotSupported",
        InvalidIoOptimized_NotFound = "InvalidIoOptimized.NotFound",
        InvalidIoOptimizedValue_ValueNotSupported = "InvalidIoOptimizedValue.ValueNotSupported",
        InvalidIp_Address = "InvalidIp.Address",
        /// The address is in use already.
        InvalidIp_IpAssigned = "InvalidIp.IpAssigned",
        /// A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.
        InvalidIp_IpPrefixIllegal = "InvalidIp.IpPrefixIllegal",
        InvalidIp_IpPrefixMaskIllegal = "InvalidIp.IpPrefixMaskIllegal",
        /// A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.
        InvalidIp_IpPrefixMaskInvalid = "InvalidIp.IpPrefixMaskInvalid",
        /// A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.
        InvalidIp_IpPrefixMaskNotSame = "InvalidIp.IpPrefixMaskNotSame",
        InvalidIp_IpPrefixMustInReserveSegment = "InvalidIp.IpPrefixMustInReserveSegment",
        InvalidIp_IpPrefixNotAvailable = "InvalidIp.IpPrefixNotAvailable",
        /// A prefix is malformed: /28 for IPv4, /80 for IPv6, in canonical form and all with the same mask.
        InvalidIp_IpPrefixNotStrict = "InvalidIp.IpPrefixNotStrict",
        /// An address stands twice in the request.
        InvalidIp_IpRepeated = "InvalidIp.IpRepeated",
        InvalidIp_IpUnassigned = "InvalidIp.IpUnassigned",
        InvalidIp_Ipv6 = "InvalidIp.Ipv6",
        InvalidIp_Ipv6Assigned = "InvalidIp.Ipv6Assigned",
        InvalidIp_Malformed = "InvalidIp.Malformed",
        InvalidIp_MultiPrimaryIp = "InvalidIp.MultiPrimaryIp",
        InvalidIp_NotFound = "InvalidIp.NotFound",
        InvalidIp_NotInNatgw = "InvalidIp.NotInNatgw",
        /// The two gateway addresses are not in the same subnet.
        InvalidIp_NotSameSubnet = "InvalidIp.NotSameSubnet",
        InvalidIpAddress_Malformed = "InvalidIpAddress.Malformed",
        InvalidIpAddress_NeedInstanceId = "InvalidIpAddress.NeedInstanceId",
        InvalidIpAddress_NotFound = "InvalidIpAddress.NotFound",
        InvalidIpAddress_NotPublic = "InvalidIpAddress.NotPublic",
        InvalidIpCount_ValueNotSupported = "InvalidIpCount.ValueNotSupported",
        /// There is no such elastic IP address.
        InvalidIpInstanceId_NotFound = "InvalidIpInstanceId.NotFound",
        InvalidIpPortRange_Malformed = "InvalidIpPortRange.Malformed",
        /// Protocol and ports do not go together. `-1/-1` is for protocols without ports.
        InvalidIpProtocol_Malformed = "InvalidIpProtocol.Malformed",
        /// The protocol is not one that rules can have.
        InvalidIpProtocol_ValueNotSupported = "InvalidIpProtocol.ValueNotSupported",
        InvalidIpStatus_HasBeenUsedByForwardEntry = "InvalidIpStatus.HasBeenUsedByForwardEntry",
        InvalidIpStatus_HasBeenUsedBySnatTable = "InvalidIpStatus.HasBeenUsedBySnatTable",
        InvalidIpv6Gateway_NotFound = "InvalidIpv6Gateway.NotFound",
        InvalidIspBandwidthOut = "InvalidIspBandwidthOut",
        InvalidIspType_ValueNotSupported = "InvalidIspType.ValueNotSupported",
        InvalidIspUID = "InvalidIspUID",
        /// The key must be a symmetric one.
        InvalidKMSKeyId_NotSymmetric = "InvalidKMSKeyId.NotSymmetric",
        InvalidKeyPairName_Malformed = "InvalidKeyPairName.Malformed",
        /// There is no such SSH key pair in this region.
        InvalidKeyPairName_NotFound = "InvalidKeyPairName.NotFound",
        InvalidKeyPairNames_ValueNotSupported = "InvalidKeyPairNames.ValueNotSupported",
        /// The encryption does not fit that of the snapshot.
        InvalidKmsKeyId_NotMatchSnapshot = "InvalidKmsKeyId.NotMatchSnapshot",
        /// There is no such launch template, or not this version of it.
        InvalidLaunchTemplate_NotFound = "InvalidLaunchTemplate.NotFound",
        InvalidLaunchTemplate_ValueNotSupported = "InvalidLaunchTemplate.ValueNotSupported",
        InvalidLaunchTemplateConfigs_SizeExceed = "InvalidLaunchTemplateConfigs.SizeExceed",
        InvalidLaunchTemplateName_Malformed = "InvalidLaunchTemplateName.Malformed",
        InvalidLaunchTemplateVersion_NotFound = "InvalidLaunchTemplateVersion.NotFound",
        InvalidLaunchTemplateVersion_ValueNotSupported = "InvalidLaunchTemplateVersion.ValueNotSupported",
        InvalidLicenseType_BYOLOnly = "InvalidLicenseType.BYOLOnly",
        InvalidLicenseType_NotSupported = "InvalidLicenseType.NotSupported",
        InvalidLimitation_NotFound = "InvalidLimitation.NotFound",
        /// The carrier is none of those that are known.
        InvalidLineOperator_Malformd = "InvalidLineOperator.Malformd",
        InvalidLoanOrderStatus_Uncompleted = "InvalidLoanOrderStatus.Uncompleted",
        InvalidLocalGatewayIp_Malformed = "InvalidLocalGatewayIp.Malformed",
        /// There is no such reason for a lock.
        InvalidLockReason_NotFound = "InvalidLockReason.NotFound",
        InvalidManagedPrivateSpaceId_DedicatedHostIdConflict = "InvalidManagedPrivateSpaceId.DedicatedHostIdConflict",
        InvalidManagedPrivateSpaceId_NotFound = "InvalidManagedPrivateSpaceId.NotFound",
        InvalidManagedPrivateSpaceId_TenancyConflict = "InvalidManagedPrivateSpaceId.TenancyConflict",
        InvalidMarketImage_NotFound = "InvalidMarketImage.NotFound",
        InvalidMarketImageChargeType_NotSupport = "InvalidMarketImageChargeType.NotSupport",
        InvalidMarketImageStatus_NotSupported = "InvalidMarketImageStatus.NotSupported",
        InvalidMaxAmount_Malformed = "InvalidMaxAmount.Malformed",
        /// The number of partitions is not possible.
        InvalidMaxPartitionNumber_Malformed = "InvalidMaxPartitionNumber.Malformed",
        InvalidMaxPrice_NotSupported = "InvalidMaxPrice.NotSupported",
        InvalidMinAmount_Malformed = "InvalidMinAmount.Malformed",
        InvalidModifyInfo = "InvalidModifyInfo",
        InvalidName_Malformd = "InvalidName.Malformd",
        /// The name is too short or too long, has characters that are not allowed, or begins with `http://` or
        /// `https://`.
        InvalidName_Malformed = "InvalidName.Malformed",
        InvalidNatGateway_NotFound = "InvalidNatGateway.NotFound",
        InvalidNatGatewayDescription_MalFormed = "InvalidNatGatewayDescription.MalFormed",
        /// There is no such NAT gateway in this region.
        InvalidNatGatewayId_NotFound = "InvalidNatGatewayId.NotFound",
        InvalidNatGatewayName_MalFormed = "InvalidNatGatewayName.MalFormed",
        /// There is no such network interface in this region.
        InvalidNetworkInterface_NotFound = "InvalidNetworkInterface.NotFound",
        InvalidNetworkType = "InvalidNetworkType",
        InvalidNetworkType_Conflict = "InvalidNetworkType.Conflict",
        /// The bandwidth settings do not fit the network.
        InvalidNetworkType_Mismatch = "InvalidNetworkType.Mismatch",
        /// Instances of the classic network cannot have RAM roles.
        InvalidNetworkType_MismatchRamRole = "InvalidNetworkType.MismatchRamRole",
        InvalidNetworkType_NotFound = "InvalidNetworkType.NotFound",
        InvalidNetworkType_NotSupported = "InvalidNetworkType.NotSupported",
        InvalidNetworkType_ValueNotSupported = "InvalidNetworkType.ValueNotSupported",
        InvalidNextHop = "InvalidNextHop",
        /// There is no such next hop.
        InvalidNextHop_NotFound = "InvalidNextHop.NotFound",
        InvalidNextHopId_NotFound = "InvalidNextHopId.NotFound",
        InvalidNextHopList_Size = "InvalidNextHopList.Size",
        InvalidNextHopType = "InvalidNextHopType",
        InvalidNexthop = "InvalidNexthop",
        InvalidNexthop_DirectEni = "InvalidNexthop.DirectEni",
        InvalidNexthop_NotFound = "InvalidNexthop.NotFound",
        InvalidNexthopListSize = "InvalidNexthopListSize",
        InvalidNexthopTypeAndList_BothNotNull = "InvalidNexthopTypeAndList.BothNotNull",
        InvalidNexthopTypeAndList_BothNull = "InvalidNexthopTypeAndList.BothNull",
        InvalidNicOrVm_NotFound = "InvalidNicOrVm.NotFound",
        /// The network card does not fit the network of the group; in a VPC it is `intranet`.
        InvalidNicType_Mismatch = "InvalidNicType.Mismatch",
        /// `NicType` is neither `internet` nor `intranet`.
        InvalidNicType_ValueNotSupported = "InvalidNicType.ValueNotSupported",
        InvalidNodeControllerId_Malformed = "InvalidNodeControllerId.Malformed",
        InvalidNotBefore_Passed = "InvalidNotBefore.Passed",
        InvalidOSS_NotAuthorized = "InvalidOSS.NotAuthorized",
        InvalidOSSBucket_EncryptUnsupported = "InvalidOSSBucket.EncryptUnsupported",
        InvalidOSSBucket_FlowLimit = "InvalidOSSBucket.FlowLimit",
        InvalidOSSBucket_Malformed = "InvalidOSSBucket.Malformed",
        InvalidOSSBucket_NotFound = "InvalidOSSBucket.NotFound",
        InvalidOSSBucket_NotMatched = "InvalidOSSBucket.NotMatched",
        InvalidOSSObject_Malformed = "InvalidOSSObject.Malformed",
        InvalidOSSObject_NeedRestore = "InvalidOSSObject.NeedRestore",
        InvalidOSSObject_NotFound = "InvalidOSSObject.NotFound",
        InvalidOSSObject_Size = "InvalidOSSObject.Size",
        InvalidOSSPrefix_Malformed = "InvalidOSSPrefix.Malformed",
        InvalidOSType = "InvalidOSType",
        InvalidOSType_Malformed = "InvalidOSType.Malformed",
        InvalidOperation_AddressAlreadyAllocated = "InvalidOperation.AddressAlreadyAllocated",
        InvalidOperation_AddressNotInVSwitchCidr = "InvalidOperation.AddressNotInVSwitchCidr",
        InvalidOperation_AllocateFailed = "InvalidOperation.AllocateFailed",
        InvalidOperation_AtLeastInOneGroup = "InvalidOperation.AtLeastInOneGroup",
        /// The resources are in different zones.
        InvalidOperation_AvailabilityZoneMismatch = "InvalidOperation.AvailabilityZoneMismatch",
        InvalidOperation_BoundingEniSlaveQuotaExceed = "InvalidOperation.BoundingEniSlaveQuotaExceed",
        InvalidOperation_CanNotAttachMultiAttachDiskAsSystemDisk = "InvalidOperation.CanNotAttachMultiAttachDiskAsSystemDisk",
        /// The agent on an instance is too old.
        InvalidOperation_CloudAssistantVersionUnsupported = "InvalidOperation.CloudAssistantVersionUnsupported",
        InvalidOperation_CloudBoxEcsNotSupport = "InvalidOperation.CloudBoxEcsNotSupport",
        InvalidOperation_CloudBoxImageImportRoleRequired = "InvalidOperation.CloudBoxImageImportRoleRequired",
        InvalidOperation_CloudBoxImageImportUnsupported = "InvalidOperation.CloudBoxImageImportUnsupported",
        InvalidOperation_ConfidentialComputingModeInInviteOnlyTesting = "InvalidOperation.ConfidentialComputingModeInInviteOnlyTesting",
        InvalidOperation_Conflict = "InvalidOperation.Conflict",
        InvalidOperation_ConnectionTrackingConfigNotSupportMemberEni = "InvalidOperation.ConnectionTrackingConfigNotSupportMemberEni",
        InvalidOperation_CreateFromSnapshotUnsupported = "InvalidOperation.CreateFromSnapshotUnsupported",
        InvalidOperation_DecreaseRetentionDaysUnsupported = "InvalidOperation.DecreaseRetentionDaysUnsupported",
        InvalidOperation_DeleteDefaultVersion = "InvalidOperation.DeleteDefaultVersion",
        InvalidOperation_DeleteSharedSnapshotUnsupported = "InvalidOperation.DeleteSharedSnapshotUnsupported",
        /// The resource is protected against deletion. Switch the protection off first.
        InvalidOperation_DeletionProtection = "InvalidOperation.DeletionProtection",
        /// The primary network interface cannot be detached.
        InvalidOperation_DetachPrimaryEniNotAllowed = "InvalidOperation.DetachPrimaryEniNotAllowed",
        InvalidOperation_DiskCategoryUnsupported = "InvalidOperation.DiskCategoryUnsupported",
        InvalidOperation_EipBindModel = "InvalidOperation.EipBindModel",
        InvalidOperation_EipNotSupport = "InvalidOperation.EipNotSupport",
        InvalidOperation_EnableIpv6Failed = "InvalidOperation.EnableIpv6Failed",
        InvalidOperation_EniAndGroupNotBelongSameUser = "InvalidOperation.EniAndGroupNotBelongSameUser",
        /// The instance type has no room for another network interface.
        InvalidOperation_EniCountExceeded = "InvalidOperation.EniCountExceeded",
        InvalidOperation_EniHotPlugNotSupported = "InvalidOperation.EniHotPlugNotSupported",
        InvalidOperation_EniLinked = "InvalidOperation.EniLinked",
        /// The number of RDMA queues is more than the instance type allows.
        InvalidOperation_EniQueuePairNumberOverflow = "InvalidOperation.EniQueuePairNumberOverflow",
        /// A cloud service manages the resource, so it can be changed only there.
        InvalidOperation_EniServiceManaged = "InvalidOperation.EniServiceManaged",
        InvalidOperation_EniTrafficModeNotSupportIPv6 = "InvalidOperation.EniTrafficModeNotSupportIPv6",
        InvalidOperation_EniTrafficModeNotSupportIpv6 = "InvalidOperation.EniTrafficModeNotSupportIpv6",
        InvalidOperation_EniTrunkDeviceFull = "InvalidOperation.EniTrunkDeviceFull",
        InvalidOperation_EniTypeNotSupport = "InvalidOperation.EniTypeNotSupport",
        InvalidOperation_EniTypeNotSupportAttachToTrunk = "InvalidOperation.EniTypeNotSupportAttachToTrunk",
        InvalidOperation_EniTypeNotSupportTrunking = "InvalidOperation.EniTypeNotSupportTrunking",
        /// The number of queues is more than the instance type or network interface allows.
        InvalidOperation_ExceedInstanceTypeQueueNumber = "InvalidOperation.ExceedInstanceTypeQueueNumber",
        InvalidOperation_HasIpv6RouteEntry = "InvalidOperation.HasIpv6RouteEntry",
        InvalidOperation_HasMemberEniAttached = "InvalidOperation.HasMemberEniAttached",
        InvalidOperation_HasSlaveEniBonded = "InvalidOperation.HasSlaveEniBonded",
        InvalidOperation_HighPerformanceEniPerInstanceLimitExceeded = "InvalidOperation.HighPerformanceEniPerInstanceLimitExceeded",
        InvalidOperation_HighPerformanceTrafficModeEniNotSupport = "InvalidOperation.HighPerformanceTrafficModeEniNotSupport",
        InvalidOperation_HighPerformanceTrafficModeIsNotAllowed = "InvalidOperation.HighPerformanceTrafficModeIsNotAllowed",
        InvalidOperation_HighPerformanceTrafficModeNotSupportMemberEni = "InvalidOperation.HighPerformanceTrafficModeNotSupportMemberEni",
        InvalidOperation_HighPerformanceTrafficModeNotSupportTrunkEni = "InvalidOperation.HighPerformanceTrafficModeNotSupportTrunkEni",
        InvalidOperation_HotPlugNotSupport = "InvalidOperation.HotPlugNotSupport",
        InvalidOperation_InstanceNotSupportMulitipleIp = "InvalidOperation.InstanceNotSupportMulitipleIp",
        InvalidOperation_InstanceRenewWithDowngradeInPlan = "InvalidOperation.InstanceRenewWithDowngradeInPlan",
        InvalidOperation_InstanceStatusNotSupport = "InvalidOperation.InstanceStatusNotSupport",
        InvalidOperation_InstanceStatusUnsupported = "InvalidOperation.InstanceStatusUnsupported",
        InvalidOperation_InstanceTypeNotSupport = "InvalidOperation.InstanceTypeNotSupport",
        InvalidOperation_InstanceTypeNotSupportEniTrunking = "InvalidOperation.InstanceTypeNotSupportEniTrunking",
        InvalidOperation_InstanceTypeNotSupportHighPerformance = "InvalidOperation.InstanceTypeNotSupportHighPerformance",
        InvalidOperation_InstanceTypeNotSupportHighPerformanceTrafficMode = "InvalidOperation.InstanceTypeNotSupportHighPerformanceTrafficMode",
        InvalidOperation_InstanceTypeNotSupportOnlineResize = "InvalidOperation.InstanceTypeNotSupportOnlineResize",
        InvalidOperation_InstanceWithEipNotSupport = "InvalidOperation.InstanceWithEipNotSupport",
        /// The instance must be running or stopped.
        InvalidOperation_InvalidEcsState = "InvalidOperation.InvalidEcsState",
        InvalidOperation_InvalidEniPageNumber = "InvalidOperation.InvalidEniPageNumber",
        /// The network interface is in a state that does not allow the operation. Wait until it is `Available`
        /// or `InUse`.
        InvalidOperation_InvalidEniState = "InvalidOperation.InvalidEniState",
        /// The operation is not possible with this kind of network interface, for instance with a primary one.
        InvalidOperation_InvalidEniType = "InvalidOperation.InvalidEniType",
        InvalidOperation_InvalidGeneration = "InvalidOperation.InvalidGeneration",
        InvalidOperation_InvalidNetworkInterfaceId = "InvalidOperation.InvalidNetworkInterfaceId",
        InvalidOperation_InvalidRegion = "InvalidOperation.InvalidRegion",
        InvalidOperation_InvalidTrunkEniStatus = "InvalidOperation.InvalidTrunkEniStatus",
        InvalidOperation_InvalidVpc = "InvalidOperation.InvalidVpc",
        /// The invocation is over.
        InvalidOperation_InvokeAlreadyFinished = "InvalidOperation.InvokeAlreadyFinished",
        /// The network interface has as many addresses as its instance type allows.
        InvalidOperation_Ipv4CountExceeded = "InvalidOperation.Ipv4CountExceeded",
        /// The instance type or network does not support addresses of this IP version.
        InvalidOperation_Ipv4NotSupport = "InvalidOperation.Ipv4NotSupport",
        /// The network interface has as many addresses as its instance type allows.
        InvalidOperation_Ipv6CountExceeded = "InvalidOperation.Ipv6CountExceeded",
        /// The instance type or network does not support addresses of this IP version.
        InvalidOperation_Ipv6NotSupport = "InvalidOperation.Ipv6NotSupport",
        InvalidOperation_KMSKeyIdNotFound = "InvalidOperation.KMSKeyIdNotFound",
        InvalidOperation_MaxEniIpv6IpsCountExceeded = "InvalidOperation.MaxEniIpv6IpsCountExceeded",
        /// The number of queues is more than the instance type or network interface allows.
        InvalidOperation_MaxEniQueueNumberExceeded = "InvalidOperation.MaxEniQueueNumberExceeded",
        /// The number of RDMA queues is more than the instance type allows.
        InvalidOperation_MaxEniQueuePairNumberExceed = "InvalidOperation.MaxEniQueuePairNumberExceed",
        InvalidOperation_MaxModifyOnlineNumberExceeded = "InvalidOperation.MaxModifyOnlineNumberExceeded",
        InvalidOperation_ModifyNicType = "InvalidOperation.ModifyNicType",
        InvalidOperation_ModifyPrimaryEniQueueNumber = "InvalidOperation.ModifyPrimaryEniQueueNumber",
        /// The script of a public command cannot be changed.
        InvalidOperation_ModifyPublicCommandUnsupported = "InvalidOperation.ModifyPublicCommandUnsupported",
        InvalidOperation_ModifySgRuleEntityType = "InvalidOperation.ModifySgRuleEntityType",
        /// The disk is set up for several instances, which excludes this operation.
        InvalidOperation_MultiAttachDisk = "InvalidOperation.MultiAttachDisk",
        InvalidOperation_MultiAttachDiskNotSupportResizeOnline = "InvalidOperation.MultiAttachDiskNotSupportResizeOnline",
        /// Basic and enterprise security groups cannot be mixed on an instance.
        InvalidOperation_MultiGroupType = "InvalidOperation.MultiGroupType",
        InvalidOperation_NetworkInterface = "InvalidOperation.NetworkInterface",
        InvalidOperation_NetworkInterfaceCountExceeded = "InvalidOperation.NetworkInterfaceCountExceeded",
        InvalidOperation_NotAllowed = "InvalidOperation.NotAllowed",
        InvalidOperation_NotSupport = "InvalidOperation.NotSupport",
        InvalidOperation_NotSupportCopyInSameRegion = "InvalidOperation.NotSupportCopyInSameRegion",
        InvalidOperation_NotSupportEnterpriseGroup = "InvalidOperation.NotSupportEnterpriseGroup",
        InvalidOperation_NotSupportModifyQueueNumber = "InvalidOperation.NotSupportModifyQueueNumber",
        InvalidOperation_OSTypeNotSupported = "InvalidOperation.OSTypeNotSupported",
        InvalidOperation_OnlineModificationUnsupported = "InvalidOperation.OnlineModificationUnsupported",
        /// The resource's state does not allow the operation. Wait until it is stable.
        InvalidOperation_OperationNotAllowedInState = "InvalidOperation.OperationNotAllowedInState",
        /// The bucket does not allow this encryption.
        InvalidOperation_OssEncryptionUnsupported = "InvalidOperation.OssEncryptionUnsupported",
        InvalidOperation_OtherInstanceUnsupported = "InvalidOperation.OtherInstanceUnsupported",
        InvalidOperation_PermissionExisted = "InvalidOperation.PermissionExisted",
        InvalidOperation_PermissionNotExisted = "InvalidOperation.PermissionNotExisted",
        InvalidOperation_PrimaryEniOnlySupportModifyNameAndDesc = "InvalidOperation.PrimaryEniOnlySupportModifyNameAndDesc",
        InvalidOperation_PublicIpAddressNoStock = "InvalidOperation.PublicIpAddressNoStock",
        InvalidOperation_RebootingRequired = "InvalidOperation.RebootingRequired",
        InvalidOperation_RedeployInstance = "InvalidOperation.RedeployInstance",
        /// The region does not support prefixes of addresses.
        InvalidOperation_RegionNotSupportIpPrefix = "InvalidOperation.RegionNotSupportIpPrefix",
        InvalidOperation_RegionNotSupportNetworkInterfaceId = "InvalidOperation.RegionNotSupportNetworkInterfaceId",
        InvalidOperation_RelatedSnapshotNotFinished = "InvalidOperation.RelatedSnapshotNotFinished",
        InvalidOperation_ReleasePrivatePoolUnsupported = "InvalidOperation.ReleasePrivatePoolUnsupported",
        /// The invocation runs once; it cannot be changed.
        InvalidOperation_RepeatModeUnsupported = "InvalidOperation.RepeatModeUnsupported",
        /// A cloud service manages the resource, so it can be changed only there.
        InvalidOperation_ResourceManagedByCloudProduct = "InvalidOperation.ResourceManagedByCloudProduct",
        InvalidOperation_RouterInterfaceNotDeleted = "InvalidOperation.RouterInterfaceNotDeleted",
        InvalidOperation_SecurityGroupNotAuthorized = "InvalidOperation.SecurityGroupNotAuthorized",
        /// A rule of the instance's security group forbids the connection.
        InvalidOperation_SecurityGroupRuleDenied = "InvalidOperation.SecurityGroupRuleDenied",
        InvalidOperation_SlaveEniMustHaveBondingEni = "InvalidOperation.SlaveEniMustHaveBondingEni",
        InvalidOperation_StarterPackage = "InvalidOperation.StarterPackage",
        InvalidOperation_TrunkingIsNotAllowed = "InvalidOperation.TrunkingIsNotAllowed",
        InvalidOperation_Unauthorized = "InvalidOperation.Unauthorized",
        InvalidOperation_UnfinishedCrossRegionCopy = "InvalidOperation.UnfinishedCrossRegionCopy",
        InvalidOperation_UnfinishedEncryptedSnapshotCopy = "InvalidOperation.UnfinishedEncryptedSnapshotCopy",
        InvalidOperation_Unsupported = "InvalidOperation.Unsupported",
        InvalidOperation_UserNotSupportNetworkCard = "InvalidOperation.UserNotSupportNetworkCard",
        InvalidOperation_UserNotSupported = "InvalidOperation.UserNotSupported",
        InvalidOperation_VSwitchCidrReservationNotExist = "InvalidOperation.VSwitchCidrReservationNotExist",
        InvalidOperation_VSwitchIpv6Disabled = "InvalidOperation.VSwitchIpv6Disabled",
        InvalidOperation_VpcHasEnabledAdvancedNetworkFeature = "InvalidOperation.VpcHasEnabledAdvancedNetworkFeature",
        /// The resources belong to different VPCs.
        InvalidOperation_VpcMismatch = "InvalidOperation.VpcMismatch",
        InvalidOperation_VswAndEcsAvailabilityZoneMismatch = "InvalidOperation.VswAndEcsAvailabilityZoneMismatch",
        InvalidOpposite_NotFound = "InvalidOpposite.NotFound",
        /// There is no such region for the other end.
        InvalidOppositeRegionId_NotFound = "InvalidOppositeRegionId.NotFound",
        InvalidOppositeRouterType = "InvalidOppositeRouterType",
        InvalidOppositeRouterType_ValueNotSupported = "InvalidOppositeRouterType.ValueNotSupported",
        /// The bucket is in another region.
        InvalidOssBucketName_InOtherRegion = "InvalidOssBucketName.InOtherRegion",
        /// There is no bucket of this name.
        InvalidOssBucketName_NotFound = "InvalidOssBucketName.NotFound",
        /// A parameter has a value that is not possible; the message names it.
        InvalidParam = "InvalidParam",
        InvalidParam_AllocatePublicIp = "InvalidParam.AllocatePublicIp",
        InvalidParam_Amount = "InvalidParam.Amount",
        InvalidParam_Async = "InvalidParam.Async",
        InvalidParam_ConfidentialComputingMode = "InvalidParam.ConfidentialComputingMode",
        InvalidParam_Cores = "InvalidParam.Cores",
        InvalidParam_CpuOptionsCore = "InvalidParam.CpuOptionsCore",
        InvalidParam_CpuOptionsNuma = "InvalidParam.CpuOptionsNuma",
        InvalidParam_DedicatedHostId = "InvalidParam.DedicatedHostId",
        /// The block of addresses is not in CIDR notation.
        InvalidParam_DestCidrIp = "InvalidParam.DestCidrIp",
        /// IPv4 and IPv6 addresses cannot stand together in one rule.
        InvalidParam_DestIp = "InvalidParam.DestIp",
        /// A rule stands twice in the request.
        InvalidParam_DuplicatePermissions = "InvalidParam.DuplicatePermissions",
        InvalidParam_EncryptedMismatch = "InvalidParam.EncryptedMismatch",
        InvalidParam_EniIdAndInstanceId_Conflict = "InvalidParam.EniIdAndInstanceId.Conflict",
        InvalidParam_ExcludeDiskIdsAndDiskIds_Conflict = "InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict",
        InvalidParam_ExpectedRenewDay = "InvalidParam.ExpectedRenewDay",
        /// `Frequency` is no valid rate, time or cron expression.
        InvalidParam_Frequency = "InvalidParam.Frequency",
        InvalidParam_InstanceId = "InvalidParam.InstanceId",
        InvalidParam_InvalidModifyRuleRequest = "InvalidParam.InvalidModifyRuleRequest",
        InvalidParam_IpAssign = "InvalidParam.IpAssign",
        InvalidParam_IpCount = "InvalidParam.IpCount",
        /// Protocol and addresses are of different IP versions.
        InvalidParam_Ipv4ProtocolConflictWithIpv6Address = "InvalidParam.Ipv4ProtocolConflictWithIpv6Address",
        /// The block of addresses is not in CIDR notation.
        InvalidParam_Ipv6DestCidrIp = "InvalidParam.Ipv6DestCidrIp",
        /// Protocol and addresses are of different IP versions.
        InvalidParam_Ipv6ProtocolConflictWithIpv4Address = "InvalidParam.Ipv6ProtocolConflictWithIpv4Address",
        /// The block of addresses is not in CIDR notation.
        InvalidParam_Ipv6SourceCidrIp = "InvalidParam.Ipv6SourceCidrIp",
        InvalidParam_Malformed = "InvalidParam.Malformed",
        InvalidParam_Memory = "InvalidParam.Memory",
        InvalidParam_ModifyRouterInterface = "InvalidParam.ModifyRouterInterface",
        InvalidParam_NetworkInterface = "InvalidParam.NetworkInterface",
        /// A required parameter is empty or missing; the message names it.
        InvalidParam_NotFound = "InvalidParam.NotFound",
        /// A required parameter is empty or missing; the message names it.
        InvalidParam_NotNull = "InvalidParam.NotNull",
        InvalidParam_NotSupportJumboFrame = "InvalidParam.NotSupportJumboFrame",
        /// `PageNumber` is out of range.
        InvalidParam_PageNumber = "InvalidParam.PageNumber",
        /// `PageSize` is out of range.
        InvalidParam_PageSize = "InvalidParam.PageSize",
        /// `Permissions` excludes the older parameters of a single rule.
        InvalidParam_Permissions = "InvalidParam.Permissions",
        /// The ports are not as `first/last`, or do not fit the protocol.
        InvalidParam_PortRange = "InvalidParam.PortRange",
        /// The prefix list is of another IP version than the rule.
        InvalidParam_PrefixListAddressFamilyMismatch = "InvalidParam.PrefixListAddressFamilyMismatch",
        InvalidParam_ProtocolAndAddressFamilyMismatch = "InvalidParam.ProtocolAndAddressFamilyMismatch",
        InvalidParam_ProtocolAndPortRangeMismatch = "InvalidParam.ProtocolAndPortRangeMismatch",
        InvalidParam_RegionId = "InvalidParam.RegionId",
        InvalidParam_SecondaryIp = "InvalidParam.SecondaryIp",
        InvalidParam_SecondaryNetworkInterface = "InvalidParam.SecondaryNetworkInterface",
        /// There is no such rule of the security group.
        InvalidParam_SecurityGroupRuleId = "InvalidParam.SecurityGroupRuleId",
        InvalidParam_SecurityGroupRuleIdRepeated = "InvalidParam.SecurityGroupRuleIdRepeated",
        /// The block of addresses is not in CIDR notation.
        InvalidParam_SourceCidrIp = "InvalidParam.SourceCidrIp",
        /// IPv4 and IPv6 addresses cannot stand together in one rule.
        InvalidParam_SourceIp = "InvalidParam.SourceIp",
        InvalidParam_SystemDiskCategory = "InvalidParam.SystemDiskCategory",
        InvalidParam_Tenancy = "InvalidParam.Tenancy",
        InvalidParam_TrustedSystemMode = "InvalidParam.TrustedSystemMode",
        InvalidParam_Type = "InvalidParam.Type",
        InvalidParam_TypeAndCpuMem_Conflict = "InvalidParam.TypeAndCpuMem.Conflict",
        InvalidParam_Zone = "InvalidParam.Zone",
        InvalidParam_ZoneIdAndInstanceId_Conflict = "InvalidParam.ZoneIdAndInstanceId.Conflict",
        /// A parameter has a value that is not possible; the message names it.
        InvalidParameter = "InvalidParameter",
        InvalidParameter_ActionOnMaintenance = "InvalidParameter.ActionOnMaintenance",
        InvalidParameter_AddressFamily = "InvalidParameter.AddressFamily",
        InvalidParameter_AdvancedFeatures = "InvalidParameter.AdvancedFeatures",
        InvalidParameter_Affinity = "InvalidParameter.Affinity",
        InvalidParameter_AllEmpty = "InvalidParameter.AllEmpty",
        InvalidParameter_AllowMigrateAcrossZone = "InvalidParameter.AllowMigrateAcrossZone",
        /// `AllowedUpgradeWindow` is not of the form `HH:mm-HH:mm`.
        InvalidParameter_AllowedUpgradeWindow = "InvalidParameter.AllowedUpgradeWindow",
        InvalidParameter_AlreadyInTargetVpc = "InvalidParameter.AlreadyInTargetVpc",
        InvalidParameter_Arns = "InvalidParameter.Arns",
        InvalidParameter_AutoRenewWithEcs = "InvalidParameter.AutoRenewWithEcs",
        /// The bandwidth is outside of what is possible for this resource.
        InvalidParameter_Bandwidth = "InvalidParameter.Bandwidth",
        InvalidParameter_BandwidthBiggerThanBaseBandwidth = "InvalidParameter.BandwidthBiggerThanBaseBandwidth",
        InvalidParameter_BindingInstanceRegion = "InvalidParameter.BindingInstanceRegion",
        InvalidParameter_Capacity = "InvalidParameter.Capacity",
        InvalidParameter_CapacityExceed = "InvalidParameter.CapacityExceed",
        InvalidParameter_CidrDuplicated = "InvalidParameter.CidrDuplicated",
        InvalidParameter_CidrMalformed = "InvalidParameter.CidrMalformed",
        /// A CloudBox does not support this.
        InvalidParameter_CloudboxNotSupported = "InvalidParameter.CloudboxNotSupported",
        InvalidParameter_Combination = "InvalidParameter.Combination",
        /// Two parameters exclude each other; the message names them.
        InvalidParameter_Conflict = "InvalidParameter.Conflict",
        InvalidParameter_CopiedSnapshotsRetentionDays = "InvalidParameter.CopiedSnapshotsRetentionDays",
        InvalidParameter_CpuOptionsTopologyType = "InvalidParameter.CpuOptionsTopologyType",
        InvalidParameter_CreditSpecification = "InvalidParameter.CreditSpecification",
        InvalidParameter_CrossRegionNotSupport = "InvalidParameter.CrossRegionNotSupport",
        InvalidParameter_DataEncryptedKeyCreateFailed = "InvalidParameter.DataEncryptedKeyCreateFailed",
        InvalidParameter_DedicatedHostClusterIds = "InvalidParameter.DedicatedHostClusterIds",
        InvalidParameter_DedicatedHostIds = "InvalidParameter.DedicatedHostIds",
        InvalidParameter_DedicatedRegionNotSupported = "InvalidParameter.DedicatedRegionNotSupported",
        InvalidParameter_DeleteWithInstance = "InvalidParameter.DeleteWithInstance",
        InvalidParameter_DeploymentSetGroupNo = "InvalidParameter.DeploymentSetGroupNo",
        InvalidParameter_Description = "InvalidParameter.Description",
        InvalidParameter_DetectionStrategy = "InvalidParameter.DetectionStrategy",
        InvalidParameter_DiskCategory = "InvalidParameter.DiskCategory",
        InvalidParameter_DiskCategoryAndMultiAttachConflict = "InvalidParameter.DiskCategoryAndMultiAttachConflict",
        InvalidParameter_DiskCategoryAndMultiAttachNotMatch = "InvalidParameter.DiskCategoryAndMultiAttachNotMatch",
        InvalidParameter_DiskIds = "InvalidParameter.DiskIds",
        InvalidParameter_DiskType = "InvalidParameter.DiskType",
        InvalidParameter_Domain = "InvalidParameter.Domain",
        InvalidParameter_Duration = "InvalidParameter.Duration",
        /// Key Management Service is not activated. Activate it first.
        InvalidParameter_Encrypted_KmsNotEnable = "InvalidParameter.Encrypted.KmsNotEnable",
        /// The settings of encryption are not possible; the message says why.
        InvalidParameter_EncryptedIllegal = "InvalidParameter.EncryptedIllegal",
        InvalidParameter_EncryptedNotSupported = "InvalidParameter.EncryptedNotSupported",
        InvalidParameter_EndTime = "InvalidParameter.EndTime",
        InvalidParameter_EniConnectionTrackingConfiguration = "InvalidParameter.EniConnectionTrackingConfiguration",
        InvalidParameter_EniInstanceId = "InvalidParameter.EniInstanceId",
        InvalidParameter_EniNo = "InvalidParameter.EniNo",
        InvalidParameter_EniNotBelongEcs = "InvalidParameter.EniNotBelongEcs",
        InvalidParameter_EniNotBelongTrunk = "InvalidParameter.EniNotBelongTrunk",
        InvalidParameter_EniNumExceededWithLaunchEcs = "InvalidParameter.EniNumExceededWithLaunchEcs",
        InvalidParameter_EniQueueSize = "InvalidParameter.EniQueueSize",
        InvalidParameter_EniTrafficMode = "InvalidParameter.EniTrafficMode",
        InvalidParameter_EniType = "InvalidParameter.EniType",
        /// `FileGroup` is not a valid group name.
        InvalidParameter_FileGroup = "InvalidParameter.FileGroup",
        /// `FileOwner` is not a valid user name.
        InvalidParameter_FileOwner = "InvalidParameter.FileOwner",
        /// `Frequency` is no valid rate, time or cron expression.
        InvalidParameter_Frequency = "InvalidParameter.Frequency",
        InvalidParameter_GroupCount = "InvalidParameter.GroupCount",
        InvalidParameter_InnerAccessPolicy = "InvalidParameter.InnerAccessPolicy",
        InvalidParameter_InstanceId = "InvalidParameter.InstanceId",
        InvalidParameter_InstanceIds = "InvalidParameter.InstanceIds",
        InvalidParameter_InstanceTypeNotSupport = "InvalidParameter.InstanceTypeNotSupport",
        InvalidParameter_InternetMaxBandwidthOut = "InvalidParameter.InternetMaxBandwidthOut",
        InvalidParameter_InvalidDedicatedHostId = "InvalidParameter.InvalidDedicatedHostId",
        /// The number of queues is more than the instance type or network interface allows.
        InvalidParameter_InvalidEniQueueNumber = "InvalidParameter.InvalidEniQueueNumber",
        InvalidParameter_InvalidInstanceId = "InvalidParameter.InvalidInstanceId",
        InvalidParameter_InvalidInstanceIdAndVpcId = "InvalidParameter.InvalidInstanceIdAndVpcId",
        /// The number of RDMA queues is more than the instance type allows.
        InvalidParameter_InvalidQueuePairNumber = "InvalidParameter.InvalidQueuePairNumber",
        /// The block of addresses is not in CIDR notation.
        InvalidParameter_Ipv6CidrIp = "InvalidParameter.Ipv6CidrIp",
        InvalidParameter_IsPublic = "InvalidParameter.IsPublic",
        /// The key in Key Management Service is disabled. Enable it or take another.
        InvalidParameter_KMSKeyId_CMKNotEnabled = "InvalidParameter.KMSKeyId.CMKNotEnabled",
        /// The service may not use this key. Grant it the role for encryption with Key Management Service.
        InvalidParameter_KMSKeyId_CMKUnauthorized = "InvalidParameter.KMSKeyId.CMKUnauthorized",
        /// The service may not use this key. Grant it the role for encryption with Key Management Service.
        InvalidParameter_KMSKeyId_KMSUnauthorized = "InvalidParameter.KMSKeyId.KMSUnauthorized",
        /// There is no such key in Key Management Service in this region.
        InvalidParameter_KMSKeyId_NotFound = "InvalidParameter.KMSKeyId.NotFound",
        InvalidParameter_KeypairAlreadyAttachedInstance = "InvalidParameter.KeypairAlreadyAttachedInstance",
        /// Key Management Service is not activated. Activate it first.
        InvalidParameter_KmsNotEnabled = "InvalidParameter.KmsNotEnabled",
        InvalidParameter_LaunchPermission = "InvalidParameter.LaunchPermission",
        InvalidParameter_Malformed = "InvalidParameter.Malformed",
        InvalidParameter_MaxPrice = "InvalidParameter.MaxPrice",
        /// `MaxResults` is out of range.
        InvalidParameter_MaxResults = "InvalidParameter.MaxResults",
        InvalidParameter_MetricId = "InvalidParameter.MetricId",
        InvalidParameter_MetricIds = "InvalidParameter.MetricIds",
        InvalidParameter_MetricSetId = "InvalidParameter.MetricSetId",
        /// Two parameters do not go together; the message names them.
        InvalidParameter_Mismatch = "InvalidParameter.Mismatch",
        InvalidParameter_MultiAttach = "InvalidParameter.MultiAttach",
        InvalidParameter_MultiAttachAndEnableSharedNotMatch = "InvalidParameter.MultiAttachAndEnableSharedNotMatch",
        InvalidParameter_MultiAttachAndInstanceIdConflict = "InvalidParameter.MultiAttachAndInstanceIdConflict",
        InvalidParameter_MustBeEmpty = "InvalidParameter.MustBeEmpty",
        /// The name is too short or too long, has characters that are not allowed, or begins with `http://` or
        /// `https://`.
        InvalidParameter_Name = "InvalidParameter.Name",
        /// The name is too short or too long, has characters that are not allowed, or begins with `http://` or
        /// `https://`.
        InvalidParameter_Name_Malformed = "InvalidParameter.Name.Malformed",
        InvalidParameter_NetworkCardIndexInvalid = "InvalidParameter.NetworkCardIndexInvalid",
        InvalidParameter_NetworkInterface = "InvalidParameter.NetworkInterface",
        /// `NextToken` is not one that an earlier response returned.
        InvalidParameter_NextToken = "InvalidParameter.NextToken",
        InvalidParameter_NotEnoughIpInVSwitch = "InvalidParameter.NotEnoughIpInVSwitch",
        /// Two parameters do not go together; the message names them.
        InvalidParameter_NotMatch = "InvalidParameter.NotMatch",
        /// `BucketName` is not valid.
        InvalidParameter_OssBucketName = "InvalidParameter.OssBucketName",
        /// `EncryptionAlgorithm` is not valid.
        InvalidParameter_OssEncryptionAlgorithm = "InvalidParameter.OssEncryptionAlgorithm",
        /// `EncryptionKeyId` is not valid.
        InvalidParameter_OssEncryptionKeyId = "InvalidParameter.OssEncryptionKeyId",
        /// `EncryptionType` is not valid.
        InvalidParameter_OssEncryptionType = "InvalidParameter.OssEncryptionType",
        /// `Prefix` is too long or starts with a slash or backslash.
        InvalidParameter_OssPrefix = "InvalidParameter.OssPrefix",
        InvalidParameter_Owner = "InvalidParameter.Owner",
        InvalidParameter_PageNumber = "InvalidParameter.PageNumber",
        InvalidParameter_PageSize = "InvalidParameter.PageSize",
        InvalidParameter_Param = "InvalidParameter.Param",
        /// `Parameters` is not a valid JSON object.
        InvalidParameter_Parameters = "InvalidParameter.Parameters",
        InvalidParameter_Period = "InvalidParameter.Period",
        InvalidParameter_PeriodUnit = "InvalidParameter.PeriodUnit",
        InvalidParameter_Platform = "InvalidParameter.Platform",
        InvalidParameter_PrefixListName = "InvalidParameter.PrefixListName",
        InvalidParameter_PrivateIpAddressRepeated = "InvalidParameter.PrivateIpAddressRepeated",
        InvalidParameter_PrivatePoolOptions_Id = "InvalidParameter.PrivatePoolOptions.Id",
        InvalidParameter_PrivatePoolOptions_Ids = "InvalidParameter.PrivatePoolOptions.Ids",
        InvalidParameter_Quantity = "InvalidParameter.Quantity",
        InvalidParameter_QueuePairNumberMustEmpty = "InvalidParameter.QueuePairNumberMustEmpty",
        InvalidParameter_RecycleBin = "InvalidParameter.RecycleBin",
        InvalidParameter_RegionId = "InvalidParameter.RegionId",
        InvalidParameter_RegionIdAndInstanceId = "InvalidParameter.RegionIdAndInstanceId",
        InvalidParameter_RenewalStatus = "InvalidParameter.RenewalStatus",
        InvalidParameter_RenewalStatusInstanceId = "InvalidParameter.RenewalStatusInstanceId",
        InvalidParameter_ReportNotExist = "InvalidParameter.ReportNotExist",
        InvalidParameter_ReservedInstanceIds = "InvalidParameter.ReservedInstanceIds",
        InvalidParameter_ReservedInstanceName = "InvalidParameter.ReservedInstanceName",
        InvalidParameter_ResourceGroupId = "InvalidParameter.ResourceGroupId",
        /// The owner's account is not the right one for this resource.
        InvalidParameter_ResourceOwnerAccount = "InvalidParameter.ResourceOwnerAccount",
        InvalidParameter_ResourceOwnerId = "InvalidParameter.ResourceOwnerId",
        InvalidParameter_Scope = "InvalidParameter.Scope",
        InvalidParameter_SecurityGroupId = "InvalidParameter.SecurityGroupId",
        InvalidParameter_SecurityGroupIdRepeated = "InvalidParameter.SecurityGroupIdRepeated",
        InvalidParameter_SecurityGroupType = "InvalidParameter.SecurityGroupType",
        /// There is no setting of this name.
        InvalidParameter_SettingType = "InvalidParameter.SettingType",
        InvalidParameter_SlbUdpTimeout = "InvalidParameter.SlbUdpTimeout",
        /// `LogstoreName` is not valid.
        InvalidParameter_SlsLogstoreName = "InvalidParameter.SlsLogstoreName",
        /// `ProjectName` is not valid.
        InvalidParameter_SlsProjectName = "InvalidParameter.SlsProjectName",
        InvalidParameter_Spec_ValueNotSupported = "InvalidParameter.Spec.ValueNotSupported",
        InvalidParameter_SplitOrMerge = "InvalidParameter.SplitOrMerge",
        InvalidParameter_SpotInstancePoolsToUseCount = "InvalidParameter.SpotInstancePoolsToUseCount",
        InvalidParameter_Status = "InvalidParameter.Status",
        InvalidParameter_StorageSetId = "InvalidParameter.StorageSetId",
        InvalidParameter_StorageSetPartitionNumber = "InvalidParameter.StorageSetPartitionNumber",
        InvalidParameter_StorageSetZoneId = "InvalidParameter.StorageSetZoneId",
        InvalidParameter_Strategy = "InvalidParameter.Strategy",
        InvalidParameter_TargetCapacity = "InvalidParameter.TargetCapacity",
        InvalidParameter_TargetCopyRegions = "InvalidParameter.TargetCopyRegions",
        InvalidParameter_Tenancy = "InvalidParameter.Tenancy",
        InvalidParameter_TimeEndBeforeStart = "InvalidParameter.TimeEndBeforeStart",
        /// There is no time zone of this name.
        InvalidParameter_TimeZone = "InvalidParameter.TimeZone",
        InvalidParameter_ToManyDedicatedHostIds = "InvalidParameter.ToManyDedicatedHostIds",
        /// There are too many instance ids in the request.
        InvalidParameter_ToManyInstanceIds = "InvalidParameter.ToManyInstanceIds",
        InvalidParameter_ToSecurityGroupId = "InvalidParameter.ToSecurityGroupId",
        InvalidParameter_TooMany = "InvalidParameter.TooMany",
        /// The span holds more than 400 points. Shorten it or lengthen the period.
        InvalidParameter_TooManyDataQueried = "InvalidParameter.TooManyDataQueried",
        /// There are too many instance ids in the request.
        InvalidParameter_TooManyInstanceIds = "InvalidParameter.TooManyInstanceIds",
        InvalidParameter_UdpTimeout = "InvalidParameter.UdpTimeout",
        InvalidParameter_VSwitchId = "InvalidParameter.VSwitchId",
        InvalidParameter_ValueNotSupported = "InvalidParameter.ValueNotSupported",
        InvalidParameter_WeightedCapacityBeyondRange = "InvalidParameter.WeightedCapacityBeyondRange",
        /// `WorkingDir` is not a valid path.
        InvalidParameter_WorkingDir = "InvalidParameter.WorkingDir",
        InvalidParameter_granularity = "InvalidParameter.granularity",
        InvalidParameter_periodTime = "InvalidParameter.periodTime",
        /// The command description has characters that are not allowed.
        InvalidParameterCharacter_CommandDescription = "InvalidParameterCharacter.CommandDescription",
        /// The command name has characters that are not allowed.
        InvalidParameterCharacter_CommandName = "InvalidParameterCharacter.CommandName",
        /// `WorkingDir` has characters that are not allowed.
        InvalidParameterCharacter_CommandWorkingDir = "InvalidParameterCharacter.CommandWorkingDir",
        InvalidParameterDestinationStorageLocationArn_Malformed = "InvalidParameterDestinationStorageLocationArn.Malformed",
        InvalidParameterDestinationStorageLocationArn_RegionNotMatch = "InvalidParameterDestinationStorageLocationArn.RegionNotMatch",
        InvalidParameterDestinationStorageLocationArn_Unauthorized = "InvalidParameterDestinationStorageLocationArn.Unauthorized",
        InvalidParameterForce_DiskCategoryNotSupported = "InvalidParameterForce.DiskCategoryNotSupported",
        InvalidParameterForce_MultiAttachDiskNotSupported = "InvalidParameterForce.MultiAttachDiskNotSupported",
        InvalidParameterForce_PrepaidDiskNotSupported = "InvalidParameterForce.PrepaidDiskNotSupported",
        InvalidParameterForce_RegionNotSupported = "InvalidParameterForce.RegionNotSupported",
        /// More than 10 custom parameters.
        InvalidParameters_CountLimitExceeded = "InvalidParameters.CountLimitExceeded",
        /// `Parameters` names a custom parameter twice.
        InvalidParameters_KeyDuplicate = "InvalidParameters.KeyDuplicate",
        /// A name in `Parameters` is empty.
        InvalidParameters_KeyEmpty = "InvalidParameters.KeyEmpty",
        /// A name in `Parameters` is longer than 64 characters.
        InvalidParameters_KeyLengthLimitExceeded = "InvalidParameters.KeyLengthLimitExceeded",
        /// A name in `Parameters` has characters that are not allowed.
        InvalidParameters_KeyMalformed = "InvalidParameters.KeyMalformed",
        /// `Parameters` names something that the command does not define.
        InvalidParameters_KeyNotMatch = "InvalidParameters.KeyNotMatch",
        /// A value in `Parameters` is not text.
        InvalidParameters_ValueTypeUnsupported = "InvalidParameters.ValueTypeUnsupported",
        InvalidParams = "InvalidParams",
        InvalidParams_CreateEniParams = "InvalidParams.CreateEniParams",
        InvalidParams_EndTime = "InvalidParams.EndTime",
        InvalidParams_EniId = "InvalidParams.EniId",
        InvalidParams_GroupType = "InvalidParams.GroupType",
        InvalidParams_HostnameExceed = "InvalidParams.HostnameExceed",
        InvalidParams_InstanceNameExceed = "InvalidParams.InstanceNameExceed",
        InvalidParams_InstanceType = "InvalidParams.InstanceType",
        InvalidParams_IoOptimized = "InvalidParams.IoOptimized",
        InvalidParams_NetworkInterfaceName = "InvalidParams.NetworkInterfaceName",
        InvalidParams_NetworkType = "InvalidParams.NetworkType",
        /// Something that the request refers to does not exist; the message names it.
        InvalidParams_NotFound = "InvalidParams.NotFound",
        InvalidParams_OSType = "InvalidParams.OSType",
        InvalidParams_Offset = "InvalidParams.Offset",
        InvalidParams_PageSize = "InvalidParams.PageSize",
        InvalidParams_RegionId = "InvalidParams.RegionId",
        InvalidParams_StartTime = "InvalidParams.StartTime",
        InvalidParams_VpcIdGroupType = "InvalidParams.VpcIdGroupType",
        InvalidParams_ZoneId = "InvalidParams.ZoneId",
        /// A parameter has a value that is not possible; the message names it.
        InvalidParamter = "InvalidParamter",
        /// Two parameters exclude each other; the message names them.
        InvalidParamter_Conflict = "InvalidParamter.Conflict",
        /// The password is too weak. It needs 8 to 30 characters of three kinds.
        InvalidPassword_Malformed = "InvalidPassword.Malformed",
        InvalidPasswordParam_Mismatch = "InvalidPasswordParam.Mismatch",
        InvalidPayAsYouGoAllocationStrategy_ValueNotSupported = "InvalidPayAsYouGoAllocationStrategy.ValueNotSupported",
        InvalidPayMethod = "InvalidPayMethod",
        InvalidPayMethod_SyncPaymentNotSupport = "InvalidPayMethod.SyncPaymentNotSupport",
        InvalidPayType_NotSupport = "InvalidPayType.NotSupport",
        /// The place of the data centre is malformed.
        InvalidPeerLocation_Malformd = "InvalidPeerLocation.Malformd",
        /// The subnet mask is malformed.
        InvalidPeeringSubnetMask_Malformed = "InvalidPeeringSubnetMask.Malformed",
        InvalidPerformanceControlOptions_ModifyOperationUnsupported = "InvalidPerformanceControlOptions.ModifyOperationUnsupported",
        /// The performance level is none of `PL0` to `PL3`, or not possible with the disk's size.
        InvalidPerformanceLevel_Malformed = "InvalidPerformanceLevel.Malformed",
        InvalidPerformanceLevel_TooLow = "InvalidPerformanceLevel.TooLow",
        InvalidPerformanceLevel_ValueNotSupported = "InvalidPerformanceLevel.ValueNotSupported",
        InvalidPerformanceLevelParam_Mismatch = "InvalidPerformanceLevelParam.Mismatch",
        InvalidPerformanceParameter_DiskNotInDedicatedStorageCluster = "InvalidPerformanceParameter.DiskNotInDedicatedStorageCluster",
        /// The length of the purchase is not possible. See which periods the operation takes.
        InvalidPeriod = "InvalidPeriod",
        /// The instance would outlive the dedicated host it is on. Renew the host or take a shorter period.
        InvalidPeriod_ExceededDedicatedHost = "InvalidPeriod.ExceededDedicatedHost",
        InvalidPeriod_ExceededMaximumExpiration = "InvalidPeriod.ExceededMaximumExpiration",
        InvalidPeriod_ExceededMaximumExpirationDate = "InvalidPeriod.ExceededMaximumExpirationDate",
        InvalidPeriod_NotFound = "InvalidPeriod.NotFound",
        InvalidPeriod_StarterPackage = "InvalidPeriod.StarterPackage",
        InvalidPeriod_UnitMismatch = "InvalidPeriod.UnitMismatch",
        /// The length of the purchase is not possible. See which periods the operation takes.
        InvalidPeriod_ValueNotSupported = "InvalidPeriod.ValueNotSupported",
        InvalidPeriodType_ValueNotSupported = "InvalidPeriodType.ValueNotSupported",
        /// `PeriodUnit` is not one that is possible here, such as `Month` or `Year`.
        InvalidPeriodUnit_ValueNotSupported = "InvalidPeriodUnit.ValueNotSupported",
        InvalidPermission_ResourceShareAssocoated = "InvalidPermission.ResourceShareAssocoated",
        /// The bandwidth is outside of what is possible for this resource.
        InvalidPhysicalConnectionBandwidth_Malformed = "InvalidPhysicalConnectionBandwidth.Malformed",
        InvalidPhysicalConnectionBusinessStatus = "InvalidPhysicalConnectionBusinessStatus",
        /// The leased line is not `Enabled`.
        InvalidPhysicalConnectionId_NotEnabled = "InvalidPhysicalConnectionId.NotEnabled",
        /// There is no such leased line in this region.
        InvalidPhysicalConnectionId_NotFound = "InvalidPhysicalConnectionId.NotFound",
        InvalidPhysicalConnectionId_NotMatched = "InvalidPhysicalConnectionId.NotMatched",
        /// The carrier is none of those that are known.
        InvalidPhysicalConnectionOperator_Malformed = "InvalidPhysicalConnectionOperator.Malformed",
        /// The kind of port does not exist or is not available at this access point.
        InvalidPhysicalConnectionPortType_Malformed = "InvalidPhysicalConnectionPortType.Malformed",
        InvalidPlatform_Malformed = "InvalidPlatform.Malformed",
        /// The operating system named in `Platform` is not supported.
        InvalidPlatform_ValueNotSupported = "InvalidPlatform.ValueNotSupported",
        /// There is no plug-in of this name.
        InvalidPluginName_NotFound = "InvalidPluginName.NotFound",
        /// The policy is neither `accept` nor `drop`.
        InvalidPolicy_Malformed = "InvalidPolicy.Malformed",
        /// Protocol and ports do not go together. `-1/-1` is for protocols without ports.
        InvalidPortRange_Malformed = "InvalidPortRange.Malformed",
        /// The kind of port does not exist or is not available at this access point.
        InvalidPortType_Malformd = "InvalidPortType.Malformd",
        /// The kind of port does not exist or is not available at this access point.
        InvalidPortType_NotFound = "InvalidPortType.NotFound",
        /// There is no such prefix list in this region.
        InvalidPrefixListId_NotFound = "InvalidPrefixListId.NotFound",
        /// No price could be found for this order. Check the settings, or try again later.
        InvalidPrice_NotFound = "InvalidPrice.NotFound",
        InvalidPriceUnit_ValueNotSupported = "InvalidPriceUnit.ValueNotSupported",
        InvalidPrimaryIpAddress_SizeInvalid = "InvalidPrimaryIpAddress.SizeInvalid",
        /// The priority is not an integer from 1 to 100.
        InvalidPriority_Malformed = "InvalidPriority.Malformed",
        /// The priority is not an integer from 1 to 100.
        InvalidPriority_ValueNotSupported = "InvalidPriority.ValueNotSupported",
        InvalidPriorityStrategy_ValueNotSupported = "InvalidPriorityStrategy.ValueNotSupported",
        InvalidPrivateIp_Changing = "InvalidPrivateIp.Changing",
        InvalidPrivateIp_NotFound = "InvalidPrivateIp.NotFound",
        InvalidPrivateIpAddress = "InvalidPrivateIpAddress",
        /// The private address is in use or stands twice.
        InvalidPrivateIpAddress_Duplicated = "InvalidPrivateIpAddress.Duplicated",
        /// The private address is malformed or not in the vSwitch's block.
        InvalidPrivateIpAddress_Malformed = "InvalidPrivateIpAddress.Malformed",
        InvalidPrivateIpAddress_Mismatch = "InvalidPrivateIpAddress.Mismatch",
        InvalidPrivatePoolId_NotFound = "InvalidPrivatePoolId.NotFound",
        InvalidPrivatePoolOptions_Id = "InvalidPrivatePoolOptions.Id",
        InvalidPrivatePoolOptionsName_ValueNotSupported = "InvalidPrivatePoolOptionsName.ValueNotSupported",
        /// The protocol is none of `TCP`, `UDP` and `Any`.
        InvalidProtocal_ValueNotSupported = "InvalidProtocal.ValueNotSupported",
        InvalidProvisionedIops_LimitExceed = "InvalidProvisionedIops.LimitExceed",
        InvalidPublicKeyBody_Malformed = "InvalidPublicKeyBody.Malformed",
        InvalidRamRole_NotEcsRole = "InvalidRamRole.NotEcsRole",
        /// There is no such RAM role.
        InvalidRamRole_NotFound = "InvalidRamRole.NotFound",
        InvalidRebootTime_MalFormed = "InvalidRebootTime.MalFormed",
        InvalidRebootTime_Malformed = "InvalidRebootTime.Malformed",
        InvalidRebootTime_ValueNotSupported = "InvalidRebootTime.ValueNotSupported",
        /// The redundant leased line belongs to another account or is not in service.
        InvalidRedundantPhysicalConnection = "InvalidRedundantPhysicalConnection",
        InvalidRedundantPhysicalConnectionId_NotFound = "InvalidRedundantPhysicalConnectionId.NotFound",
        /// The redundant leased line belongs to another account or is not in service.
        InvalidRedundantPhysicalConnectionStatus = "InvalidRedundantPhysicalConnectionStatus",
        InvalidRegion_Malformed = "InvalidRegion.Malformed",
        /// There is no such region, or the service is not offered there. `DescribeRegions` lists them.
        InvalidRegion_NotExist = "InvalidRegion.NotExist",
        /// There is no such region, or the service is not offered there. `DescribeRegions` lists them.
        InvalidRegion_NotFound = "InvalidRegion.NotFound",
        /// The region does not offer this.
        InvalidRegion_NotSupport = "InvalidRegion.NotSupport",
        InvalidRegion_NotSupportSnapshotInstantAccessRegion = "InvalidRegion.NotSupportSnapshotInstantAccessRegion",
        InvalidRegion_ValueNotSupported = "InvalidRegion.ValueNotSupported",
        InvalidRegionId = "InvalidRegionId",
        /// The region id is malformed. It looks like `cn-hangzhou`.
        InvalidRegionId_MalFormed = "InvalidRegionId.MalFormed",
        InvalidRegionId_Malformed = "InvalidRegionId.Malformed",
        InvalidRegionId_NotExists = "InvalidRegionId.NotExists",
        /// There is no such region, or the service is not offered there. `DescribeRegions` lists them.
        InvalidRegionId_NotFound = "InvalidRegionId.NotFound",
        InvalidRegionId_NotSupport = "InvalidRegionId.NotSupport",
        /// The encryption algorithm is not possible, or not in this region.
        InvalidRegionId_NotSupportEncryptAlgorithm = "InvalidRegionId.NotSupportEncryptAlgorithm",
        InvalidRegionId_NotSupportReplaceEncryptedSystemDisk = "InvalidRegionId.NotSupportReplaceEncryptedSystemDisk",
        InvalidRegionId_NotSupported = "InvalidRegionId.NotSupported",
        InvalidRegionId_NotSupportedEncryptedSnapshotCopy = "InvalidRegionId.NotSupportedEncryptedSnapshotCopy",
        InvalidRegionId_ResourceGroup = "InvalidRegionId.ResourceGroup",
        InvalidRegionInstance = "InvalidRegionInstance",
        InvalidRelationResource_NotFound = "InvalidRelationResource.NotFound",
        InvalidRemoteConnectionOptions_Password = "InvalidRemoteConnectionOptions.Password",
        InvalidRemoteConnectionOptions_Type = "InvalidRemoteConnectionOptions.Type",
        InvalidRemovedIpAddresses_NotFound = "InvalidRemovedIpAddresses.NotFound",
        /// There is no repeat mode of this name.
        InvalidRepeatMode_NotFound = "InvalidRepeatMode.NotFound",
        InvalidReservedInstanceId_NotFound = "InvalidReservedInstanceId.NotFound",
        InvalidReservedInstanceLockReason_ValueNotSupported = "InvalidReservedInstanceLockReason.ValueNotSupported",
        InvalidReservedInstanceName_Malformed = "InvalidReservedInstanceName.Malformed",
        InvalidReservedInstanceOfferingClass_ValueNotSupported = "InvalidReservedInstanceOfferingClass.ValueNotSupported",
        InvalidReservedInstanceOfferingType_ValueNotSupported = "InvalidReservedInstanceOfferingType.ValueNotSupported",
        InvalidReservedInstancePlatform_ValueNotSupported = "InvalidReservedInstancePlatform.ValueNotSupported",
        InvalidReservedInstanceStatus_ValueNotSupported = "InvalidReservedInstanceStatus.ValueNotSupported",
        InvalidReservedInstanceZone_ValueNotSupported = "InvalidReservedInstanceZone.ValueNotSupported",
        InvalidResource_NotBinding = "InvalidResource.NotBinding",
        InvalidResource_NotExists = "InvalidResource.NotExists",
        InvalidResourceGroup_Duplicate = "InvalidResourceGroup.Duplicate",
        /// There is no such resource group, or the operation does not support one.
        InvalidResourceGroup_NotFound = "InvalidResourceGroup.NotFound",
        /// There is no such resource group, or the operation does not support one.
        InvalidResourceGroupId = "InvalidResourceGroupId",
        InvalidResourceGroupId_NotFound = "InvalidResourceGroupId.NotFound",
        /// There is no such resource in this region. Check id, kind and region.
        InvalidResourceId_NotFound = "InvalidResourceId.NotFound",
        /// The resource does not support this.
        InvalidResourceId_NotSupported = "InvalidResourceId.NotSupported",
        InvalidResourcePackage_BizStatus = "InvalidResourcePackage.BizStatus",
        /// `ResourceTag` and `InstanceId` exclude each other.
        InvalidResourceTag_ConflictWithInstanceIds = "InvalidResourceTag.ConflictWithInstanceIds",
        /// No instance carries these resource tags.
        InvalidResourceTag_InstanceNotFound = "InvalidResourceTag.InstanceNotFound",
        /// A resource tag key is too long, has a reserved prefix or contains a URL.
        InvalidResourceTagKey_Malformed = "InvalidResourceTagKey.Malformed",
        /// A resource tag value is too long or contains a URL.
        InvalidResourceTagValue_Malformed = "InvalidResourceTagValue.Malformed",
        /// `ResourceType` is not one that the operation knows.
        InvalidResourceType_NotFound = "InvalidResourceType.NotFound",
        /// `ResourceType` is not one that the operation knows.
        InvalidResourceType_NotSupported = "InvalidResourceType.NotSupported",
        InvalidResourceType_ValueNotSupported = "InvalidResourceType.ValueNotSupported",
        /// The number of days to keep it is not possible.
        InvalidRetentionDays_Malformed = "InvalidRetentionDays.Malformed",
        InvalidRole_ValueNotSupported = "InvalidRole.ValueNotSupported",
        /// There is no such route.
        InvalidRouteEntry = "InvalidRouteEntry",
        InvalidRouteEntry_Duplicate = "InvalidRouteEntry.Duplicate",
        /// There is no such route.
        InvalidRouteEntry_NotFound = "InvalidRouteEntry.NotFound",
        InvalidRouteEntrySize = "InvalidRouteEntrySize",
        /// There is no such route table.
        InvalidRouteTableId_NotFound = "InvalidRouteTableId.NotFound",
        /// There is no such router, or the account may not use it.
        InvalidRouterId_NotFound = "InvalidRouterId.NotFound",
        InvalidRouterInterface = "InvalidRouterInterface",
        InvalidRouterInterfaceChargeType_Malformed = "InvalidRouterInterfaceChargeType.Malformed",
        /// There is no such router interface in this region.
        InvalidRouterInterfaceId_NotFound = "InvalidRouterInterfaceId.NotFound",
        InvalidRouterInterfaceSpec_Malformed = "InvalidRouterInterfaceSpec.Malformed",
        InvalidRouterType = "InvalidRouterType",
        InvalidRouterType_ValueNotSupported = "InvalidRouterType.ValueNotSupported",
        InvalidScene_ValueNotSupported = "InvalidScene.ValueNotSupported",
        InvalidSchedulerOptions = "InvalidSchedulerOptions",
        InvalidScope_ValueNotSupported = "InvalidScope.ValueNotSupported",
        InvalidSecondaryPrivateIpAddressCount_Malformed = "InvalidSecondaryPrivateIpAddressCount.Malformed",
        InvalidSecurityGroup_InvalidNetworkType = "InvalidSecurityGroup.InvalidNetworkType",
        InvalidSecurityGroup_IsSame = "InvalidSecurityGroup.IsSame",
        InvalidSecurityGroup_NetworkType = "InvalidSecurityGroup.NetworkType",
        InvalidSecurityGroup_NotFound = "InvalidSecurityGroup.NotFound",
        InvalidSecurityGroup_NotInDefaultVpc = "InvalidSecurityGroup.NotInDefaultVpc",
        InvalidSecurityGroup_VpcMismatch = "InvalidSecurityGroup.VpcMismatch",
        InvalidSecurityGroupAssociation_NotFound = "InvalidSecurityGroupAssociation.NotFound",
        /// The description of the security group is malformed.
        InvalidSecurityGroupDiscription_Malformed = "InvalidSecurityGroupDiscription.Malformed",
        InvalidSecurityGroupId = "InvalidSecurityGroupId",
        /// The id of the security group is malformed.
        InvalidSecurityGroupId_Malformed = "InvalidSecurityGroupId.Malformed",
        InvalidSecurityGroupId_MultiGroupIdNetworkTypeConflict = "InvalidSecurityGroupId.MultiGroupIdNetworkTypeConflict",
        /// There is no such security group in this region. Check the id and the region.
        InvalidSecurityGroupId_NotFound = "InvalidSecurityGroupId.NotFound",
        /// The security group is not one of the VPC.
        InvalidSecurityGroupId_NotVpc = "InvalidSecurityGroupId.NotVpc",
        InvalidSecurityGroupId_SingleIdAndMultiIdConflict = "InvalidSecurityGroupId.SingleIdAndMultiIdConflict",
        InvalidSecurityGroupName_Malformed = "InvalidSecurityGroupName.Malformed",
        InvalidSecurityGroupRule_RuleNotExist = "InvalidSecurityGroupRule.RuleNotExist",
        /// There is no such rule of the security group.
        InvalidSecurityGroupRuleId_NotFound = "InvalidSecurityGroupRuleId.NotFound",
        InvalidSecurityGroupType_NotSupportClassic = "InvalidSecurityGroupType.NotSupportClassic",
        InvalidSecurityGroupVpc_NotBelongToOneVpc = "InvalidSecurityGroupVpc.NotBelongToOneVpc",
        InvalidSecurityOptions_NotSupported = "InvalidSecurityOptions.NotSupported",
        InvalidSize_ValueNotSupported = "InvalidSize.ValueNotSupported",
        /// There is no Logstore of this name.
        InvalidSlsLogstoreName_NotFound = "InvalidSlsLogstoreName.NotFound",
        /// There is no project of this name.
        InvalidSlsProjectName_NotFound = "InvalidSlsProjectName.NotFound",
        InvalidSnapshot_EncryptedNotSupported = "InvalidSnapshot.EncryptedNotSupported",
        InvalidSnapshot_NotFound = "InvalidSnapshot.NotFound",
        InvalidSnapshot_NotReady = "InvalidSnapshot.NotReady",
        InvalidSnapshot_StorageLocationNotSupported = "InvalidSnapshot.StorageLocationNotSupported",
        InvalidSnapshot_TooLarge = "InvalidSnapshot.TooLarge",
        /// The snapshot is too old for this. Take a new one.
        InvalidSnapshot_TooOld = "InvalidSnapshot.TooOld",
        InvalidSnapshotCategory_Malformed = "InvalidSnapshotCategory.Malformed",
        InvalidSnapshotCategory_NotSupportCopy = "InvalidSnapshotCategory.NotSupportCopy",
        InvalidSnapshotCategory_NotSupportCrossRegionCopy = "InvalidSnapshotCategory.NotSupportCrossRegionCopy",
        InvalidSnapshotCategory_NotSupportEncryptedCopy = "InvalidSnapshotCategory.NotSupportEncryptedCopy",
        InvalidSnapshotCategory_NotSupportImageCreation = "InvalidSnapshotCategory.NotSupportImageCreation",
        InvalidSnapshotDisableInstantAccess_Malformed = "InvalidSnapshotDisableInstantAccess.Malformed",
        InvalidSnapshotGroup_NotFound = "InvalidSnapshotGroup.NotFound",
        InvalidSnapshotGroupId_MustBeOne = "InvalidSnapshotGroupId.MustBeOne",
        InvalidSnapshotId_BasedSnapshotTooOld = "InvalidSnapshotId.BasedSnapshotTooOld",
        InvalidSnapshotId_EncryptedNotSupport = "InvalidSnapshotId.EncryptedNotSupport",
        InvalidSnapshotId_Malformed = "InvalidSnapshotId.Malformed",
        InvalidSnapshotId_NotDataDiskSnapshot = "InvalidSnapshotId.NotDataDiskSnapshot",
        /// There is no such snapshot in this region.
        InvalidSnapshotId_NotFound = "InvalidSnapshotId.NotFound",
        /// The snapshot is not finished. Wait until it is `accomplished`.
        InvalidSnapshotId_NotReady = "InvalidSnapshotId.NotReady",
        InvalidSnapshotIds_Malformed = "InvalidSnapshotIds.Malformed",
        InvalidSnapshotLinkId_NotFound = "InvalidSnapshotLinkId.NotFound",
        InvalidSnapshotLinkIds = "InvalidSnapshotLinkIds",
        /// The name is too short or too long, or begins with `http://` or `https://`.
        InvalidSnapshotName_Malformed = "InvalidSnapshotName.Malformed",
        InvalidSnapshotPolicyName_Malformed = "InvalidSnapshotPolicyName.Malformed",
        InvalidSnapshotType_NotFound = "InvalidSnapshotType.NotFound",
        InvalidSource_TrafficMirrorSession = "InvalidSource.TrafficMirrorSession",
        InvalidSourceCidrIp_Malformed = "InvalidSourceCidrIp.Malformed",
        InvalidSourceDiskType = "InvalidSourceDiskType",
        InvalidSourceGroup_NotFound = "InvalidSourceGroup.NotFound",
        /// The two security groups are not in the same VPC.
        InvalidSourceGroupId_Mismatch = "InvalidSourceGroupId.Mismatch",
        InvalidSourceGroupId_NotFound = "InvalidSourceGroupId.NotFound",
        InvalidSourceInstance_NotFound = "InvalidSourceInstance.NotFound",
        /// The ports are not as `first/last`, or do not fit the protocol.
        InvalidSourcePortRange_Malformed = "InvalidSourcePortRange.Malformed",
        InvalidSourceSnapshot = "InvalidSourceSnapshot",
        InvalidSpec_ValudNotSupported = "InvalidSpec.ValudNotSupported",
        InvalidSpotAliUid = "InvalidSpotAliUid",
        InvalidSpotAllocationStrategy_ValueNotSupported = "InvalidSpotAllocationStrategy.ValueNotSupported",
        InvalidSpotAuthorized = "InvalidSpotAuthorized",
        InvalidSpotDuration = "InvalidSpotDuration",
        InvalidSpotInstanceInterruptionBehavior_ValueNotSupported = "InvalidSpotInstanceInterruptionBehavior.ValueNotSupported",
        InvalidSpotInterruptionBehavior = "InvalidSpotInterruptionBehavior",
        InvalidSpotInterruptionBehavior_ClassicNetworkNotSupport = "InvalidSpotInterruptionBehavior.ClassicNetworkNotSupport",
        InvalidSpotInterruptionBehavior_LocalDiskNotSupport = "InvalidSpotInterruptionBehavior.LocalDiskNotSupport",
        InvalidSpotParam_EmptyZoneID = "InvalidSpotParam.EmptyZoneID",
        InvalidSpotPrepaid = "InvalidSpotPrepaid",
        InvalidSpotPriceLimit = "InvalidSpotPriceLimit",
        InvalidSpotPriceLimit_LowerThanPublicPrice = "InvalidSpotPriceLimit.LowerThanPublicPrice",
        /// `SpotStrategy` is none of `NoSpot`, `SpotWithPriceLimit` and `SpotAsPriceGo`, or not possible here.
        InvalidSpotStrategy = "InvalidSpotStrategy",
        InvalidSpotStrategy_ValueNotSupported = "InvalidSpotStrategy.ValueNotSupported",
        InvalidStartTime_BeyondLifeCycle = "InvalidStartTime.BeyondLifeCycle",
        InvalidStartTime_MalFormed = "InvalidStartTime.MalFormed",
        /// The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.
        InvalidStartTime_Malformed = "InvalidStartTime.Malformed",
        InvalidStartTime_NotSupported = "InvalidStartTime.NotSupported",
        InvalidStartTime_ScopeNotMatch = "InvalidStartTime.ScopeNotMatch",
        /// The span begins further back than figures are kept.
        InvalidStartTime_TooEarly = "InvalidStartTime.TooEarly",
        InvalidStartTime_ValueNotSupported = "InvalidStartTime.ValueNotSupported",
        /// The leased line or router is in a state that does not allow the operation.
        InvalidStatus = "InvalidStatus",
        InvalidStatus_CancelFailed = "InvalidStatus.CancelFailed",
        /// The command is running somewhere; stop it first.
        InvalidStatus_CmdIdInUse = "InvalidStatus.CmdIdInUse",
        InvalidStatus_DiskNotReady = "InvalidStatus.DiskNotReady",
        InvalidStatus_DiskUnderPerformanceControl = "InvalidStatus.DiskUnderPerformanceControl",
        /// The state of the address or of the resource does not allow binding. Wait until it is stable.
        InvalidStatus_EcsStatusNotSupport = "InvalidStatus.EcsStatusNotSupport",
        /// The state of the address or of the resource does not allow binding. Wait until it is stable.
        InvalidStatus_EniStatusNotSupport = "InvalidStatus.EniStatusNotSupport",
        InvalidStatus_ImagePipelineExecution = "InvalidStatus.ImagePipelineExecution",
        InvalidStatus_InProgress = "InvalidStatus.InProgress",
        InvalidStatus_InstanceHasBandWidth = "InvalidStatus.InstanceHasBandWidth",
        InvalidStatus_InstanceIsMigrating = "InvalidStatus.InstanceIsMigrating",
        InvalidStatus_InstanceLocked = "InvalidStatus.InstanceLocked",
        InvalidStatus_InstanceStatus = "InvalidStatus.InstanceStatus",
        /// The state of the address or of the resource does not allow binding. Wait until it is stable.
        InvalidStatus_NotAllow = "InvalidStatus.NotAllow",
        /// The leased line or router is in a state that does not allow the operation.
        InvalidStatus_NotAllowed = "InvalidStatus.NotAllowed",
        InvalidStatus_NotFound = "InvalidStatus.NotFound",
        InvalidStatus_NotStopped = "InvalidStatus.NotStopped",
        /// The resource group is being created or deleted.
        InvalidStatus_ResourceGroup = "InvalidStatus.ResourceGroup",
        InvalidStatus_RouteEntry = "InvalidStatus.RouteEntry",
        InvalidStatus_SnatOrDnat = "InvalidStatus.SnatOrDnat",
        /// The instance is being upgraded. Try again later.
        InvalidStatus_Upgrading = "InvalidStatus.Upgrading",
        /// The status to look for is not one that exists.
        InvalidStatus_ValueNotSupported = "InvalidStatus.ValueNotSupported",
        InvalidStorageClusterId_CapacityNotEnough = "InvalidStorageClusterId.CapacityNotEnough",
        InvalidStorageClusterId_CategoryNotMatch = "InvalidStorageClusterId.CategoryNotMatch",
        InvalidStorageClusterId_ConflictWithInstanceId = "InvalidStorageClusterId.ConflictWithInstanceId",
        InvalidStorageClusterId_ConflictWithStorageSetId = "InvalidStorageClusterId.ConflictWithStorageSetId",
        InvalidStorageClusterId_DiskCategoryUnsupported = "InvalidStorageClusterId.DiskCategoryUnsupported",
        InvalidStorageClusterId_DiskSizeEmpty = "InvalidStorageClusterId.DiskSizeEmpty",
        InvalidStorageClusterId_NotExist = "InvalidStorageClusterId.NotExist",
        InvalidStorageClusterId_PerformanceLevelNotMatch = "InvalidStorageClusterId.PerformanceLevelNotMatch",
        InvalidStorageClusterId_StatusNotSupport = "InvalidStorageClusterId.StatusNotSupport",
        InvalidStorageClusterId_ZoneIdEmpty = "InvalidStorageClusterId.ZoneIdEmpty",
        InvalidStorageLocation_NotFound = "InvalidStorageLocation.NotFound",
        /// The storage set does not support this category of disk.
        InvalidStorageSet_NotSupport = "InvalidStorageSet.NotSupport",
        InvalidStorageSetId_DiskCategoryUnsupported = "InvalidStorageSetId.DiskCategoryUnsupported",
        /// There is no such storage set.
        InvalidStorageSetId_NotFound = "InvalidStorageSetId.NotFound",
        /// The name of the storage set is malformed.
        InvalidStorageSetName_Malformed = "InvalidStorageSetName.Malformed",
        InvalidSystemDisk_NotFound = "InvalidSystemDisk.NotFound",
        InvalidSystemDiskCategory_NotMatchInstanceType = "InvalidSystemDiskCategory.NotMatchInstanceType",
        /// The category of disk is not possible here, with this zone or instance type.
        InvalidSystemDiskCategory_ValueNotSupported = "InvalidSystemDiskCategory.ValueNotSupported",
        InvalidSystemDiskCategory_ValueUnauthorized = "InvalidSystemDiskCategory.ValueUnauthorized",
        InvalidSystemDiskSize = "InvalidSystemDiskSize",
        InvalidSystemDiskSize_ImageNotSupportResize = "InvalidSystemDiskSize.ImageNotSupportResize",
        /// The system disk is smaller than the image.
        InvalidSystemDiskSize_LessThanImageSize = "InvalidSystemDiskSize.LessThanImageSize",
        InvalidSystemDiskSize_LessThanMemSize = "InvalidSystemDiskSize.LessThanMemSize",
        /// The size of the system disk is outside of what its category allows.
        InvalidSystemDiskSize_LessThanMinSize = "InvalidSystemDiskSize.LessThanMinSize",
        /// The size of the system disk is outside of what its category allows.
        InvalidSystemDiskSize_MoreThanMaxSize = "InvalidSystemDiskSize.MoreThanMaxSize",
        InvalidSystemDiskSize_NotSupportedValue = "InvalidSystemDiskSize.NotSupportedValue",
        /// The size of the disk is outside of what its category allows.
        InvalidSystemDiskSize_ValueNotSupported = "InvalidSystemDiskSize.ValueNotSupported",
        InvalidSystemDiskStatus_IsTransfering = "InvalidSystemDiskStatus.IsTransfering",
        InvalidSystemSnapshot_Missing = "InvalidSystemSnapshot.Missing",
        InvalidSystemType_NotSupportedValue = "InvalidSystemType.NotSupportedValue",
        /// Tag keys and values do not go together; a value needs its key.
        InvalidTag_Mismatch = "InvalidTag.Mismatch",
        InvalidTag_NotSupported = "InvalidTag.NotSupported",
        /// There are more tags than a request or a resource can have, usually 20.
        InvalidTagCount = "InvalidTagCount",
        InvalidTagFilter_Malformed = "InvalidTagFilter.Malformed",
        /// A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.
        InvalidTagKey = "InvalidTagKey",
        /// A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.
        InvalidTagKey_Malformed = "InvalidTagKey.Malformed",
        /// A tag value is too long or contains `http://` or `https://`.
        InvalidTagValue = "InvalidTagValue",
        /// A tag value is too long or contains `http://` or `https://`.
        InvalidTagValue_Malformed = "InvalidTagValue.Malformed",
        InvalidTags_MalFormed = "InvalidTags.MalFormed",
        InvalidTarget_TrafficMirrorSession = "InvalidTarget.TrafficMirrorSession",
        /// `TargetServer` needs `PortNumber`.
        InvalidTargetServer_MissingPortNumber = "InvalidTargetServer.MissingPortNumber",
        InvalidTaskId_IncorrectTaskStatus = "InvalidTaskId.IncorrectTaskStatus",
        InvalidTaskId_NotFound = "InvalidTaskId.NotFound",
        InvalidTaskId_TaskActionNotSupport = "InvalidTaskId.TaskActionNotSupport",
        InvalidTemporary_EndTime = "InvalidTemporary.EndTime",
        InvalidTemporary_StartTime = "InvalidTemporary.StartTime",
        /// There is no termination mode of this name.
        InvalidTerminationMode_NotFound = "InvalidTerminationMode.NotFound",
        InvalidToRegionIdSize_ExceededMaxNumber = "InvalidToRegionIdSize.ExceededMaxNumber",
        InvalidTrafficMode_ModifyToStandardNotSupported = "InvalidTrafficMode.ModifyToStandardNotSupported",
        InvalidType_Malformd = "InvalidType.Malformd",
        InvalidUsage = "InvalidUsage",
        InvalidUser_NotInWhiteList = "InvalidUser.NotInWhiteList",
        /// Accounts of this kind cannot do this.
        InvalidUser_NotSupported = "InvalidUser.NotSupported",
        /// The RAM user may not pass this role on. Allow `ram:PassRole` for it.
        InvalidUser_PassRoleForbidden = "InvalidUser.PassRoleForbidden",
        /// The RAM user or role lacks permission for this action. Attach a policy with it.
        InvalidUser_Unauthorized = "InvalidUser.Unauthorized",
        /// The user's block overlaps with `100.64.0.0/10`.
        InvalidUserCidr_Malformed = "InvalidUserCidr.Malformed",
        /// A VPC can have three blocks of the user's own at most.
        InvalidUserCidr_Quota = "InvalidUserCidr.Quota",
        /// The user data is not Base64.
        InvalidUserData_Base64FormatInvalid = "InvalidUserData.Base64FormatInvalid",
        /// The account may not use user data here.
        InvalidUserData_Forbidden = "InvalidUserData.Forbidden",
        InvalidUserData_NotSupported = "InvalidUserData.NotSupported",
        /// The user data is larger than 32 KB before encoding.
        InvalidUserData_SizeExceeded = "InvalidUserData.SizeExceeded",
        /// Accounts of this kind cannot do this.
        InvalidUserType_NotSupported = "InvalidUserType.NotSupported",
        InvalidVBRStatus = "InvalidVBRStatus",
        InvalidVHDImage_IncorrectSize = "InvalidVHDImage.IncorrectSize",
        InvalidVPC_NotFound = "InvalidVPC.NotFound",
        InvalidVPCStatus = "InvalidVPCStatus",
        InvalidVPCStatus_NotWorking = "InvalidVPCStatus.NotWorking",
        /// There is no such router, or the account may not use it.
        InvalidVRouter_NotFound = "InvalidVRouter.NotFound",
        InvalidVRouterDiscription_Malformed = "InvalidVRouterDiscription.Malformed",
        InvalidVRouterId_NotFound = "InvalidVRouterId.NotFound",
        InvalidVRouterName_Malformed = "InvalidVRouterName.Malformed",
        InvalidVSwitch_DefaultVSwitchNotSupport = "InvalidVSwitch.DefaultVSwitchNotSupport",
        InvalidVSwitch_Ipv6NotTurnOn = "InvalidVSwitch.Ipv6NotTurnOn",
        InvalidVSwitch_NotBelongToVpc = "InvalidVSwitch.NotBelongToVpc",
        InvalidVSwitch_NotFound = "InvalidVSwitch.NotFound",
        /// The description is too short or too long, or begins with `http://` or `https://`.
        InvalidVSwitchDiscription_Malformed = "InvalidVSwitchDiscription.Malformed",
        /// The address is not in the vSwitch's block, or reserved.
        InvalidVSwitchId_IpInvalid = "InvalidVSwitchId.IpInvalid",
        InvalidVSwitchId_IpNotEnough = "InvalidVSwitchId.IpNotEnough",
        InvalidVSwitchId_IpPrefixNotEnough = "InvalidVSwitchId.IpPrefixNotEnough",
        InvalidVSwitchId_Mismatch = "InvalidVSwitchId.Mismatch",
        InvalidVSwitchId_Necessary = "InvalidVSwitchId.Necessary",
        InvalidVSwitchId_NotExist = "InvalidVSwitchId.NotExist",
        /// There is no such vSwitch in this region. Check the id and the region.
        InvalidVSwitchId_NotFound = "InvalidVSwitchId.NotFound",
        InvalidVSwitchIdNumber_NotSupported = "InvalidVSwitchIdNumber.NotSupported",
        /// The name is too short or too long, or begins with `http://` or `https://`.
        InvalidVSwitchName_Malformed = "InvalidVSwitchName.Malformed",
        InvalidValidTime_MalFormed = "InvalidValidTime.MalFormed",
        /// There is no such virtual border router in this region.
        InvalidVbrId_NotFound = "InvalidVbrId.NotFound",
        InvalidVbrOwnerId_NotFound = "InvalidVbrOwnerId.NotFound",
        InvalidVip_Status = "InvalidVip.Status",
        /// The VLAN id is not an integer from 0 to 2999.
        InvalidVlanId_Malformed = "InvalidVlanId.Malformed",
        InvalidVlanId_NotFound = "InvalidVlanId.NotFound",
        /// The VLAN id is in use on this leased line. Take another.
        InvalidVlanId_Used = "InvalidVlanId.Used",
        InvalidVolumeId_NotFound = "InvalidVolumeId.NotFound",
        InvalidVpc_Empty = "InvalidVpc.Empty",
        InvalidVpc_Indeterminacy = "InvalidVpc.Indeterminacy",
        InvalidVpc_NotBelong = "InvalidVpc.NotBelong",
        /// There is no such VPC.
        InvalidVpc_NotFound = "InvalidVpc.NotFound",
        /// The description is too short or too long, or begins with `http://` or `https://`.
        InvalidVpcDiscription_Malformed = "InvalidVpcDiscription.Malformed",
        InvalidVpcId_Malformed = "InvalidVpcId.Malformed",
        /// There is no such VPC in this region. Check the id and the region.
        InvalidVpcId_NotFound = "InvalidVpcId.NotFound",
        InvalidVpcId_SharedVpc = "InvalidVpcId.SharedVpc",
        InvalidVpcIdNumber_NotSupported = "InvalidVpcIdNumber.NotSupported",
        /// The name is too short or too long, or begins with `http://` or `https://`.
        InvalidVpcName_Malformed = "InvalidVpcName.Malformed",
        InvalidVpcZone_NotSupported = "InvalidVpcZone.NotSupported",
        /// There is no such VPN gateway in this region. Check the id and the region.
        InvalidVpnInstanceId_NotFound = "InvalidVpnInstanceId.NotFound",
        /// There is no such zone in the region. `DescribeZones` lists them.
        InvalidZone_NotFound = "InvalidZone.NotFound",
        /// The zone does not offer this.
        InvalidZone_NotSupported = "InvalidZone.NotSupported",
        /// The zone does not offer this.
        InvalidZone_PartitionNumberNotSupported = "InvalidZone.PartitionNumberNotSupported",
        InvalidZoneId_DiskCategoryUnsupported = "InvalidZoneId.DiskCategoryUnsupported",
        InvalidZoneId_MalFormed = "InvalidZoneId.MalFormed",
        /// There is no such zone in the region. `DescribeZones` lists them.
        InvalidZoneId_NotFound = "InvalidZoneId.NotFound",
        InvalidZoneId_NotSupportCreateWithShareEncryptedImage = "InvalidZoneId.NotSupportCreateWithShareEncryptedImage",
        InvalidZoneId_NotSupportShareEncryptedImage = "InvalidZoneId.NotSupportShareEncryptedImage",
        InvalidZoneId_ValueNotSupported = "InvalidZoneId.ValueNotSupported",
        /// The daily quota of invocations in this region is used up.
        Invocation_ExceedQuota = "Invocation.ExceedQuota",
        InvokeError = "InvokeError",
        /// The instance is not I/O optimized, or the setting is not possible.
        IoOptimized_NotSupported = "IoOptimized.NotSupported",
        IpAllocationError = "IpAllocationError",
        IpInUse = "IpInUse",
        /// The instance is in as many security groups as it can.
        JoinedGroupLimitExceed = "JoinedGroupLimitExceed",
        KeyPair_AlreadyExist = "KeyPair.AlreadyExist",
        LackResource = "LackResource",
        /// The order before is still being processed. Try again later.
        LastOrderProcessing = "LastOrderProcessing",
        LastRequestProcessing = "LastRequestProcessing",
        /// Another operation on the same resource, or the same request, is still running. Try again when it is
        /// done.
        LastTokenProcessing = "LastTokenProcessing",
        LaunchTemplateLimitExceed = "LaunchTemplateLimitExceed",
        LaunchTemplateName_Duplicated = "LaunchTemplateName.Duplicated",
        LaunchTemplateVersionLimitExceed = "LaunchTemplateVersionLimitExceed",
        LimitExceed_Entry = "LimitExceed.Entry",
        LimitExceed_MaxEntries = "LimitExceed.MaxEntries",
        LimitExceed_PrefixListAssociationResource = "LimitExceed.PrefixListAssociationResource",
        LimitExceed_PrefixListId = "LimitExceed.PrefixListId",
        LimitExceed_PrefixListPerRegion = "LimitExceed.PrefixListPerRegion",
        LimitationExceed_InterfaceNumberOnRouter = "LimitationExceed.InterfaceNumberOnRouter",
        LinkRole_NotSupport = "LinkRole.NotSupport",
        LoginAsNonRoot_ImageNotSupport = "LoginAsNonRoot.ImageNotSupport",
        LoginAsNonRoot_RegionNotSupport = "LoginAsNonRoot.RegionNotSupport",
        MalformedParameter_PerformanceControlOptions = "MalformedParameter.PerformanceControlOptions",
        MaxEIPQuotaExceeded = "MaxEIPQuotaExceeded",
        /// The quota of network interfaces in the region is used up.
        MaxEniCountExceeded = "MaxEniCountExceeded",
        MaxEniIpv6IpsCountExceeded = "MaxEniIpv6IpsCountExceeded",
        MaxEniPrivateIpsCountExceeded = "MaxEniPrivateIpsCountExceeded",
        Mayi_InternalError = "Mayi.InternalError",
        Mismatch_InstanceIdAndRegionId = "Mismatch.InstanceIdAndRegionId",
        /// `Bandwidth` is missing.
        MissingParam_Bandwidth = "MissingParam.Bandwidth",
        /// `RepeatMode` is `Period` but `Frequency` is missing.
        MissingParam_Frequency = "MissingParam.Frequency",
        /// `InstanceId` is missing or empty.
        MissingParam_InstanceId = "MissingParam.InstanceId",
        /// A required parameter is missing; the message names it.
        MissingParameter = "MissingParameter",
        MissingParameter_Architecture = "MissingParameter.Architecture",
        MissingParameter_BandwidthPackage = "MissingParameter.BandwidthPackage",
        MissingParameter_Capacity = "MissingParameter.Capacity",
        MissingParameter_Content = "MissingParameter.Content",
        MissingParameter_DedicatedHostId = "MissingParameter.DedicatedHostId",
        MissingParameter_Dest = "MissingParameter.Dest",
        MissingParameter_DiskCategory = "MissingParameter.DiskCategory",
        MissingParameter_DiskDeviceMapping = "MissingParameter.DiskDeviceMapping",
        MissingParameter_DiskIdOrDiskIds = "MissingParameter.DiskIdOrDiskIds",
        MissingParameter_HpcClusterId = "MissingParameter.HpcClusterId",
        MissingParameter_ImagePipelineId = "MissingParameter.ImagePipelineId",
        /// `InstanceAmount` is missing.
        MissingParameter_InstanceAmount = "MissingParameter.InstanceAmount",
        /// `InstanceCpuCoreCount` is missing.
        MissingParameter_InstanceCpuCoreCount = "MissingParameter.InstanceCpuCoreCount",
        /// Either a number of instances or a number of vCPUs is needed.
        MissingParameter_InstanceCpuCoreCountOrInstanceAmount = "MissingParameter.InstanceCpuCoreCountOrInstanceAmount",
        MissingParameter_InstanceId = "MissingParameter.InstanceId",
        MissingParameter_InstanceIdNotSupported = "MissingParameter.InstanceIdNotSupported",
        /// `InstanceIds` is required.
        MissingParameter_InstanceIds = "MissingParameter.InstanceIds",
        MissingParameter_InstanceType = "MissingParameter.InstanceType",
        MissingParameter_InstanceTypeAndAmountBothEmpty = "MissingParameter.InstanceTypeAndAmountBothEmpty",
        MissingParameter_InstanceTypeOrDataDisk = "MissingParameter.InstanceTypeOrDataDisk",
        MissingParameter_LaunchTemplateConfigs = "MissingParameter.LaunchTemplateConfigs",
        /// `PackageType` is missing or not possible.
        MissingParameter_PackageType = "MissingParameter.PackageType",
        MissingParameter_Platform = "MissingParameter.Platform",
        /// The id of the private pool is missing.
        MissingParameter_PrivatePoolOptions_Id = "MissingParameter.PrivatePoolOptions.Id",
        /// The id of the private pool is missing.
        MissingParameter_PrivatePoolOptions_Ids = "MissingParameter.PrivatePoolOptions.Ids",
        MissingParameter_PrivatePoolOptionsId = "MissingParameter.PrivatePoolOptionsId",
        /// `RegionId` is missing. Give it, or set the region of the client.
        MissingParameter_RegionId = "MissingParameter.RegionId",
        MissingParameter_ReservedInstanceConfiguration = "MissingParameter.ReservedInstanceConfiguration",
        MissingParameter_ReservedInstanceId = "MissingParameter.ReservedInstanceId",
        MissingParameter_ReservedInstanceIds = "MissingParameter.ReservedInstanceIds",
        MissingParameter_ResourceIds = "MissingParameter.ResourceIds",
        /// A resource tag has no key.
        MissingParameter_ResourceTagKey = "MissingParameter.ResourceTagKey",
        MissingParameter_ResourceType = "MissingParameter.ResourceType",
        MissingParameter_Source = "MissingParameter.Source",
        MissingParameter_SpotAllocationStrategy = "MissingParameter.SpotAllocationStrategy",
        MissingParameter_StorageCapacityUnitId = "MissingParameter.StorageCapacityUnitId",
        /// A tag has a value but no key.
        MissingParameter_TagKey = "MissingParameter.TagKey",
        MissingParameter_TagOwnerBid = "MissingParameter.TagOwnerBid",
        MissingParameter_TagOwnerUid = "MissingParameter.TagOwnerUid",
        MissingParameter_Tags = "MissingParameter.Tags",
        MissingParameter_WeightedCapacity = "MissingParameter.WeightedCapacity",
        MissingParameter_ZoneId = "MissingParameter.ZoneId",
        MissingParamter = "MissingParamter",
        MissingParamter_InstanceId = "MissingParamter.InstanceId",
        /// `RegionId` is missing. Give it, or set the region of the client.
        MissingParamter_RegionId = "MissingParamter.RegionId",
        MissingTemporary_EndTime = "MissingTemporary.EndTime",
        MissingTemporary_StartTime = "MissingTemporary.StartTime",
        ModifyingDiskCategoryLimitExceed = "ModifyingDiskCategoryLimitExceed",
        NATGATEWAY__FINANCIALLOCKED = "NATGATEWAY_FINANCIALLOCKED",
        NAT__PUBLIC__IP__ALLOCATE__FAILED = "NAT_PUBLIC_IP_ALLOCATE_FAILED",
        NAT__PUBLIC__IP__BINDING__FAILED = "NAT_PUBLIC_IP_BINDING_FAILED",
        NoAttributeToModify = "NoAttributeToModify",
        NoAvaliableDedicatedHost = "NoAvaliableDedicatedHost",
        NoChangeInDiskCategoryAndPerformanceLevel = "NoChangeInDiskCategoryAndPerformanceLevel",
        /// The RAM user or role lacks permission for this action. Attach a policy with it.
        NoPermission = "NoPermission",
        /// The RAM user may not see prices or get refunds. Grant it access to billing.
        NoPermission_Price = "NoPermission.Price",
        /// The RAM user may not see prices or get refunds. Grant it access to billing.
        NoPermission_Refund = "NoPermission.Refund",
        NoPermission_SystemTag = "NoPermission.SystemTag",
        NoPermission_Tag = "NoPermission.Tag",
        NoPermissionKey_Scope = "NoPermissionKey.Scope",
        NoSetRoletoECSServiceAcount = "NoSetRoletoECSServiceAcount",
        NoStock = "NoStock",
        /// There is no such resource.
        NoSuchResource = "NoSuchResource",
        /// The service is overloaded or out of order for a moment. Try again.
        NodeControllerUnavailable = "NodeControllerUnavailable",
        NotAllowed_AssociationExist = "NotAllowed.AssociationExist",
        NotBelongUser = "NotBelongUser",
        NotEmpty_HpcCluster = "NotEmpty.HpcCluster",
        NotEmptyCommandContent_RESTART = "NotEmptyCommandContent.RESTART",
        NotExists_HpcCluster = "NotExists.HpcCluster",
        NotSupport_SnapshotEncryptedAlgorithmConflict = "NotSupport.SnapshotEncryptedAlgorithmConflict",
        /// Disks of this category cannot be encrypted from a snapshot.
        NotSupportSnapshotEncrypted_DiskCategory = "NotSupportSnapshotEncrypted.DiskCategory",
        NotSupportSnapshotEncrypted_ImageOwnerAlias = "NotSupportSnapshotEncrypted.ImageOwnerAlias",
        NotSupportSnapshotEncrypted_InstanceType = "NotSupportSnapshotEncrypted.InstanceType",
        NotSupportSnapshotEncrypted_RegionId = "NotSupportSnapshotEncrypted.RegionId",
        NotSupportSnapshotEncrypted_ShareImage = "NotSupportSnapshotEncrypted.ShareImage",
        NotSupportSnapshotEncrypted_ZoneId = "NotSupportSnapshotEncrypted.ZoneId",
        NotSupported = "NotSupported",
        /// Security groups of the classic network cannot use prefix lists.
        NotSupported_ClassicNetworkPrefixList = "NotSupported.ClassicNetworkPrefixList",
        NotSupported_PageNumberAndPageSize = "NotSupported.PageNumberAndPageSize",
        NotSupported_ResourceType = "NotSupported.ResourceType",
        NotSupportedCommand_FROM = "NotSupportedCommand.FROM",
        NumberExceed_ResourceIds = "NumberExceed.ResourceIds",
        /// More than 10 resource tags.
        NumberExceed_ResourceTags = "NumberExceed.ResourceTags",
        NumberExceed_TagValues = "NumberExceed.TagValues",
        /// More than 20 tags.
        NumberExceed_Tags = "NumberExceed.Tags",
        NumberExceed_TooManyDisks = "NumberExceed.TooManyDisks",
        ORDER_QUANTITY__INVALID = "ORDER.QUANTITY_INVALID",
        OSS__AUTHORIZED__FAILED = "OSS_AUTHORIZED_FAILED",
        OSType_ValueNotSupported = "OSType.ValueNotSupported",
        /// Another operation on the same resource is still running. Try again when it is done.
        Operation_Conflict = "Operation.Conflict",
        /// The account may not use this operation, or the resource does not allow it.
        Operation_Forbidden = "Operation.Forbidden",
        /// Another operation on the same resource is still running. Try again when it is done.
        OperationConflict = "OperationConflict",
        OperationDeined_EncryptedSnapshot = "OperationDeined.EncryptedSnapshot",
        OperationDeined_FullImage = "OperationDeined.FullImage",
        OperationDeined_ImageUsingByInstance = "OperationDeined.ImageUsingByInstance",
        /// The resource does not allow the operation in its present state or configuration; the message says
        /// why.
        OperationDenied = "OperationDenied",
        OperationDenied_AbnormalInstanceInfo = "OperationDenied.AbnormalInstanceInfo",
        OperationDenied_AcceptNotSupported = "OperationDenied.AcceptNotSupported",
        /// An account of a reseller cannot own resources.
        OperationDenied_BidOwnResource = "OperationDenied.BidOwnResource",
        OperationDenied_CannotPerform = "OperationDenied.CannotPerform",
        OperationDenied_CloudBoxResourceExist = "OperationDenied.CloudBoxResourceExist",
        OperationDenied_CloudSSDNotSupported = "OperationDenied.CloudSSDNotSupported",
        OperationDenied_CloudboxNotSupport = "OperationDenied.CloudboxNotSupport",
        OperationDenied_CommunityImage = "OperationDenied.CommunityImage",
        OperationDenied_CreatingConflict = "OperationDenied.CreatingConflict",
        OperationDenied_DedicatedHostShared = "OperationDenied.DedicatedHostShared",
        OperationDenied_DedicatedRegionNotSupported = "OperationDenied.DedicatedRegionNotSupported",
        OperationDenied_DiskExpansionUnfinished = "OperationDenied.DiskExpansionUnfinished",
        OperationDenied_DiskInDedicatedBlockStorageCluster = "OperationDenied.DiskInDedicatedBlockStorageCluster",
        OperationDenied_DiskTypeNotSupport = "OperationDenied.DiskTypeNotSupport",
        OperationDenied_EncryptSnapshotAcrossRegion = "OperationDenied.EncryptSnapshotAcrossRegion",
        OperationDenied_EndTimeTypeNotSupported = "OperationDenied.EndTimeTypeNotSupported",
        /// Spot instances with a protected time are not possible with this type, region or time.
        OperationDenied_FlavorNotSupported = "OperationDenied.FlavorNotSupported",
        OperationDenied_HostRepairing = "OperationDenied.HostRepairing",
        OperationDenied_IllegalPaymentPolicy = "OperationDenied.IllegalPaymentPolicy",
        OperationDenied_ImageCopying = "OperationDenied.ImageCopying",
        /// The image cannot be used. Check its state and its permissions.
        OperationDenied_ImageNotValid = "OperationDenied.ImageNotValid",
        OperationDenied_InconsistentNetwork = "OperationDenied.InconsistentNetwork",
        OperationDenied_InstanceAmountNotSupported = "OperationDenied.InstanceAmountNotSupported",
        OperationDenied_InstanceCreating = "OperationDenied.InstanceCreating",
        OperationDenied_InvalidImageStatus = "OperationDenied.InvalidImageStatus",
        OperationDenied_InvalidInstance = "OperationDenied.InvalidInstance",
        OperationDenied_InvalidNetworkType = "OperationDenied.InvalidNetworkType",
        OperationDenied_InvalidSnapshotCategory = "OperationDenied.InvalidSnapshotCategory",
        OperationDenied_KmsServiceUnauthorized = "OperationDenied.KmsServiceUnauthorized",
        OperationDenied_LocalDiskInstance = "OperationDenied.LocalDiskInstance",
        OperationDenied_LocalDiskUnsupported = "OperationDenied.LocalDiskUnsupported",
        /// The instance type is sold out in this zone. Try another type or zone; `DescribeAvailableResource`
        /// tells what is in stock.
        OperationDenied_NoStock = "OperationDenied.NoStock",
        OperationDenied_NoVlan = "OperationDenied.NoVlan",
        OperationDenied_NonCompliantDestinationRegion = "OperationDenied.NonCompliantDestinationRegion",
        OperationDenied_NotAuthorized = "OperationDenied.NotAuthorized",
        OperationDenied_NotEnoughCapacity = "OperationDenied.NotEnoughCapacity",
        /// The feature is in limited release and the account is not admitted. Apply for it.
        OperationDenied_NotInWhiteList = "OperationDenied.NotInWhiteList",
        OperationDenied_NotPublished = "OperationDenied.NotPublished",
        OperationDenied_NotSupport = "OperationDenied.NotSupport",
        OperationDenied_OnlyModifyName = "OperationDenied.OnlyModifyName",
        OperationDenied_PaygNotAvailable = "OperationDenied.PaygNotAvailable",
        /// The performance level does not fit the size of the disk. Higher levels need larger disks.
        OperationDenied_PerformanceLevelNotMatch = "OperationDenied.PerformanceLevelNotMatch",
        OperationDenied_PlatformNotSupported = "OperationDenied.PlatformNotSupported",
        OperationDenied_PrepayNotAvailable = "OperationDenied.PrepayNotAvailable",
        OperationDenied_QueryFail = "OperationDenied.QueryFail",
        /// The resource or the request has more tags than it can.
        OperationDenied_QuotaExceed = "OperationDenied.QuotaExceed",
        /// Spot instances with a protected time are not possible with this type, region or time.
        OperationDenied_RegionIdNotSupported = "OperationDenied.RegionIdNotSupported",
        OperationDenied_ResourceControl = "OperationDenied.ResourceControl",
        OperationDenied_SameRegionOnly = "OperationDenied.SameRegionOnly",
        OperationDenied_SnapshotNotAllowed = "OperationDenied.SnapshotNotAllowed",
        OperationDenied_SnapshotNotValid = "OperationDenied.SnapshotNotValid",
        OperationDenied_SnapshotParamsNotValid = "OperationDenied.SnapshotParamsNotValid",
        OperationDenied_SpotPriceLowerThanPublicPrice = "OperationDenied.SpotPriceLowerThanPublicPrice",
        OperationDenied_StartTimeNotSupported = "OperationDenied.StartTimeNotSupported",
        OperationDenied_StarterPackage = "OperationDenied.StarterPackage",
        /// Spot instances with a protected time are not possible with this type, region or time.
        OperationDenied_TimestampNotSupported = "OperationDenied.TimestampNotSupported",
        OperationDenied_TooManyDataQueried = "OperationDenied.TooManyDataQueried",
        OperationDenied_UnfinishedOrder = "OperationDenied.UnfinishedOrder",
        /// There is an unpaid order for the instance. Pay or cancel it first.
        OperationDenied_UnpaidOrder = "OperationDenied.UnpaidOrder",
        OperationDenied_UnstoppedInstance = "OperationDenied.UnstoppedInstance",
        OperationDenied_VpcPeerExists = "OperationDenied.VpcPeerExists",
        OperationDenied_ZoneNotAllowed = "OperationDenied.ZoneNotAllowed",
        OperationDenied_ZoneNotSupportMultiAttachDisk = "OperationDenied.ZoneNotSupportMultiAttachDisk",
        OperationDenied_ZoneSystemCategoryNotMatch = "OperationDenied.ZoneSystemCategoryNotMatch",
        OperationFail_DiskCategoryNotSupported = "OperationFail.DiskCategoryNotSupported",
        OperationFail_DiskStatusNotSupported = "OperationFail.DiskStatusNotSupported",
        OperationFail_InstanceStatusNotSupported = "OperationFail.InstanceStatusNotSupported",
        OperationFailed_AccessDeviceDisabled = "OperationFailed.AccessDeviceDisabled",
        OperationFailed_AccountMoneyInvalid = "OperationFailed.AccountMoneyInvalid",
        OperationFailed_AnyPortConfig = "OperationFailed.AnyPortConfig",
        OperationFailed_CidrAcross = "OperationFailed.CidrAcross",
        OperationFailed_ClassicLinkEnabled = "OperationFailed.ClassicLinkEnabled",
        /// The account's data is not complete.
        OperationFailed_CompleteUserInfo = "OperationFailed.CompleteUserInfo",
        OperationFailed_ConcurrentRequest = "OperationFailed.ConcurrentRequest",
        OperationFailed_CrateEntryTimeOut = "OperationFailed.CrateEntryTimeOut",
        OperationFailed_CxpRouteExist = "OperationFailed.CxpRouteExist",
        OperationFailed_DeleteMultiScopeEntry = "OperationFailed.DeleteMultiScopeEntry",
        /// Another operation on the same resource is running. Try again in a moment.
        OperationFailed_DistibuteLock = "OperationFailed.DistibuteLock",
        OperationFailed_EcmpInvalidRouterInterfaceOppositeType = "OperationFailed.EcmpInvalidRouterInterfaceOppositeType",
        OperationFailed_Endpoint = "OperationFailed.Endpoint",
        OperationFailed_EniSubIp = "OperationFailed.EniSubIp",
        OperationFailed_GetEniInfo = "OperationFailed.GetEniInfo",
        OperationFailed_HavipBoundPortmap = "OperationFailed.HavipBoundPortmap",
        OperationFailed_HcForInvalidRiType = "OperationFailed.HcForInvalidRiType",
        OperationFailed_IdempotentTokenProcessing = "OperationFailed.IdempotentTokenProcessing",
        OperationFailed_InstacneBindEip = "OperationFailed.InstacneBindEip",
        OperationFailed_InstanceDismatchCurrentVpc = "OperationFailed.InstanceDismatchCurrentVpc",
        OperationFailed_InvalidNextHopType = "OperationFailed.InvalidNextHopType",
        OperationFailed_InvalidNexthop = "OperationFailed.InvalidNexthop",
        OperationFailed_InvokeInnerApi = "OperationFailed.InvokeInnerApi",
        OperationFailed_MultiScopeType = "OperationFailed.MultiScopeType",
        OperationFailed_NotifyCenCreate = "OperationFailed.NotifyCenCreate",
        OperationFailed_NotifyCenDelete = "OperationFailed.NotifyCenDelete",
        OperationFailed_QueryCommodityInfo = "OperationFailed.QueryCommodityInfo",
        OperationFailed_QueryCredtiInfo = "OperationFailed.QueryCredtiInfo",
        /// No price could be found for this order. Check the settings, or try again later.
        OperationFailed_QueryPrice = "OperationFailed.QueryPrice",
        OperationFailed_QueryUserLabel = "OperationFailed.QueryUserLabel",
        /// The risk control of the provider refused the order. Contact support.
        OperationFailed_RiskControl = "OperationFailed.RiskControl",
        OperationFailed_SaleExpression = "OperationFailed.SaleExpression",
        /// The order failed the checks of the shop. The message says why.
        OperationFailed_SaleValidate = "OperationFailed.SaleValidate",
        OperationFailed_ScopeActiveRouteEntryQuota = "OperationFailed.ScopeActiveRouteEntryQuota",
        OperationFailed_ScopeActiveRouteEntryType = "OperationFailed.ScopeActiveRouteEntryType",
        OperationFailed_ScopeStandbyRouteEntryQuota = "OperationFailed.ScopeStandbyRouteEntryQuota",
        /// The order could not be passed on. Try again.
        OperationFailed_SyncOrderToSub = "OperationFailed.SyncOrderToSub",
        OperationFailed_TokenVerfiy = "OperationFailed.TokenVerfiy",
        /// Payment is overdue. Settle the bill first.
        OperationFailed_UnpaidBillsExist = "OperationFailed.UnpaidBillsExist",
        OperationFailed_VlanIdAlreadyInUse = "OperationFailed.VlanIdAlreadyInUse",
        /// The VLAN id is in use on this leased line. Take another.
        OperationFailed_VlanIdInUse = "OperationFailed.VlanIdInUse",
        OperationTimesOverLimit = "OperationTimesOverLimit",
        OperationUnsupported_BindMultipleType = "OperationUnsupported.BindMultipleType",
        OperationUnsupported_EcmpRiTypeOrNumber = "OperationUnsupported.EcmpRiTypeOrNumber",
        OperationUnsupported_EipBindModel = "OperationUnsupported.EipBindModel",
        /// The elastic IP address is being bound. Try again when that is done.
        OperationUnsupported_EipInBinding = "OperationUnsupported.EipInBinding",
        OperationUnsupported_ForwardEntry = "OperationUnsupported.ForwardEntry",
        OperationUnsupported_InactiveMode = "OperationUnsupported.InactiveMode",
        OperationUnsupported_InvalidRouterInterfaceType = "OperationUnsupported.InvalidRouterInterfaceType",
        OperationUnsupported_MoreThanOneVpnOrHavip = "OperationUnsupported.MoreThanOneVpnOrHavip",
        OperationUnsupported_MultiIp = "OperationUnsupported.MultiIp",
        OperationUnsupported_MultiNatGateway = "OperationUnsupported.MultiNatGateway",
        /// There is no such resource group, or the operation does not support one.
        OperationUnsupported_ResourceGroupId = "OperationUnsupported.ResourceGroupId",
        OperationUnsupported_ScopeInvalidRouteType = "OperationUnsupported.ScopeInvalidRouteType",
        OperationUnsupported_ServiceManaged = "OperationUnsupported.ServiceManaged",
        OperationUnsupported_SubRouteTableECMP = "OperationUnsupported.SubRouteTableECMP",
        OrderCreationFailed = "OrderCreationFailed",
        /// The order for the elastic IP address failed. Look into the order centre.
        OrderError_EIP = "OrderError.EIP",
        OrderError_NatGateway = "OrderError.NatGateway",
        /// The order failed. Look into the order centre.
        OrderFailed = "OrderFailed",
        PAY_INSUFFICIENT__BALANCE = "PAY.INSUFFICIENT_BALANCE",
        /// The account has no way of paying that works. Set one up first.
        PAY_MAYI__WITHHOLDING__AGREEMENT__ILLEGAL = "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL",
        PAYFOR_CREDIT__PAY__INSUFFICIENT__BALANCE = "PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE",
        Param_Conflict = "Param.Conflict",
        ParamExclusive_EnableIpv6AndCidrBlock = "ParamExclusive.EnableIpv6AndCidrBlock",
        ParamExclusive_NextHopIdAndList = "ParamExclusive.NextHopIdAndList",
        /// `Parameters` was sent although the command has custom parameters switched off.
        Parameter_Disabled = "Parameter.Disabled",
        /// A custom parameter of the command needs a value.
        Parameter_MissingValue = "Parameter.MissingValue",
        /// `Parameters` names something that the command does not define.
        Parameter_NotMatched = "Parameter.NotMatched",
        ParameterConflict_DiskIdAndDiskIds = "ParameterConflict.DiskIdAndDiskIds",
        /// Too many custom parameters.
        ParameterCount_ExceedLimit = "ParameterCount.ExceedLimit",
        ParameterIllegal = "ParameterIllegal",
        /// A parameter has a value that is not possible; the message names it.
        ParameterInvalid = "ParameterInvalid",
        /// `Parameters` names a custom parameter twice.
        ParameterKey_Duplicate = "ParameterKey.Duplicate",
        /// A custom parameter name is too long.
        ParameterKey_ExceedLimit = "ParameterKey.ExceedLimit",
        ParameterMismatch_Role___2d_Spec = "ParameterMismatch.Role-Spec",
        /// The parameter store holds no valid parameter of this name.
        ParameterStore_InvalidParameters = "ParameterStore.InvalidParameters",
        /// The caller may not read the parameter store.
        ParameterStore_NoPermission = "ParameterStore.NoPermission",
        /// This region has no parameter store to take the password from.
        ParameterStore_NotSupported = "ParameterStore.NotSupported",
        /// A custom parameter value has a type that is not supported; send text.
        ParameterType_NotSupported = "ParameterType.NotSupported",
        PartofDiskCategory_OperationNotSupported = "PartofDiskCategory.OperationNotSupported",
        /// The account has no way of paying that works. Set one up first.
        PaymentMethodNotFound = "PaymentMethodNotFound",
        PeriodNotSupported_InstanceOnManagedPrivateSpace = "PeriodNotSupported.InstanceOnManagedPrivateSpace",
        PermissionDenied_Scope = "PermissionDenied.Scope",
        PermissionDenied_TagOwnerBid = "PermissionDenied.TagOwnerBid",
        PermissionDenied_TagOwnerUid = "PermissionDenied.TagOwnerUid",
        PermissionDenied_TagsFuzzyQuery = "PermissionDenied.TagsFuzzyQuery",
        /// `Name` is required unless exactly one instance is given.
        PluginName_MissingValue = "PluginName.MissingValue",
        /// Port forwarding is not offered here.
        PortForwarding_NotSupported = "PortForwarding.NotSupported",
        /// `PortNumber` is not a valid port.
        PortNumber_Invalid = "PortNumber.Invalid",
        PrePaidInstance_Expired = "PrePaidInstance.Expired",
        Price_PricePlanResultNotFound = "Price.PricePlanResultNotFound",
        /// No price could be found for this order. Check the settings, or try again later.
        PriceNotFound = "PriceNotFound",
        PrimaryEniHasSubIp = "PrimaryEniHasSubIp",
        ProvisionedIopsForDiskCategoryRequired = "ProvisionedIopsForDiskCategoryRequired",
        ProvisionedIopsForDiskCategoryUnsupported = "ProvisionedIopsForDiskCategoryUnsupported",
        PublicImageAgreement_NotSigned = "PublicImageAgreement.NotSigned",
        /// A parameter has a value that is not possible; the message names it.
        QueryParameter_Illegal = "QueryParameter.Illegal",
        QuotaExceed_AfterpayDedicatedHost = "QuotaExceed.AfterpayDedicatedHost",
        /// The quota of pay-as-you-go instances is used up. Have it raised.
        QuotaExceed_AfterpayInstance = "QuotaExceed.AfterpayInstance",
        QuotaExceed_AlignInstance = "QuotaExceed.AlignInstance",
        /// The image is of the marketplace and has not been bought. Subscribe to it first.
        QuotaExceed_BuyImage = "QuotaExceed.BuyImage",
        QuotaExceed_DeploymentSet = "QuotaExceed.DeploymentSet",
        QuotaExceed_DeploymentSetInstanceQuotaFull = "QuotaExceed.DeploymentSetInstanceQuotaFull",
        /// The quota of disk space of this category is used up in the zone.
        QuotaExceed_DiskCapacity = "QuotaExceed.DiskCapacity",
        QuotaExceed_EcsDemand = "QuotaExceed.EcsDemand",
        /// The quota of pay-as-you-go instances or vCPUs is used up. Have it raised.
        QuotaExceed_ElasticQuota = "QuotaExceed.ElasticQuota",
        QuotaExceed_Image = "QuotaExceed.Image",
        QuotaExceed_ImageComponent = "QuotaExceed.ImageComponent",
        QuotaExceed_ImagePipeline = "QuotaExceed.ImagePipeline",
        QuotaExceed_KeyPair = "QuotaExceed.KeyPair",
        QuotaExceed_LaunchTemplateConfigs = "QuotaExceed.LaunchTemplateConfigs",
        /// The quota of detachable disks is used up.
        QuotaExceed_PortableCloudDisk = "QuotaExceed.PortableCloudDisk",
        /// The quota of pay-as-you-go disks is used up. Have it raised.
        QuotaExceed_PostPaidDisk = "QuotaExceed.PostPaidDisk",
        QuotaExceed_Region = "QuotaExceed.Region",
        QuotaExceed_RouterInterface = "QuotaExceed.RouterInterface",
        QuotaExceed_RufundVcpu = "QuotaExceed.RufundVcpu",
        QuotaExceed_SecurityGroup = "QuotaExceed.SecurityGroup",
        QuotaExceed_ShareImage = "QuotaExceed.ShareImage",
        QuotaExceed_ShareImageUser = "QuotaExceed.ShareImageUser",
        /// The disk or the account has as many snapshots as it can. Delete some first.
        QuotaExceed_Snapshot = "QuotaExceed.Snapshot",
        QuotaExceed_SnapshotQuota = "QuotaExceed.SnapshotQuota",
        /// There are more tags than a request or a resource can have, usually 20.
        QuotaExceed_Tags = "QuotaExceed.Tags",
        QuotaExceed_Zone = "QuotaExceed.Zone",
        /// The quota for this kind of resource is used up. Delete some or have the quota raised.
        QuotaExceeded = "QuotaExceeded",
        QuotaExceeded_BandwidthPackageIps = "QuotaExceeded.BandwidthPackageIps",
        QuotaExceeded_CrossUserVBRPerUser = "QuotaExceeded.CrossUserVBRPerUser",
        QuotaExceeded_EcmpRouteEntryNextHopCount = "QuotaExceeded.EcmpRouteEntryNextHopCount",
        /// The quota of elastic IP addresses, or of how fast they are bought, is used up.
        QuotaExceeded_Eip = "QuotaExceeded.Eip",
        QuotaExceeded_ForwardEntry = "QuotaExceeded.ForwardEntry",
        QuotaExceeded_ForwardEntrySessionManytoOne = "QuotaExceeded.ForwardEntrySessionManytoOne",
        QuotaExceeded_HaVip = "QuotaExceeded.HaVip",
        QuotaExceeded_HaVipRouteEntry = "QuotaExceeded.HaVipRouteEntry",
        /// The quota of elastic IP addresses with large bandwidth is used up.
        QuotaExceeded_LargeSpecEip = "QuotaExceeded.LargeSpecEip",
        QuotaExceeded_NumberOfEip = "QuotaExceeded.NumberOfEip",
        QuotaExceeded_NumberOfTrafficEip = "QuotaExceeded.NumberOfTrafficEip",
        /// The quota of pay-as-you-go disks is used up. Have it raised.
        QuotaExceeded_PostpaidDataDiskCapacity = "QuotaExceeded.PostpaidDataDiskCapacity",
        QuotaExceeded_PrepayDataDiskCapacity = "QuotaExceeded.PrepayDataDiskCapacity",
        /// The vSwitch has too few free private addresses. Take another vSwitch.
        QuotaExceeded_PrivateIpAddress = "QuotaExceeded.PrivateIpAddress",
        QuotaExceeded_VSwitch = "QuotaExceeded.VSwitch",
        QuotaExceeded_Vpc = "QuotaExceeded.Vpc",
        QuotaExceeded_freePconnPerAP = "QuotaExceeded.freePconnPerAP",
        QuotaExceeded_freevbr = "QuotaExceeded.freevbr",
        QuotaExceeded_pConnPerAP = "QuotaExceeded.pConnPerAP",
        QuotaExceeded_vbrPerpConn = "QuotaExceeded.vbrPerpConn",
        RAM_ApiNotSupported = "RAM.ApiNotSupported",
        RI__CREATE__ONE__LIMIT__BY__SYNC = "RI_CREATE_ONE_LIMIT_BY_SYNC",
        /// The account has not been verified. Verify it first.
        RealNameAuthenticationError = "RealNameAuthenticationError",
        RecommendEmpty_DiskCategoryNotRecommended = "RecommendEmpty.DiskCategoryNotRecommended",
        RecommendEmpty_GenerationNotMatch = "RecommendEmpty.GenerationNotMatch",
        RecommendEmpty_InstanceTypeFamilyNotMatched = "RecommendEmpty.InstanceTypeFamilyNotMatched",
        RecommendEmpty_InstanceTypeNotAuthorized = "RecommendEmpty.InstanceTypeNotAuthorized",
        RecommendEmpty_InstanceTypeNotMatched = "RecommendEmpty.InstanceTypeNotMatched",
        RecommendEmpty_InstanceTypeSoldOut = "RecommendEmpty.InstanceTypeSoldOut",
        RecommendEmpty_IzNotMatched = "RecommendEmpty.IzNotMatched",
        RecommendEmpty_NetworkTypeNotSupported = "RecommendEmpty.NetworkTypeNotSupported",
        RecommendEmpty_PerformanceNotSatisfied = "RecommendEmpty.PerformanceNotSatisfied",
        RecommendEmpty_PriceNotSatisfied = "RecommendEmpty.PriceNotSatisfied",
        RecommendEmpty_QuotaNotSatisfied = "RecommendEmpty.QuotaNotSatisfied",
        /// The operation is not offered in this region; check `RegionId`.
        RegionId_ApiNotSupported = "RegionId.ApiNotSupported",
        RegionNotSupportCopy = "RegionNotSupportCopy",
        /// The account may not use this region. Apply for it first.
        RegionUnauthorized = "RegionUnauthorized",
        ReleaseTimeHaveBeenSet = "ReleaseTimeHaveBeenSet",
        RenewDateNotSupported_StarterPackage = "RenewDateNotSupported.StarterPackage",
        ReopenInstance_ImageNotEnoughBalance = "ReopenInstance.ImageNotEnoughBalance",
        ReopenInstance_InstanceNotEnoughBalance = "ReopenInstance.InstanceNotEnoughBalance",
        ReopenInstance_InstanceStatusNotValid = "ReopenInstance.InstanceStatusNotValid",
        /// The private pool is in effect already.
        RepeatStartPrivatePool = "RepeatStartPrivatePool",
        RequestTimeout = "RequestTimeout",
        /// The address could not be reserved. Try again or take another.
        ReserveIpFail = "ReserveIpFail",
        ResourceNotAssociated = "ResourceNotAssociated",
        /// What was asked for is not available in this region or zone.
        ResourceNotAvailable = "ResourceNotAvailable",
        ResourceNotAvailable_Vpc = "ResourceNotAvailable.Vpc",
        /// There is no such NAT IP address.
        ResourceNotFound_NatIp = "ResourceNotFound.NatIp",
        ResourceQueryError = "ResourceQueryError",
        /// The instance and the dedicated host are in different zones.
        ResourcesNotInSameZone = "ResourcesNotInSameZone",
        /// There is a conflicting route already. Delete it or choose another destination.
        RouteConflict_AlreadyExist = "RouteConflict.AlreadyExist",
        RouterEntryConflict_Duplicated = "RouterEntryConflict.Duplicated",
        SNAPSHOT__CREATE__NOT__FINISHED = "SNAPSHOT_CREATE_NOT_FINISHED",
        SNAPSHOT__IS__EXPORTING = "SNAPSHOT_IS_EXPORTING",
        /// Payment is overdue. Settle the bill first.
        SYSTEM_SALE__VALIDATE__UNEXPECTED__ERROR = "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR",
        SYSTEM_UNKNOWN_ERROR = "SYSTEM.UNKNOWN.ERROR",
        /// The security group has as many instances or addresses as it can hold. Take another group.
        SecurityGroupInstanceLimitExceed = "SecurityGroupInstanceLimitExceed",
        SecurityGroupInstanceLimitExceeded = "SecurityGroupInstanceLimitExceeded",
        SecurityGroupRule_NotFound = "SecurityGroupRule.NotFound",
        /// The payment needs a 3-D Secure verification. Complete it in the console.
        SecurityRisk_3DVerification = "SecurityRisk.3DVerification",
        ServerRegion_Invalid = "ServerRegion.Invalid",
        /// The service is overloaded or out of order for a moment. Try again.
        ServiceUnavailable = "ServiceUnavailable",
        /// Too many sessions are open; end some.
        SessionCount_ExceedLimit = "SessionCount.ExceedLimit",
        SharedImageDeleted = "SharedImageDeleted",
        SimulatedEventLimitExceeded = "SimulatedEventLimitExceeded",
        SizeExceed_Image = "SizeExceed.Image",
        SnapshotCreatedDisk = "SnapshotCreatedDisk",
        SnapshotCreatedImage = "SnapshotCreatedImage",
        SnapshotNotReady = "SnapshotNotReady",
        SourceRegion_NotFound = "SourceRegion.NotFound",
        /// Spot instances are not supported here.
        SpotNotSupported = "SpotNotSupported",
        StartImagePipelineExecution_Failed = "StartImagePipelineExecution.Failed",
        StartTime_NotNeed = "StartTime.NotNeed",
        SwitchToOffline_OnlineIsolateFail = "SwitchToOffline.OnlineIsolateFail",
        SwitchToOffline_OnlineReinitFail = "SwitchToOffline.OnlineReinitFail",
        System_Error = "System.Error",
        System_ServiceBusy = "System.ServiceBusy",
        TOKEN__PROCESSING = "TOKEN_PROCESSING",
        TagKey_Duplication = "TagKey.Duplication",
        /// Another operation on the same resource is still running. Try again when it is done.
        TaskConflict = "TaskConflict",
        TaskConflict_AssociateGlobalAccelerationInstance = "TaskConflict.AssociateGlobalAccelerationInstance",
        /// The temporary access key used to read the parameter store is not valid.
        TemporaryAccessKey_Error = "TemporaryAccessKey.Error",
        /// Too many requests in a short time. Slow down and try again.
        Throttling = "Throttling",
        Throttling_Resource = "Throttling.Resource",
        Throttling_User = "Throttling.User",
        TooManyDiskEvent_DiskIdRequired = "TooManyDiskEvent.DiskIdRequired",
        TooManySnapshot_Unfinished = "TooManySnapshot.Unfinished",
        Unauthorized_EmptyRegion = "Unauthorized.EmptyRegion",
        Unavailable_Regions = "Unavailable.Regions",
        UnexpectedImageFamily_ImageIdSupplied = "UnexpectedImageFamily.ImageIdSupplied",
        UnnecessaryParameter_LaunchPermission = "UnnecessaryParameter.LaunchPermission",
        UnsupportedChangeIsp = "UnsupportedChangeIsp",
        UnsupportedFeature_PortSegment = "UnsupportedFeature.PortSegment",
        UnsupportedFeature_PrivateLinkEnabled = "UnsupportedFeature.PrivateLinkEnabled",
        UnsupportedIspChargeType = "UnsupportedIspChargeType",
        UnsupportedIspClassicNetwork = "UnsupportedIspClassicNetwork",
        UnsupportedIspNetworkChargeType = "UnsupportedIspNetworkChargeType",
        UnsupportedIspRegion = "UnsupportedIspRegion",
        /// A parameter is not supported here; the message names it.
        UnsupportedParameter = "UnsupportedParameter",
        UnsupportedPublicIpWithIsp = "UnsupportedPublicIpWithIsp",
        UnsupportedSuffix_OSSObject = "UnsupportedSuffix.OSSObject",
        Upgrade_NotSupported = "Upgrade.NotSupported",
        /// The account has Session Manager switched off.
        UserBehavior_SessionManagerDisabled = "UserBehavior.SessionManagerDisabled",
        /// The feature is in limited release and the account is not admitted. Apply for it.
        UserNotInTheWhiteList = "UserNotInTheWhiteList",
        /// `Username` is too long.
        Username_ExceedLimit = "Username.ExceedLimit",
        VPC_SWITCH_RULE_QUOTA_NOT_EXISTS = "VPC.SWITCH.RULE.QUOTA.NOT.EXISTS",
        VPC__ONLY__CAN__CREATE__ONE__NAT__GATEWAY = "VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY",
        VSwitchIdNotMatch = "VSwitchIdNotMatch",
        Vpc_Error = "Vpc.Error",
        VpcNotFound = "VpcNotFound",
        VswitchStatusError = "VswitchStatusError",
        WeeklyQuotaExceed_ExportImage = "WeeklyQuotaExceed.ExportImage",
        /// `WindowsPasswordName` is longer than 255 characters.
        WindowsPasswordName_ExceedLimit = "WindowsPasswordName.ExceedLimit",
        /// A Windows user other than System needs `WindowsPasswordName`.
        WindowsPasswordName_Missed = "WindowsPasswordName.Missed",
        ZONE__NO__AVAILABLE__IP = "ZONE_NO_AVAILABLE_IP",
        /// Nothing of the kind is sold in this zone. Take another zone.
        Zone_NotOnSale = "Zone.NotOnSale",
        /// Nothing of the kind is sold in this zone. Take another zone.
        Zone_NotOpen = "Zone.NotOpen",
        invalidRemovedIpAddresses_NotFound = "invalidRemovedIpAddresses.NotFound",
    }
}
