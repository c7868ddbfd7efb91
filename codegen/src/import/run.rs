//! A whole import: from files to the folder of specs, many files at once.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use cloudspec_spec::catalogue::ServiceSpec;
use cloudspec_spec::language::{Member, Operation, Shape, Type};
use cloudspec_spec::naming;

use super::facts::Difference;
use super::folder::{Folder, Written};
use super::items::name_items;
use super::merge::{Existing, Merged, Rules, merge};
use super::notes::Notes;
use super::propose::propose;
use super::supplement::supplement;
use super::{Imported, fixups};

/// Stack of a thread that imports. Answers nest 28 levels deep, and reading takes several calls a level.
const STACK: usize = 64 << 20;

/// Where imported services go, and whether they are written or only compared.
#[derive(Clone, Debug)]
pub struct Target {
    /// The folder of specs.
    pub specs: PathBuf,
    /// Only tell what would change.
    pub check: bool,
    /// The date, `YYYY-MM-DD`, of what is retired because upstream no longer describes it.
    pub today: String,
    /// Remove what upstream no longer describes, and take its types over.
    pub prune: bool,
}

/// What an import of one service did.
#[derive(Clone, Debug)]
pub struct Report {
    /// `alibaba/ecs/2014-05-26`.
    pub name: String,
    /// How much upstream describes.
    pub counts: Counts,
    /// What was odd upstream.
    pub notes: Notes,
    /// Operations that people wrote, with what upstream has that they lack.
    pub hand_written: Vec<(String, Vec<Difference>)>,
    /// What changed upstream since the last import.
    pub changes: Vec<(String, Vec<Difference>)>,
    /// What upstream says otherwise and was not taken over, because published code relies on it.
    pub kept: Vec<(String, Vec<String>)>,
    /// What was written; under [`Target::check`], what would be.
    pub written: Written,
}

/// How much a service has of each thing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// Operations.
    pub operations: usize,
    /// Records, inputs and outputs of operations counted among them.
    pub records: usize,
    /// Enums.
    pub enums: usize,
    /// Documented examples.
    pub examples: usize,
}

impl Counts {
    fn of(imported: &Imported) -> Counts {
        let mut counts = Counts {
            operations: imported.operations.len(),
            examples: imported.examples,
            ..Counts::default()
        };
        imported.operations.iter().for_each(|operation| counts.add_operation(operation));
        imported.service.shapes.values().for_each(|shape| counts.add(shape));
        counts
    }

    fn add_operation(&mut self, operation: &Operation) {
        self.records += 2;
        self.add_members(&operation.input);
        self.add_members(&operation.output);
        operation.payload.iter().for_each(|shape| self.add(shape));
    }

    fn add_members(&mut self, members: &[Member]) {
        members.iter().for_each(|member| self.add(&member.shape));
    }

