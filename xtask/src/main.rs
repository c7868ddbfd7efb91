//! Maintenance commands of cloudspec.

mod import;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((command, rest)) if command == "import" => import::run(rest),
        _ => {
            eprintln!("{}", import::USAGE);
            ExitCode::from(2)
        }
    }
}
