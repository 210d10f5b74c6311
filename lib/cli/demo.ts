import { type Command, Option } from "commander";
import { type SampleLanguage, sampleLanguages } from "@/lib/sample/language";
import type { SampleAccount } from "@/lib/sample/load";
import { Failure } from "./failure";
import { sampleAccounts } from "./sample-accounts";
import { answer, speaker } from "./say";
import { table } from "./table";
import { processesInWords } from "./web-processes";

type DemoOptions = { dev?: boolean; json?: boolean; language: SampleLanguage };

const languageOption = () =>
  new Option(
    "--language <language>",
    "in which the sample's agency writes its cases; imported ones stay English",
  )
    .choices(sampleLanguages)
    .default("id" satisfies SampleLanguage);

export const demo = (program: Command) => {
  const command = program
    .command("demo")
    .description("start Runut with sample data and an account for each role")
    .option("--dev", "serve from source and reload on change, without a build")
    .option("--json", "print the address and the accounts as JSON; progress goes to standard error")
    .addOption(languageOption())
    .action(async ({ dev = false, json = false, language }: DemoOptions) => {
      const { serve } = await import("./serve");
      const { ensureSample } = await import("./sample");
      const say = speaker(json);
      await serve(
        { dev, worker: true, processes: 1, say },
        (serving) => ensureSample(serving, language, say),
        ({ address: { origin }, processes }, accounts) =>
          answer(
            json,
            { origin, accounts, webProcesses: processes },
            welcome(origin, accounts ?? [], processesInWords(processes, true)),
          ),
      );
    });
  command
    .command("load", { hidden: true })
    .addOption(languageOption())
    .action(async ({ language }: DemoOptions) => {
      const { loadSampleHere } = await import("./load-sample");
      await loadSampleHere(language);
    });
  command
    .command("accounts")
    .description("print the sample accounts with their passwords and TOTP secrets")
    .option("--json", "print them as JSON")
    .action(({ json = false }: { json?: boolean }) => {
      const accounts = sampleAccounts();
      if (!accounts) throw new Failure("There is no sample here. Run: npm run demo");
      answer(json, accounts, accountTable(accounts));
    });
};

const accountTable = (accounts: readonly SampleAccount[]) =>
  table(
    ["Role", "Name", "Organisation", "E-mail", "Password", "TOTP secret"],
    accounts.map((one) => [one.role, one.name, one.organisation, one.email, one.password, one.totpSecret]),
  );

const welcome = (origin: string, accounts: readonly SampleAccount[], processes: string) => [
  "",
  ...accountTable(accounts),
  "",
  `Runut is at ${origin}`,
  `${processes} Ctrl-C stops it.`,
];
