/// In which form a page is saved; its name differs only in the ending.
export type PageForm = "pdf" | "word";

/** The suggested name of a page in this form. */
export const named = (suggested: string, form: PageForm) =>
  form === "word" ? suggested.replace(/\.pdf$/, ".docx") : suggested;
