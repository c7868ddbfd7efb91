// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Diagnosis of resources: sets of metrics and reports on them.
//!
//! - [`create_diagnostic_metric_set`](crate::Client::create_diagnostic_metric_set): Creates a set of
//!   diagnostic metrics that can be checked together.
//! - [`create_diagnostic_report`](crate::Client::create_diagnostic_report): Starts a diagnosis of a
//!   resource with a set of metrics and returns the id of its report.
//! - [`delete_diagnostic_metric_sets`](crate::Client::delete_diagnostic_metric_sets): Deletes sets of
//!   diagnostic metrics.
//! - [`delete_diagnostic_reports`](crate::Client::delete_diagnostic_reports): Deletes diagnostic
//!   reports.
//! - [`describe_diagnostic_metric_sets`](crate::Client::describe_diagnostic_metric_sets): Lists sets of
//!   diagnostic metrics, the provider's and the account's own.
//! - [`describe_diagnostic_metrics`](crate::Client::describe_diagnostic_metrics): Lists diagnostic
//!   metrics and what each of them checks.
//! - [`describe_diagnostic_report_attributes`](crate::Client::describe_diagnostic_report_attributes):
//!   Returns a diagnostic report: how far it is, and the issues that were found, metric by metric.
//! - [`describe_diagnostic_reports`](crate::Client::describe_diagnostic_reports): Lists diagnostic
//!   reports with their status and severity.
//! - [`modify_diagnostic_metric_set`](crate::Client::modify_diagnostic_metric_set): Changes a set of
//!   diagnostic metrics.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Creates a set of diagnostic metrics that can be checked together.
    ///
    /// - Request: [`CreateDiagnosticMetricSetRequest`]. Response: [`CreateDiagnosticMetricSetResponse`].
    ///   Nested types: [`create_diagnostic_metric_set`].
    /// - [Documented errors](create_diagnostic_metric_set::ERRORS).
    /// - Requires permission for the action `ecs:CreateDiagnosticMetricSet` (access level create), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDiagnosticMetricSet),
    ///   2024-06-24.
    pub fn create_diagnostic_metric_set(
        &self,
        request: CreateDiagnosticMetricSetRequest,
    ) -> Call<CreateDiagnosticMetricSetResponse> {
        self.core.call(&create_diagnostic_metric_set::OPERATION, request)
    }

    /// Starts a diagnosis of a resource with a set of metrics and returns the id of its report.
    ///
    /// - Request: [`CreateDiagnosticReportRequest`]. Response: [`CreateDiagnosticReportResponse`]. Nested
    ///   types: [`create_diagnostic_report`].
    /// - [Documented errors](create_diagnostic_report::ERRORS).
    /// - Requires permission for the action `ecs:CreateDiagnosticReport` (access level create), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDiagnosticReport),
    ///   2024-06-24.
    pub fn create_diagnostic_report(
        &self,
        request: CreateDiagnosticReportRequest,
    ) -> Call<CreateDiagnosticReportResponse> {
        self.core.call(&create_diagnostic_report::OPERATION, request)
    }

    /// Deletes sets of diagnostic metrics.
    ///
    /// - Request: [`DeleteDiagnosticMetricSetsRequest`]. Response: [`DeleteDiagnosticMetricSetsResponse`].
    ///   Nested types: [`delete_diagnostic_metric_sets`].
    /// - Requires permission for the action `ecs:DeleteDiagnosticMetricSets` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDiagnosticMetricSets),
    ///   2024-06-24.
    pub fn delete_diagnostic_metric_sets(
        &self,
        request: DeleteDiagnosticMetricSetsRequest,
    ) -> Call<DeleteDiagnosticMetricSetsResponse> {
        self.core.call(&delete_diagnostic_metric_sets::OPERATION, request)
    }

    /// Deletes diagnostic reports.
    ///
    /// - Request: [`DeleteDiagnosticReportsRequest`]. Response: [`DeleteDiagnosticReportsResponse`]. Nested
    ///   types: [`delete_diagnostic_reports`].
    /// - [Documented errors](delete_diagnostic_reports::ERRORS).
    /// - Requires permission for the action `ecs:DeleteDiagnosticReports` (access level delete), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDiagnosticReports),
    ///   2024-06-24.
    pub fn delete_diagnostic_reports(
        &self,
        request: DeleteDiagnosticReportsRequest,
    ) -> Call<DeleteDiagnosticReportsResponse> {
        self.core.call(&delete_diagnostic_reports::OPERATION, request)
    }

    /// Lists sets of diagnostic metrics, the provider's and the account's own.
    ///
    /// - Request: [`DescribeDiagnosticMetricSetsRequest`]. Response:
    ///   [`DescribeDiagnosticMetricSetsResponse`]. Nested types: [`describe_diagnostic_metric_sets`].
    /// - Requires permission for the action `ecs:DescribeDiagnosticMetricSets` (access level get), on all
    ///   resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticMetricSets), 2024-06-24.
    pub fn describe_diagnostic_metric_sets(
        &self,
        request: DescribeDiagnosticMetricSetsRequest,
    ) -> PagedCall<
        DescribeDiagnosticMetricSetsResponse,
        describe_diagnostic_metric_sets::MetricSet,
    > {
        self.core
            .paged(
                &describe_diagnostic_metric_sets::OPERATION,
                request,
                |page| page.metric_sets,
            )
    }

    /// Lists diagnostic metrics and what each of them checks.
    ///
    /// - Request: [`DescribeDiagnosticMetricsRequest`]. Response: [`DescribeDiagnosticMetricsResponse`].
    ///   Nested types: [`describe_diagnostic_metrics`].
    /// - Requires permission for the action `ecs:DescribeDiagnosticMetrics` (access level get), on all
    ///   resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticMetrics),
    ///   2024-06-24.
    pub fn describe_diagnostic_metrics(
        &self,
        request: DescribeDiagnosticMetricsRequest,
    ) -> PagedCall<
        DescribeDiagnosticMetricsResponse,
        describe_diagnostic_metrics::Metric,
    > {
        self.core
            .paged(&describe_diagnostic_metrics::OPERATION, request, |page| page.metrics)
    }

    /// Returns a diagnostic report: how far it is, and the issues that were found, metric by metric.
    ///
    /// - Request: [`DescribeDiagnosticReportAttributesRequest`]. Response:
    ///   [`DescribeDiagnosticReportAttributesResponse`]. Nested types:
    ///   [`describe_diagnostic_report_attributes`].
    /// - [Documented errors](describe_diagnostic_report_attributes::ERRORS).
    /// - Requires permission for the action `ecs:DescribeDiagnosticReportAttributes` (access level get), on
    ///   all resources.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticReportAttributes),
    ///   2024-06-24.
    pub fn describe_diagnostic_report_attributes(
        &self,
        request: DescribeDiagnosticReportAttributesRequest,
    ) -> Call<DescribeDiagnosticReportAttributesResponse> {
        self.core.call(&describe_diagnostic_report_attributes::OPERATION, request)
    }

    /// Lists diagnostic reports with their status and severity.
    ///
    /// - Request: [`DescribeDiagnosticReportsRequest`]. Response: [`DescribeDiagnosticReportsResponse`].
    ///   Nested types: [`describe_diagnostic_reports`].
    /// - Requires permission for the action `ecs:DescribeDiagnosticReports` (access level get), on all
    ///   resources.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiagnosticReports),
    ///   2024-06-24.
    pub fn describe_diagnostic_reports(
        &self,
        request: DescribeDiagnosticReportsRequest,
    ) -> PagedCall<
        DescribeDiagnosticReportsResponse,
        describe_diagnostic_reports::Report,
    > {
        self.core
            .paged(&describe_diagnostic_reports::OPERATION, request, |page| page.reports)
    }

    /// Changes a set of diagnostic metrics.
    ///
    /// - Request: [`ModifyDiagnosticMetricSetRequest`]. Response: [`ModifyDiagnosticMetricSetResponse`].
    ///   Nested types: [`modify_diagnostic_metric_set`].
    /// - [Documented errors](modify_diagnostic_metric_set::ERRORS).
    /// - Requires permission for the action `ecs:ModifyDiagnosticMetricSet` (access level update), on all
    ///   resources.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDiagnosticMetricSet),
    ///   2024-06-24.
    pub fn modify_diagnostic_metric_set(
        &self,
        request: ModifyDiagnosticMetricSetRequest,
    ) -> Call<ModifyDiagnosticMetricSetResponse> {
        self.core.call(&modify_diagnostic_metric_set::OPERATION, request)
    }
}
