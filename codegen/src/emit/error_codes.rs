//! The documented error codes of a service as an open enum.

use std::collections::{BTreeMap, BTreeSet};

use quote::quote;

use super::enums::{Variant, open_enum};
use super::files::first_line;
use super::print::{Section, SourceFile, print};
use super::service::Service;

/// The feature that turns the enum on: it is long, and most programs look at a code or two.
pub(super) const FEATURE: &str = "error-codes";

/// The file of the enum, when the service documents any codes.
pub(super) fn error_codes_file(service: &Service<'_>) -> Option<String> {
    let names = &service.names.error_codes;
    if names.is_empty() {
        return None;
    }
    let codes = codes(service);
    let variants = names.iter().filter_map(|(code, name)| {
        let Code { cause, retired } = codes.get(code.as_str())?;
        Some(Variant { name, value: code, doc: *cause, retired })
    });
    let doc = "The error codes that the operations of the service document; `Error::code_as` of a failed call gives \
        one. The provider may add to them.";
    let file = SourceFile {
        header: first_line("//", &service.origin()),
        docs: "The documented error codes.".to_owned(),
        // A code keeps its spelling.
        attributes: quote!(#![allow(non_camel_case_types)]),
        sections: vec![Section::Rows(open_enum("ErrorCode", doc, variants))],
    };
    Some(print(file, &BTreeSet::new()))
}

/// What the operations document about a code.
struct Code<'a> {
    /// The first explanation that one has.
    cause: Option<&'a str>,
    /// The last date on which the documentation of one lost it, when none has it any more.
    retired: Option<String>,
}

fn codes<'a>(service: &Service<'a>) -> BTreeMap<&'a str, Code<'a>> {
    let mut codes: BTreeMap<&str, Code<'a>> = BTreeMap::new();
    for error in service.model.operations.iter().flat_map(|operation| &operation.errors) {
        let (cause, retired) = (error.cause.as_deref(), error.retired.clone());
        match codes.get_mut(error.code.as_str()) {
            Some(code) => {
                code.cause = code.cause.or(cause);
                // No date comes before every date.
                code.retired = code.retired.take().zip(retired).map(|(known, date)| known.max(date));
            }
            None => drop(codes.insert(&error.code, Code { cause, retired })),
        }
    }
    codes
}
