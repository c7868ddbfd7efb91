//! Waiting for a state: polling an operation until a member of its response takes one of the documented values.

use std::collections::BTreeSet;
use std::pin::pin;
use std::time::Duration;

use cloudspec_wire::query::scalar_text;
use cloudspec_wire::{Datum, Paging, Record, Value, View, Waiter, append, json, mismatches, reach};
use tokio::time::{Instant, sleep};

use futures_core::future::BoxFuture;

use crate::attempts;
use crate::error::{Error, ErrorKind};
use crate::paging::{Selected, Walk, ask_for_large_pages};
use crate::plan::Plan;
use crate::response::{Read, read_record};
use crate::retry::policy::Retry;
use crate::timeouts::{self, within};

/// Polls become rarer, each wait this much longer than the one before,
const GROWTH: f64 = 1.25;
/// until they are this many times the documented delay.
const SLOWEST: f64 = 5.0;

/// The most pages of one poll.
const MAX_PAGES: usize = 1000;

/// A wait that has not begun yet. Await it to begin; the methods change how it waits. It returns the output
/// that ended it, with the items of all pages.
#[must_use = "nothing is waited for until it is awaited"]
pub struct Wait<T> {
    plan: Box<Plan>,
    read: Read<T>,
    view: fn(&T) -> &dyn Record,
    poll: Poll<T>,
    /// Makes the output that stands for a response without the resource.
    nothing: fn() -> T,
    waiter: &'static Waiter,
    /// How many resources the request names.
    asked: Option<usize>,
    /// What the request says about the page that it selects.
    selected: Selected,
    delay: Duration,
    limit: Duration,
}

/// Requests all pages; `None` when the time is over.
type Poll<T> = for<'a> fn(&'a mut Wait<T>, Option<Instant>) -> BoxFuture<'a, Option<Result<T, Error>>>;

/// How many responses in a row without the resource mean that it does not exist: services list new resources
/// only after a moment.
const ABSENT: u32 = 3;

/// The state of the wait after a response.
#[derive(Debug, PartialEq)]
enum State {
    Absent,
    Pending(String),
    Done,
    Failed(String),
}

impl<T: Record + Default> Wait<T> {
    pub(crate) fn new(mut plan: Box<Plan>, waiter: &'static Waiter) -> Wait<T> {
        let asked = named(&*plan.input);
        if let (Some(paging), Some(2..)) = (plan.operation.paging, asked) {
            ask_for_large_pages(&mut *plan.input, paging);
        }
        Wait {
            asked,
            selected: Selected::by(&plan),
            plan,
            read: read_record::<T>,
            view: |output| output,
            poll: |wait, deadline| Box::pin(async move { within(deadline, pin!(wait.all_pages())).await }),
            nothing: T::default,
            waiter,
            delay: Duration::from_secs(waiter.delay.into()),
            limit: Duration::from_secs(waiter.timeout.into()),
        }
    }
}

