//! What the documentation of a service shows, where the spec does not say: which operation it calls first, and which
//! waiter it waits with.

use cloudspec_spec::language::{Effect, Operation, Service, Shape, Type, Waiter};

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

/// A waiter that takes nothing but strings: one for what the first call is about if possible, and of these the one with
/// the shortest name, since main resources have the short ones.
pub fn first_wait<'s>(service: &'s Service, operations: &[Operation]) -> Option<&'s Waiter> {
    let operation = |name: &str| operations.iter().find(|operation| operation.name == name);
    let group = |name: &str| operation(name).and_then(|operation| operation.group.as_deref());
    let first = service.first_call.as_deref();
    let takes_strings = |waiter: &&Waiter| {
        let inputs = operation(&waiter.operation).map(|operation| operation.input.as_slice());
        waiter.inputs.iter().all(|name| {
            let input = inputs.and_then(|inputs| inputs.iter().find(|input| input.name == *name));
            input.is_some_and(|input| is_string(&input.shape))
        })
    };
    service.waiters.iter().filter(takes_strings).min_by_key(|waiter| {
        let is_other = first != Some(&waiter.operation);
        let is_elsewhere = first.and_then(group) != group(&waiter.operation);
        (waiter.gone, is_other, is_elsewhere, waiter.name.len())
    })
}

/// Whether an input takes a string, or a list of strings.
fn is_string(shape: &Shape) -> bool {
    let inner = shape.items.as_deref().filter(|_| shape.r#type == Some(Type::List)).unwrap_or(shape);
    inner.r#type == Some(Type::String)
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

    #[test]
    fn the_shown_wait_takes_strings_and_is_about_the_first_call() {
        let input = |name: &str, r#type: Type| Member {
            name: name.to_owned(),
            shape: Shape { r#type: Some(r#type), ..Shape::default() },
            ..Member::default()
        };
        let of_group = |name: &str, group: &str, r#type: Type| Operation {
            group: Some(group.to_owned()),
            input: vec![input("Id", r#type)],
            ..operation(name, &[], true)
        };
        let operations = [
            of_group("ListDisks", "disk", Type::String),
            of_group("ListInstances", "instance", Type::String),
            of_group("ListNodes", "instance", Type::Int64),
            of_group("ListImages", "instance", Type::String),
        ];
        let waiter = |name: &str, operation: &str, gone: bool| Waiter {
            name: name.to_owned(),
            operation: operation.to_owned(),
            inputs: vec!["Id".to_owned()],
            gone,
            ..Waiter::default()
        };
        let mut service = Service {
            first_call: Some("ListInstances".to_owned()),
            waiters: vec![
                waiter("disk_up", "ListDisks", false),
                waiter("node_up", "ListNodes", false),
                waiter("image_ready", "ListImages", false),
                waiter("instance_gone", "ListInstances", true),
                waiter("instance_running", "ListInstances", false),
            ],
            ..Service::default()
        };
        for expected in ["instance_running", "image_ready", "disk_up", "instance_gone"] {
            let first = first_wait(&service, &operations).map(|waiter| waiter.name.clone());
            assert_eq!(first.as_deref(), Some(expected));
            service.waiters.retain(|waiter| waiter.name != expected);
        }
        assert!(first_wait(&service, &operations).is_none(), "a number is no string");
    }
}
