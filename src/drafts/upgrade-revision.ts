/** From format 4 to 5: no change was counted, and by which window a draft was saved is not known. */
import { uncounted } from './revision.ts';

export const withRevision = (record: Record<string, unknown>): Record<string, unknown> => ({
  ...record,
  ...uncounted,
  builtOn: uncounted,
});
