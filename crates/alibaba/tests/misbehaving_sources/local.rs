//! Sources that run a program or read a file.

use std::sync::Arc;
use std::time::Duration;

use cloudspec_alibaba::credentials::{CliProfile, CredentialsFile, ExternalProcess, OidcRole, Surroundings};
use cloudspec_runtime::Environment;
use cloudspec_runtime::transport::mock::Mock;

use crate::files::Home;
use crate::row::{AMPLE, LIMIT, Row, Source};

/// A program: its name, its text for the shell, the cause that is told, and how long a caller waits.
const PROGRAMS: [(&str, &str, &str, Duration); 8] = [
    ("hangs", "sleep 20", "within 300ms", LIMIT),
    ("drips", "while printf x; do sleep 0.05; done", "within 300ms", LIMIT),
    ("endless", "yes HIDDENSECRET", "prints more than 65536 bytes", AMPLE),
    (
        "half",
        "printf '%s' '{\"mode\":\"AK\",\"access_key_id\":\"P\",\"access_key_secret\":\"HIDDENSEC'",
        "is not JSON",
        AMPLE,
    ),
    ("fails", "echo HIDDENSECRET; exit 3", "failed with exit status: 3", AMPLE),
    ("wrong JSON", "echo '[\"HIDDENSECRET\"]'", "is missing", AMPLE),
    (
        "wrong types",
        "echo '{\"access_key_id\":7,\"mode\":\"HIDDENSECRET\"}'",
        "`access_key_id` is not a text",
        AMPLE,
    ),
    ("empty", "true", "is not JSON", AMPLE),
];

/// A file's text and the cause that is told: of the CLI's profiles, of the INI file, and of a token.
const FILES: [(&str, [&str; 3]); 4] = [
    ("", ["is not JSON", "has no section", "is empty"]),
    ("[\"HIDDENSECRET\"]", ["expected an object with `profiles`", "has no section", ""]),
    (
        "{\"profiles\": [{\"name\": \"default\", \"access_key_secret\": \"HIDDENSEC",
        ["is not JSON", "has no section", ""],
    ),
    ("[default]\ntype=access_key\nHIDDENSECRET", ["is not JSON", ":3: expected", ""]),
];

/// Programs that hang, print too much or print something else.
pub fn programs(home: &Home) -> impl Iterator<Item = Row> {
    PROGRAMS.iter().enumerate().map(|(index, (name, text, cause, limit))| Row {
        name: format!("process: {name}"),
        source: Arc::new(ExternalProcess::new(format!(
            "sh '{}'",
            home.write(&format!("program-{index}"), text)
        ))),
        called: "external-process",
        causes: vec![cause],
        limit: *limit,
    })
}

/// Files that are none, are too large or hold something else.
pub fn files(home: &Home) -> Vec<Row> {
    let pipe = home.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let large = home.write("large", &"HIDDENSECRET".repeat(1 << 17));
    let mut cases = vec![
        (pipe.display().to_string(), ["not a regular file"; 3]),
        ("/dev/zero".to_owned(), ["not a regular file"; 3]),
        (home.path().display().to_string(), ["not a regular file"; 3]),
        (large, ["larger than"; 3]),
    ];
    let texts = FILES.iter().enumerate();
    cases.extend(texts.map(|(index, (text, causes))| (home.write(&format!("file-{index}"), text), *causes)));
    let network = Arc::new(Mock::new());
    let mut rows = Vec::new();
    for (path, causes) in cases {
        let around = |name: &str| {
            Surroundings::new(
                Environment::given([(name, path.clone())]).with_home(home.path()),
                network.clone(),
            )
        };
        let sources: [(&str, Source); 3] = [
            ("cli-profile", Arc::new(CliProfile::new(&around("ALIBABA_CLOUD_CONFIG_FILE")))),
            ("credentials-file", Arc::new(CredentialsFile::new(&around("ALIBABA_CLOUD_CREDENTIALS_FILE")))),
            ("oidc-role", Arc::new(OidcRole::new(&around("NONE"), "r", "p", &path))),
        ];
        let sources = sources.into_iter().zip(causes).filter(|(_, cause)| !cause.is_empty());
        rows.extend(sources.map(|((called, source), cause)| Row {
            name: format!("{called} of {path}"),
            source,
            called,
            causes: vec![cause],
            limit: AMPLE,
        }));
    }
    rows
}
