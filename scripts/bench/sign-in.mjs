/** Signs in through the form, as a browser without script does, and asks for pages with the cookie. */
export async function signedIn(address, username, password) {
  const door = await (await fetch(`${address}/sign-in`)).text();
  const form = new FormData();
  for (const [name, value] of hiddenInputs(door)) form.append(name, value);
  form.set("username", username);
  form.set("password", password);
  const answer = await fetch(`${address}/sign-in`, { method: "POST", body: form, headers: { origin: address }, redirect: "manual" });
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  if (!cookie) throw new Error(`nobody signed in: ${answer.status}`);
  const get = (path) => fetch(`${address}${path}`, { headers: { cookie } });
  const planPath = async () => /href="(\/plans\/[0-9a-f-]{36})\/deadlines"/.exec(await (await get("/")).text())[1];
  return { cookie, get, planPath };
}

function hiddenInputs(page) {
  const [form] = /<form[\s\S]*?<\/form>/.exec(page) ?? [""];
  const inputs = form.matchAll(/<input type="hidden"[^>]*?name="([^"]*)"(?:[^>]*?value="([^"]*)")?/g);
  return [...inputs].map(([, name, value = ""]) => [name, unescaped(value)]);
}

const unescaped = (text) =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
