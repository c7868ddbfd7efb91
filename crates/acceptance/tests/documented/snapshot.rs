//! Snapshots of what is on the wire.

use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};

use cloudspec_runtime::Request;
use cloudspec_wire::{Service, query};

use crate::line::{SECRET, TOKEN};

/// The text of a snapshot, which never shows what the requests are signed with.
#[derive(Default)]
pub struct Text(String);

impl Text {
    pub fn heading(&mut self, heading: &str) {
        let separator = if self.0.is_empty() { "" } else { "\n" };
        write!(self.0, "{separator}## {heading}\n\n").unwrap();
    }

    pub fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// The request with a line for each parameter, header and JSON member, otherwise as it is sent.
    pub fn request(&mut self, request: &Request) {
        self.line(&format!("{} {}", request.method, request.path));
        let mut separator = '?';
        for (name, value) in &request.query {
            self.line(&format!(
                "    {separator}{}={}",
                query::percent_encode(name),
                query::percent_encode(value)
            ));
            separator = '&';
        }
        self.line(&format!("host: {}", request.host));
        for (name, value) in request.headers.iter() {
            self.line(&format!("{name}: {value}"));
        }
        if !request.body.is_empty() {
            self.line(&format!("\n{}", String::from_utf8_lossy(&request.body)));
        }
    }

    fn without_secrets(self) -> String {
        self.0.replace(SECRET, "***").replace(TOKEN, "***")
    }
}

/// Compares with the snapshot; a difference is printed and becomes one of the failures.
pub fn compare(service: &Service, name: &str, snapshot: Text, failures: &mut Vec<String>) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(format!("{}-{}", service.provider, service.name));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let text = snapshot.without_secrets();
    let check = || settings.bind(|| insta::assert_snapshot!(name, text));
    if catch_unwind(AssertUnwindSafe(check)).is_err() {
        failures.push(format!("{name}: differs from its snapshot, see above"));
    }
}
