//! Keys in variables of the environment.

use crate::support::{Variables, ask};
use cloudspec_alibaba::credentials::EnvironmentKeys;
use cloudspec_runtime::Environment;

#[tokio::test]
async fn environment_needs_both_halves_of_a_key() {
    let (id, secret, token) =
        ("ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN");
    let cases: [(Variables<'_>, &str); 6] = [
        (&[(id, "a"), (secret, "s")], "environment: a s"),
        (&[(id, " a "), (secret, "s\n"), (token, "t")], "environment: a s token t"),
        (&[], "not configured: ALIBABA_CLOUD_ACCESS_KEY_ID is not set"),
        (&[(id, ""), (secret, " ")], "not configured: ALIBABA_CLOUD_ACCESS_KEY_ID is not set"),
        (
            &[(id, "a")],
            "failed: ALIBABA_CLOUD_ACCESS_KEY_ID is set, but ALIBABA_CLOUD_ACCESS_KEY_SECRET is not",
        ),
        (
            &[(secret, "s")],
            "failed: ALIBABA_CLOUD_ACCESS_KEY_SECRET is set, but ALIBABA_CLOUD_ACCESS_KEY_ID is not",
        ),
    ];
    for (variables, expected) in cases {
        assert_eq!(ask(&EnvironmentKeys::new(Environment::given(variables.iter().copied()))).await, expected);
    }
}
