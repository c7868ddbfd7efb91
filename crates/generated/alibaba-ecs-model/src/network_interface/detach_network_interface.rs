// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachNetworkInterface.json; do not edit.
//! Detach network interface (`DetachNetworkInterface`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachNetworkInterface).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DetachNetworkInterfaceResponse;

/// The table of `DetachNetworkInterface`.
pub static OPERATION: Operation = Operation::new(
    "DetachNetworkInterface", Effect::Write, &DETACH_NETWORK_INTERFACE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DetachNetworkInterfaceRequest>, empty::<DetachNetworkInterfaceResponse>,
).errors(&[
    ErrorCode::new(400, "Forbidden.RegionId"), ErrorCode::new(400, "InvalidInstanceID.Malformed"),
    ErrorCode::new(400, "InvalidOperation.DetachPrimaryEniNotAllowed"),
    ErrorCode::new(400, "InvalidOperation.EniHotPlugNotSupported"), ErrorCode::new(400, "InvalidOperation.InvalidEcsState"),
    ErrorCode::new(400, "InvalidOperation.InvalidEniState"), ErrorCode::new(400, "InvalidOperation.InvalidRegion"),
    ErrorCode::new(400, "InvalidParameter"), ErrorCode::new(400, "InvalidParameter.EniNotBelongEcs"),
    ErrorCode::new(400, "InvalidParams.EniId"), ErrorCode::new(400, "MissingParameter"),
    ErrorCode::new(400, "UnsupportedParameter"), ErrorCode::new(403, "Abs.InvalidAccount.NotFound"),
    ErrorCode::new(403, "EniPerInstanceLimitExceeded"), ErrorCode::new(403, "Forbidden.NotSupportRAM"),
    ErrorCode::new(403, "Forbidden.SubUser"), ErrorCode::new(403, "InvalidInstanceId.NotFound"),
    ErrorCode::new(403, "InvalidOperation.AvailabilityZoneMismatch"), ErrorCode::new(403, "InvalidOperation.EniLinked"),
    ErrorCode::new(403, "InvalidOperation.EniServiceManaged"), ErrorCode::new(403, "InvalidOperation.EniTypeNotSupportTrunking"),
    ErrorCode::new(403, "InvalidOperation.HasMemberEniAttached"), ErrorCode::new(403, "InvalidOperation.HotPlugNotSupport"),
    ErrorCode::new(403, "InvalidOperation.InstanceTypeNotSupportEniTrunking"),
    ErrorCode::new(403, "InvalidOperation.InvalidEniType"), ErrorCode::new(403, "InvalidOperation.InvalidTrunkEniStatus"),
    ErrorCode::new(403, "InvalidOperation.TrunkingIsNotAllowed"), ErrorCode::new(403, "InvalidOperation.VpcMismatch"),
    ErrorCode::new(403, "InvalidParameter.EniNotBelongEcs"), ErrorCode::new(403, "InvalidParameter.EniNotBelongTrunk"),
    ErrorCode::new(403, "InvalidSecurityGroupId.NotVpc"), ErrorCode::new(403, "InvalidUserType.NotSupported"),
    ErrorCode::new(403, "MaxEniCountExceeded"), ErrorCode::new(403, "SecurityGroupInstanceLimitExceed"),
    ErrorCode::new(404, "InvalidEcsId.NotFound"), ErrorCode::new(404, "InvalidEniId.NotFound"),
    ErrorCode::new(404, "InvalidSecurityGroupId.NotFound"), ErrorCode::new(404, "InvalidVSwitchId.NotFound"),
]);

/// Request of `DetachNetworkInterface`.
#[derive(Default)] #[non_exhaustive]
pub struct DetachNetworkInterfaceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NetworkInterfaceId`: text.
    pub network_interface_id: String,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `TrunkNetworkInstanceId`: text.
    pub trunk_network_instance_id: Option<String>,
    pub extra: Extra,
}
impl DetachNetworkInterfaceRequest {
    pub fn new(network_interface_id: impl Into<String>, instance_id: impl Into<String>) -> Self {
        Self { network_interface_id: network_interface_id.into(), instance_id: instance_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn trunk_network_instance_id(mut self, value: impl Into<String>) -> Self {
        self.trunk_network_instance_id = Some(value.into()); self
    }
}
pub static DETACH_NETWORK_INTERFACE_REQUEST: Schema = Schema { name: "DetachNetworkInterfaceRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("NetworkInterfaceId").required(),
    Field::string("InstanceId").required(),
    Field::string("TrunkNetworkInstanceId"),
] };
cloudspec_wire::record!(DetachNetworkInterfaceRequest, DETACH_NETWORK_INTERFACE_REQUEST,
    [0 OptStr region_id, 1 Str network_interface_id, 2 Str instance_id, 3 OptStr trunk_network_instance_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DetachNetworkInterfaceRequest);
