//! The order of the members of a type, learned while a body is read.
//!
//! A server writes the members of a type in one order, which is rarely that of the documentation. What followed a
//! member before follows it again, so that is where the next name is looked for first.

use std::cell::Cell;
use std::rc::Rc;

use crate::schema::Schema;

/// This many names have to be searched for before an order is learned, because it does not pay for small
/// bodies.
const PATIENCE: usize = 64;

/// What was learned about the types of one body.
#[derive(Default)]
pub(crate) struct Orders {
    /// How many names were not where they were expected.
    misses: usize,
    learned: Vec<Rc<Order>>,
}

/// What was learned about one type.
pub(crate) struct Order {
    schema: &'static Schema,
    /// Which field followed each field, with the first one in front.
    next: Box<[Cell<usize>]>,
}

impl Orders {
    /// What was learned about the type of `schema`.
    #[inline]
    pub(crate) fn of(&self, schema: &'static Schema) -> Option<Rc<Order>> {
        self.learned.iter().find(|order| std::ptr::eq(order.schema, schema)).cloned()
    }

    /// The field called `name`, which is not the expected one. `after` is one more than the field before it.
    pub(crate) fn find(
        &mut self,
        schema: &'static Schema,
        order: &mut Option<Rc<Order>>,
        after: usize,
        name: &[u8],
    ) -> Option<usize> {
        let index = schema.place(name)?;
        match order {
            Some(order) => order.next.get(after)?.set(index),
            None if self.misses < PATIENCE => self.misses += 1,
            None => *order = Some(self.learn(schema)),
        }
        Some(index)
    }

    #[cold]
    fn learn(&mut self, schema: &'static Schema) -> Rc<Order> {
        let order = Rc::new(Order { schema, next: (0..=schema.fields.len()).map(Cell::new).collect() });
        self.learned.push(order.clone());
        order
    }
}

impl Order {
    /// The field that is expected `after` a field, which is one more than its index.
    #[inline]
    pub(crate) fn next(&self, after: usize) -> usize {
        self.next.get(after).map_or(usize::MAX, Cell::get)
    }
}

#[cfg(test)]
mod tests {
    use super::{Orders, PATIENCE};
    use crate::schema::{Field, Schema};

    static SCHEMA: Schema =
        Schema::new("S", &[Field::string("A"), Field::string("B"), Field::string("C"), Field::string("D")]);
    static OTHER: Schema = Schema::new("O", &[Field::string("A")]);

    #[test]
    fn what_followed_once_is_expected_again() {
        let mut orders = Orders::default();
        let mut order = None;
        for _ in 0..=PATIENCE {
            assert!(order.is_none());
            assert_eq!(orders.find(&SCHEMA, &mut order, 2, b"D"), Some(3));
        }
        assert!(orders.of(&OTHER).is_none());
        let mut known = orders.of(&SCHEMA);
        assert_eq!(orders.find(&SCHEMA, &mut known, 0, b"B"), Some(1));
        assert_eq!(orders.find(&SCHEMA, &mut known, 2, b"A"), Some(0));
        assert_eq!(orders.find(&SCHEMA, &mut known, 1, b"none"), None);
        let known = orders.of(&SCHEMA).expect("is learned");
        assert_eq!([0, 1, 2, 3, 4, 5].map(|after| known.next(after)), [1, 1, 0, 3, 4, usize::MAX]);
    }
}
