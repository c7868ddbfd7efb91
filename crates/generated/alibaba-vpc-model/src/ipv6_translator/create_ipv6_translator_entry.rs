// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateIPv6TranslatorEntry.json; do not edit.
//! Adds a mapping to an instance of IPv6 Translation Service.
//!
//! That service is no longer offered.
//!
//! Deprecated.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIPv6TranslatorEntry),
//! 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

pub use crate::shapes::{AclStatus, AclType, TransProtocol};

operation! {
    name: "CreateIPv6TranslatorEntry",
    effect: Effect::Write,
    request: CreateIpv6TranslatorEntryRequest = CREATE_IPV6_TRANSLATOR_ENTRY_REQUEST,
    response: CreateIpv6TranslatorEntryResponse = CREATE_IPV6_TRANSLATOR_ENTRY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 IPv6Translator.Configuring = The instance of IPv6 Translation Service is being changed. Try again when that is done.",
    "400 IPv6TranslatorEntry.AclIdNull",
    "400 IPv6TranslatorEntry.IPv4Conflict",
    "400 IPv6TranslatorEntry.IPv6Conflict",
    "400 IPv6TranslatorEntry.InvalidAclStatus",
    "400 IPv6TranslatorEntry.InvalidAclType",
    "400 IPv6TranslatorEntry.InvalidBandwidth",
    "400 IPv6TranslatorEntry.InvalidPort",
    "400 IPv6TranslatorEntry.InvalidProtocol",
    "400 InvalidDescription = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidIPv6TranslatorAclId.NotFound = There is no such access list.",
    "400 InvalidIPv6TranslatorId.NotFound = There is no such instance of IPv6 Translation Service.",
    "400 InvalidIpAddress.AlreadyExist",
    "400 InvalidIpAddress.PrivateAddress",
    "400 InvalidIpAddress.WrongFormat = The IP address is malformed or not possible here.",
    "400 InvalidName = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 Resource.QuotaFull = The quota for this kind of resource is used up. Delete some or have the quota raised.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `CreateIPv6TranslatorEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6TranslatorEntryRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance of IPv6 Translation Service (`ipv6trans-...`). `DescribeIPv6Translators` lists
    /// it.
    pub ipv6_translator_id: String,
    /// Name of the mapping: 2 to 100 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub entry_name: Option<String>,
    /// Description of the mapping: 2 to 100 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub entry_description: Option<String>,
    /// Port of the IPv6 address at which clients reach the service; traffic is passed on to
    /// `BackendIpv4Port`.
    pub allocate_ipv6_port: i64,
    /// IPv4 address of the service that traffic is passed on to.
    pub backend_ipv4_addr: String,
    /// Port of the IPv4 service that traffic is passed on to, 1 to 65535.
    pub backend_ipv4_port: i64,
    /// Protocol of the mapping, such as `tcp` or `udp`.
    pub trans_protocol: TransProtocol,
    /// Highest bandwidth that the mapping may use, 1 to 200; -1, the default, for no limit. Unit: Mbit/s.
    /// Default: `-1`.
    pub entry_bandwidth: Option<i64>,
    /// Whether the access list is in force: `on` or `off`. Default: `off`.
    pub acl_status: Option<AclStatus>,
    /// Whether the access list names who may (`white`) or who may not (`black`).
    pub acl_type: Option<AclType>,
    /// Id of the access list (`ipv6transacl-...`). `DescribeIPv6TranslatorAclLists` lists it.
    pub acl_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateIpv6TranslatorEntryRequest {
    /// Creates a value with the required members.
    pub fn new(
        ipv6_translator_id: impl Into<String>,
        allocate_ipv6_port: i64,
        backend_ipv4_addr: impl Into<String>,
        backend_ipv4_port: i64,
        trans_protocol: impl Into<TransProtocol>,
    ) -> Self {
        Self {
            ipv6_translator_id: ipv6_translator_id.into(),
            allocate_ipv6_port,
            backend_ipv4_addr: backend_ipv4_addr.into(),
            backend_ipv4_port,
            trans_protocol: trans_protocol.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the mapping: 2 to 100 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn entry_name(mut self, value: impl Into<String>) -> Self {
        self.entry_name = Some(value.into());
        self
    }

    /// Description of the mapping: 2 to 100 characters, starting with a letter, not starting with `http://`
    /// or `https://`.
    pub fn entry_description(mut self, value: impl Into<String>) -> Self {
        self.entry_description = Some(value.into());
        self
    }

    /// Highest bandwidth that the mapping may use, 1 to 200; -1, the default, for no limit.
    pub fn entry_bandwidth(mut self, value: i64) -> Self {
        self.entry_bandwidth = Some(value);
        self
    }

    /// Whether the access list is in force: `on` or `off`.
    pub fn acl_status(mut self, value: impl Into<AclStatus>) -> Self {
        self.acl_status = Some(value.into());
        self
    }

    /// Whether the access list names who may (`white`) or who may not (`black`).
    pub fn acl_type(mut self, value: impl Into<AclType>) -> Self {
        self.acl_type = Some(value.into());
        self
    }

    /// Id of the access list (`ipv6transacl-...`).
    pub fn acl_id(mut self, value: impl Into<String>) -> Self {
        self.acl_id = Some(value.into());
        self
    }
}

record! {
    CreateIpv6TranslatorEntryRequest: CREATE_IPV6_TRANSLATOR_ENTRY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 ipv6_translator_id: Str = Field::string("Ipv6TranslatorId").required(),
    2 entry_name: OptStr = Field::string("EntryName"),
    3 entry_description: OptStr = Field::string("EntryDescription"),
    4 allocate_ipv6_port: Int = Field::int32("AllocateIpv6Port").required(),
    5 backend_ipv4_addr: Str = Field::string("BackendIpv4Addr").required(),
    6 backend_ipv4_port: Int = Field::int32("BackendIpv4Port").required(),
    7 trans_protocol: Enum = Field::one_of("TransProtocol", TransProtocol::VALUES).required(),
    8 entry_bandwidth: OptInt = Field::int32("EntryBandwidth"),
    9 acl_status: Opt = Field::one_of("AclStatus", AclStatus::VALUES),
    10 acl_type: Opt = Field::one_of("AclType", AclType::VALUES),
    11 acl_id: OptStr = Field::string("AclId"),
}

/// Response of `CreateIPv6TranslatorEntry`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateIpv6TranslatorEntryResponse {
    /// Id of the mapping of IPv6 Translation Service (`ipv6transentry-...`).
    /// `DescribeIPv6TranslatorEntries` lists it.
    pub ipv6_translator_entry_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateIpv6TranslatorEntryResponse: CREATE_IPV6_TRANSLATOR_ENTRY_RESPONSE,
    0 ipv6_translator_entry_id: OptStr = Field::string("Ipv6TranslatorEntryId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateIpv6TranslatorEntryRequest,
    CreateIpv6TranslatorEntryResponse,
}
