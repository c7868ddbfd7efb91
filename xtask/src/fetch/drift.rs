//! What changed upstream since the lock file was written, by product and with the verdict on each difference.

use std::fmt::Write;
use std::process::ExitCode;

use cloudspec_codegen::diff::report::Report;
use cloudspec_codegen::diff::{Diff, Version, diff};
use cloudspec_codegen::import::Imported;
use cloudspec_spec::catalogue::{ServiceSpec, from_text};
use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::language::Provider;
use cloudspec_spec::regular;
use serde::Serialize;

use crate::workspace::workspace;

/// The state of a pinned document upstream, or a version that is new.
#[derive(Serialize)]
pub struct Drift {
    /// Code of the product.
    pub product: String,
    /// Version of its API.
    pub version: String,
    /// Its state upstream.
    pub state: State,
    /// Details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How its operations differ.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diff: Option<Diff>,
}

/// The state of a document upstream.
#[derive(Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It has not changed.
    Unchanged,
    /// It has changed.
    Changed,
    /// A version newer than the pinned ones, or a product that was not published when they were fetched.
    New,
    /// It is no longer published.
    Gone,
    /// The host could not be asked.
    Failed,
}

/// The note on a new product.
pub const NEW_PRODUCT: &str = "a product that was not published before";

impl Drift {
    pub fn new(product: &str, version: &str, state: State, note: Option<String>) -> Drift {
        Drift { product: product.to_owned(), version: version.to_owned(), state, note, diff: None }
    }
}

/// How the operations of two imports of one service differ.
pub fn differences(old: Imported, new: Imported) -> Result<Diff, String> {
    let path = workspace().join("specs").join(old.provider).join("provider.json");
    let text = regular::read_text(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut mistakes = Diagnostics::new();
    let provider: Option<Provider> = from_text(&text, 0, &mut mistakes);
    let provider = provider.ok_or_else(|| format!("{} has mistakes", path.display()))?;
    let version = |imported: Imported| {
        let Imported { service, operations, .. } = imported;
        Version::of(&provider, &ServiceSpec { spec: service, operations, ..ServiceSpec::default() })
    };
    Ok(diff(&version(old), &version(new)))
}

#[derive(Serialize)]
struct Document<'d> {
    changed: bool,
    products: &'d [Drift],
}

/// Prints the results. The exit code is 1 when something changed, else 2 when a request failed.
pub fn report(drifts: &[Drift], as_json: bool) -> ExitCode {
    let is = |states: &[State]| drifts.iter().any(|drift| states.contains(&drift.state));
    let changed = is(&[State::Changed, State::New, State::Gone]);
    if as_json {
        let document = Document { changed, products: drifts };
        // All parts can be represented in JSON.
        println!("{}", serde_json::to_string_pretty(&document).unwrap_or_default());
    } else {
        print!("{}", text(drifts));
    }
    match (changed, is(&[State::Failed])) {
        (true, _) => ExitCode::FAILURE,
        (false, true) => ExitCode::from(2),
        (false, false) => ExitCode::SUCCESS,
    }
}

fn text(drifts: &[Drift]) -> String {
    let mut text = String::new();
    for drift in drifts.iter().filter(|drift| drift.state != State::Unchanged) {
        let state = match drift.state {
            State::Unchanged | State::Changed => "changed",
            State::New => "new",
            State::Gone => "gone",
            State::Failed => "not asked",
        };
        let note = drift.note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{state} {} {}{note}", drift.product, drift.version);
        if let Some(diff) = &drift.diff {
            let report = Report { diffs: std::slice::from_ref(diff), version: None }.text();
            report.lines().for_each(|line| {
                let _ = writeln!(text, "  {line}");
            });
        }
    }
    let unchanged = drifts.iter().filter(|drift| drift.state == State::Unchanged).count();
    let _ = writeln!(text, "{unchanged} of {} unchanged", drifts.len());
    text
}
