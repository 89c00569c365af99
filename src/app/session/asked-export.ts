/** Drafts that are opened in order to be exported: the desk begins with its dialog. */
const asked = new Set<string>();

export const askExport = (id: string): void => void asked.add(id);

export const isExportAsked = (id: string): boolean => asked.has(id);

/** It was shown. */
export const forgetAskedExport = (id: string): void => void asked.delete(id);
