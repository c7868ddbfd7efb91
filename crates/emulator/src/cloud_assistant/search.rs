//! Which invocations a request asks for.

use std::ops::Range;

use super::run::overall;
use super::shown;
use super::tables::Invocation;
use super::tags::{check_keys, has_tags};
use super::targets::region;
use crate::call::Call;
use crate::refusal::Refusal;
use crate::store::IndexedTable;

/// Where an invocation has a text that requests filter on.
type Text = fn(&Invocation) -> &str;

/// What every operation filters on.
const COMMON: [(&str, Text); 3] = [
    ("InvokeId", |invocation| &invocation.id),
    ("CommandId", |invocation| &invocation.command.id),
    ("ResourceGroupId", |invocation| &invocation.resource_group),
];

/// What `DescribeInvocations` filters on besides.
const OWN: [(&str, Text); 3] = [
    ("CommandName", |invocation| &invocation.command.name),
    ("CommandType", |invocation| &invocation.command.kind),
    ("RepeatMode", |invocation| &invocation.repeat_mode),
];

/// Whether an invocation is one that a filter finds.
type Test<'c> = Box<dyn Fn(&Invocation) -> bool + 'c>;

/// The filters of a request, read once: one of them by an index, the others by looking at what that one leaves.
pub(super) struct Search<'c> {
    index: &'static str,
    values: Vec<&'c str>,
    tests: Vec<Test<'c>>,
}

impl<'c> Search<'c> {
    /// The filters that all operations have.
    pub(super) fn common(call: &Call<'c>) -> Result<Search<'c>, Refusal> {
        let tags = call.input.pairs("Tag", "Key", "Value");
        check_keys(call, &tags)?;
        let region = region(call);
        let mut search = Search { index: "RegionId", values: vec![region], tests: Vec::new() };
        if !region.is_empty() {
            // Without a region it is in every one.
            search.values.push("");
        }
        for name in ["InvokeId", "InstanceId", "CommandId"] {
            let Some(wanted) = call.input.text(name) else { continue };
            (search.index, search.values) = (name, vec![wanted]);
            search.test(move |invocation| {
                let home = &*invocation.command.region;
                home.is_empty() || home == region
            });
            break;
        }
        search.texts(call, &COMMON);
        if let Some(wanted) = call.input.text("InstanceId").filter(|_| search.index != "InstanceId") {
            search.test(move |invocation| invocation.runs.iter().any(|run| run.instance == wanted));
        }
        if !tags.is_empty() {
            search.test(move |invocation| has_tags(&invocation.tags, &tags));
        }
        Ok(search)
    }

    /// The filters of `DescribeInvocations`.
    pub(super) fn whole(call: &Call<'c>) -> Result<Search<'c>, Refusal> {
        let mut search = Search::common(call)?;
        let now = call.now;
        search.texts(call, &OWN);
        if let Some(wanted) = call.input.text("InvokeStatus") {
            search.test(move |invocation| {
                let status = overall(&invocation.runs, now);
                wanted == status || wanted == shown::older(status)
            });
        }
        if let Some(wanted) = call.input.flag("Timed") {
            search.test(move |invocation| wanted == invocation.is_timed(now));
        }
        Ok(search)
    }

    fn texts(&mut self, call: &Call<'c>, members: &[(&'static str, Text)]) {
        for (name, text) in
            members.iter().copied().filter(|(name, _)| *name != self.index).collect::<Vec<_>>()
        {
            if let Some(wanted) = call.input.text(name) {
                self.test(move |invocation| text(invocation) == wanted);
            }
        }
    }

    fn test(&mut self, test: impl Fn(&Invocation) -> bool + 'c) {
        self.tests.push(Box::new(test));
    }

    /// All that are found, the latest first.
    pub(super) fn all<'w>(&self, table: &'w IndexedTable<Invocation>) -> Vec<&'w Invocation> {
        let lists = self.values.iter().filter_map(|value| table.ids_with(self.index, value));
        let mut ids: Vec<&String> = lists.flatten().collect();
        if self.values.len() > 1 {
            ids.sort();
        }
        let rows = ids.into_iter().rev().filter_map(|id| table.get(id));
        rows.filter(|invocation| self.tests.iter().all(|test| test(invocation))).collect()
    }

    /// How many are found, and those of a page, the latest first. When the index alone finds them, only those of the page are
    /// looked at.
    pub(super) fn page<'w>(
        &self,
        table: &'w IndexedTable<Invocation>,
        range: impl Fn(usize) -> Range<usize>,
    ) -> (usize, Vec<&'w Invocation>) {
        let lists = self.values.iter().filter_map(|value| table.ids_with(self.index, value));
        let mut lists = lists.filter(|ids| !ids.is_empty());
        if let (Some(ids), None, true) = (lists.next(), lists.next(), self.tests.is_empty()) {
            let page = range(ids.len());
            let ids_of_page = ids.iter().rev().skip(page.start).take(page.len());
            return (ids.len(), ids_of_page.filter_map(|id| table.get(id)).collect());
        }
        let all = self.all(table);
        let page = all.get(range(all.len())).unwrap_or_default().to_vec();
        (all.len(), page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloud_assistant::tables::{Command, Tables};

    fn table(count: usize, region: fn(usize) -> &'static str) -> IndexedTable<Invocation> {
        let mut table = Tables::default().invocations;
        for number in 0..count {
            let id = format!("t-{number:03}");
            let command = Command { region: region(number).to_owned(), ..Command::default() };
            table.insert(id.clone(), Invocation { id, command, ..Invocation::default() });
        }
        table
    }

    fn page(
        table: &IndexedTable<Invocation>,
        search: &Search<'_>,
        wanted: Range<usize>,
    ) -> (usize, Vec<String>) {
        let (total, page) = search.page(table, |_| wanted.clone());
        (total, page.into_iter().map(|invocation| invocation.id.clone()).collect())
    }

    #[test]
    fn a_page_has_the_latest_first_whether_one_list_gives_it_or_two() {
        let search = || Search { index: "RegionId", values: vec!["cn-hangzhou", ""], tests: Vec::new() };
        let expected = (5, vec!["t-003".to_owned(), "t-002".to_owned()]);
        let one = table(5, |_| "cn-hangzhou");
        assert_eq!(page(&one, &search(), 1..3), expected);
        let two = table(5, |number| if number % 2 == 0 { "cn-hangzhou" } else { "" });
        assert_eq!(page(&two, &search(), 1..3), expected);
        let mut tested = search();
        tested.test(|invocation| invocation.id != "t-003");
        assert_eq!(page(&two, &tested, 1..3), (4, vec!["t-002".to_owned(), "t-001".to_owned()]));
    }
}
