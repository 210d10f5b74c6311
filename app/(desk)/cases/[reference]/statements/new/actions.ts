"use server";
import { draftStatement } from "@/lib/statements/draft";
import { sentencesAction } from "../sentences-action";

export const submitDraft = sentencesAction(draftStatement);
