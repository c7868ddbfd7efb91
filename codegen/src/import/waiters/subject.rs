//! What an operation is about, and the inputs that say which one.

use cloudspec_spec::language::{Member, Operation, Place, Shape, Type};

use super::uncertain::Uncertain;
use crate::import::states::plain;
use crate::import::words::{singular, words};

/// What an operation's name says besides what it is about.
const FILLERS: &[&str] =
    &["attribute", "attributes", "detail", "details", "info", "list", "status", "statuses"];

/// What an operation is about, and the inputs that say which one.
pub(super) struct Subject<'o> {
    /// The words of its name: `network acl`.
    pub noun: Vec<String>,
    /// The input that names it.
    pub id: &'o Member,
    /// All inputs that the wait needs.
    pub inputs: Vec<String>,
}

impl<'o> Subject<'o> {
    pub(super) fn of(operation: &'o Operation, region: Option<&str>) -> Result<Subject<'o>, Uncertain> {
        let noun = noun(&operation.name);
        let ids: Vec<&Member> =
            operation.input.iter().filter(|member| is_text(member) && names(&member.name, &noun)).collect();
        // The one that says more: `InstanceId` and `DBInstanceId` of an operation about database instances.
        let most = ids.iter().map(|member| words(&member.name).len()).max().ok_or(Uncertain::Input)?;
        let longest: Vec<&&Member> = ids.iter().filter(|id| words(&id.name).len() == most).collect();
        let [id] = longest.as_slice() else { return Err(Uncertain::Input) };
        let mut inputs = Vec::new();
        for member in &operation.input {
            let filled = [region, operation.idempotency_token.as_deref()];
            let is_filled = filled.contains(&Some(member.name.as_str()));
            let is_id = member.name == id.name;
            if is_id || member.required && !is_filled {
                // Where the resource is, as in `RouteTableId`: not what is asked about it.
                let is_place = is_text(member) && plain(&member.name).ends_with("id");
                if !is_id && !is_place {
                    return Err(Uncertain::OtherInputs);
                }
                inputs.push(member.name.clone());
            }
        }
        Ok(Subject { noun, id, inputs })
    }

    /// What the id is called after: `network acl`.
    pub(super) fn identified(&self) -> Vec<String> {
        identified(&self.id.name).unwrap_or_default()
    }

    /// Whether the input takes several of them.
    pub(super) fn takes_several(&self) -> bool {
        words(&self.id.name).last().is_some_and(|last| last == "ids") || is_list(&self.id.shape)
    }
}

/// The words of an operation's name without its verb and without what does not name a resource, the last one in the
/// singular.
pub(super) fn noun(operation: &str) -> Vec<String> {
    let mut noun: Vec<String> = words(operation).into_iter().skip(1).collect();
    while noun.len() > 1 && noun.last().is_some_and(|last| FILLERS.contains(&last.as_str())) {
        noun.pop();
    }
    if let Some(last) = noun.last_mut() {
        *last = singular(last);
    }
    noun
}

/// The words in front of the last one, when that is `id` or `ids`; in the singular.
pub(super) fn identified(name: &str) -> Option<Vec<String>> {
    let mut named = words(name);
    let is_id = named.pop().is_some_and(|last| last == "id" || last == "ids");
    (is_id && !named.is_empty()).then(|| named.iter().map(|word| singular(word)).collect())
}

/// Whether an input is called like the id of what `noun` says: all of its words, or the last ones.
fn names(input: &str, noun: &[String]) -> bool {
    let noun: Vec<String> = noun.iter().map(|word| singular(word)).collect();
    identified(input).is_some_and(|named| noun.ends_with(&named))
}

fn is_text(member: &Member) -> bool {
    let r#type = |shape: &Shape| shape.r#type == Some(Type::String);
    let shape = &member.shape;
    let is_in_reach = !matches!(member.place, Some(Place::Payload | Place::Host | Place::Header));
    is_in_reach && (r#type(shape) || is_list(shape) && shape.items.as_deref().is_some_and(r#type))
}

pub(super) fn is_list(shape: &Shape) -> bool {
    shape.r#type == Some(Type::List)
}
