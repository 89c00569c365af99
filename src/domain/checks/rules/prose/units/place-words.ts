/** How names of places look, so that 「依托县」 and 「通过镇」 are none. */

/** Characters in which names of townships and counties end, without their kind: waters, hills, settlements, plants … */
const lastCharacters = [
  '河湖江溪川塘桥泉井沟湾港口浦滩洲岛渡津海池潭泊渠堰坝闸沅淮汾渭洛漳澜沧泽洋潮浪涧浒渚汀源',
  '山岭峰岩石崖坡岗冈岚屿丘台坪坳峪谷洞沙塬原垭坨墩峡嶂矶岔屏峦坑崮',
  '庄屯寨堡铺店集市营楼园家关城门阁寺庙塔亭祠井墟圩坞坊弄巷埠驿府衙村里厂场棚窑窝桩碑碾盘鼓锣',
  '林松柏竹梅桃李杏梨枣柳杨桐槐榆桂兰菊荷莲禾麦稻谷茶枫樟桑栗椿棠蒲芦苇',
  '龙凤虎马牛羊鹿鹤雁鹭鸡鱼蛟麟狮象燕鸥',
  '东西南北前后阳阴头尾湄滨畔',
  '平安宁昌兴盛丰荣华光明太泰福禄寿喜吉祥康乐义仁德礼信顺和州星月云霞虹回梁垸垌寮畲岙岱嵊甸泡淖滘涌塱冲',
].join('');
const ends = new RegExp(`[${lastCharacters}]$`);

/** Words that end so, and are none. */
const words =
  /(?:水平|公平|光明|文明|说明|证明|表明|写明|注明|载明|标明|阐明|申明|声明|透明|窗口|出口|入口|部门|上门|专门|热门|对口|牵头|街头|带头|源头|市场|现场|立场|广场|农场|田头|村头|之前|以前|目前|提前|年前|此前|当前|先前|之后|以后|最后|先后|然后|今后|事后|会后|家园|校园|大家|专家|国家|各家|平安|治安|公安|安康|健康|诚信|微信|电信|通信|短信|相信|总和|以及|振兴|复兴|新兴|平台|前台|后台|电台|出台|山水|资源|来源|根源|本月|每月|当月|岁月|收回|撤回|退回|驳回|返回|来回|挽回|方面|道德|公德|幸福|快乐|喜乐|音乐|意义|主义|定义|名义|礼仪|顺利|重要)$/;

export const looksLikePlace = (stem: string): boolean =>
  stem.length >= 2 && stem.length <= 3 && ends.test(stem) && !words.test(stem);
