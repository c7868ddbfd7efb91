// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! key-pair.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Attach key pair (`AttachKeyPair`).
    pub fn attach_key_pair(&self, request: AttachKeyPairRequest) -> Call<AttachKeyPairResponse> {
        self.core.call(&attach_key_pair::OPERATION, request)
    }

    /// Create key pair (`CreateKeyPair`).
    pub fn create_key_pair(&self, request: CreateKeyPairRequest) -> Call<CreateKeyPairResponse> {
        self.core.call(&create_key_pair::OPERATION, request)
    }

    /// Delete key pairs (`DeleteKeyPairs`).
    pub fn delete_key_pairs(&self, request: DeleteKeyPairsRequest) -> Call<DeleteKeyPairsResponse> {
        self.core.call(&delete_key_pairs::OPERATION, request)
    }

    /// Describe key pairs (`DescribeKeyPairs`).
    pub fn describe_key_pairs(
        &self, request: DescribeKeyPairsRequest,
    ) -> PagedCall<DescribeKeyPairsResponse, describe_key_pairs::KeyPair> {
        self.core.paged(&describe_key_pairs::OPERATION, request, |page| page.key_pairs)
    }

    /// Detach key pair (`DetachKeyPair`).
    pub fn detach_key_pair(&self, request: DetachKeyPairRequest) -> Call<DetachKeyPairResponse> {
        self.core.call(&detach_key_pair::OPERATION, request)
    }

    /// Import key pair (`ImportKeyPair`).
    pub fn import_key_pair(&self, request: ImportKeyPairRequest) -> Call<ImportKeyPairResponse> {
        self.core.call(&import_key_pair::OPERATION, request)
    }
}
