/** What the command line needs of the machine; tests give their own. */
export interface CliIo {
  readFile(name: string): Promise<Uint8Array>;
  writeFile(name: string, bytes: Uint8Array): Promise<void>;
  isSameFile(a: string, b: string): boolean;
  /** One line of result. */
  out(line: string): void;
  /** One line about what went wrong. */
  err(line: string): void;
}

/** Exit statuses. */
export const exit = { ok: 0, unreadable: 1, usage: 2 } as const;
export type ExitStatus = (typeof exit)[keyof typeof exit];
