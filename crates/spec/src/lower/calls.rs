//! Lowers paging and waiters.

use crate::ir::{Operation, OperationId, Paging, PagingStyle, Record, Waiter};
use crate::language as spec;

fn path(text: &str) -> Vec<String> {
    text.split('.').map(str::to_owned).collect()
}

pub(super) fn paging(paging: &spec::Paging) -> Option<Paging> {
    let style = match (&paging.token, &paging.output_token, &paging.page) {
        (Some(input), Some(output), _) => PagingStyle::Token { input: input.clone(), output: path(output) },
        (_, _, Some(input)) => PagingStyle::Number { input: input.clone() },
        _ => return None,
    };
    let total = paging.total.as_deref().map(path);
    let alternatives = paging.alternatives.clone();
    Some(Paging { style, size: paging.size.clone(), alternatives, items: path(&paging.items), total })
}

pub(super) fn waiter(waiter: &spec::Waiter, operations: &[Operation], records: &[Record]) -> Option<Waiter> {
    let operation = operations.iter().position(|operation| operation.name == waiter.operation)?;
    let fields = &records[operations[operation].input.0].fields;
    let input = |name: &String| fields.iter().position(|field| field.wire == *name);
    Some(Waiter {
        name: waiter.name.clone(),
        doc: waiter.doc.clone(),
        operation: OperationId(operation),
        inputs: waiter.inputs.iter().filter_map(input).collect(),
        path: path(&waiter.path),
        success: waiter.success.clone(),
        failure: waiter.failure.clone(),
        gone: waiter.gone,
        not_found: waiter.not_found.clone(),
        fixed: waiter.fixed.iter().filter_map(|(name, text)| Some((input(name)?, text.clone()))).collect(),
        delay: waiter.delay.unwrap_or(2),
        timeout: waiter.timeout.unwrap_or(600),
    })
}
