//! Numbers of things in messages.

/// `1 service`, `2 services`: a number with the word for one of what is counted.
pub fn counted(number: usize, one: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {one}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_is_singular() {
        let found = [0, 1, 2].map(|number| counted(number, "service"));
        assert_eq!(found, ["0 services", "1 service", "2 services"]);
    }
}
