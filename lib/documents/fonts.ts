// Tinos: metrically Times New Roman, with every Vietnamese letter, and free to embed.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(process.cwd(), "node_modules/@expo-google-fonts/tinos");

export type Face = "regular" | "bold" | "italic" | "boldItalic";

const FILES: Record<Face, string> = {
  regular: "400Regular/Tinos_400Regular.ttf",
  bold: "700Bold/Tinos_700Bold.ttf",
  italic: "400Regular_Italic/Tinos_400Regular_Italic.ttf",
  boldItalic: "700Bold_Italic/Tinos_700Bold_Italic.ttf",
};

const FACES: readonly Face[] = ["regular", "bold", "italic", "boldItalic"];

export function allFonts(): Buffer[] {
  return FACES.map(fontFile);
}

export function fontFile(face: Face): Buffer {
  return readFileSync(join(FOLDER, FILES[face]));
}
