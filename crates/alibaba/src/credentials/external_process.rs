//! Keys that a program prints.

use std::fmt;
use std::process::Stdio;
use std::time::Duration;

use cloudspec_runtime::{BoxFuture, CredentialError, CredentialProvider, Credentials, key_text};
use cloudspec_wire::Value;
use tokio::io::AsyncReadExt;
use tokio::process::{Child, ChildStdout, Command};

use super::json_keys;
use super::trouble::failed;

/// How long the program may run when nothing else is set.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Longest output that is read, in bytes.
const MAX_OUTPUT: usize = 64 * 1024;

/// How long to wait for the rest of the output once the program has ended.
const REST: Duration = Duration::from_millis(50);

/// Runs a program that prints keys as a JSON object with `mode` (`AK` or `StsToken`), `access_key_id`,
/// `access_key_secret`, `sts_token` and `expiration`.
///
/// No shell is involved. A program that takes too long, or prints more than 64 KiB, is ended together with
/// the processes it started; processes that it left running when it ended by itself are not. The program
/// shares the standard error of this process, so that what it prints there is seen by the user, and is not
/// part of any error message.
#[derive(Clone)]
pub struct ExternalProcess {
    command: String,
    timeout: Duration,
}

impl ExternalProcess {
    /// Runs `command`: the program and its arguments, separated by spaces. Arguments with spaces are put in
    /// quotes.
    pub fn new(command: impl Into<String>) -> Self {
        ExternalProcess { command: command.into(), timeout: TIMEOUT }
    }

    /// Sets how long the program may run. 60 seconds is the default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    async fn run(&self) -> Result<Credentials, CredentialError> {
        let words =
            words(&self.command).ok_or_else(|| failed("the command has a quote that is not closed"))?;
        let Some((program, arguments)) = words.split_first() else {
            return Err(failed("the command is empty"));
        };
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).kill_on_drop(true);
        #[cfg(unix)]
        command.process_group(0);
        let child = command.spawn().map_err(|error| failed(format!("`{program}` cannot be run: {error}")))?;
        match tokio::time::timeout(self.timeout, output(Group(child))).await {
            Ok(Ok(output)) => read(&output).map_err(|why| failed(format!("the output of `{program}` {why}"))),
            Ok(Err(why)) => Err(failed(format!("`{program}` {why}"))),
            Err(_) => Err(failed(format!("`{program}` did not end within {:?}", self.timeout))),
        }
    }
}

/// A program and the processes it starts, which are ended together when the program is given up.
struct Group(Child);

impl Drop for Group {
    fn drop(&mut self) {
        // There is an id until the program was waited for.
        #[cfg(unix)]
        if let Some(id) =
            self.0.id().and_then(|id| i32::try_from(id).ok()).and_then(rustix::process::Pid::from_raw)
        {
            // Whoever ended meanwhile needs no end.
            let _ = rustix::process::kill_process_group(id, rustix::process::Signal::KILL);
        }
    }
}

/// What the program prints until it ends. Processes it started may keep the pipe open for longer; they are
/// not waited for.
async fn output(mut group: Group) -> Result<Vec<u8>, String> {
    let mut stdout = group.0.stdout.take().ok_or("has no output")?;
    let mut output = Vec::new();
    let status = loop {
        tokio::select! {
            biased;
            more = read_more(&mut stdout, &mut output) => {
                if !more? {
                    break group.0.wait().await;
                }
            }
            status = group.0.wait() => {
                // What is still in the pipe is there at once.
                while tokio::time::timeout(REST, read_more(&mut stdout, &mut output)).await == Ok(Ok(true)) {}
                break status;
            }
        }
    };
    let status = status.map_err(|error| format!("cannot be waited for: {error}"))?;
    match status.success() {
        _ if output.len() > MAX_OUTPUT => Err(too_long()),
        true => Ok(output),
        false => Err(format!("failed with {status}")),
    }
}

/// Reads the output that is available; `false` at its end.
async fn read_more(stdout: &mut ChildStdout, output: &mut Vec<u8>) -> Result<bool, String> {
    let mut chunk = [0; 4096];
    let length = stdout.read(&mut chunk).await.map_err(|error| format!("cannot be read: {error}"))?;
    output.extend_from_slice(&chunk[..length]);
    if output.len() > MAX_OUTPUT { Err(too_long()) } else { Ok(length > 0) }
}

fn too_long() -> String {
    format!("prints more than {MAX_OUTPUT} bytes")
}

fn read(output: &[u8]) -> Result<Credentials, String> {
    let keys: Value = serde_json::from_str(&key_text(output)).map_err(|_| "is not JSON".to_owned())?;
    let mode = keys["mode"].as_str().unwrap_or_default();
    let credentials = json_keys::read(&keys, &json_keys::OF_CLI, "external-process")
        .map_err(|why| format!("cannot be used: {why}"))?;
    match (mode, &credentials.security_token) {
        ("AK" | "StsToken" | "", Some(_)) | ("AK" | "", None) => Ok(credentials),
        ("StsToken", None) => Err("has mode StsToken, but no `sts_token`".to_owned()),
        _ => Err("has another `mode` than AK or StsToken".to_owned()),
    }
}

/// Splits at white space outside of single and double quotes. `None` when a quote is not closed.
fn words(command: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in command.chars() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (Some(_), c) => word.get_or_insert_default().push(c),
            (None, '"' | '\'') => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            (None, c) if c.is_whitespace() => words.extend(word.take()),
            (None, c) => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    quote.is_none().then_some(words)
}

impl CredentialProvider for ExternalProcess {
    fn name(&self) -> &'static str {
        "external-process"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(self.run())
    }
}

impl fmt::Debug for ExternalProcess {
    /// Arguments may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let program = words(&self.command).and_then(|words| words.into_iter().next());
        f.debug_struct("ExternalProcess")
            .field("program", &program.unwrap_or_default())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_words_together() {
        let split = |command| words(command).map(|words| words.join("|"));
        let cases = [
            ("", Some("")),
            (" a  b\tc ", Some("a|b|c")),
            ("'a b' \"c 'd'\" e\"f\"g ''", Some("a b|c 'd'|efg|")),
            ("C:\\x\\y.exe $HOME `id`", Some("C:\\x\\y.exe|$HOME|`id`")),
            ("a 'b", None),
        ];
        for (command, expected) in cases {
            assert_eq!(split(command).as_deref(), expected, "{command}");
        }
    }
}
