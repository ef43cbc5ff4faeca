import { useEffect } from 'react';

const isPublishShortcut = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && event.shiftKey && (event.ctrlKey || event.metaKey);

/** The native publish action listens for its shortcut itself and does not ask whether its button is disabled. */
export const usePublishShortcutGuard = (isStopped: boolean, tell: () => void): void => {
  useEffect(() => {
    if (!isStopped) return undefined;
    const guard = (event: KeyboardEvent): void => {
      if (!isPublishShortcut(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tell();
    };
    window.addEventListener('keydown', guard, { capture: true });
    return () => {
      window.removeEventListener('keydown', guard, { capture: true });
    };
  }, [isStopped, tell]);
};
