/*
 * The words of report Chinese that stand around a figure, by what they do there. A line holds the words of one set of roles; a line
 * that begins with spaces goes on with it; a word has the roles of all its lines. Their order does not matter: the longest word wins.
 *
 * link links a name to its number and says nothing of it: cut off the end of the words before a number
 * lead opens the words before a number and says nothing of the thing measured
 * place the report's own place in front of a name
 * action a verb of doing that stays in a name, because it changes what is counted (新增, 改造)
 * light a verb that only says that something came about: falls off a name whose noun follows the number
 * relational a noun that needs its owner to mean anything (增速, 占比): the subject before it is put in front
 * trail follows a counted noun and is no part of it (13家企业入驻)
 * divider cuts a clause into who did it and what was done; stands inside no common indicator's name (投资, 出口, 改造 do)
 * up, down a verb of growth or change, and its direction
 * modifier says of all members of a list how they are counted: 新增甲6家、乙5家
 * adds says that what is counted came in addition: members of a list inherit it
 * clause opens what became of a thing: 园区向社会开放
 * gives a verb that gives or raises money, which alone before an amount names nothing (安排3亿元)
 *
 * The roles that fields are decided by, as `tokens` cuts them out of the words around a number:
 * floor, ceiling, about bounds a number right before it; least, most does so over a verb (至少建成2个)
 * within, above, roughly bounds the number that it stands right behind
 * reach may stand between a bound and its number: 超过了
 * fill may stand between a verb of change and its number; 到 and 至 may not: 提高到67% is a level
 * grows, falls a noun of growth (增速, 降幅)
 * compares, yearly, each-year, sequel, last-year holds a growth against something: 比, 年均, 环比, 同比
 * beyond holds a change against another place or sum: 高于全国
 * budgets tells of a budget
 * noun has one of these words in it and means none of them
 * estimates, plans, intends, sets-out, wants, done what is told is an estimate, planned, or done
 */
import { type WordList, wordList } from './naming/word-list';
import { CUT } from './tokens/roles';

const ROLES = [
  'link',
  'lead',
  'place',
  'action',
  'light',
  'relational',
  'trail',
  'divider',
  'modifier',
  'adds',
  'gives',
  'clause',
  'noun',
  ...CUT,
] as const;
export type Role = (typeof ROLES)[number];

