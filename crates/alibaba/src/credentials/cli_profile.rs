//! Keys that the command line (`aliyun`) stores in `~/.aliyun/config.json`.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, UNIX_EPOCH};

use cloudspec_runtime::{
    BoxFuture, CredentialError, CredentialProvider, Credentials, Environment, read_key_file,
    read_key_file_blocking,
};
use cloudspec_wire::Value;

use super::assume_role::AssumeRole;
use super::ecs_ram_role::EcsRamRole;
use super::external_process::ExternalProcess;
use super::oidc_role::OidcRole;
use super::sts::StsEndpoint;
use super::surroundings::Surroundings;
use super::trouble::{failed, not_configured};
use super::uri::CredentialsUri;

const DISABLED: &str = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";
const FILE: &str = "ALIBABA_CLOUD_CONFIG_FILE";
const PROFILE: &str = "ALIBABA_CLOUD_PROFILE";

/// The longest chain of profiles, each a role that is assumed with the keys of the next.
const MAX_CHAIN: usize = 10;

/// A profile of the command line: the named one, else the one in `ALIBABA_CLOUD_PROFILE`, else the file's
/// current one. The file is read every time credentials are requested.
#[derive(Clone, Debug)]
pub struct CliProfile {
    surroundings: Surroundings,
    name: Option<String>,
}

impl CliProfile {
    /// The profile that the environment selects, else the file's current one.
    pub fn new(surroundings: &Surroundings) -> Self {
        CliProfile { surroundings: surroundings.clone(), name: None }
    }

    /// Selects the profile called `name`.
    pub fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    async fn ask(&self) -> Result<Credentials, CredentialError> {
        let path = path(&self.surroundings.environment)?;
        let file = File::parse(read_key_file(&path).await, path)?;
        let profile = file.profile(self.name.as_deref(), &self.surroundings.environment)?;
        let source = profile.source(&self.surroundings, &mut Vec::new())?;
        // The profile is set up, so a source it names that is not is a mistake.
        let credentials = source.credentials().await.map_err(|why| profile.wrong(&why.to_string()))?;
        Ok(credentials.with_source(self.name()))
    }
}

impl CredentialProvider for CliProfile {
    fn name(&self) -> &'static str {
        "cli-profile"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(self.ask())
    }
}

/// What a profile says about where calls go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ProfileSettings {
    pub(crate) region: Option<String>,
    pub(crate) endpoint: Option<String>,
    pub(crate) endpoint_type: Option<String>,
}

impl ProfileSettings {
    /// The settings of the profile that environment and file choose; none when there is no such profile.
    ///
    /// # Errors
    ///
    /// Fails when the file exists but cannot be used.
    pub(crate) fn read(environment: &Environment) -> Result<ProfileSettings, CredentialError> {
        match ProfileSettings::find(None, environment) {
            Err(CredentialError::NotConfigured(_)) => Ok(ProfileSettings::default()),
            found => found,
        }
    }

    /// The settings of the profile called `name`.
    ///
    /// # Errors
    ///
    /// Fails when there is no such profile, or when the file cannot be used.
    pub(crate) fn named(name: &str, environment: &Environment) -> Result<ProfileSettings, CredentialError> {
        ProfileSettings::find(Some(name), environment)
    }

    fn find(name: Option<&str>, environment: &Environment) -> Result<ProfileSettings, CredentialError> {
        let path = path(environment)?;
        let file = File::parse(read_key_file_blocking(&path), path)?;
        let profile = file.profile(name, environment)?;
        Ok(ProfileSettings {
            region: profile.setting("region_id")?,
            endpoint: profile.setting("endpoint")?,
            endpoint_type: profile.setting("endpoint_type")?,
        })
    }
}

/// The file with all profiles.
struct File {
    path: PathBuf,
    document: Value,
}

/// Where the file is.
fn path(environment: &Environment) -> Result<PathBuf, CredentialError> {
    if environment.is_true(DISABLED) {
        return Err(not_configured(format!("{DISABLED} is true")));
    }
    let path =
        environment.get(FILE).map(PathBuf::from).or_else(|| environment.in_home(".aliyun/config.json"));
    path.ok_or_else(|| not_configured("there is no home directory"))
}

impl File {
    fn parse(text: Result<Option<String>, String>, path: PathBuf) -> Result<File, CredentialError> {
        let text = match text {
            Ok(Some(text)) => text,
            Ok(None) => return Err(not_configured(format!("{} does not exist", path.display()))),
            Err(why) => return Err(failed(why)),
        };
        // Messages of the parser give the place and not the text, which holds keys.
        let document = serde_json::from_str(&text)
            .map_err(|error| failed(format!("{} is not JSON: {error}", path.display())))?;
        Ok(File { path, document })
    }

