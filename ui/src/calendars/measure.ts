/// Whether a label fits whole: half a word in a block says less than its letter.

let canvas: CanvasRenderingContext2D | null = null;

/** The width of a text in px, in the small type of the figures (0.8125rem of the interface face). */
export function widthOf(text: string): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  const root = getComputedStyle(document.documentElement);
  const px = Number.parseFloat(root.fontSize) * 0.8125;
  // Without a canvas a wide guess keeps labels whole.
  if (!canvas) return text.length * px * 0.62;
  canvas.font = `400 ${px}px ${root.fontFamily}`;
  return canvas.measureText(text).width;
}
