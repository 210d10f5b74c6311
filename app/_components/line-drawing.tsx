type Bar = { at: number; length: number; world: number; runut: number; href: string; says: string };

type LineDrawingProps = {
  label: string;
  sides: { world: string; runut: string };
  /** The length of the scale. */
  days: number;
  ticks: readonly { at: number; label: string }[];
  bars: readonly Bar[];
};

const [height, middle, tallest, thinnest] = [128, 56, 44, 0.5];

/** How tall a bar is of so many, the highest count being `most`: ten times as many are ten times as tall, and one is seen. */
const tall = (count: number, most: number) => (count === 0 ? 0 : Math.max(3, (tallest * count) / most));

/** Two rows of bars on one scale of time: full ones above for the world, hatched ones below for Runut. Places are in percent, so that the words keep their size. */
export function LineDrawing({ label, sides, days, ticks, bars }: LineDrawingProps) {
  const most = Math.max(1, ...bars.flatMap(({ world, runut }) => [world, runut]));
  const percent = (place: number) => `${Math.round((place / days) * 10_000) / 100}%`;
  return (
    <>
      <p className="line-sides small" aria-hidden="true">
        <span>
          <i />
          {sides.world}
        </span>
        <span>
          <i className="hatch" />
          {sides.runut}
        </span>
      </p>
      <svg className="chart line-chart" height={height}>
        <title>{label}</title>
        <defs>
          <pattern id="runut-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" />
          </pattern>
        </defs>
        {ticks.map(({ at, label: word }, place) => (
          <g key={at} className={place % 2 === 1 ? "spare" : undefined}>
            <line x1={percent(at)} x2={percent(at)} y1="8" y2={height - 22} />
            <text x={percent(at)} y={height - 6} dx="4">
              {word}
            </text>
          </g>
        ))}
        <line className="axis-line" x1="0" x2="100%" y1={middle} y2={middle} />
        {bars.map(({ at, length, world, runut, href, says }) => {
          const wide = Math.max(thinnest, (length / days) * 100 - 0.15);
          const x = `${Math.min(100 - wide, Math.round((at / days) * 10_000) / 100)}%`;
          const width = `${Math.round(wide * 100) / 100}%`;
          return (
            <a key={at} href={href} aria-label={says}>
              <title>{says}</title>
              <rect className="reach" x={x} y="4" width={width} height={height - 28} />
              {world > 0 && (
                <rect
                  className="f1"
                  x={x}
                  y={middle - tall(world, most)}
                  width={width}
                  height={tall(world, most)}
                />
              )}
              {runut > 0 && (
                <rect className="hatched" x={x} y={middle + 1} width={width} height={tall(runut, most)} />
              )}
            </a>
          );
        })}
      </svg>
    </>
  );
}