    fn profile(&self, name: Option<&str>, environment: &Environment) -> Result<Profile<'_>, CredentialError> {
        if let Some(name) = name.map(str::to_owned).or_else(|| environment.get(PROFILE)) {
            return self.find(&name);
        }
        match &self.document["current"] {
            Value::String(name) if !name.is_empty() => match self.find(name) {
                // A file without profiles is one that nobody has configured.
                Err(CredentialError::NotConfigured(_)) if self.has_profiles() => {
                    Err(self.wrong(&format!("`current` is `{name}`, but there is no such profile")))
                }
                found => found,
            },
            Value::String(_) | Value::Null => self.find("default"),
            _ => Err(self.wrong("`current` is not the name of a profile")),
        }
    }

    fn has_profiles(&self) -> bool {
        self.document["profiles"].as_array().is_some_and(|profiles| !profiles.is_empty())
    }

    fn wrong(&self, what: &str) -> CredentialError {
        failed(format!("{}: {what}", self.path.display()))
    }

    fn find(&self, name: &str) -> Result<Profile<'_>, CredentialError> {
        let profiles = match &self.document["profiles"] {
            _ if !self.document.is_object() => {
                return Err(self.wrong("expected an object with `profiles`"));
            }
            Value::Array(profiles) => profiles.as_slice(),
            Value::Null => &[],
            _ => return Err(self.wrong("`profiles` is not a list")),
        };
        match profiles.iter().find(|profile| profile["name"] == name) {
            Some(members) => Ok(Profile { file: self, members, name: name.to_owned() }),
            None => Err(not_configured(format!("{} has no profile `{name}`", self.path.display()))),
        }
    }
}

/// One profile of the file.
struct Profile<'a> {
    file: &'a File,
    members: &'a Value,
    name: String,
}

