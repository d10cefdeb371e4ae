//! The schema of problem documents, for JSON Schema and OpenAPI.

use super::Problem;
use alloc::borrow::Cow;

const ABOUT: &str = "A problem document (RFC 9457) of the media type application/problem+json. It can have further members.";
const TYPE: &str = "The URI reference that identifies the type of the problem.";
const TITLE: &str = "The summary of the problem type.";
const STATUS: &str = "The status code of the response.";
const DETAIL: &str = "The explanation of this occurrence of the problem.";
const INSTANCE: &str = "The URI reference that identifies this occurrence of the problem.";

/// An object with the five members of RFC 9457 and any others. No member is
/// required.
#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Problem {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Problem")
    }

    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed("codes_core::problem::Problem")
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": ABOUT,
            "type": "object",
            "properties": {
                "type": {
                    "description": TYPE,
                    "type": "string",
                    "format": "uri-reference",
                    "default": "about:blank",
                },
                "title": {"description": TITLE, "type": "string"},
                "status": {
                    "description": STATUS,
                    "type": "integer",
                    "minimum": 200,
                    "maximum": 999,
                },
                "detail": {"description": DETAIL, "type": "string"},
                "instance": {
                    "description": INSTANCE,
                    "type": "string",
                    "format": "uri-reference",
                },
            },
            "additionalProperties": true,
        })
    }
}

/// The same schema as for `JsonSchema`. In an OpenAPI document, the content type of
/// the response is [`MEDIA_TYPE`](super::MEDIA_TYPE):
///
/// ```
/// use codes_core::problem::{MEDIA_TYPE, Problem};
/// use utoipa::openapi::{ContentBuilder, Ref, ResponseBuilder};
/// use utoipa::ToSchema;
///
/// let schema = Ref::from_schema_name(Problem::name());
/// let content = ContentBuilder::new().schema(Some(schema)).build();
/// let response = ResponseBuilder::new().content(MEDIA_TYPE, content).build();
/// # assert_eq!(
/// #     serde_json::to_value(&response)?["content"][MEDIA_TYPE]["schema"]["$ref"],
/// #     "#/components/schemas/Problem"
/// # );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg(feature = "utoipa")]
impl utoipa::PartialSchema for Problem {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        use utoipa::openapi::SchemaFormat;
        use utoipa::openapi::schema::{AdditionalProperties, ObjectBuilder, Type};

        let text = |description| {
            let text = ObjectBuilder::new().schema_type(Type::String);
            text.description(Some(description))
        };
        let uri = |description| {
            let format = SchemaFormat::Custom("uri-reference".into());
            text(description).format(Some(format))
        };
        let status = ObjectBuilder::new()
            .schema_type(Type::Integer)
            .description(Some(STATUS))
            .minimum(Some(200))
            .maximum(Some(999));
        ObjectBuilder::new()
            .description(Some(ABOUT))
            .property("type", uri(TYPE).default(Some("about:blank".into())))
            .property("title", text(TITLE))
            .property("status", status)
            .property("detail", text(DETAIL))
            .property("instance", uri(INSTANCE))
            .additional_properties(Some(AdditionalProperties::FreeForm(true)))
            .into()
    }
}

#[cfg(feature = "utoipa")]
impl utoipa::ToSchema for Problem {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Problem")
    }
}
