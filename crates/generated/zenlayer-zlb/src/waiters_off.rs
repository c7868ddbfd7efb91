// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/service.json; do not edit.
//! Waiters of groups that are off: the compiler says which feature they need.

use crate::Client;

#[cfg(not(feature = "load-balancer"))]
pub mod load_balancer {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `load-balancer` of `cloudspec-zenlayer-zlb`",
        label = "needs the feature `load-balancer`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}

impl Client {
    #[cfg(not(feature = "load-balancer"))]
    #[doc(hidden)]
    pub fn wait_until_load_balancers_running<T: load_balancer::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "load-balancer"))]
    #[doc(hidden)]
    pub fn wait_until_load_balancers_released<T: load_balancer::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }
}
