// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Deep.json; do not edit.
//! Deep (`Deep`).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DeepRequest, DeepResponse>(
    "Deep", Effect::Read, &DEEP_REQUEST, &DEEP_RESPONSE,
));

/// Request of `Deep`.
#[derive(Default)] #[non_exhaustive] pub struct DeepRequest {
    /** What else came. */ pub extra: Extra,
}
impl DeepRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`DeepRequest`].
pub static DEEP_REQUEST: Schema = Schema { name: "DeepRequest", fields: &[] };
record!(DeepRequest, DEEP_REQUEST, [] []);

/// Answer of `Deep`.
#[derive(Default)] #[non_exhaustive] pub struct DeepResponse {
    /** `Body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DeepResponse`].
pub static DEEP_RESPONSE: Schema = Schema { name: "DeepResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("Body", &BODY),
]; &ROWS } };
record!(DeepResponse, DEEP_RESPONSE, [0 Opt body] []);

/// What `Body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `Data`: record. */ pub data: Option<Data>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 2] = [
    Field::record("Data", &DATA),
    Field::string("Id"),
]; &ROWS } };
record!(Body, BODY, [0 Opt data, 1 OptStr id] []);

/// What `Body.Data` holds.
#[derive(Default)] #[non_exhaustive] pub struct Data {
    /** `Result`: record. */ pub result: Option<DataResult>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Data`].
pub static DATA: Schema = Schema { name: "Data", fields: { static ROWS: [Field; 2] = [
    Field::record("Result", &DATA_RESULT),
    Field::string("Id"),
]; &ROWS } };
record!(Data, DATA, [0 Opt result, 1 OptStr id] []);

/// What `Body.Data.Result` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataResult {
    /** `Content`: record. */ pub content: Option<Content>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataResult`].
pub static DATA_RESULT: Schema = Schema { name: "DataResult", fields: { static ROWS: [Field; 2] = [
    Field::record("Content", &CONTENT),
    Field::string("Id"),
]; &ROWS } };
record!(DataResult, DATA_RESULT, [0 Opt content, 1 OptStr id] []);

/// What `Body.Data.Result.Content` holds.
#[derive(Default)] #[non_exhaustive] pub struct Content {
    /** `Data`: record. */ pub data: Option<ContentData>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Content`].
pub static CONTENT: Schema = Schema { name: "Content", fields: { static ROWS: [Field; 2] = [
    Field::record("Data", &CONTENT_DATA),
    Field::string("Id"),
]; &ROWS } };
record!(Content, CONTENT, [0 Opt data, 1 OptStr id] []);

/// What `Body.Data.Result.Content.Data` holds.
#[derive(Default)] #[non_exhaustive] pub struct ContentData {
    /** `Result`: record. */ pub result: Option<ResultItem>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ContentData`].
pub static CONTENT_DATA: Schema = Schema { name: "ContentData", fields: { static ROWS: [Field; 2] = [
    Field::record("Result", &RESULT_ITEM),
    Field::string("Id"),
]; &ROWS } };
record!(ContentData, CONTENT_DATA, [0 Opt result, 1 OptStr id] []);

/// What `Body.Data.Result.Content.Data.Result` holds.
#[derive(Default)] #[non_exhaustive] pub struct ResultItem {
    /** `Content`: record. */ pub content: Option<ResultContent>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResultItem`].
pub static RESULT_ITEM: Schema = Schema { name: "ResultItem", fields: { static ROWS: [Field; 2] = [
    Field::record("Content", &RESULT_CONTENT),
    Field::string("Id"),
]; &ROWS } };
record!(ResultItem, RESULT_ITEM, [0 Opt content, 1 OptStr id] []);

/// What `Body.Data.Result.Content.Data.Result.Content` holds.
#[derive(Default)] #[non_exhaustive] pub struct ResultContent {
    /** `Data`: record. */ pub data: Option<Data2>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResultContent`].
pub static RESULT_CONTENT: Schema = Schema { name: "ResultContent", fields: { static ROWS: [Field; 2] = [
    Field::record("Data", &DATA2),
    Field::string("Id"),
]; &ROWS } };
record!(ResultContent, RESULT_CONTENT, [0 Opt data, 1 OptStr id] []);

