//! All pages, or all items, of an operation whose results come in pages.

use std::collections::HashSet;
use std::future::poll_fn;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use cloudspec_wire::query::scalar_text;
use cloudspec_wire::{Datum, Operation, Paging, PagingStyle, Record, json, reach};
use futures_core::Stream;

use crate::attempts::{self, Running};
use crate::error::{Error, ErrorKind};
use crate::plan::Plan;
use crate::response::Read;

/// The page size that is requested when the caller sets none; less if the documented limit is less.
const PAGE_SIZE: f64 = 100.0;

/// No service has smaller pages when the request says nothing about them.
const SMALLEST_PAGE: usize = 10;

/// All pages of an operation. Each is requested when it is needed.
///
/// With tokens, the pages end when a response has no token or repeats an earlier one; with page numbers, they
/// end on an empty page, when the total is reached, or, where there is no total, when a page comes once more. When they end before the announced total, a `tracing`
/// event warns of it, since some services lose their token. An operation that knows both is asked by number when the
/// caller sets the page number or page size that belong to numbers, and no token comes back. After an error the next call
/// requests the failed page again, unless the request itself is wrong.
#[must_use = "pages are not asked for until they are polled"]
pub struct Pages<T> {
    /// The plan; `None` while a page is being requested, because then the future has it.
    plan: Option<Box<Plan>>,
    operation: &'static Operation,
    read: Read<T>,
    running: Option<Running>,
    walk: Walk,
}

/// The position of a page. It can be stored to continue later, or in another process.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Position {
    /// The first page, or the page that the request itself selects.
    Start,
    /// The page that this token selects.
    Token(String),
    /// The page with this number.
    Number(i64),
}

/// The way from page to page.
pub(crate) struct Walk {
    operation: &'static Operation,
    /// The position of the next page; `None` after the last one.
    position: Option<Position>,
    /// Items before the next page, as far as known.
    before: i64,
    /// Hashes of the tokens with which pages were requested.
    seen: HashSet<u64>,
    /// Hash of the items of the page before, where pages are numbered and the service returns no total.
    page_before: Option<u64>,
    /// Whether the first page was the first of all.
    from_the_start: bool,
    /// Whether the latest page told how many items there are.
    has_total: bool,
    /// Where pages are counted: the inputs for their number and size.
    counted: Option<Counted>,
}

/// The inputs of pages that are counted.
#[derive(Clone, Copy, Debug)]
struct Counted {
    number: &'static str,
    size: Option<&'static str>,
}

impl Counted {
    /// The inputs by which the pages of `input` are counted: those of the operation, or those of its other way of paging
    /// when the caller set one of them.
    fn of(input: &dyn Record, paging: &Paging) -> Option<Counted> {
        match (paging.style, paging.alternatives) {
            (PagingStyle::Number { input: number }, _) => Some(Counted { number, size: paging.size }),
            (PagingStyle::Token { input: token, .. }, &[number, size]) => {
                let is_chosen = reach::is_set(input, number) || reach::is_set(input, size);
                (is_chosen && !reach::is_set(input, token)).then_some(Counted { number, size: Some(size) })
            }
            _ => None,
        }
    }
}

/// What a response contains about paging.
#[derive(Clone, Debug, Default, PartialEq)]
struct PageFacts {
    token: Option<String>,
    items: usize,
    total: Option<i64>,
}

impl PageFacts {
    /// Reads what a response contains about paging.
    fn of(output: &dyn Record, paging: &Paging) -> PageFacts {
        let mut facts = PageFacts::default();
        if let PagingStyle::Token { output: path, .. } = paging.style {
            reach::visit(output, path, &mut |datum| {
                facts.token = scalar_text(datum).filter(|token| !token.is_empty()).or(facts.token.take());
            });
        }
        reach::visit(output, paging.items, &mut |datum| {
            if let Datum::List(list) = datum {
                facts.items += list.len();
            }
        });
        if let Some(path) = paging.total {
            reach::visit(output, path, &mut |datum| facts.total = reach::as_integer(&datum).or(facts.total));
        }
        facts
    }
}

