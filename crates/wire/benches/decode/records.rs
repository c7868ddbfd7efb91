//! The records of the answer: as the generator writes them, the same with texts only, and for serde's derive.

pub mod typed;

/// Texts instead of enums and timestamps: what the records for serde hold.
pub mod texts;

/// What serde's derive makes of the same answer.
pub mod derived {
    use serde::Deserialize;

    #[derive(Deserialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct Answer {
        pub page_size: Option<i64>,
        pub request_id: String,
        pub page_number: Option<i64>,
        pub total_count: Option<i64>,
        pub next_token: Option<String>,
        pub invocations: Invocations,
    }

    #[derive(Deserialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct Invocations {
        pub invocation: Vec<Invocation>,
    }

    #[derive(Deserialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct Invocation {
        pub oss_output_delivery: Option<String>,
        pub invocation_status: Option<String>,
        pub parameters: Option<String>,
        pub timed: Option<bool>,
        pub command_description: Option<String>,
        pub timeout: Option<i64>,
        pub invoke_instances: InvokeInstances,
        pub command_content: Option<String>,
        pub working_dir: Option<String>,
        pub repeat_mode: Option<String>,
        pub invoke_status: Option<String>,
        pub command_type: Option<String>,
        pub username: Option<String>,
        pub container_id: Option<String>,
        pub container_name: Option<String>,
        pub creation_time: Option<String>,
        pub frequency: Option<String>,
        pub launcher: Option<String>,
        pub command_id: Option<String>,
        pub command_name: Option<String>,
        pub invoke_id: String,
        pub termination_mode: Option<String>,
        pub tags: Tags,
    }

    #[derive(Deserialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct InvokeInstances {
        pub invoke_instance: Vec<InvokeInstance>,
    }

    #[derive(Deserialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct InvokeInstance {
        pub dropped: Option<i64>,
        pub invocation_status: Option<String>,
        pub instance_id: String,
        pub timed: Option<bool>,
        pub instance_invoke_status: Option<String>,
        pub exit_code: Option<i64>,
        pub error_info: Option<String>,
        pub start_time: Option<String>,
        pub repeats: Option<i64>,
        pub oss_output_uri: Option<String>,
        pub oss_output_status: Option<String>,
        pub oss_output_error_code: Option<String>,
        pub oss_output_error_info: Option<String>,
        pub finish_time: Option<String>,
        pub output: Option<String>,
        pub creation_time: Option<String>,
        pub update_time: Option<String>,
        pub error_code: Option<String>,
        pub stop_time: Option<String>,
    }

    #[derive(Deserialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct Tags {
        pub tag: Vec<Tag>,
    }

    #[derive(Deserialize, Default)]
    #[serde(rename_all = "PascalCase", default)]
    pub struct Tag {
        pub tag_key: Option<String>,
        pub tag_value: Option<String>,
    }
}
