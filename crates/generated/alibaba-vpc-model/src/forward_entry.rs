// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! DNAT entries of NAT gateways: how instances are reached.

pub mod create_forward_entry; pub use create_forward_entry::{CreateForwardEntryRequest, CreateForwardEntryResponse};
pub mod delete_forward_entry; pub use delete_forward_entry::{DeleteForwardEntryRequest, DeleteForwardEntryResponse};
pub mod describe_forward_table_entries; pub use describe_forward_table_entries::{DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse};
pub mod modify_forward_entry; pub use modify_forward_entry::{ModifyForwardEntryRequest, ModifyForwardEntryResponse};
