import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { gone, identify } from "./process-identity";

/** A process that starts a server, here one that only waits, and has it stop when it is gone itself. */
const program = `
  import { spawn } from "node:child_process";
  import { stopWithUs } from "./db/embedded-watch";
  const server = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"], { detached: true, stdio: "ignore" });
  stopWithUs(server.pid);
  console.log(server.pid);
  setInterval(() => undefined, 1000);
`;

test("after kill -9 of whoever started it a server ends by itself", async () => {
  const starter = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
  const [said] = await once(starter.stdout, "data");
  const server = identify(Number(said));
  starter.kill("SIGKILL");
  expect(await gone(server, 30_000)).toBe(true);
});
