import { lazy, memo, Suspense, useState } from 'react';
import { useSession } from '../session/SessionContext.tsx';
import { Button } from '../ui/Button.tsx';

const CleanUpDialog = lazy(async () => ({
  default: (await import('./CleanUpDialog.tsx')).CleanUpDialog,
}));

/** Apart from the keys of the texts beside it. */
export const CleanUpButton = memo(function CleanUpButton() {
  const { isReadOnly } = useSession();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="quiet" disabled={isReadOnly} onClick={() => setOpen(true)}>
        整理标点…
      </Button>
      {isOpen ? (
        <Suspense>
          <CleanUpDialog onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
});
