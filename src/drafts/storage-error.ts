/** What can go wrong with the browser's storage, and how to say it. */
export type StorageErrorKind =
  /** No room left. */
  | 'quota'
  /** Another window with another version keeps the storage busy. */
  | 'blocked'
  /** A newer version in another window has taken the storage over. */
  | 'closedByNewer'
  /** The storage was made by a newer version. */
  | 'newerDatabase'
  /** It cannot be opened now; what is in it may be there all the same. */
  | 'notOpened'
  /** Switched off by the browser's settings, or not there at all. */
  | 'denied'
  /** Another window has gone on with the draft. */
  | 'takenOver'
  /** Another window is at it: it cannot be removed from here. */
  | 'heldElsewhere'
  /** The record there is unreadable or newer and must not be replaced. */
  | 'notReplaceable'
  /** Another window has gone on with the review. */
  | 'reviewTakenOver'
  /** Nothing to bring back. */
  | 'notDeleted'
  /** The draft is not in order; a mistake of ours. */
  | 'invalidDraft'
  | 'other';

const texts: Record<StorageErrorKind, string> = {
  quota: '浏览器的存储空间已满，没有存上。请先“另存为文件”，再清理磁盘或删去不用的草稿',
  blocked: '另一个窗口正开着旧版本，存储暂不能用。请关闭本程序的其他窗口后刷新',
  closedByNewer: '另一个窗口已换成新版本，本窗口不能再保存。请先“另存为文件”，再刷新本页',
  newerDatabase: '这台电脑上的草稿由更新的版本保存，本版本不能读写。请用新版本打开',
  notOpened:
    '存放草稿的数据库现在打不开，草稿可能还在里面。请再试一次，还不行就关闭浏览器重新打开；屏幕上写的先“另存为文件”或导出',
  denied: '浏览器不允许本页保存数据（浏览器的设置所限）。请用“另存为文件”保存',
  notReplaceable: '存着的这份草稿由更新的版本写成或已损坏，为免覆盖没有保存。请用“另存为文件”保存',
  takenOver: '这份草稿正在另一个窗口里写，这里没有存上。请到那个窗口改，或在这里点“在此编辑”',
  heldElsewhere: '这份草稿正在另一个窗口里写，没有删除。请先在那个窗口里离开这份草稿',
  reviewTakenOver: '这次审核在另一个窗口里写过，这里没有存上。请关掉其中一个窗口，再刷新本页',
  notDeleted: '最近删除中没有这份草稿',
  invalidDraft: '草稿内容有一处不合规定，没有存上。请用“另存为文件”保存',
  other: '没有存上，浏览器的存储出了问题。请用“另存为文件”保存',
};

/** Its message is for the user, in Chinese, and says what to do. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly kind: StorageErrorKind;

  constructor(kind: StorageErrorKind, detail = '', cause?: unknown) {
    super(detail ? `${texts[kind]}（${detail}）` : texts[kind], { cause });
    this.kind = kind;
  }
}

/** Names of DOMExceptions, by the IndexedDB specification and as browsers use them. */
const kindsByName: Readonly<Record<string, StorageErrorKind>> = {
  QuotaExceededError: 'quota',
  NS_ERROR_DOM_QUOTA_REACHED: 'quota',
  VersionError: 'newerDatabase',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  // A connection that was closed.
  InvalidStateError: 'closedByNewer',
};

export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const { name, message } = (error ?? {}) as { name?: string; message?: string };
  const kind = kindsByName[name ?? ''];
  return kind ? new StorageError(kind, '', error) : new StorageError('other', message, error);
}

/** What to tell the user about any error of the draft store. */
export const storageErrorText = (error: unknown) => toStorageError(error).message;
