/**
 * Which characters and words of official prose are wrong when they stand twice, and what may stand around them. The
 * words were written down for this rule from the vocabulary of such reports. What must not stand around them, since
 * the doubling may then be right (办公｜公开, 公开｜开展), was written down with them and gone through with the word list
 * of the jieba segmenter (MIT). The lists know no other neighbours than `knownBefore` and `knownBehind`: whoever adds
 * one there adds it to each list whose character makes a word with it.
 */

/** Characters that may stand before a doubled one: the last of words of the field, and particles. */
export const knownBefore =
  '息府开的务和年度动政进请民作时对理依会有到布实是要镇众善新在设以体步范过与号将等策任站展入强好化县责督定室中件了立关乡断人行究期法及点面式于信全确障告员地类级因业升把合常后费予栏目已本织标域据被项续计况查取季持训格改极加送需厅部明解导容能读证算用道区由市使效维办富各例知量际';

/** Characters that may stand behind a doubled one: the first of words of the field, and particles. */
export const knownBehind =
  '公信的政和办工网不情及处制建复方更报号保推规共管提对为群关主考依追费解进了有按决服目中培申完强平与专门新负上各监落设本领明要等流相审深栏是问业未全维总核以分部协书还社需均没检开知收指加集抓责形民程采回补通逐前清项合先正列我督纠答运应已或';

/**
 * A character that is no word of its own; those that make a word of the field behind it; those that make a word before
 * it: 「公公开」 is wrong behind 推进, and right behind 办.
 */
export const doubledFirst = `
公 开众民告示布益正平共章务 对布人办
政 府务策治 时新法区市
信 息 中有众确取送
全 年面部体镇乡县市区省程 全
工 作 开务动政民作时理化人员费织加用
行 政 入关开理善新步强中人行全后本改送道各例
主 动要管任体 民作有入告地业后本明由
发 布展现挥生放 办新部开进理告后容
审 查核批议 查开政会
结 果合转构 了
社 会区 务作会行全级本用
监 督管测察 证
实 施行现际效 务实中确据查证
保 障护证密持 作中地取
严 格肃
便 民利捷 请以
目 标录前的 类在过入面极明
方 便式案面 *
通 过知报 开会
决 定策算 对取
其 中 及极与
安 全排置 新定镇请民
建 设立议 中已在新改开民合
同 时意 会等类合
领 导域 要将本
责 任 定有全
统 一计筹 体中法道
更 新加
关 于注切心 量开年进过入把
环 境节
基 本层础 地
督 促导查办
改 进革善正 政
回 应复访 取送
解 读决答释 开和理善化了费
服 务 业和动作中信常被训
微 信 入式
宣 传
广 泛大
推 进动送 类
申 请
登 记 能
答 复 作对
收 到集取 已查期实加
稳 定步 站
复 议 明
采 取购用 开
负 责 告
参 与加 人
加 强大快 有强维
确 保定认 的人确
协 调助同 政作体
编 制 新在责定合续改
管 理 体定极导
我 镇乡县
培 训
核 查对实 地查
考 核评 中期会常查
评 议价 展时好点被
满 意 期年
认 真识 体
积 极 体面容
准 确 对
截 至止
平 台 和开镇关人升持
形 式成 有体定人全地
程 序度 进过中行量
告 知 布被
接 收到受 新对
涉 及 关
检 查 行点年体查送
咨 询
维 护
强 化 要强富
预 算
财 政 理
健 全康 强
落 实 部
贯 彻
汇 总
填 报写 各
因 此 动有
存 在 依
情 况 镇乡县区市动政民有实以任人行常容道知
相 关应 将法面本
追 究
研 究 有读
引 导领 标导
创 新 开新
质 量 对实体人地本解
必 须要 务
可 以能
扎 实
持 续 把
透 明
增 强加 新
促 进使
媒 体
渠 道
范 围
受 理 好
予 以 请关
企 业 政民中
优 化 全
细 化 过明
坚 持 中
配 合
根 据 定断
围 绕 入合解
针 对 时行面
但 是
没 有
措 施
切 实 确
继 续 过后
超 过 入
覆 盖 地被
诉 讼 民信告
综 合
进 行一度展 请开进民步关行后加
本 镇乡级机单年街 善范人行全业本标读
不 断够足予得 要能是会
提 高升供出交醒 计
开 展 展解全开对断加
依 法据照申 依
按 照
指 导南标示 中断期
完 善成整 *
群 众 *
单 位 *
部 门分署 *
制 度定作 *
处 理 *
内 容 *
民 众政生 *
重 点要视 *
深 入化 *
总 结 *
明 确 *
数 据 *
专 栏 *
问 题 *
`;

