/// The words of Options as a place: its views, and what every part of it says.

export const frame = {
  tabsLabel: "Options",
  tabs: {
    compare: "Compare",
    pay: "Pay",
    asks: "Asks",
    decide: "Decide",
    leaving: "Leaving well",
  },
};

/** What is said beside a field that was refused, by its name. */
export const refusals: Record<string, string> = {
  title: "A title is needed, of 120 characters at most.",
  name: "A name is needed, of 80 characters at most; there can be eight posts.",
  amount: "Write an amount such as 248,000 or 52.25.",
  rate: "A rate is needed, between one cent and a thousand dollars.",
  threshold: "A threshold is a hundred thousand units at most.",
  tiers: "Each step begins above the one before.",
  volume: "Write the volume from least to most.",
  paid: "Write the percent from least to most.",
  ramp: "Work begins with 100 percent at most, and is full within five years.",
  guarantee: "A guarantee ends within ten years.",
  call: "Each sort of call needs a name.",
  stipends: "Each stipend needs a name.",
  once: "Money paid once needs a name, and a year from 1 to 5.",
  hours: "The hours are more than a week has.",
  weeks: "Weeks are between 1 and 52.",
  notice: "Notice is two years at most.",
  tail: "The tail is a tenth to five times the premium, and your share 100 percent at most.",
  clawbacks: "What is given back needs a name, and binds for twenty years at most.",
  unvested: "What is not yours yet needs a name.",
  bonuses: "A bonus needs a name and a month.",
  nonCompete: "A non-compete lasts five years at most.",
  gap: "A gap is a year at most.",
  discount: "A rate is between 0 and 50 percent.",
  tax: "A rate is between 0 and 50 percent.",
  audience: "Nothing was released to this reader. Release a post first.",
  terms: "This cannot be kept as it is. Nothing was lost; change it and try again.",
};

export const compare = {
  title: "Stay, change, or go?",
  empty: "No path is laid out yet.",
};

export const options = { frame };
