//! Options: paths beside each other, read in two ways, and journeys through the contract.
