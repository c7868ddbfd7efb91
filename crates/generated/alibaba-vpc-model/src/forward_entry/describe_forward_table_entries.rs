// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeForwardTableEntries.json; do not edit.
//! Lists the DNAT rules of a NAT gateway.
//!
//! Name the gateway or its DNAT table.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeForwardTableEntries),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, open_enum, operation,
    record,
};

pub use crate::shapes::ForwardTableEntryStatus;

operation! {
    name: "DescribeForwardTableEntries",
    effect: Effect::Read,
    request: DescribeForwardTableEntriesRequest = DESCRIBE_FORWARD_TABLE_ENTRIES_REQUEST,
    response: DescribeForwardTableEntriesResponse = DESCRIBE_FORWARD_TABLE_ENTRIES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["ForwardTableEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 DESCRIBE_FORWARD_PARAM_INVALID",
    "400 IncorretForwardEntryStatus = The DNAT rule is being changed. Try again when it is `Available`.",
    "404 InvalidForwardTableId.NotFound = There is no such table of DNAT rules.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeForwardTableEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the gateway's table of DNAT rules (`ftb-...`). `DescribeNatGateways` lists it.
    pub forward_table_id: Option<String>,
    /// Id of the DNAT rule (`fwd-...`). `DescribeForwardTableEntries` lists it.
    pub forward_entry_id: Option<String>,
    /// Public address that the gateway accepts traffic on.
    pub external_ip: Option<String>,
    /// Port that the gateway accepts traffic on, or a range; `any` for all.
    pub external_port: Option<String>,
    /// Private address that traffic is forwarded to.
    pub internal_ip: Option<String>,
    /// Port, or range of ports such as `8000/8010`, of the server that traffic is passed on to; 1 to 65535.
    pub internal_port: Option<String>,
    /// Transport protocol of the traffic that the rule is for.
    pub ip_protocol: Option<IpProtocol>,
    /// Name of the DNAT rule: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub forward_entry_name: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeForwardTableEntriesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the gateway's table of DNAT rules (`ftb-...`).
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }

    /// Id of the DNAT rule (`fwd-...`).
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
        self
    }

    /// Public address that the gateway accepts traffic on.
    pub fn external_ip(mut self, value: impl Into<String>) -> Self {
        self.external_ip = Some(value.into());
        self
    }

    /// Port that the gateway accepts traffic on, or a range; `any` for all.
    pub fn external_port(mut self, value: impl Into<String>) -> Self {
        self.external_port = Some(value.into());
        self
    }

    /// Private address that traffic is forwarded to.
    pub fn internal_ip(mut self, value: impl Into<String>) -> Self {
        self.internal_ip = Some(value.into());
        self
    }

    /// Port, or range of ports such as `8000/8010`, of the server that traffic is passed on to; 1 to 65535.
    pub fn internal_port(mut self, value: impl Into<String>) -> Self {
        self.internal_port = Some(value.into());
        self
    }

    /// Transport protocol of the traffic that the rule is for.
    pub fn ip_protocol(mut self, value: impl Into<IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Name of the DNAT rule: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn forward_entry_name(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_name = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Id of the NAT gateway (`ngw-...`).
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }
}

record! {
    DescribeForwardTableEntriesRequest: DESCRIBE_FORWARD_TABLE_ENTRIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 forward_table_id: OptStr = Field::string("ForwardTableId"),
    2 forward_entry_id: OptStr = Field::string("ForwardEntryId"),
    3 external_ip: OptStr = Field::string("ExternalIp"),
    4 external_port: OptStr = Field::string("ExternalPort"),
    5 internal_ip: OptStr = Field::string("InternalIp"),
    6 internal_port: OptStr = Field::string("InternalPort"),
    7 ip_protocol: Opt = Field::one_of("IpProtocol", IpProtocol::VALUES),
    8 forward_entry_name: OptStr = Field::string("ForwardEntryName"),
    9 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    10 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    11 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
}

/// Response of `DescribeForwardTableEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeForwardTableEntriesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// DNAT rules that match, one entry for each: which address and port is passed on to which.
    pub forward_table_entries: Vec<ForwardTableEntry>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeForwardTableEntriesResponse: DESCRIBE_FORWARD_TABLE_ENTRIES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 forward_table_entries: List = Field::record("ForwardTableEntries", &FORWARD_TABLE_ENTRY).wrapped("ForwardTableEntry"),
}

/// `ForwardTableEntries.ForwardTableEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ForwardTableEntry {
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<ForwardTableEntryStatus>,
    /// Id of the DNAT rule (`fwd-...`). `DescribeForwardTableEntries` lists it.
    pub forward_entry_id: Option<String>,
    /// Private address that traffic is forwarded to.
    pub internal_ip: Option<String>,
    /// Port, or range of ports such as `8000/8010`, of the server that traffic is passed on to; 1 to 65535.
    pub internal_port: Option<String>,
    /// Name of the DNAT rule: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub forward_entry_name: Option<String>,
    /// Id of the gateway's table of DNAT rules (`ftb-...`). `DescribeNatGateways` lists it.
    pub forward_table_id: Option<String>,
    /// Transport protocol of the traffic that the rule is for.
    pub ip_protocol: Option<ForwardTableEntryIpProtocol>,
    /// Port that the gateway accepts traffic on, or a range; `any` for all.
    pub external_port: Option<String>,
    /// Public address that the gateway accepts traffic on.
    pub external_ip: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ForwardTableEntry: FORWARD_TABLE_ENTRY,
    0 status: Opt = Field::one_of("Status", ForwardTableEntryStatus::VALUES),
    1 forward_entry_id: OptStr = Field::string("ForwardEntryId"),
    2 internal_ip: OptStr = Field::string("InternalIp"),
    3 internal_port: OptStr = Field::string("InternalPort"),
    4 forward_entry_name: OptStr = Field::string("ForwardEntryName"),
    5 forward_table_id: OptStr = Field::string("ForwardTableId"),
    6 ip_protocol: Opt = Field::one_of("IpProtocol", ForwardTableEntryIpProtocol::VALUES),
    7 external_port: OptStr = Field::string("ExternalPort"),
    8 external_ip: OptStr = Field::string("ExternalIp"),
    9 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
}

open_enum! {
    /// Documented values of `IpProtocol`. The provider may add others.
    pub enum IpProtocol {
        Tcp = "tcp",
        Udp = "udp",
        Any = "any",
    }
}

open_enum! {
    /// Documented values of `ForwardTableEntries.ForwardTableEntry.IpProtocol`. The provider may add
    /// others.
    pub enum ForwardTableEntryIpProtocol {
        Tcp = "tcp",
        Udp = "udp",
        Any = "any",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeForwardTableEntriesRequest,
    DescribeForwardTableEntriesResponse,
    ForwardTableEntry,
}
