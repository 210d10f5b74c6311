"use server";
import { formAction } from "@/app/_server/form-action";
import { mergeClaim } from "@/lib/claims/merge";
import { splitClaim } from "@/lib/claims/split";
import { weighClaim } from "@/lib/claims/weigh";

const back = "/cases/[reference]/claims";

const made = ({ claim }: { claim: number }) => `${back}?after=${claim - 1}#claim-${claim}`;

export const submitWeight = formAction(weighClaim, { back, made });
export const submitMerger = formAction(mergeClaim, { back, made, offersAnew: true });
export const submitSplit = formAction(splitClaim, { back, made, offersAnew: true });
