import { storeLocation } from "@/lib/evidence/store/location";
import { evidenceStore } from "@/lib/evidence/store/store";
import { Failure } from "./failure";

/** Fails, in words, when evidence cannot be kept where `RUNUT_EVIDENCE` says: what cannot be kept is not promised. */
export const checkStore = async (): Promise<void> => {
  const { kind } = storeLocation();
  await evidenceStore()
    .check()
    .catch((error: Error) => {
      const cause = error.cause instanceof Error ? error.cause : error;
      const what = kind === "s3" ? "The bucket for evidence" : "The folder for evidence";
      throw new Failure(`${what} cannot be written to and read: ${cause.message || cause.name}`);
    });
};
