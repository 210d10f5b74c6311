import { describe, expect, it } from "vitest";
import { rowsOfPasted } from "./pasted";

describe("A translation pasted whole", () => {
  it("is laid a sentence to a row, its title first", () => {
    const text =
      "On the eHAC data\n\nThe report came on 23 Aug. 2021. Dr. X. looked at it.\nWe close the port.";
    expect(rowsOfPasted(text, "en", 4)).toEqual({
      texts: [
        "On the eHAC data",
        "The report came on 23 Aug. 2021.",
        "Dr. X. looked at it.",
        "We close the port.",
      ],
    });
  });

  it("is laid a line to a row where there are as many, whatever stops a line has", () => {
    const text = "Judul\r\n\r\nSatu. Masih satu.\r\nDua\r\n";
    expect(rowsOfPasted(text, "id", 3)).toEqual({ texts: ["Judul", "Satu. Masih satu.", "Dua"] });
  });

  it("knows the stops of Arabic, Chinese and Japanese", () => {
    expect(rowsOfPasted("عنوان\nأُغلق المنفذ. هل من أثر؟ لا.", "ar", 4)).toMatchObject({
      texts: { length: 4 },
    });
    expect(rowsOfPasted("关于数据\n端口已关闭。没有发现迹象。", "zh", 3)).toEqual({
      texts: ["关于数据", "端口已关闭。", "没有发现迹象。"],
    });
    expect(rowsOfPasted("データについて\n閉じました。調べています。", "ja", 3)).toEqual({
      texts: ["データについて", "閉じました。", "調べています。"],
    });
  });

  it("is laid nowhere when neither comes out, and says how many sentences it has", () => {
    expect(rowsOfPasted("Title\nOne sentence. Another one.", "en", 4)).toEqual({ count: 3 });
    expect(rowsOfPasted("", "en", 2)).toEqual({ count: 0 });
  });
});
