//! Where requests begin and end in the bytes of a connection, to refuse a chunk that is announced too large before it
//! comes: the HTTP library waits for all of it.

use std::mem;

/// The longest line of a chunk's size, and the longest headers, that are looked into.
const LINE: usize = 64 << 10;

/// The headers that are looked into; the HTTP library takes no more.
const HEADERS: usize = 100;

/// Follows the requests of a connection.
#[derive(Debug)]
pub(crate) struct Framing {
    /// The largest chunk.
    largest: u64,
    part: Part,
    /// The beginning of a head or line of which the rest has not come yet.
    begun: Vec<u8>,
}

/// What comes next on a connection.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    /// The head of a request.
    Head,
    /// This many bytes of a body.
    Body(u64),
    /// The line with the size of a chunk.
    Size,
    /// This many bytes of a chunk, with the end of its line.
    Chunk(u64),
    /// Lines of trailers, up to an empty one.
    Trailers,
    /// Something that only the HTTP library understands.
    Unknown,
}

impl Framing {
    /// The framing of a new connection, on which no chunk may be larger than `largest` bytes.
    pub(crate) fn new(largest: u64) -> Framing {
        Framing { largest, part: Part::Head, begun: Vec::new() }
    }

    /// Follows the next bytes. `Some` when a chunk is too large: how many of the bytes come before it, and its size.
    pub(crate) fn follow(&mut self, bytes: &[u8]) -> Option<(usize, u64)> {
        let mut rest = bytes;
        while !rest.is_empty() && self.part != Part::Unknown {
            let at = bytes.len() - rest.len();
            match self.part {
                Part::Body(length) | Part::Chunk(length) => {
                    let passed = usize::try_from(length).unwrap_or(usize::MAX).min(rest.len());
                    rest = rest.get(passed..).unwrap_or_default();
                    self.part = match (self.part, length - passed as u64) {
                        (Part::Body(_), 0) => Part::Head,
                        (Part::Body(_), left) => Part::Body(left),
                        (_, 0) => Part::Size,
                        (_, left) => Part::Chunk(left),
                    };
                }
                Part::Head | Part::Size | Part::Trailers => {
                    let line = rest.iter().position(|byte| *byte == b'\n').map_or(rest.len(), |end| end + 1);
                    let (line, after) = rest.split_at(line);
                    rest = after;
                    self.begun.extend_from_slice(line);
                    if line.ends_with(b"\n")
                        && let Some(size) = self.line()
                    {
                        return Some((at, size));
                    }
                    if self.begun.len() > LINE {
                        self.part = Part::Unknown;
                    }
                }
                Part::Unknown => {}
            }
        }
        None
    }

    /// Goes on after a whole line. `Some` is the size of a chunk that is too large.
    fn line(&mut self) -> Option<u64> {
        let is_blank = |text: &[u8]| text == b"\n" || text == b"\r\n";
        match self.part {
            Part::Head => {
                let is_whole = self.begun.ends_with(b"\n\r\n") || self.begun.ends_with(b"\n\n");
                if is_whole || is_blank(&self.begun) {
                    let head = mem::take(&mut self.begun);
                    // Blank lines in front of a request are passed over.
                    self.part = if is_blank(&head) { Part::Head } else { after(&head) };
                }
            }
            Part::Size => {
                let line = mem::take(&mut self.begun);
                self.part = match httparse::parse_chunk_size(&line) {
                    Ok(httparse::Status::Complete((_, 0))) => Part::Trailers,
                    Ok(httparse::Status::Complete((_, size))) if size > self.largest => return Some(size),
                    Ok(httparse::Status::Complete((_, size))) => Part::Chunk(size + 2),
                    _ => Part::Unknown,
                };
            }
            _ => {
                if is_blank(&mem::take(&mut self.begun)) {
                    self.part = Part::Head;
                }
            }
        }
        None
    }
}

/// What follows a head.
fn after(head: &[u8]) -> Part {
    let mut headers = [httparse::EMPTY_HEADER; HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    if !request.parse(head).is_ok_and(|status| status.is_complete()) {
        return Part::Unknown;
    }
    let value = |name: &str| {
        let header = request.headers.iter().find(|header| header.name.eq_ignore_ascii_case(name));
        header.and_then(|header| std::str::from_utf8(header.value).ok()).map(str::trim)
    };
    match (value("transfer-encoding"), value("content-length").map(str::parse)) {
        (Some(coding), _) if coding.to_ascii_lowercase().ends_with("chunked") => Part::Size,
        (Some(_), _) | (None, Some(Err(_))) => Part::Unknown,
        (None, Some(Ok(length))) if length > 0 => Part::Body(length),
        (None, _) => Part::Head,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found when the bytes come in pieces of `piece` bytes: how many bytes are let through, and the size.
    fn found(text: &str, piece: usize) -> Option<(usize, u64)> {
        let mut framing = Framing::new(100);
        let mut passed = 0;
        for bytes in text.as_bytes().chunks(piece) {
            if let Some((before, size)) = framing.follow(bytes) {
                return Some((passed + before, size));
            }
            passed += bytes.len();
        }
        None
    }

    #[test]
    fn chunks_that_are_too_large_are_found_however_the_bytes_come() {
        const HEAD: &str = "POST / HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n";
        let cases = [
            (format!("{HEAD}ffffffffffffffff\r\nab"), Some(u64::MAX)),
            (format!("{HEAD}64\r\n{}\r\n65;a=b\r\n", "x".repeat(100)), Some(101)),
            (format!("{HEAD}3\r\nabc\r\n0\r\nt: v\r\n\r\nGET / HTTP/1.1\r\n\r\n{HEAD}FFF\r\n"), Some(0xfff)),
            (
                format!("POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nfff\n\r\n{HEAD}1\r\na\r\n200\r\n"),
                Some(0x200),
            ),
            (format!("{HEAD}64\r\n"), None),
            ("POST / HTTP/1.1\r\nContent-Length: 99\r\n\r\nffff\r\n".to_owned(), None),
            (format!("{HEAD}zz\r\nffff\r\n"), None),
            ("no HTTP\r\n\r\nffff\r\n".to_owned(), None),
            ("a".repeat(200_000), None),
        ];
        for (text, expected) in cases {
            for piece in [1, 7, text.len()] {
                let found = found(&text, piece);
                assert_eq!(found.map(|(_, size)| size), expected, "{text} in pieces of {piece}");
                if let Some((passed, size)) = found.filter(|_| piece == text.len()) {
                    assert!(text[passed..].to_lowercase().starts_with(&format!("{size:x}")), "{text}");
                }
            }
        }
    }
}
