//! Finds strings by name in a document that cannot be parsed: one that is cut off, joined from several, or
//! not quite JSON or XML.

/// The string value of the first JSON member with one of `names`, earlier names first. Single quotes are taken where
/// there is no member in double ones.
pub fn member(body: &[u8], names: &[&str]) -> Option<String> {
    let body = String::from_utf8_lossy(body);
    let quoted = |quote| names.iter().find_map(|name| member_called(&body, name, quote));
    quoted('"').or_else(|| quoted('\''))
}

/// The text of the first XML element with one of `names`, earlier names first.
pub fn element(body: &[u8], names: &[&str]) -> Option<String> {
    let body = String::from_utf8_lossy(body);
    names.iter().find_map(|name| element_called(&body, name))
}

/// The text of the first member called `name`, where names and texts are in `quote`.
fn member_called(body: &str, name: &str, quote: char) -> Option<String> {
    let quoted = format!("{quote}{name}{quote}");
    body.match_indices(&quoted).find_map(|(at, _)| {
        let value = body.get(at + quoted.len()..)?.trim_start().strip_prefix(':')?.trim_start();
        let text: String = match value.strip_prefix(quote) {
            Some(text) => unescaped(text.get(..end_of_text(text, quote)?)?),
            None => value.chars().take_while(char::is_ascii_digit).collect(),
        };
        (!text.is_empty()).then_some(text)
    })
}

/// Where the text of a member ends; `None` when it is cut off, since half a code is another code.
fn end_of_text(text: &str, quote: char) -> Option<usize> {
    let mut is_escaped = false;
    text.bytes().position(|byte| {
        let ends = byte == quote as u8 && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    })
}

/// A text as JSON means it, or as it stands where that has no meaning.
fn unescaped(text: &str) -> String {
    serde_json::from_str(&format!("\"{text}\"")).unwrap_or_else(|_| text.replace("\\'", "'"))
}

/// Longest prefix of a name.
const LONGEST_PREFIX: usize = 32;

/// The text of the first element called `name`, with whatever prefix.
fn element_called(body: &str, name: &str) -> Option<String> {
    body.match_indices(name).find_map(|(at, _)| {
        let before = body.as_bytes().get(..at)?;
        let prefix = before.iter().rev().take(LONGEST_PREFIX).take_while(|byte| **byte != b'<').count();
        let opens = before.len().checked_sub(prefix + 1).is_some_and(|at| before.get(at) == Some(&b'<'));
        let is_prefix = prefix == 0 || before.ends_with(b":");
        let is_plain = before
            .get(before.len() - prefix..)?
            .iter()
            .all(|byte| byte.is_ascii_alphanumeric() || *byte == b':');
        let tag = body.get(at + name.len()..)?;
        if !(opens && is_prefix && is_plain && tag.starts_with(['>', ' ', '\t', '\r', '\n'])) {
            return None;
        }
        let content = tag.get(tag.find('>')? + 1..)?.trim_start();
        let text = match content.strip_prefix("<![CDATA[") {
            Some(text) => text.split_once("]]>").map(|(text, _)| text),
            None => content.split_once('<').map(|(text, _)| text),
        };
        text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_in_what_is_no_document() {
        let cases = [
            (r#"{"Message": "a\qb", "Code": "X""#, Some("X")),
            (r#"{"Data": [[[{"Code" : "X\u0041\n""#, Some("XA\n")),
            (r#"{"Code": "cut o"#, None),
            (r"{'Code': 'X', 'Message': 'it\'s no'}", Some("X")),
            (r#"{'Message': 'the "Code" is', 'Code': 'X\u0041'}"#, Some("XA")),
            (r"{'Code': 'it\'s no'", Some("it's no")),
            (r"{'Code': 404}", Some("404")),
            (r#"{"Message": "'Code': 'Y'", "Code": "X""#, Some("X")),
            (r"{'Code': 'cut o", None),
            (r#"{"Code": 404, "#, Some("404")),
            (r#"{"Code": null, "Code": "X""#, Some("X")),
            (r#"{"ErrorCode": "X", "Message": "Code""#, None),
            ("<Error><Code>X</Code><Mess", Some("X")),
            ("<Message>a & b</Message><e:Code a='b'>\r\nX\r\n</e:Code>", Some("X")),
            ("<Code><![CDATA[X]]></Code>", Some("X")),
            ("<Code/><Code></Code><Code>X</", Some("X")),
            ("<Code>cut o", None),
            ("<CodeName>X</CodeName></Code>X", None),
            ("Code Code <", None),
            ("", None),
        ];
        for (body, expected) in cases {
            let found = member(body.as_bytes(), &["Code"]).or_else(|| element(body.as_bytes(), &["Code"]));
            assert_eq!(found.as_deref(), expected, "{body}");
        }
    }
}
