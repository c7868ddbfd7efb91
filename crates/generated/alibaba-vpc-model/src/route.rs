// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Route tables and their entries.

pub mod associate_route_table; pub use associate_route_table::{AssociateRouteTableRequest, AssociateRouteTableResponse};
pub mod create_route_entries; pub use create_route_entries::{CreateRouteEntriesRequest, CreateRouteEntriesResponse};
pub mod create_route_entry; pub use create_route_entry::{CreateRouteEntryRequest, CreateRouteEntryResponse};
pub mod create_route_table; pub use create_route_table::{CreateRouteTableRequest, CreateRouteTableResponse};
pub mod delete_route_entries; pub use delete_route_entries::{DeleteRouteEntriesRequest, DeleteRouteEntriesResponse};
pub mod delete_route_entry; pub use delete_route_entry::{DeleteRouteEntryRequest, DeleteRouteEntryResponse};
pub mod delete_route_table; pub use delete_route_table::{DeleteRouteTableRequest, DeleteRouteTableResponse};
pub mod describe_route_entry_list; pub use describe_route_entry_list::{DescribeRouteEntryListRequest, DescribeRouteEntryListResponse};
pub mod describe_route_table_list; pub use describe_route_table_list::{DescribeRouteTableListRequest, DescribeRouteTableListResponse};
pub mod describe_route_tables; pub use describe_route_tables::{DescribeRouteTablesRequest, DescribeRouteTablesResponse};
pub mod get_vpc_route_entry_summary; pub use get_vpc_route_entry_summary::{GetVpcRouteEntrySummaryRequest, GetVpcRouteEntrySummaryResponse};
pub mod modify_route_entry; pub use modify_route_entry::{ModifyRouteEntryRequest, ModifyRouteEntryResponse};
pub mod modify_route_table_attributes; pub use modify_route_table_attributes::{ModifyRouteTableAttributesRequest, ModifyRouteTableAttributesResponse};
pub mod unassociate_route_table; pub use unassociate_route_table::{UnassociateRouteTableRequest, UnassociateRouteTableResponse};
