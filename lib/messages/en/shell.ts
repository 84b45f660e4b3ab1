// The words around every page: the product's name, the rail, the way in and out.
export const shell = {
  product: "Policy dialogue",
  nav: {
    today: "Today",
    plans: "Plans",
    province: "Province",
    people: "Accounts",
    units: "Units",
    office: "Office",
  },
  signOut: "Sign out",
  notFoundTitle: "There is no such page",
  notFoundText: "The address is wrong, or the page belongs to somebody else's work. Please go back to Today.",
  home: "Back to Today",
} as const;
