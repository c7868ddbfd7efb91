//! The metadata of Alibaba Cloud's command line, with a file for each operation, in its two forms.
//!
//! The older form (`metadatas/<product>/<Operation>.json`) describes requests alone and says in
//! `products.json` what the product is; the newer one (`canonical/<product>/<version>/<Operation>.json`)
//! describes itself, has descriptions in two languages, and usually the response. Both are converted to the
//! form of api-docs and imported as such, so that parameters, paths and wrappers are interpreted in one
//! place. Where no response is described, all of it is kept in `extra`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::groups::{Grouped, groups_by_noun};
use super::notes::Notes;
use super::provenance::SUPPLEMENT;
use super::{ImportError, Imported, Language, Options, openmeta, put_into_groups, tolerant};

/// A file of the metadata.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path, for messages and for the product of the older form: the folder it is in.
    pub path: String,
    /// What it holds.
    pub text: Vec<u8>,
}

/// A product and version with its operations, in the form of api-docs.
#[derive(Default)]
struct Product {
    style: String,
    operations: Map<String, Value>,
    endpoints: Vec<Value>,
    /// Schemas that responses refer to, by name.
    schemas: Map<String, Value>,
    notes: Notes,
}

/// Imports operations; those of one product and version become one service, which lacks what only api-docs know.
///
/// `products` is `products.json`, which the older form needs. The second list says which files were not imported.
pub fn import(
    files: &[File],
    products: Option<&[u8]>,
    options: &Options,
) -> (Vec<Imported>, Vec<(String, ImportError)>) {
    let mut refused = Vec::new();
    let listed = match products.map(tolerant::read::<Value>).transpose() {
        Ok(list) => list.unwrap_or_default(),
        Err(error) => {
            refused.push(("products.json".to_owned(), ImportError::Syntax(error.to_string())));
            Value::Null
        }
    };
    let mut found: BTreeMap<(String, String), Product> = BTreeMap::new();
    for file in files {
        if let Err(why) = read(file, &listed, options, &mut found) {
            refused.push((file.path.clone(), why));
        }
    }
    let mut services = Vec::new();
    for ((code, version), product) in found {
        let document = json!({
            "info": { "style": product.style, "product": code, "version": version },
            "apis": product.operations,
            "endpoints": product.endpoints,
            "components": { "schemas": product.schemas },
        });
        match openmeta::import(document.to_string().as_bytes(), options) {
            Ok(mut imported) => {
                imported.notes.append(product.notes, str::to_owned);
                services.push(marked(imported));
            }
            Err(why) => refused.push((format!("{code} {version}"), why)),
        }
    }
    (services, refused)
}

/// The service with a source that says where it comes from, and in groups by what its operations are about: there are no
/// headings.
fn marked(mut imported: Imported) -> Imported {
    imported.is_partial = true;
    let named: Vec<(String, bool)> = imported
        .operations
        .iter()
        .map(|operation| (operation.name.clone(), operation.deprecated.is_some()))
        .collect();
    let grouped: Vec<Grouped<'_>> =
        named.iter().map(|(name, deprecated)| Grouped { name, deprecated: *deprecated }).collect();
    let region = imported.region_parameter;
    put_into_groups(&mut imported.service, &mut imported.operations, groups_by_noun(&grouped), region);
    for operation in &mut imported.operations {
        for source in operation.sources.iter_mut().take(1) {
            source.id = Some(SUPPLEMENT.to_owned());
            source.title = "Metadata of the command line".to_owned();
        }
    }
    imported
}

fn read(
    file: &File,
    listed: &Value,
    options: &Options,
    found: &mut BTreeMap<(String, String), Product>,
) -> Result<(), ImportError> {
    let mut notes = Notes::default();
    let value: Value = tolerant::read_noting(&file.text, &mut notes)
        .map_err(|error| ImportError::Syntax(error.to_string()))?;
    let name = text(&value, "name").ok_or(ImportError::Foreign("it has no `name`"))?;
    if !value["parameters"].is_array() {
        return Err(ImportError::Foreign("it has no list `parameters`"));
    }
    let (code, version, product) = match value.get("operation") {
        Some(operation) => described(&value, operation, listed)?,
        None => looked_up(file, listed)?,
    };
    let product = found.entry((code, version)).or_insert(product);
    product.notes.append(notes, |place| format!("{}, {place}", file.path));
    let is_rpc = product.style == "RPC";
    let mut api = api(&value, is_rpc, options);
    product.add_schemas(&name, &value["components"]["schemas"], &mut api["responses"], options);
    product.operations.insert(name, api);
    Ok(())
}

