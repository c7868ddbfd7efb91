// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/service.json; do not edit.
//! Shapes that several operations use.

use cloudspec_wire::{Extra, Field, Limits, Timestamp, open_enum, record};

/// The shape `Arn`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Arn {
    /// Kind of role. For cloud services only.
    pub role_type: Option<String>,
    /// Name (ARN) of the role that is assumed. For cloud services only.
    pub rolearn: Option<String>,
    /// Id of the account on whose behalf the resource is made. For cloud services only.
    pub assume_role_for: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Arn {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of role.
    pub fn role_type(mut self, value: impl Into<String>) -> Self {
        self.role_type = Some(value.into());
        self
    }

    /// Name (ARN) of the role that is assumed.
    pub fn rolearn(mut self, value: impl Into<String>) -> Self {
        self.rolearn = Some(value.into());
        self
    }

    /// Id of the account on whose behalf the resource is made.
    pub fn assume_role_for(mut self, value: i64) -> Self {
        self.assume_role_for = Some(value);
        self
    }
}

record! {
    Arn: ARN,
    0 role_type: OptStr = Field::string("RoleType"),
    1 rolearn: OptStr = Field::string("Rolearn"),
    2 assume_role_for: OptInt = Field::int64("AssumeRoleFor"),
}

/// The shape `AssociatedPublicIp`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct AssociatedPublicIp {
    /// Public IP address, such as `203.0.113.10`.
    pub public_ip_address: Option<String>,
    /// Id of the elastic IP address (`eip-...`). `DescribeEipAddresses` lists it.
    pub allocation_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AssociatedPublicIp {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Public IP address, such as `203.0.113.10`.
    pub fn public_ip_address(mut self, value: impl Into<String>) -> Self {
        self.public_ip_address = Some(value.into());
        self
    }

    /// Id of the elastic IP address (`eip-...`).
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
}

record! {
    AssociatedPublicIp: ASSOCIATED_PUBLIC_IP,
    0 public_ip_address: OptStr = Field::string("PublicIpAddress"),
    1 allocation_id: OptStr = Field::string("AllocationId"),
}

/// The shape `AttachedTag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct AttachedTag {
    /// Key of the tag.
    pub tag_key: Option<String>,
    /// Value of the tag; may be empty.
    pub tag_value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AttachedTag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }

    /// Value of the tag; may be empty.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }
}

record! {
    AttachedTag: ATTACHED_TAG,
    0 tag_key: OptStr = Field::string("TagKey"),
    1 tag_value: OptStr = Field::string("TagValue"),
}

/// The shape `ConnectionTrackingConfiguration`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ConnectionTrackingConfiguration {
    /// How long an idle TCP connection stays in the connection table. Unit: seconds.
    pub tcp_established_timeout: Option<i64>,
    /// How long a closed TCP connection stays in the connection table. Unit: seconds.
    pub tcp_closed_and_time_wait_timeout: Option<i64>,
    /// How long an idle UDP flow stays in the connection table. Unit: seconds.
    pub udp_timeout: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ConnectionTrackingConfiguration {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long an idle TCP connection stays in the connection table.
    pub fn tcp_established_timeout(mut self, value: i64) -> Self {
        self.tcp_established_timeout = Some(value);
        self
    }

    /// How long a closed TCP connection stays in the connection table.
    pub fn tcp_closed_and_time_wait_timeout(mut self, value: i64) -> Self {
        self.tcp_closed_and_time_wait_timeout = Some(value);
        self
    }

    /// How long an idle UDP flow stays in the connection table.
    pub fn udp_timeout(mut self, value: i64) -> Self {
        self.udp_timeout = Some(value);
        self
    }
}

record! {
    ConnectionTrackingConfiguration: CONNECTION_TRACKING_CONFIGURATION,
    0 tcp_established_timeout: OptInt = Field::int32("TcpEstablishedTimeout"),
    1 tcp_closed_and_time_wait_timeout: OptInt = Field::int32("TcpClosedAndTimeWaitTimeout"),
    2 udp_timeout: OptInt = Field::int32("UdpTimeout"),
}

/// The shape `CopyEncryptionConfiguration`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct CopyEncryptionConfiguration {
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Names of the resource in the access control of all services, with the role by which they are used.
    /// Reserved. At most 10 elements.
    pub arn: Vec<Arn>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CopyEncryptionConfiguration {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Names of the resource in the access control of all services, with the role by which they are used.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self {
        self.arn = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.arn.is_empty());
        self
    }
}

record! {
    CopyEncryptionConfiguration: COPY_ENCRYPTION_CONFIGURATION,
    0 encrypted: OptBool = Field::boolean("Encrypted"),
    1 kms_key_id: OptStr = Field::string("KMSKeyId"),
    2 arn: List = Field::record("Arn", &ARN).list().limits(&Limits::new().items(None, Some(10))),
}

/// The shape `Disk`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Disk {
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Category of the disk, which decides its performance and price.
    pub category: Option<String>,
    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`. More gives more operations a second and
    /// costs more.
    pub performance_level: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Disk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the disk (`d-...`).
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Category of the disk, which decides its performance and price.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

record! {
    Disk: DISK,
    0 disk_id: OptStr = Field::string("DiskId"),
    1 category: OptStr = Field::string("Category"),
    2 performance_level: OptStr = Field::string("PerformanceLevel"),
}

/// The shape `DiskTag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskTag {
    /// Value that belongs to the key of the tag; may be empty.
    pub tag_value: Option<String>,
    /// Key of the tag, which names it; a resource has each key once.
    pub tag_key: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DiskTag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Value that belongs to the key of the tag; may be empty.
    pub fn tag_value(mut self, value: impl Into<String>) -> Self {
        self.tag_value = Some(value.into());
        self
    }

    /// Key of the tag, which names it; a resource has each key once.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
}

record! {
    DiskTag: DISK_TAG,
    0 tag_value: OptStr = Field::string("TagValue"),
    1 tag_key: OptStr = Field::string("TagKey"),
}

/// The shape `EipMonitorData`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct EipMonitorData {
    /// Bytes that went out through the elastic IP address in the period. Unit: bytes. On the wire: `EipTX`.
    pub eip_tx: Option<i64>,
    /// Packets that passed in the period, in both directions together.
    pub eip_packets: Option<i64>,
    /// Bandwidth that was used. Unit: bytes a second.
    pub eip_bandwidth: Option<i64>,
    /// When the figure was measured.
    pub time_stamp: Option<String>,
    /// Traffic in both directions. Unit: bytes.
    pub eip_flow: Option<i64>,
    /// Bytes that came in through the elastic IP address in the period. Unit: bytes. On the wire: `EipRX`.
    pub eip_rx: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl EipMonitorData {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Bytes that went out through the elastic IP address in the period.
    pub fn eip_tx(mut self, value: i64) -> Self {
        self.eip_tx = Some(value);
        self
    }

    /// Packets that passed in the period, in both directions together.
    pub fn eip_packets(mut self, value: i64) -> Self {
        self.eip_packets = Some(value);
        self
    }

    /// Bandwidth that was used.
    pub fn eip_bandwidth(mut self, value: i64) -> Self {
        self.eip_bandwidth = Some(value);
        self
    }

    /// When the figure was measured.
    pub fn time_stamp(mut self, value: impl Into<String>) -> Self {
        self.time_stamp = Some(value.into());
        self
    }

    /// Traffic in both directions.
    pub fn eip_flow(mut self, value: i64) -> Self {
        self.eip_flow = Some(value);
        self
    }

    /// Bytes that came in through the elastic IP address in the period.
    pub fn eip_rx(mut self, value: i64) -> Self {
        self.eip_rx = Some(value);
        self
    }
}

record! {
    EipMonitorData: EIP_MONITOR_DATA,
    0 eip_tx: OptInt = Field::int32("EipTX"),
    1 eip_packets: OptInt = Field::int32("EipPackets"),
    2 eip_bandwidth: OptInt = Field::int32("EipBandwidth"),
    3 time_stamp: OptStr = Field::string("TimeStamp"),
    4 eip_flow: OptInt = Field::int32("EipFlow"),
    5 eip_rx: OptInt = Field::int32("EipRX"),
}

/// The shape `EventCycleStatus`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct EventCycleStatus {
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// State of the event as a number; the name stands beside it.
    pub code: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl EventCycleStatus {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// State of the event as a number; the name stands beside it.
    pub fn code(mut self, value: i64) -> Self {
        self.code = Some(value);
        self
    }
}

record! {
    EventCycleStatus: EVENT_CYCLE_STATUS,
    0 name: OptStr = Field::string("Name"),
    1 code: OptInt = Field::int32("Code"),
}

/// The shape `EventType`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct EventType {
    /// Name of the resource. Names need not be unique.
    pub name: Option<EventTypeName>,
    /// Kind of the event as a number; the name stands beside it.
    pub code: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl EventType {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<EventTypeName>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Kind of the event as a number; the name stands beside it.
    pub fn code(mut self, value: i64) -> Self {
        self.code = Some(value);
        self
    }
}

record! {
    EventType: EVENT_TYPE,
    0 name: Opt = Field::one_of("Name", EventTypeName::VALUES),
    1 code: OptInt = Field::int32("Code"),
}

/// The shape `Features`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Features {
    /// Whether the image has a driver for NVMe disks.
    pub nvme_support: Option<FeaturesNvmeSupport>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Features {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the image has a driver for NVMe disks.
    pub fn nvme_support(mut self, value: impl Into<FeaturesNvmeSupport>) -> Self {
        self.nvme_support = Some(value.into());
        self
    }
}

record! {
    Features: FEATURES,
    0 nvme_support: Opt = Field::one_of("NvmeSupport", FeaturesNvmeSupport::VALUES),
}

/// The shape `FeeOfInstance`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct FeeOfInstance {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Currency of the prices, such as `CNY` or `USD`.
    pub currency: Option<String>,
    /// Amount that the change costs or gives back, in the currency beside it.
    pub fee: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl FeeOfInstance {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Currency of the prices, such as `CNY` or `USD`.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
        self
    }

    /// Amount that the change costs or gives back, in the currency beside it.
    pub fn fee(mut self, value: impl Into<String>) -> Self {
        self.fee = Some(value.into());
        self
    }
}

record! {
    FeeOfInstance: FEE_OF_INSTANCE,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 currency: OptStr = Field::string("Currency"),
    2 fee: OptStr = Field::string("Fee"),
}

