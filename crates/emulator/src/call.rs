//! A call that a behaviour carries out.

use cloudspec_wire::{Place, Repeat, Value};

use crate::catalogue::Target;
use crate::gateway::{self, Gateway};
use crate::input::Input;
use crate::millis::Millis;
use crate::pace::Pace;
use crate::paging::{LIMITS, NUMBERS, SIZES, TOKENS, UnknownToken, Wanted};
use crate::refusal::{Codes, Refusal};
use crate::rules::{Outcome, Rules};

/// A call that a behaviour carries out.
pub(crate) struct Call<'c> {
    pub(crate) gateway: &'c dyn Gateway,
    pub(crate) target: &'c Target,
    /// The access key id of who calls; empty when a request does not say or need not.
    pub(crate) caller: &'c str,
    /// The input by wire names.
    pub(crate) input: Input<'c>,
    pub(crate) now: Millis,
    pub(crate) pace: Pace,
    pub(crate) rules: &'c Rules,
}

impl Call<'_> {
    /// An error with the status that the operation documents for it.
    pub(crate) fn refuse<T>(
        &self,
        status: u16,
        code: &str,
        message: impl Into<String>,
    ) -> Result<T, Refusal> {
        Err(Refusal::new(gateway::status(self.target, code, status), code, message))
    }

    /// The error with the first of the codes that the operation documents; the first one when it documents none.
    pub(crate) fn refuse_as<T>(
        &self,
        (status, codes): Codes<'_>,
        message: impl Into<String>,
    ) -> Result<T, Refusal> {
        self.refuse(status, gateway::documented(self.target, codes), message)
    }

    /// The error for a page that cannot be found.
    pub(crate) fn page<T>(&self, page: Result<T, UnknownToken>) -> Result<T, Refusal> {
        page.map_err(|UnknownToken| gateway::unknown_token(self.gateway, self.target))
    }

    /// The value of an input, or its documented default when it is absent.
    pub(crate) fn or_default(&self, name: &str) -> Option<String> {
        let default = || {
            let member = self.target.spec.input.iter().find(|member| member.name == name)?;
            member.default.clone()
        };
        self.input.text(name).map(str::to_owned).or_else(default)
    }

    /// The outcome that a rule sets for a command or file on `instance`, if there is such a rule.
    pub(crate) fn outcome(&self, instance: &str) -> Option<Outcome> {
        self.rules.outcome(self.target, self.input.0, instance)
    }

    /// The input without the record around it that is the body of the request.
    pub(crate) fn given(&self) -> impl Iterator<Item = (&str, &Value)> {
        let payload = self.target.operation.input.fields.iter().find(|field| {
            field.place == Place::Payload && field.shape.schema().is_some() && field.repeat == Repeat::One
        });
        let inner = payload.and_then(|field| self.input.0.get(field.wire)).and_then(Value::as_object);
        let outer = self.input.0.as_object();
        let is_outer = move |name: &str| payload.is_none_or(|field| field.wire != name);
        let outer = outer.into_iter().flatten().filter(move |(name, _)| is_outer(name));
        outer.chain(inner.into_iter().flatten()).map(|(name, value)| (name.as_str(), value))
    }

    /// An input by its name, whichever part of the request carried it.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.given().find(|(other, _)| *other == name).map(|(_, value)| value)
    }

    /// The page that a call requests: by number or by token, depending on its inputs. When no input decides and the
    /// operation has both ways, it is by token.
    pub(crate) fn wanted(&self) -> Result<Wanted, Refusal> {
        let number = |names: &[&str]| {
            let value = names.iter().find_map(|name| self.get(name))?;
            let number = value.as_u64().or_else(|| value.as_str().and_then(|text| text.parse().ok()))?;
            usize::try_from(number).ok()
        };
        let token = TOKENS.iter().find_map(|name| self.input.text(name));
        let (page, size, limit) = (number(&NUMBERS), number(&SIZES), number(&LIMITS));
        let has_tokens = TOKENS.iter().any(|name| self.target.operation.input.field(name).is_some());
        let is_numbered =
            !has_tokens || (page.is_some() || size.is_some()) && token.is_none() && limit.is_none();
        let usual = || self.documented_size().unwrap_or(self.gateway.page_size());
        self.page(match is_numbered {
            true => Ok(Wanted::numbered(page.unwrap_or(1), size.unwrap_or_else(usual))),
            false => Wanted::after(token, limit.or(size).unwrap_or_else(usual)),
        })
    }

    /// The documented size of a page that a call does not set.
    fn documented_size(&self) -> Option<usize> {
        let is_size = |name: &str| SIZES.contains(&name) || LIMITS.contains(&name);
        let mut sizes = self.target.spec.input.iter().filter(|member| is_size(&member.name));
        sizes.find_map(|member| member.default.as_deref()?.parse().ok())
    }
}
