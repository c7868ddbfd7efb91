//! Keys in an INI file that is shared with the SDKs of other languages.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use cloudspec_runtime::{BoxFuture, CredentialError, CredentialProvider, Credentials, read_key_file};

use super::assume_role::AssumeRole;
use super::ecs_ram_role::EcsRamRole;
use super::oidc_role::OidcRole;
use super::surroundings::Surroundings;
use super::trouble::{failed, not_configured};

const FILE: &str = "ALIBABA_CLOUD_CREDENTIALS_FILE";
const PROFILE: &str = "ALIBABA_CLOUD_PROFILE";

/// The SDKs do not agree on the name.
const DEFAULTS: [&str; 2] = [".alibabacloud/credentials", ".alibabacloud/credentials.ini"];

/// A section of `~/.alibabacloud/credentials` or `~/.alibabacloud/credentials.ini`, or of the file that
/// `ALIBABA_CLOUD_CREDENTIALS_FILE` names: the named section, else the one in `ALIBABA_CLOUD_PROFILE`, else
/// `default`. The file is read every time credentials are requested.
#[derive(Clone, Debug)]
pub struct CredentialsFile {
    surroundings: Surroundings,
    section: Option<String>,
}

impl CredentialsFile {
    /// The section that the environment selects, else `default`.
    pub fn new(surroundings: &Surroundings) -> Self {
        CredentialsFile { surroundings: surroundings.clone(), section: None }
    }

    /// Selects the section called `name`.
    pub fn section(mut self, name: impl Into<String>) -> Self {
        self.section = Some(name.into());
        self
    }

    async fn ask(&self) -> Result<Credentials, CredentialError> {
        let section = self.find().await?;
        let source = section.source(&self.surroundings)?;
        // The section is set up, so a source it names that is not is a mistake.
        let credentials = source.credentials().await.map_err(|why| section.wrong(&why.to_string()))?;
        Ok(credentials.with_source(self.name()))
    }

    async fn find(&self) -> Result<Section, CredentialError> {
        let environment = &self.surroundings.environment;
        let paths: Vec<PathBuf> = match environment.get(FILE) {
            Some(path) => vec![PathBuf::from(path)],
            None => DEFAULTS.iter().filter_map(|path| environment.in_home(path)).collect(),
        };
        let name = self.section.clone().or_else(|| environment.get(PROFILE));
        let name = name.unwrap_or_else(|| "default".to_owned());
        let mut misses = Vec::new();
        for path in paths {
            let text = read_key_file(&path).await.map_err(failed)?;
            let Some(text) = text else {
                misses.push(format!("{} does not exist", path.display()));
                continue;
            };
            match section(&text, &name) {
                Ok(Some(values)) => return Ok(Section { path, name, values }),
                Ok(None) => misses.push(format!("{} has no section `{name}`", path.display())),
                Err(line) => {
                    return Err(failed(format!(
                        "{}:{line}: expected `[section]`, `name = value` or a comment",
                        path.display()
                    )));
                }
            }
        }
        Err(match misses.is_empty() {
            true => not_configured("there is no home directory"),
            false => not_configured(misses.join(", ")),
        })
    }
}

/// The values of the section `wanted`; `None` when there is no such section, or the number of its first line
/// that is not a header, a value or a comment. Mistakes in other sections are ignored.
fn section(text: &str, wanted: &str) -> Result<Option<BTreeMap<String, String>>, usize> {
    let mut found: Option<BTreeMap<String, String>> = None;
    let mut inside = false;
    // Old programs end lines with a carriage return alone.
    let line_end = if text.contains('\n') { '\n' } else { '\r' };
    for (index, line) in text.split(line_end).enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with(['#', ';']) {
            continue;
        }
        if let Some(header) = line.strip_prefix('[') {
            let Some((name, _)) = header.split_once(']') else {
                if inside {
                    return Err(index + 1);
                }
                continue;
            };
            inside = name.trim() == wanted;
            if inside {
                found.get_or_insert_default();
            }
            continue;
        }
        let Some(values) = found.as_mut().filter(|_| inside) else { continue };
        let (name, value) = line.split_once('=').ok_or(index + 1)?;
        // The SDKs take `#` for the beginning of a comment wherever it is.
        let value = value.split('#').next().unwrap_or_default().trim();
        values.insert(name.trim().to_ascii_lowercase(), unquoted(value).to_owned());
    }
    Ok(found)
}

