//! The documented errors of an operation.

use std::fmt;

/// A documented error code of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorCode<'a> {
    /// HTTP status of the response with this error.
    pub status: u16,
    /// The error code.
    pub code: &'a str,
    /// The cause of the error and what to do about it; empty when the specification has none.
    pub cause: &'a str,
}

/// The documented errors of an operation, as lines of text: `400 Some.Code Another.Code` where nothing more is known,
/// `404 Some.Code = what to do about it` where there is.
///
/// They are parsed when an error is looked up. A string is a single expression for the compiler, while a row
/// for each error took a twelfth of the time to check a generated crate.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Errors(&'static str);

impl Errors {
    /// No documented errors.
    pub const NONE: Errors = Errors("");

    /// The errors in `lines`.
    pub const fn new(lines: &'static str) -> Errors {
        Errors(lines)
    }

    /// The errors in their order.
    pub fn iter(self) -> impl Iterator<Item = ErrorCode<'static>> {
        self.0.lines().filter_map(read).flatten()
    }

    /// The first error with this code.
    pub fn find(self, code: &str) -> Option<ErrorCode<'static>> {
        self.iter().find(|error| error.code == code)
    }

    /// Writes `errors` as lines, none longer than `width` columns unless a single error is.
    pub fn lines<'a>(errors: impl IntoIterator<Item = ErrorCode<'a>>, width: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut open = None;
        for ErrorCode { status, code, cause } in errors {
            let code = one_line(code);
            if !cause.is_empty() || code.contains(' ') {
                lines.push(format!("{status} {code} = {}", one_line(cause)).trim_end().to_owned());
                open = None;
                continue;
            }
            match lines.last_mut() {
                Some(line) if open == Some(status) && line.len() + 1 + code.len() <= width => {
                    *line = format!("{line} {code}");
                }
                _ => lines.push(format!("{status} {code}")),
            }
            open = Some(status);
        }
        lines
    }
}

/// The errors in one line.
fn read(line: &'static str) -> Option<impl Iterator<Item = ErrorCode<'static>>> {
    let (status, rest) = line.trim().split_once(' ')?;
    let status = status.parse().ok()?;
    let (explained, others) = match rest.split_once(" =") {
        Some((code, cause)) => (Some(ErrorCode { status, code, cause: cause.trim_start() }), ""),
        None => (None, rest),
    };
    let others = others.split_whitespace().map(move |code| ErrorCode { status, code, cause: "" });
    Some(explained.into_iter().chain(others))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl fmt::Debug for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{ErrorCode, Errors};

    const ERRORS: [ErrorCode<'static>; 6] = [
        ErrorCode { status: 400, code: "A.One", cause: "" },
        ErrorCode { status: 400, code: "A.Two", cause: "" },
        ErrorCode { status: 400, code: "A.%s", cause: "Set `a = 1`; then \"ask\" again." },
        ErrorCode { status: 403, code: "Two words", cause: "" },
        ErrorCode { status: 403, code: "B", cause: "" },
        ErrorCode { status: 404, code: "C", cause: "" },
    ];

    #[test]
    fn lines_tell_of_every_error_in_its_order() {
        for width in [0, 16, 100] {
            let text = Errors::lines(ERRORS, width).join("\n");
            assert_eq!(Errors::new(text.leak()).iter().collect::<Vec<_>>(), ERRORS, "width {width}");
        }
    }

    #[test]
    fn errors_of_one_status_share_a_line_that_has_room() {
        let lines = Errors::lines(ERRORS, 100);
        assert_eq!(lines[0], "400 A.One A.Two");
        assert_eq!(lines[2], "403 Two words =");
        assert_eq!(lines[3..], ["403 B", "404 C"]);
        assert_eq!(Errors::lines(ERRORS, 10)[..2], ["400 A.One", "400 A.Two"]);
    }

    #[test]
    fn indented_and_empty_lines_are_read_and_what_is_no_error_is_passed_over() {
        let errors = Errors::new("\n    400 A B\n\n    no status\n    404 C = why\n");
        let codes: Vec<_> = errors.iter().map(|error| error.code).collect();
        assert_eq!(codes, ["A", "B", "C"]);
        assert_eq!(errors.find("C").map(|error| error.cause), Some("why"));
        assert_eq!(errors.find("D"), None);
    }
}
