// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateActivation.json; do not edit.
//! Creates an activation code, with which a server outside Alibaba Cloud is registered as a managed instance.
//!
//! The server needs internet access and a supported operating system. A region holds at most 5,000 codes.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag3 as Tag;

operation!(Operation::new::<CreateActivationRequest, CreateActivationResponse>(
    "CreateActivation", Effect::Write, &CREATE_ACTIVATION_REQUEST, &CREATE_ACTIVATION_RESPONSE,
).idempotency_token("ClientToken"), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    400 InstanceName.ExceedLimit = `InstanceName` is too short or too long.
    400 InstanceName.InvalidPattern = `InstanceName` has characters that are not allowed, or does not start with a letter.
    400 ActivationDesc.ExceedLimit = `Description` is longer than 100 characters.
    400 ActivationLimitation.Invalid = `InstanceCount` is out of range.
    400 AddressRange.InvalidPattern = `IpAddressRange` is no address or CIDR block.
    400 ActivationCount.ExceedLimit = The region holds as many activation codes as allowed.
    400 ActivationTTL.ExceedLimit = `TimeToLiveInHours` is out of range.
    400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.
    400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.
    400 NumberExceed.Tags = More than 20 tags.
    400 MissingParameter.TagKey = A tag has a value but no key.
    400 Duplicate.TagKey = Two tags have the same key.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    403 InvalidStatus.ResourceGroup = The resource group is being created or deleted.
    404 InvalidRegionId.NotFound = There is no region with this id.
    404 InvalidResourceGroup.NotFound = There is no resource group with this id.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `CreateActivation`.
#[derive(Default)] #[non_exhaustive] pub struct CreateActivationRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /// Prefix of the names of instances registered with the code, which get `-001` and so on; their host names when absent.
    /// Starts with a letter; letters, digits, `.`, `_`, `-` and `:`.
    pub instance_name: Option<String>,
    /** Description of the code. */ pub description: Option<String>,
    /** How many instances may be registered with it. Default: `10`. */ pub instance_count: Option<i64>,
    /** Hours that the code is valid. Default: `4`. */ pub time_to_live_in_hours: Option<i64>,
    /** Addresses that may use the code, as one address or CIDR block of IPv4 or IPv6. */ pub ip_address_range: Option<String>,
    /** Resource group of the code. */ pub resource_group_id: Option<String>,
    /** Tags to put on the code, at most 20. */ pub tag: Vec<Tag>,
    /// Makes a repeated call harmless: the same token has effect once. At most 64 ASCII characters; the client makes one when
    /// it is absent. Filled in by the client.
    pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateActivationRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self { self.instance_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `InstanceCount`.
    pub fn instance_count(mut self, value: i64) -> Self { self.instance_count = Some(value); self }
    /// Sets `TimeToLiveInHours`.
    pub fn time_to_live_in_hours(mut self, value: i64) -> Self { self.time_to_live_in_hours = Some(value); self }
    /// Sets `IpAddressRange`.
    pub fn ip_address_range(mut self, value: impl Into<String>) -> Self { self.ip_address_range = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateActivationRequest`].
pub static CREATE_ACTIVATION_REQUEST: Schema = Schema { name: "CreateActivationRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceName").limits(&Limits::length(Some(2), Some(50))),
    Field::string("Description").limits(&Limits::length(Some(1), Some(100))),
    Field::int32("InstanceCount").limits(&Limits::range(Some(1.0), Some(1000.0))),
    Field::int64("TimeToLiveInHours").limits(&Limits::range(Some(1.0), Some(876576.0))),
    Field::string("IpAddressRange"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG3).list().limits(&Limits::items(None, Some(20))),
    Field::string("ClientToken").filled().limits(&Limits::length(None, Some(64))),
]; &ROWS } };
record!(CreateActivationRequest, CREATE_ACTIVATION_REQUEST,
    [0 OptStr region_id, 1 OptStr instance_name, 2 OptStr description, 5 OptStr ip_address_range, 6 OptStr resource_group_id,
    7 List tag, 8 OptStr client_token] [3 OptInt instance_count, 4 OptInt time_to_live_in_hours]);

/// Answer of `CreateActivation`.
#[derive(Default)] #[non_exhaustive] pub struct CreateActivationResponse {
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** The code. It is returned here and never again. */ pub activation_code: String,
    /** Id of the activation code. */ pub activation_id: String,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateActivationResponse`].
pub static CREATE_ACTIVATION_RESPONSE: Schema = Schema { name: "CreateActivationResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("RequestId").required(),
    Field::string("ActivationCode").required().secret(),
    Field::string("ActivationId").required(),
]; &ROWS } };
record!(CreateActivationResponse, CREATE_ACTIVATION_RESPONSE, [0 Str request_id, 1 Str activation_code, 2 Str activation_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateActivationRequest, CreateActivationResponse);
