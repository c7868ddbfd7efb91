// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyVpcAttribute.json; do not edit.
//! Changes the name or description of a VPC, or gives it IPv6.
//!
//! An IPv6 block that is there cannot be changed.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpcAttribute), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::Ipv6Isp;

operation! {
    name: "ModifyVpcAttribute",
    effect: Effect::Write,
    request: ModifyVpcAttributeRequest = MODIFY_VPC_ATTRIBUTE_REQUEST,
    response: ModifyVpcAttributeResponse = MODIFY_VPC_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
}

errors! {
    "400 ExclusiveParam.EnableIpv6AndCidrBlock",
    "400 Forbidden.VpcNotFound = There is no such VPC in this region. Check the id and the region.",
    "400 IllegalCidrBlock",
    "400 IllegalParam.Ipv6Cidr",
    "400 IncorrectVpcStatus = The VPC is being changed. Try again when it is `Available`.",
    "400 InvalidCidrBlock.Malformed = The block of addresses is not in CIDR notation, or outside of what is allowed.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidIpv6Instance.NotFound",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.Malformed",
    "400 InvalidUserCidr.Malformed = The user's block overlaps with `100.64.0.0/10`.",
    "400 InvalidUserCidr.Quota = A VPC can have three blocks of the user's own at most.",
    "400 InvalidVpcDiscription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "400 InvalidVpcName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 OperationFailed.ClassicLinkEnabled",
    "400 OperationFailed.IPv6CidrNotReserved",
    "400 OperationFailed.IpV6VSwitchInuse",
    "400 OperationFailed.Ipv6GatewayInUse",
    "400 OperationFailed.QueryCenIpv6Status",
    "400 OperationUnsupported.CenIpv6Enabled",
    "400 OperationUnsupported.DisableIpv6",
    "400 OperationUnsupported.Ipv6Feature",
    "400 ParamExclusive.EnableIpv6AndCidrBlock",
    "400 ResourceNotEnough.Ipv6Cidr",
    "400 UnsupportedFeature.Ipv6Isp",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
}

/// Request of `ModifyVpcAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpcAttributeRequest {
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub vpc_name: Option<String>,
    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub cidr_block: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether to give the VPC or vSwitch a block of IPv6 addresses, or to take it away; `false` when left
    /// out. On the wire: `EnableIPv6`.
    pub enable_ipv6: Option<bool>,
    /// Block of IPv6 addresses. In requests for a vSwitch, the last eight bits of its block, 0 to 255.
    pub ipv6_cidr_block: Option<String>,
    /// Line type of the IPv6 addresses, such as `BGP`.
    pub ipv6_isp: Option<Ipv6Isp>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyVpcAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(vpc_id: impl Into<String>) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            ..Self::default()
        }
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Name of the VPC: 1 to 128 characters, not starting with `http://` or `https://`.
    pub fn vpc_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_name = Some(value.into());
        self
    }

    /// Block of addresses in CIDR notation, such as `192.168.0.0/16`.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to give the VPC or vSwitch a block of IPv6 addresses, or to take it away; `false` when left
    /// out.
    pub fn enable_ipv6(mut self, value: bool) -> Self {
        self.enable_ipv6 = Some(value);
        self
    }

    /// Block of IPv6 addresses.
    pub fn ipv6_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.ipv6_cidr_block = Some(value.into());
        self
    }

    /// Line type of the IPv6 addresses, such as `BGP`.
    pub fn ipv6_isp(mut self, value: impl Into<Ipv6Isp>) -> Self {
        self.ipv6_isp = Some(value.into());
        self
    }
}

record! {
    ModifyVpcAttributeRequest: MODIFY_VPC_ATTRIBUTE_REQUEST,
    0 vpc_id: Str = Field::string("VpcId").required(),
    1 description: OptStr = Field::string("Description"),
    2 vpc_name: OptStr = Field::string("VpcName"),
    3 cidr_block: OptStr = Field::string("CidrBlock"),
    4 region_id: OptStr = Field::string("RegionId").filled(),
    5 enable_ipv6: OptBool = Field::boolean("EnableIPv6"),
    6 ipv6_cidr_block: OptStr = Field::string("Ipv6CidrBlock"),
    7 ipv6_isp: Opt = Field::one_of("Ipv6Isp", Ipv6Isp::VALUES),
}

/// Response of `ModifyVpcAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyVpcAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyVpcAttributeResponse: MODIFY_VPC_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyVpcAttributeRequest,
    ModifyVpcAttributeResponse,
}
