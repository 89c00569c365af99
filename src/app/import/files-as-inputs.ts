export interface FileInput {
  readonly name: string;
  readonly input: File;
}

/** Files as they are handed to the screen that reads them. */
export const filesAsInputs = (files: readonly File[]): FileInput[] =>
  files.map((file) => ({ name: file.name, input: file }));
