//! Options: paths beside each other, read in two ways, and journeys through the contract.

mod pay_laws;
mod second_pay;
mod terms;
mod terms_canary;
