//! Conformance of whole catalogues: every documented response is read through the tables and written back.
//!
//! No code is generated and nothing is compiled: the tables are built from the imported spec at run time, and the
//! codecs are those that generated crates use.

mod compare;
mod json;
pub mod report;
pub mod times;
mod verdict;
mod xml;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use cloudspec_spec::catalogue::{ProviderSpec, ServiceSpec};
use cloudspec_spec::check::check_service;
use cloudspec_spec::diagnostics::{Diagnostics, Files};
use cloudspec_spec::language::Provider;
use cloudspec_spec::lower::lower;
use cloudspec_spec::tables;
use cloudspec_wire::{Operation, Service};

pub use compare::difference;
pub use verdict::{Contradiction, Verdict};

use crate::import::published::Documented;
use crate::import::{ImportError, Imported, Options, openmeta};

/// The results for the documented responses of one product.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// `alibaba/ecs/2014-05-26`.
    pub name: String,
    /// Operations that were imported.
    pub operations: usize,
    /// Mistakes in the imported spec, as text for a terminal. There are no tables then, and all responses are refused.
    pub mistakes: Option<String>,
    /// Responses in JSON.
    pub json: Tally,
    /// Responses in XML.
    pub xml: Tally,
    /// Responses that are not lossless, or that had values kept aside.
    pub findings: Vec<Finding>,
}

/// How many documented responses had each result.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tally {
    /// Responses that are well-formed.
    pub examples: usize,
    /// Responses that have the same meaning when written back.
    pub lossless: usize,
    /// Of the lossless ones, those with a value that contradicts its type and was kept aside.
    pub kept: usize,
    /// Responses that have another meaning when written back.
    pub lossy: usize,
    /// Responses that the decoder refused.
    pub refused: usize,
    /// Published texts that are not well-formed; they only must do no harm.
    pub malformed: usize,
}

impl Tally {
    /// Adds another one.
    pub fn add(&mut self, other: &Tally) {
        self.examples += other.examples;
        self.lossless += other.lossless;
        self.kept += other.kept;
        self.lossy += other.lossy;
        self.refused += other.refused;
        self.malformed += other.malformed;
    }

    /// Counts a response.
    fn count(&mut self, verdict: &Verdict) {
        match verdict {
            Verdict::Malformed(_) => {
                self.malformed += 1;
                return;
            }
            Verdict::Lossless => self.lossless += 1,
            Verdict::Kept(_) => {
                self.lossless += 1;
                self.kept += 1;
            }
            Verdict::Lossy(_) => self.lossy += 1,
            Verdict::Refused(_) => self.refused += 1,
        }
        self.examples += 1;
    }
}

/// A documented response that was refused or changed, or that contradicts its type.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Name of the operation.
    pub operation: String,
    /// Whether the response is XML.
    pub is_xml: bool,
    /// Its verdict.
    pub verdict: Verdict,
}

/// Imports an api-docs document and sends its documented responses through the tables.
///
/// # Errors
///
/// The reason why the document was not imported.
pub fn openmeta_responses(text: &[u8]) -> Result<Outcome, ImportError> {
    let imported = openmeta::import(text, &Options::default())?;
    Ok(responses(imported))
}

/// Sends documented responses through the tables of an imported service, built at run time.
pub fn responses(mut imported: Imported) -> Outcome {
    let documented = std::mem::take(&mut imported.published.responses);
    let service = &imported.service;
    let name = format!("{}/{}/{}", imported.provider, service.name, service.version);
    let operations = imported.operations.len();
    match tables_of(imported) {
        Ok(tables) => Outcome { name, ..compiled_responses(tables, &documented) },
        Err(mistakes) => {
            let mut outcome = Outcome { name, operations, ..Outcome::default() };
            documented
                .iter()
                .for_each(|response| outcome.note(response, Verdict::Refused(NO_TABLES.to_owned())));
            outcome.mistakes = Some(mistakes);
            outcome
        }
    }
}

const NO_TABLES: &str = "the imported spec has mistakes";

/// Sends documented responses through the tables of a service, such as those that a generated crate was compiled with.
pub fn compiled_responses(service: &'static Service, documented: &[Documented]) -> Outcome {
    let name = format!("{}/{}/{}", service.provider, service.name, service.version);
    let mut outcome = Outcome { name, operations: service.operations.len(), ..Outcome::default() };
    let operations: BTreeMap<&str, &'static Operation> =
        service.operations.iter().map(|operation| (operation.name, *operation)).collect();
    for response in documented {
        let verdict = match operations.get(response.operation.as_str()) {
            Some(operation) => response_verdict(operation, response),
            None => Verdict::Refused("its operation was not imported".to_owned()),
        };
        outcome.note(response, verdict);
    }
    outcome
}

