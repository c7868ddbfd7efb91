// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Triggers: addresses that redeploy an application when they are called.

pub mod create_trigger; pub use create_trigger::{CreateTriggerRequest, CreateTriggerResponse};
pub mod delete_trigger; pub use delete_trigger::{DeleteTriggerRequest, DeleteTriggerResponse};
pub mod describe_trigger; pub use describe_trigger::{DescribeTriggerRequest, DescribeTriggerResponse};
