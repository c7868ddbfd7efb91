// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateNatGateway.json; do not edit.
//! Creates a NAT gateway in a VPC.
//!
//! Use `CreateNatGateway` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateNatGateway), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

operation! {
    name: "CreateNatGateway",
    effect: Effect::Write,
    request: CreateNatGatewayRequest = CREATE_NAT_GATEWAY_REQUEST,
    response: CreateNatGatewayResponse = CREATE_NAT_GATEWAY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 AllocateIpFailed",
    "400 COMMODITY.INVALID_COMPONENT",
    "400 Forbidden.CheckEntryRuleQuota = The route table has as many routes as it can.",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 IncorrectStatus.RouteEntry = The route is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.RouteTableStatus = The route table is being changed. Try again when it is `Available`.",
    "400 InvalidNatGatewayDescription.MalFormed",
    "400 InvalidNatGatewayId.NotFound = There is no such NAT gateway in this region.",
    "400 InvalidNatGatewayName.MalFormed",
    "400 InvalidParameter.Spec.ValueNotSupported",
    "400 InvalidVPCStatus",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 MissingParameter.BandwidthPackage",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 OperationFailed.TokenVerfiy",
    "400 OperationFailed.UnpaidBillsExist = Payment is overdue. Settle the bill first.",
    "400 OperationUnsupported.MultiNatGateway",
    "400 ParameterIllegal",
    "400 QuotaExceeded.BandwidthPackageIps",
    "400 RouterEntryConflict.Duplicated",
    "400 TaskConflict = Another operation on the same resource is still running. Try again when it is done.",
    "400 VswitchStatusError",
    "400 ZONE_NO_AVAILABLE_IP",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "404 OperationFailed.CrateEntryTimeOut",
    "404 VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY",
    "500 OrderError.NatGateway",
}

/// Request of `CreateNatGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNatGatewayRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: String,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// `BandwidthPackage`: list of records, at most 10 elements.
    pub bandwidth_package: Vec<BandwidthPackage>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateNatGatewayRequest {
    /// Creates a value with the required members.
    pub fn new(
        vpc_id: impl Into<String>,
        bandwidth_package: impl IntoIterator<Item = BandwidthPackage>,
    ) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            bandwidth_package: cloudspec_wire::all(bandwidth_package),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    CreateNatGatewayRequest: CREATE_NAT_GATEWAY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpc_id: Str = Field::string("VpcId").required(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
    4 client_token: OptStr = Field::string("ClientToken").filled(),
    5 bandwidth_package: List = Field::record("BandwidthPackage", &BANDWIDTH_PACKAGE).list().required().limits(&Limits::new().items(None, Some(10))),
}

/// `BandwidthPackage` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct BandwidthPackage {
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Id of the zone that the resource is in, such as `cn-hangzhou-a`.
    pub zone: Option<String>,
    /// How many IP addresses the package or the contiguous group holds.
    pub ip_count: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl BandwidthPackage {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Most bandwidth, in each direction.
    pub fn bandwidth(mut self, value: i64) -> Self {
        self.bandwidth = Some(value);
        self
    }

    /// Id of the zone that the resource is in, such as `cn-hangzhou-a`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }

    /// How many IP addresses the package or the contiguous group holds.
    pub fn ip_count(mut self, value: i64) -> Self {
        self.ip_count = Some(value);
        self
    }
}

record! {
    BandwidthPackage: BANDWIDTH_PACKAGE,
    0 bandwidth: OptInt = Field::int32("Bandwidth"),
    1 zone: OptStr = Field::string("Zone"),
    2 ip_count: OptInt = Field::int32("IpCount"),
}

/// Response of `CreateNatGateway`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateNatGatewayResponse {
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Ids of the gateway's tables of DNAT rules (`ftb-...`).
    pub forward_table_ids: Vec<String>,
    /// Ids of the bandwidth packages of the NAT gateway (`bwp-...`). New gateways have none.
    pub bandwidth_package_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateNatGatewayResponse: CREATE_NAT_GATEWAY_RESPONSE,
    0 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 forward_table_ids: List = Field::string("ForwardTableIds").wrapped("ForwardTableId"),
    3 bandwidth_package_ids: List = Field::string("BandwidthPackageIds").wrapped("BandwidthPackageId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateNatGatewayRequest,
    BandwidthPackage,
    CreateNatGatewayResponse,
}
