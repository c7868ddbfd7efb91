//! Documented values of whole schemas.

use cloudspec_spec::diagnostics::Diagnostics;
use cloudspec_spec::json::Json;
use cloudspec_spec::node;

use super::document::Schema;
use super::kind::Kind;
use super::shape::Shapes;

/// How deep documented values are followed; components may refer to each other in circles.
const DEEPEST: usize = 12;

/// How many schemas are looked at for the documented values of one request. Components that refer to each other would
/// unfold into more than anybody has time for.
pub const SCHEMAS: usize = 10_000;

impl<'d> Shapes<'d> {
    /// The documented value of a schema, with scalars as strings. `left` is how many schemas may be looked at.
    pub fn example(&self, schema: &'d Schema, left: &mut usize) -> Option<Json> {
        self.example_within(schema, DEEPEST, left)
    }

    fn example_within(&self, schema: &'d Schema, levels: usize, left: &mut usize) -> Option<Json> {
        let levels = levels.checked_sub(1)?;
        *left = left.checked_sub(1)?;
        let behind = self.behind(schema);
        let own = || {
            // Some metadata has the text `null` where there is no example.
            let texts = [schema.example.trimmed(), behind.example.trimmed()].into_iter().flatten();
            texts.filter(|text| *text != "null").map(Json::from).next()
        };
        let schema = behind;
        match Kind::of(schema) {
            // Only a complete object is an example of an object; other texts belong to one of its members.
            Kind::Record => own().filter(|text| is_structure(text, '{')).or_else(|| {
                let members = schema.properties.iter();
                let members = members
                    .filter_map(|(name, member)| Some((name, self.example_within(member, levels, left)?)));
                let members: Vec<(&str, Json)> = members.collect();
                (!members.is_empty()).then(|| Json::object(members))
            }),
            Kind::List => own().filter(|text| is_structure(text, '[')).or_else(|| {
                let items = schema.items.0.as_deref();
                let items = items.and_then(|items| self.example_within(items, levels, left));
                items.map(|item| Json::Array(vec![item])).or_else(own)
            }),
            _ => own(),
        }
    }
}

/// Whether a documented value is a structure that begins with `open`.
fn is_structure(value: &Json, open: char) -> bool {
    let text = value.as_str().unwrap_or_default();
    text.starts_with(open) && node::read(text, 0, &mut Diagnostics::new()).is_some()
}
