/** Called once by Next when the server starts. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { believeTheSocket } = await import("@/app/_server/socket-address");
  believeTheSocket();
  if (!process.env.RUNUT_WORKER_URL) return;
  const { runBesideWeb } = await import("@/lib/jobs/beside-web");
  runBesideWeb();
};
