// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeKubernetesVersionMetadata.json; do not edit.
//! Lists the Kubernetes versions on offer, with release and end dates, operating systems and container
//! runtimes.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeKubernetesVersionMetadata), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Value, operation, record};

pub use crate::shapes::Runtime;

operation! {
    name: "DescribeKubernetesVersionMetadata",
    effect: Effect::Read,
    request: DescribeKubernetesVersionMetadataRequest = DESCRIBE_KUBERNETES_VERSION_METADATA_REQUEST,
    response: DescribeKubernetesVersionMetadataResponse = DESCRIBE_KUBERNETES_VERSION_METADATA_RESPONSE,
    method: "GET",
    path: "/api/v1/metadata/versions",
    payload,
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeKubernetesVersionMetadata`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeKubernetesVersionMetadataRequest {
    /// `Region`: text.
    pub region: String,
    /// `ClusterType`: text.
    pub cluster_type: String,
    /// `KubernetesVersion`: text.
    pub kubernetes_version: Option<String>,
    /// `Profile`: text.
    pub profile: Option<String>,
    /// Container runtime of the nodes, such as `containerd`.
    pub runtime: Option<String>,
    /// How it is used: for an elastic IP address on a network interface `NAT`, `MULTI_BINDED` or `BINDED`.
    /// Default: `creatable`.
    pub mode: Option<String>,
    /// `QueryUpgradableVersion`: yes or no.
    pub query_upgradable_version: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeKubernetesVersionMetadataRequest {
    /// Starts with the required members.
    pub fn new(region: impl Into<String>, cluster_type: impl Into<String>) -> Self {
        Self {
            region: region.into(),
            cluster_type: cluster_type.into(),
            ..Self::default()
        }
    }

    /// Sets `KubernetesVersion`.
    pub fn kubernetes_version(mut self, value: impl Into<String>) -> Self {
        self.kubernetes_version = Some(value.into());
        self
    }

    /// Sets `Profile`.
    pub fn profile(mut self, value: impl Into<String>) -> Self {
        self.profile = Some(value.into());
        self
    }

    /// Container runtime of the nodes, such as `containerd`.
    pub fn runtime(mut self, value: impl Into<String>) -> Self {
        self.runtime = Some(value.into());
        self
    }

    /// How it is used: for an elastic IP address on a network interface `NAT`, `MULTI_BINDED` or `BINDED`.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Sets `QueryUpgradableVersion`.
    pub fn query_upgradable_version(mut self, value: bool) -> Self {
        self.query_upgradable_version = Some(value);
        self
    }
}

record! {
    DescribeKubernetesVersionMetadataRequest: DESCRIBE_KUBERNETES_VERSION_METADATA_REQUEST,
    0 region: Str = Field::string("Region").required(),
    1 cluster_type: Str = Field::string("ClusterType").required(),
    2 kubernetes_version: OptStr = Field::string("KubernetesVersion"),
    3 profile: OptStr = Field::string("Profile"),
    4 runtime: OptStr = Field::string("runtime"),
    5 mode: OptStr = Field::string("Mode"),
    6 query_upgradable_version: OptBool = Field::boolean("QueryUpgradableVersion"),
}

/// Response of `DescribeKubernetesVersionMetadata`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeKubernetesVersionMetadataResponse {
    /// `payload`: records.
    pub payload: Vec<Payload>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeKubernetesVersionMetadataResponse: DESCRIBE_KUBERNETES_VERSION_METADATA_RESPONSE,
    0 payload: List = Field::record("payload", &PAYLOAD).list(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// `capabilities`: any JSON value.
    pub capabilities: Value,
    /// `images`: records.
    pub images: Vec<Image>,
    /// Further data of the cluster, as JSON text.
    pub meta_data: Value,
    /// `runtimes`: records.
    pub runtimes: Vec<Runtime>,
    /// Version of the software or of the add-on.
    pub version: Option<String>,
    /// `release_date`: text.
    pub release_date: Option<String>,
    /// `expiration_date`: text.
    pub expiration_date: Option<String>,
    /// `creatable`: yes or no.
    pub creatable: Option<bool>,
    /// `upgradable_versions`: texts.
    pub upgradable_versions: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 capabilities: Any = Field::any("capabilities"),
    1 images: List = Field::record("images", &IMAGE).list(),
    2 meta_data: Any = Field::any("meta_data"),
    3 runtimes: List = Field::record("runtimes", &crate::shapes::RUNTIME).list(),
    4 version: OptStr = Field::string("version"),
    5 release_date: OptStr = Field::string("release_date"),
    6 expiration_date: OptStr = Field::string("expiration_date"),
    7 creatable: OptBool = Field::boolean("creatable"),
    8 upgradable_versions: List = Field::string("upgradable_versions").list(),
}

/// `payload.images` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Image {
    /// Id of the image that the operating system comes from.
    pub image_id: Option<String>,
    /// `image_name`: text.
    pub image_name: Option<String>,
    /// Operating system of the nodes, such as `AliyunLinux`.
    pub platform: Option<String>,
    /// `os_version`: text.
    pub os_version: Option<String>,
    /// Kind of operating system image of the nodes, such as `AliyunLinux3`.
    pub image_type: Option<String>,
    /// Kind of operating system: `Linux` or `Windows`.
    pub os_type: Option<String>,
    /// `image_category`: text.
    pub image_category: Option<String>,
    /// Architectures of the processor, such as `amd64`.
    pub architecture: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Image: IMAGE,
    0 image_id: OptStr = Field::string("image_id"),
    1 image_name: OptStr = Field::string("image_name"),
    2 platform: OptStr = Field::string("platform"),
    3 os_version: OptStr = Field::string("os_version"),
    4 image_type: OptStr = Field::string("image_type"),
    5 os_type: OptStr = Field::string("os_type"),
    6 image_category: OptStr = Field::string("image_category"),
    7 architecture: OptStr = Field::string("architecture"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeKubernetesVersionMetadataRequest,
    DescribeKubernetesVersionMetadataResponse,
    Payload,
    Image,
}
