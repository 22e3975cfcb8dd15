//! Reads a customer of Stripe, and lists all, with async-stripe.

use std::{env, error::Error};
use stripe::{Client, Customer, ListCustomers};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let stripe = Client::new(env::var("STRIPE_KEY")?);
    let customer = Customer::retrieve(&stripe, &"cus_NffrFeUfNV2Hib".parse()?, &[]).await?;
    println!("{customer:?}");
    let mut page = Customer::list(&stripe, &ListCustomers::new()).await?.paginate(ListCustomers::new());
    loop {
        for customer in &page.page.data {
            println!("{:?}", customer.email);
        }
        if !page.page.has_more {
            return Ok(());
        }
        page = page.next(&stripe).await?;
    }
}
