// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/service.json; do not edit.
//! The table of the service.

use cloudspec_wire::{Codes, Endpoints, Operation, Protocol, Service};

/// The table of the service, with the operations whose features are on.
pub static SERVICE: Service = Service::new(
        "zenlayer",
        "traffic",
        "traffic",
        "2024-03-26",
        Protocol::Action,
    )
    .endpoints(Endpoints::new().central("console.zenlayer.com"))
    .codes(&CODES)
    .operations(OPERATIONS);

static CODES: Codes = Codes::new()
    .throttling(&["REQUEST_LIMIT_EXCEEDED"])
    .transient(
        &["SERVICE_TEMPORARY_UNAVAILABLE", "REQUEST_TIMED_OUT", "INTERNAL_SERVER_ERROR"],
    )
    .skew(&["AUTHFAILURE_SIGNATURE_EXPIRED"]);

static OPERATIONS: &[&Operation] = &[
    #[cfg(feature = "bandwidth-cluster")] &crate::create_bandwidth_cluster::OPERATION,
    #[cfg(feature = "bandwidth-cluster")] &crate::delete_bandwidth_clusters::OPERATION,
    #[cfg(feature = "bandwidth-cluster")] &crate::describe_bandwidth_cluster_areas::OPERATION,
    #[cfg(feature = "bandwidth-cluster")] &crate::describe_bandwidth_cluster_resources::OPERATION,
    #[cfg(feature = "bandwidth-cluster")] &crate::describe_bandwidth_cluster_traffic::OPERATION,
    #[cfg(feature = "bandwidth-cluster")] &crate::describe_bandwidth_cluster_usage::OPERATION,
    #[cfg(feature = "bandwidth-cluster")] &crate::describe_bandwidth_clusters::OPERATION,
    #[cfg(feature = "bandwidth-cluster")] &crate::inquiry_bandwidth_cluster_price::OPERATION,
    #[cfg(feature = "bandwidth-cluster")] &crate::migrate_bandwidth_cluster_resources::OPERATION,
    #[cfg(feature = "bandwidth-cluster")] &crate::modify_bandwidth_cluster_attribute::OPERATION,
    #[cfg(feature = "bandwidth-cluster")] &crate::update_bandwidth_cluster_commit_bandwidth::OPERATION,
];
