/*
 * Where the program cannot start the page would stay blank; this says why and what to do. It knows only what
 * every browser knows, Internet Explorer too, and runs before the program, which needs the element "root".
 */
(function () {
  var reason = whyNot();
  var root = document.getElementById('root');
  if (!reason || !root) return;
  root.id = 'cannot-start';
  root.innerHTML = reason;
  // The page's own styles may be there or not.
  root.style.cssText =
    'max-width: 40em; margin: 3em auto; padding: 0 1em; line-height: 1.8; font-family: "Microsoft YaHei", SimSun, sans-serif';
  lookOf('h1', 'font-size: 1.5em; font-weight: bold; margin: 0 0 1em');
  lookOf('p', 'margin: 1em 0');
  lookOf('ul', 'margin: 0; padding-left: 2em; list-style: disc');

  function lookOf(tag, look) {
    var elements = root.getElementsByTagName(tag);
    var index;
    for (index = 0; index < elements.length; index += 1) elements[index].style.cssText = look;
  }

  function whyNot() {
    // Chromium 86 is the first that has it.
    if (!window.Element || !Element.prototype.replaceChildren) return oldBrowser();
    // Browsers load no modules from files; 年报.html has its module inside.
    var module = document.querySelector('script[type="module"][src]');
    return module && location.protocol === 'file:' ? openedAsFile() : '';
  }

  function oldBrowser() {
    return (
      '<h1>这个浏览器太旧，打不开“年报”</h1>' +
      '<p>请换用下面任何一种浏览器，再打开本页：</p>' +
      '<ul>' +
      '<li>Chrome、Edge，86 或更新的版本；</li>' +
      '<li>360 安全浏览器、360 极速浏览器、QQ 浏览器、UOS 浏览器等，内核是 Chromium 86 或更新的版本。</li>' +
      '</ul>' +
      '<p>已经在用这些浏览器的：</p>' +
      '<ul>' +
      '<li>地址栏旁边有“兼容模式”标记的，点一下，改为“极速模式”；</li>' +
      '<li>没有这个标记的，请更新浏览器，或请单位管理电脑的同志帮助。</li>' +
      '</ul>' +
      '<p>Internet Explorer（IE）各个版本都不能用。</p>' +
      '<p>以前写的草稿还在原来的浏览器里，不会丢失。</p>'
    );
  }

  function openedAsFile() {
    return (
      '<h1>请打开“年报.html”</h1>' +
      '<p>双击能用的是同一个文件夹里的“年报.html”：<a href="%E5%B9%B4%E6%8A%A5.html">打开年报.html</a>。</p>' +
      '<p>本页（index.html）要放在网站上，经过网址打开。</p>'
    );
  }
})();
