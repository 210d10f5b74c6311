import { getTranslations } from "next-intl/server";
import { AttachedFile } from "@/app/_components/attached-file";
import { RecordMore } from "@/app/_server/record-more";
import type { ProofFile } from "@/lib/recommendations/proof/queries";

type ProofFilesProps = { files: readonly ProofFile[]; reference: string; back: string; mayOpen: boolean };

/** The files by which an answer is proved: each with its digest, and what became of it. */
export async function ProofFiles({ files, reference, back, mayOpen }: ProofFilesProps) {
  const t = await getTranslations("recommendations");
  if (files.length === 0) return null;
  return (
    <ol className="stack mt-2">
      {files.map((file) => (
        <li key={file.id}>
          <AttachedFile
            file={file}
            came={t("proof_came")}
            back={back}
            note={file.item === null ? t(file.isEvidence ? "proof_held" : "proof_note") : undefined}
            bytes={mayOpen && !file.isEvidence ? `/api/recommendations/files/${file.id}/bytes` : undefined}
          >
            <RecordMore table="recommendation_files" beside={reference} id={file.id} />
          </AttachedFile>
        </li>
      ))}
    </ol>
  );
}