/// The shape `Filter`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Filter {
    /// What the condition is about; the operation's documentation lists the keys.
    pub key: Option<String>,
    /// Value that the condition names; what it means depends on `Key`. At most 5 elements.
    pub value: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Filter {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the condition is about; the operation's documentation lists the keys.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that the condition names; what it means depends on `Key`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.value.is_empty());
        self
    }
}

record! {
    Filter: FILTER,
    0 key: OptStr = Field::string("Key"),
    1 value: List = Field::string("Value").list().limits(&Limits::new().items(None, Some(5))),
}

/// The shape `HealthStatus`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct HealthStatus {
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// State of health as a number; the name stands beside it.
    pub code: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl HealthStatus {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// State of health as a number; the name stands beside it.
    pub fn code(mut self, value: i64) -> Self {
        self.code = Some(value);
        self
    }
}

record! {
    HealthStatus: HEALTH_STATUS,
    0 name: OptStr = Field::string("Name"),
    1 code: OptInt = Field::int32("Code"),
}

/// The shape `ImageFilter`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ImageFilter {
    /// Key of the tag, filter or other entry. Its value stands beside it.
    pub key: Option<ImageFilterKey>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ImageFilter {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, filter or other entry.
    pub fn key(mut self, value: impl Into<ImageFilterKey>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that belongs to the key beside it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    ImageFilter: IMAGE_FILTER,
    0 key: Opt = Field::one_of("Key", ImageFilterKey::VALUES),
    1 value: OptStr = Field::string("Value"),
}

/// The shape `ImageOptions`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ImageOptions {
    /// Whether one logs in as `ecs-user` instead of `root`.
    pub login_as_non_root: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ImageOptions {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether one logs in as `ecs-user` instead of `root`.
    pub fn login_as_non_root(mut self, value: bool) -> Self {
        self.login_as_non_root = Some(value);
        self
    }
}

record! {
    ImageOptions: IMAGE_OPTIONS,
    0 login_as_non_root: OptBool = Field::boolean("LoginAsNonRoot"),
}

/// The shape `ImageTag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ImageTag {
    /// Key of the tag, filter or other entry. Its value stands beside it.
    pub key: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ImageTag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, filter or other entry.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that belongs to the key beside it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    ImageTag: IMAGE_TAG,
    0 key: OptStr = Field::string("Key"),
    1 value: OptStr = Field::string("Value"),
}

/// The shape `InactiveDisk`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct InactiveDisk {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Size of the local disk that is affected. Unit: GiB.
    pub device_size: Option<String>,
    /// Category of the disk that is affected: a cloud disk such as `cloud_essd`, or a local one such as
    /// `local_ssd_pro`.
    pub device_category: Option<InactiveDiskDeviceCategory>,
    /// Whether it is a `system` or `data` disk.
    pub device_type: Option<InactiveDiskDeviceType>,
    /// When it was released.
    pub release_time: Option<Timestamp>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InactiveDisk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// When the resource was created.
    pub fn creation_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.creation_time = Some(value.into());
        self
    }

    /// Size of the local disk that is affected.
    pub fn device_size(mut self, value: impl Into<String>) -> Self {
        self.device_size = Some(value.into());
        self
    }

    /// Category of the disk that is affected: a cloud disk such as `cloud_essd`, or a local one such as
    /// `local_ssd_pro`.
    pub fn device_category(
        mut self,
        value: impl Into<InactiveDiskDeviceCategory>,
    ) -> Self {
        self.device_category = Some(value.into());
        self
    }

    /// Whether it is a `system` or `data` disk.
    pub fn device_type(mut self, value: impl Into<InactiveDiskDeviceType>) -> Self {
        self.device_type = Some(value.into());
        self
    }

    /// When it was released.
    pub fn release_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.release_time = Some(value.into());
        self
    }
}

record! {
    InactiveDisk: INACTIVE_DISK,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 device_size: OptStr = Field::string("DeviceSize"),
    2 device_category: Opt = Field::one_of("DeviceCategory", InactiveDiskDeviceCategory::VALUES),
    3 device_type: Opt = Field::one_of("DeviceType", InactiveDiskDeviceType::VALUES),
    4 release_time: Opt = Field::timestamp("ReleaseTime"),
}

/// The shape `InstanceIdSet`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceIdSet {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InstanceIdSet {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

record! {
    InstanceIdSet: INSTANCE_ID_SET,
    0 instance_id: OptStr = Field::string("InstanceId"),
}

