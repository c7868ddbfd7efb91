//! Files of profiles with anything in them: mutations of good files, for a second, or for as many as the variable
//! `PROFILE_FILES_SECONDS` says.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

#[path = "common/files.rs"]
mod files;
#[path = "common/mutate.rs"]
mod mutate;

use std::sync::Arc;

use cloudspec_alibaba::Config;
use cloudspec_alibaba::credentials::{CliProfile, CredentialsFile, Surroundings};
use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{CredentialProvider, Environment};
use files::Home;
use mutate::{Mutations, for_a_while};

const PROFILES: [&str; 3] = [
    r#"{"current":"default","profiles":[{"name":"default","mode":"AK","access_key_id":"i","access_key_secret":"s","region_id":"cn-hangzhou","endpoint_type":"vpc"}]}"#,
    r#"{"current":"a","profiles":[{"name":"a","mode":"ChainableRamRoleArn","source_profile":"b","ram_role_arn":"r","expired_seconds":900},{"name":"b","mode":"StsToken","access_key_id":"i","access_key_secret":"s","sts_token":"t","sts_expiration":4102444800}]}"#,
    r#"{"current":"o","profiles":[{"name":"o","mode":"OIDC","ram_role_arn":"r","oidc_provider_arn":"p","oidc_token_file":"/nonexistent/token"},{"name":"e","mode":"EcsRamRole","ram_role_name":"w"},{"name":"u","mode":"CredentialsURI","credentials_uri":"http://127.0.0.1/x"}]}"#,
];

const SECTIONS: [&str; 2] = [
    "[default]\ntype = access_key # key\naccess_key_id = i\naccess_key_secret = s\n[other]\nrole_name=\n",
    "; c\n[default]\ntype=ram_role_arn\naccess_key_id=i\naccess_key_secret=s\nrole_arn=r\npolicy={}\n[x]\ntype=oidc_role_arn",
];

#[tokio::test]
async fn no_file_of_profiles_makes_a_source_panic_or_hang() {
    let home = Home::new();
    let none: [(&str, &str); 0] = [];
    let surroundings =
        Surroundings::new(Environment::given(none).with_home(home.path()), Arc::new(Mock::new()));
    let (profile, section) = (CliProfile::new(&surroundings), CredentialsFile::new(&surroundings));
    home.write(".aliyun/config.json", "");
    home.write(".alibabacloud/credentials", "");
    let mut mutations = Mutations::new(&PROFILES, &SECTIONS);
    let runs = for_a_while(async || {
        std::fs::write(home.path().join(".aliyun/config.json"), mutations.next(0)).unwrap();
        std::fs::write(home.path().join(".alibabacloud/credentials"), mutations.next(1)).unwrap();
        let _ = profile.credentials().await;
        let _ = section.credentials().await;
        let _ = Config::from_surroundings(&surroundings);
    })
    .await;
    println!("{runs} files of each kind were read");
}
