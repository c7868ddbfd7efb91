//! Temporary credentials: roles that are taken, and who a caller is.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;
use cloudspec_wire::Value;
use serde_json::json;

use super::services::{OWNER, STS};
use crate::auth::issued;
use crate::cloud::acts;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::{Members, Step};
use crate::millis::{Millis, iso};
use crate::refusal::Refusal;

/// How long credentials are good when a call does not say, and at most; in seconds.
const USUAL: u64 = 3_600;
const LONGEST: u64 = 43_200;
const SHORTEST: u64 = 900;

/// How long it is still known that credentials are expired, in milliseconds.
const KNOWN: Millis = 3_600_000;

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("sts.credential", STS, "AccessKeyId", issued::PREFIX)
            .custom("AssumeRole", |work, resource| assume(work, resource, json!({})))
            .custom("AssumeRoleWithOIDC", |work, resource| {
                let info = token_info(work)?;
                assume(work, resource, json!({ "OIDCTokenInfo": info }))
            })
            .custom("AssumeRoleWithSAML", |work, resource| {
                let info = json!({ "SubjectType": "persistent", "Subject": "emulator", "Recipient": "https://signin.alibabacloud.com/saml-role/SSO" });
                assume(work, resource, json!({ "SAMLAssertionInfo": info }))
            })
            .custom("GetCallerIdentity", |work, resource| Ok(caller(work, resource))),
    ]
}

/// Takes a role: any that is well-formed, since roles are not emulated.
fn assume(work: &mut Work<'_>, resource: &'static Resource, more: Value) -> Result<Value, Refusal> {
    let arn = work.call.input.text("RoleArn").unwrap_or_default().to_owned();
    let account = arn.strip_prefix("acs:ram::").and_then(|rest| rest.split_once(":role/"));
    let Some((account, role)) = account.filter(|(account, role)| !account.is_empty() && !role.is_empty())
    else {
        let codes = (400, &["InvalidParameter.RoleArn"][..]);
        return work.call.refuse_as(codes, "RoleArn: expected acs:ram::<account>:role/<name>");
    };
    let seconds = work.call.input.integer("DurationSeconds").unwrap_or(USUAL);
    if !(SHORTEST..=LONGEST).contains(&seconds) {
        let codes = (400, &["InvalidParameter.DurationSeconds"][..]);
        return work.call.refuse_as(codes, format!("DurationSeconds: expected {SHORTEST} to {LONGEST}"));
    }
    let session = work.call.input.text("RoleSessionName").unwrap_or("saml").to_owned();
    let is_good = |letter: char| letter.is_ascii_alphanumeric() || ".@-_".contains(letter);
    if !(2..=64).contains(&session.len()) || !session.chars().all(is_good) {
        let codes = (400, &["InvalidParameter.RoleSessionName"][..]);
        return work
            .call
            .refuse_as(codes, "RoleSessionName: expected 2 to 64 letters, digits, or one of . @ - _");
    }
    let policy = work.call.input.text("Policy").unwrap_or("{}");
    if !serde_json::from_str::<Value>(policy).is_ok_and(|policy| policy.is_object()) {
        let codes = (400, &["InvalidParameter.PolicyGrammar"][..]);
        return work.call.refuse_as(codes, "Policy: expected a policy as JSON");
    }
    let role_id = format!(
        "3{:017}",
        role.bytes().fold(7_u64, |sum, byte| sum.wrapping_mul(31) + u64::from(byte)) % 10_u64.pow(17)
    );
    let (user, principal) =
        (format!("acs:ram::{account}:assumed-role/{role}/{session}"), format!("{role_id}:{session}"));
    let end = work.call.now.saturating_add(seconds * 1000);
    let members = json!({ "Arn": user, "AccountId": account, "RoleId": role_id, "PrincipalId": principal, "Expiration": iso(end), "Until": end });
    let id = acts::make(work, resource, members.as_object().cloned().unwrap_or_default())?;
    let gone = Step { at: end.saturating_add(KNOWN), set: Members::new(), gone: true };
    work.edit(resource.table, &id, |row| row.next = vec![gone]);
    let mut output = more;
    output["AssumedRoleUser"] = json!({ "Arn": user, "AssumedRoleId": principal });
    output["Credentials"] = json!({
        "AccessKeyId": id, "AccessKeySecret": issued::secret(&id), "SecurityToken": issued::token(&id), "Expiration": iso(end),
    });
    Ok(output)
}

/// What the token of an identity provider says. Who signed it is not checked.
fn token_info(work: &Work<'_>) -> Result<Value, Refusal> {
    let claims = work.call.input.text("OIDCToken").and_then(|token| {
        serde_json::from_slice::<Value>(&BASE64.decode(token.split('.').nth(1)?).ok()?).ok()
    });
    let Some(claims) = claims.filter(Value::is_object) else {
        let codes = (400, &["AuthenticationFail.OIDCToken.Invalid"][..]);
        return work.call.refuse_as(codes, "OIDCToken: expected a JSON web token");
    };
    let time = |name: &str| {
        claims.get(name).and_then(Value::as_u64).map(|seconds| iso(seconds.saturating_mul(1000)))
    };
    if claims.get("exp").and_then(Value::as_u64).is_some_and(|end| end.saturating_mul(1000) <= work.call.now)
    {
        let codes = (400, &["AuthenticationFail.OIDCToken.Expired"][..]);
        return work.call.refuse_as(codes, "OIDCToken: it has expired");
    }
    let clients = match claims.get("aud") {
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(","),
        one => one.and_then(Value::as_str).unwrap_or_default().to_owned(),
    };
    Ok(json!({
        "Subject": claims.get("sub"), "Issuer": claims.get("iss"), "ClientIds": clients, "ExpirationTime": time("exp"),
        "IssuanceTime": time("iat"), "VerificationInfo": "Success",
    }))
}

/// `GetCallerIdentity`: a role that was taken, or the account.
fn caller(work: &Work<'_>, resource: &Resource) -> Value {
    match work.row(resource.table, work.call.caller) {
        Some(row) => json!({
            "IdentityType": "AssumedRoleUser", "AccountId": row.text("AccountId"), "PrincipalId": row.text("PrincipalId"),
            "RoleId": row.text("RoleId"), "Arn": row.text("Arn"),
        }),
        None => {
            let account = OWNER.to_string();
            json!({
                "IdentityType": "Account", "AccountId": account, "PrincipalId": account, "UserId": account,
                "Arn": format!("acs:ram::{account}:root"),
            })
        }
    }
}
