import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type TestPeople } from "@/e2e/structure/people";
import { as } from "@/lib/kernel/as";
import { listTemplates, revisionsOf } from "./queries";
import { saveTemplate } from "./save";

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

const template = (revision: number, text = "{organisation} menerima laporan pada {received on}.") => ({
  ...{ kind: "holding", language: "id", revision, title: "Kabar pertama" },
  sentences: [{ kind: "assertion", text, basis: "received", begins: true }],
});
const revisions = () => as(people.spokesperson, (tx) => revisionsOf(tx, "holding", "id"), "read only");

describe("saveTemplate", () => {
  it("saves revision by revision; each stays with who and when, the one that comes with Runut too", async () => {
    expect((await revisions()).map(({ saved }) => saved)).toEqual([null]);
    await saveTemplate(people.administrator, template(0));
    await saveTemplate(people.approver, { ...template(1, "Laporan diterima."), reason: "Shorter." });
    const [newest, first, original] = await revisions();
    expect(newest).toMatchObject({ saved: { revision: 2, reason: "Shorter." } });
    expect(newest.sentences).toEqual([
      { kind: "assertion", text: "Laporan diterima.", rests: "received", begins: true },
    ]);
    expect(first?.saved).toMatchObject({ revision: 1 });
    expect(original?.saved).toBeNull();
    const events = await owner()`select facts from audit_events
      where action = 'template.save' and organisation_id = ${people.approver.organisationId} order by at`;
    expect(events.map(({ facts }) => facts)).toMatchObject([{ revision: 1 }, { revision: 2 }]);
    expect(JSON.stringify(events)).not.toContain("Laporan diterima");
  });

  it("refuses a variable that there is not, at its sentence, and a brace that stands alone", async () => {
    for (const text of ["Diterima {received_on}.", "Diterima {oleh}.", "Diterima } hari ini.", "{}"])
      await expect(saveTemplate(people.administrator, template(2, text))).rejects.toMatchObject({
        fields: { "sentences.0.text": "unknown_variable" },
      });
    await expect(
      saveTemplate(people.administrator, { ...template(2), title: "{title}" }),
    ).rejects.toMatchObject({ fields: { title: "unknown_variable" } });
    expect((await revisions())[0].saved?.revision).toBe(2);
  });

  it("refuses a page older than the template, and of two at once one", async () => {
    const late = saveTemplate(people.administrator, template(1));
    await expect(late).rejects.toMatchObject({ code: "conflict", key: "changed_meanwhile" });
    const both = [
      saveTemplate(people.administrator, template(2)),
      saveTemplate(people.approver, template(2)),
    ];
    const ended = await Promise.allSettled(both);
    expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await revisions())[0].saved?.revision).toBe(3);
  });

  it("is forbidden to the spokesperson, and another organisation has its own", async () => {
    await expect(saveTemplate(people.spokesperson, template(3))).rejects.toMatchObject({ code: "forbidden" });
    await saveTemplate(people.strangers.approver, template(0));
    expect((await revisions())[0].saved?.revision).toBe(3);
    const theirs = await as(people.strangers.spokesperson, listTemplates, "read only");
    expect(theirs.filter(({ saved }) => saved !== null)).toMatchObject([
      { kind: "holding", language: "id", saved: { revision: 1 } },
    ]);
  });
});
