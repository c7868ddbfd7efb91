// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Launch templates: kept settings for new instances, in versions.

pub mod create_launch_template; pub use create_launch_template::{CreateLaunchTemplateRequest, CreateLaunchTemplateResponse};
pub mod create_launch_template_version; pub use create_launch_template_version::{CreateLaunchTemplateVersionRequest, CreateLaunchTemplateVersionResponse};
pub mod delete_launch_template; pub use delete_launch_template::{DeleteLaunchTemplateRequest, DeleteLaunchTemplateResponse};
pub mod delete_launch_template_version; pub use delete_launch_template_version::{DeleteLaunchTemplateVersionRequest, DeleteLaunchTemplateVersionResponse};
pub mod describe_launch_template_versions; pub use describe_launch_template_versions::{DescribeLaunchTemplateVersionsRequest, DescribeLaunchTemplateVersionsResponse};
pub mod describe_launch_templates; pub use describe_launch_templates::{DescribeLaunchTemplatesRequest, DescribeLaunchTemplatesResponse};
pub mod modify_launch_template_default_version; pub use modify_launch_template_default_version::{ModifyLaunchTemplateDefaultVersionRequest, ModifyLaunchTemplateDefaultVersionResponse};
