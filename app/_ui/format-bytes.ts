const units = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte"] as const;

/** A count of bytes in words of the reader: "4,182 byte" small, "3.1 GB" large; thousands, as disks count them. */
export const formatBytes = (size: number, locale: string): string => {
  const step = size < 10_000 ? 0 : Math.min(Math.floor(Math.log10(size) / 3), units.length - 1);
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(size / 1000 ** step);
};
