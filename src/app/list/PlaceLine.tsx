import { placeLimits, presentPlace } from './place-limits.ts';

/** The file lies beside the page, where the page comes from a site. */
const singleFile = '年报.html';

export function PlaceLine() {
  const place = presentPlace();
  const limits = placeLimits(place);
  if (!limits) return null;
  return (
    <p className="list-place">
      {limits}
      {place.protocol === 'file:' ? null : (
        <>
          {' '}
          <a href={`./${encodeURIComponent(singleFile)}`} download={singleFile}>
            下载 {singleFile}
          </a>
        </>
      )}
    </p>
  );
}
