import { withFiles } from "@/lib/attachments/with-files";
import { implementRecommendation } from "@/lib/recommendations/implement";

/** The form in which an official says that a recommendation is carried out, with what proves it. */
export const implementForm = {
  act: withFiles(implementRecommendation),
  back: "/cases/[reference]/recommendations/[number]",
};
