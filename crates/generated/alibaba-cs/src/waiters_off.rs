// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/service.json; do not edit.
//! Waiters of groups that are off: the compiler says which feature they need.

use crate::Client;

#[cfg(not(feature = "cluster"))]
pub mod cluster {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `cluster` of `cloudspec-alibaba-cs`",
        label = "needs the feature `cluster`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "node-pool"))]
pub mod node_pool {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `node-pool` of `cloudspec-alibaba-cs`",
        label = "needs the feature `node-pool`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "task"))]
pub mod task {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `task` of `cloudspec-alibaba-cs`",
        label = "needs the feature `task`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}

impl Client {
    #[cfg(not(feature = "cluster"))]
    #[doc(hidden)]
    pub fn wait_until_cluster_running<T: cluster::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "cluster"))]
    #[doc(hidden)]
    pub fn wait_until_cluster_deleted<T: cluster::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "task"))]
    #[doc(hidden)]
    pub fn wait_until_task_succeeded<T: task::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "node-pool"))]
    #[doc(hidden)]
    pub fn wait_until_node_pool_active<T: node_pool::Off>(
        &self,
        first: T,
        _: impl Sized,
    ) -> T::Wait {
        first.wait()
    }
}
