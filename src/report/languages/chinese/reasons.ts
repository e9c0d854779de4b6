/** Why a statistic is not there, what a diagnostic means and which test to read first, clause by clause. */
export const reasons: Readonly<Record<string, string>> = {
  '1 + (n − 1)r̄ is not positive: the mean correlation {0} is too negative for {1} observations':
    '1 + (n − 1)r̄ 不为正：平均相关系数 {0} 对 {1} 个观测而言过低',
  'a group has no observation with a value there': '有一组在该处没有数值',
  'a group of one: Welch’s t needs at least two observations in each':
    '有一组仅一个观测：Welch t 要求每组至少两个',
  'a portfolio needs at least two securities with every abnormal return of the window':
    '组合至少需要两只在窗口内异常收益齐全的证券',
  'a residual tells of the next: windows of several days are more or less uncertain than their tests say':
    '残差可预测下一日：多日窗口的不确定性与检验所称不符',
  'a rival cut that session': '该交易日因混杂事件剔除',
  'an observation alone determines a coefficient: HC3 leaves it no residual':
    '某观测独自决定一个系数：HC3 之下没有残差',
  'an observation has two degrees of freedom or fewer, so its score has no variance':
    '某观测的自由度不超过 2，其标准化值没有方差',
  'beyond the prices': '超出价格数据',
  'calm and wild days come in spells: the variance of the event day is not that of the estimation window':
    '波动成群出现：事件日的方差不同于估计窗口',
  'constant-benchmark': '估计窗口内基准不变动',
  'fewer-observations-than-coefficients': '天数不足以估计系数',
  'no-convergence': '模型拟合未收敛',
  'no-residual-variance': '模型没有残差方差',
  'no-session': '非交易日的消息不计入',
  'outside-prices': '第0日在价格数据之外',
  suspended: '第0日停牌',
  'too-few-observations': '数据齐全的估计日过少',
  'unknown-security': '没有该证券的价格',
  'window-leaves-sample': '窗口超出价格数据',
  'collinear-regressors': '回归元共线',
  'compare scholes-williams or dimson, and read windows after day 0':
    '请与 scholes-williams 或 dimson 比较，并看第0日之后的窗口',
  confounded: '受混杂',
  confounder: '混杂事件',
  'fewer residuals than regressors, squares and products, or all are as large':
    '残差少于回归元及其平方与乘积，或残差大小全同',
  'half a window does not determine the coefficients': '半个窗口不足以确定系数',
  'many days without a move: the security trades thinly, news reaches its price late and its beta is too low':
    '许多日子价格不动：该证券交易稀疏，消息反映迟缓，β 偏低',
  'missing-event-day': '事件窗口内有一日无收益',
  'no abnormal return that session': '该交易日无异常收益',
  'no abnormal return there': '该处无异常收益',
  'no day before day 0 has an abnormal return': '第0日之前各日均无异常收益',
  'no day has a return': '各日均无收益',
  'no earlier session has room for the windows of every specification away from the events of its securities: add earlier prices, or shorten the estimation windows':
    '在避开各证券事件的前提下，没有更早的交易日容得下全部设定的窗口：请补充更早的价格，或缩短估计窗口',
  'no event day has a return': '各事件日均无收益',
  'no observation has a value there': '该处没有观测有数值',
  'no observation is left': '已无观测',
  'no return on that day': '该日无收益',
  'no sign of a move before the event': '未见事前涨跌',
  'no sign of serial correlation': '未见序列相关',
  'no sign of thin trading': '未见交易稀疏',
  'no sign that a residual tells of the next': '未见残差可预测下一日',
  'no sign that the coefficients changed': '未见系数变动',
  'no sign that the residuals are not normal': '未见残差偏离正态',
  'no sign that the variance comes in spells': '未见波动成群',
  'no sign that the variance hangs on the regressors': '未见方差随回归元变动',
  'no draws were asked for': '未要求抽样',
  'no specification has an estimate': '没有设定给出估计值',
  'no two residuals are few enough sessions apart': '没有两个残差相隔足够近',
  'no two sessions in a row have a residual': '没有相邻两个交易日都有残差',
  'no variance: the event dates all say the same': '没有方差：各事件日数值全同',
  'no variance: the values within each group are all the same': '没有方差：各组之内数值全同',
  'no variance: {0} are all the same': '没有方差：{0}全同',
  'no-benchmark': '未指定基准',
  'no-event-return': '该处无收益',
  'one event date: resampling by date needs at least two': '仅一个事件日：按日重抽样至少需要两个',
  'one event date: there is nothing to cluster by': '仅一个事件日：无从聚类',
  'one observation: a statistic over observations needs at least two':
    '仅一个观测：观测之间的统计量至少需要两个',
  'only {0} of the values differs from zero': '仅 {0} 个数值不为零',
  'prefer tests robust to event-induced variance': '宜用对事件致方差稳健的检验',
  'prefer tests robust to event-induced variance, or market-model-garch':
    '宜用对事件致方差稳健的检验，或 market-model-garch',
  'prefer tests robust to serial correlation': '宜用对序列相关稳健的检验',
  'read its rank among the days of its own estimation window': '请看其在自身估计窗口各日中的秩',
  'residuals are not normal: the t of a single observation promises too much':
    '残差非正态：单个观测的 t 夸大显著性',
  'residuals are serially correlated: time-series tests of windows of several days promise too much':
    '残差序列相关：多日窗口的时间序列检验夸大显著性',
  'residuals are wilder when the regressors are: on a day the market moves much, the standard error is too small':
    '残差随回归元而波动：市场大幅涨跌之日，标准误偏小',
  'the abnormal returns of the estimation windows': '估计窗口的异常收益',
  'the coefficients changed within the estimation window: what is expected on the event day may be neither':
    '系数在估计窗口内有变：事件日的正常收益未必如其中任一',
  'the correlations leave the sum of CARs no variance': '相关性使 CAR 之和没有方差',
  'the days of the estimation window have no ranks to compare with': '估计窗口各日没有可供比较的秩',
  'the estimation window has fewer days than the window': '估计窗口的天数少于该窗口',
  'the estimation windows have fewer dates in common than the window has days':
    '各估计窗口共有的日期少于该窗口的天数',
  'the event day tells only what was left': '事件日只反映余下的部分',
  'the event window has no day before day 0': '事件窗口不含第0日之前的日子',
  'the factors on the dates of the windows': '窗口各日的因子',
  'the fit of the model does not treat all days alike': '该模型的拟合并非对各日一视同仁',
  'the model cannot tell the window from its regressors': '该模型无法将窗口与回归元区分开',
  'the model estimates no coefficients': '该模型不估计系数',
  'the model has no regressors that vary': '该模型没有变动的回归元',
  'the model is no least squares regression': '该模型不是最小二乘回归',
  'the price moved before the event: it leaked, it was expected, or something else was going on':
    '事前价格已动：或消息泄露，或已在预期之中，或另有他事',
  'the ranks': '各秩',
  'the ratios with one left out': '逐一剔除后的比值',
  'the residuals are all the same: r̄ is one': '残差全同：r̄ 为 1',
  'the signs of the estimation window': '估计窗口的符号',
  'the standardised values': '标准化值',
  'the values': '各数值',
  'the values but one': '剔除其一后的数值',
  'the windows cover {0} date with factors or a benchmark: alpha needs at least {1}':
    '各窗口只含 {0} 个有因子或基准的日期：估计 α 至少需要 {1} 个',
  'the windows cover {0} dates with factors or a benchmark: alpha needs at least {1}':
    '各窗口只含 {0} 个有因子或基准的日期：估计 α 至少需要 {1} 个',
  'too few residuals have their {0} predecessors, or all are as large':
    '具备前 {0} 日残差者过少，或残差大小全同',
  'try a shorter window, or one closer to the event': '请改用更短或更近的估计窗口',
  'two observations: leaving one out needs at least three': '仅两个观测：逐一剔除至少需要三个',
  'two observations: their skewness needs at least three': '仅两个观测：计算偏度至少需要三个',
  'window-cut': '该日因混杂事件截去',
  '{0} is a combination of {1}': '{0} 为 {1} 的线性组合',
  '{0} observation for {1} coefficients: there must be more observations than coefficients':
    '{0} 个观测对 {1} 个系数：观测须多于系数',
  '{0} observations for {1} coefficients: there must be more observations than coefficients':
    '{0} 个观测对 {1} 个系数：观测须多于系数',

  'One observation has no statistic over observations, and its t takes residuals for normal. Its rank among the days of its own estimation window takes nothing for granted.':
    '单个观测没有观测之间的统计量，其 t 又以残差正态为前提。其在自身估计窗口各日中的秩则不作任何假定。',
  'The rank of each among the days of its own estimation window takes nothing for granted, where a t over so few hardly ever rejects.':
    '各观测在自身估计窗口各日中的秩不作任何假定；观测如此之少，t 检验几乎从不拒绝。',
  'The rank of their portfolio among the days of the estimation window holds however they move together.':
    '其组合在估计窗口各日中的秩，无论各观测如何同涨同跌均成立。',
  'are skewed': '有偏',
  'It weighs each by its own precision and takes the variance of the event day as it finds it, at hardly any cost where nothing is amiss.':
    '它按各自精度加权，并如实采用事件日的方差；一切正常时也几无代价。',
  'It counts how many rose against how many usually do, so that neither shape nor a wilder event day misleads it.':
    '它将上涨个数与平时相比，分布形状与事件日波动放大均不致误导。',
  'It ranks them instead of adding them up, so that neither shape nor clustering nor a wilder event day misleads it.':
    '它取秩而不求和，分布形状、事件聚集与事件日波动放大均不致误导。',
  'It divides by what correlated observations are really worth, where tests that take them as independent reject too often.':
    '它按相关观测的实际分量折算；视其为独立的检验则拒绝过多。',
  'miss many event days': '事件日缺失较多',
  'move together': '同涨同跌',
  'move together, {0}': '同涨同跌、{0}',
  'say less than three independent ones would': '所含信息不及三个独立观测',
  'show none of the usual troubles': '未见常见问题',
  'vary more on the event day than before it': '在事件日的离散程度大于事前',
  'vary more on the event day than before it, {0}': '在事件日的离散程度大于事前、{0}',
  '{0} and are skewed': '{0}且有偏',
  '{0} and miss many event days': '{0}且事件日缺失较多',
  '{0} and vary more on the event day than before it': '{0}且在事件日的离散程度大于事前',
  '{0} observations on {1} event date {2}. {3}': '{0} 个观测（{1} 个事件日）{2}。{3}',
  '{0} observations on {1} event dates {2}. {3}': '{0} 个观测（{1} 个事件日）{2}。{3}',
  'It allows for the correlation, which misleads most': '它顾及了最易误导的相关性',
  'no test here allows for all of it at once and keeps its level.':
    '此处没有检验能同时顾及全部问题而保持水平。',
  'collinear: {0} is a combination of {1}': '共线：{0} 为 {1} 的线性组合',
  'the statistic is not defined in any repetition': '统计量在各样本中均无定义',
  'an effect on day 0 does not enter this window': '第 0 日的效应不进入该窗口',
  'not seen often enough at the largest effect that was added': '在所加最大效应处检出仍不足',
};
