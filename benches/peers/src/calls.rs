//! Calls, one after the other and at the same time.

use tokio::task::{JoinHandle, spawn_local};

use crate::Contender;

/// Calls of a round.
pub const CALLS: u32 = 3_200;
/// Calls at the same time.
pub const IN_FLIGHT: u32 = 64;
/// Calls before anything is measured.
pub const WARM_UP: u32 = 200;

/// Makes `calls` calls one after the other.
pub async fn in_a_row(contender: &impl Contender, calls: u32) {
    for _ in 0..calls {
        contender.call().await;
    }
}

/// Makes `calls` calls, always [`IN_FLIGHT`] of them at the same time.
pub async fn at_once(contender: &impl Contender, calls: u32) {
    let tasks: Vec<_> = (0..IN_FLIGHT)
        .map(|_| {
            let contender = contender.clone();
            spawn_local(async move { in_a_row(&contender, calls / IN_FLIGHT).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

/// Begins a call.
pub fn begin(contender: &impl Contender) -> JoinHandle<()> {
    let contender = contender.clone();
    spawn_local(async move { contender.call().await })
}
