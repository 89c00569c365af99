import type { Ref } from 'react';

/** Stands beside its field in the frame; what is in it is no part of the page for anybody but the eye. */
export function MirrorLayer({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  return <div className="ui-mirror" ref={ref} aria-hidden="true" translate="no" inert />;
}
