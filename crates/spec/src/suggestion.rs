//! Suggestions for names that are not known.

/// The smallest similarity, from 0 to 1, of names of which more than a third of the letters differ: `int` and `int32`.
const ALIKE: f64 = 0.9;

/// `did you mean ..?` with the name in `known` that is most similar to `name`; `None` when none is similar enough.
pub fn suggestion<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    let name = name.to_lowercase();
    let length = name.chars().count();
    let limit = (length / 3).max(1);
    let near = known.into_iter().filter_map(|candidate| {
        let lower = candidate.to_lowercase();
        let letters = lower.chars().count();
        let distance = (letters.abs_diff(length) <= limit)
            .then(|| strsim::osa_distance(&name, &lower))
            .filter(|distance| *distance <= limit);
        // Names of very different lengths are not compared at all.
        let alike =
            || letters.max(length) <= 4 * letters.min(length) && strsim::jaro_winkler(&name, &lower) >= ALIKE;
        distance
            .or_else(|| alike().then(|| strsim::osa_distance(&name, &lower)))
            .map(|distance| (distance, candidate))
    });
    let (_, nearest) = near.min_by_key(|(distance, _)| *distance)?;
    Some(format!("did you mean `{nearest}`?"))
}
