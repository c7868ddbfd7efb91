//! The JSON Schema of the spec language, for editors.

use crate::definitions::Definitions;
use crate::glossary::Glossary;
use crate::json::Json;
use crate::language::{Operation, Provider, Service};
use crate::spec_type::SpecType;

/// The schema of `provider.json`, `glossary.json`, `service.json` and `operations/*.json`, as one document (draft 2020-12).
///
/// Editors are best pointed at `#/$defs/Provider`, `#/$defs/Glossary`, `#/$defs/Service` and `#/$defs/Operation` by file name.
pub fn json_schema() -> String {
    let mut definitions = Definitions::default();
    let files = [Provider::schema, Glossary::schema, Service::schema, Operation::schema]
        .map(|schema| schema(&mut definitions))
        .to_vec();
    Json::object([
        ("$schema", "https://json-schema.org/draft/2020-12/schema".into()),
        ("title", "cloudspec".into()),
        ("description", "A file under `specs/`: a provider, its glossary, a service or an operation.".into()),
        ("anyOf", Json::Array(files)),
        ("$defs", definitions.finish()),
    ])
    .pretty()
}
