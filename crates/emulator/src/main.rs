//! The emulator as a program.

use std::fmt;
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use cloudspec_emulator::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Builder, Emulator, Responses, StartError};

/// Emulates the cloud services that cloudspec describes, on this machine.
///
/// The address is printed as soon as the emulator listens. Endpoints below /_emulator/ control it; open /_emulator/ in
/// a browser to see its resources and requests.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Port to listen on; 0 for a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Address to listen on
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Emulate the specs in this folder instead of the built-in ones
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
    /// Keep state in this file
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Number from which ids and generated responses are derived
    #[arg(long, value_name = "NUMBER", default_value_t = 0)]
    seed: u64,
    /// Start with a running ECS instance of this id; may be repeated
    #[arg(long, value_name = "ID")]
    instance: Vec<String>,
    /// Start with a running Zenlayer machine of this id; may be repeated
    #[arg(long, value_name = "ID")]
    vm: Vec<String>,
    /// How long a command runs, in milliseconds
    #[arg(long, value_name = "MS")]
    running: Option<u64>,
    /// How long a resource stays in each transient state, in milliseconds
    #[arg(long, value_name = "MS")]
    transition: Option<u64>,
    /// How many requests the journal keeps
    #[arg(long, value_name = "NUMBER")]
    journal: Option<usize>,
    /// Refuse operations that are not modelled, instead of generating a response
    #[arg(long)]
    strict: bool,
    /// Generate responses even where an example is documented
    #[arg(long)]
    synthesized: bool,
    /// Keep no state: give every operation its documented or generated response
    #[arg(long = "static")]
    is_static: bool,
    /// Ignore unknown parameters instead of refusing them
    #[arg(long)]
    ignore_unknown: bool,
    /// Accept requests with any signature, or none
    #[arg(long)]
    no_signatures: bool,
}

/// Why the program ended.
enum Failure {
    Start(StartError),
    Signal(std::io::Error),
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            // The output may be closed already.
            let _ = writeln!(std::io::stderr(), "{failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Failure> {
    let address = SocketAddr::new(arguments.host, arguments.port);
    if !address.ip().is_loopback() {
        let warning = "warning: everybody who reaches this address can use the emulator; its keys are known";
        let _ = writeln!(std::io::stderr(), "{warning}");
    }
    let emulator = arguments.builder(address).start().await.map_err(Failure::Start)?;
    let keys = format!("access key id {ACCESS_KEY_ID}, secret {ACCESS_KEY_SECRET}");
    let _ = writeln!(std::io::stdout(), "listening on {}\n{keys}", emulator.url());
    tokio::select! {
        () = emulator.wait() => Ok(()),
        stopped = tokio::signal::ctrl_c() => stopped.map_err(Failure::Signal),
    }
}

impl Arguments {
    fn builder(self, address: SocketAddr) -> Builder {
        let mut builder = Emulator::builder()
            .address(address)
            .seed(self.seed)
            .strict(self.strict)
            .behaviours(!self.is_static)
            .refuse_unknown(!self.ignore_unknown)
            .check_signatures(!self.no_signatures);
        builder = self.instance.into_iter().fold(builder, Builder::instance);
        builder = self.vm.into_iter().fold(builder, Builder::vm);
        builder = self.specs.into_iter().fold(builder, Builder::specs);
        builder = self.state.into_iter().fold(builder, Builder::state);
        builder = self.journal.into_iter().fold(builder, Builder::journal);
        builder =
            self.running.into_iter().fold(builder, |builder, ms| builder.running(Duration::from_millis(ms)));
        builder = self
            .transition
            .into_iter()
            .fold(builder, |builder, ms| builder.transition(Duration::from_millis(ms)));
        if self.synthesized {
            builder = builder.responses(Responses::Synthesized);
        }
        builder
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Start(error) => write!(f, "{error}"),
            Failure::Signal(error) => write!(f, "signals cannot be waited for: {error}"),
        }
    }
}
