// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Cloud Assistant.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates an activation code, with which a server outside Alibaba Cloud is registered as a managed instance.
    pub fn create_activation(&self, request: CreateActivationRequest) -> Call<CreateActivationResponse> {
        self.core.call(&create_activation::OPERATION, request)
    }

    /// Creates a command, to be run with InvokeCommand.
    pub fn create_command(&self, request: CreateCommandRequest) -> Call<CreateCommandResponse> {
        self.core.call(&create_command::OPERATION, request)
    }

    /// Deletes an activation code that no instance is registered with.
    pub fn delete_activation(&self, request: DeleteActivationRequest) -> Call<DeleteActivationResponse> {
        self.core.call(&delete_activation::OPERATION, request)
    }

    /// Deletes a command.
    pub fn delete_command(&self, request: DeleteCommandRequest) -> Call<DeleteCommandResponse> {
        self.core.call(&delete_command::OPERATION, request)
    }

    /// Deregisters a managed instance.
    pub fn deregister_managed_instance(
        &self, request: DeregisterManagedInstanceRequest,
    ) -> Call<DeregisterManagedInstanceResponse> {
        self.core.call(&deregister_managed_instance::OPERATION, request)
    }

    /// Lists activation codes and how far they are used up.
    pub fn describe_activations(
        &self, request: DescribeActivationsRequest,
    ) -> PagedCall<DescribeActivationsResponse, describe_activations::Activation> {
        self.core.paged(&describe_activations::OPERATION, request, |page| page.activation_list)
    }

    /// Returns settings of Cloud Assistant in a region.
    pub fn describe_cloud_assistant_settings(
        &self, request: DescribeCloudAssistantSettingsRequest,
    ) -> Call<DescribeCloudAssistantSettingsResponse> {
        self.core.call(&describe_cloud_assistant_settings::OPERATION, request)
    }

    /// Reports whether the Cloud Assistant agent runs on instances, its version, its last heartbeat and its task counts.
    pub fn describe_cloud_assistant_status(
        &self, request: DescribeCloudAssistantStatusRequest,
    ) -> PagedCall<DescribeCloudAssistantStatusResponse, describe_cloud_assistant_status::InstanceCloudAssistantStatus> {
        self.core.paged(&describe_cloud_assistant_status::OPERATION, request, |page| page.instance_cloud_assistant_status_set)
    }

    /// Tells which instances have the Cloud Assistant client, in the wire shape of 2018.
    pub fn describe_cloud_assistant_status_2018(
        &self, request: DescribeCloudAssistantStatus2018Request,
    ) -> Call<DescribeCloudAssistantStatus2018Response> {
        self.core.call(&describe_cloud_assistant_status_2018::OPERATION, request)
    }

    /// Lists commands: your own, or the public ones that Alibaba Cloud provides.
    pub fn describe_commands(
        &self, request: DescribeCommandsRequest,
    ) -> PagedCall<DescribeCommandsResponse, describe_commands::Command> {
        self.core.paged(&describe_commands::OPERATION, request, |page| page.commands)
    }

    /// Lists the results of commands, one entry a run and instance.
    pub fn describe_invocation_results(
        &self, request: DescribeInvocationResultsRequest,
    ) -> PagedCall<DescribeInvocationResultsResponse, describe_invocation_results::InvocationResult> {
        self.core.paged(&describe_invocation_results::OPERATION, request, |page| page.invocation.map(|part| part.invocation_results).unwrap_or_default())
    }

    /// Lists invocations of Cloud Assistant commands, each with its overall status and its status on every instance.
    pub fn describe_invocations(
        &self, request: DescribeInvocationsRequest,
    ) -> PagedCall<DescribeInvocationsResponse, describe_invocations::Invocation> {
        self.core.paged(&describe_invocations::OPERATION, request, |page| page.invocations)
    }

    /// Lists managed instances.
    pub fn describe_managed_instances(
        &self, request: DescribeManagedInstancesRequest,
    ) -> PagedCall<DescribeManagedInstancesResponse, describe_managed_instances::Instance> {
        self.core.paged(&describe_managed_instances::OPERATION, request, |page| page.instances)
    }

    /// Lists tasks that send files, each with its overall status and its status on every instance.
    pub fn describe_send_file_results(
        &self, request: DescribeSendFileResultsRequest,
    ) -> PagedCall<DescribeSendFileResultsResponse, describe_send_file_results::Invocation> {
        self.core.paged(&describe_send_file_results::OPERATION, request, |page| page.invocations)
    }

    /// Lists the terminal sessions of the last 4 weeks.
    pub fn describe_terminal_sessions(
        &self, request: DescribeTerminalSessionsRequest,
    ) -> PagedCall<DescribeTerminalSessionsResponse, describe_terminal_sessions::Session> {
        self.core.paged(&describe_terminal_sessions::OPERATION, request, |page| page.sessions)
    }

    /// Disables an activation code.
    pub fn disable_activation(&self, request: DisableActivationRequest) -> Call<DisableActivationResponse> {
        self.core.call(&disable_activation::OPERATION, request)
    }

    /// Ends a terminal session.
    pub fn end_terminal_session(&self, request: EndTerminalSessionRequest) -> Call<EndTerminalSessionResponse> {
        self.core.call(&end_terminal_session::OPERATION, request)
    }

    /// Installs the Cloud Assistant agent on instances.
    pub fn install_cloud_assistant(&self, request: InstallCloudAssistantRequest) -> Call<InstallCloudAssistantResponse> {
        self.core.call(&install_cloud_assistant::OPERATION, request)
    }

    /// Runs an existing command on instances.
    pub fn invoke_command(&self, request: InvokeCommandRequest) -> Call<InvokeCommandResponse> {
        self.core.call(&invoke_command::OPERATION, request)
    }

    /// Lists the Cloud Assistant plug-ins on instances and their status.
    pub fn list_plugin_status(
        &self, request: ListPluginStatusRequest,
    ) -> PagedCall<ListPluginStatusResponse, list_plugin_status::InstancePluginStatus> {
        self.core.paged(&list_plugin_status::OPERATION, request, |page| page.instance_plugin_status_set)
    }

    /// Changes a setting of Cloud Assistant in a region.
    pub fn modify_cloud_assistant_settings(
        &self, request: ModifyCloudAssistantSettingsRequest,
    ) -> Call<ModifyCloudAssistantSettingsResponse> {
        self.core.call(&modify_cloud_assistant_settings::OPERATION, request)
    }

    /// Changes name, description, directory, timeout or launcher of a command of your own.
    pub fn modify_command(&self, request: ModifyCommandRequest) -> Call<ModifyCommandResponse> {
        self.core.call(&modify_command::OPERATION, request)
    }

    /// Changes an invocation that repeats or waits for a restart: its script, parameters, frequency, or the instances it runs
    /// on.
    pub fn modify_invocation_attribute(
        &self, request: ModifyInvocationAttributeRequest,
    ) -> Call<ModifyInvocationAttributeResponse> {
        self.core.call(&modify_invocation_attribute::OPERATION, request)
    }

    /// Renames a managed instance.
    pub fn modify_managed_instance(&self, request: ModifyManagedInstanceRequest) -> Call<ModifyManagedInstanceResponse> {
        self.core.call(&modify_managed_instance::OPERATION, request)
    }

    /// Creates a command and runs it on instances, in one call.
    pub fn run_command(&self, request: RunCommandRequest) -> Call<RunCommandResponse> {
        self.core.call(&run_command::OPERATION, request)
    }

    /// Sends a file to instances.
    pub fn send_file(&self, request: SendFileRequest) -> Call<SendFileResponse> {
        self.core.call(&send_file::OPERATION, request)
    }

    /// Opens a terminal session on instances and returns the WebSocket URL to connect to.
    pub fn start_terminal_session(&self, request: StartTerminalSessionRequest) -> Call<StartTerminalSessionResponse> {
        self.core.call(&start_terminal_session::OPERATION, request)
    }

    /// Stops an invocation on some or all of its instances.
    pub fn stop_invocation(&self, request: StopInvocationRequest) -> Call<StopInvocationResponse> {
        self.core.call(&stop_invocation::OPERATION, request)
    }
}
