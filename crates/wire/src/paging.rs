//! The tables of paging.

/// How the results of an operation come in pages.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub struct Paging {
    /// How the next page is requested.
    pub style: PagingStyle,
    /// Wire name of the input for the page size: the number of items in a page.
    pub size: Option<&'static str>,
    /// Wire names of the inputs of another way of paging, the page number before the page size. When a caller sets
    /// one of them, the page size is not filled in, and pages are counted where no token comes back.
    pub alternatives: &'static [&'static str],
    /// Path of wire names from the response to the list of items, wrappers left out.
    pub items: &'static [&'static str],
    /// Path of wire names to the total number of items.
    pub total: Option<&'static [&'static str]>,
}

impl Paging {
    const fn new(style: PagingStyle) -> Paging {
        Paging { style, size: None, alternatives: &[], items: &[], total: None }
    }

    /// Paging by token: the token of a response, at the path `output`, is sent as `input` in the next
    /// request.
    pub const fn token(input: &'static str, output: &'static [&'static str]) -> Paging {
        Paging::new(PagingStyle::Token { input, output })
    }

    /// Paging by number: pages are counted from 1, and `input` selects one.
    pub const fn number(input: &'static str) -> Paging {
        Paging::new(PagingStyle::Number { input })
    }

    /// Sets the input for the page size.
    pub const fn size(mut self, input: &'static str) -> Paging {
        self.size = Some(input);
        self
    }

    /// Sets the inputs of another way of paging.
    pub const fn alternatives(mut self, inputs: &'static [&'static str]) -> Paging {
        self.alternatives = inputs;
        self
    }

    /// Path to the list of items.
    pub const fn items(mut self, path: &'static [&'static str]) -> Paging {
        self.items = path;
        self
    }

    /// Path to the total number of items.
    pub const fn total(mut self, path: &'static [&'static str]) -> Paging {
        self.total = Some(path);
        self
    }
}

/// How the next page is requested.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// The token of a response is sent with the next request.
    Token {
        /// Wire name of the input that takes the token.
        input: &'static str,
        /// Path of wire names to the token in the response.
        output: &'static [&'static str],
    },
    /// Pages are counted from 1.
    Number {
        /// Wire name of the input with the page number.
        input: &'static str,
    },
}

impl PagingStyle {
    /// Wire name of the input that selects the page.
    pub fn input(&self) -> &'static str {
        match self {
            PagingStyle::Token { input, .. } | PagingStyle::Number { input } => input,
        }
    }
}
