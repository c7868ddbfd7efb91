//! The documented error codes of a service as an open enum.

use std::collections::BTreeSet;

use quote::quote;

use super::enums::{Variant, open_enum};
use super::print::{Section, SourceFile, print};
use super::{Service, first_line};

/// The feature that turns the enum on: it is long, and most programs look at a code or two.
pub(super) const FEATURE: &str = "error-codes";

/// The file of the enum, when the service documents any codes.
pub(super) fn error_codes_file(service: &Service<'_>) -> Option<String> {
    let names = &service.names.error_codes;
    if names.is_empty() {
        return None;
    }
    let variants = names.iter().map(|(code, name)| Variant { name, value: code, doc: cause(service, code) });
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

/// The first explanation of the code that an operation has.
fn cause<'a>(service: &Service<'a>, code: &str) -> Option<&'a str> {
    let mut errors = service.model.operations.iter().flat_map(|operation| &operation.errors);
    errors.find_map(|error| error.cause.as_deref().filter(|_| error.code == code))
}
