//! A life in the emulated clouds through the generated clients, while the emulator is killed again and again at random points
//! of it: nothing that was acknowledged is lost, nothing is made twice, and the life goes on.

#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use cloudspec_alibaba::{Config, Credentials};
use cloudspec_alibaba_cs as cs;
use cloudspec_alibaba_ecs as ecs;
use cloudspec_alibaba_vpc as vpc;
use cloudspec_emulator::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Emulator, Pace};
use cloudspec_runtime::{Endpoint, Error, ErrorKind, Retry, Scheme};

const REGION: &str = "cn-hangzhou";
const KILLS: usize = 20;

/// How long a resource is in each transient state, and how often a waiter looks.
const PACE: Duration = Duration::from_millis(40);
const DELAY: Duration = Duration::from_millis(10);

/// How long a call goes on whose emulator is killed.
const LAST: Duration = Duration::from_millis(200);

/// The variable with the state file of a process that is the emulator.
const STATE: &str = "EMULATOR_THAT_IS_KILLED";

/// What the emulator acknowledged.
#[derive(Clone, Debug, PartialEq)]
enum Fact {
    Vpc(String),
    VSwitch(String),
    Group(String),
    Instance(String),
    Invocation(String),
    Cluster(String),
}

struct Clients {
    ecs: ecs::Client,
    vpc: vpc::Client,
    cs: cs::Client,
}

/// The emulated cloud in a process of its own, and what is known of it.
struct Cloud<'a> {
    file: &'a Path,
    process: Child,
    clients: Clients,
    there: Vec<Fact>,
    gone: Vec<Fact>,
    kills: usize,
    is_dead: bool,
    /// How many calls are made before the next kill.
    calls: usize,
    random: fastrand::Rng,
}

/// The emulator, when this file's program was started as one; a test that does nothing otherwise.
#[tokio::test]
async fn emulator() {
    let Some(file) = std::env::var_os(STATE) else { return };
    let emulator =
        Emulator::builder().strict(true).state(file).pace(Pace::uniform(PACE)).start().await.unwrap();
    println!("\nlistening on {}", emulator.address());
    emulator.wait().await;
}

fn spawn(file: &Path) -> (Child, Clients) {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["emulator", "--exact", "--nocapture"])
        .env(STATE, file)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(process.stdout.take().unwrap()).lines().map_while(Result::ok);
    let host = lines.filter_map(|line| line.strip_prefix("listening on ").map(str::to_owned)).next();
    let host = host.expect("the emulator says where it listens");
    let config = Config::new(Credentials::new(ACCESS_KEY_ID, ACCESS_KEY_SECRET)).unwrap();
    let config = config.region(REGION).endpoint(Endpoint { scheme: Scheme::Http, host }).retry(Retry::off());
    let clients = Clients {
        ecs: ecs::Client::new(&config),
        vpc: vpc::Client::new(&config),
        cs: cs::Client::new(&config),
    };
    (process, clients)
}

