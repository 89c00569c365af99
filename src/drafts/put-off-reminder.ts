/** 「以后再说」: the reminder of a backup stays away for a day, on this computer. */
const key = 'nianbao-backup-put-off';
const dayMs = 86_400_000;

export function putOffReminder(now: Date): void {
  try {
    localStorage.setItem(key, now.toISOString());
  } catch {
    // Where the browser keeps nothing, the page itself has to remember.
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
