// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Reserved instances: discounts that are bought ahead.
//!
//! - [`describe_reserved_instance_auto_renew_attribute`](crate::Client::describe_reserved_instance_auto_renew_attribute):
//!   Tells for reserved instances whether and for how long they are renewed automatically.
//! - [`describe_reserved_instances`](crate::Client::describe_reserved_instances): Lists the reserved
//!   instances that were bought.
//! - [`modify_reserved_instance_attribute`](crate::Client::modify_reserved_instance_attribute): Changes
//!   the name or description of a reserved instance.
//! - [`modify_reserved_instance_auto_renew_attribute`](crate::Client::modify_reserved_instance_auto_renew_attribute):
//!   Switches the automatic renewal of reserved instances on or off.
//! - [`modify_reserved_instances`](crate::Client::modify_reserved_instances): Splits, merges or changes
//!   reserved instances.
//! - [`purchase_reserved_instances_offering`](crate::Client::purchase_reserved_instances_offering):
//!   Buys a reserved instance, which offsets the bills of matching pay-as-you-go instances.
//! - [`renew_reserved_instances`](crate::Client::renew_reserved_instances): Renews reserved instances
//!   for a period.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Tells for reserved instances whether and for how long they are renewed automatically.
    ///
    /// - Request: [`DescribeReservedInstanceAutoRenewAttributeRequest`]. Response:
    ///   [`DescribeReservedInstanceAutoRenewAttributeResponse`]. Nested types:
    ///   [`describe_reserved_instance_auto_renew_attribute`].
    /// - [Documented errors](describe_reserved_instance_auto_renew_attribute::ERRORS).
    /// - Requires permission for the action `ecs:DescribeReservedInstanceAutoRenewAttribute` (access level
    ///   get), on all resources.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeReservedInstanceAutoRenewAttribute),
    ///   2024-06-24.
    pub fn describe_reserved_instance_auto_renew_attribute(
        &self,
        request: DescribeReservedInstanceAutoRenewAttributeRequest,
    ) -> Call<DescribeReservedInstanceAutoRenewAttributeResponse> {
        self.core
            .call(&describe_reserved_instance_auto_renew_attribute::OPERATION, request)
    }

    /// Lists the reserved instances that were bought.
    ///
    /// - Request: [`DescribeReservedInstancesRequest`]. Response: [`DescribeReservedInstancesResponse`].
    ///   Nested types: [`describe_reserved_instances`].
    /// - [Documented errors](describe_reserved_instances::ERRORS).
    /// - Requires permission for the action `ecs:DescribeReservedInstances` (access level get), on
    ///   ReservedInstance `acs:ecs:{#regionId}:{#accountId}:reservedinstance/*`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeReservedInstances),
    ///   2024-06-24.
    pub fn describe_reserved_instances(
        &self,
        request: DescribeReservedInstancesRequest,
    ) -> PagedCall<
        DescribeReservedInstancesResponse,
        describe_reserved_instances::ReservedInstance,
    > {
        self.core
            .paged(
                &describe_reserved_instances::OPERATION,
                request,
                |page| page.reserved_instances,
            )
    }

    /// Changes the name or description of a reserved instance.
    ///
    /// - Request: [`ModifyReservedInstanceAttributeRequest`]. Response:
    ///   [`ModifyReservedInstanceAttributeResponse`]. Nested types: [`modify_reserved_instance_attribute`].
    /// - [Documented errors](modify_reserved_instance_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyReservedInstanceAttribute` (access level update), on
    ///   all resources.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyReservedInstanceAttribute), 2024-06-24.
    pub fn modify_reserved_instance_attribute(
        &self,
        request: ModifyReservedInstanceAttributeRequest,
    ) -> Call<ModifyReservedInstanceAttributeResponse> {
        self.core.call(&modify_reserved_instance_attribute::OPERATION, request)
    }

    /// Switches the automatic renewal of reserved instances on or off.
    ///
    /// - Request: [`ModifyReservedInstanceAutoRenewAttributeRequest`]. Response:
    ///   [`ModifyReservedInstanceAutoRenewAttributeResponse`]. Nested types:
    ///   [`modify_reserved_instance_auto_renew_attribute`].
    /// - [Documented errors](modify_reserved_instance_auto_renew_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyReservedInstanceAutoRenewAttribute` (access level
    ///   update), on all resources.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyReservedInstanceAutoRenewAttribute),
    ///   2024-06-24.
    pub fn modify_reserved_instance_auto_renew_attribute(
        &self,
        request: ModifyReservedInstanceAutoRenewAttributeRequest,
    ) -> Call<ModifyReservedInstanceAutoRenewAttributeResponse> {
        self.core
            .call(&modify_reserved_instance_auto_renew_attribute::OPERATION, request)
    }

    /// Splits, merges or changes reserved instances.
    ///
    /// - Request: [`ModifyReservedInstancesRequest`]. Response: [`ModifyReservedInstancesResponse`]. Nested
    ///   types: [`modify_reserved_instances`].
    /// - [Documented errors](modify_reserved_instances::ERRORS).
    /// - Requires permission for the action `ecs:ModifyReservedInstances` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyReservedInstances),
    ///   2024-06-24.
    pub fn modify_reserved_instances(
        &self,
        request: ModifyReservedInstancesRequest,
    ) -> Call<ModifyReservedInstancesResponse> {
        self.core.call(&modify_reserved_instances::OPERATION, request)
    }

    /// Buys a reserved instance, which offsets the bills of matching pay-as-you-go instances.
    ///
    /// - Request: [`PurchaseReservedInstancesOfferingRequest`]. Response:
    ///   [`PurchaseReservedInstancesOfferingResponse`]. Nested types:
    ///   [`purchase_reserved_instances_offering`].
    /// - [Documented errors](purchase_reserved_instances_offering::ERRORS).
    /// - Requires permission for the action `ecs:PurchaseReservedInstancesOffering` (access level create),
    ///   on ReservedInstance `acs:ecs:{#regionId}:{#accountId}:reservedinstance/*` (required in the
    ///   policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/PurchaseReservedInstancesOffering),
    ///   2024-06-24.
    pub fn purchase_reserved_instances_offering(
        &self,
        request: PurchaseReservedInstancesOfferingRequest,
    ) -> Call<PurchaseReservedInstancesOfferingResponse> {
        self.core.call(&purchase_reserved_instances_offering::OPERATION, request)
    }

    /// Renews reserved instances for a period.
    ///
    /// - Request: [`RenewReservedInstancesRequest`]. Response: [`RenewReservedInstancesResponse`]. Nested
    ///   types: [`renew_reserved_instances`].
    /// - [Documented errors](renew_reserved_instances::ERRORS).
    /// - Requires permission for the action `ecs:RenewReservedInstances` (access level create), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RenewReservedInstances),
    ///   2024-06-24.
    pub fn renew_reserved_instances(
        &self,
        request: RenewReservedInstancesRequest,
    ) -> Call<RenewReservedInstancesResponse> {
        self.core.call(&renew_reserved_instances::OPERATION, request)
    }
}
