//! Options: paths beside each other, read in two ways, what each pays, costs and is asked; held against second
//! implementations, by laws, and in journeys through the contract.

mod contract;
mod contract_canary;
mod drawn;
mod elsewhere;
mod exact;
mod histories;
mod journeys;
mod laws;
mod leaving;
mod leaving_canary;
mod leaving_histories;
mod leaving_home;
mod leaving_laws;
mod links;
mod notes;
mod out;
mod pay_laws;
mod published;
mod second;
mod second_pay;
mod swaps;
mod terms;
mod terms_canary;
