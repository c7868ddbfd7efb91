// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/service.json; do not edit.
//! Waiters of groups that are off: the compiler says which feature they need.

use crate::Client;

#[cfg(not(feature = "move"))]
pub mod move_group {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `move` of `cloudspec-obstacle-course`",
        label = "needs the feature `move`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}

impl Client {
    #[cfg(not(feature = "move"))]
    #[doc(hidden)]
    pub fn wait_until_tree_named<T: move_group::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }
}
