//! Where an operation comes from: the `id` of the source that it names first.

use cloudspec_spec::language::Operation;

/// `id` of the first source of imported operations. Hand-written operations may refer to the same metadata, but not
/// with this id as their first source.
pub const IMPORTED: &str = "import";

/// `id` of the first source of operations that were added from the metadata of the command line.
pub const SUPPLEMENT: &str = "cli";

/// Whether an operation was imported, so that everything but its hand-written parts comes from upstream.
pub fn is_imported(operation: &Operation) -> bool {
    operation.sources.first().is_some_and(|source| source.id.as_deref() == Some(IMPORTED))
}

/// Whether an operation was added from metadata that describes only a part of its service.
pub fn is_supplement(operation: &Operation) -> bool {
    operation.sources.first().is_some_and(|source| source.id.as_deref() == Some(SUPPLEMENT))
}
