//! No file of profiles makes a credential source of either provider panic or hang.
//!
//! The bytes are the files, separated by the character 1E: what the command lines keep (Alibaba's profiles,
//! Zenlayer's settings, Zenlayer's keys), and the sections that Alibaba's SDKs share. Profiles that name a program
//! are passed over, since it would be run.
#![no_main]

use std::cell::LazyCell;
use std::path::PathBuf;
use std::sync::Arc;

use cloudspec_alibaba::credentials::{CliProfile, CredentialsFile, Surroundings};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{CredentialProvider, Environment};
use libfuzzer_sys::fuzz_target;

const FILES: [&str; 4] = [
    ".aliyun/config.json",
    ".zenlayer/config.json",
    ".zenlayer/credentials.json",
    ".alibabacloud/credentials",
];

struct Home {
    path: PathBuf,
    runtime: tokio::runtime::Runtime,
}

thread_local! {
    static HOME: LazyCell<Home> = LazyCell::new(|| {
        let path = std::env::temp_dir().join(format!("cloudspec-profiles-{}", std::process::id()));
        for file in FILES {
            let folder = path.join(file);
            std::fs::create_dir_all(folder.parent().expect("is in a folder")).expect("can be made");
        }
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        Home { path, runtime: runtime.expect("a runtime without threads") }
    });
}

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data).to_lowercase();
    if text.contains("process") || text.contains("external") {
        return;
    }
    HOME.with(|home| {
        let mut parts = data.split(|byte| *byte == 0x1e);
        for file in FILES {
            std::fs::write(home.path.join(file), parts.next().unwrap_or_default()).expect("can be written");
        }
        home.runtime.block_on(ask_all(&home.path));
    });
});

async fn ask_all(home: &std::path::Path) {
    let none: [(&str, &str); 0] = [];
    let environment = Environment::given(none).with_home(home);
    let surroundings = Surroundings::new(environment.clone(), Arc::new(Mock::new()));
    let _ = CliProfile::new(&surroundings).credentials().await;
    let _ = CredentialsFile::new(&surroundings).credentials().await;
    let _ = cloudspec_zenlayer::credentials::CliProfile::new(environment).credentials().await;
    let _ = cloudspec_alibaba::Config::from_surroundings(&surroundings);
}
