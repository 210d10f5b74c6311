import { caseRecord } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { exposureRetestResults, exposureRetests } from "./retests";

/** A re-test follows the RED rule of the exposure it belongs to. */
const follows = (name: string) => `
create policy follows on ${name} as restrictive for select to runut_app
  using (exists (select 1 from exposures e where e.id = ${name}.exposure_id offset 0));
create policy of_what_one_sees on ${name} as restrictive for insert to runut_app
  with check (exists (select 1 from exposures e where e.id = ${name}.exposure_id));`;

export const retestRights: Rights = {
  functions: "",
  tables: [
    caseRecord(exposureRetests, {
      kind: "exposure",
      author: "plannedBy",
      given: "exposureId",
      appendOnly: true,
      removable: ["tester", "method"],
      sql: follows("exposure_retests"),
    }),
    caseRecord(exposureRetestResults, {
      kind: "exposure",
      author: "recordedBy",
      given: "exposureId",
      appendOnly: true,
      removable: ["found"],
      sql: `${follows("exposure_retest_results")}
create policy of_that_exposure on exposure_retest_results as restrictive for insert to runut_app with check (exists (select 1
  from exposure_retests t where t.id = exposure_retest_results.retest_id and t.exposure_id = exposure_retest_results.exposure_id));`,
    }),
  ],
};
