// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Deep.json; do not edit.
//! Deep (`Deep`).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "Deep",
    effect: Effect::Read,
    request: DeepRequest = DEEP_REQUEST,
    response: DeepResponse = DEEP_RESPONSE,
}

/// Request of `Deep`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeepRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeepRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    DeepRequest: DEEP_REQUEST,
}

/// Response of `Deep`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeepResponse {
    /// `Body`: record.
    pub body: Option<Body>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeepResponse: DEEP_RESPONSE,
    0 body: Opt = Field::record("Body", &BODY),
}

/// `Body` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// `Data`: record.
    pub data: Option<Data>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Body: BODY,
    0 data: Opt = Field::record("Data", &DATA),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Data {
    /// `Result`: record.
    pub result: Option<ResultItem>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Data: DATA,
    0 result: Opt = Field::record("Result", &RESULT_ITEM),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultItem {
    /// `Content`: record.
    pub content: Option<Content>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResultItem: RESULT_ITEM,
    0 content: Opt = Field::record("Content", &CONTENT),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result.Content` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Content {
    /// `Data`: record.
    pub data: Option<ContentData>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Content: CONTENT,
    0 data: Opt = Field::record("Data", &CONTENT_DATA),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result.Content.Data` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ContentData {
    /// `Result`: record.
    pub result: Option<DataResult>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ContentData: CONTENT_DATA,
    0 result: Opt = Field::record("Result", &DATA_RESULT),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result.Content.Data.Result` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataResult {
    /// `Content`: record.
    pub content: Option<ResultContent>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataResult: DATA_RESULT,
    0 content: Opt = Field::record("Content", &RESULT_CONTENT),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result.Content.Data.Result.Content` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultContent {
    /// `Data`: record.
    pub data: Option<ResultContentData>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResultContent: RESULT_CONTENT,
    0 data: Opt = Field::record("Data", &RESULT_CONTENT_DATA),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result.Content.Data.Result.Content.Data` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultContentData {
    /// `Result`: record.
    pub result: Option<ContentDataResult>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResultContentData: RESULT_CONTENT_DATA,
    0 result: Opt = Field::record("Result", &CONTENT_DATA_RESULT),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result.Content.Data.Result.Content.Data.Result` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ContentDataResult {
    /// `Content`: record.
    pub content: Option<DataResultContent>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ContentDataResult: CONTENT_DATA_RESULT,
    0 content: Opt = Field::record("Content", &DATA_RESULT_CONTENT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataResultContent {
    /// `Data`: record.
    pub data: Option<DataResultContentData>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataResultContent: DATA_RESULT_CONTENT,
    0 data: Opt = Field::record("Data", &DATA_RESULT_CONTENT_DATA),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataResultContentData {
    /// `Result`: record.
    pub result: Option<ResultContentDataResult>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataResultContentData: DATA_RESULT_CONTENT_DATA,
    0 result: Opt = Field::record("Result", &RESULT_CONTENT_DATA_RESULT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultContentDataResult {
    /// `Content`: record.
    pub content: Option<ContentDataResultContent>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResultContentDataResult: RESULT_CONTENT_DATA_RESULT,
    0 content: Opt = Field::record("Content", &CONTENT_DATA_RESULT_CONTENT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ContentDataResultContent {
    /// `Data`: record.
    pub data: Option<ContentDataResultContentData>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ContentDataResultContent: CONTENT_DATA_RESULT_CONTENT,
    0 data: Opt = Field::record("Data", &CONTENT_DATA_RESULT_CONTENT_DATA),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ContentDataResultContentData {
    /// `Result`: record.
    pub result: Option<DataResultContentDataResult>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ContentDataResultContentData: CONTENT_DATA_RESULT_CONTENT_DATA,
    0 result: Opt = Field::record("Result", &DATA_RESULT_CONTENT_DATA_RESULT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataResultContentDataResult {
    /// `Content`: record.
    pub content: Option<ResultContentDataResultContent>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataResultContentDataResult: DATA_RESULT_CONTENT_DATA_RESULT,
    0 content: Opt = Field::record("Content", &RESULT_CONTENT_DATA_RESULT_CONTENT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultContentDataResultContent {
    /// `Data`: record.
    pub data: Option<ResultContentDataResultContentData>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResultContentDataResultContent: RESULT_CONTENT_DATA_RESULT_CONTENT,
    0 data: Opt = Field::record("Data", &RESULT_CONTENT_DATA_RESULT_CONTENT_DATA),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultContentDataResultContentData {
    /// `Result`: record.
    pub result: Option<ContentDataResultContentDataResult>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResultContentDataResultContentData: RESULT_CONTENT_DATA_RESULT_CONTENT_DATA,
    0 result: Opt = Field::record("Result", &CONTENT_DATA_RESULT_CONTENT_DATA_RESULT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ContentDataResultContentDataResult {
    /// `Content`: record.
    pub content: Option<DataResultContentDataResultContent>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ContentDataResultContentDataResult: CONTENT_DATA_RESULT_CONTENT_DATA_RESULT,
    0 content: Opt = Field::record("Content", &DATA_RESULT_CONTENT_DATA_RESULT_CONTENT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataResultContentDataResultContent {
    /// `Data`: record.
    pub data: Option<DataResultContentDataResultContentData>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataResultContentDataResultContent: DATA_RESULT_CONTENT_DATA_RESULT_CONTENT,
    0 data: Opt = Field::record("Data", &DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataResultContentDataResultContentData {
    /// `Result`: record.
    pub result: Option<ResultContentDataResultContentDataResult>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataResultContentDataResultContentData: DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA,
    0 result: Opt = Field::record("Result", &RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultContentDataResultContentDataResult {
    /// `Content`: record.
    pub content: Option<ContentDataResultContentDataResultContent>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResultContentDataResultContentDataResult: RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT,
    0 content: Opt = Field::record("Content", &CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ContentDataResultContentDataResultContent {
    /// `Data`: record.
    pub data: Option<ContentDataResultContentDataResultContentData>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ContentDataResultContentDataResultContent: CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT,
    0 data: Opt = Field::record("Data", &CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ContentDataResultContentDataResultContentData {
    /// `Result`: record.
    pub result: Option<DataResultContentDataResultContentDataResult>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ContentDataResultContentDataResultContentData: CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA,
    0 result: Opt = Field::record("Result", &DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataResultContentDataResultContentDataResult {
    /// `Content`: record.
    pub content: Option<ResultContentDataResultContentDataResultContent>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataResultContentDataResultContentDataResult: DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT,
    0 content: Opt = Field::record("Content", &RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultContentDataResultContentDataResultContent {
    /// `Data`: record.
    pub data: Option<ResultContentDataResultContentDataResultContentData>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResultContentDataResultContentDataResultContent: RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT,
    0 data: Opt = Field::record("Data", &RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultContentDataResultContentDataResultContentData {
    /// `Result`: record.
    pub result: Option<ContentDataResultContentDataResultContentDataResult>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResultContentDataResultContentDataResultContentData: RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA,
    0 result: Opt = Field::record("Result", &CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ContentDataResultContentDataResultContentDataResult {
    /// `Content`: record.
    pub content: Option<DataResultContentDataResultContentDataResultContent>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ContentDataResultContentDataResultContentDataResult: CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT,
    0 content: Opt = Field::record("Content", &DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataResultContentDataResultContentDataResultContent {
    /// `Data`: string.
    pub data: Option<String>,
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataResultContentDataResultContentDataResultContent: DATA_RESULT_CONTENT_DATA_RESULT_CONTENT_DATA_RESULT_CONTENT,
    0 data: OptStr = Field::string("Data"),
    1 id: OptStr = Field::string("Id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeepRequest,
    DeepResponse,
    Body,
    Data,
    ResultItem,
    Content,
    ContentData,
    DataResult,
    ResultContent,
    ResultContentData,
    ContentDataResult,
    DataResultContent,
    DataResultContentData,
    ResultContentDataResult,
    ContentDataResultContent,
    ContentDataResultContentData,
    DataResultContentDataResult,
    ResultContentDataResultContent,
    ResultContentDataResultContentData,
    ContentDataResultContentDataResult,
    DataResultContentDataResultContent,
    DataResultContentDataResultContentData,
    ResultContentDataResultContentDataResult,
    ContentDataResultContentDataResultContent,
    ContentDataResultContentDataResultContentData,
    DataResultContentDataResultContentDataResult,
    ResultContentDataResultContentDataResultContent,
    ResultContentDataResultContentDataResultContentData,
    ContentDataResultContentDataResultContentDataResult,
    DataResultContentDataResultContentDataResultContent,
}
