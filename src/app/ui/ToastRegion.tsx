/** Where toasts are shown; once in the app. The clock stands still while one is pointed at or focused. */
import './overlays.css';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { toneIcon } from './Badge.tsx';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { closeToast, onToastsChange, type ShownToast, shownToasts, stayOf } from './toasts.ts';

export function ToastRegion() {
  const toasts = useSyncExternalStore(onToastsChange, shownToasts);
  return (
    <div
      className="ui-toasts ui-no-print"
      role="status"
      aria-live="polite"
      aria-relevant="additions"
    >
      {toasts.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastLine({ toast }: { readonly toast: ShownToast }) {
  const [isKept, setKept] = useState(false);
  const stay = stayOf(toast);

  useEffect(() => {
    if (isKept || !Number.isFinite(stay)) return;
    const timer = setTimeout(() => closeToast(toast.id), stay);
    return () => clearTimeout(timer);
  }, [isKept, stay, toast.id]);

  const { tone = 'good', action } = toast;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the clock
    <div
      className={`ui-toast ui-tone-${tone}`}
      onMouseEnter={() => setKept(true)}
      onMouseLeave={() => setKept(false)}
      onFocus={() => setKept(true)}
      onBlur={() => setKept(false)}
    >
      <span className="ui-toast-icon">
        <Icon name={toneIcon(tone)} size={18} />
      </span>
      <span className="ui-toast-text">{toast.text}</span>
      {action && (
        <Button
          size="small"
          onClick={() => {
            closeToast(toast.id);
            action.onAction();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        icon="close"
        label="关闭这条消息"
        size="small"
        onClick={() => closeToast(toast.id)}
      />
    </div>
  );
}