const LEXICON = `
link: 推广至 推广到 延伸至 延伸到 拓展至 拓展到 未突破 均未突破 未超过 均未超过 还差 尚差 仍差 只差 相差 首破 再破 攀上 扩充至 扩充到 扩展到 扩大为 略高于 略低于 或略高于 或略低于 或高于 或低于 或超过 达到或超过 达到或高于 达到或略高于 统一 拟按 拟 历史性 做到 攒到 压在 压到 添了 办了 有望 有望达 有望达到 可望 可望达 可望达到 达到了 达 高达 可达 已达 多达 约达 超过了 双超 双破 双双 双双超过 双双突破 超过 超 突破了 逾 约 近 将近 接近 大约 大概 累计达 累计达到 增至 增加到 增加至 提高到 提高至 提升到 提升至 上升到 上升至 扩大到 扩大至 扩容至 扩容到 扩展至 攀升至 升至 升到 增长到 增长至 发展到 发展至
  壮大到 壮大至 恢复到 恢复至 跃升至 优化至 优化为 下降到 下降至 降至 降到 降低到 降低至 减少到 减少至 缩减至 缩短至 压缩至 压缩到 回落至 调整为 调整到 优化到 控制在 稳定在 保持在 维持在 维持 不少于 不低于 不超过 不高于 高于 低于 大于 小于 少于 至少 最高
  最低 最多 最高达 最高可达 最低达 最多达 拟定 设定 预计达 预计达到 预计完成 预计实现 将达 将达到 可 均达 均达到 分别 分别达 分别达到 分别为 就 只 仅 仍 平均 左右 不到 不足 计 首次突破 各 双 实现双 均实现 将原 原有 跻身 跨过 连跨 迈过 连续 接连 迈上 跨上 跃上 站上 跨越 总量达 合计达 累积 每年 分布 位居 含 如期完成 全年完成 累计完成
  累计实现 已完成 已实现 已建成 力争达到 力争完成 力争实现 力争突破 争取达到 总计达 稳步增至 成倍 净 实际 大幅 逐步 逐年 快速 要有 要达到 将有 近三年 近两年 近五年 前五年 前四年 前三年 前两年 近年来 五年 四年 三年 两年 始终 始终保持 始终保持在 一直 连续多年 缩小到 缩小至 收窄至
  收窄到
lead: 目标是 目标为 多方 多渠道 多途径 足额 千方百计 分批 择优 常态化 折合 特别是 尤其是 上年度 上一年度 本年度 依法 主要用于 重点用于 专项用于 首批 提出 控制在 稳定在 收支相抵 收支相抵后 有力 本年 仅 仅仅 虽 虽然 转为 扭转为 这些 上述 加上 总共有 共设有 到期末 期末 期初 曾 曾有 经核算 初步核算 初步统计 初步测算 初步核定 初步预计 核算 据统计 计划建设 出色 共同 全力以赴 同时 此外 并 且 并且 还 还将 继续 另 另外 另有 而 都 更 全力 全年共 全年累计 上年 年内 年末 年底
  目前 截至目前 至此 现 新的一年 积极 大力 深入 扎实 着力 努力 初步 统筹 重点 有效 充分 圆满 超额 如期 先后 连续 令 将使 依托 由于 经 各级 一年来 过去一年 过去五年 期间 力促 推动实现 其 我们 不断 切实 严格 认真 进一步加大 加大
place: 本部门 本单位 我院 本院 我局 本局 我校 本校 本集团 本公司 全乡 全村 全街道 全系统 全行业 全院 全校 全局 全集团 全公司 我国 该市 该区 该县 该省 该州 全州 全盟 全旗 全镇 全域 自治州 我市 我区 我县 我省 我州 本市 本区 本县 本省 区内 市内 县内 省内 辖区 辖内 辖区内 全自治区 全自治州 全新区
action: 复制推广 封顶 新建续建 新建和改造 续建 累计引进 整治 治理 修复 拆迁 回收 供地 查封 打掉 培训 转移 引育 招收 吸纳 带动就业 注册 登记 出栏 存栏 播种 种植 造林 绿化 植树 新造 退耕还林 收购 销售 生产 出口 进口 吸收 利用 投入 发行 补贴 补助 兑付 化债
  服务 授权 申请 交易 成交 审结 发现 纳统 升规 搬迁 撤并 更新 完善 扩容 清淤 亮化 美化 拓宽 打通 新开 运行 收集 保障 供养 保护 推广 应用 流转 托管 减贫 减税 盘活利用 筹建 筹措 筹办 储备 包装 对接 协调 上线 上云 回迁 配建 增补 补充
  新建挖潜补充 新辟 延伸 迁改 摧毁 抓获 刑拘 调处 选树
light: 夺得 斩获 摘得 赢得 喜获 发生 共发生 出现 助力 系统推进 新 守住 牢牢守住 守牢 召开 组织 组织开展 组织举办 主办 建有 设有 发挥 新建成 抓好 做好 用于 用好 开设 承担 加入 涌现 涌现出 新涌现 发布 编发 强化 加强 巩固 推行 探索 扩充 划分为 划分 分为 涵盖 促进 谋划实施 实行 继续实施 重点实施
  全面实施 深入实施 全力推进 重点推进 统筹推进 组织实施 持续推进 抓实 办好 办成 荣获 评为 列为 列入 纳入 成为 对 向 给 被 于 以 按 等 全国 各 高标准 高质量 高水平 高品质 高效 一批 建 办 开 设 建好 赴 跨 投 用 选育 布局 布局建设 推介 策划 配套 联合
  合作 共建 携手
relational: 库容 注册量 授权量 保障标准 供养标准 集中供养 分散供养 资金数额 注册资金 执行率 预算执行率 工程量 增速 增幅 涨幅 降幅 增长率 占比 比重 比例 总量 总数 总额 总值 总规模 规模 面积 总面积 建筑面积 占地面积 金额 总金额 产值 年产值 营收 收入 总收入 增加值 增加值占比 完成率 覆盖率 使用率 利用率 到位率 合格率 满意率 满意度 入库率 成功率
  办结率 总产 总投资 总投资额 投资额 计划投资 完成投资 到位资金 注册资金 注册资本 合同额 成交额 交易额 销售额 排名 位次 综合排名 数量 人数 户数 家数 质量 产量 单产 亩产 余额 存量 人均 长度 里程 总里程 总长度 税收 税收贡献 总产量 受益人口 占用 实际投资
  实施投资 年度投资 年度计划投资 率 总长 全长 概算
trail: 落地见效 奠基 奠基开工 加紧 加紧建设 授牌 开通使用 建成使用 开通投用 达标 验收 基本 动工 投用 开学 开馆 开诊 完工 投入使用 对外开放 投产 投入运营 投入运行 建成投运 建成通车 开业 开业运营 开园 完工 签约落地 有序推进 稳步推进 基本完成 全部完成 主体完工 主体完成 主体封顶 相继建成 相继投用 到位 参展 参赛 参会 进驻 投运 脱颖而出 旧貌换新颜 集中开工 开工建设 竣工投产 建成投产
  加快落地 摘帽 进入 入围 上榜 进行 得到 正 进展顺利 顺利推进 陆续 同步 正式 加速 即将 尽快 率先 均 仍 被
divider: 委派 聘请 修改 废止 培养 选拔 扑救 拦截 归集 申报
up: 偏多 偏高 调增 跃增 激增 猛增 攀升 净增长 超收 增支 增盈 提标 跃升 飙升 回升 上扬 递增 上调 超出 高出 扩大 上涨 增收 增产 增进 攀升 拓展 多增 增 升 涨 多
down: 偏少 偏低 调减 短收 少收 减支 减亏 放缓 放慢 递减 下调 回落 收窄 缩小 缩减 缩短 压缩 削减 下跌 下滑 减收 减产 负增长 减 降 跌 少 改善 精简 压降 下探 走低
clause: 因 经 赴 前往 上线 面向 早日 尽早 成为 到 获 荣膺 进入 入围 跻身 全面 在 被 均 都 已 将 即将 尽快 率先 仍 仍然 依然 分别 共同 向 由 从 为 把 以 按 按照 根据 通过 实现 获评 荣获 达到
gives: 安排 投入 累计投入 筹集 筹措 拨付 下拨 下达 统筹 统筹安排 列支 拿出 出资 整合 追加 争取 落实
link: 基本 成为 作为 连续
link lead: 现在
link lead: 高质量完成 高标准完成 高效完成 合计 也 已经 又 到 至 首次 率先 全年 即 及 、 以及 超额完成 圆满完成 进一步 要 今年 去年 明年 当年 五年来 三年来 五年间
link action: 突破
link light: 有 为 由 从 包括 包含
link relational: 年均
link trail: 稳定 达产
link up: 提高 上升
link down: 下降
lead: 同比 环比
lead light: 锚定 瞄准 紧扣 规划建设 拟 深化 计划 规划 使 让 把 围绕
lead trail: 全面 有序 持续 顺利 相继 通过
place light: 全市 全区 全县 全省
action light: 成立 支持 解决 谋划
action relational: 投资
action trail: 开复工 复工 开工 竣工 签约 退出 受益 覆盖 上市 挂牌 入库 入驻 落户 开通 通车 运营 开放 发展 脱贫 交付
action divider: 维修 维修改造 维修养护 清淤 疏浚 养护 管护 扩建 改建 改造提升 招引 盘活 认定 发放 减免 化解 处置 修建 铺设 敷设 拆除 征收 腾退 出让 收储 供应 检查 排查 整改 查处 破获 帮扶 救助 资助 安置 接待 选派 选聘 招聘 录用 筹集 募集 投放 偿还 兑现 淘汰 关停 清退
  清理 清欠 惠及 转化 受理 办结 调解 孵化 增设 增配 更换 安装 加装 配备 购置 疏浚 加固 硬化 征集 修缮 返还 退还 提供 研发 攻克 走访 慰问 评选 表彰
action modifier: 改造 新建改建 新开工 新增认定 新签约 新注册
light trail: 落地 启用 加快建设 投用 投入使用 扎实推进 落成 揭牌
light divider: 竞得 成功竞得 帮助 装上 举办 开展 打造 推出 形成 取得 推动 承办 聚集 集聚 汇聚 争创 创成 拉动 撬动 促成
relational up: 增长
link lead light: 达到 共计 总计 保持 确保 力争 预计 将 再 是 在 了 的 和 与
link lead relational: 其中
link lead trail: 均 成功 全部 全面完成 顺利完成 稳步
action divider: 追回 挽回
link action divider: 达成
link action up: 增加
link action down: 减少
link lead light divider: 已有 现有 共有
link light divider: 拥有
link light up: 提升
lead light trail: 加快 加快推进
action light trail: 建成投用 建设
action light divider: 涉及 组建 创建 出台 制定 编制 修订 设立 建立 下达 拨付 培育 带动 吸引 安排 落实 承接 办理
action trail divider: 获评 签订
action divider down: 压减 降低 节约 节省
action divider modifier adds: 新建 新改建 新改扩建 改扩建 提升改造 新引进 新培育 新认定 新登记
light trail divider: 建成 实施 获得 获 获批 推进 启动 参与 参加
link lead light trail: 共 已
action light trail divider: 入选
action divider modifier adds: 引进 引入
link lead action light divider: 争取
link lead light relational trail: 累计
link lead light trail divider: 实现 完成
action relational divider modifier adds: 新增
action divider up modifier adds: 净增
floor: 不少于 不低于 不小于 不下于 至少 最少 超过 超出 突破 大于 高于 多于 超 逾 突破了 超过了 跨上 跨越 跨过 迈上 迈过 站上 冲刺 跃上 跻身
ceiling: 不超过 不高于 不多于 不大于 不突破 最多 至多 少于 低于 小于 不到 不足 不满
about: 大约 接近 将近 大概 约为 约占 约 近 将近达 有望达到约
least: 至少 最少 起码
most: 至多 最多
within: 以内 之内 以下 及以下 内
above: 以上 及以上 之上 开外
roughly: 左右 上下 许
reach: 了 达到 达 为 在 到 至
fill: 了 约 近 超过 超过了 超 逾 不低于 不少于 不超过 不高于 高于 大于 至少 突破 突破了 将近 将近达 接近 高达 达 可达 预计 大约 分别 均 各 幅度 的 为 约为
grows: 增长预期 增长预期目标 增长目标 预期增长目标 增速 增幅 涨幅 增长率 增长速度 增长幅度 上涨幅度 涨跌幅
falls: 降幅 跌幅 减幅
noun: 基础上 上年完成数 年均浓度 年均气温 年均降水 年均降雨 年均值 要求
each-year: 每年 平均每年
yearly: 年均 年平均 平均每年 年度平均
sequel: 环比
compares: 比 较 同 与 相比 相对 相对于 按 同比
last-year: 同比 上年 去年 上年完成
beyond: 超出 超过 超过了 超 高于 低于 快于 慢于 高出 高 低 快 慢 不高于 不低于
estimates: 增长预期 预计 预期 预测 初步测算 可完成 可达 可实现 有望 有望达到约 可能
wants: 预期增长目标 确保 力争 力求 预期 要 将 还要 还将 要达到 要实现 要完成 要新增 要建成 要确保 要力争
plans: 计划
intends: 力争 还要 还将 拟 打算 预定 要达到 要实现 要完成 要新增 要建成 要确保 要力争
sets-out: 增长目标 增长预期目标 预期增长目标 将 还将 确保 要确保 争取 目标 规划建设
budgets: 预算 调整 变动 批准 审议通过
done: 已经 已建成 已完成 已累计 已引进 已实现 已落地 已启动 已开工 已形成 已培育 已聚集 已达 已有 上年完成
`;