impl<T> Wait<T> {
    /// Sets the longest time to wait, instead of the documented one.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Sets the delay between the first two polls, instead of the documented one. Later delays grow to five
    /// times that.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Repeats failed polls by other rules than the client's other calls.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.plan.set_retry(retry);
        self
    }

    async fn run(mut self) -> Result<T, Error> {
        if let Some(name) = named_nothing(&*self.plan.input) {
            let what = format!("{}: {name} is empty, so there is nothing to wait for", self.waiter.name);
            return Err(self.error(ErrorKind::Invalid, what, None));
        }
        let deadline = timeouts::deadline(self.limit);
        let mut delay = self.delay;
        let mut last: Option<(Value, String)> = None;
        let mut absent = 0;
        loop {
            match (self.poll)(&mut self, deadline).await {
                None => return Err(self.timed_out(last)),
                Some(polled) => match polled {
                    Ok(output) => {
                        let view = (self.view)(&output);
                        match judge(view, self.waiter, self.asked.unwrap_or(1)) {
                            State::Done => return Ok(output),
                            State::Failed(value) => return Err(self.failed(&value, view)),
                            State::Pending(value) => {
                                last = Some((json::to_value(view), value));
                                absent = 0;
                            }
                            State::Absent => {
                                absent += 1;
                                if absent == ABSENT {
                                    return Err(self.not_found(view));
                                }
                            }
                        }
                    }
                    Err(error) if self.says_that_it_is_absent(&error) => {
                        absent += 1;
                        match absent {
                            _ if self.waiter.gone => return Ok((self.nothing)()),
                            ABSENT => return Err(error),
                            _ => {}
                        }
                    }
                    // What passes may pass before the deadline.
                    Err(error) if !error.is_retryable() => return Err(error),
                    Err(_) => {}
                },
            }
            if deadline.is_some_and(|deadline| deadline.duration_since(Instant::now()) <= delay) {
                return Err(self.timed_out(last));
            }
            sleep(times(delay, 0.9 + 0.2 * fastrand::f64())).await;
            delay = times(delay, GROWTH).min(times(self.delay, SLOWEST));
        }
    }

    fn says_that_it_is_absent(&self, error: &Error) -> bool {
        self.waiter.not_found.iter().any(|code| error.is_code(code))
    }

    fn not_found(&self, output: &dyn Record) -> Error {
        let found = values(output, self.waiter).len();
        let message = format!(
            "{}: the response contains {} {}: the resource does not exist",
            self.waiter.name,
            match found {
                0 => "no".to_owned(),
                found => format!("only {found} of {}", self.asked.unwrap_or(1)),
            },
            self.waiter.path.join("."),
        );
        self.error(ErrorKind::NotFound, message, Some(json::to_value(output)))
    }

    fn waited_for(&self) -> String {
        let values = self.waiter.success.iter().map(|value| format!("`{value}`"));
        let gone = self.waiter.gone.then(|| "no such resource".to_owned());
        values.chain(gone).collect::<Vec<_>>().join(" or ")
    }

    fn failed(&self, value: &str, output: &dyn Record) -> Error {
        let message = format!(
            "{}: {} is `{value}`; waited for {}",
            self.waiter.name,
            self.waiter.path.join("."),
            self.waited_for(),
        );
        self.error(ErrorKind::WaitFailed, message, Some(json::to_value(output)))
    }

    fn timed_out(&self, last: Option<(Value, String)>) -> Error {
        let (output, value) = last.unzip();
        let message = format!(
            "{}: {} is {} after {:?}; waited for {}",
            self.waiter.name,
            self.waiter.path.join("."),
            value.map_or("not known".to_owned(), |value| format!("`{value}`")),
            self.limit,
            self.waited_for(),
        );
        self.error(ErrorKind::WaitTimeout, message, output)
    }

    fn error(&self, kind: ErrorKind, message: String, output: Option<Value>) -> Error {
        Error::new(kind, message)
            .with_call(self.plan.shared.service, self.plan.operation)
            .with_last_response(output)
    }
}

impl<T: Record> Wait<T> {
    /// Requests all pages. Returns the first one, with the items of all.
    async fn all_pages(&mut self) -> Result<T, Error> {
        self.selected.restore(&mut self.plan);
        let mut walk = Walk::new(&self.plan);
        let mut output = self.next_page().await?;
        let Some(paging) =
            self.plan.operation.paging.filter(|paging| self.waiter.path.starts_with(paging.items))
        else {
            return Ok(output);
        };
        let mut latest = count(&output, paging);
        walk.repeats(&output);
        walk.advance(&*self.plan.input, &output);
        for _ in 0..MAX_PAGES {
            let values = values(&output, self.waiter);
            let is_all = self.asked.is_some_and(|asked| values.len() >= asked);
            let has_failed = values.iter().any(|value| self.waiter.failure.contains(&value.as_str()));
            if is_all || has_failed || !walk.goes_on_after(latest, &self.plan) {
                return Ok(output);
            }
            walk.write_position(&mut self.plan);
            let page = self.next_page().await?;
            let view = &page;
            if walk.repeats(view) {
                return Ok(output);
            }
            walk.advance(&*self.plan.input, view);
            latest = count(view, paging);
            append(view, &mut output, paging.items);
        }
        let message = format!("{}: more than {MAX_PAGES} pages", self.waiter.name);
        Err(self.error(ErrorKind::WaitFailed, message, None))
    }

    async fn next_page(&mut self) -> Result<T, Error> {
        let received = attempts::run(&mut self.plan).await?;
        (self.read)(&self.plan, received).map(|(page, _)| page)
    }
}

/// `duration` so many times, at most the longest that there is.
fn times(duration: Duration, factor: f64) -> Duration {
    Duration::try_from_secs_f64(duration.as_secs_f64() * factor).unwrap_or(Duration::MAX)
}

