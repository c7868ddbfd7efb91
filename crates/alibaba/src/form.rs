//! Form bodies, read back.

use cloudspec_runtime::Request;

/// Content type of a form body.
pub(crate) const CONTENT_TYPE: &str = "application/x-www-form-urlencoded";

/// The parameters of the body, if it is a form.
pub(crate) fn parameters(request: &Request) -> Vec<(String, String)> {
    let is_form = request.headers.get("content-type").is_some_and(|kind| kind.starts_with(CONTENT_TYPE));
    if !is_form || request.body.is_empty() {
        return Vec::new();
    }
    let pairs = request.body.split(|byte| *byte == b'&');
    pairs
        .map(|pair| {
            let at = pair.iter().position(|byte| *byte == b'=').unwrap_or(pair.len());
            let (key, value) = pair.split_at(at);
            (decode(key), decode(value.strip_prefix(b"=").unwrap_or(value)))
        })
        .collect()
}

/// Undoes percent-encoding; `+` is a space, and a `%` without two digits stands for itself.
fn decode(text: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((first, tail)) = rest.split_first() {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                bytes.push(digit(*high) << 4 | digit(*low));
                rest = after;
            }
            (b'+', _) => bytes.push(b' '),
            _ => bytes.push(*first),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(byte: u8) -> u8 {
    match byte {
        b'0'..=b'9' => byte - b'0',
        _ => (byte | 0x20) - b'a' + 10,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_escapes_stand_for_themselves() {
        let decoded =
            ["a%20b", "%E4%B8%AD", "%", "%2", "%zz", "a+b", "%ff", ""].map(|text| decode(text.as_bytes()));
        assert_eq!(decoded, ["a b", "中", "%", "%2", "%zz", "a b", "\u{fffd}", ""]);
    }
}
