//! Names found by their hashes.

use crate::scan::ends;

/// A hash table from names to their indices.
#[derive(Debug)]
pub(crate) struct Names(Box<[u16]>);

/// An empty slot of the table.
const NONE: u16 = u16::MAX;

impl Names {
    /// The table for a list of names.
    #[cold]
    pub(crate) fn of<'a>(names: impl ExactSizeIterator<Item = &'a str>) -> Self {
        let mut slots = vec![NONE; (2 * names.len()).next_power_of_two()].into_boxed_slice();
        // No record has more fields than 16 bits can count; were there one, the others would be unknown members.
        for (index, name) in (0..NONE).zip(names) {
            let mut at = hash(name.as_bytes()) & (slots.len() - 1);
            while slots[at] != NONE {
                at = (at + 1) & (slots.len() - 1);
            }
            slots[at] = index;
        }
        Names(slots)
    }

    /// The first index for which `is_it` returns `true`, among those with the hash of `name`.
    #[inline]
    pub(crate) fn find(&self, name: &[u8], is_it: impl Fn(usize) -> bool) -> Option<usize> {
        let mask = self.0.len() - 1;
        let mut at = hash(name);
        loop {
            at &= mask;
            // At most half of the slots are taken, so the search ends at an empty one.
            match *self.0.get(at)? {
                NONE => return None,
                index if is_it(usize::from(index)) => return Some(usize::from(index)),
                _ => at += 1,
            }
        }
    }
}

/// The hash of a name: its length, its first bytes and its last bytes.
#[inline]
fn hash(name: &[u8]) -> usize {
    let (first, last) = ends(name);
    let mixed = (first ^ last.rotate_left(29) ^ name.len() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (mixed >> 40) as usize
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn every_name_is_found_and_no_other() {
        let names = [
            "A",
            "Name",
            "OssOutputErrorCode",
            "OssOutputErrorInfo",
            "CreationTime",
            "CreatixnTime",
            "Creatiyn-Time",
            "",
            "12345678",
            "12345678x12345678",
            "12345678y12345678",
        ];
        let table = Names::of(names.iter().copied());
        for (index, name) in names.iter().enumerate() {
            assert_eq!(table.find(name.as_bytes(), |at| names[at] == *name), Some(index), "{name}");
        }
        for name in ["a", "B", "Nam", "Names", "OssOutputErrorXxxx", "\0", "123456789"] {
            assert_eq!(table.find(name.as_bytes(), |at| names[at] == name), None, "{name}");
        }
        assert_eq!(Names::of([].into_iter()).find(b"A", |_| true), None);
    }
}
