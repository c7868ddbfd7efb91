// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DownloadVpnConnectionConfig.json; do not edit.
//! Returns the configuration of an IPsec connection for the device at the other end.
//!
//! It contains the pre-shared key.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DownloadVpnConnectionConfig).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{IkeConfig, IkeConfig2};

operation!(Operation::new::<DownloadVpnConnectionConfigRequest, DownloadVpnConnectionConfigResponse>(
    "DownloadVpnConnectionConfig", Effect::Write, &DOWNLOAD_VPN_CONNECTION_CONFIG_REQUEST,
    &DOWNLOAD_VPN_CONNECTION_CONFIG_RESPONSE,
), "
    403 Forbbiden.SubUser Forbidden
    404 InvalidVpnConnectionInstanceId.NotFound
");

/// Request of `DownloadVpnConnectionConfig`.
#[derive(Default)] #[non_exhaustive] pub struct DownloadVpnConnectionConfigRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnConnectionId`: text. */ pub vpn_connection_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DownloadVpnConnectionConfigRequest {
    /// With what is required.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self { vpn_connection_id: vpn_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DownloadVpnConnectionConfigRequest`].
pub static DOWNLOAD_VPN_CONNECTION_CONFIG_REQUEST: Schema =
    Schema { name: "DownloadVpnConnectionConfigRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnConnectionId").required(),
]; &ROWS } };
record!(DownloadVpnConnectionConfigRequest, DOWNLOAD_VPN_CONNECTION_CONFIG_REQUEST,
    [0 OptStr region_id, 1 Str vpn_connection_id] []);

/// Answer of `DownloadVpnConnectionConfig`.
#[derive(Default)] #[non_exhaustive] pub struct DownloadVpnConnectionConfigResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `VpnConnectionConfig`: record. */ pub vpn_connection_config: Option<VpnConnectionConfig>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DownloadVpnConnectionConfigResponse`].
pub static DOWNLOAD_VPN_CONNECTION_CONFIG_RESPONSE: Schema =
    Schema { name: "DownloadVpnConnectionConfigResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("VpnConnectionConfig", &VPN_CONNECTION_CONFIG),
]; &ROWS } };
record!(DownloadVpnConnectionConfigResponse, DOWNLOAD_VPN_CONNECTION_CONFIG_RESPONSE,
    [0 OptStr request_id, 1 Opt vpn_connection_config] []);

/// What `VpnConnectionConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnConnectionConfig {
    /** `Remote`: text. */ pub remote: Option<String>,
    /** `Local`: text. */ pub local: Option<String>,
    /** `RemoteSubnet`: text. */ pub remote_subnet: Option<String>,
    /** `LocalSubnet`: text. */ pub local_subnet: Option<String>,
    /** `IkeConfig`: record. */ pub ike_config: Option<IkeConfig>,
    /** `IpsecConfig`: record. */ pub ipsec_config: Option<IpsecConfig>,
    /** `TunnelsConfig`: records. */ pub tunnels_config: Vec<TunnelConfig>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnConnectionConfig`].
pub static VPN_CONNECTION_CONFIG: Schema = Schema { name: "VpnConnectionConfig", fields: { static ROWS: [Field; 7] = [
    Field::string("Remote"),
    Field::string("Local"),
    Field::string("RemoteSubnet"),
    Field::string("LocalSubnet"),
    Field::record("IkeConfig", &crate::shapes::IKE_CONFIG),
    Field::record("IpsecConfig", &IPSEC_CONFIG),
    Field::record("TunnelsConfig", &TUNNEL_CONFIG).wrapped("TunnelConfig"),
]; &ROWS } };
record!(VpnConnectionConfig, VPN_CONNECTION_CONFIG,
    [0 OptStr remote, 1 OptStr local, 2 OptStr remote_subnet, 3 OptStr local_subnet, 4 Opt ike_config, 5 Opt ipsec_config,
    6 List tunnels_config] []);

/// What `VpnConnectionConfig.IpsecConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct IpsecConfig {
    /** `IpsecAuthAlg`: text. */ pub ipsec_auth_alg: Option<String>,
    /** `IpsecEncAlg`: text. */ pub ipsec_enc_alg: Option<String>,
    /** `IpsecLifetime`: integer. */ pub ipsec_lifetime: Option<i64>,
    /** `IpsecPfs`: text. */ pub ipsec_pfs: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`IpsecConfig`].
pub static IPSEC_CONFIG: Schema = Schema { name: "IpsecConfig", fields: { static ROWS: [Field; 4] = [
    Field::string("IpsecAuthAlg"),
    Field::string("IpsecEncAlg"),
    Field::int64("IpsecLifetime"),
    Field::string("IpsecPfs"),
]; &ROWS } };
record!(IpsecConfig, IPSEC_CONFIG,
    [0 OptStr ipsec_auth_alg, 1 OptStr ipsec_enc_alg, 3 OptStr ipsec_pfs] [2 OptInt ipsec_lifetime]);

/// What `VpnConnectionConfig.TunnelsConfig.TunnelConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct TunnelConfig {
    /** `TunnelId`: text. */ pub tunnel_id: Option<String>,
    /** `Local`: text. */ pub local: Option<String>,
    /** `Remote`: text. */ pub remote: Option<String>,
    /** `IkeConfig`: record. */ pub ike_config: Option<IkeConfig2>,
    /** `IpsecConfig`: record. */ pub ipsec_config: Option<TunnelConfigIpsecConfig>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TunnelConfig`].
pub static TUNNEL_CONFIG: Schema = Schema { name: "TunnelConfig", fields: { static ROWS: [Field; 5] = [
    Field::string("TunnelId"),
    Field::string("Local"),
    Field::string("Remote"),
    Field::record("IkeConfig", &crate::shapes::IKE_CONFIG2),
    Field::record("IpsecConfig", &TUNNEL_CONFIG_IPSEC_CONFIG),
]; &ROWS } };
record!(TunnelConfig, TUNNEL_CONFIG,
    [0 OptStr tunnel_id, 1 OptStr local, 2 OptStr remote, 3 Opt ike_config, 4 Opt ipsec_config] []);

/// What `VpnConnectionConfig.TunnelsConfig.TunnelConfig.IpsecConfig` holds.
#[derive(Default)] #[non_exhaustive] pub struct TunnelConfigIpsecConfig {
    /** `IpsecAuthAlg`: text. */ pub ipsec_auth_alg: Option<String>,
    /** `IpsecEncAlg`: text. */ pub ipsec_enc_alg: Option<String>,
    /** `IpsecPfs`: text. */ pub ipsec_pfs: Option<String>,
    /** `IpsecLifetime`: integer. */ pub ipsec_lifetime: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TunnelConfigIpsecConfig`].
pub static TUNNEL_CONFIG_IPSEC_CONFIG: Schema = Schema { name: "TunnelConfigIpsecConfig", fields: { static ROWS: [Field; 4] = [
    Field::string("IpsecAuthAlg"),
    Field::string("IpsecEncAlg"),
    Field::string("IpsecPfs"),
    Field::int64("IpsecLifetime"),
]; &ROWS } };
record!(TunnelConfigIpsecConfig, TUNNEL_CONFIG_IPSEC_CONFIG,
    [0 OptStr ipsec_auth_alg, 1 OptStr ipsec_enc_alg, 2 OptStr ipsec_pfs] [3 OptInt ipsec_lifetime]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DownloadVpnConnectionConfigRequest, DownloadVpnConnectionConfigResponse, VpnConnectionConfig, IpsecConfig, TunnelConfig,
    TunnelConfigIpsecConfig,
);
