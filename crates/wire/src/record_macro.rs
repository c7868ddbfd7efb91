//! How a generated record reaches its fields.

/// Implements [`Record`](crate::Record), `Clone` and what [`record_traits!`](crate::record_traits) gives, out of one list:
/// of each field its index in the table, its variant of [`Slot`](crate::Slot) and [`View`](crate::View), and its
/// name. The variants that [`View`](crate::View) holds by value stand in a list of their own.
///
/// One list instead of two `match`es is a third of the lines of generated code; what it costs in compile time is
/// measured in `PERFORMANCE.md`.
#[macro_export]
macro_rules! record {
    (
        $record:ident, $table:ident,
        [$($index:tt $slot:ident $field:ident),*] [$($copied:tt $copied_slot:ident $copied_field:ident),*]
    ) => {
        impl $crate::Record for $record {
            fn schema(&self) -> &'static $crate::Schema {
                &$table
            }
            fn slot(&mut self, index: usize) -> $crate::Slot<'_> {
                match index {
                    $($index => $crate::Slot::$slot(&mut self.$field),)*
                    $($copied => $crate::Slot::$copied_slot(&mut self.$copied_field),)*
                    _ => $crate::Slot::Extra(&mut self.extra),
                }
            }
            fn view(&self, index: usize) -> $crate::View<'_> {
                match index {
                    $($index => $crate::View::$slot(&self.$field),)*
                    $($copied => $crate::View::$copied_slot(self.$copied_field),)*
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
