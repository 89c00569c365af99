/** The same as a click, by keys: Alt with the arrows goes from place to place on the sheets, Enter picks one. */
import { type RefObject, useEffect, useState } from 'react';
import type { Place } from '../../domain/place/place.ts';
import { placeOfElement } from './pick-place.ts';

const pointed = 'preview-pointed';

/** @returns what stands at the place that the keys have gone to, to be read out; empty where there is none */
export function usePickingKeys(
  column: RefObject<HTMLElement | null>,
  sheets: RefObject<HTMLElement | null>,
  onPick: ((place: Place) => void) | undefined,
): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    const ground = column.current;
    if (!ground || !onPick) return undefined;
    const here = () => sheets.current?.querySelector<HTMLElement>(`.${pointed}`) ?? undefined;
    const point = (element: HTMLElement | undefined) => {
      here()?.classList.remove(pointed);
      element?.classList.add(pointed);
      element?.scrollIntoView({ block: 'nearest' });
      setWords(element ? wordsOf(element) : '');
    };
    const pick = (element: HTMLElement) => {
      const place = placeOfElement(element);
      if (place) onPick(place);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.target !== ground || event.ctrlKey) return;
      const act = actOf(event, here(), sheets.current, ground);
      if (!act) return;
      event.preventDefault();
      if (act.is === 'point') point(act.element);
      else pick(act.element);
    };
    ground.addEventListener('keydown', onKeyDown);
    return () => ground.removeEventListener('keydown', onKeyDown);
  }, [column, sheets, onPick]);
  return words;
}

type Act =
  | { readonly is: 'point'; readonly element: HTMLElement | undefined }
  | { readonly is: 'pick'; readonly element: HTMLElement };

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function actOf(
  { key, altKey }: KeyboardEvent,
  current: HTMLElement | undefined,
  sheets: HTMLElement | null,
  ground: HTMLElement,
): Act | undefined {
  if (altKey && steps[key])
    return { is: 'point', element: next(steps[key], current, sheets, ground) };
  if (!current || altKey) return undefined;
  if (key === 'Enter') return { is: 'pick', element: current };
  return key === 'Escape' ? { is: 'point', element: undefined } : undefined;
}

function next(
  by: number,
  current: HTMLElement | undefined,
  sheets: HTMLElement | null,
  ground: HTMLElement,
): HTMLElement | undefined {
  const all = Array.from(
    sheets?.querySelectorAll<HTMLElement>('[data-anchor]:not(.preview-words)') ?? [],
  );
  const at = current ? all.indexOf(current) + by : firstInSight(all, ground);
  return all[Math.min(Math.max(at, 0), all.length - 1)];
}

function firstInSight(all: readonly HTMLElement[], ground: HTMLElement): number {
  const top = Math.max(ground.getBoundingClientRect().top, 0);
  return all.findIndex((element) => element.getBoundingClientRect().top >= top);
}

const wordsOf = (element: HTMLElement) => (element.textContent ?? '').trim().slice(0, 40) || '空格';
