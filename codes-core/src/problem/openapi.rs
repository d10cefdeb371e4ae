//! The problems of a table as the responses of an OpenAPI operation.

use super::{MEDIA_TYPE, Problem, ToProblem};
use crate::Code;
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use utoipa::PartialSchema;
use utoipa::openapi::RefOr;
use utoipa::openapi::content::{Content, ContentBuilder};
use utoipa::openapi::example::{Example, ExampleBuilder};
use utoipa::openapi::response::{Response, ResponseBuilder};

/// A response for each status, with an example for each code that has this status.
#[must_use]
pub fn problem_responses<T: Code + ToProblem>() -> BTreeMap<String, RefOr<Response>> {
    let mut of_status: BTreeMap<String, (String, BTreeMap<String, Example>)> = BTreeMap::new();
    for code in T::ALL {
        let problem = code.to_problem();
        let status = of_status.entry(problem.status().as_str().to_string());
        let (description, examples) = status.or_default();
        if !description.is_empty() {
            description.push_str(", ");
        }
        description.push_str(code.reason());
        let name = code.name().unwrap_or_default().to_string();
        let example = ExampleBuilder::new()
            .summary(code.reason())
            .description(code.description().unwrap_or_default())
            .value(serde_json::to_value(&problem).ok());
        examples.insert(name, example.build());
    }
    let mut responses = BTreeMap::new();
    for (status, (description, examples)) in of_status {
        let response = ResponseBuilder::new()
            .description(description)
            .content(MEDIA_TYPE, content(examples));
        responses.insert(status, RefOr::T(response.build()));
    }
    responses
}

fn content(examples: BTreeMap<String, Example>) -> Content {
    let schema = Some(Problem::schema());
    let examples = examples
        .into_iter()
        .map(|(name, example)| (name, RefOr::T(example)));
    ContentBuilder::new()
        .schema(schema)
        .examples_from_iter(examples)
        .build()
}