impl<T: Record> Pages<T> {
    pub(crate) fn new(mut plan: Box<Plan>, read: Read<T>) -> Self {
        if let Some(paging) = plan.operation.paging {
            ask_for_large_pages(&mut *plan.input, paging);
        }
        let walk = Walk::new(&plan);
        Pages { plan: Some(plan), operation: walk.operation, read, running: None, walk }
    }

    /// Starts at another page than the first.
    pub fn starting_at(mut self, position: Position) -> Self {
        self.walk.from_the_start = position == Position::Start;
        self.walk.position = Some(position);
        self
    }

    /// The position of the next page; `None` after the last one.
    pub fn position(&self) -> Option<&Position> {
        self.walk.position.as_ref()
    }

    /// The next page; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// The next page; `None` after the last one.
    ///
    /// # Errors
    /// Fails when the request for the page fails. Calling it again requests the same page.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        self.next().await.transpose()
    }

    pub(crate) fn items<I>(self, items: fn(T) -> Vec<I>) -> Items<T, I> {
        Items { pages: self, items, page: Vec::new().into_iter() }
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        if let (Some(_), Some(mut plan)) = (&self.walk.position, self.plan.take()) {
            self.walk.write_position(&mut plan);
            self.running = Some(attempts::start(plan));
        }
        let Some(running) = &mut self.running else { return Poll::Ready(None) };
        let (plan, received) = ready!(running.as_mut().poll(cx));
        self.running = None;
        let page = received.and_then(|received| (self.read)(&plan, received)).map(|(page, _)| page);
        match &page {
            Ok(page) if self.walk.repeats(page) => {
                self.walk.position = None;
                return Poll::Ready(None);
            }
            Ok(page) => self.walk.advance(&*plan.input, page),
            Err(error) if matches!(error.kind(), ErrorKind::Invalid | ErrorKind::Endpoint) => {
                self.walk.position = None;
            }
            Err(_) => {}
        }
        self.plan = self.walk.position.is_some().then_some(plan);
        Poll::Ready(Some(page))
    }
}

impl Walk {
    /// Begins with the page that the request itself selects.
    pub(crate) fn new(plan: &Plan) -> Walk {
        let operation = plan.operation;
        let counted = operation.paging.and_then(|paging| Counted::of(&*plan.input, paging));
        let from_the_start = match operation.paging.map(|paging| paging.style) {
            Some(PagingStyle::Token { input, .. }) => !reach::is_set(&*plan.input, input),
            _ => true,
        };
        Walk {
            operation,
            position: Some(Position::Start),
            before: 0,
            seen: HashSet::new(),
            page_before: None,
            from_the_start,
            has_total: false,
            counted,
        }
    }

    /// Whether there may be a page after the latest one, which had so many items. Numbered pages without a total end with
    /// one that is not full.
    pub(crate) fn goes_on_after(&self, items: usize, plan: &Plan) -> bool {
        if self.position.is_none() {
            return false;
        }
        let Some(counted) = self.counted else { return true };
        let size = counted.size.and_then(|size| reach::integer(&*plan.input, size));
        let full = size.and_then(|size| usize::try_from(size).ok()).unwrap_or(SMALLEST_PAGE);
        self.has_total || items >= full
    }

    /// Makes the request one for the next page.
    pub(crate) fn write_position(&self, plan: &mut Plan) {
        if let Some(position) = &self.position {
            write_position(plan, position);
        }
    }

    /// Whether `page` has the same items as the numbered page before it: some services ignore the number, or return their
    /// last page for every larger number. Where the total is known, the pages end at it.
    pub(crate) fn repeats(&mut self, page: &dyn Record) -> bool {
        let Some(paging) = self.operation.paging.filter(|_| self.counted.is_some()) else { return false };
        let came = PageFacts::of(page, paging);
        if came.token.is_some() || came.total.is_some_and(|total| total > 0) {
            return false;
        }
        let items = hash_of_items(page, paging);
        let repeats = items.is_some() && items == self.page_before;
        self.page_before = items;
        if repeats {
            tracing::warn!(
                target: "cloudspec",
                operation = self.operation.name,
                "the service repeats a page; no further pages are requested"
            );
        }
        repeats
    }

