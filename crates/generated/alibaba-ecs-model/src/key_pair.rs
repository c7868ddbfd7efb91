// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! SSH key pairs and the instances that they open.

pub mod attach_key_pair; pub use attach_key_pair::{AttachKeyPairRequest, AttachKeyPairResponse};
pub mod create_key_pair; pub use create_key_pair::{CreateKeyPairRequest, CreateKeyPairResponse};
pub mod delete_key_pairs; pub use delete_key_pairs::{DeleteKeyPairsRequest, DeleteKeyPairsResponse};
pub mod describe_key_pairs; pub use describe_key_pairs::{DescribeKeyPairsRequest, DescribeKeyPairsResponse};
pub mod detach_key_pair; pub use detach_key_pair::{DetachKeyPairRequest, DetachKeyPairResponse};
pub mod import_key_pair; pub use import_key_pair::{ImportKeyPairRequest, ImportKeyPairResponse};
