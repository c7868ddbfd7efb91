// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ModifyFullNatEntryAttribute.json; do not edit.
//! Changes a FULLNAT rule of a VPC NAT gateway.
//!
//! Asynchronous: `ListFullNatEntries` shows `Modifying`, then `Available`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyFullNatEntryAttribute),
//! 2024-06.

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::IpProtocol;

operation! {
    name: "ModifyFullNatEntryAttribute",
    effect: Effect::Write,
    request: ModifyFullNatEntryAttributeRequest = MODIFY_FULL_NAT_ENTRY_ATTRIBUTE_REQUEST,
    response: ModifyFullNatEntryAttributeResponse = MODIFY_FULL_NAT_ENTRY_ATTRIBUTE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.PrivateLinkMode",
    "400 IncorrectStatus.NatIp = The NAT IP address is being changed. Try again when it is `Available`.",
    "400 ResourceAlreadyExist.FullNatEntry",
    "400 ResourceNotFound.NetworkInterfaceId",
    "400 UnsupportedFeature.PrivateLinkMode",
}

/// Request of `ModifyFullNatEntryAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyFullNatEntryAttributeRequest {
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the gateway's table of FULLNAT rules (`fulltb-...`). `DescribeNatGateways` lists it.
    pub full_nat_table_id: String,
    /// Id of the FULLNAT rule (`fullnat-...`). `ListFullNatEntries` lists it.
    pub full_nat_entry_id: String,
    /// Id of the elastic network interface (`eni-...`). `DescribeNetworkInterfaces` of ECS lists it.
    pub network_interface_id: Option<String>,
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
    pub ip_protocol: Option<IpProtocol>,
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

impl ModifyFullNatEntryAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(
        full_nat_table_id: impl Into<String>,
        full_nat_entry_id: impl Into<String>,
    ) -> Self {
        Self {
            full_nat_table_id: full_nat_table_id.into(),
            full_nat_entry_id: full_nat_entry_id.into(),
            ..Self::default()
        }
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the elastic network interface (`eni-...`).
    pub fn network_interface_id(mut self, value: impl Into<String>) -> Self {
        self.network_interface_id = Some(value.into());
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

    /// Address that is reached through the FULLNAT rule.
    pub fn access_ip(mut self, value: impl Into<String>) -> Self {
        self.access_ip = Some(value.into());
        self
    }

    /// Port that is reached through the FULLNAT rule.
    pub fn access_port(mut self, value: impl Into<String>) -> Self {
        self.access_port = Some(value.into());
        self
    }

    /// Transport protocol of the traffic that the rule is for.
    pub fn ip_protocol(mut self, value: impl Into<IpProtocol>) -> Self {
        self.ip_protocol = Some(value.into());
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
    ModifyFullNatEntryAttributeRequest: MODIFY_FULL_NAT_ENTRY_ATTRIBUTE_REQUEST,
    0 client_token: OptStr = Field::string("ClientToken").filled(),
    1 full_nat_table_id: Str = Field::string("FullNatTableId").required(),
    2 full_nat_entry_id: Str = Field::string("FullNatEntryId").required(),
    3 network_interface_id: OptStr = Field::string("NetworkInterfaceId"),
    4 nat_ip: OptStr = Field::string("NatIp"),
    5 nat_ip_port: OptStr = Field::string("NatIpPort"),
    6 access_ip: OptStr = Field::string("AccessIp"),
    7 access_port: OptStr = Field::string("AccessPort"),
    8 ip_protocol: Opt = Field::one_of("IpProtocol", IpProtocol::VALUES),
    9 full_nat_entry_name: OptStr = Field::string("FullNatEntryName"),
    10 full_nat_entry_description: OptStr = Field::string("FullNatEntryDescription"),
    11 dry_run: OptBool = Field::boolean("DryRun"),
    12 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `ModifyFullNatEntryAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyFullNatEntryAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyFullNatEntryAttributeResponse: MODIFY_FULL_NAT_ENTRY_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyFullNatEntryAttributeRequest,
    ModifyFullNatEntryAttributeResponse,
}
