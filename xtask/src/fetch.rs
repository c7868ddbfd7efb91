//! `cargo xtask fetch`: downloads published metadata into a folder, and pins it in a lock file.

mod alibaba;
mod arguments;
mod drift;
pub mod lock;
mod summary;
mod upstream;
mod zenlayer;

use std::process::ExitCode;

use crate::problem::tell;
pub use arguments::Arguments;
use arguments::Provider;
use drift::Drift;
use lock::Lock;
use summary::Summary;
use upstream::{Patience, Upstream};

/// Runs the command.
pub fn run(arguments: &Arguments) -> ExitCode {
    let done = match arguments.check {
        true => check(arguments).map(|drifts| drift::report(&drifts, arguments.json)),
        false => fetch(arguments).map(|summary| summary.report()),
    };
    done.unwrap_or_else(|problem| {
        tell(&problem);
        ExitCode::from(if arguments.check { 2 } else { 1 })
    })
}

fn upstream(arguments: &Arguments) -> Result<Upstream, String> {
    let Arguments { retries, pause, timeout, .. } = *arguments;
    Upstream::new(Patience { retries, pause, timeout })
}

fn lock(arguments: &Arguments) -> Result<Lock, String> {
    let name = match arguments.provider {
        Provider::Alibaba => "alibaba",
        Provider::Zenlayer => "zenlayer",
    };
    Lock::read(&arguments.out, name)
}

fn check(arguments: &Arguments) -> Result<Vec<Drift>, String> {
    let (upstream, mut lock) = (upstream(arguments)?, lock(arguments)?);
    let is_version = |version: &String| arguments.version.as_ref().is_none_or(|wanted| wanted == version);
    lock.documents.retain(|_, pin| arguments.wants(&pin.product) && is_version(&pin.version));
    if lock.documents.is_empty() {
        return Err(format!(
            "nothing of that is pinned in {}: run the same command without `--check` first",
            arguments.out.display()
        ));
    }
    match arguments.provider {
        Provider::Alibaba => alibaba::check(arguments, &upstream, &lock),
        Provider::Zenlayer => zenlayer::check(arguments, &upstream, &lock),
    }
}

fn fetch(arguments: &Arguments) -> Result<Summary, String> {
    // Held until the end: another process would write a lock file without what this one fetched.
    let _alone = lock::alone_in(&arguments.out)?;
    let (upstream, mut lock) = (upstream(arguments)?, lock(arguments)?);
    match arguments.provider {
        Provider::Alibaba => alibaba::fetch(arguments, &upstream, lock),
        Provider::Zenlayer => zenlayer::fetch(arguments, &upstream, &mut lock),
    }
}
