//! Decodes a text until nothing is left to decode, in one pass: percent-encoding, escapes of JSON and of programming
//! languages, entities of XML and HTML, broken lines, and the zeros of UTF-16, in any order and on top of each other.
//!
//! Whatever is decoded is put back in front of what follows, as if it had stood there: `%255C` followed by `u0041` is an A.

use std::ops::Range;

/// The most bytes that encode one byte, in one layer of encoding.
pub(super) const LONGEST_UNIT: usize = 12;

/// What keeps the places of decoded bytes.
pub(super) trait Places: Default {
    /// The next byte stands for what is at `place`.
    fn push(&mut self, place: Range<usize>);

    /// So many next bytes stand for themselves, from `start` on.
    fn keep(&mut self, start: usize, length: usize);

    /// The next byte stands for what byte `index` of `others` does.
    fn push_of(&mut self, others: &Self, index: usize);

    /// Removes the places from `index` on, and returns from where to where they go.
    fn cut(&mut self, index: usize) -> Range<usize>;
}

/// No places: enough to know whether something is there.
impl Places for () {
    fn push(&mut self, _: Range<usize>) {}

    fn keep(&mut self, _: usize, _: usize) {}

    fn push_of(&mut self, (): &(), _: usize) {}

    fn cut(&mut self, _: usize) -> Range<usize> {
        0..0
    }
}

impl Places for Vec<Range<usize>> {
    fn push(&mut self, place: Range<usize>) {
        Vec::push(self, place);
    }

    fn keep(&mut self, start: usize, length: usize) {
        self.extend((start..start + length).map(|at| at..at + 1));
    }

    fn push_of(&mut self, others: &Self, index: usize) {
        self.extend(others.get(index).cloned());
    }

    fn cut(&mut self, index: usize) -> Range<usize> {
        let first = self.get(index).map_or(0, |place| place.start);
        let last = self.last().map_or(first, |place| place.end);
        self.truncate(index);
        first..last
    }
}

/// Decoded bytes, and what in the original each stands for.
#[derive(Default)]
pub(super) struct Bare<P> {
    pub(super) bytes: Vec<u8>,
    pub(super) places: P,
    /// Where units begin that may be encoded and are not complete.
    open: Vec<usize>,
    /// Whether only line breaks and the indentation of a line came since the last byte.
    is_line_start: bool,
}

impl<P: Places> Bare<P> {
    pub(super) fn of(text: &[u8]) -> Bare<P> {
        Bare::of_start(text, usize::MAX)
    }

    /// The start of what `text` means, with at least `enough` bytes that are not loose where there are so many.
    pub(super) fn of_start(text: &[u8], enough: usize) -> Bare<P> {
        let mut bare = Bare::<P>::default();
        bare.bytes.reserve(text.len().min(enough));
        let (mut at, mut counted, mut firm) = (0, 0, 0);
        let mut next_unit = Next::new(text, enough, |rest| memchr::memchr3(b'%', b'\\', b'&', rest));
        let mut next_gap = Next::new(text, enough, |rest| memchr::memchr3(b'\r', b'\n', 0, rest));
        while let Some(byte) = text.get(at) {
            if bare.open.is_empty() && !bare.is_line_start {
                if enough < usize::MAX {
                    let new = bare.bytes.get(counted..).unwrap_or_default();
                    firm += new.iter().filter(|byte| !is_loose(**byte)).count();
                    counted = bare.bytes.len();
                    if firm >= enough {
                        break;
                    }
                }
                let end = next_unit.from(at).min(next_gap.from(at));
                if end > at {
                    bare.bytes.extend_from_slice(text.get(at..end).unwrap_or_default());
                    bare.places.keep(at, end - at);
                    at = end;
                    continue;
                }
            }
            bare.take(*byte, at..at + 1);
            at += 1;
        }
        bare
    }

    /// Takes the next byte, and decodes whatever it completes.
    fn take(&mut self, byte: u8, place: Range<usize>) {
        self.push(byte, place);
        while let Some(start) = self.open.last().copied() {
            let unit = unit(self.bytes.get(start..).unwrap_or_default());
            if let Unit::Begun = unit {
                return;
            }
            self.open.pop();
            match unit {
                Unit::Byte(byte) => {
                    let place = self.cut(start);
                    self.push(byte, place);
                }
                Unit::Char(value) => {
                    let place = self.cut(start);
                    self.push_char(value, place);
                }
                Unit::Begun | Unit::Other => {}
            }
        }
    }

