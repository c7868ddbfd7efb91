// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! SNAT entries of NAT gateways: how instances reach the Internet.

pub mod create_snat_entry; pub use create_snat_entry::{CreateSnatEntryRequest, CreateSnatEntryResponse};
pub mod delete_snat_entry; pub use delete_snat_entry::{DeleteSnatEntryRequest, DeleteSnatEntryResponse};
pub mod describe_snat_table_entries; pub use describe_snat_table_entries::{DescribeSnatTableEntriesRequest, DescribeSnatTableEntriesResponse};
pub mod modify_snat_entry; pub use modify_snat_entry::{ModifySnatEntryRequest, ModifySnatEntryResponse};
