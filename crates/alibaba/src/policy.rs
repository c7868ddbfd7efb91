//! The smallest RAM policy that allows a list of operations.

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_wire::{AuthorizedResource, Operation, Value};
use serde_json::json;

/// A RAM policy that allows a list of operations and nothing more, as far as their authorization is
/// documented.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeastPolicy {
    /// Actions, grouped by the resources on which they are allowed.
    statements: BTreeMap<BTreeSet<String>, BTreeSet<&'static str>>,
    /// Operations whose authorization is not documented.
    undocumented: BTreeSet<&'static str>,
    /// Placeholders in resource names that were given no value.
    open: BTreeSet<String>,
}

/// The smallest policy that allows `operations`. `known` has the values of placeholders in resource names:
/// region id, account id and ids of resources, for example `("regionId", "cn-hangzhou")`. Placeholders
/// without a value become `*`.
pub fn least_policy(
    operations: impl IntoIterator<Item = &'static Operation>,
    known: &[(&str, &str)],
) -> LeastPolicy {
    let mut policy = LeastPolicy::default();
    for operation in operations {
        policy.allow(operation, known);
    }
    policy
}

impl LeastPolicy {
    /// The policy document, in the form that the RAM console accepts.
    pub fn to_json(&self) -> Value {
        let statement = |(resources, actions): (&BTreeSet<String>, &BTreeSet<&str>)| json!({ "Effect": "Allow", "Action": actions, "Resource": resources });
        json!({ "Version": "1", "Statement": self.statements.iter().map(statement).collect::<Vec<_>>() })
    }

    /// Operations that the policy leaves out because their authorization is not documented.
    pub fn undocumented(&self) -> impl Iterator<Item = &'static str> {
        self.undocumented.iter().copied()
    }

    /// Placeholders in resource names that became `*` because they were given no value.
    pub fn open_places(&self) -> impl Iterator<Item = &str> {
        self.open.iter().map(String::as_str)
    }

    fn allow(&mut self, operation: &'static Operation, known: &[(&str, &str)]) {
        let Some(authorization) = operation.facts.authorization else {
            self.undocumented.insert(operation.name);
            return;
        };
        let mut resources: BTreeSet<String> =
            least(authorization.resources).map(|template| self.filled(template, known)).collect();
        if resources.is_empty() {
            resources.insert("*".to_owned());
        }
        self.statements.entry(resources).or_default().insert(authorization.action);
        // What these are allowed on is documented with their own operations.
        let everywhere = BTreeSet::from(["*".to_owned()]);
        if !authorization.dependent.is_empty() {
            self.statements.entry(everywhere).or_default().extend(authorization.dependent);
        }
    }

    /// The name of a resource, with known values in place of its placeholders `{#name}`.
    fn filled(&mut self, template: &str, known: &[(&str, &str)]) -> String {
        let mut name = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once("{#") {
            let Some((place, after)) = after.split_once('}') else { break };
            name.push_str(before);
            match known.iter().find(|(known, _)| *known == place) {
                Some((_, value)) => name.push_str(value),
                None => {
                    name.push('*');
                    self.open.insert(place.to_owned());
                }
            }
            rest = after;
        }
        name.push_str(rest);
        name
    }
}

/// The resource names to allow. When a kind of resource has a name for all and a name with an id, the latter
/// is used, because it allows less.
fn least(resources: &'static [AuthorizedResource]) -> impl Iterator<Item = &'static str> {
    let is_lesser = |one: &AuthorizedResource, all: &AuthorizedResource| {
        one.kind == all.kind && !one.template.ends_with("/*") && all.template.ends_with("/*")
    };
    let is_least =
        move |resource: &&AuthorizedResource| !resources.iter().any(|other| is_lesser(other, resource));
    resources.iter().filter(is_least).map(|resource| resource.template)
}

impl std::fmt::Display for LeastPolicy {
    /// Writes the policy as indented JSON.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:#}", self.to_json())
    }
}

#[cfg(test)]
mod tests {
    use cloudspec_wire::{Authorization, Effect, Facts, Schema};

    use super::*;

    static NOTHING: Schema = Schema::new("Nothing", &[]);
    static READING: Facts = Facts::new().authorization(Authorization::new("ecs:Read").resources(RESOURCES));
    static ALSO_READING: Facts =
        Facts::new().authorization(Authorization::new("ecs:ReadMore").resources(RESOURCES));
    static EVERYWHERE: Facts =
        Facts::new().authorization(Authorization::new("ecs:List").dependent(&["ram:PassRole"]));
    static UNKNOWN: Facts = Facts::new();
    const RESOURCES: &[AuthorizedResource] = &[
        AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}"),
        AuthorizedResource::new("Command", "acs:ecs:{#regionId}:{#accountId}:command/*"),
    ];

    fn operation(name: &'static str, facts: &'static Facts) -> &'static Operation {
        let operation = Operation::dynamic(name, Effect::Read, &NOTHING, &NOTHING).facts(facts);
        Box::leak(Box::new(operation))
    }

    #[test]
    fn operations_on_the_same_resources_share_a_statement() {
        let operations = [operation("Read", &READING), operation("ReadMore", &ALSO_READING)];
        let policy = least_policy(operations, &[("regionId", "cn-hangzhou"), ("accountId", "123")]);
        let expected = json!({
            "Version": "1",
            "Statement": [{
                "Effect": "Allow",
                "Action": ["ecs:Read", "ecs:ReadMore"],
                "Resource": ["acs:ecs:cn-hangzhou:123:command/*", "acs:ecs:cn-hangzhou:123:instance/*"],
            }],
        });
        assert_eq!(policy.to_json(), expected);
        assert_eq!(policy.open_places().collect::<Vec<_>>(), ["instanceId"]);
    }

    #[test]
    fn a_resource_with_an_id_is_less_than_all_of_its_kind() {
        static LISTING: Facts = Facts::new().authorization(Authorization::new("ecs:List").resources(&[
            AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/*"),
            AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}"),
        ]));
        let known = [("regionId", "cn-hangzhou"), ("accountId", "123"), ("instanceId", "i-1")];
        let resource = |known: &[(&str, &str)]| {
            let policy = least_policy([operation("List", &LISTING)], known);
            let open: Vec<String> = policy.open_places().map(str::to_owned).collect();
            (policy.to_json()["Statement"][0]["Resource"].clone(), open)
        };
        assert_eq!(resource(&known), (json!(["acs:ecs:cn-hangzhou:123:instance/i-1"]), vec![]));
        let open = vec!["instanceId".to_owned()];
        assert_eq!(resource(&known[..2]), (json!(["acs:ecs:cn-hangzhou:123:instance/*"]), open));
    }

    #[test]
    fn dependent_actions_are_allowed_and_undocumented_operations_are_named() {
        let policy = least_policy([operation("List", &EVERYWHERE), operation("Other", &UNKNOWN)], &[]);
        let expected = json!({
            "Version": "1",
            "Statement": [{ "Effect": "Allow", "Action": ["ecs:List", "ram:PassRole"], "Resource": ["*"] }],
        });
        assert_eq!(policy.to_json(), expected);
        assert_eq!(policy.undocumented().collect::<Vec<_>>(), ["Other"]);
    }

    #[test]
    fn a_template_that_does_not_close_is_kept_as_it_is() {
        assert_eq!(LeastPolicy::default().filled("acs:{#regionId", &[]), "acs:{#regionId");
    }
}
