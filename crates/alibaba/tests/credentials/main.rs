//! Every source of credentials, without the process's own environment and without a network.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/files.rs"]
mod files;

mod assume_role;
mod chain;
mod cli_profile;
mod credentials_file;
mod ecs_ram_role;
mod environment_keys;
#[cfg(unix)]
mod external_process;
mod oidc_role;
mod support;
mod uri;