/// The shape `InstanceRamRoleSet`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceRamRoleSet {
    /// Name of the RAM role whose credentials the instance gets. `ListRoles` of RAM lists it.
    pub ram_role_name: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InstanceRamRoleSet {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the RAM role whose credentials the instance gets.
    pub fn ram_role_name(mut self, value: impl Into<String>) -> Self {
        self.ram_role_name = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

record! {
    InstanceRamRoleSet: INSTANCE_RAM_ROLE_SET,
    0 ram_role_name: OptStr = Field::string("RamRoleName"),
    1 instance_id: OptStr = Field::string("InstanceId"),
}

/// The shape `InstanceResponseItem`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceResponseItem {
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// State of the instance after the operation was accepted, such as `Stopping`.
    pub current_status: Option<InstanceStatus>,
    /// State of the instance before the operation.
    pub previous_status: Option<InstanceStatus>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InstanceResponseItem {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Result of the operation, by code: `200` for success, or an error code.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Explanation of the code beside it, for people.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// State of the instance after the operation was accepted, such as `Stopping`.
    pub fn current_status(mut self, value: impl Into<InstanceStatus>) -> Self {
        self.current_status = Some(value.into());
        self
    }

    /// State of the instance before the operation.
    pub fn previous_status(mut self, value: impl Into<InstanceStatus>) -> Self {
        self.previous_status = Some(value.into());
        self
    }
}

record! {
    InstanceResponseItem: INSTANCE_RESPONSE_ITEM,
    0 code: OptStr = Field::string("Code"),
    1 message: OptStr = Field::string("Message"),
    2 instance_id: OptStr = Field::string("InstanceId"),
    3 current_status: Opt = Field::one_of("CurrentStatus", InstanceStatus::VALUES),
    4 previous_status: Opt = Field::one_of("PreviousStatus", InstanceStatus::VALUES),
}

/// The shape `InstanceTag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceTag {
    /// Key of the tag, filter or other entry. Its value stands beside it. Deprecated in favour of `Key`. On
    /// the wire: `key`.
    #[deprecated = "In favour of `Key`."]
    pub key_lower: Option<String>,
    /// Key of the tag, filter or other entry. Its value stands beside it.
    pub key: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Value that belongs to the key beside it. Deprecated in favour of `Value`. On the wire: `value`.
    #[deprecated = "In favour of `Value`."]
    pub value_lower: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InstanceTag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, filter or other entry.
    #[deprecated = "In favour of `Key`."]
    pub fn key_lower(mut self, value: impl Into<String>) -> Self {
        self.key_lower = Some(value.into());
        self
    }

    /// Key of the tag, filter or other entry.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that belongs to the key beside it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Value that belongs to the key beside it.
    #[deprecated = "In favour of `Value`."]
    pub fn value_lower(mut self, value: impl Into<String>) -> Self {
        self.value_lower = Some(value.into());
        self
    }
}

record! {
    InstanceTag: INSTANCE_TAG,
    0 key_lower: OptStr = Field::string("key").deprecated(),
    1 key: OptStr = Field::string("Key"),
    2 value: OptStr = Field::string("Value"),
    3 value_lower: OptStr = Field::string("value").deprecated(),
}

/// The shape `Ipv4PrefixSet`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv4PrefixSet {
    /// Prefixes of IPv4 addresses of the network interface, each a /28.
    pub ipv4_prefix: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Ipv4PrefixSet {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Prefixes of IPv4 addresses of the network interface, each a /28.
    pub fn ipv4_prefix(mut self, value: impl Into<String>) -> Self {
        self.ipv4_prefix = Some(value.into());
        self
    }
}

record! {
    Ipv4PrefixSet: IPV4_PREFIX_SET,
    0 ipv4_prefix: OptStr = Field::string("Ipv4Prefix"),
}

/// The shape `Ipv6PrefixSet`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv6PrefixSet {
    /// Prefixes of IPv6 addresses of the network interface, each a /80.
    pub ipv6_prefix: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Ipv6PrefixSet {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Prefixes of IPv6 addresses of the network interface, each a /80.
    pub fn ipv6_prefix(mut self, value: impl Into<String>) -> Self {
        self.ipv6_prefix = Some(value.into());
        self
    }
}

record! {
    Ipv6PrefixSet: IPV6_PREFIX_SET,
    0 ipv6_prefix: OptStr = Field::string("Ipv6Prefix"),
}

/// The shape `Ipv6Set`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Ipv6Set {
    /// IPv6 address, such as `2001:db8::1`.
    pub ipv6_address: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Ipv6Set {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// IPv6 address, such as `2001:db8::1`.
    pub fn ipv6_address(mut self, value: impl Into<String>) -> Self {
        self.ipv6_address = Some(value.into());
        self
    }
}

record! {
    Ipv6Set: IPV6_SET,
    0 ipv6_address: OptStr = Field::string("Ipv6Address"),
}

/// The shape `LockReason`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct LockReason {
    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub lock_reason: Option<LockReasonLockReason>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl LockReason {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub fn lock_reason(mut self, value: impl Into<LockReasonLockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }
}

record! {
    LockReason: LOCK_REASON,
    0 lock_reason: Opt = Field::one_of("LockReason", LockReasonLockReason::VALUES),
}

/// The shape `MaintenanceWindow`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// End of the span of time.
    pub end_time: Option<String>,
    /// Beginning of the span of time.
    pub start_time: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl MaintenanceWindow {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the span of time.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Beginning of the span of time.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
}

record! {
    MaintenanceWindow: MAINTENANCE_WINDOW,
    0 end_time: OptStr = Field::string("EndTime"),
    1 start_time: OptStr = Field::string("StartTime"),
}

/// The shape `NetworkInterface`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterface {
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Name of the network interface, 2 to 128 characters.
    pub network_interface_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the security group (`sg-...`). `DescribeSecurityGroups` lists it.
    pub security_group_id: Option<String>,
    /// Primary private IPv4 address of the network interface.
    pub primary_ip_address: Option<String>,
    /// Ids of the security groups (`sg-...`). `DescribeSecurityGroups` lists them. At most 16 elements.
    pub security_group_ids: Vec<String>,
    /// Kind of network interface: `Primary` or `Secondary`.
    pub instance_type: Option<InstanceType>,
    /// How the network interface talks: `Standard` over TCP, or `HighPerformance` with RDMA.
    pub network_interface_traffic_mode: Option<NetworkInterfaceTrafficMode>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NetworkInterface {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Name of the network interface, 2 to 128 characters.
    pub fn network_interface_name(mut self, value: impl Into<String>) -> Self {
        self.network_interface_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the security group (`sg-...`).
    pub fn security_group_id(mut self, value: impl Into<String>) -> Self {
        self.security_group_id = Some(value.into());
        self
    }

    /// Primary private IPv4 address of the network interface.
    pub fn primary_ip_address(mut self, value: impl Into<String>) -> Self {
        self.primary_ip_address = Some(value.into());
        self
    }

    /// Ids of the security groups (`sg-...`).
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = cloudspec_wire::all(value);
        self.extra.set_empty(5, self.security_group_ids.is_empty());
        self
    }

    /// Kind of network interface: `Primary` or `Secondary`.
    pub fn instance_type(mut self, value: impl Into<InstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// How the network interface talks: `Standard` over TCP, or `HighPerformance` with RDMA.
    pub fn network_interface_traffic_mode(
        mut self,
        value: impl Into<NetworkInterfaceTrafficMode>,
    ) -> Self {
        self.network_interface_traffic_mode = Some(value.into());
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
    5 security_group_ids: List = Field::string("SecurityGroupIds").list().limits(&Limits::new().items(None, Some(16))),
    6 instance_type: Opt = Field::one_of("InstanceType", InstanceType::VALUES),
    7 network_interface_traffic_mode: Opt = Field::one_of("NetworkInterfaceTrafficMode", NetworkInterfaceTrafficMode::VALUES),
}

/// The shape `NetworkInterfacePermission`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterfacePermission {
    /// What the other account may do: `InstanceAttach`.
    pub permission: Option<String>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: Option<String>,
    /// Id of the Alibaba Cloud account, in digits.
    pub account_id: Option<i64>,
    /// Id of the permission on the network interface (`eni-perm-...`).
    /// `DescribeNetworkInterfacePermissions` lists it.
    pub network_interface_permission_id: Option<String>,
    /// Name of the service, such as `com.aliyun.cn-hangzhou.oss` for a gateway endpoint, or the cloud
    /// service that is named.
    pub service_name: Option<String>,
    /// State of the permission: `Pending`, `Granted`, `Revoking` or `Revoked`.
    pub permission_state: Option<NetworkInterfacePermissionPermissionState>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NetworkInterfacePermission {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the other account may do: `InstanceAttach`.
    pub fn permission(mut self, value: impl Into<String>) -> Self {
        self.permission = Some(value.into());
        self
    }

    /// Id of the elastic network interface (`eni-...`).
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
        self
    }

    /// Id of the Alibaba Cloud account, in digits.
    pub fn account_id(mut self, value: i64) -> Self {
        self.account_id = Some(value);
        self
    }

    /// Id of the permission on the network interface (`eni-perm-...`).
    pub fn network_interface_permission_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_permission_id = Some(value.into());
        self
    }

    /// Name of the service, such as `com.aliyun.cn-hangzhou.oss` for a gateway endpoint, or the cloud
    /// service that is named.
    pub fn service_name(mut self, value: impl Into<String>) -> Self {
        self.service_name = Some(value.into());
        self
    }

    /// State of the permission: `Pending`, `Granted`, `Revoking` or `Revoked`.
    pub fn permission_state(
        mut self,
        value: impl Into<NetworkInterfacePermissionPermissionState>,
    ) -> Self {
        self.permission_state = Some(value.into());
        self
    }
}

record! {
    NetworkInterfacePermission: NETWORK_INTERFACE_PERMISSION,
    0 permission: OptStr = Field::string("Permission"),
    1 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    2 account_id: OptInt = Field::int64("AccountId"),
    3 network_interface_permission_id: OptStr = Field::string("NetworkInterfacePermissionId"),
    4 service_name: OptStr = Field::string("ServiceName"),
    5 permission_state: Opt = Field::one_of("PermissionState", NetworkInterfacePermissionPermissionState::VALUES),
}

/// The shape `NetworkInterfaceSetPrivateIpSet`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NetworkInterfaceSetPrivateIpSet {
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// Whether it is the primary private address of the network interface; there is one.
    pub primary: Option<bool>,
    /// Elastic IP address that is bound to the private address.
    pub associated_public_ip: Option<AssociatedPublicIp>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NetworkInterfaceSetPrivateIpSet {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Private IPv4 address within the vSwitch's block.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Whether it is the primary private address of the network interface; there is one.
    pub fn primary(mut self, value: bool) -> Self {
        self.primary = Some(value);
        self
    }

    /// Elastic IP address that is bound to the private address.
    pub fn associated_public_ip(mut self, value: AssociatedPublicIp) -> Self {
        self.associated_public_ip = Some(value);
        self
    }
}

record! {
    NetworkInterfaceSetPrivateIpSet: NETWORK_INTERFACE_SET_PRIVATE_IP_SET,
    0 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    1 primary: OptBool = Field::boolean("Primary"),
    2 associated_public_ip: Opt = Field::record("AssociatedPublicIp", &ASSOCIATED_PUBLIC_IP),
}

/// The shape `NextHopList`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct NextHopList {
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NextHopList {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the resource that matching traffic is sent to.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Kind of the next hop, such as `NetworkInterface`.
    pub fn next_hop_type(mut self, value: impl Into<String>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }
}

record! {
    NextHopList: NEXT_HOP_LIST,
    0 next_hop_id: OptStr = Field::string("NextHopId"),
    1 next_hop_type: OptStr = Field::string("NextHopType"),
}

/// The shape `OperationLock`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct OperationLock {
    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub lock_reason: Option<OperationLockLockReason>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl OperationLock {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub fn lock_reason(mut self, value: impl Into<OperationLockLockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }
}

record! {
    OperationLock: OPERATION_LOCK,
    0 lock_reason: Opt = Field::one_of("LockReason", OperationLockLockReason::VALUES),
}

/// The shape `OperationProgress`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct OperationProgress {
    /// Explanation of the error in words; empty on success.
    pub error_msg: Option<String>,
    /// Code of the error, when there was one; empty on success.
    pub error_code: Option<String>,
    /// Whether it worked: `Success`, `Failed` or `Processing`.
    pub operation_status: Option<String>,
    /// Resources that this part of the task is about, one entry for each.
    pub related_item_set: Vec<RelatedItem>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl OperationProgress {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Explanation of the error in words; empty on success.
    pub fn error_msg(mut self, value: impl Into<String>) -> Self {
        self.error_msg = Some(value.into());
        self
    }

    /// Code of the error, when there was one; empty on success.
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        self.error_code = Some(value.into());
        self
    }

    /// Whether it worked: `Success`, `Failed` or `Processing`.
    pub fn operation_status(mut self, value: impl Into<String>) -> Self {
        self.operation_status = Some(value.into());
        self
    }

    /// Resources that this part of the task is about, one entry for each.
    pub fn related_item_set(
        mut self,
        value: impl IntoIterator<Item = RelatedItem>,
    ) -> Self {
        self.related_item_set = cloudspec_wire::all(value);
        self.extra.set_empty(3, self.related_item_set.is_empty());
        self
    }
}

record! {
    OperationProgress: OPERATION_PROGRESS,
    0 error_msg: OptStr = Field::string("ErrorMsg"),
    1 error_code: OptStr = Field::string("ErrorCode"),
    2 operation_status: OptStr = Field::string("OperationStatus"),
    3 related_item_set: List = Field::record("RelatedItemSet", &RELATED_ITEM).wrapped("RelatedItem"),
}

/// The shape `Permission`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Permission {
    /// Whether traffic that matches is let through (`accept`) or dropped without notice (`drop`).
    pub policy: Option<SecurityGroupRulePolicy>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<String>,
    /// Transport protocol of the traffic that the rule is for.
    pub ip_protocol: Option<IpProtocol>,
    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    pub source_cidr_ip: Option<String>,
    /// Block of IPv6 addresses that the traffic comes from, in CIDR notation.
    pub ipv6_source_cidr_ip: Option<String>,
    /// Id of the security group that the traffic comes from (`sg-...`).
    pub source_group_id: Option<String>,
    /// Id of the prefix list with the addresses that the traffic comes from (`pl-...`).
    pub source_prefix_list_id: Option<String>,
    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all.
    pub port_range: Option<String>,
    /// Block of IPv4 addresses that the traffic goes to, in CIDR notation.
    pub dest_cidr_ip: Option<String>,
    /// Block of IPv6 addresses that the traffic goes to, in CIDR notation.
    pub ipv6_dest_cidr_ip: Option<String>,
    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub source_port_range: Option<String>,
    /// Account that owns the security group that the traffic comes from.
    pub source_group_owner_account: Option<String>,
    /// Id of the account that owns the security group that the traffic comes from, in digits.
    pub source_group_owner_id: Option<i64>,
    /// Which network card the rule is for: `internet` or `intranet`. In a VPC it is always `intranet`.
    pub nic_type: Option<NicType>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Permission {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether traffic that matches is let through (`accept`) or dropped without notice (`drop`).
    pub fn policy(mut self, value: impl Into<SecurityGroupRulePolicy>) -> Self {
        self.policy = Some(value.into());
        self
    }

    /// Priority: a smaller number is applied first.
    pub fn priority(mut self, value: impl Into<String>) -> Self {
        self.priority = Some(value.into());
        self
    }

    /// Transport protocol of the traffic that the rule is for.
    pub fn ip_protocol(mut self, value: impl Into<IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Block of IPv4 addresses that the traffic comes from, in CIDR notation.
    pub fn source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.source_cidr_ip = Some(value.into());
        self
    }

    /// Block of IPv6 addresses that the traffic comes from, in CIDR notation.
    pub fn ipv6_source_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_source_cidr_ip = Some(value.into());
        self
    }

    /// Id of the security group that the traffic comes from (`sg-...`).
    pub fn source_group_id(mut self, value: impl Into<String>) -> Self {
        self.source_group_id = Some(value.into());
        self
    }

    /// Id of the prefix list with the addresses that the traffic comes from (`pl-...`).
    pub fn source_prefix_list_id(mut self, value: impl Into<String>) -> Self {
        self.source_prefix_list_id = Some(value.into());
        self
    }

    /// Ports that the traffic goes to, as `first/last`; `-1/-1` for all.
    pub fn port_range(mut self, value: impl Into<String>) -> Self {
        self.port_range = Some(value.into());
        self
    }

    /// Block of IPv4 addresses that the traffic goes to, in CIDR notation.
    pub fn dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.dest_cidr_ip = Some(value.into());
        self
    }

    /// Block of IPv6 addresses that the traffic goes to, in CIDR notation.
    pub fn ipv6_dest_cidr_ip(mut self, value: impl Into<String>) -> Self {
        self.ipv6_dest_cidr_ip = Some(value.into());
        self
    }

    /// Ports that the traffic comes from, as `first/last`; `-1/-1` for all.
    pub fn source_port_range(mut self, value: impl Into<String>) -> Self {
        self.source_port_range = Some(value.into());
        self
    }

    /// Account that owns the security group that the traffic comes from.
    pub fn source_group_owner_account(mut self, value: impl Into<String>) -> Self {
        self.source_group_owner_account = Some(value.into());
        self
    }

    /// Id of the account that owns the security group that the traffic comes from, in digits.
    pub fn source_group_owner_id(mut self, value: i64) -> Self {
        self.source_group_owner_id = Some(value);
        self
    }

    /// Which network card the rule is for: `internet` or `intranet`.
    pub fn nic_type(mut self, value: impl Into<NicType>) -> Self {
        self.nic_type = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    Permission: PERMISSION,
    0 policy: Opt = Field::one_of("Policy", SecurityGroupRulePolicy::VALUES),
    1 priority: OptStr = Field::string("Priority"),
    2 ip_protocol: Opt = Field::one_of("IpProtocol", IpProtocol::VALUES),
    3 source_cidr_ip: OptStr = Field::string("SourceCidrIp"),
    4 ipv6_source_cidr_ip: OptStr = Field::string("Ipv6SourceCidrIp"),
    5 source_group_id: OptStr = Field::string("SourceGroupId"),
    6 source_prefix_list_id: OptStr = Field::string("SourcePrefixListId"),
    7 port_range: OptStr = Field::string("PortRange"),
    8 dest_cidr_ip: OptStr = Field::string("DestCidrIp"),
    9 ipv6_dest_cidr_ip: OptStr = Field::string("Ipv6DestCidrIp"),
    10 source_port_range: OptStr = Field::string("SourcePortRange"),
    11 source_group_owner_account: OptStr = Field::string("SourceGroupOwnerAccount"),
    12 source_group_owner_id: OptInt = Field::int64("SourceGroupOwnerId"),
    13 nic_type: Opt = Field::one_of("NicType", NicType::VALUES),
    14 description: OptStr = Field::string("Description"),
}

