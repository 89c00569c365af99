import { type RefObject, useEffect } from 'react';

/**
 * What the list of findings shows without being asked: the section that was opened, and the finding that was gone to.
 * Only the list scrolls, never the page: there the cursor is where the writer works.
 */
export function useShownFinding(
  list: RefObject<HTMLElement | null>,
  section: number,
  selected: { readonly id: string; readonly section: number } | undefined,
): void {
  useEffect(() => {
    // Once the section that was left has the findings that wait for that.
    const frame = requestAnimationFrame(() => scrollToSection(list.current, section));
    return () => cancelAnimationFrame(frame);
  }, [list, section]);
  const { id, section: ofSelected } = selected ?? {};
  useEffect(() => {
    if (id === undefined || ofSelected !== section) return undefined;
    // Once what belongs to it is unfolded, too.
    const frame = requestAnimationFrame(() => reveal(list.current, id));
    return () => cancelAnimationFrame(frame);
  }, [list, id, ofSelected, section]);
}

/** The section, or the next one in which something is found, begins at the top. */
function scrollToSection(list: HTMLElement | null, section: number): void {
  const groups = [...(list?.querySelectorAll<HTMLElement>('[data-section]') ?? [])];
  const group = groups.find(({ dataset }) => Number(dataset.section) >= section);
  if (!list || section < 0) return;
  if (group) list.scrollTop += group.getBoundingClientRect().top - list.getBoundingClientRect().top;
  else list.scrollTop = list.scrollHeight;
}

function reveal(list: HTMLElement | null, id: string): void {
  const item = list?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`);
  const group = item?.closest('details');
  if (!list || !item || !group) return;
  group.open = true;
  const heading = group.querySelector('summary')?.offsetHeight ?? 0;
  const { top, bottom } = item.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  const above = top - (frame.top + heading);
  const below = bottom - frame.bottom;
  if (above < 0) list.scrollTop += above;
  else if (below > 0) list.scrollTop += Math.min(below, above);
}
