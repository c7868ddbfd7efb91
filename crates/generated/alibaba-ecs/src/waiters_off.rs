// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/service.json; do not edit.
//! Waiters of groups that are off: the compiler says which feature they need.

use crate::Client;

#[cfg(not(feature = "cloud-assistant"))]
pub mod cloud_assistant {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `cloud-assistant` of `cloudspec-alibaba-ecs`",
        label = "needs the feature `cloud-assistant`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "dedicated-host"))]
pub mod dedicated_host {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `dedicated-host` of `cloudspec-alibaba-ecs`",
        label = "needs the feature `dedicated-host`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "disk"))]
pub mod disk {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `disk` of `cloudspec-alibaba-ecs`",
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
        message = "this waiter needs the feature `image` of `cloudspec-alibaba-ecs`",
        label = "needs the feature `image`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "instance"))]
pub mod instance {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `instance` of `cloudspec-alibaba-ecs`",
        label = "needs the feature `instance`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "network-interface"))]
pub mod network_interface {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `network-interface` of `cloudspec-alibaba-ecs`",
        label = "needs the feature `network-interface`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "snapshot"))]
pub mod snapshot {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `snapshot` of `cloudspec-alibaba-ecs`",
        label = "needs the feature `snapshot`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "task"))]
pub mod task {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `task` of `cloudspec-alibaba-ecs`",
        label = "needs the feature `task`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}

impl Client {
    #[cfg(not(feature = "cloud-assistant"))]
    #[doc(hidden)]
    pub fn wait_until_invocation_finished<T: cloud_assistant::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "cloud-assistant"))]
    #[doc(hidden)]
    pub fn wait_until_invocation_succeeded<T: cloud_assistant::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "cloud-assistant"))]
    #[doc(hidden)]
    pub fn wait_until_instance_invocation_finished<T: cloud_assistant::Off>(
        &self,
        first: T,
        _: impl Sized,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "cloud-assistant"))]
    #[doc(hidden)]
    pub fn wait_until_instance_invocation_succeeded<T: cloud_assistant::Off>(
        &self,
        first: T,
        _: impl Sized,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "cloud-assistant"))]
    #[doc(hidden)]
    pub fn wait_until_send_file_finished<T: cloud_assistant::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "cloud-assistant"))]
    #[doc(hidden)]
    pub fn wait_until_send_file_succeeded<T: cloud_assistant::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "cloud-assistant"))]
    #[doc(hidden)]
    pub fn wait_until_cloud_assistant_running<T: cloud_assistant::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "instance"))]
    #[doc(hidden)]
    pub fn wait_until_instances_running<T: instance::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "instance"))]
    #[doc(hidden)]
    pub fn wait_until_instances_stopped<T: instance::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "instance"))]
    #[doc(hidden)]
    pub fn wait_until_instances_deleted<T: instance::Off>(&self, first: T) -> T::Wait {
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

    #[cfg(not(feature = "disk"))]
    #[doc(hidden)]
    pub fn wait_until_disks_deleted<T: disk::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "image"))]
    #[doc(hidden)]
    pub fn wait_until_image_available<T: image::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "snapshot"))]
    #[doc(hidden)]
    pub fn wait_until_snapshots_accomplished<T: snapshot::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "network-interface"))]
    #[doc(hidden)]
    pub fn wait_until_network_interfaces_available<T: network_interface::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "network-interface"))]
    #[doc(hidden)]
    pub fn wait_until_network_interfaces_in_use<T: network_interface::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "network-interface"))]
    #[doc(hidden)]
    pub fn wait_until_network_interfaces_deleted<T: network_interface::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "snapshot"))]
    #[doc(hidden)]
    pub fn wait_until_snapshot_groups_finished<T: snapshot::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "snapshot"))]
    #[doc(hidden)]
    pub fn wait_until_snapshot_groups_succeeded<T: snapshot::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "snapshot"))]
    #[doc(hidden)]
    pub fn wait_until_snapshots_deleted<T: snapshot::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "image"))]
    #[doc(hidden)]
    pub fn wait_until_image_deleted<T: image::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "image"))]
    #[doc(hidden)]
    pub fn wait_until_image_pipeline_execution_succeeded<T: image::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "task"))]
    #[doc(hidden)]
    pub fn wait_until_task_succeeded<T: task::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "dedicated-host"))]
    #[doc(hidden)]
    pub fn wait_until_dedicated_hosts_available<T: dedicated_host::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }
}
