/** The site as a program that can be installed and opens without its server, where browsers allow it. */
import { VitePWA } from 'vite-plugin-pwa';

export function offlineSite() {
  return VitePWA({
    // A newer version waits until the person asks for it: src/app/keep-offline.ts, which also registers.
    registerType: 'prompt',
    injectRegister: false,
    filename: 'sw.js',
    manifest: {
      name: '年报',
      short_name: '年报',
      description:
        '撰写、核对并导出乡镇（街道）政府信息公开工作年度报告。数据只保存在本机浏览器中。',
      lang: 'zh-CN',
      start_url: './',
      scope: './',
      display: 'standalone',
      background_color: '#ffffff',
      theme_color: '#1f4e79',
      icons: [
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
    workbox: {
      cacheId: 'nianbao',
      globPatterns: ['**/*.{html,js,css,svg,png}'],
      inlineWorkboxRuntime: true,
      cleanupOutdatedCaches: true,
      // Addresses inside the page are hashes; 年报.html is to be had as it is.
      navigateFallback: null,
    },
  });
}
