// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! diagnosis.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create diagnostic metric set (`CreateDiagnosticMetricSet`).
    pub fn create_diagnostic_metric_set(
        &self, request: CreateDiagnosticMetricSetRequest,
    ) -> Call<CreateDiagnosticMetricSetResponse> {
        self.core.call(&create_diagnostic_metric_set::OPERATION, request)
    }

    /// Create diagnostic report (`CreateDiagnosticReport`).
    pub fn create_diagnostic_report(&self, request: CreateDiagnosticReportRequest) -> Call<CreateDiagnosticReportResponse> {
        self.core.call(&create_diagnostic_report::OPERATION, request)
    }

    /// Delete diagnostic metric sets (`DeleteDiagnosticMetricSets`).
    pub fn delete_diagnostic_metric_sets(
        &self, request: DeleteDiagnosticMetricSetsRequest,
    ) -> Call<DeleteDiagnosticMetricSetsResponse> {
        self.core.call(&delete_diagnostic_metric_sets::OPERATION, request)
    }

    /// Delete diagnostic reports (`DeleteDiagnosticReports`).
    pub fn delete_diagnostic_reports(&self, request: DeleteDiagnosticReportsRequest) -> Call<DeleteDiagnosticReportsResponse> {
        self.core.call(&delete_diagnostic_reports::OPERATION, request)
    }

    /// Describe diagnostic metric sets (`DescribeDiagnosticMetricSets`).
    pub fn describe_diagnostic_metric_sets(
        &self, request: DescribeDiagnosticMetricSetsRequest,
    ) -> PagedCall<DescribeDiagnosticMetricSetsResponse, describe_diagnostic_metric_sets::MetricSet> {
        self.core.paged(&describe_diagnostic_metric_sets::OPERATION, request, |page| page.metric_sets)
    }

    /// Describe diagnostic metrics (`DescribeDiagnosticMetrics`).
    pub fn describe_diagnostic_metrics(
        &self, request: DescribeDiagnosticMetricsRequest,
    ) -> PagedCall<DescribeDiagnosticMetricsResponse, describe_diagnostic_metrics::Metric> {
        self.core.paged(&describe_diagnostic_metrics::OPERATION, request, |page| page.metrics)
    }

    /// Describe diagnostic report attributes (`DescribeDiagnosticReportAttributes`).
    pub fn describe_diagnostic_report_attributes(
        &self, request: DescribeDiagnosticReportAttributesRequest,
    ) -> Call<DescribeDiagnosticReportAttributesResponse> {
        self.core.call(&describe_diagnostic_report_attributes::OPERATION, request)
    }

    /// Describe diagnostic reports (`DescribeDiagnosticReports`).
    pub fn describe_diagnostic_reports(
        &self, request: DescribeDiagnosticReportsRequest,
    ) -> PagedCall<DescribeDiagnosticReportsResponse, describe_diagnostic_reports::Report> {
        self.core.paged(&describe_diagnostic_reports::OPERATION, request, |page| page.reports)
    }

    /// Modify diagnostic metric set (`ModifyDiagnosticMetricSet`).
    pub fn modify_diagnostic_metric_set(
        &self, request: ModifyDiagnosticMetricSetRequest,
    ) -> Call<ModifyDiagnosticMetricSetResponse> {
        self.core.call(&modify_diagnostic_metric_set::OPERATION, request)
    }
}
