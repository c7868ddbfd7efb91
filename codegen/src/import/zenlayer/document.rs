//! A description of one operation as the Zenlayer CLI keeps it: the dialect, with nothing interpreted yet.

use saphyr::{LoadableYamlNode, Yaml};

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
    /// How many command lines it shows.
    pub examples: usize,
    /// Inputs.
    pub parameters: Vec<Field>,
    /// Members of the answer, without the request id.
    pub response: Vec<Field>,
}

/// An input, or a member of an object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
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
/// [`ImportError`] when the text is no YAML, or no description of an operation.
pub fn read(text: &str) -> Result<Document, ImportError> {
    let documents = Yaml::load_from_str(text).map_err(|error| ImportError::Syntax(error.to_string()))?;
    let root = documents.first().ok_or(ImportError::Foreign("it is empty"))?;
    let sdk = root.as_mapping_get("sdk").ok_or(ImportError::Foreign("it has no `sdk`"))?;
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
        examples: list(root, "examples").len(),
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
    let value = |node: &Yaml<'_>| (text(node, "value"), text(node, "desc"));
    Field {
        name,
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
    let list = node.as_mapping_get(key).and_then(Yaml::as_vec);
    list.map_or(&[], |list| list.as_slice())
}

fn flag(node: &Yaml<'_>, key: &str) -> bool {
    node.as_mapping_get(key).and_then(Yaml::as_bool).unwrap_or(false)
}

/// The text of a scalar; a number or boolean in its usual spelling.
fn text(node: &Yaml<'_>, key: &str) -> String {
    let Some(value) = node.as_mapping_get(key) else { return String::new() };
    let text = value.as_str().map(str::to_owned);
    let integer = || value.as_integer().map(|number| number.to_string());
    let float = || value.as_floating_point().map(|number| number.to_string());
    let boolean = || value.as_bool().map(|flag| flag.to_string());
    text.or_else(integer).or_else(float).or_else(boolean).unwrap_or_default()
}
