//! CPU of calls.

use std::ops::Div;

use tokio::runtime::Builder;
use tokio::task::{LocalSet, spawn_local};

/// Calls of a round, once one after the other and once at the same time.
pub const CALLS: u32 = 3_200;
/// Calls at the same time.
pub const IN_FLIGHT: u32 = 64;
const WARM_UP: u32 = 200;

/// Microseconds of CPU a call.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    /// One after the other.
    pub one: f64,
    /// [`IN_FLIGHT`] at the same time.
    pub many: f64,
}

impl Div for Cost {
    type Output = Cost;
    fn div(self, other: Cost) -> Cost {
        Cost { one: self.one / other.one, many: self.many / other.many }
    }
}

/// What calls cost on this thread.
pub fn round<F: Future<Output = ()> + 'static>(call: impl Fn() -> F + Clone + 'static) -> Cost {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    LocalSet::new().block_on(&runtime, async move {
        in_a_row(&call, WARM_UP).await;
        let one = cost(in_a_row(&call, CALLS)).await;
        // The connections for this are made outside the clock.
        at_once(&call, IN_FLIGHT).await;
        let many = cost(at_once(&call, CALLS)).await;
        Cost { one, many }
    })
}

async fn in_a_row<F: Future<Output = ()>>(call: &impl Fn() -> F, calls: u32) {
    for _ in 0..calls {
        call().await;
    }
}

async fn at_once<F: Future<Output = ()> + 'static>(call: &(impl Fn() -> F + Clone + 'static), calls: u32) {
    let tasks: Vec<_> = (0..IN_FLIGHT)
        .map(|_| {
            let call = call.clone();
            spawn_local(async move { in_a_row(&call, calls / IN_FLIGHT).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

async fn cost(calls: impl Future<Output = ()>) -> f64 {
    let before = cpu();
    calls.await;
    (cpu() - before) / f64::from(CALLS)
}

/// Microseconds of CPU that this thread used so far.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap();
    text.split_whitespace().next().unwrap().parse::<f64>().unwrap() / 1000.0
}
