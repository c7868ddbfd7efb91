// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! key-pair.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Binds an SSH key pair to one or more Linux instances.
    pub fn attach_key_pair(&self, request: AttachKeyPairRequest) -> Call<AttachKeyPairResponse> {
        self.core.call(&attach_key_pair::OPERATION, request)
    }

    /// Creates an SSH key pair and returns the private key in PEM (PKCS#8), the only time it is shown.
    pub fn create_key_pair(&self, request: CreateKeyPairRequest) -> Call<CreateKeyPairResponse> {
        self.core.call(&create_key_pair::OPERATION, request)
    }

    /// Deletes SSH key pairs.
    pub fn delete_key_pairs(&self, request: DeleteKeyPairsRequest) -> Call<DeleteKeyPairsResponse> {
        self.core.call(&delete_key_pairs::OPERATION, request)
    }

    /// Lists SSH key pairs; private keys are never returned.
    pub fn describe_key_pairs(
        &self, request: DescribeKeyPairsRequest,
    ) -> PagedCall<DescribeKeyPairsResponse, describe_key_pairs::KeyPair> {
        self.core.paged(&describe_key_pairs::OPERATION, request, |page| page.key_pairs)
    }

    /// Unbinds an SSH key pair from one or more Linux instances.
    pub fn detach_key_pair(&self, request: DetachKeyPairRequest) -> Call<DetachKeyPairResponse> {
        self.core.call(&detach_key_pair::OPERATION, request)
    }

    /// Registers the public key of an SSH key pair that was made elsewhere.
    pub fn import_key_pair(&self, request: ImportKeyPairRequest) -> Call<ImportKeyPairResponse> {
        self.core.call(&import_key_pair::OPERATION, request)
    }
}
