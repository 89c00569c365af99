/** 「以后再说」: the reminder of a backup stays away for a day, on this computer. */
const key = 'nianbao-backup-put-off';
const dayMs = 86_400_000;

/** @returns false where the browser keeps nothing: then it stays away as long as the page is open */
export function putOffReminder(now: Date): boolean {
  try {
    localStorage.setItem(key, now.toISOString());
    return true;
  } catch {
    return false;
  }
}

export function isReminderPutOff(now: Date): boolean {
  try {
    const since = now.getTime() - Date.parse(localStorage.getItem(key) ?? '');
    // A clock that was set back must not silence it for long.
    return since >= 0 && since < dayMs;
  } catch {
    return false;
  }
}
