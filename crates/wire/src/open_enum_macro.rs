//! What generated open enums are written with.

/// Declares an open enum with its wire values, which also go into the documentation of the variants.
///
/// Besides the listed variants the type gets `Unknown(String)`, `as_str`, `VALUES`, `Default` (the empty text),
/// `Display`, `AsRef<str>`, `FromStr`, and `From` for texts. Two values are equal when they are the same on the wire, and
/// a text is compared with the wire value.
///
/// `Clone`, equality and hashing go through the wire value, and what is generic here covers several types at once:
/// derives and an `impl` a type cost the compiler a tenth more for a crate of generated types (`PERFORMANCE.md`).
#[macro_export]
macro_rules! open_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$variant_meta])*
                ///
                #[doc = concat!("On the wire: `", $text, "`.")]
                $variant,
            )*
            /// A value that this version does not know.
            Unknown(String),
        }

        impl $name {
            /// The documented values.
            pub const VALUES: &'static [&'static str] = &[$($text),*];

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $($name::$variant => $text,)*
                    $name::Unknown(text) => text,
                }
            }
        }

        impl Default for $name {
            /// The empty text: no value has been set.
            fn default() -> Self {
                $name::Unknown(String::new())
            }
        }

        impl<T: AsRef<str> + Into<String>> From<T> for $name {
            fn from(text: T) -> Self {
                match text.as_ref() {
                    $($text => $name::$variant,)*
                    _ => $name::Unknown(text.into()),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok($name::from(text))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl<T: AsRef<str> + ?Sized> PartialEq<T> for $name {
            fn eq(&self, other: &T) -> bool {
                self.as_str() == other.as_ref()
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl Clone for $name {
            fn clone(&self) -> Self {
                $name::from(self.as_str())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl $crate::Item for $name {
            fn slot(&mut self) -> $crate::Slot<'_> {
                $crate::Slot::Enum(self)
            }
            fn view(&self) -> $crate::View<'_> {
                $crate::View::Enum(self)
            }
        }
    };
}