/// What a reference to a schema begins with.
const SCHEMA: &str = "#/components/schemas/";

impl Product {
    /// Adds the schemas of an operation's file. A name that stands for something else in another file is made longer by the
    /// operation's, and `responses` refer to that.
    fn add_schemas(&mut self, operation: &str, schemas: &Value, responses: &mut Value, options: &Options) {
        let Some(schemas) = schemas.as_object() else { return };
        let mut schemas: Map<String, Value> =
            schemas.iter().map(|(name, schema)| (name.clone(), self::responses(schema, options))).collect();
        let differs = |name: &String| self.schemas.get(name).is_some_and(|known| *known != schemas[name]);
        let longer: BTreeMap<String, String> = schemas
            .keys()
            .filter(|name| differs(name))
            .map(|name| (format!("{SCHEMA}{name}"), format!("{SCHEMA}{operation}{name}")))
            .collect();
        refer(responses, &longer);
        for schema in schemas.values_mut() {
            refer(schema, &longer);
        }
        for (name, schema) in schemas {
            let long = longer.get(&format!("{SCHEMA}{name}"));
            self.schemas.insert(long.map_or(name, |long| long[SCHEMA.len()..].to_owned()), schema);
        }
    }
}

/// Replaces references.
fn refer(value: &mut Value, names: &BTreeMap<String, String>) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(target)) = members.get_mut("$ref")
                && let Some(name) = names.get(target)
            {
                target.clone_from(name);
            }
            members.values_mut().for_each(|value| refer(value, names));
        }
        Value::Array(elements) => elements.iter_mut().for_each(|value| refer(value, names)),
        _ => {}
    }
}

/// The product as a file of the newer form says it; its endpoints are in the list of products.
fn described(
    value: &Value,
    operation: &Value,
    listed: &Value,
) -> Result<(String, String, Product), ImportError> {
    if operation["has_wildcard_path"] == true {
        return Err(ImportError::Foreign("its path is whatever the caller gives"));
    }
    let code = text(value, "product_code").ok_or(ImportError::Foreign("it has no `product_code`"))?;
    let version = text(operation, "api_version").ok_or(ImportError::Foreign("it has no `api_version`"))?;
    let style = text(operation, "api_style").unwrap_or_else(|| "RPC".to_owned());
    let endpoints = product(listed, &code).map(endpoints).unwrap_or_default();
    Ok((code, version, Product { style: style.to_uppercase(), endpoints, ..Product::default() }))
}

/// The product called `code` in the list of products.
fn product<'l>(listed: &'l Value, code: &str) -> Option<&'l Value> {
    let is_it =
        |product: &&Value| product["code"].as_str().is_some_and(|known| known.eq_ignore_ascii_case(code));
    listed["products"].as_array()?.iter().find(is_it)
}

/// The endpoints of a product of that list.
fn endpoints(product: &Value) -> Vec<Value> {
    let hosts = product["regional_endpoints"].as_object().into_iter().flatten();
    hosts.map(|(region, host)| json!({ "regionId": region, "endpoint": host })).collect()
}

/// The product of the folder that a file of the older form is in.
fn looked_up(file: &File, listed: &Value) -> Result<(String, String, Product), ImportError> {
    let folder = file.path.replace('\\', "/");
    let folder = folder.rsplit('/').nth(1).unwrap_or_default().to_owned();
    let product = product(listed, &folder)
        .ok_or(ImportError::Foreign("`products.json` has no product of the folder's name"))?;
    let code = text(product, "code").unwrap_or_default();
    let version = text(product, "version").ok_or(ImportError::Foreign("its product has no version"))?;
    let style = if product["api_style"] == "rpc" { "RPC" } else { "ROA" }.to_owned();
    Ok((code, version, Product { style, endpoints: endpoints(product), ..Product::default() }))
}