/// The shape `PrivateIpSet`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct PrivateIpSet {
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Option<String>,
    /// Whether it is the primary private address of the network interface; there is one.
    pub primary: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PrivateIpSet {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Private IPv4 address within the vSwitch's block.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Whether it is the primary private address of the network interface; there is one.
    pub fn primary(mut self, value: bool) -> Self {
        self.primary = Some(value);
        self
    }
}

record! {
    PrivateIpSet: PRIVATE_IP_SET,
    0 private_ip_address: OptStr = Field::string("PrivateIpAddress"),
    1 primary: OptBool = Field::boolean("Primary"),
}

/// The shape `RelatedItem`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct RelatedItem {
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RelatedItem {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Value that belongs to the key beside it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    RelatedItem: RELATED_ITEM,
    0 name: OptStr = Field::string("Name"),
    1 value: OptStr = Field::string("Value"),
}

/// The shape `ResultItem`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultItem {
    /// Result of the operation, by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Whether this entry or the whole call succeeded.
    pub success: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ResultItem {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Result of the operation, by code: `200` for success, or an error code.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Explanation of the code beside it, for people.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether this entry or the whole call succeeded.
    pub fn success(mut self, value: impl Into<String>) -> Self {
        self.success = Some(value.into());
        self
    }
}

record! {
    ResultItem: RESULT_ITEM,
    0 code: OptStr = Field::string("Code"),
    1 message: OptStr = Field::string("Message"),
    2 instance_id: OptStr = Field::string("InstanceId"),
    3 success: OptStr = Field::string("Success"),
}

/// The shape `Rule`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Rule {
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Id of the pricing rule or promotion that applies.
    pub rule_id: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Rule {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Id of the pricing rule or promotion that applies.
    pub fn rule_id(mut self, value: i64) -> Self {
        self.rule_id = Some(value);
        self
    }
}

record! {
    Rule: RULE,
    0 description: OptStr = Field::string("Description"),
    1 rule_id: OptInt = Field::int64("RuleId"),
}

/// The shape `SessionManagerConfig`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct SessionManagerConfig {
    /// Whether Session Manager can be used, in all regions.
    pub session_manager_enabled: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SessionManagerConfig {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether Session Manager can be used, in all regions.
    pub fn session_manager_enabled(mut self, value: bool) -> Self {
        self.session_manager_enabled = Some(value);
        self
    }
}

record! {
    SessionManagerConfig: SESSION_MANAGER_CONFIG,
    0 session_manager_enabled: OptBool = Field::boolean("SessionManagerEnabled"),
}

/// The shape `Status`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Status {
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// State as a number; the name stands beside it.
    pub code: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Status {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// State as a number; the name stands beside it.
    pub fn code(mut self, value: i64) -> Self {
        self.code = Some(value);
        self
    }
}

record! {
    Status: STATUS,
    0 name: OptStr = Field::string("Name"),
    1 code: OptInt = Field::int32("Code"),
}

/// The shape `SupportedResource`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct SupportedResource {
    /// State of the resource, or the state that is looked for.
    pub status: Option<AvailableZoneStatus>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Largest value that can be chosen, counted in `Unit`.
    pub max: Option<i64>,
    /// Unit that the limits beside it are counted in, such as `GiB` or `Mbps`.
    pub unit: Option<String>,
    /// How well it is stocked: `WithStock` amply, `ClosedWithStock` scarce, `WithoutStock` sold out.
    pub status_category: Option<StatusCategory>,
    /// Smallest value that can be chosen, counted in `Unit`.
    pub min: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SupportedResource {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<AvailableZoneStatus>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Value that belongs to the key beside it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Largest value that can be chosen, counted in `Unit`.
    pub fn max(mut self, value: i64) -> Self {
        self.max = Some(value);
        self
    }

    /// Unit that the limits beside it are counted in, such as `GiB` or `Mbps`.
    pub fn unit(mut self, value: impl Into<String>) -> Self {
        self.unit = Some(value.into());
        self
    }

    /// How well it is stocked: `WithStock` amply, `ClosedWithStock` scarce, `WithoutStock` sold out.
    pub fn status_category(mut self, value: impl Into<StatusCategory>) -> Self {
        self.status_category = Some(value.into());
        self
    }

    /// Smallest value that can be chosen, counted in `Unit`.
    pub fn min(mut self, value: i64) -> Self {
        self.min = Some(value);
        self
    }
}

record! {
    SupportedResource: SUPPORTED_RESOURCE,
    0 status: Opt = Field::one_of("Status", AvailableZoneStatus::VALUES),
    1 value: OptStr = Field::string("Value"),
    2 max: OptInt = Field::int32("Max"),
    3 unit: OptStr = Field::string("Unit"),
    4 status_category: Opt = Field::one_of("StatusCategory", StatusCategory::VALUES),
    5 min: OptInt = Field::int32("Min"),
}

/// The shape `Tag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// Key, unique among the tags of a resource. Not allowed: `aliyun` or `acs:` in front, `http://` or
    /// `https://` anywhere. 1 to 64 characters.
    pub key: String,
    /// Value; may be empty. Not allowed: `http://` or `https://` anywhere. At most 128 characters.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Tag {
    /// Creates a value with the required members.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..Self::default()
        }
    }

    /// Value; may be empty.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    Tag: TAG,
    0 key: Str = Field::string("Key").required().limits(&Limits::new().length(Some(1), Some(64))),
    1 value: OptStr = Field::string("Value").limits(&Limits::new().length(None, Some(128))),
}

/// The shape `TemplateTag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct TemplateTag {
    /// Key of the tag, filter or other entry. Its value stands beside it.
    pub key: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TemplateTag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, filter or other entry.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that belongs to the key beside it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    TemplateTag: TEMPLATE_TAG,
    0 key: OptStr = Field::string("Key"),
    1 value: OptStr = Field::string("Value"),
}

/// The shape `VpcAttributes`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct VpcAttributes {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Address of the instance for access from the classic network.
    pub nat_ip_address: Option<String>,
    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone. `DescribeVSwitches` lists it.
    pub v_switch_id: Option<String>,
    /// Private IPv4 address within the vSwitch's block.
    pub private_ip_address: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl VpcAttributes {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Address of the instance for access from the classic network.
    pub fn nat_ip_address(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_address = Some(value.into());
        self
    }

    /// Id of the vSwitch (`vsw-...`), the subnet of a VPC in one zone.
    pub fn v_switch_id(mut self, value: impl Into<String>) -> Self {
        self.v_switch_id = Some(value.into());
        self
    }

    /// Private IPv4 address within the vSwitch's block.
    pub fn private_ip_address(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.private_ip_address = cloudspec_wire::all(value);
        self.extra.set_empty(3, self.private_ip_address.is_empty());
        self
    }
}

record! {
    VpcAttributes: VPC_ATTRIBUTES,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 nat_ip_address: OptStr = Field::string("NatIpAddress"),
    2 v_switch_id: OptStr = Field::string("VSwitchId"),
    3 private_ip_address: List = Field::string("PrivateIpAddress").wrapped("IpAddress"),
}

open_enum! {
    /// Documented values of `AcceptLanguage`. The provider may add others.
    pub enum AcceptLanguage {
        ZhCn = "zh-CN",
        EnUs = "en-US",
        Ja = "ja",
    }
}

open_enum! {
    /// Documented values of `AccessPointStatus`. The provider may add others.
    pub enum AccessPointStatus {
        /// It has room and is recommended.
        Recommended = "recommended",
        /// It works and holds many connections.
        Hot = "hot",
        /// It takes no more connections.
        Full = "full",
        /// It cannot be used.
        Disabled = "disabled",
    }
}

open_enum! {
    /// Documented values of `ActionOnMaintenance`. The provider may add others.
    pub enum ActionOnMaintenance {
        Migrate = "Migrate",
        Stop = "Stop",
    }
}