/** The same of last characters: those before them in words of the field; those that begin another word with it. */
export const doubledLast = `
府 政 上
务 政公财村党服业任事义税 工
息 信
众 公群民 信目
告 公报通 负
示 公指批展
布 公发 政设
策 政决 应
站 网 群不上
络 网 合
台 平 办网上前
栏 专公示
录 目 制
容 内 情分
围 范 网追栏
式 方形格
序 程有 号列
准 标批 保考
案 档方提预 情
律 法纪 考
例 条比
定 规决制稳确 责为制规形
知 通告 书不情
划 计规 为分清
结 总审办 对为业核社集清
态 动
料 资材 及
理 受办处管整清 工解清合应
记 登 工不号分协
核 审考 办收政工
批 审 办回处号
复 答回批 工审信制建方本明核检合
讼 诉
议 复建会评 政和决程
政 行财 群和工情制要审协民
罚 处 没
购 采 建进书回
算 预决 不了是清
织 组 工制补
构 机 建
关 机相有 进中平门上
门 部 上前
位 单到 处与列
道 街渠 情号门
员 人委党成 工
导 领指督引 报管流
责 负职 问
任 责 情
动 推主活 工不情
展 开发进 开
强 加增 制有强加项
善 完改 为解本
立 建 方新等业项正
订 制修 制正
实 落真扎切核 收情处为有业
施 实措 工主以加
行 执进实运 不情号规为进业书程前列
升 提 平
障 保
护 维保 栏
持 坚保支维 有平
范 规 本
助 协帮补 推
合 配结综 办不情建规共为群流集
制 机编 规服
绕 围 开
及 以
时 及同 政不报有分运
断 不 流开指
步 逐稳 进
续 持继陆 集
面 方全 不对目上相部前
点 重热 对中明
求 要需征 和情解新全知
果 结效 不报决核
效 有成实 应
量 数质 规程
识 意认知 相
况 情
题 问 号为解目
境 环
响 影 指应
象 对 是形
目 项栏 不中
标 目指 的号有新本明书
程 工流
度 年制力程
民 人村居 和办工不情建主进以运
体 具主媒 制协检形
济 经
督 监
训 培
育 教 新
价 评
意 满同 中
切 关 中分开合
信 微 不报号服以
号 文
期 定按 中指
域 领
业 农企商 主已
查 审检自 收补不办处对考问核检
`;

/** Particles: what makes a word with them before and behind; 「*」 for any. */
export const doubledParticles = `
的 目标有中众是
了 明知极算 解不
和 中人政维 平解服政
与 - 共
及 以能
在 实好常 建前上业
对 面作查 应方公上决开流号答等
为 作因以行改设定极人升化确能有合立 *
将 行中强 要信领
由 理因任 是
从 信依 业前中未政新没有
以 予加用据是有 及上前为民
向 面导定取动 上前
把 - 关门
也 - 是
均 人年 等分
已 业
未 -
其 极及与 中
各 -
按 - 需
或 - 是有
是 于要 以不我有
都 全 督
就 - 业是要
使 行务设
并 合 网列不未没
该 本合
此 因对由据在以与依有 前项处
`;

/**
 * Words that are wrong twice wherever they stand; behind the first stroke what makes another word of the second, behind
 * the next what makes another of the first.
 */
export const doubledAnywhere =
  '进行 加强 加大 加快 推进/会组办机 推动 开展 建立 制定 制订 确保 实现 提高 提升 提供 通过/率审验评/议决论获予 根据 按照 围绕 针对 对于 关于 由于 以及 并且 因此 应当 应该 可以 能够 必须 没有//有 及时/性率 不断 认真 切实 包括 涉及 属于 达到 采取 充分 全面 深入 严格 积极/性分 继续/教 持续 尚未 予以 同时 其中 目前 主要 强化 优化 深化 促进 发挥 结合/部 坚持 形成 具有 公布 发布/会厅量 收到 完善 健全 进一步 人民群众 工作人员 领导小组 门户网站';

/** Nouns that are wrong twice where a sign or a particle follows, */
export const doubledNouns =
  '工作 信息 政府 群众 情况 问题 内容 制度 机制 渠道 平台 网站 事项 人员 部门 单位 领导 公众 社会 数据 条例 目录 指南 措施 方式 文件 政务 责任 业务 任务 主体 媒体 党员 委员 居民 村民 人民 对象 形式 意识 成员 成效 指标 政策 效果 数量 质量 方案 方面 机关 机构 材料 栏目 格式 档案 民生 法律 流程 热点 环境 环节 目标 社区 程序 结果 职责 范围 财务 财政 资料 重点 需求 项目 预算 领域 能力 水平 年度 信息公开 政府信息 政府信息公开 政务公开 依申请公开 人民政府 公众号';

/** and verbs, where a clause ends with them. */
export const doubledVerbs = '服务 管理 监督 保障 答复 受理 公示';

/** Verbs that are wrong twice behind 进行 and its like. */
export const verbsDone =
  '审查 审核 审批 公开 发布 更新 整理 核实 核对 检查 培训 宣传 登记 答复 办理 处理 汇总 统计 分析 研究 讨论 解读 公示 备案 清理 评估 排查 整改 监督 管理 指导 督促 督查 考核 通报 沟通 协调 调查 梳理 归档 规范 完善 维护 检索 学习';
