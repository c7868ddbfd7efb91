// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Zenlayer Cloud Virtual Machine: `vm` 2026-04-01.
//!
//! Virtual machines of Zenlayer Cloud.
//!
//! [`Client`] has a method for each operation. Its documentation leads to the request, the response,
//! the documented errors, and the page that it was made from.
//!
//! Generated from: [Zenlayer Cloud API reference: Virtual
//! Machine](https://docs.console.zenlayer.com/api-reference/llms.txt); zenlayercloud-cli 1.0.22,
//! apis/en-US/vm; [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US), 2026-07-08.
//!
//! # A first call
//!
//! Region and credentials are read from the same places as by the provider's own tools; see [`Config`].
//!
//! ```no_run
//! # #[cfg(feature = "instances")]
//! # #[cfg(feature = "hyper")]
//! # mod shown {
//! use cloudspec_zenlayer_vm::{Client, Config, DescribeInstancesRequest};
//!
//! # async fn example() -> Result<(), cloudspec_zenlayer_vm::Error> {
//! let config = Config::from_env()?;
//! let client = Client::new(&config);
//! let response = client.describe_instances(DescribeInstancesRequest::new()).await?;
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
//! # #[cfg(feature = "instances")]
//! # mod shown {
//! use cloudspec_zenlayer_vm::{Client, DescribeInstancesRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_zenlayer_vm::Error> {
//! let mut all = client.describe_instances(DescribeInstancesRequest::new()).items();
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
//! # #[cfg(feature = "instances")]
//! # mod shown {
//! use std::time::Duration;
//!
//! use cloudspec_zenlayer_vm::Client;
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_zenlayer_vm::Error> {
//! client.wait_until_instances_running(["id"]).timeout(Duration::from_secs(600)).await?;
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! - [`wait_until_instances_running`](Client::wait_until_instances_running): Waits until every instance
//!   runs.
//! - [`wait_until_instances_stopped`](Client::wait_until_instances_stopped): Waits until every instance
//!   is powered off.
//! - [`wait_until_instances_released`](Client::wait_until_instances_released): Waits until none of the
//!   instances is left.
//! - [`wait_until_disks_available`](Client::wait_until_disks_available): Waits until every disk is free
//!   to be attached.
//! - [`wait_until_disks_in_use`](Client::wait_until_disks_in_use): Waits until every disk is attached.
//! - [`wait_until_images_available`](Client::wait_until_images_available): Waits until every image can
//!   be used.
//! - [`wait_until_disks_released`](Client::wait_until_disks_released): Waits until none of the disks is
//!   left.
//!
//! # Errors
//!
//! All calls have the same [`Error`]. It holds the kind of failure, the error code and request id of
//! the service, and the documented cause of the code. Calls that are safe to repeat have already been
//! retried.
//!
//! ```no_run
//! # #[cfg(feature = "instances")]
//! # mod shown {
//! use cloudspec_zenlayer_vm::{Client, DescribeInstancesRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_zenlayer_vm::Error> {
//! match client.describe_instances(DescribeInstancesRequest::new()).await {
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
//! # #[cfg(feature = "instances")]
//! # #[cfg(feature = "blocking")]
//! # mod shown {
//! use cloudspec_zenlayer_vm::{Client, DescribeInstancesRequest};
//!
//! # fn example(client: Client) -> Result<(), cloudspec_zenlayer_vm::Error> {
//! let response = client.describe_instances(DescribeInstancesRequest::new()).send_blocking()?;
//! println!("{response:?}");
//! for item in client.describe_instances(DescribeInstancesRequest::new()).items().iter_blocking() {
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
//! # #[cfg(feature = "instances")]
//! # mod shown {
//! use std::sync::Arc;
//!
//! use cloudspec_zenlayer_vm::mock::Mock;
//! use cloudspec_zenlayer_vm::{Client, Config, Credentials, DescribeInstancesRequest, DescribeInstancesResponse};
//!
//! # async fn example() -> Result<(), cloudspec_zenlayer_vm::Error> {
//! let mock = Mock::new();
//! mock.on("DescribeInstances").record(&DescribeInstancesResponse::default());
//! let key = Credentials::new("key", "secret");
//! let client = Client::new(Config::with_transport(Arc::new(mock.clone()), key));
//! client.describe_instances(DescribeInstancesRequest::new()).await?;
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
//! cloudspec-zenlayer-vm = { version = "0.1", default-features = false, features = ["instances", "hyper", "ring"] }
//! ```
//!
//! | feature | operations |
//! |---|---|
//! | [`instances`](instances) | Virtual machine instances: creation, start and stop, types, bandwidth, monitoring |
//! | [`security-group`](security_group) | Security groups and their rules |
//! | [`disk`](disk) | Disks: creation, attachment, resizing, renewal |
//! | [`image`](image) | Images and the quota of them |
//! | [`subnet`](subnet) | Subnets |
//! | [`zone`](zone) | Zones and what can be bought in them |
//! | [`price`](price) | Prices before buying or changing |
//! | [`other`](other) | Stock of instance types, and the address of the console |
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
//! the compiler names the feature: without `instances`, `use
//! cloudspec_zenlayer_vm::DescribeInstancesRequest` is an error with the note "the item is gated behind
//! the `instances` feature". For a method, such as `Client::describe_instances`, it says only that
//! there is none; import the request that the method takes to see the feature. Waiters name it as well.
//!
//! `Config::new`, `Config::from_env` and `Config::from_profile` are there with `hyper` alone: where the
//! compiler finds none of them, name `hyper` and `ring` beside the groups.

#![cfg_attr(docsrs, feature(doc_cfg))]
use cloudspec_runtime::ClientCore;

#[cfg(feature = "instances")]
pub mod instances;

#[cfg(feature = "security-group")]
pub mod security_group;

#[cfg(feature = "disk")]
pub mod disk;

#[cfg(feature = "image")]
pub mod image;

#[cfg(feature = "subnet")]
pub mod subnet;

#[cfg(feature = "zone")]
pub mod zone;

#[cfg(feature = "price")]
pub mod price;

#[cfg(feature = "other")]
pub mod other;

#[cfg(any(feature = "disk", feature = "image", feature = "instances"))]
mod waiters;

#[cfg(not(all(feature = "disk", feature = "image", feature = "instances")))]
mod waiters_off;

pub use cloudspec_zenlayer_vm_model::SERVICE;
pub use cloudspec_zenlayer_vm_model::shapes;

#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_vm_model::{associate_security_group_instance, AssociateSecurityGroupInstanceRequest, AssociateSecurityGroupInstanceResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{attach_disks, AttachDisksRequest, AttachDisksResponse};
#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_vm_model::{authorize_security_group_rule, AuthorizeSecurityGroupRuleRequest, AuthorizeSecurityGroupRuleResponse};
#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_vm_model::{authorize_security_group_rules, AuthorizeSecurityGroupRulesRequest, AuthorizeSecurityGroupRulesResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{cancel_instance_bandwidth_downgrade, CancelInstanceBandwidthDowngradeRequest, CancelInstanceBandwidthDowngradeResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{cancel_instance_downgrade, CancelInstanceDowngradeRequest, CancelInstanceDowngradeResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{cancel_instance_traffic_package_downgrade, CancelInstanceTrafficPackageDowngradeRequest, CancelInstanceTrafficPackageDowngradeResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{change_disks_attach, ChangeDisksAttachRequest, ChangeDisksAttachResponse};
#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_vm_model::{configure_security_group_rules, ConfigureSecurityGroupRulesRequest, ConfigureSecurityGroupRulesResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{create_disks, CreateDisksRequest, CreateDisksResponse};
#[cfg(feature = "image")] pub use cloudspec_zenlayer_vm_model::{create_image, CreateImageRequest, CreateImageResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{create_instances, CreateInstancesRequest, CreateInstancesResponse};
#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_vm_model::{create_security_group, CreateSecurityGroupRequest, CreateSecurityGroupResponse};
#[cfg(feature = "subnet")] pub use cloudspec_zenlayer_vm_model::{create_subnet, CreateSubnetRequest, CreateSubnetResponse};
#[cfg(feature = "image")] pub use cloudspec_zenlayer_vm_model::{delete_images, DeleteImagesRequest, DeleteImagesResponse};
#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_vm_model::{delete_security_group, DeleteSecurityGroupRequest, DeleteSecurityGroupResponse};
#[cfg(feature = "subnet")] pub use cloudspec_zenlayer_vm_model::{delete_subnet, DeleteSubnetRequest, DeleteSubnetResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{describe_disk_category, DescribeDiskCategoryRequest, DescribeDiskCategoryResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{describe_disks, DescribeDisksRequest, DescribeDisksResponse};
#[cfg(feature = "image")] pub use cloudspec_zenlayer_vm_model::{describe_image_quota, DescribeImageQuotaRequest, DescribeImageQuotaResponse};
#[cfg(feature = "image")] pub use cloudspec_zenlayer_vm_model::{describe_images, DescribeImagesRequest, DescribeImagesResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{describe_instance_available_security_group_resources, DescribeInstanceAvailableSecurityGroupResourcesRequest, DescribeInstanceAvailableSecurityGroupResourcesResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{describe_instance_cpu_monitor, DescribeInstanceCpuMonitorRequest, DescribeInstanceCpuMonitorResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{describe_instance_internet_status, DescribeInstanceInternetStatusRequest, DescribeInstanceInternetStatusResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{describe_instance_traffic, DescribeInstanceTrafficRequest, DescribeInstanceTrafficResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{describe_instance_type_status, DescribeInstanceTypeStatusRequest, DescribeInstanceTypeStatusResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{describe_instances, DescribeInstancesRequest, DescribeInstancesResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{describe_instances_status, DescribeInstancesStatusRequest, DescribeInstancesStatusResponse};
#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_vm_model::{describe_security_groups, DescribeSecurityGroupsRequest, DescribeSecurityGroupsResponse};
#[cfg(feature = "subnet")] pub use cloudspec_zenlayer_vm_model::{describe_subnets, DescribeSubnetsRequest, DescribeSubnetsResponse};
#[cfg(feature = "other")] pub use cloudspec_zenlayer_vm_model::{describe_vm_inventory_capacity, DescribeVmInventoryCapacityRequest, DescribeVmInventoryCapacityResponse};
#[cfg(feature = "other")] pub use cloudspec_zenlayer_vm_model::{describe_vnc_url, DescribeVncUrlRequest, DescribeVncUrlResponse};
#[cfg(feature = "zone")] pub use cloudspec_zenlayer_vm_model::{describe_zone_instance_config_infos, DescribeZoneInstanceConfigInfosRequest, DescribeZoneInstanceConfigInfosResponse};
#[cfg(feature = "zone")] pub use cloudspec_zenlayer_vm_model::{describe_zones, DescribeZonesRequest, DescribeZonesResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{detach_disks, DetachDisksRequest, DetachDisksResponse};
#[cfg(feature = "price")] pub use cloudspec_zenlayer_vm_model::{inquiry_price_create_disks, InquiryPriceCreateDisksRequest, InquiryPriceCreateDisksResponse};
#[cfg(feature = "price")] pub use cloudspec_zenlayer_vm_model::{inquiry_price_create_instance, InquiryPriceCreateInstanceRequest, InquiryPriceCreateInstanceResponse};
#[cfg(feature = "price")] pub use cloudspec_zenlayer_vm_model::{inquiry_price_instance_bandwidth, InquiryPriceInstanceBandwidthRequest, InquiryPriceInstanceBandwidthResponse};
#[cfg(feature = "price")] pub use cloudspec_zenlayer_vm_model::{inquiry_price_instance_traffic_package, InquiryPriceInstanceTrafficPackageRequest, InquiryPriceInstanceTrafficPackageResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{modify_disks_attributes, ModifyDisksAttributesRequest, ModifyDisksAttributesResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{modify_disks_resource_group, ModifyDisksResourceGroupRequest, ModifyDisksResourceGroupResponse};
#[cfg(feature = "image")] pub use cloudspec_zenlayer_vm_model::{modify_images_attributes, ModifyImagesAttributesRequest, ModifyImagesAttributesResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{modify_instance_bandwidth, ModifyInstanceBandwidthRequest, ModifyInstanceBandwidthResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{modify_instance_traffic_package, ModifyInstanceTrafficPackageRequest, ModifyInstanceTrafficPackageResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{modify_instance_type, ModifyInstanceTypeRequest, ModifyInstanceTypeResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{modify_instances_attribute, ModifyInstancesAttributeRequest, ModifyInstancesAttributeResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{modify_instances_resource_group, ModifyInstancesResourceGroupRequest, ModifyInstancesResourceGroupResponse};
#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_vm_model::{modify_security_groups_attribute, ModifySecurityGroupsAttributeRequest, ModifySecurityGroupsAttributeResponse};
#[cfg(feature = "subnet")] pub use cloudspec_zenlayer_vm_model::{modify_subnets_attribute, ModifySubnetsAttributeRequest, ModifySubnetsAttributeResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{reboot_instances, RebootInstancesRequest, RebootInstancesResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{release_disk, ReleaseDiskRequest, ReleaseDiskResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{release_instances, ReleaseInstancesRequest, ReleaseInstancesResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{renew_disk, RenewDiskRequest, RenewDiskResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{reset_instance, ResetInstanceRequest, ResetInstanceResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{reset_instances_password, ResetInstancesPasswordRequest, ResetInstancesPasswordResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{resize_disk, ResizeDiskRequest, ResizeDiskResponse};
#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_vm_model::{revoke_security_group_rules, RevokeSecurityGroupRulesRequest, RevokeSecurityGroupRulesResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{start_instances, StartInstancesRequest, StartInstancesResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{stop_instances, StopInstancesRequest, StopInstancesResponse};
#[cfg(feature = "disk")] pub use cloudspec_zenlayer_vm_model::{terminate_disk, TerminateDiskRequest, TerminateDiskResponse};
#[cfg(feature = "instances")] pub use cloudspec_zenlayer_vm_model::{terminate_instance, TerminateInstanceRequest, TerminateInstanceResponse};
#[cfg(feature = "security-group")] pub use cloudspec_zenlayer_vm_model::{un_associate_security_group_instance, UnAssociateSecurityGroupInstanceRequest, UnAssociateSecurityGroupInstanceResponse};

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
