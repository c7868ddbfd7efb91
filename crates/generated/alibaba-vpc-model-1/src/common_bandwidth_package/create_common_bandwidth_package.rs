// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateCommonBandwidthPackage.json; do not edit.
//! Creates a pay-as-you-go Internet shared bandwidth, which several elastic IP addresses then share.
//!
//! Billing begins at once.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateCommonBandwidthPackage).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<CreateCommonBandwidthPackageRequest, CreateCommonBandwidthPackageResponse>(
    "CreateCommonBandwidthPackage", Effect::Write, &CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    &CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE,
).idempotency_token("ClientToken"), "
    400 BandwidthPackage.QuotaExceeded BandwidthPackageOperation.conflict IllegalParam.AvailableZone IllegalParam.Ratio
    400 IllegalParam.Zone InvalidParameter.Bandwidth InvalidParameter.Description.Malformed InvalidParameter.InvalidChargeType
    400 InvalidParameter.Name.Malformed InvalidResourceGroupId MissingParam.NameOrDescription MissingParameter
    400 OperationFailed.SaleValidate OperationFailed.SyncOrderToSub OperationFailed.SystemBusy OperationUnsupported.InvalidZone
    400 ResourceNotEnough.Bandwidth ResourceNotEnough.CommonBandWidthPackage UnsupportedRegion.CloudBoxInternet
    404 InvalidRegionId.NotFound InvalidVpcId.NotFound InvalidZoneId.NotFound
");

/// Request of `CreateCommonBandwidthPackage`.
#[derive(Default)] #[non_exhaustive] pub struct CreateCommonBandwidthPackageRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Zone`: text. */ pub zone: Option<String>,
    /** `ISP`: text. */ pub isp: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: i64,
    /** `Ratio`: integer, 0 to 100. */ pub ratio: Option<i64>,
    /** `InternetChargeType`: text. Default: `PayByBandwidth`. */ pub internet_charge_type: Option<String>,
    /** `SecurityProtectionTypes`: texts, at most 10 elements. */ pub security_protection_types: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateCommonBandwidthPackageRequest {
    /// With what is required.
    pub fn new(bandwidth: i64) -> Self { Self { bandwidth, ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self { self.zone = Some(value.into()); self }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Ratio`.
    pub fn ratio(mut self, value: i64) -> Self { self.ratio = Some(value); self }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `SecurityProtectionTypes`.
    pub fn security_protection_types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.security_protection_types = all(value); self
    }
}
/// Table of [`CreateCommonBandwidthPackageRequest`].
pub static CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST: Schema =
    Schema { name: "CreateCommonBandwidthPackageRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RegionId").required().filled(),
    Field::string("Zone"),
    Field::string("ISP"),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::string("ResourceGroupId"),
    Field::int32("Bandwidth").required(),
    Field::int32("Ratio").limits(&Limits::range(Some(0.0), Some(100.0))),
    Field::string("InternetChargeType"),
    Field::string("SecurityProtectionTypes").list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(CreateCommonBandwidthPackageRequest, CREATE_COMMON_BANDWIDTH_PACKAGE_REQUEST,
    [0 OptStr region_id, 1 OptStr zone, 2 OptStr isp, 3 OptStr name, 4 OptStr description, 5 OptStr client_token,
    6 OptStr resource_group_id, 9 OptStr internet_charge_type, 10 List security_protection_types] [7 Int bandwidth,
    8 OptInt ratio]);

/// Answer of `CreateCommonBandwidthPackage`.
#[derive(Default)] #[non_exhaustive] pub struct CreateCommonBandwidthPackageResponse {
    /** `BandwidthPackageId`: text. */ pub bandwidth_package_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateCommonBandwidthPackageResponse`].
pub static CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE: Schema =
    Schema { name: "CreateCommonBandwidthPackageResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("BandwidthPackageId"),
    Field::string("RequestId"),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateCommonBandwidthPackageResponse, CREATE_COMMON_BANDWIDTH_PACKAGE_RESPONSE,
    [0 OptStr bandwidth_package_id, 1 OptStr request_id, 2 OptStr resource_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    CreateCommonBandwidthPackageRequest, CreateCommonBandwidthPackageResponse,
);
