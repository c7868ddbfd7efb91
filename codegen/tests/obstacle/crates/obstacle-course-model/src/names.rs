// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Names.

pub mod operation_2fast; pub use operation_2fast::{Type2fastRequest, Type2fastResponse};
pub mod clone_; pub use clone_::{CloneRequest, CloneResponse};
pub mod collisions; pub use collisions::{CollisionsRequest, CollisionsResponse};
pub mod keywords; pub use keywords::{KeywordsRequest, KeywordsResponse};
pub mod keywords_2018; pub use keywords_2018::{Keywords2018Request, Keywords2018Response};
pub mod r#move; pub use r#move::{MoveRequest, MoveResponse};
pub mod new_; pub use new_::{NewRequest, NewResponse};
pub mod prelude; pub use prelude::{PreludeRequest, PreludeResponse};
pub mod values; pub use values::{ValuesRequest, ValuesResponse};
