//! Checks glossaries: duplicate entries, and entries that nothing uses.

use super::names::repeated;
use crate::catalogue::ProviderSpec;
use crate::diagnostics::Diagnostics;
use crate::explain::{Usage, usage};
use crate::glossary::{Cause, Term};

pub(super) fn check(provider: &ProviderSpec, diagnostics: &mut Diagnostics) {
    let glossary = &provider.glossary;
    let place = |term: &Term| {
        (
            term.name.clone(),
            term.service.clone(),
            term.operation.clone(),
            term.holder.clone(),
            term.r#type,
            term.path.clone(),
        )
    };
    for term in repeated(&glossary.members, place) {
        diagnostics
            .error(term.at, format!("the glossary explains `{}` twice in the same place", term.name))
            .hint("say by `service`, `operation`, `holder`, `type` or `path` where each holds");
    }
    let place = |cause: &Cause| (cause.code.clone(), cause.service.clone(), cause.operation.clone());
    for cause in repeated(&glossary.codes, place) {
        diagnostics
            .error(
                cause.at,
                format!("the glossary explains the code `{}` twice in the same place", cause.code),
            )
            .hint("say by `service` or `operation` where each holds");
    }
    if !provider.partial && !provider.services.iter().any(|service| service.unreadable > 0) {
        check_usage(provider, diagnostics);
    }
}

fn check_usage(provider: &ProviderSpec, diagnostics: &mut Diagnostics) {
    let glossary = &provider.glossary;
    let mut used = Usage::none(glossary);
    for service in &provider.services {
        used.add(&usage(service));
    }
    let terms = glossary.members.iter().zip(used.members).filter(|(_, used)| !used);
    for (term, _) in terms {
        diagnostics
            .error(term.at, format!("nothing uses the glossary's entry for `{}`", term.name))
            .hint("no member of that name and place is without words of its own")
            .relies_on_all();
    }
    let causes = glossary.codes.iter().zip(used.codes).filter(|(_, used)| !used);
    for (cause, _) in causes {
        diagnostics
            .error(cause.at, format!("nothing uses the glossary's entry for the code `{}`", cause.code))
            .hint("no operation documents it without a cause of its own")
            .relies_on_all();
    }
}
