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
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeepRequest {
    /// Starts with nothing set; every member is optional.
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
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    pub result: Option<DataResult>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Data: DATA,
    0 result: Opt = Field::record("Result", &DATA_RESULT),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataResult {
    /// `Content`: record.
    pub content: Option<Content>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DataResult: DATA_RESULT,
    0 content: Opt = Field::record("Content", &CONTENT),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result.Content` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Content {
    /// `Data`: record.
    pub data: Option<ContentData>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    pub result: Option<ResultItem>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ContentData: CONTENT_DATA,
    0 result: Opt = Field::record("Result", &RESULT_ITEM),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result.Content.Data.Result` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultItem {
    /// `Content`: record.
    pub content: Option<ResultContent>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ResultItem: RESULT_ITEM,
    0 content: Opt = Field::record("Content", &RESULT_CONTENT),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result.Content.Data.Result.Content` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultContent {
    /// `Data`: record.
    pub data: Option<Data2>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ResultContent: RESULT_CONTENT,
    0 data: Opt = Field::record("Data", &DATA2),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result.Content.Data.Result.Content.Data` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Data2 {
    /// `Result`: record.
    pub result: Option<ResultItem2>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Data2: DATA2,
    0 result: Opt = Field::record("Result", &RESULT_ITEM2),
    1 id: OptStr = Field::string("Id"),
}

/// `Body.Data.Result.Content.Data.Result.Content.Data.Result` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultItem2 {
    /// `Content`: record.
    pub content: Option<Content2>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ResultItem2: RESULT_ITEM2,
    0 content: Opt = Field::record("Content", &CONTENT2),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Content2 {
    /// `Data`: record.
    pub data: Option<Data3>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Content2: CONTENT2,
    0 data: Opt = Field::record("Data", &DATA3),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Data3 {
    /// `Result`: record.
    pub result: Option<ResultItem3>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Data3: DATA3,
    0 result: Opt = Field::record("Result", &RESULT_ITEM3),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultItem3 {
    /// `Content`: record.
    pub content: Option<Content3>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ResultItem3: RESULT_ITEM3,
    0 content: Opt = Field::record("Content", &CONTENT3),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Content3 {
    /// `Data`: record.
    pub data: Option<Data4>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Content3: CONTENT3,
    0 data: Opt = Field::record("Data", &DATA4),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Data4 {
    /// `Result`: record.
    pub result: Option<ResultItem4>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Data4: DATA4,
    0 result: Opt = Field::record("Result", &RESULT_ITEM4),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultItem4 {
    /// `Content`: record.
    pub content: Option<Content4>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ResultItem4: RESULT_ITEM4,
    0 content: Opt = Field::record("Content", &CONTENT4),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Content4 {
    /// `Data`: record.
    pub data: Option<Data5>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Content4: CONTENT4,
    0 data: Opt = Field::record("Data", &DATA5),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Data5 {
    /// `Result`: record.
    pub result: Option<ResultItem5>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Data5: DATA5,
    0 result: Opt = Field::record("Result", &RESULT_ITEM5),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultItem5 {
    /// `Content`: record.
    pub content: Option<Content5>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ResultItem5: RESULT_ITEM5,
    0 content: Opt = Field::record("Content", &CONTENT5),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Content5 {
    /// `Data`: record.
    pub data: Option<Data6>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Content5: CONTENT5,
    0 data: Opt = Field::record("Data", &DATA6),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Data6 {
    /// `Result`: record.
    pub result: Option<ResultItem6>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Data6: DATA6,
    0 result: Opt = Field::record("Result", &RESULT_ITEM6),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultItem6 {
    /// `Content`: record.
    pub content: Option<Content6>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ResultItem6: RESULT_ITEM6,
    0 content: Opt = Field::record("Content", &CONTENT6),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Content6 {
    /// `Data`: record.
    pub data: Option<Data7>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Content6: CONTENT6,
    0 data: Opt = Field::record("Data", &DATA7),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Data7 {
    /// `Result`: record.
    pub result: Option<ResultItem7>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Data7: DATA7,
    0 result: Opt = Field::record("Result", &RESULT_ITEM7),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultItem7 {
    /// `Content`: record.
    pub content: Option<Content7>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ResultItem7: RESULT_ITEM7,
    0 content: Opt = Field::record("Content", &CONTENT7),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Content7 {
    /// `Data`: record.
    pub data: Option<Data8>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Content7: CONTENT7,
    0 data: Opt = Field::record("Data", &DATA8),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Data8 {
    /// `Result`: record.
    pub result: Option<ResultItem8>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Data8: DATA8,
    0 result: Opt = Field::record("Result", &RESULT_ITEM8),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultItem8 {
    /// `Content`: record.
    pub content: Option<Content8>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ResultItem8: RESULT_ITEM8,
    0 content: Opt = Field::record("Content", &CONTENT8),
    1 id: OptStr = Field::string("Id"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Content8 {
    /// `Data`: text.
    pub data: Option<String>,
    /// `Id`: text.
    pub id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Content8: CONTENT8,
    0 data: OptStr = Field::string("Data"),
    1 id: OptStr = Field::string("Id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeepRequest,
    DeepResponse,
    Body,
    Data,
    DataResult,
    Content,
    ContentData,
    ResultItem,
    ResultContent,
    Data2,
    ResultItem2,
    Content2,
    Data3,
    ResultItem3,
    Content3,
    Data4,
    ResultItem4,
    Content4,
    Data5,
    ResultItem5,
    Content5,
    Data6,
    ResultItem6,
    Content6,
    Data7,
    ResultItem7,
    Content7,
    Data8,
    ResultItem8,
    Content8,
}