open_enum! {
    /// Documented values of `ActionType`. The provider may add others.
    pub enum ActionType {
        CreateEcs = "CreateEcs",
        ChangeOs = "ChangeOS",
    }
}

open_enum! {
    /// Documented values of `AddressFamily`. The provider may add others.
    pub enum AddressFamily {
        Ipv4 = "IPv4",
        Ipv6 = "IPv6",
    }
}

open_enum! {
    /// Documented values of `Affinity`. The provider may add others.
    pub enum Affinity {
        Default = "default",
        Host = "host",
    }
}

open_enum! {
    /// Documented values of `AllocationStatus`. The provider may add others.
    pub enum AllocationStatus {
        Allocated = "allocated",
        BeAllocated = "beAllocated",
    }
}

open_enum! {
    /// Documented values of `AllocationType`. The provider may add others.
    pub enum AllocationType {
        Normal = "Normal",
        Shared = "Shared",
    }
}

open_enum! {
    /// Documented values of `Architecture`. The provider may add others.
    pub enum Architecture {
        I386 = "i386",
        X86_64 = "x86_64",
        Arm64 = "arm64",
    }
}

open_enum! {
    /// Documented values of `AutoPlacement`. The provider may add others.
    pub enum AutoPlacement {
        On = "on",
        Off = "off",
    }
}

open_enum! {
    /// Documented values of `AvailableZoneStatus`. The provider may add others.
    pub enum AvailableZoneStatus {
        Available = "Available",
        SoldOut = "SoldOut",
    }
}

open_enum! {
    /// Documented values of `BaseImageType`. The provider may add others.
    pub enum BaseImageType {
        Image = "IMAGE",
        ImageFamily = "IMAGE_FAMILY",
    }
}

open_enum! {
    /// Documented values of `BatchOptimization`. The provider may add others.
    pub enum BatchOptimization {
        AllTogether = "AllTogether",
        SuccessFirst = "SuccessFirst",
    }
}

open_enum! {
    /// Documented values of `BootMode`. The provider may add others.
    pub enum BootMode {
        Bios = "BIOS",
        Uefi = "UEFI",
        UefiPreferred = "UEFI-Preferred",
    }
}

open_enum! {
    /// Documented values of `BusinessStatus`. The provider may add others.
    pub enum BusinessStatus {
        /// It may be used.
        Normal = "Normal",
        /// It is locked because of an overdue payment.
        FinancialLocked = "FinancialLocked",
        /// It is locked for security.
        SecurityLocked = "SecurityLocked",
    }
}

open_enum! {
    /// Documented values of `CommandType`. The provider may add others.
    pub enum CommandType {
        /// Batch script for Windows.
        RunBatScript = "RunBatScript",
        /// PowerShell script for Windows.
        RunPowerShellScript = "RunPowerShellScript",
        /// Shell script for Linux.
        RunShellScript = "RunShellScript",
    }
}

open_enum! {
    /// Documented values of `ContentEncoding`. The provider may add others.
    pub enum ContentEncoding {
        /// The text itself.
        PlainText = "PlainText",
        /// Base64 of the text.
        Base64 = "Base64",
    }
}

open_enum! {
    /// Documented values of `CpuArchitecture`. The provider may add others.
    pub enum CpuArchitecture {
        X86 = "X86",
        Arm = "ARM",
    }
}

open_enum! {
    /// Documented values of `CpuOptionsTopologyType`. The provider may add others.
    pub enum CpuOptionsTopologyType {
        ContinuousCoreToHtMapping = "ContinuousCoreToHTMapping",
        DiscreteCoreToHtMapping = "DiscreteCoreToHTMapping",
    }
}

open_enum! {
    /// Documented values of `CreditSpecification`. The provider may add others.
    pub enum CreditSpecification {
        Standard = "Standard",
        Unlimited = "Unlimited",
    }
}

open_enum! {
    /// Documented values of `DataDiskCategory`. The provider may add others.
    pub enum DataDiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        Cloud = "cloud",
        CloudAuto = "cloud_auto",
        CloudEssdEntry = "cloud_essd_entry",
    }
}

open_enum! {
    /// Documented values of `DedicatedHostRenewalPeriodUnit`. The provider may add others.
    pub enum DedicatedHostRenewalPeriodUnit {
        Week = "Week",
        Month = "Month",
    }
}

open_enum! {
    /// Documented values of `DefaultTargetCapacityType`. The provider may add others.
    pub enum DefaultTargetCapacityType {
        PayAsYouGo = "PayAsYouGo",
        Spot = "Spot",
    }
}

open_enum! {
    /// Documented values of `DeliveryType`. The provider may add others.
    pub enum DeliveryType {
        /// Terminal session records.
        SessionManager = "SessionManager",
        /// Invocation records.
        Invocation = "Invocation",
    }
}

open_enum! {
    /// Documented values of `DemandInstanceChargeType`. The provider may add others.
    pub enum DemandInstanceChargeType {
        PostPaid = "PostPaid",
        PrePaid = "PrePaid",
    }
}

open_enum! {
    /// Documented values of `DeploymentSetStrategy`. The provider may add others.
    pub enum DeploymentSetStrategy {
        Availability = "Availability",
        AvailabilityGroup = "AvailabilityGroup",
        LowLatency = "LowLatency",
    }
}

open_enum! {
    /// Documented values of `DiagnosticReportStatus`. The provider may add others.
    pub enum DiagnosticReportStatus {
        InProgress = "InProgress",
        Finished = "Finished",
        Failed = "Failed",
    }
}

open_enum! {
    /// Documented values of `DiskChargeType`. The provider may add others.
    pub enum DiskChargeType {
        PrePaid = "PrePaid",
        PostPaid = "PostPaid",
    }
}

open_enum! {
    /// Documented values of `DiskStatus`. The provider may add others.
    pub enum DiskStatus {
        /// It is attached to an instance.
        InUse = "In_use",
        /// It can be attached.
        Available = "Available",
        /// It is being attached.
        Attaching = "Attaching",
        /// It is being detached.
        Detaching = "Detaching",
        /// It is being created.
        Creating = "Creating",
        /// It is being put back to how it was created.
        ReIniting = "ReIniting",
    }
}

open_enum! {
    /// Documented values of `EipInstanceType`. The provider may add others.
    pub enum EipInstanceType {
        Nat = "Nat",
        SlbInstance = "SlbInstance",
        EcsInstance = "EcsInstance",
        NetworkInterface = "NetworkInterface",
        HaVip = "HaVip",
        IpAddress = "IpAddress",
    }
}

open_enum! {
    /// Documented values of `EipLineType`. The provider may add others.
    pub enum EipLineType {
        Bgp = "BGP",
        BgpPro = "BGP_PRO",
    }
}

open_enum! {
    /// Documented values of `EipStatus`. The provider may add others.
    pub enum EipStatus {
        /// It is being bound.
        Associating = "Associating",
        /// It is being unbound.
        Unassociating = "Unassociating",
        /// It is bound.
        InUse = "InUse",
        /// It can be bound.
        Available = "Available",
        /// It is being released.
        Releasing = "Releasing",
    }
}

open_enum! {
    /// Documented values of `ElasticityAssurancePeriodUnit`. The provider may add others.
    pub enum ElasticityAssurancePeriodUnit {
        Month = "Month",
        Year = "Year",
    }
}

open_enum! {
    /// Documented values of `EndTimeType`. The provider may add others.
    pub enum EndTimeType {
        Limited = "Limited",
        Unlimited = "Unlimited",
    }
}

open_enum! {
    /// Documented values of `EventType.Name`. The provider may add others.
    pub enum EventTypeName {
        Degraded = "Degraded",
        SeverelyDegraded = "SeverelyDegraded",
        Stalled = "Stalled",
        ErrorDetected = "ErrorDetected",
    }
}

open_enum! {
    /// Documented values of `ExcessCapacityTerminationPolicy`. The provider may add others.
    pub enum ExcessCapacityTerminationPolicy {
        Termination = "termination",
        NoTermination = "no-termination",
    }
}

open_enum! {
    /// Documented values of `Features.NvmeSupport`. The provider may add others.
    pub enum FeaturesNvmeSupport {
        Supported = "supported",
        Unsupported = "unsupported",
    }
}

open_enum! {
    /// Documented values of `ForwardEntryIpProtocol`. The provider may add others.
    pub enum ForwardEntryIpProtocol {
        Tcp = "TCP",
        Udp = "UDP",
        Any = "Any",
    }
}

open_enum! {
    /// Documented values of `ForwardTableEntryStatus`. The provider may add others.
    pub enum ForwardTableEntryStatus {
        Pending = "Pending",
        Available = "Available",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Documented values of `HaVipStatus`. The provider may add others.
    pub enum HaVipStatus {
        Creating = "Creating",
        Available = "Available",
        InUse = "InUse",
        Deleting = "Deleting",
    }
}

open_enum! {
    /// Documented values of `HttpEndpoint`. The provider may add others.
    pub enum HttpEndpoint {
        Enabled = "enabled",
        Disabled = "disabled",
    }
}

open_enum! {
    /// Documented values of `HttpTokens`. The provider may add others.
    pub enum HttpTokens {
        Optional = "optional",
        Required = "required",
    }
}

open_enum! {
    /// Documented values of `ImageBootMode`. The provider may add others.
    pub enum ImageBootMode {
        Bios = "BIOS",
        Uefi = "UEFI",
    }
}

open_enum! {
    /// Documented values of `ImageFilter.Key`. The provider may add others.
    pub enum ImageFilterKey {
        ImageId = "imageId",
        Filter = "filter",
    }
}

open_enum! {
    /// Documented values of `ImageOsType`. The provider may add others.
    pub enum ImageOsType {
        Windows = "windows",
        Linux = "linux",
    }
}

open_enum! {
    /// Documented values of `ImageOwnerAlias`. The provider may add others.
    pub enum ImageOwnerAlias {
        System = "system",
        SelfValue = "self",
        Others = "others",
        Marketplace = "marketplace",
    }
}

open_enum! {
    /// Documented values of `ImageStatus`. The provider may add others.
    pub enum ImageStatus {
        /// It is being made.
        Creating = "Creating",
        /// It waits for its turn.
        Waiting = "Waiting",
        /// It can be used.
        Available = "Available",
        /// It cannot be used.
        UnAvailable = "UnAvailable",
        /// It could not be made.
        CreateFailed = "CreateFailed",
        /// It should no longer be used.
        Deprecated = "Deprecated",
    }
}

open_enum! {
    /// Documented values of `ImageUsage`. The provider may add others.
    pub enum ImageUsage {
        Instance = "instance",
        None = "none",
    }
}

open_enum! {
    /// Documented values of `InactiveDisk.DeviceCategory`. The provider may add others.
    pub enum InactiveDiskDeviceCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        LocalSsdPro = "local_ssd_pro",
        LocalHddPro = "local_hdd_pro",
        Ephemeral = "ephemeral",
        EphemeralSsd = "ephemeral_ssd",
    }
}

