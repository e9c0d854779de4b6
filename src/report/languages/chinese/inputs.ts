/** What is noticed about the inputs and the results, as `data_quality` has it in English, clause by clause. */
export const inputs: Readonly<Record<string, string>> = {
  '1 day with a close ({0})': '有收盘价的 1 日（{0}）',
  'adj_close of {0} on {1} must {2}, got {3}': '{1} {0} 的 adj_close 应{2}，实为 {3}',
  'adj_close of {0} is empty on {1}: those days have no return unless the study file says priceColumn: close':
    '{0} 的 adj_close 在{1}为空：除非研究文件写明 priceColumn: close，否则该等日无收益',
  'adj_close of {0} moves by {1} on {2} and close by {3}: no dividend or split explains it':
    '{2} {0} 的 adj_close 变动 {1}，close 变动 {3}：派息与拆股均不足以解释',
  'as the study says': '依研究文件',
  'as this library publishes them': '依该数据库的惯例',
  'be a price of that day': '为当日价格',
  'be at least the low, {0}': '不低于最低价 {0}',
  'be of the size of those beside it, {0} and {1}': '与前后两日（{0} 与 {1}）大小相当',
  'be of the size of the one before, {0}': '与前一价格（{0}）大小相当',
  'characteristics of {0}': '{0} 的公司特征',
  'close of {0} on {1} must {2}, got {3}': '{1} {0} 的收盘价应{2}，实为 {3}',
  'columns not read, for they hold no price or volume: {0}': '未读取的列（非价格亦非成交量）：{0}',
  'columns not read, for they name no factor: one without a name': '未读取的列（未命名因子）：无列名的一列',
  'compare adj_close with another source': '请与其他来源的 adj_close 核对',
  'compare the row with another source': '请与其他来源核对该行',
  'day 0 is that first session with a price, and its return carries all since the last':
    '第0日取该首个有价格的交易日，其收益涵盖停牌以来的全部涨跌',
  'day 0 stays, its return missing': '第0日不变，其收益缺失',
  'did you mean "{0}"?': '是否指“{0}”？',
  'did you mean "{0}"? The row is not used': '是否指“{0}”？该行未采用',
  'did you mean "{0}"? legal: {1}': '是否指“{0}”？可用：{1}',
  'event_id and security': 'event_id 与 security',
  'factors are read as fractions a day: {0}': '因子按日收益小数读取：{0}',
  'factors are read as percent a day: {0}': '因子按日收益百分数读取：{0}',
  'files of {0} not read, for they end in none of .csv, .tsv, .parquet: {1}':
    '{0} 中未读取的文件（扩展名非 .csv、.tsv、.parquet）：{1}',
  'folders not looked into, for you may not read them: {0}': '未查找的文件夹（无读取权限）：{0}',
  'half of all daily values are larger than {0}': '半数日值大于 {0}',
  'high of {0} on {1} must {2}, got {3}': '{1} {0} 的最高价应{2}，实为 {3}',
  'if shares were split or joined, give an adj_close or restate the prices before':
    '若曾拆股或合股，请提供 adj_close 或重述此前价格',
  'if shares were split or joined, restate adj_close before': '若曾拆股或合股，请重述此前的 adj_close',
  'if thousands are meant, write them without a mark': '若为千位分隔，请去掉分隔符',
  'it is left out': '不予采用',
  'it needs {0} sessions before day 0 and {1} after, prices have {2} and {3}':
    '第0日前需 {0} 个、后需 {1} 个交易日，价格数据仅有 {2} 个与 {3} 个',
  'its volume is 0 and it stands still, as stand-ins do: put in the official close or leave the row out':
    '成交量为 0 且价格不动，应系填补值：请填入官方收盘价，或删去该行',
  'legal: {0}': '可用：{0}',
  'lie between low and high, {0} and {1}': '在最低价 {0} 与最高价 {1} 之间',
  'let the study include it, and a specification exclude it': '宜使本研究纳入之，而由某一设定排除',
  'let the study include them, and a specification exclude them': '宜使本研究纳入之，而由某一设定排除',
  'names no security, so it counts against every one': '未列证券，故对全部证券计入',
  'no price on {0}, nor on any session after it': '{0} 无价格，其后各交易日亦无',
  'no price on {0}, the next is on {1}': '{0} 无价格，下一价格在 {1}',
  'no prices for {0}': '没有 {0} 的价格',
  'no session of {0} that day, those around it are {1}': '{0} 当日休市，邻近交易日为 {1}',
  'no session of {0} that day, those around it are {1} and {2}': '{0} 当日休市，前后交易日为 {1} 与 {2}',
  'not read, for they are no files but links that lead nowhere, pipes, sockets or devices: {0}':
    '未读取（并非文件，而是失效链接、管道、套接字或设备）：{0}',
  'numbers are read with a comma before their decimals, since some can be read in no other way':
    '数字以逗号作小数点读取，因其中有些别无他解',
  'on {0} no new close of {1} is known by the close of {2} ({3} was closed): the benchmark stands still there, and its move goes with a later session':
    '{0} {2} 收盘时 {1} 尚无新的收盘价（{3} 休市）：基准当日记为不动，其涨跌计入后一交易日',
  'on {0} no new close of {1} is known by the close of {2}: the benchmark stands still there, and its move goes with a later session':
    '{0} {2} 收盘时 {1} 尚无新的收盘价：基准当日记为不动，其涨跌计入后一交易日',
  'on {0} {1} has no close ({2} was closed): neither that session of {3} nor the next has a benchmark return':
    '{0} {1} 无收盘价（{2} 休市）：{3} 当日与下一交易日均无基准收益',
  'on {0}, {1} is held against {2} sessions of {3} at once ({4} was closed on {5}): its session before was {6}':
    '{0} {1} 一次对应 {3} 的 {2} 个交易日（{4} 于 {5} 休市）：其前一交易日为 {6}',
  'on {0}, {1} is held against {2} sessions of {3} at once: its session before was {4}':
    '{0} {1} 一次对应 {3} 的 {2} 个交易日：其前一交易日为 {4}',
  'one is kept': '保留其一',
  'open of {0} on {1} must {2}, got {3}': '{1} {0} 的开盘价应{2}，实为 {3}',
  'prices of {0} run from {1} to {2}': '{0} 的价格自 {1} 至 {2}',
  'prices of {0} run from {1} to {2}, its sessions are known from {3} to {4}':
    '{0} 的价格自 {1} 至 {2}，交易日历自 {3} 至 {4}',
  'rows are not in the order of time': '各行未按时间排列',
  'rows run from the newest to the oldest': '各行由新至旧排列',
  'specifications are run for the samples alone, not for each of {0} observations: raise smallSampleLimit above {1} to have those':
    '设定曲线只对样本运行，不逐一运行 {0} 个观测：如需，请将 smallSampleLimit 调至 {1} 以上',
  'rows of {0} with this fault must be none, got {1}': '{0} 有此问题的行应为零，实为 {1}',
  'security of event "{0}" names a symbol twice, which counts once: {1}':
    '事件“{0}”的 security 列重复同一代码，只计一次：{1}',
  'the closures and early closes of {0} are known for no years: a session, {1}, is taken from the dates found in the prices, with regular hours':
    '{0} 的休市与提早收盘不详：{1} 一日作交易日，取自价格数据中的日期，按常规时段',
  'the closures and early closes of {0} are known for no years: {1} sessions from {2} to {3} are taken from the dates found in the prices, with regular hours':
    '{0} 的休市与提早收盘不详：{2} 至 {3} 的 {1} 个交易日取自价格数据中的日期，按常规时段',
  'the closures and early closes of {0} are known for {1} to {2}: a session, {3}, is taken from the dates found in the prices, with regular hours':
    '{0} 的休市与提早收盘只知 {1} 至 {2}：{3} 一日作交易日，取自价格数据中的日期，按常规时段',
  'the closures and early closes of {0} are known for {1} to {2}: {3} sessions from {4} to {5} are taken from the dates found in the prices, with regular hours':
    '{0} 的休市与提早收盘只知 {1} 至 {2}：{4} 至 {5} 的 {3} 个交易日取自价格数据中的日期，按常规时段',
  'the column {0} is carried along unread': '列 {0} 原样保留而不读取',
  'the estimation window ends {0} sessions before day 0, so the reaction scan begins on day 0 instead of {1}: a scanned session must not be part of its own yardstick':
    '估计窗口止于第0日前 {0} 个交易日，反应扫描故自第0日（而非前 {1} 日）开始：被扫描的交易日不得参与自身的估计',
  'the estimation window ends {0} sessions before day 0, so the reaction scan begins {1} before it instead of {2}: a scanned session must not be part of its own yardstick':
    '估计窗口止于第0日前 {0} 个交易日，反应扫描故自第0日前 {1} 日（而非 {2} 日）开始：被扫描的交易日不得参与自身的估计',
  'the first {0} are listed': '列出前 {0} 条',
  'the first {0} are listed, the others begin on {1}': '列出前 {0} 行，其余自 {1} 起',
  'the prices of {0} must show its sessions where its closures are not known, got "none between {1} and {2}"':
    '{0} 休市日不详处，价格数据应显示其交易日，而 {1} 与 {2} 之间一个也没有',
  'the row is not used': '该行未采用',
  'they are left out': '不予采用',
  'they are left out. Is {0} its exchange?': '不予采用。其交易所确为 {0} 吗？',
  'they are put in order': '已按时间重排',
  'windows that reach across take these two for neighbours, and no event is placed between':
    '跨越其间的窗口视此两日为相邻，其间不置事件',
  'write dependent: count-each to count all': '如需全部计数，请写 dependent: count-each',
  '{0} "{1}" is read as {2}': '{0} 的“{1}”读作 {2}',
  '{0} (with {1})': '{0}（并入 {1}）',
  '{0} (with {1}), {2}': '{0}（并入 {1}）、{2}',
  '{0} are left out for want of characteristics': '{0} 个因缺公司特征而未计入',
  '{0} are made for up to {1} observation and left empty for {2}: raise smallSampleLimit to have them':
    '{0} 只对至多 {1} 个观测计算，{2} 个时留空：如需，请调高 smallSampleLimit',
  '{0} are made for up to {1} observations and left empty for {2}: raise smallSampleLimit to have them':
    '{0} 只对至多 {1} 个观测计算，{2} 个时留空：如需，请调高 smallSampleLimit',
  '{0} days with a close ({1} to {2})': '有收盘价的 {0} 日（{1} 至 {2}）',
  '{0} does not move over the estimation window': '{0} 在估计窗口内不变动',
  '{0} estimation days have everything the model needs, {1} are asked for':
    '数据齐全的估计日有 {0} 个，要求 {1} 个',
  "{0} and {1} are read as not known, as Kenneth French's library means them: {2} of the values":
    '{0} 与 {1} 视作缺失（Kenneth French 数据库如此约定）：共 {2} 个数值',
  "{0} are read as not known, as Kenneth French's library means them: {1} of the values":
    '{0} 视作缺失（Kenneth French 数据库如此约定）：共 {1} 个数值',
  '{0} has a row on {1}, when {2} seems to have been closed, as its other prices have it':
    '{0} 有 {1} 的一行，而据其他价格 {2} 当日似休市',
  '{0} has a row on {1}, when {2} was closed': '{0} 有 {1} 的一行，而 {2} 当日休市',
  '{0} has no price in any row and is left out': '{0} 各行均无价格，不予采用',
  '{0} has no price on {1}, nor on any session after it: {2}': '{0} 于 {1} 无价格，其后各交易日亦无：{2}',
  '{0} has no price on {1}, the next is on {2}: {3}': '{0} 于 {1} 无价格，下一价格在 {2}：{3}',
  '{0} has no row from {1} to {2}, {3} sessions of {4}': '{0} 自 {1} 至 {2} 缺行，计 {4} 的 {3} 个交易日',
  '{0} has no row from {1} to {2}, {3} sessions of {4}: trading was apparently suspended':
    '{0} 自 {1} 至 {2} 缺行，计 {4} 的 {3} 个交易日：似为停牌',
  '{0} has no row on {1} sessions of {2} between {3} and {4}: trading was apparently suspended {5} times':
    '{3} 至 {4} 之间 {0} 缺 {2} 的 {1} 个交易日：似停牌 {5} 次',
  '{0} has no row on {1} sessions of {2} between {3} and {4}': '{3} 至 {4} 之间 {0} 缺 {2} 的 {1} 个交易日',
  '{0} has no row on {1}, a session of {2}': '{0} 缺 {1} 一行（{2} 的 1 个交易日）',
  '{0} has no value on {1} session of {2}, the first {3}: those days have no abnormal return, and estimation goes without them':
    '{0} 在 {2} 的 {1} 个交易日无数值，首为 {3}：该等日无异常收益，估计时亦不采用',
  '{0} has no value on {1} sessions of {2}, the first {3}: those days have no abnormal return, and estimation goes without them':
    '{0} 在 {2} 的 {1} 个交易日无数值，首为 {3}：该等日无异常收益，估计时亦不采用',
  '{0} has the same row for {1} as on line {2}': '{0} 的 {1} 一行与第 {2} 行相同',
  '{0} has {1} rows between {2} and {3} on days when {4} seems to have been closed, as its other prices have it':
    '{0} 在 {2} 至 {3} 之间有 {1} 行，而据其他价格 {4} 其时似休市',
  '{0} has {1} rows between {2} and {3} on days when {4} was closed':
    '{0} 在 {2} 至 {3} 之间有 {1} 行落在 {4} 休市日',
  '{0} has {1} rows from {2} to {3}, when {4} seems to have been closed, as its other prices have it':
    '{0} 有 {2} 至 {3} 的 {1} 行，而据其他价格 {4} 其时似休市',
  '{0} has {1} rows from {2} to {3}, when {4} was closed': '{0} 有 {2} 至 {3} 的 {1} 行，而 {4} 其时休市',
  '{0} is held against no observation: none of a security or firm it names has windows or prices on that day':
    '{0} 不与任何观测相涉：所列证券或公司当日均无窗口或价格',
  '{0} is left out for want of characteristics': '{0} 个因缺公司特征而未计入',
  '{0} is made for up to {1} observation and left empty for {2}: raise smallSampleLimit to have them':
    '{0} 只对至多 {1} 个观测计算，{2} 个时留空：如需，请调高 smallSampleLimit',
  '{0} is made for up to {1} observations and left empty for {2}: raise smallSampleLimit to have them':
    '{0} 只对至多 {1} 个观测计算，{2} 个时留空：如需，请调高 smallSampleLimit',
  '{0} must be known for it to enter the cross-section, got nothing': '{0}须已知，方可进入横截面回归，实为空',
  '{0} names no security, so it counts against every one': '{0} 未列证券，故对全部证券计入',
  '{0} observation is estimated and not counted in the samples, since its event window shares dates with another of the same firm that counts: {1}':
    '{0} 个观测予以估计而不计入样本，因其事件窗口与同一公司已计入的另一观测重叠：{1}',
  '{0} observation is in no specification, as the study itself excludes it, though {1} would not: {2}':
    '{0} 个观测不在任何设定之中，因本研究自身将其排除，而 {1} 不会：{2}',
  '{0} observations are in no specification, as the study itself excludes them, though {1} would not: {2}':
    '{0} 个观测不在任何设定之中，因本研究自身将其排除，而 {1} 不会：{2}',
  '{0} observations are estimated and not counted in the samples, since their event windows share dates with another of the same firm that counts: {1}':
    '{0} 个观测予以估计而不计入样本，因其事件窗口与同一公司已计入的另一观测重叠：{1}',
  '{0} observations have no price on the session of their event, as: {1}':
    '{0} 个观测于其事件交易日无价格，例如：{1}',
  '{0} observations have event windows that reach beyond the prices of their security, as: {1}':
    '{0} 个观测的事件窗口超出其证券的价格数据，例如：{1}',
  '{0}: its event window {1} has {2} of its {3} days, as the prices of {4} begin on {5}':
    '{0}：事件窗口 {1} 的 {3} 日中仅有 {2} 日，因 {4} 的价格始于 {5}',
  '{0}: its event window {1} has {2} of its {3} days, as the prices of {4} begin on {5} and end on {6}':
    '{0}：事件窗口 {1} 的 {3} 日中仅有 {2} 日，因 {4} 的价格始于 {5}、止于 {6}',
  '{0}: its event window {1} has {2} of its {3} days, as the prices of {4} end on {5}':
    '{0}：事件窗口 {1} 的 {3} 日中仅有 {2} 日，因 {4} 的价格止于 {5}',
  '{0} observations of group {1} say as much as {2} independent ones ({3}, window {4}, mean correlation {5}): read tests over the sample with caution':
    '“{1}”组的 {0} 个观测所含信息仅相当于 {2} 个独立观测（{3}，窗口 {4}，平均相关系数 {5}）：样本检验应审慎解读',
  '{0} observations of the whole sample say as much as {1} independent ones ({2}, window {3}, mean correlation {4}): read tests over the sample with caution':
    '全样本的 {0} 个观测所含信息仅相当于 {1} 个独立观测（{2}，窗口 {3}，平均相关系数 {4}）：样本检验应审慎解读',
  '{0} observations of group {1} say as much as {2} independent ones ({3}, window {4}, mean correlation {5}): read small_samples before tests over the sample':
    '“{1}”组的 {0} 个观测所含信息仅相当于 {2} 个独立观测（{3}，窗口 {4}，平均相关系数 {5}）：请先看 small_samples，再看样本检验',
  '{0} observations of the whole sample say as much as {1} independent ones ({2}, window {3}, mean correlation {4}): read small_samples before tests over the sample':
    '全样本的 {0} 个观测所含信息仅相当于 {1} 个独立观测（{2}，窗口 {3}，平均相关系数 {4}）：请先看 small_samples，再看样本检验',
  '{0} of characteristics must be of an observation of the study, got {1}':
    '公司特征的 {0} 应属本研究的观测，实为 {1}',
  '{0} of them count in the sample of their own group, where none stands for them':
    '其中 {0} 个计入所属组的样本，组内无其他观测代之',
  '{0} of them counts in the sample of its own group, where none stands for it':
    '其中 {0} 个计入所属组的样本，组内无其他观测代之',
  '{0} of {1} must be known for it to enter the cross-section, got nothing':
    '{1} 的 {0} 须已知，方可进入横截面回归，实为空',
  '{0} of {1} observations enter the cross-section': '{1} 个观测中有 {0} 个进入横截面回归',
  '{0} of {1} observations react on another session than day 0, and not on day 0: the table reaction_scan names them':
    '{1} 个观测中有 {0} 个在第0日无反应，而在另一交易日有反应：见 reaction_scan 表',
  '{0} on {1}, day {2}': '{0}（{1}，第{2}日）',
  '{0} row without any price is left out': '{0} 行无任何价格，不予采用',
  '{0} rows without any price (of {1} symbols) are left out': '{0} 行（{1} 个代码）无任何价格，不予采用',
  '{0} rows without any price are left out': '{0} 行无任何价格，不予采用',
  '{0} rows of characteristics are of no observation of the study': '公司特征有 {0} 行不属本研究的任何观测',
  '{0} sessions in the event windows of {1} are uneven with its benchmark’s, as: {2}':
    '{1} 的事件窗口内有 {0} 个交易日与基准不对应，例如：{2}',
  '{0} could not be estimated for {1} observations that another model could use ({2}): the table models names them':
    '{0} 未能估计 {1} 个另有模型可用的观测（{2}）：见表 models',
  '{0} could not be estimated for {1} observations that another model could use ({2})':
    '{0} 未能估计 {1} 个另有模型可用的观测（{2}）',
  '{0} could not be estimated for 1 observation that another model could use ({1}): the table models names them':
    '{0} 未能估计 1 个另有模型可用的观测（{1}）：见表 models',
  '{0} could not be estimated for 1 observation that another model could use ({1})':
    '{0} 未能估计 1 个另有模型可用的观测（{1}）',
  '{0} is excluded: {1} ({2})': '{0} 剔除：{1}（{2}）',
  '{0} is excluded: {1}': '{0} 剔除：{1}',
  '{0}: the reaction is on {1}, {2} after day 0: the stated date is probably early, or another event moved that session':
    '{0}：反应在 {1}，第0日之后{2}：所述日期可能偏早，或当日另有其事',
  '{0}: the reaction is on {1}, the stated date itself, {2} before day 0: the announcement was probably before its close':
    '{0}：反应在 {1}，即所述日期本身，第0日之前{2}：消息可能在其收盘前公布',
  '{0}: the reaction is on {1}, {2} before day 0: the stated date is probably late':
    '{0}：反应在 {1}，第0日之前{2}：所述日期可能偏晚',
  '{0} and {1} more': '{0}等，另有 {1} 个',
  '{0} estimation days have everything the model needs, its coefficients need {1}':
    '估计窗口内 {0} 日数据齐全，系数估计需 {1} 日',
  '{0} estimation days have everything the model needs and {1} session either side, its coefficients need {2}':
    '估计窗口内 {0} 日本身及前后各 {1} 个交易日数据齐全，系数估计需 {2} 日',
  '{0} estimation days have everything the model needs and {1} sessions either side, its coefficients need {2}':
    '估计窗口内 {0} 日本身及前后各 {1} 个交易日数据齐全，系数估计需 {2} 日',
  'remove it, or add prices': '请删去该项，或补充价格数据',
  'the column {0} is carried along unread, since there is a column {1}':
    '列 {0} 原样保留而不读取，因已有列 {1}',
  'rename it, or remove one of them': '请改名，或删去其一',
  'specifications {0} must have room for its windows in the prices of an observation at least, got {1}':
    'specifications {0} 应至少使一个观测的价格数据容得下其各窗口，实为 {1}',
  'the benchmarks {0} and {1} of specifications are one for {2}: specifications count twice there':
    '设定中的基准 {0} 与 {1} 对 {2} 为同一基准：该处设定计入两次',
  'the benchmarks {0} and {1} of specifications are one for {2} and {3} more: specifications count twice there':
    '设定中的基准 {0} 与 {1} 对 {2} 及另外 {3} 个为同一基准：该处设定计入两次',
  'p_max_t of tests is left empty: of {0} alone the largest statistic is resampled, and tests names neither':
    '检验的 p_max_t 留空：仅对 {0} 重抽样最大统计量，而 tests 未含其中任何一项',
};
