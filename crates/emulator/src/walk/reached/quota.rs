//! Quotas: the last one within it is made, one more is not, and after one is gone it is.

use std::collections::BTreeSet;

use cloudspec_wire::Value;
use serde_json::json;

use super::attempts::{Pin, Reached, TRIES, Way, endings, makers};
use crate::cloud::relations::Quota;
use crate::cloud::resource::Resource;
use crate::cloud::row::Row;
use crate::walk::{Walk, Write};

impl Walk {
    /// The last one within the quota is made, the next is not, and after one is gone it is made.
    pub(super) fn reach_quota(&mut self, resource: &'static Resource) -> Reached {
        let quota = resource.quota.ok_or("no quota")?;
        let table = self.world.model.table(resource.table);
        let (id, ..) = self.made(resource, &[])?;
        let row = self.world.cloud.get(table, &id).cloned().unwrap_or_default();
        let value = row.text(quota.among).to_owned();
        let parent = if quota.among.is_empty() { vec![] } else { vec![(quota.each, json!(value))] };
        let used = move |walk: &Walk| walk.used(resource, quota.among, &value);
        if quota.most == 1 {
            self.world.model.remove(&mut self.world.cloud, table, &id);
        }
        for number in used(self)..quota.most - 1 {
            let id = format!("{}more{number}", resource.prefix);
            self.world.cloud.insert(table, Row { id, ..row.clone() });
        }
        self.world.commit().unwrap();
        let before: BTreeSet<String> = self.world.cloud.ids(table).iter().cloned().collect();
        let (write, input) = self
            .attempt(&makers(resource), &parent, |walk| used(walk) == quota.most)
            .map_err(|why| format!("the last one is not made: {why}"))?;
        let last = self.world.cloud.ids(table).iter().find(|id| !before.contains(*id)).cloned();
        let last = last.unwrap_or_default();
        self.refuses_more(&write, &input, &parent, &quota, |walk| used(walk) == quota.most)?;
        let key = [(resource.key, json!(last))];
        let mut way = Way::Calls;
        if self.attempt(&endings(resource), &key, |walk| used(walk) < quota.most).is_err() {
            way = Way::Planted;
            self.world.model.remove(&mut self.world.cloud, table, &last);
        }
        let again = self.attempt(&makers(resource), &parent, |walk| used(walk) == quota.most);
        again.map(|_| way).map_err(|why| format!("not made again: {why}"))
    }

    /// One more than the quota allows is refused, with the same input or with one of a few others.
    fn refuses_more(
        &mut self,
        write: &Write,
        input: &Value,
        parent: &[Pin<'_>],
        quota: &Quota,
        is_full: impl Fn(&Walk) -> bool,
    ) -> Result<(), String> {
        let target = self.target(write.service, write.operation).ok_or("no such operation")?;
        let mut refused = self.is_refused(write, input, (400, quota.codes));
        for number in 0..TRIES {
            if refused.is_ok() || !is_full(self) {
                break;
            }
            let other = self.pinned(write, target, parent, number % 2 == 0);
            refused = self.is_refused(write, &other, (400, quota.codes));
        }
        refused?;
        match is_full(self) {
            true => Ok(()),
            false => Err("one too many is there".to_owned()),
        }
    }

    /// How many there are that count for the quota of `value`.
    fn used(&self, resource: &Resource, among: &str, value: &str) -> usize {
        let table = self.world.model.table(resource.table);
        match among {
            "" => self.world.cloud.ids(table).len(),
            _ => self.world.cloud.ids_with(table, among, value).map_or(0, <[String]>::len),
        }
    }
}
