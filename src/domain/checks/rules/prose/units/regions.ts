/** Which counties lie in an autonomous region, so that 「自治区」 is their own word; banners (旗) are told by their name. */
import { matchesIn } from '../../../../prose/prefilter/matches.ts';

const names = [
  // 内蒙古
  '新城 回民 玉泉 赛罕 托克托 和林格尔 清水河 武川 东河 昆都仑 青山 石拐 白云鄂博矿 九原 固阳 海勃湾 海南 乌达 红山 元宝山 松山 林西 宁城',
  '科尔沁 开鲁 霍林郭勒 东胜 康巴什 海拉尔 扎赉诺尔 满洲里 牙克石 扎兰屯 额尔古纳 根河 临河 五原 磴口 集宁 卓资 化德 商都 兴和 凉城 丰镇',
  '乌兰浩特 阿尔山 突泉 二连浩特 锡林浩特 多伦 呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布',
  // 广西
  '兴宁 青秀 江南 西乡塘 良庆 邕宁 武鸣 隆安 马山 上林 宾阳 横州 城中 鱼峰 柳南 柳北 柳江 柳城 鹿寨 融安 秀峰 叠彩 象山 七星 雁山 临桂',
  '阳朔 灵川 全州 兴安 永福 灌阳 资源 平乐 荔浦 万秀 长洲 龙圩 苍梧 藤 蒙山 岑溪 海城 银海 铁山港 合浦 港口 防城 上思 东兴 钦南 钦北 灵山',
  '浦北 港北 港南 覃塘 平南 桂平 玉州 福绵 容 陆川 博白 兴业 北流 右江 田阳 田东 德保 那坡 凌云 乐业 田林 西林 靖西 平果 八步 平桂 昭平 钟山',
  '金城江 宜州 南丹 天峨 凤山 东兰 兴宾 忻城 象州 武宣 合山 江州 扶绥 宁明 龙州 大新 天等 凭祥',
  '南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左',
  // 西藏
  '城关 堆龙德庆 达孜 林周 当雄 尼木 曲水 墨竹工卡 桑珠孜 南木林 江孜 定日 萨迦 拉孜 昂仁 谢通门 白朗 仁布 康马 定结 仲巴 亚东 吉隆 聂拉木',
  '萨嘎 岗巴 卡若 江达 贡觉 类乌齐 丁青 察雅 八宿 左贡 芒康 洛隆 边坝 巴宜 工布江达 米林 墨脱 波密 察隅 朗 乃东 扎囊 贡嘎 桑日 琼结 曲松 措美',
  '洛扎 加查 隆子 错那 浪卡子 色尼 嘉黎 比如 聂荣 安多 申扎 索 班戈 巴青 尼玛 双湖 普兰 札达 噶尔 日土 革吉 改则 措勤 拉萨 日喀则 昌都 林芝 山南 那曲',
  // 宁夏
  '兴庆 西夏 金凤 永宁 贺兰 灵武 大武口 惠农 平罗 利通 红寺堡 盐池 同心 青铜峡 原州 西吉 隆德 泾源 彭阳 沙坡头 中宁 海原 银川 石嘴山 吴忠 固原 中卫',
  // 新疆
  '天山 沙依巴克 新市 水磨沟 头屯河 达坂城 米东 乌鲁木齐 独山子 克拉玛依 白碱滩 乌尔禾 高昌 鄯善 托克逊 伊州 伊吾 昌吉 阜康 呼图壁 玛纳斯 奇台',
  '吉木萨尔 博乐 阿拉山口 精河 温泉 库尔勒 轮台 尉犁 若羌 且末 和静 和硕 博湖 阿克苏 库车 温宿 沙雅 新和 拜城 乌什 阿瓦提 柯坪 阿图什 阿克陶 阿合奇',
  '乌恰 喀什 疏附 疏勒 英吉沙 泽普 莎车 叶城 麦盖提 岳普湖 伽师 巴楚 和田 墨玉 皮山 洛浦 策勒 于田 民丰 伊宁 奎屯 霍尔果斯 霍城 巩留 新源 昭苏',
  '特克斯 尼勒克 塔城 乌苏 沙湾 额敏 托里 裕民 阿勒泰 布尔津 富蕴 福海 哈巴河 青河 吉木乃 吐鲁番 哈密 石河子',
];
const counties = new Set(names.join(' ').split(' '));

/** Not where it cannot be told: the name of the unit has no county, or one that governs itself. */
function isOutsideRegions(unit: string): boolean {
  if (/自治|[旗盟]|苏木|内蒙古|广西|西藏|宁夏|新疆|兵团/.test(unit)) return false;
  const places = [...unit.matchAll(/([\u3400-\u9fff]+?)[省市县区]/g)].map(([, name = '']) => name);
  return places.length > 0 && !places.some((name) => counties.has(name));
}

const region =
  /(?<!族|内蒙古|西藏|维吾尔|宁夏|广西|新疆|[各外其]|其他)自治区(?!域)(?=(?:人民)?政府|党委|人大|政务|统一|信息公开|办公厅|级|和|及|、|、?市|关于|的?(?:部署|要求|安排|规定|统一))/g;

export const regionsNamed = (text: string, unit: string): { from: number; to: number }[] =>
  text.includes('自治区') && isOutsideRegions(unit)
    ? matchesIn(text, region).map(({ index, 0: words }) => ({
        from: index,
        to: index + words.length,
      }))
    : [];
