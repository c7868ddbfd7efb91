// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeImages.json; do not edit.
//! Lists images of a zone, the provider's and the account's.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-images.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Place, open_enum, operation, record,
};

pub use crate::shapes::ImageStatus;

operation! {
    name: "DescribeImages",
    effect: Effect::Read,
    request: DescribeImagesRequest = DESCRIBE_IMAGES_REQUEST,
    response: DescribeImagesResponse = DESCRIBE_IMAGES_RESPONSE,
    paging: &Paging::number("pageNum").size("pageSize").items(&["dataSet"]).total(&["totalCount"]),
}

/// Request of `DescribeImages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagesRequest {
    /// Ids of the images. `DescribeImages` lists them.
    pub image_ids: Vec<String>,
    /// Name of the image, at most 24 characters.
    pub image_name: Option<String>,
    /// Id of the zone, such as `SIN-E`; `DescribeZones` lists them.
    pub zone_id: String,
    /// Operating system of the image, such as `CentOS`, `Windows`, `Ubuntu` or `Debian`.
    pub category: Option<Category>,
    /// Whether it is the provider's (`PUBLIC_IMAGE`) or one's own (`CUSTOM_IMAGE`).
    pub image_type: Option<ImageType>,
    /// Kind of operating system in the image: `linux` or `windows`.
    pub os_type: Option<OsType>,
    /// State of the image: `CREATING`, `AVAILABLE` or `UNAVAILABLE`.
    pub image_status: Option<ImageStatus>,
    /// Page to return, counted from 1. Default: `1`.
    pub page_num: Option<i64>,
    /// Entries on each page, 20 when absent and at most 1000. Default: `20`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeImagesRequest {
    /// Creates a value with the required members.
    pub fn new(zone_id: impl Into<String>) -> Self {
        Self {
            zone_id: zone_id.into(),
            ..Self::default()
        }
    }

    /// Ids of the images.
    pub fn image_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_ids = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.image_ids.is_empty());
        self
    }

    /// Name of the image, at most 24 characters.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Operating system of the image, such as `CentOS`, `Windows`, `Ubuntu` or `Debian`.
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Whether it is the provider's (`PUBLIC_IMAGE`) or one's own (`CUSTOM_IMAGE`).
    pub fn image_type(mut self, value: impl Into<ImageType>) -> Self {
        self.image_type = Some(value.into());
        self
    }

    /// Kind of operating system in the image: `linux` or `windows`.
    pub fn os_type(mut self, value: impl Into<OsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// State of the image: `CREATING`, `AVAILABLE` or `UNAVAILABLE`.
    pub fn image_status(mut self, value: impl Into<ImageStatus>) -> Self {
        self.image_status = Some(value.into());
        self
    }

    /// Page to return, counted from 1.
    pub fn page_num(mut self, value: i64) -> Self {
        self.page_num = Some(value);
        self
    }

    /// Entries on each page, 20 when absent and at most 1000.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeImagesRequest: DESCRIBE_IMAGES_REQUEST,
    0 image_ids: List = Field::string("imageIds").list().place(Place::Body),
    1 image_name: OptStr = Field::string("imageName").place(Place::Body),
    2 zone_id: Str = Field::string("zoneId").place(Place::Body).required(),
    3 category: Opt = Field::one_of("category", Category::VALUES).place(Place::Body),
    4 image_type: Opt = Field::one_of("imageType", ImageType::VALUES).place(Place::Body),
    5 os_type: Opt = Field::one_of("osType", OsType::VALUES).place(Place::Body),
    6 image_status: Opt = Field::one_of("imageStatus", ImageStatus::VALUES).place(Place::Body),
    7 page_num: OptInt = Field::int64("pageNum").place(Place::Body),
    8 page_size: OptInt = Field::int64("pageSize").place(Place::Body).limits(&Limits::new().range(None, Some(1000.0))),
}

/// Response of `DescribeImages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Entries of this page.
    pub data_set: Vec<Image>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeImagesResponse: DESCRIBE_IMAGES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 total_count: OptInt = Field::int64("totalCount"),
    2 data_set: List = Field::record("dataSet", &IMAGE).list(),
}

/// `dataSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Image {
    /// Id of the image. `DescribeImages` lists it.
    pub image_id: Option<String>,
    /// Name of the image, at most 24 characters.
    pub image_name: Option<String>,
    /// Whether it is the provider's (`PUBLIC_IMAGE`) or one's own (`CUSTOM_IMAGE`).
    pub image_type: Option<String>,
    /// Size of the image. The system disk of an instance must be at least as large. Unit: GB.
    pub image_size: Option<String>,
    /// Description of the image, at most 255 characters.
    pub image_description: Option<String>,
    /// Version of the operating system in the image, such as `7.9`.
    pub image_version: Option<String>,
    /// State of the image: `CREATING`, `AVAILABLE` or `UNAVAILABLE`.
    pub image_status: Option<ImageStatus>,
    /// Operating system of the image, such as `CentOS`, `Windows`, `Ubuntu` or `Debian`.
    pub category: Option<String>,
    /// Kind of operating system in the image: `linux` or `windows`.
    pub os_type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Image: IMAGE,
    0 image_id: OptStr = Field::string("imageId"),
    1 image_name: OptStr = Field::string("imageName"),
    2 image_type: OptStr = Field::string("imageType"),
    3 image_size: OptStr = Field::string("imageSize"),
    4 image_description: OptStr = Field::string("imageDescription"),
    5 image_version: OptStr = Field::string("imageVersion"),
    6 image_status: Opt = Field::one_of("imageStatus", ImageStatus::VALUES),
    7 category: OptStr = Field::string("category"),
    8 os_type: OptStr = Field::string("osType"),
}

open_enum! {
    /// Documented values of `category`. The provider may add others.
    pub enum Category {
        Windows = "Windows",
        Ubuntu = "Ubuntu",
        CentOs = "CentOS",
        Debian = "Debian",
        ArchLinux = "ARCH_LINUX",
        Coreos = "COREOS",
        Fedora = "FEDORA",
        FreeBsd = "FreeBSD",
        Kylin = "KYLIN",
        OracleLinux = "ORACLE_LINUX",
        Redhat = "REDHAT",
        Suse = "SUSE",
        TencentOs = "TencentOS",
        Others = "OTHERS",
    }
}

open_enum! {
    /// Documented values of `imageType`. The provider may add others.
    pub enum ImageType {
        PublicImage = "PUBLIC_IMAGE",
        CustomImage = "CUSTOM_IMAGE",
    }
}

open_enum! {
    /// Documented values of `osType`. The provider may add others.
    pub enum OsType {
        Linux = "linux",
        Windows = "windows",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImagesRequest,
    DescribeImagesResponse,
    Image,
}
