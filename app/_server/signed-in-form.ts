import "server-only";
import type { Person } from "@/lib/kernel/actor";
import { Refusal } from "@/lib/kernel/refusal";
import { isSameOrigin } from "./same-origin";
import { currentPerson } from "./session";

type Act<P> = (person: Person, form: FormData, params: P) => Promise<Response>;
/** What a form is answered when its act is refused. */
export type Refused = (refusal: Refusal, form: FormData, referer: string | null) => Response;

type SignedOut = (request: Request) => Promise<Response>;

const notSignedIn: SignedOut = async () => new Response(null, { status: 401 });

/** Answers a form that a page of this site sends for a signed-in person. Nothing of it is read before it is known who sends it, and what is no form is told so; whoever is not signed in is told that alone, unless `signedOut` answers them. */
export const signedInForm =
  <P>(act: Act<P>, refused: Refused, signedOut: SignedOut = notSignedIn) =>
  async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    if (!isSameOrigin(request)) return new Response(null, { status: 403 });
    const person = await currentPerson();
    if (!person) return signedOut(request);
    const form = await request.formData().catch(() => null);
    if (!form) return new Response(null, { status: 400 });
    try {
      return await act(person, form, await params);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refused(error, form, request.headers.get("referer"));
    }
  };
