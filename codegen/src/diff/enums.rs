//! Enums: their variants.

use cloudspec_spec::ir::EnumId;

use super::difference::Found;
use super::version::Version;

/// Compares two enums that correspond to each other.
pub(super) fn compare(
    old: &Version,
    old_id: EnumId,
    new: &Version,
    new_id: EnumId,
    place: &str,
    found: &mut Found,
) {
    let variants = |version: &Version, id: EnumId| {
        let names = version.names.variants.get(id.0).cloned().unwrap_or_default();
        version.model.enumeration(id).values.iter().cloned().zip(names).collect::<Vec<_>>()
    };
    let (was, is) = (variants(old, old_id), variants(new, new_id));
    for (value, variant) in &was {
        match is.iter().find(|(known, _)| known.value == value.value) {
            None => found.breaking(place, format!("value `{}` removed", value.value)),
            Some((known, renamed)) => {
                found.name(place, "variant", variant, renamed);
                found.retirement(
                    &format!("{place} = {}", value.value),
                    value.retired.is_some(),
                    known.retired.is_some(),
                );
                if known.doc != value.doc {
                    found.documentation(place, format!("meaning of the value `{}`", value.value));
                }
            }
        }
    }
    for (value, _) in is.iter().filter(|(value, _)| !was.iter().any(|(known, _)| known.value == value.value))
    {
        found.added(place, format!("value `{}` added", value.value));
    }
}
