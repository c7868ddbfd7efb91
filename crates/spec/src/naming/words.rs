//! The words of a wire name, and its exact spelling in words.

/// `text` with its words where the casing functions find them: only ASCII letters and digits, a minus before a
/// number spelt out, `IDs` and `IPv6` as one word.
pub(super) fn words(text: &str) -> String {
    let mut words = String::new();
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or(' ');
    for (index, c) in chars.iter().copied().enumerate() {
        let before = |c: char| index.checked_sub(1).map_or(' ', at) == c;
        match c {
            '-' if index == 0 && at(1).is_ascii_digit() => words.push_str("minus "),
            // The plural of an acronym: `IDs` is `Ids`.
            'A'..='Z'
                if at(index + 1) == 's'
                    && !at(index + 2).is_ascii_lowercase()
                    && acronym_before(&chars, index) =>
            {
                words.push(c.to_ascii_lowercase());
            }
            'P' if before('I') && at(index + 1) == 'v' && at(index + 2).is_ascii_digit() => words.push('p'),
            c if c.is_ascii_alphanumeric() => words.push(c),
            _ => words.push(' '),
        }
    }
    words
}

/// Words in snake case as a name in camel case; numbers that would run together stay apart, as in `V1_0`.
pub(super) fn upper_camel(snake: &str) -> String {
    let mut name = String::new();
    for word in snake.split('_').filter(|word| !word.is_empty()) {
        let begins_with_digit = word.starts_with(|c: char| c.is_ascii_digit());
        if begins_with_digit && name.ends_with(|c: char| c.is_ascii_digit()) {
            name.push('_');
        }
        let mut letters = word.chars();
        name.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        name.push_str(letters.as_str());
    }
    name
}

fn acronym_before(chars: &[char], index: usize) -> bool {
    index.checked_sub(1).and_then(|before| chars.get(before)).is_some_and(char::is_ascii_uppercase)
}

/// The singular of the last word of a wire name, as far as its ending tells.
pub(crate) fn singular(name: &str) -> String {
    const SAME: [&str; 4] = ["ss", "us", "is", "as"];
    let lower = name.to_ascii_lowercase();
    if SAME.iter().any(|ending| lower.ends_with(ending)) || lower.len() < 3 {
        return name.to_owned();
    }
    let without = |count: usize| name.get(..name.len() - count).unwrap_or(name);
    if lower.ends_with("ies") && lower.len() > 4 {
        return format!("{}y", without(3));
    }
    if ["sses", "tuses", "xes", "ches", "shes"].iter().any(|ending| lower.ends_with(ending)) {
        return without(2).to_owned();
    }
    if lower.ends_with('s') { without(1).to_owned() } else { name.to_owned() }
}

/// The index of the spelling that shows everything.
pub(super) const LAST_SPELLING: usize = 4;

/// What could stand for the wire name `text`, one after the other: the name itself, then with what its words do not
/// show spelt out. Each is made from `text` alone.
pub(super) fn spellings(text: &str, index: usize) -> Option<String> {
    match index {
        0 => Some(text.to_owned()),
        1 => Some(marks(text)),
        2 => Some(format!("{text} {}", case(text))),
        3 => Some(format!("{} {}", marks(text), case(text))),
        LAST_SPELLING => Some(format!("{} {}", marks(text), letters(text))),
        _ => None,
    }
}

/// `text` with words for everything that is neither letter nor digit: `a.b` is `a dot b`.
pub(super) fn marks(text: &str) -> String {
    let mut words = String::new();
    for c in text.chars() {
        match mark(c) {
            Some(word) => words.push_str(&format!(" {word} ")),
            None if c.is_ascii_alphanumeric() => words.push(c),
            None => words.push_str(&format!(" u{:x} ", u32::from(c))),
        }
    }
    words
}

fn mark(c: char) -> Option<&'static str> {
    Some(match c {
        ' ' => "space",
        '-' => "dash",
        '_' => "underscore",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '/' => "slash",
        '\\' => "backslash",
        '|' => "bar",
        '+' => "plus",
        '*' => "star",
        '=' => "equals",
        '<' => "less",
        '>' => "greater",
        '%' => "percent",
        '&' => "and",
        '#' => "hash",
        '@' => "at",
        '!' => "bang",
        '?' => "question",
        '$' => "dollar",
        '~' => "tilde",
        '^' => "caret",
        '"' => "quote",
        '\'' => "apostrophe",
        '`' => "backtick",
        '(' | ')' => "parenthesis",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        _ => return None,
    })
}

/// A word for how the letters of `text` are cased.
fn case(text: &str) -> &'static str {
    let letters = || text.chars().filter(char::is_ascii_alphabetic);
    let is_upper = letters().next().is_some_and(|first| first.is_ascii_uppercase());
    let run = |upper: bool| {
        letters().zip(letters().skip(1)).any(|(a, b)| [a, b].iter().all(|c| c.is_ascii_uppercase() == upper))
    };
    if letters().all(|c| c.is_ascii_lowercase()) {
        "lower"
    } else if letters().all(|c| c.is_ascii_uppercase()) {
        "upper"
    } else if run(true) {
        "mixed"
    } else if is_upper {
        "capital"
    } else {
        "camel"
    }
}

/// The case of every letter of `text`: `kEy` is `lul`.
fn letters(text: &str) -> String {
    let letters = text.chars().filter(char::is_ascii_alphabetic);
    letters.map(|c| if c.is_ascii_uppercase() { 'u' } else { 'l' }).collect()
}
