/**
 * Words that the made clauses are put together from: nouns of many trades, drawn without a look at what the rules know. Every pool is
 * divided in two by `halfOf`: rules are made on one half, the other is counted.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What stands before a noun and tells of which sort it is. */
export const SORTS = words(`
陶瓷 古籍 渔业 蜂蜜 琴弦 丝绸 竹编 航运 采石 制冰 苗木 烟花 漆器 皮革 玻璃 钟表 钢琴 眼镜 香料 茶叶 咖啡 橡胶 盆景 锦鲤 骆驼 马术 滑雪 冰球 龙舟 皮影
戏曲 碑刻 拓片 窑址 石窟 壁画 邮票 地质 气象 水文 地震 潮汐 航标 测绘 遥感 殡葬 宠物 眼科 口腔 助听 义肢 血液 疫苗 毒理 司法 公证 仲裁 信鸽 赛艇 露营
骨科 中药 雨水 冷链 纸浆 钛材 锆业 磷肥 石膏 石墨 稀土 光缆 芯片 轴承 齿轮 弹簧 阀门 锅炉 电梯 拖车 房车 缆车 渡轮 游艇 滩涂 红树林 湿地 草场 牧道 林下
`);

/** Things that stand somewhere: 座, 处, 个. */
export const PLACES = words(`
窑炉 泵房 凉亭 马厩 温室 码头 渡口 蜂场 灯塔 粮仓 驿站 书屋 茶馆 碾坊 冰窖 剧场 琴房 展馆 观测站 育苗棚 晾晒场 养殖池 取水口 瞭望塔 停机坪 充气站 分拣站 检疫点 供水井
化验室 标本馆 训练场 交易厅 候船室 疏散坡道 减压舱 消声室 沉淀池 储液罐 避难所 阅览室 排练厅 洗车点 变压房 升压站 挡潮闸 护岸 涵洞 栈道 钟楼 牌坊 影院 旱厕 晒谷坪
`);

/** Bodies that are counted by 家. */
export const BODIES = words(`
剧团 律所 药房 诊所 茶企 琴行 报社 酒庄 书店 画廊 船厂 糖厂 印染厂 制药厂 宠物医院 公证处 拍卖行 典当行 货运公司 测绘公司 旅行社 养老院 托育园 研究所 检测机构 出版社 合作社
物业公司 会计师事务所 苗圃 牧场 渔场 面馆 磨坊 修理厂 驾校 武馆 影楼 冷库 纱厂 瓷厂 花店 租赁公司 种业公司
`);

/** Persons: 名, 人. */
export const PERSONS = words(`
船员 琴师 护林员 学徒 裁判 译员 矿工 渔民 牧羊人 邮差 乐手 船长 药师 护工 讲解员 救生员 飞手 焊工 厨师 保育员 绣娘 茶农 果农 蜂农 考古队员 气象观测员 仲裁员 公证员 调解员
手艺人 传承人 巡河员 驯兽师 规培医师 特岗教师 领航员 验船师 估价师 评茶员 家政员
`);

/** What is weighed. */
export const GOODS = words(`
蜂蜜 墨鱼 海带 紫菜 苎麻 桐油 松香 石膏 茶青 香菇 木耳 百合 柑橘 桑葚 蚕茧 羊绒 牛乳 鹿茸 花椒 枸杞 石墨 磷肥 纯碱 瓷土 钛白粉 锦纶 光纤 纸浆 卷烟 酱油 面粉 竹笋 蓝莓 樱桃
生丝 皮棉 硅片 锌锭 活性炭 海盐 对虾 扇贝 鳗鱼 鸭绒 香料 葡萄酒 火腿 茶油 甘蔗 咖啡豆
`);

/** What is measured of a trade in money. */
export const AMOUNTS = words(
  '产值 销售额 交易额 营业收入 投资 税收 利润 出口额 增加值 贷款余额 保费收入 支出 补贴 赔付额 票房 成交额 订单额 租金收入',
);

/** Rates, by what they are rates of. */
export const RATES = words(`
上座率 出勤率 成活率 破损率 续保率 回收率 检出率 周转率 空置率 复购率 准点率 采收率 入园率 签约率 履约率 结案率 覆盖率 达标率 普及率 自给率 中签率 投诉率 返工率 发芽率 贫血率 参赛率 故障率
调解率 抽检合格率 及时率 就诊率 成材率
`);

/** What is done to a thing that stands somewhere; rules know some of them. */
export const DOINGS = words(`
修缮 添置 布设 搭建 兴建 翻修 增设 购置 架设 修葺 重修 迁建 复建 增配 投放 建成 新建 改建 扩建 加固 疏浚 腾退 回购 认养 检修 粉刷 点亮 拆迁 收储 关停 挂牌 启用 修复 打造 建设 改造 设立 培育
引进 完成 开放
`);

/** Works that are nouns themselves. */
export const WORKS = words(`
河道疏浚 古塔修缮 护坡加固 窑址发掘 道路硬化 供暖管网改造 文物普查 苗木移栽 海塘加高 断头路打通 雨污分流 厂房翻建 外墙粉刷 电梯加装 航道炸礁 山洪沟治理 水库除险 校舍重建 老街修复 矿坑复绿
`);

/** Parts of the place that have figures of their own. */
export const AREAS = words(`
柳溪片区 云杉电子园 青螺工业园 鹿鸣开发区 白鹭洲保税区 松涛谷景区 金禾农场 石桥科创园 蓝湾港区 银杏街区 望江新城 竹海度假区 丰登垦区 枫桥古镇景区 汇川物流园 长乐高新区
`);
export const FIRMS = words('恒泰集团 立新矿业 鸿远公司 金帆股份 远景药业 华兴纺织厂 天工集团 丰源公司');
export const TOWNS = words('柳溪镇 石桥镇 竹坪乡 白鹭街道 枫林镇 长乐镇 望江街道 金禾乡');

/** Which half of its pool a word belongs to; the same every time. */
export function halfOf(word: string): 0 | 1 {
  let hash = 7;
  for (const char of word) hash = (Math.imul(hash, 31) + char.codePointAt(0)!) >>> 0;
  return ((hash >>> 3) & 1) as 0 | 1;
}
