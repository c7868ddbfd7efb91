//! Documentation as attributes of items and as lines above rows.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter};

/// Width that prose is wrapped at, the comment marks left out.
const WIDTH: usize = 100;

/// `text` as the documentation of the item that follows: one attribute for each line.
pub(super) fn attributes(text: &str) -> TokenStream {
    let lines = prose(text).into_iter().map(|line| {
        let line = Literal::string(&if line.is_empty() { line } else { format!(" {line}") });
        quote!(#[doc = #line])
    });
    lines.collect()
}

/// `text` as the lines of a comment, each with `mark` in front.
pub(super) fn lines(mark: &str, text: &str) -> String {
    prose(text).iter().map(|line| format!("{mark} {line}").trim_end().to_owned() + "\n").collect()
}

/// The lines of `text`, with long paragraphs wrapped, but not code and rows of tables. Characters that a
/// comment must not have are left out.
fn prose(text: &str) -> Vec<String> {
    let text = text.replace(|c| c != '\n' && is_refused(c), "");
    let mut lines = Vec::new();
    let mut fenced = false;
    for line in text.trim().lines().map(str::trim_end) {
        fenced ^= line.trim_start().starts_with("```");
        if fenced || line.starts_with('|') {
            lines.push(line.to_owned());
            continue;
        }
        let indent = " ".repeat(line.len() - line.trim_start().len() + list_marker(line.trim_start()));
        let options = Options::new(WIDTH)
            .subsequent_indent(&indent)
            .break_words(false)
            .word_separator(WordSeparator::Custom(words))
            .word_splitter(WordSplitter::NoHyphenation);
        lines.extend(textwrap::wrap(line, options).into_iter().map(|line| line.into_owned()));
    }
    lines
}

/// How far the marker of a list item pushes the lines below it to the right.
fn list_marker(line: &str) -> usize {
    let marker = line.split(' ').next().unwrap_or_default();
    if matches!(marker, "-" | "*" | "+") || is_number(marker) { marker.len() + 1 } else { 0 }
}

/// The words of a line. What Markdown would take for something else than prose at the beginning of a line stays with the
/// word before it.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut start = 0;
    let ends = line.match_indices(' ').map(|(index, _)| index + 1).filter(|end| {
        let next = line[*end..].split(' ').next().unwrap_or_default();
        !next.is_empty() && !begins_construct(next)
    });
    let ends: Vec<usize> = ends.chain([line.len()]).collect();
    Box::new(ends.into_iter().map(move |end| Word::from(&line[std::mem::replace(&mut start, end)..end])))
}

/// Whether Markdown would take a line that starts with `word` for something else than prose.
fn begins_construct(word: &str) -> bool {
    word.starts_with(['#', '>', '|', '='])
        || matches!(word, "-" | "*" | "+")
        || word.starts_with("---")
        || is_number(word)
}

/// Whether `word` is the marker of a numbered list.
fn is_number(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    number.len() < word.len() && !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
}

/// The first sentence of `text`, or its first line.
pub(super) fn first_sentence(text: &str) -> &str {
    let line = text.trim().lines().next().unwrap_or_default();
    match line.find(". ") {
        Some(end) => &line[..=end],
        None => line,
    }
}

/// `text` in backticks; `None` when Markdown cannot hold it there, or it is too long for a comment.
pub(super) fn code(text: &str) -> Option<String> {
    const LONGEST: usize = 60;
    let fits = !text.trim().is_empty() && text.len() <= LONGEST;
    (fits && !text.contains('`') && !text.contains(is_refused)).then(|| format!("`{text}`"))
}

/// Whether the compiler refuses a character in a comment, or it has no place in a line: control characters, and those
/// that change the direction of writing.
fn is_refused(c: char) -> bool {
    c.is_control() || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
