/** When what was asked for is on screen: what is only fetched ahead waits for that. */
import { useEffect } from 'react';

let isStanding: () => void = () => undefined;
const standing = new Promise<void>((resolve) => {
  isStanding = resolve;
});

/** The longest that anything waits, in milliseconds: a page may not come to stand. */
const patience = 5000;

/** The page that this is called in is one that people came for. */
export function usePageStands(): void {
  useEffect(() => isStanding(), []);
}

export const pageStands = (): Promise<void> =>
  Promise.race([standing, new Promise<void>((resolve) => setTimeout(resolve, patience))]);
