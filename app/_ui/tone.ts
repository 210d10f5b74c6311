/** The five tones of the look. A tone always comes with a word or a sign. */
export type Tone = "ok" | "info" | "caution" | "danger" | "quiet";
