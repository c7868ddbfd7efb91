//! Members of one list whose names differ in the case of their first letter alone: `Key` and `key`.
//!
//! They are one member in two spellings, of which the provider's SDKs send the capital one. It gets the name that both
//! would have in Rust; the other stays callable, deprecated, with `_lower` behind its name. What crates were published with
//! keeps its names.

use std::collections::BTreeSet;

use cloudspec_spec::language::{Deprecation, Member, Shape};

use super::Imported;
use super::merge::Existing;
use super::words::words;

/// Names the spellings that nobody should use, in shapes and operations that are new.
pub fn name_twins(imported: &mut Imported, existing: &Existing) {
    let is_known =
        |name: &String| existing.service.as_ref().is_some_and(|service| service.shapes.contains_key(name));
    let shapes = imported.service.shapes.iter_mut().filter(|(name, _)| !is_known(name));
    shapes.for_each(|(_, shape)| within(shape));
    let known: BTreeSet<&str> = existing.operations.iter().map(|operation| operation.name.as_str()).collect();
    for operation in
        imported.operations.iter_mut().filter(|operation| !known.contains(operation.name.as_str()))
    {
        among(&mut operation.input);
        among(&mut operation.output);
        operation.payload.iter_mut().for_each(within);
    }
}

fn within(shape: &mut Shape) {
    among(&mut shape.members);
    shape.items.iter_mut().for_each(|items| within(items));
}

fn among(members: &mut [Member]) {
    let names: BTreeSet<String> = members.iter().map(|member| member.name.clone()).collect();
    for member in members {
        let twin = capital(&member.name).filter(|twin| names.contains(twin));
        if let Some(twin) = twin {
            member.rename.get_or_insert_with(|| format!("{}_lower", words(&member.name).join("_")));
            member.deprecated.get_or_insert_with(Deprecation::default).replaced_by.get_or_insert(twin);
        }
        within(&mut member.shape);
    }
}

/// The spelling with a capital, of a name that begins with a small letter.
fn capital(name: &str) -> Option<String> {
    let first = name.chars().next().filter(char::is_ascii_lowercase)?;
    Some(format!("{}{}", first.to_ascii_uppercase(), name.get(1..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_capital_spelling_has_the_plain_name_whichever_comes_first() {
        let named = |names: [&str; 3]| {
            let mut members: Vec<Member> =
                names.iter().map(|name| Member { name: (*name).to_owned(), ..Member::default() }).collect();
            among(&mut members);
            members.into_iter().map(|member| member.rename).collect::<Vec<_>>()
        };
        let lower = Some("tag_key_lower".to_owned());
        assert_eq!(named(["tagKey", "TagKey", "Value"]), [lower.clone(), None, None]);
        assert_eq!(named(["TagKey", "value", "tagKey"]), [None, None, lower]);
        assert_eq!(named(["key", "value", "KEY"]), [None, None, None]);
    }

    #[test]
    fn the_other_spelling_is_deprecated_and_says_what_replaces_it() {
        let mut members =
            ["key", "Key"].map(|name| Member { name: name.to_owned(), ..Member::default() }).to_vec();
        among(&mut members);
        let replaced: Vec<_> = members.iter().map(|member| member.deprecated.clone()).collect();
        let deprecation = Deprecation { replaced_by: Some("Key".to_owned()), ..Deprecation::default() };
        assert_eq!(replaced, [Some(deprecation), None]);
    }
}
