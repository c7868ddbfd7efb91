// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Orchestration templates: Kubernetes manifests that are kept for later use.

pub mod create_template; pub use create_template::{CreateTemplateRequest, CreateTemplateResponse};
pub mod delete_template; pub use delete_template::{DeleteTemplateRequest, DeleteTemplateResponse};
pub mod describe_template_attribute; pub use describe_template_attribute::{DescribeTemplateAttributeRequest, DescribeTemplateAttributeResponse};
pub mod describe_templates; pub use describe_templates::{DescribeTemplatesRequest, DescribeTemplatesResponse};
pub mod update_template; pub use update_template::{UpdateTemplateRequest, UpdateTemplateResponse};
