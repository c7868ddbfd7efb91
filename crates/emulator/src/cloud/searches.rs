//! What requests found by looking at resources one by one: kept for the pages that follow, until something changes that was
//! looked at.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::sync::Arc;

/// How many searches are kept.
const KEPT: usize = 4;

/// The latest searches, each with what it was made of.
pub(super) struct Searches<B>(RefCell<VecDeque<Search<B>>>);

struct Search<B> {
    query: String,
    basis: B,
    ids: Arc<[String]>,
}

impl<B> Default for Searches<B> {
    fn default() -> Self {
        Searches(RefCell::default())
    }
}

impl<B> Searches<B> {
    /// The ids that a query finds: those that it found before, if what they were made of still `holds`, or what `search` finds.
    pub(super) fn found(
        &self,
        query: String,
        holds: impl Fn(&B) -> bool,
        search: impl FnOnce() -> (Vec<String>, B),
    ) -> Arc<[String]> {
        let is_it = |kept: &&Search<B>| kept.query == query && holds(&kept.basis);
        if let Some(kept) = self.0.borrow().iter().find(is_it) {
            return kept.ids.clone();
        }
        let (ids, basis) = search();
        let ids: Arc<[String]> = ids.into();
        let mut all = self.0.borrow_mut();
        all.retain(|kept| kept.query != query);
        all.truncate(KEPT - 1);
        all.push_front(Search { query, basis, ids: ids.clone() });
        ids
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_search_is_kept_while_its_basis_holds_and_few_of_them_are() {
        let searches = Searches::default();
        let found = |query: &str, basis: u64, id: &str| {
            let search = || (vec![id.to_owned()], basis);
            searches.found(query.to_owned(), |kept| *kept == basis, search)[0].clone()
        };
        assert_eq!([found("a", 1, "i-1"), found("a", 1, "i-2")], ["i-1", "i-1"]);
        assert_eq!(found("a", 2, "i-3"), "i-3", "something changed");
        assert_eq!(found("b", 2, "i-4"), "i-4", "another query");
        assert_eq!(found("a", 2, "i-5"), "i-3");
        for query in 0..10 {
            found(&query.to_string(), 2, "i-6");
        }
        assert_eq!(searches.0.borrow().len(), KEPT);
        assert_eq!(found("a", 2, "i-7"), "i-7", "the oldest are forgotten");
    }
}
