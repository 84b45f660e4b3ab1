// A QR code as one path: black on white also where the page is dark, because cameras want it so.
import { encode } from "uqr";

export function QrPicture({ text, name }: { text: string; name: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 2 });
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shapeRendering="crispEdges" className="my-3 w-64 max-w-full">
      <rect width={size} height={size} fill="white" />
      <path fill="black" d={data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("")} />
    </svg>
  );
}
