//! Documented limits: whether values that were accepted still are.

use cloudspec_spec::ir::Limits;

/// How limits changed.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Change {
    /// They are the same.
    None,
    /// More is accepted.
    Wider(String),
    /// Something that was accepted no longer is.
    Narrower(String),
}

/// How the limits changed from `old` to `new`.
pub(super) fn compare(old: &Limits, new: &Limits) -> Change {
    let mut narrower = Vec::new();
    let mut wider = Vec::new();
    let mut bound = |unit: &str, old: Option<f64>, new: Option<f64>, is_lower: bool| {
        let limit = if is_lower { "at least" } else { "at most" };
        let words = || match (old, new) {
            (None, Some(new)) => format!("{limit} {new}{unit}, where there was no limit"),
            (Some(old), None) => format!("no longer {limit} {old}{unit}"),
            (old, new) => format!("{limit} {}{unit} instead of {}", shown(new), shown(old)),
        };
        let is_narrower = match (old, new) {
            (old, new) if old == new => return,
            (None, Some(_)) => true,
            (Some(_), None) => false,
            (old, new) => (new > old) == is_lower,
        };
        if is_narrower { narrower.push(words()) } else { wider.push(words()) }
    };
    let length = |value: Option<u64>| value.map(|value| value as f64);
    bound(" characters", length(old.min_length), length(new.min_length), true);
    bound(" characters", length(old.max_length), length(new.max_length), false);
    bound("", old.minimum, new.minimum, true);
    bound("", old.maximum, new.maximum, false);
    bound(" elements", length(old.min_items), length(new.min_items), true);
    bound(" elements", length(old.max_items), length(new.max_items), false);
    match (&old.pattern, &new.pattern) {
        (old, new) if old == new => {}
        (_, Some(pattern)) => narrower.push(format!("has to match `{pattern}`")),
        (Some(pattern), None) => wider.push(format!("no longer has to match `{pattern}`")),
        (None, None) => {}
    }
    match (narrower.is_empty(), wider.is_empty()) {
        (true, true) => Change::None,
        (true, false) => Change::Wider(wider.join(", ")),
        (false, _) => Change::Narrower(narrower.into_iter().chain(wider).collect::<Vec<_>>().join(", ")),
    }
}

fn shown(value: Option<f64>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}
