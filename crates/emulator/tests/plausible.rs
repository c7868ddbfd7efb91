//! Generated responses are plausible: documented values, ids in the provider's form, valid times, counts that agree
//! with their lists; and they are read without unknown members.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use cloudspec_emulator::{Emulator, Responses};
use cloudspec_runtime::{Provider, Response};
use cloudspec_spec::language::{Example, Member, Shape, Type};
use cloudspec_wire::{Datum, Decode, Mismatch, Protocol, Record, Value, View};
use common::{Case, Scheme};
use regex_lite::Regex;

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn every_response_that_is_made_up_can_be_believed() {
    let mut check = Check::new();
    for responses in [Responses::Documented, Responses::Synthesized] {
        let emulator = Emulator::builder().responses(responses).start().await.unwrap();
        let modelled = modelled(&emulator);
        for case in common::cases().iter().filter(|case| !modelled.contains(&own_name(case))) {
            let input = common::required_input(case);
            let response = common::call_as(&emulator, case, &input, Scheme::Usual);
            check.response(case, responses, &input, &response);
        }
    }
    println!("{:?}", check.counts);
    let failures = check.failures;
    assert!(failures.is_empty(), "{}:\n{}", failures.len(), failures.join("\n"));
    // The more is modelled, the less is made up, so what was looked at is asked for by the response.
    let responses = check.counts.get("responses").copied().unwrap_or_default();
    assert!(responses > 100, "only {responses} responses");
    let promised = [("enum values", 2.0), ("ids", 2.0), ("times", 0.8), ("counts", 0.05)];
    for (what, each) in promised.into_iter().chain([("ids of the request", 0.1), ("spans", 0.1)]) {
        let count = check.counts.get(what).copied().unwrap_or_default();
        assert!(count as f64 >= each * responses as f64, "{what}: only {count} in {responses} responses");
    }
}

fn own_name(case: &Case) -> (String, String) {
    (case.service.name.to_owned(), case.operation.name.to_owned())
}

/// The operations that have a behaviour, by service and name.
fn modelled(emulator: &Emulator) -> BTreeSet<(String, String)> {
    let (_, operations) = common::admin(emulator, "GET", "operations", Value::Null);
    let operations = operations.as_array().unwrap().iter().filter(|operation| operation["modelled"] == true);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    operations.map(|operation| (text(&operation["service"]), text(&operation["operation"]))).collect()
}

struct Check {
    counts: BTreeMap<&'static str, usize>,
    failures: Vec<String>,
    /// The request of the response that is looked at.
    input: Value,
    /// A name and random digits: what nobody would write.
    made_up: Regex,
    alibaba_id: Regex,
    zenlayer_id: Regex,
    prefix: Regex,
    time: Regex,
}

/// Where a value is.
#[derive(Clone)]
struct Place<'c> {
    case: &'c Case,
    path: String,
    example: Option<&'c str>,
}

impl Check {
    fn new() -> Check {
        let regex = |pattern: &str| Regex::new(pattern).unwrap();
        Check {
            counts: BTreeMap::new(),
            failures: Vec::new(),
            input: Value::Null,
            made_up: regex("^[A-Z][A-Za-z]*-[0-9a-f]{6,}$"),
            alibaba_id: regex("^([a-z0-9]{1,12}-bp1[0-9a-f]{12,}|[0-9]{12,}|cn-hangzhou(-h)?)$"),
            zenlayer_id: regex("^([0-9]{18}|HKG-A|HKG)$"),
            prefix: regex("^[a-z]{1,5}-"),
            time: regex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?Z$"),
        }
    }

    fn count(&mut self, what: &'static str) {
        *self.counts.entry(what).or_default() += 1;
    }

    fn fail(&mut self, place: &Place<'_>, what: &str, value: &Value) {
        let Place { case, path, .. } = place;
        self.failures.push(format!("{}/{} {path}: {what}: {value}", case.service.name, case.operation.name));
    }

    fn response(&mut self, case: &Case, responses: Responses, input: &Value, response: &Response) {
        self.count("responses");
        self.input = input.clone();
        let place = Place { case, path: String::new(), example: None };
        if response.status != 200 || response.headers.get("x-emulator-synthesized") != Some("true") {
            let body = String::from_utf8_lossy(&response.body).into_owned();
            return self.fail(&place, "expected a response that is marked", &Value::from(body));
        }
        for problem in left_over(case, response) {
            self.fail(&place, "expected nothing left over", &Value::from(problem));
        }
        // A documented example is what the provider wrote, whatever that looks like.
        let is_shown = |example: &Example| example.json.is_some() && example.deviations.is_empty();
        if responses == Responses::Documented && case.spec.examples.iter().any(is_shown) {
            return;
        }
        let Ok(body) = serde_json::from_slice::<Value>(&response.body) else { return };
        let body = body.get("response").cloned().unwrap_or(body);
        match &case.spec.payload {
            Some(shape) => self.value(&place, "", shape, &body),
            None => self.members(&place, &case.spec.output, &body),
        }
        self.total(&place, &body);
    }

    fn members(&mut self, place: &Place<'_>, members: &[Member], value: &Value) {
        self.order(place, members, value);
        for member in
            members.iter().filter(|member| !member.name.replace('_', "").eq_ignore_ascii_case("requestid"))
        {
            let Some(value) = value.get(&member.name) else { continue };
            let place = Place {
                path: format!("{}.{}", place.path, member.name),
                example: member.example.as_deref(),
                ..place.clone()
            };
            self.value(&place, &member.name, &member.shape, value);
        }
    }

