//! The emulator as a program.

use std::io::Write;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use cloudspec_emulator::{ACCESS_KEY_ID, ACCESS_KEY_SECRET, Answers, Builder, Emulator, Instance, Seed, Vm};

const HELP: &str = "\
Serves the APIs of the clouds that cloudspec describes, on this machine.

Usage: cloudspec-emulator [options]

  --port PORT          port to listen on; 0 for a free one (default 8080)
  --host ADDRESS       address to listen on (default 127.0.0.1)
  --specs DIR          emulate the specs in this folder instead of the built-in ones
  --state FILE         keep state in this file
  --seed NUMBER        number that ids and made-up answers depend on (default 0)
  --instance ID        register an ECS instance; may be repeated. Without any, every id exists
  --vm ID              register a Zenlayer machine; may be repeated. Without any, every id exists
  --running MS         how long a command runs, in milliseconds (default 400)
  --journal NUMBER     how many requests are remembered (default 10000)
  --synthesized        make answers up even where an example is documented
  --static             only answer; nothing changes
  --ignore-unknown     ignore unknown parameters instead of refusing them
  --no-signatures      let everybody in
  --help               print this

The address is printed once it listens. Endpoints below /_emulator/ control it.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let started = match builder(arguments) {
        Ok(builder) => run(builder),
        Err(wrong) => Err(format!("{wrong}\n\n{HELP}")),
    };
    match started {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn run(builder: Builder) -> Result<(), String> {
    let emulator = builder.start().await.map_err(|error| error.to_string())?;
    let mut out = std::io::stdout();
    // Whoever started this may not read what it says.
    let _ = writeln!(
        out,
        "listening on {}\naccess key id {ACCESS_KEY_ID}, secret {ACCESS_KEY_SECRET}",
        emulator.url()
    );
    tokio::select! {
        () = emulator.wait() => Ok(()),
        stopped = tokio::signal::ctrl_c() => stopped.map_err(|error| error.to_string()),
    }
}

/// The emulator that the arguments describe.
fn builder(arguments: Vec<String>) -> Result<Builder, String> {
    let mut builder = Emulator::builder();
    let mut host = IpAddr::V4(Ipv4Addr::LOCALHOST);
    let mut port = 8080;
    let mut seed = Seed::default();
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| format!("{argument} needs a value"));
        builder = match argument.as_str() {
            "--port" => {
                port = parsed(&argument, value()?)?;
                builder
            }
            "--host" => {
                host = parsed(&argument, value()?)?;
                builder
            }
            "--instance" => {
                seed.instances.push(Instance::new(value()?));
                builder
            }
            "--vm" => {
                seed.vms.push(Vm::new(value()?));
                builder
            }
            "--specs" => builder.specs(PathBuf::from(value()?)),
            "--state" => builder.state(PathBuf::from(value()?)),
            "--seed" => builder.seed(parsed(&argument, value()?)?),
            "--running" => builder.running(Duration::from_millis(parsed(&argument, value()?)?)),
            "--journal" => builder.journal(parsed(&argument, value()?)?),
            "--synthesized" => builder.answers(Answers::Synthesized),
            "--static" => builder.behaviours(false),
            "--ignore-unknown" => builder.refuse_unknown(false),
            "--no-signatures" => builder.check_signatures(false),
            _ => return Err(format!("there is no option {argument}")),
        };
    }
    Ok(builder.address(SocketAddr::new(host, port)).plant(seed))
}

fn parsed<T: std::str::FromStr>(argument: &str, value: String) -> Result<T, String> {
    value.parse().map_err(|_| format!("{argument}: {value} does not fit"))
}