/**
 * Nouns and set words that hold a word of the lexicon at their edge: nothing is matched inside them. 签约 is no bound, 宜居 no rank,
 * 建成区 was not built, 和平区 does not go on a list.
 */
const HOLDERS = `
基因 因素 因子 因特网 原因 成因 病因 途经 已经 曾经 财经 神经 历经 经信 经侦 经销 经停 经委 四书五经 圣经 读经
上下游 上下班 上下水
签约 续约 节约 集约 制约 预约 履约 条约 简约 违约 邀约 契约 特约 解约 约束 约定 约谈
商超 赶超 反超 英超 超市 超级 超算 超高清 超高压 超限 超载 超龄 超声 附近 邻近 靠近 临近 最近 就近 亲近 远近 近郊 近岸 近海 近代 近视 近零
至少 最少 至多 最多 不少 许多 众多 更多 多样 多功能 多元 多式联运 多媒体 多边 多晶硅
自有 既有 持有 保有 享有 特有 稀有 有色 有机 有轨 有线 有效 有限 有偿 许可 认可 可再生 可降解 可支配 可持续 成就 就业 就诊 就医 就学
行为 华为 潜在 内在 外在 在建 在线 在校 在园 在册 在岗 在营 在库 在编 在职 在学 在逃 在读 在产 在售 在研 在押 在榜 在册 在外 在途 在管 在内 在家 在村 现在 存在 所在 正在 旨在 实在 平均 首都 成都 古都 都市 已有 方向 定向 双向 导向 转向 横向 纵向 朝向 意向 流向 投向 走向 取向 去向 向阳 向好 向导
全市性 全区性 全县性 全省性 全国性 全域性 省内外 市内外 区内外 县内外 下达 传达 到达 抵达 发达 直达 表达 送达
按摩 按键 按揭 按时 按期 按需 有关 有氧 有害 有毒 有组织 有声 有为
从业 从事 从教 从严 从优 缘由 作为 成为 认为 因为 人为 称为 为民 以旧换新 以工代赈 以奖代补 以上 以下 以内 以外 以来 可以 难以 所以 予以 给予 加以 植被 被子 被征地 被告 被执行人 被保险 被装 被动 将来 即将 城市更新 部分别墅
设计 审计 统计 会计 估计 问计 计划生育 计划单列 计划外 自由 理由 总和 祥和 缓和 参与 普及 可及 以及 人均 户均 车均 亩均 地均 均衡 均等 均值
主要 重要 需要 纲要 首要 必要 摘要 简要 提要 要素 要闻 要件 要道 要地 要塞 干净 洁净 净化 净值 净水 净流入 净资产 净利润 净出口 必将 将军 将士
并购 并联 并轨 并网 还原 还贷 还款 还本 还建 还田 还林 还草 还湿 共建 共享 共同体 共同富裕 共有产权 共青团 共治 共性 共富 都市 都会
再就业 再生 再造 再贷款 再担保 再制造 再融资 再保险 更新 更年期 使用 使命 使馆 让利 把关 经济 经营 经费 经贸 经开 经办 经纪 经典 经理 经常 经验 经适 至善
其他 其它 其余 是否 和谐 和平 和美 和睦 和县 和顺 和田 和合 与会 及时 及格 现代 现场 现金 现役 现行 现货 现状 现房 现案 现制 现浇
另类 也门 又好又快 已建 已故 曾用 全部财政 重点工程 重点项目 规划展览 规划建设用地 首次公开 连续性 完成率 达到率 实现率 保持率 通过率 期间费 把握 了解
线上线下 共济 同城 依法行政 依法治 自治州级 自治州本级 自然保护 自然资源 自然灾害 自然村 医疗救助 社会救助 法律援助 雷达 马达 充分就业 保障性 保障房 有力 建成区 出让收入 出让金 出让面积 出让价款 救助站 救助管理 供应链 供应商 供应量 检查站 检查员 检查院 培育期 启动区 启动资金 安置房 安置点 安置区 安置住房 安置地 安置补助
转化率 实施方案 实施意见 实施细则 设立登记 制定权 整改率 受理量 办理量 孵化器 孵化园 孵化基地 孵化载体 孵化场地 汇聚区 集聚区 集聚地 聚集区 聚集地 扩建工程 新建工程
改造提升 整治提升 改建工程 扩建项目 新建项目 改建项目 新建建筑 新建商品 新建住宅 新建学校 接待量 接待能力 接待人次 接待中心 拥有量 拥有率 落实率 减免税 获得感 举办地 推进机制 评选活动
研发机构 研发平台 研发中心 研发投入 研发经费 研发公共 研发活动 研发人员 研发费用 研发团队 研发支出 研发强度 研发设计
宜居 安居 人居 可用 可比 可控 可研 可燃 可行 可信 民居 旧居 居民 居家 居住 居委 排水 排污 排放 排涝 排查 列车 列入 降水 降雨 升学 升级 升规 减排 减税 减贫 减灾 增值 增值税 增量 增加值 增信 增殖 多种经营
全国首创 全国首批 全国首个 全国首家 全国文明 全国重点 合作共建 涉及 惠及 普及 波及 全覆盖 举办了 开办了 主办了 承办了 兴办了 创办了 增添了 有效发明 有效专利 有效注册 有效投资 有效合同 有效商标 有效灌溉 有效需求 有效供给 有效期 优抚安置 孵化能力 加上级 加上解 加上年
到站 到岗 到帐 巩固拓展 巩固提升 到龄 报到 签到 周到 得到 收到 找到 获奖 获证 获批 获益 获救 收获 查获 捕获 缴获 全面小康 全面预算 全面质量 常态化机制
超出 超额 过渡 过境 过滤 过程 过剩 达标 达产 达人 达产率 到位 到账 到户 到期 到港 为民 为主 由来
`;

