// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Diagnosis of resources: sets of metrics and reports on them.

pub mod create_diagnostic_metric_set; pub use create_diagnostic_metric_set::{CreateDiagnosticMetricSetRequest, CreateDiagnosticMetricSetResponse};
pub mod create_diagnostic_report; pub use create_diagnostic_report::{CreateDiagnosticReportRequest, CreateDiagnosticReportResponse};
pub mod delete_diagnostic_metric_sets; pub use delete_diagnostic_metric_sets::{DeleteDiagnosticMetricSetsRequest, DeleteDiagnosticMetricSetsResponse};
pub mod delete_diagnostic_reports; pub use delete_diagnostic_reports::{DeleteDiagnosticReportsRequest, DeleteDiagnosticReportsResponse};
pub mod describe_diagnostic_metric_sets; pub use describe_diagnostic_metric_sets::{DescribeDiagnosticMetricSetsRequest, DescribeDiagnosticMetricSetsResponse};
pub mod describe_diagnostic_metrics; pub use describe_diagnostic_metrics::{DescribeDiagnosticMetricsRequest, DescribeDiagnosticMetricsResponse};
pub mod describe_diagnostic_report_attributes; pub use describe_diagnostic_report_attributes::{DescribeDiagnosticReportAttributesRequest, DescribeDiagnosticReportAttributesResponse};
pub mod describe_diagnostic_reports; pub use describe_diagnostic_reports::{DescribeDiagnosticReportsRequest, DescribeDiagnosticReportsResponse};
pub mod modify_diagnostic_metric_set; pub use modify_diagnostic_metric_set::{ModifyDiagnosticMetricSetRequest, ModifyDiagnosticMetricSetResponse};
