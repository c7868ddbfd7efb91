// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateHighReliablePhysicalConnection.json; do not edit.
//! Orders several leased lines at once so that one failing does no harm: four over two access points,
//! two over two, or two at one for tests.
//!
//! The account is charged.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribePhysicalConnections`
//!   every 5 s, up to 100 times.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateHighReliablePhysicalConnection), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{AcceptLanguage, LineOperator, Tag};

operation! {
    name: "CreateHighReliablePhysicalConnection",
    effect: Effect::Write,
    request: CreateHighReliablePhysicalConnectionRequest = CREATE_HIGH_RELIABLE_PHYSICAL_CONNECTION_REQUEST,
    response: CreateHighReliablePhysicalConnectionResponse = CREATE_HIGH_RELIABLE_PHYSICAL_CONNECTION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribePhysicalConnections").interval(5).attempts(100)),
}

errors! {
    "400 EcFailToGetAp",
    "400 EcNotEnoughResource",
    "400 EcNotSupportRegion",
    "400 IllegalParam.ClientToken",
    "400 Invalid.Status",
    "400 InvalidBandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidCircuitCode.Malformed = The circuit code is malformed.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidLineOperator.Malformd = The carrier is none of those that are known.",
    "400 InvalidName.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidPeerLocation.Malformd = The place of the data centre is malformed.",
    "400 InvalidPhysicalConnectionBandwidth.Malformed = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidPhysicalConnectionOperator.Malformed = The carrier is none of those that are known.",
    "400 InvalidPhysicalConnectionPortType.Malformed = The kind of port does not exist or is not available at this access point.",
    "400 InvalidPortType.Malformd = The kind of port does not exist or is not available at this access point.",
    "400 InvalidPortType.NotFound = The kind of port does not exist or is not available at this access point.",
    "400 InvalidRedundantPhysicalConnection = The redundant leased line belongs to another account or is not in service.",
    "400 InvalidRedundantPhysicalConnectionId.NotFound",
    "400 InvalidRedundantPhysicalConnectionStatus = The redundant leased line belongs to another account or is not in service.",
    "400 InvalidType.Malformd",
    "400 OperationFailed.PconnTrafficNotEnable = Outbound traffic billing of Express Connect is off. Switch it on with `OpenPhysicalConnectionService`.",
    "400 QuotaExceeded.freePconnPerAP",
    "400 QuotaExceeded.pConnPerAP",
    "404 InvalidPortType.NotFound = The kind of port does not exist or is not available at this access point.",
}

