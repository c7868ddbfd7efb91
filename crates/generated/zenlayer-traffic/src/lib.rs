// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26; do not edit.
//! Zenlayer Cloud Traffic: `traffic` 2024-03-26.
//!
//! Bandwidth clusters of Zenlayer Cloud: shared commitments and their usage.
//!
//! [`Client`] has a method for each operation. Its documentation leads to the request, the response,
//! the documented errors, and the page that it was made from.
//!
//! Generated from: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US), 2026-07-08.
//!
//! # A first call
//!
//! Region and credentials are read from the same places as by the provider's own tools; see [`Config`].
//!
//! ```no_run
//! # #[cfg(feature = "bandwidth-cluster")]
//! # #[cfg(feature = "hyper")]
//! # mod shown {
//! use cloudspec_zenlayer_traffic::{Client, Config, DescribeBandwidthClustersRequest};
//!
//! # async fn example() -> Result<(), cloudspec_zenlayer_traffic::Error> {
//! let config = Config::from_env()?;
//! let client = Client::new(&config);
//! let response = client.describe_bandwidth_clusters(DescribeBandwidthClustersRequest::new()).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # All pages
//!
//! `items()` returns the items of all pages, and requests each page when it is needed;
//! `items().try_collect::<Vec<_>>()` collects them all, and `pages()` returns whole pages.
//!
//! ```no_run
//! # #[cfg(feature = "bandwidth-cluster")]
//! # mod shown {
//! use cloudspec_zenlayer_traffic::{Client, DescribeBandwidthClustersRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_zenlayer_traffic::Error> {
//! let mut all = client.describe_bandwidth_clusters(DescribeBandwidthClustersRequest::new()).items();
//! while let Some(item) = all.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Errors
//!
//! All calls have the same [`Error`]. It holds the kind of failure, the error code and request id of
//! the service, and the documented cause of the code. Calls that are safe to repeat have already been
//! retried.
//!
//! ```no_run
//! # #[cfg(feature = "bandwidth-cluster")]
//! # mod shown {
//! use cloudspec_zenlayer_traffic::{Client, DescribeBandwidthClustersRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_zenlayer_traffic::Error> {
//! match client.describe_bandwidth_clusters(DescribeBandwidthClustersRequest::new()).await {
//!     Ok(response) => println!("{response:?}"),
//!     Err(error) if error.is_not_found() => println!("not there: {error}"),
//!     Err(error) if error.is_throttled() => println!("too fast: {error}"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Without async
//!
//! With the feature `blocking`, each call has `send_blocking`, each wait `wait_blocking`, and pages and
//! items `iter_blocking`.
//!
//! ```no_run
//! # #[cfg(feature = "bandwidth-cluster")]
//! # #[cfg(feature = "blocking")]
//! # mod shown {
//! use cloudspec_zenlayer_traffic::{Client, DescribeBandwidthClustersRequest};
//!
//! # fn example(client: Client) -> Result<(), cloudspec_zenlayer_traffic::Error> {
//! let response = client.describe_bandwidth_clusters(DescribeBandwidthClustersRequest::new()).send_blocking()?;
//! println!("{response:?}");
//! for item in client.describe_bandwidth_clusters(DescribeBandwidthClustersRequest::new()).items().iter_blocking() {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Testing without an account
//!
//! A [`mock`] responds instead of the network, and stores the requests.
//!
//! ```no_run
//! # #[cfg(feature = "bandwidth-cluster")]
//! # mod shown {
//! use std::sync::Arc;
//!
//! use cloudspec_zenlayer_traffic::mock::Mock;
//! use cloudspec_zenlayer_traffic::{Client, Config, Credentials, DescribeBandwidthClustersRequest, DescribeBandwidthClustersResponse};
//!
//! # async fn example() -> Result<(), cloudspec_zenlayer_traffic::Error> {
//! let mock = Mock::new();
//! mock.on("DescribeBandwidthClusters").record(&DescribeBandwidthClustersResponse::default());
//! let key = Credentials::new("key", "secret");
//! let client = Client::new(Config::with_transport(Arc::new(mock.clone()), key));
//! client.describe_bandwidth_clusters(DescribeBandwidthClustersRequest::new()).await?;
//! assert_eq!(mock.requests().len(), 1);
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Groups
//!
//! Each group of operations is a cargo feature. All are on by default. A program that turns on only the
//! groups it uses compiles faster:
//!
//! ```toml
//! cloudspec-zenlayer-traffic = { version = "0.1", default-features = false, features = ["bandwidth-cluster", "hyper", "ring"] }
//! ```
//!
//! | feature | operations |
//! |---|---|
//! | [`bandwidth-cluster`](bandwidth_cluster) | Bandwidth clusters: shared bandwidth over several resources, its usage and price |
//!
//! Further features: `serde` for requests and responses, `error-codes` for the documented codes as an
//! open enum, `jiff` and `chrono` to convert times to the types of these crates, `blocking` for code
//! that is not async; `hyper` for the HTTP transport, and `ring` or `aws-lc-rs` for its cryptography:
//! without them an application passes a transport of its own; `reqwest` for a transport that uses the
//! application's `reqwest::Client`.
//!
//! # If a method is missing
//!
//! Then the feature of its group is off. For the request, the response and the module of an operation,
//! the compiler names the feature: without `bandwidth-cluster`, `use
//! cloudspec_zenlayer_traffic::DescribeBandwidthClustersRequest` is an error with the note "the item is
//! gated behind the `bandwidth-cluster` feature". For a method, such as
//! `Client::describe_bandwidth_clusters`, it says only that there is none; import the request that the
//! method takes to see the feature.
//!
//! `Config::new`, `Config::from_env` and `Config::from_profile` are there with `hyper` alone: where the
//! compiler finds none of them, name `hyper` and `ring` beside the groups.

