//! Bodies as text, whatever bytes they consist of.

use std::borrow::Cow;

/// The body as text, without a byte order mark. Bytes that are not UTF-8 become U+FFFD.
pub(crate) fn of(body: &[u8]) -> Cow<'_, str> {
    let body = without_mark(body);
    match std::str::from_utf8(body) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(body),
    }
}

/// The body without byte order marks at its beginning. A body that was joined from several files may have more than
/// one, with white space in front.
pub(crate) fn without_mark(mut body: &[u8]) -> &[u8] {
    while let Some(rest) = body.trim_ascii_start().strip_prefix("\u{feff}".as_bytes()) {
        body = rest;
    }
    body
}

/// Where in `body` the byte at `offset` of its text came from.
pub(crate) fn offset_in(body: &[u8], offset: usize) -> usize {
    let rest = without_mark(body);
    let mark = body.len() - rest.len();
    let (mut in_text, mut in_body) = (0, 0);
    for chunk in rest.utf8_chunks() {
        let (valid, invalid) = (chunk.valid().len(), chunk.invalid().len());
        if offset < in_text + valid || invalid == 0 {
            return mark + in_body + (offset - in_text).min(valid);
        }
        in_text += valid + char::REPLACEMENT_CHARACTER.len_utf8();
        in_body += valid + invalid;
        if offset < in_text {
            return mark + in_body - invalid;
        }
    }
    body.len()
}

#[cfg(test)]
mod tests {
    use super::{of, offset_in};

    #[test]
    fn places_in_the_text_lead_back_to_the_body() {
        let body = b"\xef\xbb\xbfab\xff\xfecd\xe4\xb8";
        assert_eq!(of(body), "ab\u{fffd}\u{fffd}cd\u{fffd}");
        let places: Vec<usize> = [0, 1, 2, 4, 5, 7, 8, 9, 10, 12].map(|at| offset_in(body, at)).into();
        assert_eq!(places, [3, 4, 5, 5, 6, 6, 7, 8, 9, 9]);
        assert_eq!(offset_in(body, 13), body.len());
        assert_eq!((of(b"\r\n\xef\xbb\xbf{"), offset_in(b"\r\n\xef\xbb\xbf{", 0)), ("{".into(), 5));
        assert_eq!((offset_in(b"abc", 3), offset_in(b"", 0), offset_in(b"abc", 9)), (3, 0, 3));
    }
}
