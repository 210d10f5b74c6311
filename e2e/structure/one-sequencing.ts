// Sequences and signs the log in a process of its own, for tests that race it or kill it; how many events it placed goes out as JSON.
import { closePools } from "@/db/connect";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { sequenceAll } from "@/lib/audit/sequence";

console.log(JSON.stringify({ placed: await sequenceAll(), size: await makeCheckpoint() }));
await closePools();
