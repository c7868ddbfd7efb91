//! Generates a client for two operations of a product from its metadata.

use cloudspec_build::Docs;

fn main() -> Result<(), cloudspec_build::Error> {
    cloudspec_build::product("metadata/bookshop-2026-01-01.json")
        .operations(["ListBooks", "PlaceOrder"])
        .docs(Docs::Published)
        .generate()
}
