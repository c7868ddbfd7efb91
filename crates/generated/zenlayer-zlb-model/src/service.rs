// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/service.json; do not edit.
//! The table of the service.

use cloudspec_wire::{Codes, Endpoints, Operation, Protocol, Service, Waiter};

/// The table of the service, with the operations whose features are on.
pub static SERVICE: Service = Service::new(
        "zenlayer",
        "zlb",
        "zlb",
        "2025-04-01",
        Protocol::Action,
    )
    .endpoints(Endpoints::new().central("console.zenlayer.com"))
    .codes(&CODES)
    .operations(OPERATIONS)
    .waiters(WAITERS);

static CODES: Codes = Codes::new()
    .throttling(&["REQUEST_LIMIT_EXCEEDED"])
    .transient(
        &["SERVICE_TEMPORARY_UNAVAILABLE", "REQUEST_TIMED_OUT", "INTERNAL_SERVER_ERROR"],
    )
    .skew(&["AUTHFAILURE_SIGNATURE_EXPIRED"]);

static OPERATIONS: &[&Operation] = &[
    #[cfg(feature = "load-balancer")] &crate::add_load_balancers_private_ips::OPERATION,
    #[cfg(feature = "listener")] &crate::create_listener::OPERATION,
    #[cfg(feature = "load-balancer")] &crate::create_load_balancer::OPERATION,
    #[cfg(feature = "listener")] &crate::delete_listener::OPERATION,
    #[cfg(feature = "load-balancer")] &crate::delete_load_balancers_private_ips::OPERATION,
    #[cfg(feature = "backend")] &crate::deregister_backend::OPERATION,
    #[cfg(feature = "backend")] &crate::describe_backend_health::OPERATION,
    #[cfg(feature = "backend")] &crate::describe_backends::OPERATION,
    #[cfg(feature = "listener")] &crate::describe_listeners::OPERATION,
    #[cfg(feature = "load-balancer")] &crate::describe_load_balancer_monitor_data::OPERATION,
    #[cfg(feature = "load-balancer")] &crate::describe_load_balancer_regions::OPERATION,
    #[cfg(feature = "load-balancer")] &crate::describe_load_balancers::OPERATION,
    #[cfg(feature = "load-balancer")] &crate::inquiry_price_create_load_balancer::OPERATION,
    #[cfg(feature = "backend")] &crate::modify_backend::OPERATION,
    #[cfg(feature = "listener")] &crate::modify_listener::OPERATION,
    #[cfg(feature = "load-balancer")] &crate::modify_load_balancers_attribute::OPERATION,
    #[cfg(feature = "backend")] &crate::register_backend::OPERATION,
    #[cfg(feature = "load-balancer")] &crate::restore_load_balancer::OPERATION,
    #[cfg(feature = "security-group")] &crate::set_security_group_for_load_balancers::OPERATION,
    #[cfg(feature = "load-balancer")] &crate::terminate_load_balancer::OPERATION,
    #[cfg(feature = "security-group")] &crate::unbind_security_group_from_load_balancers::OPERATION,
];

static WAITERS: &[&Waiter] = &[
    #[cfg(feature = "load-balancer")] &LOAD_BALANCERS_RUNNING,
    #[cfg(feature = "load-balancer")] &LOAD_BALANCERS_RELEASED,
];

/// Waits until every load balancer is ready.
pub static LOAD_BALANCERS_RUNNING: Waiter = Waiter::new(
        "load_balancers_running",
        "DescribeLoadBalancers",
    )
    .path(&["dataSet", "status"])
    .success(&["RUNNING"])
    .failure(&["CREATE_FAILED", "RELEASING", "RECYCLED"])
    .delay(5)
    .timeout(600);

/// Waits until none of the load balancers is left.
pub static LOAD_BALANCERS_RELEASED: Waiter = Waiter::new(
        "load_balancers_released",
        "DescribeLoadBalancers",
    )
    .path(&["dataSet", "status"])
    .gone()
    .delay(5)
    .timeout(600);
