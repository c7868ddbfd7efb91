// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/CreateBandwidthCluster.json; do not edit.
//! Creates a bandwidth cluster, whose resources share one committed bandwidth and one bill.
//!
//! The right to it has to be applied for.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/create-bandwidth-cluster.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

pub use crate::shapes::{InternetChargeType, NetworkLineType, NetworkType, Product, Tag};

operation! {
    name: "CreateBandwidthCluster",
    effect: Effect::Write,
    request: CreateBandwidthClusterRequest = CREATE_BANDWIDTH_CLUSTER_REQUEST,
    response: CreateBandwidthClusterResponse = CREATE_BANDWIDTH_CLUSTER_RESPONSE,
}

/// Request of `CreateBandwidthCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateBandwidthClusterRequest {
    /// Code of the area; `DescribeBandwidthClusterAreas` lists them.
    pub area_code: String,
    /// Committed bandwidth, 0 to 100000, which is paid at least. Unit: Mbps. Default: `0`.
    pub commit_bandwidth_mbps: Option<i64>,
    /// Committed bandwidth of the international line, which is paid at least. Unit: Mbps.
    pub international_commit_bandwidth_mbps: Option<i64>,
    /// Line type of the public network, such as `PremiumBGP`.
    pub network_line_type: Option<NetworkLineType>,
    /// Kind of network that the bandwidth is for. Needed for a cluster that covers a city. Deprecated.
    #[deprecated]
    pub network_type: Option<NetworkType>,
    /// How the bandwidth is paid for: by the peak of each day or by the 95th percentile of the month.
    pub internet_charge_type: InternetChargeType,
    /// Name of the bandwidth cluster, up to 255 characters. When left out on creation, it follows from the
    /// place.
    pub name: Option<String>,
    /// Kind of service whose resources share the bandwidth.
    pub product: Option<Product>,
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: Option<String>,
    /// Tags, at most 20. In a query only what carries them matches.
    pub tags: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateBandwidthClusterRequest {
    /// Creates a value with the required members.
    pub fn new(
        area_code: impl Into<String>,
        internet_charge_type: impl Into<InternetChargeType>,
    ) -> Self {
        Self {
            area_code: area_code.into(),
            internet_charge_type: internet_charge_type.into(),
            ..Self::default()
        }
    }

    /// Committed bandwidth, 0 to 100000, which is paid at least.
    pub fn commit_bandwidth_mbps(mut self, value: i64) -> Self {
        self.commit_bandwidth_mbps = Some(value);
        self
    }

    /// Committed bandwidth of the international line, which is paid at least.
    pub fn international_commit_bandwidth_mbps(mut self, value: i64) -> Self {
        self.international_commit_bandwidth_mbps = Some(value);
        self
    }

    /// Line type of the public network, such as `PremiumBGP`.
    pub fn network_line_type(mut self, value: impl Into<NetworkLineType>) -> Self {
        self.network_line_type = Some(value.into());
        self
    }

    /// Kind of network that the bandwidth is for.
    #[deprecated]
    pub fn network_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Name of the bandwidth cluster, up to 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Kind of service whose resources share the bandwidth.
    pub fn product(mut self, value: impl Into<Product>) -> Self {
        self.product = Some(value.into());
        self
    }

    /// Id of the resource group; the default one when absent.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags, at most 20.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(9, self.tags.is_empty());
        self
    }
}

record! {
    CreateBandwidthClusterRequest: CREATE_BANDWIDTH_CLUSTER_REQUEST,
    0 area_code: Str = Field::string("areaCode").place(Place::Body).required(),
    1 commit_bandwidth_mbps: OptInt = Field::int64("commitBandwidthMbps").place(Place::Body).limits(&Limits::new().range(Some(0.0), Some(100000.0))),
    2 international_commit_bandwidth_mbps: OptInt = Field::int64("internationalCommitBandwidthMbps").place(Place::Body),
    3 network_line_type: Opt = Field::one_of("networkLineType", NetworkLineType::VALUES).place(Place::Body),
    4 network_type: Opt = Field::one_of("networkType", NetworkType::VALUES).place(Place::Body).deprecated(),
    5 internet_charge_type: Enum = Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body).required(),
    6 name: OptStr = Field::string("name").place(Place::Body),
    7 product: Opt = Field::one_of("product", Product::VALUES).place(Place::Body),
    8 resource_group_id: OptStr = Field::string("resourceGroupId").place(Place::Body),
    9 tags: List = Field::record("tags", &crate::shapes::TAG).wrapped("tags").place(Place::Body),
}

/// Response of `CreateBandwidthCluster`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateBandwidthClusterResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Number of the order that the operation placed.
    pub order_number: Option<String>,
    /// Id of the bandwidth cluster. `DescribeBandwidthClusters` of the service `traffic` lists it.
    pub bandwidth_cluster_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateBandwidthClusterResponse: CREATE_BANDWIDTH_CLUSTER_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 order_number: OptStr = Field::string("orderNumber"),
    2 bandwidth_cluster_id: OptStr = Field::string("bandwidthClusterId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateBandwidthClusterRequest,
    CreateBandwidthClusterResponse,
}
