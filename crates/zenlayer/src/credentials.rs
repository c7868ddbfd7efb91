//! Where keys and tokens come from, a file a source, and the default chain of them.
//!
//! The provider's tools do not agree on names, so all the published ones are read. Keys that do not change are given
//! as [`Credentials`](cloudspec_runtime::Credentials) themselves.

mod cli_profile;
mod environment_keys;

use std::sync::Arc;

use cloudspec_runtime::{Cached, Chain, Environment};

pub use cli_profile::CliProfile;
pub use environment_keys::EnvironmentKeys;

/// Environment, then the profile of the command line, in the order the command line asks them.
pub fn default_chain(environment: &Environment) -> Cached {
    Cached::new(Chain::new(
        "the default chain",
        vec![
            Arc::new(EnvironmentKeys::new(environment.clone())),
            Arc::new(CliProfile::new(environment.clone())),
        ],
    ))
}
