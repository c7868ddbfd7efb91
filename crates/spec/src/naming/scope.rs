//! The names of one place.

use std::collections::HashSet;

use super::case::Case;

/// The names that are taken in one place, as they are without the mark of a raw identifier.
#[derive(Clone, Debug)]
pub(super) struct Scope {
    case: Case,
    taken: HashSet<String>,
}

/// An item to be named.
pub(super) struct Claim<'a> {
    /// The name that the spec records.
    pub recorded: Option<&'a str>,
    /// The other candidates, by number, the best first.
    pub candidates: &'a dyn Fn(usize) -> Option<String>,
}

impl Scope {
    pub fn new(case: Case) -> Self {
        Scope { case, taken: HashSet::new() }
    }

    /// Takes a name that is claimed elsewhere.
    pub fn take(&mut self, name: &str) {
        self.taken.insert(name.trim_start_matches("r#").to_owned());
    }

    /// Names for all of `items`. What the spec records is claimed first, so that nothing else can take it away.
    pub fn name<T>(
        &mut self,
        items: &[T],
        recorded: impl Fn(&T) -> Option<&str>,
        candidate: impl Fn(&T, usize) -> Option<String>,
    ) -> Vec<String> {
        let mut names = vec![String::new(); items.len()];
        for settled in [true, false] {
            for (item, name) in items.iter().zip(&mut names) {
                let recorded = recorded(item);
                if recorded.is_some() == settled {
                    let candidates = |index| candidate(item, index);
                    *name = self.claim(&Claim { recorded, candidates: &candidates });
                }
            }
        }
        names
    }

    /// Takes the recorded name, or else the first candidate that is free.
    pub fn claim(&mut self, claim: &Claim<'_>) -> String {
        let recorded = claim.recorded.map(str::to_owned);
        let all = recorded.into_iter().chain((0..).map_while(claim.candidates));
        let mut all = all.map(|text| self.case.apply(&text)).peekable();
        let first = all.peek().cloned().unwrap_or_default();
        let mut name = all.find(|name| !self.taken.contains(name)).unwrap_or(first);
        while self.taken.contains(&name) {
            name = self.case.extend(&name);
        }
        self.taken.insert(name.clone());
        Case::print(name)
    }
}
