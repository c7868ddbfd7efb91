// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/service.json; do not edit.
//! The table of the service.

use cloudspec_wire::{Codes, Endpoints, Protocol, Service, Waiter};

/// The service, with the operations that are compiled in.
pub static SERVICE: Service = Service {
    provider: "obstacle", name: "course", product: "Course", version: "2026-01-01", protocol: Protocol::Rpc,
    endpoints: Endpoints {
        regions: &[],
        rule: None, central: Some("obstacle.example.com"),
    },
    codes: &Codes {
        throttling: &[],
        transient: &[],
        expired: &[],
        skew: &[],
    },
    operations: &[
        #[cfg(feature = "names")] &crate::operation_2fast::OPERATION,
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
    ],
    waiters: &[
        #[cfg(feature = "move")] &TREE_NAMED,
    ],
};

/// Waits until `tree named`.
pub static TREE_NAMED: Waiter = Waiter {
    name: "tree_named", operation: "Recursion", path: &["Tree", "Name"], success: &["done"], failure: &["lost"], delay: 2,
    timeout: 600,
};
