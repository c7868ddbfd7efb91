// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/InquiryPriceCreateInstance.json; do not edit.
//! Returns what instances would cost.
//!
//! Nothing is ordered.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-create-instance.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::{
    BandwidthPrice, Category, DataDisk, DiskPrice, InstanceChargePostpaid,
    InstanceChargePrepaid, InstanceChargeType, InternetChargeType, StepPrice, SystemDisk,
};

operation! {
    name: "InquiryPriceCreateInstance",
    effect: Effect::Read,
    request: InquiryPriceCreateInstanceRequest = INQUIRY_PRICE_CREATE_INSTANCE_REQUEST,
    response: InquiryPriceCreateInstanceResponse = INQUIRY_PRICE_CREATE_INSTANCE_RESPONSE,
}

/// Request of `InquiryPriceCreateInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceRequest {
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: String,
    /// Id of the image. `DescribeImages` lists it.
    pub image_id: Option<String>,
    /// Id of the instance type; `DescribeZoneInstanceConfigInfos` lists them.
    pub instance_type: String,
    /// How the instance is paid for: `PREPAID` by subscription, `POSTPAID` as it is used.
    pub instance_charge_type: InstanceChargeType,
    /// Length and renewal of the subscription. Needed with `PREPAID`.
    pub instance_charge_prepaid: Option<InstanceChargePrepaid>,
    /// Settings of paying as it is used.
    pub instance_charge_postpaid: Option<InstanceChargePostpaid>,
    /// How public traffic is paid for, such as `ByBandwidth`, `ByTrafficPackage` or `BandwidthCluster`.
    pub internet_charge_type: InternetChargeType,
    /// Traffic that is paid ahead. Only with `ByTrafficPackage`; the free package when left out. Unit: TB.
    pub traffic_package_size: Option<f64>,
    /// Highest public bandwidth out of the instance, 1 when absent. Unit: Mbps. Default: `1`.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Number of instances, 1 to 100.
    pub instance_count: i64,
    /// System disk of the instance. When left out, it is as small as the image allows.
    pub system_disk: SystemDisk,
    /// Data disks of the instance, besides its system disk. At most 10 on creation; none when left out.
    pub data_disks: Vec<DataDisk>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InquiryPriceCreateInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(
        zone_id: impl Into<String>,
        instance_type: impl Into<String>,
        instance_charge_type: impl Into<InstanceChargeType>,
        internet_charge_type: impl Into<InternetChargeType>,
        instance_count: i64,
        system_disk: SystemDisk,
    ) -> Self {
        Self {
            zone_id: zone_id.into(),
            instance_type: instance_type.into(),
            instance_charge_type: instance_charge_type.into(),
            internet_charge_type: internet_charge_type.into(),
            instance_count,
            system_disk,
            ..Self::default()
        }
    }

    /// Id of the image.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Length and renewal of the subscription.
    pub fn instance_charge_prepaid(mut self, value: InstanceChargePrepaid) -> Self {
        self.instance_charge_prepaid = Some(value);
        self
    }

    /// Settings of paying as it is used.
    pub fn instance_charge_postpaid(mut self, value: InstanceChargePostpaid) -> Self {
        self.instance_charge_postpaid = Some(value);
        self
    }

    /// Traffic that is paid ahead.
    pub fn traffic_package_size(mut self, value: f64) -> Self {
        self.traffic_package_size = Some(value);
        self
    }

    /// Highest public bandwidth out of the instance, 1 when absent.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Data disks of the instance, besides its system disk.
    pub fn data_disks(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disks = cloudspec_wire::all(value);
        self.extra.set_empty(11, self.data_disks.is_empty());
        self
    }
}

record! {
    InquiryPriceCreateInstanceRequest: INQUIRY_PRICE_CREATE_INSTANCE_REQUEST,
    0 zone_id: Str = Field::string("zoneId").place(Place::Body).required(),
    1 image_id: OptStr = Field::string("imageId").place(Place::Body),
    2 instance_type: Str = Field::string("instanceType").place(Place::Body).required(),
    3 instance_charge_type: Enum = Field::one_of("instanceChargeType", InstanceChargeType::VALUES).place(Place::Body).required(),
    4 instance_charge_prepaid: Opt = Field::record("instanceChargePrepaid", &crate::shapes::INSTANCE_CHARGE_PREPAID).place(Place::Body),
    5 instance_charge_postpaid: Opt = Field::record("instanceChargePostpaid", &crate::shapes::INSTANCE_CHARGE_POSTPAID).place(Place::Body),
    6 internet_charge_type: Enum = Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body).required(),
    7 traffic_package_size: OptFloat = Field::double("trafficPackageSize").place(Place::Body),
    8 internet_max_bandwidth_out: OptInt = Field::int64("internetMaxBandwidthOut").place(Place::Body),
    9 instance_count: Int = Field::int64("instanceCount").place(Place::Body).required(),
    10 system_disk: Record = Field::record("systemDisk", &crate::shapes::SYSTEM_DISK).place(Place::Body).required(),
    11 data_disks: List = Field::record("dataDisks", &crate::shapes::DATA_DISK).list().place(Place::Body),
}

