//! What holds for the error of a call, whatever the response was.

use cloudspec_runtime::{Error, Response};

/// The secret of the credentials, which no error may show.
pub const SECRET: &str = "secret+/of the \"key\"";

/// Whether the error is one bounded line without the secret, and has the whole body.
pub fn check(error: &Error, response: &Response) -> Result<(), String> {
    let shown = error.to_string();
    let texts = [error.code(), error.request_id(), error.recommend(), Some(error.message()), Some(&shown)];
    for text in texts.into_iter().flatten() {
        if text.contains(|c: char| c.is_control() || matches!(c, '\u{202e}' | '\u{2028}')) {
            return Err(format!("more than one line: {text:?}"));
        }
        if text.contains(SECRET) || text.contains("secret%2B%2Fof%20the%20%22key%22") {
            return Err(format!("shows the secret: {text:?}"));
        }
    }
    match shown.chars().count() < 6000 && error.body() == response.body {
        true => Ok(()),
        false => Err(format!("too long, or without its body: {shown:?}")),
    }
}
