//! Keys that a program prints.

use std::time::Duration;

use crate::files::Home;
use crate::support::ask;
use cloudspec_alibaba::credentials::ExternalProcess;
use insta::assert_snapshot;

#[tokio::test]
async fn a_program_may_print_the_keys() {
    let home = Home::new();
    let run = async |command: String| {
        let source = ExternalProcess::new(command).timeout(Duration::from_millis(500));
        assert!(!format!("{source:?}").contains("hidden"));
        home.hide(&ask(&source).await)
    };
    let print = |text: &str| format!("cat '{}'", home.write("out put", text));
    let key = |mode: &str, more: &str| {
        print(&format!(r#"{{"mode": "{mode}", "access_key_id": "a", "access_key_secret": "s"{more}}}"#))
    };
    assert_eq!(run(key("AK", "")).await, "external-process: a s");
    assert_eq!(
        run(key("StsToken", r#", "sts_token": "t", "expiration": "2099-01-01T00:00:00Z""#)).await,
        "external-process: a s token t until 2099-01-01T00:00:00Z"
    );
    let mut shown = Vec::new();
    shown.push(run(key("StsToken", "")).await);
    shown.push(run(key("RamRoleArn", "")).await);
    shown.push(run(print("hidden")).await);
    shown.push(run(print(&"x".repeat(70_000))).await);
    for command in ["", "false", "sleep 30", "no-such-program-here --token hidden", "echo $HOME `id`"] {
        shown.push(run(command.to_owned()).await);
    }
    assert_snapshot!(shown.join("\n"), @"
    failed: the output of `cat` has mode StsToken, but no `sts_token`
    failed: the output of `cat` has another `mode` than AK or StsToken
    failed: the output of `cat` is not JSON
    failed: `cat` prints more than 65536 bytes
    failed: the command is empty
    failed: `false` failed with exit status: 1
    failed: `sleep` did not end within 500ms
    failed: `no-such-program-here` cannot be run: No such file or directory (os error 2)
    failed: the output of `echo` is not JSON
    ");
}
