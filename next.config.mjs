import createNextIntlPlugin from "next-intl/plugin";

const withWords = createNextIntlPlugin("./app/_server/i18n.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  experimental: { globalNotFound: true },
  // Messages come compiled (`app/_words/compiled.ts`): none is parsed in a request.
  turbopack: { resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" } },
  // A page has its title in its head when it arrives, without a script too; otherwise Next sends it later and moves it there.
  htmlLimitedBots: /.*/,
  // Types are checked once, by `npm test`, tests included; a start does not wait for it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "argon2",
    "graphile-worker",
    "postgres",
    "file-type",
    "@myriaddreamin/typst-ts-node-compiler",
    "@aws-sdk/client-s3",
    "@aws-sdk/lib-storage",
    "@tus/server",
    "@tus/file-store",
  ],
};

export default withWords(config);
