/** Fetches the part that reads files, so that a file opens even when the server is gone by then. */
export const preloadReading = () => import('./reading.worker.ts?worker&inline');
