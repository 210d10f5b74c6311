import { amendable, onlyAmended } from "../rights/amendable";
import { caseRecord } from "../rights/case-record";
import { followsExposure } from "../rights/follows-exposure";
import type { Rights } from "../rights/table";
import { exposureRetestResults, exposureRetests } from "./retests";

export const retestRights: Rights = {
  functions: "",
  tables: [
    caseRecord(exposureRetests, {
      kind: "exposure",
      author: "plannedBy",
      given: "exposureId",
      changes: amendable.exposure_retest.fields,
      sql: `${followsExposure("exposure_retests")}
${onlyAmended("exposure_retest")}`,
    }),
    caseRecord(exposureRetestResults, {
      kind: "exposure",
      author: "recordedBy",
      given: "exposureId",
      changes: amendable.exposure_retest_result.fields,
      sql: `${followsExposure("exposure_retest_results")}
${onlyAmended("exposure_retest_result")}
create policy of_that_exposure on exposure_retest_results as restrictive for insert to runut_app with check (exists (select 1
  from exposure_retests t where t.id = exposure_retest_results.retest_id and t.exposure_id = exposure_retest_results.exposure_id));`,
    }),
  ],
};
