//! The input of a call, by wire names.

use cloudspec_wire::Value;

/// A view of the input as JSON. The services treat absent and empty inputs alike.
#[derive(Clone, Copy)]
pub(crate) struct Input<'v>(pub(crate) &'v Value);

impl<'v> Input<'v> {
    pub(crate) fn text(&self, name: &str) -> Option<&'v str> {
        self.0.get(name)?.as_str().filter(|text| !text.is_empty())
    }

    pub(crate) fn integer(&self, name: &str) -> Option<u64> {
        self.0.get(name)?.as_u64()
    }

    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        self.0.get(name)?.as_bool()
    }

    /// A list of texts; elements that were left out are skipped.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        self.records(name).filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// A list of pairs, such as `Tag.N.Key` and `Tag.N.Value`.
    pub(crate) fn pairs(&self, name: &str, key: &str, value: &str) -> Vec<(String, String)> {
        let text = |record: &Value, name: &str| record.get(name).and_then(Value::as_str).map(str::to_owned);
        self.records(name)
            .filter_map(|record| Some((text(record, key)?, text(record, value).unwrap_or_default())))
            .collect()
    }

    fn records(&self, name: &str) -> impl Iterator<Item = &'v Value> {
        self.0.get(name).and_then(Value::as_array).into_iter().flatten()
    }
}