    /// Finds the position of the page after `page`, which was the response to `input`.
    pub(crate) fn advance(&mut self, input: &dyn Record, page: &dyn Record) {
        let position = self.position.take();
        let Some(paging) = self.operation.paging else { return };
        let came = &PageFacts::of(page, paging);
        self.has_total = came.total.is_some_and(|total| total > 0);
        self.position = match (paging.style, self.counted) {
            (PagingStyle::Token { input: name, .. }, None) => {
                self.before = self.before.saturating_add(came.items as i64);
                self.after_token(text_of(input, name).filter(|token| !token.is_empty()).as_deref(), came)
            }
            (PagingStyle::Token { .. }, Some(_)) if came.token.is_some() => {
                self.counted = None;
                self.before = self.before.saturating_add(came.items as i64);
                self.after_token(None, came)
            }
            (_, Some(counted)) => {
                let number = reach::integer(input, counted.number).unwrap_or(1);
                if position == Some(Position::Start) || self.before == 0 {
                    let size = counted.size.and_then(|size| reach::integer(input, size)).unwrap_or(0);
                    self.before = size.saturating_mul(number.saturating_sub(1));
                }
                self.before = self.before.saturating_add(came.items as i64);
                self.after_number(number, came)
            }
            // A style that this version does not know: there is no page after this one.
            _ => None,
        };
    }

    /// The position after the page with this number.
    fn after_number(&self, number: i64, came: &PageFacts) -> Option<Position> {
        // Some services return a total of 0 although there are items; then only an empty page is the end.
        let is_complete = came.total.is_some_and(|total| total > 0 && self.before >= total);
        if came.items == 0 {
            self.tell_missing(came.total);
        }
        (came.items > 0 && !is_complete).then(|| Position::Number(number.saturating_add(1)))
    }

    /// The position after a page that was requested with the token `asked`.
    fn after_token(&mut self, asked: Option<&str>, came: &PageFacts) -> Option<Position> {
        if let Some(asked) = asked {
            self.seen.insert(hash(asked));
        }
        let Some(token) = came.token.as_deref() else {
            self.tell_missing(came.total);
            return None;
        };
        if self.seen.contains(&hash(token)) {
            tracing::warn!(
                target: "cloudspec",
                operation = self.operation.name,
                "the service repeats a paging token; no further pages are requested"
            );
            return None;
        }
        Some(Position::Token(token.to_owned()))
    }

    /// Warns when the pages end although the service announced more items. When the pages did not start at
    /// the first one, the number of items before is unknown, and there is no warning.
    fn tell_missing(&self, total: Option<i64>) {
        let Some(total) = total.filter(|total| self.from_the_start && self.before < *total) else { return };
        tracing::warn!(
            target: "cloudspec",
            operation = self.operation.name,
            items = self.before,
            total,
            "the service returned no further page although it announced more items"
        );
    }
}

/// Hash of the items of a page; `None` when there are none.
fn hash_of_items(page: &dyn Record, paging: &Paging) -> Option<u64> {
    let mut texts = Vec::new();
    reach::visit(page, paging.items, &mut |datum| {
        let Datum::List(list) = datum else { return };
        texts.extend((0..list.len()).filter_map(|index| list.at(index)).map(|item| match item.datum() {
            Datum::Record(record) => json::encode(record),
            scalar => scalar_text(scalar).unwrap_or_default(),
        }));
    });
    (!texts.is_empty()).then(|| hash(&texts.join("\n")))
}

/// A hash of a token or of the items of a page. Tokens may have kilobytes, and there may be thousands of pages, so they
/// themselves are not kept.
fn hash(token: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    token.hash(&mut hasher);
    hasher.finish()
}

/// With the default size of some services, 10, a thousand items would be a hundred calls. A caller who says how large a
/// page is, which one by number, or pages in another way, says all of it: operations refuse or misread two ways together.
pub(crate) fn ask_for_large_pages(input: &mut dyn Record, paging: &Paging) {
    let number = match paging.style {
        PagingStyle::Number { input } => Some(input),
        _ => None,
    };
    let mut says = number.iter().chain(paging.size.iter()).chain(paging.alternatives);
    let Some(size) = paging.size.filter(|_| !says.any(|name| reach::is_set(input, name))) else { return };
    if let Some(maximum) = reach::row(input, size).and_then(|row| row.limits.maximum) {
        reach::set(input, size, &(maximum.min(PAGE_SIZE) as i64).to_string());
    }
}