/// What `Body.Data.Result.Content.Data.Result.Content.Data` holds.
#[derive(Default)] #[non_exhaustive] pub struct Data2 {
    /** `Result`: record. */ pub result: Option<ResultItem2>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Data2`].
pub static DATA2: Schema = Schema { name: "Data2", fields: { static ROWS: [Field; 2] = [
    Field::record("Result", &RESULT_ITEM2),
    Field::string("Id"),
]; &ROWS } };
record!(Data2, DATA2, [0 Opt result, 1 OptStr id] []);

/// What `Body.Data.Result.Content.Data.Result.Content.Data.Result` holds.
#[derive(Default)] #[non_exhaustive] pub struct ResultItem2 {
    /** `Content`: record. */ pub content: Option<Content2>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResultItem2`].
pub static RESULT_ITEM2: Schema = Schema { name: "ResultItem2", fields: { static ROWS: [Field; 2] = [
    Field::record("Content", &CONTENT2),
    Field::string("Id"),
]; &ROWS } };
record!(ResultItem2, RESULT_ITEM2, [0 Opt content, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Content2 {
    /** `Data`: record. */ pub data: Option<Data3>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Content2`].
pub static CONTENT2: Schema = Schema { name: "Content2", fields: { static ROWS: [Field; 2] = [
    Field::record("Data", &DATA3),
    Field::string("Id"),
]; &ROWS } };
record!(Content2, CONTENT2, [0 Opt data, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Data3 {
    /** `Result`: record. */ pub result: Option<ResultItem3>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Data3`].
pub static DATA3: Schema = Schema { name: "Data3", fields: { static ROWS: [Field; 2] = [
    Field::record("Result", &RESULT_ITEM3),
    Field::string("Id"),
]; &ROWS } };
record!(Data3, DATA3, [0 Opt result, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ResultItem3 {
    /** `Content`: record. */ pub content: Option<Content3>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResultItem3`].
pub static RESULT_ITEM3: Schema = Schema { name: "ResultItem3", fields: { static ROWS: [Field; 2] = [
    Field::record("Content", &CONTENT3),
    Field::string("Id"),
]; &ROWS } };
record!(ResultItem3, RESULT_ITEM3, [0 Opt content, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Content3 {
    /** `Data`: record. */ pub data: Option<Data4>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Content3`].
pub static CONTENT3: Schema = Schema { name: "Content3", fields: { static ROWS: [Field; 2] = [
    Field::record("Data", &DATA4),
    Field::string("Id"),
]; &ROWS } };
record!(Content3, CONTENT3, [0 Opt data, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Data4 {
    /** `Result`: record. */ pub result: Option<ResultItem4>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Data4`].
pub static DATA4: Schema = Schema { name: "Data4", fields: { static ROWS: [Field; 2] = [
    Field::record("Result", &RESULT_ITEM4),
    Field::string("Id"),
]; &ROWS } };
record!(Data4, DATA4, [0 Opt result, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ResultItem4 {
    /** `Content`: record. */ pub content: Option<Content4>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResultItem4`].
pub static RESULT_ITEM4: Schema = Schema { name: "ResultItem4", fields: { static ROWS: [Field; 2] = [
    Field::record("Content", &CONTENT4),
    Field::string("Id"),
]; &ROWS } };
record!(ResultItem4, RESULT_ITEM4, [0 Opt content, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Content4 {
    /** `Data`: record. */ pub data: Option<Data5>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Content4`].
pub static CONTENT4: Schema = Schema { name: "Content4", fields: { static ROWS: [Field; 2] = [
    Field::record("Data", &DATA5),
    Field::string("Id"),
]; &ROWS } };
record!(Content4, CONTENT4, [0 Opt data, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Data5 {
    /** `Result`: record. */ pub result: Option<ResultItem5>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Data5`].
pub static DATA5: Schema = Schema { name: "Data5", fields: { static ROWS: [Field; 2] = [
    Field::record("Result", &RESULT_ITEM5),
    Field::string("Id"),
]; &ROWS } };
record!(Data5, DATA5, [0 Opt result, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ResultItem5 {
    /** `Content`: record. */ pub content: Option<Content5>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResultItem5`].
pub static RESULT_ITEM5: Schema = Schema { name: "ResultItem5", fields: { static ROWS: [Field; 2] = [
    Field::record("Content", &CONTENT5),
    Field::string("Id"),
]; &ROWS } };
record!(ResultItem5, RESULT_ITEM5, [0 Opt content, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Content5 {
    /** `Data`: record. */ pub data: Option<Data6>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Content5`].
pub static CONTENT5: Schema = Schema { name: "Content5", fields: { static ROWS: [Field; 2] = [
    Field::record("Data", &DATA6),
    Field::string("Id"),
]; &ROWS } };
record!(Content5, CONTENT5, [0 Opt data, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Data6 {
    /** `Result`: record. */ pub result: Option<ResultItem6>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Data6`].
pub static DATA6: Schema = Schema { name: "Data6", fields: { static ROWS: [Field; 2] = [
    Field::record("Result", &RESULT_ITEM6),
    Field::string("Id"),
]; &ROWS } };
record!(Data6, DATA6, [0 Opt result, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ResultItem6 {
    /** `Content`: record. */ pub content: Option<Content6>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResultItem6`].
pub static RESULT_ITEM6: Schema = Schema { name: "ResultItem6", fields: { static ROWS: [Field; 2] = [
    Field::record("Content", &CONTENT6),
    Field::string("Id"),
]; &ROWS } };
record!(ResultItem6, RESULT_ITEM6, [0 Opt content, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Content6 {
    /** `Data`: record. */ pub data: Option<Data7>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Content6`].
pub static CONTENT6: Schema = Schema { name: "Content6", fields: { static ROWS: [Field; 2] = [
    Field::record("Data", &DATA7),
    Field::string("Id"),
]; &ROWS } };
record!(Content6, CONTENT6, [0 Opt data, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Data7 {
    /** `Result`: record. */ pub result: Option<ResultItem7>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Data7`].
pub static DATA7: Schema = Schema { name: "Data7", fields: { static ROWS: [Field; 2] = [
    Field::record("Result", &RESULT_ITEM7),
    Field::string("Id"),
]; &ROWS } };
record!(Data7, DATA7, [0 Opt result, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ResultItem7 {
    /** `Content`: record. */ pub content: Option<Content7>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResultItem7`].
pub static RESULT_ITEM7: Schema = Schema { name: "ResultItem7", fields: { static ROWS: [Field; 2] = [
    Field::record("Content", &CONTENT7),
    Field::string("Id"),
]; &ROWS } };
record!(ResultItem7, RESULT_ITEM7, [0 Opt content, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Content7 {
    /** `Data`: record. */ pub data: Option<Data8>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Content7`].
pub static CONTENT7: Schema = Schema { name: "Content7", fields: { static ROWS: [Field; 2] = [
    Field::record("Data", &DATA8),
    Field::string("Id"),
]; &ROWS } };
record!(Content7, CONTENT7, [0 Opt data, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Data8 {
    /** `Result`: record. */ pub result: Option<ResultItem8>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Data8`].
pub static DATA8: Schema = Schema { name: "Data8", fields: { static ROWS: [Field; 2] = [
    Field::record("Result", &RESULT_ITEM8),
    Field::string("Id"),
]; &ROWS } };
record!(Data8, DATA8, [0 Opt result, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ResultItem8 {
    /** `Content`: record. */ pub content: Option<Content8>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResultItem8`].
pub static RESULT_ITEM8: Schema = Schema { name: "ResultItem8", fields: { static ROWS: [Field; 2] = [
    Field::record("Content", &CONTENT8),
    Field::string("Id"),
]; &ROWS } };
record!(ResultItem8, RESULT_ITEM8, [0 Opt content, 1 OptStr id] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct Content8 {
    /** `Data`: text. */ pub data: Option<String>,
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Content8`].
pub static CONTENT8: Schema = Schema { name: "Content8", fields: { static ROWS: [Field; 2] = [
    Field::string("Data"),
    Field::string("Id"),
]; &ROWS } };
record!(Content8, CONTENT8, [0 OptStr data, 1 OptStr id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DeepRequest, DeepResponse, Body, Data, DataResult, Content, ContentData, ResultItem, ResultContent, Data2, ResultItem2,
    Content2, Data3, ResultItem3, Content3, Data4, ResultItem4, Content4, Data5, ResultItem5, Content5, Data6, ResultItem6,
    Content6, Data7, ResultItem7, Content7, Data8, ResultItem8, Content8,
);
