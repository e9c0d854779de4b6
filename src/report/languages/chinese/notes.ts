/** What stands below tables and at the foot of a page. */
export const notes: Readonly<Record<string, string>> = {
  ' The first {0} of {1} observations.': '列出 {1} 个观测中的前 {0} 个。',
  ' The {0} most extreme of {1} observations.': '列出 {1} 个观测中最极端的 {0} 个。',
  ', lagged by {0}': '，滞后 {0}',
  'Abnormal returns are in {0}.': '异常收益以{0}表示。',
  'Alpha is a return a session; slopes have no unit.': 'alpha 为每交易日收益；斜率无单位。',
  'Coefficients of a regression of CARs over {0} on characteristics, in abnormal return a unit; in brackets standard errors ({1}), which the stars are of; n is the number of observations.':
    '{0} 的 CAR 对公司特征回归的系数，以每单位特征的异常收益表示；括号内为标准误（{1}），星号据此标注；n 为观测数。',
  ' They include no error of the forecast.': '标准误不含预测误差。',
  ' Those of some models include no error of the forecast: {0}.': '下列模型的标准误不含预测误差：{0}。',
  'Cumulative abnormal returns over windows of sessions from day 0; in brackets their standard errors, forecast error included, which the stars are of.':
    '以第0日起的交易日计的各窗口累计异常收益；括号内为含预测误差的标准误，星号据此标注。',
  'Cumulative abnormal returns over windows of sessions from day 0; in brackets their standard errors, which the stars are of.':
    '以第0日起的交易日计的各窗口累计异常收益；括号内为标准误，星号据此标注。',
  'Cumulative average abnormal returns over windows of sessions from day 0; in brackets the standard error of the {0}, which the stars are of; n is the number of observations.':
    '以第0日起的交易日计的各窗口累计平均异常收益；括号内为{0}的标准误，星号据此标注；n 为观测数。',
  'Estimates are abnormal returns for one unit of the characteristic.': '估计值为每单位特征的异常收益。',
  'Made by eventstudy. Fractions behind every figure are in the tables of the results.':
    '由 eventstudy 生成。各数字背后的小数值见本页旁的表格。',
  'Model of expected returns: {0}. Estimation window: {1}.': '正常收益模型：{0}。估计窗口：{1}。',
  'Models of expected returns: {0}. Estimation window: {1}.': '正常收益模型：{0}。估计窗口：{1}。',
  'Statistics of each test over windows of sessions from day 0; empty where a statistic is not defined; n is the number of observations.':
    '以第0日起的交易日计的各窗口检验统计量；统计量无定义处留空；n 为观测数。',
  'The paragraphs on methods are in English, as papers quote them.': '研究方法各段为英文，便于论文直接引用。',
  'p-values of the scan are two-sided.': '扫描的 p 值为双侧。',
  '{0}; t tests are one-sided, F tests have no side.': '{0}；t 检验为单侧，F 检验不分侧。',
  '{0}, one-sided.': '{0}，单侧。',
  '{0}, two-sided.': '{0}，双侧。',
};
