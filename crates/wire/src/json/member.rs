//! One member of a response, without reading what comes after it.

use std::borrow::Cow;

use crate::budget::Budget;
use crate::decode::Decode;
use crate::json_text::parser::{Parser, Token};
use crate::text;

/// The string value of the first member of the outermost object whose name `is_wanted`; `None` when there is
/// no such member, or when `body` is not a JSON object.
pub fn member(body: &[u8], is_wanted: impl Fn(&str) -> bool) -> Option<String> {
    let text = text::of(body);
    let mut parser = Parser::new(&text, Decode::default().max_depth, Budget::unlimited());
    if parser.peek().ok()? != Token::Object {
        return None;
    }
    parser.open().ok()?;
    let mut first = true;
    while let Some(name) = parser.next_key(first).ok()? {
        first = false;
        if is_wanted(&name) && parser.peek().ok()? == Token::String {
            return parser.string().ok().map(Cow::into_owned);
        }
        parser.skip().ok()?;
    }
    None
}
