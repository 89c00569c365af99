/** Reviewers' files among those that were opened, told by their content. */
import { isDecisionText } from '../../drafts/decision-file.ts';

export async function splitDecisions(
  files: readonly File[],
): Promise<{ readonly decisions: File[]; readonly others: File[] }> {
  const areDecisions = await Promise.all(files.map(isDecisionFile));
  return {
    decisions: files.filter((_, index) => areDecisions[index]),
    others: files.filter((_, index) => !areDecisions[index]),
  };
}

async function isDecisionFile(file: File): Promise<boolean> {
  // One that cannot be read at all is no file of ours: what opens files says so.
  return file
    .slice(0, 64)
    .text()
    .then(isDecisionText, () => false);
}
