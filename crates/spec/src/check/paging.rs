//! How results are paged.

use regex_lite::Regex;

use super::names::{has, known_names};
use super::path;
use super::shapes::Shapes;
use crate::diagnostics::Diagnostics;
use crate::language::{Member, Operation, Paging, Shape, Type};

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
    let own = own.map(|(key, name, types, expected)| (key.to_owned(), name, types, expected));
    let alternatives = || paging.alternatives.iter().enumerate();
    let others =
        alternatives().map(|(i, name)| (format!("alternatives/{i}"), name, COUNT, "a text or an integer"));
    for (i, name) in alternatives().filter(|(_, name)| own.clone().any(|(_, own, _, _)| own == *name)) {
        diagnostics
            .error(paging.at, format!("paging input `{name}` is an alternative to itself"))
            .value(format!("alternatives/{i}"))
            .hint("alternatives are the inputs of another way of paging");
    }
    for (key, name, types, expected) in own.clone().chain(others) {
        let earlier = own.clone().take_while(|(other, ..)| *other != key);
        let twin = earlier.filter(|_| !key.contains('/')).find(|(_, other, ..)| *other == name);
        if let Some((other, ..)) = twin {
            diagnostics
                .error(paging.at, format!("paging input `{name}` is both `{other}` and `{key}`"))
                .value(key)
                .hint("each is an input of its own");
            continue;
        }
        let names = || operation.input.iter().map(|input| input.name.as_str());
        let Some(input) = operation.input.iter().find(|input| input.name == *name) else {
            if !has(names(), name) {
                diagnostics
                    .error(paging.at, format!("paging names an unknown input `{name}`"))
                    .value(key)
                    .hint_from(|| known_names(name, "inputs", names()))
                    .relies_on(operation.at, "input");
            }
            continue;
        };
        let Some(shape) = shapes.resolve(&input.shape) else { continue };
        if !is(shape, types) {
            diagnostics.error(paging.at, format!("paging input `{name}` is not {expected}")).value(key);
        } else if is_count(&key) && shape.r#type == Some(Type::String) && !takes_numbers(input, shape) {
            diagnostics
                .error(
                    paging.at,
                    format!("paging input `{name}` is a text, and nothing says that it takes numbers"),
                )
                .value(key)
                .hint("the right input is an integer, or a text with `\"pattern\": \"^\\\\d+$\"`")
                .relies_on(input.at, "pattern")
                .relies_on(input.at, "default")
                .relies_on(input.at, "example");
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
                let error = diagnostics.error(paging.at, format!("paging path `{path}`: {astray}"));
                error.value(key).hint(hint).relies_on(operation.at, "output");
            }
            Ok(Some(shape)) if !is(shape, types) => {
                diagnostics.error(paging.at, format!("paging path `{path}` is not {expected}")).value(key);
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
                .hint("`output_token` is the path to the next token in the response")
                .relies_on(paging.at, "output_token");
        }
        (None, Some(_), None) => {
            diagnostics
                .error(paging.at, "paging has `output_token` without `token`")
                .key("output_token")
                .hint("`token` is the input that takes the token")
                .relies_on(paging.at, "token");
        }
        (None, None, None) => {
            diagnostics
                .error(paging.at, "paging has neither a token nor a page number")
                .hint("either `token` with `output_token`, or `page`")
                .relies_on(paging.at, "token")
                .relies_on(paging.at, "output_token")
                .relies_on(paging.at, "page");
        }
        _ => {}
    }
}

/// Whether the input of that key takes a number: of a page, or of items in a page.
fn is_count(key: &str) -> bool {
    key == "page" || key == "size"
}

/// Whether something says that a text takes numbers: its pattern, or a documented value.
fn takes_numbers(input: &Member, shape: &Shape) -> bool {
    let pattern = shape.pattern.as_deref().and_then(|pattern| Regex::new(pattern).ok());
    let said = [&input.default, &input.example].into_iter().flatten();
    pattern.is_some_and(|pattern| pattern.is_match("10") && !pattern.is_match("a"))
        || said.map(|text| text.trim().parse::<u64>()).any(|number| number.is_ok())
}

/// Whether the shape has one of the types; a shape without type is reported where it stands.
fn is(shape: &Shape, types: &[Type]) -> bool {
    shape.r#type.is_none_or(|r#type| types.contains(&r#type))
}
