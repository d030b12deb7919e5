/// Going from the scale of one line to that of another.

/** Focuses the scale `by` lines away from the one that has the focus within `list`. */
export function moveScale(list: HTMLElement | null, by: 1 | -1): void {
  const scales = [...(list?.querySelectorAll<HTMLElement>('[role="radiogroup"]') ?? [])];
  const at = scales.findIndex((scale) => scale.contains(document.activeElement));
  const to = scales[at + by]?.querySelector<HTMLElement>('button[tabindex="0"]');
  to?.focus();
  to?.scrollIntoView({ block: "nearest" });
}
