//! Where an operation comes from: the `id` of the source that it names first.

use cloudspec_spec::language::Operation;

/// `id` of the source that imported operations name first. Hand-written ones may name the same metadata, but not so.
pub const IMPORTED: &str = "import";

/// `id` of the source that operations name first which metadata of the command line added.
pub const SUPPLEMENT: &str = "cli";

/// Whether an operation comes from an import, and is upstream's but for what is carried over.
pub fn is_imported(operation: &Operation) -> bool {
    operation.sources.first().is_some_and(|source| source.id.as_deref() == Some(IMPORTED))
}

/// Whether an operation was added by metadata that knows its service in part.
pub fn is_supplement(operation: &Operation) -> bool {
    operation.sources.first().is_some_and(|source| source.id.as_deref() == Some(SUPPLEMENT))
}
