//! The documented error codes as a type.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{Client, DescribeInvocationsRequest, ErrorCode, SERVICE};
use cloudspec_emulator::{Effect, Emulator, Refusal};

#[test]
fn every_documented_code_is_a_variant_that_says_it_on_the_wire() {
    let codes =
        || SERVICE.operations.iter().flat_map(|operation| operation.errors.iter()).map(|error| error.code);
    let wrong: Vec<_> = codes()
        .filter(|code| !code.contains('%'))
        .filter(|code| {
            let read = ErrorCode::from(*code);
            matches!(read, ErrorCode::Unknown(_)) || read != *code
        })
        .collect();
    assert!(codes().count() > 100);
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[tokio::test]
async fn a_failed_call_is_matched_by_its_code() {
    let emulator = Emulator::start().await.unwrap();
    let config =
        Config::new(emulator.credentials()).unwrap().region("cn-hangzhou").endpoint(emulator.endpoint());
    let ecs = Client::new(&config);
    for (code, expected) in [
        ("InvalidRegionId.NotFound", ErrorCode::InvalidRegionId_NotFound),
        ("Of.Tomorrow", ErrorCode::Unknown("Of.Tomorrow".to_owned())),
    ] {
        emulator.rules().next(1, Effect::Error(Refusal::new(404, code, "Not there.")));
        let error = ecs.describe_invocations(DescribeInvocationsRequest::new()).await.unwrap_err();
        assert_eq!(error.code_as(), Some(expected));
    }
}
