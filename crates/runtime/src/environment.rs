//! The environment of the process: its variables and home directory.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;

/// Environment variables and the home directory: those of the process, or others given for a test.
///
/// `Debug` shows no values, because some of them are secret keys.
#[derive(Clone)]
pub struct Environment {
    variables: Variables,
    home: Option<PathBuf>,
}

#[derive(Clone)]
enum Variables {
    OfProcess,
    Given(BTreeMap<String, String>),
}

impl Environment {
    /// The environment of the process.
    pub fn of_process() -> Self {
        let home = ["HOME", "USERPROFILE"].iter().find_map(std::env::var_os).filter(|home| !home.is_empty());
        Environment { variables: Variables::OfProcess, home: home.map(PathBuf::from) }
    }

    /// An environment with just these variables, and without a home directory.
    pub fn given<K: Into<String>, V: Into<String>>(variables: impl IntoIterator<Item = (K, V)>) -> Self {
        let variables = variables.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        Environment { variables: Variables::Given(variables), home: None }
    }

    /// Sets the home directory.
    pub fn with_home(mut self, home: impl Into<PathBuf>) -> Self {
        self.home = Some(home.into());
        self
    }

    /// The value of a variable without white space around it; `None` when it is not set, empty, or not valid
    /// Unicode.
    pub fn get(&self, name: &str) -> Option<String> {
        let value = match &self.variables {
            Variables::OfProcess => std::env::var(name).ok()?,
            Variables::Given(variables) => variables.get(name)?.clone(),
        };
        let value = value.trim();
        (!value.is_empty()).then(|| value.to_owned())
    }

    /// Whether a variable is `true`, in upper or lower case.
    pub fn is_true(&self, name: &str) -> bool {
        self.get(name).is_some_and(|value| value.eq_ignore_ascii_case("true"))
    }

    /// A path below the home directory; `None` when there is no home directory.
    pub fn in_home(&self, path: &str) -> Option<PathBuf> {
        Some(self.home.as_ref()?.join(path))
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variables = match &self.variables {
            Variables::OfProcess => "of the process".to_owned(),
            Variables::Given(variables) => format!("{} given", variables.len()),
        };
        f.debug_struct("Environment").field("variables", &variables).field("home", &self.home).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_counts_as_unset() {
        let environment = Environment::given([("A", " x\n"), ("B", "  "), ("C", "True")]);
        assert_eq!(environment.get("A").as_deref(), Some("x"));
        assert_eq!((environment.get("B"), environment.get("D")), (None, None));
        assert_eq!((environment.is_true("C"), environment.is_true("A")), (true, false));
        assert_eq!(environment.in_home("x"), None);
        assert_eq!(environment.with_home("/h").in_home(".c/d"), Some(PathBuf::from("/h/.c/d")));
    }

    #[test]
    fn debug_shows_no_values() {
        let environment = Environment::given([("KEY", "hidden")]);
        assert_eq!(format!("{environment:?}"), "Environment { variables: \"1 given\", home: None }");
    }
}
