// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyExpressConnectTrafficQos.json; do not edit.
//! Changes a QoS policy of Express Connect and the leased lines that use it.
//!
//! The list of lines replaces the one before, an empty text removes all. Only dedicated lines in good order and paid; those
//! with hosted connections or border routers of other accounts need to be admitted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressConnectTrafficQos).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyExpressConnectTrafficQosResponse;

operation!(Operation::new::<ModifyExpressConnectTrafficQosRequest, ModifyExpressConnectTrafficQosResponse>(
    "ModifyExpressConnectTrafficQos", Effect::Write, &MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EcDeviceNotSupportQoS EcPconnVbrMustContainsAll EcPconnWithCrossAccountVbrNotAllowAssociateQoS
    400 EcPconnWithVpconnNotAllowAssociateQoS EcQoSConflict IllegalParam.%s IncorrectBusinessStatus.PconnIdList
    400 IncorrectStatus.PconnIdList IncorrectStatus.Qos ResourceAlreadyAssociated.PconnQos
");

/// Request of `ModifyExpressConnectTrafficQos`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyExpressConnectTrafficQosRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `QosName`: text. */ pub qos_name: Option<String>,
    /** `QosDescription`: text. */ pub qos_description: Option<String>,
    /** `QosId`: text. */ pub qos_id: String,
    /** `AddInstanceList`: records, at most 100 elements. */ pub add_instance_list: Vec<AddInstanceList>,
    /** `RemoveInstanceList`: records, at most 100 elements. */ pub remove_instance_list: Vec<RemoveInstanceList>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyExpressConnectTrafficQosRequest {
    /// With what is required.
    pub fn new(qos_id: impl Into<String>) -> Self { Self { qos_id: qos_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `QosName`.
    pub fn qos_name(mut self, value: impl Into<String>) -> Self { self.qos_name = Some(value.into()); self }
    /// Sets `QosDescription`.
    pub fn qos_description(mut self, value: impl Into<String>) -> Self { self.qos_description = Some(value.into()); self }
    /// Sets `AddInstanceList`.
    pub fn add_instance_list(mut self, value: impl IntoIterator<Item = AddInstanceList>) -> Self {
        self.add_instance_list = all(value); self
    }
    /// Sets `RemoveInstanceList`.
    pub fn remove_instance_list(mut self, value: impl IntoIterator<Item = RemoveInstanceList>) -> Self {
        self.remove_instance_list = all(value); self
    }
}
/// Table of [`ModifyExpressConnectTrafficQosRequest`].
pub static MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST: Schema =
    Schema { name: "ModifyExpressConnectTrafficQosRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("ClientToken").filled(),
    Field::string("QosName"),
    Field::string("QosDescription"),
    Field::string("QosId").required(),
    Field::record("AddInstanceList", &ADD_INSTANCE_LIST).list().limits(&Limits::items(None, Some(100))),
    Field::record("RemoveInstanceList", &REMOVE_INSTANCE_LIST).list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(ModifyExpressConnectTrafficQosRequest, MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr qos_name, 3 OptStr qos_description, 4 Str qos_id,
    5 List add_instance_list, 6 List remove_instance_list] []);

/// What `AddInstanceList` holds.
#[derive(Default)] #[non_exhaustive] pub struct AddInstanceList {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `InstanceType`: one of the known values. */ pub instance_type: Option<InstanceType>,
    /** What else came. */ pub extra: Extra,
}
impl AddInstanceList {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<InstanceType>) -> Self { self.instance_type = Some(value.into()); self }
}
/// Table of [`AddInstanceList`].
pub static ADD_INSTANCE_LIST: Schema = Schema { name: "AddInstanceList", fields: { static ROWS: [Field; 2] = [
    Field::string("InstanceId"),
    Field::one_of("InstanceType", InstanceType::VALUES),
]; &ROWS } };
record!(AddInstanceList, ADD_INSTANCE_LIST, [0 OptStr instance_id, 1 Opt instance_type] []);

/// What `RemoveInstanceList` holds.
#[derive(Default)] #[non_exhaustive] pub struct RemoveInstanceList {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `InstanceType`: one of the known values. */ pub instance_type: Option<InstanceType>,
    /** What else came. */ pub extra: Extra,
}
impl RemoveInstanceList {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<InstanceType>) -> Self { self.instance_type = Some(value.into()); self }
}
/// Table of [`RemoveInstanceList`].
pub static REMOVE_INSTANCE_LIST: Schema = Schema { name: "RemoveInstanceList", fields: { static ROWS: [Field; 2] = [
    Field::string("InstanceId"),
    Field::one_of("InstanceType", InstanceType::VALUES),
]; &ROWS } };
record!(RemoveInstanceList, REMOVE_INSTANCE_LIST, [0 OptStr instance_id, 1 Opt instance_type] []);

cloudspec_wire::open_enum! {
    /// Values of `AddInstanceList.InstanceType`. The provider may add to them.
    pub enum InstanceType {
        Physicalconnection = "PHYSICALCONNECTION",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ModifyExpressConnectTrafficQosRequest, AddInstanceList, RemoveInstanceList,
);
