//! Responses in XML.

use std::collections::BTreeMap;

use cloudspec_wire::{Mismatch, Operation, xml};
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::Event;

use super::compare::{same_text, shortened};
use super::verdict::{Contradiction, Verdict, options};

/// What becomes of a response that is read and written back: every text of an element without elements in it must be
/// there again, as often and under the same path.
pub fn verdict(operation: &'static Operation, text: &str) -> Verdict {
    let mut output = (operation.response)(operation);
    // Also what is not well-formed goes through the decoder, which must not trip over it.
    let decoded = xml::decode(text.as_bytes(), output.as_mut(), &options(operation, Mismatch::Keep));
    let before = match Leaves::of(text) {
        Ok(leaves) => leaves,
        Err(why) => return Verdict::Malformed(why),
    };
    if let Err(error) = decoded {
        return Verdict::Refused(error.to_string());
    }
    let after = match Leaves::of(&xml::encode(output.as_ref(), &before.root)) {
        Ok(leaves) => leaves,
        Err(why) => return Verdict::Refused(format!("what was written back is not well-formed: {why}")),
    };
    let before = if is_bare_member(operation, &before.root) { before.below_root() } else { before };
    if let Some(lost) = before.missing_from(&after) {
        return Verdict::Lossy(lost);
    }
    let mut strict = (operation.response)(operation);
    match xml::decode(text.as_bytes(), strict.as_mut(), &options(operation, Mismatch::Fail)) {
        Ok(()) => Verdict::Lossless,
        Err(error) => {
            Verdict::Kept(Contradiction { path: error.path, expected: error.expected, found: error.found })
        }
    }
}

/// Whether a response is nothing but a member of the output, which the decoder then reads as that member.
fn is_bare_member(operation: &Operation, root: &str) -> bool {
    operation.output.field(root).is_some() && !root.ends_with("Response")
}

/// The texts of elements without elements in them, by path below the root.
struct Leaves {
    root: String,
    texts: BTreeMap<String, Vec<String>>,
}

/// An element that is open.
struct Open {
    name: String,
    text: String,
    has_elements: bool,
}

impl Leaves {
    /// Reads a document.
    ///
    /// An error says why it is not well-formed: elements do not match, text stands where no text can, or there is no
    /// root element or more than one.
    fn of(document: &str) -> Result<Leaves, String> {
        let mut reader = Reader::from_str(document);
        let mut leaves = Leaves { root: String::new(), texts: BTreeMap::new() };
        let mut open: Vec<Open> = Vec::new();
        loop {
            match reader.read_event().map_err(|error| error.to_string())? {
                Event::Start(start) => leaves.enter(start.name().as_ref().to_owned(), &mut open)?,
                Event::Empty(start) => {
                    leaves.enter(start.name().as_ref().to_owned(), &mut open)?;
                    leaves.leave(&mut open)?;
                }
                Event::End(_) => leaves.leave(&mut open)?,
                Event::Text(text) => push(&mut open, &text)?,
                Event::CData(text) => push(&mut open, &text)?,
                Event::GeneralRef(reference) => {
                    let number = reference.resolve_char_ref().map_err(|error| error.to_string())?;
                    let named = || resolve_predefined_entity(&reference).map(str::to_owned);
                    let text = number.map(String::from).or_else(named);
                    push(&mut open, &text.ok_or_else(|| format!("unknown entity `{}`", &*reference))?)?;
                }
                Event::Eof => break,
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) | Event::DocType(_) => {}
            }
        }
        match (open.last(), leaves.root.is_empty()) {
            (Some(open), _) => Err(format!("`{}` is never closed", open.name)),
            (None, true) => Err("there is no element".to_owned()),
            (None, false) => Ok(leaves),
        }
    }

    /// The same texts with the root as the first step of every path.
    fn below_root(self) -> Leaves {
        let step =
            |path: String| if path.is_empty() { self.root.clone() } else { format!("{}.{path}", self.root) };
        let texts = self.texts.into_iter().map(|(path, texts)| (step(path), texts)).collect();
        Leaves { root: self.root.clone(), texts }
    }

    fn enter(&mut self, name: String, open: &mut Vec<Open>) -> Result<(), String> {
        if !name.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | ':')) {
            return Err(format!("`{name}` is not a valid element name"));
        }
        match open.last_mut() {
            Some(parent) => {
                if !parent.text.trim().is_empty() {
                    return Err(format!("text beside elements in `{}`", parent.name));
                }
                parent.has_elements = true;
            }
            None if self.root.is_empty() => self.root.clone_from(&name),
            None => return Err("more than one root element".to_owned()),
        }
        open.push(Open { name, text: String::new(), has_elements: false });
        Ok(())
    }

    fn leave(&mut self, open: &mut Vec<Open>) -> Result<(), String> {
        let Some(closed) = open.pop() else {
            return Err("an element is closed that was not open".to_owned());
        };
        let text = closed.text.trim();
        if closed.has_elements && !text.is_empty() {
            return Err(format!("text beside elements in `{}`", closed.name));
        }
        if !closed.has_elements && !text.is_empty() {
            // The root's own text has the empty path.
            let above = open.iter().map(|open| open.name.as_str());
            let path: Vec<&str> = above.chain([closed.name.as_str()]).skip(1).collect();
            self.texts.entry(path.join(".")).or_default().push(text.to_owned());
        }
        Ok(())
    }

    /// The first text that `other` does not have under its path, as often as it stands here.
    fn missing_from(&self, other: &Leaves) -> Option<Contradiction> {
        self.texts.iter().find_map(|(path, texts)| {
            let mut left: Vec<&String> = other.texts.get(path).into_iter().flatten().collect();
            let lost = texts.iter().find(|text| {
                let position = left.iter().position(|other| same_text(text, other));
                position.map(|position| left.swap_remove(position)).is_none()
            })?;
            let found = left.first().map_or_else(|| "nothing".to_owned(), |text| shortened(text));
            Some(Contradiction { path: path.clone(), expected: shortened(lost), found })
        })
    }
}

fn push(open: &mut [Open], text: &str) -> Result<(), String> {
    match open.last_mut() {
        Some(open) => open.text.push_str(text),
        None if text.trim_matches('\u{feff}').trim().is_empty() => {}
        None => return Err("text outside the root element".to_owned()),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_by_path_and_missed_when_gone() {
        let before = Leaves::of("<R><A><B>1</B><B>True</B></A><C/><D>x &amp; y</D></R>").unwrap();
        let same = Leaves::of("<R><D>x &amp; y</D><A><B>true</B><B>1</B></A></R>").unwrap();
        assert_eq!(before.missing_from(&same), None);
        let less = Leaves::of("<R><A><B>1</B></A><D>x &amp; y</D></R>").unwrap();
        let lost = before.missing_from(&less).unwrap();
        assert_eq!(
            (lost.path.as_str(), lost.expected.as_str(), lost.found.as_str()),
            ("A.B", "True", "nothing")
        );
    }

    #[test]
    fn responses_that_are_not_well_formed_are_recognised() {
        for text in [
            "",
            "x",
            "<A>",
            "<A></B>",
            "<A/><B/>",
            "<A>x<B/></A>",
            "<A><B/>x</A>",
            "<A>&what;</A>",
            "<A/>x",
            "<0/>",
        ] {
            assert!(Leaves::of(text).is_err(), "{text}");
        }
    }
}
