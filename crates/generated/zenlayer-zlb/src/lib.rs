// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Zenlayer Cloud Load Balancer: `zlb` 2025-04-01.
//!
//! Load balancers of Zenlayer Cloud.
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
//! # #[cfg(feature = "load-balancer")]
//! # #[cfg(feature = "hyper")]
//! # mod shown {
//! use cloudspec_zenlayer_zlb::{Client, Config, DescribeLoadBalancersRequest};
//!
//! # async fn example() -> Result<(), cloudspec_zenlayer_zlb::Error> {
//! let config = Config::from_env()?;
//! let client = Client::new(&config);
//! let response = client.describe_load_balancers(DescribeLoadBalancersRequest::new()).await?;
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
//! # #[cfg(feature = "load-balancer")]
//! # mod shown {
//! use cloudspec_zenlayer_zlb::{Client, DescribeLoadBalancersRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_zenlayer_zlb::Error> {
//! let mut all = client.describe_load_balancers(DescribeLoadBalancersRequest::new()).items();
//! while let Some(item) = all.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Waiting
//!
//! A waiter polls an operation, with growing delays, until a resource reaches a state or the time is
//! over.
//!
//! ```no_run
//! # #[cfg(feature = "load-balancer")]
//! # mod shown {
//! use std::time::Duration;
//!
//! use cloudspec_zenlayer_zlb::Client;
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_zenlayer_zlb::Error> {
//! client.wait_until_load_balancers_running(["id"]).timeout(Duration::from_secs(600)).await?;
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! - [`wait_until_load_balancers_running`](Client::wait_until_load_balancers_running): Waits until
//!   every load balancer is ready.
//! - [`wait_until_load_balancers_released`](Client::wait_until_load_balancers_released): Waits until
//!   none of the load balancers is left.
//!
//! # Errors
//!
//! All calls have the same [`Error`]. It holds the kind of failure, the error code and request id of
//! the service, and the documented cause of the code. Calls that are safe to repeat have already been
//! retried.
//!
//! ```no_run
//! # #[cfg(feature = "load-balancer")]
//! # mod shown {
//! use cloudspec_zenlayer_zlb::{Client, DescribeLoadBalancersRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_zenlayer_zlb::Error> {
//! match client.describe_load_balancers(DescribeLoadBalancersRequest::new()).await {
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
//! # #[cfg(feature = "load-balancer")]
//! # #[cfg(feature = "blocking")]
//! # mod shown {
//! use cloudspec_zenlayer_zlb::{Client, DescribeLoadBalancersRequest};
//!
//! # fn example(client: Client) -> Result<(), cloudspec_zenlayer_zlb::Error> {
//! let response = client.describe_load_balancers(DescribeLoadBalancersRequest::new()).send_blocking()?;
//! println!("{response:?}");
//! for item in client.describe_load_balancers(DescribeLoadBalancersRequest::new()).items().iter_blocking() {
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
//! # #[cfg(feature = "load-balancer")]
//! # mod shown {
//! use std::sync::Arc;
//!
//! use cloudspec_zenlayer_zlb::mock::Mock;
//! use cloudspec_zenlayer_zlb::{Client, Config, Credentials, DescribeLoadBalancersRequest, DescribeLoadBalancersResponse};
//!
//! # async fn example() -> Result<(), cloudspec_zenlayer_zlb::Error> {
//! let mock = Mock::new();
//! mock.on("DescribeLoadBalancers").record(&DescribeLoadBalancersResponse::default());
//! let key = Credentials::new("key", "secret");
//! let client = Client::new(Config::with_transport(Arc::new(mock.clone()), key));
//! client.describe_load_balancers(DescribeLoadBalancersRequest::new()).await?;
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
//! cloudspec-zenlayer-zlb = { version = "0.1", default-features = false, features = ["load-balancer", "hyper", "ring"] }
//! ```
//!
//! | feature | operations |
//! |---|---|
//! | [`load-balancer`](load_balancer) | Load balancers: creation, regions, addresses, monitoring |
//! | [`listener`](listener) | Listeners: protocols, ports and health checks |
//! | [`backend`](backend) | Backends of listeners and their health |
//! | [`security-group`](security_group) | Security groups of load balancers |
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
//! the compiler names the feature: without `load-balancer`, `use
//! cloudspec_zenlayer_zlb::DescribeLoadBalancersRequest` is an error with the note "the item is gated
//! behind the `load-balancer` feature". For a method, such as `Client::describe_load_balancers`, it
//! says only that there is none; import the request that the method takes to see the feature. Waiters
//! name it as well.
//!
//! `Config::new`, `Config::from_env` and `Config::from_profile` are there with `hyper` alone: where the
//! compiler finds none of them, name `hyper` and `ring` beside the groups.

#![cfg_attr(docsrs, feature(doc_cfg))]
use cloudspec_runtime::ClientCore;

#[cfg(feature = "load-balancer")]
pub mod load_balancer;

#[cfg(feature = "listener")]
pub mod listener;

#[cfg(feature = "backend")]
pub mod backend;

#[cfg(feature = "security-group")]
pub mod security_group;

#[cfg(feature = "load-balancer")]
mod waiters;

#[cfg(not(feature = "load-balancer"))]
mod waiters_off;

pub use cloudspec_zenlayer_zlb_model::SERVICE;
pub use cloudspec_zenlayer_zlb_model::shapes;

#[cfg(feature = "load-balancer")] pub use cloudspec_zenlayer_zlb_model::{add_load_balancers_private_ips, AddLoadBalancersPrivateIpsRequest, AddLoadBalancersPrivateIpsResponse};
#[cfg(feature = "listener")] pub use cloudspec_zenlayer_zlb_model::{create_listener, CreateListenerRequest, CreateListenerResponse};
#[cfg(feature = "load-balancer")] pub use cloudspec_zenlayer_zlb_model::{create_load_balancer, CreateLoadBalancerRequest, CreateLoadBalancerResponse};
#[cfg(feature = "listener")] pub use cloudspec_zenlayer_zlb_model::{delete_listener, DeleteListenerRequest, DeleteListenerResponse};
#[cfg(feature = "load-balancer")] pub use cloudspec_zenlayer_zlb_model::{delete_load_balancers_private_ips, DeleteLoadBalancersPrivateIpsRequest, DeleteLoadBalancersPrivateIpsResponse};
#[cfg(feature = "backend")] pub use cloudspec_zenlayer_zlb_model::{deregister_backend, DeregisterBackendRequest, DeregisterBackendResponse};
#[cfg(feature = "backend")] pub use cloudspec_zenlayer_zlb_model::{describe_backend_health, DescribeBackendHealthRequest, DescribeBackendHealthResponse};
#[cfg(feature = "backend")] pub use cloudspec_zenlayer_zlb_model::{describe_backends, DescribeBackendsRequest, DescribeBackendsResponse};
#[cfg(feature = "listener")] pub use cloudspec_zenlayer_zlb_model::{describe_listeners, DescribeListenersRequest, DescribeListenersResponse};
#[cfg(feature = "load-balancer")] pub use cloudspec_zenlayer_zlb_model::{describe_load_balancer_monitor_data, DescribeLoadBalancerMonitorDataRequest, DescribeLoadBalancerMonitorDataResponse};
#[cfg(feature = "load-balancer")] pub use cloudspec_zenlayer_zlb_model::{describe_load_balancer_regions, DescribeLoadBalancerRegionsRequest, DescribeLoadBalancerRegionsResponse};
#[cfg(feature = "load-balancer")] pub use cloudspec_zenlayer_zlb_model::{describe_load_balancers, DescribeLoadBalancersRequest, DescribeLoadBalancersResponse};
#[cfg(feature = "load-balancer")] pub use cloudspec_zenlayer_zlb_model::{inquiry_price_create_load_balancer, InquiryPriceCreateLoadBalancerRequest, InquiryPriceCreateLoadBalancerResponse};
#[cfg(feature = "backend")] pub use cloudspec_zenlayer_zlb_model::{modify_backend, ModifyBackendRequest, ModifyBackendResponse};
#[cfg(feature = "listener")] pub use cloudspec_zenlayer_zlb_model::{modify_listener, ModifyListenerRequest, ModifyListenerResponse};
#[cfg(feature = "load-balancer")] pub use cloudspec_zenlayer_zlb_model::{modify_load_balancers_attribute, ModifyLoadBalancersAttributeRequest, ModifyLoadBalancersAttributeResponse};
#[cfg(feature = "backend")] pub use cloudspec_zenlayer_zlb_model::{register_backend, RegisterBackendRequest, RegisterBackendResponse};
#[cfg(feature = "load-balancer")] pub use cloudspec_zenlayer_zlb_model::{restore_load_balancer, RestoreLoadBalancerRequest, RestoreLoadBalancerResponse};
#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_zlb_model::{set_security_group_for_load_balancers, SetSecurityGroupForLoadBalancersRequest, SetSecurityGroupForLoadBalancersResponse};
#[cfg(feature = "load-balancer")] pub use cloudspec_zenlayer_zlb_model::{terminate_load_balancer, TerminateLoadBalancerRequest, TerminateLoadBalancerResponse};
#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_zlb_model::{unbind_security_group_from_load_balancers, UnbindSecurityGroupFromLoadBalancersRequest, UnbindSecurityGroupFromLoadBalancersResponse};

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
