// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateFullNatEntry.json; do not edit.
//! Adds a FULLNAT rule to a VPC NAT gateway, which translates source and destination.
//!
//! Asynchronous: `ListFullNatEntries` shows `Creating`, then `Available`.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateFullNatEntry), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::IpProtocol;

operation! {
    name: "CreateFullNatEntry",
    effect: Effect::Write,
    request: CreateFullNatEntryRequest = CREATE_FULL_NAT_ENTRY_REQUEST,
    response: CreateFullNatEntryResponse = CREATE_FULL_NAT_ENTRY_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 IllegalParamFormat.NatIp",
    "400 IncorrectStatus.NatIp = The NAT IP address is being changed. Try again when it is `Available`.",
    "400 IncorrectStatus.NetworkInterface",
    "400 OperationFailed.AllocateNatIpPortFailed",
    "400 QuotaExceeded.FullNatEntry",
    "400 ResourceAlreadyExist.FullNatEntry",
    "400 ResourceNotFound.NatIp = There is no such NAT IP address.",
    "400 UnsupportedFeature.PrivateLinkMode",
    "404 ResourceNotFound.NatGateway = There is no such NAT gateway in this region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateFullNatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateFullNatEntryRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the gateway's table of FULLNAT rules (`fulltb-...`). `DescribeNatGateways` lists it.
    pub full_nat_table_id: String,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: String,
    /// Private address that the NAT gateway translates to. When left out on creation, one is picked from
    /// the block.
    pub nat_ip: String,
    /// Port of the NAT IP address at which traffic arrives, 1 to 65535.
    pub nat_ip_port: Option<String>,
    /// Address that is reached through the FULLNAT rule.
    pub access_ip: String,
    /// Port that is reached through the FULLNAT rule.
    pub access_port: String,
    /// Transport protocol of the traffic that the rule is for.
    pub ip_protocol: IpProtocol,
    /// Name of the FULLNAT rule: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub full_nat_entry_name: Option<String>,
    /// Description of the FULLNAT rule: empty, or 2 to 256 characters, not starting with `http://` or
    /// `https://`.
    pub full_nat_entry_description: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateFullNatEntryRequest {
    /// Creates a value with the required members.
    pub fn new(
        full_nat_table_id: impl Into<String>,
        network_interface_id: impl Into<String>,
        nat_ip: impl Into<String>,
        access_ip: impl Into<String>,
        access_port: impl Into<String>,
        ip_protocol: impl Into<IpProtocol>,
    ) -> Self {
        Self {
            full_nat_table_id: full_nat_table_id.into(),
            network_interface_id: network_interface_id.into(),
            nat_ip: nat_ip.into(),
            access_ip: access_ip.into(),
            access_port: access_port.into(),
            ip_protocol: ip_protocol.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Port of the NAT IP address at which traffic arrives, 1 to 65535.
    pub fn nat_ip_port(mut self, value: impl Into<String>) -> Self {
        self.nat_ip_port = Some(value.into());
        self
    }

    /// Name of the FULLNAT rule: 2 to 128 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn full_nat_entry_name(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_name = Some(value.into());
        self
    }

    /// Description of the FULLNAT rule: empty, or 2 to 256 characters, not starting with `http://` or
    /// `https://`.
    pub fn full_nat_entry_description(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_description = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    CreateFullNatEntryRequest: CREATE_FULL_NAT_ENTRY_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 full_nat_table_id: Str = Field::string("FullNatTableId").required(),
    2 network_interface_id: Str = Field::string("NetworkInterfaceId").required(),
    3 nat_ip: Str = Field::string("NatIp").required(),
    4 nat_ip_port: OptStr = Field::string("NatIpPort"),
    5 access_ip: Str = Field::string("AccessIp").required(),
    6 access_port: Str = Field::string("AccessPort").required(),
    7 ip_protocol: Enum = Field::one_of("IpProtocol", IpProtocol::VALUES).required(),
    8 full_nat_entry_name: OptStr = Field::string("FullNatEntryName"),
    9 full_nat_entry_description: OptStr = Field::string("FullNatEntryDescription"),
    10 dry_run: OptBool = Field::boolean("DryRun"),
    11 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `CreateFullNatEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateFullNatEntryResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the FULLNAT rule (`fullnat-...`). `ListFullNatEntries` lists it.
    pub full_nat_entry_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateFullNatEntryResponse: CREATE_FULL_NAT_ENTRY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 full_nat_entry_id: OptStr = Field::string("FullNatEntryId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateFullNatEntryRequest,
    CreateFullNatEntryResponse,
}
