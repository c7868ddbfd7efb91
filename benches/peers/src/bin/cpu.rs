//! CPU time of a call: that of the client's thread, read from its scheduler statistics (Linux). The threads of the server do
//! not count. Contenders take turns in an order drawn anew for every round.
//!
//! `-- hyper`, `-- bare`, `-- ours` or `-- aws` runs one contender for one round, for profilers.

// A benchmark that fails may panic.
#![allow(clippy::unwrap_used)]

use std::ops::Div;

use cloudspec_peers::calls::{CALLS, IN_FLIGHT, WARM_UP, at_once, in_a_row};
use cloudspec_peers::contenders::{Aws, Bare, Hyper, Ours};
use cloudspec_peers::{Contender, start};
use tokio::runtime::Builder;
use tokio::task::LocalSet;

const ROUNDS: usize = 15;

/// A name, and what measures one round of calls to a URL.
type Row = (&'static str, fn(&str) -> Cost);

const ROWS: [Row; 4] =
    [("hyper", round::<Hyper>), ("bare", round::<Bare>), ("ours", round::<Ours>), ("aws", round::<Aws>)];
const BARE: usize = 1;
const OURS: usize = 2;
const AWS: usize = 3;

/// Microseconds of CPU a call.
#[derive(Clone, Copy, Debug, Default)]
struct Cost {
    /// One after the other.
    one: f64,
    /// [`IN_FLIGHT`] at the same time.
    many: f64,
}

impl Div for Cost {
    type Output = Cost;
    fn div(self, other: Cost) -> Cost {
        Cost { one: self.one / other.one, many: self.many / other.many }
    }
}

fn main() {
    let url = start();
    if let Some(name) = std::env::args().nth(1) {
        let (_, round) = ROWS.iter().find(|(known, _)| *known == name).unwrap();
        return println!("{:?}", round(&url));
    }
    let rounds: Vec<[Cost; 4]> = (0..ROUNDS).map(|_| one_round(&url)).collect();
    println!("{CALLS} calls a round; medians of {ROUNDS} rounds, and in brackets the best");
    println!("CPU a call          one after the other               {IN_FLIGHT} at once");
    for (index, (name, _)) in ROWS.iter().enumerate() {
        let (cost, best) = (median(&rounds, |round| round[index]), best(&rounds, index));
        let ratio = median(&rounds, |round| round[index] / round[BARE]);
        println!(
            "{name:5} {:8.1} ({:5.1}) us {:5.2} x bare {:8.1} ({:5.1}) us {:5.2} x bare",
            cost.one, best.one, ratio.one, cost.many, best.many, ratio.many
        );
    }
    let ratio = median(&rounds, |round| round[OURS] / round[AWS]);
    println!("ours  {:24.2} x aws {:25.2} x aws", ratio.one, ratio.many);
}

fn one_round(url: &str) -> [Cost; 4] {
    let mut order = [0, 1, 2, 3];
    fastrand::shuffle(&mut order);
    let mut costs = [Cost::default(); 4];
    for index in order {
        costs[index] = ROWS[index].1(url);
    }
    costs
}

/// What calls cost on this thread.
fn round<C: Contender>(url: &str) -> Cost {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    LocalSet::new().block_on(&runtime, async move {
        let contender = C::new(url);
        in_a_row(&contender, WARM_UP).await;
        let one = cost(in_a_row(&contender, CALLS)).await;
        // The connections for this are made outside the clock.
        at_once(&contender, IN_FLIGHT).await;
        let many = cost(at_once(&contender, CALLS)).await;
        Cost { one, many }
    })
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

/// The medians over all rounds of what `of` sees in a round.
fn median(rounds: &[[Cost; 4]], of: impl Fn(&[Cost; 4]) -> Cost) -> Cost {
    let costs: Vec<Cost> = rounds.iter().map(of).collect();
    let median = |part: fn(&Cost) -> f64| {
        let mut values: Vec<f64> = costs.iter().map(part).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    Cost { one: median(|cost| cost.one), many: median(|cost| cost.many) }
}

/// The best that a contender did in any round.
fn best(rounds: &[[Cost; 4]], index: usize) -> Cost {
    let least =
        |part: fn(&Cost) -> f64| rounds.iter().map(|round| part(&round[index])).fold(f64::MAX, f64::min);
    Cost { one: least(|cost| cost.one), many: least(|cost| cost.many) }
}
