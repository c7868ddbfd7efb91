// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/service.json; do not edit.
//! Waiting for a state.

use cloudspec_runtime::Wait;

use crate::*;

impl Client {
    /// Waits until every instance runs.
    #[cfg(feature = "instances")]
    pub fn wait_until_instances_running(
        &self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeInstancesStatusResponse> {
        let request = DescribeInstancesStatusRequest::new().instance_ids(instance_ids);
        self.core
            .wait(
                &cloudspec_zenlayer_vm_model::INSTANCES_RUNNING,
                &describe_instances_status::OPERATION,
                request,
            )
    }

    /// Waits until every instance is powered off.
    #[cfg(feature = "instances")]
    pub fn wait_until_instances_stopped(
        &self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeInstancesStatusResponse> {
        let request = DescribeInstancesStatusRequest::new().instance_ids(instance_ids);
        self.core
            .wait(
                &cloudspec_zenlayer_vm_model::INSTANCES_STOPPED,
                &describe_instances_status::OPERATION,
                request,
            )
    }

    /// Waits until none of the instances is left.
    #[cfg(feature = "instances")]
    pub fn wait_until_instances_released(
        &self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeInstancesStatusResponse> {
        let request = DescribeInstancesStatusRequest::new().instance_ids(instance_ids);
        self.core
            .wait(
                &cloudspec_zenlayer_vm_model::INSTANCES_RELEASED,
                &describe_instances_status::OPERATION,
                request,
            )
    }

    /// Waits until every disk is free to be attached.
    #[cfg(feature = "disk")]
    pub fn wait_until_disks_available(
        &self,
        disk_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeDisksResponse> {
        let request = DescribeDisksRequest::new().disk_ids(disk_ids);
        self.core
            .wait(
                &cloudspec_zenlayer_vm_model::DISKS_AVAILABLE,
                &describe_disks::OPERATION,
                request,
            )
    }

    /// Waits until every disk is attached.
    #[cfg(feature = "disk")]
    pub fn wait_until_disks_in_use(
        &self,
        disk_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeDisksResponse> {
        let request = DescribeDisksRequest::new().disk_ids(disk_ids);
        self.core
            .wait(
                &cloudspec_zenlayer_vm_model::DISKS_IN_USE,
                &describe_disks::OPERATION,
                request,
            )
    }

    /// Waits until every image can be used.
    #[cfg(feature = "image")]
    pub fn wait_until_images_available(
        &self,
        zone_id: impl Into<String>,
        image_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeImagesResponse> {
        let request = DescribeImagesRequest::new(zone_id).image_ids(image_ids);
        self.core
            .wait(
                &cloudspec_zenlayer_vm_model::IMAGES_AVAILABLE,
                &describe_images::OPERATION,
                request,
            )
    }

    /// Waits until none of the disks is left.
    #[cfg(feature = "disk")]
    pub fn wait_until_disks_released(
        &self,
        disk_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeDisksResponse> {
        let request = DescribeDisksRequest::new().disk_ids(disk_ids);
        self.core
            .wait(
                &cloudspec_zenlayer_vm_model::DISKS_RELEASED,
                &describe_disks::OPERATION,
                request,
            )
    }
}
