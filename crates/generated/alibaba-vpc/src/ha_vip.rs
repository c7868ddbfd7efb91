// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! ha-vip.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Associate ha vip (`AssociateHaVip`).
    pub fn associate_ha_vip(&self, request: AssociateHaVipRequest) -> Call<AssociateHaVipResponse> {
        self.core.call(&associate_ha_vip::OPERATION, request)
    }

    /// Create ha vip (`CreateHaVip`).
    pub fn create_ha_vip(&self, request: CreateHaVipRequest) -> Call<CreateHaVipResponse> {
        self.core.call(&create_ha_vip::OPERATION, request)
    }

    /// Delete ha vip (`DeleteHaVip`).
    pub fn delete_ha_vip(&self, request: DeleteHaVipRequest) -> Call<DeleteHaVipResponse> {
        self.core.call(&delete_ha_vip::OPERATION, request)
    }

    /// Describe ha vips (`DescribeHaVips`).
    pub fn describe_ha_vips(&self, request: DescribeHaVipsRequest) -> PagedCall<DescribeHaVipsResponse, describe_ha_vips::HaVip> {
        self.core.paged(&describe_ha_vips::OPERATION, request, |page| page.ha_vips)
    }

    /// Modify ha vip attribute (`ModifyHaVipAttribute`).
    pub fn modify_ha_vip_attribute(&self, request: ModifyHaVipAttributeRequest) -> Call<ModifyHaVipAttributeResponse> {
        self.core.call(&modify_ha_vip_attribute::OPERATION, request)
    }

    /// Unassociate ha vip (`UnassociateHaVip`).
    pub fn unassociate_ha_vip(&self, request: UnassociateHaVipRequest) -> Call<UnassociateHaVipResponse> {
        self.core.call(&unassociate_ha_vip::OPERATION, request)
    }
}
