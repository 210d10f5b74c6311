import type { Page } from "@playwright/test";

/** What a reader of the page at its present width would see broken, one line each: sideways scrolling, what sticks out of the window or of its box, what is cut without a sign, what lies over something else. */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(measured);

/** Runs in the browser, so it holds everything it needs. Text is measured by its lines, of which only the middle counts: the boxes of two lines of a paragraph touch. */
const measured = (): string[] => {
  type Box = { left: number; right: number; top: number; bottom: number };
  type Piece = { of: Element; box: Box; what: string };
  const slack = 1.5;
  const faults = new Set<string>();
  const { clientWidth, scrollWidth } = document.documentElement;
  const named = (of: Element) =>
    `${of.tagName.toLowerCase()}${[...of.classList].map((each) => `.${each}`).join("")} "${(of.textContent || of.getAttribute("name") || "").replace(/\s+/g, " ").trim().slice(0, 50)}"`;
  if (scrollWidth > clientWidth) faults.add(`The page scrolls sideways by ${scrollWidth - clientWidth} px`);

  const isMeant = (of: Element) =>
    of.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    of.closest(".sr, .skip") === null;
  const elements = [...document.body.querySelectorAll("*")].filter(isMeant);

  /** What may be seen of whatever is in this element, where something around it cuts or scrolls. */
  const seen = new Map<Element | null, Box & { scrolls: boolean }>();
  const seenIn = (of: Element | null): Box & { scrolls: boolean } => {
    const known = seen.get(of);
    if (known) return known;
    const all = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6, scrolls: false };
    if (of === null || of === document.body) return all;
    const outer = seenIn(of.parentElement);
    const { overflowX, overflowY } = getComputedStyle(of);
    const box = of.getBoundingClientRect();
    const own = {
      left: overflowX === "visible" ? outer.left : Math.max(outer.left, box.left),
      right: overflowX === "visible" ? outer.right : Math.min(outer.right, box.right),
      top: overflowY === "visible" ? outer.top : Math.max(outer.top, box.top),
      bottom: overflowY === "visible" ? outer.bottom : Math.min(outer.bottom, box.bottom),
      scrolls: outer.scrolls || /auto|scroll/.test(overflowX),
    };
    seen.set(of, own);
    return own;
  };
  const cutTo = (box: Box, { left, right, top, bottom }: Box): Box => ({
    left: Math.max(box.left, left),
    right: Math.min(box.right, right),
    top: Math.max(box.top, top),
    bottom: Math.min(box.bottom, bottom),
  });
  const isThere = ({ left, right, top, bottom }: Box) => right - left > slack && bottom - top > slack;

  const pieces: Piece[] = [];
  for (const of of elements) {
    const style = getComputedStyle(of);
    const box = of.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const around = seenIn(of.parentElement);
    const shown = cutTo(box, around);
    if (!around.scrolls && isThere(shown) && (shown.right > clientWidth + slack || shown.left < -slack))
      faults.add(`Out of the window: ${named(of)}`);
    // One goes through what is typed in a field with the keys.
    const isSigned =
      of.matches("input") ||
      style.textOverflow === "ellipsis" ||
      style.getPropertyValue("-webkit-line-clamp") !== "none" ||
      of.closest("[title]") !== null;
    const cuts = [
      [style.overflowX, of.scrollWidth - of.clientWidth],
      [style.overflowY, of.scrollHeight - of.clientHeight],
    ] as const;
    if (!isSigned && cuts.some(([how, by]) => /hidden|clip/.test(how) && by > slack))
      faults.add(`Cut without a sign: ${named(of)}`);

    if (of.matches("a[href], button, input, select, textarea, summary"))
      for (const rect of style.display === "inline" ? of.getClientRects() : [box]) {
        const middle = (rect.height - Math.min(rect.height, 14)) / 2;
        const line =
          style.display === "inline"
            ? { left: rect.left, right: rect.right, top: rect.top + middle, bottom: rect.bottom - middle }
            : rect;
        pieces.push({ of, what: "control", box: cutTo(line, seenIn(of.parentElement)) });
      }
    if (of.matches("details:not([open])")) continue;
    for (const node of of.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = Number.parseFloat(style.fontSize) / 4;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const middle = (top + bottom) / 2;
        const line = cutTo({ left, right, top: middle - size, bottom: middle + size }, seenIn(of));
        pieces.push({ of, what: "text", box: line });
        let block: Element | null = of;
        while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
        const holds = block?.getBoundingClientRect();
        const isFree = !holds || seenIn(of).scrolls || block instanceof SVGElement || !isThere(line);
        if (!isFree && (line.right > holds.right + slack || line.left < holds.left - slack))
          faults.add(`Text out of its box: ${named(of)}`);
      }
    }
  }

  const belongs = (a: Element, b: Element) =>
    a.contains(b) ||
    b.contains(a) ||
    (a.closest("label") !== null && a.closest("label") === b.closest("label"));
  const lying = pieces.filter(({ box }) => isThere(box)).sort((a, b) => a.box.top - b.box.top);
  for (const [index, one] of lying.entries())
    for (let next = index + 1; next < lying.length; next++) {
      const other = lying[next];
      if (!other || other.box.top > one.box.bottom) break;
      if (!isThere(cutTo(one.box, other.box)) || belongs(one.of, other.of)) continue;
      faults.add(`${one.what} over ${other.what}: ${named(one.of)} and ${named(other.of)}`);
    }
  return [...faults];
};
