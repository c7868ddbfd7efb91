// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Disks: creation, attachment, resizing, renewal.

pub mod attach_disks; pub use attach_disks::{AttachDisksRequest, AttachDisksResponse};
pub mod change_disks_attach; pub use change_disks_attach::{ChangeDisksAttachRequest, ChangeDisksAttachResponse};
pub mod create_disks; pub use create_disks::{CreateDisksRequest, CreateDisksResponse};
pub mod describe_disk_category; pub use describe_disk_category::{DescribeDiskCategoryRequest, DescribeDiskCategoryResponse};
pub mod describe_disks; pub use describe_disks::{DescribeDisksRequest, DescribeDisksResponse};
pub mod detach_disks; pub use detach_disks::{DetachDisksRequest, DetachDisksResponse};
pub mod modify_disks_attributes; pub use modify_disks_attributes::{ModifyDisksAttributesRequest, ModifyDisksAttributesResponse};
pub mod modify_disks_resource_group; pub use modify_disks_resource_group::{ModifyDisksResourceGroupRequest, ModifyDisksResourceGroupResponse};
pub mod release_disk; pub use release_disk::{ReleaseDiskRequest, ReleaseDiskResponse};
pub mod renew_disk; pub use renew_disk::{RenewDiskRequest, RenewDiskResponse};
pub mod resize_disk; pub use resize_disk::{ResizeDiskRequest, ResizeDiskResponse};
pub mod terminate_disk; pub use terminate_disk::{TerminateDiskRequest, TerminateDiskResponse};
