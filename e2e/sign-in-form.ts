type Given = { email: string; password: string; code: string };

/** Signs in as a browser without JavaScript does: the form is read, filled in and sent. */
export const sendSignIn = async (
  origin: string,
  { email, password, code }: Given,
  headers: Record<string, string> = {},
): Promise<Response> => {
  const page = await (await fetch(`${origin}/sign-in`)).text();
  const form = new FormData();
  for (const [, name = "", value = ""] of page.matchAll(hidden)) form.set(plain(name), plain(value));
  form.set("email", email);
  form.set("password", password);
  form.set("code", code);
  return fetch(`${origin}/sign-in`, {
    method: "POST",
    body: form,
    headers: { origin, ...headers },
    redirect: "manual",
  });
};

const hidden = /<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g;
const plain = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

/** The session's cookie as the answer sets it: name and value, and in lower case what it is bound to. */
export const sessionCookieOf = (response: Response) => {
  const set = response.headers.getSetCookie().find((cookie) => cookie.includes("runut.session="));
  const [pair = "", ...attributes] = set?.split(/;\s*/) ?? [];
  const [name = "", value = ""] = pair.split("=");
  const bound = attributes.map((each) => each.toLowerCase()).filter((each) => !lasting.test(each));
  return { pair: { name, value }, attributes: bound.toSorted() };
};

const lasting = /^(max-age|expires)=/;
