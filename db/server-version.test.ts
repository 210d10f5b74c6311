import { expect, test } from "vitest";
import { refuseOldServer } from "./server-version";

test.each([90_624, 130_002, 150_008, 159_999])(
  "a server of version %i is refused in plain words",
  (version) => {
    const major = Math.floor(version / 10_000);
    expect(() => refuseOldServer(version)).toThrow(
      `Runut needs PostgreSQL 16 or newer; the server at DATABASE_URL is ${major}.`,
    );
  },
);

test.each([160_000, 160_004, 180_004, 200_000])("a server of version %i is taken", (version) => {
  expect(() => refuseOldServer(version)).not.toThrow();
});
