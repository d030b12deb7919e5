/// Where the reader is set down when the page under them is exchanged.

/** For a title: takes the focus if what held it has gone, so that the next Tab begins at the top of the page. */
export function arrive(node: HTMLElement): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) node.focus({ preventScroll: true });
  });
}
