//! Base64 and hexadecimal digits: what a text in them means, and how a part of a secret looks in them.

use std::ops::Range;

/// An encoding of bytes as letters.
pub(super) struct Alphabet {
    /// The letters in the order of their values.
    letters: &'static [u8],
    /// The value of each byte that is a letter; [`NONE`] for other bytes.
    values: [u8; 256],
    /// Bits of a letter.
    pub(super) bits: usize,
    /// The number of letters after which bytes and letters end together.
    pub(super) group: usize,
}

/// The value of a byte that is no letter.
const NONE: u8 = u8::MAX;

/// Base64 in either of its alphabets, and hexadecimal digits in either case. A space counts as a plus, because `decode`
/// cannot tell them apart.
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
        Alphabet { letters, values, bits, group }
    }

    fn value(&self, letter: u8) -> u8 {
        self.values[usize::from(letter)]
    }

    /// The next run of at least `shortest` letters from `from` on, as long as it is.
    pub(super) fn next_run(&self, bytes: &[u8], from: usize, shortest: usize) -> Option<Range<usize>> {
        next_run(bytes, from, shortest, |byte| self.value(byte) != NONE)
    }

    /// Decodes the letters. An incomplete last byte is left out.
    pub(super) fn decoded(&self, letters: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(letters.len() * self.bits / 8);
        let (mut held, mut length) = (0_u32, 0);
        for letter in letters {
            held = held << self.bits | u32::from(self.value(*letter));
            length += self.bits;
            if length >= 8 {
                length -= 8;
                bytes.push((held >> length & 0xff) as u8);
            }
        }
        bytes
    }

    /// The text with one spelling of each letter.
    pub(super) fn in_one_spelling(&self, bytes: &[u8]) -> Vec<u8> {
        let spelling = |byte: &u8| self.letters.get(usize::from(self.value(*byte))).copied().unwrap_or(*byte);
        let spellings: [u8; 256] = std::array::from_fn(|byte| spelling(&(byte as u8)));
        bytes.iter().map(|byte| spellings[usize::from(*byte)]).collect()
    }

    /// How `bytes` look within a longer text of letters, wherever they begin in it: without the letters at either end
    /// that depend on what stands beside.
    pub(super) fn within_others(&self, bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
        (0..self.group * self.bits / 8).map(move |before| {
            let text = [&vec![0; before], bytes].concat();
            let bit = |at: usize| text[at / 8] >> (7 - at % 8) & 1;
            let letter = |index: usize| {
                let bits = index * self.bits..(index + 1) * self.bits;
                self.letters[bits.fold(0, |value, at| value << 1 | usize::from(bit(at)))]
            };
            ((before * 8).div_ceil(self.bits)..text.len() * 8 / self.bits).map(letter).collect()
        })
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