    /// Removes everything from `index` on, and returns what it stood for.
    fn cut(&mut self, index: usize) -> Range<usize> {
        self.bytes.truncate(index);
        self.places.cut(index)
    }

    /// Appends a character, or half of one beyond U+FFFF.
    fn push_char(&mut self, value: u32, place: Range<usize>) {
        let high = self.bytes.last_chunk().and_then(|bytes| high_surrogate(*bytes));
        let (value, place) = match (high, value) {
            (Some(high), 0xdc00..0xe000) => {
                let first = self.cut(self.bytes.len() - 3);
                (0x10000 + ((high - 0xd800) << 10) + (value - 0xdc00), first.start..place.end)
            }
            _ => (value, place),
        };
        let (bytes, length) = utf8(value);
        bytes.into_iter().take(length).for_each(|byte| self.push(byte, place.clone()));
    }

    fn push(&mut self, byte: u8, place: Range<usize>) {
        let before = self.bytes.len().wrapping_sub(1);
        let is_escaped = self.bytes.last() == Some(&b'\\') && self.open.last() == Some(&before);
        match byte {
            // Every other byte of a Latin text in UTF-16.
            0 => return,
            b'\r' | b'\n' => {
                self.is_line_start = true;
                // Shells go on in the next line.
                if is_escaped {
                    self.open.pop();
                    self.cut(before);
                }
                return;
            }
            b' ' | b'\t' if self.is_line_start => return,
            b'\\' if is_escaped => {
                let first = self.places.cut(before);
                self.places.push(first.start..place.end);
                return;
            }
            _ => {}
        }
        if matches!(byte, b'%' | b'\\' | b'&') {
            self.open.push(self.bytes.len());
        }
        self.bytes.push(byte);
        self.is_line_start = false;
        self.places.push(place);
    }

    /// The same without what depends on how it was written: blanks may be the indentation of a line, a plus means a blank in a
    /// form, and how many backslashes stand for one depends on how often it was escaped.
    pub(super) fn tight(&self) -> Bare<P> {
        let mut tight = Bare::<P>::default();
        tight.bytes.reserve(self.bytes.len());
        for (index, byte) in self.bytes.iter().enumerate().filter(|(_, byte)| !is_loose(**byte)) {
            tight.bytes.push(*byte);
            tight.places.push_of(&self.places, index);
        }
        tight
    }

    /// Without what may be the beginning of an encoded unit at the end.
    pub(super) fn without_open_end(mut self) -> Bare<P> {
        self.bytes.truncate(self.open.first().copied().unwrap_or(usize::MAX));
        self
    }
}

impl Bare<Vec<Range<usize>>> {
    /// What the bytes in `range` stand for.
    pub(super) fn place(&self, range: Range<usize>) -> Range<usize> {
        let of = self.places.get(range).unwrap_or_default();
        of.first().map_or(0, |first| first.start)..of.last().map_or(0, |last| last.end)
    }
}

/// Whether a byte may stand there or not, depending on how a text is written.
pub(super) fn is_loose(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'+' | b'\\')
}

/// Where the next byte of a kind is.
struct Next<'a, F> {
    text: &'a [u8],
    /// How far ahead it is looked for.
    most: usize,
    find: F,
    known: Option<usize>,
}

impl<'a, F: Fn(&[u8]) -> Option<usize>> Next<'a, F> {
    fn new(text: &'a [u8], most: usize, find: F) -> Self {
        Next { text, most, find, known: None }
    }

    /// The first one from `at` on, or how far was looked.
    fn from(&mut self, at: usize) -> usize {
        if let Some(known) = self.known.filter(|known| *known >= at) {
            return known;
        }
        let end = at.saturating_add(self.most).min(self.text.len());
        let found = (self.find)(self.text.get(at..end).unwrap_or_default());
        *self.known.insert(found.map_or(end, |distance| at + distance))
    }
}

