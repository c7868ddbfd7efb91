// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateHighReliablePhysicalConnection.json; do not edit.
//! Orders several leased lines at once so that one failing does no harm: four over two access points, two over two, or two
//! at one for tests.
//!
//! The account is charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateHighReliablePhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateHighReliablePhysicalConnectionRequest, CreateHighReliablePhysicalConnectionResponse>(
    "CreateHighReliablePhysicalConnection", Effect::Write, &CREATE_HIGH_RELIABLE_PHYSICAL_CONNECTION_REQUEST,
    &CREATE_HIGH_RELIABLE_PHYSICAL_CONNECTION_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EcFailToGetAp EcNotEnoughResource EcNotSupportRegion IllegalParam.ClientToken Invalid.Status InvalidBandwidth
    400 InvalidCircuitCode.Malformed InvalidDescription.Malformed InvalidLineOperator.Malformd InvalidName.Malformed
    400 InvalidPeerLocation.Malformd InvalidPhysicalConnectionBandwidth.Malformed InvalidPhysicalConnectionOperator.Malformed
    400 InvalidPhysicalConnectionPortType.Malformed InvalidPortType.Malformd InvalidPortType.NotFound
    400 InvalidRedundantPhysicalConnection InvalidRedundantPhysicalConnectionId.NotFound InvalidRedundantPhysicalConnectionStatus
    400 InvalidType.Malformd OperationFailed.PconnTrafficNotEnable QuotaExceeded.freePconnPerAP QuotaExceeded.pConnPerAP
    404 InvalidPortType.NotFound
");

/// Request of `CreateHighReliablePhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CreateHighReliablePhysicalConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `HighReliableType`: text. */ pub high_reliable_type: String,
    /** `PortType`: text. */ pub port_type: String,
    /** `DeviceAdvancedCapacity`: texts, at most 100 elements. */ pub device_advanced_capacity: Vec<String>,
    /** `ApList`: records, at most 100 elements. */ pub ap_list: Vec<ApList>,
    /** `DryRun`: text. */ pub dry_run: Option<String>,
    /** `AcceptLanguage`: text. */ pub accept_language: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateHighReliablePhysicalConnectionRequest {
    /// With what is required.
    pub fn new(
        high_reliable_type: impl Into<String>, port_type: impl Into<String>, ap_list: impl IntoIterator<Item = ApList>,
    ) -> Self {
        Self {
            high_reliable_type: high_reliable_type.into(), port_type: port_type.into(), ap_list: all(ap_list),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `DeviceAdvancedCapacity`.
    pub fn device_advanced_capacity(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.device_advanced_capacity = all(value); self
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: impl Into<String>) -> Self { self.dry_run = Some(value.into()); self }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self { self.accept_language = Some(value.into()); self }
}
/// Table of [`CreateHighReliablePhysicalConnectionRequest`].
pub static CREATE_HIGH_RELIABLE_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "CreateHighReliablePhysicalConnectionRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").filled(),
    Field::string("ClientToken").filled(),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::string("HighReliableType").required(),
    Field::string("PortType").required(),
    Field::string("DeviceAdvancedCapacity").list().limits(&Limits::items(None, Some(100))),
    Field::record("ApList", &AP_LIST).list().required().limits(&Limits::items(None, Some(100))),
    Field::string("DryRun"),
    Field::string("AcceptLanguage"),
]; &ROWS } };
record!(CreateHighReliablePhysicalConnectionRequest, CREATE_HIGH_RELIABLE_PHYSICAL_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr resource_group_id, 3 List tag, 4 Str high_reliable_type, 5 Str port_type,
    6 List device_advanced_capacity, 7 List ap_list, 8 OptStr dry_run, 9 OptStr accept_language] []);

