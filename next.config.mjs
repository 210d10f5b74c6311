/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  experimental: { globalNotFound: true },
  turbopack: {
    resolveAlias: {
      // All that next-intl's plugin would do here. It loads a compiler and a watcher of files into every process that
      // serves, 60 MB of native code that is unpacked below ~/.cache, for an extraction of messages that nobody uses.
      "next-intl/config": "./app/_server/i18n.ts",
      // Messages come compiled (`app/_words/compiled.ts`): none is parsed in a request.
      "use-intl/format-message": "use-intl/format-message/format-only",
    },
  },
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

export default config;
