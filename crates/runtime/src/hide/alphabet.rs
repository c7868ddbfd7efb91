//! Base64 and hexadecimal digits, and what a text in them means.

use std::ops::Range;

/// An encoding of bytes as letters.
pub(super) struct Alphabet {
    /// The value of each byte that is a letter; [`NONE`] for other bytes.
    values: [u8; 256],
    /// Bits of a letter.
    pub(super) bits: usize,
    /// The number of letters after which bytes and letters end together.
    pub(super) group: usize,
}

/// The value of a byte that is no letter.
const NONE: u8 = u8::MAX;

/// Base64 in either of its alphabets, and hexadecimal digits in either case. A space counts as a plus, which it is where a
/// form was decoded.
pub(super) static ALPHABETS: [Alphabet; 2] = [
    Alphabet::new(
        b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
        &[(b'-', 62), (b' ', 62), (b'_', 63)],
        6,
        4,
    ),
    Alphabet::new(
        b"0123456789abcdef",
        &[(b'A', 10), (b'B', 11), (b'C', 12), (b'D', 13), (b'E', 14), (b'F', 15)],
        4,
        2,
    ),
];

impl Alphabet {
    const fn new(letters: &'static [u8], others: &[(u8, u8)], bits: usize, group: usize) -> Alphabet {
        let mut values = [NONE; 256];
        let mut index = 0;
        while index < letters.len() {
            values[letters[index] as usize] = index as u8;
            index += 1;
        }
        let mut index = 0;
        while index < others.len() {
            values[others[index].0 as usize] = others[index].1;
            index += 1;
        }
        Alphabet { values, bits, group }
    }

    fn value(&self, letter: u8) -> u8 {
        self.values[usize::from(letter)]
    }

    pub(super) fn is_letter(&self, byte: u8) -> bool {
        self.value(byte) != NONE
    }

    /// The next run of at least `shortest` letters from `from` on, as long as it is.
    pub(super) fn next_run(&self, bytes: &[u8], from: usize, shortest: usize) -> Option<Range<usize>> {
        next_run(bytes, from, shortest, |byte| self.is_letter(byte))
    }

    /// Appends what the letters mean to `bytes`. An incomplete last byte is left out.
    pub(super) fn decode(&self, letters: &[u8], bytes: &mut Vec<u8>) {
        bytes.reserve(letters.len() * self.bits / 8);
        let (mut held, mut length) = (0_u32, 0);
        for letter in letters {
            held = held << self.bits | u32::from(self.value(*letter));
            length += self.bits;
            if length >= 8 {
                length -= 8;
                bytes.push((held >> length & 0xff) as u8);
            }
        }
    }

    /// The letters that encode the bytes in `range` of what was decoded.
    pub(super) fn letters(&self, range: Range<usize>) -> Range<usize> {
        range.start * 8 / self.bits..(range.end * 8).div_ceil(self.bits)
    }
}

/// The next run of at least `shortest` bytes that are `wanted`, from `from` on, as long as it is.
pub(super) fn next_run(
    bytes: &[u8],
    from: usize,
    shortest: usize,
    wanted: impl Fn(u8) -> bool,
) -> Option<Range<usize>> {
    let mut start = from;
    loop {
        let window = bytes.get(start..start + shortest)?;
        // Whatever stands before a byte that is not wanted is too short.
        if let Some(gap) = window.iter().rposition(|byte| !wanted(*byte)) {
            start += gap + 1;
            continue;
        }
        let rest = bytes.get(start + shortest..)?;
        return Some(start..start + shortest + rest.iter().take_while(|byte| wanted(**byte)).count());
    }
}
