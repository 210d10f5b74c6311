import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

export type Typesetting = {
  /** Typst source; it finds `data` as the JSON text `sys.inputs.data`. */
  template: string;
  data: unknown;
  /** Stands in the file as the moment of its making: the same input gives the same bytes. */
  at: Date;
};

/** Sets a document as PDF/A-2a (ISO 19005-2, tagged), apart from the main thread. A sign that the font lacks is written as its code point, [U+6C49]. Fails when the template is wrong. */
export const typeset = async ({ template, data, at }: Typesetting): Promise<Buffer> => {
  const text = JSON.stringify(data);
  const kept = { template, at, standard: "a-2a", faces: faces.latin } as const;
  const made = (await compile({ ...kept, data: text })) ?? (await compile({ ...kept, data: spelt(text) }));
  if (made === null) throw new Error("the document needs a sign that its font lacks");
  return Buffer.from(made.pdf);
};

/** A document that anybody reads, in its language. */
type ForAll = Typesetting & { language: string };

/** Sets a document that anybody reads as PDF/UA-1 (ISO 14289-1, tagged), with faces for Arabic and, where it is in it, Japanese or Chinese. Null when a sign has no face: what was published is shown in its own signs or not at all. */
export const typesetForAll = async (given: ForAll): Promise<Buffer | null> => {
  const made = await compile(forAll(given));
  return made && Buffer.from(made.pdf);
};

/** Draws the first page of a document as SVG, its signs as outlines. Null when a sign has no face. */
export const drawnForAll = async (given: ForAll): Promise<string | null> => {
  const made = await compile({ ...forAll(given), draws: true });
  return made?.svg ?? null;
};

const forAll = ({ template, data, at, language }: ForAll): Compiling => ({
  template,
  at,
  data: JSON.stringify(data),
  standard: "ua-1",
  faces: [...faces.latin, ...faces.arabic, ...(large[language]?.files ?? [])],
});

/** What nearly every font has, ASCII, Latin-1 and the marks of ordinary prose, stays. */
const spelt = (text: string): string =>
  text.replace(
    /[^\p{ASCII}\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2026]/gu,
    (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`,
  );

type Compiling = Omit<Typesetting, "data"> & {
  data: string;
  standard: "a-2a" | "ua-1";
  faces: readonly string[];
  /** Whether it is drawn as well. */
  draws?: boolean;
};
type Made = { pdf: Uint8Array; svg: string };

/** Null when the fonts lack a sign. */
const compile = ({ template, data, at, standard, faces, draws = false }: Compiling): Promise<Made | null> =>
  new Promise((done, fail) => {
    const worker = new Worker(work, {
      eval: true,
      workerData: {
        compiler: locate.resolve("@myriaddreamin/typst-ts-node-compiler"),
        fonts: faces,
        standard,
        template,
        data,
        draws,
        seconds: Math.floor(at.getTime() / 1000),
      },
    });
    worker.once("message", ({ pdf, svg, lacks, error }) => {
      if (error) fail(new Error(error));
      else done(lacks ? null : { pdf, svg });
    });
    worker.once("error", fail);
    worker.once("exit", () => fail(new Error("the typesetter ended without an answer")));
  });

// By its path, so that a bundler leaves alone what is to be found when it runs.
const locate = createRequire(fileURLToPath(import.meta.url));
const google = (face: string) => locate.resolve(`@expo-google-fonts/${face}.ttf`);
// Its fonts stand beside its code and are no part of what the package exports.
const chinese = (weight: string) =>
  join(dirname(locate.resolve("@embedpdf/fonts-sc")), `../fonts/NotoSansHans-${weight}.otf`);
const faces = {
  latin: [google("noto-sans/400Regular/NotoSans_400Regular"), google("noto-sans/700Bold/NotoSans_700Bold")],
  arabic: [google("amiri/400Regular/Amiri_400Regular"), google("amiri/700Bold/Amiri_700Bold")],
} as const;

/** Faces of thousands of signs, read only for a text in their language. */
const large: Readonly<Record<string, { name: string; files: readonly string[] }>> = {
  ja: {
    name: "BIZ UDPGothic",
    files: [
      google("biz-udpgothic/400Regular/BIZUDPGothic_400Regular"),
      google("biz-udpgothic/700Bold/BIZUDPGothic_700Bold"),
    ],
  },
  zh: { name: "Noto Sans S Chinese", files: [chinese("Regular"), chinese("Bold")] },
};

/** The faces in which a text is set, by its language; the first that has a sign draws it. */
export const facesFor = (language: string): readonly string[] => {
  if (language === "ar") return ["Amiri", "Noto Sans"];
  const own = large[language];
  return [...(own ? [own.name] : []), "Noto Sans", "Amiri"];
};

/** In the worker; no font of the machine is used (`fallback: false` in the template), and no file but these is read. */
const work = `
const { parentPort, workerData: given } = require("node:worker_threads");
const { readFileSync } = require("node:fs");
const { NodeCompiler } = require(given.compiler);
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: given.fonts.map((path) => readFileSync(path)) }] });
const options = { mainFileContent: given.template, inputs: { data: given.data } };
const told = (error) => JSON.stringify(error instanceof Error ? error.message : error);
try {
  const compiled = compiler.compile(options);
  if (!compiled.result) {
    parentPort.postMessage({ error: told(compiler.fetchDiagnostics(compiled.takeError())) });
  } else {
    parentPort.postMessage({
      pdf: compiler.pdf(compiled.result, { pdfStandard: given.standard, creationTimestamp: given.seconds }),
      svg: given.draws ? compiler.plainSvg(compiled.result) : "",
    });
  }
} catch (error) {
  const said = told(error);
  parentPort.postMessage(/could not be displayed/.test(said) ? { lacks: true } : { error: said });
}
`;
