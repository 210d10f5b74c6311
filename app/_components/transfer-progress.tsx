import { formatBytes } from "@/app/_ui/format-bytes";

type TransferProgressProps = { label: string; sent: number; total: number; locale: string };

/** How much of a file has come, in bytes. */
export function TransferProgress({ label, sent, total, locale }: TransferProgressProps) {
  return (
    <p className="small">
      <span className="wrap">{label}</span>{" "}
      <span className="ink3">
        {formatBytes(sent, locale)} / {formatBytes(total, locale)}
      </span>
      <progress
        className="block w-full"
        aria-label={label}
        max={Math.max(total, 1)}
        value={total === 0 ? 1 : sent}
      />
    </p>
  );
}