/// The high half of a character beyond U+FFFF, written as if it were a character.
fn high_surrogate(bytes: [u8; 3]) -> Option<u32> {
    let [0xed, second @ 0xa0..0xb0, third] = bytes else { return None };
    Some(0xd000 | u32::from(second & 0x3f) << 6 | u32::from(third & 0x3f))
}

/// The bytes of a character, or of half a character.
fn utf8(value: u32) -> ([u8; 4], usize) {
    let mut buffer = [0; 4];
    match char::from_u32(value) {
        Some(c) => {
            let length = c.encode_utf8(&mut buffer).len();
            (buffer, length)
        }
        None => ([0xed, 0x80 | (value >> 6 & 0x3f) as u8, 0x80 | (value & 0x3f) as u8, 0], 3),
    }
}

/// What begins with a byte that may encode another one.
enum Unit {
    /// It is not complete.
    Begun,
    Byte(u8),
    /// A character, or half of one beyond U+FFFF.
    Char(u32),
    /// It encodes nothing.
    Other,
}

fn unit(text: &[u8]) -> Unit {
    match text {
        [_] => Unit::Begun,
        // As the function `escape` of browsers writes it.
        [b'%', b'u', digits @ ..] => character(digits, 4),
        [b'%', digits @ ..] => byte(digits, 2, 16),
        [b'\\', b'u' | b'x', b'{', digits @ .., b'}'] => character(digits, 1),
        [b'\\', b'u' | b'x', b'{', digits @ ..] if is_number(digits, 6, 16) => Unit::Begun,
        [b'\\', b'u', digits @ ..] => character(digits, 4),
        [b'\\', b'x', digits @ ..] => byte(digits, 2, 16),
        [b'\\', b'0'..=b'3', ..] => byte(text.get(1..).unwrap_or_default(), 3, 8),
        [b'\\', letter] => escape(*letter).map_or(Unit::Other, Unit::Byte),
        [b'&', name @ .., b';'] => entity(name).map_or(Unit::Other, Unit::Char),
        [b'&', name @ ..] if is_part_of_entity(name) => Unit::Begun,
        _ => Unit::Other,
    }
}

fn is_number(digits: &[u8], longest: usize, base: u32) -> bool {
    digits.len() <= longest && digits.iter().all(|digit| char::from(*digit).is_digit(base))
}

fn number(digits: &[u8], base: u32) -> u32 {
    digits.iter().fold(0, |number, digit| number * base + char::from(*digit).to_digit(base).unwrap_or(0))
}

/// At least so many hexadecimal digits, and at most six.
fn character(digits: &[u8], fewest: usize) -> Unit {
    match is_number(digits, 6, 16) {
        true if digits.len() < fewest => Unit::Begun,
        true => Unit::Char(number(digits, 16)),
        false => Unit::Other,
    }
}

/// Exactly so many digits.
fn byte(digits: &[u8], length: usize, base: u32) -> Unit {
    match is_number(digits, length, base) {
        true if digits.len() < length => Unit::Begun,
        true => Unit::Byte((number(digits, base) & 0xff) as u8),
        false => Unit::Other,
    }
}

fn escape(letter: u8) -> Option<u8> {
    Some(match letter {
        b'n' => b'\n',
        b'r' => b'\r',
        b't' => b'\t',
        b'b' => 8,
        b'f' => 12,
        b'"' | b'/' | b'\'' => letter,
        _ => return None,
    })
}

/// Longest name of an entity.
const LONGEST_ENTITY: usize = 9;

fn is_part_of_entity(name: &[u8]) -> bool {
    name.len() <= LONGEST_ENTITY && name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'#')
}

/// `amp`, `#65`, `#x41`, and the named entities of HTML for characters that occur in keys.
fn entity(name: &[u8]) -> Option<u32> {
    let c = match name {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        b"plus" => '+',
        b"sol" => '/',
        b"bsol" => '\\',
        b"equals" => '=',
        b"percnt" => '%',
        b"nbsp" => ' ',
        [b'#', b'x' | b'X', digits @ ..] if is_number(digits, 6, 16) => return Some(number(digits, 16)),
        [b'#', digits @ ..] if is_number(digits, 7, 10) => return Some(number(digits, 10)),
        _ => return None,
    };
    Some(c.into())
}
