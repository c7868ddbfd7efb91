//! Rows as responses show them: written once, until the row or something else that they were made of changes.

use std::cell::RefCell;
use std::collections::HashMap;

/// How many bytes of texts a table keeps. Above, all of them are forgotten, and those that are asked for again written anew.
const KEPT: usize = 8 << 20;

/// The texts of rows by their ids.
#[derive(Clone)]
pub(super) struct Texts<B>(RefCell<Kept<B>>);

#[derive(Clone)]
struct Kept<B> {
    texts: HashMap<String, Text<B>>,
    bytes: usize,
}

/// A row as one kind of response shows it.
#[derive(Clone)]
struct Text<B> {
    /// The kind of response.
    layout: usize,
    /// What else than the row it was made of.
    basis: B,
    text: Box<[u8]>,
}

impl<B> Default for Texts<B> {
    fn default() -> Self {
        Texts(RefCell::new(Kept { texts: HashMap::new(), bytes: 0 }))
    }
}

impl<B> Texts<B> {
    /// Appends the text of a row: the one that is kept, when it is of this kind of response and its basis still holds, or what
    /// `write` writes.
    pub(super) fn put(
        &self,
        (id, layout): (&str, usize),
        text: &mut Vec<u8>,
        holds: impl Fn(&B) -> bool,
        write: impl FnOnce(&mut Vec<u8>) -> B,
    ) {
        if let Some(kept) = self.0.borrow().texts.get(id)
            && kept.layout == layout
            && holds(&kept.basis)
        {
            return text.extend_from_slice(&kept.text);
        }
        let start = text.len();
        let basis = write(text);
        let own = text.get(start..).unwrap_or_default().into();
        self.0.borrow_mut().keep(id, Text { layout, basis, text: own });
    }

    /// Forgets the text of a row, before the row changes.
    pub(super) fn forget(&mut self, id: &str) {
        self.0.get_mut().forget(id);
    }

    /// Forgets all texts.
    pub(super) fn clear(&mut self) {
        self.0 = Texts::default().0;
    }
}

impl<B> Kept<B> {
    fn keep(&mut self, id: &str, text: Text<B>) {
        self.forget(id);
        let size = text.size(id);
        if self.bytes + size > KEPT {
            (self.texts, self.bytes) = (HashMap::new(), 0);
        }
        if size <= KEPT {
            self.bytes += size;
            self.texts.insert(id.to_owned(), text);
        }
    }

    fn forget(&mut self, id: &str) {
        if let Some(text) = self.texts.remove(id) {
            self.bytes -= text.size(id);
        }
    }
}

impl<B> Text<B> {
    /// About the memory it takes with its id.
    fn size(&self, id: &str) -> usize {
        size_of::<Text<B>>() + id.len() + self.text.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is shown of a row of a layout at a basis, where `new` is what would be written.
    fn shown(texts: &Texts<u64>, id: &str, layout: usize, basis: u64, new: &str) -> String {
        let mut text = b"[".to_vec();
        let write = |text: &mut Vec<u8>| {
            text.extend_from_slice(new.as_bytes());
            basis
        };
        texts.put((id, layout), &mut text, |kept| *kept == basis, write);
        String::from_utf8(text).unwrap()
    }

    #[test]
    fn a_text_is_kept_while_its_basis_holds_and_for_its_kind_of_response() {
        let mut texts = Texts::default();
        assert_eq!([shown(&texts, "i-1", 0, 1, "a"), shown(&texts, "i-1", 0, 1, "b")], ["[a", "[a"]);
        assert_eq!(shown(&texts, "i-1", 0, 2, "c"), "[c", "another basis");
        assert_eq!(shown(&texts, "i-1", 1, 2, "d"), "[d", "another kind of response");
        texts.forget("i-1");
        assert_eq!(shown(&texts, "i-1", 1, 2, "e"), "[e");
        texts.clear();
        assert_eq!(shown(&texts, "i-1", 1, 2, "f"), "[f");
    }

    #[test]
    fn memory_for_texts_is_bounded() {
        let texts = Texts::default();
        let long = "x".repeat(KEPT / 10);
        for number in 0..100 {
            shown(&texts, &format!("i-{number}"), 0, 0, &long);
            assert!(texts.0.borrow().bytes <= KEPT);
        }
        shown(&texts, "i-0", 0, 0, &"x".repeat(KEPT + 1));
        assert_eq!(shown(&texts, "i-0", 0, 0, "new"), "[new", "one that never fits is not kept");
        let kept = texts.0.borrow();
        assert_eq!(kept.bytes, kept.texts.iter().map(|(id, text)| text.size(id)).sum::<usize>());
    }
}
