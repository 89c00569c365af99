/** Holds back what would move between press and release: its button would slip away under the pointer. */
let released = Promise.resolve();

/** In milliseconds; a release outside the window is not heard of. */
const longestPress = 1000;

window.addEventListener(
  'pointerdown',
  () => {
    released = new Promise((resolve) => {
      // The click comes with the release, before the next turn.
      const end = () => setTimeout(resolve);
      window.addEventListener('pointerup', end, { capture: true, once: true });
      window.addEventListener('pointercancel', end, { capture: true, once: true });
      setTimeout(resolve, longestPress);
    });
  },
  true,
);

/** Gives back what it is given, at once or, while something is pressed, when that is let go. */
export async function afterPress<T>(value: T): Promise<T> {
  await released;
  return value;
}
