// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/InstallCloudAssistant.json; do not edit.
//! Installs the Cloud Assistant agent on instances. It takes effect after a restart of each (RebootInstance).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse2 as InstallCloudAssistantResponse;

operation!(Operation::new::<InstallCloudAssistantRequest, InstallCloudAssistantResponse>(
    "InstallCloudAssistant", Effect::Write, &INSTALL_CLOUD_ASSISTANT_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE2,
), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    400 MissingParam.InstanceId = `InstanceId` is missing or empty.
    403 InstanceIds.ExceedLimit = Too many instance ids in one call.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    404 InvalidInstance.NotFound = The region has no instance with one of these ids.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `InstallCloudAssistant`.
#[derive(Default)] #[non_exhaustive] pub struct InstallCloudAssistantRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Instances to install it on. 50 are documented, 100 accepted. */ pub instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl InstallCloudAssistantRequest {
    /// With what is required.
    pub fn new(instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_id: all(instance_id), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`InstallCloudAssistantRequest`].
pub static INSTALL_CLOUD_ASSISTANT_REQUEST: Schema =
    Schema { name: "InstallCloudAssistantRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").list().required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(InstallCloudAssistantRequest, INSTALL_CLOUD_ASSISTANT_REQUEST, [0 OptStr region_id, 1 List instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(InstallCloudAssistantRequest);
