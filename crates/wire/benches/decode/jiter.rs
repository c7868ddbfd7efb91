//! The same slots filled by `jiter`, to compare the parsers.
//!
//! It does less than ours: no leniency, no notes, unknown members are skipped.

use cloudspec_wire::{Field, List, Record, Repeat, Slot};
use jiter::{Jiter, JiterError, NumberInt, Peek};

type Result<T> = std::result::Result<T, JiterError>;

/// Reads the response `body` into `output`.
pub fn decode(body: &[u8], output: &mut dyn Record) -> Result<()> {
    let mut jiter = Jiter::new(body);
    jiter.peek()?;
    record(&mut jiter, output)?;
    jiter.finish()
}

fn record(jiter: &mut Jiter<'_>, record: &mut dyn Record) -> Result<()> {
    let fields = record.schema().fields;
    let mut expected = 0;
    let mut key = jiter.known_object()?;
    while let Some(name) = key {
        let index = match fields.get(expected) {
            Some(field) if field.wire == name => Some(expected),
            _ => fields.iter().position(|field| field.wire == name),
        };
        match index {
            Some(index) => {
                expected = index + 1;
                slot(jiter, record.slot(index), &fields[index])?;
            }
            None => jiter.next_skip()?,
        }
        key = jiter.next_key()?;
    }
    Ok(())
}

fn slot(jiter: &mut Jiter<'_>, slot: Slot<'_>, field: &'static Field) -> Result<()> {
    let peek = jiter.peek()?;
    match (slot, peek) {
        (_, Peek::Null) => jiter.known_null()?,
        (Slot::OptStr(text), Peek::String) => *text = Some(jiter.known_str()?.to_owned()),
        (Slot::Str(text), Peek::String) => *text = jiter.known_str()?.to_owned(),
        (Slot::OptInt(number), _) if peek.is_num() => *number = integer(jiter.known_int(peek)?),
        (Slot::OptBool(flag), Peek::True | Peek::False) => *flag = Some(jiter.known_bool(peek)?),
        (Slot::List(items), Peek::Object) => wrapped(jiter, items, field)?,
        (Slot::Record(inner), Peek::Object) => record(jiter, inner)?,
        (Slot::Opt(option), _) => self::slot_of_option(jiter, option.fill())?,
        _ => jiter.known_skip(peek)?,
    }
    Ok(())
}

fn slot_of_option(jiter: &mut Jiter<'_>, slot: Slot<'_>) -> Result<()> {
    match slot {
        Slot::Time(time) => *time = jiter.next_str()?.into(),
        Slot::Enum(value) => value.set(jiter.next_str()?),
        _ => jiter.next_skip()?,
    }
    Ok(())
}

fn wrapped(jiter: &mut Jiter<'_>, items: &mut dyn List, field: &'static Field) -> Result<()> {
    let Repeat::List { wrapper: Some(wrapper) } = field.repeat else { return jiter.next_skip() };
    let mut key = jiter.known_object()?;
    while let Some(name) = key {
        if name == wrapper {
            let mut more = jiter.next_array()?;
            while more.is_some() {
                slot(jiter, items.push(), field)?;
                more = jiter.array_step()?;
            }
        } else {
            jiter.next_skip()?;
        }
        key = jiter.next_key()?;
    }
    Ok(())
}

fn integer(number: NumberInt) -> Option<i64> {
    // Without its feature for longer ones, `jiter` knows integers of 64 bits only.
    let NumberInt::Int(number) = number;
    Some(number)
}
