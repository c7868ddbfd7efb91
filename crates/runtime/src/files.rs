//! Reads small files of keys and tokens without blocking async code.

use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

/// Longest time that reading a file may take: it may be on a network.
const LIMIT: Duration = Duration::from_secs(5);

/// Largest file that is read.
const LARGEST: u64 = 1 << 20;

/// Reads a file of keys, a token, or profiles: a regular file of at most 1 MiB, within 5 seconds.
///
/// It is read on a thread of its own. A thread of the async runtime would be blocked if the file is on a network that
/// hangs, and the runtime could not be shut down.
///
/// # Errors
/// The error of the file system, with the path; [`ErrorKind::TimedOut`] after 5 seconds;
/// [`ErrorKind::InvalidInput`] for a file that is not regular, such as a named pipe, or larger than 1 MiB.
pub async fn read_file(path: impl Into<PathBuf>) -> io::Result<Vec<u8>> {
    let path = path.into();
    // What blocks here has an end, so the runtime can be shut down.
    let reading = tokio::task::spawn_blocking(move || read_file_blocking(path));
    reading.await.unwrap_or_else(|lost| Err(io::Error::other(lost)))
}

/// The same for code that is not async.
///
/// # Errors
/// The same as those of [`read_file`].
pub fn read_file_blocking(path: impl Into<PathBuf>) -> io::Result<Vec<u8>> {
    let path = path.into();
    let shown = path.display().to_string();
    let (sender, receiver) = mpsc::channel();
    let reading = std::thread::Builder::new().name("cloudspec-file".to_owned());
    // Nobody waits any more when sending fails.
    reading.spawn(move || drop(sender.send(read(&path))))?;
    let too_slow = || io::Error::new(ErrorKind::TimedOut, format!("not read within {LIMIT:?}"));
    let read = receiver.recv_timeout(LIMIT).unwrap_or_else(|_| Err(too_slow()));
    read.map_err(|error| io::Error::new(error.kind(), format!("{shown}: {error}")))
}

/// Reads a file of keys as text; `None` when there is no such file.
///
/// # Errors
/// The reason why it cannot be read, with the path.
pub async fn read_key_file(path: &Path) -> Result<Option<String>, String> {
    key_file_text(read_file(path).await)
}

/// The same for code that is not async.
///
/// # Errors
/// The same as those of [`read_key_file`].
pub fn read_key_file_blocking(path: &Path) -> Result<Option<String>, String> {
    key_file_text(read_file_blocking(path))
}

fn key_file_text(read: io::Result<Vec<u8>>) -> Result<Option<String>, String> {
    match read {
        Ok(bytes) => Ok(Some(key_text(&bytes))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read {error}")),
    }
}

/// Decodes the text of a file of keys: UTF-8 with or without a byte order mark, or UTF-16 with one. Invalid
/// bytes become U+FFFD.
pub fn key_text(bytes: &[u8]) -> String {
    let utf16 = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn refuse<T>(why: String) -> io::Result<T> {
    Err(io::Error::new(ErrorKind::InvalidInput, why))
}

/// Makes sure that `path` leads to a regular file: opening a pipe would wait for somebody to write into it.
pub(crate) fn check_regular(path: &Path) -> io::Result<()> {
    if std::fs::metadata(path)?.is_file() { Ok(()) } else { refuse("not a regular file".to_owned()) }
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    check_regular(path)?;
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

    #[test]
    fn byte_order_marks_are_passed_over() {
        let cases: [&[u8]; 4] =
            [b"a\xc3\xa4", b"\xef\xbb\xbfa\xc3\xa4", b"\xff\xfea\0\xe4\0", b"\xfe\xff\0a\0\xe4"];
        for bytes in cases {
            assert_eq!(key_text(bytes), "a\u{e4}", "{bytes:?}");
        }
        assert_eq!(key_text(b"a\xff"), "a\u{fffd}");
    }

    #[tokio::test]
    async fn only_regular_files_of_a_sensible_size_are_read() {
        let folder = std::env::temp_dir().join(format!("cloudspec-files-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("small"), "key").unwrap();
        std::fs::write(folder.join("large"), vec![b' '; LARGEST as usize + 1]).unwrap();
        let is_made = std::process::Command::new("mkfifo").arg(folder.join("pipe")).status();
        let mut seen = Vec::new();
        for name in ["small", "large", "missing", "pipe", "."] {
            let read = read_file(folder.join(name)).await;
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
