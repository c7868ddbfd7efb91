// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeTags.json; do not edit.
//! Lists the tags of resources.
//!
//! Give `ResourceId` or `Tag`; a key alone finds all its values, a value alone is refused, and both
//! kinds are joined by and.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeTags), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, open_enum, operation,
    record,
};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeTags",
    effect: Effect::Read,
    request: DescribeTagsRequest = DESCRIBE_TAGS_REQUEST,
    response: DescribeTagsResponse = DESCRIBE_TAGS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResult").items(&["TagResources"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 BothEmpty.TagsAndResources = Neither tags nor resource ids are given; one of them is needed.",
    "400 Forbidden.NotAllowedCategary",
    "400 Forbidden.TagKey.Duplicated = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.TagKeys = A tag key is reserved for the system.",
    "400 InvalidInstanceIds.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidInstanceType.NotFound = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "400 InvalidTagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 MissingParam = A required parameter is empty or missing; the message names it.",
    "400 MissingParameter.TagKey = A tag has no key or no value.",
    "400 MissingParameter.TagValue = A tag has no key or no value.",
    "400 QuotaExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "400 SizeLimitExceeded.ResourceId = There are more resource ids than a request can have.",
    "400 SizeLimitExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. At most 500. Default: `100`.
    pub max_result: Option<i64>,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names. At most 21
    /// elements.
    pub resource_id: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeTagsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_result(mut self, value: i64) -> Self {
        self.max_result = Some(value);
        self
    }

    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeTagsRequest: DESCRIBE_TAGS_REQUEST,
    0 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 next_token: OptStr = Field::string("NextToken"),
    3 max_result: OptInt = Field::int32("MaxResult").limits(&Limits::new().range(None, Some(500.0))),
    4 resource_id: List = Field::string("ResourceId").list().limits(&Limits::new().items(None, Some(21))),
    5 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `DescribeTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Tags of the resources, one entry for each resource and tag.
    pub tag_resources: Vec<TagResource>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeTagsResponse: DESCRIBE_TAGS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 tag_resources: List = Field::record("TagResources", &TAG_RESOURCE).wrapped("TagResource"),
}

/// `TagResources.TagResource` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResource {
    /// Value that belongs to the key of the tag; may be empty.
    pub tag_value: Option<String>,
    /// Key of the tag, which names it; a resource has each key once.
    pub tag_key: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TagResource: TAG_RESOURCE,
    0 tag_value: OptStr = Field::string("TagValue"),
    1 tag_key: OptStr = Field::string("TagKey"),
}

open_enum! {
    /// Documented values of `ResourceType`. The provider may add others.
    pub enum ResourceType {
        Vpc = "VPC",
        Vswitch = "VSWITCH",
        Routetable = "ROUTETABLE",
        Eip = "EIP",
        Vpngateway = "VPNGATEWAY",
        Natgateway = "NATGATEWAY",
        Commonbandwidthpackage = "COMMONBANDWIDTHPACKAGE",
        Prefixlist = "PREFIXLIST",
        Publicipaddresspool = "PUBLICIPADDRESSPOOL",
        Ipv4gateway = "IPV4GATEWAY",
        Ipv6gateway = "IPV6GATEWAY",
        Networkacl = "NETWORKACL",
        Trafficmirrorfilter = "TRAFFICMIRRORFILTER",
        Trafficmirrorsession = "TRAFFICMIRRORSESSION",
        Flowlog = "FLOWLOG",
        Havip = "HAVIP",
        Dhcpoptionsset = "DHCPOPTIONSSET",
        Gatewayendpoint = "GATEWAYENDPOINT",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeTagsRequest,
    DescribeTagsResponse,
    TagResource,
}
