"use server";
import { reviseStatement } from "@/lib/statements/revise";
import { sentencesAction } from "../../sentences-action";

export const submitVersion = sentencesAction(reviseStatement);
