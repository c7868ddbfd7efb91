// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Disks: creation, attachment, resizing, performance, billing.

pub mod attach_disk; pub use attach_disk::{AttachDiskRequest, AttachDiskResponse};
pub mod create_disk; pub use create_disk::{CreateDiskRequest, CreateDiskResponse};
pub mod delete_disk; pub use delete_disk::{DeleteDiskRequest, DeleteDiskResponse};
pub mod describe_disks; pub use describe_disks::{DescribeDisksRequest, DescribeDisksResponse};
pub mod detach_disk; pub use detach_disk::{DetachDiskRequest, DetachDiskResponse};
pub mod modify_disk_attribute; pub use modify_disk_attribute::{ModifyDiskAttributeRequest, ModifyDiskAttributeResponse};
pub mod modify_disk_charge_type; pub use modify_disk_charge_type::{ModifyDiskChargeTypeRequest, ModifyDiskChargeTypeResponse};
pub mod modify_disk_spec; pub use modify_disk_spec::{ModifyDiskSpecRequest, ModifyDiskSpecResponse};
pub mod re_init_disk; pub use re_init_disk::{ReInitDiskRequest, ReInitDiskResponse};
pub mod replace_system_disk; pub use replace_system_disk::{ReplaceSystemDiskRequest, ReplaceSystemDiskResponse};
pub mod reset_disk; pub use reset_disk::{ResetDiskRequest, ResetDiskResponse};
pub mod reset_disks; pub use reset_disks::{ResetDisksRequest, ResetDisksResponse};
pub mod resize_disk; pub use resize_disk::{ResizeDiskRequest, ResizeDiskResponse};
