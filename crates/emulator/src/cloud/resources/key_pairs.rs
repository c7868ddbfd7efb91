//! Key pairs of ECS. Their private halves are made up, and shown once.

use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use cloudspec_wire::Value;
use serde_json::json;

use super::services::ECS;
use crate::cloud::resource::{Resource, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::refusal::Refusal;

pub(super) fn resources() -> Vec<Resource> {
    vec![
        Resource::new("ecs.key_pair", ECS, "KeyPairName", "")
            .missing(
                404,
                &[
                    "InvalidKeyPairName.NotFound",
                    "InvalidKeyPair.NotFound",
                    "InvalidKeyPairNames.ValueNotSupported",
                ],
            )
            .taken(400, &["KeyPair.AlreadyExist", "InvalidKeyPairName.Duplicate"])
            .created("CreationTime")
            .region("RegionId")
            .renames(&[("PublicKeyBody", "PublicKey")])
            .ignores(&["IncludePublicKey"])
            .derived("PrivateKeyBody", |row| Value::from(private_half(row)))
            .blocked_by(
                "ecs.instance",
                "KeyPairName",
                400,
                &["InvalidParameter.KeypairAlreadyAttachedInstance"],
            )
            .quota("RegionId", 500, &["QuotaExceed.KeyPair"])
            .tagged_as("keypair")
            .on_create(complete)
            .create("CreateKeyPair")
            .create("ImportKeyPair")
            .list("DescribeKeyPairs")
            .change("DeleteKeyPairs", from(&[]).gone()),
    ]
}

fn private_half(row: &Row) -> String {
    format!("-----BEGIN RSA PRIVATE KEY-----\nmade up for {}\n-----END RSA PRIVATE KEY-----", row.id)
}

/// Whether a text is a public key as OpenSSH writes it: its kind, its parts as base64, and maybe a comment.
fn is_public_key(text: &str) -> bool {
    let mut parts = text.split_ascii_whitespace();
    let (Some(kind), Some(body)) = (parts.next(), parts.next()) else { return false };
    // The parts begin with the length of the kind, and the kind.
    let length = u32::try_from(kind.len()).unwrap_or_default().to_be_bytes();
    let Ok(bytes) = BASE64.decode(body) else { return false };
    kind.starts_with("ssh-")
        && bytes.strip_prefix(&length[..]).is_some_and(|rest| rest.starts_with(kind.as_bytes()))
}

fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    if row.members.contains_key("PublicKey") && !is_public_key(row.text("PublicKey").trim()) {
        let codes = (400, &["InvalidPublicKeyBody.Malformed"][..]);
        return work
            .call
            .refuse_as(codes, "PublicKeyBody: expected a public key such as ssh-rsa AAAAB3NzaC1yc2E..");
    }
    let number = work.cloud.next("key-pair");
    row.set("KeyPairId", format!("ssh-bp1emu{number:014x}"));
    row.set("KeyPairFingerPrint", format!("{:032x}", u128::from(number) << 64 | 0xE3E5_A7B1));
    if row.members.contains_key("PublicKey") {
        row.set("IsImported", json!(true));
    }
    Ok(())
}
