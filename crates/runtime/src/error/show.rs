//! Writes an error as one line of bounded length, without secrets.

use std::error::Error as StdError;
use std::fmt;

use cloudspec_wire::Value;

use super::Error;
use crate::hide::Hider;
use crate::line::{NAME, one_line};

/// Longest message, in characters.
const MESSAGE: usize = 2000;
/// For each character that may be shown so many bytes of a text are searched: encodings make one longer.
const LOOKED_AT: usize = 12;

impl Error {
    /// Removes the values of secrets, and makes each text one line of limited length.
    pub(crate) fn without(mut self, secrets: &[String]) -> Error {
        let printed = self.0.source.as_deref().map(|source| all_that_prints(source));
        let hider = Hider::new(secrets, self.longest_text().max(printed.as_deref().map_or(0, str::len)));
        let clean = |text: &str, limit: usize| one_line(&hider.hide(start_of(text, limit)), limit);
        let detail = &mut *self.0;
        detail.message = clean(&detail.message, MESSAGE);
        for text in [&mut detail.code, &mut detail.request_id, &mut detail.recommend].into_iter().flatten() {
            *text = clean(text, NAME);
        }
        for attempt in &mut detail.attempts {
            attempt.outcome = clean(&attempt.outcome, NAME);
            attempt.request_id = attempt.request_id.take().map(|id| clean(&id, NAME));
        }
        if let Some(denied) = &mut detail.access_denied {
            hide_in(denied, &hider);
        }
        if let (Some(source), Some(printed)) = (&detail.source, printed)
            && hider.hide(&printed) != printed
        {
            detail.source = Some(hider.hide(&source.to_string()).into());
        }
        self
    }

    /// Bytes of the longest text of this error that is searched for secrets, apart from what is below it.
    fn longest_text(&self) -> usize {
        let detail = &*self.0;
        let names = [&detail.code, &detail.request_id, &detail.recommend].into_iter().flatten();
        let attempts =
            detail.attempts.iter().flat_map(|attempt| attempt.request_id.iter().chain([&attempt.outcome]));
        let names = names.chain(attempts).map(|name| start_of(name, NAME).len());
        let denied = detail.access_denied.as_ref().map(|denied| denied.to_string().len());
        names.chain(denied).chain([start_of(&detail.message, MESSAGE).len()]).max().unwrap_or_default()
    }
}

/// What `Display` and `Debug` write of `source` and of the errors below it.
fn all_that_prints(source: &(dyn StdError + 'static)) -> String {
    let errors = std::iter::successors(Some(source), |&error| error.source());
    errors.map(|error| format!("{error}\n{error:?}\n")).collect()
}

/// The start of a text of which at most `shown` characters are shown.
fn start_of(text: &str, shown: usize) -> &str {
    let end = (0..=(shown * LOOKED_AT).min(text.len())).rev().find(|end| text.is_char_boundary(*end));
    text.get(..end.unwrap_or(0)).unwrap_or(text)
}

fn hide_in(value: &mut Value, hider: &Hider) {
    match value {
        Value::String(text) => *text = hider.hide(text),
        Value::Array(elements) => elements.iter_mut().for_each(|element| hide_in(element, hider)),
        Value::Object(members) => {
            for (name, mut member) in std::mem::take(members) {
                hide_in(&mut member, hider);
                members.insert(hider.hide(&name), member);
            }
        }
        _ => {}
    }
}

impl fmt::Display for Error {
    /// Writes one line, whatever the service's message contains.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(service), Some(operation)) = (self.service(), self.operation()) {
            write!(f, "{service} {operation}: ")?;
        }
        if let Some(code) = self.code() {
            write!(f, "{}: ", one_line(code, NAME))?;
        }
        f.write_str(&one_line(self.message(), MESSAGE))?;
        self.write_facts(f)?;
        if let Some(cause) = self.cause() {
            write!(f, "; documented cause: {}", one_line(cause, MESSAGE))?;
        }
        match self.recommend() {
            Some(page) => write!(f, "; see {}", one_line(page, NAME)),
            None => Ok(()),
        }
    }
}

impl Error {
    fn write_facts(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut facts = Vec::new();
        facts.extend(self.status().map(|status| format!("HTTP {status}")));
        facts.extend(self.request_id().map(|id| format!("request id {}", one_line(id, NAME))));
        if self.attempts().len() > 1 {
            facts.push(format!("{} attempts", self.attempts().len()));
        }
        match facts.is_empty() {
            true => Ok(()),
            false => write!(f, " ({})", facts.join(", ")),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("message", &format_args!("{self}"))
            .field("body", &format_args!("{} bytes", self.body().len()))
            .field("attempts", &self.attempts())
            .finish_non_exhaustive()
    }
}
