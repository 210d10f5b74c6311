/** Where this browser holds what it could not send. */
const shelf = "runut.unsent";
const hoursHeld = 24;
export const keepAddress = "/api/forms/kept";
export const discardAddress = "/api/forms/discard";

type Place = { page: string; form: string };
/** One form that could not be sent: sealed, with the token by which the server opens it for the same person alone, and digests of where it is. */
type Unsent = Place & { token: string; nonce: string; sealed: string; at: number };

const isUnsent = (one: unknown): one is Unsent =>
  typeof one === "object" && one !== null && "token" in one && "sealed" in one && "at" in one;

/** What is held and not a day old. */
const held = (): Unsent[] => {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(shelf) ?? "[]");
    const oldest = Date.now() - hoursHeld * 3_600_000;
    return Array.isArray(all) ? all.filter(isUnsent).filter(({ at }) => at > oldest) : [];
  } catch {
    return [];
  }
};

/** Says whether this browser stores anything. */
const hold = (all: readonly Unsent[]): boolean => {
  try {
    if (all.length === 0) localStorage.removeItem(shelf);
    else localStorage.setItem(shelf, JSON.stringify(all));
    return true;
  } catch {
    return false;
  }
};

/** Under what a form is held: which page and form it is cannot be read from it. */
const hidden = async ({ page, form }: Place): Promise<Place> => ({
  page: await digest(page),
  form: await digest(`${page}\n${form}`),
});
const digest = async (text: string): Promise<string> =>
  toText(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));

const without = (form: string): Unsent[] => held().filter((one) => one.form !== form);

/** Holds what was typed into a form, encrypted under a key that this browser does not store. Says whether it could: without a safe connection a browser has no cipher. */
export const holdUnsent = async (
  place: Place,
  values: Readonly<Record<string, string | string[]>>,
  { token, deviceKey }: { token: string; deviceKey: string },
): Promise<boolean> => {
  try {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const key = await crypto.subtle.importKey("raw", fromText(deviceKey), "AES-GCM", false, ["encrypt"]);
    const clear = new TextEncoder().encode(JSON.stringify({ ...place, values }));
    const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, key, clear));
    const where = await hidden(place);
    const one = { ...where, token, nonce: toText(nonce), sealed: toText(sealed), at: Date.now() };
    return hold([...without(where.form), one]);
  } catch {
    return false;
  }
};

/** Lets go of what is held of a form that the server has now. */
export const dropUnsent = async (place: Place): Promise<void> => {
  if (held().length > 0) hold(without((await hidden(place)).form));
};

/** Lets go of everything. */
export const forgetUnsent = (): void => {
  hold([]);
};

/** Lets go of what is a day old. */
export const forgetOldUnsent = (): void => {
  hold(held());
};

/** Sends what is held; the server takes what its own person typed, and what it takes or refuses is let go. Tells whether something was taken that belongs to this page. */
export const sendUnsent = async (page: string): Promise<boolean> => {
  const all = held();
  hold(all);
  if (all.length === 0) return false;
  const here = (await hidden({ page, form: "" })).page;
  let isOfHere = false;
  for (const one of all) {
    const sent = new FormData();
    for (const [name, value] of Object.entries({ ...one, age: Date.now() - one.at }))
      if (name !== "at") sent.set(`$${name}`, String(value));
    const answer = await fetch(keepAddress, { method: "POST", body: sent }).catch(() => null);
    if (answer?.status === 200 && one.page === here) isOfHere = true;
    // Nobody is signed in, it is too soon, or there is no way through: later.
    const isForLater = !answer || answer.status === 401 || answer.status === 409 || answer.status >= 500;
    if (!isForLater) hold(without(one.form));
  }
  return isOfHere;
};

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const fromText = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
