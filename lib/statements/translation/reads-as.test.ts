import { describe, expect, it } from "vitest";
import { lacksKana, languageDoubt } from "./reads-as";

const source = "Sebuah basis data pada sistem eHAC lama dapat dibaca melalui jaringan tanpa autentikasi.";

const texts = {
  en: "A database of the old eHAC system could be read over the network without authentication.",
  fr: "Une base de données de l’ancien système eHAC pouvait être lue par le réseau sans authentification.",
  zh: "旧版eHAC系统的一个数据库无需身份验证即可通过网络读取。",
  ja: "旧eHACシステムのデータベースは、認証なしにネットワークから読み取ることができました。",
  ar: "كان من الممكن قراءة قاعدة بيانات في نظام eHAC القديم عبر الشبكة دون أي تحقق من الهوية.",
  id: source,
} as const;
const languages = ["en", "fr", "zh", "ja", "ar"] as const;

describe("the language of a sentence", () => {
  it.each(languages)("raises no doubt where it is %s", (language) => {
    expect(languageDoubt(texts[language], language, source)).toBeNull();
  });

  it.each(languages)("raises a doubt where another stands for %s", (language) => {
    for (const other of ["id", ...languages] as const) {
      if (other === language || (language === "ja" && other === "zh")) continue;
      expect(languageDoubt(texts[other], language, "x"), other).toBe("other_language");
    }
    expect(languageDoubt(source, language, source)).toBe("as_in_original");
  });

  it("is not doubted for a name, a number or an abbreviation", () => {
    for (const language of languages)
      for (const text of ["PeduliLindungi.", "eHAC", "021/TI/SDE.824.1/N/2021", "119"])
        expect(languageDoubt(text, language, text), `${language} ${text}`).toBeNull();
  });

  it("is told from Chinese in a whole Japanese text by its kana", () => {
    expect(lacksKana([texts.zh, "119"], "ja")).toBe(true);
    expect(lacksKana([texts.ja, texts.zh], "ja")).toBe(false);
    expect(lacksKana(["119"], "ja")).toBe(false);
  });
});
