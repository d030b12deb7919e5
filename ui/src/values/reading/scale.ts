/// Where answers of 0 to 10 stand on a line, and how far the noise around one reaches on it.

const EDGE = 10;

/** The place of an answer on a line of this width. */
export const placeOn = (width: number) => (answer: number) =>
  EDGE + (answer / 10) * Math.max(0, width - 2 * EDGE);

/** From where to where the noise around an answer reaches, inside 0 to 10. */
export const around = (answer: number, band: number): [number, number] => [
  Math.max(0, answer - band),
  Math.min(10, answer + band),
];
