// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/service.json; do not edit.
//! Waiting for a state.

use cloudspec_runtime::Wait;

use crate::*;

impl Client {
    /// Waits until an invocation has succeeded. It fails when the invocation failed on any instance or was
    /// stopped; commands that repeat do not end by themselves.
    #[cfg(feature = "cloud-assistant")]
    pub fn wait_until_invocation_finished(
        &self,
        invoke_id: impl Into<String>,
    ) -> Wait<DescribeInvocationsResponse> {
        let request = DescribeInvocationsRequest::new().invoke_id(invoke_id);
        self.core.wait(&INVOCATION_FINISHED, &describe_invocations::OPERATION, request)
    }

    /// Waits until an invocation has succeeded on one instance.
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
                &INSTANCE_INVOCATION_FINISHED,
                &describe_invocation_results::OPERATION,
                request,
            )
    }

    /// Waits until a file has been sent to all its instances.
    #[cfg(feature = "cloud-assistant")]
    pub fn wait_until_send_file_finished(
        &self,
        invoke_id: impl Into<String>,
    ) -> Wait<DescribeSendFileResultsResponse> {
        let request = DescribeSendFileResultsRequest::new().invoke_id(invoke_id);
        self.core
            .wait(&SEND_FILE_FINISHED, &describe_send_file_results::OPERATION, request)
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
                &CLOUD_ASSISTANT_RUNNING,
                &describe_cloud_assistant_status::OPERATION,
                request,
            )
    }
}
