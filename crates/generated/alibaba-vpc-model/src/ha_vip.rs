// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! High-availability virtual IP addresses.

pub mod associate_ha_vip; pub use associate_ha_vip::{AssociateHaVipRequest, AssociateHaVipResponse};
pub mod create_ha_vip; pub use create_ha_vip::{CreateHaVipRequest, CreateHaVipResponse};
pub mod delete_ha_vip; pub use delete_ha_vip::{DeleteHaVipRequest, DeleteHaVipResponse};
pub mod describe_ha_vips; pub use describe_ha_vips::{DescribeHaVipsRequest, DescribeHaVipsResponse};
pub mod modify_ha_vip_attribute; pub use modify_ha_vip_attribute::{ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse};
pub mod unassociate_ha_vip; pub use unassociate_ha_vip::{UnassociateHaVipRequest, UnassociateHaVipResponse};
