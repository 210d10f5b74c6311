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
      appendOnly: true,
      removable: ["category"],
      sql: followsExposure("exposure_data"),
    }),
    caseRecord(exposureReports, {
      kind: "exposure",
      author: "recordedBy",
      given: "exposureId",
      appendOnly: true,
      sql: followsExposure("exposure_reports"),
    }),
  ],
};
