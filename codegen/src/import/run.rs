//! A whole import: from files to the folder of specs, with many files in parallel.

use std::fmt;
use std::path::PathBuf;

use cloudspec_spec::catalogue::ServiceSpec;
use cloudspec_spec::language::{Member, Operation, Shape, Type};
use cloudspec_spec::naming;

use super::examples::attach;
use super::facts::Difference;
use super::folder::{Folder, Written};
use super::items::name_items;
use super::merge::{Existing, Merged, Rules, merge};
use super::notes::Notes;
use super::propose::propose;
use super::supplement::supplement;
use super::twins::name_twins;
use super::{Imported, fixups};
use crate::counted::counted;

/// Where imported services go, and whether they are written or only compared.
#[derive(Clone, Debug)]
pub struct Target {
    /// The folder of specs.
    pub specs: PathBuf,
    /// Only report what would change.
    pub check: bool,
    /// The date, `YYYY-MM-DD`, of what is retired because upstream no longer describes it.
    pub today: String,
    /// Remove what upstream no longer describes, and adopt changed types.
    pub prune: bool,
}

/// The result of importing one service.
#[derive(Clone, Debug)]
pub struct Report {
    /// `alibaba/ecs/2014-05-26`.
    pub name: String,
    /// The size of the service upstream.
    pub counts: Counts,
    /// Irregularities of the metadata.
    pub notes: Notes,
    /// Hand-written operations, with the facts of upstream that they lack.
    pub hand_written: Vec<(String, Vec<Difference>)>,
    /// What changed upstream since the last import.
    pub changes: Vec<(String, Vec<Difference>)>,
    /// Changes of upstream that were not adopted because published code relies on the former state.
    pub kept: Vec<(String, Vec<String>)>,
    /// What was written; under [`Target::check`], what would be.
    pub written: Written,
}

/// The number of things that a service has.
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
            examples: imported.published.count(),
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

/// Applies the fixups in the service's folder, merges the result with the specs in the folder, and writes them.
///
/// # Errors
///
/// Mistakes in fixups or in files of the folder, as text for a terminal. Nothing is written then.
pub fn put(mut imported: Imported, target: &Target) -> Result<Report, String> {
    let service = &imported.service;
    let folder = Folder::of(&target.specs, imported.provider, &service.name, &service.version);
    let name = format!("{}/{}/{}", imported.provider, service.name, service.version);
    let counts = Counts::of(&imported);
    let mut notes = std::mem::take(&mut imported.notes);
    let published = std::mem::take(&mut imported.published);
    // Fixups correct only the metadata that describes the whole service.
    let fixups = if imported.is_partial { Vec::new() } else { folder.fixups()? };
    let problems = fixups::apply(&mut imported, &fixups);
    if !problems.is_empty() {
        let lines: Vec<String> = problems.iter().map(|problem| format!("{name}: {problem}")).collect();
        return Err(lines.join("\n"));
    }
    let existing = folder.read()?;
    name_twins(&mut imported, &existing);
    let is_first = existing.service.is_none();
    let mut merged = match imported.is_partial {
        true => supplement(imported, &existing),
        false => merge(imported, &existing, Rules { today: &target.today, prune: target.prune }),
    };
    settle(&mut merged, existing, is_first);
    merged.files = attach(&mut merged.operations, &merged.service, &published, &mut notes);
    let written =
        finish(&folder, &merged, target).map_err(|error| format!("{}: {error}", folder.path().display()))?;
    let Merged { hand_written, changes, kept, .. } = merged;
    Ok(Report { name, counts, notes, hand_written, changes, kept, written })
}

/// Proposes shapes when the service is new, and records names that could change.
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

/// The result of proposing shapes for a service.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shaped {
    /// Shapes of the service that are new.
    pub shapes: usize,
    /// What was written.
    pub written: Written,
}

/// Turns shapes that operations repeat into shapes of the service, and records names that could change. Types of
/// operations get other names; a second run changes nothing.
///
/// # Errors
///
/// Mistakes in the files of the folder, or an error of the file system.
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
        return folder.outdated(merged);
    }
    folder.write(merged)
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Counts { operations, records, enums, examples } = self;
        let kinds =
            [(*operations, "operation"), (*records, "record"), (*enums, "enum"), (*examples, "example")];
        f.write_str(&kinds.map(|(number, one)| counted(number, one)).join(", "))
    }
}
