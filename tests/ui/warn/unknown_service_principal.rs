#![deny(warnings)]

use iam_policy::{ServicePrincipal, service_principal};

static SERVICE: ServicePrincipal = service_principal!("rainmaker.amazonaws.com");

fn main() {
    println!("{SERVICE}");
}
