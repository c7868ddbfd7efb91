//! The traits that an application expects of the main types.

use std::fmt::Debug;

use cloudspec_alibaba::credentials as alibaba;
use cloudspec_emulator as emulator;
use cloudspec_runtime as runtime;
use cloudspec_wire as wire;
use cloudspec_zenlayer::credentials as zenlayer;

/// Can be stored in a `static` or an `Arc`, used from several threads, and printed.
fn shared<T: Send + Sync + Debug + 'static>() {}

/// Can be cloned as well.
fn cloned<T: Send + Sync + Debug + Clone + 'static>() {}

/// Works with `?` in functions that return `Box<dyn Error + Send + Sync>`.
fn error<T: std::error::Error + Send + Sync + 'static>() {}

#[test]
fn clients_and_configurations_can_be_cloned_shared_and_printed() {
    cloned::<cloudspec_alibaba_ecs::Client>();
    cloned::<cloudspec_zenlayer_vm::Client>();
    cloned::<cloudspec_alibaba::Config>();
    cloned::<cloudspec_zenlayer::Config>();
    cloned::<cloudspec_alibaba::Alibaba>();
    cloned::<cloudspec_zenlayer::Zenlayer>();
    cloned::<runtime::Config>();
    cloned::<runtime::ClientCore>();
    cloned::<runtime::Retry>();
    cloned::<runtime::Timeouts>();
    cloned::<runtime::Hedge>();
    cloned::<runtime::Endpoint>();
    cloned::<runtime::Environment>();
    cloned::<runtime::Credentials>();
    cloned::<runtime::Secret>();
    cloned::<runtime::HttpOptions>();
    cloned::<runtime::HyperTransport>();
}

#[test]
fn sources_of_credentials_can_be_shared_and_printed() {
    shared::<runtime::Cached>();
    shared::<runtime::Chain>();
    cloned::<alibaba::Surroundings>();
    cloned::<alibaba::EnvironmentKeys>();
    cloned::<alibaba::CliProfile>();
    cloned::<alibaba::CredentialsFile>();
    cloned::<alibaba::EcsRamRole>();
    cloned::<alibaba::OidcRole>();
    cloned::<alibaba::AssumeRole>();
    cloned::<alibaba::CredentialsUri>();
    cloned::<alibaba::ExternalProcess>();
    cloned::<zenlayer::EnvironmentKeys>();
    cloned::<zenlayer::CliProfile>();
}

#[test]
fn requests_responses_and_their_parts_can_be_cloned_shared_and_printed() {
    cloned::<cloudspec_alibaba_ecs::DescribeInstancesRequest>();
    cloned::<cloudspec_alibaba_ecs::DescribeInstancesResponse>();
    cloned::<wire::Timestamp>();
    cloned::<wire::Blob>();
    cloned::<wire::Extra>();
    cloned::<runtime::Request>();
    cloned::<runtime::Response>();
    cloned::<runtime::Meta>();
    cloned::<runtime::Position>();
}

#[test]
fn doubles_of_the_network_can_be_shared_and_printed() {
    cloned::<runtime::transport::mock::Mock>();
    shared::<runtime::transport::cassette::Recorder>();
    shared::<runtime::transport::cassette::Player>();
    shared::<emulator::Emulator>();
    cloned::<emulator::Clock>();
    cloned::<emulator::Journal>();
    cloned::<emulator::Rules>();
    cloned::<emulator::Seed>();
    cloned::<emulator::Snapshot>();
}

#[test]
fn errors_work_with_the_question_mark() {
    error::<runtime::Error>();
    error::<runtime::CredentialError>();
    error::<runtime::TransportError>();
    error::<wire::DecodeError>();
    error::<emulator::StartError>();
    error::<emulator::StateError>();
    error::<emulator::ClockError>();
    error::<emulator::FileError>();
    error::<emulator::SpecError>();
    error::<emulator::Refusal>();
}
