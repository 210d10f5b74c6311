import { NextRequest } from "next/server";

type Context = { params: Promise<{ nextauth: string[] }> };
type Handler = (request: NextRequest, context: Context) => Promise<Response>;

/** The doors of next-auth that are needed; the others, its log above all, into which anybody could write, do not exist. */
const open = new Set([
  ...["csrf", "session", "providers", "signin", "signout", "error"].map((each) => `GET ${each}`),
  ...["signin/credentials", "callback/credentials", "signout"].map((each) => `POST ${each}`),
]);

/** Lets through to next-auth what it is needed for and what can be read. What it then takes for a fault of its configuration is a cookie or an address that somebody made up. */
export const openAuth =
  (handler: Handler) =>
  async (request: NextRequest, context: Context): Promise<Response> => {
    const { nextauth } = await context.params;
    if (!open.has(`${request.method} ${nextauth.join("/")}`)) return new Response(null, { status: 404 });
    const readable = request.method === "POST" ? await asFields(request) : request;
    if (!readable) return new Response(null, { status: 400 });
    const answer = await handler(readable, context);
    return answer.status < 500 ? answer : new Response(null, { status: 400 });
  };

/** The same request with its fields as a form sends them, JSON too; null when they cannot be read. */
const asFields = async (request: NextRequest): Promise<NextRequest | null> => {
  const type = request.headers.get("content-type") ?? "";
  const text = await request.text();
  if (type.includes("application/json")) {
    const given = fieldsIn(text);
    return given && withFields(request, given);
  }
  return type.includes("application/x-www-form-urlencoded")
    ? withFields(request, Object.fromEntries(new URLSearchParams(text)))
    : null;
};

const fieldsIn = (text: string): Record<string, string> | null => {
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given !== "object" || given === null) return null;
    return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
  } catch {
    return null;
  }
};

const withFields = (request: NextRequest, fields: Record<string, string>) =>
  new NextRequest(request.url, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
