//! Sessions of Cloud Assistant, and the codes by which servers of one's own register.

use cloudspec_wire::Value;
use serde_json::json;

use super::services::{ECS, OWNER};
use crate::cloud::resource::{Resource, Source, Work};
use crate::cloud::row::Row;
use crate::cloud::words::from;
use crate::cloud::work::texts;
use crate::refusal::Refusal;

/// How many instances one session can be connected to.
const INSTANCES: usize = 100;

pub(super) fn resources() -> Vec<Resource> {
    vec![session(), activation(), managed_instance()]
}

/// A server of one's own that registered with a code. None does here; they are planted.
fn managed_instance() -> Resource {
    Resource::new("ecs.managed_instance", ECS, "InstanceId", "mi-")
        .missing(404, &["InvalidInstance.NotFound"])
        .created("RegistrationTime")
        .region("RegionId")
        .defaults(json!({
            "InstanceName": "", "Hostname": "server", "OsType": "linux", "OsVersion": "Linux_#1 SMP x86_64", "AgentVersion": "2.2.3.857",
            "Connected": true, "InvocationCount": 0, "InternetIp": "203.0.113.250", "IntranetIp": "192.168.0.250",
            "MachineId": "", "ActivationId": "", "LastInvokedTime": "", "ResourceGroupId": "",
        }))
        .filter("InstanceIp", Source::Values(|_, row| vec![row.text("InternetIp").to_owned(), row.text("IntranetIp").to_owned()]))
        .derived("Instance", |row| {
            let mut members = row.members.clone();
            members.insert("InstanceId".to_owned(), Value::from(row.id.as_str()));
            Value::Object(members)
        })
        .indexed(&["ActivationId"])
        .tagged_as("managedinstance")
        .list("DescribeManagedInstances")
        .set("ModifyManagedInstance")
        .change("DeregisterManagedInstance", from(&[]).gone())
}

/// A connection to a terminal. Nothing listens at its address.
fn session() -> Resource {
    Resource::new("ecs.terminal_session", ECS, "SessionId", "s-")
        .missing(404, &["InvalidSessionId.NotFound"])
        .states("Status", &["Connecting", "Connected"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({ "Username": "root", "IdentityType": "Account", "ClientIP": "127.0.0.1", "PrincipalId": OWNER.to_string() }))
        .ignores(&["PasswordName", "EncryptionOptions", "ConnectionType"])
        .derived("SecurityToken", |row| Value::from(format!("emulated-token-of-{}", row.id)))
        .derived("WebSocketUrl", |row| Value::from(format!("wss://sessions.example.com/?sessionId={}", row.id)))
        .derived("Connections", connections)
        .on_create(complete)
        .create("StartTerminalSession")
        .list("DescribeTerminalSessions")
        .change(
            "EndTerminalSession",
            from(&[]).to(&["Terminating", "Terminated"]).prepares(|work, _, members| {
                members.insert("EndTime".to_owned(), Value::from(work.now()));
                Ok(())
            }),
        )
}

/// A new session: to instances that are there.
fn complete(work: &mut Work<'_>, row: &mut Row) -> Result<(), Refusal> {
    let ids = row.members.get("InstanceId").map(texts).unwrap_or_default();
    if ids.len() > INSTANCES {
        let message = format!("InstanceId: at most {INSTANCES} instances");
        return work.call.refuse_as((403, &["InstanceIds.ExceedLimit"]), message);
    }
    let Some(instances) = work.model.named("ecs.instance") else { return Ok(()) };
    ids.iter().try_for_each(|id| work.check_there(instances, id))
}

/// The connections of a session, one to each of its instances.
fn connections(row: &Row) -> Value {
    let ids = row.members.get("InstanceId").map(texts).unwrap_or_default().into_iter();
    ids.map(|id| {
        let mut connection =
            json!({ "InstanceId": id, "Status": row.text("Status"), "StartTime": row.text("CreationTime") });
        if !row.text("EndTime").is_empty() {
            connection["EndTime"] = json!(row.text("EndTime"));
            connection["ClosedReason"] = json!("ClientClosed");
        }
        connection
    })
    .collect()
}

/// A code by which servers register. None does here.
fn activation() -> Resource {
    Resource::new("ecs.activation", ECS, "ActivationId", "4ECEEE12-56F1-4FBC-9AB1-")
        .missing(404, &["ActivationId.NotFound"])
        .created("CreationTime")
        .region("RegionId")
        .defaults(json!({
            "InstanceCount": 10, "TimeToLiveInHours": 4, "DeregisteredCount": 0, "Disabled": false,
            "Description": "", "InstanceName": "", "IpAddressRange": "",
        }))
        .computed("RegisteredCount", |work, row| {
            Value::from(work.rows_with("ecs.managed_instance", "ActivationId", &row.id).len())
        })
        .blocked_by("ecs.managed_instance", "ActivationId", 403, &["ActivationId.InUse"])
        .derived("ActivationCode", |row| Value::from(format!("emulated-code-of-{}", row.id)))
        .derived("Activation", |row| {
            let mut members = row.members.clone();
            members.insert("ActivationId".to_owned(), Value::from(row.id.as_str()));
            Value::Object(members)
        })
        .tagged_as("activation")
        .create("CreateActivation")
        .list("DescribeActivations")
        .change("DisableActivation", from(&[]).sets("Disabled", true))
        .change("DeleteActivation", from(&[]).gone())
}
