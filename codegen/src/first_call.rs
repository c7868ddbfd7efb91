//! Which operation the documentation of a service begins with, where the spec names none.

use cloudspec_spec::language::{Effect, Operation};

/// Endings of operations about what every service has, not about the resources of this one.
const GENERAL: [&str; 6] = ["Tags", "TagResources", "TagKeys", "TagValues", "Regions", "Zones"];

/// An operation that reads and needs no inputs: one with paging if possible, about resources of the service, and of these
/// the one with the shortest name, since main resources have the short ones.
///
/// `region` is the input that clients fill in.
pub fn first_call<'o>(operations: &'o [Operation], region: Option<&str>) -> Option<&'o Operation> {
    let needs_inputs = |operation: &Operation| {
        operation.input.iter().any(|input| input.required && region != Some(&input.name))
    };
    let is_simple = |operation: &&Operation| {
        operation.effect == Effect::Read
            && operation.revision.is_none()
            && operation.deprecated.is_none()
            && !needs_inputs(operation)
    };
    let simple = operations.iter().filter(is_simple);
    let is_general = |name: &str| GENERAL.iter().any(|ending| name.ends_with(ending));
    simple.min_by_key(|operation| {
        (operation.paging.is_none(), is_general(&operation.name), operation.name.len())
    })
}

#[cfg(test)]
mod tests {
    use cloudspec_spec::language::{Deprecation, Member, Paging};

    use super::*;

    fn operation(name: &str, required: &[&str], is_paged: bool) -> Operation {
        let input = |name: &&str| Member { name: (*name).to_owned(), required: true, ..Member::default() };
        Operation {
            name: name.to_owned(),
            effect: Effect::Read,
            input: required.iter().map(input).collect(),
            paging: is_paged.then(Paging::default),
            ..Operation::default()
        }
    }

    #[test]
    fn it_is_a_read_with_pages_that_needs_nothing_but_a_region() {
        let mut operations = vec![
            operation("ListRegions", &[], false),
            operation("ListDisks", &["DiskId"], true),
            operation("ListTags", &[], true),
            operation("ListInstancePlans", &["RegionId"], true),
            operation("ListInstances", &["RegionId"], true),
            Operation { deprecated: Some(Deprecation::default()), ..operation("ListOld", &[], true) },
        ];
        let first = |operations: &[Operation]| {
            first_call(operations, Some("RegionId")).map(|operation| operation.name.clone())
        };
        assert_eq!(first(&operations).as_deref(), Some("ListInstances"));
        assert_eq!(
            first_call(&operations, None).map(|operation| operation.name.as_str()),
            Some("ListTags"),
            "a provider whose clients fill in nothing"
        );
        operations.truncate(3);
        assert_eq!(first(&operations).as_deref(), Some("ListTags"));
        operations.truncate(2);
        assert_eq!(first(&operations).as_deref(), Some("ListRegions"));
        assert_eq!(first(&operations[1..]), None);
    }
}
