//! The services whose operations act on resources, and the account that calls them.

pub(super) const ECS: &[&str] = &["alibaba/ecs"];
pub(super) const VPC: &[&str] = &["alibaba/vpc"];
/// What belongs to VPC was part of ECS before, under the same names.
pub(super) const ECS_AND_VPC: &[&str] = &["alibaba/ecs", "alibaba/vpc"];
pub(super) const STS: &[&str] = &["alibaba/sts"];
pub(super) const CS: &[&str] = &["alibaba/cs"];
pub(super) const VM: &[&str] = &["zenlayer/vm"];
pub(super) const ZLB: &[&str] = &["zenlayer/zlb"];

/// The account that everything belongs to.
pub(super) const OWNER: u64 = 1_234_567_890_123_456;
