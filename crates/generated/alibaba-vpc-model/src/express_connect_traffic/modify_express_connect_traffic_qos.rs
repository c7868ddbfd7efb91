// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyExpressConnectTrafficQos.json; do not edit.
//! Changes a QoS policy of Express Connect and the leased lines that use it.
//!
//! The list of lines replaces the one before, an empty text removes all. Only dedicated lines in good
//! order and paid; those with hosted connections or border routers of other accounts need to be
//! admitted.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyExpressConnectTrafficQos), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors, operation, record,
};

pub use crate::shapes::InstanceType;

operation! {
    name: "ModifyExpressConnectTrafficQos",
    effect: Effect::Write,
    request: ModifyExpressConnectTrafficQosRequest = MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    response: ModifyExpressConnectTrafficQosResponse = MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 EcDeviceNotSupportQoS",
    "400 EcPconnVbrMustContainsAll",
    "400 EcPconnWithCrossAccountVbrNotAllowAssociateQoS",
    "400 EcPconnWithVpconnNotAllowAssociateQoS",
    "400 EcQoSConflict = The QoS policy is being changed. Try again when that is done.",
    "400 IllegalParam.%s = A parameter has a value that is not possible; the message names it.",
    "400 IncorrectBusinessStatus.PconnIdList",
    "400 IncorrectStatus.PconnIdList",
    "400 IncorrectStatus.Qos = The QoS policy is being changed. Try again when that is done.",
    "400 ResourceAlreadyAssociated.PconnQos",
}

/// Request of `ModifyExpressConnectTrafficQos`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the QoS policy: at most 128 characters, not starting with `http://` or `https://`.
    pub qos_name: Option<String>,
    /// Description of the QoS policy: at most 256 characters, not starting with `http://` or `https://`.
    pub qos_description: Option<String>,
    /// Id of the QoS policy of Express Connect (`qos-...`). `DescribeExpressConnectTrafficQos` lists it.
    pub qos_id: String,
    /// `AddInstanceList`: list of records, at most 100 elements.
    pub add_instance_list: Vec<AddInstanceList>,
    /// `RemoveInstanceList`: list of records, at most 100 elements.
    pub remove_instance_list: Vec<RemoveInstanceList>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyExpressConnectTrafficQosRequest {
    /// Creates a value with the required members.
    pub fn new(qos_id: impl Into<String>) -> Self {
        Self {
            qos_id: qos_id.into(),
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

    /// Name of the QoS policy: at most 128 characters, not starting with `http://` or `https://`.
    pub fn qos_name(mut self, value: impl Into<String>) -> Self {
        self.qos_name = Some(value.into());
        self
    }

    /// Description of the QoS policy: at most 256 characters, not starting with `http://` or `https://`.
    pub fn qos_description(mut self, value: impl Into<String>) -> Self {
        self.qos_description = Some(value.into());
        self
    }

    /// Sets `AddInstanceList`.
    pub fn add_instance_list(
        mut self,
        value: impl IntoIterator<Item = AddInstanceList>,
    ) -> Self {
        self.add_instance_list = cloudspec_wire::all(value);
        self
    }

    /// Sets `RemoveInstanceList`.
    pub fn remove_instance_list(
        mut self,
        value: impl IntoIterator<Item = RemoveInstanceList>,
    ) -> Self {
        self.remove_instance_list = cloudspec_wire::all(value);
        self
    }
}

record! {
    ModifyExpressConnectTrafficQosRequest: MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 qos_name: OptStr = Field::string("QosName"),
    3 qos_description: OptStr = Field::string("QosDescription"),
    4 qos_id: Str = Field::string("QosId").required(),
    5 add_instance_list: List = Field::record("AddInstanceList", &ADD_INSTANCE_LIST).list().limits(&Limits::new().items(None, Some(100))),
    6 remove_instance_list: List = Field::record("RemoveInstanceList", &REMOVE_INSTANCE_LIST).list().limits(&Limits::new().items(None, Some(100))),
}

/// `AddInstanceList` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct AddInstanceList {
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<InstanceType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl AddInstanceList {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Kind of the resource that `InstanceId` names.
    pub fn instance_type(mut self, value: impl Into<InstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

record! {
    AddInstanceList: ADD_INSTANCE_LIST,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 instance_type: Opt = Field::one_of("InstanceType", InstanceType::VALUES),
}

/// `RemoveInstanceList` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveInstanceList {
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<InstanceType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RemoveInstanceList {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Kind of the resource that `InstanceId` names.
    pub fn instance_type(mut self, value: impl Into<InstanceType>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
}

record! {
    RemoveInstanceList: REMOVE_INSTANCE_LIST,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 instance_type: Opt = Field::one_of("InstanceType", InstanceType::VALUES),
}

/// Response of `ModifyExpressConnectTrafficQos`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyExpressConnectTrafficQosResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyExpressConnectTrafficQosResponse: MODIFY_EXPRESS_CONNECT_TRAFFIC_QOS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyExpressConnectTrafficQosRequest,
    AddInstanceList,
    RemoveInstanceList,
    ModifyExpressConnectTrafficQosResponse,
}
