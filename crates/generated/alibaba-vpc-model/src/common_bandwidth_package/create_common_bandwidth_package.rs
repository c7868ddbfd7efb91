// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateCommonBandwidthPackage.json; do not edit.
//! Creates a pay-as-you-go Internet shared bandwidth, which several elastic IP addresses then share.
//!
//! Billing begins at once.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateCommonBandwidthPackage).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

operation! {
    name: "CreateCommonBandwidthPackage",
    effect: Effect::Write,
    request: CreateCommonBandwidthPackageRequest = CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    response: CreateCommonBandwidthPackageResponse = CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 BandwidthPackage.QuotaExceeded",
    "400 BandwidthPackageOperation.conflict",
    "400 IllegalParam.AvailableZone",
    "400 IllegalParam.Ratio",
    "400 IllegalParam.Zone",
    "400 InvalidParameter.Bandwidth",
    "400 InvalidParameter.Description.Malformed",
    "400 InvalidParameter.InvalidChargeType",
    "400 InvalidParameter.Name.Malformed",
    "400 InvalidResourceGroupId",
    "400 MissingParam.NameOrDescription",
    "400 MissingParameter",
    "400 OperationFailed.SaleValidate",
    "400 OperationFailed.SyncOrderToSub",
    "400 OperationFailed.SystemBusy",
    "400 OperationUnsupported.InvalidZone",
    "400 ResourceNotEnough.Bandwidth",
    "400 ResourceNotEnough.CommonBandWidthPackage",
    "400 UnsupportedRegion.CloudBoxInternet",
    "404 InvalidRegionId.NotFound",
    "404 InvalidVpcId.NotFound",
    "404 InvalidZoneId.NotFound",
}

/// Request of `CreateCommonBandwidthPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCommonBandwidthPackageRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Zone`: text.
    pub zone: Option<String>,
    /// `ISP`: text.
    pub isp: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Bandwidth`: integer.
    pub bandwidth: i64,
    /// `Ratio`: integer, 0 to 100.
    pub ratio: Option<i64>,
    /// `InternetChargeType`: text. Default: `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// `SecurityProtectionTypes`: texts, at most 10 elements.
    pub security_protection_types: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateCommonBandwidthPackageRequest {
    /// Starts with the required members.
    pub fn new(bandwidth: i64) -> Self {
        Self {
            bandwidth,
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self {
        self.zone = Some(value.into());
        self
    }

    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Ratio`.
    pub fn ratio(mut self, value: i64) -> Self {
        self.ratio = Some(value);
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `SecurityProtectionTypes`.
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
    2 isp: OptStr = Field::string("ISP"),
    3 name: OptStr = Field::string("Name"),
    4 description: OptStr = Field::string("Description"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 bandwidth: Int = Field::int32("Bandwidth").required(),
    8 ratio: OptInt = Field::int32("Ratio").limits(&Limits::new().range(Some(0.0), Some(100.0))),
    9 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    10 security_protection_types: List = Field::string("SecurityProtectionTypes").list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `CreateCommonBandwidthPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateCommonBandwidthPackageResponse {
    /// `BandwidthPackageId`: text.
    pub bandwidth_package_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
