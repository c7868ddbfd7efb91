//! Decoding side by side, in one run: `cargo bench -p cloudspec-wire --bench decode`.
//!
//! Every contender reads the document once a round, one after the other, so that all see the same weather. What was
//! read is dropped outside the clock. Shown are the median and the best of all rounds, and how many times as fast as
//! the first of the group each one is by either. On a machine that does other things as well, the best tells more.
//!
//! `-- XML` after the command runs only the groups with that in their title.
#![allow(missing_docs, unexpected_cfgs)]

mod document;
mod jiter;
mod records;

use std::any::Any;
use std::hint::black_box;
use std::time::{Duration, Instant};

use cloudspec_wire::{Decode, Dynamic, Record, json, xml};
use records::{derived, texts, typed};

fn main() {
    // `cargo test --benches` wants to know that it runs, not how fast.
    let is_measured = std::env::args().any(|argument| argument == "--bench");
    let (invocations, rounds) = if is_measured { (50, 100) } else { (2, 1) };
    let mut document = document::answer(invocations, invocations);
    let in_order = document.json();
    let xml = document.xml("DescribeInvocationsResponse");
    document.shuffle(&mut 1);
    let shuffled = document.json();
    assert_equal(&in_order, &shuffled, &xml);

    large_json("JSON, keys in the order of the table", &in_order, rounds);
    large_json("JSON, keys shuffled in every object", &shuffled, rounds);
    small_json(&document::answer(1, 1).json(), rounds);
    large_xml(&xml, rounds);
    encode(&in_order, rounds);
}

type Contender<'a> = (&'a str, Box<dyn FnMut() -> Box<dyn Any> + 'a>);

/// A contender whose result is kept until the clock has stopped.
fn contender<'a, T: 'static>(name: &'a str, mut run: impl FnMut() -> T + 'a) -> Contender<'a> {
    (name, Box::new(move || Box::new(run())))
}

fn ours<R: Record + Default>(body: &str) -> R {
    let mut output = R::default();
    json::decode(body.as_bytes(), &mut output, &Decode::default()).expect("decodes");
    output
}

fn large_json(title: &str, body: &str, rounds: usize) {
    let contenders = vec![
        contender("serde_json, derived, texts", || {
            serde_json::from_str::<derived::Answer>(body).expect("decodes")
        }),
        contender("ours", || ours::<typed::Answer>(body)),
        contender("ours, texts", || ours::<texts::Answer>(body)),
        contender("ours, run-time table", || {
            let mut output = Dynamic::new(&typed::ANSWER);
            json::decode(body.as_bytes(), &mut output, &Decode::default()).expect("decodes");
            output
        }),
        contender("jiter into our slots", || {
            let mut output = typed::Answer::default();
            jiter::decode(body.as_bytes(), &mut output).expect("decodes");
            output
        }),
        contender("jiter into our slots, texts", || {
            let mut output = texts::Answer::default();
            jiter::decode(body.as_bytes(), &mut output).expect("decodes");
            output
        }),
        contender("serde_json::Value", || serde_json::from_str::<serde_json::Value>(body).expect("decodes")),
    ];
    race(title, body.len(), rounds, 1, contenders);
}

fn small_json(body: &str, rounds: usize) {
    let contenders = vec![
        contender("serde_json, derived, texts", || {
            serde_json::from_str::<derived::Answer>(body).expect("decodes")
        }),
        contender("ours", || ours::<typed::Answer>(body)),
        contender("ours, texts", || ours::<texts::Answer>(body)),
    ];
    race("JSON, small answer", body.len(), rounds, 200, contenders);
}

fn large_xml(body: &str, rounds: usize) {
    let contenders = vec![
        contender("quick-xml, serde derived, texts", || {
            quick_xml::de::from_str::<derived::Answer>(body).expect("decodes")
        }),
        contender("ours", || {
            let mut output = typed::Answer::default();
            xml::decode(body.as_bytes(), &mut output, &Decode::default()).expect("decodes");
            output
        }),
        contender("ours, texts", || {
            let mut output = texts::Answer::default();
            xml::decode(body.as_bytes(), &mut output, &Decode::default()).expect("decodes");
            output
        }),
        contender("quick-xml events, nothing kept", || {
            let mut events = quick_xml::Reader::from_str(body);
            let mut count = 0_usize;
            while !matches!(
                black_box(events.read_event()).expect("well-formed"),
                quick_xml::events::Event::Eof
            ) {
                count += 1;
            }
            count
        }),
    ];
    race("XML", body.len(), rounds, 1, contenders);
}

fn encode(body: &str, rounds: usize) {
    let answer: typed::Answer = ours(body);
    let value: serde_json::Value = serde_json::from_str(body).expect("decodes");
    let contenders = vec![
        contender("serde_json::Value to text", || value.to_string()),
        contender("ours to JSON", || json::encode(&answer)),
        contender("ours to XML", || xml::encode(&answer, "DescribeInvocationsResponse")),
    ];
    race("Encoding", body.len(), rounds, 1, contenders);
}

fn race(title: &str, bytes: usize, rounds: usize, repeats: u32, mut contenders: Vec<Contender<'_>>) {
    let mut wanted = std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).peekable();
    if wanted.peek().is_some() && !wanted.any(|wanted| title.contains(&wanted)) {
        return;
    }
    let mut times: Vec<Vec<Duration>> = contenders.iter().map(|_| Vec::with_capacity(rounds)).collect();
    for _ in 0..rounds {
        for ((_, run), times) in contenders.iter_mut().zip(&mut times) {
            let mut results = Vec::with_capacity(repeats as usize);
            let start = Instant::now();
            for _ in 0..repeats {
                results.push(run());
            }
            times.push(start.elapsed() / repeats);
            drop(black_box(results));
        }
    }
    println!("\n{title}: {bytes} bytes, {rounds} rounds");
    println!("  {:<34}{:>13}{:>9}{:>13}{:>9}{:>10}", "", "median", "", "best", "", "");
    let mut first = None;
    for ((name, _), mut times) in contenders.into_iter().zip(times) {
        times.sort();
        let [median, best] = [times[times.len() / 2], times[0]].map(|time| time.as_secs_f64() * 1e6);
        let (first_median, first_best) = *first.get_or_insert((median, best));
        let (times_median, times_best) = (first_median / median, first_best / best);
        let speed = bytes as f64 / best;
        println!(
            "  {name:<34}{median:>10.1} us{times_median:>7.2} x{best:>10.1} us{times_best:>7.2} x{speed:>5.0} MB/s"
        );
    }
}

/// All contenders read the same.
fn assert_equal(in_order: &str, shuffled: &str, xml: &str) {
    let (first, second): (typed::Answer, typed::Answer) = (ours(in_order), ours(shuffled));
    assert!(first == second, "the order of keys matters");
    let mut third = typed::Answer::default();
    xml::decode(xml.as_bytes(), &mut third, &Decode::default()).expect("decodes");
    assert!(first == third, "XML reads otherwise");
    let mut fourth = typed::Answer::default();
    jiter::decode(in_order.as_bytes(), &mut fourth).expect("decodes");
    assert!(first == fourth, "jiter reads otherwise");
    let value: serde_json::Value = serde_json::from_str(in_order).expect("decodes");
    assert!(json::to_value(&first) == value, "something is lost");
    assert!(json::to_value(&ours::<texts::Answer>(in_order)) == value, "something is lost");
    let derived: derived::Answer = serde_json::from_str(in_order).expect("decodes");
    let twin: derived::Answer = quick_xml::de::from_str(xml).expect("decodes");
    assert!(derived.invocations.invocation.len() == twin.invocations.invocation.len());
}