/// Response of `InquiryPriceCreateInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Price of the instance without disks and network.
    pub instance_price: Option<InstancePrice>,
    /// Prices of the public bandwidth. There are two for a traffic package: that of the package and that of
    /// what exceeds it.
    pub bandwidth_price: Vec<BandwidthPrice>,
    /// Price of the elastic IP address that the load balancer gets.
    pub eip_price: Option<EipPrice>,
    /// Price of the system disk of the instance.
    pub system_disk_price: Option<SystemDiskPrice>,
    /// Price of all data disks together.
    pub data_disk_price: Option<crate::shapes::DataDiskPrice>,
    /// Prices of the data disks, one entry for each category and size that was asked about.
    pub data_disk_prices: Vec<DataDiskPrice>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InquiryPriceCreateInstanceResponse: INQUIRY_PRICE_CREATE_INSTANCE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 instance_price: Opt = Field::record("instancePrice", &INSTANCE_PRICE),
    2 bandwidth_price: List = Field::record("bandwidthPrice", &crate::shapes::BANDWIDTH_PRICE).list(),
    3 eip_price: Opt = Field::record("eipPrice", &EIP_PRICE),
    4 system_disk_price: Opt = Field::record("systemDiskPrice", &SYSTEM_DISK_PRICE),
    5 data_disk_price: Opt = Field::record("dataDiskPrice", &crate::shapes::DATA_DISK_PRICE),
    6 data_disk_prices: List = Field::record("dataDiskPrices", &DATA_DISK_PRICE).list(),
}

/// `instancePrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstancePrice {
    /// Part of the price that remains, in percent: 80 is a fifth off.
    pub discount: Option<f64>,
    /// Price to pay, discount taken off. Empty when it depends on use.
    pub discount_price: Option<f64>,
    /// Price before discount. Empty when it depends on use.
    pub original_price: Option<f64>,
    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub unit_price: Option<f64>,
    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub discount_unit_price: Option<f64>,
    /// How long the price is for, such as an hour or a month.
    pub charge_unit: Option<String>,
    /// Prices by amount, one entry for each step, when it is paid by use; empty when all units cost the
    /// same.
    pub step_prices: Vec<StepPrice>,
    /// What the price counts, such as GB.
    pub amount_unit: Option<String>,
    /// Price of a unit beyond the package before discount.
    pub excess_unit_price: Option<f64>,
    /// Price of a unit beyond the package, discount taken off.
    pub excess_discount_unit_price: Option<f64>,
    /// What use beyond the package is counted in.
    pub excess_amount_unit: Option<String>,
    /// Kind of specification that the price belongs to.
    pub category: Option<Category>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstancePrice: INSTANCE_PRICE,
    0 discount: OptFloat = Field::double("discount"),
    1 discount_price: OptFloat = Field::double("discountPrice"),
    2 original_price: OptFloat = Field::double("originalPrice"),
    3 unit_price: OptFloat = Field::double("unitPrice"),
    4 discount_unit_price: OptFloat = Field::double("discountUnitPrice"),
    5 charge_unit: OptStr = Field::string("chargeUnit"),
    6 step_prices: List = Field::record("stepPrices", &crate::shapes::STEP_PRICE).list(),
    7 amount_unit: OptStr = Field::string("amountUnit"),
    8 excess_unit_price: OptFloat = Field::double("excessUnitPrice"),
    9 excess_discount_unit_price: OptFloat = Field::double("excessDiscountUnitPrice"),
    10 excess_amount_unit: OptStr = Field::string("excessAmountUnit"),
    11 category: Opt = Field::one_of("category", Category::VALUES),
}

