// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Full NAT entries of VPC NAT gateways: rules that translate source and destination.

pub mod create_full_nat_entry; pub use create_full_nat_entry::{CreateFullNatEntryRequest, CreateFullNatEntryResponse};
pub mod delete_full_nat_entry; pub use delete_full_nat_entry::{DeleteFullNatEntryRequest, DeleteFullNatEntryResponse};
pub mod list_full_nat_entries; pub use list_full_nat_entries::{ListFullNatEntriesRequest, ListFullNatEntriesResponse};
pub mod modify_full_nat_entry_attribute; pub use modify_full_nat_entry_attribute::{ModifyFullNatEntryAttributeRequest, ModifyFullNatEntryAttributeResponse};
