// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListFullNatEntries.json; do not edit.
//! Lists the FULLNAT rules of a VPC NAT gateway.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListFullNatEntries), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, open_enum,
    operation, record,
};

pub use crate::shapes::IpProtocol;

operation! {
    name: "ListFullNatEntries",
    effect: Effect::Read,
    request: ListFullNatEntriesRequest = LIST_FULL_NAT_ENTRIES_REQUEST,
    response: ListFullNatEntriesResponse = LIST_FULL_NAT_ENTRIES_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["FullNatEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 MissingParam.FullnatTableIdOrNatGatewayId",
    "400 ResourceNotFound.FullNatTable",
    "400 ResourceNotFound.FullNatTableId",
}

/// Request of `ListFullNatEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListFullNatEntriesRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the gateway's table of FULLNAT rules (`fulltb-...`). `DescribeNatGateways` lists it.
    pub full_nat_table_id: Option<String>,
    /// Id of the FULLNAT rule (`fullnat-...`). `ListFullNatEntries` lists it.
    pub full_nat_entry_id: Option<String>,
    /// `FullNatEntryNames`: list of strings, at most 10 elements.
    pub full_nat_entry_names: Vec<String>,
    /// `NetworkInterfaceIds`: list of strings, at most 10 elements.
    pub network_interface_ids: Vec<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Transport protocol of the traffic that the rule is for.
    pub ip_protocol: Option<IpProtocol>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Private address that the NAT gateway translates to. When left out on creation, one is picked from
    /// the block.
    pub nat_ip: Option<String>,
    /// Port of the NAT IP address at which traffic arrives, 1 to 65535.
    pub nat_ip_port: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListFullNatEntriesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the gateway's table of FULLNAT rules (`fulltb-...`).
    pub fn full_nat_table_id(mut self, value: impl Into<String>) -> Self {
        self.full_nat_table_id = Some(value.into());
        self
    }

    /// Id of the FULLNAT rule (`fullnat-...`).
    pub fn full_nat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_id = Some(value.into());
        self
    }

    /// Sets `FullNatEntryNames`.
    pub fn full_nat_entry_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.full_nat_entry_names = cloudspec_wire::all(value);
        self
    }

    /// Sets `NetworkInterfaceIds`.
    pub fn network_interface_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.network_interface_ids = cloudspec_wire::all(value);
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Transport protocol of the traffic that the rule is for.
    pub fn ip_protocol(mut self, value: impl Into<IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
        self
    }

    /// Id of the NAT gateway (`ngw-...`).
    pub fn nat_gateway_id(mut self, value: impl Into<String>) -> Self {
        self.nat_gateway_id = Some(value.into());
        self
    }

    /// Private address that the NAT gateway translates to.
    pub fn nat_ip(mut self, value: impl Into<String>) -> Self {
        self.nat_ip = Some(value.into());
        self
    }

    /// Port of the NAT IP address at which traffic arrives, 1 to 65535.
    pub fn nat_ip_port(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_port = Some(value.into());
        self
    }
}

record! {
    ListFullNatEntriesRequest: LIST_FULL_NAT_ENTRIES_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 full_nat_table_id: OptStr = Field::string("FullNatTableId"),
    2 full_nat_entry_id: OptStr = Field::string("FullNatEntryId"),
    3 full_nat_entry_names: List = Field::string("FullNatEntryNames").list().limits(&Limits::new().items(None, Some(10))),
    4 network_interface_ids: List = Field::string("NetworkInterfaceIds").list().limits(&Limits::new().items(None, Some(10))),
    5 next_token: OptStr = Field::string("NextToken"),
    6 max_results: OptInt = Field::int64("MaxResults"),
    7 region_id: OptStr = Field::string("RegionId").required().filled(),
    8 ip_protocol: Opt = Field::one_of("IpProtocol", IpProtocol::VALUES),
    9 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    10 nat_ip: OptStr = Field::string("NatIp"),
    11 nat_ip_port: OptStr = Field::string("NatIpPort"),
}

