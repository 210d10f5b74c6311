/** Called once by Next when the server starts. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { believeTheSocket } = await import("@/app/_server/socket-address");
  believeTheSocket();
  const { speakPlainly } = await import("@/lib/kernel/described");
  speakPlainly();
  const { standAtTheDoor } = await import("@/app/_server/door/stand");
  const { publicSide } = await import("@/app/_server/public/side");
  standAtTheDoor(publicSide);
  const { leaveOnSignal } = await import("@/app/_server/door/leave");
  leaveOnSignal();
  const { beginPublicPages } = await import("@/app/_server/public/keep");
  beginPublicPages();
  const { joinServing } = await import("@/lib/health/serving");
  joinServing();
};
