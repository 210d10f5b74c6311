import type { ObstacleKey } from "@/lib/closure/obstacles";
import type { Action } from "@/lib/kernel/actions";
import type { NoticeKind } from "@/lib/notices/notify";
import type { Said, Words } from "./said";

/** What is said of a noun: on its pages, of its tabs below a case, of what of it hangs when the case is to be closed and how that is mended, of its acts in the log, why its acts are refused, by whole and by field, and what its notices tell. */
export type Noun = {
  readonly words?: Words;
  readonly tabs?: { readonly [key: string]: Said };
  readonly obstacles?: { readonly [K in ObstacleKey]?: { readonly hangs: Said; readonly mend: Said } };
  readonly acts?: { readonly [A in Action]?: Said };
  readonly refusals?: { readonly [key: string]: Said };
  readonly fields?: { readonly [key: string]: Said };
  readonly notices?: { readonly [K in NoticeKind]?: Said };
};
