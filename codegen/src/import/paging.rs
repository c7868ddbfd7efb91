//! Recognises the paging of an operation by the names of its inputs and of its response's members.

use std::collections::BTreeMap;

use cloudspec_spec::language::{Member, Operation, Paging, Place, Shape, Type};

use super::words::{singular, words};

const TOKENS: &[&str] = &["nexttoken", "pagetoken", "marker", "continuationtoken"];
const PAGES: &[&str] = &["pagenumber", "pageno", "pagenum", "currentpage", "pageindex", "page"];
const SIZES: &[&str] = &["maxresults", "pagesize", "maxitems", "limit", "maxresult", "perpage", "size"];
const TOTALS: &[&str] = &["totalcount", "total", "totalnum", "totalitems", "totalrecords", "totalnumber"];

/// How deep the response is searched.
const DEPTH: usize = 5;

/// How many members are looked at. Components that refer to each other would unfold into more than there is memory for.
const MEMBERS: usize = 10_000;

/// Writes down how `operation` is paged. A page number or size that is sent as text gets a pattern that says so.
pub fn add(operation: &mut Operation, shapes: &BTreeMap<String, Shape>) {
    operation.paging = detect(operation, shapes);
    let Some(paging) = &operation.paging else { return };
    let counts = [&paging.page, &paging.size];
    let is_count = |member: &&mut Member| counts.contains(&&Some(member.name.clone()));
    for member in operation.input.iter_mut().filter(is_count) {
        if is_type(&member.shape, Type::String) {
            member.shape.pattern.get_or_insert_with(|| DIGITS.to_owned());
        }
    }
}

/// What a number that is sent as text consists of.
const DIGITS: &str = r"^\d+$";

/// The paging of `operation`, or `None` when it has none or leaves open which list holds the items.
pub fn detect(operation: &Operation, shapes: &BTreeMap<String, Shape>) -> Option<Paging> {
    let mut paging = way(operation, shapes)?;
    if paging.size.is_some() {
        paging.alternatives = alternatives(operation, &paging);
    }
    Some(paging)
}

/// The inputs that say in another way than `paging` which page is wanted, or how large it is.
fn alternatives(operation: &Operation, paging: &Paging) -> Vec<String> {
    let own = [&paging.token, &paging.page, &paging.size];
    let is_own = |name: &str| own.iter().any(|own| own.as_deref() == Some(name));
    let asks = |member: &&Member| {
        let name = plain(&member.name);
        let is_way = [TOKENS, PAGES, SIZES].iter().any(|names| names.contains(&&*name));
        is_way && (is_integer(&member.shape) || is_type(&member.shape, Type::String))
    };
    let inputs = operation.input.iter().filter(in_reach).filter(asks).map(|member| &member.name);
    let mut inputs: Vec<String> = inputs.filter(|name| !is_own(name)).cloned().collect();
    inputs.sort_by_key(|name| !PAGES.contains(&&*plain(name)));
    inputs
}

/// Whether a paginator can set an input.
fn in_reach(member: &&Member) -> bool {
    !matches!(member.place, Some(Place::Path | Place::Host | Place::Payload))
}

fn way(operation: &Operation, shapes: &BTreeMap<String, Shape>) -> Option<Paging> {
    let response = Response::of(&operation.output, shapes);
    let size = input(operation, SIZES, is_count);
    let total = response.find(TOTALS, |shape| is_integer(shape) || is_type(shape, Type::String));
    if let Some(token) = input(operation, TOKENS, |member| is_type(&member.shape, Type::String)) {
        let own = plain(&token);
        let next = format!("next{own}");
        let output = response.find(&[own.as_str(), next.as_str()], |shape| is_type(shape, Type::String));
        if let Some(output_token) = output {
            let items = response.items(operation, &output_token)?;
            return Some(Paging {
                token: Some(token),
                output_token: Some(output_token),
                size,
                items,
                total,
                ..Paging::default()
            });
        }
    }
    let page = input(operation, PAGES, |member| is_count(member) && counts_from_one(member))?;
    // A number without a size is as often a filter as it is a page.
    let size = Some(size?);
    let near = total.clone().unwrap_or_default();
    let items = response.items(operation, &near)?;
    Some(Paging { page: Some(page), size, items, total, ..Paging::default() })
}

/// The wire name of the input with the first of `names` that any input has.
fn input(operation: &Operation, names: &[&str], fits: impl Fn(&Member) -> bool) -> Option<String> {
    names.iter().find_map(|name| {
        let mut members = operation.input.iter().filter(in_reach);
        members.find(|member| plain(&member.name) == *name && fits(member)).map(|member| member.name.clone())
    })
}

/// Whether an input takes a number: an integer, or a text that says nothing else.
fn is_count(member: &Member) -> bool {
    let said = [&member.default, &member.example].into_iter().flatten();
    let is_numeric = said.map(|text| text.trim().parse::<i64>()).all(|number| number.is_ok());
    is_integer(&member.shape) || is_type(&member.shape, Type::String) && is_numeric
}

fn is_integer(shape: &Shape) -> bool {
    is_type(shape, Type::Int32) || is_type(shape, Type::Int64)
}

fn is_type(shape: &Shape, r#type: Type) -> bool {
    shape.r#type == Some(r#type)
}

fn counts_from_one(member: &Member) -> bool {
    member.default.as_deref() != Some("0") && member.shape.minimum != Some(0.0)
}

/// The letters of a name, in lower case.
fn plain(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The members of a response that are reached through records alone, level by level.
struct Response<'s> {
    members: Vec<(Vec<&'s str>, &'s Shape)>,
}

