/** The memory of a web process, in MB. A list leaves 2.7 behind for each request: room for 32 is searched for what is still in use at every ninth, room for 8 at every second. */
export const webMemory = ["--max-old-space-size=512", "--max-semi-space-size=32"];