impl<'a> Cloud<'a> {
    fn open(file: &'a Path, mut random: fastrand::Rng) -> Cloud<'a> {
        let (process, clients) = spawn(file);
        let calls = random.usize(1..8);
        Cloud {
            file,
            process,
            clients,
            there: Vec::new(),
            gone: Vec::new(),
            kills: 0,
            is_dead: false,
            calls,
            random,
        }
    }

    /// Calls until there is a response. When the emulator dies first, it is started again, what it acknowledged is looked at,
    /// and the call is repeated; `None` when the repeated one is refused, because the first one was carried out.
    async fn try_call<T>(&mut self, call: impl AsyncFn(&Clients) -> Result<T, Error>) -> Option<T> {
        let mut is_repeated = false;
        loop {
            if self.is_dead {
                self.restart().await;
            }
            match self.attempt(&call).await {
                Some(Ok(response)) => return Some(response),
                Some(Err(error)) if error.kind() == ErrorKind::Service && is_repeated => return None,
                Some(Err(error)) => panic!("after {} kills: {error}", self.kills),
                None => is_repeated = true,
            }
        }
    }

    async fn call<T>(&mut self, call: impl AsyncFn(&Clients) -> Result<T, Error>) -> T {
        self.try_call(call).await.expect("a repeated call with a token gets the response of the first one")
    }

    /// One call, in the middle of which the emulator is killed when it is time to; `None` when there is no response then. A
    /// waiter would go on asking.
    async fn attempt<T>(
        &mut self,
        call: &impl AsyncFn(&Clients) -> Result<T, Error>,
    ) -> Option<Result<T, Error>> {
        self.calls = self.calls.saturating_sub(1);
        if self.calls > 0 || self.kills == KILLS {
            return Some(call(&self.clients).await);
        }
        let delay = Duration::from_micros(self.random.u64(0..20_000));
        let (process, clients) = (&mut self.process, &self.clients);
        let killed = async {
            tokio::time::sleep(delay).await;
            process.kill().unwrap();
            process.wait().unwrap();
        };
        self.is_dead = true;
        let (response, ()) = tokio::join!(tokio::time::timeout(LAST, call(clients)), killed);
        response.ok().filter(|response| match response {
            Ok(_) => true,
            Err(error) => !matches!(error.kind(), ErrorKind::Connect | ErrorKind::Transport),
        })
    }

    async fn restart(&mut self) {
        self.is_dead = false;
        self.kills += 1;
        self.calls = self.random.usize(1..8);
        (self.process, self.clients) = spawn(self.file);
        self.check().await;
    }

    /// Everything that was acknowledged is as it was acknowledged.
    async fn check(&self) {
        for fact in &self.there {
            assert!(self.has(fact).await, "after {} kills: {fact:?} is lost", self.kills);
        }
        for fact in &self.gone {
            assert!(!self.has(fact).await, "after {} kills: {fact:?} is there again", self.kills);
        }
    }

    async fn has(&self, fact: &Fact) -> bool {
        let Clients { ecs, vpc, cs } = &self.clients;
        match fact {
            Fact::Vpc(id) => {
                let request = vpc::DescribeVpcsRequest::new().vpc_id(id);
                !vpc.describe_vpcs(request).await.unwrap().vpcs.is_empty()
            }
            Fact::VSwitch(id) => {
                let request = vpc::DescribeVSwitchesRequest::new().v_switch_id(id);
                !vpc.describe_v_switches(request).await.unwrap().v_switches.is_empty()
            }
            Fact::Group(id) => {
                let request = ecs::DescribeSecurityGroupsRequest::new().security_group_id(id);
                !ecs.describe_security_groups(request).await.unwrap().security_groups.is_empty()
            }
            Fact::Instance(id) => {
                let request = ecs::DescribeInstancesRequest::new().instance_ids([id]);
                !ecs.describe_instances(request).await.unwrap().instances.is_empty()
            }
            Fact::Invocation(id) => {
                let request = ecs::DescribeInvocationsRequest::new().invoke_id(id);
                !ecs.describe_invocations(request).await.unwrap().invocations.is_empty()
            }
            Fact::Cluster(id) => {
                let request = cs::DescribeClustersV1Request::new().cluster_id(id);
                !cs.describe_clusters_v1(request).await.unwrap().clusters.is_empty()
            }
        }
    }

    fn made(&mut self, fact: Fact) {
        self.there.push(fact);
    }

    /// Deletes something: whether it is there is not known until that is acknowledged.
    async fn delete<T>(&mut self, fact: Fact, call: impl AsyncFn(&Clients) -> Result<T, Error>) {
        self.there.retain(|other| *other != fact);
        self.try_call(call).await;
        self.gone.push(fact);
    }
}

/// From the network to everything gone.
async fn life(cloud: &mut Cloud<'_>, number: usize) {
    let token = |what: &str| format!("{what}-{number}");
    let request = vpc::CreateVpcRequest::new().cidr_block("192.168.0.0/16").client_token(token("vpc"));
    let vpc_id = cloud.call(async |c| c.vpc.create_vpc(request.clone()).await).await.vpc_id.unwrap();
    cloud.made(Fact::Vpc(vpc_id.clone()));
    cloud.call(async |c| c.vpc.wait_until_vpc_available(&vpc_id).delay(DELAY).await).await;
    let request = vpc::CreateVSwitchRequest::new("cn-hangzhou-b", "192.168.1.0/24", &vpc_id);
    let request = request.client_token(token("vswitch"));
    let vswitch_id = cloud.call(async |c| c.vpc.create_v_switch(request.clone()).await).await;
    let vswitch_id = vswitch_id.v_switch_id.unwrap();
    cloud.made(Fact::VSwitch(vswitch_id.clone()));
    cloud.call(async |c| c.vpc.wait_until_vswitch_available(&vswitch_id).delay(DELAY).await).await;
    let request = ecs::CreateSecurityGroupRequest::new().vpc_id(&vpc_id).client_token(token("group"));
    let group_id = cloud.call(async |c| c.ecs.create_security_group(request.clone()).await).await;
    let group_id = group_id.security_group_id.unwrap();
    cloud.made(Fact::Group(group_id.clone()));

    let cluster_id = cluster(cloud, number, &vpc_id, &vswitch_id).await;
    let instance_ids = instances(cloud, number, &vswitch_id, &group_id).await;
    commands(cloud, number, &instance_ids).await;

    cloud.call(async |c| c.cs.wait_until_cluster_running(&cluster_id).delay(DELAY).await).await;
    let request = cs::DeleteClusterRequest::new(&cluster_id);
    cloud.there.retain(|fact| *fact != Fact::Cluster(cluster_id.clone()));
    cloud.try_call(async |c| c.cs.delete_cluster(request.clone()).await).await;
    cloud.call(async |c| c.cs.wait_until_cluster_deleted(&cluster_id).delay(DELAY).await).await;
    cloud.gone.push(Fact::Cluster(cluster_id));

    let request = ecs::StopInstancesRequest::new(&instance_ids);
    cloud.try_call(async |c| c.ecs.stop_instances(request.clone()).await).await;
    cloud.call(async |c| c.ecs.wait_until_instances_stopped(&instance_ids).delay(DELAY).await).await;
    for id in instance_ids {
        let request = ecs::DeleteInstanceRequest::new(&id);
        cloud.delete(Fact::Instance(id), async |c| c.ecs.delete_instance(request.clone()).await).await;
    }
    let request = ecs::DeleteSecurityGroupRequest::new(&group_id);
    cloud.delete(Fact::Group(group_id), async |c| c.ecs.delete_security_group(request.clone()).await).await;
    let request = vpc::DeleteVSwitchRequest::new(&vswitch_id);
    cloud.delete(Fact::VSwitch(vswitch_id), async |c| c.vpc.delete_v_switch(request.clone()).await).await;
    let request = vpc::DeleteVpcRequest::new(&vpc_id);
    cloud.delete(Fact::Vpc(vpc_id), async |c| c.vpc.delete_vpc(request.clone()).await).await;
}

/// A cluster that is still being made. Its operation has no token, so after a kill it is looked for by its name.
async fn cluster(cloud: &mut Cloud<'_>, number: usize, vpc_id: &str, vswitch_id: &str) -> String {
    let name = format!("cluster-{number}");
    let body = cs::create_cluster::Body::new(
        &name,
        REGION,
        "ManagedKubernetes",
        vpc_id,
        "172.21.0.0/20",
        [vswitch_id],
    );
    let request = cs::CreateClusterRequest::new().body(body);
    let named = cs::DescribeClustersV1Request::new().name(&name);
    let made = cloud
        .call(async |c| {
            let known = c.cs.describe_clusters_v1(named.clone()).await?.clusters;
            match known.into_iter().next() {
                Some(cluster) => Ok(cluster.cluster_id),
                None => Ok(c.cs.create_cluster(request.clone()).await?.cluster_id),
            }
        })
        .await
        .unwrap();
    cloud.made(Fact::Cluster(made.clone()));
    made
}

async fn instances(cloud: &mut Cloud<'_>, number: usize, vswitch_id: &str, group_id: &str) -> Vec<String> {
    let request = ecs::RunInstancesRequest::new()
        .image_id("ubuntu_22_04_x64_20G_alibase_20240710.vhd")
        .instance_type("ecs.g7.large")
        .v_switch_id(vswitch_id)
        .security_group_id(group_id)
        .amount(3)
        .client_token(format!("instances-{number}"));
    let ids = cloud.call(async |c| c.ecs.run_instances(request.clone()).await).await.instance_id_sets;
    ids.iter().for_each(|id| cloud.made(Fact::Instance(id.clone())));
    cloud.call(async |c| c.ecs.wait_until_instances_running(&ids).delay(DELAY).await).await;
    ids
}

/// A command on every instance, with its results.
async fn commands(cloud: &mut Cloud<'_>, number: usize, instance_ids: &[String]) {
    let request = ecs::RunCommandRequest::new("RunShellScript", "uptime")
        .instance_id(instance_ids)
        .client_token(format!("command-{number}"));
    let invoke_id = cloud.call(async |c| c.ecs.run_command(request.clone()).await).await.invoke_id;
    cloud.made(Fact::Invocation(invoke_id.clone()));
    cloud.call(async |c| c.ecs.wait_until_invocation_succeeded(&invoke_id).delay(DELAY).await).await;
    let request = ecs::DescribeInvocationResultsRequest::new().invoke_id(&invoke_id).max_results(2);
    let results = cloud.call(async |c| {
        c.ecs.describe_invocation_results(request.clone()).items().try_collect::<Vec<_>>().await
    });
    assert_eq!(results.await.len(), instance_ids.len());
}

#[tokio::test]
async fn a_life_goes_on_after_every_kill_and_nothing_acknowledged_is_lost() {
    let seed = fastrand::u64(..);
    println!("seed {seed}");
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("state");
    let mut cloud = Cloud::open(&file, fastrand::Rng::with_seed(seed));
    let mut lives = 0;
    while cloud.kills < KILLS {
        lives += 1;
        life(&mut cloud, lives).await;
        // The last call may have had its response before the emulator was killed.
        if cloud.is_dead {
            cloud.restart().await;
        }
        cloud.check().await;
    }
    let Clients { ecs, vpc, cs } = &cloud.clients;
    let instances = ecs.describe_instances(ecs::DescribeInstancesRequest::new()).await.unwrap();
    let vpcs = vpc.describe_vpcs(vpc::DescribeVpcsRequest::new()).await.unwrap();
    let clusters = cs.describe_clusters_v1(cs::DescribeClustersV1Request::new()).await.unwrap();
    let invocations = ecs.describe_invocations(ecs::DescribeInvocationsRequest::new()).await.unwrap();
    println!("{} kills in {lives} lives", cloud.kills);
    assert_eq!(
        (instances.instances.len(), vpcs.vpcs.len(), clusters.clusters.len(), invocations.invocations.len()),
        (0, 0, 0, lives),
        "everything is gone, and each command ran once"
    );
    cloud.process.kill().unwrap();
    cloud.process.wait().unwrap();
}
