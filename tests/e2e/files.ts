// Small files that the stories hand in.
const PDF = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";

export const scan = (name: string) => ({ name, mimeType: "application/pdf", buffer: Buffer.from(PDF) });
