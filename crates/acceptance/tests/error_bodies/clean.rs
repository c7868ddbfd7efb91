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
    match shown.chars().count() < 6000 && has_body(error, response) {
        true => Ok(()),
        false => Err(format!("too long, or without its body: {shown:?}")),
    }
}

/// Whether the error has the body of the response: as it came, or as UTF-8 where a success in UTF-16 cannot be read.
fn has_body(error: &Error, response: &Response) -> bool {
    error.body() == response.body
        || (200..300).contains(&response.status)
            && std::str::from_utf8(error.body()).is_ok_and(|text| {
                let units = |to: fn(u16) -> [u8; 2]| {
                    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(to)
                };
                units(u16::to_le_bytes).eq(response.body.iter().copied())
                    || units(u16::to_be_bytes).eq(response.body.iter().copied())
            })
}
