//! Mistakes as a terminal shows them, where lines are odd.

use cloudspec_spec::diagnostics::{Diagnostics, Files};
use cloudspec_spec::location::Location;
use insta::assert_snapshot;

/// A mistake at a column of the first line of a file.
fn shown(line: &str, columns: &[u32]) -> String {
    let mut files = Files::default();
    let file = files.add("odd.json", line);
    let mut diagnostics = Diagnostics::new();
    for column in columns {
        diagnostics.error(Location { file, line: 1, column: *column }, "odd");
    }
    diagnostics.render(&files)
}

#[test]
fn marks_stand_below_wide_characters_and_tabs() {
    assert_snapshot!(shown(r#"{ "区域": "杭州", "é": 1 }"#, &[9, 15]), @r#"
    error: odd
     --> odd.json:1:9
      |
    1 | { "区域": "杭州", "é": 1 }
      |           ^^^^^^

    error: odd
     --> odd.json:1:15
      |
    1 | { "区域": "杭州", "é": 1 }
      |                   ^^^

    2 errors
    "#);
    assert_snapshot!(shown("\t\"a\":\t1", &[7]), @r#"
    error: odd
     --> odd.json:1:7
      |
    1 |     "a":    1
      |             ^

    1 error
    "#);
}

#[test]
fn control_characters_are_not_sent_to_the_terminal() {
    let text = shown("\"\u{1b}[31mred\u{202e}\"", &[1]);
    assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text:?}");
}

#[test]
fn of_a_long_line_the_part_around_the_mistake_is_shown() {
    let line = r#"{"key": 1}, "#.repeat(100_000);
    let text = shown(&line, &[12 * 50_000 + 2]);
    assert_snapshot!(text, @r#"
    error: odd
     --> odd.json:1:600002
      |
     ::: 
    1 | ...}, {"key": 1}, {"key": 1}, {"key": 1}, {"key": 1}, {"key": 1}, {"key": 1}, {"key": 1}, {"key": 1}, {"key": 1},...
      |                                                        ^^^^^

    1 error
    "#);
    let columns: Vec<u32> = (0..2_000).map(|mistake| 1 + mistake * 600).collect();
    assert!(shown(&line, &columns).ends_with("and 1000 more\n\n2000 errors\n"));
}

#[test]
fn a_place_behind_the_last_line_is_shown_without_one() {
    assert_snapshot!(shown("", &[7]), @r"
    error: odd
    --> odd.json:1:7

    1 error
    ");
}
