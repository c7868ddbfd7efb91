//! Paths of wire names into a response: `Invocations.InvocationStatus`.

use super::names::{has, known_names};
use super::shapes::Shapes;
use crate::language::{Member, Shape};

/// Why a path leads nowhere: what is wrong, and what would be right.
pub(super) type Astray = (String, String);

/// The shape at the end of `path`. Lists and maps on the way are passed through, the one at the end is returned as it is.
///
/// `None` when the way ends in a shape that is itself wrong, which is reported there.
pub(super) fn follow<'a>(
    members: &'a [Member],
    path: &str,
    shapes: Shapes<'a>,
) -> Result<Option<&'a Shape>, Astray> {
    let mut members = members;
    let mut place = "the response";
    let mut steps = path.split('.').peekable();
    while let Some(step) = steps.next() {
        let Some(member) = members.iter().find(|member| member.name == step) else {
            let names = || members.iter().map(|member| member.name.as_str());
            if has(names(), step) {
                return Ok(None);
            }
            return Err((format!("`{step}` is not in {place}"), known_names(step, "members", names())));
        };
        if steps.peek().is_none() {
            return Ok(shapes.resolve(&member.shape));
        }
        let Some(element) = shapes.element(&member.shape) else { return Ok(None) };
        members = &element.members;
        place = &member.name;
    }
    Ok(None)
}
