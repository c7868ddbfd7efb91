//! Converts published text to Markdown that rustdoc shows as it was meant, without a warning.
//!
//! The sources mix Markdown, HTML and plain text, with links to pages that exist only at the provider.
//! `elements` turns HTML into Markdown, `blocks` reads and writes paragraphs, lists, quotes, tables and code, and
//! `inline` what is inside of a line.

mod blocks;
mod elements;
mod inline;
#[cfg(test)]
mod tests;

/// `text` cleaned; `None` when nothing is left.
pub fn clean(text: &str) -> Option<String> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    ").replace('\u{a0}', " ");
    let text = elements::to_markdown(&text.replace(elements::is_invisible, ""));
    // A label that ends with its line.
    let cleaned = blocks::cleaned(&text.replace("\n](", "]("));
    (!cleaned.is_empty()).then_some(cleaned)
}
