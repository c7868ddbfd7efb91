// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeKubernetesVersionMetadata.json; do not edit.
//! Lists the Kubernetes versions on offer, with release and end dates, operating systems and container runtimes.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeKubernetesVersionMetadata).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, Value, operation, record};
pub use crate::shapes::Runtime;

operation!(Operation::new::<DescribeKubernetesVersionMetadataRequest, DescribeKubernetesVersionMetadataResponse>(
    "DescribeKubernetesVersionMetadata", Effect::Read, &DESCRIBE_KUBERNETES_VERSION_METADATA_REQUEST,
    &DESCRIBE_KUBERNETES_VERSION_METADATA_RESPONSE,
).route("GET", "/api/v1/metadata/versions").payload());

/// Request of `DescribeKubernetesVersionMetadata`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeKubernetesVersionMetadataRequest {
    /** `Region`: text. */ pub region: String,
    /** `ClusterType`: text. */ pub cluster_type: String,
    /** `KubernetesVersion`: text. */ pub kubernetes_version: Option<String>,
    /** `Profile`: text. */ pub profile: Option<String>,
    /** `runtime`: text. */ pub runtime: Option<String>,
    /** `Mode`: text. Default: `creatable`. */ pub mode: Option<String>,
    /** `QueryUpgradableVersion`: yes or no. */ pub query_upgradable_version: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeKubernetesVersionMetadataRequest {
    /// With what is required.
    pub fn new(region: impl Into<String>, cluster_type: impl Into<String>) -> Self {
        Self { region: region.into(), cluster_type: cluster_type.into(), ..Self::default() }
    }
    /// Sets `KubernetesVersion`.
    pub fn kubernetes_version(mut self, value: impl Into<String>) -> Self { self.kubernetes_version = Some(value.into()); self }
    /// Sets `Profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self { self.profile = Some(value.into()); self }
    /// Sets `runtime`.
    pub fn runtime(mut self, value: impl Into<String>) -> Self { self.runtime = Some(value.into()); self }
    /// Sets `Mode`.
    pub fn mode(mut self, value: impl Into<String>) -> Self { self.mode = Some(value.into()); self }
    /// Sets `QueryUpgradableVersion`.
    pub fn query_upgradable_version(mut self, value: bool) -> Self { self.query_upgradable_version = Some(value); self }
}
/// Table of [`DescribeKubernetesVersionMetadataRequest`].
pub static DESCRIBE_KUBERNETES_VERSION_METADATA_REQUEST: Schema =
    Schema { name: "DescribeKubernetesVersionMetadataRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("Region").required(),
    Field::string("ClusterType").required(),
    Field::string("KubernetesVersion"),
    Field::string("Profile"),
    Field::string("runtime"),
    Field::string("Mode"),
    Field::boolean("QueryUpgradableVersion"),
]; &ROWS } };
record!(DescribeKubernetesVersionMetadataRequest, DESCRIBE_KUBERNETES_VERSION_METADATA_REQUEST,
    [0 Str region, 1 Str cluster_type, 2 OptStr kubernetes_version, 3 OptStr profile, 4 OptStr runtime,
    5 OptStr mode] [6 OptBool query_upgradable_version]);

/// Answer of `DescribeKubernetesVersionMetadata`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeKubernetesVersionMetadataResponse {
    /** `payload`: records. */ pub payload: Vec<Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeKubernetesVersionMetadataResponse`].
pub static DESCRIBE_KUBERNETES_VERSION_METADATA_RESPONSE: Schema =
    Schema { name: "DescribeKubernetesVersionMetadataResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &PAYLOAD).list(),
]; &ROWS } };
record!(DescribeKubernetesVersionMetadataResponse, DESCRIBE_KUBERNETES_VERSION_METADATA_RESPONSE, [0 List payload] []);

/// What `payload` holds.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `capabilities`: any JSON value. */ pub capabilities: Value,
    /** `images`: records. */ pub images: Vec<Image>,
    /** `meta_data`: any JSON value. */ pub meta_data: Value,
    /** `runtimes`: records. */ pub runtimes: Vec<Runtime>,
    /** `version`: text. */ pub version: Option<String>,
    /** `release_date`: text. */ pub release_date: Option<String>,
    /** `expiration_date`: text. */ pub expiration_date: Option<String>,
    /** `creatable`: yes or no. */ pub creatable: Option<bool>,
    /** `upgradable_versions`: texts. */ pub upgradable_versions: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 9] = [
    Field::any("capabilities"),
    Field::record("images", &IMAGE).list(),
    Field::any("meta_data"),
    Field::record("runtimes", &crate::shapes::RUNTIME).list(),
    Field::string("version"),
    Field::string("release_date"),
    Field::string("expiration_date"),
    Field::boolean("creatable"),
    Field::string("upgradable_versions").list(),
]; &ROWS } };
record!(Payload, PAYLOAD,
    [0 Any capabilities, 1 List images, 2 Any meta_data, 3 List runtimes, 4 OptStr version, 5 OptStr release_date,
    6 OptStr expiration_date, 8 List upgradable_versions] [7 OptBool creatable]);

/// What `payload.images` holds.
#[derive(Default)] #[non_exhaustive] pub struct Image {
    /** `image_id`: text. */ pub image_id: Option<String>,
    /** `image_name`: text. */ pub image_name: Option<String>,
    /** `platform`: text. */ pub platform: Option<String>,
    /** `os_version`: text. */ pub os_version: Option<String>,
    /** `image_type`: text. */ pub image_type: Option<String>,
    /** `os_type`: text. */ pub os_type: Option<String>,
    /** `image_category`: text. */ pub image_category: Option<String>,
    /** `architecture`: text. */ pub architecture: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Image`].
pub static IMAGE: Schema = Schema { name: "Image", fields: { static ROWS: [Field; 8] = [
    Field::string("image_id"),
    Field::string("image_name"),
    Field::string("platform"),
    Field::string("os_version"),
    Field::string("image_type"),
    Field::string("os_type"),
    Field::string("image_category"),
    Field::string("architecture"),
]; &ROWS } };
record!(Image, IMAGE,
    [0 OptStr image_id, 1 OptStr image_name, 2 OptStr platform, 3 OptStr os_version, 4 OptStr image_type, 5 OptStr os_type,
    6 OptStr image_category, 7 OptStr architecture] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeKubernetesVersionMetadataRequest, DescribeKubernetesVersionMetadataResponse, Payload, Image,
);
