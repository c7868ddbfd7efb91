//! The guide at the beginning of a client crate's documentation: how the crate is used, shown with the
//! operation that the spec names, the waiters, and the groups. Nothing here depends on which other operations
//! there are.

use cloudspec_spec::ir::{Kind, Model, OperationId, Waiter};

use super::files::first_line;
use super::manifest::requirement;
use super::model::about;
use super::service::{Service, crate_name, package};
use super::{docs, prose, record};

/// The documentation of the client crate, in Markdown.
pub(super) fn guide(service: &Service<'_>) -> String {
    let mut parts = vec![
        about(service.model),
        "[`Client`] has a method for each operation. Its documentation leads to the request, the response, the documented \
        errors, and the page that it was made from."
            .to_owned(),
    ];
    parts.extend(prose::sources_of_the_service(service.model));
    if let Some(call) = service.model.first_call.and_then(|id| FirstCall::of(service, id)) {
        parts.push(call.first());
        parts.extend(call.pages());
        parts.extend(waiting(service));
        parts.push(call.errors());
        parts.push(call.blocking());
        parts.extend(service.model.provider_package.as_ref().map(|_| call.testing()));
    }
    parts.push(groups(service));
    parts.extend(service.model.first_call.map(|id| missing(service, id)));
    parts.join("\n\n")
}

/// The file that registries show.
pub(super) fn readme(service: &Service<'_>) -> String {
    let header = first_line("<!--", &service.origin()).replace('\n', " -->\n");
    let package = package(&service.folder());
    let about = about(service.model);
    let version = requirement();
    let call = service.model.first_call.and_then(|id| FirstCall::of(service, id)).map(|call| call.shown());
    format!(
        "{header}# {package}\n\n{about}\n\n```toml\n[dependencies]\n{package} = \"{version}\"\ntokio = {{ version = \"1\", \
        features = [\"macros\", \"rt-multi-thread\"] }}\n```\n\n{}Paging, waiting, errors, testing without an account and choosing groups of \
        operations: see the [documentation](https://docs.rs/{package}).\n",
        call.unwrap_or_default()
    )
}

/// The operation that examples call.
struct FirstCall<'a> {
    /// The feature of its group.
    feature: &'a str,
    /// Name of the client crate in code.
    crate_name: String,
    model: &'a Model,
    id: OperationId,
    method: &'a str,
    request: &'a str,
    response: &'a str,
    has_config: bool,
}

