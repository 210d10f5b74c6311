import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { fieldsBeforeFiles, readFiles, readMultipart, type SentFile } from "./multipart";

const form = (file?: Blob, name = "answer.txt") => {
  const sent = new FormData();
  sent.append("title", "Answer");
  sent.append("named", "a");
  sent.append("named", "b");
  sent.append("file", file ?? new Blob([]), file ? name : "");
  return sent;
};
const request = (body: BodyInit, headers?: Record<string, string>) =>
  new Request("http://runut.example/api/evidence", {
    method: "POST",
    body,
    duplex: "half",
    ...(headers && { headers }),
  } as RequestInit);
const whole = async (fields: FormData, file: SentFile | null) => ({
  title: fields.get("title"),
  named: fields.getAll("named"),
  file: file && { name: file.name, size: (await buffer(file.bytes)).length },
});

describe("readMultipart", () => {
  it("hands over the fields and the file, whatever its name", async () => {
    const read = await readMultipart(request(form(new Blob([new Uint8Array(3_000_000)]), "بيان.txt")), whole);
    expect(read).toEqual({ title: "Answer", named: ["a", "b"], file: { name: "بيان.txt", size: 3_000_000 } });
  });

  it("takes an empty file field for none", async () => {
    expect(await readMultipart(request(form()), whole)).toMatchObject({ title: "Answer", file: null });
  });

  it("answers with the refusal even when the file was not read", async () => {
    const refusing = async () => {
      throw new Error("refused");
    };
    const sent = request(form(new Blob([new Uint8Array(5_000_000)])));
    await expect(readMultipart(sent, refusing)).rejects.toThrow("refused");
  });

  it("ends the file with an error when the form is cut short", async () => {
    const complete = Buffer.from(await request(form(new Blob([new Uint8Array(200_000)]))).arrayBuffer());
    const type = `multipart/form-data; boundary=${complete.subarray(2, complete.indexOf("\r\n")).toString()}`;
    const cut = request(complete.subarray(0, 150_000), { "content-type": type });
    await expect(readMultipart(cut, whole)).rejects.toThrow();
  });

  it("ends the file with an error when the sender goes away", async () => {
    const complete = Buffer.from(await request(form(new Blob([new Uint8Array(200_000)]))).arrayBuffer());
    const type = `multipart/form-data; boundary=${complete.subarray(2, complete.indexOf("\r\n")).toString()}`;
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(complete.subarray(0, 100_000));
        setTimeout(() => controller.error(new Error("gone")), 20);
      },
    });
    await expect(readMultipart(request(stream, { "content-type": type }), whole)).rejects.toThrow("gone");
  });

  it("refuses what is no multipart form", async () => {
    const refused = { code: "invalid", key: "unreadable" };
    const typed = (type: string) => request("{}", { "content-type": type });
    await expect(readMultipart(request("{}"), whole)).rejects.toMatchObject(refused);
    for (const type of ["multipart/form-data; a", "multipart/form-data; boundary=", "application/json"])
      await expect(readMultipart(typed(type), whole), type).rejects.toMatchObject(refused);
  });
});

describe("readFiles", () => {
  const several = () => {
    const sent = form(new Blob(["one"]), "one.txt");
    sent.append("file", new Blob(["two"]), "two.txt");
    sent.append("after", "the files");
    return request(sent);
  };

  it("keeps one file after the other and gives every field", async () => {
    const kept: string[] = [];
    const fields = await readFiles(several(), 2, async (_known, { name, bytes }) => {
      kept.push(`${name}: ${await buffer(bytes)}`);
    });
    expect(kept).toEqual(["one.txt: one", "two.txt: two"]);
    expect([fields.get("title"), fields.get("after")]).toEqual(["Answer", "the files"]);
  });

  it("ends with the first file that is refused", async () => {
    const refusing = readFiles(several(), 2, async (_known, { name }) => {
      throw new Error(`no ${name}`);
    });
    await expect(refusing).rejects.toThrow("no one.txt");
  });

  it("reads the fields alone, and none of the bytes behind them, where nobody may send files", async () => {
    const fields = await fieldsBeforeFiles(request(form(new Blob([new Uint8Array(5_000_000)]))));
    expect(fields.get("title")).toBe("Answer");
  });

  it("takes no more text than a form without files has", async () => {
    const sent = new FormData();
    for (let n = 0; n < 20; n++) sent.append(`field${n}`, "a".repeat(60_000));
    await expect(readFiles(request(sent), 1, async () => undefined)).rejects.toMatchObject({
      key: "unreadable",
    });
  });
});
