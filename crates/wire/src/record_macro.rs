//! The macro with which a generated record reaches its fields.

/// Declares the table of a record, and implements [`Record`](crate::Record), `Clone`, `Debug` and `PartialEq` for it, out
/// of one list: of each field its index, its name, its variant of [`Slot`](crate::Slot) and [`View`](crate::View), and
/// its row of the table.
///
/// One list instead of a table and two `match`es is a third of the lines of generated code; what it costs in compile
/// time is measured in `PERFORMANCE.md`.
#[macro_export]
macro_rules! record {
    ($record:ident: $table:ident, $($index:tt $field:ident: $slot:ident = $row:expr,)*) => {
        #[doc = concat!("Table of [`", stringify!($record), "`].")]
        pub static $table: $crate::Schema = $crate::Schema::new(stringify!($record), {
            static ROWS: &[$crate::Field] = &[$($row),*];
            ROWS
        });
        impl $crate::Record for $record {
            fn schema(&self) -> &'static $crate::Schema {
                &$table
            }
            fn slot(&mut self, index: usize) -> $crate::Slot<'_> {
                match index {
                    $($index => $crate::Slot::$slot(&mut self.$field),)*
                    _ => $crate::Slot::Extra(&mut self.extra),
                }
            }
            fn view(&self, index: usize) -> $crate::View<'_> {
                match index {
                    $($index => $crate::View::$slot(&self.$field),)*
                    _ => $crate::View::Extra(&self.extra),
                }
            }
        }
        impl Clone for $record {
            fn clone(&self) -> Self {
                $crate::copy(self)
            }
        }
        $crate::record_traits!($record);
    };
}
