// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateCommonBandwidthPackage.json; do not edit.
//! Creates a pay-as-you-go Internet shared bandwidth, which several elastic IP addresses then share.
//!
//! Billing begins at once.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateCommonBandwidthPackage),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::EipLineType;

operation! {
    name: "CreateCommonBandwidthPackage",
    effect: Effect::Write,
    request: CreateCommonBandwidthPackageRequest = CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    response: CreateCommonBandwidthPackageResponse = CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 BandwidthPackage.QuotaExceeded",
    "400 BandwidthPackageOperation.conflict",
    "400 IllegalParam.AvailableZone",
    "400 IllegalParam.Ratio",
    "400 IllegalParam.Zone",
    "400 InvalidParameter.Bandwidth = The bandwidth is outside of what is possible for this resource.",
    "400 InvalidParameter.Description.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidParameter.InvalidChargeType",
    "400 InvalidParameter.Name.Malformed = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 MissingParam.NameOrDescription",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationFailed.SaleValidate = The order failed the checks of the shop. The message says why.",
    "400 OperationFailed.SyncOrderToSub = The order could not be passed on. Try again.",
    "400 OperationFailed.SystemBusy = The service is overloaded or out of order for a moment. Try again.",
    "400 OperationUnsupported.InvalidZone",
    "400 ResourceNotEnough.Bandwidth = There is not enough bandwidth left.",
    "400 ResourceNotEnough.CommonBandWidthPackage",
    "400 UnsupportedRegion.CloudBoxInternet",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVpcId.NotFound = There is no such VPC in this region. Check the id and the region.",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
}

/// Request of `CreateCommonBandwidthPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCommonBandwidthPackageRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the zone that the resource is in, such as `cn-hangzhou-a`.
    pub zone: Option<String>,
    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier. On the wire: `ISP`.
    pub isp: Option<EipLineType>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: i64,
    /// Share in percent that is paid at least with billing by the 95th percentile. 0 to 100.
    pub ratio: Option<i64>,
    /// How public traffic is paid for, such as by volume or by bandwidth. Default: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// Protection against attacks: empty for the basic one, `AntiDDoS_Enhanced` for the enhanced one. At
    /// most 10 elements. Deprecated.
    #[deprecated]
    pub security_protection_types: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateCommonBandwidthPackageRequest {
    /// Creates a value with the required members.
    pub fn new(bandwidth: i64) -> Self {
        Self {
            bandwidth,
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone that the resource is in, such as `cn-hangzhou-a`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }

    /// Line type of the public address: `BGP`, `BGP_PRO` or a single carrier.
    pub fn isp(mut self, value: impl Into<EipLineType>) -> Self {
        self.isp = Some(value.into());
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

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Share in percent that is paid at least with billing by the 95th percentile.
    pub fn ratio(mut self, value: i64) -> Self {
        self.ratio = Some(value);
        self
    }

    /// How public traffic is paid for, such as by volume or by bandwidth.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Protection against attacks: empty for the basic one, `AntiDDoS_Enhanced` for the enhanced one.
    #[deprecated]
    pub fn security_protection_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_protection_types = cloudspec_wire::all(value);
        self
    }
}

record! {
    CreateCommonBandwidthPackageRequest: CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 zone: OptStr = Field::string("Zone"),
    2 isp: Opt = Field::one_of("ISP", EipLineType::VALUES),
    3 name: OptStr = Field::string("Name"),
    4 description: OptStr = Field::string("Description"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 bandwidth: Int = Field::int32("Bandwidth").required(),
    8 ratio: OptInt = Field::int32("Ratio").limits(&Limits::new().range(Some(0.0), Some(100.0))),
    9 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    10 security_protection_types: List = Field::string("SecurityProtectionTypes").list().deprecated().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `CreateCommonBandwidthPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCommonBandwidthPackageResponse {
    /// Id of the Internet shared bandwidth (`cbwp-...`), or of an old bandwidth package (`bwp-...`).
    pub bandwidth_package_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateCommonBandwidthPackageResponse: CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE,
    0 bandwidth_package_id: OptStr = Field::string("BandwidthPackageId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateCommonBandwidthPackageRequest,
    CreateCommonBandwidthPackageResponse,
}
