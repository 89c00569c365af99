/**
 * The parts that no first screen needs, fetched one after the other once it stands: what a person does next
 * works even when the server is gone by then, export included.
 */
const parts: readonly (() => Promise<unknown>)[] = [
  () => import('../drafts/draft-store.ts'),
  () => import('../drafts/offered-edits.ts'),
  () => import('../drafts/reopen-store.ts'),
  () => import('./list/NewReportDialog.tsx'),
  () => import('./list/BeginNextDialog.tsx'),
  () => import('./drafts-from-reports.ts'),
  () => import('./list/OfferedEditsNotice.tsx'),
  () => import('./list/DeletedDrafts.tsx'),
  () => import('./list/ReviewCards.tsx'),
  () => import('./list/UnopenedNotice.tsx'),
  () => import('./list/UnreadableCard.tsx'),
  () => import('./DraftSheet.tsx'),
  () => import('./DeskPage.tsx'),
  () => import('./last-year/CarriedDialog.tsx'),
  () => import('./tables/AutoTotalsDialog.tsx'),
  () => import('./findings/SilenceDialog.tsx'),
  () => import('./prose/CleanUpDialog.tsx'),
  () => import('./OpenPage.tsx'),
  () => import('./reading/preload-reading.ts').then(({ preloadReading }) => preloadReading()),
  () => import('./export/make-files.ts').then(({ preloadWordWriter }) => preloadWordWriter()),
  () => import('./preview/ReportPreview.tsx'),
  () => import('./import/PasteDialog.tsx'),
  () => import('./versions/VersionsDialog.tsx'),
  () => import('./back-up-and-restore.ts'),
  () => import('./read-into-report.ts'),
  () => import('./AskedFiles.tsx'),
  () => import('./opinions/BackUpOneDialog.tsx'),
  () => import('./opinions/ChangesDialog.tsx'),
  () => import('./ViewPage.tsx'),
  () => import('./ReviewPage.tsx'),
  () => import('./review/DecisionDialogs.tsx'),
  () => import('./review/ChangesDialog.tsx'),
  () => import('./start-review.ts'),
  () => import('./remove-review.ts'),
  () => import('./review/SheetDialog.tsx').then(({ preloadSheet }) => preloadSheet()),
];

export async function fetchAhead(): Promise<void> {
  // One that cannot be fetched now is asked for again when it is needed.
  for (const fetchPart of parts) await fetchPart().catch(() => undefined);
}
