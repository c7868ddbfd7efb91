//! An api-docs document as it is published, read leniently and not interpreted yet.

use super::loose::{Entries, List, Loose, Maybe, Required, Spelling, Text, Word, loose_objects};
use crate::import::tolerant;

loose_objects! {
    /// A product-version.
    pub struct Document passing ["version"] {
        /// The product, its version, and the style of its requests.
        "info" => info: Info,
        /// Tree of operation names.
        "directories" => directories: List<Directory>,
        /// Shapes that schemas refer to.
        "components" => components: Components,
        /// Operations by name.
        "apis" => apis: Entries<Api>,
        /// Hosts by region.
        "endpoints" => endpoints: List<Endpoint>,
    }

    /// The product, its version, and the style of its requests.
    pub struct Info {
        /// `RPC`, `ROA`, `V3`, or a style of one product.
        "style" => style: Text,
        /// Product code: `Ecs`.
        "product" => product: Text,
        /// API version, usually a date.
        "version" => version: Text,
    }

    /// Shapes that schemas refer to.
    pub struct Components {
        /// By name.
        "schemas" => schemas: Entries<Schema>,
    }

    /// Host of a region.
    pub struct Endpoint {
        /// Region id.
        "regionId" => region: Text,
        /// Host name.
        "endpoint" => host: Text,
    }

    /// An operation.
    pub struct Api passing [
        "schemes" "operationType" "requestParamsDescription" "responseParamsDescription" "extraInfo" "produces" "tags"
        "eventInfo" "flowControl" "changeSet" "translator"
    ] {
        /// HTTP methods in lower case, in no order.
        "methods" => methods: List<Text>,
        /// Alternatives, each an object with one key.
        "security" => security: List<Entries<Text>>,
        /// Template such as `/clusters/{ClusterId}`.
        "path" => path: Text,
        /// Media types of bodies of requests.
        "consumes" => consumes: List<Text>,
        /// Whether the provider advises against it.
        "deprecated" => deprecated: Text,
        /// Hints about it.
        "systemTags" => tags: SystemTags,
        /// What replaces it.
        "staticInfo" => facts: StaticInfo,
        /// Published title.
        "title" => title: Text,
        /// Published sentence.
        "summary" => summary: Text,
        /// Published description.
        "description" => description: Text,
        /// Inputs.
        "parameters" => parameters: List<Parameter>,
        /// Responses by HTTP status.
        "responses" => responses: Entries<Response>,
        /// Documented responses: a string that contains a JSON list.
        "responseDemo" => demo: Text,
        /// Errors by HTTP status.
        "errorCodes" => errors: Entries<List<ErrorCode>>,
    }

    /// Hints about an operation.
    pub struct SystemTags passing [
        "abilityTreeNodes" "abilityTreeCode" "tenantRelevance" "autoTest" "notSupportAutoTestReason"
    ] {
        /// `get`, `list`, `create`, `update`, `delete` or `none`.
        "operationType" => operation: Text,
        /// `none` or `high`.
        "riskType" => risk: Text,
        /// `free` or `paid`.
        "chargeType" => charge: Text,
    }

    /// What replaces an operation, and how it is followed.
    pub struct StaticInfo passing ["noSubstitutionReason"] {
        /// `synchronous` or `asynchronous`.
        "returnType" => returns: Text,
        /// The operation to poll: `Vpc::2016-04-28::DescribeFlowLogs`.
        "callback" => poll: Text,
        /// Time between two polls: seconds, or milliseconds from a thousand on.
        "callbackInterval" => interval: Text,
        /// Number of polls after which it should be complete.
        "maxCallbackTimes" => attempts: Text,
        /// `Ecs::2014-05-26::CreateCapacityReservation`.
        "substitutions" => substitutions: List<Text>,
    }

    /// An input of an operation.
    pub struct Parameter passing ["allowEmptyValue" "examples"] {
        /// Name on the wire.
        "name" => name: Text,
        /// `query`, `formData`, `body`, `path`, `header` or `host`.
        "in" => place: Text,
        /// `repeatList`, `flat`, `json` or `simple`; none on scalars.
        "style" => style: Text,
        /// Whether the gateway refuses a request without it; usually said by the schema.
        "required" => required: Required,
        /// What it holds.
        "schema" => schema: Schema,
    }

    /// What a parameter, property or element holds.
    pub struct Schema passing [
        "docRequired" "itemNode" "itemName" "index" "description_en" "description_zh" "nullable" "readOnly" "writeOnly"
        "example_en" "example_zh"
    ] {
        /// JSON type, or `any`.
        "type" => kind: Word,
        /// Width or content of the type.
        "format" => format: Text,
        /// `#/components/schemas/<Name>`.
        "$ref" => reference: Text,
        /// Schemas whose members it has.
        "allOf" => all_of: List<Schema>,
        /// Whether the gateway refuses a request without it, or which of its members.
        "required" => required: Required,
        /// Whether the provider advises against it.
        "deprecated" => deprecated: Text,
        /// Published title.
        "title" => title: Text,
        /// Published description.
        "description" => description: Text,
        /// Value when absent.
        "default" => default: Spelling,
        /// Documented value.
        "example" => example: Spelling,
        /// Documented values.
        "enum" => values: List<Spelling>,
        /// Published titles of values.
        "enumValueTitles" => value_titles: Entries<Text>,
        /// Members of an object.
        "properties" => properties: Entries<Schema>,
        /// Elements of an array.
        "items" => items: Maybe<Schema>,
        /// Values of a map.
        "additionalProperties" => additional: Maybe<Schema>,
        /// Smallest number.
        "minimum" => minimum: Text,
        /// Largest number.
        "maximum" => maximum: Text,
        /// Whether the smallest number is itself too small.
        "exclusiveMinimum" => exclusive_minimum: Text,
        /// Whether the largest number is itself too large.
        "exclusiveMaximum" => exclusive_maximum: Text,
        /// The smallest number of characters of a string.
        "minLength" => min_length: Text,
        /// The largest number of characters of a string.
        "maxLength" => max_length: Text,
        /// Fewest elements.
        "minItems" => min_items: Text,
        /// Most elements.
        "maxItems" => max_items: Text,
        /// Regular expression.
        "pattern" => pattern: Text,
    }

    /// A response.
    pub struct Response passing ["headers" "description" "examples"] {
        /// What the body holds.
        "schema" => schema: Maybe<Schema>,
    }

    /// A documented error.
    pub struct ErrorCode {
        /// The code.
        "errorCode" => code: Text,
        /// Published message.
        "errorMessage" => message: Text,
    }

    /// A documented response, from the text of `responseDemo`.
    pub struct Demo passing ["errorExample"] {
        /// `json` or `xml`.
        "type" => format: Text,
        /// A successful response.
        "example" => example: Text,
    }
}

