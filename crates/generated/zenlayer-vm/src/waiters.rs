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
            .wait(&INSTANCES_RUNNING, &describe_instances_status::OPERATION, request)
    }

    /// Waits until every instance is powered off.
    #[cfg(feature = "instances")]
    pub fn wait_until_instances_stopped(
        &self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<DescribeInstancesStatusResponse> {
        let request = DescribeInstancesStatusRequest::new().instance_ids(instance_ids);
        self.core
            .wait(&INSTANCES_STOPPED, &describe_instances_status::OPERATION, request)
    }
}
