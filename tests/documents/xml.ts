/** An element of an XML part, with its attributes and its children in order. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const plain = (text: string) => text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);

/** Reads the plain XML that Word files hold: no DTD, no CDATA. */
export function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  for (const [, text, closing, name, attributes, empty] of xml.matchAll(
    /([^<]+)|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|<\?.*?\?>/g,
  )) {
    if (text) open.at(-1)?.children.push(plain(text));
    if (!name) continue;
    if (closing) open.pop();
    else {
      const pairs = [...(attributes ?? "").matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, plain(value ?? "")]);
      const element: Element = { name, attributes: Object.fromEntries(pairs), children: [] };
      open.at(-1)?.children.push(element);
      if (!empty) open.push(element);
    }
  }
  return root;
}

export function childrenOf(element: Element | undefined, name?: string): Element[] {
  return (element?.children ?? []).filter((child): child is Element => typeof child !== "string" && (!name || child.name === name));
}

export function childOf(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element);
}

export function all(element: Element | undefined, name: string): Element[] {
  return childrenOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
