//! Spans, metrics and the trace that a call belongs to, by OpenTelemetry. What a program would send to a collector is
//! kept in memory here and printed.

use std::sync::Arc;

use cloudspec_alibaba::Config;
use cloudspec_alibaba_ecs::{Client, DescribeInvocationsRequest, StopInvocationRequest};
use cloudspec_emulator::Emulator;
use cloudspec_runtime::{Measured, Metrics};
use opentelemetry::KeyValue;
use opentelemetry::metrics::{Histogram, MeterProvider};
use opentelemetry::trace::{TraceContextExt, TracerProvider};
use opentelemetry_sdk::metrics::data::{AggregatedMetrics, MetricData};
use opentelemetry_sdk::metrics::{InMemoryMetricExporter, SdkMeterProvider};
use opentelemetry_sdk::trace::{InMemorySpanExporter, SdkTracerProvider};
use tracing::Instrument;
use tracing_opentelemetry::OpenTelemetrySpanExt;
use tracing_subscriber::layer::SubscriberExt;

/// Measurements of calls as OpenTelemetry's conventions name them.
#[derive(Debug)]
struct CallDuration(Histogram<f64>);

impl Metrics for CallDuration {
    fn call(&self, measured: &Measured<'_>) {
        let method = format!("{}/{}", measured.service.product, measured.operation.name);
        let mut attributes = vec![
            KeyValue::new("rpc.system.name", measured.service.provider),
            KeyValue::new("rpc.method", method),
        ];
        attributes.extend(measured.error.map(|error| KeyValue::new("error.type", error.label().to_owned())));
        self.0.record(measured.took.as_secs_f64(), &attributes);
    }
}

/// The header `traceparent` of the span that is current.
fn traceparent() -> Option<String> {
    let context = tracing::Span::current().context();
    let span = context.span().span_context().clone();
    let flags = span.trace_flags().to_u8();
    span.is_valid().then(|| format!("00-{}-{}-{flags:02x}", span.trace_id(), span.span_id()))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A program sets these up once, with exporters that send to its collector.
    let (spans, metrics) = (InMemorySpanExporter::default(), InMemoryMetricExporter::default());
    let tracer = SdkTracerProvider::builder().with_simple_exporter(spans.clone()).build();
    let meter = SdkMeterProvider::builder().with_periodic_exporter(metrics.clone()).build();
    let layer = tracing_opentelemetry::layer().with_tracer(tracer.tracer("example"));
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer))?;

    let emulator = Emulator::builder().instance("i-1").start().await?;
    let duration = meter.meter("example").f64_histogram("rpc.client.call.duration").with_unit("s").build();
    let config = Config::new(emulator.credentials())?.region("cn-hangzhou").endpoint(emulator.endpoint());
    let ecs = Client::new(
        config
            .configure(|config| config.metrics(Arc::new(CallDuration(duration))).trace_context(traceparent)),
    );

    let work = async {
        ecs.describe_invocations(DescribeInvocationsRequest::new()).await?;
        ecs.stop_invocation(StopInvocationRequest::new("t-unknown")).await.map(|_| ())
    };
    let failed = work.instrument(tracing::info_span!("nightly")).await;
    println!("ends with: {}", failed.err().map(|error| error.label().to_owned()).unwrap_or_default());

    tracer.force_flush()?;
    for span in spans.get_finished_spans()? {
        println!("span {} of trace {}: {:?}", span.name, span.span_context.trace_id(), span.status);
    }
    meter.force_flush()?;
    for metric in metrics
        .get_finished_metrics()?
        .iter()
        .flat_map(|all| all.scope_metrics())
        .flat_map(|scope| scope.metrics())
    {
        let AggregatedMetrics::F64(MetricData::Histogram(histogram)) = metric.data() else { continue };
        for point in histogram.data_points() {
            let attributes: Vec<_> =
                point.attributes().map(|pair| format!("{}={}", pair.key, pair.value)).collect();
            println!("{} [{}]: {} call(s)", metric.name(), attributes.join(", "), point.count());
        }
    }
    Ok(())
}
