// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/service.json; do not edit.
//! The table of the service.

use cloudspec_wire::{Codes, Endpoints, Operation, Protocol, Service, Waiter};

/// The table of the service, with the operations whose features are on.
pub static SERVICE: Service = Service::new(
        "obstacle",
        "course",
        "Course",
        "2026-01-01",
        Protocol::Rpc,
    )
    .endpoints(Endpoints::new().central("obstacle.example.com"))
    .codes(&CODES)
    .operations(OPERATIONS)
    .waiters(WAITERS);

static CODES: Codes = Codes::new();

static OPERATIONS: &[&Operation] = &[
    #[cfg(feature = "names")] &crate::operation_2fast::OPERATION,
    #[cfg(feature = "move")] &crate::bytes_payload::OPERATION,
    #[cfg(feature = "names")] &crate::clone_::OPERATION,
    #[cfg(feature = "names")] &crate::collisions::OPERATION,
    #[cfg(feature = "move")] &crate::deep::OPERATION,
    #[cfg(feature = "names")] &crate::keywords::OPERATION,
    #[cfg(feature = "names")] &crate::keywords_2018::OPERATION,
    #[cfg(feature = "move")] &crate::list_payload::OPERATION,
    #[cfg(feature = "names")] &crate::r#move::OPERATION,
    #[cfg(feature = "names")] &crate::new_::OPERATION,
    #[cfg(feature = "move")] &crate::pages::OPERATION,
    #[cfg(feature = "names")] &crate::prelude::OPERATION,
    #[cfg(feature = "move")] &crate::recursion::OPERATION,
    #[cfg(feature = "box")] &crate::statics::OPERATION,
    #[cfg(feature = "move")] &crate::text_payload::OPERATION,
    #[cfg(feature = "move")] &crate::types::OPERATION,
    #[cfg(feature = "names")] &crate::values::OPERATION,
];

static WAITERS: &[&Waiter] = &[
    #[cfg(feature = "move")] &TREE_NAMED,
];

/// Waits until `tree named`.
pub static TREE_NAMED: Waiter = Waiter::new("tree_named", "Recursion")
    .path(&["Tree", "Name"])
    .success(&["done"])
    .failure(&["lost"])
    .delay(2)
    .timeout(600);
