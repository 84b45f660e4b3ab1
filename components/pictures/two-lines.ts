/** A name longer than `letters` on two lines, broken at the space nearest to its middle. */
export function twoLines(name: string, letters: number): string[] {
  const spaces = name.length > letters ? Array.from(name.matchAll(/ /g), ({ index }) => index) : [];
  const fromMiddle = (index: number) => Math.abs(index - name.length / 2);
  const [middle] = spaces.toSorted((a, b) => fromMiddle(a) - fromMiddle(b));
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}
