/// Every sentence of the Calendars place.
export const calendars = {
  title: "Calendars",
};
