//! Credential providers of Zenlayer Cloud, one per file, and the default chain of them.
//!
//! The provider's tools use different names for the same variable; all published names are read. Long-lived
//! keys are passed as [`Credentials`](cloudspec_runtime::Credentials) directly.

mod cli_profile;
mod environment_keys;

use std::sync::Arc;

use cloudspec_runtime::{Cached, Chain, Environment};

pub use cli_profile::CliProfile;
pub use environment_keys::EnvironmentKeys;

/// The order of the provider's command line: the environment, then the profile.
pub fn default_chain(environment: &Environment) -> Cached {
    Cached::new(Chain::new(
        "the default chain",
        vec![
            Arc::new(EnvironmentKeys::new(environment.clone())),
            Arc::new(CliProfile::new(environment.clone())),
        ],
    ))
}