    fn add(&mut self, shape: &Shape) {
        self.records += usize::from(shape.r#type == Some(Type::Record));
        self.enums += usize::from(shape.r#type == Some(Type::Enum));
        self.add_members(&shape.members);
        shape.items.iter().for_each(|items| self.add(items));
    }
}

/// Applies the fixups of the service's folder, puts the outcome together with what is in the folder, and writes it.
///
/// # Errors
///
/// What is wrong with fixups or with files in the folder, as text for a terminal. Nothing is written then.
pub fn put(mut imported: Imported, target: &Target) -> Result<Report, String> {
    let service = &imported.service;
    let folder = Folder::of(&target.specs, imported.provider, &service.name, &service.version);
    let name = format!("{}/{}/{}", imported.provider, service.name, service.version);
    let counts = Counts::of(&imported);
    let notes = std::mem::take(&mut imported.notes);
    // Fixups are about the metadata that knows the whole service.
    let fixups = if imported.is_partial { Vec::new() } else { folder.fixups()? };
    let problems = fixups::apply(&mut imported, &fixups);
    if !problems.is_empty() {
        let lines: Vec<String> = problems.iter().map(|problem| format!("{name}: {problem}")).collect();
        return Err(lines.join("\n"));
    }
    let existing = folder.read()?;
    let is_first = existing.service.is_none();
    let mut merged = match imported.is_partial {
        true => supplement(imported, &existing),
        false => merge(imported, &existing, Rules { today: &target.today, prune: target.prune }),
    };
    settle(&mut merged, existing, is_first);
    let written =
        finish(&folder, &merged, target).map_err(|error| format!("{}: {error}", folder.path().display()))?;
    let Merged { hand_written, changes, kept, .. } = merged;
    Ok(Report { name, counts, notes, hand_written, changes, kept, written })
}

/// Proposes shapes when the service is new, and records the names that would not stay by themselves.
fn settle(merged: &mut Merged, existing: Existing, is_first: bool) {
    let known = existing.service.map(|spec| ServiceSpec {
        spec,
        operations: existing.operations,
        ..ServiceSpec::default()
    });
    let mut service = ServiceSpec {
        spec: std::mem::take(&mut merged.service),
        operations: std::mem::take(&mut merged.operations),
        ..ServiceSpec::default()
    };
    if is_first {
        propose(&mut service);
    }
    naming::settle::settle(&mut service, known.as_ref());
    merged.service = service.spec;
    merged.operations = service.operations;
}

/// What became of a service whose shapes were to be named.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shaped {
    /// Shapes of the service that are new.
    pub shapes: usize,
    /// What was written.
    pub written: Written,
}

/// Makes shapes of the service of what its operations repeat, and records the names that would not stay by themselves.
/// Types of operations change their names; a second run changes nothing.
///
/// # Errors
///
/// What is wrong with the files of the folder, or what the file system refused.
pub fn shape(folder: &Folder) -> Result<Shaped, String> {
    let existing = folder.read()?;
    let spec =
        existing.service.ok_or_else(|| format!("{}: there is no service.json", folder.path().display()))?;
    let mut service = ServiceSpec { spec, operations: existing.operations, ..ServiceSpec::default() };
    service.operations.iter_mut().for_each(name_items);
    let shapes = propose(&mut service);
    naming::settle::settle(&mut service, None);
    let merged = Merged { service: service.spec, operations: service.operations, ..Merged::default() };
    let written = folder.write(&merged).map_err(|error| format!("{}: {error}", folder.path().display()))?;
    Ok(Shaped { shapes, written })
}

fn finish(folder: &Folder, merged: &Merged, target: &Target) -> std::io::Result<Written> {
    if target.check {
        return Ok(Written { files: folder.outdated(merged)?, removed: merged.gone.len() });
    }
    folder.write(merged)
}

/// Runs `work` on every item, on as many threads as there are processors, and returns the outcomes in order. No
/// thread starts an item before it is done with the last one.
pub fn on_all_processors<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(items.len()));
    let worker = || {
        while let Some((index, item)) = {
            let index = next.fetch_add(1, Ordering::Relaxed);
            items.get(index).map(|item| (index, item))
        } {
            let outcome = work(item);
            // Nothing panics while it holds the lock.
            done.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((index, outcome));
        }
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(items.len());
    thread::scope(|scope| {
        for _ in 0..threads {
            let started = thread::Builder::new().stack_size(STACK).spawn_scoped(scope, worker);
            if started.is_err() {
                // Without another thread, the ones that run do the rest; without any, this one does.
                worker();
            }
        }
    });
    let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, outcome)| outcome).collect()
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { operations, records, enums, examples } = self;
        write!(f, "{operations} operations, {records} records, {enums} enums, {examples} examples")
    }
}

/// The files named on a command line: files as they are, of folders those that end in `ending`, sorted.
///
/// # Errors
///
/// What the file system refused, with the path.
pub fn files_in(paths: &[PathBuf], ending: &str) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, ending, &mut files).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(files)
}

fn collect(path: &Path, ending: &str, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !path.is_dir() {
        // A file that does not exist is found out here, with the path that was given.
        std::fs::metadata(path)?;
        files.push(path.to_owned());
        return Ok(());
    }
    let entries = std::fs::read_dir(path)?.map(|entry| entry.map(|entry| entry.path()));
    let mut entries = entries.collect::<std::io::Result<Vec<_>>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir() || entry.extension().is_some_and(|found| found == ending) {
            collect(&entry, ending, files)?;
        }
    }
    Ok(())
}
