/**
 * A modal dialog, open as long as it is rendered. The browser's own <dialog> keeps the focus inside and
 * the page behind it out of reach; Esc closes; focus goes back to where it came from.
 */
import './overlays.css';
import {
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { IconButton } from './IconButton.tsx';

export interface DialogProps {
  readonly title: ReactNode;
  /** Esc and the cross. Clicking beside the dialog does not close it: nothing typed is lost by a slip. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, the main one first. */
  readonly actions?: ReactNode;
  readonly width?: 'narrow' | 'normal' | 'wide';
  /** Makes the whole dialog a form: Enter in a field and the submit button call it. */
  readonly onSubmit?: () => void;
  readonly ref?: Ref<HTMLDialogElement>;
}

/** The element with `data-autofocus` takes the focus first, else the title. */
export function Dialog({
  title,
  onClose,
  children,
  actions,
  width = 'normal',
  onSubmit,
  ref,
}: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useImperativeHandle(ref, () => dialog.current as HTMLDialogElement, []);
  useModal(dialog);

  const inside = (
    <>
      {/* No <header>: beside the page's own it would be a second banner. */}
      <div className="ui-dialog-head">
        <h2 id={titleId} className="ui-dialog-title" tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label="关闭" onClick={onClose} />
      </div>
      <div className="ui-dialog-body">{children}</div>
      {actions && <div className="ui-dialog-actions">{actions}</div>}
    </>
  );

  return (
    <dialog
      ref={dialog}
      className={`ui-dialog ui-dialog-${width}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file input inside says "cancel" too.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
      }}
    >
      {onSubmit ? (
        <form
          className="ui-dialog-frame"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onSubmit();
          }}
        >
          {inside}
        </form>
      ) : (
        <div className="ui-dialog-frame">{inside}</div>
      )}
    </dialog>
  );
}

/** Where the focus came from is gone, or was nowhere: the keys go to what the page is about. */
function focusPage() {
  document.querySelector<HTMLElement>('main[tabindex], main [tabindex="-1"]')?.focus();
}

function useModal(dialog: { readonly current: HTMLDialogElement | null }) {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const cameFrom = document.activeElement;
    if (!element.open) element.showModal();
    const first = element.querySelector<HTMLElement>('[data-autofocus]');
    (first ?? element.querySelector<HTMLElement>('.ui-dialog-title'))?.focus();
    return () => {
      element.close();
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
      const { activeElement } = document;
      if (activeElement === document.body || element.contains(activeElement)) focusPage();
    };
  }, [dialog]);
}
