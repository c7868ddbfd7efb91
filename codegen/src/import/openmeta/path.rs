//! Paths of the metadata as templates.

use cloudspec_spec::language::{Member, Place, Shape, Type};

use super::document::Api;
use super::product::Product;
use super::shape::Shapes;

/// The path template, with `{name}` for exactly the inputs that travel in it.
pub fn path<'d>(
    api: &Api,
    product: Product<'d>,
    input: &mut Vec<Member>,
    shapes: &mut Shapes<'d>,
) -> Option<String> {
    let template = api.path.trimmed().filter(|_| product.has_paths);
    let path = template.map(|template| {
        let (path, query) = template.split_once('?').unwrap_or((template, ""));
        let mut template = Template::read(path, input, shapes);
        if !query.is_empty() {
            template.text.push_str(&format!("?{query}"));
        }
        template
    });
    let names = path.as_ref().map(|path| path.names.as_slice()).unwrap_or_default();
    for member in input.iter_mut().filter(|member| member.place == Some(Place::Path)) {
        if !names.contains(&member.name) {
            shapes.note("path parameter that is not in the path: sent in the query");
            member.place = None;
        }
    }
    for name in names {
        match input.iter_mut().find(|member| member.name == *name) {
            Some(member) if member.place != Some(Place::Path) => {
                shapes.note("name in the path that is listed elsewhere: sent in the path");
                *member = path_text(name);
            }
            Some(_) => {}
            None => {
                shapes.note("name in the path that no parameter has: added");
                input.push(path_text(name));
            }
        }
    }
    path.map(|path| path.text)
}

fn path_text(name: &str) -> Member {
    Member {
        name: name.to_owned(),
        required: true,
        place: Some(Place::Path),
        shape: Shape { r#type: Some(Type::String), ..Shape::default() },
        ..Member::default()
    }
}

/// A path with names in braces.
#[derive(Default)]
struct Template {
    text: String,
    names: Vec<String>,
}

impl Template {
    /// Reads a path whose names stand in braces or brackets. Braces without a partner are left out; a star at the
    /// end stands for the one path parameter that the path does not name, whose value keeps its slashes. Names before
    /// the star that no parameter has are a part of that value, since the SDKs take the whole path as one text.
    fn read(path: &str, input: &[Member], shapes: &mut Shapes<'_>) -> Template {
        let mut template = Template { text: "/".to_owned(), names: Vec::new() };
        let mut rest = path.trim_start_matches('/');
        let star = rest.strip_suffix('*');
        rest = star.unwrap_or(rest);
        while let Some(start) = rest.find(['{', '[', '}', ']']) {
            template.text.push_str(&rest[..start]);
            let opens = rest[start..].starts_with(['{', '[']);
            rest = &rest[start + 1..];
            let end =
                rest.find(['{', '[', '}', ']']).filter(|&end| opens && rest[end..].starts_with(['}', ']']));
            let Some(end) = end.filter(|&end| !rest[..end].trim().is_empty()) else {
                shapes.note("brace without a partner in a path left out");
                continue;
            };
            let name = known_name(rest[..end].trim(), input);
            if star.is_some() && !path_names(input).any(|known| *known == name) {
                rest = "";
                break;
            }
            template.add(name);
            rest = &rest[end + 1..];
        }
        template.text.push_str(rest);
        if star.is_some() {
            let name = path_names(input).find(|name| !template.names.contains(name));
            let name = name.map_or_else(|| "requestPath".to_owned(), String::clone);
            template.text.push_str(&format!("{{{name}*}}"));
            template.names.push(name);
        }
        template
    }

    fn add(&mut self, name: String) {
        self.text.push_str(&format!("{{{name}}}"));
        if !self.names.contains(&name) {
            self.names.push(name);
        }
    }
}

/// The names of path parameters.
fn path_names(input: &[Member]) -> impl Iterator<Item = &String> {
    input.iter().filter(|member| member.place == Some(Place::Path)).map(|member| &member.name)
}

/// The path parameter that a name in a path means: in the same spelling, else in another case.
fn known_name(name: &str, input: &[Member]) -> String {
    if path_names(input).any(|known| known == name) {
        return name.to_owned();
    }
    let alike = path_names(input).find(|known| known.eq_ignore_ascii_case(name));
    alike.map_or_else(|| name.to_owned(), String::clone)
}
