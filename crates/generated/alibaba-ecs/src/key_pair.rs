// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! SSH key pairs and the instances that they open.
//!
//! - [`attach_key_pair`](crate::Client::attach_key_pair): Binds an SSH key pair to one or more Linux
//!   instances.
//! - [`create_key_pair`](crate::Client::create_key_pair): Creates an SSH key pair and returns the
//!   private key in PEM (PKCS#8), the only time it is shown.
//! - [`delete_key_pairs`](crate::Client::delete_key_pairs): Deletes SSH key pairs.
//! - [`describe_key_pairs`](crate::Client::describe_key_pairs): Lists SSH key pairs; private keys are
//!   never returned.
//! - [`detach_key_pair`](crate::Client::detach_key_pair): Unbinds an SSH key pair from one or more
//!   Linux instances.
//! - [`import_key_pair`](crate::Client::import_key_pair): Registers the public key of an SSH key pair
//!   that was made elsewhere.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Binds an SSH key pair to one or more Linux instances.
    ///
    /// - Request: [`AttachKeyPairRequest`]. Response: [`AttachKeyPairResponse`]. Nested types:
    ///   [`attach_key_pair`].
    /// - [Documented errors](attach_key_pair::ERRORS).
    /// - Requires permission for the action `ecs:AttachKeyPair` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and KeyPair
    ///   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachKeyPair), 2024-06-24.
    pub fn attach_key_pair(
        &self,
        request: AttachKeyPairRequest,
    ) -> Call<AttachKeyPairResponse> {
        self.core.call(&attach_key_pair::OPERATION, request)
    }

    /// Creates an SSH key pair and returns the private key in PEM (PKCS#8), the only time it is shown.
    ///
    /// - Request: [`CreateKeyPairRequest`]. Response: [`CreateKeyPairResponse`]. Nested types:
    ///   [`create_key_pair`].
    /// - [Documented errors](create_key_pair::ERRORS).
    /// - Requires permission for the action `ecs:CreateKeyPair` (access level create), on KeyPair
    ///   `acs:ecs:{#regionId}:{#accountId}:keypair/*` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateKeyPair), 2024-06-24.
    pub fn create_key_pair(
        &self,
        request: CreateKeyPairRequest,
    ) -> Call<CreateKeyPairResponse> {
        self.core.call(&create_key_pair::OPERATION, request)
    }

    /// Deletes SSH key pairs.
    ///
    /// - Request: [`DeleteKeyPairsRequest`]. Response: [`DeleteKeyPairsResponse`]. Nested types:
    ///   [`delete_key_pairs`].
    /// - [Documented errors](delete_key_pairs::ERRORS).
    /// - Requires permission for the action `ecs:DeleteKeyPairs` (access level delete), on KeyPair
    ///   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteKeyPairs), 2024-06-24.
    pub fn delete_key_pairs(
        &self,
        request: DeleteKeyPairsRequest,
    ) -> Call<DeleteKeyPairsResponse> {
        self.core.call(&delete_key_pairs::OPERATION, request)
    }

    /// Lists SSH key pairs; private keys are never returned.
    ///
    /// - Request: [`DescribeKeyPairsRequest`]. Response: [`DescribeKeyPairsResponse`]. Nested types:
    ///   [`describe_key_pairs`].
    /// - Requires permission for the action `ecs:DescribeKeyPairs` (access level get), on KeyPair
    ///   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` and KeyPair
    ///   `acs:ecs:{#regionId}:{#accountId}:keypair/*`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeKeyPairs),
    ///   2024-06-24.
    pub fn describe_key_pairs(
        &self,
        request: DescribeKeyPairsRequest,
    ) -> PagedCall<DescribeKeyPairsResponse, describe_key_pairs::KeyPair> {
        self.core.paged(&describe_key_pairs::OPERATION, request, |page| page.key_pairs)
    }

    /// Unbinds an SSH key pair from one or more Linux instances.
    ///
    /// - Request: [`DetachKeyPairRequest`]. Response: [`DetachKeyPairResponse`]. Nested types:
    ///   [`detach_key_pair`].
    /// - [Documented errors](detach_key_pair::ERRORS).
    /// - Requires permission for the action `ecs:DetachKeyPair` (access level update), on Instance
    ///   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy) and KeyPair
    ///   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachKeyPair), 2024-06-24.
    pub fn detach_key_pair(
        &self,
        request: DetachKeyPairRequest,
    ) -> Call<DetachKeyPairResponse> {
        self.core.call(&detach_key_pair::OPERATION, request)
    }

    /// Registers the public key of an SSH key pair that was made elsewhere.
    ///
    /// - Request: [`ImportKeyPairRequest`]. Response: [`ImportKeyPairResponse`]. Nested types:
    ///   [`import_key_pair`].
    /// - [Documented errors](import_key_pair::ERRORS).
    /// - Requires permission for the action `ecs:ImportKeyPair` (access level create), on KeyPair
    ///   `acs:ecs:{#regionId}:{#accountId}:keypair/*` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ImportKeyPair), 2024-06-24.
    pub fn import_key_pair(
        &self,
        request: ImportKeyPairRequest,
    ) -> Call<ImportKeyPairResponse> {
        self.core.call(&import_key_pair::OPERATION, request)
    }
}