/// An operation in the form of api-docs.
fn api(value: &Value, is_rpc: bool, options: &Options) -> Value {
    let methods: Vec<String> =
        text(value, "method").unwrap_or_default().split('|').map(str::to_lowercase).collect();
    let operation = &value["operation"];
    let kind = text(operation, "system_operation_type").filter(|kind| kind != "none");
    let writes = matches!(operation["operation_type"].as_str(), Some("write" | "readAndWrite"));
    let mut parameters = Vec::new();
    let mut body = Map::new();
    for parameter in value["parameters"].as_array().into_iter().flatten() {
        let name = wire_name(parameter);
        // A member of the body may be called otherwise on the wire than for the command line.
        let name = operation["body_mapping"][name].as_str().unwrap_or(name);
        let place = ["location", "position"].iter().find_map(|key| parameter[key].as_str());
        let place = place.unwrap_or("query").to_lowercase();
        let in_body = place == "body" && !is_rpc;
        let schema = schema(parameter, in_body, options);
        // Members of a body are one object; what is called `body` is that object.
        if in_body && parameter.get("raw_name").is_some() {
            body.insert(name.to_owned(), schema);
            continue;
        }
        let place = if place == "body" && is_rpc { "formData" } else { place.as_str() };
        parameters.push(json!({
            "name": name, "in": place, "style": style(parameter), "schema": schema,
        }));
    }
    if !body.is_empty() {
        let schema = json!({ "type": "object", "properties": body });
        parameters.push(json!({ "name": "body", "in": "body", "style": "json", "schema": schema }));
    }
    json!({
        "methods": methods,
        "path": text(value, "pathPattern").unwrap_or_default(),
        "deprecated": value["deprecated"] == true,
        "security": security(value),
        "systemTags": { "operationType": kind.unwrap_or_else(|| if writes { "update" } else { "none" }.to_owned()) },
        "summary": words(value, "description", options),
        "parameters": parameters,
        "responses": responses(&value["responses"], options),
    })
}

/// Who may call an operation, when that is anybody.
fn security(value: &Value) -> Value {
    let schemes = value["security"].as_array().into_iter().flatten();
    schemes.filter_map(Value::as_str).map(|scheme| json!({ scheme: [] })).collect()
}

fn wire_name(parameter: &Value) -> &str {
    parameter["raw_name"].as_str().or_else(|| parameter["name"].as_str()).unwrap_or_default()
}

/// How a list or an object is written.
fn style(parameter: &Value) -> Value {
    let named = parameter["param_style"].as_str();
    let of_type = match parameter["type"].as_str() {
        Some("RepeatList") => Some("repeatList"),
        Some("Json" | "Struct" | "Array") => Some("json"),
        _ => None,
    };
    named.or(of_type).map_or(Value::Null, Value::from)
}

/// What a parameter holds. `sub_parameters`, `fields`, `element` and `value` are what is in it.
fn schema(parameter: &Value, in_body: bool, options: &Options) -> Value {
    let inside = |list: &Value| -> Map<String, Value> {
        let members = list.as_array().into_iter().flatten();
        let named = members.map(|member| (wire_name(member).to_owned(), schema(member, in_body, options)));
        named.collect()
    };
    let below = [&parameter["fields"], &parameter["sub_parameters"]].into_iter().find(|list| list.is_array());
    let object = || below.map(|list| json!({ "type": "object", "properties": inside(list) }));
    let mut schema = match parameter["type"].as_str().unwrap_or_default() {
        // A body that nobody describes is whatever the caller has.
        "String" if in_body => json!({ "type": "any" }),
        "String" | "string" => json!({ "type": "string" }),
        "Integer" | "int" | "int32" => json!({ "type": "integer", "format": "int32" }),
        "Long" | "long" | "int64" => json!({ "type": "integer", "format": "int64" }),
        "Boolean" | "bool" | "boolean" => json!({ "type": "boolean" }),
        "Float" | "float" => json!({ "type": "number", "format": "float" }),
        "Double" | "double" | "number" => json!({ "type": "number", "format": "double" }),
        "RepeatList" => {
            json!({ "type": "array", "items": object().unwrap_or_else(|| json!({ "type": "string" })) })
        }
        "array" | "list" => {
            json!({ "type": "array", "items": schema(&parameter["element"], in_body, options) })
        }
        "map" => {
            let values = schema(&parameter["value"], in_body, options);
            json!({ "type": "object", "additionalProperties": values })
        }
        "object" | "Struct" => object().unwrap_or_else(|| json!({ "type": "any" })),
        _ => json!({ "type": "any" }),
    };
    for key in ["required", "minimum", "maximum", "default", "enum", "pattern", "example"] {
        if let Some(value) = parameter.get(key) {
            schema[key] = value.clone();
        }
    }
    for (key, name) in [("min_length", "minLength"), ("max_length", "maxLength")] {
        if let Some(value) = parameter.get(key) {
            schema[name] = value.clone();
        }
    }
    schema["description"] = words(parameter, "help", options);
    schema
}

