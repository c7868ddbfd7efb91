// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/service.json; do not edit.
//! Waiters of groups that are off: the compiler says which feature they need.

use crate::Client;

#[cfg(not(feature = "disk"))]
pub mod disk {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `disk` of `cloudspec-zenlayer-vm`",
        label = "needs the feature `disk`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "image"))]
pub mod image {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `image` of `cloudspec-zenlayer-vm`",
        label = "needs the feature `image`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "instances"))]
pub mod instances {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `instances` of `cloudspec-zenlayer-vm`",
        label = "needs the feature `instances`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}

impl Client {
    #[cfg(not(feature = "instances"))]
    #[doc(hidden)]
    pub fn wait_until_instances_running<T: instances::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "instances"))]
    #[doc(hidden)]
    pub fn wait_until_instances_stopped<T: instances::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "instances"))]
    #[doc(hidden)]
    pub fn wait_until_instances_released<T: instances::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "disk"))]
    #[doc(hidden)]
    pub fn wait_until_disks_available<T: disk::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "disk"))]
    #[doc(hidden)]
    pub fn wait_until_disks_in_use<T: disk::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "image"))]
    #[doc(hidden)]
    pub fn wait_until_images_available<T: image::Off>(
        &self,
        first: T,
        _: impl Sized,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "disk"))]
    #[doc(hidden)]
    pub fn wait_until_disks_released<T: disk::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }
}
