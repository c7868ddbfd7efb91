//! Values that metadata writes as strings.

use cloudspec_spec::language::{Shape, Type};
use cloudspec_wire::Timestamp;

/// Whether a text is a value of a scalar type, within its limits. It is not for lists and objects.
pub fn fits(text: &str, shape: &Shape) -> bool {
    let number = || text.parse().ok().filter(|number: &f64| number.is_finite());
    let in_range = |number: f64| {
        shape.minimum.is_none_or(|low| number >= low) && shape.maximum.is_none_or(|high| number <= high)
    };
    let length = text.chars().count() as u64;
    match shape.r#type {
        Some(Type::Boolean) => matches!(text, "true" | "false"),
        Some(Type::Int32) => text.parse::<i32>().is_ok_and(|number| in_range(number.into())),
        Some(Type::Int64) => text.parse::<i64>().is_ok() && number().is_some_and(in_range),
        Some(Type::Float | Type::Double) => number().is_some_and(in_range),
        Some(Type::Enum) => shape.values.iter().any(|value| value.value == text),
        Some(Type::Timestamp) => Timestamp::from(text).to_system_time().is_some(),
        Some(Type::String | Type::Bytes) => {
            shape.min_length.is_none_or(|low| length >= low)
                && shape.max_length.is_none_or(|high| length <= high)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_default_is_a_value_of_its_type_within_its_limits() {
        let number =
            Shape { r#type: Some(Type::Int32), minimum: Some(1.0), maximum: Some(9.0), ..Shape::default() };
        let text = Shape { r#type: Some(Type::String), max_length: Some(2), ..Shape::default() };
        let time = Shape { r#type: Some(Type::Timestamp), ..Shape::default() };
        let list = Shape { r#type: Some(Type::List), ..Shape::default() };
        let good = [(&number, "1"), (&number, "9"), (&text, "ab"), (&time, "2024-01-02T03:04:05Z")];
        let bad = [
            (&number, "0"),
            (&number, "ten"),
            (&number, "1.5"),
            (&text, "abc"),
            (&time, "soon"),
            (&list, "[]"),
        ];
        assert!(good.iter().all(|(shape, text)| fits(text, shape)));
        assert!(!bad.iter().any(|(shape, text)| fits(text, shape)));
    }
}
