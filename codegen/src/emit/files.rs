//! Generated files: their content by path, and the first line that marks them.

use std::collections::BTreeMap;

/// Content of files by path, relative to the folder of the generated crates.
pub type Files = BTreeMap<String, String>;

/// The parts of a generated file's first line before and behind its origin.
const FIRST_LINE: [&str; 2] = ["Written by `cargo xtask generate` from ", "; do not edit."];

/// The first line of a generated file: the command that wrote it, and from what.
pub(super) fn first_line(comment: &str, origin: &str) -> String {
    let [before, behind] = FIRST_LINE;
    format!("{comment} {before}{origin}{behind}\n")
}

/// The text of a licence as a file of a generated crate.
pub fn licence(name: &str, text: &str) -> String {
    format!("{}\n{text}", first_line("", name).trim_start())
}

/// Whether `line` is the first line of a generated file.
pub fn is_first_line(line: &str) -> bool {
    let [before, behind] = FIRST_LINE;
    let said = ["// ", "# "]
        .iter()
        .find_map(|mark| line.strip_prefix(mark))
        .or_else(|| line.strip_prefix("<!-- ").and_then(|line| line.strip_suffix(" -->")));
    said.or(Some(line)).is_some_and(|said| said.starts_with(before) && said.ends_with(behind))
}
