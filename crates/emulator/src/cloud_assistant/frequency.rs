//! When a command runs that repeats: `rate(5m)`, `at(2030-06-06 13:15:30)`, or a cron expression.

/// The units of a rate, and how many of them a rate can be at most: seven days, but for seconds.
const RATES: [(char, u64); 4] = [('s', 604_800), ('m', 10_080), ('h', 168), ('d', 7)];

/// Whether a text says when something runs.
pub(super) fn is_valid(text: &str) -> bool {
    let inside = |name: &str| text.strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
    match (inside("rate"), inside("at")) {
        (Some(rate), _) => is_rate(rate),
        (_, Some(time)) => is_time(time),
        _ => is_cron(text),
    }
}

/// `90s`, `5m`, `2h` or `1d`: from a minute to seven days.
fn is_rate(text: &str) -> bool {
    let is_it = |(unit, most): (char, u64)| {
        let count = text.strip_suffix(unit).and_then(|count| count.parse::<u64>().ok());
        count.is_some_and(|count| (1..=most).contains(&count) && (unit != 's' || count >= 60))
    };
    RATES.into_iter().any(is_it)
}

/// `2030-06-06 13:15:30`, and a time zone if there is one.
fn is_time(text: &str) -> bool {
    const FORM: &str = "0000-00-00 00:00:00";
    let (time, zone) = text.split_at_checked(FORM.len()).unwrap_or((text, ""));
    let is_form = time.len() == FORM.len()
        && time.chars().zip(FORM.chars()).all(|(own, form)| match form {
            '0' => own.is_ascii_digit(),
            other => own == other,
        });
    is_form && (zone.is_empty() || zone.starts_with(' '))
}

/// Seconds, minutes, hours, days, months, days of the week; a year and a time zone if there are some.
fn is_cron(text: &str) -> bool {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let is_part = |part: &&str| part.chars().all(|own| own.is_ascii_alphanumeric() || "*?/,-#".contains(own));
    (6..=8).contains(&parts.len()) && parts.iter().take(6).all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rates_times_and_cron_expressions_are_told_from_other_texts() {
        let good = [
            "rate(60s)",
            "rate(5m)",
            "rate(7d)",
            "at(2030-06-06 13:15:30)",
            "at(2030-06-06 13:15:30 Asia/Shanghai)",
        ];
        let cron = ["0 */5 * * * ?", "0 0 20 ? * WED,SAT 2030 Asia/Shanghai", "0 15 10 L * ?"];
        for text in good.into_iter().chain(cron) {
            assert!(is_valid(text), "{text}");
        }
        for text in
            ["sometimes", "rate(59s)", "rate(8d)", "rate(m)", "at(tomorrow)", "* * * * *", "0 0 0 0 0 €"]
        {
            assert!(!is_valid(text), "{text}");
        }
    }
}
