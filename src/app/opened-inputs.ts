/** Files and pasted content on their way from the list to the screen that reads them (打开文件). */
import type { ReadingInput } from './reading/file-reading.ts';
import { createStore } from './session/store.ts';

export interface OpenedInput {
  readonly name: string;
  readonly input: ReadingInput;
}

export interface Opened {
  readonly inputs: readonly OpenedInput[];
  /** What for: any use, or to begin the next year's report from (由上年年报开始). */
  readonly purpose: 'any' | 'next';
}

const nothing: Opened = { inputs: [], purpose: 'any' };

export const opened = createStore<Opened>(nothing);

/** They take the place of what was opened before. */
export function openInputs(inputs: readonly OpenedInput[], purpose: Opened['purpose']): void {
  opened.set({ inputs, purpose });
}

export function addInputs(inputs: readonly OpenedInput[]): void {
  opened.set({ ...opened.get(), inputs: [...opened.get().inputs, ...inputs] });
}

export const closeInputs = () => opened.set(nothing);