impl<'a> FirstCall<'a> {
    /// `None` when the operation cannot be called without inputs.
    fn of(service: &Service<'a>, id: OperationId) -> Option<FirstCall<'a>> {
        let operation = service.model.operation(id);
        let mut fields = service.model.record(operation.input).fields.iter();
        let is_simple = !fields.any(record::is_argument) && operation.deprecated.is_none();
        is_simple.then(|| FirstCall {
            feature: &service.model.groups[operation.group].name,
            crate_name: crate_name(&service.folder()),
            model: service.model,
            id,
            method: &service.names.operations[id.0],
            request: &service.names.requests[id.0],
            response: &service.names.responses[id.0],
            has_config: service.model.provider_package.is_some(),
        })
    }

    fn given(&self, parameters: &'static str) -> Given<'_> {
        Given { crate_name: &self.crate_name, features: vec![self.feature], is_async: true, parameters }
    }

    fn first(&self) -> String {
        let FirstCall { crate_name, method, request, .. } = self;
        let config = match self.has_config {
            true => "let config = Config::from_env()?;",
            // A provider without a crate of its own has nothing to show here; the example is compiled and never run.
            false => "# let config: Config = unimplemented!();",
        };
        let mut given = self.given("");
        if self.has_config {
            // Without a transport of its own, a configuration is not made from the environment alone.
            given.features.push("hyper");
        }
        example(
            "A first call",
            "Region and credentials are read from the same places as by the provider's own tools; see [`Config`].",
            &format!("use {crate_name}::{{Client, Config, {request}}};"),
            &format!(
                "{config}\nlet client = Client::new(&config);\nlet response = client.{method}({request}::new()).await?;\n\
                println!(\"{{response:?}}\");"
            ),
            given,
        )
    }

    /// The first call as a program.
    fn shown(&self) -> String {
        let FirstCall { crate_name, method, request, .. } = self;
        format!(
            "```rust\nuse {crate_name}::{{Client, Config, Error, {request}}};\n\n#[tokio::main]\nasync fn main() -> \
            Result<(), Error> {{\n    let client = Client::new(&Config::from_env()?);\n    let response = \
            client.{method}({request}::new()).await?;\n    println!(\"{{response:?}}\");\n    Ok(())\n}}\n```\n\n"
        )
    }

    fn pages(&self) -> Option<String> {
        let FirstCall { crate_name, method, request, .. } = self;
        self.model.operation(self.id).paging.as_ref().map(|_| {
            example(
                "All pages",
                "`items()` returns the items of all pages, and requests each page when it is needed; `items().try_collect::<Vec<_>>()` \
                 collects them all, and `pages()` returns whole pages.",
                &format!("use {crate_name}::{{Client, {request}}};"),
                &format!(
                    "let mut all = client.{method}({request}::new()).items();\n\
                    while let Some(item) = all.try_next().await? {{\n    println!(\"{{item:?}}\");\n}}"
                ),
                self.given("client: Client"),
            )
        })
    }

    fn errors(&self) -> String {
        let FirstCall { crate_name, method, request, .. } = self;
        let documented = &self.model.operation(self.id).errors;
        let code = documented.iter().map(|error| error.code.as_str()).find(|code| is_plain(code));
        let by_code = code.map(|code| format!("is_code(\"{code}\") => println!(\"{{:?}}\", error.cause())"));
        // Without documented codes, what every provider has.
        let by_code =
            by_code.unwrap_or_else(|| "is_not_found() => println!(\"not there: {error}\")".to_owned());
        example(
            "Errors",
            "All calls have the same [`Error`]. It holds the kind of failure, the error code and request id of the service, \
            and the documented cause of the code. Calls that are safe to repeat have already been retried.",
            &format!("use {crate_name}::{{Client, {request}}};"),
            &format!(
                "match client.{method}({request}::new()).await {{\n    \
                Ok(response) => println!(\"{{response:?}}\"),\n    \
                Err(error) if error.{by_code},\n    \
                Err(error) if error.is_throttled() => println!(\"too fast: {{error}}\"),\n    \
                Err(error) => return Err(error),\n}}"
            ),
            self.given("client: Client"),
        )
    }

    fn blocking(&self) -> String {
        let FirstCall { crate_name, method, request, .. } = self;
        let paging = self.model.operation(self.id).paging.as_ref();
        let pages = paging.map(|_| {
            format!(
                "\nfor item in client.{method}({request}::new()).items().iter_blocking() {{\n    println!(\"{{:?}}\", item?);\n}}"
            )
        });
        let code = format!(
            "let response = client.{method}({request}::new()).send_blocking()?;\nprintln!(\"{{response:?}}\");{}",
            pages.unwrap_or_default()
        );
        let mut given = Given { is_async: false, ..self.given("client: Client") };
        given.features.push("blocking");
        example(
            "Without async",
            "With the feature `blocking`, each call has `send_blocking`, each wait `wait_blocking`, and pages and items \
            `iter_blocking`.",
            &format!("use {crate_name}::{{Client, {request}}};"),
            &code,
            given,
        )
    }

    fn testing(&self) -> String {
        let FirstCall { crate_name, method, request, response, .. } = self;
        let operation = &self.model.operation(self.id).name;
        let region = self.model.endpoints.regions.keys().find(|region| is_plain(region));
        let region = region.map(|region| format!(".region(\"{region}\")")).unwrap_or_default();
        example(
            "Testing without an account",
            "A [`mock`] responds instead of the network, and stores the requests.",
            &format!(
                "use std::sync::Arc;\n\nuse {crate_name}::mock::Mock;\nuse {crate_name}::{{Client, Config, Credentials, {request}, {response}}};"
            ),
            &format!(
                "let mock = Mock::new();\nmock.on(\"{operation}\").record(&{response}::default());\n\
                let key = Credentials::new(\"key\", \"secret\");\n\
                let client = Client::new(Config::with_transport(Arc::new(mock.clone()), key){region});\n\
                client.{method}({request}::new()).await?;\n\
                assert_eq!(mock.requests().len(), 1);"
            ),
            self.given(""),
        )
    }
}

/// How to wait, shown on the waiter that the spec names, and what can be waited for; `None` when nothing is shown.
fn waiting(service: &Service<'_>) -> Option<String> {
    let waiters = &service.model.waiters;
    let first = service.model.first_wait.as_ref()?;
    let waiter = waiters.iter().find(|waiter| waiter.name == *first)?;
    let values = waited_values(service, waiter)?;
    let crate_name = crate_name(&service.folder());
    let group = service.model.operation(waiter.operation).group;
    let features = vec![service.model.groups[group].name.as_str()];
    let example = example(
        "Waiting",
        "A waiter polls an operation, with growing delays, until a resource reaches a state or the time is over.",
        &format!("use std::time::Duration;\n\nuse {crate_name}::Client;"),
        &format!("client.wait_until_{}({values}).timeout(Duration::from_secs(600)).await?;", waiter.name),
        Given { crate_name: &crate_name, features, is_async: true, parameters: "client: Client" },
    );
    let list = waiters.iter().map(|waiter| {
        let name = format!("wait_until_{}", waiter.name);
        let about = prose::waiter(waiter);
        format!("- [`{name}`](Client::{name}): {}", docs::first_sentence(&about))
    });
    Some(format!("{example}\n\n{}", list.collect::<Vec<_>>().join("\n")))
}

/// The arguments of a waiter's method in an example; `None` when it takes anything but strings.
fn waited_values(service: &Service<'_>, waiter: &Waiter) -> Option<String> {
    let fields = &service.model.record(service.model.operation(waiter.operation).input).fields;
    let taken = fields.iter().enumerate();
    let taken = taken.filter(|(index, field)| record::is_argument(field) || waiter.inputs.contains(index));
    let values = taken.map(|(_, field)| match &field.kind {
        Kind::String => Some("\"id\""),
        Kind::List { item, .. } if matches!(**item, Kind::String) => Some("[\"id\"]"),
        _ => None,
    });
    Some(values.collect::<Option<Vec<_>>>()?.join(", "))
}

/// What is around an example, and not shown.
struct Given<'a> {
    /// Name of the client crate in code.
    crate_name: &'a str,
    /// The features without which the example is not compiled.
    features: Vec<&'a str>,
    /// Whether it awaits something.
    is_async: bool,
    /// The parameters of the function around it.
    parameters: &'static str,
}

/// A section with an example that compiles.
fn example(title: &str, about: &str, imports: &str, code: &str, given: Given<'_>) -> String {
    let Given { crate_name, features, is_async, parameters } = given;
    let features: Vec<String> =
        features.iter().map(|feature| format!("# #[cfg(feature = \"{feature}\")]\n")).collect();
    let function = if is_async { "async fn" } else { "fn" };
    format!(
        "# {title}\n\n{about}\n\n```no_run\n{}# mod shown {{\n{imports}\n\n\
        # {function} example({parameters}) -> Result<(), {crate_name}::Error> {{\n{code}\n# Ok(())\n# }}\n# }}\n```",
        features.concat()
    )
}

/// Whether a string needs no escapes in a literal.
fn is_plain(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
}

/// The groups as a table.
fn groups(service: &Service<'_>) -> String {
    let package = package(&service.folder());
    let groups = service.model.groups.iter().zip(&service.names.groups);
    let rows = groups.map(|(group, module)| {
        format!("| [`{}`]({module}) | {} |", group.name, group.title.trim_end_matches('.'))
    });
    let rows = rows.collect::<Vec<_>>().join("\n");
    let version = requirement();
    let some = service.model.groups.first().map(|group| group.name.as_str()).unwrap_or_default();
    format!(
        "# Groups\n\nEach group of operations is a cargo feature. All are on by default. A program that turns on only the groups it \
        uses compiles faster:\n\n```toml\n{package} = {{ version = \"{version}\", default-features = false, \
        features = [\"{some}\", \"hyper\", \"ring\"] }}\n```\n\n| feature | operations |\n|---|---|\n{rows}\n\n\
        Further features: `serde` for requests and responses, `error-codes` for the documented codes as an open enum, \
        `jiff` and `chrono` to convert times to the types of these crates, `blocking` for code that is not async; `hyper` for \
        the HTTP transport, and `ring` or `aws-lc-rs` for its cryptography: without them an application passes a transport \
        of its own; `reqwest` for a transport that uses the application's `reqwest::Client`."
    )
}

/// The section on what to do when the compiler does not find an item, with the operation `id` as its example.
fn missing(service: &Service<'_>, id: OperationId) -> String {
    let model = service.model;
    let group = &model.groups[model.operation(id).group].name;
    let (method, request) = (&service.names.operations[id.0], &service.names.requests[id.0]);
    let waiters = if model.waiters.is_empty() { "" } else { " Waiters name it as well." };
    format!(
        "# If a method is missing\n\nThen the feature of its group is off. For the request, the response and the module of an \
        operation, the compiler names the feature: without `{group}`, `use {}::{request}` is an error with the note \"the item is gated \
        behind the `{group}` feature\". For a method, such as `Client::{method}`, it says only that there is none; import the \
        request that the method takes to see the feature.{waiters}\n\n`Config::new`, `Config::from_env` and `Config::from_profile` \
        are there with `hyper` alone: where the compiler finds none of them, name `hyper` and `ring` beside the groups.",
        crate_name(&service.folder())
    )
}
