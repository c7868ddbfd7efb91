//! Generates a client for two operations out of the metadata of a product.

use cloudspec_build::Docs;

fn main() -> Result<(), cloudspec_build::Error> {
    cloudspec_build::product("metadata/bookshop-2026-01-01.json")
        .operations(["ListBooks", "PlaceOrder"])
        .docs(Docs::Published)
        .generate()
}