/// Request of `CreateHighReliablePhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateHighReliablePhysicalConnectionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<Tag>,
    /// `HighReliableType`: one of the documented values.
    pub high_reliable_type: HighReliableType,
    /// Kind of port of the leased line, by speed and medium.
    pub port_type: PortType,
    /// Further abilities of the port, such as `DualStack` (IPv6), `BFD` or `SubifRateLimit` (limits for
    /// each virtual border router). At most 100 elements.
    pub device_advanced_capacity: Vec<String>,
    /// `ApList`: list of records, at most 100 elements.
    pub ap_list: Vec<ApList>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<String>,
    /// Language in which names for people are returned.
    pub accept_language: Option<AcceptLanguage>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateHighReliablePhysicalConnectionRequest {
    /// Creates a value with the required members.
    pub fn new(
        high_reliable_type: impl Into<HighReliableType>,
        port_type: impl Into<PortType>,
        ap_list: impl IntoIterator<Item = ApList>,
    ) -> Self {
        Self {
            high_reliable_type: high_reliable_type.into(),
            port_type: port_type.into(),
            ap_list: cloudspec_wire::all(ap_list),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Further abilities of the port, such as `DualStack` (IPv6), `BFD` or `SubifRateLimit` (limits for
    /// each virtual border router).
    pub fn device_advanced_capacity(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.device_advanced_capacity = cloudspec_wire::all(value);
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self {
        self.dry_run = Some(value.into());
        self
    }

    /// Language in which names for people are returned.
    pub fn accept_language(mut self, value: impl Into<AcceptLanguage>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

record! {
    CreateHighReliablePhysicalConnectionRequest: CREATE_HIGH_RELIABLE_PHYSICAL_CONNECTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    3 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    4 high_reliable_type: Enum = Field::one_of("HighReliableType", HighReliableType::VALUES).required(),
    5 port_type: Enum = Field::one_of("PortType", PortType::VALUES).required(),
    6 device_advanced_capacity: List = Field::string("DeviceAdvancedCapacity").list().limits(&Limits::new().items(None, Some(100))),
    7 ap_list: List = Field::record("ApList", &AP_LIST).list().required().limits(&Limits::new().items(None, Some(100))),
    8 dry_run: OptStr = Field::string("DryRun"),
    9 accept_language: Opt = Field::one_of("AcceptLanguage", AcceptLanguage::VALUES),
}

/// `ApList` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct ApList {
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: String,
    /// Carrier of the leased line: `CT`, `CU`, `CM`, `CO` for others in China, `Equinix` or `Other` abroad.
    pub line_operator: LineOperator,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: String,
    /// `PortNum`: integer.
    pub port_num: Option<i64>,
    /// Kind of the leased line. `VPC` is the default.
    pub r#type: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Where the customer's data centre is.
    pub peer_location: Option<String>,
    /// Code by which the carrier knows the circuit of the leased line.
    pub circuit_code: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ApList {
    /// Creates a value with the required members.
    pub fn new(
        region_id: impl Into<String>,
        line_operator: impl Into<LineOperator>,
        access_point_id: impl Into<String>,
    ) -> Self {
        Self {
            region_id: region_id.into(),
            line_operator: line_operator.into(),
            access_point_id: access_point_id.into(),
            ..Self::default()
        }
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `PortNum`.
    pub fn port_num(mut self, value: i64) -> Self {
        self.port_num = Some(value);
        self
    }

    /// Kind of the leased line.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Most bandwidth, in each direction.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Where the customer's data centre is.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self {
        self.peer_location = Some(value.into());
        self
    }

    /// Code by which the carrier knows the circuit of the leased line.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self {
        self.circuit_code = Some(value.into());
        self
    }
}

record! {
    ApList: AP_LIST,
    0 name: OptStr = Field::string("Name"),
    1 description: OptStr = Field::string("Description"),
    2 region_id: Str = Field::string("RegionId").required(),
    3 line_operator: Enum = Field::one_of("LineOperator", LineOperator::VALUES).required(),
    4 access_point_id: Str = Field::string("AccessPointId").required(),
    5 port_num: OptInt = Field::int32("PortNum"),
    6 r#type: OptStr = Field::string("Type"),
    7 bandwidth: OptInt = Field::int64("Bandwidth"),
    8 peer_location: OptStr = Field::string("PeerLocation"),
    9 circuit_code: OptStr = Field::string("CircuitCode"),
}

/// Response of `CreateHighReliablePhysicalConnection`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateHighReliablePhysicalConnectionResponse {
    /// `PhysicalConnectionList`: list of records.
    pub physical_connection_list: Vec<PhysicalConnectionList>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `ErrorInfoList`: list of records.
    pub error_info_list: Vec<ErrorInfoList>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateHighReliablePhysicalConnectionResponse: CREATE_HIGH_RELIABLE_PHYSICAL_CONNECTION_RESPONSE,
    0 physical_connection_list: List = Field::record("PhysicalConnectionList", &PHYSICAL_CONNECTION_LIST).wrapped("physicalConnectionList"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 error_info_list: List = Field::record("ErrorInfoList", &ERROR_INFO_LIST).wrapped("errorInfoList"),
}

/// `PhysicalConnectionList.physicalConnectionList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PhysicalConnectionList {
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Id of the region that the resource is in. `DescribeRegions` lists it.
    pub region_no: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PhysicalConnectionList: PHYSICAL_CONNECTION_LIST,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 region_no: OptStr = Field::string("RegionNo"),
}

/// `ErrorInfoList.errorInfoList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ErrorInfoList {
    /// Code of the error, when there was one; empty on success.
    pub error_code: Option<String>,
    /// `ErrorMessage`: string.
    pub error_message: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ErrorInfoList: ERROR_INFO_LIST,
    0 error_code: OptStr = Field::string("ErrorCode"),
    1 error_message: OptStr = Field::string("ErrorMessage"),
    2 instance_id: OptStr = Field::string("InstanceId"),
}

open_enum! {
    /// Documented values of `HighReliableType`. The provider may add others.
    pub enum HighReliableType {
        MultiApMultiDevice = "MultiApMultiDevice",
        MultiApSingleDevice = "MultiApSingleDevice",
        SingleApMultiDevice = "SingleApMultiDevice",
        SingleApMultiConnection = "SingleApMultiConnection",
    }
}

open_enum! {
    /// Documented values of `PortType`. The provider may add others.
    pub enum PortType {
        Value1000baseLx = "1000Base-LX",
        Value10gBaseLr = "10GBase-LR",
        Value40gBaseLr = "40GBase-LR",
        Value100gBaseLr = "100GBase-LR",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateHighReliablePhysicalConnectionRequest,
    ApList,
    CreateHighReliablePhysicalConnectionResponse,
    PhysicalConnectionList,
    ErrorInfoList,
}