/// What a request says about the page that it selects, to go back to it: the inputs that a walk sets, and their values.
pub(crate) struct Selected(Vec<(&'static str, Option<String>)>);

impl Selected {
    pub(crate) fn by(plan: &Plan) -> Selected {
        let Some(paging) = plan.operation.paging else { return Selected(Vec::new()) };
        let inputs = match paging.style {
            PagingStyle::Token { input, .. } => [Some(input), paging.alternatives.first().copied()],
            PagingStyle::Number { input } => [Some(input), None],
            _ => [None, None],
        };
        Selected(inputs.into_iter().flatten().map(|input| (input, text_of(&*plan.input, input))).collect())
    }

    /// Makes the request select that page again.
    pub(crate) fn restore(&self, plan: &mut Plan) {
        for (input, text) in &self.0 {
            match text {
                Some(text) => drop(reach::set(&mut *plan.input, input, text)),
                None => reach::clear(&mut *plan.input, input),
            }
        }
    }
}

/// A scalar input as text. Some tokens are numbers.
fn text_of(input: &dyn Record, name: &str) -> Option<String> {
    let mut text = None;
    reach::visit(input, &[name], &mut |datum| text = scalar_text(datum));
    text
}

fn write_position(plan: &mut Plan, position: &Position) {
    let Some(paging) = plan.operation.paging else { return };
    match (paging.style, position) {
        (PagingStyle::Token { input, .. }, Position::Token(token)) => {
            reach::set(&mut *plan.input, input, token);
        }
        (PagingStyle::Number { input }, Position::Number(number)) => {
            reach::set(&mut *plan.input, input, &number.to_string());
        }
        (PagingStyle::Token { .. }, Position::Number(number)) => {
            if let Some(input) = paging.alternatives.first() {
                reach::set(&mut *plan.input, input, &number.to_string());
            }
        }
        _ => {}
    }
}

impl<T: Record> Stream for Pages<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T> std::fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.operation.name)
            .field("position", &self.walk.position)
            .finish_non_exhaustive()
    }
}

/// The items of all pages. The next page is requested when the items of the current one are used up.
/// [`Pages`] says when they end and what errors mean.
#[must_use = "items are not asked for until they are polled"]
pub struct Items<T, I> {
    pages: Pages<T>,
    items: fn(T) -> Vec<I>,
    page: std::vec::IntoIter<I>,
}

impl<T: Record, I> Items<T, I> {
    /// Starts at another page than the first.
    pub fn starting_at(mut self, position: Position) -> Self {
        self.pages = self.pages.starting_at(position);
        self
    }

    /// The position of the page after the current one; `None` after the last one. To continue later without a
    /// gap, store it when [`Items::remaining`] is 0.
    pub fn position(&self) -> Option<&Position> {
        self.pages.position()
    }

    /// The number of items of the current page that were not returned yet.
    pub fn remaining(&self) -> usize {
        self.page.len()
    }

    /// The next item; `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    /// The next item; `None` after the last one.
    ///
    /// # Errors
    /// Fails when the request for the next page fails. Calling it again requests the same page.
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        self.next().await.transpose()
    }

    /// Collects all items that are left, for instance into a `Vec`. They are all held in memory: where there may be
    /// very many, use [`Items::try_next`].
    ///
    /// # Errors
    /// Fails when the request for a page fails; what was collected before is dropped.
    pub async fn try_collect<C: Default + Extend<I>>(mut self) -> Result<C, Error> {
        let mut all = C::default();
        while let Some(item) = self.try_next().await? {
            all.extend([item]);
        }
        Ok(all)
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<I, Error>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(cx)) {
                Some(Ok(page)) => self.page = (self.items)(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// Items are moved out of the page; none is ever pinned in it.
impl<T, I> Unpin for Items<T, I> {}

impl<T: Record, I> Stream for Items<T, I> {
    type Item = Result<I, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

impl<T, I> std::fmt::Debug for Items<T, I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("remaining", &self.page.len()).finish()
    }
}
