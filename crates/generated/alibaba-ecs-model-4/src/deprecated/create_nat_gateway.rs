// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateNatGateway.json; do not edit.
//! Creates a NAT gateway in a VPC.
//!
//! Use CreateNatGateway of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateNatGateway).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<CreateNatGatewayRequest, CreateNatGatewayResponse>(
    "CreateNatGateway", Effect::Write, &CREATE_NAT_GATEWAY_REQUEST, &CREATE_NAT_GATEWAY_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AllocateIpFailed COMMODITY.INVALID_COMPONENT Forbidden.CheckEntryRuleQuota IllegalParam.Name IncorrectStatus.RouteEntry
    400 IncorrectStatus.RouteTableStatus InvalidNatGatewayDescription.MalFormed InvalidNatGatewayId.NotFound
    400 InvalidNatGatewayName.MalFormed InvalidParameter.Spec.ValueNotSupported InvalidVPCStatus MissingParameter
    400 MissingParameter.BandwidthPackage OperationDenied OperationFailed.TokenVerfiy OperationFailed.UnpaidBillsExist
    400 OperationUnsupported.MultiNatGateway ParameterIllegal QuotaExceeded.BandwidthPackageIps RouterEntryConflict.Duplicated
    400 TaskConflict VswitchStatusError ZONE_NO_AVAILABLE_IP
    404 InvalidRegionId.NotFound InvalidVpcId.NotFound InvalidZoneId.NotFound OperationFailed.CrateEntryTimeOut
    404 VPC_ONLY_CAN_CREATE_ONE_NAT_GATEWAY
    500 OrderError.NatGateway
");

/// Request of `CreateNatGateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNatGatewayRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: String,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `BandwidthPackage`: records, at most 10 elements. */ pub bandwidth_package: Vec<BandwidthPackage>,
    /** What else came. */ pub extra: Extra,
}
impl CreateNatGatewayRequest {
    /// With what is required.
    pub fn new(vpc_id: impl Into<String>, bandwidth_package: impl IntoIterator<Item = BandwidthPackage>) -> Self {
        Self { vpc_id: vpc_id.into(), bandwidth_package: all(bandwidth_package), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`CreateNatGatewayRequest`].
pub static CREATE_NAT_GATEWAY_REQUEST: Schema = Schema { name: "CreateNatGatewayRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpcId").required(),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::record("BandwidthPackage", &BANDWIDTH_PACKAGE).list().required().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(CreateNatGatewayRequest, CREATE_NAT_GATEWAY_REQUEST,
    [0 OptStr region_id, 1 Str vpc_id, 2 OptStr name, 3 OptStr description, 4 OptStr client_token, 5 List bandwidth_package] []);

/// What `BandwidthPackage` holds.
#[derive(Default)] #[non_exhaustive] pub struct BandwidthPackage {
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `Zone`: text. */ pub zone: Option<String>,
    /** `IpCount`: integer. */ pub ip_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl BandwidthPackage {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: i64) -> Self { self.bandwidth = Some(value); self }
    /// Sets `Zone`.
    pub fn zone(mut self, value: impl Into<String>) -> Self { self.zone = Some(value.into()); self }
    /// Sets `IpCount`.
    pub fn ip_count(mut self, value: i64) -> Self { self.ip_count = Some(value); self }
}
/// Table of [`BandwidthPackage`].
pub static BANDWIDTH_PACKAGE: Schema = Schema { name: "BandwidthPackage", fields: { static ROWS: [Field; 3] = [
    Field::int32("Bandwidth"),
    Field::string("Zone"),
    Field::int32("IpCount"),
]; &ROWS } };
record!(BandwidthPackage, BANDWIDTH_PACKAGE, [1 OptStr zone] [0 OptInt bandwidth, 2 OptInt ip_count]);

/// Answer of `CreateNatGateway`.
#[derive(Default)] #[non_exhaustive] pub struct CreateNatGatewayResponse {
    /** `NatGatewayId`: text. */ pub nat_gateway_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ForwardTableIds`: texts. */ pub forward_table_ids: Vec<String>,
    /** `BandwidthPackageIds`: texts. */ pub bandwidth_package_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateNatGatewayResponse`].
pub static CREATE_NAT_GATEWAY_RESPONSE: Schema = Schema { name: "CreateNatGatewayResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("NatGatewayId"),
    Field::string("RequestId"),
    Field::string("ForwardTableIds").wrapped("ForwardTableId"),
    Field::string("BandwidthPackageIds").wrapped("BandwidthPackageId"),
]; &ROWS } };
record!(CreateNatGatewayResponse, CREATE_NAT_GATEWAY_RESPONSE,
    [0 OptStr nat_gateway_id, 1 OptStr request_id, 2 List forward_table_ids, 3 List bandwidth_package_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateNatGatewayRequest, BandwidthPackage, CreateNatGatewayResponse);
