//! A description of one operation in the format of the Zenlayer CLI, not interpreted yet.

use saphyr::{ScalarStyle, ScanError, Yaml, YamlLoader};
use saphyr_parser::{Event, Parser, SpannedEventReceiver};

use crate::import::{ImportError, is_file_name};

/// An operation.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    /// Name on the wire.
    pub action: String,
    /// Segment of the URL path that names the service.
    pub service: String,
    /// API version.
    pub version: String,
    /// Folder and file of the description: `vm/create-disks`.
    pub page: String,
    /// Published sentence.
    pub short: String,
    /// Published description.
    pub long: String,
    /// The command lines that it shows.
    pub commands: Vec<String>,
    /// Inputs.
    pub parameters: Vec<Field>,
    /// Members of the response, without the request id.
    pub response: Vec<Field>,
}

/// An input, or a member of an object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Name on the command line, of inputs.
    pub flag: String,
    /// `string`, `integer`, `float`, `boolean`, `enum`, `object`, or a list: `object-array`.
    pub kind: String,
    /// Whether a call without it is refused.
    pub required: bool,
    /// Whether the provider advises against it.
    pub deprecated: bool,
    /// Whether it must not be shown.
    pub sensitive: bool,
    /// Published description, with limits in prose.
    pub description: String,
    /// Name of the only member of the object around a list.
    pub wrapper: Option<String>,
    /// Documented values, each with what it is said to mean.
    pub values: Vec<(String, String)>,
    /// Members of an object, or of the elements of a list.
    pub members: Vec<Field>,
}

/// Reads a description.
///
/// # Errors
///
/// [`ImportError`] when the text is not YAML, or not a description of an operation.
pub fn read(text: &str) -> Result<Document, ImportError> {
    let documents = load(text).map_err(|error| ImportError::Syntax(error.to_string()))?;
    let root = documents.first().ok_or(ImportError::Foreign("it is empty"))?;
    let sdk = get(root, "sdk").ok_or(ImportError::Foreign("it has no `sdk`"))?;
    let named = |key: &str, missing: &'static str| {
        let name = self::text(sdk, key).trim().to_owned();
        if is_file_name(&name) { Ok(name) } else { Err(ImportError::Foreign(missing)) }
    };
    Ok(Document {
        action: named("action", "its `sdk.action` cannot be the name of a file")?,
        service: named("service", "its `sdk.service` cannot be the name of a folder")?,
        version: named("version", "its `sdk.version` cannot be the name of a folder")?,
        page: format!("{}/{}", self::text(root, "product"), self::text(root, "use")),
        short: self::text(root, "short"),
        long: self::text(root, "long"),
        commands: list(root, "examples").iter().map(|example| self::text(example, "cmd")).collect(),
        parameters: fields(root, "parameters"),
        response: fields(root, "response"),
    })
}

fn fields(node: &Yaml<'_>, key: &str) -> Vec<Field> {
    list(node, key).iter().map(field).collect()
}

fn field(node: &Yaml<'_>) -> Field {
    // At the top `name` is a command line flag and `sdk-field` the wire name; below, `name` is the wire name.
    let wire = text(node, "sdk-field");
    let name = if wire.is_empty() { text(node, "name") } else { wire };
    let mut members = fields(node, "object-schema");
    members.extend(fields(node, "item-schema"));
    // A value may stand alone, without its meaning.
    let value = |node: &Yaml<'_>| match node.is_mapping() {
        true => (text(node, "value"), text(node, "desc")),
        false => (scalar(node), String::new()),
    };
    Field {
        name,
        flag: text(node, "name"),
        kind: text(node, "type"),
        required: flag(node, "required"),
        deprecated: flag(node, "deprecated"),
        sensitive: flag(node, "sensitive"),
        description: text(node, "description"),
        wrapper: Some(text(node, "sdk-wrapper")).filter(|wrapper| !wrapper.is_empty()),
        values: list(node, "enum-values").iter().map(value).collect(),
        members,
    }
}

fn list<'n, 'i>(node: &'n Yaml<'i>, key: &str) -> &'n [Yaml<'i>] {
    let list = get(node, key).and_then(Yaml::as_vec);
    list.map_or(&[], |list| list.as_slice())
}

/// How many lists and mappings may be in one another: everything that reads them calls itself at every level, and
/// descriptions have a dozen.
const DEEPEST: usize = 256;

/// The documents of a file, with scalars as they are written: `8.0` is not `8`, and `007` not `7`.
fn load(text: &str) -> Result<Vec<Yaml<'_>>, ScanError> {
    let mut loader = YamlLoader::default();
    loader.early_parse(false);
    let mut parser = Parser::new_from_str(text);
    let mut depth = 0_usize;
    // The parser has a loop of its own, which knows no limit.
    while let Some(event) = parser.next_event() {
        let (event, span) = event?;
        match event {
            Event::SequenceStart(..) | Event::MappingStart(..) => depth += 1,
            Event::SequenceEnd | Event::MappingEnd => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(ScanError::new_str(span.start, "nested too deep"));
        }
        loader.on_event(event, span);
    }
    match loader.error() {
        Some(error) => Err(error.clone()),
        None => Ok(loader.into_documents()),
    }
}

/// What a mapping has under `key`.
fn get<'n, 'i>(node: &'n Yaml<'i>, key: &str) -> Option<&'n Yaml<'i>> {
    let is_it = |name: &Yaml<'_>| matches!(name, Yaml::Representation(text, ..) if text == key);
    node.as_mapping()?.iter().find(|(name, _)| is_it(name)).map(|(_, value)| value)
}

fn flag(node: &Yaml<'_>, key: &str) -> bool {
    let text = text(node, key).to_ascii_lowercase();
    matches!(text.as_str(), "true" | "yes" | "on")
}

/// The text of a scalar, which is empty when there is none.
fn text(node: &Yaml<'_>, key: &str) -> String {
    get(node, key).map(scalar).unwrap_or_default()
}

fn scalar(node: &Yaml<'_>) -> String {
    match node {
        Yaml::Representation(text, ScalarStyle::Plain, _)
            if matches!(&**text, "null" | "Null" | "NULL" | "~") =>
        {
            String::new()
        }
        Yaml::Representation(text, ..) => text.to_string(),
        _ => String::new(),
    }
}
