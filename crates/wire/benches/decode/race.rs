//! Contenders that do the same work, and how long each takes.

use std::any::Any;
use std::hint::black_box;
use std::time::Duration;

use cloudspec_wire::Value;
use rustix::time::{ClockId, clock_gettime};

use crate::document::random;

/// One run, with its result.
type Run<'a> = Box<dyn FnMut() -> Box<dyn Any> + 'a>;

/// The content of a result, to compare it with those of the other contenders.
type Says<'a> = Box<dyn Fn(&dyn Any) -> Value + 'a>;

/// A contender.
pub struct Contender<'a> {
    name: &'a str,
    run: Run<'a>,
    /// The content of a result, to compare it with those of the other contenders.
    says: Says<'a>,
}

/// A contender whose result is kept until the clock has stopped.
pub fn contender<'a, T: 'static>(
    name: &'a str,
    mut run: impl FnMut() -> T + 'a,
    says: impl Fn(&T) -> Value + 'a,
) -> Contender<'a> {
    Contender {
        name,
        run: Box::new(move || Box::new(run())),
        says: Box::new(move |result| says(result.downcast_ref().expect("is what the contender returns"))),
    }
}

/// Contenders under one title.
pub struct Group<'a> {
    title: &'a str,
    /// The only contender that runs, and only once.
    once: Option<String>,
}

impl<'a> Group<'a> {
    /// The group called `title`, if the command line asks for it.
    pub fn wanted(title: &'a str) -> Option<Self> {
        let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
        match words.as_slice() {
            [once, contender, wanted] if once == "once" => {
                (wanted == title).then(|| Group { title, once: Some(contender.clone()) })
            }
            words => {
                let is_wanted = words.is_empty() || words.iter().any(|word| title.contains(word.as_str()));
                is_wanted.then_some(Group { title, once: None })
            }
        }
    }

    /// Runs the contenders `rounds` times, each `repeats` times in a row, and shows how long they took.
    pub fn race(
        self,
        bytes: usize,
        expected: &Value,
        rounds: usize,
        repeats: u32,
        mut contenders: Vec<Contender<'_>>,
    ) {
        if let Some(name) = self.once {
            let wanted = contenders.iter_mut().find(|contender| contender.name == name);
            let wanted = wanted.expect("a contender of that name");
            // The first run is not measured, because it includes what happens only once in a process.
            drop((wanted.run)());
            drop(measured(wanted));
            return;
        }
        for contender in &mut contenders {
            let result = (contender.run)();
            let says = without_nulls((contender.says)(&*result));
            assert!(says == *expected, "{}: {} read something else", self.title, contender.name);
        }
        let mut times = vec![Vec::with_capacity(rounds); contenders.len()];
        let mut state = 7;
        let mut order: Vec<usize> = (0..contenders.len()).collect();
        for _ in 0..rounds {
            for last in (1..order.len()).rev() {
                order.swap(last, random(&mut state) % (last + 1));
            }
            for index in &order {
                times[*index].push(time(&mut contenders[*index], repeats));
            }
        }
        let names: Vec<&str> = contenders.iter().map(|contender| contender.name).collect();
        show(self.title, bytes, &names, &times);
    }
}

/// One run, in a function of its own that profilers can find by name.
#[inline(never)]
fn measured(contender: &mut Contender<'_>) -> Box<dyn Any> {
    black_box((contender.run)())
}

fn time(contender: &mut Contender<'_>, repeats: u32) -> Duration {
    let mut results = Vec::with_capacity(repeats as usize);
    let start = cpu_time();
    for _ in 0..repeats {
        results.push(measured(contender));
    }
    let took = cpu_time() - start;
    drop(black_box(results));
    took / repeats
}

/// CPU time that this thread has taken.
fn cpu_time() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec as u64, now.tv_nsec as u32)
}

/// Leaves out members that are `null`, which serde's derive writes for absent values.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.into_iter().filter(|(_, value)| !value.is_null());
            members.map(|(name, value)| (name, without_nulls(value))).collect()
        }
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        scalar => scalar,
    }
}

fn show(title: &str, bytes: usize, names: &[&str], times: &[Vec<Duration>]) {
    println!("\n{title}: {bytes} bytes, {} rounds", times[0].len());
    println!("  {:<32}{:>13}{:>9}{:>13}{:>9}{:>10}", "", "median", "", "best", "", "");
    let median = |mut values: Vec<f64>| {
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    };
    let best = |times: &[Duration]| times.iter().min().map_or(0.0, Duration::as_secs_f64);
    for (name, own) in names.iter().zip(times) {
        let ratios = times[0].iter().zip(own).map(|(first, own)| first.as_secs_f64() / own.as_secs_f64());
        let (ratio, best_ratio) = (median(ratios.collect()), best(&times[0]) / best(own));
        let middle = median(own.iter().map(|time| time.as_secs_f64() * 1e6).collect());
        let (shortest, speed) = (best(own) * 1e6, bytes as f64 / best(own) / 1e6);
        println!(
            "  {name:<32}{middle:>10.1} us{ratio:>7.2} x{shortest:>10.1} us{best_ratio:>7.2} x{speed:>5.0} MB/s"
        );
    }
}
