// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/service.json; do not edit.
//! Waiting for a state.

use cloudspec_runtime::Wait;

use crate::*;

impl Client {
    /// Waits until an invocation has come to its end, whatever that is; its statuses say how it went.
    /// Commands that repeat do not end by themselves.
    #[cfg(feature = "cloud-assistant")]
    pub fn wait_until_invocation_finished(
        &self,
        invoke_id: impl Into<String>,
    ) -> Wait<DescribeInvocationsResponse> {
        let request = DescribeInvocationsRequest::new().invoke_id(invoke_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::INVOCATION_FINISHED,
                &describe_invocations::OPERATION,
                request,
            )
    }

    /// Waits until an invocation has succeeded. It fails when the invocation failed on any instance or was
    /// stopped; commands that repeat do not end by themselves.
    #[cfg(feature = "cloud-assistant")]
    pub fn wait_until_invocation_succeeded(
        &self,
        invoke_id: impl Into<String>,
    ) -> Wait<DescribeInvocationsResponse> {
        let request = DescribeInvocationsRequest::new().invoke_id(invoke_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::INVOCATION_SUCCEEDED,
                &describe_invocations::OPERATION,
                request,
            )
    }

    /// Waits until an invocation has come to its end on one instance, whatever that is.
    #[cfg(feature = "cloud-assistant")]
    pub fn wait_until_instance_invocation_finished(
        &self,
        invoke_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Wait<DescribeInvocationResultsResponse> {
        let request = DescribeInvocationResultsRequest::new()
            .invoke_id(invoke_id)
            .instance_id(instance_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::INSTANCE_INVOCATION_FINISHED,
                &describe_invocation_results::OPERATION,
                request,
            )
    }

    /// Waits until an invocation has succeeded on one instance.
    #[cfg(feature = "cloud-assistant")]
    pub fn wait_until_instance_invocation_succeeded(
        &self,
        invoke_id: impl Into<String>,
        instance_id: impl Into<String>,
    ) -> Wait<DescribeInvocationResultsResponse> {
        let request = DescribeInvocationResultsRequest::new()
            .invoke_id(invoke_id)
            .instance_id(instance_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::INSTANCE_INVOCATION_SUCCEEDED,
                &describe_invocation_results::OPERATION,
                request,
            )
    }

    /// Waits until the sending of a file has come to its end on all its instances, whatever that is.
    #[cfg(feature = "cloud-assistant")]
    pub fn wait_until_send_file_finished(
        &self,
        invoke_id: impl Into<String>,
    ) -> Wait<DescribeSendFileResultsResponse> {
        let request = DescribeSendFileResultsRequest::new().invoke_id(invoke_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::SEND_FILE_FINISHED,
                &describe_send_file_results::OPERATION,
                request,
            )
    }

    /// Waits until a file has been sent to all its instances.
    #[cfg(feature = "cloud-assistant")]
    pub fn wait_until_send_file_succeeded(
        &self,
        invoke_id: impl Into<String>,
    ) -> Wait<DescribeSendFileResultsResponse> {
        let request = DescribeSendFileResultsRequest::new().invoke_id(invoke_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::SEND_FILE_SUCCEEDED,
                &describe_send_file_results::OPERATION,
                request,
            )
    }

    /// Waits until the Cloud Assistant agent of every instance sends heartbeats.
    #[cfg(feature = "cloud-assistant")]
    pub fn wait_until_cloud_assistant_running(
        &self,
        instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeCloudAssistantStatusResponse> {
        let request = DescribeCloudAssistantStatusRequest::new()
            .instance_id(instance_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::CLOUD_ASSISTANT_RUNNING,
                &describe_cloud_assistant_status::OPERATION,
                request,
            )
    }

    /// Waits until every instance runs.
    #[cfg(feature = "instance")]
    pub fn wait_until_instances_running(
        &self,
        instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeInstanceStatusResponse> {
        let request = DescribeInstanceStatusRequest::new().instance_id(instance_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::INSTANCES_RUNNING,
                &describe_instance_status::OPERATION,
                request,
            )
    }

    /// Waits until every instance is stopped.
    #[cfg(feature = "instance")]
    pub fn wait_until_instances_stopped(
        &self,
        instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeInstanceStatusResponse> {
        let request = DescribeInstanceStatusRequest::new().instance_id(instance_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::INSTANCES_STOPPED,
                &describe_instance_status::OPERATION,
                request,
            )
    }

    /// Waits until none of the instances is left.
    #[cfg(feature = "instance")]
    pub fn wait_until_instances_deleted(
        &self,
        instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeInstanceStatusResponse> {
        let request = DescribeInstanceStatusRequest::new().instance_id(instance_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::INSTANCES_DELETED,
                &describe_instance_status::OPERATION,
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
                &cloudspec_alibaba_ecs_model::DISKS_AVAILABLE,
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
                &cloudspec_alibaba_ecs_model::DISKS_IN_USE,
                &describe_disks::OPERATION,
                request,
            )
    }

    /// Waits until none of the disks is left.
    #[cfg(feature = "disk")]
    pub fn wait_until_disks_deleted(
        &self,
        disk_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeDisksResponse> {
        let request = DescribeDisksRequest::new().disk_ids(disk_ids);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::DISKS_DELETED,
                &describe_disks::OPERATION,
                request,
            )
    }

    /// Waits until an image can be used.
    #[cfg(feature = "image")]
    pub fn wait_until_image_available(
        &self,
        image_id: impl Into<String>,
    ) -> Wait<DescribeImagesResponse> {
        let request = DescribeImagesRequest::new()
            .image_id(image_id)
            .status("Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated");
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::IMAGE_AVAILABLE,
                &describe_images::OPERATION,
                request,
            )
    }

    /// Waits until every snapshot is finished.
    #[cfg(feature = "snapshot")]
    pub fn wait_until_snapshots_accomplished(
        &self,
        snapshot_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeSnapshotsResponse> {
        let request = DescribeSnapshotsRequest::new().snapshot_ids(snapshot_ids);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::SNAPSHOTS_ACCOMPLISHED,
                &describe_snapshots::OPERATION,
                request,
            )
    }

    /// Waits until every network interface is free to be attached.
    #[cfg(feature = "network-interface")]
    pub fn wait_until_network_interfaces_available(
        &self,
        network_interface_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeNetworkInterfacesResponse> {
        let request = DescribeNetworkInterfacesRequest::new()
            .network_interface_id(network_interface_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::NETWORK_INTERFACES_AVAILABLE,
                &describe_network_interfaces::OPERATION,
                request,
            )
    }

    /// Waits until every network interface is attached.
    #[cfg(feature = "network-interface")]
    pub fn wait_until_network_interfaces_in_use(
        &self,
        network_interface_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeNetworkInterfacesResponse> {
        let request = DescribeNetworkInterfacesRequest::new()
            .network_interface_id(network_interface_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::NETWORK_INTERFACES_IN_USE,
                &describe_network_interfaces::OPERATION,
                request,
            )
    }

    /// Waits until none of the network interfaces is left.
    #[cfg(feature = "network-interface")]
    pub fn wait_until_network_interfaces_deleted(
        &self,
        network_interface_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeNetworkInterfacesResponse> {
        let request = DescribeNetworkInterfacesRequest::new()
            .network_interface_id(network_interface_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::NETWORK_INTERFACES_DELETED,
                &describe_network_interfaces::OPERATION,
                request,
            )
    }

    /// Polls `DescribeSnapshotGroups` until all has come to its end, whatever that is.
    #[cfg(feature = "snapshot")]
    pub fn wait_until_snapshot_groups_finished(
        &self,
        snapshot_group_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeSnapshotGroupsResponse> {
        let request = DescribeSnapshotGroupsRequest::new()
            .snapshot_group_id(snapshot_group_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::SNAPSHOT_GROUPS_FINISHED,
                &describe_snapshot_groups::OPERATION,
                request,
            )
    }

    /// Polls `DescribeSnapshotGroups` until all has succeeded.
    #[cfg(feature = "snapshot")]
    pub fn wait_until_snapshot_groups_succeeded(
        &self,
        snapshot_group_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeSnapshotGroupsResponse> {
        let request = DescribeSnapshotGroupsRequest::new()
            .snapshot_group_id(snapshot_group_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::SNAPSHOT_GROUPS_SUCCEEDED,
                &describe_snapshot_groups::OPERATION,
                request,
            )
    }

    /// Waits until none of the snapshots is left.
    #[cfg(feature = "snapshot")]
    pub fn wait_until_snapshots_deleted(
        &self,
        snapshot_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeSnapshotsResponse> {
        let request = DescribeSnapshotsRequest::new().snapshot_ids(snapshot_ids);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::SNAPSHOTS_DELETED,
                &describe_snapshots::OPERATION,
                request,
            )
    }

    /// Waits until an image is gone.
    #[cfg(feature = "image")]
    pub fn wait_until_image_deleted(
        &self,
        image_id: impl Into<String>,
    ) -> Wait<DescribeImagesResponse> {
        let request = DescribeImagesRequest::new()
            .image_id(image_id)
            .status("Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated");
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::IMAGE_DELETED,
                &describe_images::OPERATION,
                request,
            )
    }

    /// Waits until an image has been built and distributed.
    #[cfg(feature = "image")]
    pub fn wait_until_image_pipeline_execution_succeeded(
        &self,
        execution_id: impl Into<String>,
    ) -> Wait<DescribeImagePipelineExecutionsResponse> {
        let request = DescribeImagePipelineExecutionsRequest::new()
            .execution_id(execution_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::IMAGE_PIPELINE_EXECUTION_SUCCEEDED,
                &describe_image_pipeline_executions::OPERATION,
                request,
            )
    }

    /// Waits until a task has succeeded, such as the import or export of an image.
    #[cfg(feature = "task")]
    pub fn wait_until_task_succeeded(
        &self,
        task_id: impl Into<String>,
    ) -> Wait<DescribeTaskAttributeResponse> {
        let request = DescribeTaskAttributeRequest::new(task_id);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::TASK_SUCCEEDED,
                &describe_task_attribute::OPERATION,
                request,
            )
    }

    /// Waits until every dedicated host can take instances.
    #[cfg(feature = "dedicated-host")]
    pub fn wait_until_dedicated_hosts_available(
        &self,
        dedicated_host_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeDedicatedHostsResponse> {
        let request = DescribeDedicatedHostsRequest::new()
            .dedicated_host_ids(dedicated_host_ids);
        self.core
            .wait(
                &cloudspec_alibaba_ecs_model::DEDICATED_HOSTS_AVAILABLE,
                &describe_dedicated_hosts::OPERATION,
                request,
            )
    }
}
