import { getTranslations } from "next-intl/server";
import { ProofPanel, type ProofWords } from "@/app/_components/proof-panel";
import type { Proof } from "@/lib/audit/prove";

type EntryProofProps = {
  index: number;
  body: string;
  proof: Proof;
  keys: readonly string[];
  mayExport: boolean;
};

/** The way from the entry to a signed root, for the browser to walk by itself. */
export async function EntryProof({ index, body, proof, keys, mayExport }: EntryProofProps) {
  const t = await getTranslations("audit.proof");
  const words: ProofWords = {
    checking: t("checking"),
    ok: t("ok"),
    bad: t("bad"),
    in_tree: t("in_tree", { size: proof.size }),
    not_in_tree: t("not_in_tree", { size: proof.size }),
    signed_yes: t("signed_yes"),
    signed_no: t("signed_no"),
    signed_unknown: t("signed_unknown"),
    way: t("way"),
    root: t("root"),
    checkpoint: t("checkpoint"),
    download: t("download"),
    older: t("older"),
    older_label: t("older_label"),
    older_hint: t("older_hint"),
    older_check: t("older_check"),
    grown_yes: t("grown_yes"),
    grown_no: t("grown_no"),
    grown_none: t("grown_none"),
    grown_foreign: t("grown_foreign"),
    grown_untold: t("grown_untold"),
    grown_ahead: t("grown_ahead"),
    grown_unreached: t("grown_unreached"),
  };
  const steps = proof.steps.map(({ hash, side, from, to }) => ({
    hash,
    words:
      from === to
        ? t(side === "left" ? "step_left_one" : "step_right_one", { index: String(from) })
        : t(side === "left" ? "step_left" : "step_right", { from: String(from), to: String(to) }),
  }));
  return (
    <ProofPanel
      index={index}
      entry={t("entry", { index: String(index) })}
      more={t("more", { count: Math.max(0, steps.length - 6) })}
      body={body}
      note={proof.note}
      steps={steps}
      keys={keys}
      file={mayExport ? `/api/audit/${index}/receipt` : undefined}
      words={words}
    />
  );
}
