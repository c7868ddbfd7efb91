// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Reserved instances: discounts that are bought ahead.

pub mod describe_reserved_instance_auto_renew_attribute; pub use describe_reserved_instance_auto_renew_attribute::{DescribeReservedInstanceAutoRenewAttributeRequest, DescribeReservedInstanceAutoRenewAttributeResponse};
pub mod describe_reserved_instances; pub use describe_reserved_instances::{DescribeReservedInstancesRequest, DescribeReservedInstancesResponse};
pub mod modify_reserved_instance_attribute; pub use modify_reserved_instance_attribute::{ModifyReservedInstanceAttributeRequest, ModifyReservedInstanceAttributeResponse};
pub mod modify_reserved_instance_auto_renew_attribute; pub use modify_reserved_instance_auto_renew_attribute::{ModifyReservedInstanceAutoRenewAttributeRequest, ModifyReservedInstanceAutoRenewAttributeResponse};
pub mod modify_reserved_instances; pub use modify_reserved_instances::{ModifyReservedInstancesRequest, ModifyReservedInstancesResponse};
pub mod purchase_reserved_instances_offering; pub use purchase_reserved_instances_offering::{PurchaseReservedInstancesOfferingRequest, PurchaseReservedInstancesOfferingResponse};
pub mod renew_reserved_instances; pub use renew_reserved_instances::{RenewReservedInstancesRequest, RenewReservedInstancesResponse};
