//! Files of profiles with anything in them: mutations of good files, for a second, or for as many as the variable
//! `PROFILE_FILES_SECONDS` says.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

#[path = "../../alibaba/tests/common/files.rs"]
mod files;
#[path = "../../alibaba/tests/common/mutate.rs"]
mod mutate;

use cloudspec_runtime::{CredentialProvider, Environment};
use cloudspec_zenlayer::credentials::CliProfile;
use files::Home;
use mutate::{Mutations, for_a_while};

const CONFIG: [&str; 2] =
    [r#"{"current_profile":"default"}"#, r#"{"current_profile":"work","language":"en"}"#];

const CREDENTIALS: [&str; 2] = [
    r#"{"default":{"access_key_id":"i","access_key_secret":"s"}}"#,
    r#"{"work":{"token":"t"},"default":{"access_key_id":" i\n","access_key_secret":null}}"#,
];

#[tokio::test]
async fn no_file_of_profiles_makes_a_source_panic_or_hang() {
    let home = Home::new();
    let none: [(&str, &str); 0] = [];
    let profile = CliProfile::new(Environment::given(none).with_home(home.path()));
    home.write(".zenlayer/config.json", "");
    let mut mutations = Mutations::new(&CONFIG, &CREDENTIALS);
    let runs = for_a_while(async || {
        std::fs::write(home.path().join(".zenlayer/config.json"), mutations.next(0)).unwrap();
        std::fs::write(home.path().join(".zenlayer/credentials.json"), mutations.next(1)).unwrap();
        let _ = profile.credentials().await;
    })
    .await;
    println!("{runs} files of each kind were read");
}