    /// What began is over later, and a call that succeeded says so.
    fn order(&mut self, place: &Place<'_>, members: &[Member], value: &Value) {
        let made_up = |ends: &[&str]| {
            let is_one = |member: &&Member| ends.iter().any(|end| member.name.ends_with(end));
            let member = members.iter().filter(|member| member.example.is_none()).find(is_one)?;
            value.get(&member.name).cloned()
        };
        let began = made_up(&["CreationTime", "CreateTime", "StartTime"]);
        let ended = made_up(&["ExpiredTime", "ExpireTime", "EndTime", "FinishedTime"]);
        if let (Some(Value::String(began)), Some(Value::String(ended))) = (&began, &ended) {
            self.count("spans");
            if began >= ended {
                let span = Value::from(format!("{began}, {ended}"));
                self.fail(place, "expected an end after the beginning", &span);
            }
        }
        if let Some(Value::Bool(false)) = made_up(&["Success", "success"]) {
            self.fail(place, "expected a success", &Value::from(false));
        }
    }

    fn value(&mut self, place: &Place<'_>, name: &str, shape: &Shape, value: &Value) {
        if let Some(named) = shape.shape.as_ref().and_then(|name| place.case.shapes.get(name)) {
            return self.value(place, name, named, value);
        }
        match (shape.r#type.unwrap_or(Type::Any), value) {
            (Type::Record, _) => self.members(place, &shape.members, value),
            (Type::List, _) => {
                let list = shape.wrapper.as_ref().and_then(|wrapper| value.get(wrapper)).unwrap_or(value);
                let items = list.as_array().into_iter().flatten();
                items.for_each(|item| self.value(place, name, shape.items.as_deref().unwrap(), item));
            }
            (Type::Enum, Value::String(text)) => {
                self.count("enum values");
                let is_documented = shape.values.iter().any(|value| value.value == *text);
                if !is_documented && place.example != Some(text) {
                    self.fail(place, "expected a documented value", value);
                }
            }
            (Type::String | Type::Timestamp, Value::String(text)) => self.text(place, name, text),
            _ => {}
        }
    }

    fn text(&mut self, place: &Place<'_>, name: &str, text: &str) {
        if self.made_up.is_match(text) && place.example.is_none() {
            self.fail(place, "expected what somebody would write", &Value::from(text));
        }
        let (is_id, is_time) = (name.ends_with("Id") || name.ends_with("_id"), name.ends_with("Time"));
        let asked = self.input.get(name).and_then(Value::as_str).map(str::to_owned);
        // Only what is at the top is sure to be what was asked for.
        let is_asked =
            asked.as_ref().is_some_and(|asked| asked == text || place.path.matches('.').count() == 1);
        if is_id && is_asked {
            self.count("ids of the request");
            if asked.as_deref() != Some(text) {
                self.fail(place, "expected the id that was asked for", &Value::from(text));
            }
        } else if is_id {
            self.count("ids");
            let is_good = match place.example.filter(|example| !example.is_empty()) {
                Some(example) => {
                    self.prefix.find(example).is_none_or(|prefix| text.starts_with(prefix.as_str()))
                }
                None if place.case.service.protocol == Protocol::Action => self.zenlayer_id.is_match(text),
                None => self.alibaba_id.is_match(text),
            };
            if !is_good {
                self.fail(place, "expected an id as the provider writes them", &Value::from(text));
            }
        }
        if is_time && place.example.is_none() {
            self.count("times");
            if !self.time.is_match(text) {
                self.fail(place, "expected a time", &Value::from(text));
            }
        }
    }

    /// The total is that of the items, of which a page shows some.
    fn total(&mut self, place: &Place<'_>, body: &Value) {
        let Some(paging) = place.case.operation.paging else { return };
        let at = |path: &[&str]| path.iter().try_fold(body, |value, name| value.get(name)).cloned();
        let items = at(paging.items).unwrap_or_default();
        let shown = items.as_array().or_else(|| items.as_object()?.values().next()?.as_array()).map(Vec::len);
        let total = paging.total.and_then(at);
        let total = total.and_then(|total| total.as_u64().or_else(|| total.as_str()?.parse().ok()));
        if let (Some(shown), Some(total)) = (shown, total) {
            self.count("counts");
            if shown == 0 || (shown as u64) > total {
                self.fail(place, "expected a total of the items", &Value::from(total));
            }
        }
    }
}

/// What the response has that its type does not know, or that is not of the documented type. The tables here are those of
/// the generated types: a test of the generator holds them equal.
fn left_over(case: &Case, response: &Response) -> Vec<String> {
    let options = Decode { mismatch: Mismatch::Fail, ..Decode::default() };
    let mut output = (case.operation.response)(case.operation);
    let read = match case.service.protocol {
        Protocol::Action => {
            cloudspec_zenlayer::Zenlayer::new().decode(case.operation, response, output.as_mut(), &options)
        }
        _ => cloudspec_alibaba::Alibaba::new().decode(case.operation, response, output.as_mut(), &options),
    };
    let mut problems: Vec<String> = read.err().map(|error| error.to_string()).into_iter().collect();
    unknown(output.as_ref(), "", &mut problems);
    problems
}

fn unknown(record: &dyn Record, path: &str, problems: &mut Vec<String>) {
    let fields = record.schema().fields;
    if let View::Extra(extra) = record.view(fields.len()) {
        problems.extend(extra.unknown().map(|(name, _)| format!("{path}.{name}")));
    }
    for (index, field) in fields.iter().enumerate() {
        let path = format!("{path}.{}", field.wire);
        match record.view(index).datum() {
            Datum::Record(inner) => unknown(inner, &path, problems),
            Datum::List(list) => {
                for view in (0..list.len()).filter_map(|index| list.at(index)) {
                    if let Datum::Record(inner) = view.datum() {
                        unknown(inner, &path, problems);
                    }
                }
            }
            _ => {}
        }
    }
}