/// The text of `key` in the language that is kept: `help_en`.
fn words(value: &Value, key: &str, options: &Options) -> Value {
    let suffix = match options.language {
        Language::English => "en",
        Language::Chinese => "zh",
    };
    value[format!("{key}_{suffix}")].clone()
}

/// Described responses. `itemName` names the member of the object that a list comes wrapped in.
fn responses(responses: &Value, options: &Options) -> Value {
    match responses {
        Value::Object(members) if members.contains_key("itemName") && members["type"] == "array" => {
            let mut list = members.clone();
            let name = list.remove("itemName").and_then(|name| name.as_str().map(str::to_owned));
            let list = self::responses(&Value::Object(list), options);
            match name {
                Some(name) => json!({ "type": "object", "properties": { name: list } }),
                None => list,
            }
        }
        Value::Object(members) => {
            let mut out: Map<String, Value> =
                members.iter().map(|(key, value)| (key.clone(), self::responses(value, options))).collect();
            if members.contains_key("description_en") || members.contains_key("description_zh") {
                out.insert("description".to_owned(), words(responses, "description", options));
            }
            Value::Object(out)
        }
        Value::Array(elements) => elements.iter().map(|value| self::responses(value, options)).collect(),
        other => other.clone(),
    }
}

fn text(value: &Value, key: &str) -> Option<String> {
    value[key].as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use cloudspec_spec::catalogue::to_text;

    use super::*;

    const PRODUCTS: &str = r#"{"products":[{"code":"Shop","version":"2020-01-01","api_style":"rpc",
        "regional_endpoints":{"north":"shop.north.example.com"}},{"code":"Depot","version":"v1","api_style":"restful"}]}"#;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.as_bytes().to_vec() }
    }

    fn only(files: &[File]) -> Imported {
        let (mut services, refused) = import(files, Some(PRODUCTS.as_bytes()), &Options::default());
        assert!(refused.is_empty(), "{refused:?}");
        services.pop().unwrap()
    }

    #[test]
    fn the_older_form_has_requests_alone() {
        let shop = only(&[file(
            "metadatas/shop/BuyThing.json",
            r#"{"name":"BuyThing","protocol":"HTTPS","method":"GET|POST","pathPattern":"","parameters":[
                {"name":"Count","position":"Query","type":"Integer","required":true},
                {"name":"Label","position":"Query","type":"RepeatList","required":false,"sub_parameters":[
                    {"name":"Key","position":"Query","type":"String","required":false}]},
                {"name":"Names","position":"Query","type":"RepeatList","required":false},
                {"name":"Options","position":"Query","type":"Json","required":false},
                {"name":"Note","position":"Body","type":"String","required":false}]}"#,
        )]);
        assert_eq!((shop.service.name.as_str(), shop.service.version.as_str()), ("shop", "2020-01-01"));
        insta::assert_snapshot!(to_text(&shop.operations[0]));
    }

    #[test]
    fn a_body_that_nobody_describes_is_any_value() {
        let depot = only(&[file(
            "depot/StoreThing.json",
            r#"{"name":"StoreThing","protocol":"HTTPS","method":"PUT","pathPattern":"/rooms/[room]/things","parameters":[
                {"name":"body","position":"Body","type":"String","required":false},
                {"name":"room","position":"Path","type":"String","required":true}]}"#,
        )]);
        insta::assert_snapshot!(to_text(&depot.operations[0]));
    }

    #[test]
    fn the_newer_form_describes_itself_and_its_response() {
        let text = r#"{"name":"ListThings","product_code":"Shop","method":"GET|POST","deprecated":false,
            "description_en":"Lists things","description_zh":"查询",
            "operation":{"api_style":"RPC","api_version":"2021-02-02","operation_type":"read","system_operation_type":"list"},
            "parameters":[{"raw_name":"ThingId","name":"thing_id","location":"query","type":"array","element":{"type":"string"},"param_style":"repeatList","required":false},
                {"raw_name":"PageSize","name":"page_size","location":"query","type":"int","minimum":"1","maximum":"50","required":false}],
            "responses":{"200":{"schema":{"type":"object","properties":{"Things":{"type":"array","itemName":"Thing",
                "description_en":"The things","items":{"type":"object","properties":{"ThingId":{"type":"string"}}}}}}}}}"#;
        let options = Options { with_docs: true, ..Options::default() };
        let (services, refused) =
            import(&[file("canonical/shop/2021-02-02/ListThings.json", text)], None, &options);
        assert!(refused.is_empty(), "{refused:?}");
        insta::assert_snapshot!(to_text(&services[0].operations[0]));
    }

    #[test]
    fn what_the_newer_form_says_besides_is_kept() {
        let file = |name: &str, more: &str, item: &str| {
            let text = format!(
                r##"{{"name":"{name}","product_code":"shop","method":"POST","deprecated":false,
                "description_en":"Makes things","description_zh":"创建","camel_example":"aliyun shop {name}","security":["Anonymous"],
                "operation":{{"action":"{name}","api_style":"RPC","api_version":"2021-02-02","method":"POST","operation_type":"readAndWrite",
                    "system_operation_type":"none","req_body_type":"formData"{more}}},
                "parameters":[{{"raw_name":"Name","name":"name","location":"formData","type":"string","required":true,"doc_required":true,
                    "min_length":"1","max_length":"128","example":"red thing","help_en":"What it is called","help_zh":"名称","options":["--name"]}},
                    {{"raw_name":"Color","name":"color","location":"formData","type":"string","enum":["red","blue"],"required":false}},
                    {{"raw_name":"Parts","name":"parts","location":"formData","type":"any","required":false}},
                    {{"raw_name":"Many","name":"many","location":"formData","type":"bool","required":false}}],
                "responses":{{"200":{{"schema":{{"type":"object","properties":{{"Thing":{{"$ref":"#/components/schemas/Thing"}}}}}}}}}},
                "components":{{"schemas":{{"Thing":{{"type":"object","properties":{{"{item}":{{"type":"string","description_zh":"名称","description_en":"Its name"}}}}}}}}}}}}"##
            );
            File { path: format!("canonical/shop/2021-02-02/{name}.json"), text: text.into_bytes() }
        };
        let files = [
            file("MakeThing", r#","body_mapping":{"Color":"Colour"}"#, "Name"),
            file("MakeOther", "", "OtherName"),
            file("MakeSame", "", "Name"),
            file("CallAny", r#","has_wildcard_path":true"#, "Name"),
        ];
        let options = Options { with_docs: true, language: Language::Chinese };
        let (services, refused) = import(&files, Some(PRODUCTS.as_bytes()), &options);
        assert_eq!(refused.len(), 1, "{refused:?}");
        assert!(
            refused[0].1.to_string().contains("its path is whatever the caller gives"),
            "{}",
            refused[0].1
        );
        let [shop] = services.as_slice() else { panic!("{} services", services.len()) };
        assert_eq!(shop.service.endpoints.as_ref().unwrap().regions["north"], "shop.north.example.com");
        assert_eq!(shop.service.shapes.keys().collect::<Vec<_>>(), ["MakeOtherThing", "Thing"]);
        assert_eq!(shop.operations.len(), 3);
        insta::assert_snapshot!(to_text(&shop.operations[2]));
    }

    #[test]
    fn members_of_a_described_body_are_one_object() {
        let text = r#"{"name":"StoreThing","product_code":"Depot","method":"POST","pathPattern":"/rooms/[room]/things",
            "operation":{"api_style":"ROA","api_version":"v2","operation_type":"write"},
            "parameters":[{"raw_name":"room","location":"path","type":"string","required":true},
                {"raw_name":"name","location":"body","type":"string","required":true},
                {"raw_name":"labels","location":"body","type":"map","value":{"type":"string"}},
                {"raw_name":"parts","location":"body","type":"array","element":{"type":"object","fields":[{"raw_name":"weight","type":"double"}]}}],
            "responses":{"200":{"schema":{"type":"object","properties":{"id":{"type":"string"}}}}}}"#;
        let (services, refused) = import(&[file("x/StoreThing.json", text)], None, &Options::default());
        assert!(refused.is_empty(), "{refused:?}");
        insta::assert_snapshot!(to_text(&services[0].operations[0]));
    }

    #[test]
    fn what_is_something_else_is_refused_with_the_reason() {
        let cases = [
            ("shop/A.json", "{", "it does not parse"),
            ("shop/A.json", "{}", "it has no `name`"),
            ("shop/A.json", r#"{"name":"A"}"#, "it has no list `parameters`"),
            (
                "else/A.json",
                r#"{"name":"A","parameters":[]}"#,
                "`products.json` has no product of the folder's name",
            ),
            ("x/A.json", r#"{"name":"A","parameters":[],"operation":{}}"#, "it has no `product_code`"),
        ];
        for (path, text, expected) in cases {
            let (services, refused) =
                import(&[file(path, text)], Some(PRODUCTS.as_bytes()), &Options::default());
            assert!(services.is_empty());
            assert!(refused[0].1.to_string().contains(expected), "{}", refused[0].1);
        }
    }
}
