// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifyImageAttribute.json; do not edit.
//! Changes the name, description, status, family, boot mode or features of a custom image.
//!
//! - Requires permission for the action `ecs:ModifyImageAttribute` (access level update), on Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyImageAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{BootMode, Features};

operation! {
    name: "ModifyImageAttribute",
    effect: Effect::Write,
    request: ModifyImageAttributeRequest = MODIFY_IMAGE_ATTRIBUTE_REQUEST,
    response: ModifyImageAttributeResponse = MODIFY_IMAGE_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ModifyImageAttribute").resources(&[AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/{#imageId}").required()])),
}

errors! {
    "400 ImageFamilyQuotaFull",
    "400 ImageQuotaFull.ImageFamily",
    "400 InvalidBootMode.NotSupport",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidImageFamily.Malformed",
    "400 InvalidImageName.Duplicated = There is an image of that name already.",
    "400 InvalidImageName.Malformed = The name of the image is malformed.",
    "400 InvalidLicenseType.NotSupported",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 ImageStatus.NotAvailable",
    "403 ImageStatus.NotDeprecated",
    "403 ImageUseShared",
    "403 OperationDeined.ImageUsingByInstance",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
}

/// Request of `ModifyImageAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyImageAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: String,
    /// Name of the image: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub image_name: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// Family of the image; the newest image of a family can be asked for by it.
    pub image_family: Option<String>,
    /// How the image boots: by `BIOS` or by `UEFI`.
    pub boot_mode: Option<BootMode>,
    /// How the operating system is licensed: `Auto`, `Aliyun` or `BYOL`.
    pub license_type: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Abilities of the image, such as support of NVMe.
    pub features: Option<Features>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyImageAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            image_id: image_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the image: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Family of the image; the newest image of a family can be asked for by it.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// How the image boots: by `BIOS` or by `UEFI`.
    pub fn boot_mode(mut self, value: impl Into<BootMode>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }

    /// How the operating system is licensed: `Auto`, `Aliyun` or `BYOL`.
    pub fn license_type(mut self, value: impl Into<String>) -> Self {
        self.license_type = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Abilities of the image, such as support of NVMe.
    pub fn features(mut self, value: Features) -> Self {
        self.features = Some(value);
        self
    }
}

record! {
    ModifyImageAttributeRequest: MODIFY_IMAGE_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_id: Str = Field::string("ImageId").required(),
    2 image_name: OptStr = Field::string("ImageName"),
    3 status: Opt = Field::one_of("Status", Status::VALUES),
    4 image_family: OptStr = Field::string("ImageFamily"),
    5 boot_mode: Opt = Field::one_of("BootMode", BootMode::VALUES),
    6 license_type: OptStr = Field::string("LicenseType"),
    7 description: OptStr = Field::string("Description"),
    8 features: Opt = Field::record("Features", &crate::shapes::FEATURES),
}

/// Response of `ModifyImageAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyImageAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyImageAttributeResponse: MODIFY_IMAGE_ATTRIBUTE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Deprecated = "Deprecated",
        Available = "Available",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyImageAttributeRequest,
    ModifyImageAttributeResponse,
}
