//! The committed services.

use cloudspec_wire::Service;

/// The services whose crates are compiled in: all that are committed, which a test of `documented` holds.
pub static SERVICES: [&Service; 7] = [
    &cloudspec_alibaba_cs::SERVICE,
    &cloudspec_alibaba_ecs::SERVICE,
    &cloudspec_alibaba_sts::SERVICE,
    &cloudspec_alibaba_vpc::SERVICE,
    &cloudspec_zenlayer_traffic::SERVICE,
    &cloudspec_zenlayer_vm::SERVICE,
    &cloudspec_zenlayer_zlb::SERVICE,
];
