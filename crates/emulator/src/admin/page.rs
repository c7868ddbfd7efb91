//! A page that shows the resources and the latest requests, all of them or those with a text. It has no script, and changes
//! nothing.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::LazyLock;

use cloudspec_runtime::{Headers, Response};
use cloudspec_wire::Value;

use crate::cloud::row::Members;
use crate::exchange::Emulation;
use crate::journal::Entry;
use crate::millis::{iso, millis};
use crate::world::{Listed, World};

/// The largest number of requests, and of resources of one kind, that are shown.
const MOST: usize = 200;

/// The largest number of resources of one kind that are shown of those that every emulator has.
const FEW: usize = 3;

/// The resources that every emulator has from its start, by kind and id.
static USUAL: LazyLock<BTreeMap<(&str, String), Members>> = LazyLock::new(|| {
    let rows = World::new().resources(0);
    rows.into_iter().map(|row| ((row.kind, row.id), row.members)).collect()
});

const STYLE: &str = "body{font:14px system-ui,sans-serif;margin:2em auto;padding:0 2em;max-width:1400px;color:#222}\
table{border-collapse:collapse;margin:.5em 0 1.5em;width:100%}th,td{text-align:left;padding:.25em .8em;border-bottom:1px solid #ddd;\
vertical-align:top}td{font:12px ui-monospace,monospace;overflow-wrap:anywhere}td.short{white-space:nowrap;width:1%}\
details>summary{cursor:pointer;font-weight:600}nav a{margin-right:1em;white-space:nowrap;display:inline-block}.note{color:#666}.refused td{color:#a00}.made-up td{color:#a60}";

/// The page as a response. Its headers forbid loading anything from other sites, and being shown in a frame of one.
pub(super) fn page(emulation: &Emulation, find: &str) -> Response {
    let mut headers = Headers::default();
    headers.set("content-type", "text/html; charset=utf-8");
    headers.set(
        "content-security-policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    );
    headers.set("cache-control", "no-store");
    Response { status: 200, headers, body: html(emulation, find).into_bytes() }
}

fn html(emulation: &Emulation, find: &str) -> String {
    let find = find.to_lowercase();
    let now = emulation.now();
    let mut kinds: BTreeMap<&str, Vec<Listed>> = BTreeMap::new();
    for listed in emulation.world().resources(now).into_iter().filter(|listed| has(listed, &find)) {
        kinds.entry(listed.kind).or_default().push(listed);
    }
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Emulator</title><style>{STYLE}</style></head>\n\
         <body>\n<h1>Emulator</h1>\n<p>It is {} in the emulated clouds.</p>\n\
         <form><input name=\"find\" value=\"{}\" aria-label=\"text\"> <button>Find</button> in names, values and states</form>\n\
         <nav><a href=\"#requests\">Requests</a>",
        iso(now),
        escaped(&find),
    );
    for (kind, rows) in &kinds {
        // Writing to a text cannot fail.
        let _ = write!(page, "<a href=\"#{0}\">{0}: {1}</a>", escaped(kind), rows.len());
    }
    page.push_str("</nav>\n<h2 id=\"requests\">Requests</h2>\n");
    page.push_str(&journal(emulation, &find));
    page.push_str("<h2>Resources</h2>\n");
    for (kind, rows) in &kinds {
        page.push_str(&resources(kind, rows));
    }
    page.push_str("</body>\n</html>\n");
    page
}

