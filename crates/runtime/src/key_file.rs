//! Files of keys and tokens.
//!
//! They are read on a thread of their own and with a limit: a named pipe that nobody writes to, or a network drive that
//! is gone, must stop neither the runtime nor the end of the process.

use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

/// Longest wait for a file.
const LIMIT: Duration = Duration::from_secs(5);

/// Largest file that is read, in bytes.
const MAX_SIZE: u64 = 4 * 1024 * 1024;

/// What a read gives: the text, `None` when there is no such file, or what is wrong with it.
type Text = Result<Option<String>, String>;

/// Reads a file of keys; `None` when it does not exist.
///
/// A byte order mark is passed over, UTF-16 that begins with one is read, and bytes that are no text read as U+FFFD.
///
/// # Errors
///
/// What is wrong with the file, for a message that names it: it cannot be read, is too large, or takes longer than 5
/// seconds.
pub async fn read_key_file(path: &Path) -> Text {
    let path = path.to_owned();
    let read = tokio::task::spawn_blocking(move || read_key_file_blocking(&path)).await;
    read.unwrap_or_else(|_| Err("cannot be read".to_owned()))
}

/// The same for callers that are not async.
///
/// # Errors
///
/// As those of [`read_key_file`].
pub fn read_key_file_blocking(path: &Path) -> Text {
    let (sender, receiver) = mpsc::channel();
    let path = path.to_owned();
    // Nobody waits for the end of this thread when it hangs.
    let thread = std::thread::Builder::new().name("cloudspec-key-file".to_owned());
    let spawned = thread.spawn(move || drop(sender.send(read(&path))));
    spawned.map_err(|error| format!("cannot be read: {error}"))?;
    let limit = || format!("cannot be read within {} s", LIMIT.as_secs());
    receiver.recv_timeout(LIMIT).unwrap_or_else(|_| Err(limit()))
}

fn read(path: &Path) -> Text {
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(MAX_SIZE + 1).read_to_end(&mut bytes));
    match read {
        Ok(_) if bytes.len() as u64 > MAX_SIZE => Err(format!("is larger than {MAX_SIZE} bytes")),
        Ok(_) => Ok(Some(key_text(&bytes))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot be read: {error}")),
    }
}

/// Bytes that hold keys as text: UTF-8 with or without a byte order mark, or UTF-16 with one.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn byte_order_marks_are_passed_over() {
        let cases: [&[u8]; 4] =
            [b"a\xc3\xa4", b"\xef\xbb\xbfa\xc3\xa4", b"\xff\xfea\0\xe4\0", b"\xfe\xff\0a\0\xe4"];
        for bytes in cases {
            assert_eq!(key_text(bytes), "aä", "{bytes:?}");
        }
        assert_eq!(key_text(b"a\xff"), "a\u{fffd}");
    }

    #[tokio::test]
    async fn a_file_that_is_not_there_is_none_and_a_folder_is_an_error() {
        assert_eq!(read_key_file(Path::new("/no/such/file")).await, Ok(None));
        assert_eq!(read_key_file_blocking(Path::new("/no/such/file")), Ok(None));
        assert!(read_key_file_blocking(&std::env::temp_dir()).is_err());
    }
}
