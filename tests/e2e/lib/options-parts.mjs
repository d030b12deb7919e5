// The parts of Options that are walked from an empty vault, by their names.
// @ts-check
import { OptionsContractJourney } from "./options-contract-journey.mjs";
import { OptionsLeavingJourney } from "./options-leaving-journey.mjs";
import { OptionsTermsJourney } from "./options-terms-journey.mjs";

export const PARTS_OF_OPTIONS = {
  terms: OptionsTermsJourney,
  contract: OptionsContractJourney,
  leaving: OptionsLeavingJourney,
};