/// A value without the quotes around it, which some programs write. No key has any.
fn unquoted(value: &str) -> &str {
    let within = |quote| value.strip_prefix(quote)?.strip_suffix(quote);
    within('"').or_else(|| within('\'')).map_or(value, str::trim)
}

/// One section of the file.
struct Section {
    path: PathBuf,
    name: String,
    values: BTreeMap<String, String>,
}

impl Section {
    fn source(&self, surroundings: &Surroundings) -> Result<Arc<dyn CredentialProvider>, CredentialError> {
        if self.text("enable").is_some_and(|enable| enable.eq_ignore_ascii_case("false")) {
            return Err(not_configured(format!(
                "section `{}` of {} has `enable = false`",
                self.name,
                self.path.display()
            )));
        }
        Ok(match self.needed("type")?.to_ascii_lowercase().as_str() {
            "access_key" => Arc::new(self.key()?),
            "sts" => Arc::new(self.key()?.with_security_token(self.needed("security_token")?)),
            "ecs_ram_role" => match self.text("role_name") {
                Some(role) => Arc::new(EcsRamRole::new(surroundings).role(role)),
                None => Arc::new(EcsRamRole::new(surroundings)),
            },
            "ram_role_arn" => Arc::new(self.assume_role(surroundings)?),
            "oidc_role_arn" => Arc::new(self.oidc_role(surroundings)?),
            _ => {
                return Err(self.wrong(
                    "type is not supported; use one of access_key, sts, ecs_ram_role, ram_role_arn, oidc_role_arn",
                ));
            }
        })
    }

    fn key(&self) -> Result<Credentials, CredentialError> {
        Ok(Credentials::new(self.needed("access_key_id")?, self.needed("access_key_secret")?))
    }

    fn assume_role(&self, surroundings: &Surroundings) -> Result<AssumeRole, CredentialError> {
        let mut role = AssumeRole::new(surroundings, self.key()?, self.needed("role_arn")?);
        if let Some(name) = self.text("role_session_name") {
            role = role.session_name(name);
        }
        if let Some(policy) = self.text("policy") {
            role = role.policy(policy);
        }
        Ok(match self.text("external_id") {
            Some(id) => role.external_id(id),
            None => role,
        })
    }

    fn oidc_role(&self, surroundings: &Surroundings) -> Result<OidcRole, CredentialError> {
        let (arn, provider) = (self.needed("role_arn")?, self.needed("oidc_provider_arn")?);
        let mut role = OidcRole::new(surroundings, arn, provider, self.needed("oidc_token_file_path")?);
        if let Some(name) = self.text("role_session_name") {
            role = role.session_name(name);
        }
        Ok(match self.text("policy") {
            Some(policy) => role.policy(policy),
            None => role,
        })
    }

    fn text(&self, name: &str) -> Option<String> {
        self.values.get(name).filter(|value| !value.is_empty()).cloned()
    }

    fn needed(&self, name: &str) -> Result<String, CredentialError> {
        self.text(name).ok_or_else(|| self.wrong(&format!("`{name}` is missing")))
    }

    fn wrong(&self, what: &str) -> CredentialError {
        failed(format!("section `{}` of {}: {what}", self.name, self.path.display()))
    }
}

impl CredentialProvider for CredentialsFile {
    fn name(&self) -> &'static str {
        "credentials-file"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(self.ask())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_blanks_and_other_sections_are_left_out() {
        let text =
            "; c\n[other]\nk=other\n\n[default] # c\n K = v = w # c\nempty=\n[third]\nk=x\n[default]\nl=m\n";
        let found = section(text, "default").unwrap().unwrap();
        assert_eq!(format!("{found:?}"), r#"{"empty": "", "k": "v = w", "l": "m"}"#);
        assert_eq!(section(text, "none"), Ok(None));
        assert_eq!(section("[a]\nhalf a li", "a"), Err(2));
        assert_eq!(section("[a]\nk=v\n[b", "a"), Err(3));
        let quoted = section("[a]\rk = \"v\"\rl='w'\rm=\"\rn=\"x'", "a").unwrap().unwrap();
        assert_eq!(format!("{quoted:?}"), r#"{"k": "v", "l": "w", "m": "\"", "n": "\"x'"}"#);
        assert_eq!(section("junk\n[b]\nmore junk\n[\n[a]", "a"), Ok(Some(BTreeMap::new())));
    }
}
