// Sends one file to the upload route; XMLHttpRequest, because fetch cannot say how far it is.

type Answer = { fileId: string } | { message: string | null };

/** `message` is the office's own sentence, or null where no answer came. */
export function sendFile(file: File, progress: (percent: number) => void): Promise<Answer> {
  return new Promise((answer) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/files");
    request.responseType = "json";
    request.upload.onprogress = ({ loaded, total }) => progress(Math.round((100 * loaded) / total));
    request.onerror = () => answer({ message: null });
    request.onload = () => answer(understood(request.response));
    const form = new FormData();
    form.set("file", file);
    request.send(form);
  });
}

function understood(reply: unknown): Answer {
  if (typeof reply !== "object" || reply === null) return { message: null };
  if ("fileId" in reply && typeof reply.fileId === "string") return { fileId: reply.fileId };
  return { message: "message" in reply && typeof reply.message === "string" ? reply.message : null };
}
