/** What runs in each page that is measured: it tells when a key was answered. Self-contained, as it is sent over. */

/**
 * @typedef {object} Watch
 * @property {(selector: string) => Promise<number>} usable milliseconds from the opening of the page until this is on screen
 * @property {(selectors: string[], wanted: boolean) => void} expect of the next key: afterwards all of these match, or none
 * @property {Promise<{ echo: number, answer: number }>} answered milliseconds from the key to the next frame, and to the frame that shows what was expected
 */

export function installWatch() {
  /** After the frame that is being made is on screen. @param {(now: number) => void} then */
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then(performance.now());
    };
    port2.postMessage(0);
  };

  /** @type {Watch} */
  const watch = {
    usable: (selector) =>
      new Promise((resolve) => {
        const look = () => {
          if (document.querySelector(selector)?.getClientRects().length) afterPaint(resolve);
          else requestAnimationFrame(look);
        };
        look();
      }),
    expect: (selectors, wanted) => {
      watch.answered = new Promise((resolve) => {
        addEventListener(
          'keydown',
          ({ timeStamp }) => {
            let echo = 0;
            const frame = () => {
              const isAnswered = selectors.every(
                (selector) => (document.querySelector(selector) !== null) === wanted,
              );
              afterPaint((now) => {
                echo ||= now - timeStamp;
                if (isAnswered) resolve({ echo, answer: now - timeStamp });
              });
              if (!isAnswered) requestAnimationFrame(frame);
            };
            addEventListener('input', () => requestAnimationFrame(frame), {
              once: true,
              capture: true,
            });
          },
          { once: true, capture: true },
        );
      });
    },
    answered: Promise.resolve({ echo: 0, answer: 0 }),
  };
  Object.assign(globalThis, { watch });
}
