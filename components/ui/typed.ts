// What a person typed into a form: the boxes in sight, never a password or a file.

export type Typed = Record<string, string[]>;

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export function typedIn(form: HTMLFormElement): Typed {
  const typed: Typed = {};
  for (const box of boxesOf(form)) typed[box.name] = [...(typed[box.name] ?? []), ...(isChosen(box) ? [box.value] : [])];
  return typed;
}

/** Said to a form before its boxes are filled, so that a table can make room for rows that it does not have yet. */
export const FILLING = "filling";

/** Puts the text back into its boxes; says whether anything on the page changed by it. */
export function fill(form: HTMLFormElement, typed: Typed): boolean {
  form.dispatchEvent(new CustomEvent<Typed>(FILLING, { detail: typed }));
  return boxesOf(form).filter((box) => fillBox(box, typed[box.name])).length > 0;
}

function fillBox(box: Box, texts: string[] | undefined): boolean {
  if (!texts) return false;
  if (isTick(box)) {
    const isChecked = texts.includes(box.value);
    if (box.checked === isChecked) return false;
    box.checked = isChecked;
    return true;
  }
  const text = texts.shift() ?? "";
  if (box.value === text) return false;
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

function boxesOf(form: HTMLFormElement): Box[] {
  return Array.from(form.elements).filter(isBox);
}

function isBox(element: Element): element is Box {
  if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return element.name !== "";
  return element instanceof HTMLInputElement && element.name !== "" && !["hidden", "password", "file", "submit"].includes(element.type);
}

function isTick(box: Box): box is HTMLInputElement {
  return box instanceof HTMLInputElement && (box.type === "checkbox" || box.type === "radio");
}

function isChosen(box: Box): boolean {
  return !isTick(box) || box.checked;
}
