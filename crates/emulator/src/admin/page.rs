//! A page that shows what is there and what was asked for. It has no script, and changes nothing.

use std::collections::BTreeMap;
use std::fmt::Write;

use cloudspec_runtime::{Headers, Response};
use cloudspec_wire::Value;

use crate::clock::{iso, millis};
use crate::exchange::Emulation;

/// How many requests and how many resources of a kind are shown.
const MOST: usize = 200;

const STYLE: &str = "body{font:14px system-ui,sans-serif;margin:2em;color:#222}table{border-collapse:collapse;margin:.5em 0 1.5em}\
th,td{text-align:left;padding:.2em .8em;border-bottom:1px solid #ddd;vertical-align:top}td{font-family:ui-monospace,monospace}\
details>summary{cursor:pointer}.refused{color:#a00}.made-up{color:#a60}";

/// The page as a response. Nothing of another site may be loaded into it, and no other site may show it.
pub(super) fn page(emulation: &Emulation) -> Response {
    let mut headers = Headers::default();
    headers.set("content-type", "text/html; charset=utf-8");
    headers.set(
        "content-security-policy",
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    headers.set("cache-control", "no-store");
    Response { status: 200, headers, body: html(emulation).into_bytes() }
}

fn html(emulation: &Emulation) -> String {
    let now = millis(emulation.clock.now());
    let mut kinds: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for (kind, members) in emulation.world().resources(now) {
        kinds.entry(kind).or_default().push(members);
    }
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Emulator</title><style>{STYLE}</style></head>\n\
         <body>\n<h1>Emulator</h1>\n<p>It is {} in the emulated clouds.</p>\n<h2>Requests</h2>\n",
        iso(now)
    );
    page.push_str(&journal(emulation));
    page.push_str("<h2>Resources</h2>\n");
    for (kind, rows) in &kinds {
        page.push_str(&resources(kind, rows));
    }
    page.push_str("</body>\n</html>\n");
    page
}

/// The latest requests, the last one first.
fn journal(emulation: &Emulation) -> String {
    let entries = emulation.journal.entries();
    let mut table =
        String::from("<table id=\"journal\">\n<tr><th>operation</th><th>status</th><th>input</th></tr>\n");
    for entry in entries.iter().rev().take(MOST) {
        let class = match (entry.is_synthesized, entry.code.is_some()) {
            (_, true) => " class=\"refused\"",
            (true, _) => " class=\"made-up\"",
            _ => "",
        };
        let note = if entry.is_synthesized { " made up" } else { "" };
        // Writing to a text cannot fail.
        let _ = writeln!(
            table,
            "<tr{class}><td>{}</td><td>{} {}{note}</td><td>{}</td></tr>",
            escaped(entry.operation.unwrap_or("?")),
            entry.status,
            escaped(entry.code.as_deref().unwrap_or_default()),
            escaped(&entry.input.to_string()),
        );
    }
    table.push_str("</table>\n");
    table
}

fn resources(kind: &str, rows: &[Value]) -> String {
    // What every world has is not worth looking at first.
    let open = if rows.len() > 20 { "" } else { " open" };
    let mut table = format!(
        "<details{open}><summary id=\"{0}\">{0}: {1}</summary>\n<table>\n",
        escaped(kind),
        rows.len()
    );
    for row in rows.iter().take(MOST) {
        let members = row.as_object().into_iter().flatten();
        let shown: Vec<String> = members
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                format!("{}={}", escaped(name), escaped(&text))
            })
            .collect();
        let _ = writeln!(table, "<tr><td>{}</td></tr>", shown.join(" "));
    }
    table.push_str("</table>\n</details>\n");
    table
}

/// A text that means itself in HTML.
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
