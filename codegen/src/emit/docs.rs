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
        let (outer, rest) = line.split_at(quote(line));
        fenced ^= rest.starts_with("```");
        if fenced || rest.starts_with('|') || line.starts_with('|') {
            lines.push(line.to_owned());
            continue;
        }
        let indent = format!("{outer}{:width$}", "", width = list_marker(rest));
        let options = Options::new(WIDTH)
            .subsequent_indent(&indent)
            .break_words(false)
            .word_separator(WordSeparator::Custom(words))
            .word_splitter(WordSplitter::NoHyphenation);
        lines.extend(textwrap::wrap(line, options).into_iter().map(|line| line.into_owned()));
    }
    lines
}

/// How long the indent of a line is, with the mark of a quote.
fn quote(line: &str) -> usize {
    let spaces = |text: &str| text.len() - text.trim_start().len();
    let start = spaces(line);
    match line[start..].strip_prefix("> ") {
        Some(rest) => start + 2 + spaces(rest),
        None => start,
    }
}

/// How far the marker of a list item pushes the lines below it to the right.
fn list_marker(line: &str) -> usize {
    let marker = line.split(' ').next().unwrap_or_default();
    if is_marker(marker) { marker.len() + 1 } else { 0 }
}

/// Whether `word` makes a list item of what stands behind it.
fn is_marker(word: &str) -> bool {
    matches!(word, "-" | "*" | "+") || is_number(word)
}

/// The words of a line. What Markdown would take for something else than prose at the beginning of a line stays with the
/// word before it, and the first word with the marks before it.
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    let mut start = 0;
    let ends = line.match_indices(' ').map(|(index, _)| index + 1).filter(|end| {
        let next = line[*end..].split(' ').next().unwrap_or_default();
        let before = line[quote(line).min(*end)..*end].trim_end();
        !next.is_empty() && !begins_construct(next) && !before.is_empty() && !is_marker(before)
    });
    let ends: Vec<usize> = ends.chain([line.len()]).collect();
    Box::new(ends.into_iter().map(move |end| Word::from(&line[std::mem::replace(&mut start, end)..end])))
}

/// Whether Markdown would take a line that starts with `word` for something else than prose.
fn begins_construct(word: &str) -> bool {
    word.starts_with(['#', '>', '|', '=']) || is_marker(word) || word.starts_with("---")
}

/// Whether `word` is the marker of a numbered list.
fn is_number(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    number.len() < word.len() && !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
}

/// The first sentence of `text`, or its first line; without the announcement of a list of values that follows.
pub(super) fn first_sentence(text: &str) -> String {
    let sentence = first_whole(text);
    let announced = |(before, after): (&str, &str), stop: &str| {
        let ends = after.ends_with([':', '\u{ff1a}']);
        let lists_values = after.contains("alue") || after.contains('\u{503c}');
        (ends && lists_values && after.chars().count() < 25).then(|| format!("{before}{stop}"))
    };
    let stops = [(',', "."), ('\u{ff0c}', "\u{3002}")];
    let shortened = stops.iter().find_map(|(comma, stop)| announced(sentence.rsplit_once(*comma)?, stop));
    shortened.unwrap_or_else(|| sentence.to_owned())
}

fn first_whole(text: &str) -> &str {
    let line = text.trim().lines().next().unwrap_or_default();
    let stops = line.match_indices(['.', '\u{3002}']).map(|(index, stop)| index + stop.len());
    let mut ends = stops.filter(|end| {
        let (sentence, rest) = line.split_at(*end);
        let word = sentence.rsplit([' ', '(']).next().unwrap_or_default();
        let is_end =
            sentence.ends_with('\u{3002}') || rest.starts_with(' ') && !ABBREVIATIONS.contains(&word);
        is_end && is_whole(sentence)
    });
    ends.next().map_or(line, |end| &line[..end])
}

/// Whether no code, emphasis or link is cut through at the end of `sentence`.
fn is_whole(sentence: &str) -> bool {
    let count = |mark: &str| sentence.matches(mark).count();
    count("`") % 2 == 0 && count("**") % 2 == 0 && count("[") == count("]") && count("](<") == count(">)")
}

/// Words with a full stop that ends no sentence.
const ABBREVIATIONS: [&str; 4] = ["e.g.", "i.e.", "vs.", "No."];

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrapped_lines_belong_to_what_they_were_in() {
        let long = "word ".repeat(30);
        let link = format!("[`a`](crate::{})", "x".repeat(120));
        let cases = [
            (format!("- {long}"), "  word"),
            (format!("  - {long}"), "    word"),
            (format!("> {long}"), "> word"),
            (format!("  > 1. {long}"), "  >    word"),
            (long.clone(), "word"),
        ];
        for (text, expected) in cases {
            let lines = prose(&format!(".\n{text}"));
            assert!(lines.len() == 3 && lines[2].starts_with(expected), "{text:?}: {lines:#?}");
        }
        assert_eq!(prose(&format!("- {link}: text"))[0], format!("- {link}:"), "a marker is not left alone");
        let code = format!("> ```text\n> {}\n> ```", long.trim_end());
        assert_eq!(prose(&code).join("\n"), code, "code in a quote is not wrapped");
    }

    #[test]
    fn a_first_sentence_is_a_whole_one() {
        let cases = [
            ("Lists instances. Paged.", "Lists instances."),
            (
                "Lists resources, e.g. instances, of version 1.2. Paged.",
                "Lists resources, e.g. instances, of version 1.2.",
            ),
            ("\u{67e5}\u{8be2}\u{3002}\u{5206}\u{9875}\u{3002}", "\u{67e5}\u{8be2}\u{3002}"),
            ("Of `a. b` and **c. d**. Then.", "Of `a. b` and **c. d**."),
            ("See [a. b](<https://a.example>). Then.", "See [a. b](<https://a.example>)."),
            ("One line\nand another.", "One line"),
            ("Whether to do it, valid values:\n\n- true", "Whether to do it."),
            ("\u{662f}\u{5426}\u{ff0c}\u{53d6}\u{503c}\u{ff1a}\n\n- a", "\u{662f}\u{5426}\u{3002}"),
            (
                "Of the disk, and of the snapshots that were made of it:\n\n- a",
                "Of the disk, and of the snapshots that were made of it:",
            ),
            ("Valid values:\n\n- true", "Valid values:"),
        ];
        for (text, expected) in cases {
            assert_eq!(first_sentence(text), expected);
        }
    }
}
