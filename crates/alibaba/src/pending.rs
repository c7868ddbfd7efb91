use std::borrow::Cow;
pub(crate) fn percent_encode(text: &str) -> Cow<'_, str> {
    let mut s = String::new();
    for b in text.bytes() {
        if b.is_ascii_alphanumeric() || b"-_.~".contains(&b) {
            s.push(b as char)
        } else {
            s.push_str(&format!("%{b:02X}"))
        }
    }
    Cow::Owned(s)
}
