//! Suggestions for names that are not known.

/// The smallest similarity, from 0 to 1, of names of which more than a third of the letters differ: `int` and `int32`.
const ALIKE: f64 = 0.9;

/// The longest name that is compared: what is longer was not mistyped, and comparing takes the square of the length.
const LONGEST: usize = 200;

/// `did you mean ..?` with the name in `known` that is most similar to `name`; `None` when none is similar enough.
pub fn suggestion<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<String> {
    nearest(name, known).map(|nearest| format!("did you mean `{nearest}`?"))
}

/// The name in `known` that is most similar to `name`; `None` when none is similar enough.
pub fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    if name.len() > LONGEST {
        return None;
    }
    let name = name.to_lowercase();
    let length = name.chars().count();
    let limit = (length / 3).max(1);
    let near = known.into_iter().filter(|candidate| candidate.len() <= LONGEST).filter_map(|candidate| {
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
    near.min_by_key(|(distance, _)| *distance).map(|(_, nearest)| nearest)
}
