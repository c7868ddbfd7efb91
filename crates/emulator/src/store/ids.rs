//! Ids in order.

use std::collections::VecDeque;

/// Ids in order. New ones are usually the highest and the oldest go first, so both ends are cheap to change.
#[derive(Clone, Default)]
pub(super) struct Ids(VecDeque<String>);

impl Ids {
    pub(super) fn add(&mut self, id: &str) {
        if let Err(place) = self.place(id) {
            self.0.insert(place, id.to_owned());
            self.0.make_contiguous();
        }
    }

    pub(super) fn remove(&mut self, id: &str) {
        if let Ok(place) = self.place(id) {
            self.0.remove(place);
            self.0.make_contiguous();
        }
    }

    pub(super) fn as_slice(&self) -> &[String] {
        // Every change leaves them in one piece.
        self.0.as_slices().0
    }

    fn place(&self, id: &str) -> Result<usize, usize> {
        self.as_slice().binary_search_by(|other| other.as_str().cmp(id))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids_are_in_order_and_in_one_piece_after_every_change() {
        let mut random = fastrand::Rng::with_seed(7);
        let (mut ids, mut expected) = (Ids::default(), BTreeSet::new());
        for number in 0..5_000 {
            let id = match random.bool() {
                true => format!("i-{number:06}"),
                false => format!("i-{:06}", random.u32(..2_000)),
            };
            ids.add(&id);
            expected.insert(id);
            let gone = match random.u8(..3) {
                0 => expected.first().cloned(),
                1 => Some(format!("i-{:06}", random.u32(..6_000))),
                _ => None,
            };
            if let Some(gone) = gone {
                ids.remove(&gone);
                expected.remove(&gone);
            }
            assert!(ids.as_slice().iter().eq(&expected), "after {number} changes");
        }
    }
}