#![cfg_attr(docsrs, feature(doc_cfg))]
use cloudspec_runtime::ClientCore;

#[cfg(feature = "bandwidth-cluster")]
pub mod bandwidth_cluster;

pub use cloudspec_zenlayer_traffic_model::SERVICE;
pub use cloudspec_zenlayer_traffic_model::shapes;

#[cfg(feature = "bandwidth-cluster")] pub use cloudspec_zenlayer_traffic_model::{create_bandwidth_cluster, CreateBandwidthClusterRequest, CreateBandwidthClusterResponse};
#[cfg(feature = "bandwidth-cluster")] pub use cloudspec_zenlayer_traffic_model::{delete_bandwidth_clusters, DeleteBandwidthClustersRequest, DeleteBandwidthClustersResponse};
#[cfg(feature = "bandwidth-cluster")] pub use cloudspec_zenlayer_traffic_model::{describe_bandwidth_cluster_areas, DescribeBandwidthClusterAreasRequest, DescribeBandwidthClusterAreasResponse};
#[cfg(feature = "bandwidth-cluster")] pub use cloudspec_zenlayer_traffic_model::{describe_bandwidth_cluster_resources, DescribeBandwidthClusterResourcesRequest, DescribeBandwidthClusterResourcesResponse};
#[cfg(feature = "bandwidth-cluster")] pub use cloudspec_zenlayer_traffic_model::{describe_bandwidth_cluster_traffic, DescribeBandwidthClusterTrafficRequest, DescribeBandwidthClusterTrafficResponse};
#[cfg(feature = "bandwidth-cluster")] pub use cloudspec_zenlayer_traffic_model::{describe_bandwidth_cluster_usage, DescribeBandwidthClusterUsageRequest, DescribeBandwidthClusterUsageResponse};
#[cfg(feature = "bandwidth-cluster")] pub use cloudspec_zenlayer_traffic_model::{describe_bandwidth_clusters, DescribeBandwidthClustersRequest, DescribeBandwidthClustersResponse};
#[cfg(feature = "bandwidth-cluster")] pub use cloudspec_zenlayer_traffic_model::{inquiry_bandwidth_cluster_price, InquiryBandwidthClusterPriceRequest, InquiryBandwidthClusterPriceResponse};
#[cfg(feature = "bandwidth-cluster")] pub use cloudspec_zenlayer_traffic_model::{migrate_bandwidth_cluster_resources, MigrateBandwidthClusterResourcesRequest, MigrateBandwidthClusterResourcesResponse};
#[cfg(feature = "bandwidth-cluster")] pub use cloudspec_zenlayer_traffic_model::{modify_bandwidth_cluster_attribute, ModifyBandwidthClusterAttributeRequest, ModifyBandwidthClusterAttributeResponse};
#[cfg(feature = "bandwidth-cluster")] pub use cloudspec_zenlayer_traffic_model::{update_bandwidth_cluster_commit_bandwidth, UpdateBandwidthClusterCommitBandwidthRequest, UpdateBandwidthClusterCommitBandwidthResponse};

pub use cloudspec_zenlayer as provider;
pub use cloudspec_zenlayer::Config;
#[cfg(feature = "hyper")]
pub use cloudspec_runtime::HttpOptions;
pub use cloudspec_runtime as runtime;
pub use cloudspec_runtime::transport::mock;
pub use cloudspec_runtime::{
    Call, CredentialProvider, Credentials, Endpoint, Error, ErrorKind, Hedge, Items,
    Meta, Network, PagedCall, Pages, Position, Retry, TimeoutKind, Timeouts, Wait,
};
pub use cloudspec_runtime::wire::Timestamp;

/// The client of the service, with a method for each operation. Create it once and keep it: clones are cheap
/// and share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: ClientCore,
}

impl Client {
    /// Creates a client that makes its calls with the settings in `config`.
    pub fn new(config: impl AsRef<::cloudspec_runtime::Config>) -> Self {
        let core = ClientCore::new(config, &SERVICE);
        Self { core }
    }

    /// The core of the client, which makes calls by operation name with JSON, and holds the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
