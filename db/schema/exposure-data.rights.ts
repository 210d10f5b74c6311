import { amendable, onlyAmended } from "../rights/amendable";
import { caseRecord } from "../rights/case-record";
import { followsExposure } from "../rights/follows-exposure";
import type { Rights } from "../rights/table";
import { exposureData, exposureReports } from "./exposure-data";

export const exposureDataRights: Rights = {
  functions: "",
  tables: [
    caseRecord(exposureData, {
      kind: "exposure",
      author: "recordedBy",
      given: "exposureId",
      changes: amendable.exposure_count.fields,
      sql: `${followsExposure("exposure_data")}
${onlyAmended("exposure_count")}`,
    }),
    caseRecord(exposureReports, {
      kind: "exposure",
      author: "recordedBy",
      given: "exposureId",
      changes: amendable.exposure_report.fields,
      sql: `${followsExposure("exposure_reports")}
${onlyAmended("exposure_report")}`,
    }),
  ],
};
