/** What stands in charts and above them. */
export const charts: Readonly<Record<string, string>> = {
  ', interval {0} to {1}, {2}': '，区间 {0} 至 {1}，{2}',
  ', {0} from each': '，各起 {0}',
  'AAR and CAAR by the {0}, by sessions from day 0': '{0}的 AAR 与 CAAR，按距第0日的交易日',
  'AAR {0}': 'AAR {0}',
  'AR and CAR by the {0}; day 0 is {1}': '{0}的 AR 与 CAR；第0日为 {1}',
  'AR by the {0}, by sessions the date is moved': '{0}的 AR，按日期移动的交易日数',
  'AR {0}, {1}': 'AR {0}，{1}',
  'Above: the estimate of every specification, the smallest first, with its {0} interval; blue where it is significant, grey where not. Below: a stroke under each specification beside every choice it makes; strokes that crowd on one side show a choice that moves the result.':
    '上：各设定的估计值，由小到大，附 {0} 区间；蓝色为显著，灰色为不显著。下：每个设定在其所作选择处有一短划；短划集中于一侧，说明该选择左右结果。',
  'All observations together: {0}': '全部观测：{0} 个',
  'Band {0} to {1}': '区间 {0} 至 {1}',
  'Bars: abnormal return of each session, day 0 in orange.': '柱：各交易日的异常收益，第0日为橙色。',
  'Bars: abnormal return of each session; day 0 is none of them.': '柱：各交易日的异常收益，第0日不在其中。',
  'Bars: average abnormal return (AAR) of each session, the thin line its {0} interval by the cross-sectional t. Thick line: the cumulative average (CAAR) since the event window began, with its interval wherever a window of the study begins there.':
    '柱：各交易日的平均异常收益（AAR），细线为横截面 t 的 {0} 区间。粗线：自事件窗口起的累计平均（CAAR），凡有窗口自此起算处附其区间。',
  'Bars: average abnormal return (AAR) of each session. Thick line: the cumulative average (CAAR) since the event window began.':
    '柱：各交易日的平均异常收益（AAR）。粗线：自事件窗口起的累计平均（CAAR）。',
  'Bars: t of the abnormal return of each session; the one taken for the reaction is blue. Dotted lines: what a single session must exceed at {0}; dashed lines: what one of all sessions looked at must (Šidák). Dots below: how probable each session is the event’s, if one of them is, all as likely beforehand. The date as stated is shaded.':
    '柱：各交易日异常收益的 t 值；认作反应日者为蓝色。点线：{0} 水平下单个交易日须超过之值；虚线：所考察的全部交易日之一须超过之值（Šidák）。下方圆点：若事件落在其中一日且事先各日等可能，各日为事件日的概率。所述日期以底色标出。',
  'Bars: t of the abnormal return of each session; the one taken for the reaction is blue. Dots below: how probable each session is the event’s, if one of them is, all as likely beforehand. The date as stated is shaded.':
    '柱：各交易日异常收益的 t 值；认作反应日者为蓝色。下方圆点：若事件落在其中一日且事先各日等可能，各日为事件日的概率。所述日期以底色标出。',
  'Bars: the move of each session. Dashed lines: the figures claimed. Green: a session on which the claim holds; orange: the session an event dates the claim to, where it fails. Below, which session each event falls on.':
    '柱：各交易日的涨跌。虚线：所称数字。绿色：说法成立的交易日；橙色：事件所定而说法不成立的交易日。下方为各事件所落的交易日。',
  'CAAR to day {0} {1} over {2}': '至第{0}日的 CAAR 为 {1}，n = {2}',
  'CAAR {0}': 'CAAR {0}',
  'CAR by the {0}, by sessions from day 0': '{0}的 CAR，按距第0日的交易日',
  'CAR {0}, band {1} to {2}': 'CAR {0}，置信带 {1} 至 {2}',
  'CAR, day {0}': 'CAR，第{0}日',
  'Claim “{0}” {1} here': '说法“{0}”在此{1}',
  'Close {0}': '收盘 {0}',
  'Day {0}, {1}': '第{0}日，{1}',
  'Day {0}, {1}, {2} above 0': '第{0}日，{1}，{2} 为正',
  'Dots: abnormal return of day 0 if the event is dated so many sessions earlier or later, the model estimated anew, with its {0} band. Blue: significant at {1}; grey: not. The date as stated is shaded.':
    '点：事件日提前或推后若干交易日、模型重新估计时第0日的异常收益，附 {0} 区间。蓝色：在 {1} 水平显著；灰色：不显著。所述日期以底色标出。',
  'Dots: the p of each diagnostic on the residuals of each observation’s estimation window; left of the dashed line, in orange, the model is doubted at {0}. About that share of dots lies there by chance alone, which is no cause for doubt. The share of zero returns has no p and is in the table diagnostics.':
    '点：各观测估计窗口残差的各项诊断 p 值；虚线左侧（橙色）为在 {0} 水平质疑模型者。该处点数若不多于偶然所致，则不足为疑。零收益占比无 p 值，见 diagnostics 表。',
  'Drawn one by one are the first {0} observations; the tables have {1} more.':
    '逐一绘出前 {0} 个观测；另有 {1} 个见表格。',
  'Drawn one by one are the {0} observations with the largest standardised abnormal return; the tables have {1} more.':
    '逐一绘出标准化异常收益最大的 {0} 个观测；另有 {1} 个见表格。',
  'Event {0} falls on {1}, move {2}: claim {3}.': '事件 {0} 落在 {1}，涨跌 {2}：说法{3}。',
  'Group {0}': '“{0}”组',
  'Interval {0} to {1}': '区间 {0} 至 {1}',
  'Line: their sum since the event window began (CAR), with its {0} band.':
    '线：自事件窗口起的累计（CAR），附 {0} 置信带。',
  'Line: their sum since the event window began (CAR).': '线：自事件窗口起的累计（CAR）。',
  'Lines: the sum of the abnormal returns of each observation since its event window began (CAR), by sessions from its own day 0. Where many are studied, those told one by one are in colour, the others grey.':
    '线：各观测自事件窗口起的累计异常收益（CAR），按距各自第0日的交易日。观测众多时，逐一列出者为彩色，其余为灰色。',
  'Move {0}, of it abnormal {1}': '涨跌 {0}，其中异常 {1}',
  'Of all sessions looked at: Šidák {0}, empirical {1}': '就所考察的全部交易日：Šidák {0}，经验 {1}',
  'Open {0}, high {1}, low {2}': '开盘 {0}，最高 {1}，最低 {2}',
  'Prices as quoted, unadjusted. The thin line runs from the low to the high of a session, the bar from its open to its close: blue where it rose, orange where it fell. Where only the close is known, a line joins the closes. At the foot, shares traded. Dashed line: when the news came, in the session or in the night between two; dotted where only its date is known.':
    '报价未经复权。细线由最低至最高，柱由开盘至收盘：上涨为蓝，下跌为橙。仅有收盘价时以线相连。底部为成交量。虚线：消息公布的时点，盘中或两日之间的夜间；仅知日期时为点线。',
  'Residual diagnostics: {0}': '残差诊断：{0}',
  'Return {0}, expected {1}': '收益 {0}，正常收益 {1}',
  'Specification {0}: {1}, {2}': '设定 {0}：{1}，{2}',
  'The event’s with probability {0}': '为事件日的概率 {0}',
  'Volume {0}': '成交量 {0}',
  'Window {0}, estimated over {1}, {2}': '窗口 {0}，估计窗口 {1}，{2}',
  'Where scripts run, the names below show and hide their lines.':
    '可运行脚本处，点击下方名称可显示或隐藏其线。',
  'and {0} more, p {1} and above': '另有 {0} 个，p {1} 及以上',
  'average abnormal return on day 0 {0} over {1}': '第0日平均异常收益 {0}，n = {1}',
  claimed: '所称',
  'claimed {0}': '所称 {0}',
  'close on it {0}': '当日收盘价 {0}',
  'event day {0}': '事件日 {0}',
  'event day {0}, {1}': '事件日 {0}，{1}',
  'last close before it {0}': '此前最后收盘价 {0}',
  'move by {0}{1}, {2}': '涨跌口径：{0}{1}，{2}',
  'no close before it': '此前无收盘价',
  'none on it': '当日无收盘价',
  'p of each diagnostic, {0}': '各项诊断的 p 值，{0}',
  'Price in {0}; day 0 is {1}': '价格（{0}）；第0日为 {1}',
  't by session, {0}; below, how probable each is': '各交易日 t 值，{0}；下方为各日概率',
  'volume, at most {0}': '成交量，最高 {0}',
  '{0} of {1} others': '其余 {1} 个中的 {0} 个',
  '{0} other observation': '其余 {0} 个观测',
  '{0} other observations': '其余 {0} 个观测',
  '{0} to {1}, median {2}; {3} significant': '{0} 至 {1}，中位数 {2}；{3} 显著',
  '{0}, all sessions': '{0}，全部交易日',
  '{0}, one session': '{0}，单个交易日',
  '{0}, taken as day 0': '{0}，作为第0日',
  '{0}. Abnormal return of day 0 had it been another session: {1}.':
    '{0}。若为其他交易日，第0日的异常收益：{1}。',
  '{0}. Estimates {1}.': '{0}。估计值 {1}。',
  '{0}. Reaction scan: {1}.': '{0}。反应扫描：{1}。',
  '{0}. {1}: on day {2} from {3} to {4}, {5} above 0.': '{0}。{1}：第{2}日由 {3} 至 {4}，{5}为正。',
  '{0}. {1}: {2}.': '{0}。{1}：{2}。',
  '{0}. {1}; observations below {2}: {3}.': '{0}。{1}；低于 {2} 的观测：{3}。',
  '{0}: {1} of {2} below {3}': '{0}：{2} 个中有 {1} 个低于 {3}',
};
