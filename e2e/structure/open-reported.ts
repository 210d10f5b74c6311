import { logAllegation } from "@/lib/allegations/log";
import { openCase } from "@/lib/cases/open";
import type { Person } from "@/lib/kernel/actor";

/** A case of two claims that a research group reported: logged by the one and opened by the other, who is alone in it. */
export const openReported = async (intake: Person, coordinator: Person) => {
  const logged = await logAllegation(intake, {
    source: { described: "A research group", reliability: "B" },
    channel: "e_mail",
    summary: "A database can be read without a password.",
    receivedOn: new Date("2021-08-23T06:00:00+07:00"),
    claims: [
      { text: "A database could be read without a password.", credibility: 2 },
      { text: "Personal data were taken.", credibility: 4 },
    ],
  });
  const opened = await openCase(coordinator, {
    allegationId: logged.id,
    title: "Report on a database",
    severity: "high",
    sector: "health",
  });
  return { ...opened, claimIds: logged.claimIds, allegationId: logged.id };
};