impl<'s> Response<'s> {
    fn of(output: &'s [Member], shapes: &'s BTreeMap<String, Shape>) -> Response<'s> {
        let mut members = Vec::new();
        let mut level: Vec<(Vec<&str>, &[Member])> = vec![(Vec::new(), output)];
        for _ in 0..DEPTH {
            let mut below = Vec::new();
            for (path, records) in level {
                if members.len() > MEMBERS {
                    return Response { members };
                }
                for member in records {
                    let mut path = path.clone();
                    path.push(member.name.as_str());
                    let shape = named(&member.shape, shapes);
                    if shape.r#type == Some(Type::Record) {
                        below.push((path.clone(), shape.members.as_slice()));
                    }
                    members.push((path, shape));
                }
            }
            level = below;
        }
        Response { members }
    }

    /// The path of the shallowest member with one of `names`, earlier names first.
    fn find(&self, names: &[&str], fits: impl Fn(&Shape) -> bool) -> Option<String> {
        names.iter().find_map(|name| {
            let mut members = self.members.iter();
            let found = members.find(|(path, shape)| {
                sayable(path) && path.last().is_some_and(|last| plain(last) == *name) && fits(shape)
            });
            found.map(|(path, _)| path.join("."))
        })
    }

    /// The path of the list that holds the items: beside the member at path `near` before elsewhere, lists of
    /// records before lists of strings, a list named like the operation before others. `None` when two are left.
    fn items(&self, operation: &Operation, near: &str) -> Option<String> {
        let nouns: Vec<String> = words(&operation.name).iter().skip(1).map(|word| singular(word)).collect();
        let parent = near.rsplit_once('.').map_or("", |(parent, _)| parent);
        let lists = self.members.iter().filter(|(_, shape)| is_type(shape, Type::List));
        let mut best: Option<((bool, bool, usize, isize), String)> = None;
        let mut tied = false;
        for (path, shape) in lists {
            if !sayable(path) {
                continue;
            }
            let records = shape
                .items
                .as_deref()
                .is_some_and(|items| items.shape.is_some() || is_type(items, Type::Record));
            let beside = path[..path.len() - 1].join(".").starts_with(parent);
            let name = path.last().copied().unwrap_or("");
            let matching = words(name).iter().filter(|word| nouns.contains(&singular(word))).count();
            let rank = (beside, records, matching, -(path.len() as isize));
            match &best {
                Some((known, _)) if *known > rank => {}
                Some((known, _)) if *known == rank => tied = true,
                _ => {
                    best = Some((rank, path.join(".")));
                    tied = false;
                }
            }
        }
        best.filter(|_| !tied).map(|(_, path)| path)
    }
}

/// Whether a path can be written down: one with a dot inside a name cannot be told apart from a longer one.
fn sayable(path: &[&str]) -> bool {
    path.iter().all(|name| !name.contains('.'))
}

/// The shape that `shape` names, or itself.
fn named<'s>(shape: &'s Shape, shapes: &'s BTreeMap<String, Shape>) -> &'s Shape {
    shape.shape.as_ref().and_then(|name| shapes.get(name)).unwrap_or(shape)
}

#[cfg(test)]
mod tests {
    use cloudspec_spec::catalogue::from_text;
    use cloudspec_spec::diagnostics::Diagnostics;

    use super::*;

    /// The paging of a list operation with these inputs: the number or token, the size, the items, and the total.
    fn detected(inputs: &str) -> Option<String> {
        let text = format!(
            r#"{{"name":"DescribeNodes","effect":"read","input":[{inputs}],"output":[
                {{"name":"Nodes","type":"list","items":{{"type":"record","members":[{{"name":"Id","type":"string"}}]}}}},
                {{"name":"Page","type":"record","members":[{{"name":"TotalCount","type":"int32"}}]}},
                {{"name":"NextToken","type":"string"}}]}}"#
        );
        let operation = from_text(&text, 0, &mut Diagnostics::new()).unwrap();
        let Paging { token, page, size, items, total, .. } = detect(&operation, &BTreeMap::new())?;
        let named = token.or(page).unwrap_or_default();
        Some([named, size.unwrap_or_default(), items, total.unwrap_or_default()].join(" "))
    }

    #[test]
    fn a_page_has_a_number_and_a_size_also_when_they_are_texts() {
        let paged = Some("PageNumber PageSize Nodes Page.TotalCount".to_owned());
        let cases = [
            (r#"{"name":"PageNumber","type":"int32"},{"name":"PageSize","type":"int32"}"#, paged.clone()),
            (r#"{"name":"PageNumber","type":"string"},{"name":"PageSize","type":"string"}"#, paged.clone()),
            (
                r#"{"name":"PageNumber","type":"string","example":"1"},{"name":"PageSize","type":"string","default":"10"}"#,
                paged,
            ),
            (r#"{"name":"Page","type":"string","example":"home"},{"name":"Size","type":"int32"}"#, None),
            (
                r#"{"name":"PageNumber","type":"string"},{"name":"Size","type":"string","example":"large"}"#,
                None,
            ),
            (
                r#"{"name":"PageNumber","type":"string","default":"0"},{"name":"PageSize","type":"string"}"#,
                None,
            ),
            (r#"{"name":"PageNumber","type":"string"}"#, None),
            (
                r#"{"name":"NextToken","type":"string"},{"name":"MaxResults","type":"string"}"#,
                Some("NextToken MaxResults Nodes Page.TotalCount".to_owned()),
            ),
        ];
        for (inputs, expected) in cases {
            assert_eq!(detected(inputs), expected, "{inputs}");
        }
    }
}