/// A node of the directory tree.
#[derive(Clone, Debug, PartialEq)]
pub enum Directory {
    /// An operation name.
    Leaf(String),
    /// Nodes under a heading.
    Node(Branch),
}

loose_objects! {
    /// A heading of the directory tree.
    pub struct Branch passing ["id" "type"] {
        /// Published heading.
        "title" => title: Text,
        /// What is below it.
        "children" => children: List<Directory>,
    }
}

impl Default for Directory {
    fn default() -> Self {
        Directory::Leaf(String::new())
    }
}

impl Loose for Directory {
    const MEANT: &'static str = "a name or a heading";

    fn scalar(text: &str) -> Self {
        Directory::Leaf(text.to_owned())
    }
    fn object<'de, A: serde::de::MapAccess<'de>>(object: A) -> Result<Self, A::Error> {
        Branch::object(object).map(Directory::Node)
    }
}

impl<'de> serde::Deserialize<'de> for Directory {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::loose::loose(deserializer)
    }
}

impl Api {
    /// The documented responses; none when the text does not hold what it should.
    pub fn demos(&self) -> Vec<Demo> {
        let demos: Result<List<Demo>, _> = tolerant::read(self.demo.as_str());
        demos.map(|list| list.0).unwrap_or_default()
    }
}
