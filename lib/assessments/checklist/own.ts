import { z } from "zod";
import short from "./itsa-1.0.json" with { type: "json" };
import { requirement } from "./requirement";
import { takeIn } from "./take-in";

/** The short checklist for an IT security assessment that comes with Runut, in both languages. */
export const ownChecklist = {
  name: short.name,
  edition: short.edition,
  requirements: z.array(requirement).parse(short.requirements),
};

/** Takes in what comes with Runut and is not there yet. */
export const takeInOwn = () => takeIn(ownChecklist);