const byRole = new Map<Role, string[]>(ROLES.map((role) => [role, []]));
let roles: Role[] = [];
for (const line of LEXICON.split('\n')) {
  const colon = line.indexOf(':');
  if (colon > 0) {
    roles = line.slice(0, colon).split(' ') as Role[];
    for (const role of roles) if (!byRole.has(role)) throw new Error(`the lexicon has no role ${role}`);
  }
  for (const role of roles)
    byRole.get(role)!.push(
      ...line
        .slice(colon + 1)
        .split(' ')
        .filter(Boolean),
    );
}

const HELD = wordList(HOLDERS);
const listOf = (role: Role): WordList => wordList(byRole.get(role)!.join(' '), HELD);

/** 跃升到, 降至, 减为: what a thing came to is told by a verb of change with these. */
const COME_TO = ['到', '至', '为'];
const changes = [...byRole.get('up')!, ...byRole.get('down')!];
byRole.get('link')!.push(...changes.flatMap((verb) => COME_TO.map((to) => verb + to)));

export const LINKS = listOf('link');
export const LEADS = listOf('lead');
export const OWN_PLACES = listOf('place');
export const ACTIONS = listOf('action');
export const LIGHT = listOf('light');
export const RELATIONAL = listOf('relational');
export const TRAILS = listOf('trail');
export const SPLITTERS = listOf('divider');
export const MODIFIERS = listOf('modifier');
export const GIVES = listOf('gives');
export const CLAUSE_WORDS = listOf('clause');

/** The words of a role. */
export const wordsOfRole = (role: Role): readonly string[] => byRole.get(role)!;

/** Nouns and set words, which none of the words inside them is meant by. */
export const nouns = (): string[] => HOLDERS.split(/\s+/).filter(Boolean);

/** The words of a role as one alternation of a pattern, longest first. */
export function alternation(role: 'up' | 'down' | 'adds'): string {
  return [...byRole.get(role)!].sort((a, b) => b.length - a.length).join('|');
}

const LONGEST_HOLDER = 6;

/** True where `text` from `start` to `end` is only a part of a noun or set word. */
export function isInsideWord(text: string, start: number, end: number): boolean {
  for (let at = Math.max(0, start - LONGEST_HOLDER); at <= start; at++) {
    for (const word of HELD.beginningWith(text.charCodeAt(at)) ?? []) {
      const reaches = at + word.length;
      if (reaches >= end && word.length > end - start && text.startsWith(word, at)) return true;
    }
  }
  return false;
}
