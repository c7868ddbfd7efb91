//! Command lines of the Zenlayer CLI, as descriptions show them, and the requests that they stand for.

use cloudspec_spec::json::Json;

use super::document::Field;

/// The request that a command line stands for: an object by wire names, whose scalars are strings. `None`
/// when it is not a command line of an operation with these inputs.
///
/// A flag that stands several times is a list, one without a value is left out, and `{name=value, ..}` is an object.
pub fn request(text: &str, inputs: &[Field]) -> Option<Json> {
    let words = words(text);
    let mut words = words.iter().map(String::as_str).skip_while(|word| !word.starts_with("--")).peekable();
    let mut entries: Vec<(String, Json)> = Vec::new();
    while let Some(word) = words.next() {
        let name = word.strip_prefix("--")?;
        let (name, value) = match name.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (name, words.next_if(|word| !word.starts_with("--"))),
        };
        let input = inputs.iter().find(|input| input.flag == name)?;
        let Some(value) = value else { continue };
        add(&mut entries, &input.name, structure(value));
    }
    Some(Json::Object(entries))
}

/// Adds a value to what the name has already.
fn add(entries: &mut Vec<(String, Json)>, name: &str, value: Json) {
    match entries.iter_mut().find(|(known, _)| known == name).map(|(_, value)| value) {
        None => entries.push((name.to_owned(), value)),
        Some(Json::Array(values)) => values.push(value),
        Some(first) => *first = Json::Array(vec![std::mem::take(first), value]),
    }
}

/// A value, which may be an object of the form `{name=value, ..}`.
fn structure(value: &str) -> Json {
    let inner = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    let pairs: Option<Vec<(&str, &str)>> =
        inner.and_then(|inner| inner.split(',').map(|pair| pair.trim().split_once('=')).collect());
    match pairs {
        Some(pairs) => Json::object(pairs.into_iter().map(|(name, value)| (name, Json::from(value)))),
        None => Json::from(value),
    }
}

/// The words of a command line; what is quoted is one.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in text.chars() {
        match quote {
            Some(open) if c == open => quote = None,
            None if matches!(c, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            None if c.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_is_a_request_by_wire_names() {
        let input =
            |flag: &str, name: &str| Field { flag: flag.into(), name: name.into(), ..Field::default() };
        let inputs = [input("vm-ids", "vmIds"), input("name", "vmName"), input("rule-infos", "ruleInfos")];
        let cases = [
            ("zeno vm list", Some("{}")),
            ("zeno vm list --name  'a b' --vm-ids x", Some(r#"{"vmName":"a b","vmIds":"x"}"#)),
            (r#"zeno vm list --vm-ids "1" --vm-ids 2 --vm-ids=3"#, Some(r#"{"vmIds":["1","2","3"]}"#)),
            ("zeno vm list --name --vm-ids 1", Some(r#"{"vmIds":"1"}"#)),
            (r#"zeno vm list --rule-infos "{a=b, c=1/2}""#, Some(r#"{"ruleInfos":{"a":"b","c":"1/2"}}"#)),
            (r#"zeno vm list --name "{a}""#, Some(r#"{"vmName":"{a}"}"#)),
            ("zeno vm list --other 1", None),
        ];
        for (line, expected) in cases {
            let found = request(line, &inputs).map(|request| request.compact());
            assert_eq!(found.as_deref(), expected, "{line}");
        }
    }
}