open_enum! {
    /// Documented values of `InactiveDisk.DeviceType`. The provider may add others.
    pub enum InactiveDiskDeviceType {
        System = "system",
        Data = "data",
    }
}

open_enum! {
    /// Documented values of `InstanceCategory`. The provider may add others.
    pub enum InstanceCategory {
        GeneralPurpose = "General-purpose",
        ComputeOptimized = "Compute-optimized",
        MemoryOptimized = "Memory-optimized",
        BigData = "Big data",
        LocalSSds = "Local SSDs",
        HighClockSpeed = "High Clock Speed",
        Enhanced = "Enhanced",
        Shared = "Shared",
        ComputeOptimizedWithGpu = "Compute-optimized with GPU",
        VisualComputeOptimized = "Visual Compute-optimized",
        HeterogeneousService = "Heterogeneous Service",
        ComputeOptimizedWithFpga = "Compute-optimized with FPGA",
        ComputeOptimizedWithNpu = "Compute-optimized with NPU",
        EcsBareMetal = "ECS Bare Metal",
        SuperComputingCluster = "Super Computing Cluster",
        HighPerformanceCompute = "High Performance Compute",
    }
}

open_enum! {
    /// Documented values of `InstanceChargeType`. The provider may add others.
    pub enum InstanceChargeType {
        PrePaid = "PrePaid",
        PostPaid = "PostPaid",
    }
}

open_enum! {
    /// Documented values of `InstanceEventType`. The provider may add others.
    pub enum InstanceEventType {
        SystemMaintenanceReboot = "SystemMaintenance.Reboot",
        SystemMaintenanceRedeploy = "SystemMaintenance.Redeploy",
        SystemFailureReboot = "SystemFailure.Reboot",
        SystemFailureRedeploy = "SystemFailure.Redeploy",
        SystemFailureDelete = "SystemFailure.Delete",
        InstanceFailureReboot = "InstanceFailure.Reboot",
        InstanceExpirationStop = "InstanceExpiration.Stop",
        InstanceExpirationDelete = "InstanceExpiration.Delete",
        AccountUnbalancedStop = "AccountUnbalanced.Stop",
        AccountUnbalancedDelete = "AccountUnbalanced.Delete",
    }
}

open_enum! {
    /// Documented values of `InstanceFamilyLevel`. The provider may add others.
    pub enum InstanceFamilyLevel {
        EntryLevel = "EntryLevel",
        EnterpriseLevel = "EnterpriseLevel",
        CreditEntryLevel = "CreditEntryLevel",
    }
}

open_enum! {
    /// Documented values of `InstanceHealthStatus`. The provider may add others.
    pub enum InstanceHealthStatus {
        /// It works.
        Ok = "OK",
        /// It is impaired.
        Impaired = "Impaired",
        /// It is being initialised.
        Initializing = "Initializing",
        /// There is too little data to tell.
        InsufficientData = "InsufficientData",
        /// Health is not checked.
        NotApplicable = "NotApplicable",
    }
}

open_enum! {
    /// Documented values of `InstanceInvocationStatus`. The provider may add others.
    pub enum InstanceInvocationStatus {
        /// The command is being checked or sent.
        Pending = "Pending",
        /// The command type or a parameter is wrong.
        Invalid = "Invalid",
        /// The command could not be sent: the instance has to be running, and sending has to succeed within a
        /// minute.
        Aborted = "Aborted",
        /// The command runs on the instance.
        Running = "Running",
        /// It completed with exit code 0; a command that repeats has had its last run.
        Success = "Success",
        /// It completed with another exit code; a command that repeats will not run again.
        Failed = "Failed",
        /// Something went wrong while it ran and it could not go on.
        Error = "Error",
        /// It did not finish in time.
        Timeout = "Timeout",
        /// It was cancelled before it started.
        Cancelled = "Cancelled",
        /// It is being stopped.
        Stopping = "Stopping",
        /// It was stopped while it ran.
        Terminated = "Terminated",
        /// It waits for its next run; only commands that repeat.
        Scheduled = "Scheduled",
    }
}

open_enum! {
    /// Documented values of `InstanceNetworkType`. The provider may add others.
    pub enum InstanceNetworkType {
        Classic = "classic",
        Vpc = "vpc",
    }
}

open_enum! {
    /// Documented values of `InstancePeriodUnit`. The provider may add others.
    pub enum InstancePeriodUnit {
        Week = "Week",
        Month = "Month",
    }
}

open_enum! {
    /// Documented values of `InstanceStatus`. The provider may add others.
    pub enum InstanceStatus {
        /// It is being created.
        Pending = "Pending",
        /// It runs.
        Running = "Running",
        /// It is being started.
        Starting = "Starting",
        /// It is being stopped.
        Stopping = "Stopping",
        /// It is stopped.
        Stopped = "Stopped",
    }
}

open_enum! {
    /// Documented values of `InstanceStoppedMode`. The provider may add others.
    pub enum InstanceStoppedMode {
        StopCharging = "StopCharging",
        KeepCharging = "KeepCharging",
    }
}

open_enum! {
    /// Documented values of `InstanceSystemDiskCategory`. The provider may add others.
    pub enum InstanceSystemDiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        Cloud = "cloud",
        CloudAuto = "cloud_auto",
        CloudEssdEntry = "cloud_essd_entry",
    }
}

open_enum! {
    /// Documented values of `InstanceType`. The provider may add others.
    pub enum InstanceType {
        Primary = "Primary",
        Secondary = "Secondary",
    }
}

open_enum! {
    /// Documented values of `InternetChargeType`. The provider may add others.
    pub enum InternetChargeType {
        PayByBandwidth = "PayByBandwidth",
        PayByTraffic = "PayByTraffic",
    }
}

open_enum! {
    /// Documented values of `InvocationErrorCode`. The provider may add others.
    pub enum InvocationErrorCode {
        /// There is no such instance, or not any more.
        InstanceNotExists = "InstanceNotExists",
        /// The instance was released in mid-run.
        InstanceReleased = "InstanceReleased",
        /// The instance was down when the command was due.
        InstanceNotRunning = "InstanceNotRunning",
        /// The command does not fit the instance.
        CommandNotApplicable = "CommandNotApplicable",
        /// The user that it should run as does not exist.
        AccountNotExists = "AccountNotExists",
        /// The working directory does not exist.
        DirectoryNotExists = "DirectoryNotExists",
        /// The expression that says when to run is wrong.
        BadCronExpression = "BadCronExpression",
        /// The Cloud Assistant agent does not run.
        ClientNotRunning = "ClientNotRunning",
        /// The agent does not respond.
        ClientNotResponse = "ClientNotResponse",
        /// The agent is being upgraded.
        ClientIsUpgrading = "ClientIsUpgrading",
        /// The agent is too old.
        ClientNeedUpgrade = "ClientNeedUpgrade",
        /// The command could not be sent in time.
        DeliveryTimeout = "DeliveryTimeout",
        /// The command did not finish in time.
        ExecutionTimeout = "ExecutionTimeout",
        /// Something went wrong while the command ran.
        ExecutionException = "ExecutionException",
        /// The command was interrupted.
        ExecutionInterrupted = "ExecutionInterrupted",
        /// The exit code is not 0.
        ExitCodeNonzero = "ExitCodeNonzero",
        /// A security group keeps the instance from Cloud Assistant.
        SecurityGroupRuleDenied = "SecurityGroupRuleDenied",
        /// Too many commands run at once.
        TaskConcurrencyLimit = "TaskConcurrencyLimit",
    }
}

open_enum! {
    /// Documented values of `InvocationStatus`. The provider may add others.
    pub enum InvocationStatus {
        /// Being checked or sent on at least one instance.
        Pending = "Pending",
        /// Waiting for its next run on at least one instance.
        Scheduled = "Scheduled",
        /// Running on at least one instance.
        Running = "Running",
        /// Success or stopped on every instance, success on at least one. Success is exit code 0; a command
        /// that repeats has had all its runs, and the last one succeeded.
        Success = "Success",
        /// Failed or stopped on every instance. Failed counts `Invalid`, `Aborted`, `Failed`, `Timeout` and
        /// `Error`.
        Failed = "Failed",
        /// Being stopped on at least one instance.
        Stopping = "Stopping",
        /// Stopped on every instance: `Cancelled` or `Terminated`.
        Stopped = "Stopped",
        /// Done on every instance, on some with success and on some without.
        PartialFailed = "PartialFailed",
    }
}

open_enum! {
    /// Documented values of `InvokeStatus`. The provider may add others.
    pub enum InvokeStatus {
        /// The process runs on some instance. Commands that repeat stay so until they are stopped.
        Running = "Running",
        /// Done on every instance, or stopped on some and done on the rest. Never for commands that repeat.
        Finished = "Finished",
        /// Success or stopped on every instance, success on at least one. Success is exit code 0; a command
        /// that repeats has had all its runs, and the last one succeeded.
        Success = "Success",
        /// Failed on every instance. Never for commands that repeat.
        Failed = "Failed",
        /// Stopped.
        Stopped = "Stopped",
        /// Being stopped.
        Stopping = "Stopping",
        /// Failed on some instances.
        PartialFailed = "PartialFailed",
        /// Being checked or sent on at least one instance.
        Pending = "Pending",
        /// Waiting for its next run on at least one instance.
        Scheduled = "Scheduled",
    }
}

open_enum! {
    /// Documented values of `IoOptimized`. The provider may add others.
    pub enum IoOptimized {
        None = "none",
        Optimized = "optimized",
    }
}

open_enum! {
    /// Documented values of `IpProtocol`. The provider may add others.
    pub enum IpProtocol {
        Tcp = "TCP",
        Udp = "UDP",
        Icmp = "ICMP",
        IcmPv6 = "ICMPv6",
        Gre = "GRE",
        All = "ALL",
    }
}

