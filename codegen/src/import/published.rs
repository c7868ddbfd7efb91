//! Published requests and responses, and the files in which an import keeps them.

use cloudspec_spec::json::Json;
use cloudspec_spec::language::Example;

/// Name of the example that an import writes; a second request of the same operation is `published_2`.
pub const PUBLISHED: &str = "published";

/// A documented response.
#[derive(Clone, Debug)]
pub struct Documented {
    /// Name of the operation.
    pub operation: String,
    /// Whether it is XML; else it is JSON.
    pub is_xml: bool,
    /// The response.
    pub text: String,
}

/// The published requests and responses of a service.
#[derive(Clone, Debug, Default)]
pub struct Published {
    /// Requests, each with the name of its operation: an object by wire names, whose scalars are strings.
    pub requests: Vec<(String, Json)>,
    /// Responses.
    pub responses: Vec<Documented>,
}

impl Published {
    /// The number of requests and responses.
    pub fn count(&self) -> usize {
        self.requests.len() + self.responses.len()
    }
}

/// Whether an example comes from an import.
pub fn is_published(example: &Example) -> bool {
    example.name == PUBLISHED
        || example.name.strip_prefix(PUBLISHED).is_some_and(|rest| rest.starts_with('_'))
}

/// A file of examples.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// Where it is in the folder.
    pub path: String,
    /// Its content.
    pub text: String,
}
