"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Whether JavaScript runs here: false in what the server sends and until the browser has taken it over. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
