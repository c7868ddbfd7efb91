// Written by `cargo xtask generate` from specs/alibaba/notes/2020-01-01/service.json; do not edit.
//! The table of the service.

use cloudspec_wire::{Codes, Endpoints, Operation, Protocol, Service, Waiter};

/// The service, with the operations that are compiled in.
pub static SERVICE: Service = Service::new(
        "alibaba",
        "notes",
        "Notes",
        "2020-01-01",
        Protocol::Roa,
    )
    .endpoints(
        Endpoints::new()
            .regions(REGIONS)
            .rule("notes.{region}.example.com")
            .central("notes.example.com"),
    )
    .codes(&CODES)
    .operations(OPERATIONS)
    .waiters(WAITERS);

static CODES: Codes = Codes::new()
    .throttling(&["Throttling*", "FlowControl", "TooManyRequests"])
    .transient(
        &[
            "ServiceUnavailable*",
            "InternalError*",
            "Internal.Error",
            "OperationFailed.InternalError",
            "UnknownError",
            "RequestTimeout",
            "NodeControllerUnavailable",
            "ServiceBusy",
            "SystemBusy",
            "System.ServiceBusy",
            "OperationFailed.SystemBusy",
            "IdempotentProcessing",
            "Idempotence.Processing",
            "TOKEN_PROCESSING",
            "LastTokenProcessing",
            "LastRequestProcessing",
            "LastOrderProcessing",
            "OperationFailed.IdempotentTokenProcessing",
            "OperationConflict",
            "Operation.Conflict",
            "InvalidOperation.Conflict",
            "OperationFailed.ConcurrentOperation",
            "OperationFailed.ConcurrentRequest",
            "OrderFailed.ConcurrentOperate",
            "TaskConflict*",
            "VpnTask.CONFLICT",
            "VpnGateway.task.conflict",
            "BandwidthPackageOperation.conflict",
        ],
    )
    .expired(&["InvalidSecurityToken.Expired"])
    .skew(
        &[
            "InvalidTimeStamp.Expired",
            "InvalidTimestamp.Expired",
            "IllegalTimestamp",
            "IllegalTimeStamp",
        ],
    );

static REGIONS: &[(&str, &str)] = &[
    ("cn-north", "notes.cn-north.example.com"),
    ("cn-south", "notes.cn-south.example.com"),
];

static OPERATIONS: &[&Operation] = &[
    #[cfg(feature = "writing")] &crate::create_note::OPERATION,
    #[cfg(feature = "reading")] &crate::get_note::OPERATION,
    #[cfg(feature = "reading")] &crate::get_note_2019::OPERATION,
    #[cfg(feature = "reading")] &crate::get_text::OPERATION,
    #[cfg(feature = "reading")] &crate::list_notes::OPERATION,
    #[cfg(feature = "reading")] &crate::list_versions::OPERATION,
];

static WAITERS: &[&Waiter] = &[
    #[cfg(feature = "reading")] &NOTE_PUBLISHED,
    #[cfg(feature = "reading")] &NOTE_DELETED,
];

/// Waits until a note is published.
pub static NOTE_PUBLISHED: Waiter = Waiter::new("note_published", "GetNote")
    .path(&["Note", "Status"])
    .success(&["Published"])
    .failure(&["Draft"])
    .delay(2)
    .timeout(30);

/// Waits until a note is gone.
pub static NOTE_DELETED: Waiter = Waiter::new("note_deleted", "GetNote")
    .path(&["Note", "Status"])
    .success(&["Published"])
    .gone()
    .delay(2)
    .timeout(600);
