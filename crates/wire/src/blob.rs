//! Bytes.

use std::fmt;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Writes with padding; reads with it or without.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Bytes. In JSON, XML and parameters they are sent as a Base64 string; as the whole body of a request or
/// response they are sent unchanged.
///
/// A received string is kept unchanged, so writing it back changes nothing.
///
/// ```
/// use cloudspec_wire::Blob;
///
/// let picture = Blob::from(vec![0xff, 0xd8]);
/// assert_eq!(picture.base64(), "/9g=");
/// assert_eq!(picture.to_vec(), Some(vec![0xff, 0xd8]));
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Blob(String);

impl Blob {
    /// Creates a value from a Base64 string. It is not checked until [`to_vec`](Blob::to_vec).
    pub fn from_base64(text: impl Into<String>) -> Blob {
        Blob(text.into())
    }

    /// The Base64 string.
    pub fn base64(&self) -> &str {
        &self.0
    }

    /// The bytes; `None` when the string is not valid Base64. White space in it is ignored.
    pub fn to_vec(&self) -> Option<Vec<u8>> {
        from_base64(&self.0)
    }

    /// Creates a value from the string on the wire.
    pub(crate) fn set(&mut self, text: String) {
        self.0 = text;
    }
}

/// The bytes of a Base64 string; `None` when it is not valid Base64. White space in it is ignored.
pub fn from_base64(text: &str) -> Option<Vec<u8>> {
    match text.contains(char::is_whitespace) {
        true => BASE64.decode(text.split_whitespace().collect::<String>()).ok(),
        false => BASE64.decode(text).ok(),
    }
}

impl From<&[u8]> for Blob {
    fn from(bytes: &[u8]) -> Self {
        Blob(BASE64.encode(bytes))
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Blob::from(bytes.as_slice())
    }
}

impl<const N: usize> From<&[u8; N]> for Blob {
    fn from(bytes: &[u8; N]) -> Self {
        Blob::from(bytes.as_slice())
    }
}

impl fmt::Debug for Blob {
    /// Shows the beginning of the Base64 string.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 64;
        match self.0.char_indices().nth(SHOWN) {
            None => fmt::Debug::fmt(&self.0, f),
            Some((end, _)) => write!(f, "{:?}...", &self.0[..end]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_read_with_and_without_padding_and_white_space() {
        let cases: [(&str, Option<&[u8]>); 7] = [
            ("", Some(b"")),
            ("aGk=", Some(b"hi")),
            ("aGk", Some(b"hi")),
            (" aG\r\nk= ", Some(b"hi")),
            ("aGk!", None),
            ("ä", None),
            ("a", None),
        ];
        for (text, expected) in cases {
            assert_eq!(from_base64(text).as_deref(), expected, "{text:?}");
        }
    }
}