/// What `ApList` holds.
#[derive(Default)] #[non_exhaustive] pub struct ApList {
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `RegionId`: text. */ pub region_id: String,
    /** `LineOperator`: text. */ pub line_operator: String,
    /** `AccessPointId`: text. */ pub access_point_id: String,
    /** `PortNum`: integer. */ pub port_num: Option<i64>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `PeerLocation`: text. */ pub peer_location: Option<String>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ApList {
    /// With what is required.
    pub fn new(region_id: impl Into<String>, line_operator: impl Into<String>, access_point_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(), line_operator: line_operator.into(), access_point_id: access_point_id.into(),
            ..Self::default()
        }
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `PortNum`.
    pub fn port_num(mut self, value: i64) -> Self { self.port_num = Some(value); self }
    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self { self.bandwidth = Some(value); self }
    /// Sets `PeerLocation`.
    pub fn peer_location(mut self, value: impl Into<String>) -> Self { self.peer_location = Some(value.into()); self }
    /// Sets `CircuitCode`.
    pub fn circuit_code(mut self, value: impl Into<String>) -> Self { self.circuit_code = Some(value.into()); self }
}
/// Table of [`ApList`].
pub static AP_LIST: Schema = Schema { name: "ApList", fields: { static ROWS: [Field; 10] = [
    Field::string("Name"),
    Field::string("Description"),
    Field::string("RegionId").required(),
    Field::string("LineOperator").required(),
    Field::string("AccessPointId").required(),
    Field::int32("PortNum"),
    Field::string("Type"),
    Field::int64("Bandwidth"),
    Field::string("PeerLocation"),
    Field::string("CircuitCode"),
]; &ROWS } };
record!(ApList, AP_LIST,
    [0 OptStr name, 1 OptStr description, 2 Str region_id, 3 Str line_operator, 4 Str access_point_id, 6 OptStr r#type,
    8 OptStr peer_location, 9 OptStr circuit_code] [5 OptInt port_num, 7 OptInt bandwidth]);

/// Answer of `CreateHighReliablePhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct CreateHighReliablePhysicalConnectionResponse {
    /** `PhysicalConnectionList`: records. */ pub physical_connection_list: Vec<PhysicalConnectionList>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ErrorInfoList`: records. */ pub error_info_list: Vec<ErrorInfoList>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateHighReliablePhysicalConnectionResponse`].
pub static CREATE_HIGH_RELIABLE_PHYSICAL_CONNECTION_RESPONSE: Schema =
    Schema { name: "CreateHighReliablePhysicalConnectionResponse", fields: { static ROWS: [Field; 3] = [
    Field::record("PhysicalConnectionList", &PHYSICAL_CONNECTION_LIST).wrapped("physicalConnectionList"),
    Field::string("RequestId"),
    Field::record("ErrorInfoList", &ERROR_INFO_LIST).wrapped("errorInfoList"),
]; &ROWS } };
record!(CreateHighReliablePhysicalConnectionResponse, CREATE_HIGH_RELIABLE_PHYSICAL_CONNECTION_RESPONSE,
    [0 List physical_connection_list, 1 OptStr request_id, 2 List error_info_list] []);

/// What `PhysicalConnectionList.physicalConnectionList` holds.
#[derive(Default)] #[non_exhaustive] pub struct PhysicalConnectionList {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `RegionNo`: text. */ pub region_no: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PhysicalConnectionList`].
pub static PHYSICAL_CONNECTION_LIST: Schema = Schema { name: "PhysicalConnectionList", fields: { static ROWS: [Field; 2] = [
    Field::string("InstanceId"),
    Field::string("RegionNo"),
]; &ROWS } };
record!(PhysicalConnectionList, PHYSICAL_CONNECTION_LIST, [0 OptStr instance_id, 1 OptStr region_no] []);

/// What `ErrorInfoList.errorInfoList` holds.
#[derive(Default)] #[non_exhaustive] pub struct ErrorInfoList {
    /** `ErrorCode`: text. */ pub error_code: Option<String>,
    /** `ErrorMessage`: text. */ pub error_message: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ErrorInfoList`].
pub static ERROR_INFO_LIST: Schema = Schema { name: "ErrorInfoList", fields: { static ROWS: [Field; 3] = [
    Field::string("ErrorCode"),
    Field::string("ErrorMessage"),
    Field::string("InstanceId"),
]; &ROWS } };
record!(ErrorInfoList, ERROR_INFO_LIST, [0 OptStr error_code, 1 OptStr error_message, 2 OptStr instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateHighReliablePhysicalConnectionRequest, ApList, CreateHighReliablePhysicalConnectionResponse, PhysicalConnectionList,
    ErrorInfoList,
);
