//! The results of documented responses, as a table.

use std::fmt::Write;
use std::path::Path;
use std::process::ExitCode;

use cloudspec_spec::regular;
use cloudspec_wire::Service;

use super::{Finding, Outcome, Tally, Verdict, compiled_responses};
use crate::import::Options;
use crate::import::openmeta::import;
use crate::parallel::on_all_processors;

/// Two lines for each product and for the total; with `list`, below each product its findings.
pub fn table(outcomes: &[Outcome], list: bool) -> String {
    let mut text =
        row("product", "operations", ["", "examples", "lossless", "(kept)", "lossy", "refused", "malformed"]);
    let mut total = Outcome { name: "total".to_owned(), ..Outcome::default() };
    for outcome in outcomes {
        text.push_str(&rows(outcome));
        total.operations += outcome.operations;
        total.json.add(&outcome.json);
        total.xml.add(&outcome.xml);
        // Writing into a text cannot fail.
        if let Some(mistakes) = &outcome.mistakes {
            let _ = writeln!(text, "    mistakes in the imported spec:\n{mistakes}");
        }
        for finding in outcome.findings.iter().filter(|_| list) {
            let _ = writeln!(text, "    {}", line(finding));
        }
    }
    text.push_str(&rows(&total));
    text
}

fn rows(outcome: &Outcome) -> String {
    let operations = outcome.operations.to_string();
    tally(&outcome.name, &operations, "json", &outcome.json) + &tally("", "", "xml", &outcome.xml)
}

fn tally(name: &str, operations: &str, format: &str, tally: &Tally) -> String {
    let Tally { examples, lossless, kept, lossy, refused, malformed } = *tally;
    let [examples, lossless, lossy, refused, malformed] =
        [examples, lossless, lossy, refused, malformed].map(|count| count.to_string());
    row(name, operations, [format, &examples, &lossless, &format!("({kept})"), &lossy, &refused, &malformed])
}

fn row(name: &str, operations: &str, columns: [&str; 7]) -> String {
    let [format, examples, lossless, kept, lossy, refused, malformed] = columns;
    format!(
        "{name:44} {operations:>10}  {format:4} {examples:>8} {lossless:>8} {kept:>7} {lossy:>6} {refused:>7} {malformed:>9}\n"
    )
}

fn line(finding: &Finding) -> String {
    let format = if finding.is_xml { "XML" } else { "JSON" };
    let what = match &finding.verdict {
        Verdict::Lossless => "lossless".to_owned(),
        Verdict::Kept(it) => {
            format!(
                "kept aside: {} contradicts its type: expected {}, found {}",
                it.path, it.expected, it.found
            )
        }
        Verdict::Lossy(it) => {
            format!("lossy: {} is {} on the page and {} written back", it.path, it.expected, it.found)
        }
        Verdict::Refused(why) => format!("refused: {why}"),
        Verdict::Malformed(why) => format!("malformed: {why}"),
    };
    format!("{} ({format}): {what}", finding.operation)
}

/// The whole of a program that sends documented responses through compiled tables: the metadata files of `services`
/// are its arguments, in their order. Fails when a file cannot be read.
pub fn run_compiled(services: &[&'static Service], list: bool) -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let products: Vec<(&'static Service, String)> = services.iter().copied().zip(files).collect();
    let outcomes = on_all_processors(&products, |(service, file)| {
        let text = regular::read(Path::new(file)).map_err(|error| format!("{file}: {error}"))?;
        let imported = import(&text, &Options::default()).map_err(|error| format!("{file}: {error}"))?;
        Ok::<Outcome, String>(compiled_responses(service, &imported.published.responses))
    });
    match outcomes.into_iter().collect::<Result<Vec<Outcome>, String>>() {
        Ok(outcomes) => {
            print!("{}", table(&outcomes, list));
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}
