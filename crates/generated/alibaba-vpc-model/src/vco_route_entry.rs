// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! IPsec connections attached to a transit router, and their routes.

pub mod check_vpn_bgp_enabled; pub use check_vpn_bgp_enabled::{CheckVpnBgpEnabledRequest, CheckVpnBgpEnabledResponse};
pub mod create_vco_route_entry; pub use create_vco_route_entry::{CreateVcoRouteEntryRequest, CreateVcoRouteEntryResponse};
pub mod create_vpn_attachment; pub use create_vpn_attachment::{CreateVpnAttachmentRequest, CreateVpnAttachmentResponse};
pub mod delete_vco_route_entry; pub use delete_vco_route_entry::{DeleteVcoRouteEntryRequest, DeleteVcoRouteEntryResponse};
pub mod delete_vpn_attachment; pub use delete_vpn_attachment::{DeleteVpnAttachmentRequest, DeleteVpnAttachmentResponse};
pub mod describe_vco_route_entries; pub use describe_vco_route_entries::{DescribeVcoRouteEntriesRequest, DescribeVcoRouteEntriesResponse};
pub mod describe_vpn_attachments; pub use describe_vpn_attachments::{DescribeVpnAttachmentsRequest, DescribeVpnAttachmentsResponse};
pub mod describe_vpn_cross_account_authorizations; pub use describe_vpn_cross_account_authorizations::{DescribeVpnCrossAccountAuthorizationsRequest, DescribeVpnCrossAccountAuthorizationsResponse};
pub mod modify_vco_route_entry_weight; pub use modify_vco_route_entry_weight::{ModifyVcoRouteEntryWeightRequest, ModifyVcoRouteEntryWeightResponse};
pub mod modify_vpn_attachment_attribute; pub use modify_vpn_attachment_attribute::{ModifyVpnAttachmentAttributeRequest, ModifyVpnAttachmentAttributeResponse};