/// `eipPrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EipPrice {
    /// Part of the price that remains, in percent: 80 is a fifth off.
    pub discount: Option<f64>,
    /// Price to pay, discount taken off. Empty when it depends on use.
    pub discount_price: Option<f64>,
    /// Price before discount. Empty when it depends on use.
    pub original_price: Option<f64>,
    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub unit_price: Option<f64>,
    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub discount_unit_price: Option<f64>,
    /// How long the price is for, such as an hour or a month.
    pub charge_unit: Option<String>,
    /// Prices by amount, one entry for each step, when it is paid by use; empty when all units cost the
    /// same.
    pub step_prices: Vec<StepPrice>,
    /// What the price counts, such as GB.
    pub amount_unit: Option<String>,
    /// Price of a unit beyond the package before discount.
    pub excess_unit_price: Option<f64>,
    /// Price of a unit beyond the package, discount taken off.
    pub excess_discount_unit_price: Option<f64>,
    /// What use beyond the package is counted in.
    pub excess_amount_unit: Option<String>,
    /// Kind of specification that the price belongs to.
    pub category: Option<Category>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EipPrice: EIP_PRICE,
    0 discount: OptFloat = Field::double("discount"),
    1 discount_price: OptFloat = Field::double("discountPrice"),
    2 original_price: OptFloat = Field::double("originalPrice"),
    3 unit_price: OptFloat = Field::double("unitPrice"),
    4 discount_unit_price: OptFloat = Field::double("discountUnitPrice"),
    5 charge_unit: OptStr = Field::string("chargeUnit"),
    6 step_prices: List = Field::record("stepPrices", &crate::shapes::STEP_PRICE).list(),
    7 amount_unit: OptStr = Field::string("amountUnit"),
    8 excess_unit_price: OptFloat = Field::double("excessUnitPrice"),
    9 excess_discount_unit_price: OptFloat = Field::double("excessDiscountUnitPrice"),
    10 excess_amount_unit: OptStr = Field::string("excessAmountUnit"),
    11 category: Opt = Field::one_of("category", Category::VALUES),
}

/// `systemDiskPrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct SystemDiskPrice {
    /// Part of the price that remains, in percent: 80 is a fifth off.
    pub discount: Option<f64>,
    /// Price to pay, discount taken off. Empty when it depends on use.
    pub discount_price: Option<f64>,
    /// Price before discount. Empty when it depends on use.
    pub original_price: Option<f64>,
    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub unit_price: Option<f64>,
    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub discount_unit_price: Option<f64>,
    /// How long the price is for, such as an hour or a month.
    pub charge_unit: Option<String>,
    /// Prices by amount, one entry for each step, when it is paid by use; empty when all units cost the
    /// same.
    pub step_prices: Vec<StepPrice>,
    /// What the price counts, such as GB.
    pub amount_unit: Option<String>,
    /// Price of a unit beyond the package before discount.
    pub excess_unit_price: Option<f64>,
    /// Price of a unit beyond the package, discount taken off.
    pub excess_discount_unit_price: Option<f64>,
    /// What use beyond the package is counted in.
    pub excess_amount_unit: Option<String>,
    /// Kind of specification that the price belongs to.
    pub category: Option<Category>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SystemDiskPrice: SYSTEM_DISK_PRICE,
    0 discount: OptFloat = Field::double("discount"),
    1 discount_price: OptFloat = Field::double("discountPrice"),
    2 original_price: OptFloat = Field::double("originalPrice"),
    3 unit_price: OptFloat = Field::double("unitPrice"),
    4 discount_unit_price: OptFloat = Field::double("discountUnitPrice"),
    5 charge_unit: OptStr = Field::string("chargeUnit"),
    6 step_prices: List = Field::record("stepPrices", &crate::shapes::STEP_PRICE).list(),
    7 amount_unit: OptStr = Field::string("amountUnit"),
    8 excess_unit_price: OptFloat = Field::double("excessUnitPrice"),
    9 excess_discount_unit_price: OptFloat = Field::double("excessDiscountUnitPrice"),
    10 excess_amount_unit: OptStr = Field::string("excessAmountUnit"),
    11 category: Opt = Field::one_of("category", Category::VALUES),
}

/// `dataDiskPrices` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDiskPrice {
    /// Id of the disk. Responses have it; on creation it must be left out. `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Name of the disk, up to 64 characters: letters, digits, `-` and `.`. In a query, a part of it is
    /// enough.
    pub disk_name: Option<String>,
    /// Size of the disk. Unit: GiB.
    pub disk_size: Option<i64>,
    /// How many disks to create.
    pub disk_amount: Option<i64>,
    /// Whether the disk can be detached from its instance.
    pub portable: Option<bool>,
    /// Category of the disk: `Standard Disk` (HDD) or `SSD`.
    pub disk_category: Option<String>,
    /// Price of the disk. Only responses have it.
    pub disk_price: Option<DiskPrice>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataDiskPrice: DATA_DISK_PRICE,
    0 disk_id: OptStr = Field::string("diskId"),
    1 disk_name: OptStr = Field::string("diskName"),
    2 disk_size: OptInt = Field::int64("diskSize"),
    3 disk_amount: OptInt = Field::int64("diskAmount"),
    4 portable: OptBool = Field::boolean("portable"),
    5 disk_category: OptStr = Field::string("diskCategory"),
    6 disk_price: Opt = Field::record("diskPrice", &crate::shapes::DISK_PRICE),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    InquiryPriceCreateInstanceRequest,
    InquiryPriceCreateInstanceResponse,
    InstancePrice,
    EipPrice,
    SystemDiskPrice,
    DataDiskPrice,
}