open_enum! {
    /// Documented values of `IssueSeverity`. The provider may add others.
    pub enum IssueSeverity {
        /// It may have to do with a problem.
        Info = "Info",
        /// It may cause a problem.
        Warn = "Warn",
        /// It is a problem.
        Critical = "Critical",
    }
}

open_enum! {
    /// Documented values of `LaunchConfigurationDataDiskCategory`. The provider may add others.
    pub enum LaunchConfigurationDataDiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        Cloud = "cloud",
    }
}

open_enum! {
    /// Documented values of `LineOperator`. The provider may add others.
    pub enum LineOperator {
        Ct = "CT",
        Cu = "CU",
        Cm = "CM",
        Co = "CO",
        Equinix = "Equinix",
        Other = "Other",
    }
}

open_enum! {
    /// Documented values of `LocalStorageCategory`. The provider may add others.
    pub enum LocalStorageCategory {
        LocalHddPro = "local_hdd_pro",
        LocalSsdPro = "local_ssd_pro",
    }
}

open_enum! {
    /// Documented values of `LockReason.LockReason`. The provider may add others.
    pub enum LockReasonLockReason {
        Financial = "financial",
        Security = "security",
        Recycling = "Recycling",
        Dedicatedhostfinancial = "dedicatedhostfinancial",
        Refunded = "refunded",
    }
}

open_enum! {
    /// Documented values of `ModifyMode`. The provider may add others.
    pub enum ModifyMode {
        Online = "Online",
        Offline = "Offline",
    }
}

open_enum! {
    /// Documented values of `NatGatewaySpec`. The provider may add others.
    pub enum NatGatewaySpec {
        Small = "Small",
        Middle = "Middle",
        Large = "Large",
    }
}

open_enum! {
    /// Documented values of `NatGatewayStatus`. The provider may add others.
    pub enum NatGatewayStatus {
        /// It is being created.
        Creating = "Creating",
        /// It is ready.
        Available = "Available",
        /// It is being changed.
        Modifying = "Modifying",
        /// It is being deleted.
        Deleting = "Deleting",
        /// It is being turned into an enhanced one.
        Converting = "Converting",
    }
}

open_enum! {
    /// Documented values of `NetworkInterfacePermission.PermissionState`. The provider may add others.
    pub enum NetworkInterfacePermissionPermissionState {
        Pending = "Pending",
        Granted = "Granted",
        Revoking = "Revoking",
        Revoked = "Revoked",
    }
}

open_enum! {
    /// Documented values of `NetworkInterfaceStatus`. The provider may add others.
    pub enum NetworkInterfaceStatus {
        /// It can be attached.
        Available = "Available",
        /// It is being attached.
        Attaching = "Attaching",
        /// It is attached to an instance.
        InUse = "InUse",
        /// It is being detached.
        Detaching = "Detaching",
        /// It is being deleted.
        Deleting = "Deleting",
        /// It could not be created.
        CreateFailed = "CreateFailed",
    }
}

open_enum! {
    /// Documented values of `NetworkInterfaceTrafficMode`. The provider may add others.
    pub enum NetworkInterfaceTrafficMode {
        Standard = "Standard",
        HighPerformance = "HighPerformance",
    }
}

open_enum! {
    /// Documented values of `NetworkInterfaceType`. The provider may add others.
    pub enum NetworkInterfaceType {
        Primary = "Primary",
        Secondary = "Secondary",
    }
}

open_enum! {
    /// Documented values of `NetworkType`. The provider may add others.
    pub enum NetworkType {
        Classic = "classic",
        Vpc = "vpc",
    }
}

open_enum! {
    /// Documented values of `NextHopType`. The provider may add others.
    pub enum NextHopType {
        Instance = "Instance",
        HaVip = "HaVip",
        VpnGateway = "VpnGateway",
        NatGateway = "NatGateway",
        NetworkInterface = "NetworkInterface",
        RouterInterface = "RouterInterface",
        Ipv6Gateway = "IPv6Gateway",
        Attachment = "Attachment",
        Ipv4Gateway = "Ipv4Gateway",
        GatewayEndpoint = "GatewayEndpoint",
        CenBasic = "CenBasic",
        Ecr = "Ecr",
    }
}

open_enum! {
    /// Documented values of `NicType`. The provider may add others.
    pub enum NicType {
        Internet = "internet",
        Intranet = "intranet",
    }
}

open_enum! {
    /// Documented values of `OperationLockLockReason`. The provider may add others.
    pub enum OperationLockLockReason {
        Financial = "financial",
        Security = "security",
    }
}

open_enum! {
    /// Documented values of `OsType`. The provider may add others.
    pub enum OsType {
        Windows = "Windows",
        Linux = "Linux",
        FreeBsd = "FreeBSD",
    }
}

open_enum! {
    /// Documented values of `OssEncryptionAlgorithm`. The provider may add others.
    pub enum OssEncryptionAlgorithm {
        Aes256 = "AES256",
        Sm4 = "SM4",
    }
}

open_enum! {
    /// Documented values of `OssEncryptionType`. The provider may add others.
    pub enum OssEncryptionType {
        /// As the bucket does.
        Inherit = "Inherit",
        /// With a key that OSS manages.
        OssManaged = "OssManaged",
        /// With a key in Key Management Service.
        Kms = "KMS",
    }
}

open_enum! {
    /// Documented values of `OssOutputErrorCode`. The provider may add others.
    pub enum OssOutputErrorCode {
        /// The invocation is in a status without delivery.
        CloudAssistantUnsupportedInvocationStatus = "CloudAssistant.UnsupportedInvocationStatus",
        /// The agent is too old: newer than 2.2.4.1007 on Linux or 2.1.4.1007 on Windows is needed.
        CloudAssistantClientNeedUpgrade = "CloudAssistant.ClientNeedUpgrade",
        /// No permission for the bucket.
        OssAccessDenied = "OSS.AccessDenied",
        /// The bucket does not exist.
        OssNoSuchBucket = "OSS.NoSuchBucket",
        /// The bucket keeps its objects from being changed.
        OssFileImmutable = "OSS.FileImmutable",
        /// The object name is missing, too long or wrong.
        OssInvalidObjectName = "OSS.InvalidObjectName",
    }
}

open_enum! {
    /// Documented values of `OssOutputStatus`. The provider may add others.
    pub enum OssOutputStatus {
        /// On its way.
        InProgress = "InProgress",
        /// Delivered.
        Finished = "Finished",
        /// Not delivered; see the error code.
        Failed = "Failed",
    }
}

open_enum! {
    /// Documented values of `PerformanceLevel`. The provider may add others.
    pub enum PerformanceLevel {
        Pl0 = "PL0",
        Pl1 = "PL1",
        Pl2 = "PL2",
        Pl3 = "PL3",
    }
}

open_enum! {
    /// Documented values of `PeriodUnit`. The provider may add others.
    pub enum PeriodUnit {
        Day = "Day",
        Week = "Week",
        Month = "Month",
    }
}

open_enum! {
    /// Documented values of `PhysicalConnectionStatus`. The provider may add others.
    pub enum PhysicalConnectionStatus {
        /// It is being applied for.
        Initial = "Initial",
        /// It is approved.
        Approved = "Approved",
        /// Its resources are being allocated.
        Allocating = "Allocating",
        /// Its resources are allocated.
        Allocated = "Allocated",
        /// The application is confirmed.
        Confirmed = "Confirmed",
        /// It works.
        Enabled = "Enabled",
        /// It was rejected.
        Rejected = "Rejected",
        /// It was cancelled.
        Canceled = "Canceled",
        /// It is being terminated.
        Terminating = "Terminating",
        /// It is terminated.
        Terminated = "Terminated",
    }
}

open_enum! {
    /// Documented values of `Platform`. The provider may add others.
    pub enum Platform {
        Windows = "Windows",
        Linux = "Linux",
    }
}

open_enum! {
    /// Documented values of `PortType`. The provider may add others.
    pub enum PortType {
        /// 100 Mbit/s over copper.
        Value100baseT = "100Base-T",
        /// 1 Gbit/s over copper.
        Value1000baseT = "1000Base-T",
        /// 1 Gbit/s over single-mode fibre, up to 10 km.
        Value1000baseLx = "1000Base-LX",
        /// 10 Gbit/s over copper.
        Value10gBaseT = "10GBase-T",
        /// 10 Gbit/s over single-mode fibre, up to 10 km.
        Value10gBaseLr = "10GBase-LR",
        /// 40 Gbit/s over single-mode fibre.
        Value40gBaseLr = "40GBase-LR",
        /// 100 Gbit/s over single-mode fibre.
        Value100gBaseLr = "100GBase-LR",
    }
}

open_enum! {
    /// Documented values of `PricingCycle`. The provider may add others.
    pub enum PricingCycle {
        Month = "Month",
        Year = "Year",
    }
}

open_enum! {
    /// Documented values of `PrivatePoolMatchCriteria`. The provider may add others.
    pub enum PrivatePoolMatchCriteria {
        Open = "Open",
        Target = "Target",
    }
}

open_enum! {
    /// Documented values of `PrivatePoolOptionsMatchCriteria`. The provider may add others.
    pub enum PrivatePoolOptionsMatchCriteria {
        Open = "Open",
        Target = "Target",
    }
}

open_enum! {
    /// Documented values of `RecommendInstanceTypeIoOptimized`. The provider may add others.
    pub enum RecommendInstanceTypeIoOptimized {
        Optimized = "optimized",
        None = "none",
    }
}

open_enum! {
    /// Documented values of `RenewalPeriodUnit`. The provider may add others.
    pub enum RenewalPeriodUnit {
        Week = "Week",
        Month = "Month",
        Year = "Year",
    }
}

open_enum! {
    /// Documented values of `RenewalStatus`. The provider may add others.
    pub enum RenewalStatus {
        AutoRenewal = "AutoRenewal",
        Normal = "Normal",
        NotRenewal = "NotRenewal",
    }
}

open_enum! {
    /// Documented values of `RepeatMode`. The provider may add others.
    pub enum RepeatMode {
        /// Once, now.
        Once = "Once",
        /// Again and again, when `Frequency` says.
        Period = "Period",
        /// Once, when the instance starts next.
        NextRebootOnly = "NextRebootOnly",
        /// Whenever the instance starts.
        EveryReboot = "EveryReboot",
        /// Not at all: the request, the instances and their agents are only checked.
        DryRun = "DryRun",
    }
}

open_enum! {
    /// Documented values of `ReservedInstanceRenewalStatus`. The provider may add others.
    pub enum ReservedInstanceRenewalStatus {
        AutoRenewal = "AutoRenewal",
        Normal = "Normal",
    }
}