/// What was to name resources and names none: a member that was set to nothing, or the whole request. The operation would
/// respond with all resources there are.
fn named_nothing(input: &dyn Record) -> Option<String> {
    let fields = input.schema().fields;
    let was_emptied = |index| match input.view(fields.len()) {
        View::Extra(extra) => extra.was_empty(index),
        _ => false,
    };
    let mut nothing = fields.iter().enumerate().filter(|(index, _)| match input.view(*index).datum() {
        Datum::List(list) => list.is_empty() && was_emptied(*index),
        Datum::Str(text) => text.is_empty(),
        _ => false,
    });
    let member = nothing.next().map(|(_, field)| format!("`{}`", field.wire));
    let is_nothing = |index| match input.view(index).datum() {
        Datum::List(list) => list.is_empty(),
        Datum::Map(map) => map.is_empty(),
        datum => reach::is_empty(datum),
    };
    let is_empty = || (0..fields.len()).all(is_nothing);
    member.or_else(|| is_empty().then(|| "the request".to_owned()))
}

/// How many resources a request names: the most that one of its members lists, as a list or as a text that is one in JSON;
/// `None` when it lists nothing.
fn named(input: &dyn Record) -> Option<usize> {
    let fields = 0..input.schema().fields.len();
    let names = fields.filter_map(|index| match input.view(index).datum() {
        Datum::List(list) => Some(
            (0..list.len())
                .filter_map(|index| scalar_text(list.at(index)?.datum()))
                .collect::<BTreeSet<String>>()
                .len(),
        ),
        Datum::Str(text) if text.starts_with('[') => match text.parse() {
            Ok(Value::Array(names)) => {
                Some(names.iter().map(Value::to_string).collect::<BTreeSet<_>>().len())
            }
            _ => None,
        },
        _ => None,
    });
    names.max().filter(|count| *count > 0)
}

/// The number of items of a page.
fn count(page: &dyn Record, paging: &Paging) -> usize {
    let mut items = 0;
    reach::visit(page, paging.items, &mut |datum| {
        if let Datum::List(list) = datum {
            items += list.len();
        }
    });
    items
}

/// What stands at the path of the waiter, in each element of the lists on the way.
fn values(output: &dyn Record, waiter: &Waiter) -> Vec<String> {
    let mut values = Vec::new();
    reach::visit(output, waiter.path, &mut |datum| match datum {
        Datum::List(list) => {
            let elements = (0..list.len()).filter_map(|index| list.at(index));
            values.extend(elements.filter_map(|element| scalar_text(element.datum())));
        }
        datum => values.push(scalar_text(datum).unwrap_or_default()),
    });
    values
}

/// Failed as soon as one element has failed; done once there are as many elements as were asked for and every one is
/// done.
fn judge(output: &dyn Record, waiter: &Waiter, asked: usize) -> State {
    let values = values(output, waiter);
    let is = |list: &[&str], value: &String| list.iter().any(|entry| entry == value);
    if let Some(failed) = values.iter().find(|value| is(waiter.failure, value)) {
        return State::Failed(failed.clone());
    }
    match values.iter().find(|value| !is(waiter.success, value)) {
        Some(pending) => State::Pending(pending.clone()),
        // A list that could not be read is not one without the resource.
        None if values.len() < asked && is_misread(output, waiter) => {
            State::Pending("of another type than documented".to_owned())
        }
        None if values.is_empty() && waiter.gone => State::Done,
        None if values.len() < asked && !waiter.gone => State::Absent,
        None => State::Done,
    }
}

/// Whether something on the way to the member did not have its documented type.
fn is_misread(output: &dyn Record, waiter: &Waiter) -> bool {
    let first = |path: &str| path.split(['.', '[']).next().map(str::to_owned);
    let root = waiter.path.first().map(|name| (*name).to_owned());
    mismatches(output).iter().any(|slip| first(&slip.path) == root)
}

impl<T: 'static> IntoFuture for Wait<T> {
    type Output = Result<T, Error>;
    type IntoFuture = BoxFuture<'static, Result<T, Error>>;

    fn into_future(self) -> Self::IntoFuture
    where
        T: 'static,
    {
        Box::pin(self.run())
    }
}

impl<T> std::fmt::Debug for Wait<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Wait({})", self.waiter.name)
    }
}
