import { configuredAuthority, configuredWitnesses } from "@/lib/audit/witnesses";

/** Throws Error, in words, when RUNUT_WITNESSES or RUNUT_TSA name somebody who cannot be asked. Nobody is asked yet. */
export const checkWitnesses = (): void => {
  configuredWitnesses();
  configuredAuthority();
};