/// Response of `ListFullNatEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListFullNatEntriesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the NAT gateway (`ngw-...`). `DescribeNatGateways` lists it.
    pub nat_gateway_id: Option<String>,
    /// Id of the gateway's table of FULLNAT rules (`fulltb-...`). `DescribeNatGateways` lists it.
    pub full_nat_table_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// FULLNAT rules that match, one entry for each: they translate source and destination alike.
    pub full_nat_entries: Vec<FullNatEntry>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListFullNatEntriesResponse: LIST_FULL_NAT_ENTRIES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 nat_gateway_id: OptStr = Field::string("NatGatewayId"),
    2 full_nat_table_id: OptStr = Field::string("FullNatTableId"),
    3 total_count: OptInt = Field::int64("TotalCount"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 max_results: OptInt = Field::int64("MaxResults"),
    6 full_nat_entries: List = Field::record("FullNatEntries", &FULL_NAT_ENTRY).list(),
}

/// `FullNatEntries` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct FullNatEntry {
    /// Private address that the NAT gateway translates to. When left out on creation, one is picked from
    /// the block.
    pub nat_ip: Option<String>,
    /// Port of the NAT IP address at which traffic arrives, 1 to 65535.
    pub nat_ip_port: Option<String>,
    /// Address that is reached through the FULLNAT rule.
    pub access_ip: Option<String>,
    /// Port that is reached through the FULLNAT rule.
    pub access_port: Option<String>,
    /// Transport protocol of the traffic that the rule is for.
    pub ip_protocol: Option<FullNatEntryIpProtocol>,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: Option<String>,
    /// `NetworkInterfaceType`: string.
    pub network_interface_type: Option<String>,
    /// Name of the FULLNAT rule: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub full_nat_entry_name: Option<String>,
    /// Description of the FULLNAT rule: empty, or 2 to 256 characters, not starting with `http://` or
    /// `https://`.
    pub full_nat_entry_description: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Id of the FULLNAT rule (`fullnat-...`). `ListFullNatEntries` lists it.
    pub full_nat_entry_id: Option<String>,
    /// `FullNatEntryStatus`: one of the documented values.
    pub full_nat_entry_status: Option<FullNatEntryStatus>,
    /// Id of the gateway's table of FULLNAT rules (`fulltb-...`). `DescribeNatGateways` lists it.
    pub full_nat_table_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    FullNatEntry: FULL_NAT_ENTRY,
    0 nat_ip: OptStr = Field::string("NatIp"),
    1 nat_ip_port: OptStr = Field::string("NatIpPort"),
    2 access_ip: OptStr = Field::string("AccessIp"),
    3 access_port: OptStr = Field::string("AccessPort"),
    4 ip_protocol: Opt = Field::one_of("IpProtocol", FullNatEntryIpProtocol::VALUES),
    5 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    6 network_interface_type: OptStr = Field::string("NetworkInterfaceType"),
    7 full_nat_entry_name: OptStr = Field::string("FullNatEntryName"),
    8 full_nat_entry_description: OptStr = Field::string("FullNatEntryDescription"),
    9 creation_time: Opt = Field::timestamp("CreationTime"),
    10 full_nat_entry_id: OptStr = Field::string("FullNatEntryId"),
    11 full_nat_entry_status: Opt = Field::one_of("FullNatEntryStatus", FullNatEntryStatus::VALUES),
    12 full_nat_table_id: OptStr = Field::string("FullNatTableId"),
}

open_enum! {
    /// Documented values of `FullNatEntries.IpProtocol`. The provider may add others.
    pub enum FullNatEntryIpProtocol {
        Tcp = "TCP",
        Udp = "UDP",
    }
}

open_enum! {
    /// Documented values of `FullNatEntries.FullNatEntryStatus`. The provider may add others.
    pub enum FullNatEntryStatus {
        Pending = "Pending",
        Available = "Available",
        Deleting = "Deleting",
        Deleted = "Deleted",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListFullNatEntriesRequest,
    ListFullNatEntriesResponse,
    FullNatEntry,
}