open_enum! {
    /// Documented values of `ReservedInstanceScope`. The provider may add others.
    pub enum ReservedInstanceScope {
        Region = "Region",
        Zone = "Zone",
    }
}

open_enum! {
    /// Documented values of `ReservedInstanceStatus`. The provider may add others.
    pub enum ReservedInstanceStatus {
        Creating = "Creating",
        Active = "Active",
        Expired = "Expired",
        Updating = "Updating",
    }
}

open_enum! {
    /// Documented values of `ResourceType`. The provider may add others.
    pub enum ResourceType {
        Instance = "instance",
    }
}

open_enum! {
    /// Documented values of `RouteEntryStatus`. The provider may add others.
    pub enum RouteEntryStatus {
        Pending = "Pending",
        Available = "Available",
        Modifying = "Modifying",
    }
}

open_enum! {
    /// Documented values of `RouteTableType`. The provider may add others.
    pub enum RouteTableType {
        Custom = "Custom",
        System = "System",
    }
}

open_enum! {
    /// Documented values of `RouterInterfaceSpec`. The provider may add others.
    pub enum RouterInterfaceSpec {
        Mini2 = "Mini.2",
        Mini5 = "Mini.5",
        Small1 = "Small.1",
        Small2 = "Small.2",
        Small5 = "Small.5",
        Middle1 = "Middle.1",
        Middle2 = "Middle.2",
        Middle5 = "Middle.5",
        Large1 = "Large.1",
        Large2 = "Large.2",
        Large5 = "Large.5",
        Xlarge1 = "Xlarge.1",
    }
}

open_enum! {
    /// Documented values of `RouterInterfaceStatus`. The provider may add others.
    pub enum RouterInterfaceStatus {
        /// It is new and not connected.
        Idle = "Idle",
        /// It waits for the other side to connect.
        AcceptingConnecting = "AcceptingConnecting",
        /// It is being connected.
        Connecting = "Connecting",
        /// It is being enabled.
        Activating = "Activating",
        /// It works.
        Active = "Active",
        /// It is being changed.
        Modifying = "Modifying",
        /// It is being disabled.
        Deactivating = "Deactivating",
        /// It is disabled.
        Inactive = "Inactive",
        /// It is being deleted.
        Deleting = "Deleting",
        /// It is deleted.
        Deleted = "Deleted",
    }
}

open_enum! {
    /// Documented values of `RouterType`. The provider may add others.
    pub enum RouterType {
        VRouter = "VRouter",
        Vbr = "VBR",
    }
}

open_enum! {
    /// Documented values of `SecurityEnhancementStrategy`. The provider may add others.
    pub enum SecurityEnhancementStrategy {
        Active = "Active",
        Deactive = "Deactive",
    }
}

open_enum! {
    /// Documented values of `SecurityGroupNetworkType`. The provider may add others.
    pub enum SecurityGroupNetworkType {
        Vpc = "vpc",
        Classic = "classic",
    }
}

open_enum! {
    /// Documented values of `SecurityGroupRulePolicy`. The provider may add others.
    pub enum SecurityGroupRulePolicy {
        Accept = "accept",
        Drop = "drop",
    }
}

open_enum! {
    /// Documented values of `SecurityGroupType`. The provider may add others.
    pub enum SecurityGroupType {
        Normal = "normal",
        Enterprise = "enterprise",
    }
}

open_enum! {
    /// Documented values of `SendFileStatus`. The provider may add others.
    pub enum SendFileStatus {
        /// Being checked or sent on at least one instance.
        Pending = "Pending",
        /// Under way on at least one instance.
        Running = "Running",
        /// Sent to every instance.
        Success = "Success",
        /// Failed on every instance: `Invalid`, `Aborted`, `Failed`, `Timeout` or `Error`.
        Failed = "Failed",
        /// Done on every instance, on some with success and on some without.
        PartialFailed = "PartialFailed",
    }
}

open_enum! {
    /// Documented values of `SettingType`. The provider may add others.
    pub enum SettingType {
        /// Delivery of terminal session records.
        SessionManagerDelivery = "SessionManagerDelivery",
        /// Delivery of invocation records.
        InvocationDelivery = "InvocationDelivery",
        /// Upgrades of the agent.
        AgentUpgradeConfig = "AgentUpgradeConfig",
        /// Session Manager.
        SessionManagerConfig = "SessionManagerConfig",
    }
}

open_enum! {
    /// Documented values of `SnapshotCategory`. The provider may add others.
    pub enum SnapshotCategory {
        Standard = "Standard",
        Flash = "Flash",
    }
}

open_enum! {
    /// Documented values of `SnapshotStatus`. The provider may add others.
    pub enum SnapshotStatus {
        /// It is being taken.
        Progressing = "progressing",
        /// It is finished.
        Accomplished = "accomplished",
        /// It could not be taken.
        Failed = "failed",
    }
}

open_enum! {
    /// Documented values of `SourceDiskType`. The provider may add others.
    pub enum SourceDiskType {
        System = "system",
        Data = "data",
    }
}

open_enum! {
    /// Documented values of `SpotInterruptionBehavior`. The provider may add others.
    pub enum SpotInterruptionBehavior {
        Terminate = "Terminate",
        Stop = "Stop",
    }
}

open_enum! {
    /// Documented values of `SpotStrategy`. The provider may add others.
    pub enum SpotStrategy {
        NoSpot = "NoSpot",
        SpotWithPriceLimit = "SpotWithPriceLimit",
        SpotAsPriceGo = "SpotAsPriceGo",
    }
}

open_enum! {
    /// Documented values of `StartTimeType`. The provider may add others.
    pub enum StartTimeType {
        Now = "Now",
        Later = "Later",
    }
}

open_enum! {
    /// Documented values of `StatusCategory`. The provider may add others.
    pub enum StatusCategory {
        WithStock = "WithStock",
        ClosedWithStock = "ClosedWithStock",
        WithoutStock = "WithoutStock",
        ClosedWithoutStock = "ClosedWithoutStock",
    }
}

open_enum! {
    /// Documented values of `StoppedMode`. The provider may add others.
    pub enum StoppedMode {
        KeepCharging = "KeepCharging",
        StopCharging = "StopCharging",
        NotApplicable = "Not-applicable",
    }
}

open_enum! {
    /// Documented values of `StorageCapacityUnitStatus`. The provider may add others.
    pub enum StorageCapacityUnitStatus {
        Creating = "Creating",
        Active = "Active",
        Expired = "Expired",
        Pending = "Pending",
    }
}

open_enum! {
    /// Documented values of `SystemDiskCategory`. The provider may add others.
    pub enum SystemDiskCategory {
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
    }
}

open_enum! {
    /// Documented values of `SystemDiskPerformanceLevel`. The provider may add others.
    pub enum SystemDiskPerformanceLevel {
        Pl0 = "PL0",
        Pl1 = "PL1",
        Pl2 = "PL2",
        Pl3 = "PL3",
    }
}

open_enum! {
    /// Documented values of `TaggedResourceType`. The provider may add others.
    pub enum TaggedResourceType {
        Instance = "instance",
        Disk = "disk",
        Snapshot = "snapshot",
        Image = "image",
        Securitygroup = "securitygroup",
        Volume = "volume",
        Eni = "eni",
        Ddh = "ddh",
        Ddhcluster = "ddhcluster",
        Keypair = "keypair",
        Launchtemplate = "launchtemplate",
        Reservedinstance = "reservedinstance",
        Snapshotpolicy = "snapshotpolicy",
        Elasticityassurance = "elasticityassurance",
        Capacityreservation = "capacityreservation",
        Command = "command",
        Invocation = "invocation",
        Activation = "activation",
        Managedinstance = "managedinstance",
    }
}

open_enum! {
    /// Documented values of `TaskStatus`. The provider may add others.
    pub enum TaskStatus {
        /// It is done.
        Finished = "Finished",
        /// It is running.
        Processing = "Processing",
        /// It failed.
        Failed = "Failed",
    }
}

open_enum! {
    /// Documented values of `Tenancy`. The provider may add others.
    pub enum Tenancy {
        Default = "default",
        Host = "host",
    }
}

open_enum! {
    /// Documented values of `TerminationMode`. The provider may add others.
    pub enum TerminationMode {
        /// Only the process of the script.
        Process = "Process",
        /// The process of the script and all that it has started.
        ProcessTree = "ProcessTree",
    }
}

open_enum! {
    /// Documented values of `VSwitchStatus`. The provider may add others.
    pub enum VSwitchStatus {
        /// It is being set up or changed.
        Pending = "Pending",
        /// It is ready.
        Available = "Available",
    }
}

open_enum! {
    /// Documented values of `VirtualBorderRouterStatus`. The provider may add others.
    pub enum VirtualBorderRouterStatus {
        /// The other account has not confirmed it yet.
        Unconfirmed = "unconfirmed",
        /// It works.
        Active = "active",
        /// It is being disabled.
        Terminating = "terminating",
        /// It is disabled.
        Terminated = "terminated",
        /// It is being enabled again.
        Recovering = "recovering",
        /// It is being deleted.
        Deleting = "deleting",
    }
}

open_enum! {
    /// Documented values of `VpcStatus`. The provider may add others.
    pub enum VpcStatus {
        /// It is being set up or changed.
        Pending = "Pending",
        /// It is ready.
        Available = "Available",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    Arn,
    AssociatedPublicIp,
    AttachedTag,
    ConnectionTrackingConfiguration,
    CopyEncryptionConfiguration,
    Disk,
    DiskTag,
    EipMonitorData,
    EventCycleStatus,
    EventType,
    Features,
    FeeOfInstance,
    Filter,
    HealthStatus,
    ImageFilter,
    ImageOptions,
    ImageTag,
    InactiveDisk,
    InstanceIdSet,
    InstanceRamRoleSet,
    InstanceResponseItem,
    InstanceTag,
    Ipv4PrefixSet,
    Ipv6PrefixSet,
    Ipv6Set,
    LockReason,
    MaintenanceWindow,
    NetworkInterface,
    NetworkInterfacePermission,
    NetworkInterfaceSetPrivateIpSet,
    NextHopList,
    OperationLock,
    OperationProgress,
    Permission,
    PrivateIpSet,
    RelatedItem,
    ResultItem,
    Rule,
    SessionManagerConfig,
    Status,
    SupportedResource,
    Tag,
    TemplateTag,
    VpcAttributes,
}
