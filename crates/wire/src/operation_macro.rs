//! The macros with which a generated module declares its operation.

/// Declares the table of an operation as `OPERATION`. The four facts that every operation has are followed by
/// refinements: methods of [`Operation`](crate::Operation), with their arguments.
#[macro_export]
macro_rules! operation {
    (
        name: $name:literal,
        effect: $effect:expr,
        request: $request:ty = $input:path,
        response: $response:ty = $output:path,
        $($refinement:ident $(: $value:expr)?,)*
    ) => {
        /// Table of the operation.
        pub static OPERATION: $crate::Operation =
            $crate::Operation::new::<$request, $response>($name, $effect, &$input, &$output)
                $(.$refinement($($value)?))*;
    };
}

/// Declares the documented errors of an operation as `ERRORS`: each is a line of [`Errors`](crate::Errors), which is
/// also part of the documentation.
#[macro_export]
macro_rules! errors {
    ($($line:literal,)*) => {
        /// Documented errors by HTTP status, with what to do about them where that is known:
        ///
        /// ```text
        #[doc = concat!($($line, "\n",)*)]
        /// ```
        pub const ERRORS: $crate::Errors = $crate::Errors::new(concat!($($line, "\n",)*));
    };
}
