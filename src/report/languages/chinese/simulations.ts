/** What is said of placebo events: size and power of the tests. */
export const simulations: Readonly<Record<string, string>> = {
  '80 % seen from at most': '检出 80 % 至多需',
  '95 % band': '95 % 区间',
  'An effect on day 0 does not enter the window {0}: how large a one is seen is not told.':
    '第 0 日的效应不进入窗口 {0}：不报告可检出的最小效应。',
  'None of them sees {0} on day 0 four times in five: an effect must be larger than that to be found here.':
    '第0日 {0} 的效应，没有一项能五次中检出四次：效应须更大，方可在此检出。',
  'Of {0}, {1} sees most: {2}.': '{0} 的效应以 {1} 检出最多：{2}。',
  'Power over {0}': '检验功效：{0}',
  'False rejections, 95 % bands': '误拒率，95 % 区间',
  'Share of samples rejected, by return added to day 0: to {0}': '按第0日所加收益的拒绝比例：至 {0}',
  'Size over {0}': '检验水平：{0}',
  'Of the effects tried on day 0, the smallest that one of them sees four times in five is {0} ({1}): at most so much is needed, a smaller one that was not tried may do.':
    '在所试的第0日效应中，有检验能五次检出四次的最小者为 {0}（{1}）：至多需此效应，未试的更小效应也可能足够。',
  greater: '右侧',
  less: '左侧',
  none: '无',
  'nothing added': '未加效应',
  test: '检验',
  'too often': '过多',
  'too rarely': '过少',
  'two-sided': '双侧',
  'window {0}': '窗口 {0}',
  '{0} at {1}': '{0}，{1} 水平',
  '{0} day': '{0} 日',
  '{0} days': '{0} 日',
  '{0} of {1} on {2}, each date drawn from {3} or more': '{0}，每个含 {1}、{2}，各日期抽自至少 {3}',
  '{0} of {1} reject a true null no more often than {2}, as far as the bands tell.':
    '{1}中有 {0} 项对真实原假设的拒绝率不超过 {2}（就区间而言）。',
  '{0} placebo sample': '{0} 个安慰剂样本',
  '{0} placebo samples': '{0} 个安慰剂样本',
  '{0} test': '{0} 项检验',
  '{0} tests': '{0} 项检验',
  '{0}, {1}. {2}. The dashed line is the level of {3}. Above it: {4}.':
    '{0}，{1}。{2}。虚线为 {3} 水平。高于它的：{4}。',
  grey: '灰',
  pink: '粉',
  '{0}, {1}. {2}; the dashed line is the level of {3}. {4}': '{0}，{1}。{2}；虚线为 {3} 水平。{4}',
  '{0}: not defined in {1}: {2}': '{0}：在 {1} 个样本中无定义：{2}',
  '{0}: placebo events': '{0}：安慰剂事件',
};
