//! The core of a generated client.
//!
//! ```text
//! pub struct Client { core: ClientCore }
//!
//! impl Client {
//!     pub fn new(config: impl AsRef<cloudspec_runtime::Config>) -> Client {
//!         Client { core: ClientCore::new(config, &SERVICE) }
//!     }
//!
//!     pub fn run_command(&self, request: RunCommandRequest) -> Call<RunCommandResponse> {
//!         self.core.call(&RUN_COMMAND, request)
//!     }
//!
//!     pub fn describe_invocations(
//!         &self,
//!         request: DescribeInvocationsRequest,
//!     ) -> PagedCall<DescribeInvocationsResponse, Invocation> {
//!         self.core.paged(&DESCRIBE_INVOCATIONS, request, |page| page.invocations)
//!     }
//!
//!     pub fn wait_until_invocation_finished(
//!         &self,
//!         request: DescribeInvocationsRequest,
//!     ) -> Wait<DescribeInvocationsResponse> {
//!         self.core.wait(&INVOCATION_FINISHED, &DESCRIBE_INVOCATIONS, request)
//!     }
//! }
//! ```

use std::sync::Arc;

use cloudspec_wire::{Operation, Record, Service, Waiter};

use crate::call::{Call, PagedCall};
use crate::config::Config;
use crate::plan::Plan;
use crate::response::read_record;
use crate::shared::Shared;
use crate::waiter::Wait;

/// The core of a generated client: a configuration bound to a service, and the state that its calls share.
#[derive(Clone, Debug)]
pub struct ClientCore(pub(crate) Arc<Shared>);

impl ClientCore {
    /// Binds a configuration to a service.
    pub fn new(config: impl AsRef<Config>, service: &'static Service) -> ClientCore {
        ClientCore(Arc::new(Shared::new(config.as_ref().clone(), service)))
    }

    /// The service it calls.
    pub fn service(&self) -> &'static Service {
        self.0.service
    }

    /// The configuration it was built from.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    /// A call of `operation` whose output is `T`. Nothing happens until it is awaited.
    pub fn call<T: Record + Default>(&self, operation: &'static Operation, request: impl Record) -> Call<T> {
        Call { plan: self.plan(operation, Box::new(request)), read: read_record::<T>, items: () }
    }

    /// A call whose results come in pages; `items` takes the items out of a page.
    pub fn paged<T: Record + Default, I>(
        &self,
        operation: &'static Operation,
        request: impl Record,
        items: fn(T) -> Vec<I>,
    ) -> PagedCall<T, I> {
        Call { plan: self.plan(operation, Box::new(request)), read: read_record::<T>, items }
    }

    /// A wait that polls `operation` with `request` by the rules of `waiter`, which names that operation.
    pub fn wait<T: Record + Default>(
        &self,
        waiter: &'static Waiter,
        operation: &'static Operation,
        request: impl Record,
    ) -> Wait<T> {
        Wait::new(self.plan(operation, Box::new(request)), waiter)
    }

    pub(crate) fn plan(&self, operation: &'static Operation, input: Box<dyn Record>) -> Box<Plan> {
        Box::new(Plan::new(self.0.clone(), operation, input))
    }
}
