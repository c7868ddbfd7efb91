//! Sources that ask somebody over the network.

use std::net::SocketAddr;
use std::sync::Arc;

use cloudspec_alibaba::credentials::{
    AssumeRole, CliProfile, CredentialsFile, CredentialsUri, EcsRamRole, OidcRole, Surroundings,
    default_chain,
};
use cloudspec_runtime::{
    BoxFuture, Credentials, Environment, HttpOptions, HyperTransport, ReadLimits, Request, Response, Scheme,
    Transport, TransportError,
};

use crate::files::Home;
use crate::peer::{Fault, Server};
use crate::row::{Row, Source};

/// The network, which leads to the server whatever the host.
#[derive(Debug)]
struct Local {
    network: HyperTransport,
    server: SocketAddr,
}

impl Transport for Local {
    fn send<'a>(
        &'a self,
        request: &'a Request,
        limits: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        let request = Request { scheme: Scheme::Http, host: self.server.to_string(), ..request.clone() };
        Box::pin(async move { self.network.send(&request, limits).await })
    }
}

/// What a source finds around it: nothing, and a network that leads to the server.
fn surroundings(home: &Home, server: SocketAddr) -> Surroundings {
    let none: [(&str, &str); 0] = [];
    let network = HyperTransport::new(&HttpOptions::default()).unwrap();
    Surroundings::new(Environment::given(none).with_home(home.path()), Arc::new(Local { network, server }))
}

/// Where the metadata service responds with a text that means nothing to us.
const TOKEN: &str = "/latest/api/token";

/// Where the metadata service responds with a name.
const ROLE_NAME: &str = "security-credentials/ ";

/// A source that asks somebody over the network.
struct Remote {
    name: &'static str,
    /// Where the peer misbehaves.
    at: &'static str,
    /// What the error calls the source.
    called: &'static str,
    make: fn(&Home, &Surroundings) -> Source,
}

const REMOTE: [Remote; 11] = [
    Remote {
        name: "metadata, token",
        at: TOKEN,
        called: "ecs-ram-role",
        make: |_, around| Arc::new(EcsRamRole::new(around).v1_allowed(false)),
    },
    Remote {
        name: "metadata, name of the role",
        at: ROLE_NAME,
        called: "ecs-ram-role",
        make: |_, around| Arc::new(EcsRamRole::new(around)),
    },
    Remote {
        name: "metadata, keys",
        at: "security-credentials/web ",
        called: "ecs-ram-role",
        make: |_, around| Arc::new(EcsRamRole::new(around)),
    },
    Remote {
        name: "metadata, keys, in the default chain",
        at: "security-credentials/web ",
        called: "the default chain: ecs-ram-role",
        make: |_, around| {
            let mut around = around.clone();
            around.environment = Environment::given([("NONE", "")]);
            Arc::new(default_chain(&around))
        },
    },
    Remote {
        name: "credentials URI",
        at: "HIDDENPATH",
        called: "credentials-uri",
        make: |_, around| Arc::new(CredentialsUri::new(around, "http://127.0.0.1/HIDDENPATH")),
    },
    Remote {
        name: "OIDC role",
        at: "AssumeRole",
        called: "oidc-role",
        make: |home, around| Arc::new(OidcRole::new(around, "role", "p", home.write("token", "HIDDENTOKEN"))),
    },
    Remote {
        name: "role",
        at: "AssumeRole",
        called: "assume-role",
        make: |_, around| Arc::new(AssumeRole::new(around, Credentials::new("id", "HIDDENSECRET"), "role")),
    },
    Remote {
        name: "role of a role, inner",
        at: "inner",
        called: "assume-role",
        make: |_, around| {
            let inner = AssumeRole::new(around, Credentials::new("id", "HIDDENSECRET"), "inner");
            Arc::new(AssumeRole::new(around, inner, "outer"))
        },
    },
    Remote {
        name: "profile chain, inner",
        at: "inner",
        called: "cli-profile",
        make: |home, around| {
            home.write(".aliyun/config.json", CHAIN);
            Arc::new(CliProfile::new(around))
        },
    },
    Remote {
        name: "profile chain, outer",
        at: "outer",
        called: "cli-profile",
        make: |home, around| {
            home.write(".aliyun/config.json", CHAIN);
            Arc::new(CliProfile::new(around))
        },
    },
    Remote {
        name: "section of a file",
        at: "role",
        called: "credentials-file",
        make: |home, around| {
            let section = "[default]\ntype=ram_role_arn\naccess_key_id=A\naccess_key_secret=HIDDENSECRET\nrole_arn=role\n";
            home.write(".alibabacloud/credentials", section);
            Arc::new(CredentialsFile::new(around))
        },
    },
];

const CHAIN: &str = r#"{"current": "c", "profiles": [
    {"name": "a", "mode": "AK", "access_key_id": "A", "access_key_secret": "HIDDENSECRET"},
    {"name": "b", "mode": "ChainableRamRoleArn", "ram_role_arn": "inner", "source_profile": "a"},
    {"name": "c", "mode": "ChainableRamRoleArn", "ram_role_arn": "outer", "source_profile": "b"}]}"#;

/// Every source with every fault that can be told from a right response.
pub fn rows(home: &Home) -> impl Iterator<Item = Row> {
    REMOTE.iter().flat_map(move |remote| {
        let faults = Fault::ALL.into_iter();
        let faults = faults.filter(move |fault| remote.at != TOKEN || fault.shows_in_text());
        let faults = faults.filter(move |fault| remote.at != ROLE_NAME || *fault != Fault::HalfDocument);
        faults.map(move |fault| Row {
            name: format!("{}: {fault:?}", remote.name),
            source: (remote.make)(home, &surroundings(home, Server::start(remote.at, fault))),
            called: remote.called,
            causes: fault.causes().to_vec(),
            limit: fault.limit(),
        })
    })
}
