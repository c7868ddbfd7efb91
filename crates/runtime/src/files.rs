//! Reading small files of keys and tokens without holding up anything else.

use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::timeout;

/// Longest time that reading a file may take: it may be on a network.
const LIMIT: Duration = Duration::from_secs(5);

/// Largest file that is read.
const LARGEST: u64 = 1 << 20;

/// The content of a file of keys, a token, or a profile: a regular file of at most 1 MiB, read within 5 seconds.
///
/// It is read on a thread of its own. A thread of the async runtime would be blocked if the file is on a network that
/// hangs, and the runtime could not be shut down.
///
/// # Errors
/// What the file system says, with the path; [`ErrorKind::TimedOut`] after 5 seconds; [`ErrorKind::InvalidInput`] for
/// what is no regular file, such as a named pipe, and for a larger one.
pub async fn read_file(path: impl Into<PathBuf>) -> io::Result<Vec<u8>> {
    let path = path.into();
    let shown = path.display().to_string();
    let (sender, receiver) = oneshot::channel();
    let reading = std::thread::Builder::new().name("cloudspec-file".to_owned());
    // Nobody waits any more when sending fails.
    reading.spawn(move || sender.send(read(&path)))?;
    let read = match timeout(LIMIT, receiver).await {
        Ok(read) => read.unwrap_or_else(|lost| Err(io::Error::other(lost))),
        Err(_) => Err(io::Error::new(ErrorKind::TimedOut, format!("not read within {LIMIT:?}"))),
    };
    read.map_err(|error| io::Error::new(error.kind(), format!("{shown}: {error}")))
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let refuse = |why: String| Err(io::Error::new(ErrorKind::InvalidInput, why));
    // Opening a pipe would wait for somebody to write into it.
    if !std::fs::metadata(path)?.is_file() {
        return refuse("not a regular file".to_owned());
    }
    let mut content = Vec::new();
    std::fs::File::open(path)?.take(LARGEST + 1).read_to_end(&mut content)?;
    match content.len() as u64 > LARGEST {
        true => refuse(format!("larger than {LARGEST} bytes")),
        false => Ok(content),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_regular_files_of_a_sensible_size_are_read() {
        let folder = std::env::temp_dir().join(format!("cloudspec-files-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("small"), "key").unwrap();
        std::fs::write(folder.join("large"), vec![b' '; LARGEST as usize + 1]).unwrap();
        let is_made = std::process::Command::new("mkfifo").arg(folder.join("pipe")).status();
        let mut seen = Vec::new();
        for name in ["small", "large", "missing", "pipe", "."] {
            let read = timeout(Duration::from_secs(2), read_file(folder.join(name))).await.unwrap();
            seen.push((name, read.map_err(|error| error.kind())));
        }
        std::fs::remove_dir_all(&folder).unwrap();
        let no_pipe = if is_made.is_ok_and(|status| status.success()) {
            ErrorKind::InvalidInput
        } else {
            ErrorKind::NotFound
        };
        let expected = [
            ("small", Ok(b"key".to_vec())),
            ("large", Err(ErrorKind::InvalidInput)),
            ("missing", Err(ErrorKind::NotFound)),
            ("pipe", Err(no_pipe)),
            (".", Err(ErrorKind::InvalidInput)),
        ];
        assert_eq!(seen, expected);
    }
}
