//! Puts texts of other parties on one line of bounded length, without control, direction and invisible characters.

/// Longest code, request id or link, in characters.
pub(crate) const NAME: usize = 300;

/// The start of `text` on one line: at most `limit` characters, with control, direction and invisible characters escaped.
pub(crate) fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::with_capacity(text.len().min(4 * limit));
    for (count, c) in text.trim().chars().enumerate() {
        if count == limit {
            line.push('…');
            break;
        }
        match is_harmless(c) {
            true => line.push(c),
            false => line.extend(c.escape_default()),
        }
    }
    line
}

fn is_harmless(c: char) -> bool {
    let is_direction = matches!(
        c,
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    );
    // What nobody sees, and what only marks up other characters.
    let is_invisible = matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{180e}' | '\u{3164}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    );
    !c.is_control() && !is_direction && !is_invisible
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_direction_characters_are_escaped() {
        let text = " a\nb\r\u{1b}[31mc\u{202e}d\u{2066}e\u{85}f\0 ";
        let expected = "a\\nb\\r\\u{1b}[31mc\\u{202e}d\\u{2066}e\\u{85}f\\u{0}";
        assert_eq!(one_line(text, 100), expected);
        assert_eq!(one_line("a\u{ad}b\u{fff9}c\u{e0041}", 100), "a\\u{ad}b\\u{fff9}c\\u{e0041}");
        assert_eq!(one_line("äöü", 2), "äö…");
        assert_eq!(one_line("äöü", 3), "äöü");
    }
}
