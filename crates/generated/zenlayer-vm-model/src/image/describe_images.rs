// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DescribeImages.json; do not edit.
//! Lists images of a zone, the provider's and one's own.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/describe-images.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Place, Schema, all, operation, record};

operation!(Operation::new::<DescribeImagesRequest, DescribeImagesResponse>(
    "DescribeImages", Effect::Read, &DESCRIBE_IMAGES_REQUEST, &DESCRIBE_IMAGES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "pageNum" }, size: Some("pageSize"), items: &["dataSet"], total: Some(&["totalCount"]),
}));

/// Request of `DescribeImages`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImagesRequest {
    /** `imageIds`: texts. */ pub image_ids: Vec<String>,
    /** `imageName`: text. */ pub image_name: Option<String>,
    /** `zoneId`: text. */ pub zone_id: String,
    /** `category`: one of the known values. */ pub category: Option<Category>,
    /** `imageType`: one of the known values. */ pub image_type: Option<ImageType>,
    /** `osType`: one of the known values. */ pub os_type: Option<OsType>,
    /** `imageStatus`: one of the known values. */ pub image_status: Option<ImageStatus>,
    /** `pageNum`: integer. Default: `1`. */ pub page_num: Option<i64>,
    /** `pageSize`: integer, at most 1000. Default: `20`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeImagesRequest {
    /// With what is required.
    pub fn new(zone_id: impl Into<String>) -> Self { Self { zone_id: zone_id.into(), ..Self::default() } }
    /// Sets `imageIds`.
    pub fn image_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.image_ids = all(value); self }
    /// Sets `imageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self { self.image_name = Some(value.into()); self }
    /// Sets `category`.
    pub fn category(mut self, value: impl Into<Category>) -> Self { self.category = Some(value.into()); self }
    /// Sets `imageType`.
    pub fn image_type(mut self, value: impl Into<ImageType>) -> Self { self.image_type = Some(value.into()); self }
    /// Sets `osType`.
    pub fn os_type(mut self, value: impl Into<OsType>) -> Self { self.os_type = Some(value.into()); self }
    /// Sets `imageStatus`.
    pub fn image_status(mut self, value: impl Into<ImageStatus>) -> Self { self.image_status = Some(value.into()); self }
    /// Sets `pageNum`.
    pub fn page_num(mut self, value: i64) -> Self { self.page_num = Some(value); self }
    /// Sets `pageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeImagesRequest`].
pub static DESCRIBE_IMAGES_REQUEST: Schema = Schema { name: "DescribeImagesRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("imageIds").list().place(Place::Body),
    Field::string("imageName").place(Place::Body),
    Field::string("zoneId").place(Place::Body).required(),
    Field::one_of("category", Category::VALUES).place(Place::Body),
    Field::one_of("imageType", ImageType::VALUES).place(Place::Body),
    Field::one_of("osType", OsType::VALUES).place(Place::Body),
    Field::one_of("imageStatus", ImageStatus::VALUES).place(Place::Body),
    Field::int64("pageNum").place(Place::Body),
    Field::int64("pageSize").place(Place::Body).limits(&Limits::range(None, Some(1000.0))),
]; &ROWS } };
record!(DescribeImagesRequest, DESCRIBE_IMAGES_REQUEST,
    [0 List image_ids, 1 OptStr image_name, 2 Str zone_id, 3 Opt category, 4 Opt image_type, 5 Opt os_type,
    6 Opt image_status] [7 OptInt page_num, 8 OptInt page_size]);

/// Answer of `DescribeImages`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImagesResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `totalCount`: integer. */ pub total_count: Option<i64>,
    /** `dataSet`: records. */ pub data_set: Vec<DataSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeImagesResponse`].
pub static DESCRIBE_IMAGES_RESPONSE: Schema = Schema { name: "DescribeImagesResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::int64("totalCount"),
    Field::record("dataSet", &DATA_SET).list(),
]; &ROWS } };
record!(DescribeImagesResponse, DESCRIBE_IMAGES_RESPONSE, [0 Str request_id, 2 List data_set] [1 OptInt total_count]);

/// What `dataSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataSet {
    /** `imageId`: text. */ pub image_id: Option<String>,
    /** `imageName`: text. */ pub image_name: Option<String>,
    /** `imageType`: text. */ pub image_type: Option<String>,
    /** `imageSize`: text. */ pub image_size: Option<String>,
    /** `imageDescription`: text. */ pub image_description: Option<String>,
    /** `imageVersion`: text. */ pub image_version: Option<String>,
    /** `imageStatus`: one of the known values. */ pub image_status: Option<ImageStatus>,
    /** `category`: text. */ pub category: Option<String>,
    /** `osType`: text. */ pub os_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataSet`].
pub static DATA_SET: Schema = Schema { name: "DataSet", fields: { static ROWS: [Field; 9] = [
    Field::string("imageId"),
    Field::string("imageName"),
    Field::string("imageType"),
    Field::string("imageSize"),
    Field::string("imageDescription"),
    Field::string("imageVersion"),
    Field::one_of("imageStatus", ImageStatus::VALUES),
    Field::string("category"),
    Field::string("osType"),
]; &ROWS } };
record!(DataSet, DATA_SET,
    [0 OptStr image_id, 1 OptStr image_name, 2 OptStr image_type, 3 OptStr image_size, 4 OptStr image_description,
    5 OptStr image_version, 6 Opt image_status, 7 OptStr category, 8 OptStr os_type] []);

cloudspec_wire::open_enum! {
    /// Values of `category`. The provider may add to them.
    pub enum Category {
        Windows = "Windows", Ubuntu = "Ubuntu", CentOs = "CentOS", Debian = "Debian", ArchLinux = "ARCH_LINUX", Coreos = "COREOS",
        Fedora = "FEDORA", FreeBsd = "FreeBSD", Kylin = "KYLIN", OracleLinux = "ORACLE_LINUX", Redhat = "REDHAT", Suse = "SUSE",
        TencentOs = "TencentOS", Others = "OTHERS",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `imageType`. The provider may add to them.
    pub enum ImageType {
        PublicImage = "PUBLIC_IMAGE", CustomImage = "CUSTOM_IMAGE",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `osType`. The provider may add to them.
    pub enum OsType {
        Linux = "linux", Windows = "windows",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `imageStatus`. The provider may add to them.
    pub enum ImageStatus {
        Creating = "CREATING", Available = "AVAILABLE", Unavailable = "UNAVAILABLE",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeImagesRequest, DescribeImagesResponse, DataSet);