impl Profile<'_> {
    /// The source that the profile's mode names. `seen` are the profiles that lead here.
    fn source(
        &self,
        surroundings: &Surroundings,
        seen: &mut Vec<String>,
    ) -> Result<Arc<dyn CredentialProvider>, CredentialError> {
        seen.push(self.name.clone());
        if seen.len() > MAX_CHAIN {
            return Err(self.wrong(&format!("`source_profile` leads through more than {MAX_CHAIN} profiles")));
        }
        Ok(match self.mode()?.as_str() {
            "ak" => Arc::new(self.key()?),
            "ststoken" => Arc::new(self.temporary_key()?),
            "bearertoken" => Arc::new(Credentials::bearer(self.needed("bearer_token")?)),
            "ecsramrole" => Arc::new(self.ecs_ram_role(surroundings)),
            "ramrolearn" => {
                let key = if self.text("sts_token").is_some() { self.temporary_key()? } else { self.key()? };
                Arc::new(self.assume_role(surroundings, Arc::new(key))?)
            }
            "ramrolearnwithrolename" => {
                Arc::new(self.assume_role(surroundings, Arc::new(self.ecs_ram_role(surroundings)))?)
            }
            "chainableramrolearn" => {
                let source = self.source_profile(seen)?.source(surroundings, seen)?;
                Arc::new(self.assume_role(surroundings, source)?)
            }
            "oidc" => Arc::new(self.oidc_role(surroundings)?),
            "external" => Arc::new(ExternalProcess::new(self.needed("process_command")?)),
            "credentialsuri" => match self.text("credentials_uri") {
                Some(uri) => Arc::new(CredentialsUri::new(surroundings, uri)),
                None => Arc::new(
                    CredentialsUri::from_environment(surroundings)
                        .map_err(|why| self.wrong(&format!("`credentials_uri` is missing, and {why}")))?,
                ),
            },
            "cloudsso" | "oauth" => Arc::new(self.signed_in()?),
            _ => return Err(self.wrong("mode is not supported; use one of AK, StsToken, RamRoleArn, EcsRamRole, OIDC, External, CredentialsURI, ChainableRamRoleArn")),
        })
    }

    /// The mode in lower case; where none is written, the one that the keys suggest.
    fn mode(&self) -> Result<String, CredentialError> {
        if let Some(mode) = self.text("mode") {
            return Ok(mode.to_ascii_lowercase());
        }
        let has = |name| self.text(name).is_some();
        match (has("access_key_id"), has("sts_token"), has("ram_role_arn")) {
            (true, true, _) => Ok("ststoken".to_owned()),
            (true, false, true) => Ok("ramrolearn".to_owned()),
            (true, false, false) => Ok("ak".to_owned()),
            _ => Err(not_configured(format!(
                "profile `{}` in {} is empty",
                self.name,
                self.file.path.display()
            ))),
        }
    }

    fn key(&self) -> Result<Credentials, CredentialError> {
        match (self.text("access_key_id"), self.text("access_key_secret")) {
            // What the command line writes before anybody configures it.
            (None, None) => Err(not_configured(format!(
                "profile `{}` in {} has no key",
                self.name,
                self.file.path.display()
            ))),
            (Some(id), Some(secret)) => Ok(Credentials::new(id, secret)),
            (None, _) => Err(self.missing("access_key_id")),
            (_, None) => Err(self.missing("access_key_secret")),
        }
    }

    fn temporary_key(&self) -> Result<Credentials, CredentialError> {
        let credentials = self.key()?.with_security_token(self.needed("sts_token")?);
        Ok(match self.members["sts_expiration"].as_u64().filter(|seconds| *seconds > 0) {
            Some(seconds) => match UNIX_EPOCH.checked_add(Duration::from_secs(seconds)) {
                Some(time) => credentials.with_expiry(time),
                None => credentials,
            },
            None => credentials,
        })
    }

    /// Keys that the command line got when its user signed in. Only the command line can renew them.
    fn signed_in(&self) -> Result<Credentials, CredentialError> {
        self.temporary_key().map_err(|_| {
            self.wrong(&format!(
                "the file contains no keys from signing in; sign in with `aliyun configure --profile {}`",
                self.name
            ))
        })
    }

    fn ecs_ram_role(&self, surroundings: &Surroundings) -> EcsRamRole {
        let source = EcsRamRole::new(surroundings);
        match self.text("ram_role_name") {
            Some(role) => source.role(role),
            None => source,
        }
    }

    fn assume_role(
        &self,
        surroundings: &Surroundings,
        source: Arc<dyn CredentialProvider>,
    ) -> Result<AssumeRole, CredentialError> {
        let mut role = AssumeRole::shared(surroundings, source, self.needed("ram_role_arn")?);
        if let Some(name) = self.session_name() {
            role = role.session_name(name);
        }
        if let Some(duration) = self.duration() {
            role = role.duration(duration);
        }
        if let Some(policy) = self.text("policy") {
            role = role.policy(policy);
        }
        if let Some(id) = self.text("external_id") {
            role = role.external_id(id);
        }
        Ok(role.sts(self.sts(surroundings)))
    }

    fn oidc_role(&self, surroundings: &Surroundings) -> Result<OidcRole, CredentialError> {
        let (arn, provider) = (self.needed("ram_role_arn")?, self.needed("oidc_provider_arn")?);
        let mut role = OidcRole::new(surroundings, arn, provider, self.needed("oidc_token_file")?);
        if let Some(name) = self.session_name() {
            role = role.session_name(name);
        }
        if let Some(duration) = self.duration() {
            role = role.duration(duration);
        }
        if let Some(policy) = self.text("policy") {
            role = role.policy(policy);
        }
        Ok(role.sts(self.sts(surroundings)))
    }

    fn source_profile(&self, seen: &[String]) -> Result<Profile<'_>, CredentialError> {
        let name = self.needed("source_profile")?;
        if seen.contains(&name) {
            return Err(
                self.wrong(&format!("`source_profile` forms a circle: {} -> {name}", seen.join(" -> ")))
            );
        }
        self.file.find(&name).map_err(|why| self.wrong(&format!("`source_profile`: {why}")))
    }

    fn sts(&self, surroundings: &Surroundings) -> StsEndpoint {
        let from_environment = StsEndpoint::from_environment(&surroundings.environment);
        match self.text("sts_region") {
            Some(region) => StsEndpoint::new().region(region).vpc(self.members["enable_vpc"] == true),
            None => from_environment,
        }
    }

    /// Some versions write it under the second name.
    fn session_name(&self) -> Option<String> {
        self.text("ram_session_name").or_else(|| self.text("role_session_name"))
    }

    fn duration(&self) -> Option<Duration> {
        self.members["expired_seconds"].as_u64().filter(|seconds| *seconds > 0).map(Duration::from_secs)
    }

    fn text(&self, name: &str) -> Option<String> {
        self.members[name].as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    fn needed(&self, name: &str) -> Result<String, CredentialError> {
        self.text(name).ok_or_else(|| self.missing(name))
    }

    /// A text that may be missing, but is nothing else.
    fn setting(&self, name: &str) -> Result<Option<String>, CredentialError> {
        match &self.members[name] {
            Value::Null | Value::String(_) => Ok(self.text(name)),
            _ => Err(self.missing(name)),
        }
    }

    fn missing(&self, name: &str) -> CredentialError {
        self.wrong(&match &self.members[name] {
            Value::Null | Value::String(_) => format!("`{name}` is missing"),
            _ => format!("`{name}` is not a text"),
        })
    }

    fn wrong(&self, what: &str) -> CredentialError {
        let mode = self.text("mode").unwrap_or_default();
        failed(format!("profile `{}` (mode {mode}) in {}: {what}", self.name, self.file.path.display()))
    }
}
