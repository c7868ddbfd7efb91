// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Snapshots, consistent groups of them, and policies that take them.

pub mod apply_auto_snapshot_policy; pub use apply_auto_snapshot_policy::{ApplyAutoSnapshotPolicyRequest, ApplyAutoSnapshotPolicyResponse};
pub mod cancel_auto_snapshot_policy; pub use cancel_auto_snapshot_policy::{CancelAutoSnapshotPolicyRequest, CancelAutoSnapshotPolicyResponse};
pub mod copy_snapshot; pub use copy_snapshot::{CopySnapshotRequest, CopySnapshotResponse};
pub mod create_auto_snapshot_policy; pub use create_auto_snapshot_policy::{CreateAutoSnapshotPolicyRequest, CreateAutoSnapshotPolicyResponse};
pub mod create_snapshot; pub use create_snapshot::{CreateSnapshotRequest, CreateSnapshotResponse};
pub mod create_snapshot_group; pub use create_snapshot_group::{CreateSnapshotGroupRequest, CreateSnapshotGroupResponse};
pub mod delete_auto_snapshot_policy; pub use delete_auto_snapshot_policy::{DeleteAutoSnapshotPolicyRequest, DeleteAutoSnapshotPolicyResponse};
pub mod delete_snapshot; pub use delete_snapshot::{DeleteSnapshotRequest, DeleteSnapshotResponse};
pub mod delete_snapshot_group; pub use delete_snapshot_group::{DeleteSnapshotGroupRequest, DeleteSnapshotGroupResponse};
pub mod describe_auto_snapshot_policy_ex; pub use describe_auto_snapshot_policy_ex::{DescribeAutoSnapshotPolicyExRequest, DescribeAutoSnapshotPolicyExResponse};
pub mod describe_snapshot_groups; pub use describe_snapshot_groups::{DescribeSnapshotGroupsRequest, DescribeSnapshotGroupsResponse};
pub mod describe_snapshot_links; pub use describe_snapshot_links::{DescribeSnapshotLinksRequest, DescribeSnapshotLinksResponse};
pub mod describe_snapshot_package; pub use describe_snapshot_package::{DescribeSnapshotPackageRequest, DescribeSnapshotPackageResponse};
pub mod describe_snapshots; pub use describe_snapshots::{DescribeSnapshotsRequest, DescribeSnapshotsResponse};
pub mod describe_snapshots_usage; pub use describe_snapshots_usage::{DescribeSnapshotsUsageRequest, DescribeSnapshotsUsageResponse};
pub mod modify_auto_snapshot_policy; pub use modify_auto_snapshot_policy::{ModifyAutoSnapshotPolicyRequest, ModifyAutoSnapshotPolicyResponse};
pub mod modify_auto_snapshot_policy_ex; pub use modify_auto_snapshot_policy_ex::{ModifyAutoSnapshotPolicyExRequest, ModifyAutoSnapshotPolicyExResponse};
pub mod modify_snapshot_attribute; pub use modify_snapshot_attribute::{ModifySnapshotAttributeRequest, ModifySnapshotAttributeResponse};
pub mod modify_snapshot_group; pub use modify_snapshot_group::{ModifySnapshotGroupRequest, ModifySnapshotGroupResponse};
