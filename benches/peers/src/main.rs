//! What a call costs on the client's side, next to a call made by hand and to another cloud's SDK.
//!
//! Three contenders ask one server on the loopback interface for the invocations of a command:
//!
//! - `bare`: reqwest and structs with serde's derive, without a signature;
//! - `ours`: `DescribeInvocations` of the ECS client, signed;
//! - `aws`: `ListCommandInvocations` of aws-sdk-ssm, signed, with its standard retries.
//!
//! Their answers have the same length. Each contender runs on one thread, whose CPU time is read from its
//! scheduler statistics (Linux); the server has threads of its own, which do not count. Contenders take turns,
//! round by round.
//!
//! `-- bare`, `-- ours` or `-- aws` runs one contender for one round, for profilers.

// A benchmark that cannot go on has nothing better to do than to panic.
#![allow(clippy::unwrap_used)]

mod answers;
mod aws;
mod bare;
mod measure;
mod ours;
mod server;

use measure::Cost;

const ROUNDS: usize = 9;

/// A name, and what measures one round of calls to a URL.
type Contender = (&'static str, fn(&str) -> Cost);

const CONTENDERS: [Contender; 3] = [("bare", bare::round), ("ours", ours::round), ("aws", aws::round)];

fn main() {
    // Bare reqwest wants one, although nothing here speaks TLS.
    rustls::crypto::ring::default_provider().install_default().unwrap();
    let (ecs, ssm) = (answers::ecs(), answers::ssm());
    assert_eq!(ecs.len(), ssm.len());
    let url = format!("http://{}", server::start(&ecs, &ssm));
    if let Some(name) = std::env::args().nth(1) {
        let (_, round) = CONTENDERS.iter().find(|(known, _)| *known == name).unwrap();
        return println!("{:?}", round(&url));
    }
    let rounds: Vec<[Cost; 3]> = (0..ROUNDS).map(|_| CONTENDERS.map(|(_, round)| round(&url))).collect();
    println!("answers of {} bytes; {} calls a round; medians of {ROUNDS} rounds", ecs.len(), measure::CALLS);
    println!("CPU a call        one after the other          {} at once", measure::IN_FLIGHT);
    for (index, (name, _)) in CONTENDERS.iter().enumerate() {
        let (one, many) = medians(&rounds, |round| round[index]);
        let (to_bare, to_bare_many) = medians(&rounds, |round| round[index] / round[0]);
        println!(
            "{name:5}       {one:9.1} us {to_bare:6.2} x bare    {many:9.1} us {to_bare_many:6.2} x bare"
        );
    }
    let (one, many) = medians(&rounds, |round| round[1] / round[2]);
    println!("ours        {one:19.2} x aws     {many:19.2} x aws");
}

/// The medians over all rounds of what `of` sees in a round.
fn medians(rounds: &[[Cost; 3]], of: impl Fn(&[Cost; 3]) -> Cost) -> (f64, f64) {
    let costs: Vec<Cost> = rounds.iter().map(of).collect();
    let median = |part: fn(&Cost) -> f64| {
        let mut values: Vec<f64> = costs.iter().map(part).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    (median(|cost| cost.one), median(|cost| cost.many))
}
