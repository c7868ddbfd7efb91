// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Router interfaces: peering of VPCs and virtual border routers.

pub mod activate_router_interface; pub use activate_router_interface::{ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse};
pub mod connect_router_interface; pub use connect_router_interface::{ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse};
pub mod create_router_interface; pub use create_router_interface::{CreateRouterInterfaceRequest, CreateRouterInterfaceResponse};
pub mod deactivate_router_interface; pub use deactivate_router_interface::{DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse};
pub mod delete_router_interface; pub use delete_router_interface::{DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse};
pub mod describe_ec_grant_relation; pub use describe_ec_grant_relation::{DescribeEcGrantRelationRequest, DescribeEcGrantRelationResponse};
pub mod describe_router_interface_attribute; pub use describe_router_interface_attribute::{DescribeRouterInterfaceAttributeRequest, DescribeRouterInterfaceAttributeResponse};
pub mod describe_router_interfaces; pub use describe_router_interfaces::{DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse};
pub mod grant_instance_to_vbr; pub use grant_instance_to_vbr::{GrantInstanceToVbrRequest, GrantInstanceToVbrResponse};
pub mod modify_router_interface_attribute; pub use modify_router_interface_attribute::{ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse};
pub mod modify_router_interface_spec; pub use modify_router_interface_spec::{ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse};
pub mod revoke_instance_from_vbr; pub use revoke_instance_from_vbr::{RevokeInstanceFromVbrRequest, RevokeInstanceFromVbrResponse};
