//! Names the items of a list whose own name is too general.

use cloudspec_spec::language::{Operation, Type};

use super::words::{singular, words};

/// Lists of this name hold whatever the operation is about.
const NAMELESS: &str = "dataSet";

/// Names the items of such a list after what the operation is about: those of `DescribeInstances` are `Instance`.
pub fn name_items(operation: &mut Operation) {
    let subject: String =
        words(&operation.name).iter().skip(1).map(|word| capital(&singular(word))).collect();
    let nameless = operation.output.iter_mut().filter(|member| member.name == NAMELESS);
    for items in nameless.filter_map(|member| member.shape.items.as_deref_mut()) {
        if items.r#type == Some(Type::Record) && items.type_name.is_none() && !subject.is_empty() {
            items.type_name = Some(subject.clone());
        }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
