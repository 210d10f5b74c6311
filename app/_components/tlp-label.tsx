export type Tlp = "RED" | "AMBER+STRICT" | "AMBER" | "GREEN" | "CLEAR";

const colours = {
  RED: "red",
  "AMBER+STRICT": "amber",
  AMBER: "amber",
  GREEN: "green",
  CLEAR: "clear",
} satisfies Record<Tlp, string>;

/** A label of the Traffic Light Protocol 2.0, as FIRST prints it. */
export function TlpLabel({ label }: { label: Tlp }) {
  return (
    <span className={`tlp ${colours[label]}`} dir="ltr">
      TLP:{label}
    </span>
  );
}
