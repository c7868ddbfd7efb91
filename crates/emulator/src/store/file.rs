//! The state file.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use cloudspec_spec::regular;
use redb::{Database, ReadableDatabase, ReadableTable, TableDefinition};

use super::table::Rows;

/// Why the state file could not be read or written; it names the file.
#[derive(Debug)]
pub struct FileError {
    path: PathBuf,
    problem: Problem,
}

#[derive(Debug)]
enum Problem {
    Database(Box<redb::Error>),
    Io(io::Error),
    /// What is in the file is not what was written.
    Damaged,
    /// The file exists but is empty. The emulator never leaves it empty, so its content was lost.
    Empty,
}

/// A file with the rows of all tables, as text by table name and id.
#[derive(Debug)]
pub(crate) struct File {
    database: Database,
    path: PathBuf,
}

impl File {
    /// Opens the file at `path`, or creates it. A large file of which most is free is made smaller.
    pub(crate) fn open(path: &Path) -> Result<File, FileError> {
        let error = |problem| FileError { path: path.to_owned(), problem };
        let length = match regular::check(path).and_then(|()| fs::metadata(path)) {
            Ok(file) => Some(file.len()),
            Err(missing) if missing.kind() == io::ErrorKind::NotFound => None,
            Err(other) => return Err(error(Problem::Io(other))),
        };
        if length == Some(0) {
            return Err(error(Problem::Empty));
        }
        if length.is_none() {
            create(path).map_err(error)?;
        }
        let mut database = open_whole(path).map_err(error)?;
        if length.is_some_and(|length| length > SMALL) {
            compact(&mut database).map_err(|failed| error(Problem::Database(Box::new(failed))))?;
        }
        Ok(File { database, path: path.to_owned() })
    }

    /// Reads the rows of the table called `name`.
    pub(crate) fn read(&self, name: &str, table: &mut dyn Rows) -> Result<(), FileError> {
        let mut read = || -> Result<(), redb::Error> {
            let transaction = self.database.begin_read()?;
            let rows = match transaction.open_table(definition(name)) {
                Ok(rows) => rows,
                Err(redb::TableError::TableDoesNotExist(_)) => return Ok(()),
                Err(other) => return Err(other.into()),
            };
            for row in rows.iter()? {
                let (id, text) = row?;
                table.read(id.value(), text.value());
            }
            Ok(())
        };
        read().map_err(|failed| self.error(failed))
    }

    /// The row `id` of the table called `name`.
    pub(crate) fn row(&self, name: &str, id: &str) -> Result<Option<String>, FileError> {
        let read = || -> Result<Option<String>, redb::Error> {
            match self.database.begin_read()?.open_table(definition(name)) {
                Ok(rows) => Ok(rows.get(id)?.map(|text| text.value().to_owned())),
                Err(redb::TableError::TableDoesNotExist(_)) => Ok(None),
                Err(other) => Err(other.into()),
            }
        };
        read().map_err(|failed| self.error(failed))
    }

    /// Writes changed rows in one transaction. They are on the disk when this returns.
    pub(crate) fn write(&self, changes: &[(&str, String, Option<String>)]) -> Result<(), FileError> {
        let write = || -> Result<(), redb::Error> {
            let transaction = self.database.begin_write()?;
            for (name, id, text) in changes {
                let mut rows = transaction.open_table(definition(name))?;
                match text {
                    Some(text) => rows.insert(id.as_str(), text.as_str())?,
                    None => rows.remove(id.as_str())?,
                };
            }
            Ok(transaction.commit()?)
        };
        write().map_err(|failed| self.error(failed))
    }

    fn error(&self, failed: redb::Error) -> FileError {
        FileError { path: self.path.clone(), problem: Problem::Database(Box::new(failed)) }
    }
}

/// The length, in bytes, up to which a file is left as it is.
const SMALL: u64 = 4 << 20;

/// Gives back the room in a file of which less than half is in use. It is done in transactions, so that the content is complete
/// whenever the process is killed.
fn compact(database: &mut Database) -> Result<(), redb::Error> {
    let transaction = database.begin_write()?;
    let stats = transaction.stats()?;
    transaction.abort()?;
    let in_use = stats.allocated_pages() * stats.page_size() as u64;
    if in_use < stats.fragmented_bytes() {
        database.compact()?;
    }
    Ok(())
}

/// Opens the file after looking at all of it: redb panics on some damages, then or later. Being killed damages none.
fn open_whole(path: &Path) -> Result<Database, Problem> {
    let opened = std::panic::catch_unwind(|| {
        let mut database = Database::open(path)?;
        match database.check_integrity()? {
            true => Ok(database),
            false => Err(Problem::Damaged),
        }
    });
    opened.unwrap_or(Err(Problem::Damaged))
}

/// Creates the file under another name and renames it, so that the file at `path` is always complete.
fn create(path: &Path) -> Result<(), Problem> {
    let mut draft = path.as_os_str().to_owned();
    draft.push(".new");
    let draft = PathBuf::from(draft);
    match fs::remove_file(&draft) {
        Err(failed) if failed.kind() != io::ErrorKind::NotFound => return Err(Problem::Io(failed)),
        _ => {}
    }
    drop(Database::create(&draft)?);
    fs::rename(&draft, path).map_err(Problem::Io)
}

fn definition(name: &str) -> TableDefinition<'_, &'static str, &'static str> {
    TableDefinition::new(name)
}

impl From<redb::DatabaseError> for Problem {
    fn from(error: redb::DatabaseError) -> Self {
        Problem::Database(Box::new(error.into()))
    }
}

/// What to do about a file that is not the state of an emulator.
const BEGIN: &str = "; remove it to begin without state, or choose another file";

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match &self.problem {
            Problem::Database(error) => match **error {
                redb::Error::DatabaseAlreadyOpen => {
                    write!(f, "{path}: another emulator has it open; stop that one, or choose another file")
                }
                redb::Error::Io(ref error) if error.kind() != io::ErrorKind::InvalidData => {
                    write!(f, "{path}: {error}")
                }
                ref error => write!(f, "{path}: expected the state of an emulator: {error}{BEGIN}"),
            },
            Problem::Damaged => {
                write!(f, "{path}: expected the state of an emulator, but it is damaged{BEGIN}")
            }
            Problem::Io(error) => write!(f, "{path}: {error}"),
            Problem::Empty => {
                write!(f, "{path}: expected state, but the file is empty{BEGIN}")
            }
        }
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            Problem::Database(error) => Some(error),
            Problem::Io(error) => Some(error),
            Problem::Damaged | Problem::Empty => None,
        }
    }
}
