//! How results are paged.

use super::names::known_names;
use super::path;
use super::shapes::Shapes;
use crate::diagnostics::Diagnostics;
use crate::language::{Operation, Paging, Shape, Type};

/// Types that a token or a page number can travel in.
const TOKEN: &[Type] = &[Type::String, Type::Int32, Type::Int64];
const COUNT: &[Type] = &[Type::Int32, Type::Int64, Type::String];

pub(super) fn check(
    paging: &Paging,
    operation: &Operation,
    shapes: Shapes<'_>,
    diagnostics: &mut Diagnostics,
) {
    check_kind(paging, diagnostics);
    let own = [
        ("token", &paging.token, TOKEN, "a text"),
        ("page", &paging.page, COUNT, "an integer"),
        ("size", &paging.size, COUNT, "an integer"),
    ];
    let own = own
        .into_iter()
        .filter_map(|(key, name, types, expected)| Some((key, name.as_ref()?, types, expected)));
    let others = paging.alternatives.iter().map(|name| ("alternatives", name, COUNT, "a text or an integer"));
    for name in paging.alternatives.iter().filter(|name| own.clone().any(|(_, own, _, _)| own == *name)) {
        diagnostics
            .error(paging.at, format!("paging input `{name}` is an alternative to itself"))
            .key("alternatives")
            .hint("alternatives are the inputs of another way of paging");
    }
    for (key, name, types, expected) in own.clone().chain(others) {
        let Some(input) = operation.input.iter().find(|input| input.name == *name) else {
            let names = operation.input.iter().map(|input| input.name.as_str());
            diagnostics
                .error(paging.at, format!("paging names an unknown input `{name}`"))
                .key(key)
                .hint(known_names(name, "inputs", names));
            continue;
        };
        if shapes.resolve(&input.shape).is_some_and(|shape| !is(shape, types)) {
            diagnostics.error(paging.at, format!("paging input `{name}` is not {expected}")).key(key);
        }
    }
    let outputs = [
        ("output_token", &paging.output_token, TOKEN, "a text"),
        ("items", &Some(paging.items.clone()), &[Type::List], "a list"),
        ("total", &paging.total, COUNT, "an integer"),
    ];
    for (key, path, types, expected) in outputs {
        let Some(path) = path else { continue };
        match path::follow(&operation.output, path, shapes) {
            Err((astray, hint)) => {
                diagnostics.error(paging.at, format!("paging path `{path}`: {astray}")).key(key).hint(hint);
            }
            Ok(Some(shape)) if !is(shape, types) => {
                diagnostics.error(paging.at, format!("paging path `{path}` is not {expected}")).key(key);
            }
            Ok(_) => {}
        }
    }
}

/// Checks that pages are requested either by token or by number.
fn check_kind(paging: &Paging, diagnostics: &mut Diagnostics) {
    match (&paging.token, &paging.output_token, &paging.page) {
        (Some(_), _, Some(_)) | (_, Some(_), Some(_)) => {
            diagnostics
                .error(paging.at, "paging has both a token and a page number")
                .key("page")
                .hint("either `token` with `output_token`, or `page`");
        }
        (Some(_), None, None) => {
            diagnostics
                .error(paging.at, "paging has `token` without `output_token`")
                .key("token")
                .hint("`output_token` is the path to the next token in the response");
        }
        (None, Some(_), None) => {
            diagnostics
                .error(paging.at, "paging has `output_token` without `token`")
                .key("output_token")
                .hint("`token` is the input that takes the token");
        }
        (None, None, None) => {
            diagnostics
                .error(paging.at, "paging has neither a token nor a page number")
                .hint("either `token` with `output_token`, or `page`");
        }
        _ => {}
    }
}

/// Whether the shape has one of the types; a shape without type is reported where it stands.
fn is(shape: &Shape, types: &[Type]) -> bool {
    shape.r#type.is_none_or(|r#type| types.contains(&r#type))
}
