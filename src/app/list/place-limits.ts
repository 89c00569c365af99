/** What the place that the page was opened from cannot do, in one quiet line with what to do instead. */

export interface Place {
  /** location.protocol */
  readonly protocol: string;
  readonly isSecureContext: boolean;
  readonly hasServiceWorker: boolean;
}

export const presentPlace = (): Place => ({
  protocol: location.protocol,
  isSecureContext: window.isSecureContext,
  hasServiceWorker: 'serviceWorker' in navigator,
});

/** @returns undefined where nothing is missing */
export function placeLimits({
  protocol,
  isSecureContext,
  hasServiceWorker,
}: Place): string | undefined {
  if (protocol === 'file:') {
    return '现在用的是单个文件版：草稿存在这个浏览器里，不在这个文件里。把文件发给别人，草稿不会跟着走；换浏览器或清除浏览数据前，请先“备份全部”。';
  }
  if (!isSecureContext) {
    return '本页经普通 http 打开：写着的时候断网不要紧，但断网后不能重新打开，也不能装成应用。需要离线用，请下载单个文件版“年报.html”。';
  }
  if (!hasServiceWorker) {
    return '这个浏览器不能把本页装成应用：写着的时候断网不要紧，断网后不能重新打开。需要离线用，请下载单个文件版“年报.html”。';
  }
  return undefined;
}
