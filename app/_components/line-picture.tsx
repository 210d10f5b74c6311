import { listAddress } from "@/app/_ui/list-address";
import { formatDay } from "@/app/_ui/moment";
import { Table } from "@/app/_ui/table";
import { countedMost } from "@/lib/timeline/line/count";
import { type LineFilter, zooms } from "@/lib/timeline/line/filter";
import { daysBetween, finer, type Picture, type Stretch } from "@/lib/timeline/line/stretches";
import { LineDrawing } from "./line-drawing";
import { lineWords } from "./line-words";

type LinePictureProps = {
  picture: Picture;
  path: string;
  filter: LineFilter;
};

/** The line to scale: how much lies in each year, month, week or day, in the world and in Runut, each leading into it. */
export async function LinePicture({ picture, path, filter }: LinePictureProps) {
  const { t, locale } = await lineWords();
  const { zoom, first, last, stretches } = picture;
  const day = (iso: string, precision: "year" | "month" | "day" = "day") =>
    formatDay(iso, locale, { precision });
  const nameOf = ({ from, until }: Pick<Stretch, "from" | "until">) =>
    zoom === "week" ? t("picture.week_of", { from: day(from), until: day(until) }) : day(from, zoom);
  const into = ({ from, until }: Pick<Stretch, "from" | "until">) =>
    listAddress(path, filter, { from, until, zoom: finer(zoom) });
  const saidOf = (stretch: Stretch) =>
    t("picture.stretch", { when: nameOf(stretch), world: stretch.world, runut: stretch.runut });
  const isNarrow = filter.from !== undefined || filter.until !== undefined;
  const length = daysBetween(first, last) + 1;
  const moved = (days: number) => ({ from: after(first, days), until: after(last, days) });
  return (
    <figure className="line-picture" aria-labelledby="h-picture">
      <figcaption className="row tight">
        <b id="h-picture">{t("picture.title")}</b>
        <nav className="seg push print:hidden" aria-label={t("picture.zoom")}>
          {zooms.map((each) => (
            <a
              key={each}
              href={listAddress(path, filter, { zoom: each })}
              aria-current={each === zoom ? "true" : undefined}
            >
              {t(`picture.${each}`)}
            </a>
          ))}
        </nav>
      </figcaption>
      {filter.zoom !== undefined && filter.zoom !== zoom && (
        <p className="small ink2">{t("picture.coarser")}</p>
      )}
      <LineDrawing
        label={t("picture.title")}
        sides={{ world: t("picture.world"), runut: t("picture.runut") }}
        days={length}
        ticks={ticksOf(picture).map((at) => ({
          at,
          label: day(after(first, at), zoom === "year" ? "year" : zoom === "month" ? "month" : "day"),
        }))}
        bars={stretches.map((stretch) => ({
          at: daysBetween(first, stretch.from),
          length: daysBetween(stretch.from, stretch.until) + 1,
          world: stretch.world,
          runut: stretch.runut,
          href: into(stretch),
          says: saidOf(stretch),
        }))}
      />
      {isNarrow && (
        <nav className="row tight small print:hidden" aria-label={t("picture.when")}>
          <a href={listAddress(path, filter, moved(-length))}>{t("picture.earlier")}</a>
          <a href={listAddress(path, filter, moved(length))}>{t("picture.later")}</a>
          <a href={listAddress(path, filter, { from: undefined, until: undefined, zoom: undefined })}>
            {t("picture.whole")}
          </a>
        </nav>
      )}
      <details className="print:hidden">
        <summary>{t("picture.as_table")}</summary>
        <Table
          caption={t("picture.title")}
          columns={[
            { id: "when", label: t("picture.when") },
            { id: "world", label: t("picture.world"), numeric: true },
            { id: "runut", label: t("picture.runut"), numeric: true },
          ]}
          rows={stretches.map((stretch) => ({
            id: `in-${stretch.from}`,
            cells: [
              <a key="into" href={into(stretch)}>
                {nameOf(stretch)}
              </a>,
              String(stretch.world),
              String(stretch.runut),
            ],
          }))}
        />
        <p className="small ink3">{t("picture.counted", { most: String(countedMost) })}</p>
      </details>
    </figure>
  );
}

const day = 86_400_000;
/** A day (ISO) so many days later. */
const after = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

/** Where the scale says a date: at most five times, the beginning among them. */
const ticksOf = ({ first, last, zoom }: Picture): number[] => {
  const length = daysBetween(first, last) + 1;
  const [from, until] = [new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`)];
  const months =
    (until.getUTCFullYear() - from.getUTCFullYear()) * 12 + until.getUTCMonth() - from.getUTCMonth() + 1;
  const unit = zoom === "year" ? 12 : zoom === "month" ? 1 : undefined;
  if (unit === undefined) {
    const stride = Math.max(1, Math.ceil(length / 5));
    return places(length, stride, (count) => count * stride);
  }
  const stride = Math.max(1, Math.ceil(months / unit / 5)) * unit;
  return places(length, stride, (count) =>
    Math.round(
      (Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + count * stride, 1) - from.getTime()) / day,
    ),
  );
};

/** The places on a scale of so many days, none so near its end that its words would not stand there. */
const places = (length: number, stride: number, at: (count: number) => number): number[] =>
  Array.from({ length: Math.min(6, Math.ceil(length / Math.min(stride, length)) + 1) }, (_, count) =>
    at(count),
  ).filter((place) => place === 0 || place < length * 0.9);
