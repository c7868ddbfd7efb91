// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Cloud Assistant: commands on instances, files sent to them, sessions, managed instances from
//! outside.

pub mod create_activation; pub use create_activation::{CreateActivationRequest, CreateActivationResponse};
pub mod create_command; pub use create_command::{CreateCommandRequest, CreateCommandResponse};
pub mod delete_activation; pub use delete_activation::{DeleteActivationRequest, DeleteActivationResponse};
pub mod delete_command; pub use delete_command::{DeleteCommandRequest, DeleteCommandResponse};
pub mod deregister_managed_instance; pub use deregister_managed_instance::{DeregisterManagedInstanceRequest, DeregisterManagedInstanceResponse};
pub mod describe_activations; pub use describe_activations::{DescribeActivationsRequest, DescribeActivationsResponse};
pub mod describe_cloud_assistant_settings; pub use describe_cloud_assistant_settings::{DescribeCloudAssistantSettingsRequest, DescribeCloudAssistantSettingsResponse};
pub mod describe_cloud_assistant_status; pub use describe_cloud_assistant_status::{DescribeCloudAssistantStatusRequest, DescribeCloudAssistantStatusResponse};
pub mod describe_cloud_assistant_status_2018; pub use describe_cloud_assistant_status_2018::{DescribeCloudAssistantStatus2018Request, DescribeCloudAssistantStatus2018Response};
pub mod describe_commands; pub use describe_commands::{DescribeCommandsRequest, DescribeCommandsResponse};
pub mod describe_invocation_results; pub use describe_invocation_results::{DescribeInvocationResultsRequest, DescribeInvocationResultsResponse};
pub mod describe_invocations; pub use describe_invocations::{DescribeInvocationsRequest, DescribeInvocationsResponse};
pub mod describe_managed_instances; pub use describe_managed_instances::{DescribeManagedInstancesRequest, DescribeManagedInstancesResponse};
pub mod describe_send_file_results; pub use describe_send_file_results::{DescribeSendFileResultsRequest, DescribeSendFileResultsResponse};
pub mod describe_terminal_sessions; pub use describe_terminal_sessions::{DescribeTerminalSessionsRequest, DescribeTerminalSessionsResponse};
pub mod disable_activation; pub use disable_activation::{DisableActivationRequest, DisableActivationResponse};
pub mod end_terminal_session; pub use end_terminal_session::{EndTerminalSessionRequest, EndTerminalSessionResponse};
pub mod install_cloud_assistant; pub use install_cloud_assistant::{InstallCloudAssistantRequest, InstallCloudAssistantResponse};
pub mod invoke_command; pub use invoke_command::{InvokeCommandRequest, InvokeCommandResponse};
pub mod list_plugin_status; pub use list_plugin_status::{ListPluginStatusRequest, ListPluginStatusResponse};
pub mod modify_cloud_assistant_settings; pub use modify_cloud_assistant_settings::{ModifyCloudAssistantSettingsRequest, ModifyCloudAssistantSettingsResponse};
pub mod modify_command; pub use modify_command::{ModifyCommandRequest, ModifyCommandResponse};
pub mod modify_invocation_attribute; pub use modify_invocation_attribute::{ModifyInvocationAttributeRequest, ModifyInvocationAttributeResponse};
pub mod modify_managed_instance; pub use modify_managed_instance::{ModifyManagedInstanceRequest, ModifyManagedInstanceResponse};
pub mod run_command; pub use run_command::{RunCommandRequest, RunCommandResponse};
pub mod send_file; pub use send_file::{SendFileRequest, SendFileResponse};
pub mod start_terminal_session; pub use start_terminal_session::{StartTerminalSessionRequest, StartTerminalSessionResponse};
pub mod stop_invocation; pub use stop_invocation::{StopInvocationRequest, StopInvocationResponse};