impl Outcome {
    /// Counts a documented response, and keeps what is to be reported about it.
    pub fn note(&mut self, response: &Documented, verdict: Verdict) {
        let tally = if response.is_xml { &mut self.xml } else { &mut self.json };
        tally.count(&verdict);
        if !matches!(verdict, Verdict::Lossless | Verdict::Malformed(_)) {
            self.findings.push(Finding {
                operation: response.operation.clone(),
                is_xml: response.is_xml,
                verdict,
            });
        }
    }
}

/// The tables of a service, or the mistakes in its spec.
fn tables_of(imported: Imported) -> Result<&'static Service, String> {
    let region_parameter = imported.region_parameter.map(str::to_owned);
    let spec = Provider { name: imported.provider.to_owned(), region_parameter, ..Provider::default() };
    let provider = ProviderSpec { spec, ..ProviderSpec::default() };
    let service =
        ServiceSpec { spec: imported.service, operations: imported.operations, ..ServiceSpec::default() };
    let (mut files, mut diagnostics) = (Files::default(), Diagnostics::new());
    check_service(&provider, &service, &mut files, &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(diagnostics.render(&files));
    }
    Ok(tables::build(&lower(&provider.spec, &service)))
}

/// The verdict on a documented response that is read and written back. A panic is a bug, and is reported as a
/// finding.
pub fn response_verdict(operation: &'static Operation, response: &Documented) -> Verdict {
    let work = || match response.is_xml {
        true => xml::verdict(operation, &response.text),
        false => json::verdict(operation, &response.text),
    };
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Verdict::Refused("the decoder panicked".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The verdict on one documented response of an operation whose response has this schema.
    fn verdict_on(schema: &str, is_xml: bool, response: &str) -> Verdict {
        let demo = serde_json::json!([{ "type": if is_xml { "xml" } else { "json" }, "example": response }])
            .to_string();
        let document = format!(
            r#"{{"info":{{"style":"RPC","product":"MadeUp","version":"1"}},"apis":{{"GetIt":
                {{"parameters":[],"responses":{{"200":{{"schema":{schema}}}}},"responseDemo":{demo:?}}}}}}}"#
        );
        let outcome = openmeta_responses(document.as_bytes()).unwrap();
        assert_eq!(outcome.mistakes, None);
        match outcome.findings.into_iter().next() {
            Some(finding) => finding.verdict,
            None if outcome.json.malformed + outcome.xml.malformed > 0 => Verdict::Malformed(String::new()),
            None => Verdict::Lossless,
        }
    }

    const RECORD: &str = r#"{"type":"object","properties":{"Id":{"type":"string"},"Count":{"type":"integer"},
        "Tags":{"type":"object","properties":{"Tag":{"type":"array","items":{"type":"string"}}}}}}"#;

    #[test]
    fn responses_that_keep_to_their_schema_are_lossless() {
        let json = r#"{"Id":"1","Count":"3","Tags":{"Tag":["a"]},"Unknown":{"x":[1]}}"#;
        assert_eq!(verdict_on(RECORD, false, json), Verdict::Lossless);
        let xml = "<GetItResponse><Id>1</Id><Count>3</Count><Tags><Tag>a</Tag></Tags><Unknown>x</Unknown></GetItResponse>";
        assert_eq!(verdict_on(RECORD, true, xml), Verdict::Lossless);
    }

    #[test]
    fn an_xml_response_that_is_one_bare_member_is_that_member() {
        assert_eq!(verdict_on(RECORD, true, "<Tags><Tag>a</Tag><Tag>b</Tag></Tags>"), Verdict::Lossless);
        assert_eq!(verdict_on(RECORD, true, "<Id>1</Id>"), Verdict::Lossless);
    }

    #[test]
    fn values_that_contradict_their_type_are_counted_apart() {
        for (schema, response) in [
            (RECORD, r#"{"Count":"many"}"#),
            (r#"{"type":"array","items":{"type":"string"}}"#, r#"{"Code":1}"#),
        ] {
            let verdict = verdict_on(schema, false, response);
            assert!(matches!(verdict, Verdict::Kept(_)), "{response}: {verdict:?}");
        }
    }

    #[test]
    fn bad_responses_do_no_harm() {
        assert!(matches!(verdict_on(RECORD, false, "{\"Id\":"), Verdict::Malformed(_)));
        assert!(matches!(verdict_on(RECORD, true, "<A><B></A>"), Verdict::Malformed(_)));
        assert!(matches!(verdict_on(RECORD, false, "[1]"), Verdict::Refused(_)));
        let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
        assert_eq!(
            verdict_on(
                r#"{"type":"object","properties":{"A":{"type":"any"}}}"#,
                false,
                &format!(r#"{{"A":{deep}}}"#)
            ),
            Verdict::Lossless
        );
    }
}
