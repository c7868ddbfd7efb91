//! Calls a product through the client that the build script generated, against an emulator of the same operations.

cloudspec_build::include!("bookshop");

use bookshop::{Client, ListBooksRequest, PlaceOrderRequest};
use cloudspec_alibaba::Config;
use cloudspec_emulator::Emulator;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let emulator = Emulator::builder().specs(cloudspec_build::specs!()).start().await?;
    let config = Config::new(emulator.credentials())?.region("cn-hangzhou").endpoint(emulator.endpoint());
    let shop = Client::new(&config);
    let mut books = shop.list_books(ListBooksRequest::new().shelf("fiction")).items();
    while let Some(book) = books.try_next().await? {
        println!("{:?}: {} for {:?}", book.book_id, book.title.unwrap_or_default(), book.price);
    }
    let order = shop.place_order(PlaceOrderRequest::new("b-1").copies(2)).await?;
    println!("ordered: {:?}", order.order_id);
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_example_runs() {
        super::main().unwrap();
    }
}
