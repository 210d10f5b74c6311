import { describe, expect, it } from "vitest";
import { json, translatingServer } from "@/e2e/structure/translating-server";
import { libreTranslate } from "./libretranslate";
import { NoTranslation } from "./provider";

const provider = libreTranslate({ time: 300, size: 2_000 });
const pair = { source: "id", target: "en" };
const texts = ["Hasil pemeriksaan"];

/** Why a server gives no translation of one sentence; null when it gives one. */
const failing = async (address: string): Promise<string | null> =>
  provider.translate({ address, key: null }, texts, pair).then(
    () => null,
    (error: unknown) => (error instanceof NoTranslation ? error.key : String(error)),
  );
const failsWith = async (instead: Parameters<typeof translatingServer>[0]) =>
  failing((await translatingServer(instead)).address);

describe("a server that speaks LibreTranslate's protocol", () => {
  it("is asked for sentences in one list, with its own names for the languages and its key", async () => {
    const { address, asked } = await translatingServer();
    const route = { address, key: "its-key" };
    const chinese = await provider.pairOf(route, "id", "zh");
    expect(chinese).toEqual({ source: "id", target: "zh-Hans" });
    expect(await provider.translate(route, [...texts, "Judul"], chinese)).toEqual([
      "What was found",
      "A report about the data",
    ]);
    expect(asked).toEqual([
      { path: "/languages", body: null },
      {
        path: "/translate",
        body: { q: [...texts, "Judul"], ...chinese, format: "text", api_key: "its-key" },
      },
    ]);
  });

  it("is asked for no pair of languages that it does not translate", async () => {
    const { address } = await translatingServer({
      "/languages": json([{ code: "id", name: "Indonesian", targets: ["en"] }]),
    });
    await expect(provider.pairOf({ address, key: null }, "id", "ar")).rejects.toMatchObject({
      key: "service.no_such_pair",
    });
  });

  it("is silent when it is down, hangs before or within its answer, or leads elsewhere by its name", async () => {
    expect(await failing("http://127.0.0.1:1")).toBe("service.silent");
    expect(await failsWith({ "/translate": () => undefined })).toBe("service.silent");
    const half = await failsWith({
      "/translate": (response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write('{"translatedText": [');
      },
    });
    expect(half).toBe("service.silent");
    const cut = await failsWith({
      "/translate": (response) => {
        response.writeHead(200, { "content-length": 100 });
        response.write("{");
        response.destroy();
      },
    });
    expect(cut).toBe("service.silent");
    for (const closed of ["169.254.169.254", "[fe80::1]", "0.0.0.0", "[::ffff:169.254.169.254]"])
      expect(await failing(`http://${closed}`), closed).toBe("service.silent");
  });

  it("is not followed to another address", async () => {
    const other = await translatingServer();
    const led = await failsWith({
      "/translate": (response) => {
        response.writeHead(307, { location: `${other.address}/translate` });
        response.end();
      },
    });
    expect(led).toBe("service.refused");
    expect(other.asked).toEqual([]);
  });

  it("has refused when it answers with an error, whatever it says", async () => {
    for (const status of [400, 403, 429, 500])
      expect(await failsWith({ "/translate": json({ error: "no" }, status) }), `${status}`).toBe(
        "service.refused",
      );
  });

  it("has no answer to use when it is too long, no JSON, of another shape, or not one sentence for each", async () => {
    expect(await failsWith({ "/translate": json({ translatedText: ["x".repeat(3_000)] }) })).toBe(
      "service.unfit",
    );
    const endless = await failsWith({
      "/translate": (response) => {
        response.writeHead(200);
        const more = () => {
          while (!response.destroyed && response.write("x".repeat(1_000)));
        };
        response.on("drain", more).on("error", () => undefined);
        more();
      },
    });
    expect(endless).toBe("service.unfit");
    const html = await failsWith({ "/translate": (response) => response.end("<html></html>") });
    expect(html).toBe("service.unfit");
    for (const body of [
      { translatedText: "one" },
      { translatedText: [] },
      { translatedText: ["a", "b"] },
      { translatedText: [1] },
      [],
      null,
    ])
      expect(await failsWith({ "/translate": json(body) }), JSON.stringify(body)).toBe("service.unfit");
  });
});
