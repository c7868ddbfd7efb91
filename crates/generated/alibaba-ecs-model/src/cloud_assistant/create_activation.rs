// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateActivation.json; do not edit.
//! Creates an activation code, with which a server outside Alibaba Cloud is registered as a managed
//! instance.
//!
//! The server needs internet access and a supported operating system. A region holds at most 5,000
//! codes.
//!
//! - Requires permission for the action `ecs:CreateActivation` (access level create), on Activation
//!   `acs:ecs:{#regionId}:{#accountId}:activation/*` (required in the policy).
//!
//! Source: Published metadata of Ecs 2014-05-26 (api-docs), 2024-06-24; Members added after that
//! metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "CreateActivation",
    effect: Effect::Write,
    request: CreateActivationRequest = CREATE_ACTIVATION_REQUEST,
    response: CreateActivationResponse = CREATE_ACTIVATION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateActivation").resources(&[AuthorizedResource::new("Activation", "acs:ecs:{#regionId}:{#accountId}:activation/*").required()])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 InstanceName.ExceedLimit = `InstanceName` is too short or too long.",
    "400 InstanceName.InvalidPattern = `InstanceName` has characters that are not allowed, or does not start with a letter.",
    "400 ActivationDesc.ExceedLimit = `Description` is longer than 100 characters.",
    "400 ActivationLimitation.Invalid = `InstanceCount` is out of range.",
    "400 AddressRange.InvalidPattern = `IpAddressRange` is no address or CIDR block.",
    "400 ActivationCount.ExceedLimit = The region holds as many activation codes as allowed.",
    "400 ActivationTTL.ExceedLimit = `TimeToLiveInHours` is out of range.",
    "400 InvalidTagKey.Malformed = A tag key is too long, has a reserved prefix or contains a URL.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains a URL.",
    "400 NumberExceed.Tags = More than 20 tags.",
    "400 MissingParameter.TagKey = A tag has a value but no key.",
    "400 Duplicate.TagKey = Two tags have the same key.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "403 InvalidStatus.ResourceGroup = The resource group is being created or deleted.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidResourceGroup.NotFound = There is no resource group with this id.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
}

/// Request of `CreateActivation`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateActivationRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Prefix of the names of instances registered with the code, which get `-001` and so on; their host
    /// names when absent. Starts with a letter; letters, digits, `.`, `_`, `-` and `:`. 2 to 50 characters.
    pub instance_name: Option<String>,
    /// Free text about the activation code. 1 to 100 characters.
    pub description: Option<String>,
    /// How many instances may be registered with it. 1 to 1000. Default: `10`.
    pub instance_count: Option<i64>,
    /// How long servers can be registered with the code. Unit: hours. 1 to 876576. Default: `4`.
    pub time_to_live_in_hours: Option<i64>,
    /// Addresses that may use the code, as one address or CIDR block of IPv4 or IPv6.
    pub ip_address_range: Option<String>,
    /// Id of the resource group that the activation code belongs to (`rg-...`).
    pub resource_group_id: Option<String>,
    /// Tags to put on the code, at most 20.
    pub tag: Vec<Tag>,
    /// Makes a repeated call harmless: the same token has effect once. At most 64 ASCII characters; the
    /// client makes one when it is absent. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateActivationRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Prefix of the names of instances registered with the code, which get `-001` and so on; their host
    /// names when absent.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }

    /// Free text about the activation code.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// How many instances may be registered with it.
    pub fn instance_count(mut self, value: i64) -> Self {
        self.instance_count = Some(value);
        self
    }

    /// How long servers can be registered with the code.
    pub fn time_to_live_in_hours(mut self, value: i64) -> Self {
        self.time_to_live_in_hours = Some(value);
        self
    }

    /// Addresses that may use the code, as one address or CIDR block of IPv4 or IPv6.
    pub fn ip_address_range(mut self, value: impl Into<String>) -> Self {
        self.ip_address_range = Some(value.into());
        self
    }

    /// Id of the resource group that the activation code belongs to (`rg-...`).
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags to put on the code, at most 20.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Makes a repeated call harmless: the same token has effect once.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateActivationRequest: CREATE_ACTIVATION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_name: OptStr = Field::string("InstanceName").limits(&Limits::new().length(Some(2), Some(50))),
    2 description: OptStr = Field::string("Description").limits(&Limits::new().length(Some(1), Some(100))),
    3 instance_count: OptInt = Field::int32("InstanceCount").limits(&Limits::new().range(Some(1.0), Some(1000.0))),
    4 time_to_live_in_hours: OptInt = Field::int64("TimeToLiveInHours").limits(&Limits::new().range(Some(1.0), Some(876576.0))),
    5 ip_address_range: OptStr = Field::string("IpAddressRange"),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    8 client_token: OptStr = Field::string("ClientToken").filled().limits(&Limits::new().length(None, Some(64))),
}

/// Response of `CreateActivation`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateActivationResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// The code. It is returned here and never again.
    pub activation_code: String,
    /// Id of the activation code, which `CreateActivation` returned.
    pub activation_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateActivationResponse: CREATE_ACTIVATION_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
    1 activation_code: Str = Field::string("ActivationCode").always().secret(),
    2 activation_id: Str = Field::string("ActivationId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateActivationRequest,
    CreateActivationResponse,
}
