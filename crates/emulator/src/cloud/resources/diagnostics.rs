//! Diagnoses of instances: what is looked at, sets of it, and reports. Everything is well here.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::ECS;
use crate::cloud::resource::{Others, Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::refusal::Refusal;

const METRICS: &str = "ecs.diagnostic_metric";
const SETS: &str = "ecs.diagnostic_metric_set";

pub(super) fn resources() -> Vec<Resource> {
    vec![metric(), set(), report()]
}

fn metric() -> Resource {
    Resource::new(METRICS, ECS, "MetricId", "")
        .missing(400, &["InvalidParameter.MetricId", "InvalidParameter.MetricIds"])
        .ignores(&["RegionId"])
        .list("DescribeDiagnosticMetrics")
}

fn set() -> Resource {
    Resource::new(SETS, ECS, "MetricSetId", "dms-")
        .missing(400, &["InvalidParameter.MetricSetId", "InvalidParameter"])
        .region("RegionId")
        .defaults(
            json!({ "MetricSetName": "", "Description": "", "Type": "User", "ResourceType": "instance" }),
        )
        .needs("MetricIds", METRICS)
        .create("CreateDiagnosticMetricSet")
        .list("DescribeDiagnosticMetricSets")
        .set("ModifyDiagnosticMetricSet")
        .change("DeleteDiagnosticMetricSets", from(&[]).gone())
}

fn report() -> Resource {
    Resource::new("ecs.diagnostic_report", ECS, "ReportId", "dr-")
        .missing(403, &["InvalidParameter.ReportNotExist"])
        .states("Status", &["InProgress", "Finished"])
        .wrong_state(403, &["InvalidStatus.InProgress"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({ "ResourceType": "instance", "MetricSetId": "" }))
        .filter("ResourceIds", Source::Member("ResourceId"))
        .filter("Status", Source::Values(|_, row| both(row.text("Status"))))
        .filter("Severity", Source::Values(|_, row| both(severity(row))))
        .derived("Severity", |row| Value::from(severity(row)))
        .derived("FinishedTime", |row| Value::from(if is_done(row) { row.text("CreationTime") } else { "" }))
        .derived("Issues", |_| json!([]))
        .derived("Attributes", |_| Value::from("{}"))
        .computed("MetricResults", results)
        .on_create(complete)
        .create("CreateDiagnosticReport")
        .list("DescribeDiagnosticReports")
        .get("DescribeDiagnosticReportAttributes")
        .change("DeleteDiagnosticReports", from(&["Finished", "Failed"]).gone())
}

/// A word as it is, and in small letters.
fn both(word: &str) -> Vec<String> {
    vec![word.to_owned(), word.to_ascii_lowercase()]
}

fn is_done(report: &Row) -> bool {
    report.text("Status") == "Finished"
}

fn severity(report: &Row) -> &'static str {
    if is_done(report) { "Normal" } else { "Unknown" }
}

/// A report is of an instance, and of the last day unless it says something else.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    const DAY: u64 = 86_400_000;
    if work.row("ecs.instance", row.text("ResourceId")).is_none() {
        let codes = (400, &["InvalidResource.NotExists"][..]);
        return work.call.refuse_as(codes, "ResourceId: there is no such instance");
    }
    let set = row.text("MetricSetId");
    if !set.is_empty() && work.row(SETS, set).is_none() {
        let codes = (400, &["InvalidParameter"][..]);
        return work.call.refuse_as(codes, "MetricSetId: there is no such set");
    }
    for (name, usual) in [("StartTime", work.call.now.saturating_sub(DAY)), ("EndTime", work.call.now)] {
        if row.text(name).is_empty() {
            row.set(name, crate::millis::iso(usual));
        }
    }
    Ok(())
}

/// What came of each metric: of those of the set of a report, or of all.
fn results(others: &Others<'_>, report: &Row) -> Value {
    let set = others.row(SETS, report.text("MetricSetId"));
    let ids = match set {
        Some(set) => set.texts("MetricIds"),
        None => others.cloud.ids(others.model.table(METRICS)).to_vec(),
    };
    let metrics = ids.iter().filter_map(|id| others.row(METRICS, id));
    let shown = metrics.map(|metric| {
        json!({
            "MetricId": metric.id, "MetricCategory": metric.text("MetricCategory"), "Severity": severity(report),
            "Status": report.text("Status"), "Issues": [],
        })
    });
    shown.collect()
}
