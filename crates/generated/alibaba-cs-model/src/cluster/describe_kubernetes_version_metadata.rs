// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeKubernetesVersionMetadata.json; do not edit.
//! Lists the Kubernetes versions on offer, with release and end dates, operating systems and container
//! runtimes.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeKubernetesVersionMetadata), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Timestamp, Value, open_enum, operation, record,
};

pub use crate::shapes::ImagePlatform;

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
    /// `Region`: string.
    pub region: String,
    /// Type of cluster that the versions are for: `Kubernetes` (dedicated), `ManagedKubernetes` or
    /// `ExternalKubernetes` (registered).
    pub cluster_type: ClusterType,
    /// Only this Kubernetes version; the latest ones when it is absent.
    pub kubernetes_version: Option<String>,
    /// Kind of cluster by what it is for: `Default`, `Edge` or `Serverless`.
    pub profile: Option<Profile>,
    /// Container runtime of the nodes, such as `containerd`.
    pub runtime: Option<Runtime>,
    /// Which versions to return: those that clusters can be created with (`creatable`), or all that are
    /// supported (`supported`). Default: `creatable`.
    pub mode: Option<Mode>,
    /// Tells which versions a cluster of `KubernetesVersion` can be upgraded to.
    pub query_upgradable_version: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeKubernetesVersionMetadataRequest {
    /// Creates a value with the required members.
    pub fn new(region: impl Into<String>, cluster_type: impl Into<ClusterType>) -> Self {
        Self {
            region: region.into(),
            cluster_type: cluster_type.into(),
            ..Self::default()
        }
    }

    /// Only this Kubernetes version; the latest ones when it is absent.
    pub fn kubernetes_version(mut self, value: impl Into<String>) -> Self {
        self.kubernetes_version = Some(value.into());
        self
    }

    /// Kind of cluster by what it is for: `Default`, `Edge` or `Serverless`.
    pub fn profile(mut self, value: impl Into<Profile>) -> Self {
        self.profile = Some(value.into());
        self
    }

    /// Container runtime of the nodes, such as `containerd`.
    pub fn runtime(mut self, value: impl Into<Runtime>) -> Self {
        self.runtime = Some(value.into());
        self
    }

    /// Which versions to return: those that clusters can be created with (`creatable`), or all that are
    /// supported (`supported`).
    pub fn mode(mut self, value: impl Into<Mode>) -> Self {
        self.mode = Some(value.into());
        self
    }

    /// Tells which versions a cluster of `KubernetesVersion` can be upgraded to.
    pub fn query_upgradable_version(mut self, value: bool) -> Self {
        self.query_upgradable_version = Some(value);
        self
    }
}

record! {
    DescribeKubernetesVersionMetadataRequest: DESCRIBE_KUBERNETES_VERSION_METADATA_REQUEST,
    0 region: Str = Field::string("Region").required(),
    1 cluster_type: Enum = Field::one_of("ClusterType", ClusterType::VALUES).required(),
    2 kubernetes_version: OptStr = Field::string("KubernetesVersion"),
    3 profile: Opt = Field::one_of("Profile", Profile::VALUES),
    4 runtime: Opt = Field::one_of("runtime", Runtime::VALUES),
    5 mode: Opt = Field::one_of("Mode", Mode::VALUES),
    6 query_upgradable_version: OptBool = Field::boolean("QueryUpgradableVersion"),
}

/// Response of `DescribeKubernetesVersionMetadata`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeKubernetesVersionMetadataResponse {
    /// `payload`: list of records.
    pub payload: Vec<Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Features of the Kubernetes version, by name.
    pub capabilities: Value,
    /// Operating system images that nodes of this version can have.
    pub images: Vec<Image>,
    /// Further data of the cluster, as JSON text.
    pub meta_data: Value,
    /// Container runtimes that nodes of this version can have.
    pub runtimes: Vec<crate::shapes::Runtime>,
    /// Version of the component or of the container runtime. When left out of a request, it is the newest
    /// one.
    pub version: Option<String>,
    /// When Container Service began to offer the version.
    pub release_date: Option<Timestamp>,
    /// Day on which support for the version of Kubernetes ends.
    pub expiration_date: Option<Timestamp>,
    /// Whether new clusters can have the version.
    pub creatable: Option<bool>,
    /// Versions that a cluster of this one can be upgraded to.
    pub upgradable_versions: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 capabilities: Any = Field::any("capabilities"),
    1 images: List = Field::record("images", &IMAGE).list(),
    2 meta_data: Any = Field::any("meta_data"),
    3 runtimes: List = Field::record("runtimes", &crate::shapes::RUNTIME).list(),
    4 version: OptStr = Field::string("version"),
    5 release_date: Opt = Field::timestamp("release_date"),
    6 expiration_date: Opt = Field::timestamp("expiration_date"),
    7 creatable: OptBool = Field::boolean("creatable"),
    8 upgradable_versions: List = Field::string("upgradable_versions").list(),
}

/// `payload.images` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Image {
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub image_id: Option<String>,
    /// `image_name`: string.
    pub image_name: Option<String>,
    /// Operating system of the nodes, such as `AliyunLinux`.
    pub platform: Option<ImagePlatform>,
    /// `os_version`: string.
    pub os_version: Option<String>,
    /// Kind of operating system image of the nodes, such as `AliyunLinux3`.
    pub image_type: Option<String>,
    /// Kind of operating system: `Linux` or `Windows`.
    pub os_type: Option<String>,
    /// Where the image comes from: `system`, `self`, `others` or `marketplace`.
    pub image_category: Option<ImageCategory>,
    /// Architectures of the processor, such as `amd64`.
    pub architecture: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Image: IMAGE,
    0 image_id: OptStr = Field::string("image_id"),
    1 image_name: OptStr = Field::string("image_name"),
    2 platform: Opt = Field::one_of("platform", ImagePlatform::VALUES),
    3 os_version: OptStr = Field::string("os_version"),
    4 image_type: OptStr = Field::string("image_type"),
    5 os_type: OptStr = Field::string("os_type"),
    6 image_category: Opt = Field::one_of("image_category", ImageCategory::VALUES),
    7 architecture: OptStr = Field::string("architecture"),
}

open_enum! {
    /// Documented values of `ClusterType`. The provider may add others.
    pub enum ClusterType {
        Kubernetes = "Kubernetes",
        ManagedKubernetes = "ManagedKubernetes",
        ExternalKubernetes = "ExternalKubernetes",
    }
}

open_enum! {
    /// Documented values of `Profile`. The provider may add others.
    pub enum Profile {
        Default = "Default",
        Edge = "Edge",
        Serverless = "Serverless",
    }
}

open_enum! {
    /// Documented values of `runtime`. The provider may add others.
    pub enum Runtime {
        Docker = "docker",
        Containerd = "containerd",
        SandboxedContainerRunv = "Sandboxed-Container.runv",
    }
}

open_enum! {
    /// Documented values of `Mode`. The provider may add others.
    pub enum Mode {
        Supported = "supported",
        Creatable = "creatable",
    }
}

open_enum! {
    /// Documented values of `payload.images.image_category`. The provider may add others.
    pub enum ImageCategory {
        System = "system",
        SelfValue = "self",
        Others = "others",
        Marketplace = "marketplace",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeKubernetesVersionMetadataRequest,
    DescribeKubernetesVersionMetadataResponse,
    Payload,
    Image,
}
