// Puts a demonstration's name and password into the form above. Without script the name is there to be read and typed.
"use client";

export function FillIn({ username, password }: { username: string; password: string }) {
  return (
    <button type="button" onClick={() => fillIn({ username, password })} className="min-h-11 text-left font-semibold text-water underline">
      {username}
    </button>
  );
}

function fillIn(typed: Record<string, string>) {
  for (const [name, text] of Object.entries(typed)) {
    const box = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (box) box.value = text;
  }
  document.querySelector<HTMLInputElement>('input[name="password"]')?.focus();
}
