//! The states of a resource or task: which of them last, and which pass by themselves.
//!
//! Only words whose meaning does not depend on the product are known; a vocabulary with any other word is left alone.

/// What a documented state means for somebody who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// It passes by itself.
    Passing,
    /// It passes, and the resource is gone then.
    Leaving,
    /// It lasts until somebody does something.
    Lasting,
    /// A task has ended well.
    Succeeded,
    /// It lasts, and something went wrong.
    Failed,
    /// The resource is gone.
    Gone,
}

const LASTING: &[&str] = &[
    "active",
    "allocated",
    "assigned",
    "associated",
    "attached",
    "available",
    "bound",
    "created",
    "detached",
    "disabled",
    "enabled",
    "inactive",
    "inuse",
    "online",
    "offline",
    "ready",
    "shutoff",
    "stopped",
    "unassociated",
];
const SUCCEEDED: &[&str] =
    &["accomplished", "complete", "completed", "done", "finished", "succeed", "succeeded", "success"];
const FAILED: &[&str] = &["error", "fail", "failed", "failure"];
const LEAVING: &[&str] = &["deleting", "destroying", "releasing", "removing", "terminating"];
const GONE: &[&str] = &["deleted", "destroyed", "released", "removed"];
const PASSING: &[&str] = &["init", "initial", "queued", "scheduled"];

/// A documented vocabulary in which every value is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct States {
    /// Values that last, in their documented order.
    pub lasting: Vec<String>,
    /// Values with which a task has ended well.
    pub succeeded: Vec<String>,
    /// Values that mean that something went wrong.
    pub failed: Vec<String>,
    /// Values that mean that the resource is going.
    pub leaving: Vec<String>,
    /// Values that mean that the resource is gone.
    pub gone: Vec<String>,
}

impl States {
    /// The states that `values` are; `None` when one of them is unknown, when none passes, or when none lasts: then there
    /// is nothing to wait for, or nobody can tell what.
    pub fn of<'v>(values: impl Iterator<Item = &'v str> + Clone) -> Option<States> {
        // What runs is a task that will end, or a machine that is on: the other words say which.
        let is_task = values.clone().any(|value| SUCCEEDED.contains(&&*plain(value)));
        let mut states = States::default();
        let mut passes = false;
        for value in values {
            let list = match state(&plain(value), is_task)? {
                State::Passing => {
                    passes = true;
                    continue;
                }
                State::Leaving => {
                    passes = true;
                    &mut states.leaving
                }
                State::Lasting => &mut states.lasting,
                State::Succeeded => &mut states.succeeded,
                State::Failed => &mut states.failed,
                State::Gone => &mut states.gone,
            };
            list.push(value.to_owned());
        }
        // Both at once would be a task that has states of a machine.
        let is_one_kind = states.lasting.is_empty() != states.succeeded.is_empty();
        (passes && is_one_kind).then_some(states)
    }
}

fn state(plain: &str, is_task: bool) -> Option<State> {
    let is = |words: &[&str]| words.contains(&plain);
    if is(LEAVING) {
        Some(State::Leaving)
    } else if plain == "running" && !is_task || is(LASTING) {
        Some(State::Lasting)
    } else if plain.ends_with("ing") || is(PASSING) {
        Some(State::Passing)
    } else if is(SUCCEEDED) {
        Some(State::Succeeded)
    } else if is(FAILED) || plain.ends_with("failed") {
        Some(State::Failed)
    } else if is(GONE) {
        Some(State::Gone)
    } else {
        // `pendingdelete`, `released2`, `all`: words that mean something in one product alone.
        (plain == "pending").then_some(State::Passing)
    }
}

/// The letters and digits of a value, in lower case: `In_use` is `inuse`.
pub fn plain(value: &str) -> String {
    value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vocabulary_is_known_when_every_word_of_it_is() {
        let shown = |values: &str| {
            States::of(values.split(' ')).map(|states| {
                let lists = [states.lasting, states.succeeded, states.failed, states.leaving, states.gone];
                lists.map(|list| list.join(" ")).join("|")
            })
        };
        let cases = [
            ("Pending Available", Some("Available||||")),
            (
                "Creating Available In_use Deleting CreateFailed",
                Some("Available In_use||CreateFailed|Deleting|"),
            ),
            ("Pending Starting Running Stopping Stopped", Some("Running Stopped||||")),
            ("Creating Running Failed", Some("Running||Failed||")),
            ("PENDING RUNNING SUCCESS FAILED", Some("|SUCCESS|FAILED||")),
            ("Creating Created Modifying Deleting Deleted", Some("Created|||Deleting|Deleted")),
            // A word of the product; nothing passes; nothing lasts; a task with states of a machine.
            ("Creating Available Retired", None),
            ("Available Modifying All", None),
            ("Active Inactive", None),
            ("Normal FinancialLocked", None),
            ("Creating Deleting", None),
            ("Running Success Stopped", None),
            ("ike_sa_established ipsec_sa_established", None),
            ("", None),
        ];
        let wrong: Vec<String> = cases
            .iter()
            .filter(|(values, expected)| shown(values).as_deref() != *expected)
            .map(|(values, _)| format!("{values}: {:?}", shown(values)))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
