//! Keys and tokens that the command line stores in `~/.zenlayer`.

use std::path::Path;

use cloudspec_runtime::{
    BoxFuture, CredentialError, CredentialProvider, Credentials, Environment, read_key_file,
};
use cloudspec_wire::Value;

const PROFILE: &str = "ZENLAYER_PROFILE";
const CONFIG: &str = ".zenlayer/config.json";
const CREDENTIALS: &str = ".zenlayer/credentials.json";

/// A profile of the command line: the named one, else the one in `ZENLAYER_PROFILE`, else the current one in
/// `config.json`. The files are read every time credentials are requested.
#[derive(Clone, Debug)]
pub struct CliProfile {
    environment: Environment,
    name: Option<String>,
}

impl CliProfile {
    /// The profile that the environment selects, else the file's current one.
    pub fn new(environment: Environment) -> Self {
        CliProfile { environment, name: None }
    }

    /// Selects the profile called `name`.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    async fn read(&self) -> Result<Credentials, CredentialError> {
        let path = self.environment.in_home(CREDENTIALS);
        let path = path.ok_or_else(|| missing("there is no home directory".to_owned()))?;
        let profiles =
            document(&path).await?.ok_or_else(|| missing(format!("{} does not exist", path.display())))?;
        let name = self.profile_name().await?;
        let profile = profiles.get(&name).filter(|profile| profile.is_object());
        let profile =
            profile.ok_or_else(|| missing(format!("{} has no profile `{name}`", path.display())))?;
        credentials(profile).map_err(|why| wrong(format!("profile `{name}` in {}: {why}", path.display())))
    }

    async fn profile_name(&self) -> Result<String, CredentialError> {
        if let Some(name) = self.name.clone().or_else(|| self.environment.get(PROFILE)) {
            return Ok(name);
        }
        let config = match self.environment.in_home(CONFIG) {
            Some(path) => document(&path).await?,
            None => None,
        };
        let current = config.as_ref().and_then(|config| config["current_profile"].as_str());
        Ok(current.filter(|name| !name.is_empty()).unwrap_or("default").to_owned())
    }
}

/// A token, or else a key.
fn credentials(profile: &Value) -> Result<Credentials, &'static str> {
    let text = |name: &str| profile[name].as_str().map(str::trim).filter(|text| !text.is_empty());
    match (text("token"), text("access_key_id"), text("access_key_secret")) {
        (Some(token), _, _) => Ok(Credentials::bearer(token).with_source("cli-profile")),
        (None, Some(id), Some(secret)) => Ok(Credentials::new(id, secret).with_source("cli-profile")),
        (None, Some(_), None) => Err("`access_key_secret` is missing"),
        (None, None, Some(_)) => Err("`access_key_id` is missing"),
        (None, None, None) => Err("neither a `token` nor an `access_key_id`"),
    }
}

/// The JSON in the file; `None` when there is no such file.
async fn document(path: &Path) -> Result<Option<Value>, CredentialError> {
    match read_key_file(path).await {
        // Messages of the parser give the place and not the text, which holds keys.
        Ok(Some(text)) => serde_json::from_str(&text)
            .map(Some)
            .map_err(|error| wrong(format!("{} is not JSON: {error}", path.display()))),
        Ok(None) => Ok(None),
        Err(why) => Err(wrong(why)),
    }
}

fn missing(why: String) -> CredentialError {
    CredentialError::NotConfigured(why)
}

fn wrong(why: String) -> CredentialError {
    CredentialError::Failed(why)
}

impl CredentialProvider for CliProfile {
    fn name(&self) -> &'static str {
        "cli-profile"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(self.read())
    }
}