/// The latest requests, the last one first.
fn journal(emulation: &Emulation, find: &str) -> String {
    // Secrets are hidden before the text is looked for, so that no search confirms one.
    let mut found = emulation.journal.latest().filter(|entry| has_entry(entry, find));
    let entries: Vec<Entry> = found.by_ref().take(MOST).collect();
    let mut table = match found.next() {
        Some(_) => format!("<p class=\"note\">The latest {MOST} requests, the last one first.</p>\n"),
        None => String::new(),
    };
    table.push_str(
        "<table id=\"journal\">\n<tr><th>time</th><th>operation</th><th>status</th><th>input</th></tr>\n",
    );
    for entry in &entries {
        let class = match (entry.is_synthesized, entry.code.is_some()) {
            (_, true) => " class=\"refused\"",
            (true, _) => " class=\"made-up\"",
            _ => "",
        };
        let note = match (entry.is_synthesized, entry.code.is_some()) {
            (true, true) => " not modelled",
            (true, false) => " made up",
            (false, _) => "",
        };
        let _ = writeln!(
            table,
            "<tr{class}><td class=\"short\">{}</td><td class=\"short\">{}</td><td class=\"short\">{} {}{note}</td><td>{}</td></tr>",
            iso(millis(entry.time)),
            escaped(&operation(entry)),
            entry.status,
            escaped(entry.code.as_deref().unwrap_or_default()),
            members(entry.input.as_object()),
        );
    }
    table.push_str("</table>\n");
    table
}

/// The operation of a request, with its service.
fn operation(entry: &Entry) -> String {
    match (entry.service, entry.operation) {
        (Some(service), Some(operation)) => format!("{service}/{operation}"),
        _ => "?".to_owned(),
    }
}

/// Whether a request has a text, which is in small letters.
fn has_entry(entry: &Entry, find: &str) -> bool {
    let is_in = |text: &str| text.to_lowercase().contains(find);
    find.is_empty()
        || is_in(&operation(entry))
        || is_in(entry.code.as_deref().unwrap_or_default())
        || holds(&entry.input, find)
}

/// Whether a value has a text, also in a name.
fn holds(value: &Value, find: &str) -> bool {
    let is_in = |text: &str| text.to_lowercase().contains(find);
    match value {
        Value::String(text) => is_in(text),
        Value::Array(items) => items.iter().any(|item| holds(item, find)),
        Value::Object(members) => members.iter().any(|(name, value)| is_in(name) || holds(value, find)),
        other => is_in(&other.to_string()),
    }
}

/// Whether a resource has a text, which is in small letters.
fn has(listed: &Listed, find: &str) -> bool {
    let is_in = |text: &str| text.to_lowercase().contains(find);
    let in_members = || listed.members.iter().any(|(name, value)| is_in(name) || holds(value, find));
    find.is_empty() || is_in(&listed.id) || is_in(&listed.state) || in_members()
}

fn resources(kind: &str, rows: &[Listed]) -> String {
    // Regions, zones and the like are the same in every emulator, so only a few of them are shown.
    let is_usual = |row: &&Listed| USUAL.get(&(row.kind, row.id.clone())) == Some(&row.members);
    let (usual, own): (Vec<&Listed>, Vec<&Listed>) = rows.iter().partition(is_usual);
    let open = if own.len() > 20 || own.is_empty() { "" } else { " open" };
    let mut table =
        format!("<details{open}><summary id=\"{0}\">{0}: {1}</summary>\n", escaped(kind), rows.len());
    if own.len() > MOST {
        let _ = writeln!(table, "<p class=\"note\">{MOST} of {} of them.</p>", own.len());
    }
    if usual.len() > FEW {
        let _ = writeln!(table, "<p class=\"note\">{FEW} of {} that every emulator has.</p>", usual.len());
    }
    table.push_str("<table>\n<tr><th>id</th><th>state</th><th>members</th></tr>\n");
    for row in own.into_iter().take(MOST).chain(usual.into_iter().take(FEW)) {
        let _ = writeln!(
            table,
            "<tr><td class=\"short\">{}</td><td class=\"short\">{}</td><td>{}</td></tr>",
            escaped(&row.id),
            escaped(&row.state),
            members(Some(&row.members)),
        );
    }
    table.push_str("</table>\n</details>\n");
    table
}

/// Names and values, without empty ones.
fn members(members: Option<&Members>) -> String {
    let is_nothing =
        |value: &Value| value.is_null() || value == "" || value.as_array().is_some_and(Vec::is_empty);
    let shown = members.into_iter().flatten().filter(|(_, value)| !is_nothing(value)).map(|(name, value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        format!("<b>{}</b> {}", escaped(name), escaped(&text))
    });
    shown.collect::<Vec<_>>().join(" &middot; ")
}

/// Escapes a text for HTML.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}
